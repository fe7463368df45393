import { readBlock } from '../../access/address.js'
import { always, and, never, not, or, type Formula } from '../../access/formula.js'
import {
  anyUnit,
  exceptUnits,
  language,
  literal,
  many,
  some,
  unitsOf,
  type Language,
  type Sequence,
} from '../../access/language.js'
import type { JsonObject } from '../../ports/json.js'
import { objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { hasFix } from '../resolve/version.js'
import {
  operationFieldNames,
  operationFields,
  sourceFieldNames,
  sourceFields,
  type ConditionKey,
  type OperationField,
  type Since,
  type SourceField,
} from '../vocabulary.js'
import { readConditionKey } from './condition-key.js'
import type { Sight } from './context.js'
import { attribute } from './attribute.js'

/** ztunnel's own strings (Z state/policy.rs): exact, prefix, suffix, or present. A star in the middle is a star. */
const inner = (value: string, units: typeof anyUnit): Sequence => {
  if (value === '*') return [some(units)]
  if (value.startsWith('*')) return [many(units), ...literal(value.slice(1))]
  return value.endsWith('*') ? [...literal(value.slice(0, -1)), many(units)] : literal(value)
}

const noSlash = exceptUnits(anyUnit, unitsOf('/'))
const spiffe = literal('spiffe://')

const principal = (value: string): Language => language(value, [...spiffe, ...inner(value, anyUnit)])
const namespace = (value: string): Language =>
  language(`namespace ${value}`, [
    ...spiffe,
    some(noSlash),
    ...literal('/ns/'),
    ...inner(value, noSlash),
    ...literal('/sa/'),
    many(noSlash),
  ])
const serviceAccount = (value: string, policyNamespace: string): Language => {
  const [space, account] = value.includes('/')
    ? [value.slice(0, value.indexOf('/')), value.slice(value.indexOf('/') + 1)]
    : [policyNamespace, value]
  return language(`${space}/${account}`, [...spiffe, some(noSlash), ...literal(`/ns/${space}/sa/${account}`)])
}

/** What one field or key tests of a connection; `http` where ztunnel cannot see it, `lost` where istiod forgets it. */
type Test = ((value: string) => Formula) | 'http' | 'lost'

const blocks =
  (test: Sight['directAddress']): Test =>
  (value) => {
    const ranges = readBlock(value)
    return ranges === undefined ? never : test(ranges, value)
  }

const destinationAddress: Sight['directAddress'] = (ranges, title) => ({
  kind: 'test',
  dimension: attribute.destinationAddress,
  test: { kind: 'numbers', ranges, title },
})

const ports =
  (sight: Sight): Test =>
  (value) =>
    /^\d{1,5}$/.test(value) ? sight.port(Number(value)) : never

const sourceTest = (sight: Sight, field: SourceField, policyNamespace: string): Test => {
  switch (field) {
    case 'principals':
      return (value) => sight.peer(principal(value))
    case 'namespaces':
      return (value) => sight.peer(namespace(value))
    case 'serviceAccounts':
      return (value) => sight.peer(serviceAccount(value, policyNamespace))
    case 'ipBlocks':
      return blocks(sight.directAddress)
    case 'trustDomains':
      return 'lost'
    case 'requestPrincipals':
    case 'remoteIpBlocks':
      return 'http'
    default:
      return field satisfies never
  }
}

const operationTest = (sight: Sight, field: OperationField): Test => {
  switch (field) {
    case 'ports':
      return ports(sight)
    case 'hosts':
    case 'methods':
    case 'paths':
      return 'http'
    default:
      return field satisfies never
  }
}

/** Any key but these is taken for one of HTTP, a key that nobody knows among them. */
const conditionTest = (sight: Sight, key: ConditionKey): Test => {
  switch (key) {
    case 'source.ip':
      return blocks(sight.directAddress)
    case 'source.namespace':
      return (value) => sight.peer(namespace(value))
    case 'source.principal':
      return (value) => sight.peer(principal(value))
    case 'destination.ip':
      return blocks(destinationAddress)
    case 'destination.port':
      return ports(sight)
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
      return 'http'
    default:
      return key satisfies never
  }
}

/** A field that an entry names, with its two lists. */
type Named = readonly [test: Test, values: readonly string[], notValues: readonly string[]]

const negative = (name: string): string => `not${name.charAt(0).toUpperCase()}${name.slice(1)}`

/** What an entry says of a field or key, where it says anything. */
const namedIn = (object: JsonObject, name: string, test: Test): readonly Named[] => {
  const [values, notValues] = [textsAt(object, name), textsAt(object, negative(name))]
  return values.length + notValues.length === 0 ? [] : [[test, values, notValues]]
}

/** One Match: AND of its fields; without any it never matches (Z rbac.rs: 114-118). */
const matchOf = (entry: readonly Named[]): Formula => {
  const parts = entry.flatMap(([test, values, notValues]): readonly Formula[] => {
    if (typeof test === 'string') return []
    return [
      values.length === 0 ? always : or(...values.map(test)),
      notValues.length === 0 ? always : not(or(...notValues.map(test))),
    ]
  })
  return parts.length === 0 ? never : and(...parts)
}

/**
 * Connections that a rule matches in ztunnel (istio-semantics §2.12): clauses AND-ed, matches of a clause OR-ed. An ALLOW
 * rule with an HTTP attribute is left out; a DENY rule keeps what ztunnel can see, and a clause of which nothing is left
 * never matches.
 */
export const compileZtunnelRule = (
  sight: Sight,
  rule: JsonObject,
  policyNamespace: string,
  allow: boolean,
): Formula => {
  const isKnown = ({ since }: { readonly since: Since }): boolean => hasFix(sight.settings.istioVersion, since)
  const sources = objectsAt(rule, 'from').map((from) =>
    sourceFieldNames
      .filter((name) => isKnown(sourceFields[name]))
      .flatMap((name) => namedIn(objectAt(from, 'source'), name, sourceTest(sight, name, policyNamespace))),
  )
  const operations = objectsAt(rule, 'to').map((to) =>
    operationFieldNames
      .filter((name) => isKnown(operationFields[name]))
      .flatMap((name) => namedIn(objectAt(to, 'operation'), name, operationTest(sight, name))),
  )
  const conditions = objectsAt(rule, 'when').map((condition): readonly Named[] => {
    const named = readConditionKey(textAt(condition, 'key'), sight.settings.istioVersion)
    const test = named === undefined ? 'http' : conditionTest(sight, named.key)
    const [values, notValues] = [textsAt(condition, 'values'), textsAt(condition, 'notValues')]
    // A key of HTTP counts with empty lists too; one of connections without a value is an empty match.
    return test !== 'http' && values.length + notValues.length === 0 ? [] : [[test, values, notValues]]
  })
  const isHttp = [...sources, ...operations, ...conditions].some((entry) => entry.some(([test]) => test === 'http'))
  if (isHttp && allow) return never
  return and(
    operations.length === 0 ? always : or(...operations.map(matchOf)),
    sources.length === 0 ? always : or(...sources.map(matchOf)),
    ...conditions.map(matchOf),
  )
}
