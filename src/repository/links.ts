import type { Problem } from '../errors/problem.js'
import { Refusal } from '../errors/problem.js'
import { linkRefused, nameRefused, notRegular, submoduleRefused } from '../manifests/not-regular.js'
import { checkGlobs, isLink, isRegular, looksEverywhere, type TreeEntry } from './tree-entries.js'
import { globMatcher, globReach, globRoot } from '../manifests/glob.js'
import { followLinks } from '../ports/follow-links.js'
import { isBelow, type TreeLink } from '../ports/repository.js'
import { isUtf8Name } from './file-names.js'

/** Whether what is told of it stands in its bytes: a link's target, or a file that no name leads to. */
export const isTold = (entry: TreeEntry): boolean => isLink(entry) || isRegular(entry.mode)

/** A file that git holds and that nobody can name. */
const isNameless = ({ mode, path }: TreeEntry): boolean => isRegular(mode) && !isUtf8Name(path)

/** Links, submodules, files without a name and the like that a glob matches, or that stand where a glob looks. */
const entriesInTheWay = (entries: readonly TreeEntry[], globs: readonly string[]): readonly TreeEntry[] => {
  const reaches = globReach(globs)
  const roots = globs.map(globRoot).filter((root) => root !== '')
  return entries.filter((entry) => {
    const { mode, path } = entry
    if (isRegular(mode) && !isNameless(entry)) return false
    return reaches(path) || (mode === '160000' && roots.some((root) => isBelow(path, root)))
  })
}

/**
 * The regular files that the globs match.
 *
 * @throws Refusal for a link or submodule that a glob matches, or that stands where a glob looks (attacks G06, G07).
 */
export const selectEntries = (entries: readonly TreeEntry[], globs: readonly string[]): readonly TreeEntry[] => {
  checkGlobs(globs)
  const matches = globMatcher(globs)
  const problems: Problem[] = []
  for (const entry of entriesInTheWay(entries, globs)) {
    problems.push(
      isRegular(entry.mode)
        ? nameRefused(entry.path)
        : entry.mode === '120000'
          ? linkRefused(entry.path)
          : entry.mode === '160000'
            ? submoduleRefused(entry.path)
            : notRegular(entry.path, `mode ${entry.mode.slice(0, 10)}`),
    )
  }
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest.slice(0, 49))
  return entries.filter((entry) => isRegular(entry.mode) && matches(entry.path))
}

/** What the globs match, where links are listed and not refused: the files, and what may be a link to more of them. */
export const selectWithLinks = (
  entries: readonly TreeEntry[],
  globs: readonly string[],
): { readonly files: readonly TreeEntry[]; readonly links: readonly TreeEntry[] } => {
  checkGlobs(globs)
  const matches = globMatcher(globs)
  const files = entries.filter((entry) => isRegular(entry.mode) && matches(entry.path))
  const roots = globs.map(globRoot)
  const inTheWay = new Set(looksEverywhere(globs) ? [] : entriesInTheWay(entries, globs))
  return {
    files: files.filter((entry) => !isNameless(entry)),
    // A folder's link is followed by some programs, and by others not.
    links: looksEverywhere(globs)
      ? [...entries.filter(({ mode }) => !isRegular(mode)), ...files.filter(isNameless)]
      : entries.filter(
          (entry) =>
            inTheWay.has(entry) || (isLink(entry) && roots.some((root) => root === '' || isBelow(entry.path, root))),
        ),
  }
}

/**
 * What links lead to, by the tree alone. A link to a file that is read at its own place, or to what is no manifest, says
 * nothing more, and is left out.
 */
export const describeLinks = (
  links: readonly TreeEntry[],
  entries: readonly TreeEntry[],
  globs: readonly string[],
  bytesOf: (entry: TreeEntry) => Buffer | undefined,
): readonly TreeLink[] => {
  if (links.length === 0) return []
  const matches = globMatcher(globs)
  const paths = new Map(entries.map((entry) => [entry.path, entry]))
  const folders = new Set(['', ...entries.flatMap((entry) => foldersOf(entry.path))])
  const targets = new Map(entries.filter(isLink).map((entry) => [entry.path, bytesOf(entry)?.toString('utf8') ?? '']))
  return links.flatMap((entry): readonly TreeLink[] => {
    const { path, mode, oid } = entry
    // Each byte counts: two contents must not become one text.
    if (isRegular(mode))
      return [{ path, kind: 'nameless', written: bytesOf(entry)?.toString('latin1') ?? oid, leadsTo: 'nothing' }]
    if (mode !== '120000') {
      const kind = mode === '160000' ? 'submodule' : 'other'
      return [{ path, kind, written: `${mode} ${oid}`, leadsTo: kind === 'submodule' ? 'folder' : 'nothing' }]
    }
    const written = targets.get(path) ?? ''
    const { end } = written === '' ? { end: undefined } : followLinks(path, targets)
    const there = end === undefined ? undefined : paths.get(end)
    const isFolder = end !== undefined && folders.has(end)
    const leadsTo = end === undefined ? 'outside' : there !== undefined ? 'file' : isFolder ? 'folder' : 'nothing'
    const manifest = matches(path)
    if (leadsTo === 'file' && (!manifest || (isRegular(there?.mode ?? '') && matches(end ?? '')))) return []
    if (leadsTo === 'nothing' && !manifest) return []
    return [{ path, kind: 'link', written, leadsTo, through: [...placesBehind(path, targets)] }]
  })
}

const foldersOf = (path: string): readonly string[] => {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** Where a link leads, the links on the way, and what further links in a folder behind it lead to. */
const placesBehind = (path: string, targets: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const places = new Set<string>()
  const seen = new Set<string>()
  const open = [path]
  for (let link = open.pop(); link !== undefined; link = open.pop()) {
    if (seen.has(link)) continue
    seen.add(link)
    const { end, passed } = followLinks(link, targets)
    for (const place of passed) places.add(place)
    if (end === undefined) continue
    places.add(end)
    for (const other of targets.keys()) if (end === '' || isBelow(other, end)) open.push(other)
  }
  places.delete(path)
  return places
}
