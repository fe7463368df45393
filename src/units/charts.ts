import { objectsAt, textAt } from '../mesh/fields.js'
import { readValues } from './read-values.js'
import { folderOf, nameOf } from '../ports/repository.js'
import { isInside, joinPath, pathFrom, pathIn, withTargets, type RevisionTree } from './revision-tree.js'
import type { Obstacle, Unit } from './unit.js'

/** A folder that Helm renders. */
export interface Chart {
  /** '' is the root. */
  readonly folder: string
  readonly name: string
  /** Charts of this repository that it depends on (`file://`): name → folder. */
  readonly local: ReadonlyMap<string, string>
  /** Values files that stand beside it by custom, in order of path. */
  readonly valueFiles: readonly string[]
  readonly obstacle?: Obstacle
}

const foldersOf = new WeakMap<RevisionTree, ReadonlySet<string>>()

/** Every folder with a chart, subcharts and libraries too. Many ask, some for each changed file, and a tree stays as it is. */
export const chartFolders = (tree: RevisionTree): ReadonlySet<string> => {
  let folders = foldersOf.get(tree)
  if (folders === undefined) {
    folders = new Set(tree.paths.filter((path) => nameOf(path) === 'Chart.yaml').map(folderOf))
    foldersOf.set(tree, folders)
  }
  return folders
}

/** The folder of the chart that has a file among its templates. */
export const chartOfTemplate = (path: string, folders: readonly string[]): string | undefined =>
  folders.find((one) => isInside(path, one) && pathFrom(one, path).startsWith('templates/'))

/** Charts that are no subchart of another, by folder. A library renders nothing. */
export const readCharts = (
  tree: RevisionTree,
  textOf: (path: string) => string | undefined,
): ReadonlyMap<string, Chart> => {
  const folders = chartFolders(tree)
  const charts = new Map<string, Chart>()
  for (const folder of folders) {
    const path = pathIn(folder, 'Chart.yaml')
    const [value] = readValues(textOf(path) ?? '')
    if (textAt(value, 'type') !== 'library') charts.set(folder, readOne(tree, folder, path, value))
  }
  const taken = new Set([...charts.values()].flatMap(({ local }) => [...local.values()]))
  for (const folder of charts.keys()) if (taken.has(folder) || isSubchart(folder, folders)) charts.delete(folder)
  return charts
}

/** `parent/charts/name`. */
const isSubchart = (folder: string, all: ReadonlySet<string>): boolean => {
  for (let at = folder.lastIndexOf('charts/'); at >= 0; at = at === 0 ? -1 : folder.lastIndexOf('charts/', at - 1)) {
    const parent = at === 0 ? '' : folder.slice(0, at - 1)
    if ((at === 0 || folder[at - 1] === '/') && all.has(parent)) return true
  }
  return false
}

const readOne = (
  tree: RevisionTree,
  folder: string,
  path: string,
  value: ReturnType<typeof readValues>[number] | undefined,
): Chart => {
  const local = new Map<string, string>()
  let obstacle: Obstacle | undefined
  const name = textAt(value, 'name')
  if (name === '') obstacle = { text: `${path} names no chart`, remedy: 'Correct Chart.yaml: helm lint says where.' }
  for (const dependency of objectsAt(value, 'dependencies')) {
    const title = textAt(dependency, 'name')
    const repository = textAt(dependency, 'repository')
    const beside = repository.startsWith('file://') ? joinPath(folder, repository.slice('file://'.length)) : undefined
    const at = beside === undefined ? undefined : tree.folder(beside)
    if (at !== undefined) local.set(title, at)
    else if (!isVendored(tree, folder, title))
      obstacle ??= {
        text: `${path} depends on ${title === '' ? 'a chart whose name is not written there' : `the chart ${title}`}${repository === '' ? '' : ` of ${repository.slice(0, 200)}`}, which is not in ${pathIn(folder, 'charts')}`,
        remedy:
          'Commit what `helm dependency build` brings, or render in a job that may fetch it and give the result as before and after.',
      }
  }
  return {
    folder,
    name: name === '' ? nameOf(folder) || 'chart' : name,
    local,
    valueFiles: customValues(tree, folder),
    ...(obstacle === undefined ? {} : { obstacle }),
  }
}

const isVendored = (tree: RevisionTree, folder: string, name: string): boolean => {
  const charts = pathIn(folder, 'charts')
  if (tree.file(`${charts}/${name}/Chart.yaml`) !== undefined) return true
  return tree
    .below(charts)
    .some((path) => folderOf(path) === charts && nameOf(path).startsWith(`${name}-`) && path.endsWith('.tgz'))
}

/** `values-*.yaml` and `values.*.yaml` beside the chart, all of `values/`, and what is called so in `ci/`, as chart-testing takes it. */
const customValues = (tree: RevisionTree, folder: string): readonly string[] =>
  tree.below(folder).filter((path) => isCustomValues(pathFrom(folder, path)))

const isCustomValues = (inside: string): boolean =>
  /^(?:values[-.][^/]+|values\/[^/]+|ci\/(?:[^/]*-?values|values[-.][^/]+))\.ya?ml$/.test(inside) &&
  !/^values\.schema\./.test(inside)

/** `_*.md` and `*.md` of templates are rendered as any other name is (Helm: Chart Template Developer's Guide). */
const isProse = (path: string): boolean => /\.md$/i.test(path) && !/(?:^|\/)templates\//.test(path)

/**
 * What a chart with these values is rendered from, whatever it is called and wherever links lead. Prose beside templates, values of
 * others and charts within it are read only where a template asks for them by `.Files`.
 */
export const chartReads = (
  tree: RevisionTree,
  chart: Chart,
  valueFiles: readonly string[],
  all: ReadonlyMap<string, Chart>,
): Required<Pick<Unit, 'reads' | 'asides'>> => {
  const others = new Set(chart.valueFiles.filter((path) => !valueFiles.includes(path)))
  const nested = [...all.keys()].filter((folder) => folder !== chart.folder && isInside(folder, chart.folder))
  const isRead = (path: string): boolean =>
    !others.has(path) && !isProse(path) && !nested.some((folder) => isInside(path, folder))
  const own = tree.below(chart.folder)
  const local = [...chart.local.values()].flatMap((folder) => tree.below(folder))
  const read = [...own.filter(isRead), ...local.filter((path) => !isProse(path)), ...valueFiles]
  const reads = withTargets(read, tree)
  const asides = withTargets([...own, ...local.filter(isProse)], tree)
  return { reads, asides: new Set([...asides].filter((path) => !reads.has(path))) }
}
