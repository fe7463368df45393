import type { Environment } from '../config/config.js'
import { Refusal } from '../errors/problem.js'
import { stateOfFolder } from '../manifests/state.js'
import { readKinds } from '../mesh/kinds.js'
import { incompleteReads } from '../mesh/snapshot/read.js'
import type { MeshState } from '../ports/object.js'
import type { Tree } from '../ports/repository.js'
import { readFolderObjects } from './read-sides.js'

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
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  return stateOfFolder(objects, { kinds: readKinds, incomplete: incompleteReads(tree.files) })
}
