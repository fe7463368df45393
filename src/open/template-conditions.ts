import type { Reason } from '../mesh/difference/access-diff.js'
import { servedByIstio } from '../ports/api-versions.js'
import { byCodePoint } from '../ports/order.js'
import { chartFolders, chartOfTemplate } from '../units/charts.js'
import { isInside, pathIn } from '../units/revision-tree.js'
import { differInComments } from './yaml-comments.js'
import { textsOf, type RevisionUnits, type WholeRepository } from './revision-units.js'

/** Helm: an action that decides whether what stands in it is written. */
const deciding = /\{\{-?\s*((?:else\s+)?(?:if|with|range)\b[^}]*)\}\}/g

const either = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'))

/** The whole of `.Release` goes to a name, a helper or a function, and what asks it there is not followed. */
const wholeRelease = /\.Release\b(?!\.\w)/
const upgrading = /\bIs(?:Upgrade|Install)\b/
/** Functions that answer otherwise each time, or by where they run (Sprig). */
const changing =
  /(?<!["\w.-])(?:now|ago|rand(?:Alpha(?:Num)?|Numeric|Ascii|Bytes|Int)|uuidv4|shuffle|getHostByName|genCA\w*|genPrivateKey|gen(?:Self)?SignedCert\w*|htpasswd|bcrypt)\b(?!["\w-])/

/** What nobody asks for a name: `ternary`, `default` and `dig` take branches by it, or write it. */
const ofClusterAlone = either(
  /\.Release\.(?:Is\w+|Revision)\b|\blookup\b|\.Capabilities\b/,
  wholeRelease,
  upgrading,
  changing,
)

/**
 * What `helm template` answers otherwise than a release in a cluster (Helm: Built-in Objects; Functions, `lookup`): it knows no
 * earlier release and no objects, takes a version of Kubernetes of its own, and the name and namespace are guesses.
 */
const ofCluster = either(/\.Release\.\w+/, ofClusterAlone)

const served: ReadonlySet<string> = new Set(servedByIstio)

/** Kinds that decide, in a template or its name; the namespace of a release is none. */
export const decidingKinds =
  /(?<!\.Release\.)\b(?:\w*AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin|Sidecar|Gateway|VirtualService|DestinationRule|ServiceEntry|WorkloadEntry|\w+Route|Telemetry|Namespace|(?:Cluster)?Role(?:Binding)?|ServiceAccount)\b/

/** Whether Istio's own kinds are served: each cluster with Istio answers as the rendering did, and without it they decide nothing. */
const asksForIstio = /(?<!\w)\.Capabilities\.APIVersions\.Has\s+"([^"\\]*)"/g

/** What a release in a namespace that is said answers as its rendering did. */
const saidNamespace = /\.Release\.Namespace\b/g

const clusterWordOf = (text: string, words = ofCluster): string | undefined =>
  words.exec(text.replaceAll(asksForIstio, (asked, version: string) => (served.has(version) ? 'true' : asked)))?.[0]

const anyAction = /\{\{-?\s*((?!\/\*)[^}]*)\}\}/g
const wordInAction = (text: string): string | undefined =>
  [...text.matchAll(anyAction)].flatMap(([, written = '']) => clusterWordOf(written, ofClusterAlone) ?? [])[0]

/** `$new := .Release.IsInstall` */
const assignment = /\{\{-?\s*(\$\w+)\s*:?=([^}]*)\}\}/g
const definition = /\{\{-?\s*define\s+"([^"]*)"\s*-?\}\}/g

/** Named templates of a chart that ask the cluster or the release, with the word by which they do. */
const askingTemplates = (texts: Iterable<string>): ReadonlyMap<string, string> => {
  const asking = new Map<string, string>()
  for (const text of texts) {
    // What stands before the first one, and then name and body in turn.
    const [, ...parts] = text.split(definition)
    for (let index = 0; index + 1 < parts.length; index += 2) {
      const word = clusterWordOf(parts[index + 1] ?? '')
      if (word !== undefined) asking.set(parts[index] ?? '', word)
    }
  }
  return asking
}

interface Condition {
  readonly decides: boolean
  readonly word: string | undefined
}

/**
 * The word of the first condition that only the cluster or the release answers: there or in a variable, where these are
 * asked for (`own`), or in a named template.
 */
const wordOf = (text: string, named: ReadonlyMap<string, string>, own: boolean): string | undefined => {
  if (!own && named.size === 0) return undefined
  const variables = [...text.matchAll(assignment)].flatMap(([, name = '', value = '']) => {
    const word = clusterWordOf(value)
    return word === undefined ? [] : [{ word, isUsed: new RegExp(`\\${name}\\b`) }]
  })
  const [first] = [...text.matchAll(deciding)].flatMap(([, action = '']) => {
    const asked = /\b(?:include|template)\s+"([^"]*)"/.exec(action)?.[1] ?? ''
    const variable = variables.find(({ isUsed }) => isUsed.test(action))
    return (own ? (clusterWordOf(action) ?? variable?.word) : undefined) ?? named.get(asked) ?? []
  })
  return first ?? (own ? wordInAction(text) : undefined)
}

/** Of one revision: what the templates write, and the word that decides something in them. */
const readConditions = async (
  repository: WholeRepository,
  side: RevisionUnits,
  folders: readonly string[],
  changed: ReadonlySet<string>,
  isReleasedAsSaid: (path: string) => boolean,
): Promise<ReadonlyMap<string, Condition>> => {
  const paths = folders.flatMap((folder) => side.tree.below(folder)).filter((path) => /(?:^|\/)templates\//.test(path))
  const written = await textsOf(repository, side, [...new Set(paths)])
  const texts = new Map(
    [...written].map(([path, text]) => [
      path,
      isReleasedAsSaid(path) ? text.replaceAll(saidNamespace, '"said"') : text,
    ]),
  )
  const named = askingTemplates(texts.values())
  const renamed = askingTemplates([...texts].flatMap(([path, text]) => (changed.has(path) ? [text] : [])))
  return new Map(
    [...texts].map(([path, text]) => [
      path,
      {
        decides: decidingKinds.test(text),
        // A template that stays counts by the named ones that do not.
        word: wordOf(text, changed.has(path) ? named : renamed, changed.has(path)),
      },
    ]),
  )
}

/**
 * Changed templates that write an object that decides, and something in them under a condition which only the cluster or the
 * release answers: what is written in the cluster may be another branch than the one that was rendered.
 */
export const changedTemplateConditions = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
  /** Whether the namespace of the release is said for a template: the rendering has it. */
  isReleasedAsSaid: (path: string) => boolean = () => false,
): Promise<readonly Reason[]> => {
  const folders = [...new Set([before, after].flatMap(({ tree }) => [...chartFolders(tree)]))]
  const touched = [...changed].filter((path) => chartOfTemplate(path, folders) !== undefined)
  if (touched.length === 0) return []
  const texts = await Promise.all([before, after].map((side) => textsOf(repository, side, touched)))
  const templates = touched.filter((path) => {
    const [old, now] = texts.map((side) => side.get(path))
    return !differInComments(old, now)
  })
  if (templates.length === 0) return []
  const rewritten = new Set(templates)
  // Named templates are those of the whole chart, its subcharts' among them.
  const charts = folders.filter(
    (folder) =>
      templates.some((path) => isInside(path, folder)) &&
      !folders.some((other) => other !== folder && isInside(folder, pathIn(other, 'charts'))),
  )
  const [old, now] = await Promise.all([
    readConditions(repository, before, charts, rewritten, isReleasedAsSaid),
    readConditions(repository, after, charts, rewritten, isReleasedAsSaid),
  ])
  return [...new Set([...now.keys(), ...old.keys()])].sort(byCodePoint).flatMap((path): readonly Reason[] => {
    const sides = [now.get(path), old.get(path)].flatMap((side) => side ?? [])
    const word = sides.find((one) => one.word !== undefined)?.word
    return word === undefined || !sides.some(({ decides }) => decides) ? [] : [reasonOf(path, word)]
  })
}

const reasonOf = (path: string, word: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} writes its objects by ${word}, which a rendering without the cluster and its release answers otherwise. Decide it by a value, or render it for the cluster at both revisions and give the results as before and after.`,
  where: { kind: 'file', path, line: 1, column: 1 },
})
