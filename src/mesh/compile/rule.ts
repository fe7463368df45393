import { always, and, fits, never, not, or, type Formula } from '../../access/formula.js'
import type { Language } from '../../access/language.js'
import { readBlock } from '../../access/address.js'
import type { JsonObject } from '../../ports/json.js'
import { objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { hasFix } from '../resolve/version.js'
import {
  operationFieldNames,
  operationFields,
  sourceFieldNames,
  sourceFields,
  type OperationField,
  type Since,
  type SourceField,
} from '../vocabulary.js'
import { readConditionKey, type NamedKey } from './condition-key.js'
import type { Sight } from './context.js'
import { attribute } from './attribute.js'
import { headerTest } from './header.js'
import { hostPattern, headerPattern, isTemplate, templatePattern, textPattern } from './pattern.js'
import { principalHalves } from './request-principal.js'
import {
  domainsWithAliases,
  namespacePattern,
  principalPattern,
  serviceAccountPattern,
  trustDomainPattern,
  withAliases,
} from './peer.js'

/**
 * One attribute that a rule tests. `matches` is undefined where Istio's compiler cannot read the value: the whole rule
 * is left out then (istio-semantics §2.1).
 */
interface Field {
  readonly http: boolean
  readonly expand?: (values: readonly string[]) => readonly string[]
  readonly matches: (value: string) => Formula | undefined
}

const negative = (name: string): string => `not${name.charAt(0).toUpperCase()}${name.slice(1)}`

/** `undefined` stands for a pattern that an old version's missing quotes made into an expression of its own. */
const peerTest = (sight: Sight, language: Language | undefined, value: string): Formula =>
  language === undefined
    ? sight.unknowns.test(
        'UNQUOTED_PATTERN',
        `${JSON.stringify(value)} is put into an expression without quotes by this version of Istio`,
        `unquoted:${value}`,
      )
    : sight.peer(language)

const principals = (sight: Sight): Field => ({
  http: false,
  expand: (values) => withAliases(values, sight.settings),
  matches: (value) => peerTest(sight, principalPattern(value, sight.settings), value),
})
const namespaces = (sight: Sight): Field => ({ http: false, matches: (value) => sight.peer(namespacePattern(value)) })
const serviceAccounts = (sight: Sight, policyNamespace: string): Field => ({
  http: false,
  matches: (value) => peerTest(sight, serviceAccountPattern(value, policyNamespace, sight.settings), value),
})
const trustDomains = (sight: Sight): Field => ({
  http: false,
  expand: (values) => domainsWithAliases(values, sight.settings),
  matches: (value) => sight.peer(trustDomainPattern(value)),
})
const addresses = (test: Sight['directAddress']): Field => ({
  http: false,
  matches: (value) => {
    const ranges = readBlock(value)
    return ranges === undefined ? undefined : test(ranges, value)
  },
})
const ports = (sight: Sight): Field => ({
  http: false,
  matches: (value) => (/^\+?\d{1,5}$/.test(value) && Number(value) <= 65535 ? sight.port(Number(value)) : undefined),
})

/** Issuer and subject, each matched as a single text (istio-semantics §2.5). */
const requestPrincipals = (sight: Sight): Field => ({
  http: true,
  matches: (value) =>
    and(
      sight.payload,
      or(
        ...principalHalves(value, sight.settings).map(({ issuer, subject }) =>
          and(fits(attribute.issuer, issuer), fits(attribute.subject, subject)),
        ),
      ),
    ),
})

/** A text, or a list with a text, that fits; only where there is a payload (istio-semantics §2.6). */
const claim = (sight: Sight, path: readonly string[]): Field => ({
  http: true,
  matches: (value) => and(sight.payload, claimTest(path, textPattern(value))),
})

/** Until Istio 1.20 the first audience of a list alone was looked at: which one that is no set of claims says. */
const firstAudience = (sight: Sight): Field => ({
  http: true,
  matches: (value) =>
    and(
      sight.payload,
      fits(claimDimension(['aud']), textPattern(value)),
      sight.unknowns.test(
        'FIRST_AUDIENCE',
        `Istio before 1.21 compares the first audience of a token alone with ${JSON.stringify(value)}`,
        `first audience:${value}`,
      ),
    ),
})

/** `iss`, `sub` and `jti` are single texts, which the token parser insists on. */
export const singleClaims: ReadonlySet<string> = new Set(['iss', 'sub', 'jti'])

export const claimDimension = (path: readonly string[]): string => {
  const [first = ''] = path
  if (path.length === 1 && first === 'iss') return attribute.issuer
  if (path.length === 1 && first === 'sub') return attribute.subject
  return attribute.claim(path)
}

const claimTest = (path: readonly string[], language: Language): Formula => {
  const [first = ''] = path
  // A text has no members: `claims[iss][x]` is never there.
  if (path.length > 1 && (singleClaims.has(first) || first === 'aud')) return never
  return fits(claimDimension(path), language)
}

const onHeader = (dimension: string, pattern: Language | 'present'): Formula =>
  pattern === 'present' ? always : fits(dimension, pattern)

const hosts: Field = { http: true, matches: (value) => onHeader(attribute.authority, hostPattern(value)) }
const methods: Field = { http: true, matches: (value) => onHeader(attribute.method, headerPattern(value)) }

const paths = (sight: Sight): Field => ({
  http: true,
  matches: (value) => {
    if (!isTemplate(value) || !hasFix(sight.settings.istioVersion, [22, 0]))
      return fits(attribute.path, textPattern(value))
    const template = templatePattern(value)
    if (template !== undefined) return fits(attribute.path, template)
    return sight.unknowns.test(
      'TEMPLATE_REFUSED',
      `Envoy refuses the path template ${JSON.stringify(value)}, and with it the whole listener`,
      `template:${value}`,
    )
  },
})

/** What a `when` key tests. */
const condition = (sight: Sight, { key, names }: NamedKey, policyNamespace: string): Field => {
  switch (key) {
    case 'source.ip':
      return addresses(sight.directAddress)
    case 'remote.ip':
      return addresses(sight.remoteAddress)
    case 'destination.ip':
      return addresses((ranges, title) => ({
        kind: 'test',
        dimension: attribute.destinationAddress,
        test: { kind: 'numbers', ranges, title },
      }))
    case 'destination.port':
      return ports(sight)
    case 'source.namespace':
      return namespaces(sight)
    case 'source.principal':
      return principals(sight)
    case 'source.serviceAccount':
      return serviceAccounts(sight, policyNamespace)
    case 'source.trustDomain':
      return trustDomains(sight)
    case 'request.auth.principal':
      return requestPrincipals(sight)
    case 'request.auth.audiences':
      return hasFix(sight.settings.istioVersion, [21, 0]) ? claim(sight, ['aud']) : firstAudience(sight)
    case 'request.auth.presenter':
      return claim(sight, ['azp'])
    case 'request.auth.claims':
      return claim(sight, names)
    case 'request.headers':
      return { http: true, matches: (value) => headerTest(sight, names[0] ?? '', value) }
    case 'connection.sni':
      return { http: false, matches: (value) => sight.sni(textPattern(value)) }
    case 'experimental.envoy.filters.': {
      const written = `${key}${names.join('')}`
      return {
        http: false,
        matches: (value) =>
          sight.unknowns.test('FILTER_METADATA', `${written} is set by another filter`, `metadata:${written}=${value}`),
      }
    }
    default:
      return key satisfies never
  }
}

/** The rule cannot be compiled, and is left out. */
class LeftOut extends Error {}

const any = (field: Field, values: readonly string[]): Formula =>
  or(
    ...(field.expand?.(values) ?? values).map((value) => {
      const test = field.matches(value)
      if (test === undefined) throw new LeftOut(value)
      return test
    }),
  )

/** values OR-ed, notValues NOT(OR). On TCP an HTTP field takes an ALLOW rule with it and drops out of the others. */
const list = (
  sight: Sight,
  field: Field,
  values: readonly string[],
  not_: readonly string[],
  allow: boolean,
): Formula => {
  if (values.length + not_.length === 0) return always
  if (field.http && !sight.http) {
    if (allow) throw new LeftOut('an HTTP field on TCP')
    return always
  }
  return and(values.length === 0 ? always : any(field, values), not_.length === 0 ? always : not(any(field, not_)))
}

const sourceField = (sight: Sight, field: SourceField, policyNamespace: string): Field => {
  switch (field) {
    case 'ipBlocks':
      return addresses(sight.directAddress)
    case 'remoteIpBlocks':
      return addresses(sight.remoteAddress)
    case 'namespaces':
      return namespaces(sight)
    case 'serviceAccounts':
      return serviceAccounts(sight, policyNamespace)
    case 'trustDomains':
      return trustDomains(sight)
    case 'principals':
      return principals(sight)
    case 'requestPrincipals':
      return requestPrincipals(sight)
    default:
      return field satisfies never
  }
}

const operationField = (sight: Sight, field: OperationField): Field => {
  switch (field) {
    case 'hosts':
      return hosts
    case 'methods':
      return methods
    case 'paths':
      return paths(sight)
    case 'ports':
      return ports(sight)
    default:
      return field satisfies never
  }
}

const entries = (
  sight: Sight,
  items: readonly JsonObject[],
  inner: 'source' | 'operation',
  fields: readonly (readonly [string, Field])[],
  allow: boolean,
): Formula => {
  if (items.length === 0) return always
  return or(
    ...items.map((item) => {
      const object = objectAt(item, inner)
      return and(
        ...fields.map(([name, field]) =>
          list(sight, field, textsAt(object, name), textsAt(object, negative(name)), allow),
        ),
      )
    }),
  )
}

/**
 * Requests that a rule matches, as Envoy's RBAC filter decides it: (OR of from) ∧ (OR of to) ∧ (AND of when)
 * (istio-semantics §2.1; I model/model.go: 79-153). `never` where Istio leaves the rule out.
 */
export const compileRule = (sight: Sight, rule: JsonObject, policyNamespace: string, allow: boolean): Formula => {
  const isKnown = ({ since }: { readonly since: Since }): boolean => hasFix(sight.settings.istioVersion, since)
  const sources = sourceFieldNames
    .filter((name) => isKnown(sourceFields[name]))
    .map((name) => [name, sourceField(sight, name, policyNamespace)] as const)
  const operations = operationFieldNames
    .filter((name) => isKnown(operationFields[name]))
    .map((name) => [name, operationField(sight, name)] as const)
  try {
    return and(
      entries(sight, objectsAt(rule, 'from'), 'source', sources, allow),
      entries(sight, objectsAt(rule, 'to'), 'operation', operations, allow),
      ...objectsAt(rule, 'when').map((when) => {
        const named = readConditionKey(textAt(when, 'key'), sight.settings.istioVersion)
        if (named === undefined) throw new LeftOut('an unknown key')
        const field = condition(sight, named, policyNamespace)
        return list(sight, field, textsAt(when, 'values'), textsAt(when, 'notValues'), allow)
      }),
    )
  } catch (error) {
    if (error instanceof LeftOut) return never
    throw error
  }
}
