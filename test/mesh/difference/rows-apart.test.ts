import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { plainPhrase } from '../../../src/mesh/difference/phrase.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, peerAuthentication, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const orders = { app: 'orders' }
const mesh = [
  deployment('orders', orders, { spec: { serviceAccountName: 'orders' } }),
  service('orders', orders, [{ name: 'http', port: 80, targetPort: 8080 }]),
  peerAuthentication('default', { mtls: { mode: 'STRICT' } }),
]
const account = (name: string, namespace = 'jobs'): string => `cluster.local/ns/${namespace}/sa/${name}`
const rule = (source: JsonObject | undefined, ...paths: readonly string[]): JsonObject => ({
  ...(source === undefined ? {} : { from: [{ source }] }),
  ...(paths.length === 0 ? {} : { to: [{ operation: { paths } }] }),
})
const allow = (...rules: readonly JsonObject[]): JsonObject =>
  policy('orders', { selector: { matchLabels: orders }, action: 'ALLOW', rules })

const rowsBetween = (before: JsonObject, after: JsonObject): readonly string[] => {
  const diff = compareAccess(stateOf([...mesh, before]), stateOf([...mesh, after]), { overrides: {}, evaluate })
  expect(diff.verdict).toBe('more permissive')
  const found = diff.destinations.find(({ port, labels }) => port === 8080 && labels['app'] === 'orders')
  return (found?.gained ?? []).map(({ who, what }) => plainPhrase(`${who} · ${what}`)).sort()
}

describe('rows of one place do not say one thing twice', () => {
  test('a new caller and a new path: the new caller stands in its own row alone', () => {
    expect(
      rowsBetween(
        allow(rule({ principals: [account('old')] }, '/api/*')),
        allow(rule({ principals: [account('old'), account('new')] }, '/api/*', '/internal')),
      ),
    ).toEqual(['service account new in jobs · /api/* or /internal', 'service account old in jobs · /internal'])
  })

  test('what anyone may is not told again of a namespace', () => {
    expect(
      rowsBetween(
        allow(rule({ namespaces: ['pay'] }, '/pay')),
        allow(
          rule({ namespaces: ['pay'] }, '/pay'),
          rule(undefined, '/debug'),
          rule({ namespaces: ['jobs'] }, '/debug', '/orders'),
        ),
      ),
    ).toEqual(['any mTLS identity · /debug', 'namespace jobs · /orders'])
  })

  test('what a namespace may is not told again of one of its accounts, and no account is taken out of its namespace', () => {
    expect(
      rowsBetween(
        allow(rule({ namespaces: ['pay'] }, '/pay')),
        allow(
          rule({ namespaces: ['pay'] }, '/pay'),
          rule({ namespaces: ['jobs'] }, '/orders'),
          rule({ principals: [account('batch')] }, '/orders', '/admin'),
        ),
      ),
    ).toEqual(['namespace jobs · /orders', 'service account batch in jobs · /admin'])
  })

  test('a row that can only be told with an exception stays whole', () => {
    expect(
      rowsBetween(
        allow(rule({ namespaces: ['pay'] }, '/pay')),
        allow(
          rule({ namespaces: ['pay'] }, '/pay'),
          rule({ namespaces: ['jobs'] }, '/orders/*'),
          rule({ principals: [account('batch')] }),
        ),
      ),
    ).toEqual(['namespace jobs · /orders/*', 'service account batch in jobs · any request'])
  })
})
