import { isDnsLabel } from '../../ports/dns-label.js'
import { isTest } from '../programs/test-code.js'
import { type RevisionUnits, textsOf, type WholeRepository } from '../reached/revision-units.js'
import { isData, isProse } from '../templates/object-text.js'
import { valuesOf } from './call-words.js'
import { callsIn, type ClientCall } from './client-calls.js'
import { holeInPath, isPipeline, leadsTo, runningLines } from './deploy-texts.js'

/** Where a text says that objects stand which name no namespace themselves. */
export interface SaidNamespace {
  /** undefined: something fills it in. */
  readonly name: string | undefined
  readonly path: string
  readonly line: number
  /** Whether it is said of a file; where no file is named, of any. */
  readonly isAbout: (path: string) => boolean
}

/** Words of texts that say it: clients, and members of settings. */
const words = [
  ...['kubectl', 'KUBECTL', 'kapp', 'kubens', 'argocd', 'flux', 'skaffold', 'oc apply', 'oc project'],
  ...['defaultNamespace', 'targetNamespace', 'overrideNamespace', 'override_namespace', 'intoNs'],
  ...['RepoSync', 'ZarfPackageConfig', 'k8s-deploy', 'KubernetesManifest', 'k8s:'],
]

/** More than these are not read where nobody searches them. */
const most = 3000

/** Every text of the later revision that says a namespace for files, in the words of a client or of a tool's settings. */
export const namespacesSaid = async (
  repository: WholeRepository,
  after: RevisionUnits,
): Promise<readonly SaidNamespace[]> => {
  const holding = after.revision === 'worktree' ? undefined : await repository.whole.holding?.(after.revision, words)
  const paths = (holding ?? likelyPaths(after.tree.paths)).filter((path) => mayTell.test(path) && !isTest.test(path))
  return [...(await textsOf(repository, after, paths))].flatMap(([path, text]) =>
    words.some((word) => text.includes(word)) ? [...ofCalls(path, text), ...ofSettings(path, text)] : [],
  )
}

const mayTell =
  /\.(?:ya?ml|json|sh|bash|zsh|mk|ps1|py|rb|[cm]?[jt]s|groovy|star|toml|tf|tofu|hcl|md|mdx|adoc|rst|txt)$|(?:^|\/)[^./]+$/i

/** What most trees have few of comes first. */
const likelyPaths = (paths: readonly string[]): readonly string[] => {
  const told = paths.filter((path) => mayTell.test(path))
  return [...told.filter((path) => !isData.test(path)), ...told.filter((path) => isData.test(path))].slice(0, most)
}

const lineOf = (text: string, words: readonly string[]): number => {
  const lines = text.split('\n')
  const at = [words, words.slice(0, 1)].map((some) =>
    lines.findIndex((line) => some.every((one) => line.includes(one))),
  )
  return (at.find((one) => one >= 0) ?? 0) + 1
}

/** `shop`, or what fills it in. */
const namesOf = (word: string): readonly (string | undefined)[] => {
  const plain = word.replaceAll(/^["']|["']$/g, '')
  // A name of which a text gives several values stands for each of them.
  const names = plain.split(' ').filter(isDnsLabel)
  if (names.length > 0) return names
  return /[$%{<_]/.test(plain) ? [undefined] : []
}

const everyFile = (): boolean => true

const inFiles = (files: readonly string[]): SaidNamespace['isAbout'] => {
  const patterns = files.map((file) => leadsTo(file.replaceAll(holeInPath, '\0'), 'below'))
  return patterns.includes(undefined) ? everyFile : (path) => patterns.some((pattern) => pattern?.test(path) === true)
}

const ofFiles = /^(?:-f|-k|--filename|--kustomize|--path|--file)$/
const ofNamespace: Readonly<Record<string, RegExp>> = {
  kubectl: /^(?:-n|--namespace)$/,
  oc: /^(?:-n|--namespace)$/,
  kapp: /^(?:-n|--namespace|--into-ns)$/,
  argocd: /^--dest-namespace$/,
  flux: /^--target-namespace$/,
}

/** What a call says of the files that it hands over, or of all that come behind it. */
const ofCall = ({ client, words: said, piped }: ClientCall): readonly [string, SaidNamespace['isAbout']][] => {
  const flags = ofNamespace[client]
  if (flags === undefined) return []
  if (client === 'oc' && said[0] === 'project' && said[1] !== undefined) return [[said[1], everyFile]]
  const names = valuesOf(said, flags)
  if (said.includes('config') && said.some((word) => word === 'set-context' || word === 'set'))
    return names.map((name) => [name, everyFile])
  if (!said.some((word) => /^(?:apply|create|replace|deploy|app)$/.test(word))) return []
  const files = valuesOf(said, ofFiles)
  if (files.length === 0) return []
  const given = files.includes('-') ? [...files.filter((file) => file !== '-'), ...piped.filter(isPath)] : files
  const isAbout = given.length === 0 ? everyFile : inFiles(given)
  return names.map((name) => [name, isAbout])
}

const isPath = (word: string): boolean => /^[\w./$*-]+$/.test(word) && !word.startsWith('-')

const ofCalls = (path: string, text: string): readonly SaidNamespace[] => {
  const lines = runningLines(text)
  const switched = lines.flatMap((line) =>
    [...line.matchAll(/\b(?:kubens|kubectl\s+ns|skaffold\s[^\n;&|]*(?:-n|--namespace)[\s=])\s*["']?([\w${}.-]+)/g)].map(
      ([, name = '']): [string, SaidNamespace['isAbout']] => [name, everyFile],
    ),
  )
  return [...callsIn(path, text).flatMap(ofCall), ...switched].flatMap(([word, isAbout]) =>
    namesOf(word).map((name) => ({ name, path, line: lineOf(text, [name ?? word]), isAbout })),
  )
}

/** Members of settings by which tools put what names no namespace, or everything, into one. */
const ofTools = /(?:\b(?:default|target|override)_?[nN]amespace|\bintoNs)["']?\s*[:=]\s*["']?([^\s"',}#]+)/g
const anyNamespace = /\bnamespace["']?\s*:\s*["']?([^\s"',}#]+)/g
/** Whoever follows objects of Flux reads what they say. */
const isOfFlux = /toolkit\.fluxcd\.io/

const ofSettings = (path: string, text: string): readonly SaidNamespace[] => {
  if (isProse.test(path)) return []
  const documents = isData.test(path) ? text.split(/^---/m) : [text]
  const isPackage = isPipeline.test(path) || /^\s*-?\s*k8s:/m.test(text) || /\bZarfPackageConfig\b/.test(text)
  return documents.flatMap((document) => {
    if (isOfFlux.test(document)) return []
    const isOfNamespace = /\bkind["']?\s*:\s*["']?RepoSync\b/.test(document)
    const found = [...document.matchAll(isOfNamespace || isPackage ? anyNamespace : ofTools)]
    return [...found, ...(isPackage ? document.matchAll(ofTools) : [])].flatMap(([, word = '']) =>
      namesOf(word).map((name) => ({
        name,
        path,
        line: lineOf(text, [name ?? word]),
        isAbout: everyFile,
      })),
    )
  })
}
