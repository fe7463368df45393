import type { ReadResult } from '../../manifests/read-objects.js'
import type { KubernetesObject } from '../../ports/object.js'
import type { RepositoryFile } from '../../ports/repository.js'
import { isRbac } from './about-environment.js'
import type { RevisionUnits } from '../reached/revision-units.js'

/** Roles and bindings of a file that stays as it is. */
export interface StandingFile {
  readonly path: string
  readonly objects: readonly KubernetesObject[]
}

/**
 * Roles and bindings that the change leaves alone and that nothing builds from: a role that changes is given by bindings elsewhere,
 * and a binding that comes names a role of another file.
 */
export const standingPermissions = (
  [before, after]: readonly [RevisionUnits, RevisionUnits],
  changed: ReadonlySet<string>,
  objectsIn: (file: RepositoryFile) => Pick<ReadResult, 'objects' | 'unread'>,
): readonly StandingFile[] =>
  after.files.flatMap((file): readonly StandingFile[] => {
    const { path, text } = file
    if (changed.has(path) || !text.includes('rbac.authorization.k8s.io')) return []
    if (before.textOf(path) !== text || after.tree.isLink(path)) return []
    if (before.found.isTaken(path) || after.found.isTaken(path)) return []
    const { objects, unread } = objectsIn(file)
    const found = unread.length > 0 ? [] : objects.filter(isRbac)
    return found.length === 0 ? [] : [{ path, objects: found }]
  })
