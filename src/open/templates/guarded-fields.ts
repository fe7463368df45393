import { isLabelOfIstio } from '../../mesh/coverage/label-of-istio.js'
import { clusterVariables, clusterWordOf, ofClusterAlone } from './cluster-answers.js'
import { decidingKeys, isWorkload, pairsOf } from './deciding-holes.js'
import { actions, opening } from './unset-values.js'

/** A line of a template that says whose pods these are, what their proxy is, or what makes a token or settings of the mesh. */
export interface GuardedField {
  readonly key: string
  /** Counted from 1. */
  readonly line: number
  readonly text: string
  /** Actions that decide whether it is written, from the outermost one in. */
  readonly guards: readonly string[]
  /** Those that decide whether the object is written at all. */
  readonly around: readonly string[]
  /** Actions that write a part of it. */
  readonly written: readonly string[]
}

/** Fields of pods that decide beside those that are filled in everywhere (mesh/coverage/pod-template.ts). */
const keys: ReadonlySet<string> = new Set([
  ...decidingKeys,
  ...['automountServiceAccountToken', 'runtimeClassName', 'privileged', 'sysctls', 'hostUsers'],
])
/** What says no more than a field that is missing. */
const isOff = /^(?:hostNetwork|privileged)["']?\s*:\s*["']?false\b/
/** What decides wherever it stands. */
const words =
  /\b(?:NET_ADMIN|NET_RAW|SYS_ADMIN)\b|\brunAs(?:User|Group)["']?\s*:\s*["']?1337\b|\bkubernetes\.io\/service-account(?:-token\b|\.name\b)/
/** Objects of which every field counts: settings of the mesh, and what rewrites or refuses other objects. */
const isSettings = (document: string): boolean =>
  /\bkind["']?\s*:\s*["']?(?:MutatingWebhookConfiguration|(?:Validating|Mutating)AdmissionPolicy(?:Binding)?)\b/.test(
    document,
  ) ||
  (/\bkind["']?\s*:\s*["']?ConfigMap\b/.test(document) && /\bname["']?\s*:\s*["']?istio\b/.test(document))

/** The key of the line that one belongs to, by its indentation. */
const parentOf = (lines: readonly string[], at: number): string => {
  const column = (lines[at] ?? '').search(/\S/)
  const parent = lines.slice(0, at).findLast((line) => {
    const depth = line.search(/\S/)
    return depth >= 0 && depth < column && pairsOf(line).length > 0
  })
  return pairsOf(parent ?? '')[0]?.[0] ?? ''
}

/** Strings of an action: a member, or a text of YAML. */
const strings = /"(?:[^"\\\n]|\\.)*"|`[^`]*`/g
const ofLabels = /\b(?:labels|matchLabels)\b/

const keyIn = (
  lines: readonly string[],
  at: number,
  document: string,
  isSelected: (label: string) => boolean,
): string | undefined => {
  const line = lines[at] ?? ''
  const text = line.trim()
  if (text === '' || text.startsWith('#') || isOff.test(text)) return undefined
  const word = words.exec(text)?.[0]
  if (word !== undefined) return word
  if (isSettings(document)) return pairsOf(line)[0]?.[0] ?? text
  const isNamed = /\{\{-?\s*define\b/.test(document)
  if (!isNamed && !isWorkload.test(document)) return undefined
  const pairs = pairsOf(line)
  const own = pairs.find(([key]) => (keys.has(key) && (key !== 'namespace' || !isNamed)) || isLabelOfIstio(key))?.[0]
  const label = pairs.find(([key]) => isSelected(key))?.[0]
  const quoted = (text.match(strings) ?? [])
    .flatMap((string) => string.match(/[A-Za-z][\w./-]*/g) ?? [])
    .find((name) => keys.has(name) || isLabelOfIstio(name))
  const isLabel = (): boolean => ofLabels.test(line) || ofLabels.test(parentOf(lines, at))
  return own ?? (label !== undefined && (isNamed || isLabel()) ? label : undefined) ?? quoted
}

const withoutRemarks = (text: string): string =>
  text.replaceAll(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, (remark) => remark.replaceAll(/[^\n]/g, ''))

/** Lines of a template that decide, each with what it hangs on. */
export const guardedFields = (template: string, isSelected: (label: string) => boolean): readonly GuardedField[] => {
  const text = withoutRemarks(template)
  const lines = text.split('\n')
  const tokens = [...text.matchAll(actions)]
  const stack: (readonly string[])[] = []
  const documents = documentsOf(lines)
  const found: GuardedField[] = []
  let [from, next] = [0, 0]
  let around: readonly string[] = []
  for (const [at, line] of lines.entries()) {
    const to = from + line.length
    if (line.startsWith('---')) around = []
    if (/^(?:apiVersion|kind)["']?\s*:/.test(line)) around = stack.flat()
    const guards = stack.flat()
    const written: string[] = []
    for (let token = tokens[next]; token !== undefined && token.index <= to; token = tokens[++next]) {
      const [action] = token
      const keyword = opening.exec(action)?.[1]
      const body = bodyOf(action)
      if (keyword !== undefined) stack.push(keyword === 'define' || keyword === 'block' ? [] : [body])
      else if (/^else\b/.test(body)) stack.push([...(stack.pop() ?? []), body])
      else if (body === 'end') stack.pop()
      else written.push(body)
      guards.push(...(keyword === undefined ? [] : (stack.at(-1) ?? [])))
    }
    from = to + 1
    const key = keyIn(lines, at, documents[at] ?? '', isSelected)
    if (key !== undefined && guards.length + written.length > 0)
      found.push({ key, line: at + 1, text: line.trim(), guards: [...new Set(guards)], around, written })
  }
  return found
}

const bodyOf = (action: string): string => action.replace(/^\{\{-?\s*/, '').replace(/\s*-?\}\}$/, '')

/** For each line the document that it stands in. */
const documentsOf = (lines: readonly string[]): readonly string[] => {
  const starts = lines.flatMap((line, at) => (/^---(?=\s|$)/.test(line) ? [at] : []))
  return [0, ...starts].flatMap((start, index) => {
    const part = lines.slice(start, starts[index] ?? lines.length)
    const whole = part.join('\n')
    return part.map(() => whole)
  })
}

/** One that only the cluster or its release answers. */
export interface AskedField extends GuardedField {
  readonly word: string
  /** Equal texts are written alike in every cluster. */
  readonly form: string
}

/** Functions that take a branch by what they are given. */
const branching =
  /\b(?:eq|ne|ternary|has|contains|hasPrefix|hasSuffix|regex\w+|mustRegex\w+|get|index|dig)\b(?=[\s\S]*(\.Release\.\w+))|(\.Release\.\w+)(?=[^|]*\|\s*(?:eq|ne|ternary|has|contains|hasPrefix|hasSuffix|regex\w+)\b)/
/** How charts make a name by custom, Istio's own for its gateways too: it stays a name. */
const nameByCustom = /\bcontains \$?[\w.]+ \$?\.Release\.Name\b|\beq \$?\.Release\.Name "RELEASE-NAME"/g

const branchOf = (text: string): string | undefined => {
  const [, one, other] = branching.exec(text) ?? []
  return clusterWordOf(text, ofClusterAlone) ?? one ?? other
}

/** Named templates follow each other no deeper than this. */
const deepest = 5

/** Of the fields of a template those that hang on what only the cluster or its release answers. */
export const askedFields = (
  template: string,
  named: ReadonlyMap<string, string>,
  isSelected: (label: string) => boolean,
): readonly AskedField[] => {
  const variables = clusterVariables(template)
  const bodiesOf = (action: string, depth = 0): readonly string[] =>
    depth === deepest
      ? []
      : [...action.matchAll(/\b(?:include|template)\s+"([^"]*)"/g)].flatMap(([, name = '']) => {
          const body = named.get(name)
          return body === undefined ? [] : [body, ...bodiesOf(body, depth + 1)]
        })
  const namedWord = (action: string): string | undefined =>
    bodiesOf(action)
      .flatMap((body) =>
        [...body.matchAll(actions)].flatMap(([one]) => branchOf(one.replaceAll(nameByCustom, '')) ?? []),
      )
      .at(0)
  const variableIn = (action: string): string | undefined => variables.find(({ isUsed }) => isUsed.test(action))?.word
  return guardedFields(template, isSelected).flatMap((field): readonly AskedField[] => {
    const ofGuards = field.guards.flatMap((one) => {
      const word = clusterWordOf(one) ?? variableIn(one) ?? namedWord(one)
      return word === undefined ? [] : [[one, word] as const]
    })
    const ofWritten = field.written.flatMap((one) => branchOf(one) ?? variableIn(one) ?? namedWord(one) ?? [])
    const word = ofGuards[0]?.[1] ?? ofWritten[0]
    if (word === undefined) return []
    const asking = ofGuards.map(([one]) => one)
    const bodies = [...asking, ...field.written].flatMap((one) => bodiesOf(one))
    return [{ ...field, word, form: JSON.stringify([field.text, asking, bodies]) }]
  })
}
