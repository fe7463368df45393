import type { Reason } from '../../mesh/difference/access-diff.js'
import { byCodePoint } from '../../ports/order.js'
import { chartFolders } from '../../units/charts.js'
import { isInside } from '../../units/revision-tree.js'
import { mayFeed } from '../templates/feeding.js'
import { holdsObject, isData, isProse } from '../templates/object-text.js'
import { isPrinting } from '../scripts/printing-workflows.js'
import { isTest } from '../programs/test-code.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** What a name of Istio's version has besides `istio`; other words make it the version of something else. */
const part =
  '(?:istio|ctl|d|chart|charts|helm|version|tag|release|releases|image|base|cni|pilot|proxyv?2?|discovery|gateway|ingress|ingressgateway|install|installer|download|target|minor|full|cli|mesh|control|plane|default|current|latest|new|ver)'
const name = String.raw`\b\w*?istio(?:[-_./]?${part})*`
/** Between a name and its value, in whichever language: `ISTIO_VERSION := `, `"istio": {"version": "`, `istioctl `. */
const between = String.raw`(?:["'\])}\s]|[:=@?,({<>~^|/-]|\b(?:value|version|default|tag)\b){1,24}`
const release = String.raw`v?(1\.\d{1,2})(?:\.(?:\d+|x|\*))?(?![\w.]*\.\d|\w)`
const saidAtOnce = new RegExp(`(${name})${between}${release}`, 'gi')

/** A line that names Istio and says its version some lines below: members of a variable, Renovate's comment. */
const saysName = new RegExp(
  String.raw`(?:^|[\s"'-])(?:depName=|packageName=|name["']?\s*[:=]\s*|variable\s+)?["']?(${name})["']?\s*(?:[:={]*|\bdatasource=.*)\s*$`,
  'i',
)
const saidBelow = new RegExp(
  String.raw`^[\s-]*["']?(?:value|default|version|tag|release)["']?\s*[:=?]+\s*["']?${release}`,
  'i',
)
const saidBelowComment = new RegExp(
  String.raw`^[\s-]*(?:export\s+|ARG\s+|ENV\s+)?["']?\w*(?:version|tag|release)["']?\s*[:=?]+\s*["']?${release}`,
  'i',
)
const linesBelow = 4

const indentOf = (line: string): number => line.search(/[^\s-]|$/)

interface SaidRelease {
  readonly name: string
  readonly minor: string
  /** From 1 on. */
  readonly line: number
}

const releasesIn = (text: string): readonly SaidRelease[] => {
  if (!/istio/i.test(text)) return []
  const lines = text.split('\n')
  return lines.flatMap((line, at): readonly SaidRelease[] => {
    const found = [...line.matchAll(saidAtOnce)].map(([, said = '', minor = '']) => ({
      name: said,
      minor,
      line: at + 1,
    }))
    const [, named] = saysName.exec(line) ?? []
    if (named === undefined) return found
    const isComment = /^\s*(?:#|\/\/)/.test(line)
    const isBelow = (one: string): boolean =>
      isComment || /\bname["']?\s*[:=]/.test(line) ? indentOf(one) >= indentOf(line) : indentOf(one) > indentOf(line)
    const below = lines.slice(at + 1, at + 1 + linesBelow)
    const end = below.findIndex((one) => !isBelow(one))
    const own = end < 0 ? below : below.slice(0, end)
    const said = isComment ? saidBelowComment : saidBelow
    const index = own.findIndex((one) => said.test(one))
    const minor = said.exec(own[index] ?? '')?.[1]
    return minor === undefined ? found : [...found, { name: named, minor, line: at + 2 + index }]
  })
}

/** The first release that a text says by another minor than before, under one name, or with no name left that both have. */
const changedIn = (old: string, now: string): SaidRelease | undefined => {
  const [one, other] = [releasesIn(old), releasesIn(now)]
  const minorsOf = (some: readonly SaidRelease[], named?: string): string =>
    [...new Set(some.filter(({ name: own }) => named === undefined || own === named).map(({ minor }) => minor))]
      .sort(byCodePoint)
      .join(' ')
  const known = new Set(one.map(({ name: own }) => own))
  const olds = new Set(one.map((own) => `${own.name} ${own.minor}`))
  const differs = other.filter(({ name: own }) => known.has(own) && minorsOf(one, own) !== minorsOf(other, own))
  return (
    differs.find((own) => !olds.has(`${own.name} ${own.minor}`)) ??
    differs[0] ??
    (one.length > 0 && minorsOf(one) !== minorsOf(other) ? other.find(({ name: own }) => !known.has(own)) : undefined)
  )
}

/** Settings of this program, and of those that keep others up to date, install nothing. */
const isSetting = /(?:^|\/)(?:\.?meshgate[^/]*|\.?renovate[^/]*|dependabot)\.(?:ya?ml|json5?)$/

/**
 * Changed texts of any program that say which release of Istio is installed, by a name that says so, where the minor release
 * changes: another one may enforce the same policies otherwise. What holds objects is compared as such.
 */
export const changedIstioReleases = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const folders = [...chartFolders(after.tree)]
  const paths = [...changed]
    .filter((path) => mayFeed(path) && !isTest.test(path) && !isProse.test(path) && !isSetting.test(path))
    .filter((path) => !folders.some((folder) => isInside(path, folder)))
    .sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  return paths.flatMap((path): readonly Reason[] => {
    const texts = [old.get(path) ?? '', now.get(path) ?? ''] as const
    if (isData.test(path) && texts.some(holdsObject)) return []
    if (texts.every((text) => isPrinting(path, text))) return []
    const found = changedIn(...texts)
    return found === undefined ? [] : [reasonOf(path, found)]
  })
}

const reasonOf = (path: string, { name: said, minor, line }: SaidRelease): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path}:${line} changes ${said} to Istio ${minor}, another minor release: it may enforce the same policies otherwise. \`meshgate check --istio\` says what these policies mean under it; for the upgrade itself, compare the cluster as it is with what the installation leaves.`,
  where: { kind: 'file', path, line, column: 1 },
})
