import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import { buildFile } from '../../manifests/templates.js'
import { folderOf } from '../../ports/repository.js'
import { leadsTo, wordsOf } from './deploy-texts.js'
import { holdsObject } from '../templates/object-text.js'
import type { RevisionUnits } from '../reached/revision-units.js'

/** Words of whatever brings objects into a cluster, in any tool. */
export const delivers = /deploy|appl(?:y|ies)|kube|manifest|helm|kustomize|install|release|rollout/i

/** Where policies stand that a text may name. */
export interface PolicyPlaces {
  /** Files that hold what decides, in both revisions. */
  readonly policies: readonly string[]
  readonly objects: readonly string[]
  /** Folders of kustomizations and charts, each with the policies that it is built from. */
  readonly builds: ReadonlyMap<string, readonly string[]>
  /** Names of all of these, and of the folders around. */
  readonly names: ReadonlySet<string>
}

/** What both revisions have, which every rule that asks for places looks at: the texts of a whole tree are looked through once. */
interface Shared {
  readonly policies: readonly string[]
  readonly objects: readonly string[]
  /** Folders of kustomizations and charts, with the files that each is built from. */
  readonly builds: readonly (readonly [folder: string, reads: ReadonlySet<string> | undefined])[]
}

const known = new WeakMap<RevisionUnits, WeakMap<RevisionUnits, Shared>>()

const sharedPlaces = (before: RevisionUnits, after: RevisionUnits): Shared => {
  const ofBefore = known.get(before) ?? new WeakMap<RevisionUnits, Shared>()
  known.set(before, ofBefore)
  const found = ofBefore.get(after) ?? findShared(before, after)
  ofBefore.set(after, found)
  return found
}

const findShared = (before: RevisionUnits, after: RevisionUnits): Shared => {
  const files = after.files.filter(({ path }) => before.tree.file(path) === path && after.tree.file(path) === path)
  return {
    policies: files.flatMap(({ path, text }) => (mayHoldPolicy(mayHold(text)) ? [path] : [])),
    objects: files.flatMap(({ path, text }) => (holdsObject(text) ? [path] : [])),
    builds: after.tree.paths
      .filter((path) => buildFile(path) !== undefined && before.tree.file(path) === path)
      .map((path) => [folderOf(path), after.found.ofFolder(folderOf(path))?.reads]),
  }
}

/** Places that both revisions have, as far as they count. */
export const policyPlaces = (
  before: RevisionUnits,
  after: RevisionUnits,
  counts: (path: string) => boolean,
): PolicyPlaces => {
  const shared = sharedPlaces(before, after)
  const [policies, objects] = [shared.policies.filter(counts), shared.objects.filter(counts)]
  const builds = shared.builds.map(([folder, reads]): readonly [string, readonly string[]] => [
    folder,
    policies.filter((one) => reads?.has(one) === true),
  ])
  const names = new Set(
    [...objects, ...policies, ...builds.map(([folder]) => folder)].flatMap((path) => path.split('/')),
  )
  return { policies, objects, builds: new Map(builds), names }
}

export interface LedTo {
  readonly policies: readonly string[]
  /** Folders of kustomizations and charts among them that are built with a policy. */
  readonly built: readonly string[]
  readonly objects: boolean
}

export const nowhere: LedTo = { policies: [], built: [], objects: false }

const isPattern = /[*?\0]/

/** Files that a word leads to, as a path, a pattern or a folder. */
export const ledToBy = (word: string, line: string, places: PolicyPlaces): LedTo => {
  // Everything below a folder, whatever the pattern says of its names.
  const [start, rest] = word.split('**', 2)
  const plain = (rest === undefined ? word : (start ?? '')).replace(/\/+$/, '')
  const last = plain.slice(plain.lastIndexOf('/') + 1)
  if (plain === '' || (!isPattern.test(last) && !places.names.has(last))) return nowhere
  // A word may be any; what the line does tells whether it is a folder.
  const isBare = !/[/.*]/.test(word)
  if (isBare && !delivers.test(line.replaceAll(word, ''))) return nowhere
  // What is filled in may be the name of a folder, and what ends with a slash is one.
  const isFile = isPattern.test(last) && !last.includes('\0') && !word.endsWith('/')
  const pattern = leadsTo(plain, isFile ? 'file' : 'below')
  if (pattern === undefined) return nowhere
  const built = [...places.builds].filter(([folder, all]) => folder !== '' && all.length > 0 && pattern.test(folder))
  const policies = [...places.policies.filter((path) => pattern.test(path)), ...built.flatMap(([, all]) => all)]
  return {
    policies,
    built: built.map(([folder]) => folder),
    objects: policies.length > 0 || places.objects.some((path) => pattern.test(path)),
  }
}

const braces = /(?<![\w./*-])([\w./*-]*)\{([\w./*-]*(?:,[\w./*-]*)+)\}((?:[\w./*[\]!^?-]|\{[^{}\s]*\})*)/g
const characters = /(?<![\w./*?-])([\w./*?-]*)\[([!^]?)([\w-]+)\]([\w./*?[\]!^-]*)/g
/** A list's item in a program stands before no ending and in no folder. */
const isOfPattern = (start: string, end: string): boolean =>
  /[/*?]/.test(start) || /^[\w.-]*[*?/]|^[\w-]*\.(?:ya?ml|json)/.test(end)
const anyOfNames = 'abcdefghijklmnopqrstuvwxyz0123456789_'
/** Choices within choices are taken apart as deep as somebody writes them. */
const deepest = 4

/** `k8s/{api,deny}.yaml` → both; `k8s/[ad]*.yaml` → `k8s/a*.yaml,k8s/d*.yaml`. */
export const withoutChoices = (text: string): string => {
  let shown = text
  for (let depth = 0; depth < deepest && shown.includes('{'); depth++)
    shown = shown.replaceAll(braces, (_, start: string, list: string, end: string) =>
      list
        .split(',')
        .map((one) => `${start}${one}${end}`)
        .join(','),
    )
  for (let depth = 0; depth < deepest && shown.includes('['); depth++)
    shown = shown.replaceAll(characters, (whole, start: string, not: string, set: string, end: string) => {
      if (!isOfPattern(start, end)) return whole
      const listed = charactersOf(set)
      const all = not === '' ? listed : [...anyOfNames].filter((one) => !listed.includes(one))
      return all.map((one) => `${start}${one}${end}`).join(',')
    })
  return shown
}

/** `a-cx` → a, b, c, x */
const charactersOf = (set: string): readonly string[] =>
  [...set.matchAll(/(\w)-(\w)|./g)].flatMap(([one, from, to]) => {
    if (from === undefined || to === undefined) return [one]
    const [start, end] = [from.charCodeAt(0), to.charCodeAt(0)]
    return Array.from({ length: Math.max(end - start + 1, 0) }, (_, at) => String.fromCharCode(start + at))
  })

const clients = /^(?:kubectl|oc|k|kapp|helm|skaffold|flux|argocd|kluctl|werf|\$[({]?KUBECTL\w*[)}]?)$/
const beforeNames = /^(?:-n|-a|-l|-c|--(?:namespace|app|context|name|selector|release|field-manager|cluster|user))$/
const beforePaths =
  /^(?:-f|-k|-R|--\w*(?:file|kustom|path|dir|manifest)\w*|build|kustomize|find|cat|ls|in|template|apply|create|replace)$/

const knownClients = new WeakMap<readonly string[], number>()

/** Where the first client stands among words, which are asked for one by one and may be many. */
const firstClientOf = (words: readonly string[]): number => {
  const known = knownClients.get(words)
  if (known !== undefined) return known
  const found = words.findIndex((one) => /^(?:kubectl|oc|kapp)$/.test(one))
  const at = found < 0 ? Infinity : found
  knownClients.set(words, at)
  return at
}

/** A word that is no path by its shape is one where a flag or a program says so: `kapp deploy` and `rollout restart deployment web` name none. */
export const isPathAt = (words: readonly string[], at: number): boolean => {
  const [word = '', previous = ''] = [words[at], words[at - 1]]
  if (/[/.*\0]/.test(word)) return true
  if (beforeNames.test(previous) || clients.test(previous)) return false
  const isOfClient = firstClientOf(words) < at
  return !isOfClient || beforePaths.test(previous)
}

/** Words of a line that may be paths. */
export const pathsIn = (line: string): readonly string[] => {
  const words = wordsOf(withoutChoices(line.replaceAll('\\n', ' '))).map(({ word }) => word)
  return words.filter((_, at) => isPathAt(words, at)).map((word) => word.replaceAll(/^[!{-]+|[}]+$/g, ''))
}
