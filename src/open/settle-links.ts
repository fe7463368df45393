import type { Problem } from '../errors/problem.js'
import type { Selection } from '../manifests/read-objects.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import { readKinds } from '../mesh/kinds.js'
import type { ReadRecord } from '../ports/object.js'
import type { Tree, TreeLink } from '../ports/repository.js'
import type { SettledUnread } from './settle-unread.js'

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
    incomplete: selection === 'named' ? equal.flatMap(recordsOf) : [],
    told: toldOf(equal),
  }
}

const standsForFile = ({ kind, path }: TreeLink): boolean => kind === 'link' && /\.(?:ya?ml|json)$/.test(path)

const what = ({ kind }: TreeLink): string =>
  kind === 'link' ? 'a symbolic link' : kind === 'submodule' ? 'a submodule' : 'no regular file'

const rule = ({ kind }: TreeLink): string =>
  kind === 'link'
    ? 'A symbolic link is never followed: it could lead out of the repository'
    : kind === 'submodule'
      ? 'A submodule is never read: it is another repository'
      : 'Only regular files are read'

const refusalOf = (link: TreeLink): Problem => ({
  code: 'PATH',
  message: rule(link),
  where: { kind: 'file', path: link.path, line: 1, column: 1 },
  expected: 'a regular file below the root of the repository',
  received: what(link),
  remedy: 'Replace it by the file itself, or narrow the globs under policies',
})

const reasonOf = (link: TreeLink): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `the change touches ${link.path}, ${what(link)}${link.leadsTo === 'folder' && link.kind === 'link' ? ' to a folder' : ''}: what stands behind it was not read as a part of that place. List the files that are applied under \`policies\` in meshgate.yaml`,
  where: { kind: 'file', path: link.path, line: 1, column: 1 },
})

const recordsOf = (link: TreeLink): readonly ReadRecord[] =>
  readKinds.map(({ group, kind, namespaced }) => ({
    group,
    kind,
    namespace: namespaced ? '*' : '',
    status: 'forbidden',
    because: `${link.path} is ${what(link)}`,
  }))

const named = 3

const toldOf = (links: readonly TreeLink[]): readonly string[] => {
  if (links.length === 0) return []
  const shown = links.slice(0, named).map((link) => `${link.path} (${link.kind})`)
  const more = links.length - shown.length
  return [
    `${links.length === 1 ? '1 link or submodule was' : `${links.length} links and submodules were`} not followed, and the change does not touch ${links.length === 1 ? 'it' : 'them'}: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  ]
}
