import { createReadCache, fileReader } from '../../manifests/read-objects.js'
import { folderOf } from '../../ports/repository.js'
import { isInside } from '../../units/revision-tree.js'
import type { Unit } from '../../units/unit.js'
import type { RevisionUnits } from './revision-units.js'

/**
 * What a kustomization of one revision is at the other, where its folder has none: the plain files there. They were applied as they
 * are, so that one which the kustomization does not list is applied no more, or comes to be where the kustomization goes.
 */
export const plainFolder = (unit: Unit, at: RevisionUnits): Unit | undefined => {
  const { source, reads, declared, id, title } = unit
  if (source.kind !== 'kustomize' || source.resources !== undefined || declared !== undefined) return undefined
  const { folder } = source
  const read = fileReader({ selection: 'found', cache: createReadCache() })
  const files = at.files.filter(({ path }) => {
    const isHere = folderOf(path) === folder || (reads.has(path) && isInside(path, folder))
    return isHere && !at.found.isTaken(path) && !at.tree.isLink(path)
  })
  const paths = files.filter((file) => read(file).objects.length > 0).map(({ path }) => path)
  // Files of which nothing is taken are of somebody else.
  if (!paths.some((path) => reads.has(path))) return undefined
  const namespace = unit.namespace === undefined ? {} : { namespace: unit.namespace }
  return { id, title, source: { kind: 'kustomize', folder, resources: paths }, reads: new Set(paths), ...namespace }
}
