import { servedByIstio } from '../../ports/api-versions.js'

const either = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'))

/** The whole of `.Release` goes to a name, a helper or a function, and what asks it there is not followed. */
const wholeRelease = /\.Release\b(?!\.\w)/
const upgrading = /\bIs(?:Upgrade|Install)\b/
/** Functions that answer otherwise each time, or by where they run (Sprig). */
const changing =
  /(?<!["\w.-])(?:now|ago|rand(?:Alpha(?:Num)?|Numeric|Ascii|Bytes|Int)|uuidv4|shuffle|getHostByName|genCA\w*|genPrivateKey|gen(?:Self)?SignedCert\w*|htpasswd|bcrypt)\b(?!["\w-])/

/** What nobody asks for a name: `ternary`, `default` and `dig` take branches by it, or write it. */
export const ofClusterAlone = either(
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

/** Whether Istio's own kinds are served: each cluster with Istio answers as the rendering did, and without it they decide nothing. */
const asksForIstio = /(?<!\w)\.Capabilities\.APIVersions\.Has\s+"([^"\\]*)"/g

/** The first word of an action, or of a template, that only the cluster or the release answers. */
export const clusterWordOf = (text: string, words = ofCluster): string | undefined =>
  words.exec(text.replaceAll(asksForIstio, (asked, version: string) => (served.has(version) ? 'true' : asked)))?.[0]

/** `$new := .Release.IsInstall` */
const assignment = /\{\{-?\s*(\$\w+)\s*:?=([^}]*)\}\}/g

/** Variables of a template that hold such an answer. */
export const clusterVariables = (text: string): readonly { readonly word: string; readonly isUsed: RegExp }[] =>
  [...text.matchAll(assignment)].flatMap(([, name = '', value = '']) => {
    const word = clusterWordOf(value)
    return word === undefined ? [] : [{ word, isUsed: new RegExp(`\\${name}\\b`) }]
  })

const definition = /\{\{-?\s*define\s+"([^"]*)"\s*-?\}\}/g

/** Named templates of texts, each with what it writes. */
export const namedTemplates = (texts: Iterable<string>): ReadonlyMap<string, string> => {
  const named = new Map<string, string>()
  for (const text of texts) {
    // What stands before the first one, and then name and body in turn.
    const [, ...parts] = text.split(definition)
    for (let index = 0; index + 1 < parts.length; index += 2) named.set(parts[index] ?? '', parts[index + 1] ?? '')
  }
  return named
}
