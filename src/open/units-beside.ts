import { objectDigest } from '../mesh/digest.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import { fewAtOnce } from '../ports/few-at-once.js'
import { groupBy } from '../ports/group-by.js'
import { listNames } from '../ports/list-names.js'
import { byCodePoint } from '../ports/order.js'
import { keyText, keyTitle, type KubernetesObject, type ReadRecord } from '../ports/object.js'
import { folderOf } from '../ports/repository.js'
import type { Sides, UnitBeside } from '../plan/opened-environment.js'
import { touchedIn } from '../units/naming-accounts.js'
import { pathIn } from '../units/revision-tree.js'
import { meets, touchedPlaces, type TouchedPlaces } from '../units/touched-places.js'
import type { HelmSource, UnitSource } from '../units/unit.js'
import {
  isDeciding,
  isRelease,
  isReleasedAnywhere,
  mayBecome,
  mayMeet,
  namespacesOf,
  type UnitWords,
} from '../units/words-of-unit.js'
import { unprovenSides } from './no-sides.js'
import { unreadRecords } from './unread-records.js'

/** One unit of the repository, reached by the change or not. */
export interface Neighbour {
  readonly title: string
  /** What its files say, before anything is rendered. */
  readonly words: () => Promise<UnitWords>
  /** Both revisions; one and the same list where the change does not reach it. */
  readonly sides: () => Promise<Sides>
  /** It is rendered, and the change does not reach it. */
  readonly isUntouched?: true
  /** The same in the namespace of a release that only this says; missing: nothing is rendered. */
  readonly releasedIn?: (namespace: string) => Promise<Sides>
}

export interface Neighbourhood {
  readonly all: readonly Neighbour[]
  readonly roots: ReadonlySet<string>
  /** The namespace of objects that name none. */
  readonly assumed: string
  /** Whether somebody said so. */
  readonly isSaid: boolean
}

/** More units than this are not rendered beside one: what they may hold is taken from their words. */
const mostRendered = 300

/** So many at a time: one program for each core of a small runner, and one whose answer is read meanwhile. */
const renderedAtOnce = 3

/** More than this are compared one by one, and not all together too. */
const mostTogether = 20

/**
 * A unit's sides, with what other units of the repository hold at the places that the change touches: they may be applied to
 * the same cluster, or not. Nobody says so; docs/decisions/units-beside-each-other.md.
 */
export const withNeighbours = async (
  own: Neighbour,
  { all, roots, assumed, isSaid }: Neighbourhood,
  /** What the unit holds at the base, where its sides are others. */
  base?: readonly KubernetesObject[],
): Promise<Sides> => {
  const sides = await own.sides()
  const touched = touchedPlaces(sides.before, sides.after, roots)
  if (touched === undefined) return sides
  const said = await Promise.all(all.map(async (unit) => ({ unit, words: await unit.words() })))
  const others = said.filter(({ unit, words }) => unit !== own && mayMeet(words, assumed, touched))
  const beside: UnitBeside[] = []
  const unread: ReadRecord[] = []
  const elsewhere: string[] = []
  const apart: string[] = []
  const extensions = new Map<string, string>()
  const ownWords = await own.words()
  const read = await fewAtOnce(others, renderedAtOnce, ({ unit }, at) =>
    at < mostRendered ? unit.sides() : Promise.resolve(nothingRead),
  )
  const bare = barelyNothing([
    ...others.map((one, at) => ({ ...one, sides: read[at] ?? nothingRead })),
    { unit: own, words: ownWords, sides },
  ])
  for (const [at, { unit: other, words }] of others.entries()) {
    if (bare.has(other)) continue
    const whole = read[at] ?? nothingRead
    const isApart = !isSaid && areApart(ownWords, words)
    const there = isApart ? withoutNamespace(whole, assumed) : whole
    if (isApart) apart.push(other.title)
    const { unproven = [] } = there
    if (unproven.length > 0)
      unread.push(...unreadOf(words, other.title, { why: unproven, shared: ownWords.unit.reads, assumed, touched }))
    if (areAlternatives(base ?? sides.before, there.before)) {
      elsewhere.push(other.title)
      continue
    }
    const here = touchedIn(touched, [...there.before, ...there.after])
    for (const { key } of extensionsThatStay(there).filter((object) => meets(object.key, here)))
      extensions.set(keyText(key), keyTitle(key))
    const meeting = meetingObjects(other.title, there, sides, here)
    if (meeting !== undefined) beside.push(meeting)
  }
  const releases = isSaid
    ? nothingReleased
    : await releasesIn(
        others.map((one, at) => ({ ...one, sides: read[at] ?? nothingRead })),
        { sides, base: base ?? sides.before, words: ownWords, touched, assumed },
      )
  unread.push(...releases.unread)
  const different = withoutRepeats(beside)
  const released = withoutRepeats(releases.beside)
  const together = different.length + released.length <= mostTogether ? [...different, ...released] : different
  return {
    ...sides,
    incomplete: [...unread, ...(sides.incomplete ?? [])],
    beside: [...different, ...released, ...allTogether(together)],
    notes: [
      ...(sides.notes ?? []),
      ...elsewhereNote(elsewhere),
      ...apartNote(apart),
      ...bareNote([...bare].map(({ title }) => title)),
      ...extensionsNote([...extensions.values()]),
    ],
  }
}

/**
 * Charts that the change leaves alone, and that their own values do not fill: with each file of values beside them they are
 * rendered, so these are what is applied.
 */
const barelyNothing = (
  units: readonly { readonly unit: Neighbour; readonly words: UnitWords; readonly sides: Sides }[],
): ReadonlySet<Neighbour> => {
  const isRendered = ({ sides }: (typeof units)[number]): boolean => (sides.unproven ?? []).length === 0
  const bare = units.filter((one) => {
    const { source } = one.words.unit
    if (one.unit.isUntouched !== true || isRendered(one) || !isBare(source)) return false
    const filled = units.filter(
      ({ words }) =>
        words.unit.source.kind === 'helm' && words.unit.source.folder === source.folder && !isBare(words.unit.source),
    )
    return filled.some(isAppliedAtBase) && filled.every(isRendered)
  })
  return new Set(bare.map(({ unit }) => unit))
}

/** What the change brings says nothing of what was applied before, and values in `ci` are those of tests. */
const isAppliedAtBase = ({ words, sides }: { readonly words: UnitWords; readonly sides: Sides }): boolean => {
  const { source } = words.unit
  if (source.kind !== 'helm' || sides.before.length === 0) return false
  return source.valueFiles.some((path) => folderOf(path) !== pathIn(source.folder, 'ci'))
}

const isBare = (source: UnitSource): source is HelmSource =>
  source.kind === 'helm' && source.valueFiles.length === 0 && source.values === undefined

interface Released {
  readonly beside: readonly UnitBeside[]
  readonly unread: readonly ReadRecord[]
}

const nothingReleased: Released = { beside: [], unread: [] }

/**
 * Charts whose namespace nothing says, released in each namespace that the change decides in. Two of them have a namespace
 * each: what the own chart leaves to its release leads no other chart anywhere.
 */
const releasesIn = async (
  others: readonly { readonly unit: Neighbour; readonly words: UnitWords; readonly sides: Sides }[],
  own: {
    readonly sides: Sides
    readonly base: readonly KubernetesObject[]
    readonly words: UnitWords
    readonly touched: TouchedPlaces
    readonly assumed: string
  },
): Promise<Released> => {
  const { touched, assumed } = own
  const decides = ({ before, after }: Sides): boolean =>
    [...before, ...after].some((object) => object.key.namespace === assumed && !isBystander(object))
  const namespaces = [...touched.changed].filter((name) => name !== assumed).sort(byCodePoint)
  const releases = others
    .filter(({ words, sides }) => isReleasedAnywhere(words) && decides(sides))
    .flatMap((one) => namespaces.map((namespace) => ({ ...one, namespace })))
  const read = await fewAtOnce(releases, renderedAtOnce, ({ unit, namespace }, at) =>
    unit.releasedIn === undefined || at >= mostRendered ? Promise.resolve(nothingRead) : unit.releasedIn(namespace),
  )
  const beside: UnitBeside[] = []
  const unread: ReadRecord[] = []
  for (const [at, { unit, words, namespace }] of releases.entries()) {
    const there = read[at] ?? nothingRead
    const { unproven: why = [] } = there
    if (why.length > 0)
      unread.push(...unreadOf(words, unit.title, { why, shared: own.words.unit.reads, assumed, touched }))
    // One object has one state: it is not released where another unit has it otherwise.
    if (areAlternatives(own.base, there.before)) continue
    const here = touchedIn(touched, [...there.before, ...there.after])
    const meeting = meetingObjects(unit.title, there, own.sides, here)
    if (meeting !== undefined) beside.push({ ...meeting, releasedIn: namespace })
  }
  return { beside, unread }
}

const extending: ReadonlySet<string> = new Set(['EnvoyFilter', 'WasmPlugin'])

/**
 * What another unit does to proxies, and the change leaves alone. It is compared as the unit's own is
 * (mesh/difference/extensions-alike): what it may make of requests can decide here as there.
 */
const extensionsThatStay = (sides: Sides): readonly KubernetesObject[] => {
  const after = new Map(sides.after.map((object) => [keyText(object.key), objectDigest(object)]))
  return sides.before.filter(
    (object) => extending.has(object.key.kind) && after.get(keyText(object.key)) === objectDigest(object),
  )
}

/** Releases of two charts have a namespace each, where nothing says the namespace of either. */
const areApart = ({ unit, ...own }: UnitWords, { unit: otherUnit, ...other }: UnitWords): boolean =>
  isRelease({ unit, ...own }) &&
  isRelease({ unit: otherUnit, ...other }) &&
  unit.source.kind === 'helm' &&
  otherUnit.source.kind === 'helm' &&
  unit.source.folder !== otherUnit.source.folder

/** What the other chart leaves to its release does not stand in the same namespace. */
const withoutNamespace = (sides: Sides, assumed: string): Sides => {
  const isElsewhere = ({ key }: KubernetesObject): boolean => key.namespace !== assumed
  const before = sides.before.filter(isElsewhere)
  const after = sides.after === sides.before ? before : sides.after.filter(isElsewhere)
  return { ...sides, before, after }
}

const nothingRead = unprovenSides({ code: 'NOT_RENDERED', text: 'more units than are rendered' })

/** Two units hold most of these alike, or differently by mistake; they say nothing of what is applied together. */
const common: ReadonlySet<string> = new Set(['Namespace', 'CustomResourceDefinition', 'ServiceAccount'])

/**
 * Two states of one object are never applied together. Only the base tells it: a change must not be able to say that its own
 * unit belongs to another cluster.
 */
const areAlternatives = (ours: readonly KubernetesObject[], theirs: readonly KubernetesObject[]): boolean => {
  const digests = new Map(ours.map((object) => [keyText(object.key), objectDigest(object)]))
  return theirs.some((object) => {
    const digest = common.has(object.key.kind) ? undefined : digests.get(keyText(object.key))
    return digest !== undefined && digest !== objectDigest(object)
  })
}

const workloads: ReadonlySet<string> = new Set([
  ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Pod', 'Job', 'CronJob', 'Service', 'ServiceAccount'],
])

/** A workload without a word of Istio: labels that a selector could match stand for it already. */
const isBystander = ({ key, content }: KubernetesObject): boolean =>
  workloads.has(key.kind) && !JSON.stringify(content).includes('istio')

const meetingObjects = (title: string, read: Sides, own: Sides, touched: TouchedPlaces): UnitBeside | undefined => {
  const keys = [own.before, own.after].map((side) => new Set(side.map(({ key }) => keyText(key))))
  const isOwn = ({ key }: KubernetesObject): boolean =>
    keys.every((side) => side.has(keyText(key))) ||
    (workloads.has(key.kind) && keys.some((side) => side.has(keyText(key))))
  const here = (objects: readonly KubernetesObject[]): readonly KubernetesObject[] =>
    objects.filter((object) => meets(object.key, touched) && !isOwn(object))
  // Where both describe a workload or a Service, the unit's own word counts at both revisions.
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
const withoutRepeats = (beside: readonly UnitBeside[]): readonly UnitBeside[] => {
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

const titlesOf = (titles: readonly string[]): string => listNames(titles, mostNamed)

/** What each of them does alone may need two of them. */
const allTogether = (beside: readonly UnitBeside[]): readonly UnitBeside[] => {
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
const unreadOf = (
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
      return holds === undefined ? [] : unreadRecords(holds, `${text.path} of ${title} was not rendered: ${because}`)
    })
}

/** What stands in the way and what mends it, without the name of the unit. */
const whyOnly = ({ text }: Reason, title: string): string => {
  const known = [`${title} was not rendered: `, `${title}: `].find((start) => text.startsWith(start))
  return known === undefined ? text : text.slice(known.length)
}

const mostNamed = 3

const apartNote = (titles: readonly string[]): readonly string[] =>
  titles.length === 0
    ? []
    : [
        `each chart whose namespace nothing says is taken to have one of its own, apart from ${titlesOf(titles)} (--namespace names one for all)`,
      ]

const bareNote = (titles: readonly string[]): readonly string[] =>
  titles.length === 0
    ? []
    : [
        `${titlesOf(titles)} with its own values alone is not rendered, and is taken to be applied with the values beside it`,
      ]

const extensionsNote = (titles: readonly string[]): readonly string[] =>
  titles.length === 0 ? [] : [`what other units do to proxies stays as it is: ${listNames(titles, mostNamed)}`]

const elsewhereNote = (titles: readonly string[]): readonly string[] => {
  if (titles.length === 0) return []
  const shown = titlesOf(titles)
  return [
    titles.length === 1
      ? `${shown} holds another state of the same objects: it is taken to be applied to another cluster`
      : `${titles.length} units hold other states of the same objects, and are taken to be applied to other clusters: ${shown}`,
  ]
}
