import type { Environment } from '../../config/config.js'
import { isAlike, isEnvironmentName } from '../../manifests/environment-name.js'
import { mayHold } from '../../manifests/may-hold.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { objectAt, textAt } from '../../mesh/fields.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import { folderOf, nameOf } from '../../ports/repository.js'
import { isSameList } from '../../ports/same-list.js'
import { gitOpsObjects, type GitOpsObject } from '../../units/gitops-object.js'
import { isInside } from '../../units/revision-tree.js'
import { isNaming } from '../deliveries/changed-objects.js'
import { pathOf } from '../reached/reach-units.js'
import type { RevisionUnits } from '../reached/revision-units.js'
import { isFolderOfOther, type NamedPlace } from './environment-names.js'
import { sharedCluster } from './environments-beside.js'

/** An environment, and where its files are. */
export interface Place {
  readonly environment: Environment | undefined
  readonly roots: readonly string[]
  readonly holds: (path: string) => boolean
}

const ofTemplates = /(?:^|\/)templates\//

/** Environments whose unit is the chart of a template. */
export const renderersOf = (path: string, places: readonly Place[]): readonly Place[] =>
  places.filter(
    ({ environment, roots }) =>
      environment?.unit !== undefined && ofTemplates.test(path) && roots.some((root) => isInside(path, root)),
  )

/** Files that tools look for in the folder that they apply. */
const ofFolder = /(?:^|\/)(?:\.argocd-source[^/]*\.yaml|fleet\.ya?ml|\.(?:fleet|krm)ignore|\.sourceignore|Kptfile)$/

/** Which environments a reason may be about. */
export const reachOf = (
  places: readonly Place[],
  sides: readonly [RevisionUnits, RevisionUnits],
): ((reason: Reason) => readonly Place[]) => {
  const all = [
    ...new Map(sides.flatMap(({ files }) => gitOpsObjects(files)).map((one) => [JSON.stringify(one), one])).values(),
  ]
  return (reason) => {
    const path = pathOf(reason)
    if (ofFolder.test(path)) return placesOf(places, folderOf(path), sides)
    const rendering = renderersOf(path, places)
    if (rendering.length > 0) return rendering
    const named = all.filter((object) => isNaming(reason.text, object))
    if (named.length === 0)
      return byWords(
        places.filter((place) => mayBeIn(path, place, sides)),
        path,
      )
    const there = named.filter((object) => object.path === path)
    const delivering = deliverers(there.length > 0 ? there : named, all, sides)
    const reached = new Set(delivering.flatMap((object) => reachedBy(object, places, sides)))
    return places.filter((place) => reached.has(place))
  }
}

/** A text whose objects all name their namespaces is about those, and about every one where it is the root namespace. */
const mayBeIn = (path: string, { environment }: Place, sides: readonly RevisionUnits[]): boolean =>
  environment === undefined ||
  sides
    .flatMap(({ textOf }) => textOf(path) ?? [])
    .map((text) => mayHold(text))
    .every(
      ({ namespaces, kinds }) =>
        namespaces === 'any' ||
        namespaces.has(environment.namespace) ||
        namespaces.has(rootNamespaceOf(environment)) ||
        kinds === 'any' ||
        [...kinds].some((kind) => kind.startsWith('Cluster')),
    )

const rootNamespaceOf = (environment: Environment | undefined): string =>
  environment?.mesh.rootNamespace ?? 'istio-system'

/** These objects, those that take one of them for a source, and those that they apply themselves. */
const deliverers = (
  objects: readonly GitOpsObject[],
  all: readonly GitOpsObject[],
  sides: readonly RevisionUnits[],
): readonly GitOpsObject[] => {
  const found = new Set(objects)
  for (const object of found) {
    const folders = foldersOf(object, sides)
    for (const other of all)
      if (refersTo(other.content['spec'], object) || folders.some((folder) => isInside(other.path, folder)))
        found.add(other)
  }
  return [...found]
}

const refersTo = (value: Json | undefined, source: GitOpsObject): boolean => {
  if (source.group !== 'source.toolkit.fluxcd.io' || typeof value !== 'object' || value === null) return false
  if (isJsonObject(value) && value['kind'] === source.kind && value['name'] === source.name) return true
  return Object.values<Json>(value as Readonly<Record<string, Json>>).some((inner) => refersTo(inner, source))
}

const unitsOf = (object: GitOpsObject, sides: readonly RevisionUnits[]) =>
  sides.flatMap(({ found }) =>
    found.units.filter(({ declared }) => declared?.path === object.path && isNaming(declared.by, object)),
  )

const foldersOf = (object: GitOpsObject, sides: readonly RevisionUnits[]): readonly string[] => [
  ...new Set(unitsOf(object, sides).flatMap(({ declared }) => declared?.folder ?? [])),
]

const namespaceOf = ({ group, namespace, content }: GitOpsObject): string => {
  const spec = objectAt(content, 'spec')
  if (group === 'argoproj.io') return textAt(spec, 'destination', 'namespace')
  return textAt(spec, 'targetNamespace') || (group === 'helm.toolkit.fluxcd.io' ? namespace : '')
}

/** Those for which something speaks; all, where it speaks for none. */
const preferring = (places: readonly Place[], speaksFor: (place: Place) => boolean): readonly Place[] => {
  const some = places.filter(speaksFor)
  return some.length > 0 ? some : places
}

const reachedBy = (
  object: GitOpsObject,
  places: readonly Place[],
  sides: readonly [RevisionUnits, RevisionUnits],
): readonly Place[] => {
  const units = unitsOf(object, sides)
  const namespace = namespaceOf(object)
  const isThere = ({ environment }: Place): boolean => environment?.namespace === namespace
  if (units.length === 0) {
    if (object.group === 'source.toolkit.fluxcd.io') return []
    // What stands in no folder of this repository is known by where it is applied.
    if (namespace === '' || namespace.includes('{{') || namespace.includes('$')) return byWords(places, object.path)
    return places.filter((place) => isThere(place) || namespace === rootNamespaceOf(place.environment))
  }
  const valueFiles = units.flatMap(({ source }) => (source.kind === 'helm' ? [source.valueFiles] : []))
  const inFolders = foldersOf(object, sides).flatMap((folder) => placesOf(places, folder, sides))
  const there = preferring(inFolders, isThere)
  const alike = preferring(there, ({ environment }) =>
    valueFiles.some((files) => environment?.unit !== undefined && isSameList(files, environment.unit.values)),
  )
  return preferring(alike, (place) => isNamedIn(object.path, place))
}

/** Environments of which files stand in a folder that is applied. */
const placesOf = (places: readonly Place[], folder: string, sides: readonly RevisionUnits[]): readonly Place[] =>
  places.filter(({ roots, holds }) =>
    roots.some(
      (root) =>
        isInside(root, folder) ||
        root === folder ||
        (isInside(folder, root) && sides.some(({ tree }) => tree.below(folder).some(holds))),
    ),
  )

const isNamedIn = (path: string, { environment }: Place): boolean =>
  environment !== undefined &&
  [...path.split('/'), ...nameOf(path).split(/[-_.]/)].some((word) => isAlike(word, environment.name))

/** Folders of programs have these names as well. */
const ofPrograms = /^(?:ci|test|testing|int|integration|review|live|canary)$/

/**
 * A file that says nothing of where it counts: for the environments that its own path names, else for all of them, but for those
 * that stand elsewhere than a folder with the name of another one.
 */
export const byWords = (places: readonly Place[], path: string): readonly Place[] => {
  const named = places.filter((place) => isNamedIn(path, place))
  return named.length > 0 ? named : byFolders(places, path)
}

const byFolders = (places: readonly Place[], path: string): readonly Place[] => {
  const others = folderOf(path)
    .split('/')
    .filter((folder) => isEnvironmentName(folder) && !ofPrograms.test(folder))
  return places.filter(({ roots }) => others.every((folder) => roots.some((root) => root.split('/').includes(folder))))
}

export const namedPlaces = (places: readonly Place[]): readonly NamedPlace[] =>
  places.flatMap(({ environment, roots }) => (environment === undefined ? [] : [{ name: environment.name, roots }]))

/**
 * A unit whose objects say themselves where they count: its path leaves out the environments of another cluster than those that
 * it names, and the alternatives to one. That a folder is named as one environment is tells no other namespace of a cluster apart,
 * and the name of a stage that no environment has tells none.
 */
export const ofOneCluster = (places: readonly Place[], path: string): readonly Place[] => {
  const folders = folderOf(path)
    .split('/')
    .filter((folder) => !ofPrograms.test(folder))
  const all = namedPlaces(places)
  const beside = places.filter((place) => !folders.some((one) => isFolderOfOther(one, namedPlaces([place]), all)))
  const named = places.filter((place) => isNamedIn(path, place))
  const alike = named.length > 0 ? named : beside
  const others = beside.filter((place) => alike.some((one) => mayShareCluster(one, place)))
  return places.filter((place) => alike.includes(place) || others.includes(place))
}

const mayShareCluster = ({ environment: one }: Place, { environment: other }: Place): boolean => {
  if (one === undefined || other === undefined) return true
  const shared = sharedCluster(one, other)
  return shared === 'one' || (shared === 'unknown' && one.namespace !== other.namespace)
}
