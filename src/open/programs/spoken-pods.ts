import type { Reason } from '../../mesh/difference/access-diff.js'
import { once } from '../../ports/once.js'
import { byCodePoint } from '../../ports/order.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import { chartFolders } from '../../units/charts.js'
import { readValues } from '../../units/read-values.js'
import { isInside } from '../../units/revision-tree.js'
import { mayFeed } from '../templates/feeding.js'
import { linesOnlyIn, type TextLine } from '../scripts/lines-only-in.js'
import { namedPods, type NamedPods } from './named-pods.js'
import { holdsObject, isData, isProse } from '../templates/object-text.js'
import { isTest } from './test-code.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** How programs, pipelines, charts and clouds call the account that pods run as. */
const account = 'service[-_.]?accounts?(?:[-_.]?(?:name|overwrite))?'
const speaks = new RegExp(account, 'i')
/** An account beside such a word; one with a domain is of a cloud. */
const spoken = new RegExp(
  String.raw`\b\w*?${account}\b[^\w\n]{1,8}(?:name[^\w\n]{1,5})?([a-z0-9][-a-z0-9.]*)(?![\w@])`,
  'gi',
)
/** Names by which a text that speaks of accounts hands one on. */
const handed =
  /\b(?:\w*[sS]a|\w*_sa|sa_?name|saName|account(?:_?[nN]ame)?|name)["']?\s*[:=]\s*["']?([a-z0-9][-a-z0-9.]*)(?![\w@])/g
const short = /\b(?:\w*[a-z]Sa|\w*_sa|sa|sa_?name|saName|account(?:_?[nN]ame)?)["']?\s*[:=]/

/** A member whose name stands some lines below: a block of Terraform, values of a chart. */
const linesBelow = 3

/** Accounts that a line of a text says. */
const accountsAt = (lines: readonly string[], at: number, text: string): readonly string[] => {
  const line = lines[at] ?? ''
  const direct = [...line.matchAll(spoken)].map(([, name = '']) => name)
  const isBelow = lines.slice(Math.max(0, at - linesBelow), at).some((above) => speaks.test(above))
  const isHanded = isBelow || (short.test(line) && speaks.test(text))
  return isHanded ? [...direct, ...[...line.matchAll(handed)].map(([, name = '']) => name)] : direct
}

/** Labels and annotations by which pods and namespaces have a proxy, or send to another one. */
const ofProxy =
  /\b(?:traffic\.)?sidecar\.istio\.io\/|\bproxy\.istio\.io\/|\bistio\.io\/(?:rev|dataplane-mode|use-waypoint)\b|\bistio-injection\b/
/** Bindings of roles by the names that cdk8s gives their classes; in other programs they are found by what they import. */
const ofRights = /\bKube(?:Cluster)?RoleBinding(?:List)?\b/

const isComment = (line: string): boolean => /^\s*(?:#|\/\/|\*)/.test(line)

/** Lines that run, of one text alone. */
const ownLines = (text: string, other: string): readonly TextLine[] =>
  linesOnlyIn(text, other).filter((one) => !isComment(one.text))

/** A map of labels, an option that says one, or values of a chart for them. */
const labelMaps = /\b\w*labels["']?\s*[:=]\s*\{([^{}]*)\}/gi
const pairsOfMap = /["']?([\w./-]+)["']?\s*[:=]\s*["']?([\w.-]*)/g
const labelOptions = /\bpodLabels\.((?:[\w/-]|\\?\.)+)=([\w.-]*)|--labels[= ]["']?([\w./-]+)=([\w.-]*)/g

/** `app=tug`, of all labels that a text says. */
const labelsIn = (text: string): ReadonlyMap<string, string> =>
  new Map([
    ...[...text.matchAll(labelMaps)].flatMap(([, map = '']) =>
      [...map.matchAll(pairsOfMap)].map(([, key = '', value = '']) => [`${key}=${value}`, key] as const),
    ),
    ...[...text.matchAll(labelOptions)].map(([, path, value, key = path ?? '', given = value ?? '']) => {
      const name = key.replaceAll('\\', '')
      return [`${name}=${given}`, name] as const
    }),
  ])

/** A text that says labels more often, or less, makes further pods, or fewer: those that stay take nothing by it. */
const makesOthers = (old: string, now: string): boolean => {
  const [one = 0, other = 0] = [old, now].map((text) => [...text.matchAll(labelMaps)].length)
  return old === '' || (one > 0 && other !== one)
}

/** A label that comes or goes, and by which a policy selects. */
const selectedLabel = (old: string, now: string, { selectsBy }: NamedPods): string | undefined => {
  if (makesOthers(old, now)) return undefined
  const [one, other] = [labelsIn(old), labelsIn(now)]
  const differing = [...[...one].filter(([pair]) => !other.has(pair)), ...[...other].filter(([pair]) => !one.has(pair))]
  return differing.map(([, key]) => key).find(selectsBy)
}

/** What else than an account a changed text says of pods or rights. */
const otherwise = (old: string, now: string, pods: () => NamedPods): SpokenChange | undefined => {
  const lines = [
    ...ownLines(now, old).map((one) => ({ ...one, isGone: false })),
    ...ownLines(old, now).map((one) => ({ ...one, isGone: true })),
  ].map((one) => ({ ...one, text: one.text.replaceAll('\\', '') }))
  const proxy = lines.find(({ text }) => ofProxy.test(text))
  if (proxy !== undefined) return { ...placeOf(proxy), what: 'changes which proxy pods have, or what it does' }
  const rights = lines.find(({ text }) => ofRights.test(text))
  if (rights !== undefined) return { ...placeOf(rights), what: 'changes who is bound to which role' }
  const mayLabel = lines.find(({ text }) => /labels/i.test(text))
  const label = mayLabel === undefined ? undefined : selectedLabel(old, now, pods())
  return label === undefined || mayLabel === undefined
    ? undefined
    : { ...placeOf(mayLabel), what: `gives pods other labels (${label}), by which a policy selects pods` }
}

const placeOf = ({ line, isGone }: Required<SpokenPlace>): SpokenPlace => ({ line, isGone })

interface SpokenPlace {
  /** From 1 on. */
  readonly line: number
  /** It is a line of the text as it was. */
  readonly isGone?: boolean
}

interface SpokenChange extends SpokenPlace {
  /** A verb with what it is about. */
  readonly what: string
}

interface SpokenAccount {
  readonly name: string
  /** From 1 on. */
  readonly line: number
}

/** Accounts of lines that the other text has not. */
const accountsOnlyIn = (text: string, other: string): readonly SpokenAccount[] => {
  if (!speaks.test(text)) return []
  const lines = text.split('\n')
  return ownLines(text, other).flatMap(({ line }) => accountsAt(lines, line - 1, text).map((name) => ({ name, line })))
}

/** Namespaces that a text says; one that is filled in may be any. */
const placed = /\bnamespace["']?\s*[:=]\s*["']?([^"',\s})]+)|(?:\s-n|--namespace)[\s=]+["']?([^"'\s]+)/g

const onlyNamespace = (text: string): string | undefined => {
  const said = new Set([...text.matchAll(placed)].map(([, member, option]) => member ?? option ?? ''))
  const [only = ''] = said
  return said.size === 1 && /^[a-z0-9][-a-z0-9]*$/.test(only) ? only : undefined
}

/** The account of a changed text that a rule or a binding names: one that comes, else one that another takes the place of. */
const namedIn = (old: string, now: string, pods: () => NamedPods): SpokenAccount | undefined => {
  const come = accountsOnlyIn(now, old)
  if (come.length === 0) return undefined
  const { namesAccount } = pods()
  const [left, right] = [onlyNamespace(old), onlyNamespace(now)]
  const namespace = left === right || old === '' ? right : undefined
  const isNamed = ({ name }: SpokenAccount): boolean => namesAccount(namespace, name)
  const gone = accountsOnlyIn(old, now)
  const same = new Set(come.map(({ name }) => name).filter((name) => gone.some((one) => one.name === name)))
  const fresh = come.filter(({ name }) => !same.has(name))
  const [first] = fresh
  const former = first && gone.filter(({ name }) => !same.has(name)).find(isNamed)
  return fresh.find(isNamed) ?? (former && first && { name: former.name, line: first.line })
}

/**
 * Changed texts of other programs (pipelines, scripts, programs, values of charts from elsewhere, Terraform in any form) that say as
 * which account pods run, where a rule or a binding of the repository names that account; with which labels, where a policy selects
 * by them; with which proxy; or who is bound to a role. What holds objects is compared as such.
 */
export const changedSpokenPods = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const folders = [...chartFolders(after.tree)]
  const paths = [...changed]
    .filter((path) => mayFeed(path) && !isTest.test(path) && !isProse.test(path))
    .filter((path) => !folders.some((folder) => isInside(path, folder)))
    .sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const pods = once(() => namedPods([before, after], []))
  return paths.flatMap((path): readonly Reason[] => {
    const texts = [old.get(path) ?? '', now.get(path) ?? ''] as const
    if (texts[1] === '' || (isData.test(path) && texts.some(holdsObject))) return []
    const account = namedIn(...texts, pods)
    const found = account === undefined ? otherwise(...texts, pods) : asChange(account)
    // What it holds is asked of the few that say something.
    return found === undefined || (isData.test(path) && texts.some(isReadElsewhere)) ? [] : [reasonOf(path, found)]
  })
}

/** An object of Kubernetes, or a list of some, in whichever form it is written. */
const isObject = (value: Json): boolean =>
  Array.isArray(value)
    ? value.some((one: Json) => isObject(one))
    : isJsonObject(value) && typeof value['apiVersion'] === 'string' && typeof value['kind'] === 'string'

/**
 * Objects, which are compared, overlays of ytt, which are told as such, declared calls, whose accounts are nobody's pods, and what a
 * run of our own wrote.
 */
const isReadElsewhere = (text: string): boolean => {
  if (/^#@/m.test(text)) return true
  const values = readValues(text)
  if (values.some(isObject)) return true
  const [value] = /^(?:callers\s*:|\s*[{[])/m.test(text) ? values : []
  if (!isJsonObject(value)) return false
  const names = Object.keys(value)
  const isOwn = ['command', 'exitCode', 'plans'].every((name) => names.includes(name))
  return isOwn || names.every((name) => ['version', 'callers', 'services'].includes(name))
}

const asChange = ({ name, line }: SpokenAccount): SpokenChange => ({
  line,
  what: `changes as which account pods run, and a rule or a binding names the account ${name}`,
})

const reasonOf = (path: string, { line, isGone, what }: SpokenChange): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${isGone === true ? `${path} (line ${line} before the change)` : `${path}:${line}`} ${what}: for which pods or accounts was not read. Render it at both revisions, and give the results as before and after.`,
  where: { kind: 'file', path, line: isGone === true ? 1 : line, column: 1 },
})
