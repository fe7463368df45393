import type { JsonObject } from '../../ports/json.js'
import type { AppliedPolicy, IstioVersion } from '../enforcement.js'
import { objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { hasFix, versionText } from '../resolve/version.js'
import {
  operationFieldNames,
  operationFields,
  sourceFieldNames,
  sourceFields,
  type OperationField,
  type SourceField,
} from '../vocabulary.js'
import { isInBlock, type Address } from './address.js'
import { readNameOfAnyVersion } from './condition-key.js'

/** A pattern of ztunnel's own: no regular expressions, a `*` in the middle is a character. */
export interface ZtunnelString {
  readonly kind: 'exact' | 'prefix' | 'suffix' | 'presence'
  readonly text: string
}

/** One entry of a clause: all given fields must hold; one with no field at all never matches (Z rbac.rs: 114-118). */
export interface ZtunnelMatch {
  readonly namespaces?: readonly ZtunnelString[]
  readonly notNamespaces?: readonly ZtunnelString[]
  /** `namespace/account`, exact. */
  readonly serviceAccounts?: readonly string[]
  readonly notServiceAccounts?: readonly string[]
  readonly principals?: readonly ZtunnelString[]
  readonly notPrincipals?: readonly ZtunnelString[]
  readonly sourceIps?: readonly string[]
  readonly notSourceIps?: readonly string[]
  readonly destinationIps?: readonly string[]
  readonly notDestinationIps?: readonly string[]
  readonly destinationPorts?: readonly number[]
  readonly notDestinationPorts?: readonly number[]
}

/** Rules are alternatives, clauses of a rule must all hold, entries of a clause are alternatives. */
export type ZtunnelRules = readonly (readonly (readonly ZtunnelMatch[])[])[]

export interface ZtunnelConnection {
  /** `trust-domain/ns/NAMESPACE/sa/ACCOUNT`; undefined for a plain connection. */
  readonly identity: string | undefined
  readonly source: Address | undefined
  readonly destination: Address | undefined
  readonly port: number
}

export const matchesZtunnelString = (pattern: ZtunnelString, text: string): boolean => {
  switch (pattern.kind) {
    case 'exact':
      return text === pattern.text
    case 'prefix':
      return text.startsWith(pattern.text)
    case 'suffix':
      return text.endsWith(pattern.text)
    case 'presence':
      return text !== ''
  }
}

const identityParts = (identity: string): { readonly namespace: string; readonly account: string } | undefined => {
  const found = /^[^/]*\/ns\/([^/]*)\/sa\/([^/]*)$/.exec(identity)
  return found === null ? undefined : { namespace: found[1] ?? '', account: found[2] ?? '' }
}

/** Missing lists say nothing; a list given must hold, a `not` list must not. */
const field = <Value>(
  values: readonly Value[] | undefined,
  notValues: readonly Value[] | undefined,
  test: (value: Value) => boolean,
): boolean =>
  (values === undefined || values.length === 0 || values.some(test)) &&
  (notValues === undefined || notValues.length === 0 || !notValues.some(test))

const isEmptyMatch = (match: ZtunnelMatch): boolean =>
  Object.values(match).every((list: readonly unknown[] | undefined) => list === undefined || list.length === 0)

const matchesEntry = (match: ZtunnelMatch, connection: ZtunnelConnection): boolean => {
  if (isEmptyMatch(match)) return false
  const { identity } = connection
  const parts = identity === undefined ? undefined : identityParts(identity)
  return (
    field(match.namespaces, match.notNamespaces, (value) =>
      parts === undefined ? false : matchesZtunnelString(value, parts.namespace),
    ) &&
    field(match.serviceAccounts, match.notServiceAccounts, (value) =>
      parts === undefined ? false : value === `${parts.namespace}/${parts.account}`,
    ) &&
    field(match.principals, match.notPrincipals, (value) =>
      identity === undefined ? false : matchesZtunnelString(value, identity),
    ) &&
    field(match.sourceIps, match.notSourceIps, (value) => isInBlock(value, connection.source) === true) &&
    field(
      match.destinationIps,
      match.notDestinationIps,
      (value) => isInBlock(value, connection.destination) === true,
    ) &&
    field(match.destinationPorts, match.notDestinationPorts, (value) => value === connection.port)
  )
}

/** The first rule that matches; a clause without entries holds, a rule without clauses matches, no rules match nothing. */
export const matchingZtunnelRule = (rules: ZtunnelRules, connection: ZtunnelConnection): number | undefined => {
  const found = rules.findIndex((clauses) =>
    clauses.every((entries) => entries.length === 0 || entries.some((entry) => matchesEntry(entry, connection))),
  )
  return found < 0 ? undefined : found
}

/** istiod's StringMatch of a value: `*`, `x*`, `*x`, else exact. */
export const ztunnelString = (value: string): ZtunnelString => {
  if (value === '*') return { kind: 'presence', text: '' }
  if (value.startsWith('*')) return { kind: 'suffix', text: value.slice(1) }
  if (value.endsWith('*')) return { kind: 'prefix', text: value.slice(0, -1) }
  return { kind: 'exact', text: value }
}

/** A policy as istiod hands it to ztunnel, with the index that each rule has in the policy. */
export interface ZtunnelPolicy {
  readonly rules: ZtunnelRules
  readonly indexes: readonly number[]
  /** Rules of an ALLOW policy that are left out, since a part of them exists on HTTP only. */
  readonly omitted: readonly number[]
}

const strings = (object: JsonObject, name: string): readonly ZtunnelString[] => textsAt(object, name).map(ztunnelString)

const accounts = (object: JsonObject, name: string, namespace: string): readonly string[] =>
  textsAt(object, name).map((value) => (value.includes('/') ? value : `${namespace}/${value}`))

const ports = (values: readonly string[]): readonly number[] => values.map(Number)

const has = (object: JsonObject, names: readonly string[]): boolean =>
  names.some((name) => textsAt(object, name).length > 0)

/** What one field says of a connection; `http` where only HTTP has it. */
type Said = ZtunnelMatch | 'http'

const sourceSays = (field: SourceField, source: JsonObject, namespace: string): Said => {
  switch (field) {
    case 'namespaces':
      return { namespaces: strings(source, 'namespaces'), notNamespaces: strings(source, 'notNamespaces') }
    case 'serviceAccounts':
      return {
        serviceAccounts: accounts(source, 'serviceAccounts', namespace),
        notServiceAccounts: accounts(source, 'notServiceAccounts', namespace),
      }
    case 'principals':
      return { principals: strings(source, 'principals'), notPrincipals: strings(source, 'notPrincipals') }
    case 'ipBlocks':
      return { sourceIps: textsAt(source, 'ipBlocks'), notSourceIps: textsAt(source, 'notIpBlocks') }
    case 'trustDomains':
      return {}
    case 'remoteIpBlocks':
      return has(source, ['remoteIpBlocks', 'notRemoteIpBlocks']) ? 'http' : {}
    case 'requestPrincipals':
      return has(source, ['requestPrincipals', 'notRequestPrincipals']) ? 'http' : {}
    default:
      return field satisfies never
  }
}

const operationSays = (field: OperationField, operation: JsonObject): Said => {
  switch (field) {
    case 'ports':
      return {
        destinationPorts: ports(textsAt(operation, 'ports')),
        notDestinationPorts: ports(textsAt(operation, 'notPorts')),
      }
    case 'hosts':
      return has(operation, ['hosts', 'notHosts']) ? 'http' : {}
    case 'methods':
      return has(operation, ['methods', 'notMethods']) ? 'http' : {}
    case 'paths':
      return has(operation, ['paths', 'notPaths']) ? 'http' : {}
    default:
      return field satisfies never
  }
}

/** A key that ztunnel does not know it takes for one of HTTP. */
const conditionSays = (condition: JsonObject): Said => {
  const key = readNameOfAnyVersion(textAt(condition, 'key'))?.key
  switch (key) {
    case 'source.ip':
      return { sourceIps: textsAt(condition, 'values'), notSourceIps: textsAt(condition, 'notValues') }
    case 'source.namespace':
      return { namespaces: strings(condition, 'values'), notNamespaces: strings(condition, 'notValues') }
    case 'source.principal':
      return { principals: strings(condition, 'values'), notPrincipals: strings(condition, 'notValues') }
    case 'destination.ip':
      return { destinationIps: textsAt(condition, 'values'), notDestinationIps: textsAt(condition, 'notValues') }
    case 'destination.port':
      return {
        destinationPorts: ports(textsAt(condition, 'values')),
        notDestinationPorts: ports(textsAt(condition, 'notValues')),
      }
    case 'source.serviceAccount':
    case 'source.trustDomain':
    case 'remote.ip':
    case 'connection.sni':
    case 'request.headers':
    case 'request.auth.principal':
    case 'request.auth.audiences':
    case 'request.auth.presenter':
    case 'request.auth.claims':
    case 'experimental.envoy.filters.':
    case undefined:
      return 'http'
    default:
      return key satisfies never
  }
}

/** An entry of a clause, and whether a part of it exists on HTTP alone. */
interface Entry {
  readonly match: ZtunnelMatch
  readonly http: boolean
}

const entryOf = (said: readonly Said[]): Entry => ({
  match: said.reduce<ZtunnelMatch>((match, one) => (one === 'http' ? match : { ...match, ...one }), {}),
  http: said.includes('http'),
})

const convertRule = (
  rule: JsonObject,
  namespace: string,
  version: IstioVersion,
): { readonly clauses: readonly (readonly ZtunnelMatch[])[]; readonly http: boolean } => {
  const sources = sourceFieldNames.filter((name) => hasFix(version, sourceFields[name].since))
  const operations = operationFieldNames.filter((name) => hasFix(version, operationFields[name].since))
  const from = objectsAt(rule, 'from').map((entry) => {
    const source = objectAt(entry, 'source')
    return entryOf(sources.map((field) => sourceSays(field, source, namespace)))
  })
  const to = objectsAt(rule, 'to').map((entry) => {
    const operation = objectAt(entry, 'operation')
    return entryOf(operations.map((field) => operationSays(field, operation)))
  })
  const when = objectsAt(rule, 'when').map((condition) => entryOf([conditionSays(condition)]))
  return {
    http: [...from, ...to, ...when].some(({ http }) => http),
    clauses: [to, from, ...when.map((one) => [one])]
      .filter((entries) => entries.length > 0)
      .map((entries) => entries.map(({ match }) => match)),
  }
}

const converted = new WeakMap<AppliedPolicy, Map<string, ZtunnelPolicy>>()

/**
 * istiod's conversion (istio-semantics §2.12): an ALLOW rule with any field of HTTP is left out; of a DENY rule each
 * entry keeps its other fields, and an entry that keeps none never matches. `trustDomains` are lost without a word.
 */
export const convertForZtunnel = (policy: AppliedPolicy, version: IstioVersion): ZtunnelPolicy => {
  const byVersion = converted.get(policy) ?? new Map<string, ZtunnelPolicy>()
  converted.set(policy, byVersion)
  const found = byVersion.get(versionText(version))
  if (found !== undefined) return found
  const rules = (policy.rules ?? []).map((rule, index) => ({
    ...convertRule(rule, policy.object.key.namespace, version),
    index,
  }))
  const kept = rules.filter((rule) => policy.action !== 'ALLOW' || !rule.http)
  const made = {
    rules: kept.map((rule) => rule.clauses),
    indexes: kept.map((rule) => rule.index),
    omitted: rules.filter((rule) => !kept.includes(rule)).map((rule) => rule.index),
  }
  byVersion.set(versionText(version), made)
  return made
}
