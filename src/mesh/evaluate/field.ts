import { isJsonObject, type Json } from '../../ports/json.js'
import { member } from '../fields.js'
import { expandPrincipals, expandTrustDomains } from '../resolve/trust-domain.js'
import { hasFix } from '../resolve/version.js'
import {
  conditionKeys,
  operationFieldNames,
  operationFields,
  sourceFieldNames,
  sourceFields,
  type OperationField,
  type SourceField,
} from '../vocabulary.js'
import { isInBlock, type Address } from './address.js'
import { toBytes, toText, type Bytes } from './bytes.js'
import { readNameOfAnyVersion, type ConditionName } from './condition-key.js'
import type { Facts, HttpFacts } from './facts.js'
import { matchedValues } from './headers.js'
import { matchesAnything, matchesExpression, matchesHeaderPattern, matchesPattern, quote } from './pattern.js'
import { isTemplate, matchesTemplate } from './template.js'

/**
 * One attribute that a rule can test. `http` fields do not exist on TCP. `matches` is the test of one value; it is
 * `undefined` where Istio cannot compile the value, and then the whole rule is left out.
 */
export interface Field {
  readonly http: boolean
  /** Values that stand for the written ones: aliases of the trust domain. */
  readonly expand?: (values: readonly string[], facts: Facts) => readonly string[]
  readonly matches: (value: string, facts: Facts, http: HttpFacts) => boolean | undefined
  /** For people: what the request has there. */
  readonly received: (facts: Facts, http: HttpFacts | undefined) => string
}

const spiffe = 'spiffe://'

const noPeer = 'no mTLS identity'
const peersText = (facts: Facts): string => (facts.peers.length === 0 ? noPeer : facts.peers.map(toText).join(', '))

const withoutScheme = (name: string): string => (name.startsWith(spiffe) ? name.slice(spiffe.length) : name)

const anyPeer = (facts: Facts, test: (name: Bytes) => boolean): boolean => facts.peers.some(test)

/** principals: Istio's pattern behind `spiffe://`; a leading `*` is a regular expression, unquoted before #59992. */
const principal: Field = {
  http: false,
  expand: (values, facts) => expandPrincipals(values, facts.settings),
  matches: (value, facts) =>
    anyPeer(facts, (name) => {
      const version = facts.settings.istioVersion
      if (value === '*') return matchesAnything(name, version)
      if (value.startsWith('*')) {
        const rest = value.slice(1)
        const quoted = hasFix(version, [28, 7], [29, 3], [30, 0])
        return matchesExpression(`${spiffe}.*${quoted ? quote(rest) : toBytes(rest)}`, name)
      }
      if (value.endsWith('*')) return name.startsWith(toBytes(spiffe + value.slice(0, -1)))
      return name === toBytes(spiffe + value)
    }),
  // As a policy names them: a prefix that only one side has would read as the reason.
  received: (facts) => (facts.peers.length === 0 ? noPeer : facts.peers.map(toText).map(withoutScheme).join(', ')),
}

/** namespaces: a regular expression on the whole identity, `*` anything, any trust domain. */
const namespace: Field = {
  http: false,
  matches: (value, facts) =>
    anyPeer(facts, (name) => matchesExpression(`.*/ns/${quote(value).replaceAll('\\*', '.*')}/.*`, name)),
  received: peersText,
}

/** serviceAccounts: `NS/SA`, or `SA` of the policy's own namespace, any trust domain; unquoted before #59700. */
const serviceAccount = (policyNamespace: string): Field => ({
  http: false,
  matches: (value, facts) => {
    const slash = value.indexOf('/')
    const [space, account] = slash < 0 ? [policyNamespace, value] : [value.slice(0, slash), value.slice(slash + 1)]
    const write = hasFix(facts.settings.istioVersion, [27, 9], [28, 6], [29, 2]) ? quote : toBytes
    const expression = `spiffe://.+/ns/${write(space)}/(.+/|)sa/${write(account)}(/.+)?`
    return anyPeer(facts, (name) => matchesExpression(expression, name))
  },
  received: peersText,
})

const trustDomain: Field = {
  http: false,
  expand: (values, facts) => expandTrustDomains(values, facts.settings),
  matches: (value, facts) =>
    anyPeer(facts, (name) => {
      if (value === '*') return name.startsWith(spiffe)
      if (value.includes('*')) return matchesExpression(`${spiffe}${quote(value).replaceAll('\\*', '[^/]*')}/.*`, name)
      return name.startsWith(toBytes(`${spiffe}${value}/`))
    }),
  received: peersText,
}

const addressText = (address: Address | undefined): string => {
  if (address === undefined) return 'no address'
  if (address.family === 4) return [24n, 16n, 8n, 0n].map((shift) => String((address.bits >> shift) & 255n)).join('.')
  return Array.from({ length: 8 }, (_, index) =>
    ((address.bits >> BigInt(112 - 16 * index)) & 0xffffn).toString(16),
  ).join(':')
}

const address = (of: (facts: Facts) => Address | undefined): Field => ({
  http: false,
  matches: (value, facts) => isInBlock(value, of(facts)),
  received: (facts) => addressText(of(facts)),
})

const port: Field = {
  http: false,
  matches: (value, facts) =>
    /^\+?\d{1,5}$/.test(value) && Number(value) <= 65535 ? Number(value) === facts.port : undefined,
  received: (facts) => String(facts.port),
}

const sni: Field = {
  http: false,
  matches: (value, facts) => matchesPattern(value, facts.sni, facts.settings.istioVersion),
  received: (facts) => (facts.sni === '' ? 'no SNI' : toText(facts.sni)),
}

const host: Field = {
  http: true,
  matches: (value, facts, http) => matchesHeaderPattern(value, http.authority, facts.settings.istioVersion, true),
  received: (_, http) => toText(http?.authority ?? ''),
}

const method: Field = {
  http: true,
  matches: (value, facts, http) => matchesHeaderPattern(value, http.method, facts.settings.istioVersion, false),
  received: (_, http) => toText(http?.method ?? ''),
}

const path: Field = {
  http: true,
  matches: (value, facts, http) =>
    isTemplate(value) && hasFix(facts.settings.istioVersion, [22, 0])
      ? matchesTemplate(value, http.path)
      : matchesPattern(value, http.path, facts.settings.istioVersion),
  received: (_, http) => toText(http?.path ?? ''),
}

const pseudo = (http: HttpFacts, name: string): readonly Bytes[] | undefined => {
  switch (name) {
    case ':authority':
    case 'host':
      return [http.authority]
    case ':method':
      return [http.method]
    default:
      return undefined
  }
}

const header = (name: string): Field => ({
  http: true,
  matches: (value, facts, http) =>
    (pseudo(http, name.toLowerCase()) ?? matchedValues(http.headers, name, facts.settings.istioVersion)).some((line) =>
      matchesHeaderPattern(value, line, facts.settings.istioVersion, false),
    ),
  received: (_, http) => {
    const lines = http === undefined ? [] : (pseudo(http, name.toLowerCase()) ?? http.headers.lines(name))
    return lines.length === 0 ? `no header ${name}` : lines.map(toText).join(' and ')
  },
})

const noToken = 'no token'

/** The claim at a path; text of a list is kept apart, other kinds never match (istio-semantics §2.6). */
const claimAt = (http: HttpFacts | undefined, names: readonly string[]): Json | undefined =>
  names.reduce<Json | undefined>(
    (value, name) => (isJsonObject(value) ? member(value, name) : undefined),
    http?.payload,
  )

const claimMatches = (value: Json | undefined, test: (text: Bytes) => boolean): boolean => {
  if (typeof value === 'string') return test(toBytes(value))
  return Array.isArray(value) && value.some((item: Json) => typeof item === 'string' && test(toBytes(item)))
}

const claim = (names: readonly string[]): Field => ({
  http: true,
  matches: (value, facts, http) =>
    claimMatches(claimAt(http, names), (text) => matchesPattern(value, text, facts.settings.istioVersion)),
  received: (_, http) => {
    if (http?.payload === undefined) return noToken
    const value = claimAt(http, names)
    return value === undefined ? `no claim ${names.join('.')}` : JSON.stringify(value)
  },
})

type Test = (text: Bytes) => boolean

/** Both halves of a request principal (istio-semantics §2.5): split at the last slash since 1.21.1, at the first in 1.21.0. */
const principalTests = (value: string, facts: Facts): readonly [issuer: Test, subject: Test] => {
  const version = facts.settings.istioVersion
  const present: Test = (text) => matchesAnything(text, version)
  const exact =
    (wanted: string): Test =>
    (text) =>
      text === toBytes(wanted)
  const slash = hasFix(version, [21, 1]) ? value.lastIndexOf('/') : value.indexOf('/')
  const [issuer, subject] = slash < 0 ? ['', ''] : [value.slice(0, slash), value.slice(slash + 1)]
  if (value === '*') return [present, present]
  if (value.startsWith('*')) {
    if (slash < 0) return [present, (text) => text.endsWith(toBytes(value.slice(1)))]
    return [issuer === '*' ? present : (text) => text.endsWith(toBytes(issuer.slice(1))), exact(subject)]
  }
  if (value.endsWith('*')) {
    if (slash < 0) return [(text) => text.startsWith(toBytes(value.slice(0, -1))), present]
    return [exact(issuer), subject === '*' ? present : (text) => text.startsWith(toBytes(subject.slice(0, -1)))]
  }
  return slash < 0 ? [exact(value), exact('')] : [exact(issuer), exact(subject)]
}

const requestPrincipal: Field = {
  http: true,
  matches: (value, facts, http) => {
    const [issuer, subject] = [claimAt(http, ['iss']), claimAt(http, ['sub'])]
    if (!hasFix(facts.settings.istioVersion, [21, 0])) {
      if (typeof issuer !== 'string' || typeof subject !== 'string' || issuer === '' || subject === '') return false
      return matchesPattern(value, toBytes(`${issuer}/${subject}`), facts.settings.istioVersion)
    }
    const [issuerTest, subjectTest] = principalTests(value, facts)
    return (
      typeof issuer === 'string' &&
      typeof subject === 'string' &&
      issuerTest(toBytes(issuer)) &&
      subjectTest(toBytes(subject))
    )
  },
  received: (_, http) => {
    if (http?.payload === undefined) return noToken
    const [issuer, subject] = [claimAt(http, ['iss']), claimAt(http, ['sub'])]
    return `issuer ${JSON.stringify(issuer ?? null)}, subject ${JSON.stringify(subject ?? null)}`
  },
}

/** Until Istio 1.20 of several audiences the first alone counts. */
const audiences: Field = {
  ...claim(['aud']),
  matches: (value, facts, http) => {
    const all = claimAt(http, ['aud'])
    const seen = !hasFix(facts.settings.istioVersion, [21, 0]) && Array.isArray(all) ? all.slice(0, 1) : all
    return claimMatches(seen, (text) => matchesPattern(value, text, facts.settings.istioVersion))
  },
}

/** `experimental.envoy.filters.*`: metadata of other filters, which is not modelled; the resolution says so by name. */
const filterMetadata: Field = { http: false, matches: () => false, received: () => 'metadata that is not modelled' }

const sourceFieldOf = (name: SourceField, policyNamespace: string): Field => {
  switch (name) {
    case 'ipBlocks':
      return address((facts) => facts.directAddress)
    case 'remoteIpBlocks':
      return address((facts) => facts.remoteAddress)
    case 'namespaces':
      return namespace
    case 'serviceAccounts':
      return serviceAccount(policyNamespace)
    case 'trustDomains':
      return trustDomain
    case 'principals':
      return principal
    case 'requestPrincipals':
      return requestPrincipal
    default:
      return name satisfies never
  }
}

const operationFieldOf = (name: OperationField): Field => {
  switch (name) {
    case 'hosts':
      return host
    case 'methods':
      return method
    case 'paths':
      return path
    case 'ports':
      return port
    default:
      return name satisfies never
  }
}

const sourceFieldsOf = new Map<string, ReadonlyMap<SourceField, Field>>()

/** Fields of `source`, in the order in which Istio compiles them. */
export const fieldsOfSource = (policyNamespace: string): ReadonlyMap<SourceField, Field> => {
  let fields = sourceFieldsOf.get(policyNamespace)
  if (fields === undefined) {
    fields = new Map(sourceFieldNames.map((name) => [name, sourceFieldOf(name, policyNamespace)]))
    sourceFieldsOf.set(policyNamespace, fields)
  }
  return fields
}

export const fieldsOfOperation: ReadonlyMap<OperationField, Field> = new Map(
  operationFieldNames.map((name) => [name, operationFieldOf(name)]),
)

const words = { ...sourceFields, ...operationFields }

/** A version that does not know a field does not see it (istio-semantics §1). */
export const isFieldKnown = (name: SourceField | OperationField, facts: Facts): boolean =>
  hasFix(facts.settings.istioVersion, words[name].since)

/** The field of a `when` key; undefined for one that this version of Istio does not know. */
export const fieldOfCondition = (text: string, policyNamespace: string, facts: Facts): Field | undefined => {
  const read = readNameOfAnyVersion(text)
  if (read === undefined || !hasFix(facts.settings.istioVersion, conditionKeys[read.key].since)) return undefined
  return conditionField(read, policyNamespace)
}

const conditionField = ({ key, names }: ConditionName, policyNamespace: string): Field => {
  switch (key) {
    case 'source.ip':
      return address((facts) => facts.directAddress)
    case 'remote.ip':
      return address((facts) => facts.remoteAddress)
    case 'source.namespace':
      return namespace
    case 'source.serviceAccount':
      return serviceAccount(policyNamespace)
    case 'source.trustDomain':
      return trustDomain
    case 'source.principal':
      return principal
    case 'request.auth.principal':
      return requestPrincipal
    case 'request.auth.audiences':
      return audiences
    case 'request.auth.presenter':
      return claim(['azp'])
    case 'request.auth.claims':
      return claim(names)
    case 'request.headers':
      return header(names[0] ?? '')
    case 'destination.ip':
      return address((facts) => facts.destinationAddress)
    case 'destination.port':
      return port
    case 'connection.sni':
      return sni
    case 'experimental.envoy.filters.':
      return filterMetadata
    default:
      return key satisfies never
  }
}
