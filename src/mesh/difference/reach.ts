import { isSameJson } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import type { Destination } from '../enforcement.js'
import { changesOf } from '../changed-objects.js'
import { member, objectAt } from '../fields.js'
import type { SharedPlaces } from '../align-destinations.js'
import type { Mesh } from '../resolve.js'
import { selects, targetOf } from '../resolve/attachment.js'
import { unservedKind } from '../served-kinds.js'
import { maySelectAtStart } from '../resolve/labels-at-start.js'
import { combinationsLabel } from '../resolve/label-classes.js'
import { meshConfigs } from '../resolve/revisions.js'

/** Where what changed can decide: work follows the change, and not the mesh. */
export interface Reach extends SharedPlaces {
  /** False only where the same objects are enforced in both states. */
  holds(destination: Destination): boolean
}

/** Kinds of `security.istio.io` that apply to what they select, in their namespace or, of the root one, anywhere. */
const selecting = new Set(['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'])

/**
 * Whether nothing but selection says where the object applies: a target reference assumes a waypoint where none is
 * known, a provider is a setting of the whole mesh where MeshConfig is not, and what the API server refuses is unknown.
 */
const isSelecting = (object: KubernetesObject | undefined, { settings }: Mesh): boolean =>
  object === undefined ||
  (object.key.group === 'security.istio.io' &&
    unservedKind(object, settings.istioVersion) === undefined &&
    selecting.has(object.key.kind) &&
    targetOf(object).refs.length === 0 &&
    member(objectAt(object.content, 'spec'), 'provider') === undefined)

/** Kinds that no proxy enforces: identities alone are read of them, for witnesses. */
const isUnenforced = (object: KubernetesObject | undefined): boolean =>
  object === undefined ||
  object.key.group === 'rbac.authorization.k8s.io' ||
  (object.key.group === '' && object.key.kind === 'ServiceAccount')

/**
 * Told from the objects that changed, where that can be told: undefined where something else than policies changed, or
 * where the meshes are more than what was resolved of their states. Then every destination is to be asked.
 */
export const reachOf = (old: Mesh, now: Mesh): Reach | undefined => {
  if (old.overrides === undefined || now.overrides === undefined) return undefined
  if (JSON.stringify(old.overrides) !== JSON.stringify(now.overrides)) return undefined
  const [olds, nows] = [old.state.reads, now.state.reads]
  if (olds !== nows && JSON.stringify(olds) !== JSON.stringify(nows)) return undefined
  const all = changesOf(old.state, now.state)
  if (all === undefined) return undefined
  const changes = all.filter(({ before, after }) => !isUnenforced(before) || !isUnenforced(after))
  if (!changes.every(({ before, after }) => isSelecting(before, old) && isSelecting(after, now))) return undefined
  // Each MeshConfig may name a root namespace of its own.
  const home = now.overrides.rootNamespace ?? 'istio-system'
  if (meshConfigs(now.state, home).size > 1) return undefined
  const roots = new Set([home, now.settings.rootNamespace])
  const changed = changes.flatMap(({ before, after }) => [before, after].filter((one) => one !== undefined))
  const targets = new Map<string, ReturnType<typeof targetOf>[]>()
  for (const object of changed) {
    const { namespace } = object.key
    const list = targets.get(namespace)
    if (list === undefined) targets.set(namespace, [targetOf(object)])
    else list.push(targetOf(object))
  }
  return {
    listed: changed.every(({ key }) => key.kind !== 'PeerAuthentication'),
    selected:
      changes.every(
        ({ before, after }) =>
          before !== undefined &&
          after !== undefined &&
          isSameJson(targetOf(before).selector, targetOf(after).selector),
      ) && all.length === changes.length,
    holds: ({ namespace, labels }) =>
      Object.hasOwn(labels, combinationsLabel) ||
      [namespace, ...roots].some((from) =>
        targets.get(from)?.some(({ selector }) => selects(selector, labels) || maySelectAtStart(selector, labels)),
      ),
  }
}
