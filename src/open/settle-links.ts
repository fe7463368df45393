import type { Problem } from '../errors/problem.js'
import type { Selection } from '../manifests/read-objects.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import { listNames } from '../ports/list-names.js'
import type { Tree, TreeLink } from '../ports/repository.js'
import type { SettledUnread } from './settle-unread.js'
import { holdsAnything } from '../manifests/may-hold.js'
import { unreadRecords } from './unread-records.js'
import { linkRefused, notRegular, submoduleRefused } from '../manifests/not-regular.js'

/** Links and submodules of both sides. Nobody follows them: a changed one proves nothing, and an equal one is told in a line. */
export const settleLinks = (
  before: Tree | undefined,
  after: Tree,
  selection: Selection,
): Pick<SettledUnread, 'problems' | 'reasons' | 'incomplete' | 'told'> => {
  const old = new Map((before?.links ?? []).map((link) => [link.path, link]))
  const now = new Map((after.links ?? []).map((link) => [link.path, link]))
  const problems: Problem[] = []
  const reasons: Reason[] = []
  const equal: TreeLink[] = []
  for (const path of new Set([...old.keys(), ...now.keys()])) {
    const link = now.get(path) ?? old.get(path)
    if (link === undefined) continue
    if (old.get(path)?.written === now.get(path)?.written) equal.push(link)
    // A file that is a link now is no file that can be read; where it was one, the base has nothing to compare.
    else if (now.has(path) && (selection === 'named' || standsForFile(link))) problems.push(refusalOf(link))
    else reasons.push(reasonOf(link))
  }
  return {
    problems,
    reasons,
    // Where files are listed, a link among them may be any of them; else what is in the tree is read at its own place.
    incomplete:
      selection === 'named'
        ? equal.flatMap((link) => unreadRecords(holdsAnything, `${link.path} is ${what(link)}`))
        : [],
    told: toldOf(equal),
  }
}

const standsForFile = ({ kind, path }: TreeLink): boolean => kind === 'link' && /\.(?:ya?ml|json)$/.test(path)

const what = ({ kind }: TreeLink): string =>
  kind === 'link' ? 'a symbolic link' : kind === 'submodule' ? 'a submodule' : 'no regular file'

const refusalOf = (link: TreeLink): Problem => {
  switch (link.kind) {
    case 'link':
      return linkRefused(link.path)
    case 'submodule':
      return submoduleRefused(link.path)
    case 'other':
      return notRegular(link.path, what(link))
  }
}

const reasonOf = (link: TreeLink): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `the change touches ${link.path}, ${what(link)}${link.leadsTo === 'folder' && link.kind === 'link' ? ' to a folder' : ''}: what stands behind it was not read as a part of that place. List the files that are applied under \`policies\` in meshgate.yaml`,
  where: { kind: 'file', path: link.path, line: 1, column: 1 },
})

const named = 3

const toldOf = (links: readonly TreeLink[]): readonly string[] => {
  if (links.length === 0) return []
  const shown = links.map((link) => `${link.path} (${link.kind})`)
  return [
    `${links.length === 1 ? '1 link or submodule was' : `${links.length} links and submodules were`} not followed, and the change does not touch ${links.length === 1 ? 'it' : 'them'}: ${listNames(shown, named)}`,
  ]
}
