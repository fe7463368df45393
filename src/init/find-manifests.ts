import { isEnvironmentName } from '../manifests/environment-name.js'
import { defaultGlobs, globFlaw } from '../manifests/glob.js'
import { decidesAccess } from '../manifests/interest.js'
import { readObjects } from '../manifests/read-objects.js'
import { teamNamespace } from '../manifests/team-namespace.js'
import { textsAt, objectsAt } from '../mesh/fields.js'
import type { KubernetesObject } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import { folderOf, type RepositoryFile } from '../ports/repository.js'
import type { FoundEnvironment } from './found-environment.js'
import { nameApart } from './name-apart.js'
import { unitEnvironments, type FoundUnitSettings } from './unit-environments.js'

export interface FoundManifests {
  readonly environments: readonly FoundEnvironment[]
  /** Charts and kustomizations, whose files are not what reaches the cluster. */
  readonly unbuilt: readonly string[]
}

const pathOf = (object: KubernetesObject): string => (object.source.kind === 'file' ? object.source.path : '')

/** Files of the working tree that these globs match. */
export type ReadFiles = (globs: readonly string[]) => Promise<readonly RepositoryFile[]>

/** Where a job puts what it renders, until somebody says otherwise. */
const rendered = 'rendered/**/*.yaml'

/** Units that `check` renders, and where other policies stand, as globs that it takes as they are. */
export const findManifests = async (
  read: ReadFiles,
  fallbackName: string,
  { units, isTaken }: FoundUnitSettings,
): Promise<FoundManifests> => {
  const rest: ReadFiles = async (globs) => (await read(globs)).filter(({ path }) => !isTaken(path))
  const plain = await findPlainManifests(units.length > 0 ? rest : read, fallbackName)
  if (units.length === 0) return plain
  const listed = plain.environments.filter(({ policies }) => policies.length > 0 && policies[0] !== rendered)
  return { environments: nameApart([...unitEnvironments(units, fallbackName), ...listed]), unbuilt: plain.unbuilt }
}

const findPlainManifests = async (read: ReadFiles, fallbackName: string): Promise<FoundManifests> => {
  const files = await read(defaultGlobs)
  const { objects, problems } = readObjects(files, { selection: 'found' })
  const unbuilt = problems
    .filter(({ code }) => code === 'KUSTOMIZATION' || code === 'HELM_TEMPLATE' || code === 'PLACEHOLDER')
    .flatMap(({ where }) => (where?.kind === 'file' ? [where.path] : []))
  const isBuilt = (path: string): boolean =>
    !unbuilt.some((build) => folderOf(build) !== '' && path.startsWith(`${folderOf(build)}/`)) &&
    !unbuilt.includes(path) &&
    globFlaw(path) === undefined
  // The same object in two folders means two environments: both files count, though one object is told of them.
  const twice = problems.flatMap(({ code, where, expected }) =>
    code === 'DUPLICATE_OBJECT' && where?.kind === 'file'
      ? [[where.path, / at (.*):\d+:\d+$/.exec(expected ?? '')?.[1] ?? ''] as const]
      : [],
  )
  const paths = [...new Set([...objects.filter(({ key }) => decidesAccess(key.group)).map(pathOf), ...twice.flat()])]
    .filter((path) => path !== '' && isBuilt(path))
    .sort(byCodePoint)
  if (paths.length === 0)
    return {
      environments: [
        {
          name: fallbackName,
          isNamed: false,
          namespace: namespaceOf(objects),
          policies: unbuilt.length > 0 ? [rendered] : [],
        },
      ],
      unbuilt,
    }
  const split = splitAt(twice.filter((pair) => pair.every(isBuilt))) ?? splitByNames(paths)
  const groups: readonly (readonly [string, readonly string[]])[] =
    split === undefined
      ? [[fallbackName, paths]]
      : split.names.map((name) => [
          name,
          paths.filter(
            (path) => !split.names.some((other) => other !== name && path.split('/')[split.index] === other),
          ),
        ])
  return {
    unbuilt,
    environments: await Promise.all(
      groups.map(async ([name, own]) => {
        const found = readObjects(
          files.filter(({ path }) => own.includes(path)),
          { selection: 'found' },
        ).objects
        const audience = found
          .filter(({ key }) => key.kind === 'RequestAuthentication')
          .flatMap(({ content }) =>
            objectsAt(content, 'spec', 'jwtRules').flatMap((rule) => textsAt(rule, 'audiences')),
          )
          .sort(byCodePoint)[0]
        return {
          name,
          isNamed: split !== undefined,
          namespace: namespaceOf(found),
          policies: await globsOf(own, new Set(paths.filter((path) => !own.includes(path))), read),
          ...(audience === undefined ? {} : { audience }),
        }
      }),
    ),
  }
}

/** The place in the paths where two descriptions of one object part: `overlays/staging` and `overlays/production`. */
const splitAt = (
  twice: readonly (readonly [string, string])[],
): { readonly index: number; readonly names: readonly string[] } | undefined => {
  const places = twice.map(([a, b]) => {
    const [left, right] = [a.split('/'), b.split('/')]
    const index = left.findIndex((part, at) => part !== right[at])
    return { index, names: [left[index] ?? '', right[index] ?? ''] }
  })
  const index = places[0]?.index ?? -1
  const names = [...new Set(places.flatMap((place) => place.names))].sort(byCodePoint)
  const usable = names.every((name) => name.length <= 50 && /^[A-Za-z0-9](?:[-A-Za-z0-9_]*[A-Za-z0-9])?$/.test(name))
  return index >= 0 && usable && places.every((place) => place.index === index) ? { index, names } : undefined
}

/**
 * Where no object stands twice, as where each environment has a namespace of its own: folders beside each other that are called
 * as environments are. The outermost place counts, and what stands in none of them belongs to all.
 */
const splitByNames = (
  paths: readonly string[],
): { readonly index: number; readonly names: readonly string[] } | undefined => {
  const folders = paths.map((path) => path.split('/').slice(0, -1))
  const deepest = Math.max(0, ...folders.map(({ length }) => length))
  for (let index = 0; index < deepest; index += 1) {
    const namesOf = new Map<string, Set<string>>()
    for (const parts of folders) {
      const name = parts[index] ?? ''
      const parent = parts.slice(0, index).join('/')
      if (isEnvironmentName(name)) namesOf.set(parent, (namesOf.get(parent) ?? new Set()).add(name))
    }
    if ([...namesOf.values()].some(({ size }) => size > 1))
      return { index, names: [...new Set([...namesOf.values()].flatMap((names) => [...names]))].sort(byCodePoint) }
  }
  return undefined
}

const namespaceOf = (objects: readonly KubernetesObject[]): string =>
  teamNamespace(objects.map(({ key }) => key.namespace)) ?? 'default'

/** The widest globs that hold these files, none of another environment and no stray one: whole trees, else folders, else the files by name. */
const globsOf = async (
  paths: readonly string[],
  others: ReadonlySet<string>,
  read: ReadFiles,
): Promise<readonly string[]> => {
  // Looking through a whole repository leaves out what mentions no policy; a glob that lists it does not.
  const isClean = async (globs: readonly string[]): Promise<boolean> => {
    const files = await read(globs)
    return (
      files.every(({ path }) => !others.has(path)) && readObjects(files, { selection: 'named' }).problems.length === 0
    )
  }
  const extension = (path: string): string => path.slice(path.lastIndexOf('.'))
  const tree = (path: string): string =>
    path.includes('/') ? `${path.split('/')[0] ?? ''}/**/*${extension(path)}` : path
  const deep = (path: string): string => (path.includes('/') ? `${folderOf(path)}/**/*${extension(path)}` : path)
  const folder = (path: string): string => (path.includes('/') ? `${folderOf(path)}/*${extension(path)}` : path)
  for (const globOf of [tree, deep, folder]) {
    const globs = [...new Set(paths.map(globOf))].sort(byCodePoint)
    if (globs.length <= 20 && (await isClean(globs))) return globs
  }
  return paths
}
