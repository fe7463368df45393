import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import type { Request } from '../../../src/ports/request.js'
import { destination, peerAuthentication, policy } from '../objects.js'
import { stateOf } from '../states.js'

const labels = { app: 'orders' }

const ask = (
  proxy: 'ztunnel' | 'sidecar',
  objects: readonly JsonObject[],
  from: string | null = 'cluster.local/ns/web/sa/web',
  protocol: 'http' | 'tcp' = 'tcp',
) => {
  const request: Request = {
    protocol,
    destination: { namespace: 'shop', labels, port: 8080, ip: '10.0.0.1' },
    source: { ip: '10.1.2.3', ...(from === null ? {} : { principal: from }) },
    mtls: from !== null,
    ...(protocol === 'tcp' ? {} : { http: { method: 'POST', authority: 'orders', path: '/', headers: {} } }),
  }
  const mesh = resolveMesh(stateOf(objects), { istioVersion: '1.30.3' })
  const at = destination(labels, 8080, { protocol: protocol === 'tcp' ? 'TCP' : 'HTTP' })
  return evaluate(mesh.enforcementOf(at, proxy), request, { now: 0 }).kind
}

const rule = (from: JsonObject | undefined, to?: JsonObject, when?: JsonObject[]): JsonObject => ({
  ...(from === undefined ? {} : { from: [{ source: from }] }),
  ...(to === undefined ? {} : { to: [{ operation: to }] }),
  ...(when === undefined ? {} : { when }),
})
const web = { principals: ['cluster.local/ns/web/sa/web'] }

describe('ztunnel and a sidecar read the same policy differently', () => {
  test.each<[string, JsonObject, ReturnType<typeof ask>, ReturnType<typeof ask>]>([
    [
      'DENY of a principal and a method is a no-op at ztunnel',
      { action: 'DENY', rules: [rule(web, { methods: ['GET'] })] },
      'allow',
      'deny',
    ],
    [
      'DENY of a port and a method denies the port at both',
      { action: 'DENY', rules: [rule(undefined, { methods: ['GET'], ports: ['8080'] })] },
      'deny',
      'deny',
    ],
    ['ALLOW with a method is left out at both on TCP', { rules: [rule(web, { methods: ['POST'] })] }, 'deny', 'deny'],
    [
      'DENY with a header condition is a no-op at ztunnel',
      { action: 'DENY', rules: [rule(web, undefined, [{ key: 'request.headers[x]', values: ['a'] }])] },
      'allow',
      'deny',
    ],
    [
      'a namespace with a * in the middle is a pattern for sidecars alone',
      { rules: [rule({ namespaces: ['w*b'] })] },
      'deny',
      'allow',
    ],
    [
      'trustDomains beside another field are lost at ztunnel',
      { rules: [rule({ namespaces: ['web'], trustDomains: ['other'] })] },
      'allow',
      'deny',
    ],
    [
      'trustDomains alone never match at ztunnel',
      { rules: [rule({ trustDomains: ['cluster.local'] })] },
      'deny',
      'allow',
    ],
    [
      'connection.sni is of HTTP to ztunnel',
      { action: 'DENY', rules: [rule(undefined, undefined, [{ key: 'connection.sni', notValues: ['x'] }])] },
      'allow',
      'deny',
    ],
    [
      'CUSTOM does not exist for ztunnel',
      { action: 'CUSTOM', provider: { name: 'none' }, rules: [{}] },
      'allow',
      'unknown',
    ],
    ['no rules allow nothing at both', {}, 'deny', 'deny'],
    ['an empty rule allows everything at both', { rules: [{}] }, 'allow', 'allow'],
    [
      'a policy with a target is for waypoints alone',
      { targetRefs: [{ group: '', kind: 'Service', name: 'orders' }], rules: [] },
      'allow',
      'allow',
    ],
  ])('%s', (_, spec, atZtunnel, atSidecar) => {
    expect([ask('ztunnel', [policy('a', spec)]), ask('sidecar', [policy('a', spec)])]).toEqual([atZtunnel, atSidecar])
  })

  test('DENY keeps the entry that says something below HTTP', () => {
    const spec = {
      action: 'DENY',
      rules: [{ from: [{ source: { requestPrincipals: ['x'] } }, { source: { namespaces: ['web'] } }] }],
    }
    expect(ask('ztunnel', [policy('a', spec)])).toBe('deny')
    expect(ask('ztunnel', [policy('a', spec)], 'cluster.local/ns/jobs/sa/batch')).toBe('allow')
  })

  test('aliases of the trust domain do not count at ztunnel', () => {
    const mesh = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'istio', namespace: 'istio-system' },
      data: { mesh: '{"trustDomain":"new","trustDomainAliases":["old"]}' },
    }
    const only = policy('a', { rules: [rule({ principals: ['old/ns/web/sa/web'] })] })
    expect([
      ask('ztunnel', [mesh, only], 'new/ns/web/sa/web'),
      ask('sidecar', [mesh, only], 'new/ns/web/sa/web'),
    ]).toEqual(['deny', 'allow'])
  })

  test('STRICT refuses plain connections at ztunnel, and DISABLE is PERMISSIVE', () => {
    expect(ask('ztunnel', [peerAuthentication('p', { mtls: { mode: 'STRICT' } })], null)).toBe('deny')
    expect(ask('ztunnel', [peerAuthentication('p', { mtls: { mode: 'DISABLE' } })], null)).toBe('allow')
    expect(
      ask('ztunnel', [peerAuthentication('p', { mtls: { mode: 'DISABLE' } }), policy('a', { rules: [rule(web)] })]),
    ).toBe('allow')
  })

  test('an HTTP method is nothing that ztunnel sees', () => {
    expect(ask('ztunnel', [policy('a', { rules: [rule(web, { methods: ['POST'] })] })], null, 'http')).toBe('deny')
  })
})
