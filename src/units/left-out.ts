import { globMatcher } from '../manifests/glob.js'
import { objectAt, textAt, textsAt } from '../mesh/fields.js'
import type { JsonObject } from '../ports/json.js'
import { folderOf, isBelow, nameOf, withParents } from '../ports/repository.js'
import { isInside, pathFrom } from './revision-tree.js'

/** Whether a deployment tool leaves a file of a folder out by rules of its own, whatever the file holds. */
export type LeftOut = 'no' | 'yes' | 'not known'

export type LeavesOut = (path: string) => LeftOut

/** Argo CD, a directory of manifests: reposerver/repository/repository.go, `manifestFile`; case matters. */
const manifestOfArgo = /\.(?:yaml|yml|json|jsonnet)$/

/** Argo CD: `skipFileRenderingMarker`, anywhere in a file. */
const skipMarker = '+argocd:skip-file-rendering'

/** What Argo CD leaves out of a folder that it applies as it is: by the name, by `include` and `exclude`, by a mark inside. */
export const leftOutByArgo = (
  directory: JsonObject,
  folder: string,
  textOf: (path: string) => string | undefined,
): LeavesOut => {
  const [include, exclude] = [textAt(directory, 'include'), textAt(directory, 'exclude')]
  const [taken, left] = [argoPattern(include), argoPattern(exclude)]
  return (path) => {
    const inside = pathFrom(folder, path)
    if (!manifestOfArgo.test(path) || textOf(path)?.includes(skipMarker) === true) return 'yes'
    if (taken === undefined || left === undefined) return 'not known'
    return (exclude !== '' && left(inside)) || (include !== '' && !taken(inside)) ? 'yes' : 'no'
  }
}

const mostPatterns = 64

/** `{a,b}` of gobwas/glob, one level deep, and stars that match across folders. undefined: it says something else. */
const argoPattern = (text: string): ((path: string) => boolean) | undefined => {
  if (/[[\]\\!]/.test(text)) return undefined
  let patterns = ['']
  for (const part of text.split(/(\{[^{}]*\})/)) {
    const choices = part.startsWith('{') ? part.slice(1, -1).split(',') : [part]
    if (choices.some((one) => /[{}]/.test(one))) return undefined
    patterns = patterns.flatMap((start) => choices.map((one) => start + one))
    if (patterns.length > mostPatterns) return undefined
  }
  // Without folders a star of ours matches all that one of theirs does.
  const flat = (one: string): string => one.replaceAll('/', '\0')
  const matches = globMatcher(patterns.map((one) => flat(one).replaceAll(/\*+/g, '*')))
  return (path) => matches(flat(path))
}

/** fluxcd/pkg/sourceignore: `ExcludeVCS`, `ExcludeExt`, `ExcludeCI`, `ExcludeExtra`. */
const leftOutByDefault = [
  ...['.git/', '.gitignore', '.gitmodules', '.gitattributes'],
  ...['*.jpg', '*.jpeg', '*.gif', '*.png', '*.wmv', '*.flv', '*.tar.gz', '*.zip'],
  ...['.github/', '.circleci/', '.travis.yml', '.gitlab-ci.yml', 'appveyor.yml', '.drone.yml', 'cloudbuild.yaml'],
  ...['codeship-services.yml', 'codeship-steps.yml'],
  ...['**/.goreleaser.yml', '**/.sops.yaml', '**/.flux.yaml'],
].join('\n')

/** Most paths need no look at the default rules. */
const mayBeLeftOut = /(?:^|\/)(?:\.|appveyor|cloudbuild|codeship)|\.(?:jpe?g|gif|png|wmv|flv|gz|zip)$/

/** A rule of `.gitignore`, with the folder below which it holds. */
interface Rule {
  readonly folder: string
  readonly matches: ((inside: string, isWhole: boolean) => boolean) | undefined
  readonly keeps: boolean
}

const rulesOf = (text: string, folder: string): readonly Rule[] =>
  text
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#') && line.trim() !== '')
    .map((line) => {
      const keeps = line.startsWith('!')
      const pattern = (keeps ? line.slice(1) : line).replace(/^\\(?=[#!])/, '').trimEnd()
      return { folder, keeps, matches: ruleMatcher(pattern) }
    })

/** go-git's own matching: a pattern with a `/` holds from its folder on, another one for any name on the way. */
const ruleMatcher = (pattern: string): Rule['matches'] => {
  if (/[[\]\\]/.test(pattern)) return undefined
  const onlyFolders = pattern.endsWith('/')
  const bare = onlyFolders ? pattern.slice(0, -1) : pattern
  const matches = globMatcher([bare.includes('/') ? bare.replace(/^\//, '') : `**/${bare}`])
  return (inside, isWhole) => !(onlyFolders && isWhole) && matches(inside)
}

/** The last rule that fits counts. One that nobody here can read may fit. */
const judge = (rules: readonly Rule[], path: string): LeftOut => {
  for (const { folder, keeps, matches } of [...rules].reverse()) {
    if (!isInside(path, folder)) continue
    if (matches === undefined) return 'not known'
    const inside = pathFrom(folder, path)
    if (withParents(inside).some((one) => matches(one, one === inside))) return keeps ? 'no' : 'yes'
  }
  return 'no'
}

const deciding: ReadonlySet<string> = new Set(['ignore', 'sparseCheckout'])

/** What a source of Flux leaves out of its artifact, whoever asks for it there. */
export const leftOutByFlux = (
  sources: readonly JsonObject[],
  paths: readonly string[],
  textOf: (path: string) => string | undefined,
): LeavesOut => {
  const own = paths
    .filter((path) => nameOf(path) === '.sourceignore')
    .flatMap((path) => rulesOf(textOf(path) ?? '', folderOf(path)))
  const byDefault = rulesOf(leftOutByDefault, '')
  const isSilent =
    own.length === 0 &&
    sources.every((source) => Object.keys(objectAt(source, 'spec')).every((name) => !deciding.has(name)))
  return (path) => {
    if (isSilent && !mayBeLeftOut.test(path)) return 'no'
    const answers = (sources.length === 0 ? [{}] : sources).map((source): LeftOut => {
      const folders = listOf(source)
      if (folders.length > 0 && !folders.some((folder) => folder === '' || isBelow(path, folder))) return 'not known'
      const said = textAt(source, 'spec', 'ignore')
      const answer = judge([...byDefault, ...own, ...rulesOf(said, '')], path)
      // Whether `ignore` takes the place of the default rules or comes beside them is told in both ways.
      return said !== '' && answer === 'yes' && judge([...own, ...rulesOf(said, '')], path) === 'no'
        ? 'not known'
        : answer
    })
    return new Set(answers).size === 1 ? (answers[0] ?? 'no') : 'not known'
  }
}

/** Flux: `spec.sparseCheckout`. */
const listOf = (source: JsonObject): readonly string[] =>
  textsAt(source, 'spec', 'sparseCheckout').map((one) => one.replace(/^\.?\/+/, '').replace(/\/+$/, ''))
