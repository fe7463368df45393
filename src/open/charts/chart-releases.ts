import { parseJson, isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { folderOf } from '../../ports/repository.js'
import { ofOneSide } from '../../ports/of-one-side.js'
import { isSameList } from '../../ports/same-list.js'
import { chartFolders, chartReads, readCharts } from '../../units/charts.js'
import { joinPath, type RevisionTree } from '../../units/revision-tree.js'
import type { HelmSource, Unit } from '../../units/unit.js'
import { namesGivenIn } from '../scripts/client-calls.js'
import { deployTexts, holeInPath, leadsTo, runningLines, wordsOf } from '../scripts/deploy-texts.js'
import { helmCallsIn, helmWordsIn, type HelmCall, type HelmSetting } from '../scripts/helm-calls.js'
import { isSetting } from './istio-values.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** A chart of this repository as a deploying text releases it. */
export interface ChartRelease {
  readonly path: string
  readonly line: number
  readonly folder: string
  readonly release: string | undefined
  readonly namespace: string | undefined
  readonly valueFiles: readonly string[]
  readonly values: JsonObject
  /** Values of these first names are filled in when it runs, or any are; an empty set: all of them stand here. */
  readonly open: 'any' | ReadonlySet<string>
}

/** More ways to fill in one command are not told apart. */
const mostWays = 8
/** More releases than these are no longer rendered one by one. */
const mostReleases = 60

const known = new WeakMap<RevisionUnits, Promise<readonly ChartRelease[]>>()

/** Releases of charts of a revision by commands, each once. */
export const chartReleases = (repository: WholeRepository, at: RevisionUnits): Promise<readonly ChartRelease[]> => {
  const found = known.get(at) ?? readReleases(repository, at)
  known.set(at, found)
  return found
}

const readReleases = async (repository: WholeRepository, at: RevisionUnits): Promise<readonly ChartRelease[]> => {
  if (chartFolders(at.tree).size === 0) return []
  const texts = await deployTexts(repository, at)
  const all = texts.flatMap(({ path, text }) =>
    /helm/i.test(text) ? helmCallsIn(path, text).flatMap((call) => releasesBy(call, { path, text }, at.tree)) : [],
  )
  const keyOf = ({ folder, release, namespace, valueFiles, values, open }: ChartRelease): string =>
    JSON.stringify([folder, release, namespace, valueFiles, values, open === 'any' ? open : [...open]])
  return [...new Map(all.map((one) => [keyOf(one), one])).values()]
}

interface Script {
  readonly path: string
  readonly text: string
}

const namedHole =
  /\$\{\{\s*(?:env|vars|inputs|parameters|matrix)\.(\w+)\s*\}\}|\$\{(\w+)\}|\$([A-Za-z_]\w*)|\{\{\s*\.(\w+)\s*\}\}/g

/** A word with what the text itself gives a name, where it is one value; the other names stay. */
const filledBy = (names: ReadonlyMap<string, string>): ((word: string) => string) => {
  const valueOf = (whole: string, name: string | undefined): string => {
    const value = names.get(name ?? '')
    return value === undefined || /\s/.test(value) ? whole : value
  }
  return (word) =>
    word.replaceAll(namedHole, (whole: string, ...parts: readonly (string | undefined)[]) =>
      valueOf(whole, parts.slice(0, 4).find(Boolean)),
    )
}

const hasHole = (word: string): boolean => word.search(holeInPath) >= 0 || word.includes('$')

/** Those of the paths that a word of a text leads to: from the root, from the text's folder, else by its end. */
const pathsNamed = (word: string, from: string, paths: readonly string[]): readonly string[] => {
  if (!hasHole(word)) {
    const exact = [joinPath('', word), joinPath(folderOf(from), word)].find(
      (path) => path !== undefined && paths.includes(path),
    )
    if (exact !== undefined) return [exact]
  }
  const [plain] = wordsOf(word)
  const pattern = plain === undefined ? undefined : leadsTo(plain.word)
  return pattern === undefined ? [] : paths.filter((path) => pattern.test(path))
}

/** `.`, `..`, a package, or what the text alone does not say: which chart it is hangs on what the command stands in, or was made of. */
const isUnsaid = (chart: string): boolean =>
  /^(?:\.{1,2}\/?)+$|\.tgz$/.test(chart) || wordsOf(chart)[0]?.word.replaceAll('\0', '') === ''

/** Charts of which a text says the folder, in any of its words: it stands there, packs it, or gives it a name. */
const chartsSaid = (text: string, from: string, charts: readonly string[]): readonly string[] => {
  const words = runningLines(text).flatMap((line) => wordsOf(line).map(({ word }) => word))
  const isSaid = (folder: string): boolean =>
    folder !== '' &&
    words.some((word) => joinPath('', word) === folder || joinPath(folderOf(from), word) === folder) &&
    folder !== folderOf(from)
  return charts.filter(isSaid)
}

const releasesBy = (call: HelmCall, { path, text }: Script, tree: RevisionTree): readonly ChartRelease[] => {
  const filled = filledBy(namesGivenIn(text))
  const chart = filled(call.chart)
  const charts = [...chartFolders(tree)]
  const said = isUnsaid(chart) ? chartsSaid(text, path, charts) : []
  const folders = [...new Set([...pathsNamed(chart, path, charts), ...said])].slice(0, mostWays)
  if (folders.length === 0) return []
  const files = call.valueFiles.map(filled)
  const found = files.map((file) => [
    ...new Set([
      ...pathsNamed(file, path, tree.paths),
      // From the folder of the chart, where the command stands in it.
      ...said.flatMap((folder) => tree.file(joinPath(folder, file) ?? '') ?? []),
    ]),
  ])
  const ways = waysThrough(found)
  const settings = call.settings.map((one) => ({ ...one, value: filled(one.value) }))
  const { values, open } = valuesOf(settings, files.length > 0)
  // Which of the charts goes with which of the files nothing says.
  const isOpen = ways === undefined || (folders.length > 1 && files.some(hasHole))
  const namespace = call.namespace === undefined ? undefined : filled(call.namespace)
  const release = call.release === undefined ? undefined : filled(call.release)
  const at = {
    path,
    line: text.slice(0, Math.max(0, text.indexOf(call.chart))).split('\n').length,
    release: release === undefined || hasHole(release) ? undefined : release,
    namespace: namespace === undefined || hasHole(namespace) ? undefined : namespace,
  }
  return folders.flatMap((folder): readonly ChartRelease[] =>
    isOpen
      ? [{ ...at, folder, valueFiles: [], values, open: 'any' }]
      : ways.map((valueFiles) => ({ ...at, folder, valueFiles, values, open })),
  )
}

/** Each choice of one of every list; undefined: a list has none, or there are too many. */
const waysThrough = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] | undefined => {
  let ways: readonly (readonly string[])[] = [[]]
  for (const list of lists) {
    ways = ways.flatMap((way) => list.map((one) => [...way, one]))
    if (ways.length === 0 || ways.length > mostWays) return undefined
  }
  return ways
}

/** What settings give, and the first names of those that are filled in; which image runs decides nothing. */
const valuesOf = (
  settings: readonly HelmSetting[],
  hasFiles: boolean,
): { readonly values: JsonObject; readonly open: ReadonlySet<string> } => {
  let values: JsonObject = {}
  const open = new Set<string>()
  for (const { form, name, value } of settings) {
    const parts = name
      .split(/(?<!\\)\.|(?=\[)/)
      .map((part) => (/^\[\d+\]$/.test(part) ? Number(part.slice(1, -1)) : part.replaceAll('\\.', '.')))
    const read = form === 'file' || hasHole(name) || hasHole(value) ? undefined : readSetting(form, value)
    // An item of a list that a file gives is put into that list.
    const isOpen = read === undefined || (hasFiles && parts.some((part) => typeof part === 'number'))
    if (!isOpen) values = setAt(values, parts, read)
    else if (isSetting(name, undefined, undefined, 'another')) open.add(String(parts[0]))
  }
  return { values, open }
}

const readSetting = (form: HelmSetting['form'], value: string): Json | undefined => {
  if (form === 'json') return parseJson(value)
  if (form === 'text') return value
  const list = /^\{([^]*)\}$/.exec(value)?.[1]
  if (list !== undefined) return list === '' ? [] : list.split(',').map(typed)
  return typed(value)
}

const typed = (text: string): Json => {
  if (text === 'true' || text === 'false') return text === 'true'
  if (text === 'null') return null
  return /^-?(?:0|[1-9]\d*)$/.test(text) ? Number(text) : text
}

const setAt = (value: JsonObject, [name, ...rest]: readonly (string | number)[], leaf: Json): JsonObject => {
  const key = String(name ?? '')
  return { ...value, [key]: setBelow(value[key], rest, leaf) }
}

const setBelow = (value: Json | undefined, parts: readonly (string | number)[], leaf: Json): Json => {
  const [name, ...rest] = parts
  if (name === undefined) return leaf
  if (typeof name === 'string') return setAt(isJsonObject(value) ? value : {}, parts, leaf)
  const items: Json[] = Array.isArray(value) ? [...(value as readonly Json[])] : []
  while (items.length <= name) items.push(null)
  items[name] = setBelow(items[name], rest, leaf)
  return items
}

/** What Helm is told besides, of which the same objects come: how long it waits, what it prints, which definitions it leaves. */
const isPatience =
  /^--(?:wait(?:-for-jobs)?|atomic|debug|install|create-namespace|cleanup-on-fail|skip-crds|timeout|history-max|description)(?:=|$)|^-i$|^\d+[smh]?$/

/** Whether both sides of a text release the same charts, with values that all stand here, and tell Helm nothing else. */
export const releasesAlike = async (
  repository: WholeRepository,
  path: string,
  sides: readonly [RevisionUnits, RevisionUnits],
  texts: readonly [string, string],
): Promise<boolean> => {
  const [old = [], now = []] = await Promise.all(
    sides.map(async (side) => (await chartReleases(repository, side)).filter((one) => one.path === path)),
  )
  const isWhole = ({ open }: ChartRelease): boolean => open !== 'any' && open.size === 0
  // With a configuration, which names its own units, no release of a command is rendered.
  const isRendered = (all: readonly ChartRelease[], { found }: RevisionUnits): boolean =>
    all.length ===
    found.units.filter(({ id, released }) => released === true && all.some((one) => id.startsWith(idOf(one)))).length
  const known = new Set(now.map(nameOfRelease))
  const olds = new Set(old.map(nameOfRelease))
  if (
    old.length === 0 ||
    ![...old, ...now].every(isWhole) ||
    !isRendered(old, sides[0]) ||
    !isRendered(now, sides[1]) ||
    // One that comes is rendered as one that was not there; one that goes may stay in the cluster.
    !old.every((one) => known.has(nameOfRelease(one)))
  )
    return false
  const come = now.filter((one) => !olds.has(nameOfRelease(one)))
  const [told, retold] = texts.map((text) => helmWordsIn(path, text))
  const [gone, added] = ofOneSide(told ?? [], retold ?? [], (word) => word)
  const others = [...gone, ...added.filter((word) => !come.some((one) => namesRelease(one, word)))].filter(
    (word) => !isPatience.test(word),
  )
  if (others.some((word) => word !== '--no-hooks')) return false
  return others.length === 0 || !(await haveHooks(repository, sides, [...old, ...now]))
}

const nameOfRelease = ({ folder, release, namespace, valueFiles }: ChartRelease): string =>
  JSON.stringify([folder, release, namespace, valueFiles])

/** Words by which a command says which release it is. */
const namesRelease = ({ folder, release, namespace, valueFiles }: ChartRelease, word: string): boolean => {
  const path = word.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
  return (
    /^(?:-n|--namespace|-f|--values)$/.test(word) ||
    [release, namespace].includes(word) ||
    [folder, ...valueFiles].some((one) => one === path || one.endsWith(`/${path}`))
  )
}

/** Whether a chart has objects that Helm leaves out where it is told to (Helm: Chart Hooks). */
const haveHooks = async (
  repository: WholeRepository,
  sides: readonly RevisionUnits[],
  releases: readonly ChartRelease[],
): Promise<boolean> => {
  const folders = new Set(releases.map(({ folder }) => folder))
  const texts = await Promise.all(
    sides.map((side) =>
      textsOf(
        repository,
        side,
        [...folders].flatMap((folder) => side.tree.below(folder)),
      ),
    ),
  )
  return texts.some((all) => [...all].some(([path, text]) => /\.tgz$/.test(path) || text.includes('helm.sh/hook')))
}

const idOf = ({ folder, path }: ChartRelease): string => `helm ${folder} by ${path} `

/** The revision with each release of which everything stands here as a unit of its own, beside what folders suggest. */
export const withReleases = async (repository: WholeRepository, at: RevisionUnits): Promise<RevisionUnits> => {
  const releases = (await chartReleases(repository, at)).filter(({ open }) => open !== 'any' && open.size === 0)
  if (releases.length === 0) return at
  const charts = readCharts(at.tree, at.textOf)
  const units = releases.flatMap((one): readonly Unit[] => {
    const chart = charts.get(one.folder)
    if (chart === undefined) return []
    const { folder, namespace, valueFiles, values } = one
    const source: HelmSource = {
      kind: 'helm',
      folder,
      valueFiles,
      release: one.release ?? chart.name,
      local: chart.local,
      ...(Object.keys(values).length === 0 ? {} : { values }),
    }
    if (at.found.units.some((unit) => isSame(unit, source, namespace))) return []
    return [
      {
        id: `${idOf(one)}${source.release} ${namespace ?? ''} ${valueFiles.join(' ')}`,
        title: titleOf(one),
        source,
        released: true,
        ...chartReads(at.tree, chart, valueFiles, charts),
        ...(namespace === undefined ? {} : { namespace }),
        ...(chart.obstacle === undefined ? {} : { obstacle: chart.obstacle }),
      },
    ]
  })
  if (units.length === 0) return at
  const all = [...at.found.units, ...withOwnIds(units).slice(0, mostReleases)]
  return { ...at, found: { ...at.found, units: all.sort((a, b) => byCodePoint(a.id, b.id)) } }
}

const isSame = ({ source, namespace }: Unit, other: HelmSource, there: string | undefined): boolean =>
  source.kind === 'helm' &&
  source.folder === other.folder &&
  source.release === other.release &&
  isSameList(source.valueFiles, other.valueFiles) &&
  source.values === undefined &&
  other.values === undefined &&
  namespace === there

const titleOf = ({ folder, path, namespace, valueFiles, release }: ChartRelease): string => {
  const named = release === undefined ? '' : ` as ${release}`
  const filled = valueFiles.length === 0 ? '' : ` with ${valueFiles.join(', ')}`
  return `${folder === '' ? 'the root' : folder}${named}${filled}${namespace === undefined ? '' : ` in ${namespace}`} (${path})`
}

/** Two commands of one text that differ in what they set alone are told apart by their order. */
const withOwnIds = (units: readonly Unit[]): readonly Unit[] => {
  const counts = new Map<string, number>()
  return units.map((unit) => {
    const count = (counts.get(unit.id) ?? 0) + 1
    counts.set(unit.id, count)
    return count === 1 ? unit : { ...unit, id: `${unit.id} ${count}`, title: `${unit.title} ${count}` }
  })
}
