import { isFileOfEnvironment } from '../bindings/rendered-files.js'
import { hasExpired } from '../bindings/expiry.js'
import { asKubernetesObject, isSaidBy, type RenderedObject } from '../bindings/rendered-object.js'
import { needsCluster } from '../bindings/needs-cluster.js'
import { callsBinding } from '../bindings/names.js'
import { renderBindings } from '../bindings/render-bindings.js'
import type { Environment, MeshOverrides } from '../config/config.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { composeStates, keepAges, stateOfFolder } from '../manifests/state.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import { readKinds } from '../mesh/kinds.js'
import { revisionOfNamespace } from '../mesh/resolve/proxy-kind.js'
import { resolveSettings } from '../mesh/resolve/settings.js'
import { keyText, type KubernetesObject, type MeshState } from '../ports/object.js'
import type { OpenedEnvironment } from './opened-environment.js'

/** Both revisions as they are compared: the repository's objects, and what its bindings render from them. */
export interface ComparedSides {
  readonly before: readonly KubernetesObject[]
  readonly after: readonly KubernetesObject[]
  readonly states: { readonly before: MeshState; readonly after: MeshState }
  /** What `apply` writes; empty where another tool applies the repository. */
  readonly rendered: readonly RenderedObject[]
  /** What could not be rendered since the cluster was not read. */
  readonly unproven: readonly Reason[]
  /** What the bindings of each revision ask for, whoever writes it; nothing of the repository's own policies. */
  readonly granted: { readonly before: readonly RenderedObject[]; readonly after: readonly RenderedObject[] }
  /** Where another tool applies the repository: what its files should be. */
  readonly asked: { readonly before: RenderedSide; readonly after: RenderedSide } | undefined
  /** Why bindings of the newer revision may not be rendered; what they ask for stands among the objects as far as it is known. */
  readonly refused: readonly Problem[]
}

/** Renders the bindings of both revisions into their sides. Throws a `Refusal` where a binding may not be rendered. */
export const compareSides = (opened: OpenedEnvironment, overrides: MeshOverrides): ComparedSides => {
  const compared = renderSides(opened, overrides)
  const [first, ...rest] = compared.refused
  if (first !== undefined) throw new Refusal(first, ...rest)
  return compared
}

/** The same, for who writes nothing: what may not be rendered is told, and hides nothing else. */
export const renderSides = (opened: OpenedEnvironment, overrides: MeshOverrides): ComparedSides => {
  const { environment, sides } = opened
  const bare = composeSides(opened, sides.before, sides.after)
  const asked = {
    before: renderSide(opened, environment, 'before', overrides),
    after: renderSide(opened, environment, 'after', overrides),
  }
  // There, the files are what happens; the bindings only say what they should be.
  const byFiles = environment?.appliedBy !== undefined
  const rendered = byFiles ? { before: nothingRendered, after: nothingRendered } : asked
  const before = withRendered(sides.before, rendered.before.objects)
  const after = withRendered(sides.after, rendered.after.objects)
  const isBare = rendered.before.objects.length === 0 && rendered.after.objects.length === 0
  return {
    before,
    after,
    states: isBare ? bare : composeSides(opened, before, after),
    rendered: rendered.after.objects,
    unproven: rendered.after.unproven,
    granted: {
      before: ofBindings(asked.before.objects, sides.before, byFiles),
      after: ofBindings(asked.after.objects, sides.after, byFiles),
    },
    asked: byFiles ? asked : undefined,
    refused: asked.after.refused,
  }
}

/** Without declared calls' own objects, and without policies of the repository that are only written along. */
const ofBindings = (
  rendered: readonly RenderedObject[],
  own: readonly KubernetesObject[],
  byFiles: boolean,
): readonly RenderedObject[] => {
  if (rendered.length === 0) return []
  const written = new Set(byFiles ? [] : own.map(({ key }) => keyText(key)))
  return rendered.filter(({ source, key }) => source.binding !== callsBinding && !written.has(keyText(key)))
}

/** Both states as they would be enforced: two whole meshes, or the revisions' objects in the world that surrounds them. */
const composeSides = (
  opened: OpenedEnvironment,
  before: readonly KubernetesObject[],
  after: readonly KubernetesObject[],
): { readonly before: MeshState; readonly after: MeshState } => {
  const { whole, incomplete = [] } = opened.sides
  return whole
    ? {
        before: stateOfFolder(before, { kinds: readKinds, incomplete }),
        after: stateOfFolder(keepAges(before, after), { kinds: readKinds, incomplete }),
      }
    : composeStates(opened.world?.state, before, after, { kinds: readKinds, incomplete })
}

/** What the bindings of one revision ask for. */
export interface RenderedSide {
  readonly objects: readonly RenderedObject[]
  readonly unproven: readonly Reason[]
  readonly refused: readonly Problem[]
}

const nothingRendered: RenderedSide = { objects: [], unproven: [], refused: [] }

const renderSide = (
  opened: OpenedEnvironment,
  environment: Environment | undefined,
  side: 'before' | 'after',
  overrides: MeshOverrides,
): RenderedSide => {
  const { configuration, sides, world } = opened
  if (environment === undefined) return nothingRendered
  const config = side === 'before' ? configuration.base : configuration.head
  // What has run out is not asked for any more: the next apply takes it back.
  const bindings = (configuration[side]?.bindings ?? []).filter((binding) => !hasExpired(binding, opened.today))
  const byFiles = environment.appliedBy !== undefined
  const policies = configuration.protected?.apply.policies === true && !byFiles ? sides[side] : []
  const calls = opened.calls[side]
  if (config === undefined || (bindings.length === 0 && policies.length === 0 && calls === undefined))
    return nothingRendered
  // What `render` wrote is no ground for rendering it again: its ALLOW is no other one's.
  const isForeign = (object: KubernetesObject): boolean => !isFileOfEnvironment(object, environment.name)
  const state = composeSides(opened, sides.before.filter(isForeign), sides.after.filter(isForeign))[side]
  const rendered = renderBindings(bindings, environment, state, {
    ...opened.render,
    // Files say the same on every machine.
    ...(byFiles ? { source: config.locate('').path, defaultIssuers: {} } : {}),
    locate: config.locate,
    settings: resolveSettings(state, overrides, revisionOfNamespace(state, environment.namespace)).settings,
    policies,
    ...(calls === undefined ? {} : { calls }),
  })
  // A job without a token (fork, Dependabot, a shell) has no login to the cluster: it goes on, and proves less.
  const unread = (environment.cluster !== undefined || byFiles) && world === undefined
  const isOpen = ({ code }: Problem): boolean => unread && needsCluster.has(code)
  // What the base asked for was judged when it was merged; its mistakes must not keep a change from fixing them.
  const refused = side === 'after' ? rendered.problems.filter((problem) => !isOpen(problem)) : []
  const unproven = rendered.problems
    .filter(isOpen)
    .map(({ message }) => ({ code: 'CLUSTER_UNREAD', text: `the cluster was not read: ${message}` }))
  return { objects: rendered.objects, unproven, refused }
}

/**
 * Where both name an object, the rendered one is what apply writes. The repository's stays where it says the same: it knows
 * its lines, and the rendered one adds labels and annotations alone.
 */
const withRendered = (
  objects: readonly KubernetesObject[],
  rendered: readonly RenderedObject[],
): readonly KubernetesObject[] => {
  if (rendered.length === 0) return objects
  const byKey = new Map(objects.map((object) => [keyText(object.key), object]))
  const judged = rendered.filter((one) => {
    const file = byKey.get(keyText(one.key))
    return file === undefined || !isSaidBy(one, file)
  })
  const replaced = new Set(judged.map(({ key }) => keyText(key)))
  return [...objects.filter(({ key }) => !replaced.has(keyText(key))), ...judged.map(asKubernetesObject)]
}
