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
import type { Sight } from './context.js'

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

/** Undefined: the field is HTTP's, which ztunnel cannot see. */
type Test = (value: string) => Formula

const any = (test: Test, values: readonly string[]): Formula => or(...values.map(test))

/** One Match: AND of its fields; without any it never matches (Z rbac.rs: 114-118). */
const matchOf = (fields: readonly (readonly [Test, readonly string[], readonly string[]])[]): Formula => {
  const used = fields.filter(([, values, not_]) => values.length + not_.length > 0)
  if (used.length === 0) return never
  return and(
    ...used.map(([test, values, not_]) =>
      and(values.length === 0 ? always : any(test, values), not_.length === 0 ? always : not(any(test, not_))),
    ),
  )
}

const negative = (name: string): string => `not${name.charAt(0).toUpperCase()}${name.slice(1)}`

const blocks =
  (test: Sight['directAddress']): Test =>
  (value) => {
    const ranges = readBlock(value)
    return ranges === undefined ? never : test(ranges, value)
  }

const httpFields: Readonly<Record<'source' | 'operation', readonly string[]>> = {
  source: ['requestPrincipals', 'remoteIpBlocks'],
  operation: ['hosts', 'methods', 'paths'],
}

const hasHttp = (object: JsonObject, inside: 'source' | 'operation'): boolean =>
  httpFields[inside].some((name) => textsAt(object, name).length + textsAt(object, negative(name)).length > 0)

const connectionKeys = new Set([
  'source.ip',
  'source.namespace',
  'source.principal',
  'destination.ip',
  'destination.port',
])

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
  const sources = objectsAt(rule, 'from').map((from) => objectAt(from, 'source'))
  const operations = objectsAt(rule, 'to').map((to) => objectAt(to, 'operation'))
  const conditions = objectsAt(rule, 'when')
  const isHttp =
    sources.some((source) => hasHttp(source, 'source')) ||
    operations.some((operation) => hasHttp(operation, 'operation')) ||
    conditions.some((condition) => !connectionKeys.has(textAt(condition, 'key')))
  if (isHttp && allow) return never
  const tests: Readonly<Record<string, Test>> = {
    principals: (value) => sight.peer(principal(value)),
    namespaces: (value) => sight.peer(namespace(value)),
    serviceAccounts: (value) => sight.peer(serviceAccount(value, policyNamespace)),
    ipBlocks: blocks(sight.directAddress),
    destinationIp: blocks((ranges, title) => ({
      kind: 'test',
      dimension: 'destination address',
      test: { kind: 'numbers', ranges, title },
    })),
    ports: (value) => (/^\d{1,5}$/.test(value) ? sight.port(Number(value)) : never),
  }
  const of = (object: JsonObject, ...names: readonly string[]): Formula =>
    matchOf(
      names.map(
        (name) => [tests[name] ?? (() => never), textsAt(object, name), textsAt(object, negative(name))] as const,
      ),
    )
  const keys: Readonly<Record<string, string>> = {
    'source.ip': 'ipBlocks',
    'source.namespace': 'namespaces',
    'source.principal': 'principals',
    'destination.ip': 'destinationIp',
    'destination.port': 'ports',
  }
  return and(
    operations.length === 0 ? always : or(...operations.map((operation) => of(operation, 'ports'))),
    sources.length === 0
      ? always
      : or(...sources.map((source) => of(source, 'principals', 'namespaces', 'serviceAccounts', 'ipBlocks'))),
    ...conditions.map((condition) => {
      const name = keys[textAt(condition, 'key')] ?? ''
      return matchOf([
        [
          tests[name] ?? (() => never),
          name === '' ? [] : textsAt(condition, 'values'),
          name === '' ? [] : textsAt(condition, 'notValues'),
        ],
      ])
    }),
  )
}
