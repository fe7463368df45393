import { withoutBlockTexts } from './block-texts.js'
import { mayBeOfInterest } from './interest.js'
import { isStoredElsewhere } from './stored-elsewhere.js'
import { holdsWholeObjects } from './whole-objects.js'
import { changesAnyKind, overlaysIn } from './ytt-overlays.js'

/** What a text that nobody can read may hold, by its words alone. Where there is any doubt it is `any`. */
export interface MayHold {
  readonly groups: Words
  readonly kinds: Words
  /** Of the objects that it may hold; `any` also where one of them may name none. */
  readonly namespaces: Words
  /** It makes pods or sets up a mesh, of whichever kind it is. */
  readonly meshParts?: true
  /** Where its kinds are any: it names one of the kinds that say what a network lets through. */
  readonly networkPolicy?: true
}

export type Words = 'any' | ReadonlySet<string>

export const holdsNothing: MayHold = { groups: new Set(), kinds: new Set(), namespaces: new Set() }
export const holdsAnything: MayHold = { groups: 'any', kinds: 'any', namespaces: 'any' }

// A quoted scalar can hide any letter behind an escape, or behind a line break.
const escaped = /\\(?:x[2-7]|u00[2-7]|U000000[2-7])/i
const broken = /\\\r?\n[ \t]*/g
const isHidden = (text: string): boolean =>
  escaped.test(text) || (text.search(broken) >= 0 && withoutBlockTexts(text).search(broken) >= 0)

/** Whether the keys of an object may be there; a line break that a scalar leaves out parts no word of one. */
const hasKeys = (text: string): boolean =>
  /apiVersion|kind/.test(text) || escaped.test(text) || /apiVersion|kind/.test(text.replaceAll(broken, ''))

// A key that is written as `? key`, whose value stands on another line.
const explicitKey = /(?:^|[\s[{,])\?\s/m
const hasExplicitKey = (text: string): boolean => text.includes('?') && explicitKey.test(text)

/** A value that stands plainly behind its key. */
// A quoted key needs no space behind its colon, as in JSON.
const plain = /^(?:["']\s*:\s*|[ \t]*:[ \t]+)(?:"([\w./-]+)"|'([\w./-]+)'|([\w][\w./-]*))[ \t]*(?=[\r\n,}#]|$)/

// The key is a property of a schema, or a mapping of its own.
const mapping = /^["']?[ \t]*:(?:[ \t]*(?:#[^\n]*)?\r?\n[ \t]+["']?[A-Za-z$][\w$]*["']?[ \t]*:(?:\s|$)|[ \t]*\{(?!\{))/

const empty = /^["']?[ \t]*:[ \t]*(?:""|'')[ \t]*(?=[\r\n,}#]|$)/

/** Inside of an object a reference may be left empty; the API server takes no object of an empty kind. */
const isEmptyMember = (text: string, index: number, rest: string): boolean =>
  empty.test(rest) && /(?:^|\n)[ \t]+$/.test(text.slice(Math.max(0, index - 200), index).replace(/["']$/, ''))

/** Every value of a key, wherever it stands. */
const valuesOf = (text: string, key: string): Words => {
  const values = new Set<string>()
  for (const { index } of text.matchAll(new RegExp(`(?<![\\w.-])${key}(?=["']\\s*:|[ \\t]*:(?:\\s|$))`, 'g'))) {
    const rest = text.slice(index + key.length, index + key.length + 300)
    if (mapping.test(rest) || isEmptyMember(text, index, rest)) continue
    const found = plain.exec(rest)
    const value = found?.[1] ?? found?.[2] ?? found?.[3]
    if (value === undefined) return 'any'
    values.add(value)
  }
  return values
}

const groupsOf = (versions: Words): Words =>
  versions === 'any'
    ? 'any'
    : new Set([...versions].map((version) => (version.includes('/') ? version.slice(0, version.indexOf('/')) : '')))

/** The namespace in the metadata of a document, in block style or on one line. */
const namespaceOf = (document: string): string | undefined => {
  const line = /^metadata:[ \t]*\{([^{}\n]*)\}[ \t]*\r?$/m.exec(document)?.[1]
  if (line !== undefined) return /(?:^|,)[ \t]*namespace:[ \t]+["']?([a-z0-9-]+)["']?[ \t]*(?=,|$)/.exec(line)?.[1]
  const metadata = /^metadata:[ \t]*\r?\n((?:[ \t]+[^\n]*\n?|[ \t]*\r?\n)+)/m.exec(document)?.[1] ?? ''
  return /^[ \t]+namespace:[ \t]+["']?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)["']?[ \t]*(?:#.*)?\r?$/m.exec(metadata)?.[1]
}

const namespacesOf = (text: string): Words => {
  const documents = text.split(/^---(?=\s|$)/m).filter((one) => one.includes('apiVersion') || one.includes('kind'))
  const found = documents.map(namespaceOf)
  return found.length === 0 || found.includes(undefined) ? 'any' : new Set(found.flatMap((one) => one ?? []))
}

/**
 * What a text may hold. A text in UTF-16 or another encoding shows its words once what is no character is left out.
 */
export const mayHold = (text: string): MayHold => {
  if (isStoredElsewhere(text)) return holdsAnything
  const words = text.replaceAll(/[\0\ufffd]/g, '')
  const overlays = overlaysIn(words)
  if (overlays.some(changesAnyKind)) return holdsAnything
  if (!hasKeys(words)) return holdsWholeObjects(words) ? holdsAnything : holdsNothing
  const isAny = isHidden(words) || hasExplicitKey(words) || holdsWholeObjects(words)
  const kinds = isAny ? 'any' : valuesOf(words, 'kind')
  return {
    // An overlay seldom says the group of what it changes.
    groups: isAny || overlays.length > 0 ? 'any' : groupsOf(valuesOf(words, 'apiVersion')),
    kinds,
    namespaces: isAny ? 'any' : namespacesOf(words),
    ...(kinds === 'any' && words.includes('NetworkPolicy') ? { networkPolicy: true as const } : {}),
  }
}

/** Whether an object of this name may be there; a name that is filled in is any. */
export const mayHoldName = (text: string, name: string): boolean => {
  if (isStoredElsewhere(text)) return true
  const words = text.replaceAll(/[\0\ufffd]/g, '')
  if (isHidden(words) || hasExplicitKey(words) || holdsWholeObjects(words)) return true
  return valuesOf(words, 'name') === 'any' || words.includes(name)
}

const includes = (words: Words, word: string): boolean => words === 'any' || words.has(word)

/** Whether an object of this kind may be there. */
export const mayHoldKind = ({ groups, kinds }: MayHold, group: string, kind: string): boolean =>
  includes(groups, group) && includes(kinds, kind)

/** Whether any of it may be of a kind that counts. */
export const mayCount = (holds: MayHold): boolean =>
  holds.meshParts === true || mayBeOfInterest((group) => includes(holds.groups, group), holds.kinds)

/** Kubernetes' NetworkPolicy, and what Cilium, Calico, Antrea and the network's administrators call theirs; a staged one decides nothing. */
export const networkKind = /^(?!Staged)[A-Za-z]*NetworkPolicy$/

/** Whether its words name a policy of the network, for one of these namespaces or for all. */
export const mayHoldNetworkPolicy = (
  { kinds, namespaces, networkPolicy }: MayHold,
  asked: ReadonlySet<string>,
): boolean =>
  (kinds === 'any' ? networkPolicy === true : [...kinds].some((kind) => networkKind.test(kind))) &&
  (namespaces === 'any' || [...namespaces].some((one) => one === '' || asked.has(one)))

type GroupAndKind = readonly [group: string, kind: string]

/** What may refuse a request in a mesh. */
const ofIstio: readonly GroupAndKind[] = [
  ['security.istio.io', 'AuthorizationPolicy'],
  ['security.istio.io', 'PeerAuthentication'],
  ['security.istio.io', 'RequestAuthentication'],
  ['networking.istio.io', 'EnvoyFilter'],
  ['extensions.istio.io', 'WasmPlugin'],
]

/** Groups and kinds that say themselves who may do what. */
const policies: readonly GroupAndKind[] = [
  ...ofIstio,
  ['rbac.authorization.k8s.io', 'Role'],
  ['rbac.authorization.k8s.io', 'RoleBinding'],
  ['rbac.authorization.k8s.io', 'ClusterRole'],
  ['rbac.authorization.k8s.io', 'ClusterRoleBinding'],
]

export const mayHoldPolicy = (holds: MayHold): boolean =>
  policies.some(([group, kind]) => mayHoldKind(holds, group, kind))

export const mayHoldPolicyOfIstio = (holds: MayHold): boolean =>
  ofIstio.some(([group, kind]) => mayHoldKind(holds, group, kind))
