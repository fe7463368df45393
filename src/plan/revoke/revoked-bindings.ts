import { applySetId, applySetParentName, provenance, revokedAnnotation } from '../../bindings/names.js'
import type { Environment } from '../../config/config.js'
import { keyText, type KubernetesObject, type MeshState, type ObjectKey } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import type { AppliedRun } from '../applied-run.js'
import type { RevokedBinding } from '../plan.js'
import { belongsTo } from '../ownership.js'
import { isParent } from '../steps.js'

type Named = Pick<Environment, 'name' | 'namespace'>

/** Stands for every binding of the environment. */
export const everyBinding = '*'

/** Annotations of one object hold 256 KiB. Of more, all count as taken back by the last run that took any. */
const most = 500

const namesOf = ({ annotations }: Pick<KubernetesObject, 'annotations'>): readonly string[] =>
  (annotations[provenance.binding] ?? '').split(',').filter((name) => name !== '')

const readRevoked = (text: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    (text ?? '').split(',').flatMap((entry): readonly (readonly [string, string])[] => {
      const end = entry.indexOf('=')
      return end < 1 ? [] : [[entry.slice(0, end), entry.slice(end + 1)]]
    }),
  )

/**
 * The parent as it stands, whoever wrote it last, and also in a snapshot, which does not say who did: whatever it says only makes
 * the digest another one.
 */
const parentIn = ({ objects }: MeshState, { name, namespace }: Named): KubernetesObject | undefined =>
  objects.find(
    ({ key }) =>
      key.group === '' &&
      key.kind === 'ConfigMap' &&
      key.namespace === namespace &&
      key.name === applySetParentName(name),
  )

/**
 * What the parent says after objects of these bindings (undefined: of all) were taken back. The same run leaves the same text. Where
 * nothing goes, the record of the run that took it back stays.
 */
export const revokedAfter = (
  state: MeshState,
  environment: Named,
  { objects, bindings }: { readonly objects: readonly KubernetesObject[]; readonly bindings?: readonly string[] },
  { platform, repository, id, attempt }: AppliedRun,
): string | undefined => {
  const there = parentIn(state, environment)?.annotations[revokedAnnotation]
  if (objects.length === 0) return there
  const run = `${platform}/${repository}/${id}.${attempt}`
  // All of the environment, so also what was taken back before.
  if (bindings === undefined) return `${everyBinding}=${run}`
  const gone = new Set(objects.flatMap(namesOf).filter((name) => bindings.includes(name)))
  const all = new Map([...readRevoked(there), ...[...gone].map((name) => [name, run] as const)])
  if (all.size > most) return `${everyBinding}=${run}`
  return [...all]
    .sort(([one], [other]) => byCodePoint(one, other))
    .map(([name, by]) => `${name}=${by}`)
    .join(',')
}

/** What a change gives of the environment: its objects that come or change, the parent aside. */
interface Given {
  readonly after: readonly KubernetesObject[]
  readonly changed: readonly { readonly key: ObjectKey }[]
  /** What meshgate renders, also where the repository's own file says the same. */
  readonly rendered: readonly { readonly key: ObjectKey }[]
}

/**
 * Bindings that a change gives and that were taken back once. They are part of the digest, for good: a plan that was approved before
 * somebody took a binding back is another one than the same change afterwards.
 */
export const revokedIn = (
  state: MeshState | undefined,
  environment: Named | undefined,
  { after, changed, rendered }: Given,
): readonly RevokedBinding[] => {
  if (state === undefined || environment === undefined) return []
  const revoked = readRevoked(parentIn(state, environment)?.annotations[revokedAnnotation])
  if (revoked.size === 0) return []
  const set = applySetId(applySetParentName(environment.name), environment.namespace)
  const [touched, own] = [changed, rendered].map((list) => new Set(list.map(({ key }) => keyText(key))))
  const given = after.filter(
    (object) =>
      touched?.has(keyText(object.key)) === true &&
      (own?.has(keyText(object.key)) === true || belongsTo(object, set)) &&
      !isParent(object.key, environment),
  )
  const names = new Set([...given.flatMap(namesOf), ...(given.length === 0 ? [] : [everyBinding])])
  return [...revoked].flatMap(([binding, by]) => (names.has(binding) ? [{ binding, by }] : []))
}

/** `binding deployer was taken back by run 102`. */
export const revokedTitle = ({ binding, by }: RevokedBinding): string =>
  `${binding === everyBinding ? 'the whole environment' : `binding ${binding}`} was taken back by ${runTitle(by)}`

/** The text stands in the cluster: what is no run of ours is said to be none. */
const runTitle = (by: string): string => {
  const [, id] = /^(?:github|gitlab|local)\/\d{0,20}\/(\d{1,20})\.\d{1,20}$/.exec(by) ?? []
  return id === undefined ? 'a run that its ConfigMap does not name' : `run ${id}`
}
