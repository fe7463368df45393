import type { MayHold } from '../../manifests/may-hold.js'
import { everyChange } from '../../mesh/changed-objects.js'
import { judgeChange } from '../../mesh/coverage/judge-change.js'
import type { OtherState, Sides, UnitBeside } from '../../plan/opened-environment.js'
import { fewAtOnce } from '../../ports/few-at-once.js'
import type { KubernetesObject, MeshState, ReadRecord } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { namespacesOfNamed, touchedIn } from '../../units/naming-accounts.js'
import { isPermission, touchedPlaces, type TouchedPlaces } from '../../units/touched-places.js'
import {
  isDeciding,
  isReleasedAnywhere,
  mayBecome,
  namespacesOf,
  speaksOfAccounts,
  type UnitWords,
} from '../../units/words-of-unit.js'
import { areAlternatives } from './alternatives.js'
import {
  allTogether,
  isBystander,
  meetingObjects,
  mostRendered,
  nothingRead,
  renderedAtOnce,
  readNeighbours,
  unreadOf,
  withoutRepeats,
} from './meeting-objects.js'
import type { Neighbour, Neighbourhood, OwnPlace, ReadNeighbour } from './neighbour.js'

/** Charts in the namespaces where they may be released, and what of these could not be rendered. */
interface Released {
  readonly beside: readonly UnitBeside[]
  readonly unread: readonly ReadRecord[]
}

export const nothingReleased: Released = { beside: [], unread: [] }

/**
 * Charts whose namespace nothing says, released in each namespace that the change decides in. Two of them have a namespace
 * each: what the own chart leaves to its release leads no other chart anywhere.
 */
export const releasesIn = async (others: readonly ReadNeighbour[], own: OwnPlace): Promise<Released> => {
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

/** The changed chart itself. */
interface OwnChart {
  readonly unit: Neighbour
  readonly words: UnitWords
  readonly sides: Sides
  readonly touched: TouchedPlaces
}

/**
 * A changed chart whose namespace nothing says, in each other namespace in which something decides together with it: it may be
 * released there as well, and its first ALLOW, which only closes by itself, lets further callers in beside another one.
 */
export const releasedElsewhere = async (
  own: OwnChart,
  said: readonly { readonly unit: Neighbour; readonly words: UnitWords }[],
  { roots, assumed }: Neighbourhood,
): Promise<readonly OtherState[]> => {
  const { unit, words, sides, touched } = own
  const change = isReleasedAnywhere(words) ? changeOfRelease(own, assumed) : undefined
  if (unit.releasedIn === undefined || change === undefined) return []
  const others = said.filter(({ unit: other, words: theirs }) => {
    if (other === unit) return false
    const isNaming = (theirs.ofMesh || theirs.ofPermissions) && speaksOfAccounts(theirs, touched)
    return isNaming || (change.decides && (theirs.ofMesh || (touched.permissions && theirs.ofPermissions)))
  })
  const read = (await readNeighbours(others)).map((one) => {
    const places = placesOf(one, touched, assumed)
    const named = change.names.length === 0 ? [] : namedPlaces(one, change.names, places)
    return { ...one, places, named }
  })
  const places = [
    ...(change.decides ? [...decidingPlaces(sides, touched), ...read.flatMap((one) => [...one.places])] : []),
    ...namespacesOfNamed([...sides.before, ...sides.after], change.names),
    ...read.flatMap(({ named }) => named),
  ]
  const namespaces = [...new Set(places)].filter(
    (name) => name !== '' && name !== assumed && !roots.has(name) && (change.places?.has(name) ?? true),
  )
  const states = await fewAtOnce(
    namespaces.sort(byCodePoint),
    renderedAtOnce,
    async (namespace): Promise<OtherState> => {
      const there = (await unit.releasedIn?.(namespace)) ?? nothingRead
      const here = read.filter((one) => one.places.has(namespace) || one.named.includes(namespace))
      return {
        why: `Nothing says the namespace of ${unit.title} (--namespace does): it may be released in ${namespace}.`,
        where: change.first.source,
        sides: besideRelease({ ...own, sides: there }, here, roots, assumed),
        released: { from: assumed, to: namespace },
      }
    },
  )
  return states
}

/** What the change of a chart may decide where it is released. */
interface ChangeOfRelease {
  readonly first: KubernetesObject
  /** Whether an object of it decides; else pods take another account alone. */
  readonly decides: boolean
  /** Namespaces where it does; missing: wherever the chart is released. */
  readonly places?: ReadonlySet<string>
  /** Accounts of the release that pods take: rules of any namespace may name them, in the namespace of the release. */
  readonly names: readonly string[]
}

const changeOfRelease = (
  { sides: { before, after }, touched }: OwnChart,
  assumed: string,
): ChangeOfRelease | undefined => {
  if (![...before, ...after].some(({ key }) => key.namespace === assumed)) return undefined
  const states: readonly [MeshState, MeshState] = [
    { objects: before, reads: [] },
    { objects: after, reads: [] },
  ]
  const changes = everyChange(...states)
  const deciding = changes
    .filter((change) => judgeChange(change, states).some(({ judgement }) => judgement.cover !== 'neutral'))
    .flatMap((change) => change.after ?? change.before ?? [])
  const names = [...new Set(touched.accounts.filter(({ namespace }) => namespace === assumed).map(({ name }) => name))]
  const moved = changes.flatMap((change) => change.after ?? []).filter(({ key }) => key.namespace === assumed)
  const first = deciding[0] ?? (names.length === 0 ? undefined : moved[0])
  if (first === undefined) return undefined
  const change = { first, decides: deciding.length > 0, names }
  const isAnywhere =
    touched.namespaces === 'any' || names.length > 0 || deciding.some(({ key }) => key.namespace === assumed)
  return isAnywhere ? change : { ...change, places: new Set(deciding.map(({ key }) => key.namespace)) }
}

/** Namespaces whose account of one of these names a unit names, or may name where nobody could render it. */
const namedPlaces = (
  { words, sides }: ReadNeighbour,
  names: readonly string[],
  places: ReadonlySet<string>,
): readonly string[] => {
  const isUnread = (sides.unproven ?? []).length > 0
  const written = words.texts.flatMap(({ text }) => [...text.matchAll(/\/ns\/([a-z0-9-]+)\/sa\//g)])
  return [
    ...namespacesOfNamed([...sides.before, ...sides.after], names),
    ...(isUnread ? [...written.flatMap(([, name]) => name ?? []), ...places] : []),
  ]
}

const decidingGroup = /(?:^|\.)(?:istio\.io|gateway\.networking\.k8s\.io)$/

export const decidingPlaces = ({ before, after }: Sides, { permissions }: TouchedPlaces): readonly string[] =>
  [...before, ...after]
    .filter(({ key }) => decidingGroup.test(key.group) || (permissions && isPermission(key)))
    .map(({ key }) => key.namespace)

/** Namespaces in which a unit has what decides, or may have it where nobody could render it. */
const placesOf = ({ words, sides }: ReadNeighbour, touched: TouchedPlaces, assumed: string): ReadonlySet<string> => {
  const namespaces: MayHold['namespaces'] =
    (sides.unproven ?? []).length === 0 ? new Set<string>() : namespacesOf(words, assumed)
  const isUnread =
    // What may be in any namespace counts beside the release in the assumed one already.
    namespaces !== 'any' && words.texts.some((text) => mayBecome(text, namespaces, touched) !== undefined)
  const fetched = new Set(sides.elsewhere)
  const unread = (sides.incomplete ?? []).filter(
    (record) => record.namespace !== '*' && isDeciding(record.group, record.kind, touched) && !fetched.has(record),
  )
  return new Set([
    ...decidingPlaces(sides, touched),
    ...unread.map(({ namespace }) => namespace),
    ...(isUnread ? namespaces : []),
  ])
}

/** The unit as it is released in one namespace, and what stands there. */
export const besideRelease = (
  { words, sides }: Pick<OwnChart, 'words' | 'sides'>,
  here: readonly ReadNeighbour[],
  roots: ReadonlySet<string>,
  assumed: string,
): Sides => {
  const touched = touchedPlaces(sides.before, sides.after, roots)
  if (touched === undefined) return sides
  const beside: UnitBeside[] = []
  const unread: ReadRecord[] = []
  for (const other of here) {
    const { unproven: why = [] } = other.sides
    if (why.length > 0)
      unread.push(...unreadOf(other.words, other.unit.title, { why, shared: words.unit.reads, assumed, touched }))
    if (areAlternatives(sides.before, other.sides.before)) continue
    const there = touchedIn(touched, [...other.sides.before, ...other.sides.after])
    const meeting = meetingObjects(other.unit.title, other.sides, sides, there)
    if (meeting !== undefined) beside.push(meeting)
  }
  const different = withoutRepeats(beside)
  return {
    ...sides,
    incomplete: [...unread, ...(sides.incomplete ?? [])],
    beside: [...different, ...allTogether(different)],
  }
}
