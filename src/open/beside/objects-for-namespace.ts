import type { Environment } from '../../config/config.js'
import { everyChange, namesOnce } from '../../mesh/changed-objects.js'
import type { Configuration, OtherState, Sides } from '../../plan/opened-environment.js'
import { listNames } from '../../ports/list-names.js'
import { keyText, keyTitle, type KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
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
  /** Objects of its namespace that its files hold, and this one's come to hold. */
  readonly held: readonly KubernetesObject[]
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
      return {
        name: other.name,
        ...changedHere(sides, read, { namespace, root }),
        held: comesToHold(sides, read, other.namespace),
      }
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
): Pick<ForNamespace, 'before' | 'after' | 'replaced'> => {
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

const comesToHold = (sides: Sides, read: Sides, namespace: string): readonly KubernetesObject[] => {
  const isThere = isFor(namespace)
  const held = new Set(read.before.filter(isThere).map(({ key }) => keyText(key)))
  const old = new Set(sides.before.map(({ key }) => keyText(key)))
  return sides.after.filter(({ key }) => held.has(keyText(key)) && !old.has(keyText(key)))
}

const titlesOf = (objects: readonly KubernetesObject[]): string =>
  listNames(objects.map(({ key }) => keyTitle(key)).sort(byCodePoint), mostNamed)

const notesOf = (one: ForNamespace): readonly string[] => [
  ...changeNotes(one),
  ...(one.held.length === 0
    ? []
    : [
        `files of environment ${one.name} hold ${titlesOf(one.held)} too, in the namespace of that one: here it is compared as new, and with what stands there in environment ${one.name}`,
      ]),
]

const changeNotes = ({ name, before, after }: ForNamespace): readonly string[] => {
  const changes = everyChange({ objects: before, reads: [] }, { objects: after, reads: [] })
  if (changes.length === 0) return []
  const named = titlesOf(changes.flatMap((change) => change.after ?? change.before ?? []))
  return [
    `files of environment ${name} change what stands in the namespace of this one (${named}): it was judged as if it stood here`,
  ]
}

/** The same sides, with the other environment's files applied last. */
const replacedState = (sides: Sides, { name, replaced }: ForNamespace): readonly OtherState[] => {
  const [first] = replaced
  if (first === undefined) return []
  const titles = titlesOf(replaced.map(({ after }) => after))
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
