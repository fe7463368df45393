import { expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, object, policy } from '../objects.js'
import { stateOf } from '../states.js'

const world = [namespace('shop', { 'istio-injection': 'enabled' })]
const pods = (labels: JsonObject): JsonObject =>
  object('apps/v1', 'Deployment', 'api', {
    template: { metadata: { labels }, spec: { containers: [{ name: 'c', ports: [{ containerPort: 8080 }] }] } },
  })
/** Some object of the kind stands in a file that nobody can read. */
const verdict = (kind: string, rule: JsonObject, [old, now]: readonly [JsonObject, JsonObject]): string => {
  const state = (one: JsonObject) => {
    const { objects, reads } = stateOf([...world, policy('p', rule), pods(one)])
    const unread = {
      group: 'security.istio.io',
      kind,
      namespace: 'shop',
      status: 'forbidden' as const,
      because: 'a file',
    }
    return { objects, reads: [unread, ...reads] }
  }
  return compareAccess(state(old), state(now), { evaluate, overrides: { trustDomain: 'cluster.local' } }).verdict
}
const joins = [{ app: 'old' }, { app: 'api' }] as const
const released = [
  { app: 'api', 'helm.sh/chart': 'api-1.0.0', version: 'v1' },
  { app: 'api', 'helm.sh/chart': 'api-1.0.1', version: 'v2' },
] as const
const tokens = { rules: [{ from: [{ source: { requestPrincipals: ['*'] } }] }] }
const noTokens = { action: 'DENY', rules: [{ from: [{ source: { notRequestPrincipals: ['*'] } }] }] }
const identity = { action: 'DENY', rules: [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/job'] } }] }] }
const paths = { action: 'DENY', rules: [{ to: [{ operation: { paths: ['/admin'] } }] }] }

test.each([
  ['RequestAuthentication', tokens],
  ['RequestAuthentication', noTokens],
  ['PeerAuthentication', identity],
])('a %s that cannot be read may select by the labels that a workload takes', (kind, rule) => {
  expect(verdict(kind, rule, joins)).toBe('cannot prove')
  expect(verdict(kind, rule, released)).toBe('equivalent')
})

test('what no policy asks for says nothing', () => {
  expect(verdict('RequestAuthentication', paths, joins)).toBe('equivalent')
})
