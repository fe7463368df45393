import { opaqueBy } from '../../units/opaque.js'
import { once } from '../../ports/once.js'
import { byCodePoint } from '../../ports/order.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import { nameOf, type TreePath } from '../../ports/repository.js'
import { mayFeed } from '../templates/feeding.js'
import { isTest } from '../programs/test-code.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** A text that applies, renders or generates what is deployed: a script, a pipeline, a package, a program. */
export interface DeployText {
  readonly path: string
  readonly text: string
}

/** Pipelines are YAML, and run commands. */
export const isPipeline =
  /(?:^|\/)(?:\.github\/(?:workflows|actions)\/|\.circleci\/|\.gitlab\/|[^/]*gitlab-ci\.ya?ml$|azure-pipelines|Taskfile|\.woodpecker|\.drone)/

/** What stands in such texts, whatever they are called. */
const deploying = [
  ...['kubectl', 'KUBECTL', 'helm', 'HELM', 'kustomize', 'kapp', 'oc apply', 'ytt', 'envsubst'],
  ...['flux push', 'oras push', 'imgpkg push'],
]
const ofTools = [
  'valuesFiles',
  'valueFiles',
  'rawYaml',
  'ZarfPackageConfig',
  'k8s_yaml',
  ...['kubernetes.core.k8s', 'community.kubernetes.', 'community.okd.', 'k8s:'],
  'chartPath',
  'helm_release',
  'releases:',
]
/** Words by which a text may be found; of what stands on disk alone every program is read. */
export const deployWords: readonly string[] = [...deploying, ...ofTools]

/** A program, and the words by which it deploys, with nothing between the two that ends its command. */
interface DeployingCommand {
  readonly starts: RegExp
  readonly does: RegExp
  readonly ends: RegExp
}

const separators = /[\n|;&]/g

const deployingCommands: readonly DeployingCommand[] = [
  {
    starts: /\b(?:kubectl|oc|k)\b["',\s]+/g,
    does: /\b(?:apply|create|replace|kustomize|diff|delete)\b/g,
    ends: separators,
  },
  {
    starts: /\b(?:kubectl|oc)\s/g,
    does: /\b(?:label|annotate|patch|set\s+(?:sa|serviceaccount|selector|subject)|run)\s/g,
    ends: separators,
  },
  {
    starts: /\$[({]?KUBECTL\w*[)}]?\s/g,
    does: /\b(?:apply|create|replace|label|annotate|patch)\b/g,
    ends: separators,
  },
  {
    starts: /\b(?:helm|HELM)\w*[)}]?\b["',\s]+/g,
    does: /\b(?:upgrade|install|template)\b/g,
    ends: separators,
  },
  { starts: /\b(?:flux|oras|imgpkg)\s/g, does: /\bpush\s/g, ends: separators },
  { starts: /\bkustomize\b/g, does: /\bbuild\b/g, ends: /\n/g },
]

/** Words that deploy by themselves. */
const deploys = new RegExp(
  [
    String.raw`\b(?:kapp|ytt|envsubst)\b|\b(?:valuesFiles|valueFiles|chartPath|rawYaml|k8s_yaml|helm_release|kubectl_manifest|kubernetes_manifest)\b`,
    String.raw`\bZarfPackageConfig\b|\b(?:kubernetes\.core|community\.(?:kubernetes|okd))\.(?:k8s|helm)\b|^\s*-?\s*k8s:|\bk8s_(?:deploy|objects?|yaml)\b|^releases:`,
  ].join('|'),
  'm',
)

/** A part of each of them: a text without one is told much sooner. */
const signsOfDeploys = [
  ...['kapp', 'ytt', 'envsubst', 'valuesFiles', 'valueFiles', 'chartPath', 'rawYaml', 'k8s_', 'k8s:', 'helm_release'],
  ...['kubectl_manifest', 'kubernetes_manifest', 'ZarfPackageConfig', 'kubernetes.core.', 'community.', 'releases:'],
]

/** Each place of the text is looked at once: a line may be as long as the file, and start a program at every word. */
const runs = (text: string, { starts, does, ends }: DeployingCommand): boolean => {
  const words = once(() => [...text.matchAll(does)].map(({ index }) => index))
  let word = 0
  let end = -1
  for (const start of text.matchAll(starts)) {
    const from = start.index + start[0].length
    // The same command, which an earlier start has looked at.
    if (from <= end) continue
    ends.lastIndex = from
    end = ends.exec(text)?.index ?? text.length
    while ((words()[word] ?? Infinity) < from) word++
    if ((words()[word] ?? Infinity) < end) return true
  }
  return false
}

/** Whether a text has a line that deploys, renders or generates. */
export const isDeploying = (text: string): boolean =>
  (signsOfDeploys.some((sign) => text.includes(sign)) && deploys.test(text)) ||
  deployingCommands.some((command) => runs(text, command))

/** Other languages say nothing to a cluster; of objects the units are known. */
const mayDeploy = (path: string): boolean => mayFeed(path) && !isTest.test(path) && opaqueBy(path, []) === undefined

const isProgram =
  /\.(?:sh|bash|zsh|mk|ps1|py|rb|[cm]?[jt]s|groovy|star|bzl|bazel|tf|tofu|hcl|toml|ya?ml|json)$|(?:^|\/)[^./]+$/

/** More than these are not read where nobody searches them. */
const most = 3000

/** Paths of a revision in which a deploying text may stand. */
const pathsDeploying = async (
  { whole }: WholeRepository,
  revision: string,
  all: readonly string[],
): Promise<readonly string[]> => {
  const holding = revision === 'worktree' ? undefined : await whole.holding?.(revision, deployWords)
  return (holding ?? all.filter((path) => isProgram.test(path)).slice(0, most)).filter(mayDeploy)
}

/** Texts of the later revision that deploy. */
export const deployTexts = async (
  repository: WholeRepository,
  after: RevisionUnits,
): Promise<readonly DeployText[]> => {
  const paths = await pathsDeploying(repository, after.revision, after.tree.paths)
  return deployingOf(await textsOf(repository, after, paths))
}

/** Texts of the later revision that speak of Helm, whatever they do. */
export const textsOfHelm = async (
  repository: WholeRepository,
  after: RevisionUnits,
): Promise<readonly DeployText[]> => {
  const paths = await pathsDeploying(repository, after.revision, after.tree.paths)
  return [...(await textsOf(repository, after, paths))]
    .filter(([, text]) => /helm/i.test(text))
    .map(([path, text]) => ({ path, text }))
    .sort((a, b) => byCodePoint(a.path, b.path))
}

const deployingOf = (texts: ReadonlyMap<string, string>): readonly DeployText[] =>
  [...texts]
    .filter(([, text]) => isDeploying(text))
    .map(([path, text]) => ({ path, text }))
    .sort((a, b) => byCodePoint(a.path, b.path))

/** Whether one of the files deploys, at either revision, or is named by a text that does, before any tree is opened. */
export const isHanded = async (
  repository: WholeRepository,
  { base, head, after }: { readonly base: string; readonly head: string; readonly after: readonly TreePath[] },
  paths: readonly string[],
): Promise<boolean> => {
  if (paths.length === 0) return false
  const own = paths.filter(mayDeploy)
  const changed = await Promise.all([base, head].map((revision) => repository.whole.read(revision, own)))
  if (changed.some((read) => deployingOf(decoded(read)).length > 0)) return true
  const files = after.filter(({ kind }) => kind === 'file').map(({ path }) => path)
  const read = await repository.whole.read(head, await pathsDeploying(repository, head, files))
  return deployingOf(decoded(read)).some(({ path: at, text }) =>
    paths.some((path) => path !== at && namesPath(text, path)),
  )
}

const decoded = (read: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> => {
  const decoder = new TextDecoder()
  return new Map([...read].map(([path, bytes]) => [path, decoder.decode(bytes)] as const))
}

/** What a program puts another text in place of, in the words of any of them; in programs names are joined by a plus. */
export const holeInPath =
  /\$\{\{.*?\}\}|\{\{.*?\}\}|\$\{[^}\s]*\}|\$\([^)\n]*\)|\$\w+|\$[@*]|\{\w+\}|<%.*?%>|%\(?\w+\)?s|["']\s*\+\s*\w+(?:\s*\+\s*["'])?/g

/** Lines that run; one that goes on behind a backslash is one. */
export const runningLines = (text: string): readonly string[] =>
  text
    .replaceAll(/\\\r?\n\s*/g, ' ')
    .split('\n')
    .filter((line) => !/^\s*(?:#|\/\/)/.test(line))

export interface Word {
  readonly word: string
  /** What stands in its holes, in their order. */
  readonly holes: readonly string[]
}

/** Words of a line, each whole with what is filled in; of a command in one they count by themselves too. */
export const wordsOf = (line: string): readonly Word[] => {
  const holes: string[] = []
  const shown = line.replaceAll(holeInPath, (hole) => {
    holes.push(hole)
    return `\0${holes.length - 1}\0`
  })
  const words = shown
    .split(/[\s"'`,;|&()<>[\]=]+/)
    .filter((word) => word !== '')
    .map((word) => {
      const inside = [...word.matchAll(/\0(\d+)\0/g)].map(([, at = '']) => holes[Number(at)] ?? '')
      return { word: word.replaceAll(/\0\d+\0/g, '\0'), holes: inside }
    })
  const inner = holes.flatMap((hole) => (/^\$\(.*\s/.test(hole) ? wordsOf(hole.slice(2, -1)) : []))
  return [...words, ...inner]
}

/** Paths that a word may lead to, wherever the program stands: what is filled in, or is a pattern, is any name. */
export const leadsTo = (word: string, where: 'file' | 'below' = 'file'): RegExp | undefined => {
  const plain = word
    .replace(/^(?:\0?\/|\.{1,2}\/|\0)+(?=[^/\0])/, '')
    .replace(/^(?:file:\/\/|@)/, '')
    .replace(/\/+$/, '')
  if (!/[A-Za-z0-9_]/.test(plain.replaceAll(/\*|\0/g, '')) || (where === 'below' && plain.length < 2)) return undefined
  const pattern = quotePattern(plain)
    .replaceAll(/(?:\\\*)+|\0/g, '[^/]*')
    .replaceAll('\\?', '[^/]')
  return new RegExp(`(?:^|/)${pattern}${where === 'file' ? '$' : '(?:/|$)'}`)
}

/** Whether a text says the name of a file in one of its lines, as a path, by its last name, or as one of a pattern. */
export const namesPath = (text: string, path: string): boolean => linesNaming(text, path).length > 0

export const linesNaming = (text: string, path: string): readonly string[] => {
  const name = nameOf(path)
  const folder = path.slice(0, -name.length).split('/').at(-2) ?? ''
  const ending = /\.[^.]*$/.exec(name)?.[0] ?? name
  const asked = [name, ...(folder === '' ? [] : [`${folder}/`]), `*${ending}`]
  return runningLines(text).filter(
    (line) =>
      asked.some((one) => line.includes(one)) && wordsOf(line).some(({ word }) => leadsTo(word)?.test(path) === true),
  )
}
