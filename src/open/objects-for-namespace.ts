import type { Environment } from '../config/config.js'
import { everyChange, namesOnce } from '../mesh/changed-objects.js'
import type { Configuration, OtherState, Sides } from '../plan/opened-environment.js'
import { listNames } from '../ports/list-names.js'
import { keyText, keyTitle, type KubernetesObject } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import { namedCluster, readOrUnread, type SidesOf } from './environments-beside.js'

const mostNamed = 3

/** An object in a namespace, and the Namespace itself. */
const isFor =
  (namespace: string) =>
  ({ key }: KubernetesObject): boolean =>
    key.namespace === namespace || (key.group === '' && key.kind === 'Namespace' && key.name === namespace)

/** What the files of one other environment change where this one decides. */
interface ForNamespace {
  readonly name: string
  /** Objects that only its files hold. */
  readonly before: readonly KubernetesObject[]
  readonly after: readonly KubernetesObject[]
  /** Other states of objects that the files of this one hold too. */
  readonly replaced: readonly Replaced[]
}

interface Replaced {
  /** What the other environment's files held; undefined: they come to hold it. */
  readonly before: KubernetesObject | undefined
  readonly after: KubernetesObject
}

/**
 * The sides of an environment with what the files of other environments change in its own namespace: whoever applies them opens or
 * closes here, unless the settings name another cluster for them. Of an object that the files of both hold, whichever is applied
 * last counts, so its other state is judged besides. Environments of one namespace are taken for stages of it, each with its own
 * objects there, and are compared beside each other (environments-beside.ts).
 */
export const withObjectsForNamespace = async (
  sides: Sides,
  environment: Environment,
  { configuration, sidesOf }: { readonly configuration: Configuration; readonly sidesOf: SidesOf },
): Promise<Sides> => {
  const { namespace } = environment
  const root = environment.mesh.rootNamespace ?? configuration.protected?.mesh?.rootNamespace ?? 'istio-system'
  const others = (configuration.protected?.environments ?? []).filter(
    (one) => one.namespace !== namespace && namedCluster(environment, one) !== 'another',
  )
  const found = await Promise.all(
    others.map(async (other): Promise<ForNamespace> => {
      const read = await readOrUnread(other, sidesOf)
      return { name: other.name, ...changedHere(sides, read, { namespace, root }) }
    }),
  )
  const together: Sides = {
    ...sides,
    before: [...sides.before, ...namesOnce(found.flatMap(({ before }) => before))],
    after: [...sides.after, ...namesOnce(found.flatMap(({ after }) => after))],
    notes: [...(sides.notes ?? []), ...found.flatMap(notesOf)],
  }
  const otherwise = found.flatMap((one) => replacedState(together, one))
  return otherwise.length === 0 ? together : { ...together, otherwise: [...(sides.otherwise ?? []), ...otherwise] }
}

const changedHere = (
  sides: Sides,
  read: Sides,
  { namespace, root }: { readonly namespace: string; readonly root: string },
): Omit<ForNamespace, 'name'> => {
  const isHere = isFor(namespace)
  const own = new Set([...sides.before, ...sides.after].map(({ key }) => keyText(key)))
  const now = new Map(sides.after.map((object) => [keyText(object.key), object]))
  // What the environment describes itself stays as it says.
  const counts = (object: KubernetesObject): boolean => isHere(object) && !own.has(keyText(object.key))
  const [before, after] = [read.before.filter(counts), read.after.filter(counts)]
  const isSame = everyChange({ objects: before, reads: [] }, { objects: after, reads: [] }).length === 0
  // Each cluster has a root namespace: what an environment held there before, and holds otherwise, is that of its own one.
  const replaces = (object: KubernetesObject, old: KubernetesObject | undefined): boolean =>
    isHere(object) || (object.key.namespace === root && old === undefined)
  const replaced = everyChange({ objects: read.before, reads: [] }, { objects: read.after, reads: [] }).flatMap(
    ({ before: old, after: object }): readonly Replaced[] =>
      object !== undefined &&
      own.has(keyText(object.key)) &&
      replaces(object, old) &&
      differ(now.get(keyText(object.key)), object)
        ? [{ before: old, after: object }]
        : [],
  )
  return { before: isSame ? [] : before, after: isSame ? [] : after, replaced }
}

const differ = (own: KubernetesObject | undefined, other: KubernetesObject): boolean =>
  own === undefined || everyChange({ objects: [own], reads: [] }, { objects: [other], reads: [] }).length > 0

const notesOf = ({ name, before, after }: ForNamespace): readonly string[] => {
  const changes = everyChange({ objects: before, reads: [] }, { objects: after, reads: [] })
  if (changes.length === 0) return []
  const titles = changes.flatMap((change) => {
    const object = change.after ?? change.before
    return object === undefined ? [] : [keyTitle(object.key)]
  })
  const named = listNames([...titles].sort(byCodePoint), mostNamed)
  return [
    `files of environment ${name} change what stands in the namespace of this one (${named}): it was judged as if it stood here`,
  ]
}

/** The same sides, with the other environment's files applied last. */
const replacedState = (sides: Sides, { name, replaced }: ForNamespace): readonly OtherState[] => {
  const [first] = replaced
  if (first === undefined) return []
  const titles = listNames(replaced.map(({ after }) => keyTitle(after.key)).sort(byCodePoint), mostNamed)
  return [
    {
      why: `The files of environment ${name} come to hold another state of ${titles}, which the files of this one hold too: whichever is applied last counts.`,
      where: first.after.source,
      sides: {
        ...sides,
        before: withStates(
          sides.before,
          replaced.flatMap(({ before }) => before ?? []),
        ),
        after: withStates(
          sides.after,
          replaced.map(({ after }) => after),
        ),
      },
      environment: name,
    },
  ]
}

const withStates = (
  objects: readonly KubernetesObject[],
  states: readonly KubernetesObject[],
): readonly KubernetesObject[] => {
  const replaced = new Set(states.map(({ key }) => keyText(key)))
  return [...objects.filter(({ key }) => !replaced.has(keyText(key))), ...states]
}
