import { textsAt } from '../mesh/fields.js'
import { isJsonObject, isSameJson, type Json, type JsonObject } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import { graphOf, namedFiles, placedBy, working, type Kustomization } from './kustomizations.js'
import { readValues } from './read-values.js'
import { joinPath, pathIn, type RevisionTree } from './revision-tree.js'
import type { BaseElsewhere, BasesElsewhere } from './unit.js'

/** The name of an empty list that stands in place of a base from elsewhere; no repository has it. */
const emptyList = '.meshgate-elsewhere.yaml'

/** By these, what else the unit holds decides what is in the base's own objects. */
const carrying = ['replacements', 'vars', 'transformers', 'configurations', 'crds', 'openapi'] as const

const carries = ({ value }: Kustomization): boolean => carrying.some((field) => value[field] !== undefined)

/**
 * The bases from elsewhere that a build of a folder takes; undefined: there is none, or the text does not show it plainly, so
 * that the unit cannot be compared without it.
 *
 * Let X be what is fetched, the same addresses at both revisions. A build lays functions over it: each kustomization from the
 * taker up to the root, with its patches, generators, Components, names and namespace. Where none of these changes, nor, where
 * one reads other objects (`carrying`), any file that it is built from, they make the same objects of X at both revisions, and
 * the rest of the unit is what a build without X gives. What is left are references: kustomize writes the name that an account or a role got into whatever
 * names it, so these have to be the same as well (`isSameReferred` in open/reached/left-out-bases.ts). What X holds is unknown, alike
 * at both revisions: it counts as not read, in the one namespace that the outermost layer gives to everything, else in any.
 */
export const basesElsewhere = (
  folder: string,
  all: ReadonlyMap<string, Kustomization>,
  tree: RevisionTree,
): BasesElsewhere | undefined => {
  const { folders } = graphOf(folder, all)
  const takers = [...folders].flatMap((one) => all.get(one) ?? []).filter(({ elsewhere }) => elsewhere.length > 0)
  if (takers.length === 0) return undefined
  const over = layersOver(folders, all)
  const parts = partsOf(over, all)
  const texts = new Map<string, string>()
  for (const { folder: at, path, text, elsewhere } of takers) {
    const without = withoutBases(text, elsewhere)
    if (without === undefined) return undefined
    texts.set(path, without)
    texts.set(pathIn(at, emptyList), 'apiVersion: v1\nkind: List\nitems: []\n')
  }
  const renaming = [...folders].flatMap((one) => all.get(one) ?? []).filter(({ value }) => renames(value))
  const isBeside = besideBase([...over, ...parts])
  return {
    bases: placesOf(folder, all, tree),
    texts,
    layers: [
      ...over.map((one) => [one.folder, layerOf(one), leadsOf(one, over)]),
      ...renaming.map((one): Json => [one.folder, one.value]),
      ...parts.map((one): Json => [one.folder, isBeside(one) ? layerOf(one) : one.value]),
    ],
    files: new Set([
      ...over.flatMap((one) => [...namedFiles(layerOf(one), one.folder, tree), ...one.configured]),
      ...parts.flatMap((one) => (isBeside(one) ? namedFiles(layerOf(one), one.folder, tree) : [...one.reads])),
      ...over
        .filter((one) => [one, ...partsOf([one], all)].some(carries))
        .flatMap((one) => [...graphOf(one.folder, all).reads]),
    ]),
  }
}

const fileOf = ({ folder }: Kustomization, entry: string, tree: RevisionTree): string | undefined => {
  const at = joinPath(folder, entry)
  return at === undefined ? undefined : tree.file(at)
}

/**
 * Kustomizations to which some files of the repository are bases from elsewhere: what a build takes of them is as unknown, and
 * the same where their bytes are.
 */
export const withFilesElsewhere = (
  all: ReadonlyMap<string, Kustomization>,
  files: ReadonlySet<string>,
  tree: RevisionTree,
): ReadonlyMap<string, Kustomization> =>
  new Map(
    [...all].map(([folder, one]) => {
      const named = [...textsAt(one.value, 'resources'), ...textsAt(one.value, 'bases')]
      const found = named.filter((entry) => files.has(fileOf(one, entry, tree) ?? ''))
      return [folder, found.length === 0 ? one : { ...one, elsewhere: [...new Set([...one.elsewhere, ...found])] }]
    }),
  )

/** Kustomizations that stand over a base from elsewhere, and the one that takes it, in order of folder. */
const layersOver = (folders: ReadonlySet<string>, all: ReadonlyMap<string, Kustomization>): readonly Kustomization[] =>
  [...folders]
    .filter((one) => [...graphOf(one, all).folders].some((below) => (all.get(below)?.elsewhere.length ?? 0) > 0))
    .sort(byCodePoint)
    .flatMap((one) => all.get(one) ?? [])

/** Components and generators that layers take: they change what the layer holds. */
const partsOf = (over: readonly Kustomization[], all: ReadonlyMap<string, Kustomization>): readonly Kustomization[] => {
  const folders = new Set(over.flatMap(({ parts }) => [...parts].flatMap((one) => [...graphOf(one, all).folders])))
  return [...folders].sort(byCodePoint).flatMap((one) => all.get(one) ?? [])
}

/**
 * Whether what a part of the layers takes as resources stands beside the base, as with Components (kustomize: runs them over what
 * there is, their own resources added to it). Resources of transformers and generators are what these do.
 */
const besideBase = (all: readonly Kustomization[]): ((part: Kustomization) => boolean) => {
  const isWorking = all.some(({ value }) => working.some((field) => value[field] !== undefined))
  return (part) => part.isComponent && !isWorking
}

const renames = (value: JsonObject): boolean => value['namePrefix'] !== undefined || value['nameSuffix'] !== undefined

/** All but what a kustomization puts beside the base. */
const layerOf = ({ value, elsewhere }: Kustomization): JsonObject => ({
  ...Object.fromEntries(Object.entries(value).filter(([field]) => field !== 'resources' && field !== 'bases')),
  elsewhere: [...elsewhere].sort(byCodePoint),
})

const leadsOf = ({ takes }: Kustomization, over: readonly Kustomization[]): readonly string[] =>
  over.map(({ folder }) => folder).filter((folder) => takes.has(folder))

/** Every base with the namespace of the outermost layer that sets one, unless a layer around that may move it again. */
const placesOf = (
  root: string,
  all: ReadonlyMap<string, Kustomization>,
  tree: RevisionTree,
): readonly BaseElsewhere[] => {
  const found = new Map<string, BaseElsewhere>()
  const seen = new Set<string>()
  const visit = (folder: string, outer: string | undefined): void => {
    const one = all.get(folder)
    if (one === undefined || seen.has(`${folder}\n${outer ?? '-'}`)) return
    seen.add(`${folder}\n${outer ?? '-'}`)
    // '*' from here on: what stands around may give any namespace.
    const namespace = outer ?? (movesNamespaces(one, all, tree) ? '*' : namespaceOf(one))
    for (const entry of one.elsewhere) {
      const place = namespace === undefined || namespace === '*' ? undefined : namespace
      const file = fileOf(one, entry, tree)
      const base = { path: one.path, entry, namespace: place, ...(file === undefined ? {} : { file }) }
      found.set(`${one.path}\n${entry}\n${place ?? ''}`, base)
    }
    for (const next of one.takes) visit(next, namespace)
  }
  visit(root, undefined)
  return [...found.entries()].sort(([a], [b]) => byCodePoint(a, b)).map(([, base]) => base)
}

const namespaceOf = ({ value }: Kustomization): string | undefined => {
  const { namespace } = value
  return typeof namespace === 'string' && namespace !== '' ? namespace : undefined
}

const patches = ['patches', 'patchesStrategicMerge', 'patchesJson6902'] as const

/**
 * Whether a layer may give one object of a base another namespace than the layers within. Its own `namespace` comes after
 * patches and stands for all, unless something comes after that. A Component works before it, and on all that the layer holds.
 */
const movesNamespaces = (one: Kustomization, all: ReadonlyMap<string, Kustomization>, tree: RevisionTree): boolean => {
  if (namespaceOf(one) !== undefined) return placedBy(one.value) === undefined
  const parts = partsOf([one], all)
  return parts.some((part) => namespaceOf(part) !== undefined) || [one, ...parts].some((part) => hasPatches(part, tree))
}

/** A patch that does not speak of namespaces sets none. What a file of patches says is not read here. */
const hasPatches = ({ value, folder }: Kustomization, tree: RevisionTree): boolean =>
  patches.some((field) => {
    const set = value[field]
    if (set === undefined) return false
    return /\bnamespace\b/.test(JSON.stringify(set)) || namedFiles(set, folder, tree).length > 0
  })

/** The text with an empty list in place of each entry; undefined where the text does not show them plainly. */
const withoutBases = (text: string, entries: readonly string[]): string | undefined => {
  const [value, ...more] = readValues(text)
  if (!isJsonObject(value) || more.length > 0) return undefined
  const left = new Set(entries)
  const lines = text.split('\n').map((line) => {
    const [, start = '', quote = '', entry = ''] = /^(\s*-\s+)(["']?)([^"'\s]+)\2\s*(?:#.*)?$/.exec(line) ?? []
    return left.has(entry) ? `${start}${quote}./${emptyList}${quote}` : line
  })
  // kustomize takes no file twice.
  const once = lines.filter(
    (line, at) => !line.includes(emptyList) || lines.findIndex((other) => other.includes(emptyList)) === at,
  )
  const replaced = once.join('\n')
  return isSameJson(readValues(replaced)[0] ?? null, expected(value, left)) ? replaced : undefined
}

const expected = (value: JsonObject, left: ReadonlySet<string>): JsonObject => {
  let isSet = false
  const listed = (entries: Json): Json =>
    Array.isArray(entries)
      ? (entries as readonly Json[]).flatMap((entry) => {
          if (typeof entry !== 'string' || !left.has(entry)) return [entry]
          const [first] = isSet ? [] : [`./${emptyList}`]
          isSet = true
          return first === undefined ? [] : [first]
        })
      : entries
  // In the order of the text: the first of all stays.
  return Object.fromEntries(
    Object.entries(value).map(([field, entries]) => [
      field,
      field === 'resources' || field === 'bases' ? listed(entries) : entries,
    ]),
  )
}
