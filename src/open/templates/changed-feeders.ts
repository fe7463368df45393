import { mayHoldPolicy } from '../../manifests/may-hold.js'
import { fileReader, type ReadCache, type UnreadPart } from '../../manifests/read-objects.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { byCodePoint } from '../../ports/order.js'
import { wholeWord } from '../../ports/quote-pattern.js'
import { chartFolders, chartOfTemplate } from '../../units/charts.js'
import { changedNamesIn } from './changed-names.js'
import { filledInBodies, namesAskedFor, speaksOfName } from './feeding-names.js'
import { mayFeed } from './feeding.js'
import { holdsObject, isData } from './object-text.js'
import { isTest } from '../programs/test-code.js'
import { isLoadedByYtt, readsWithYtt } from './ytt-reads.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import { fedReason, filledIn } from '../settle-unread.js'

/** Lists of names with what stands for them: no manifest has such a name. */
const isList = (path: string): boolean =>
  /\.(?:conf|cfg|ini|env|properties|toml)$|(?:^|\/)\.env(?:\.[^/]*)?$/.test(path)

/**
 * Files by which another program fills in a text that may hold a policy, where they change and the text does not: what it becomes
 * changes with them. Where the text itself is compared, it says so (settle-unread.ts): those places are left out.
 */
export const changedFeeders = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  { changed, isCompared, cache, saysValues }: Places,
): Promise<readonly Reason[]> => {
  // Without a configuration the files beside the text are compared with it.
  const isValues = (path: string): boolean => saysValues === true && isData.test(path) && !isCompared(path)
  const isFeeder = (path: string): boolean => isLoadedByYtt(path) || isList(path) || isValues(path)
  // A text of ytt reads files of whichever name.
  const isOfYtt = (path: string): boolean => (after.textOf(path) ?? '').includes('#@')
  const others = after.files.some(({ path }) => isOfYtt(path)) ? [...changed] : [...changed].filter(isFeeder)
  const feeders = others.filter((path) => !isTest.test(path)).sort(byCodePoint)
  if (feeders.length === 0) return []
  const folders = [...chartFolders(after.tree)]
  const read = fileReader({ selection: 'found', cache })
  const parts = after.files.flatMap((file) =>
    changed.has(file.path) || chartOfTemplate(file.path, folders) !== undefined
      ? []
      : read(file).unread.filter((part) => isFilledIn(part)),
  )
  if (parts.length === 0) return []
  const functions = after.tree.paths.filter(isLoadedByYtt)
  const [old, now, all] = await Promise.all([
    textsOf(repository, before, feeders),
    textsOf(repository, after, feeders),
    textsOf(repository, after, functions),
  ])
  const lines = new Map(feeders.map((path) => [path, changedLines(old.get(path) ?? '', now.get(path) ?? '')]))
  const isObject = (path: string): boolean => [old, now].some((texts) => holdsObject(texts.get(path) ?? ''))
  const written = feeders.filter((path) => lines.get(path) !== '' && !(isData.test(path) && isObject(path)))
  const given = new Map(
    written
      .filter((path) => isData.test(path))
      .map((path) => [path, [...changedNamesIn(path, old.get(path) ?? '', now.get(path) ?? '').names]]),
  )
  return parts.flatMap((part): readonly Reason[] => {
    const text = after.textOf(part.path) ?? part.written
    const names = namesAskedFor(part.written)
    const isRead = (path: string): boolean => readsWithYtt({ path: part.path, text }, path, all)
    const feeds = written.filter((path) => {
      // There the comparison looks at all files but those for people.
      if (isCompared(part.path)) return !mayFeed(path) && isOfYtt(part.path) && isRead(path)
      if (isOfYtt(part.path)) return isRead(path) || (isValues(path) && asksFor(part.written, given.get(path) ?? []))
      return isLoadedByYtt(path)
        ? isRead(path)
        : isFeeder(path) && (names === undefined || speaksOfName(lines.get(path) ?? '', names))
    })
    return feeds.length === 0 ? [] : [fedReason(part, feeds)]
  })
}

interface Places {
  readonly changed: ReadonlySet<string>
  /** Whether the comparison of a unit looks at the file itself. */
  readonly isCompared: (path: string) => boolean
  readonly cache: ReadCache
  /** A configuration says which files are read: values beside a text that no list has are nobody's. */
  readonly saysValues?: true | undefined
}

/** Whether what is filled in there is said by one of these names, or by all values at once. */
const asksFor = (written: string, names: readonly string[]): boolean => {
  const holes = filledInBodies(written).join('\n')
  if (names.length > 0 && /\bdata\.values\b(?!\.)/.test(holes)) return true
  return names.some((name) => name.split('.').some((part) => wholeWord(part).test(holes)))
}

const isFilledIn = ({ problems: [first], holds }: UnreadPart): boolean =>
  first !== undefined && filledIn.has(first.code) && mayHoldPolicy(holds)

/** What stands in one of two texts alone, without comments. */
const changedLines = (old: string, now: string): string => {
  const [one, other] = [old, now].map(
    (text) => new Set(text.split('\n').flatMap((line) => (/^\s*(?:[#;]|$)/.test(line) ? [] : [line.trimEnd()]))),
  )
  const only = (some: ReadonlySet<string> | undefined, rest: ReadonlySet<string> | undefined): readonly string[] =>
    [...(some ?? [])].filter((line) => rest?.has(line) !== true)
  return [...only(one, other), ...only(other, one)].join('\n')
}
