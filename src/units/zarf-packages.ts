import { member, objectsAt, textAt, textsAt } from '../mesh/fields.js'
import { isJsonObject, type Json } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import { folderOf, nameOf } from '../ports/repository.js'
import { isFilledIn, type Declaration, type Surroundings } from './gitops-object.js'
import { readValues } from './read-values.js'
import { joinPath } from './revision-tree.js'

/** A chart of a component, with what packages that import the component lay over it (Zarf: Component Imports). */
interface PackagedChart {
  readonly name: string
  /** The package that says where the chart is. */
  readonly path: string
  readonly component: string
  readonly flavor: string
  readonly folder: string
  readonly namespace: string
  readonly release: string
  readonly valueFiles: readonly string[]
  /** Packages that say something of it. */
  readonly reads: readonly string[]
  /** Where values of the packages may stand for it. */
  readonly sources: readonly string[]
  /** Whether files here say all of it. */
  readonly isClear: boolean
}

/** Packages that take packages that take packages. */
const deepest = 5

/**
 * Charts of this repository that packages of Zarf apply: where each is, its namespace, its release and its values. What one of
 * them leaves to whoever deploys it (variables, values of a deployment) is left to the chart's own values. A chart of which
 * something is not here is not told: it is found by its folder, as without a package.
 */
export const declareZarf = (around: Surroundings, isChart: (folder: string) => boolean): readonly Declaration[] => {
  const charts = packagedCharts(around).filter(({ folder }) => isChart(folder))
  // Of a chart with several packages each has to be clear, or none of them tells what is applied.
  const unclear = new Set(charts.flatMap((one) => (one.isClear && !givesValues(one, around) ? [] : [one.folder])))
  const declared = new Map<string, Declaration>()
  for (const chart of charts) {
    if (unclear.has(chart.folder)) continue
    const { folder, namespace, release, valueFiles } = chart
    const key = JSON.stringify([folder, namespace, release, valueFiles])
    if (!declared.has(key)) declared.set(key, declarationOf(chart, [...declared.values()]))
  }
  return [...declared.values()]
}

/** Charts of all packages that no other one takes. */
const packagedCharts = (around: Texts): readonly PackagedChart[] => {
  const packages = packagesOf(around)
  const imported = new Set(packages.flatMap((path) => componentsOf(path, around).flatMap((one) => importOf(path, one))))
  return packages.filter((path) => !imported.has(path)).flatMap((path) => chartsOfPackage(path, around))
}

const packagesOf = (around: Texts): readonly string[] =>
  around.tree.paths.filter((path) => isPackage(path, around)).sort(byCodePoint)

const chartsOfPackage = (path: string, around: Texts): readonly PackagedChart[] =>
  componentsOf(path, around).flatMap((one) => chartsOf(path, one, '', around, 0))

/** Files of values that packages give to charts which are fetched, and to none of this repository; another one may take a flavor of them. */
export const valuesOfFetchedCharts = (around: Texts): ReadonlySet<string> => {
  const charts = packagesOf(around).flatMap((path) => chartsOfPackage(path, around))
  const filesOf = (isFetched: boolean): readonly string[] =>
    charts.filter(({ folder }) => (folder === nowhere) === isFetched).flatMap(({ valueFiles }) => valueFiles)
  const here = new Set(filesOf(false))
  return new Set(filesOf(true).filter((path) => !here.has(path)))
}

const declarationOf = (chart: PackagedChart, known: readonly Declaration[]): Declaration => {
  const { name, path, component, flavor, folder, namespace, release, valueFiles, reads } = chart
  const id = `chart ${name} of ${component} in ${path}${flavor === '' ? '' : ` for ${flavor}`}`
  const same = known.filter((one) => one.id === id || one.id.startsWith(`${id} (`)).length
  return {
    id: same === 0 ? id : `${id} (${same + 1})`,
    path,
    folder,
    namespace,
    helm: { release, valueFiles },
    recurses: false,
    leavesOut: () => 'no',
    leavesOutOf: 'folder',
    reads,
  }
}

/** A tree, and what its files hold. */
type Texts = Pick<Surroundings, 'tree' | 'textOf'>

const isPackage = (path: string, { textOf }: Texts): boolean =>
  nameOf(path) === 'zarf.yaml' && /^kind:[ \t]+["']?ZarfPackageConfig\b/m.test(textOf(path) ?? '')

/** Folders of the charts of this repository that packages take by themselves. */
export const packagedFolders = (around: Texts): ReadonlySet<string> =>
  new Set(
    around.tree.paths
      .filter((path) => isPackage(path, around))
      .flatMap((path) =>
        componentsOf(path, around)
          .flatMap((component) => objectsAt(component, 'charts'))
          .map((chart) => textAt(chart, 'localPath'))
          .filter((local) => local !== '')
          .flatMap((local) => joinPath(folderOf(path), local) ?? []),
      ),
  )

/** Each package is asked for by itself and by every one that takes it. */
const read = new WeakMap<Texts, Map<string, Json | undefined>>()
const packageOf = (path: string, around: Texts): Json | undefined => {
  const known = read.get(around) ?? new Map<string, Json | undefined>()
  read.set(around, known)
  if (!known.has(path)) known.set(path, readValues(around.textOf(path) ?? '')[0])
  return known.get(path)
}

const componentsOf = (path: string, around: Texts): readonly Json[] => objectsAt(packageOf(path, around), 'components')

const importOf = (path: string, component: Json): readonly string[] => {
  const folder = textAt(component, 'import', 'path')
  const at = folder === '' ? undefined : joinPath(folderOf(path), folder)
  return at === undefined ? [] : [`${at === '' ? '' : `${at}/`}zarf.yaml`]
}

const chartsOf = (
  path: string,
  component: Json,
  asked: string,
  around: Texts,
  depth: number,
): readonly PackagedChart[] => {
  const own = textAt(component, 'only', 'flavor')
  if (depth > deepest || (own !== '' && asked !== '' && own !== asked)) return []
  const flavor = asked === '' ? own : asked
  const name = textAt(component, 'import', 'name') || textAt(component, 'name')
  const [from] = importOf(path, component)
  const variants =
    from === undefined || !isPackage(from, around)
      ? []
      : componentsOf(from, around)
          .filter((one) => textAt(one, 'name') === name)
          .map((one) => chartsOf(from, one, flavor, around, depth + 1))
          .filter((charts) => charts.length > 0)
  return (variants.length === 0 ? [[]] : variants).flatMap((charts) =>
    laidOver(path, component, flavor, charts, around),
  )
}

/** Folders of charts that are fetched, and of those that stand outside of the repository. */
const [nowhere, outside] = ['\0', '\0\0']

/** The charts of a component with those that it imports: of one name they are one, and lists are put together. */
const laidOver = (
  path: string,
  component: Json,
  flavor: string,
  imported: readonly PackagedChart[],
  around: Texts,
): readonly PackagedChart[] => {
  const charts = new Map(imported.map((chart) => [chart.name, { ...chart, reads: [...chart.reads, path] }]))
  for (const chart of objectsAt(component, 'charts')) {
    const name = textAt(chart, 'name')
    const under = charts.get(name)
    const folder = joinPath(folderOf(path), textAt(chart, 'localPath'))
    // Those that the package fills in (`templatedValuesFiles`) are filled in for each deployment.
    const files = textsAt(chart, 'valuesFiles')
    const found = files.flatMap((file) => joinPath(folderOf(path), file) ?? [])
    const namespace = textAt(chart, 'namespace') || (under?.namespace ?? '')
    charts.set(name, {
      name,
      path: under?.path ?? path,
      component: under?.component ?? textAt(component, 'name'),
      flavor,
      folder: textAt(chart, 'localPath') === '' ? (under?.folder ?? nowhere) : (folder ?? outside),
      namespace,
      release: textAt(chart, 'releaseName') || (under?.release ?? name),
      valueFiles: [...(under?.valueFiles ?? []), ...found],
      reads: [...(under?.reads ?? []), path],
      sources: [...(under?.sources ?? []), ...objectsAt(chart, 'values').map((one) => textAt(one, 'sourcePath'))],
      isClear:
        (under?.isClear ?? true) &&
        namespace !== '' &&
        ![namespace, ...files].some((text) => isFilledIn(text) || text.includes('###')) &&
        files.length === found.length &&
        found.every((file) => around.tree.file(file) !== undefined),
    })
  }
  return [...charts.values()]
}

/** Whether a package itself has values for the chart, which win over those of files. */
const givesValues = ({ sources, reads }: PackagedChart, around: Surroundings): boolean =>
  sources.length > 0 &&
  reads.some((path) =>
    textsAt(packageOf(path, around), 'values', 'files').some((file) => {
      const at = joinPath(folderOf(path), file)
      const text = at === undefined ? undefined : around.textOf(at)
      // What nobody read may give any.
      if (text === undefined) return true
      const [values] = readValues(text)
      return sources.some((source) => !isEmpty(valueAt(values, source.split('.').slice(1))))
    }),
  )

const valueAt = (value: Json | undefined, names: readonly string[]): Json | undefined =>
  names.reduce<Json | undefined>((inner, name) => (name === '' ? inner : member(inner, name)), value)

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === null || (isJsonObject(value) && Object.keys(value).length === 0)
