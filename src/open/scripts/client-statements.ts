import { nameOf } from '../../ports/repository.js'
import { isTest } from '../programs/test-code.js'
import { depthOf } from '../programs/changed-terraform.js'
import type { HandingPlaces } from './handing-commands.js'
import { leadsTo, wordsOf } from './deploy-texts.js'
import { ledToBy } from './policy-places.js'

/** Libraries by which programs hand objects or charts to a cluster, and calls of them. */
export const ofClientLibrary =
  /\bcreate_from_(?:yaml|dict|directory)\b|\bfrom kubernetes\b|\bkr8s\b|\blightkube\b|k8s\.io\/client-go|controller-runtime\/pkg\/client|helm\.sh\/helm\b|@kubernetes\/client-node|@?pulumi[-_/]kubernetes\b|\bcdk8s\b|\baws[-_]eks\b|\badd_?(?:Manifest|HelmChart|manifest|helm_chart)\b|\bfabric8\b|\bio\.kubernetes\.client\b|\bKubernetesYaml\b|\bkubeclient\b|\bk8s_objects?\(/

/** Programs in languages that no other rule reads, and others. */
export const ofCompiled = /\.(?:go|java|kt|rs|cs|scala)$/
const ofPrograms = /\.(?:go|java|kt|rs|cs|scala|py|rb|[cm]?[jt]s)$/

/** Whether a program may hand files over by a library, by its name. */
export const mayHandByLibrary = (path: string): boolean => ofPrograms.test(path) && !isTest.test(path)

/** Whether the text of a program speaks of files or charts that it may hand to a cluster. */
export const handsFiles = (text: string): boolean =>
  (ofClientLibrary.test(text) || /\b(?:kubectl|helm)\b|\bapply\w*\(/i.test(text)) &&
  /\.ya?ml\b|chart|embed|["'`][\w./-]*(?:k8s|kube|manifest|deploy|istio|polic|config)[\w./-]*["'`]/i.test(text)

/** A call with all of its arguments, and the line that it begins at. */
export interface Statement {
  readonly text: string
  readonly at: number
}

/** What a statement hands over. */
export interface HandedStatement {
  readonly policies: readonly string[]
  readonly built: readonly string[]
  /** Whether the files of it are the ones of a list, which is told by what it names. */
  readonly isListed: boolean
  /** What else it says: that it takes away, and which values it gives. */
  readonly says: readonly string[]
}

const prints =
  /^(?:\w+\.)*(?:print\w*|log\w*|console|puts|echo|info|debug|warn\w*|error\w*|notice|Print\w*|Errorf|throw|raise|panic)\b|^(?:import|from|package|using|require|use)\b(?!.*\()/
const takesAway = /\w*(?:delete|remove|destroy|absent|dry_?run|prune)\w*/gi
/** Words beside which a bare word is a path. */
const ofPaths = /path|dir|chart|folder|join|load|glob/i
const joins = /\bjoin\b|\bresolve\b|\bPath\b|\bSprintf\b|\bformat\b|["']\s*\/\s*\w|\w\s*\/\s*["']/i
const ofImages =
  /["']?\b\w*(?:image|tag|version|replica\w*|digest|sha|cpu|memory)["']?\s*[:=]\s*(?:[\w.]+\()?(?:"[^"]*"|'[^']*'|\d+)/gi
const literal = /"([^"\n]*)"|'([^'\n]*)'|`([^`\n]*)`/g

/** Lines of a program as statements: each with what stands in its brackets; a block is none. */
export const statementsOf = (lines: readonly { readonly text: string }[]): readonly Statement[] => {
  const found: Statement[] = []
  for (let at = 0; at < lines.length; at++) {
    const from = at
    let text = lines[at]?.text ?? ''
    while (text.length < mostLetters && at - from < mostLines && lines[at + 1] !== undefined && openBrackets(text) > 0)
      text += ` ${lines[++at]?.text ?? ''}`
    found.push({ text, at: from })
  }
  return found
}

const mostLines = 60
/** A longer line is data, or code that a program has packed. */
export const mostLetters = 4000

/** A brace at the end of a line that is no call opens a block. */
const openBrackets = (text: string): number => {
  const isBlock = /\{$/.test(text) && !/[([]\s*\{$|=\s*\{$|=>\s*\{$/.test(text) && depthOf(text.replace(/\{$/, '')) <= 0
  return isBlock ? 0 : depthOf(text)
}

const literalsIn = (text: string): readonly string[] =>
  text.startsWith('//go:embed')
    ? text.split(/\s+/).slice(1)
    : [...text.matchAll(literal)].map(([, one, other, third]) => one ?? other ?? third ?? '')

/** Names of a statement that another one, or itself, gives a value or goes through. */
const bound = (name: string): RegExp =>
  new RegExp(`\\b${name}\\b\\s*(?:\\)?\\s*=>|\\||(?::\\s*[\\w<>\\[\\]]+\\s*)?:?=(?!=)|\\b(?:in|of)\\b|:\\s)`)

const names = /(?<![\w."'])[A-Za-z_]\w*/g
const ofSurroundings =
  /^(?:ctx|context|cfg|config|client|provider|cluster|logger|log|os|fs|path|yaml|self|this|k8s|err|const|let|var|for|in|of|new|range|string|func|await|async|return|with|open|as)$/i

/** Statements that give the names of one a value, and those of these. */
const binding = (one: Statement, all: readonly Statement[]): readonly Statement[] => {
  const found = new Set<Statement>([one])
  const seen = new Set<string>()
  for (const { text } of found)
    for (const [name] of text
      .replaceAll(literal, (whole) => [...whole.matchAll(/\{(\w+)\}/g)].map(([, inner]) => ` ${inner} `).join(''))
      .matchAll(names)) {
      if (seen.has(name) || ofSurroundings.test(name) || seen.size > mostNames) continue
      seen.add(name)
      const pattern = bound(name)
      for (const other of all) if (pattern.test(other.text) && !prints.test(other.text)) found.add(other)
    }
  return [...found]
}

const mostNames = 40

/** What a statement of a program that uses a client's library hands over. */
export const handedByStatement = (
  one: Statement,
  all: readonly Statement[],
  places: HandingPlaces,
): HandedStatement | undefined => {
  if (one.text.length > 2 * mostLetters || prints.test(one.text)) return undefined
  const words = wordsIn(one.text).filter((word) => /[/.*\0]/.test(word) || ofPaths.test(one.text))
  const isJoined = joins.test(one.text)
  const led = words.map((word) => ({
    ...ledToBy(word, `${one.text} apply`, places),
    isOpen: word.includes('\0') || (isJoined && !/\.\w+$/.test(word)),
  }))
  const direct = led.flatMap(({ policies, isOpen }) => (isOpen ? [] : policies))
  const open = led.flatMap(({ policies, isOpen }) => (isOpen ? policies : []))
  const built = words.flatMap((word, at) =>
    [...places.builds.keys()].filter(
      (folder) =>
        folder !== '' &&
        nameOf(folder) === nameOf(word.replace(/\/+$/, '')) &&
        led[at]?.policies.some((path) => path.startsWith(`${folder}/`)),
    ),
  )
  if (direct.length + open.length === 0) return undefined
  const around = open.length === 0 && built.length === 0 ? [one] : binding(one, all)
  const listed =
    open.length === 0 ? [] : around.flatMap(({ text }) => literalsIn(text)).flatMap((item) => filesOf(item, places))
  const policies = [
    ...new Set([...direct, ...(listed.length === 0 ? open : open.filter((path) => listed.includes(path)))]),
  ]
  const taken = one.text.replaceAll(literal, '').match(takesAway) ?? []
  const values = built.length === 0 ? [] : [...around, ...using(one, all)].map(({ text }) => spoken(text))
  return {
    policies: policies.sort(),
    built,
    isListed: listed.length > 0,
    says: [...taken.map((word) => word.toLowerCase()), ...new Set(values)],
  }
}

/** Statements that use what one makes. */
const using = (one: Statement, all: readonly Statement[]): readonly Statement[] => {
  const name = /(?:^|\s)([A-Za-z_]\w*)(?:\s*,\s*\w+)?\s*:?=(?!=)/.exec(one.text)?.[1]
  if (name === undefined || ofSurroundings.test(name)) return []
  const pattern = new RegExp(`\\b${name}\\b`)
  return all.filter(({ text }) => text !== one.text && pattern.test(text) && !prints.test(text) && /\(/.test(text))
}

const spoken = (text: string): string =>
  text
    .replaceAll(ofImages, '')
    .replaceAll(/["'`]/g, '')
    .replaceAll(/[\s,;]+/g, ' ')
    .trim()

/** Texts of a statement with what is filled in, as words. */
const wordsIn = (text: string): readonly string[] =>
  text.startsWith('//go:embed')
    ? literalsIn(text)
    : (text
        .match(/["'`][^"'`\n]*["'`](?:\s*\+\s*\w+(?:\s*\+\s*["'`][^"'`\n]*["'`])?)?/g)
        ?.flatMap((one) => wordsOf(one.replaceAll(/%[sv]/g, '{x}')).map(({ word }) => word)) ?? [])

/** Files that an item of a list names: by its path, its last name, or that without its ending. */
const filesOf = (item: string, { objects, policies }: HandingPlaces): readonly string[] => {
  if (item === '' || /\s|[{$%]/.test(item)) return []
  const plain = item.replace(/^:/, '')
  const pattern = /[/.*]/.test(plain) ? leadsTo(plain) : undefined
  return [...new Set([...objects, ...policies])].filter(
    (path) => pattern?.test(path) ?? nameOf(path).replace(/\.\w+$/, '') === plain,
  )
}
