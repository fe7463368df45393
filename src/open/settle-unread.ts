import type { Problem } from '../errors/problem.js'
import { mayCount, mayHoldPolicy } from '../manifests/may-hold.js'
import {
  duplicateProblems,
  type Duplicate,
  type ReadResult,
  type Selection,
  type UnreadPart,
} from '../manifests/read-objects.js'
import { mayHoldDeciding } from '../mesh/coverage/may-decide.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import { groupBy } from '../ports/group-by.js'
import { listNames } from '../ports/list-names.js'
import { isJsonObject, type Json } from '../ports/json.js'
import { keyText, keyTitle, type KubernetesObject, type ReadRecord } from '../ports/object.js'
import { feedsOf, type FeedingFile } from './templates/feeding.js'
import { withoutIdleObjects } from './templates/idle-documents.js'
import { movedAway } from './moved-away.js'
import { settleBeside } from './beside/settle-beside.js'
import type { UnreadSides } from '../plan/opened-environment.js'
import { unreadRecords } from './beside/unread-records.js'
import { withoutNeutral } from './templates/neutral-lines.js'
import { withoutComments } from './templates/yaml-comments.js'

/** What was read of one side, and how its paths are named without the folder that only this side has. */
export interface ReadSide extends ReadResult {
  readonly nameOf: (path: string) => string
}

export interface UnreadContext {
  readonly selection: Selection
  /** Changed files that may say what stands for a placeholder or a template's value. */
  readonly feeding: readonly FeedingFile[]
}

/** What could not be read, sorted by what it means for the comparison. */
export interface SettledUnread {
  readonly before: readonly KubernetesObject[]
  readonly after: readonly KubernetesObject[]
  /** Of what the change touches, and must be fixed. */
  readonly problems: readonly Problem[]
  /** Of what only the base holds. */
  readonly unreadableBefore: readonly Problem[]
  /** Why nothing is proven, although nothing is wrong. */
  readonly reasons: readonly Reason[]
  /** What may stand, on both sides alike, in what was not read. */
  readonly incomplete: readonly ReadRecord[]
  readonly told: readonly string[]
  /** Parts that were not read, whatever they hold. */
  readonly parts: UnreadSides
}

/** Another program makes the objects: nothing is wrong with the text. */
export const filledIn: ReadonlySet<string> = new Set(['PLACEHOLDER', 'HELM_TEMPLATE', 'KUSTOMIZATION'])

/**
 * Nothing that a change does not touch stops a run. What both sides hold alike is an unknown that is equal on both: it is
 * counted in one line, and stands in the way of a proof only where it may hold an object that decides. What the change
 * touches and cannot be read is an error, but for text that another program fills in, of which nothing is proven.
 */
export const settleUnread = (
  before: ReadSide | undefined,
  after: ReadSide,
  { selection, feeding }: UnreadContext,
): SettledUnread => {
  const [old, now] = [partsOf(before), partsOf(after)]
  const [oldLike, nowLike] = [neutralOf(before, old), neutralOf(after, now)]
  const problems: Problem[] = []
  const touched: Problem[] = []
  const fed: FedPart[] = []
  const equal: UnreadPart[] = []
  const untouched: UnreadPart[] = []
  const harmless: UnreadPart[] = []
  const alike: UnreadPart[] = []
  const rewritten = new Set<string>()
  // What stands there at one revision may be what the other holds: nothing follows of its absence.
  const open: UnreadPart[] = []
  const tell = (part: UnreadPart, first: Problem): void => {
    if (mayCount(part.holds)) open.push(part)
    rewritten.add(after.nameOf(part.path))
    touched.push(first)
  }
  const listed = (part: UnreadPart): boolean => part.problems.some(({ code }) => code === 'NOT_KUBERNETES')
  for (const [key, part] of now) {
    const counts = mayCount(part.holds)
    const [first] = part.problems
    const template = first !== undefined && filledIn.has(first.code)
    const isAlike = !old.has(key) && template && neutralKeys(after, part).some((one) => oldLike.has(one))
    if (old.has(key) || isAlike) {
      if (part.beside === true) continue
      ;(isAlike ? alike : counts ? equal : untouched).push(part)
      // Its own other parts were compared: what fills it in stands elsewhere.
      if (!template || !mayHoldPolicy(part.holds)) continue
      const feeds = feedsOf(part, feeding)
      if (feeds.length > 0) fed.push({ part, feeds })
    } else if (isBeside(part) && !listed(part)) {
      if (!mayHoldDeciding(part.holds)) harmless.push(part)
      else if (first !== undefined) tell(part, first)
    } else if (template) tell(part, first)
    else problems.push(...part.problems)
  }
  const isTemplate = ({ problems: [first] }: UnreadPart): boolean => first !== undefined && filledIn.has(first.code)
  const gone = [...old]
    .filter(
      ([key, part]) =>
        !now.has(key) && !(isTemplate(part) && neutralKeys(before, part).some((one) => nowLike.has(one))),
    )
    .map(([, part]) => part)
  // What cannot be read of the base alone is told by the words of the head, or here.
  for (const part of gone.filter((one) => (isBeside(one) ? mayHoldDeciding(one.holds) : isTemplate(one)))) {
    if (mayCount(part.holds)) open.push(part)
    if (!rewritten.has(before?.nameOf(part.path) ?? '')) touched.push(...part.problems.slice(0, 1))
  }
  const repeated = settleDuplicates(before, after, selection)
  const isRepeated = ({ key }: KubernetesObject): boolean => repeated.keys.has(keyText(key))
  return {
    before: [...(before?.objects ?? []).filter((object) => !isRepeated(object)), ...repeated.before],
    after: [...after.objects.filter((object) => !isRepeated(object)), ...repeated.after],
    problems: [...problems, ...repeated.problems, ...(selection === 'found' ? [] : after.unbuilt)],
    unreadableBefore: gone
      .filter((part) => !isBeside(part) && !isTemplate(part))
      .flatMap((part) => part.problems.slice(0, 1)),
    reasons: [
      ...fedReasons(fed),
      ...changedReasons(touched),
      ...repeated.reasons,
      ...(selection === 'found' ? movedAway(before, after) : []),
    ],
    incomplete: [
      ...[...equal, ...alike.filter(({ holds }) => mayCount(holds)), ...open].flatMap((part) =>
        unreadRecords(part.holds, reasonOf(part), part.written),
      ),
      ...repeated.incomplete,
    ],
    told: [
      ...toldOf([...equal, ...untouched], sameText, after),
      ...toldOf(alike, differsInNothing, after),
      ...toldOf([...harmless, ...gone.filter(({ holds }) => !mayHoldDeciding(holds))], namesNothing, after),
      ...repeated.told,
    ],
    parts: { before: [...old.values()], after: [...now.values()], repeated: repeated.standing },
  }
}

/** Of kinds that nobody looked for: it is no mistake of the change that it cannot be read. */
const isBeside = ({ beside, holds }: UnreadPart): boolean => beside === true || !mayCount(holds)

/** Kustomizations and charts whose files were read as they stand: right for what the change leaves alone, and for nothing else. */
export const unbuiltReasons = ({ unbuilt }: ReadResult, changed: readonly string[]): readonly Reason[] =>
  unbuilt.flatMap((problem): readonly Reason[] => {
    if (problem.where?.kind !== 'file') return []
    const folder = problem.where.path.slice(0, problem.where.path.lastIndexOf('/') + 1)
    return changed.some((path) => path.startsWith(folder)) ? [changedReason(problem)] : []
  })

const partsOf = (side: ReadSide | undefined): ReadonlyMap<string, UnreadPart> =>
  new Map(
    (side?.unread ?? []).map((part) => [`${side?.nameOf(part.path) ?? ''}\n${withoutComments(part.written)}`, part]),
  )

/** Parts by all of their text but what decides nothing: without such values, and without such objects. */
const neutralKeys = (side: ReadSide | undefined, { path, written, holds }: UnreadPart): readonly string[] => {
  const text = withoutComments(written)
  const values = withoutNeutral(text, holds)
  const own = side?.nameOf(path) ?? ''
  return [
    ...(values === undefined ? [] : [`${own}\nvalues\n${values}`]),
    `${own}\nobjects\n${withoutIdleObjects(text).join('\n---\n')}`,
  ]
}

const neutralOf = (side: ReadSide | undefined, parts: ReadonlyMap<string, UnreadPart>): ReadonlySet<string> =>
  new Set([...parts.values()].flatMap((part) => neutralKeys(side, part)))

const placeOf = ({ where }: Problem): string => (where?.kind === 'file' ? `${where.path}:${where.line}` : '')

export const reasonOf = ({ path, problems: [first] }: UnreadPart): string =>
  first === undefined ? `${path} cannot be read` : `${placeOf(first)} cannot be read (${first.code})`

const withPlace = (problem: Problem): Pick<Reason, 'where'> =>
  problem.where === undefined ? {} : { where: problem.where }

/** The same words as the error had: what, and how it is fixed. */
const changedReason = (problem: Problem, further = 0): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `the change touches what stands at ${placeOf(problem)}${further === 0 ? '' : ` and at ${further} more ${further === 1 ? 'place' : 'places'} there`} and was not read (${problem.code}): ${problem.message}. ${problem.remedy}`,
  ...withPlace(problem),
})

/** One file is told once for all that is alike in it. */
const changedReasons = (problems: readonly Problem[]): readonly Reason[] =>
  [
    ...groupBy(problems, ({ code, message, remedy, where }) =>
      JSON.stringify([code, message, remedy, where?.kind === 'file' ? where.path : (where ?? '')]),
    ).values(),
  ].flatMap(([first, ...others]) => (first === undefined ? [] : [changedReason(first, others.length)]))

/** Text that another program fills in, and changed files that may say with what. */
interface FedPart {
  readonly part: UnreadPart
  readonly feeds: readonly string[]
}

export const fedReason = (part: UnreadPart, feeding: readonly string[], others: readonly UnreadPart[] = []): Reason => {
  const [first] = part.problems
  const files = feeding.slice(0, 3).join(', ')
  const more = feeding.length > 3 ? ` and ${feeding.length - 3} more files` : ''
  const paths = [...new Set(others.map(({ path }) => path))].filter((path) => path !== part.path)
  const alike = paths.length === 0 ? '' : `, nor ${listNames(paths, named)}`
  return {
    code: 'CHANGE_UNREAD',
    text: `${reasonOf(part)}${alike}: another program fills ${paths.length === 0 ? 'it' : 'them'} in, and the change touches ${files}${more}, which may say with what. ${first?.remedy ?? ''}`.trim(),
    ...(first === undefined ? {} : withPlace(first)),
  }
}

/** Texts that the same files may fill in are told once. */
const fedReasons = (fed: readonly FedPart[]): readonly Reason[] =>
  [
    ...groupBy(fed, ({ part: { problems }, feeds }) =>
      JSON.stringify([feeds, problems[0]?.code, problems[0]?.remedy]),
    ).values(),
  ].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          fedReason(
            first.part,
            first.feeds,
            others.map(({ part }) => part),
          ),
        ],
  )

/** Files that a line names; the others are counted. */
const named = 3

/** What is known of text that nobody can read. */
type Known = (one: boolean) => string

const sameText: Known = (one) =>
  one ? 'and its text is the same at both revisions' : 'and their text is the same at both revisions'
const namesNothing: Known = (one) =>
  one
    ? 'and what changed of it names no kind that decides access'
    : 'and what changed of them names no kind that decides access'

const differsInNothing: Known = (one) =>
  one ? 'and what changed of it decides nothing' : 'and what changed of them decides nothing'

/** Other documents of a file may be read, and differ. */
const unreadFiles = (all: number, inPart: number): string => {
  const counted = all === 1 ? '1 file' : `${all} files`
  if (inPart === 0) return `${counted} ${all === 1 ? 'was' : 'were'}`
  if (inPart < all) return `${counted}, or parts of them, were`
  return all === 1 ? 'a part of 1 file was' : `parts of ${counted} were`
}

const toldOf = (parts: readonly UnreadPart[], known: Known, { objects, ignored }: ReadSide): readonly string[] => {
  const fileOf = ({ path, problems: [first] }: UnreadPart): string =>
    first?.where?.kind === 'file' ? first.where.path : path
  const files = new Map(parts.map((part) => [fileOf(part), part]))
  if (files.size === 0) return []
  const shown = [...files.values()].map(({ path, problems: [first] }) => {
    const place = first === undefined ? path : placeOf(first)
    return first === undefined ? place : `${place} (${first.code})`
  })
  const read = new Set([
    ...objects.flatMap(({ source }) => (source.kind === 'file' ? [source.path] : [])),
    ...ignored.map(({ path }) => path),
  ])
  const inPart = [...files.keys()].filter((path) => read.has(path)).length
  return [`${unreadFiles(files.size, inPart)} not read, ${known(files.size === 1)}: ${listNames(shown, named)}`]
}

interface SettledDuplicates extends Pick<SettledUnread, 'problems' | 'reasons' | 'incomplete' | 'told'> {
  /** Objects that several places describe differently: none of the descriptions counts, but for `before` and `after`. */
  readonly keys: ReadonlySet<string>
  /** Descriptions of those that the change leaves alone. */
  readonly standing: readonly (readonly KubernetesObject[])[]
  /** The one description that the change touches. */
  readonly before: readonly KubernetesObject[]
  readonly after: readonly KubernetesObject[]
}

const contentOf = (object: KubernetesObject): string => JSON.stringify(object.content)

const differs = ({ objects }: Duplicate): boolean => new Set(objects.map(contentOf)).size > 1

const settleDuplicates = (before: ReadSide | undefined, after: ReadSide, selection: Selection): SettledDuplicates => {
  const descriptions = (side: ReadSide | undefined): ReadonlyMap<string, Duplicate> =>
    new Map((side?.duplicates ?? []).filter((one) => !one.beside && differs(one)).map((one) => [keyText(one.key), one]))
  const [old, now] = [descriptions(before), descriptions(after)]
  const written = (side: ReadSide | undefined, one: Duplicate | undefined): string =>
    JSON.stringify((one?.objects ?? []).map((object) => [nameOf(side, object), contentOf(object)]))
  const beside = settleBeside(before, after)
  const found = {
    before: beside.changes.flatMap((change) => change.before ?? []),
    after: beside.changes.flatMap((change) => change.after ?? []),
    problems: [] as Problem[],
    reasons: beside.open.map(repeatedReason),
    incomplete: [] as ReadRecord[],
    told: [] as string[],
  }
  const standing: (readonly KubernetesObject[])[] = []
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const one = now.get(key) ?? old.get(key)
    if (one === undefined) continue
    if (written(before, old.get(key)) === written(after, now.get(key))) {
      standing.push(one.objects)
      const { group, kind, namespace } = one.key
      const because = `${keyTitle(one.key)} is described ${timesOf(one)}, at ${placesOf(one)}`
      const keys = [...new Set(one.objects.flatMap(({ content }) => keysIn(content)))]
      found.incomplete.push({ group, kind, namespace, status: 'forbidden', because, keys })
      continue
    }
    const only = onlyChanged(before, old.get(key), after, now.get(key))
    // Whichever is applied: either nothing changes, or this.
    if (only !== undefined) {
      found.before.push(only.before)
      found.after.push(only.after)
    } else if (selection !== 'found' && now.has(key)) found.problems.push(...duplicateProblems(one))
    else found.reasons.push(repeatedReason(one.objects))
  }
  if (standing.length > 0)
    found.told.push(
      `${standing.length === 1 ? '1 object is' : `${standing.length} objects are`} described more than once, and differently, at both revisions: which description is applied is not known`,
    )
  return { ...found, standing, keys: new Set([...beside.keys, ...old.keys(), ...now.keys()]) }
}

const keysIn = (value: Json): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one: Json) => keysIn(one))
  return isJsonObject(value) ? Object.entries<Json>(value).flatMap(([name, inner]) => [name, ...keysIn(inner)]) : []
}

/** The same places describe it on both sides, and one of the descriptions alone has changed. */
const onlyChanged = (
  before: ReadSide | undefined,
  old: Duplicate | undefined,
  after: ReadSide,
  now: Duplicate | undefined,
): { readonly before: KubernetesObject; readonly after: KubernetesObject } | undefined => {
  if (old?.objects.length !== now?.objects.length) return undefined
  const pairs = (old?.objects ?? []).map((object) => ({
    before: object,
    after: now?.objects.find((other) => nameOf(after, other) === nameOf(before, object)),
  }))
  const changed = pairs.filter((pair) => pair.after === undefined || contentOf(pair.before) !== contentOf(pair.after))
  const [only, another] = changed
  if (only?.after === undefined || another !== undefined) return undefined
  return { before: only.before, after: only.after }
}

const nameOf = (side: ReadSide | undefined, { source }: KubernetesObject): string =>
  source.kind === 'file' && side !== undefined ? side.nameOf(source.path) : ''

const timesOf = ({ objects }: Pick<Duplicate, 'objects'>): string =>
  objects.length === 2 ? 'twice' : `${objects.length} times`

const placesOf = ({ objects }: Pick<Duplicate, 'objects'>): string =>
  listNames(
    objects.flatMap(({ source }) => (source.kind === 'file' ? [`${source.path}:${source.line}`] : [])),
    named,
  )

/** Which object is described several times, and where. */
export const repeatedWords = (objects: readonly KubernetesObject[]): string => {
  const [first] = objects
  const title = first === undefined ? 'An object' : keyTitle(first.key)
  return `${title} is described ${timesOf({ objects })}, and differently, at ${placesOf({ objects })}`
}

const repeatedReason = (objects: readonly KubernetesObject[]): Reason => {
  const [first] = objects
  return {
    code: 'CHANGE_UNREAD',
    text: `${repeatedWords(objects)}: which description is applied is not known. Give each environment its own list of policies in meshgate.yaml, or remove all but one`,
    ...(first === undefined ? {} : { where: first.source }),
  }
}
