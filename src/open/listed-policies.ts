import { mayHold, mayHoldPolicy } from '../manifests/may-hold.js'
import { buildFile } from '../manifests/templates.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import { once } from '../ports/once.js'
import { byCodePoint } from '../ports/order.js'
import { folderOf, nameOf } from '../ports/repository.js'
import { leadsTo, wordsOf } from './deploy-texts.js'
import { mayFeed } from './feeding.js'
import { holdsObject } from './object-text.js'
import { isTest } from './programs-of-objects.js'
import { textsOf, type RevisionUnits, type WholeRepository } from './revision-units.js'

/** Words of whatever brings objects into a cluster, in any tool. */
const delivers = /deploy|appl(?:y|ies)|kube|manifest|helm|kustomize|install|release|rollout/i
/** What looks at files, and brings none. */
const looks =
  /\b(?:diff|dry-?run|(?:\w+-?)?lint(?:er)?|validate|analy[sz]e|checkov|trivy|kubeconform|kubeval|kubescape|kube-?score|datree|polaris|conftest|opa|pluto|kubent|prettier|cspell|upload-artifact|sha\d+sum|hashFiles)\b/i
const prints = /^(?:-\s+)?(?:run:\s*)?(?:echo|cat|ls|grep|test|\[)\s/
/** Members that say when a pipeline runs, what it keeps and what people call it. */
const ofRuns =
  /^(?:-\s+)?["']?(?:on|paths|paths-ignore|changes|include_paths|only|except|rules|if|cache|key|artifacts|name|description)["']?\s*:/
/** A member with all of its value below. */
const opensBlock = /:\s*(?:[|>][-+\d]*)?$/
/** Members and words that leave out what they name. */
const leavesOut =
  /\b(?:exclud\w*|ignor\w*|skip\w*|omit\w*|except|without)\b|\bgrep\s+(?:-\w+\s+)*-\w*v|(?:^|[\s"'[,])!(?=[\w.*/])|-not\b/i

/** Files of tools that look at files, by custom. */
const isOfLooking =
  /(?:^|\/)(?:\.pre-commit-config|\.?yamllint|\.[\w-]*lint[\w-]*|\.prettier\w*|labeler|dependabot|renovate|\.?codecov|mkdocs|sonar-project|cspell|\.cspell|\.kube-linter)[^/]*$/i

interface Named {
  /** Policies by path: what a word of the text leads to, and what it says to leave out (`!path`). */
  readonly policies: ReadonlySet<string>
  /** Whether it names any object. */
  readonly namesObjects: boolean
}

interface Places {
  /** Files and folders of a build that hold what decides, in both revisions, with what each holds. */
  readonly policies: readonly string[]
  readonly objects: readonly string[]
  /** Folders of kustomizations and charts, each with the policies that it is built from. */
  readonly builds: ReadonlyMap<string, readonly string[]>
  /** Names of all of these, and of the folders around. */
  readonly names: ReadonlySet<string>
}

/**
 * Changed texts that list what is applied, in whichever tool's words: a pipeline, a script, a file of a builder. One that names a file
 * with a policy that stays, by its path, a pattern or its folder, and names it no longer, or leaves it out, applies something else
 * than before; so does one that comes to name it. A text that names nothing any more, or did not, applies nothing at all: then the
 * files say what there is.
 */
export const changedListedPolicies = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const paths = [...changed].filter((path) => mayList(path, [before, after])).sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const places = once(() => placesOf(before, after, changed))
  const texts = paths.flatMap((path) => {
    const [one, other] = [old.get(path), now.get(path)]
    const isList = [one, other].some((text) => text !== undefined && delivers.test(text) && !holdsObject(text))
    return isList ? [{ path, one, other }] : []
  })
  if (texts.length === 0) return []
  const named = texts.map(({ path, one, other }) => ({
    path,
    text: other ?? '',
    sides: [one, other].map((text) => (text === undefined ? undefined : namedIn(text, places()))),
  }))
  const [all, rest] = [0, 1].map((side) => new Set(named.flatMap(({ sides }) => [...(sides[side]?.policies ?? [])])))
  return named.flatMap(({ path, text, sides: [was, is] }): readonly Reason[] => {
    if (was?.namesObjects !== true || is?.namesObjects !== true) return []
    const gone = [...was.policies].find((one) => rest?.has(one) === false)
    const come = [...is.policies].find((one) => all?.has(one) === false)
    const policy = gone ?? come
    if (policy === undefined) return []
    const isLess = (gone !== undefined) !== policy.startsWith('!')
    return [reasonOf(path, policy.replace(/^!/, ''), isLess, text)]
  })
}

const mayList = (path: string, sides: readonly RevisionUnits[]): boolean =>
  mayFeed(path) &&
  !isTest.test(path) &&
  !isOfLooking.test(path) &&
  sides.every(({ found, tree }) => !tree.isLink(path) && !found.units.some(({ reads }) => reads.has(path)))

const placesOf = (before: RevisionUnits, after: RevisionUnits, changed: ReadonlySet<string>): Places => {
  const isThere = (path: string): boolean =>
    before.tree.file(path) === path && after.tree.file(path) === path && !changed.has(path)
  const files = after.files.filter(({ path }) => isThere(path))
  const policies = files.flatMap(({ path, text }) => (mayHoldPolicy(mayHold(text)) ? [path] : []))
  const objects = files.flatMap(({ path, text }) => (holdsObject(text) ? [path] : []))
  const builds = after.tree.paths
    .filter((path) => buildFile(path) !== undefined && before.tree.file(path) === path)
    .map((path): readonly [string, readonly string[]] => {
      const reads = after.found.ofFolder(folderOf(path))?.reads
      return [folderOf(path), policies.filter((one) => reads?.has(one) === true)]
    })
  const names = new Set(
    [...objects, ...policies, ...builds.map(([folder]) => folder)].flatMap((path) => path.split('/')),
  )
  return { policies, objects, builds: new Map(builds), names }
}

interface Line {
  readonly text: string
  /** Members that it stands below, from the outermost one in. */
  readonly within: readonly string[]
}

const linesOf = (text: string): readonly Line[] => {
  const open: { readonly text: string; readonly depth: number }[] = []
  return text
    .replaceAll(/\\\r?\n\s*/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const trimmed = line.trim()
      if (trimmed === '' || /^(?:#|\/\/)/.test(trimmed)) return []
      const depth = line.search(/\S/) + (trimmed.startsWith('- ') ? 0.5 : 0)
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop()
      const within = open.map((one) => one.text)
      open.push({ text: trimmed, depth })
      return [{ text: trimmed, within }]
    })
}

/** `k8s/{api,deny}.yaml` → both. */
const withoutBraces = (text: string): string =>
  text.replaceAll(
    /([\w./*-]*)\{([\w./*-]+(?:,[\w./*-]+)+)\}([\w./*-]*)/g,
    (_, start: string, list: string, end: string) =>
      list
        .split(',')
        .map((one) => `${start}${one}${end}`)
        .join(' '),
  )

const namedIn = (text: string, places: Places): Named => {
  const policies = new Set<string>()
  let namesObjects = false
  for (const { text: line, within } of linesOf(text)) {
    const members = within.filter((one) => opensBlock.test(one))
    if ([line, ...members].some((one) => ofRuns.test(one))) continue
    const isOut = [line, ...members].some((one) => leavesOut.test(one))
    if (!isOut && (looks.test(line) || (prints.test(line) && !delivers.test(line)))) continue
    for (const word of pathsIn(line)) {
      const found = isOut ? leftOutBy(word, places) : ledToBy(word, line, places)
      namesObjects ||= found.objects
      for (const path of found.policies) policies.add(isOut ? `!${path}` : path)
    }
  }
  return { policies, namesObjects }
}

interface LedTo {
  readonly policies: readonly string[]
  readonly objects: boolean
}

const nothing: LedTo = { policies: [], objects: false }

const isPattern = /[*?\0]/

/** Files that a word leads to, as a path, a pattern or a folder. */
const ledToBy = (word: string, line: string, places: Places): LedTo => {
  // Everything below a folder, whatever the pattern says of its names.
  const [start, rest] = word.split('**', 2)
  const plain = (rest === undefined ? word : (start ?? '')).replace(/\/+$/, '')
  const last = plain.slice(plain.lastIndexOf('/') + 1)
  if (plain === '' || (!isPattern.test(last) && !places.names.has(last))) return nothing
  // A word may be any; what the line does tells whether it is a folder.
  const isBare = !/[/.*]/.test(word)
  if (isBare && !delivers.test(line.replaceAll(word, ''))) return nothing
  const pattern = leadsTo(plain, isPattern.test(last) ? 'file' : 'below')
  if (pattern === undefined) return nothing
  const built = [...places.builds].filter(([folder]) => folder !== '' && pattern.test(folder)).flatMap(([, all]) => all)
  const policies = [...places.policies.filter((path) => pattern.test(path)), ...built]
  return { policies, objects: policies.length > 0 || places.objects.some((path) => pattern.test(path)) }
}

/** `grep -v deny` leaves out what has the word in its name. */
const leftOutBy = (word: string, { policies }: Places): LedTo => {
  const pattern = /[/.*]/.test(word) ? leadsTo(word, 'below') : undefined
  const isOut = (path: string): boolean =>
    pattern?.test(path) ?? (/^[\w-]{3,}$/.test(word) && nameOf(path).includes(word))
  return { policies: policies.filter(isOut), objects: false }
}

const pathsIn = (line: string): readonly string[] =>
  wordsOf(withoutBraces(line.replaceAll('\\n', ' '))).map(({ word }) => word.replaceAll(/^[!{-]+|[}]+$/g, ''))

const reasonOf = (path: string, policy: string, isLess: boolean, text: string): Reason => {
  const name = nameOf(policy)
  const at = text.split('\n').findIndex((line) => line.includes(name) || line.includes(folderOf(policy) || name))
  const line = Math.max(at, 0) + 1
  return {
    code: 'CHANGE_UNREAD',
    text: `${path}:${line} ${isLess ? 'applies no longer' : 'comes to apply'} ${policy}, as far as its words tell: whether the cluster has what that file holds was not read. Give the objects of both revisions as before and after, or let check read the cluster.`,
    where: { kind: 'file', path, line, column: 1 },
  }
}
