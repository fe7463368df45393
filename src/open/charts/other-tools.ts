import { folderOf, nameOf } from '../../ports/repository.js'
import { chartFolders, chartOfTemplate } from '../../units/charts.js'
import { isKustomizationFile } from '../../units/kustomizations.js'
import { joinPath } from '../../units/revision-tree.js'
import { textsOfHelm } from '../scripts/deploy-texts.js'
import { isHelmfile } from './helmfiles.js'
import type { RevisionUnits, WholeRepository } from '../reached/revision-units.js'

/** A text that releases a chart of this repository with values of its own. */
export interface OtherRelease {
  readonly path: string
  readonly line: number
  /** The folder of the chart. */
  readonly chart: string
}

/** A folder under a word for the chart of a release, in the form of any tool; `helm('chart')` and `path:` of such a member too. */
const chartNamed =
  /\b(?:chart(?:_?ref|_?path|_?dir|_?folder)?|helmChartDir|localPath)["']?\s*(?::|=>|=(?!=))\s*(?:\{\s*|\n\s*)?(?:["']?(?:path|name)["']?\s*[:=]\s*)?["']?([^\s"'`,{}()[\]]+)|\bhelm\(\s*["']([^"'\n]+)|\bhelm\.v\d\.\w+\([^)]{0,200}?\b(?:path|chart)\s*[:=]\s*["'`]([^"'`\n]+)/gi
/** By which values are given beside it. */
const valuesGiven =
  /\b(?:values?_?(?:files?|from|inline|object)?|overrides?(?:_?values)?|set(?:_?(?:values?|strings?|json))?)["']?\s*(?:[:=(]|=>)|--set\b|--values\b/i
/** What is read elsewhere, or releases nothing: objects of GitOps, kustomizations, and the chart itself. */
const isReadElsewhere = (path: string, text: string): boolean =>
  isKustomizationFile(path) ||
  isHelmfile(path) ||
  /(?:^|\/)(?:zarf\.yaml|Chart\.ya?ml|Chart\.lock|values[^/]*\.ya?ml|ct\.ya?ml)$|\.(?:mdx?|txt|rst|adoc|tf|tofu|hcl|lock|tpl)$/.test(
    path,
  ) ||
  /^\s*-?\s*(?:apiVersion|kind)["']?:\s*["']?(?:argoproj\.io|\w+\.toolkit\.fluxcd\.io|skaffold\/|ZarfPackageConfig)/m.test(
    text,
  )

/**
 * Any text that speaks of Helm, names the folder of a chart as that of a release and gives it values: tasks and actions of
 * pipelines, programs, and tools that develop or deploy. A bundle of Fleet stands in its chart.
 */
export const otherTools = async (
  repository: WholeRepository,
  after: RevisionUnits,
): Promise<readonly OtherRelease[]> => {
  const folders = [...chartFolders(after.tree)]
  if (folders.length === 0) return []
  const texts = await textsOfHelm(repository, after)
  return texts.flatMap(({ path, text }): readonly OtherRelease[] => {
    if (isReadElsewhere(path, text) || chartOfTemplate(path, folders) !== undefined || !valuesGiven.test(text))
      return []
    const own = folderOf(path)
    const named = [...text.matchAll(chartNamed)].flatMap(({ 1: key, 2: call, 3: made, index }) => {
      const word = (key ?? call ?? made ?? '').replaceAll(/\$\{[^}]*\}\/?/g, '')
      const chart = folders.find((folder) => [joinPath(own, word), joinPath('', word)].includes(folder))
      const line = text.slice(0, index).split('\n').length
      return word === '' || chart === undefined ? [] : [{ path, line, chart }]
    })
    const standing = /^fleet\.ya?ml$/.test(nameOf(path)) && folders.includes(own) ? [{ path, line: 1, chart: own }] : []
    return [...named, ...standing]
  })
}
