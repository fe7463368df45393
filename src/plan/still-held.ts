import { applySetId, applySetParentName, provenance } from '../bindings/names.js'
import type { RenderedObject } from '../bindings/rendered-object.js'
import type { Environment } from '../config/config.js'
import { mayHoldKind, mayHoldName } from '../manifests/may-hold.js'
import type { UnreadPart } from '../manifests/read-objects.js'
import { keyText, keyTitle, type KubernetesObject } from '../ports/object.js'
import type { Sides, World } from './opened-environment.js'
import { belongsTo, isOurs } from './ownership.js'

/** A policy of the cluster that the head may still ask for, in what was not read of it. */
export interface StillHeld {
  readonly object: KubernetesObject
  /** What was not read. */
  readonly by: string
}

/**
 * Policies of the environment's files that no file of the head was read to hold, and that one which was not read may hold: it named
 * the object at the base, or may name one of this kind. Whether they are wanted is not known, and what is not known takes nothing
 * out of a cluster: without a DENY that still stands in its file, or without the last ALLOW, anybody comes in.
 */
export const stillHeld = (
  {
    environment,
    sides,
    world,
  }: {
    readonly environment: Pick<Environment, 'name' | 'namespace'> | undefined
    readonly sides: Pick<Sides, 'before' | 'unread' | 'unproven'>
    readonly world: Pick<World, 'state'> | undefined
  },
  rendered: readonly Pick<RenderedObject, 'key'>[],
): readonly StillHeld[] => {
  if (environment === undefined || world === undefined) return []
  const set = applySetId(applySetParentName(environment.name), environment.namespace)
  const wanted = new Set(rendered.map(({ key }) => keyText(key)))
  return world.state.objects.flatMap((object): readonly StillHeld[] => {
    const isOfFiles =
      object.key.group === 'security.istio.io' &&
      object.key.namespace === environment.namespace &&
      !Object.hasOwn(object.annotations, provenance.binding)
    if (!isOfFiles || wanted.has(keyText(object.key)) || !isOurs(object) || !belongsTo(object, set)) return []
    const by = holderOf(object, sides)
    return by === undefined ? [] : [{ object, by }]
  })
}

const holderOf = (
  object: KubernetesObject,
  { before, unread, unproven }: Pick<Sides, 'before' | 'unread' | 'unproven'>,
): string | undefined => {
  const part = unread?.parts?.after.find((one) => mayBeIn(one, object, before))
  if (part !== undefined) return `${part.path} was not read and may hold it`
  // A unit that was not rendered holds nobody knows what; what else is unproven takes no object out of a file.
  return unproven?.find(({ code }) => code === 'NOT_RENDERED')?.text
}

const mayBeIn = (
  { path, holds, written }: UnreadPart,
  { key }: KubernetesObject,
  before: readonly KubernetesObject[],
): boolean =>
  before.some(
    (one) =>
      one.source.kind === 'file' &&
      one.source.path === path &&
      keyText({ ...one.key, namespace: one.key.namespace === '' ? key.namespace : one.key.namespace }) === keyText(key),
  ) ||
  (mayHoldKind(holds, key.group, key.kind) &&
    (holds.namespaces === 'any' || holds.namespaces.has(key.namespace) || holds.namespaces.has('')) &&
    mayHoldName(written, key.name))

/** For people, without a full stop. */
export const keptWords = ({ object, by }: StillHeld): string =>
  `${keyTitle(object.key)} is left in the cluster as it is, so that what rows tell of its going holds only once it is gone: ${by.replace(/\.$/, '')}`
