import { objectAt, textAt } from '../fields.js'
import type { JsonObject } from '../../ports/json.js'

const insertions: ReadonlySet<string> = new Set(['INSERT_FIRST', 'INSERT_BEFORE', 'INSERT_AFTER'])

const managers: ReadonlySet<string> = new Set([
  '',
  'envoy.filters.network.http_connection_manager',
  'envoy.http_connection_manager',
])

/** Filters that Istio puts into every connection manager, whatever the policies; '' is the start or the end of the list. */
const everywhere: ReadonlySet<string> = new Set([
  '',
  'envoy.filters.http.cors',
  'envoy.filters.http.fault',
  'envoy.filters.http.router',
  'envoy.router',
])

/**
 * What would make the inserted filter more than a function of the request: the filters of Istio that decide, and what
 * they say and read beside the request (metadata, filter state, what a dry run found).
 */
const ofPolicies = /rbac|jwt|authn|metadata|filter_?state|shadow|dry_?run/i

const hasOnly = (object: JsonObject, names: readonly string[]): boolean =>
  Object.keys(object).every((name) => names.includes(name))

/**
 * Whether a patch does no more than insert one HTTP filter of its own, at a place that Istio's filters of policies do not
 * say. Where such a filter stands does then not change with policies or their tokens, nor does it take one of theirs away.
 */
export const insertsFilterAlone = (patch: JsonObject): boolean => {
  const match = objectAt(patch, 'match')
  const chain = objectAt(match, 'listener', 'filterChain')
  const value = objectAt(patch, 'patch', 'value')
  return (
    textAt(patch, 'applyTo') === 'HTTP_FILTER' &&
    hasOnly(patch, ['applyTo', 'match', 'patch']) &&
    hasOnly(match, ['context', 'listener']) &&
    hasOnly(objectAt(match, 'listener'), ['filterChain']) &&
    hasOnly(chain, ['filter']) &&
    managers.has(textAt(chain, 'filter', 'name')) &&
    everywhere.has(textAt(chain, 'filter', 'subFilter', 'name')) &&
    hasOnly(objectAt(patch, 'patch'), ['operation', 'value']) &&
    insertions.has(textAt(patch, 'patch', 'operation')) &&
    hasOnly(value, ['name', 'typed_config']) &&
    textAt(value, 'typed_config', '@type') !== '' &&
    !ofPolicies.test(JSON.stringify(patch))
  )
}
