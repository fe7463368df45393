import type { Reason } from '../../mesh/difference/access-diff.js'
import { once } from '../../ports/once.js'
import { byCodePoint } from '../../ports/order.js'
import { folderOf, nameOf } from '../../ports/repository.js'
import { isPipeline, leadsTo } from './deploy-texts.js'
import { isOfLooking } from './looking-files.js'
import { isMakefile } from './make-flow.js'
import { mayFeed } from '../templates/feeding.js'
import { holdsStoredObject } from './step-objects.js'
import { delivers, ledToBy, nowhere, pathsIn, policyPlaces, type LedTo, type PolicyPlaces } from './policy-places.js'
import { isBazelPackage } from '../programs/bazel-deploys.js'
import { isTest } from '../programs/test-code.js'
import { directPlaces, flowIn } from './text-flows.js'
import { isOfOthers, isOfPackage } from './own-texts.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** What looks at files, and brings none. */
const looks =
  /\b(?:diff|dry-?run|(?:\w+-?)?lint(?:er)?|validate|analy[sz]e|checkov|trivy|kubeconform|kubeval|kubescape|kube-?score|datree|polaris|conftest|opa|pluto|kubent|prettier|cspell|upload-artifact|sha\d+sum|hashFiles)\b/i
const prints = /^(?:-\s+)?(?:run:\s*)?(?:echo|cat|ls|grep|test|\[)\s/
/** Members that say when a pipeline runs, what it keeps and what people call it. */
const ofRuns =
  /^(?:-\s+)?["']?(?:on|paths-ignore|changes|include_paths|only|except|rules|if|when|triggers?|pr|cache|key|artifacts|name|description)["']?\s*:/
const ofPaths = /^(?:-\s+)?["']?paths["']?\s*:/
/** Members below which paths are what is brought, and not what a pipeline starts by. */
const brings = /^(?:-\s+)?["']?\w*(?:manifest|kustomize|gitops|rawYaml)/i
/** A member with all of its value below. */
const opensBlock = /:\s*(?:[|>][-+\d]*)?$/
/** Members and words that leave out what they name. */
const leavesOut =
  /\b(?:exclud\w*|ignor\w*|skip\w*|omit\w*|except|without)\b|\bgrep\s+(?:-\w+\s+)*-\w*v|(?:^|[\s"',]|(?<![\w./*-])\[)!(?=[\w.*/])|-not\b/i

/** What is told by the commands that it runs. */
const runsCommands = (path: string): boolean => isPipeline.test(path) || isMakefile(path) || isCode.test(path)

/** Lists of nothing but paths. */
const isListOfPaths = /\.(?:txt|lst|list)$/i
/** Code of programs, which names files for many reasons. */
const isCode =
  /\.(?:[cm]?[jt]sx?|py|rb|sh|bash|zsh|fish|ps1|psm1|groovy|gradle|kts|lua|pl|php|scala|clj|exs?|hs|ml|dart|r)$/i

interface Named {
  /** Policies by path: what a word of the text leads to, and what it says to leave out (`!path`). */
  readonly policies: ReadonlySet<string>
  /** Whether it names any object. */
  readonly namesObjects: boolean
}

/**
 * Changed texts that list what is applied, in whichever tool's words: a pipeline, a script, a file of a builder. One that names a file
 * with a policy that stays, by its path, a pattern or its folder, and names it no longer, or leaves it out, applies something else
 * than before; so does one that comes to name it. Of a text that named nothing before, the files say what there is; one that names
 * nothing any more is told by `handedNoLonger`, if it hands files to a client that is known. Which tool reads a file of settings is not
 * asked: one that nobody knows may apply what it lists, and those that only look at files are known by their names.
 */
export const changedListedPolicies = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
  /** A configuration says of a folder that it is applied: what comes to apply it does what was said. */
  isSaid: (folder: string) => boolean = () => false,
): Promise<readonly Reason[]> => {
  const paths = [...changed].filter((path) => mayList(path, [before, after])).sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const places = once(() => policyPlaces(before, after, (path) => !changed.has(path)))
  const delivered = once(
    () => new Set(after.found.units.flatMap(({ declared, reads }) => (declared === undefined ? [] : [...reads]))),
  )
  const texts = paths
    .map((path) => ({ path, one: old.get(path), other: now.get(path) }))
    .filter(({ path, one, other }) => [one, other].some((text) => text !== undefined && isList(path, text)))
  if (texts.length === 0) return []
  const named = texts.map(({ path, one, other }) => ({
    path,
    text: other ?? one ?? '',
    sides: [one, other].map((text) => (text === undefined ? undefined : namedIn(text, places()))),
  }))
  const [all, rest] = [0, 1].map((side) => new Set(named.flatMap(({ sides }) => [...(sides[side]?.policies ?? [])])))
  return named.flatMap(({ path, text, sides: [was, is] }): readonly Reason[] => {
    if (was?.namesObjects !== true) return []
    const gone = [...was.policies].find((one) => rest?.has(one) === false)
    if (is?.namesObjects !== true) {
      const isHanded = (): boolean =>
        runsCommands(path) || flowIn(path, old.get(path) ?? '', directPlaces(before, after)).hands
      return gone === undefined || delivered().has(gone) || isHanded()
        ? []
        : [reasonOf(path, gone.replace(/^!/, ''), !gone.startsWith('!'), text)]
    }
    const come = [...is.policies].find((one) => all?.has(one) === false && !isSaid(folderOf(one)))
    const policy = gone ?? come
    if (policy === undefined) return []
    const isLess = (gone !== undefined) !== policy.startsWith('!')
    return [reasonOf(path, policy.replace(/^!/, ''), isLess, text)]
  })
}

/** Policies that changed texts come to name. */
export const comeToBeListed = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
  places: PolicyPlaces,
): Promise<ReadonlySet<string>> => {
  const paths = [...changed].filter((path) => mayList(path, [before, after]))
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const named = (path: string, text: string | undefined): ReadonlySet<string> =>
    text === undefined || !isList(path, text) ? new Set() : namedIn(text, places).policies
  return new Set(
    paths.flatMap((path) => {
      const were = named(path, old.get(path))
      return [...named(path, now.get(path))].filter((one) => !were.has(one))
    }),
  )
}

/** Whether a text may say what is applied: any but objects, code that speaks of no delivery, and prose. */
const isList = (path: string, text: string): boolean => {
  if (holdsStoredObject(text)) return false
  if (isListOfPaths.test(path)) return linesOf(text).every((line) => /^[\w.@{}*/-]+$/.test(line.text))
  return delivers.test(text) || !(isCode.test(path) || isOfOthers(path))
}

/** A changed text that may say what is applied, and that no unit reads. */
export const mayList = (path: string, sides: readonly RevisionUnits[]): boolean =>
  (mayFeed(path) || isListOfPaths.test(path)) &&
  !isTest.test(path) &&
  !isOfLooking(path) &&
  !isOfPackage(path) &&
  // Packages of Bazel say by labels what is applied.
  !isBazelPackage.test(path) &&
  sides.every(({ found, tree }) => !tree.isLink(path) && !found.units.some(({ reads }) => reads.has(path)))

export interface TextLine {
  readonly text: string
  /** Members that it stands below, from the outermost one in. */
  readonly within: readonly string[]
}

/** Lines without comments, those that go on behind a backslash as one. */
export const linesOf = (text: string): readonly TextLine[] => {
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

/** Policies by path that lines name; `!` before those that they leave out. */
export const policiesNamedIn = (lines: readonly TextLine[], places: PolicyPlaces): ReadonlySet<string> =>
  namedBy(lines, places).policies

const namedIn = (text: string, places: PolicyPlaces): Named => namedBy(linesOf(text), places)

const namedBy = (lines: readonly TextLine[], places: PolicyPlaces): Named => {
  const policies = new Set<string>()
  let namesObjects = false
  for (const { text: line, within } of lines) {
    const members = within.filter((one) => opensBlock.test(one))
    const around = [line, ...members]
    if (around.some((one) => ofRuns.test(one))) continue
    if (around.some((one) => ofPaths.test(one)) && !around.some((one) => brings.test(one))) continue
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

/** `grep -v deny` leaves out what has the word in its name. */
const leftOutBy = (word: string, { policies }: PolicyPlaces): LedTo => {
  const pattern = /[/.*]/.test(word) ? leadsTo(word, 'below') : undefined
  const isOut = (path: string): boolean =>
    pattern?.test(path) ?? (/^[\w-]{3,}$/.test(word) && nameOf(path).includes(word))
  return { ...nowhere, policies: policies.filter(isOut) }
}

const reasonOf = (path: string, policy: string, isLess: boolean, text: string): Reason => {
  const name = nameOf(policy)
  const at = text.split('\n').findIndex((line) => line.includes(name) || line.includes(folderOf(policy) || name))
  const line = Math.max(at, 0) + 1
  const verb = delivers.test(text)
    ? isLess
      ? 'applies no longer'
      : 'comes to apply'
    : isLess
      ? 'lists no longer'
      : 'comes to list'
  return {
    code: 'CHANGE_UNREAD',
    text: `${path}:${line} ${verb} ${policy}, as far as its words tell: whether the cluster has what that file holds was not read. Give the objects of both revisions as before and after, or let check read the cluster.`,
    where: { kind: 'file', path, line, column: 1 },
  }
}
