import { judgeToken } from '../audience/judge-token.js'
import { asFileObjects, isFileOfEnvironment } from '../bindings/rendered-files.js'
import { asKubernetesObject, isSaidBy, type RenderedObject } from '../bindings/rendered-object.js'
import { renderBindings, type RenderOptions } from '../bindings/render-bindings.js'
import type { TokenVerdict } from '../audience/token-verdict.js'
import type { Config, Environment, Gate, MeshOverrides } from '../config/config.js'
import { protectionChanges } from '../config/protection.js'
import type { Code } from '../errors/codes.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { composeStates, keepAges, stateOfFolder } from '../manifests/state.js'
import { evaluate } from '../mesh/evaluate/evaluate.js'
import { compareMeshes } from '../mesh/difference/difference.js'
import type { AccessDiff, Reason } from '../mesh/difference/access-diff.js'
import type { Enforcement } from '../mesh/enforcement.js'
import { meshKinds, rbacKinds, workloadKinds } from '../mesh/kinds.js'
import { revisionOfNamespace } from '../mesh/resolve/proxy-kind.js'
import { resolveSettings } from '../mesh/resolve/settings.js'
import { isKeptWhole } from '../mesh/snapshot/trim.js'
import { resolveMesh, type Mesh } from '../mesh/resolve.js'
import { keyText, type KubernetesObject, type MeshState } from '../ports/object.js'
import type { Source } from '../ports/source.js'
import { makeChains } from '../plan/make-chains.js'
import { leanedOn, withoutAssumed, withoutIgnored } from '../plan/exceptions.js'
import type { ApplyForecast } from '../plan/forecast-apply.js'
import { makePlan } from '../plan/make-plan.js'
import { compareObjects } from '../plan/object-changes.js'
import type { Drift, Observed, Plan, Step, TokenReview } from '../plan/plan.js'
import { comparePermissions } from '../rbac/compare-permissions.js'
import { findFindings } from '../rules/find-findings.js'
import type { RuleContext } from '../rules/rule.js'
import type { Configuration } from './configuration.js'
import type { JobIdentity } from './identity.js'
import type { Sides } from './revisions.js'
import type { World } from './world.js'

/** What a plan of one environment is made from; everything has been read. */
export interface PlanParts {
  readonly configuration: Configuration
  readonly environment: Environment | undefined
  readonly sides: Sides
  readonly world: World | undefined
  /** Why the world could not be read although the configuration names one: nothing is proven then. */
  readonly unreached?: Problem
  /** Path of the configuration, where a run judges several. */
  readonly file?: string
  readonly identity: JobIdentity | undefined
  readonly revisions: { readonly base: string; readonly head: string; readonly note?: string }
  readonly render: Pick<RenderOptions, 'toolVersion' | 'source' | 'defaultIssuers'>
  /** YYYY-MM-DD, UTC: which `ignore:` entries have run out. */
  readonly today: string
}

/** A plan without its writes, and what the writes are made from. */
export interface EnvironmentPlan {
  readonly plan: Plan
  readonly after: MeshState
  readonly mesh: Mesh
  readonly rendered: readonly RenderedObject[]
  /** The repository's objects of both revisions and what the bindings render from them; nothing of a cluster. */
  readonly objects: { readonly before: readonly KubernetesObject[]; readonly after: readonly KubernetesObject[] }
}

const kinds = [...meshKinds, ...workloadKinds, ...rbacKinds]
const noToken: Omit<TokenReview, 'verdicts'> = {
  seen: 'not requested',
  reason: 'no environment is configured',
  issuer: '',
  audience: '',
  rule: '',
  apply: 'not configured',
}
const gateWithoutConfiguration: Gate = { newAccess: 'warn', findings: 'warn' }

/**
 * Steps 4 to 10 for one environment: states, access, permissions, findings, gate. Pure: same parts, same bytes.
 * Throws a `Refusal` where a binding may not be rendered.
 */
export const planEnvironment = (parts: PlanParts): EnvironmentPlan => {
  const { configuration, environment, sides, world, identity } = parts
  const overrides = environment?.mesh ?? configuration.protected?.mesh ?? {}
  const bare = composeSides(parts, sides.before, sides.after)
  const askedBefore = renderSide(parts, environment, 'before', overrides)
  const askedAfter = renderSide(parts, environment, 'after', overrides)
  // Where another tool applies the repository, its files are what happens; the bindings only say what they should be.
  const byFiles = environment?.appliedBy !== undefined
  const renderedBefore = byFiles ? nothingRendered : askedBefore
  const { objects: rendered, unproven } = byFiles ? nothingRendered : askedAfter
  const before = withRendered(sides.before, renderedBefore.objects)
  const after = withRendered(sides.after, rendered)
  const isBare = renderedBefore.objects.length === 0 && rendered.length === 0
  const states = isBare ? bare : composeSides(parts, before, after)
  const assumed = withoutAssumed(states.before, states.after, configuration.protected?.assume ?? [], parts.today)
  const [oldMesh, mesh] = [resolveMesh(assumed.before, overrides), resolveMesh(assumed.after, overrides)]
  const permissions = comparePermissions(states.before, states.after)
  const verdicts =
    identity === undefined || identity.review.audience === ''
      ? []
      : judgeToken(tokenOf(identity), states.after, environment?.namespace ?? 'default', {
          rootNamespace: mesh.settings.rootNamespace,
        })
  const judged: RuleContext = {
    ...ruleContext(parts, configuration.head, states.after, mesh, verdicts, byFiles ? askedAfter : undefined),
    earlier: states.before,
  }
  const found = findFindings(
    ruleContext(parts, configuration.base, states.before, oldMesh, [], byFiles ? askedBefore : undefined),
    judged,
  )
  // What its destinations assume is told also where no rule asked for them.
  judged.enforcements()
  const sifted = withoutIgnored(found.findings, configuration.protected?.ignore ?? [], states.after, parts.today)
  // Told before the comparison, which also asks about labels that no workload has.
  const assumptions = [
    ...assumptionsOf(parts, mesh),
    ...assumed.uncovered,
    ...sifted.unused,
    ...(byFiles && askedAfter.unproven.length > 0
      ? ['whether the rendered files are what the bindings ask for is not known: the cluster was not read']
      : []),
  ]
  const access = judgeAccess(oldMesh, mesh, [
    ...(parts.unreached === undefined ? [] : [unreachedReason(parts.unreached)]),
    ...sides.unreadableBefore.map(({ message }) => unreadableReason(message)),
    ...unproven,
  ])
  const chains =
    environment === undefined
      ? []
      : makeChains({
          environment,
          before: { config: configuration.base, bindings: configuration.before?.bindings ?? [], mesh: oldMesh },
          after: { config: configuration.head, bindings: configuration.after?.bindings ?? [], mesh },
          access,
          evaluate,
        })
  // The same comparison with the assumed objects in place says for which of them it would come out otherwise.
  const leaned =
    assumed.objects.length === 0
      ? []
      : leanedOn(
          assumed,
          compareMeshes(resolveMesh(states.before, overrides), resolveMesh(states.after, overrides), { evaluate }),
        )
  const observed: Observed = {
    base: parts.revisions.base,
    head: parts.revisions.head,
    ...(parts.revisions.note === undefined ? {} : { note: parts.revisions.note }),
    ...(parts.file === undefined ? {} : { configuration: parts.file }),
    ...(parts.unreached === undefined ? {} : { unreached: parts.unreached.code }),
    ...(world?.snapshot === undefined ? {} : { snapshot: world.snapshot.taken }),
    ...(world === undefined ? {} : { clusterServer: world.identity.server }),
    token: { ...(identity?.review ?? noToken), verdicts },
    positions: { ...positionsOf(before, after), ...found.positions },
    confirmedByServer: false,
    ...(world === undefined ? {} : { drift: driftOf(world, before) }),
    assumptions,
  }
  const plan = makePlan({
    environment: environment?.name ?? null,
    cluster: world?.identity.uid ?? '',
    change: compareObjects(before, after),
    protection:
      configuration.base === undefined || configuration.head === undefined
        ? []
        : protectionChanges(configuration.base.protected, configuration.head.protected),
    access,
    permissions,
    chains,
    rendered,
    findings: sifted.findings,
    assumed: leaned,
    gate: environment?.gate ?? gateWithoutConfiguration,
    ...(world?.snapshot?.tooOld === true
      ? { staleSnapshot: `the snapshot of the cluster is older than ${world.snapshot.maxAge}` }
      : {}),
    firstRun: configuration.firstRun || configuration.protected === undefined,
    observed,
    steps: [],
  })
  return { plan, after: states.after, mesh, rendered, objects: { before, after } }
}

const composeSides = (
  parts: PlanParts,
  before: readonly KubernetesObject[],
  after: readonly KubernetesObject[],
): { readonly before: MeshState; readonly after: MeshState } => {
  const { whole, incomplete = [] } = parts.sides
  return whole
    ? {
        before: stateOfFolder(before, { kinds, incomplete }),
        after: stateOfFolder(keepAges(before, after), { kinds, incomplete }),
      }
    : composeStates(parts.world?.state, before, after, { kinds })
}

/** What a binding needs to know of the cluster; where that was not read, it can be neither rendered nor refused. */
const needsCluster: ReadonlySet<Code> = new Set<Code>([
  'BINDING_SERVICE',
  'BINDING_PORT',
  'BINDING_ROLE',
  'FIRST_ALLOW',
])

interface RenderedSide {
  readonly objects: readonly RenderedObject[]
  readonly unproven: readonly Reason[]
}

const nothingRendered: RenderedSide = { objects: [], unproven: [] }

const renderSide = (
  parts: PlanParts,
  environment: Environment | undefined,
  side: 'before' | 'after',
  overrides: MeshOverrides,
): RenderedSide => {
  const { configuration, sides, world } = parts
  if (environment === undefined) return nothingRendered
  const config = side === 'before' ? configuration.base : configuration.head
  const bindings = configuration[side]?.bindings ?? []
  const byFiles = environment.appliedBy !== undefined
  const policies = configuration.protected?.apply.policies === true && !byFiles ? sides[side] : []
  if (config === undefined || (bindings.length === 0 && policies.length === 0)) return nothingRendered
  // What `render` wrote is no ground for rendering it again: its ALLOW is no other one's.
  const isForeign = (object: KubernetesObject): boolean => !isFileOfEnvironment(object, environment.name)
  const state = composeSides(parts, sides.before.filter(isForeign), sides.after.filter(isForeign))[side]
  const rendered = renderBindings(bindings, environment, state, {
    ...parts.render,
    // Files say the same on every machine.
    ...(byFiles ? { source: config.locate('').path, defaultIssuers: {} } : {}),
    locate: config.locate,
    settings: resolveSettings(state, overrides, revisionOfNamespace(state, environment.namespace)).settings,
    policies,
  })
  // A job without a token (fork, Dependabot, a shell) has no login to the cluster: it goes on, and proves less.
  const unread = (environment.cluster !== undefined || byFiles) && world === undefined
  const isOpen = ({ code }: Problem): boolean => unread && needsCluster.has(code)
  const [first, ...rest] = rendered.problems.filter((problem) => !isOpen(problem))
  // What the base asked for was judged when it was merged; its mistakes must not keep a change from mending them.
  if (first !== undefined && side === 'after') throw new Refusal(first, ...rest)
  const unproven = rendered.problems
    .filter(isOpen)
    .map(({ message }) => ({ code: 'CLUSTER_UNREAD', text: `the cluster was not read: ${message}` }))
  return { objects: rendered.objects, unproven }
}

/**
 * Where both name an object, the rendered one is what apply writes. The repository's stays where it says the same: it knows
 * its lines, and the rendered one adds labels and annotations alone.
 */
const withRendered = (
  objects: readonly KubernetesObject[],
  rendered: readonly RenderedObject[],
): readonly KubernetesObject[] => {
  const byKey = new Map(objects.map((object) => [keyText(object.key), object]))
  const judged = rendered.filter((one) => {
    const file = byKey.get(keyText(one.key))
    return file === undefined || !isSaidBy(one, file)
  })
  const replaced = new Set(judged.map(({ key }) => keyText(key)))
  return [...objects.filter(({ key }) => !replaced.has(keyText(key))), ...judged.map(asKubernetesObject)]
}

const judgeAccess = (before: Mesh, after: Mesh, reasons: readonly Reason[]): AccessDiff => {
  const access = compareMeshes(before, after, { evaluate })
  if (reasons.length === 0) return access
  return { ...access, verdict: 'cannot prove', reasons: [...access.reasons, ...reasons.slice(0, 10)] }
}

const unreachedReason = ({ code, message, remedy }: Problem): Reason => ({
  code,
  text: `not judged, since the cluster could not be read: ${message}. ${remedy}`,
})

const unreadableReason = (message: string): Reason => ({
  code: 'BEFORE_UNREADABLE',
  text: `the base revision cannot be read: ${message}`,
})

const tokenOf = ({ identity, review }: JobIdentity): Parameters<typeof judgeToken>[0] => ({
  issuer: review.issuer,
  audiences: [review.audience],
  ...(identity === undefined || identity.platform === 'kubernetes' ? {} : { platform: identity.platform }),
  ...(identity === undefined ? {} : { keyId: identity.keyId, keysUrl: identity.keysUrl, keys: identity.keys }),
})

const positionsOf = (
  before: readonly KubernetesObject[],
  after: readonly KubernetesObject[],
): Readonly<Record<string, Source>> => {
  const positions: Record<string, Source> = Object.create(null) as Record<string, Source>
  const objects = new Map([...before, ...after].map((object) => [keyText(object.key), object]))
  for (const [key, object] of [...objects].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (object.source.kind !== 'cluster') positions[key] = object.source
  }
  return positions
}

const ruleContext = (
  { environment, configuration, today }: PlanParts,
  config: Config | undefined,
  state: MeshState,
  mesh: Mesh,
  tokenVerdicts: readonly TokenVerdict[],
  asked: RenderedSide | undefined,
): RuleContext => {
  const environments = config?.protected.environments ?? configuration.protected?.environments ?? []
  const own = environments.find(({ name }) => name === environment?.name)
  const rules = [...(own?.trust.check ?? []), ...(own?.trust.apply ?? [])]
  let enforcements: readonly Enforcement[] | undefined
  return {
    state,
    settings: mesh.settings,
    enforcements: () => (enforcements ??= mesh.destinations().map((destination) => mesh.enforcementOf(destination))),
    environments: environments.map(({ name, pointer, audience, cluster }) => ({
      name,
      ...(audience === undefined ? {} : { audience }),
      ...(cluster?.kind === 'id-token' ? { clusterAudience: cluster.audience } : {}),
      ...(config === undefined ? {} : { source: config.locate(`${pointer}/audience`) }),
    })),
    ciIssuers: [...new Set(rules.flatMap(({ issuer }) => issuer ?? []))].sort(),
    tokenVerdicts,
    ...exceptionsOf(configuration, today),
    ...(asked === undefined || environment === undefined || asked.unproven.length > 0
      ? {}
      : {
          files: {
            environment: environment.name,
            asked: asFileObjects(asked.objects, environment).map(asKubernetesObject),
          },
        }),
  }
}

/** The exceptions that count, where they stand. */
const exceptionsOf = (
  { protected: settings, base, head }: Configuration,
  today: string,
): Pick<RuleContext, 'exceptions'> => {
  const locate = (base ?? head)?.locate
  if (settings === undefined || locate === undefined) return {}
  const entries = [
    ...settings.ignore.map((entry) => ({ kind: 'ignore' as const, ...entry })),
    ...settings.assume.map((entry) => ({ kind: 'assume' as const, ...entry })),
  ]
  return {
    exceptions: {
      path: locate('').path,
      today,
      entries: entries.map((entry) => ({ ...entry, source: locate(entry.pointer) })),
    },
  }
}

/** World against base: what somebody changed outside the repository. */
const driftOf = ({ state, snapshot }: World, base: readonly KubernetesObject[]): Drift => {
  const there = new Map(state.objects.map((object) => [keyText(object.key), object]))
  let changed = 0
  let missing = 0
  for (const object of base) {
    const found = there.get(keyText(object.key))
    if (found === undefined) missing += 1
    // A snapshot keeps of a workload or a Service only what decides access.
    else if (snapshot !== undefined && !isKeptWhole(object.key.group, object.key.kind)) continue
    else if (compareObjects([object], [found]).length > 0) changed += 1
  }
  return { changed, missing }
}

const assumptionsOf = ({ world, sides, configuration }: PlanParts, mesh: Mesh): readonly string[] => {
  const unread = (world?.state.reads ?? [])
    .filter(({ status }) => status === 'forbidden' || status === 'not given')
    .map(
      ({ kind, namespace }) =>
        `${kind} of ${namespace === '*' ? 'all namespaces' : namespace === '' ? 'the cluster' : namespace} could not be read`,
    )
  return [
    ...(world === undefined && !sides.whole
      ? ['no cluster was read: the repository is taken to hold all policies of its kinds']
      : []),
    ...(world?.snapshot === undefined
      ? []
      : [
          `the cluster is that of the snapshot ${world.snapshot.folder}, taken ${world.snapshot.taken}, ${world.snapshot.age} ago`,
        ]),
    ...(configuration.protected === undefined && !sides.whole ? ['without a configuration nothing gates'] : []),
    ...[...new Set(unread)].sort(),
    ...mesh.assumptions,
  ]
}

/** The same plan with its writes. */
export const withSteps = (plan: Plan, steps: readonly Step[], confirmedByServer: boolean): Plan => ({
  ...plan,
  steps,
  observed: { ...plan.observed, confirmedByServer },
})

/** The same plan with what the API server will say to its writes. */
export const withForecast = (plan: Plan, forecast: ApplyForecast | undefined): Plan =>
  forecast === undefined ? plan : { ...plan, observed: { ...plan.observed, forecast } }
