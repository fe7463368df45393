import type { Problem } from '../errors/problem.js'
import type { Selection } from '../manifests/read-objects.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import { listNames } from '../ports/list-names.js'
import { isBelow, type Tree, type TreeLink } from '../ports/repository.js'
import type { SettledUnread } from './settle-unread.js'
import { globReach } from '../manifests/glob.js'
import { holdsAnything, mayHold } from '../manifests/may-hold.js'
import { unreadRecords } from './beside/unread-records.js'
import { linkRefused, nameRefused, notRegular, printableName, submoduleRefused } from '../manifests/not-regular.js'

export interface LinkContext {
  readonly selection: Selection
  readonly globs: readonly string[]
  /** Paths at which the sides differ, wherever they stand. */
  readonly changed: readonly string[]
}

/** Links and submodules of both sides. Nobody follows them: a changed one proves nothing, and an equal one is told in a line. */
export const settleLinks = (
  before: Tree | undefined,
  after: Tree,
  { selection, globs, changed }: LinkContext,
): Pick<SettledUnread, 'problems' | 'reasons' | 'incomplete' | 'told'> => {
  const old = new Map((before?.links ?? []).map((link) => [link.path, link]))
  const now = new Map((after.links ?? []).map((link) => [link.path, link]))
  const problems: Problem[] = []
  const reasons: Reason[] = []
  const equal: TreeLink[] = []
  for (const path of new Set([...old.keys(), ...now.keys()])) {
    const link = now.get(path) ?? old.get(path)
    if (link === undefined) continue
    if (old.get(path)?.written === now.get(path)?.written) {
      const behind = [old.get(path), now.get(path)].flatMap((side) => changedBehind(side, selection, changed) ?? [])
      if (behind[0] === undefined) equal.push(link)
      else reasons.push(behindReason(link, behind[0]))
    }
    // A file that is a link now is no file that can be read; where it was one, the base has nothing to compare.
    else if (now.has(path) && (selection === 'named' || standsForFile(link))) problems.push(refusalOf(link))
    else reasons.push(reasonOf(link))
  }
  const mayBring = globReach(globs)
  return {
    problems,
    reasons,
    incomplete: equal.flatMap((link) => {
      const because = `${printableName(link.path)} is ${what(link)}`
      if (link.kind === 'nameless') return unreadRecords(mayHold(link.written), because, link.written)
      // Where files are listed, a link among them may be any of them; else what is in the tree is read at its own place.
      return selection === 'named' && mayBring(link.path) ? unreadRecords(holdsAnything, because) : []
    }),
    told: toldOf(equal),
  }
}

/** What changes behind a link: a folder's files are read at their own places, unless only some files are listed. */
const changedBehind = (
  link: TreeLink | undefined,
  selection: Selection,
  changed: readonly string[],
): string | undefined => {
  if (link?.through === undefined || (link.leadsTo === 'folder' && selection !== 'named')) return undefined
  const { through } = link
  return changed.find((path) => through.some((place) => place === '' || isBelow(path, place)))
}

const standsForFile = ({ kind, path }: TreeLink): boolean =>
  kind === 'nameless' || (kind === 'link' && /\.(?:ya?ml|json)$/.test(path))

const what = ({ kind }: TreeLink): string => {
  switch (kind) {
    case 'link':
      return 'a symbolic link'
    case 'submodule':
      return 'a submodule'
    case 'nameless':
      return 'a file whose name is not UTF-8'
    case 'other':
      return 'no regular file'
  }
}

const refusalOf = (link: TreeLink): Problem => {
  switch (link.kind) {
    case 'link':
      return linkRefused(link.path)
    case 'submodule':
      return submoduleRefused(link.path)
    case 'nameless':
      return nameRefused(link.path)
    case 'other':
      return notRegular(link.path, what(link))
  }
}

const isFolderLink = ({ kind, leadsTo }: TreeLink): boolean => kind === 'link' && leadsTo === 'folder'

const unreadBehind =
  'what stands behind it was not read as a part of that place. List the files that are applied under `policies` in meshgate.yaml'

const reasonAt = (link: TreeLink, text: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text,
  where: { kind: 'file', path: printableName(link.path), line: 1, column: 1 },
})

const reasonOf = (link: TreeLink): Reason => {
  const touched = `the change touches ${printableName(link.path)}, ${what(link)}`
  return reasonAt(
    link,
    link.kind === 'nameless'
      ? `${touched}, and so it was not read. Rename it`
      : `${touched}${isFolderLink(link) ? ' to a folder' : ''}: ${unreadBehind}`,
  )
}

const behindReason = (link: TreeLink, touched: string): Reason =>
  reasonAt(
    link,
    `the change touches ${printableName(touched)} behind ${printableName(link.path)}, ${what(link)}${isFolderLink(link) ? ' to a folder' : ''}: ${unreadBehind}`,
  )

const named = 3

const toldOf = (equal: readonly TreeLink[]): readonly string[] => {
  const nameless = equal.filter(({ kind }) => kind === 'nameless')
  const links = equal.filter(({ kind }) => kind !== 'nameless')
  const shown = (some: readonly TreeLink[]): string =>
    listNames(
      some.map(({ path, kind }) => `${printableName(path)} (${kind === 'nameless' ? 'PATH' : kind})`),
      named,
    )
  return [
    ...(links.length === 0
      ? []
      : [
          `${links.length === 1 ? '1 link or submodule was' : `${links.length} links and submodules were`} not followed, and the change does not touch ${links.length === 1 ? 'it' : 'them'}: ${shown(links)}`,
        ]),
    ...(nameless.length === 0
      ? []
      : [
          `${nameless.length === 1 ? '1 file with a name that is not UTF-8 was' : `${nameless.length} files with names that are not UTF-8 were`} not read, and the change does not touch ${nameless.length === 1 ? 'it' : 'them'}: ${shown(nameless)}`,
        ]),
  ]
}
