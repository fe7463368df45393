import { mayHold, mayHoldKind, type MayHold } from '../manifests/may-hold.js'
import { speaksOf, type AccountTaken, type TouchedPlaces } from './touched-places.js'
import type { Unit } from './unit.js'
import { withoutDefinitions } from './without-definitions.js'

/** A text that a unit is made from. */
export interface UnitText {
  readonly path: string
  readonly text: string
}

/** What the texts of a unit tell before anything is rendered. */
export interface UnitWords {
  readonly unit: Unit
  readonly texts: readonly UnitText[]
  /** Words of Istio or of the Gateway API, or a text that may become anything. */
  readonly ofMesh: boolean
  readonly ofPermissions: boolean
  /** Services, to which routes of any namespace lead. */
  readonly ofServices: boolean
  /** Something fills namespaces in: they need not be written anywhere. */
  readonly isDynamic: boolean
}

const meshWords = /istio|gateway\.networking|gateway\.envoy/i
const permissionWords = /rbac\.authorization|serviceaccount/i
const dynamicWords = /\{\{|\$\{|\/metadata\/namespace|metadata\.namespace/
const serviceWords = /\bkind["']?\s*:\s*["']?Service\b/
/** Of languages that make objects without their words: `authorizationPolicy.new(…)`. */
const policyWords = /authorization_?-?polic|peer_?-?authentication|request_?-?authentication|envoy_?-?filter/i

const isAnything = ({ groups, kinds }: MayHold): boolean => groups === 'any' && kinds === 'any'

export const wordsOf = (unit: Unit, whole: readonly UnitText[]): UnitWords => {
  const texts = whole.map(({ path, text }) => ({ path, text: withoutDefinitions(text) }))
  const some = (words: RegExp): boolean => texts.some(({ text }) => words.test(text))
  const anything = texts.some(({ text }) => isAnything(mayHold(text)))
  return {
    unit,
    texts,
    ofMesh: anything || some(meshWords),
    ofPermissions: anything || some(permissionWords),
    ofServices: anything || some(serviceWords),
    isDynamic: unit.source.kind === 'helm' || some(dynamicWords),
  }
}

/** A chart of which no word puts an object in the namespace that is assumed. */
export const isRelease = ({ unit, texts }: Pick<UnitWords, 'unit' | 'texts'>): boolean =>
  unit.source.kind === 'helm' &&
  unit.namespace === undefined &&
  !texts.some(({ text }) => /namespace["']?\s*:[^\n]*\bdefault\b(?!["']?\s*\.)/i.test(text))

/** A chart whose objects may stand in any namespace, as far as anybody says. */
export const isReleasedAnywhere = (words: Pick<UnitWords, 'unit' | 'texts'>): boolean =>
  isRelease(words) ||
  (words.unit.source.kind === 'helm' &&
    words.unit.namespace === undefined &&
    words.texts.some(({ text }) => text.includes('.Release.Namespace')))

/** Kinds of the cluster, which stand in no namespace. */
const ofCluster =
  /\bkind["']?\s*:\s*["']?(?:Namespace|Cluster\w+|CustomResourceDefinition|GatewayClass|\w+WebhookConfiguration|Kustomization)\b/
const metadataBlock = /^["']?metadata["']?\s*:[ \t]*(?:\{(?:[^{}]|\{[^{}]*\})*\}|(?:\r?\n[ \t]+[^\n]*)*)/m

/** Whether an object of a text that may decide names no namespace, as far as its words tell. */
const leavesNamespace = (text: string): boolean =>
  text.split(/^---/m).some((document) => {
    if (!/\bkind["']?\s*:/.test(document) || ofCluster.test(document)) return false
    if (!meshWords.test(document) && !permissionWords.test(document)) return false
    const metadata = metadataBlock.exec(document)?.[0]
    return /^\s*["']?items["']?\s*:/m.test(document) || !/\bnamespace["']?\s*:/.test(metadata ?? document)
  })

/** A unit of plain files or a kustomization, of which some may name no namespace. */
export const mayLeaveNamespace = ({ unit, texts }: Pick<UnitWords, 'unit' | 'texts'>): boolean =>
  unit.source.kind !== 'helm' &&
  unit.namespace === undefined &&
  unit.placedIn === undefined &&
  texts.some(({ text }) => leavesNamespace(text))

/** What a rule writes of an account where it does not write the whole name: its start, its end, or what fills it in. */
const startOfAccount = /\/sa\/([a-z0-9.-]*)\*/g
const endOfAccount = /\*([a-z0-9.-]+)(?![\w./-])/g
const filledAccount = /\/sa\/[^\s"',\]]*(?:\{\{|\$\{)/

/** Rules and bindings that are about whole namespaces, or about everybody with an account. */
const wholeNamespaces = /namespaces\b|source\.namespace|\/ns\/|principal|serviceaccounts:/i

/** Whether pods come from another namespace, or show an account where they showed none, or the other way round. */
const isBeyondName = ({ to, from, showed, shows }: AccountTaken): boolean =>
  from !== undefined && (from.namespace !== to.namespace || showed !== shows)

const whoStarts = /\bsubjects["']?\s*:|(?:principals?|serviceaccounts)["']?\s*:|source\.principal/i

/** As far as a rule or a binding writes who it is about. */
const longestWho = 800

/**
 * Whether something fills in whom a rule or a binding is about: the files of values are not among the texts. By helpers most
 * charts name an account of their own, which no new workload elsewhere takes.
 */
const fillsWho = (text: string, isNew: boolean): boolean => {
  if (!/\{\{|\$\{/.test(text)) return false
  const hole = isNew ? /\{\{-?\s*\.Values|\$\{/ : /\{\{|\$\{/
  return text
    .split(whoStarts)
    .slice(1)
    .some((who) =>
      hole.test(
        (who.slice(0, longestWho).split(/^---/m)[0] ?? '').replaceAll(/namespace["']?\s*:\s*["']?\{\{[^}]*\}\}/gi, ''),
      ),
    )
}

/** What a kustomization puts before or behind every name, also of accounts in its bindings. */
const affixes = /\bname(Prefix|Suffix)["']?\s*:\s*["']?([\w.-]+)/g

const isAffixed = (text: string, name: string): boolean =>
  [...text.matchAll(affixes)].some(([, side, affix = '']) =>
    side === 'Prefix' ? name.startsWith(affix) : name.endsWith(affix),
  )

/** A rule in any namespace may decide by who pods run as now, or ran. */
export const speaksOfAccounts = ({ texts }: Pick<UnitWords, 'texts'>, { accounts, moves }: TouchedPlaces): boolean =>
  accounts.length > 0 &&
  texts.some(
    ({ text }) =>
      filledAccount.test(text) ||
      fillsWho(
        text,
        moves.every(({ from }) => from === undefined),
      ) ||
      (wholeNamespaces.test(text) && moves.some(isBeyondName)) ||
      accounts.some(
        ({ name }) =>
          text.includes(name) ||
          isAffixed(text, name) ||
          [...text.matchAll(startOfAccount)].some(([, start = '']) => name.startsWith(start)) ||
          [...text.matchAll(endOfAccount)].some(([, end = '']) => name.endsWith(end)),
      ),
  )

/** Whether a unit may hold an object that decides about what a change touches. Where there is any doubt it may. */
export const mayMeet = (words: UnitWords, assumed: string, touched: TouchedPlaces): boolean => {
  if ((words.ofMesh || words.ofPermissions) && speaksOfAccounts(words, touched)) return true
  const counts =
    words.ofMesh || (touched.permissions && words.ofPermissions) || (touched.namespaces === 'any' && words.ofServices)
  if (!counts) return false
  const own = words.unit.namespace ?? assumed
  const isHere = touched.namespaces === 'any' || touched.namespaces.has(own) || touched.roots.has(own)
  return isHere || words.isDynamic || words.texts.some(({ text }) => speaksOf(text, touched))
}

/**
 * Kinds of which one object that nobody read can turn a verdict round. RequestAuthentications and PeerAuthentications are not
 * among them: of files they are never all, and every comparison allows for others (docs/decisions/state-of-files.md).
 */
const deciding: readonly (readonly [group: string, kind: string])[] = [
  ['security.istio.io', 'AuthorizationPolicy'],
  ['networking.istio.io', 'EnvoyFilter'],
  ['networking.istio.io', 'Sidecar'],
  ['extensions.istio.io', 'WasmPlugin'],
]

/** What a base that nobody fetched may hold of them, in one namespace or in any. */
export const mayBeElsewhere = (namespace: string | undefined): MayHold => ({
  groups: new Set(deciding.map(([group]) => group)),
  kinds: new Set(deciding.map(([, kind]) => kind)),
  namespaces: namespace === undefined ? 'any' : new Set([namespace]),
})

const rbac = 'rbac.authorization.k8s.io'
const roles = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'] as const

/** Whether what was not read of a kind can decide about a change. */
export const isDeciding = (group: string, kind: string, { permissions }: TouchedPlaces): boolean =>
  (permissions && group === rbac) || deciding.some(([one, other]) => one === group && other === kind)

/** What of the deciding kinds a text may become, by its words, where nobody could render it. */
export const mayBecome = (
  { text }: UnitText,
  namespaces: MayHold['namespaces'],
  { permissions }: TouchedPlaces,
): MayHold | undefined => {
  const holds = mayHold(text)
  const spoken = policyWords.test(text) && holds.kinds !== 'any' && holds.kinds.size === 0
  const kinds = deciding.filter(([group, kind]) => spoken || mayHoldKind(holds, group, kind))
  const held = permissions ? roles.filter((kind) => mayHoldKind(holds, rbac, kind)) : []
  if (kinds.length + held.length === 0) return undefined
  return {
    groups: new Set([...kinds.map(([group]) => group), ...(held.length > 0 ? [rbac] : [])]),
    kinds: new Set([...kinds.map(([, kind]) => kind), ...held]),
    namespaces,
  }
}

/** Namespaces that the texts of a unit can put objects in; `any` where something fills them in. */
export const namespacesOf = ({ unit, texts, isDynamic }: UnitWords, assumed: string): MayHold['namespaces'] => {
  if (unit.placedIn !== undefined) return new Set([unit.placedIn])
  if (isDynamic) return 'any'
  const found = texts.flatMap(({ text }) =>
    [...text.matchAll(/namespace["']?\s*:\s*["']?([\w.-]+)/gi)].flatMap(([, name]) => name ?? []),
  )
  return new Set([...found, unit.namespace ?? assumed])
}
