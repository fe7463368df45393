import type { Environment } from '../../config/config.js'
import { createReadCache, fileReader } from '../../manifests/read-objects.js'
import { printableName } from '../../manifests/not-regular.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import type { Configuration, Sides } from '../../plan/opened-environment.js'
import { keyText, type KubernetesObject } from '../../ports/object.js'
import { readRevisionUnits, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** Why a file that the change's own list leaves out was not judged. */
export const leftOutReason = (path: string, files: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `\`${printableName(path)}\` changes, and the list that the same change brings with ${files} leaves it out: it was not judged, and without that list it would have been. Add it to \`policies\`, or change the two one after the other`,
  where: { kind: 'file', path: printableName(path), line: 1, column: 1 },
})

/** A file of RBAC alone, as both revisions hold it. */
export interface FileBeside {
  readonly path: string
  readonly before: readonly KubernetesObject[]
  readonly after: readonly KubernetesObject[]
}

/**
 * Of these files, those that hold RBAC and nothing else, each object whole and with its own namespace, in a file that nothing builds
 * from: `rbac.yaml`, as `init` prints it. RBAC only adds: what such a file grants it grants wherever it is applied, so it is judged with
 * every environment that it may be about. Of a policy that is not known, what it does depends on the others of its cluster.
 */
export const grantsBeside = async (
  repository: WholeRepository,
  { base, head }: { readonly base: string; readonly head: string },
  paths: readonly string[],
): Promise<readonly FileBeside[]> => {
  if (paths.length === 0) return []
  const [before, after] = await Promise.all([base, head].map((revision) => readRevisionUnits(repository, revision, '')))
  if (before === undefined || after === undefined) return []
  const read = fileReader({ selection: 'named', cache: createReadCache() })
  const grantsIn = (side: RevisionUnits, path: string): readonly KubernetesObject[] | undefined => {
    if (side.found.isTaken(path) || side.tree.isLink(path)) return undefined
    const file = side.files.find((one) => one.path === path)
    if (file === undefined) return side.listing.some((one) => one.path === path) ? undefined : []
    return grantsOf(read(file))
  }
  const found = paths.flatMap((path): readonly FileBeside[] => {
    const [old, now] = [grantsIn(before, path), grantsIn(after, path)]
    return old === undefined || now === undefined ? [] : [{ path, before: old, after: now }]
  })
  // Of one name in two files nobody knows which is applied.
  const counts = new Map<string, number>()
  for (const { before: old, after: now } of found)
    for (const key of new Set([...old, ...now].map(({ key: one }) => keyText(one))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  return found.filter((file) => [...file.before, ...file.after].every(({ key }) => counts.get(keyText(key)) === 1))
}

const grantsOf = (read: ReturnType<ReturnType<typeof fileReader>>): readonly KubernetesObject[] | undefined => {
  const { objects, ignored, unread, withoutNamespace } = read
  const isWhole = ignored.length === 0 && unread.length === 0 && withoutNamespace.length === 0
  const isOnce = new Set(objects.map(({ key }) => keyText(key))).size === objects.length
  return isWhole && isOnce && objects.every(({ key }) => key.group === 'rbac.authorization.k8s.io')
    ? objects
    : undefined
}

/**
 * The sides of an environment with the files that the change's own list leaves out. Objects in the namespace of another environment
 * are that one's. A file with an object that the environment describes itself proves nothing.
 */
export const withBeside = (
  sides: Sides,
  files: readonly FileBeside[],
  environment: Environment | undefined,
  { protected: settings, head }: Configuration,
): Sides => {
  if (files.length === 0) return sides
  const others = new Set((settings?.environments ?? []).map(({ namespace }) => namespace))
  const isAbout = ({ key }: KubernetesObject): boolean =>
    environment === undefined || key.namespace === environment.namespace || !others.has(key.namespace)
  const own = new Set([...sides.before, ...sides.after].map(({ key }) => keyText(key)))
  const [before, after, reasons]: [KubernetesObject[], KubernetesObject[], Reason[]] = [[], [], []]
  for (const file of files) {
    const [old, now] = [file.before.filter(isAbout), file.after.filter(isAbout)]
    if ([...old, ...now].some(({ key }) => own.has(keyText(key))))
      reasons.push(leftOutReason(file.path, head?.locate('').path ?? 'meshgate.yaml'))
    else {
      before.push(...old)
      after.push(...now)
    }
  }
  return {
    ...sides,
    before: [...sides.before, ...before],
    after: [...sides.after, ...after],
    unproven: [...(sides.unproven ?? []), ...reasons],
  }
}
