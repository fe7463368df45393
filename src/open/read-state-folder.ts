import type { Environment } from '../config/config.js'
import { Refusal, type Problem } from '../errors/problem.js'
import type { UnreadPart } from '../manifests/read-objects.js'
import { stateOfFolder } from '../manifests/state.js'
import { readKinds } from '../mesh/kinds.js'
import { incompleteReads } from '../mesh/snapshot/read.js'
import type { MeshState } from '../ports/object.js'
import type { Tree } from '../ports/repository.js'
import { readFolderObjects } from './read-sides.js'
import { settleUnread } from './settle-unread.js'

/**
 * A folder of objects that is asked about one request. As for a comparison, one object that stands twice alike is one, and what
 * another program fills in is unknown and stops nothing.
 */
export const readAskedFolder = async (
  { readFolder }: { readonly readFolder: (path: string) => Promise<Tree> },
  path: string,
): Promise<MeshState> => {
  const tree = await readFolder(path)
  const read = readFolderObjects(tree, undefined)
  const isUnknown = (part: UnreadPart): boolean => part.problems.every(({ code }) => code === 'PLACEHOLDER')
  const side = { ...read, nameOf: (name: string): string => name }
  const { after, incomplete, problems } = settleUnread(side, side, { selection: 'folder', feeding: [] })
  refuseAny([
    ...read.unread.flatMap((part) => (part.beside === true || isUnknown(part) ? [] : part.problems)),
    ...problems,
  ])
  return stateOfFolder(after, { kinds: readKinds, incomplete: [...incomplete, ...incompleteReads(tree.files)] })
}

/**
 * A folder of objects that stands for a cluster; what a snapshot among them could not read stays unknown. Objects without
 * a namespace are the environment's, where there is one. Throws a `Refusal` with every bad place.
 */
export const readStateFolder = async (
  { readFolder }: { readonly readFolder: (path: string) => Promise<Tree> },
  path: string,
  environment?: Environment,
): Promise<MeshState> => {
  const tree = await readFolder(path)
  const { objects, problems } = readFolderObjects(tree, environment?.namespace)
  refuseAny(problems)
  return stateOfFolder(objects, { kinds: readKinds, incomplete: incompleteReads(tree.files) })
}

const refuseAny = ([first, ...rest]: readonly Problem[]): void => {
  if (first !== undefined) throw new Refusal(first, ...rest)
}
