import type { UnitSettings } from '../config/config.js'
import type { Json, JsonObject } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import { declareArgo } from './argo-applications.js'
import { basesElsewhere, withFilesElsewhere } from './bases-elsewhere.js'
import { chartFolders, chartReads, readCharts, type Chart } from './charts.js'
import { declareFlux } from './flux.js'
import { gitOpsObjects, readGitOps, type Declaration, type GitOpsObject, type Surroundings } from './gitops-object.js'
import {
  graphOf,
  isKustomizationFile,
  missing,
  namespaceOfBuild,
  readKustomizations,
  rootsOf,
  type Kustomization,
} from './kustomizations.js'
import { ownRepository } from './own-repository.js'
import { readValues } from './read-values.js'
import { isInside, pathFrom, type RevisionTree } from './revision-tree.js'
import type { Obstacle, Unit, UnitSource } from './unit.js'
import { declareZarf } from './zarf-packages.js'

/** The units of a revision that are more than plain files, and what they take. */
export interface FoundUnits {
  /** In order of id. */
  readonly units: readonly Unit[]
  /** Objects of Argo CD and Flux that the files hold as they are. */
  readonly objects: readonly GitOpsObject[]
  /** Objects that apply what this repository does not hold. */
  readonly elsewhere: readonly Elsewhere[]
  /** Components that no kustomization here takes: nothing applies them by itself. */
  readonly untaken: readonly UntakenComponent[]
  /** Whether a file belongs to a kustomization, a chart or another unit, so that it is not applied as it is. */
  readonly isTaken: (path: string) => boolean
  /** A kustomization that something else takes, as a unit of its own. */
  readonly ofFolder: (folder: string) => Unit | undefined
  /** A unit that kustomize builds, of which some files that it takes as resources are left out; undefined: the text does not show how. */
  readonly withoutFiles: (unit: Unit, files: ReadonlySet<string>) => Unit | undefined
  /** The unit that a configuration names; one that is not there has an obstacle. */
  readonly configured: (settings: UnitSettings, namespace: string) => Unit
}

export interface Elsewhere {
  readonly id: string
  readonly path: string
  /** `it applies the chart istiod of https://…`. */
  readonly text: string
  /** All objects of its file. */
  readonly content: Json
}

export interface UntakenComponent {
  readonly folder: string
  readonly reads: ReadonlySet<string>
}

interface Found extends Surroundings {
  readonly kustomizations: ReadonlyMap<string, Kustomization>
  readonly charts: ReadonlyMap<string, Chart>
}

/**
 * Finds what is applied together in a revision. What objects of Argo CD and Flux say goes before what folders suggest.
 * `files` are the texts that may hold objects; a build file is among them whatever it holds.
 */
export const findUnits = (tree: RevisionTree, files: ReadonlyMap<string, string>, repository: string): FoundUnits => {
  const textOf = (path: string): string | undefined => {
    const real = tree.file(path)
    return real === undefined ? undefined : files.get(real)
  }
  const charts = readCharts(tree, textOf)
  const isOfChart = chartFiles(tree)
  const kustomizations = readKustomizations(tree, textOf)
  const built = new Set([...kustomizations.values()].map(({ path }) => path))
  const objects = gitOpsObjects(
    [...files].flatMap(([path, text]) => (isOfChart(path) || built.has(path) ? [] : [{ path, text }])),
  )
  const found: Found = { tree, textOf, ...ownRepository(repository, tree, objects), charts, kustomizations }
  const configMaps = configMapsFor(objects, files)
  const declarations = [
    ...objects.flatMap((object) => [
      ...declareArgo(object, found),
      ...declareFlux(object, [...objects, ...configMaps], found),
    ]),
    ...declareZarf(found, (folder) => charts.has(folder)),
  ]
  const declared = uniqueIds(
    declarations.flatMap((one) => (one.folder === undefined ? [] : [unitOf(one, one.folder, found)])),
  )
  const pointed = new Set([
    ...declarations.flatMap(({ folder }) => folder ?? []),
    ...declared.flatMap(({ source }) => (source.kind === 'kustomize' ? (source.resources ?? []) : [])),
  ])
  const units = [
    ...declared,
    ...rootsOf(kustomizations)
      .filter((folder) => !pointed.has(folder) && !isOfChart(`${folder}/`))
      .map((folder) => kustomizeUnit(folder, found)),
    ...[...charts.values()].filter(({ folder }) => !pointed.has(folder)).flatMap((chart) => chartUnits(chart, found)),
  ].sort((a, b) => byCodePoint(a.id, b.id))
  const taken = new Set(units.flatMap(({ source, reads }) => (source.kind === 'helm' ? [] : [...reads])))
  for (const path of tree.paths) if (isKustomizationFile(path)) taken.add(path)
  for (const { reads } of kustomizations.values()) for (const path of reads) taken.add(path)
  const values = new Set([...charts.values()].flatMap(({ valueFiles }) => valueFiles))
  return {
    units,
    objects,
    untaken: untakenComponents(kustomizations, units),
    elsewhere: declarations.flatMap((one) => (one.folder === undefined ? [elsewhereOf(one, objects)] : [])),
    isTaken: (path) => taken.has(path) || values.has(path) || isOfChart(path),
    withoutFiles: (unit, files) => withoutFiles(unit, files, found),
    ofFolder: (folder) => (kustomizations.has(folder) ? kustomizeUnit(folder, found) : undefined),
    configured: (settings, namespace) => ({ ...configuredUnit(settings, found), namespace }),
  }
}

const untakenComponents = (
  all: ReadonlyMap<string, Kustomization>,
  units: readonly Unit[],
): readonly UntakenComponent[] =>
  [...all.values()]
    .filter(({ isComponent, path }) => isComponent && !units.some(({ reads }) => reads.has(path)))
    .map(({ folder }) => ({ folder, reads: graphOf(folder, all).reads }))

const configuredUnit = ({ path, tool, values }: UnitSettings, found: Found): Unit => {
  const { kustomizations, charts, tree } = found
  const folder = tree.folder(path) ?? path
  const chart = charts.get(folder)
  const title = shown(path)
  if (tool !== 'kustomize' && chart !== undefined) {
    const missing = values.find((file) => tree.file(file) === undefined)
    const obstacle: Obstacle | undefined =
      missing === undefined
        ? chart.obstacle
        : { text: `its values file ${missing} is not there`, remedy: 'Correct `values` of the environment.' }
    return {
      id: `helm ${folder}`,
      title,
      source: { kind: 'helm', folder, valueFiles: values, release: chart.name, local: chart.local },
      ...chartReads(tree, chart, values, charts),
      ...(obstacle === undefined ? {} : { obstacle }),
    }
  }
  if (tool !== 'helm' && values.length === 0 && kustomizations.has(folder))
    return { ...kustomizeUnit(folder, found), title }
  return {
    id: `none ${path}`,
    title,
    source: { kind: 'plain' },
    reads: new Set(),
    obstacle: {
      text: `${title} holds no ${tool === 'helm' ? 'chart' : tool === 'kustomize' ? 'kustomization' : values.length > 0 ? 'chart' : 'chart and no kustomization'}`,
      remedy:
        'Correct `unit.path` of the environment. It is read from the target branch, which holds nothing there yet where the same change brings it: it is compared once that is merged.',
    },
  }
}

/** What of a chart's folder is the chart's alone; other files there may be applied as they are. */
const chartFiles = (tree: RevisionTree): ((path: string) => boolean) => {
  const folders = [...chartFolders(tree)]
  return (path) =>
    folders.some(
      (folder) =>
        isInside(path, folder) &&
        /^(?:(?:templates|charts|crds|files|ci|values)\/|(?:Chart|values|requirements)\.(?:yaml|lock)$|values\.schema\.json$)/.test(
          pathFrom(folder, path),
        ),
    )
}

/** ConfigMaps that `substituteFrom` may name: looked for only where something asks for them. */
const configMapsFor = (
  objects: readonly GitOpsObject[],
  files: ReadonlyMap<string, string>,
): readonly GitOpsObject[] => {
  if (!objects.some(({ content }) => JSON.stringify(content).includes('"substituteFrom"'))) return []
  return [...files].flatMap(([path, text]) =>
    text.includes('ConfigMap') && !text.includes('{{')
      ? readGitOps(path, text).filter(({ group, kind }) => group === '' && kind === 'ConfigMap')
      : [],
  )
}

/** Two clusters may each have an Application of one name: the file tells them apart. */
const uniqueIds = (units: readonly (Unit & { readonly path: string })[]): readonly Unit[] => {
  const counts = new Map<string, number>()
  for (const { id } of units) counts.set(id, (counts.get(id) ?? 0) + 1)
  return units.map(({ path, ...unit }) => {
    if (counts.get(unit.id) === 1) return unit
    return { ...unit, id: `${unit.id} of ${path}`, title: `${unit.title} of ${path}` }
  })
}

const elsewhereOf = ({ id, path, undecided }: Declaration, objects: readonly GitOpsObject[]): Elsewhere => ({
  id,
  path,
  text: undecided ?? 'it applies what is not here',
  content: objects.filter((one) => one.path === path).map(({ content }) => content),
})

const shown = (folder: string): string => (folder === '' ? 'the root' : folder)

const kustomizeUnit = (folder: string, found: Found): Unit => ({
  id: `kustomize ${folder}`,
  title: shown(folder),
  source: { kind: 'kustomize', folder },
  ...buildOf(folder, found),
})

/** What a build of a folder reads, and what it leaves out; a base from elsewhere that cannot be left out is an obstacle. */
const buildOf = (folder: string, { kustomizations, tree }: Found, overlay?: JsonObject): Build => {
  const { reads, folders, obstacle } = graphOf(folder, kustomizations)
  const elsewhere = obstacle === undefined ? basesElsewhere(folder, kustomizations, tree) : undefined
  const placedIn = namespaceOfBuild(folder, kustomizations, overlay)
  const place = placedIn === undefined ? {} : { placedIn }
  if (elsewhere !== undefined) return { reads, elsewhere, ...place }
  const stuck = obstacle ?? fetched(folders, kustomizations)
  return { reads, ...place, ...(stuck === undefined ? {} : { obstacle: stuck }) }
}

const withoutFiles = (unit: Unit, files: ReadonlySet<string>, found: Found): Unit | undefined => {
  const { source } = unit
  if (source.kind !== 'kustomize' || source.resources !== undefined) return undefined
  const { kustomizations, tree, textOf } = found
  const elsewhere = basesElsewhere(source.folder, withFilesElsewhere(kustomizations, files, tree), tree)
  if (elsewhere === undefined) return undefined
  // With one of the two keys the file is built, so that patches find its objects; these are left out of what was built.
  const texts = [...files].map(
    (path) =>
      [
        path,
        readValues(textOf(path) ?? '')
          .map(inJson)
          .join('---\n'),
      ] as const,
  )
  return {
    ...unit,
    elsewhere: {
      ...elsewhere,
      texts: new Map([...(unit.elsewhere?.texts ?? []), ...texts]),
      files: new Set([...elsewhere.files, ...files]),
    },
  }
}

const inJson = (value: Json): string => `${JSON.stringify(value)}\n`

type Build = Pick<Unit, 'reads' | 'asides' | 'obstacle' | 'elsewhere' | 'placedIn'>

const fetched = (
  folders: ReadonlySet<string>,
  kustomizations: ReadonlyMap<string, Kustomization>,
): Obstacle | undefined =>
  [...folders].flatMap((folder) => {
    const { path, elsewhere = [] } = kustomizations.get(folder) ?? {}
    return path === undefined ? [] : elsewhere.map((entry) => missing(path, entry))
  })[0]

const chartUnits = (chart: Chart, { tree, charts }: Found): readonly Unit[] =>
  [undefined, ...chart.valueFiles].map((values): Unit => {
    const valueFiles = values === undefined ? [] : [values]
    const inside = values === undefined ? undefined : pathFrom(chart.folder, values)
    return {
      id: `helm ${chart.folder}${values === undefined ? '' : ` ${values}`}`,
      title: `${shown(chart.folder)}${inside === undefined ? '' : ` with ${inside}`}`,
      source: { kind: 'helm', folder: chart.folder, valueFiles, release: chart.name, local: chart.local },
      ...chartReads(tree, chart, valueFiles, charts),
      ...(chart.obstacle === undefined ? {} : { obstacle: chart.obstacle }),
    }
  })

/** What a declared folder holds decides which tool renders it, as Argo CD and Flux find it out themselves. */
const unitOf = (one: Declaration, folder: string, found: Found): Unit & { readonly path: string } => {
  const base = {
    id: one.id,
    path: one.path,
    declared: {
      by: one.id,
      path: one.path,
      folder,
      ...(one.cluster === undefined ? {} : { cluster: one.cluster }),
    },
    title: `${shown(folder)} (${one.id})`,
    ...(one.namespace === undefined ? {} : { namespace: one.namespace }),
  }
  const obstacle: Obstacle | undefined =
    one.undecided === undefined
      ? undefined
      : {
          text: `${one.id} at ${one.path}: ${one.undecided}`,
          remedy: 'Render it in a job that has what it needs, and give the result as before and after.',
        }
  const { source, reads, asides, obstacle: own, elsewhere, placedIn } = sourceOf(one, folder, found)
  const first = obstacle ?? own ?? leftOutObstacle(one, source, reads)
  return {
    ...base,
    source,
    reads: new Set([...reads, one.path, ...one.reads]),
    ...(asides === undefined ? {} : { asides }),
    ...(first === undefined ? {} : { obstacle: first }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
    ...(placedIn === undefined ? {} : { placedIn }),
  }
}

/** A file that the unit is made of and that its tool leaves out: what is applied without it is not known. */
const leftOutObstacle = (one: Declaration, source: UnitSource, reads: ReadonlySet<string>): Obstacle | undefined => {
  const isFolder = source.kind === 'plain' || (source.kind === 'kustomize' && source.resources !== undefined)
  if (one.leavesOutOf === 'folder' && !isFolder) return undefined
  const path = [...reads].find((read) => /\.(?:ya?ml|json|tpl|txt)$/i.test(read) && one.leavesOut(read) !== 'no')
  return path === undefined
    ? undefined
    : {
        text: `${one.id} at ${one.path}: its source may leave out ${path}`,
        remedy: 'Move the file, or correct the rules by which files are left out (.sourceignore, ignore, exclude).',
      }
}

type SourceAndReads = Build & { readonly source: UnitSource }

const sourceOf = (one: Declaration, folder: string, found: Found): SourceAndReads => {
  const { kustomizations, charts, tree } = found
  const overlay: { readonly overlay?: JsonObject } = one.overlay === undefined ? {} : { overlay: one.overlay }
  const substitutions = one.substitutions === undefined ? {} : { substitutions: one.substitutions }
  const chart = charts.get(folder)
  if (chart !== undefined && one.helm !== undefined) {
    const { release, valueFiles, values } = one.helm
    return {
      source: {
        kind: 'helm',
        folder,
        valueFiles,
        release,
        local: chart.local,
        ...(values === undefined ? {} : { values }),
      },
      ...chartReads(tree, chart, valueFiles, charts),
      ...(chart.obstacle === undefined ? {} : { obstacle: chart.obstacle }),
    }
  }
  if (kustomizations.has(folder))
    return {
      source: { kind: 'kustomize', folder, ...overlay, ...substitutions },
      ...buildOf(folder, found, one.overlay),
    }
  const { files, folders } = filesBelow(folder, one, found)
  if (folders.length === 0 && one.overlay === undefined)
    return { source: { kind: 'plain', ...substitutions }, reads: new Set(files) }
  const graphs = folders.map((inner) => graphOf(inner, kustomizations))
  const obstacle = graphs
    .map((graph) => graph.obstacle ?? fetched(graph.folders, kustomizations))
    .find((one) => one !== undefined)
  return {
    source: { kind: 'kustomize', folder, resources: [...files, ...folders], ...overlay, ...substitutions },
    reads: new Set([...files, ...graphs.flatMap(({ reads }) => [...reads])]),
    ...(obstacle === undefined ? {} : { obstacle }),
  }
}

/** What is applied of a folder without a build file: its manifests, and folders below that have one. */
const filesBelow = (
  folder: string,
  { recurses, leavesOut }: Declaration,
  { tree, kustomizations, textOf }: Found,
): { readonly files: readonly string[]; readonly folders: readonly string[] } => {
  const inner = [...kustomizations.keys()].filter((one) => one !== folder && isInside(one, folder))
  const outermost = inner.filter((one) => !inner.some((other) => other !== one && isInside(one, other)))
  const files = tree
    .below(folder)
    .filter(
      (path) =>
        /\.ya?ml$/i.test(path) &&
        (recurses || !pathFrom(folder, path).includes('/')) &&
        !outermost.some((one) => isInside(path, one)) &&
        textOf(path) !== undefined &&
        leavesOut(path) !== 'yes',
    )
  return { files, folders: recurses ? outermost : [] }
}
