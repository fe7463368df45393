import { globFlaw, globMatcher } from '../../manifests/glob.js'
import { mayHold } from '../../manifests/may-hold.js'
import { mayHoldDeciding } from '../../mesh/coverage/may-decide.js'
import { ofOneSide } from '../../ports/of-one-side.js'
import { folderOf, nameOf } from '../../ports/repository.js'
import { chartFolders } from '../../units/charts.js'
import { isKustomizationFile } from '../../units/kustomizations.js'
import { isInside, pathIn, type RevisionTree } from '../../units/revision-tree.js'
import { mayFeed } from '../templates/feeding.js'
import { textsOf, type RevisionUnits, type WholeRepository } from './revision-units.js'

/** Lists of files that a tool leaves out, in the words of `.gitignore`. */
const isList = (path: string): boolean => /^\.(?:source|fleet|krm)ignore$/.test(nameOf(path))

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

/** gitignore: a name without a slash stands for any of that name below, and a folder for all that is in it. */
const globsOf = (folder: string, line: string): readonly string[] => {
  const pattern = line.replace(/^\/|\/$/g, '')
  const isAnchored = line.slice(0, -1).includes('/')
  const glob = pathIn(folder, isAnchored ? pattern : `**/${pattern}`)
  return [glob, `${glob}/**`]
}

/** What a tool would apply, or build something with. */
const mayDecide = (path: string, text: string | undefined, tree: RevisionTree): boolean =>
  text === undefined ||
  isKustomizationFile(path) ||
  [...chartFolders(tree)].some((folder) => isInside(path, folder)) ||
  mayHoldDeciding(mayHold(text))

/** Whether what a changed list leaves out on one side alone is nothing that decides, or that something is built from. */
const leavesOutNothing = async (
  repository: WholeRepository,
  path: string,
  sides: readonly [RevisionUnits, RevisionUnits],
): Promise<boolean> => {
  const lists = await Promise.all(sides.map((side) => textsOf(repository, side, [path])))
  if (sides.some(({ tree }, at) => tree.file(path) !== undefined && lists[at]?.get(path) === undefined)) return false
  const [old = [], now = []] = lists.map((texts) => linesOf(texts.get(path) ?? ''))
  // What one line leaves out another one takes in again, by their order.
  if ([...old, ...now].some((line) => globFlaw(line.replace(/^\//, '')) !== undefined)) return false
  const isLeftOut = globMatcher(
    ofOneSide(old, now, (line) => line)
      .flat()
      .flatMap((line) => globsOf(folderOf(path), line)),
  )
  const decide = await Promise.all(
    sides.map(async (side) => {
      const paths = side.tree.paths.filter((one) => isLeftOut(one) && mayFeed(one))
      const texts = await textsOf(repository, side, paths)
      return paths.some((one) => mayDecide(one, texts.get(one), side.tree))
    }),
  )
  return !decide.includes(true)
}

/** Changed files without the lists that leave out nothing which decides. */
export const withoutIdleLists = async (
  repository: WholeRepository,
  changed: ReadonlySet<string>,
  sides: readonly [RevisionUnits, RevisionUnits],
): Promise<ReadonlySet<string>> => {
  const left = new Set(changed)
  for (const path of changed) if (isList(path) && (await leavesOutNothing(repository, path, sides))) left.delete(path)
  return left
}
