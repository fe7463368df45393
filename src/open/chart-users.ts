import { sourcesOfApplication } from '../mesh/coverage/remote-charts.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import { objectAt, objectsAt, textAt } from '../mesh/fields.js'
import type { JsonObject } from '../ports/json.js'
import { byCodePoint } from '../ports/order.js'
import { folderOf, nameOf } from '../ports/repository.js'
import { chartFolders, chartOfTemplate } from '../units/charts.js'
import { gitOpsObjects } from '../units/gitops-object.js'
import { isKustomizationFile } from '../units/kustomizations.js'
import { readValues } from '../units/read-values.js'
import { joinPath, pathIn } from '../units/revision-tree.js'
import { textsOf, type RevisionUnits, type WholeRepository } from './revision-units.js'
import { decidingKinds } from './template-conditions.js'

/** Something that gives a chart of this repository values which no rendering here follows. */
interface ChartUser {
  readonly path: string
  readonly line: number
  readonly title: string
  /** Whether it takes the chart of a folder. */
  readonly takes: (folder: string) => boolean
}

/**
 * A changed template of a chart, or a changed default of it, that something in the tree renders with values which are not
 * followed: what it writes with the chart's own values proves nothing of what it writes with those.
 */
export const changedChartsOfUsers = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const folders = [...new Set([before, after].flatMap(({ tree }) => [...chartFolders(tree)]))]
  const paths = [...changed].sort(byCodePoint)
  const templates = paths.filter((path) => chartOfTemplate(path, folders) !== undefined)
  const defaults = paths.filter((path) => chartOfValues(path, folders) !== undefined)
  if (templates.length + defaults.length === 0) return []
  const sides = await Promise.all([before, after].map((side) => textsOf(repository, side, templates)))
  // A file of named templates writes nothing itself, and anything by others.
  const deciding = templates.filter(
    (path) => path.endsWith('.tpl') || sides.some((texts) => decidingKinds.test(texts.get(path) ?? '')),
  )
  for (const path of defaults) if (await decides(repository, after, path, folders)) deciding.push(path)
  if (deciding.length === 0) return []
  const users = await usersAt(repository, after)
  return deciding.flatMap((path) => {
    const folder = chartOfTemplate(path, folders) ?? chartOfValues(path, folders)
    const user = folder === undefined ? undefined : users.find(({ takes }) => takes(folder))
    return user === undefined ? [] : [reasonOf(path, user)]
  })
}

/** The folder of the chart of which a file has the values that hold where nobody gives others. */
const chartOfValues = (path: string, folders: readonly string[]): string | undefined =>
  nameOf(path) === 'values.yaml' ? folders.find((folder) => pathIn(folder, 'values.yaml') === path) : undefined

/** Whether values of a chart may make what decides. */
const decides = async (
  repository: WholeRepository,
  after: RevisionUnits,
  path: string,
  folders: readonly string[],
): Promise<boolean> => {
  const below = after.tree.below(pathIn(chartOfValues(path, folders) ?? '', 'templates'))
  return [...(await textsOf(repository, after, below)).values()].some((text) => decidingKinds.test(text))
}

const reasonOf = (path: string, { path: at, line, title }: ChartUser): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes, and ${title} at ${at}:${line} gives its chart values with which it was not rendered. Render it with them at both revisions, and give the results as before and after.`,
  where: { kind: 'file', path: at, line, column: 1 },
})

const usersAt = async (repository: WholeRepository, after: RevisionUnits): Promise<readonly ChartUser[]> => [
  ...inflators(after),
  ...undecidedSets(after),
  ...overrides(after),
  ...(await helmfiles(repository, after)),
]

const lineOf = (text: string, word: string): number => text.slice(0, Math.max(0, text.indexOf(word))).split('\n').length

/** Fields of kustomize's `helmCharts` that give no values. */
const nameFields: ReadonlySet<string> = new Set([
  ...['apiVersion', 'kind', 'metadata', 'name', 'chartHome', 'releaseName', 'namespace', 'version', 'repo'],
  ...['includeCRDs', 'skipTests', 'skipHooks'],
])

/** kustomize: `helmCharts`, `helmChartInflationGenerator`, and the generator `HelmChartInflationGenerator`. */
const inflators = ({ files, tree, textOf }: RevisionUnits): readonly ChartUser[] => {
  const paths = new Set([...files.map(({ path }) => path), ...tree.paths.filter(isKustomizationFile)])
  return [...paths].sort(byCodePoint).flatMap((path): readonly ChartUser[] => {
    const text = textOf(path) ?? ''
    const word = /helmCharts|[hH]elmChartInflationGenerator/.exec(text)?.[0]
    if (word === undefined) return []
    const charts = readValues(text).flatMap((value): readonly JsonObject[] => [
      ...objectsAt(value, 'helmCharts'),
      ...objectsAt(value, 'helmChartInflationGenerator'),
      ...(textAt(value, 'kind') === 'HelmChartInflationGenerator' ? [objectAt(value)] : []),
    ])
    const named = charts
      .filter((chart) => Object.keys(chart).some((field) => !nameFields.has(field)))
      .map((chart) => textAt(chart, 'name') || textAt(chart, 'chartName'))
    // Where its charts are another field says, of the same or another file: a name is enough.
    return named.length === 0
      ? []
      : [{ path, line: lineOf(text, word), title: word, takes: (folder) => named.includes(nameOf(folder)) }]
  })
}

const valueFields = ['values', 'valuesObject', 'parameters', 'valueFiles', 'fileParameters']

const givesValues = (source: JsonObject, fields: readonly string[]): boolean => {
  const helm = objectAt(source, 'helm')
  return fields.some((field) => helm[field] !== undefined)
}

/** Sets whose applications the tree does not decide, and applications with parameters that stand in files. */
const undecidedSets = ({ files, found, textOf }: RevisionUnits): readonly ChartUser[] => {
  const undecided = new Set(found.elsewhere.map(({ path }) => path))
  return gitOpsObjects(files).flatMap(({ group, kind, name, path, content }): readonly ChartUser[] => {
    if (group !== 'argoproj.io') return []
    const isSet = kind === 'ApplicationSet' && undecided.has(path)
    if (!isSet && kind !== 'Application') return []
    const spec = isSet ? objectAt(content, 'spec', 'template', 'spec') : objectAt(content, 'spec')
    const fields = isSet ? valueFields : ['fileParameters']
    const taken = sourcesOfApplication(spec)
      .filter((source) => givesValues(source, fields))
      .map((source) => textAt(source, 'path'))
      .filter((written) => written !== '')
    const line = lineOf(textOf(path) ?? '', kind)
    return taken.map((written) => ({ path, line, title: `${kind} ${name}`, takes: isFolder('', written) }))
  })
}

/** A path as written, with what a program fills in as anything. */
export const isFolder = (from: string, written: string): ((folder: string) => boolean) => {
  const parts = written.split(/\{\{[^}]*\}\}/)
  if (parts.length === 1) {
    const at = joinPath(from, written.replace(/\/+$/, ''))
    return (folder) => folder === at
  }
  const [start = '', end = ''] = [parts[0], parts.at(-1)].map((part) =>
    (part ?? '').replace(/^(?:\.{0,2}\/)+|\/+$/g, ''),
  )
  return (folder) => folder.includes(start) && folder.endsWith(end)
}

/** Argo CD: Parameter Overrides, `.argocd-source.yaml` and `.argocd-source-<application>.yaml` in the folder of the source. */
const overrides = ({ tree }: RevisionUnits): readonly ChartUser[] =>
  tree.paths
    .filter((path) => /^\.argocd-source.*\.yaml$/.test(nameOf(path)))
    .map((path) => ({ path, line: 1, title: nameOf(path), takes: (folder) => folder === folderOf(path) }))

export const isHelmfile = (path: string): boolean =>
  /(?:^|\/)(?:helmfile[^/]*|helmfile\.d\/.+)\.ya?ml(?:\.gotmpl)?$/.test(path)

/** helmfile: releases of charts of this repository, with values that stand in it or are filled in. */
const helmfiles = async (repository: WholeRepository, after: RevisionUnits): Promise<readonly ChartUser[]> => {
  const texts = await textsOf(repository, after, after.tree.paths.filter(isHelmfile).sort(byCodePoint))
  return [...texts].flatMap(([path, text]): readonly ChartUser[] => {
    if (!/\b(?:values|set|setString|setTemplate|valuesTemplate|secrets|environments|bases|inherit)\b/.test(text))
      return []
    return [...text.matchAll(/\bchart:\s*["']?((?:\{\{[^}]*\}\}|[^\s"',{}\]])+)/g)].map(([whole, written = '']) => ({
      path,
      line: lineOf(text, whole),
      title: 'a release',
      takes: isFolder(folderOf(path), written),
    }))
  })
}
