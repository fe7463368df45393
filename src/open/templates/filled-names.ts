import { mayHold, mayHoldPolicy, mayHoldPolicyOfIstio } from '../../manifests/may-hold.js'
import { nobodys, type Account } from '../../mesh/account-moves.js'
import { findWorkloads, type Workload } from '../../mesh/resolve/workloads.js'
import type { KubernetesObject } from '../../ports/object.js'
import { quotePattern } from '../../ports/quote-pattern.js'

/** What stands where another program puts a value in: of Go, Helm and Jinja, of shells and Terraform, of ytt, ERB and Zarf. */
const hole = /\{\{.*?\}\}|\{%.*?%\}|\$\{[^}\n]*\}|\$\([^)\n]*\)|\$\w+|<%.*?%>|###\w+###|\(@.*?@\)|#@.*/g

/** `{{- if … }}` and `{{ end }}` write nothing themselves. */
const ofControl =
  /^(?:\{\{|\{%|<%)-?\s*(?:if|else|elif|with|range|for|end\w*|define|\/\*|\$\w+\s*:?=)|^#@\s*(?:if|else|elif|for|end)\b/

const blank = '\0'
const withBlanks = (text: string): string => text.replaceAll(hole, (written) => (ofControl.test(written) ? ' ' : blank))

/** Whether a word becomes the name, whatever stands for its blanks. */
const mayBe = (word: string, name: string): boolean =>
  new RegExp(
    `^${quotePattern(word)
      .replaceAll(blank, '.*')
      .replaceAll(String.raw`\*`, '.*')}$`,
  ).test(name)

/** Who a rule or a binding is about, up to what it lets them do. */
const who =
  /\bsubjects["']?\s*:|(?:principals?|(?<!system:)service_?accounts)["']?\s*[:=]|source\.principal|request\.auth\.(?:principal|claims\[(?:sub|kubernetes\.io)\])/i
const whoEnds = /\b(?:to|when|roleRef|action|hosts|paths|methods|ports|selector|targetRefs?)["']?\s*:|^---/m
/** As far as one is written. */
const longestWho = 800

/** Words by which a text names identities: in its rules and bindings, and principals anywhere. */
const identitiesIn = (shown: string): readonly string[] => {
  const sections = shown
    .split(new RegExp(who, 'gi'))
    .slice(1)
    .map((section) => section.slice(0, longestWho).split(whoEnds)[0] ?? '')
    .map((section) => section.replaceAll(/\b(?:namespace|apiGroup|kind)["']?\s*:[^\n,}]*/g, ' '))
  const hasSubjects = shown.includes('/sa/') || shown.includes('system:serviceaccount:')
  const subjects = hasSubjects ? (shown.match(/[^\s"',[\]]*(?:\/sa\/|system:serviceaccount:)[^\s"',[\]]*/g) ?? []) : []
  const words = [...sections, ...subjects].flatMap((section) => section.split(/[\s"',[\]{}]+|\bname:/))
  return [...new Set(words)]
}

/** An identity as a rule or a binding may write it; before its namespace stands the trust domain. */
const mayName = (word: string, { namespace, name }: Account): boolean => {
  const at = word.indexOf('/ns/')
  // Whole namespaces are no account.
  if (at >= 0 && !word.includes('/sa/')) return false
  if (at >= 0) return mayBe(word.slice(at), `/ns/${namespace}/sa/${name}`)
  const subject = `system:serviceaccount:${namespace}:${name}`
  // A token's issuer stands before its subject.
  const start = word.indexOf('system:serviceaccount:')
  if (start >= 0) return mayBe(word.slice(start), subject)
  return [name, `${namespace}/${name}`, `/ns/${namespace}/sa/${name}`, subject].some((written) => mayBe(word, written))
}

/** Whether another program may fill in that a rule or a binding is about an account. */
export const fillsIdentity = (text: string, account: Account): boolean =>
  hasHole(text) &&
  mayHoldPolicy(mayHold(text)) &&
  identitiesIn(withBlanks(text)).some((word) => word.includes(blank) && mayName(word, account))

/** Whether a rule or a binding, as it is written, is about one account and not about the other. */
export const writesApart = (text: string, one: Account | undefined, other: Account | undefined): boolean =>
  mayHoldPolicy(mayHold(text)) &&
  identitiesIn(withBlanks(text)).some((word) => {
    const [first, second] = [one, other].map((account) => account !== undefined && mayName(word, account))
    // A name alone is one of the namespace of its rule, which is one of the two at most.
    const isAlone = first === true && /^[\w.-]+$/.test(word) && one?.namespace !== other?.namespace
    return !word.includes(blank) && (first !== second || isAlone)
  })

const ofToken = /request\.auth\.(?:principal|claims)|request_?principals["']?\s*[:=]/i

/** Whether a rule about tokens, as it is written or filled in, may be about an account. */
export const writesToken = (text: string, account: Account): boolean =>
  ofToken.test(text) && (writesApart(text, nobodys(account), account) || fillsIdentity(text, account))

const hasHole = (text: string): boolean => text.search(hole) >= 0

/** The items of a list of a rule's namespaces or of its condition: in brackets, or one below the other. */
const listOfSpaces =
  /\b(?:not_?)?namespaces["']?\s*[:=](?:\s*\[[^\]]*|[ \t]*(?:\n\s*-[^\n]*|\n[ \t]*\0?[ \t]*(?=\n))+|[^\n]*)|source\.namespace[^]{0,200}/gi
const accountsOfSpace = /system:serviceaccounts:[^"'\s,]*\0[^"'\s,]*/g
const namespaceOfIdentity = /\/ns\/([^"'\s,/]*\0[^"'\s,/]*)(?:\/sa\/([^"'\s,\]]*))?/g

/** Whether another program may fill in that a rule is about a namespace; of an identity, one with one of these accounts. */
export const fillsSpace = (text: string, space: string, accounts: readonly Account[]): boolean => {
  if (!hasHole(text) || !mayHoldPolicy(mayHold(text))) return false
  const shown = withBlanks(text)
  const words = [
    ...[...shown.matchAll(listOfSpaces)].flatMap(([list]) => list.split(/[\s"',[\]]+/)),
    ...[...shown.matchAll(accountsOfSpace)].map(([word]) => word.slice('system:serviceaccounts:'.length)),
    ...[...shown.matchAll(namespaceOfIdentity)].flatMap(([, word = '', account = '']) =>
      account === '' || accounts.some(({ name }) => mayBe(account, name)) ? [word] : [],
    ),
  ]
  return words.some((word) => word.includes(blank) && mayBe(word, space))
}

/** Labels of pods that come, go or change their value. */
export interface LabelChange {
  readonly namespace: string
  readonly labels: ReadonlySet<string>
}

/** Labels by which a selector may take a workload otherwise than before; one that is new takes all of its own. */
export const labelChanges = (
  before: readonly KubernetesObject[],
  after: readonly KubernetesObject[],
): readonly LabelChange[] => {
  const old = new Map(findWorkloads({ objects: before, reads: [] }).map((one) => [placeOf(one), one.labels]))
  return findWorkloads({ objects: after, reads: [] }).flatMap((one): readonly LabelChange[] => {
    const former = old.get(placeOf(one))
    if (former === undefined) return []
    const names = [...new Set([...Object.keys(former), ...Object.keys(one.labels)])]
    const labels = names.filter((name) => former[name] !== one.labels[name])
    return labels.length === 0 ? [] : [{ namespace: one.namespace, labels: new Set(labels) }]
  })
}

const placeOf = ({ namespace, title }: Workload): string => `${namespace} ${title}`

const selector = /\bmatch_?labels["']?\s*[:=]|\bselector["']?\s*[:=]\s*(?=\0)/gi

/** Whether another program may fill in that a policy selects pods by a label which changes. */
export const fillsSelector = (text: string, { namespace, labels }: LabelChange): boolean => {
  if (!hasHole(text) || !mayHoldPolicy(mayHold(text))) return false
  const { namespaces } = mayHold(text)
  if (namespaces !== 'any' && !namespaces.has(namespace)) return false
  const shown = withBlanks(text)
  return [...shown.matchAll(selector)].some((found) => {
    const [line = '', ...below] = shown.slice(found.index + found[0].length).split('\n')
    const column = (shown.slice(0, found.index).split('\n').at(-1) ?? '').search(/[^ ]|$/)
    const end = below.findIndex((one) => one.trim() !== '' && one.search(/[^ ]/) <= column && !one.includes(blank))
    const block = line.trim() === '' ? below.slice(0, end < 0 ? undefined : end) : [(line.split('}')[0] ?? '') + ' ']
    return block.some((one) => mayFillLabel(one, labels))
  })
}

/** What stands behind the word for a selector, in any language. */
const behindSelector = /\b(?:match_?labels|(?:workload|pod)?_?selector)\b[^]{0,400}/gi

/** Whether a policy, as it is written, may select pods by a label which changes. */
export const writesSelector = (text: string, { namespace, labels }: LabelChange): boolean => {
  const holds = mayHold(text)
  // In other languages than YAML and JSON the words alone tell.
  if (!mayHoldPolicyOfIstio(holds) && !/\b(?:security|extensions)\.istio\.io\b/.test(text)) return false
  if (holds.namespaces !== 'any' && !holds.namespaces.has(namespace)) return false
  const words = [...labels].map((label) => new RegExp(`(?<![\\w./-])${quotePattern(label)}["']?\\]?\\s*(?::|=>?)`))
  return (text.match(behindSelector) ?? []).some((section) => words.some((word) => word.test(section)))
}

const mayFillLabel = (line: string, labels: ReadonlySet<string>): boolean => {
  const pairs = [...line.matchAll(/["']?([\w./-]*\0?[\w./-]*)["']?\s*:\s*["']?([^\s,}"']*)/g)]
  if (pairs.length === 0) return line.includes(blank)
  return pairs.some(([, key = '', value = '']) =>
    key.includes(blank) ? [...labels].some((label) => mayBe(key, label)) : value.includes(blank) && labels.has(key),
  )
}
