import { judgeToken } from '../audience/judge-token.js'
import type { RenderedObject } from '../bindings/rendered-object.js'
import type { Gate } from '../config/config.js'
import type { Problem } from '../errors/problem.js'
import type { AccessDiff, Reason } from '../mesh/difference/access-diff.js'
import { compareMeshes } from '../mesh/difference/difference.js'
import { evaluate } from '../mesh/evaluate/evaluate.js'
import { resolveMesh, type Mesh } from '../mesh/resolve.js'
import { keyText, type KubernetesObject, type MeshState } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import type { Source } from '../ports/source.js'
import { comparePermissions } from '../rbac/compare-permissions.js'
import { knownCallsOf } from '../rules/airflow/known-calls.js'
import { findFindings } from '../rules/find-findings.js'
import type { RuleContext } from '../rules/rule.js'
import { assumptionsOf } from './assumptions.js'
import { driftOf } from './drift.js'
import { leanedOn, withoutAssumed, withoutIgnored } from './exceptions.js'
import { judgeBeside } from './judge-beside.js'
import { judgeKeptOut } from './judge-kept-out.js'
import { judgeOtherwise } from './judge-otherwise.js'
import { judgeCalls } from './judge-calls.js'
import { settingsBefore, withUpgrade } from './judge-upgrade.js'
import { makeChains } from './make-chains.js'
import { staleSnapshotWords } from './gate.js'
import { makePlan } from './make-plan.js'
import { protectionOf } from './declared-protection.js'
import { compareObjects } from './object-changes.js'
import type { JobIdentity, OpenedEnvironment } from './opened-environment.js'
import { policyListReasons } from './policy-lists.js'
import type { Chain, Observed, Plan, TokenReview } from './plan.js'
import { compareSides } from './render-sides.js'
import { revokedIn } from './revoke/revoked-bindings.js'
import { unreadRoutes } from './unread-routes.js'
import { routesNotRead } from './routes-not-read.js'
import { ruleContext } from './rule-context.js'
import { keptWords, stillHeld, type StillHeld } from './still-held.js'

/** A plan without its writes, and what the writes are made from. */
export interface EnvironmentPlan {
  readonly plan: Plan
  readonly after: MeshState
  readonly mesh: Mesh
  /** Both sides as they were compared. */
  readonly meshes: { readonly before: Mesh; readonly after: Mesh }
  readonly rendered: readonly RenderedObject[]
  /** What an apply leaves in the cluster although nothing that was read asks for it; missing: nothing. */
  readonly kept?: readonly StillHeld[]
  /** Whether objects as the cluster holds them were compared. */
  readonly ofCluster: boolean
  /** The repository's objects of both revisions and what the bindings render from them; of a cluster only where that was compared. */
  readonly objects: { readonly before: readonly KubernetesObject[]; readonly after: readonly KubernetesObject[] }
}

/** Of an environment, it is objects of its cluster that are compared: no job's request. */
const noTokenOf = (environment: OpenedEnvironment['environment']): Omit<TokenReview, 'verdicts'> => ({
  seen: 'not requested',
  reason: environment === undefined ? 'no environment is configured' : 'objects of a cluster are compared',
  issuer: '',
  audience: '',
  rule: '',
  apply: 'not configured',
})
const gateWithoutConfiguration: Gate = { newAccess: 'warn', lostAccess: 'warn', findings: 'warn' }

/**
 * Steps 4 to 10 for one environment: states, access, permissions, findings, gate. Pure: same parts, same bytes.
 * Throws a `Refusal` where a binding may not be rendered.
 */
export const judgeEnvironment = (opened: OpenedEnvironment): EnvironmentPlan => {
  const { configuration, environment, sides, world, identity } = opened
  const settings = environment?.mesh ?? configuration.protected?.mesh ?? {}
  const overrides = settingsBefore(settings, opened.upgrade)
  const compared = compareSides(opened, overrides)
  const { before, after, states, rendered, asked } = compared
  const assumed = withoutAssumed(states.before, states.after, configuration.protected?.assume ?? [], opened.today)
  const [oldMesh, mesh] = [resolveMesh(assumed.before, overrides), resolveMesh(assumed.after, overrides)]
  const permissions = comparePermissions(states.before, states.after)
  const verdicts = tokenVerdicts(opened, states.after, mesh)
  const calls = judgeCalls(opened, compared, { before: oldMesh, after: mesh })
  const judged: RuleContext = {
    ...ruleContext(opened, configuration.head, states.after, mesh, verdicts, asked?.after),
    ...(calls.after === undefined ? {} : { calls: calls.after }),
    earlier: states.before,
  }
  const earlier: RuleContext = {
    ...ruleContext(opened, configuration.base, states.before, oldMesh, [], asked?.before),
    ...(calls.before === undefined ? {} : { calls: calls.before }),
  }
  const found = findFindings(earlier, judged)
  // What its destinations assume is told also where no rule asked for them.
  mesh.assumeEverywhere()
  const sifted = withoutIgnored(found.findings, configuration.protected?.ignore ?? [], states.after, opened.today)
  // Told before the comparison, which also asks about labels that no workload has.
  const assumptions = [
    ...assumptionsOf(opened, mesh),
    ...assumed.uncovered,
    ...sifted.unused,
    ...(asked !== undefined && asked.after.unproven.length > 0
      ? ['whether the rendered files are what the configuration asks for is not known: the cluster was not read']
      : []),
  ]
  const kept = stillHeld(opened, rendered)
  const alone = compareMeshes(oldMesh, mesh, { evaluate, calls: knownCallsOf(judged), gone: sides.gone ?? [] })
  const known = { access: alone, permissions }
  const beside = judgeBeside({ ...sides, before, after }, known, overrides, world?.state)
  // A cluster says itself what is there.
  const keptOut =
    world === undefined ? judgeKeptOut(sides, known, { istio: mesh.settings.istioVersion, overrides }) : undefined
  const otherwise = judgeOtherwise(sides, known, overrides)
  const changed = withReasons(alone, [
    ...(opened.unreached === undefined ? [] : [unreachedReason(opened.unreached)]),
    ...sides.unreadableBefore.map(({ message }) => unreadableReason(message)),
    ...(sides.unread?.reasons ?? []),
    ...policyListReasons(sides.lists),
    ...(sides.unproven ?? []),
    ...compared.unproven,
    ...unreadRoutes(sides, oldMesh, mesh),
    ...routesNotRead(oldMesh, mesh),
    ...beside.reasons,
    ...(keptOut?.reasons ?? []),
    ...otherwise.reasons,
  ])
  const access = withUpgrade(changed, assumed.after, settings, opened.upgrade)
  const change = compareObjects(before, after)
  const plan = makePlan({
    ...(opened.repository === undefined ? {} : { repository: opened.repository }),
    environment: environment?.name ?? null,
    ...(opened.unit === undefined ? {} : { unit: opened.unit }),
    cluster: world?.identity.uid ?? '',
    change,
    revoked: revokedIn(world?.state, environment, { after, changed: change, rendered }),
    protection: protectionOf(opened),
    access,
    ...(calls.review === undefined ? {} : { calls: calls.review }),
    permissions: [...permissions, ...beside.permissions, ...(keptOut?.permissions ?? []), ...otherwise.permissions],
    chains: chainsOf(opened, oldMesh, mesh, access),
    rendered,
    findings: sifted.findings,
    // The same comparison with the assumed objects in place says for which of them it would come out otherwise.
    assumed:
      assumed.objects.length === 0
        ? []
        : leanedOn(
            assumed,
            compareMeshes(resolveMesh(states.before, overrides), resolveMesh(states.after, overrides), { evaluate }),
          ),
    gate: environment?.gate ?? gateWithoutConfiguration,
    ...stalenessOf(world),
    firstRun: configuration.firstRun || configuration.protected === undefined,
    observed: observedOf(opened, before, {
      token: { ...(identity?.review ?? noTokenOf(environment)), verdicts },
      positions: Object.assign(positionsOf(before, after), found.positions),
      assumptions: [...assumptions, ...(opened.hides ? [] : kept.map(keptWords)), ...beside.notes],
    }),
    steps: [],
  })
  return {
    plan,
    after: states.after,
    mesh,
    meshes: { before: oldMesh, after: mesh },
    rendered,
    ...(kept.length === 0 ? {} : { kept }),
    ofCluster: sides.ofCluster === true,
    objects: { before, after },
  }
}

/** What RequestAuthentications say of the job's token. */
const tokenVerdicts = ({ identity, environment }: OpenedEnvironment, after: MeshState, mesh: Mesh) => {
  if (identity === undefined || identity.review.audience === '') return []
  const { rootNamespace } = mesh.settings
  return judgeToken(tokenOf(identity), after, environment?.namespace ?? 'default', { rootNamespace })
}

const stalenessOf = (world: OpenedEnvironment['world']): { readonly staleSnapshot?: string } =>
  world?.snapshot?.tooOld === true ? { staleSnapshot: `${staleSnapshotWords} ${world.snapshot.maxAge}` } : {}

/** What the run saw, and the digest does not cover. */
const observedOf = (
  { revisions, file, unreached, world, environment, namespace, configuration }: OpenedEnvironment,
  before: readonly KubernetesObject[],
  { token, positions, assumptions }: Pick<Observed, 'token' | 'positions' | 'assumptions'>,
): Observed => ({
  base: revisions.base,
  head: revisions.head,
  ...(revisions.note === undefined ? {} : { note: revisions.note }),
  ...(file === undefined ? {} : { configuration: file }),
  ...(environment === undefined ? {} : { ...namedIn(configuration), place: placeOf(environment) }),
  ...(namespace === undefined ? {} : { namespace }),
  ...(unreached === undefined ? {} : { unreached: unreached.code }),
  ...(world?.snapshot === undefined ? {} : { snapshot: world.snapshot.taken }),
  ...(world === undefined ? {} : { clusterServer: world.identity.server }),
  token,
  positions,
  confirmedByServer: false,
  ...(world === undefined ? {} : { drift: driftOf(world, before) }),
  assumptions,
})

const placeOf = ({
  namespace,
  cluster,
}: NonNullable<OpenedEnvironment['environment']>): NonNullable<Observed['place']> => ({
  namespace,
  ...(cluster?.kind === 'context' && cluster.context !== '' ? { context: cluster.context } : {}),
})

/** Commands find `meshgate.yaml` by themselves. */
const namedIn = ({ head, base }: OpenedEnvironment['configuration']): { readonly config?: string } => {
  const path = (head ?? base)?.locate('').path
  return path === undefined || path === 'meshgate.yaml' ? {} : { config: path }
}

const chainsOf = (
  { environment, configuration }: OpenedEnvironment,
  oldMesh: Mesh,
  mesh: Mesh,
  access: AccessDiff,
): readonly Chain[] =>
  environment === undefined
    ? []
    : makeChains({
        environment,
        before: { config: configuration.base, bindings: configuration.before?.bindings ?? [], mesh: oldMesh },
        after: { config: configuration.head, bindings: configuration.after?.bindings ?? [], mesh },
        access,
        evaluate,
      })

const withReasons = (access: AccessDiff, reasons: readonly Reason[]): AccessDiff =>
  reasons.length === 0
    ? access
    : { ...access, verdict: 'cannot prove', reasons: [...access.reasons, ...reasons.slice(0, 10)] }

const unreachedReason = ({ code, message, remedy }: Problem): Reason => ({
  code,
  text: `not judged, since the cluster could not be read: ${message}. ${remedy}`,
})

const unreadableReason = (message: string): Reason => ({
  code: 'BEFORE_UNREADABLE',
  text: `the files of the base revision cannot be read: ${message}`,
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
): Record<string, Source> => {
  const positions: Record<string, Source> = Object.create(null) as Record<string, Source>
  const sources = new Map<string, Source>()
  for (const { key, source } of before) sources.set(keyText(key), source)
  for (const { key, source } of after) sources.set(keyText(key), source)
  for (const key of [...sources.keys()].sort(byCodePoint)) {
    const source = sources.get(key)
    if (source !== undefined && source.kind !== 'cluster') positions[key] = source
  }
  return positions
}
