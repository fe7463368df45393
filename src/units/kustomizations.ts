import { buildFile } from '../manifests/templates.js'
import { textAt, textsAt } from '../mesh/fields.js'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import { folderOf } from '../ports/repository.js'
import { readValues } from './read-values.js'
import { joinPath, type RevisionTree } from './revision-tree.js'
import type { Obstacle } from './unit.js'

/** A folder that kustomize builds. */
export interface Kustomization {
  /** '' is the root. */
  readonly folder: string
  readonly path: string
  /** Folders that it takes as resource, base or component. */
  readonly takes: ReadonlySet<string>
  /** Files that it names, and itself. */
  readonly reads: ReadonlySet<string>
  readonly obstacle?: Obstacle
  /** Of kind Component: a part of whatever takes it, and nothing by itself. */
  readonly isComponent: boolean
  readonly text: string
  readonly value: JsonObject
  /** Of `reads`, what configurations of generators, transformers and validators name. */
  readonly configured: ReadonlySet<string>
  /** Of `takes`, what works on the other resources: components, generators, transformers, validators. */
  readonly parts: ReadonlySet<string>
  /** Resources and bases that no file here is: fetched, or put there before a build. As they are written. */
  readonly elsewhere: readonly string[]
}

/** A kustomization by its own file, before what its configurations name is looked for. */
type WrittenKustomization = Omit<Kustomization, 'configured'>

export const isKustomizationFile = (path: string): boolean => buildFile(path) === 'kustomize'

/** Flux has a kind of the same name, and people name its files so. */
const isOfFlux = (value: Json | undefined): boolean => textAt(value, 'apiVersion').includes('toolkit.fluxcd.io')

/** Every kustomization of the tree, by folder. */
export const readKustomizations = (
  tree: RevisionTree,
  textOf: (path: string) => string | undefined,
): ReadonlyMap<string, Kustomization> => {
  const found = new Map<string, WrittenKustomization>()
  for (const path of tree.paths) {
    if (!isKustomizationFile(path)) continue
    const text = textOf(path)
    const values = text === undefined ? [] : readValues(text)
    if (values.length > 0 && values.every(isOfFlux)) continue
    const folder = folderOf(path)
    // kustomize refuses a folder with two of them.
    const twice = found.get(folder)
    const one = readOne(tree, folder, path, text ?? '', values.find(isJsonObject))
    found.set(folder, twice === undefined ? one : { ...one, obstacle: severalFiles(folder) })
  }
  return new Map([...found].map(([folder, one]) => [folder, withConfigured(one, found, tree, textOf)]))
}

/** Fields whose entries are configurations of what makes or changes resources: a text, a file, or a folder of such. */
export const working = ['generators', 'transformers', 'validators'] as const

/**
 * Reads what these configurations name, too: a patch, files that a ConfigMap is made of. kustomize looks for it from the folder of
 * the kustomization that takes the configuration, wherever that one stands (kustomize: internal/target/kusttarget.go,
 * configureExternalTransformers). A configuration that cannot be read may name any file below that folder.
 */
const withConfigured = (
  one: WrittenKustomization,
  all: ReadonlyMap<string, WrittenKustomization>,
  tree: RevisionTree,
  textOf: (path: string) => string | undefined,
): Kustomization => {
  const { folder, value } = one
  const texts = working.flatMap((field) =>
    textsAt(value, field).flatMap((entry) => {
      if (entry.includes('\n')) return [entry]
      const at = joinPath(folder, entry)
      if (at === undefined) return []
      if (tree.file(at) !== undefined) return [textOf(at)]
      const taken = tree.folder(at)
      return taken === undefined ? [] : [...graphOf(taken, all).reads].map(textOf)
    }),
  )
  const configured = texts.flatMap((text) => {
    const values = text === undefined ? [] : readValues(text)
    // The path of a function's program stands in a text of an annotation.
    const words = text?.split(/[\s"',]+/) ?? []
    return values.length === 0 ? tree.below(folder) : namedFiles([...values, ...words], folder, tree)
  })
  return { ...one, reads: new Set([...one.reads, ...configured]), configured: new Set(configured) }
}

const severalFiles = (folder: string): Obstacle => ({
  text: `${folder === '' ? 'the root' : folder} holds more than one kustomization file`,
  remedy: 'Keep one of them.',
})

const takers = ['resources', 'bases', 'components', ...working] as const

const readOne = (
  tree: RevisionTree,
  folder: string,
  path: string,
  text: string,
  value: JsonObject | undefined,
): WrittenKustomization => {
  const takes = new Set<string>()
  const reads = new Set<string>([path])
  if (value === undefined) {
    const empty = text.trim() === ''
    return {
      folder,
      path,
      takes,
      reads,
      isComponent: false,
      ...{ text, value: {}, parts: new Set<string>(), elsewhere: [] },
      obstacle: {
        text: `${path} ${empty ? 'is empty' : 'cannot be read'}`,
        remedy: 'Correct the file: kustomize build says where.',
      },
    }
  }
  let obstacle: Obstacle | undefined
  const parts = new Set<string>()
  const elsewhere: string[] = []
  for (const field of takers)
    for (const entry of textsAt(value, field)) {
      if (entry.includes('\n')) continue
      const isPart = field !== 'resources' && field !== 'bases'
      const at = joinPath(folder, entry)
      const next = at === undefined ? undefined : tree.folder(at)
      if (next !== undefined && at !== undefined && tree.file(at) === undefined) {
        for (const link of tree.linksOn(at)) reads.add(link)
        takes.add(next)
        if (isPart) parts.add(next)
      } else if (at === undefined || tree.file(at) === undefined) {
        if (isPart) obstacle ??= missing(path, entry)
        else elsewhere.push(entry)
      }
    }
  for (const file of namedFiles(value, folder, tree)) reads.add(file)
  if (isJsonObject(value['helmCharts']) || Array.isArray(value['helmCharts']) || value['helmChartInflationGenerator'])
    obstacle ??= {
      text: `${path} inflates a Helm chart, and kustomize is not allowed to start other programs`,
      remedy: 'Render it in a job of its own (kustomize build --enable-helm) and give the result as before and after.',
    }
  const isComponent = textAt(value, 'kind') === 'Component'
  return {
    ...{ folder, path, takes, reads, isComponent, text, value, parts, elsewhere },
    ...(obstacle === undefined ? {} : { obstacle }),
  }
}

/** What go-getter and kustomize fetch: an URL, an address of git, a host with a path. */
export const isRemote = (entry: string): boolean =>
  /^(?:[a-z+]+::|[a-z][a-z0-9+.-]*:\/\/|[\w.-]+@[\w.-]+:)/i.test(entry) ||
  /^[\w-]+(?:\.[\w-]+)+\/.*(?:\?ref=|\/\/|\.git\b)/.test(entry) ||
  /^(?:github|gitlab|bitbucket)\.(?:com|org)\//.test(entry)

export const missing = (path: string, entry: string): Obstacle => {
  if (isRemote(entry))
    return {
      text: `${path} takes a base from elsewhere: ${entry.slice(0, 200)}`,
      remedy:
        'Copy the base into the repository, or build it in a job that may fetch it and give the result as before and after.',
    }
  return {
    text: `${path} names ${JSON.stringify(entry.slice(0, 200))}, which this repository does not hold`,
    remedy: 'Correct the path, or generate the file in a job before, and give the built result as before and after.',
  }
}

/** Every text of a kustomization that is the path of a file: patches, generators' files, configurations, replacements. */
export const namedFiles = (value: Json, folder: string, tree: RevisionTree): readonly string[] => {
  if (typeof value === 'string') {
    if (value.length > 500 || value.includes('\n')) return []
    // `key=path` of generators.
    return [value, value.slice(value.indexOf('=') + 1)].flatMap((text) => {
      const at = text === '' ? undefined : joinPath(folder, text)
      const file = at === undefined ? undefined : tree.file(at)
      return file === undefined || at === undefined ? [] : [at, file, ...tree.linksOn(at)]
    })
  }
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => namedFiles(item, folder, tree))
  return isJsonObject(value) ? Object.values(value).flatMap((item) => namedFiles(item, folder, tree)) : []
}

/** What a build of a folder reads, through everything that it takes. A base from elsewhere is no obstacle here. */
export interface BuildGraph {
  readonly reads: ReadonlySet<string>
  readonly folders: ReadonlySet<string>
  readonly obstacle?: Obstacle
}

export const graphOf = (folder: string, all: ReadonlyMap<string, WrittenKustomization>): BuildGraph => {
  const reads = new Set<string>()
  const folders = new Set<string>()
  let obstacle: Obstacle | undefined
  const open = [folder]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (folders.has(at)) continue
    folders.add(at)
    const one = all.get(at)
    if (one === undefined) {
      obstacle ??= {
        text: `${at === '' ? 'the root' : at} is taken as a base and holds no kustomization`,
        remedy: 'Correct the path, or add the kustomization.',
      }
      continue
    }
    obstacle ??= one.obstacle
    for (const path of one.reads) reads.add(path)
    open.push(...one.takes)
  }
  return { reads, folders, ...(obstacle === undefined ? {} : { obstacle }) }
}

/** Fields of a layer that may move an object after its own `namespace` has placed it, or change what that places. */
const movingAfter = ['transformers', 'configurations', 'crds'] as const

/** Of these one may, by its words: what stands in a file of its own is not read here, and what has escapes not either. */
const movingByWords = ['patchesJson6902', 'replacements'] as const

const mayMove = (layer: JsonObject, field: (typeof movingByWords)[number]): boolean => {
  const list = layer[field]
  if (list === undefined) return false
  const isInline =
    Array.isArray(list) && (list as readonly Json[]).every((one) => isJsonObject(one) && one['path'] === undefined)
  return !isInline || /namespace|[*\\]/.test(JSON.stringify(list).replaceAll('\\n', ' '))
}

/**
 * The namespace in which everything of a build stands that has one; undefined: the layers do not say it.
 *
 * kustomize runs the built-in transformers of a layer over all that it holds, in one order: patches, namespace, prefix, suffix,
 * labels, annotations, `patchesJson6902`, replicas, images, replacements; and `transformers` after them (kustomize:
 * internal/target/kusttarget_configplugin.go). The namespace is written over any other, for each kind that is not known to
 * have none; `openapi` of any layer may say so of more kinds. So a layer with a namespace and nothing of what comes after places
 * everything, whatever is below it, read or not.
 */
export const namespaceOfBuild = (
  folder: string,
  all: ReadonlyMap<string, Kustomization>,
  overlay: JsonObject = {},
): string | undefined => {
  const layers = [...graphOf(folder, all).folders].flatMap((one) => all.get(one) ?? [])
  if (layers.some(({ value }) => value['openapi'] !== undefined)) return undefined
  const given = placedBy(overlay)
  if (given !== undefined) return given
  // Whatever else is laid over the folder stands after it, but for what cannot speak of a namespace.
  return /namespace|components|[$]/.test(JSON.stringify(overlay)) ? undefined : placedBy(all.get(folder)?.value ?? {})
}

/** The namespace that one layer gives to everything that it holds, for good. */
export const placedBy = (layer: JsonObject): string | undefined => {
  const { namespace } = layer
  const isPlain = typeof namespace === 'string' && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(namespace)
  const moves =
    movingAfter.some((field) => layer[field] !== undefined) || movingByWords.some((field) => mayMove(layer, field))
  return isPlain && !moves ? namespace : undefined
}

/** Folders that no other kustomization takes, but for Components; of those that take each other in a circle, the first. */
export const rootsOf = (all: ReadonlyMap<string, Kustomization>): readonly string[] => {
  const taken = new Set([...all.values()].flatMap(({ folder, takes }) => [...takes].filter((one) => one !== folder)))
  const isRoot = (folder: string): boolean => !taken.has(folder) && all.get(folder)?.isComponent === false
  const roots = [...all.keys()].filter(isRoot)
  const covered = new Set(roots.flatMap((folder) => [...graphOf(folder, all).folders]))
  for (const folder of [...all.keys()].sort(byCodePoint)) {
    if (covered.has(folder) || all.get(folder)?.isComponent === true) continue
    roots.push(folder)
    for (const one of graphOf(folder, all).folders) covered.add(one)
  }
  return roots
}
