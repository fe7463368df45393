import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { RenderTask } from '../ports/renderer.js'
import { nameOf } from '../ports/repository.js'
import { behindLink, pathFrom, pathIn, type RevisionTree } from './revision-tree.js'
import { loadsAnywhere } from './load-restrictions.js'
import type { HelmSource, KustomizeSource, Unit } from './unit.js'

/** The folder of the copy that stands over a kustomization; no repository has it. */
export const overlayFolder = '.meshgate-overlay'
/** kustomize takes no folder that the one which takes it stands in: the root of the repository is copied beside it. */
export const rootFolder = 'repository'
const valuesFile = '.meshgate-values.json'

/** Where every file of a unit's copy comes from: its path there → the regular file of the revision. */
export interface CopyPlan {
  readonly from: ReadonlyMap<string, string>
  /** Files that are made for the build. */
  readonly made: ReadonlyMap<string, string>
  readonly task: Omit<RenderTask, 'files'>
}

/** What a unit is rendered from; undefined: its files are read as they are. */
export const planCopy = (unit: Unit, tree: RevisionTree, namespace: string): CopyPlan | undefined => {
  const { source } = unit
  switch (source.kind) {
    case 'plain':
      return undefined
    case 'kustomize':
      return planKustomize(unit, source, tree)
    case 'helm':
      return planHelm(unit, source, tree, namespace)
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The copy itself, once its files are read. */
export const makeCopy = (
  unit: Unit,
  { from, made, task }: CopyPlan,
  contents: ReadonlyMap<string, Uint8Array>,
): RenderTask => {
  const files = new Map<string, Uint8Array>()
  for (const [path, real] of from) {
    const bytes = contents.get(real)
    if (bytes !== undefined) files.set(path, bytes)
  }
  for (const [path, text] of made) files.set(path, encoder.encode(text))
  if (task.tool !== 'kustomize' || unit.declared === undefined) return { ...task, files }
  const texts = new Map([...files].map(([path, bytes]) => [path, decoder.decode(bytes)]))
  return { ...task, files, ...(loadsAnywhere(unit, texts) ? { loadsAnywhere: true as const } : {}) }
}

/** Links are replaced by what they lead to, within the repository; a link to a folder brings its files. */
const sourcesOf = (paths: Iterable<string>, tree: RevisionTree): Map<string, string> => {
  const from = new Map<string, string>()
  for (const path of paths) copyTo(path, path, { from, tree, within: [] })
  return from
}

interface Copying {
  readonly from: Map<string, string>
  readonly tree: RevisionTree
  /** Folders behind links that are being copied: links may go round in a circle. */
  readonly within: readonly string[]
}

const copyTo = (at: string, path: string, { from, tree, within }: Copying): void => {
  const file = tree.file(path)
  if (file !== undefined) from.set(at, file)
  const { folder, paths } = behindLink(path, tree)
  if (within.includes(folder)) return
  for (const inner of paths)
    copyTo(`${at}${inner.slice(folder.length)}`, inner, { from, tree, within: [...within, folder] })
}

const planKustomize = (unit: Unit, source: KustomizeSource, tree: RevisionTree): CopyPlan => {
  const { folder, overlay = {}, resources } = source
  const inCopy = (path: string): string => (folder === '' ? pathIn(rootFolder, path) : path)
  const made = new Map<string, string>([...(unit.elsewhere?.texts ?? [])].map(([path, text]) => [inCopy(path), text]))
  const up = `../${folder === '' ? rootFolder : folder}`
  if (resources !== undefined)
    made.set(
      inCopy(pathIn(folder, 'kustomization.yaml')),
      kustomization({ resources: resources.map((path) => pathFrom(folder, path)) }),
    )
  made.set(
    `${overlayFolder}/kustomization.yaml`,
    kustomization({ ...relocated(overlay, up), resources: [up], buildMetadata: ['originAnnotations'] }),
  )
  const from = new Map([...sourcesOf(unit.reads, tree)].map(([path, real]) => [inCopy(path), real]))
  return { from, made, task: { tool: 'kustomize', folder: overlayFolder } }
}

const kustomization = (members: JsonObject): string =>
  JSON.stringify({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', ...members })

/** Components are named from the folder that the object points at. */
const relocated = (overlay: JsonObject, up: string): JsonObject => {
  const { components, ...rest } = overlay
  if (!Array.isArray(components)) return rest
  const moved = (components as readonly Json[]).flatMap((one) => (typeof one === 'string' ? [`${up}/${one}`] : []))
  return { ...rest, components: moved }
}

const planHelm = (unit: Unit, source: HelmSource, tree: RevisionTree, namespace: string): CopyPlan => {
  const { folder, values, release } = source
  const from = sourcesOf([...unit.reads, ...(unit.asides ?? [])], tree)
  // What `helm dependency build` does for a chart of the same repository.
  for (const [name, local] of source.local) {
    const target = pathIn(folder, `charts/${name}`)
    if (tree.file(`${target}/Chart.yaml`) !== undefined) continue
    for (const path of tree.below(local))
      copyTo(`${target}${path.slice(local.length)}`, path, { from, tree, within: [local] })
  }
  const made = new Map<string, string>()
  if (isJsonObject(values)) made.set(valuesFile, JSON.stringify(values))
  return {
    from,
    made,
    task: {
      tool: 'helm',
      folder,
      release: {
        name: releaseName(release, folder),
        namespace,
        valueFiles: [...source.valueFiles, ...(made.size > 0 ? [valuesFile] : [])],
      },
    },
  }
}

/** Helm takes names of at most 53 characters; one that it would refuse decides nothing here. */
const releaseName = (name: string, folder: string): string =>
  /^[a-z0-9](?:[-a-z0-9.]{0,51}[a-z0-9])?$/.test(name)
    ? name
    : nameOf(folder)
        .toLowerCase()
        .replaceAll(/[^a-z0-9-]/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 40) || 'release'
