import { sourcesOfApplication } from '../../mesh/coverage/remote-charts.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { objectAt, objectsAt, textAt, textsAt } from '../../mesh/fields.js'
import type { JsonObject } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { folderOf, nameOf } from '../../ports/repository.js'
import { chartFolders, chartOfTemplate } from '../../units/charts.js'
import { gitOpsObjects } from '../../units/gitops-object.js'
import { isKustomizationFile } from '../../units/kustomizations.js'
import { readValues } from '../../units/read-values.js'
import { joinPath, pathIn } from '../../units/revision-tree.js'
import { chartReleases } from './chart-releases.js'
import { isHelmfile } from './helmfiles.js'
import { otherTools } from './other-tools.js'
import { deployTexts } from '../scripts/deploy-texts.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import { withoutServedVersions } from './served-versions.js'
import { decidingKinds } from '../templates/template-conditions.js'
import { differInComments } from '../templates/yaml-comments.js'

/** Something that gives a chart of this repository values which no rendering here follows. */
export interface ChartUser {
  readonly path: string
  readonly line: number
  readonly title: string
  /** First names of the values that it gives. */
  readonly gives: 'any' | ReadonlySet<string>
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
  const isOfOtherVersions = (path: string): boolean => {
    const [old, now] = sides.map((texts) => texts.get(path))
    return (
      old !== undefined && now !== undefined && differInComments(withoutServedVersions(old), withoutServedVersions(now))
    )
  }
  const deciding = templates.filter(
    (path) =>
      path.endsWith('.tpl') ||
      (sides.some((texts) => decidingKinds.test(texts.get(path) ?? '')) && !isOfOtherVersions(path)),
  )
  for (const path of defaults) if (await decides(repository, after, path, folders)) deciding.push(path)
  if (deciding.length === 0) return []
  const users = await chartUsers(repository, after)
  return deciding.flatMap((path) => {
    const folder = chartOfTemplate(path, folders) ?? chartOfValues(path, folders)
    const texts = sides.flatMap((side) => side.get(path) ?? [])
    const user = users.find((one) => folder !== undefined && one.takes(folder) && mayFill(one, path, texts))
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

/** Whether one of the values that are given may be what a changed text is filled in with. */
const mayFill = ({ gives }: ChartUser, path: string, texts: readonly string[]): boolean =>
  gives === 'any' || path.endsWith('.tpl') || texts.some((text) => asksForOne(text, gives))

/** Whether a template asks for a value of one of these first names, or for all of them. */
export const asksForOne = (text: string, names: ReadonlySet<string>): boolean =>
  /\.Values(?![\w.])/.test(text) ||
  [...text.matchAll(/\.Values\.([A-Za-z_]\w*)/g)].some(([, name = '']) => names.has(name))

const known = new WeakMap<RevisionUnits, Promise<readonly ChartUser[]>>()

/** What gives charts of the revision values which no unit is rendered with. Each chart asks for it, and it is read once. */
export const chartUsers = (repository: WholeRepository, after: RevisionUnits): Promise<readonly ChartUser[]> => {
  const found = known.get(after) ?? readUsers(repository, after)
  known.set(after, found)
  return found
}

const readUsers = async (repository: WholeRepository, after: RevisionUnits): Promise<readonly ChartUser[]> => [
  ...inflators(after),
  ...undecidedSets(after),
  ...overrides(after),
  ...(await packages(repository, after)),
  ...(await helmfiles(repository, after)),
  ...(await openReleases(repository, after)),
  ...(await otherInstallers(repository, after)),
  ...(await otherTools(repository, after)).map(({ path, line, chart }): ChartUser => ({
    path,
    line,
    title: nameOf(path),
    gives: 'any',
    takes: (folder) => folder === chart,
  })),
]

/** Commands that fill values in when they run. */
const openReleases = async (repository: WholeRepository, after: RevisionUnits): Promise<readonly ChartUser[]> =>
  (await chartReleases(repository, after)).flatMap(({ path, line, folder, open }): readonly ChartUser[] =>
    open !== 'any' && open.size === 0
      ? []
      : [{ path, line, title: 'a command', gives: open, takes: (one) => one === folder }],
  )

/** Variables of a package of Zarf that whoever deploys it may set: by their place, or by a mark in a file of values. */
const packages = async (repository: WholeRepository, after: RevisionUnits): Promise<readonly ChartUser[]> => {
  const charts = after.tree.paths
    .filter((path) => nameOf(path) === 'zarf.yaml')
    .flatMap((path) =>
      readValues(after.textOf(path) ?? '')
        .flatMap((value) => objectsAt(value, 'components'))
        .flatMap((component) => objectsAt(component, 'charts'))
        .map((chart) => ({ path, chart, written: textAt(chart, 'localPath') })),
    )
    .filter(({ written }) => written !== '')
  const filesOf = (path: string, chart: JsonObject): readonly string[] =>
    textsAt(chart, 'valuesFiles').flatMap((file) => after.tree.file(joinPath(folderOf(path), file) ?? '') ?? [])
  const texts = await textsOf(
    repository,
    after,
    charts.flatMap(({ path, chart }) => filesOf(path, chart)),
  )
  return charts.flatMap(({ path, chart, written }): readonly ChartUser[] => {
    const marked = filesOf(path, chart).flatMap((file) => markedMembers(texts.get(file) ?? ''))
    const variables = objectsAt(chart, 'variables').map((one) => textAt(one, 'path').split(/[.[]/)[0] ?? '')
    const gives = new Set([...variables, ...marked])
    if (gives.size === 0) return []
    const line = lineOf(after.textOf(path) ?? '', written)
    return [{ path, line, title: 'Zarf', gives, takes: isFolder(folderOf(path), written) }]
  })
}

/** First names of values in which Zarf puts a variable. */
const markedMembers = (text: string): readonly string[] =>
  text.includes('###ZARF_')
    ? readValues(text).flatMap((value) =>
        Object.entries(objectAt(value)).flatMap(([name, inner]) =>
          JSON.stringify(inner).includes('###ZARF_') ? [name] : [],
        ),
      )
    : []

/** Terraform's `helm_release` and releases of Skaffold: the chart, and a word by which values are given beside it. */
const installers: readonly { readonly title: string; readonly chart: RegExp; readonly gives: RegExp }[] = [
  {
    title: 'a release of Terraform',
    chart: /\bchart\s*=\s*"([^"\n]+)"/g,
    gives: /\bvalues\s*=|\bset(?:_list|_sensitive)?\s*(?:=\s*)?[[{]/,
  },
  {
    title: 'a release of Skaffold',
    chart: /\bchartPath:\s*["']?([^\s"',}]+)/g,
    gives: /\b(?:valuesFiles|setValues|setValueTemplates|setFiles|overrides)\b/,
  },
]

const isInstaller =
  (path: string, text: string): ((title: string) => boolean) =>
  (title) =>
    title.endsWith('Terraform')
      ? /\.(?:tf|tofu|hcl)$/.test(path) && text.includes('helm_release')
      : /\bskaffold\//.test(text)

const otherInstallers = async (repository: WholeRepository, after: RevisionUnits): Promise<readonly ChartUser[]> => {
  if (chartFolders(after.tree).size === 0) return []
  return (await deployTexts(repository, after)).flatMap(({ path, text }) => {
    const isOne = isInstaller(path, text)
    return installers.flatMap(({ title, chart, gives }): readonly ChartUser[] =>
      !isOne(title) || !gives.test(text)
        ? []
        : [...text.matchAll(chart)].map(([whole, written = '']) => ({
            path,
            line: lineOf(text, whole),
            title,
            gives: 'any',
            takes: isFolder(folderOf(path), written.replaceAll(/\$\{[^}]*\}/g, '{{_}}')),
          })),
    )
  })
}

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
      : [
          {
            path,
            line: lineOf(text, word),
            title: word,
            gives: 'any',
            takes: (folder) => named.includes(nameOf(folder)),
          },
        ]
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
    return taken.map((written) => ({
      path,
      line,
      title: `${kind} ${name}`,
      gives: 'any',
      takes: isFolder('', written),
    }))
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
    .map((path) => ({ path, line: 1, title: nameOf(path), gives: 'any', takes: (folder) => folder === folderOf(path) }))

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
      gives: 'any',
      takes: isFolder(folderOf(path), written),
    }))
  })
}
