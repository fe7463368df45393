import { objectDigest } from '../../mesh/digest.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import type { Sides, UnitBeside } from '../../plan/opened-environment.js'
import { fewAtOnce } from '../../ports/few-at-once.js'
import { groupBy } from '../../ports/group-by.js'
import { listNames } from '../../ports/list-names.js'
import { keyText, type KubernetesObject, type ReadRecord } from '../../ports/object.js'
import { meets, type TouchedPlaces } from '../../units/touched-places.js'
import { isDeciding, mayBecome, namespacesOf, type UnitWords } from '../../units/words-of-unit.js'
import { unprovenSides } from '../no-sides.js'
import type { Neighbour, ReadNeighbour } from './neighbour.js'
import { unreadRecords } from './unread-records.js'

/** More units than this are not rendered beside one: what they may hold is taken from their words. */
export const mostRendered = 300

/** So many at a time: one program for each core of a small runner, and one whose answer is read meanwhile. */
export const renderedAtOnce = 3

/** Units as they are rendered, as far as they are few; of the others nothing. */
export const readNeighbours = (
  units: readonly { readonly unit: Neighbour; readonly words: UnitWords }[],
): Promise<readonly ReadNeighbour[]> =>
  fewAtOnce(units, renderedAtOnce, async ({ unit, words }, at) => ({
    unit,
    words,
    sides: at < mostRendered ? await unit.sides() : nothingRead,
  }))

/** More than this are compared one by one, and not all together too. */
export const mostTogether = 20

const workloads: ReadonlySet<string> = new Set([
  ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Pod', 'Job', 'CronJob', 'Service', 'ServiceAccount'],
])

/** A workload without a word of Istio: labels that a selector could match stand for it already. */
export const isBystander = ({ key, content }: KubernetesObject): boolean =>
  workloads.has(key.kind) && !JSON.stringify(content).includes('istio')

export const meetingObjects = (
  title: string,
  read: Sides,
  own: Sides,
  touched: TouchedPlaces,
): UnitBeside | undefined => {
  const [old, now] = [own.before, own.after].map((side) => new Set(side.map(({ key }) => keyText(key))))
  // What the unit describes at both revisions it says itself; what comes with it, or goes, stands there by the other one's word.
  const isOwn = ({ key }: KubernetesObject): boolean => [old, now].every((side) => side?.has(keyText(key)) === true)
  const here = (objects: readonly KubernetesObject[]): readonly KubernetesObject[] =>
    objects.filter((object) => meets(object.key, touched) && !isOwn(object))
  const before = here(read.before)
  const after = read.after === read.before ? before : here(read.after)
  // What another unit fetches is outside of the repository, as everything else there.
  const fetched = new Set(read.elsewhere)
  const incomplete = (read.incomplete ?? []).filter(
    (record) => isDeciding(record.group, record.kind, touched) && !fetched.has(record),
  )
  const others = [...before, ...after]
  const counts = touched.namespaces === 'any' ? others.length > 0 : others.some((object) => !isBystander(object))
  return counts || incomplete.length > 0 ? { title, before, after, incomplete } : undefined
}

/** Several units that hold the same at these places are compared once, by the names of all. */
export const withoutRepeats = (beside: readonly UnitBeside[]): readonly UnitBeside[] => {
  const text = (objects: readonly KubernetesObject[]): readonly string[] =>
    objects.map((object) => `${keyText(object.key)} ${objectDigest(object)}`)
  const groups = groupBy(beside, ({ before, after, incomplete }) =>
    JSON.stringify([text(before), before === after ? '' : text(after), incomplete]),
  )
  return [...groups.values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ ...first, title: titlesOf(same.map(({ title }) => title)) }]
  })
}

export const mostNamed = 3

export const titlesOf = (titles: readonly string[]): string => listNames(titles, mostNamed)

/** What each of them does alone may need two of them. */
export const allTogether = (beside: readonly UnitBeside[]): readonly UnitBeside[] => {
  if (beside.length < 2 || beside.length > mostTogether) return []
  const objects = (side: 'before' | 'after'): readonly KubernetesObject[] => [
    ...new Map(beside.flatMap((one) => one[side]).map((object) => [keyText(object.key), object])).values(),
  ]
  const same = beside.every(({ before, after }) => before === after)
  const before = objects('before')
  return [
    {
      title: `${titlesOf(beside.map(({ title }) => title))} together`,
      before,
      after: same ? before : objects('after'),
      incomplete: beside.flatMap(({ incomplete }) => incomplete),
    },
  ]
}

/** What a unit that nobody could render may hold at these places, by the words of the files that are its own. */
export const unreadOf = (
  words: UnitWords,
  title: string,
  {
    why,
    shared,
    assumed,
    touched,
  }: {
    readonly why: readonly Reason[]
    readonly shared: ReadonlySet<string>
    readonly assumed: string
    readonly touched: TouchedPlaces
  },
): readonly ReadRecord[] => {
  const namespaces = namespacesOf(words, assumed)
  const because = why.map((reason) => whyOnly(reason, title)).join(' ')
  return words.texts
    .filter(({ path }) => !shared.has(path))
    .flatMap((text) => {
      const holds = mayBecome(text, namespaces, touched)
      return holds === undefined
        ? []
        : unreadRecords(holds, `${text.path} of ${title} was not rendered: ${because}`, text.text)
    })
}

/** What stands in the way and what mends it, without the name of the unit. */
export const whyOnly = ({ text }: Reason, title: string): string => {
  const known = [`${title} was not rendered: `, `${title}: `].find((start) => text.startsWith(start))
  return known === undefined ? text : text.slice(known.length)
}

export const nothingRead = unprovenSides({ code: 'NOT_RENDERED', text: 'more units than are rendered' })

export const elsewhereNote = (titles: readonly string[]): readonly string[] => {
  if (titles.length === 0) return []
  const shown = titlesOf(titles)
  return [
    titles.length === 1
      ? `${shown} holds another state of the same objects: it is taken to be applied to another cluster`
      : `${titles.length} units hold other states of the same objects, and are taken to be applied to other clusters: ${shown}`,
  ]
}
