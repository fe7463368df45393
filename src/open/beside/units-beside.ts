import { objectDigest } from '../../mesh/digest.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { listNames } from '../../ports/list-names.js'
import { keyText, keyTitle, type KubernetesObject, type ReadRecord } from '../../ports/object.js'
import { folderOf } from '../../ports/repository.js'
import type { Sides, UnitBeside } from '../../plan/opened-environment.js'
import { touchedIn } from '../../units/naming-accounts.js'
import { pathIn } from '../../units/revision-tree.js'
import { meets, touchedPlaces } from '../../units/touched-places.js'
import type { HelmSource, UnitSource } from '../../units/unit.js'
import { isRelease, mayMeet, type UnitWords } from '../../units/words-of-unit.js'
import { appliedBeside, appliedElsewhere } from './applied-elsewhere.js'
import { areAlternatives, areOfOneCluster } from './alternatives.js'
import {
  allTogether,
  elsewhereNote,
  meetingObjects,
  mostNamed,
  mostTogether,
  titlesOf,
  readNeighbours,
  unreadOf,
  withoutRepeats,
} from './meeting-objects.js'
import type { Neighbour, Neighbourhood, OwnPlace } from './neighbour.js'
import { namingParts, namingUnread } from './unread-names.js'
import { leftOutBeside } from './left-out-beside.js'
import { areApart, withoutNamespace } from './releases-apart.js'
import { nothingReleased, releasedElsewhere, releasesIn } from './released-charts.js'
import { areReleasedTogether } from './released-together.js'

/**
 * A unit's sides, with what other units of the repository hold at the places that the change touches: they may be applied to
 * the same cluster, or not. Nobody says so; docs/decisions/units-beside-each-other.md.
 */
export const withNeighbours = async (
  own: Neighbour,
  around: Neighbourhood,
  /** What the unit holds at the base, where its sides are others. */
  base?: readonly KubernetesObject[],
): Promise<Sides> => {
  const { all, roots, assumed, isSaid } = around
  const sides = await own.sides()
  const touched = touchedPlaces(sides.before, sides.after, roots)
  if (touched === undefined) return sides
  const said = await Promise.all(all.map(async (unit) => ({ unit, words: await unit.words() })))
  const others = said.filter(({ unit, words }) => unit !== own && mayMeet(words, assumed, touched))
  const beside: UnitBeside[] = []
  const unread: ReadRecord[] = []
  const naming: Reason[] = []
  const elsewhere: string[] = []
  const apart: string[] = []
  const extensions = new Map<string, string>()
  const ownWords = await own.words()
  const guessed = !isSaid && isRelease(ownWords) ? assumed : undefined
  const read = await readNeighbours(others)
  const bare = barelyNothing([...read, { unit: own, words: ownWords, sides }])
  for (const { unit: other, words, sides: whole } of read) {
    if (bare.has(other)) continue
    const isApart = !isSaid && areApart(ownWords, words) && !areReleasedTogether(sides, whole, touched.accounts)
    const there = isApart ? withoutNamespace(whole, assumed) : whole
    if (isApart) apart.push(other.title)
    const { unproven = [] } = there
    if (unproven.length > 0) {
      unread.push(...unreadOf(words, other.title, { why: unproven, shared: ownWords.unit.reads, assumed, touched }))
      naming.push(...namingUnread(words, other.title, { why: unproven, shared: ownWords.unit.reads, touched, guessed }))
    }
    if (!areOfOneCluster(ownWords.unit, words.unit) && areAlternatives(base ?? sides.before, there.before)) {
      elsewhere.push(other.title)
      continue
    }
    const here = touchedIn(touched, [...there.before, ...there.after])
    for (const { key } of extensionsThatStay(there).filter((object) => meets(object.key, here)))
      extensions.set(keyText(key), keyTitle(key))
    const meeting = meetingObjects(other.title, there, sides, here)
    if (meeting !== undefined) beside.push(meeting)
  }
  const place: OwnPlace = { sides, base: base ?? sides.before, words: ownWords, touched, assumed, isSaid }
  const leftOut = await leftOutBeside(
    read.filter(({ unit }) => !bare.has(unit)),
    place,
  )
  const releases = isSaid ? nothingReleased : await releasesIn([...read, ...leftOut.read], place)
  unread.push(...releases.unread)
  const changed = { unit: own, words: ownWords, sides, touched }
  const elsewhereReleased = isSaid
    ? []
    : [...(await releasedElsewhere(changed, said, around)), ...(await appliedElsewhere(changed, said, around))]
  const applied = isSaid ? [] : await appliedBeside(place, own, said, around.spaces)
  naming.push(...namingParts([sides, ...read.map((one) => one.sides)], touched, guessed))
  const different = withoutRepeats(beside)
  const released = withoutRepeats([...releases.beside, ...applied])
  const together = different.length + released.length <= mostTogether ? [...different, ...released] : different
  return {
    ...sides,
    incomplete: [...unread, ...(sides.incomplete ?? [])],
    beside: [...different, ...released, ...leftOut.beside, ...allTogether(together)],
    ...(naming.length === 0 ? {} : { unproven: [...(sides.unproven ?? []), ...naming] }),
    otherwise: [...(sides.otherwise ?? []), ...elsewhereReleased],
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
