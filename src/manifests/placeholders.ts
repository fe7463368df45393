import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import { negativeField } from './negative-field.js'
import { pointerPart } from './positions.js'

/** Text that some program fills in before the object reaches a cluster. `pointer` is a JSON pointer to where it stands. */
export interface Placeholder {
  readonly pointer: string
  readonly text: string
}

// ytt's code and annotations, `#@ code` and `#@overlay/match`; `#!` is its comment, and `#@user` anybody's.
const ytt = /(?:^|[ \t])#@(?:[ \t]|[a-z]+\/[a-z])/m

/** Where the text of a file is a template of ytt; its comments are code, so the values that YAML reads are not its own. */
export const yttAt = (text: string): number | undefined => {
  if (!text.includes('#@')) return undefined
  const found = ytt.exec(text)
  return found === null ? undefined : found.index + found[0].indexOf('#')
}

/** Wherever they stand: substitution of Flux and envsubst, Go templates and Jinja, ERB, sops, Azure's and Octopus' tokens. */
const anywhere = /\$\{[A-Za-z_]|\{\{|\{%|<%|\bENC\[[A-Z0-9_]+,|#\{[A-Za-z_]/

/** Of other texts than expressions and keys: Kustomize's `$(VAR)`, `$VAR`, `__VAR__`, Argo CD's `<path:…>`, `((var))`. */
const inWords = [
  /\$\([A-Za-z_][\w.-]*\)/,
  /\$[A-Z][A-Z0-9_]+(?![A-Za-z0-9_])/,
  /^\$[A-Za-z_]\w*$/,
  /__[A-Z][A-Z0-9_]*__/,
  /@@[A-Za-z_]\w*@@/,
  /<path:[^>]/,
  /^<[A-Za-z_][\w .:/-]*>$/,
  /^\(\([^()|]+\)\)$/,
  /^\[\[[^[\]:]+\]\]$/,
  /^ref\+[a-z]/,
]

/** Names of identities, hosts and labels: none of these characters can stand in one. */
const inNames = /[$<>%]|\{(?!\*{1,2}\})|\(\(|#\{/

const names: ReadonlySet<string> = new Set([
  ...['principals', 'namespaces', 'serviceAccounts', 'trustDomains', 'ipBlocks', 'remoteIpBlocks', 'hosts'].flatMap(
    (field) => [field, `not${field.charAt(0).toUpperCase()}${field.slice(1)}`],
  ),
  ...['labels', 'matchLabels', 'selector', 'serviceAccount', 'serviceAccountName', 'namespace', 'mode'],
])

/** Values in which `$`, `_` and brackets have a meaning of their own. */
const expressions: ReadonlySet<string> = new Set(['regex', 'jwks', 'expression'])

const isFilledIn = (text: string, field: string): boolean => {
  if (anywhere.test(text)) return true
  if (expressions.has(field)) return false
  return inWords.some((form) => form.test(text)) || (names.has(field) && inNames.test(text))
}

interface Member {
  /** The name of the field that the text is a value of; an element of a list has its list's. */
  readonly field: string
  readonly pointer: string
  readonly value: Json
}

const mapsOfNames: ReadonlySet<string> = new Set(['labels', 'matchLabels', 'selector'])

const membersOf = ({ field, pointer, value }: Member): readonly Member[] => {
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, index) => ({ field, pointer: `${pointer}/${index}`, value: item }))
  if (!isJsonObject(value)) return []
  return Object.entries(value)
    .filter(([key]) => key !== 'annotations')
    .map(([key, item]) => ({
      field: mapsOfNames.has(field) && !names.has(key) ? field : key,
      pointer: `${pointer}/${pointerPart(key)}`,
      value: item,
    }))
}

/** The first placeholder of a value, in its own keys and texts. */
const findIn = (member: Member): Placeholder | undefined => {
  const { field, pointer, value } = member
  if (typeof value === 'string') return isFilledIn(value, field) ? { pointer, text: value } : undefined
  const key = isJsonObject(value) ? Object.keys(value).find((name) => anywhere.test(name)) : undefined
  if (key !== undefined) return { pointer, text: key }
  for (const one of membersOf(member)) {
    const found = findIn(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** The same below the fields that are named alone. */
const findBelow = (member: Member, fields: ReadonlySet<string>): Placeholder | undefined => {
  for (const one of membersOf(member)) {
    const found = !Array.isArray(member.value) && fields.has(one.field) ? findIn(one) : findBelow(one, fields)
    if (found !== undefined) return found
  }
  return undefined
}

/** Groups whose objects say who may do what in every field. */
const wholeGroups: ReadonlySet<string> = new Set([
  'security.istio.io',
  'rbac.authorization.k8s.io',
  'gateway.networking.k8s.io',
])

const wholeKinds: ReadonlySet<string> = new Set([
  'Gateway',
  'VirtualService',
  'ServiceEntry',
  'Sidecar',
  'WorkloadEntry',
])

/** Of other objects, what a policy finds them by. Commands and settings of containers may hold `$(NAME)` by right. */
const attaching: ReadonlySet<string> = new Set([
  'labels',
  'matchLabels',
  'selector',
  'serviceAccount',
  'serviceAccountName',
])

// A part of every form above.
const signOfAny = /[$<>{%]|\(\(|\[\[|__|@@|#\{|ENC\[|ref\+/

/** Whether any text or key has a sign of a placeholder; most objects have none, and need no further look. */
const hasSign = (value: Json, sign: RegExp): boolean => {
  if (typeof value === 'string') return sign.test(value)
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return (value as readonly Json[]).some((item) => hasSign(item, sign))
  const object = value as JsonObject
  for (const name of Object.keys(object)) if (sign.test(name) || hasSign(object[name] ?? null, sign)) return true
  return false
}

/** `REPLACE_WITH_NAMESPACE`: Kubernetes takes no capitals there, so somebody puts another word in its place. */
const inCapitals = /^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+$/
/** `cluster.local/ns//sa/web`: no namespace, account or trust domain is without a name. */
const withoutName = /\/(?:ns|sa)\/(?:\/|$)|^\/ns\//
// A part of every such form.
const signOfIdentity = /[A-Z0-9][_-][A-Z0-9]|\/(?:ns|sa)\/(?:\/|$)|^\/ns\/|\/ns\/.*%/

const wordInCapitals = (group: string, { metadata }: JsonObject): Placeholder | undefined => {
  if (!isJsonObject(metadata)) return undefined
  // Names of RBAC may hold capitals.
  const fields = group === 'rbac.authorization.k8s.io' ? ['namespace'] : ['namespace', 'name']
  for (const field of fields) {
    const text = metadata[field]
    if (typeof text === 'string' && inCapitals.test(text)) return { pointer: `/metadata/${field}`, text }
  }
  return undefined
}

const identities: ReadonlySet<string> = new Set(
  ['principals', 'namespaces', 'serviceAccounts'].flatMap((field) => [field, negativeField(field)]),
)

/**
 * `cluster.local/ns/SHOP_NAMESPACE/sa/web`: no namespace, account or trust domain has capitals, so the rule holds for nobody until
 * somebody puts another word in the place of that one.
 */
const identityOfNobody = (member: Member, isNobodys: (text: string) => boolean): Placeholder | undefined => {
  const { field, pointer, value } = member
  if (typeof value === 'string')
    // A condition on `source.principal` has them among its values.
    return (identities.has(field) || (/^(?:values|notValues)$/.test(field) && value.includes('/ns/'))) &&
      isNobodys(value)
      ? { pointer, text: value }
      : undefined
  for (const one of membersOf(member)) {
    const found = identityOfNobody(one, isNobodys)
    if (found !== undefined) return found
  }
  return undefined
}

const isForAnother = (text: string): boolean =>
  text.includes('%') || text.split(/[/.]/).some((part) => inCapitals.test(part))

const isWithoutName = (text: string): boolean => isForAnother(text) || withoutName.test(text)

/** Which signs a value may have, by the text that it was read from: to look at one text is less than to look at each of its values. */
export interface Signs {
  readonly any: boolean
  readonly identity: boolean
}

// An escape may stand for any letter. What ends a value ends no name, and what breaks a line in the text need not in the value.
const anyInText = /[$<>{%\\]|\(\(|\[\[|__|@@|#\{|ENC\[|ref\+/
const identityInText = /[%\\]|[A-Z0-9][_-][A-Z0-9]|\/(?:ns|sa)\/(?![A-Za-z0-9])|(?<![\w.-])\/ns\//

/** The signs of a document, anchors and all: what it has no sign of, none of its values has. */
export const signsIn = (text: string): Signs => ({ any: anyInText.test(text), identity: identityInText.test(text) })

/**
 * The first text of an object that another program fills in, where it can decide access. What Helm wrote without a name had no
 * value for it (open/charts/switched-on).
 */
export const findPlaceholder = (
  group: string,
  kind: string,
  value: Json,
  { isRendered, signs }: { readonly isRendered: boolean; readonly signs: Signs },
): Placeholder | undefined => {
  if (!isJsonObject(value)) return undefined
  const spelled = wordInCapitals(group, value)
  if (spelled !== undefined) return spelled
  const whole: Member = { field: '', pointer: '', value }
  const identity =
    group === 'security.istio.io' && signs.identity && hasSign(value, signOfIdentity)
      ? identityOfNobody(whole, isRendered ? isForAnother : isWithoutName)
      : undefined
  if (identity !== undefined) return identity
  if (!signs.any || !hasSign(value, signOfAny)) return undefined
  if (wholeGroups.has(group) || (group === 'networking.istio.io' && wholeKinds.has(kind))) return findIn(whole)
  if (group === '' && kind === 'ConfigMap') {
    const data = value['data']
    const mesh = isJsonObject(data) ? data['mesh'] : undefined
    return typeof mesh === 'string' && anywhere.test(mesh) ? { pointer: '/data/mesh', text: mesh } : undefined
  }
  const { metadata } = value
  if (isJsonObject(metadata))
    for (const field of ['name', 'namespace']) {
      const text = metadata[field]
      if (typeof text === 'string' && inNames.test(text)) return { pointer: `/metadata/${field}`, text }
    }
  return findBelow(whole, attaching)
}
