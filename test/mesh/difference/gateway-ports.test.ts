import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { stateOf } from '../states.js'

const complete = ['Deployment', 'Gateway', 'Service'].map((kind) => ({
  group: kind === 'Deployment' ? 'apps' : kind === 'Gateway' ? 'networking.istio.io' : '',
  kind,
  namespace: '*',
  status: 'complete' as const,
}))
const pods: JsonObject = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'door', namespace: 'entry' },
  spec: {
    template: {
      metadata: { labels: { app: 'door' }, annotations: { 'inject.istio.io/templates': 'gateway' } },
      spec: { containers: [{ name: 'istio-proxy', image: 'auto' }] },
    },
  },
}
const gateway = (...ports: readonly number[]): JsonObject => ({
  apiVersion: 'networking.istio.io/v1',
  kind: 'Gateway',
  metadata: { name: 'door', namespace: 'entry' },
  spec: {
    selector: { app: 'door' },
    servers: ports.map((number) => ({ port: { number, protocol: 'HTTP' }, hosts: ['*'] })),
  },
})
const allowAll: JsonObject = {
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name: 'all', namespace: 'entry' },
  spec: { rules: [{}] },
}

/** What decided before and after about the first request that gains and that loses. */
const reasonsOf = (before: readonly JsonObject[], after: readonly JsonObject[]): readonly unknown[] => {
  const { destinations } = compareAccess(stateOf(before, complete), stateOf(after, complete), {
    evaluate,
    overrides: {},
  })
  return destinations.flatMap(({ port, gained, lost }) =>
    [...gained, ...lost].slice(0, 1).map((row) => [port, row.before.by, row.after.by]),
  )
}

test.each([
  [
    'a port that moves',
    [pods, gateway(8080)],
    [pods, gateway(9090)],
    [
      [9090, 'nothing listens on this port', 'no policy applies'],
      [8080, 'no policy applies', 'nothing listens on this port'],
    ],
  ],
  [
    'a port that comes',
    [pods, gateway(8080)],
    [pods, gateway(8080, 9090)],
    [[9090, 'nothing listens on this port', 'no policy applies']],
  ],
  [
    'a port beside an ALLOW of everything',
    [pods, allowAll, gateway(8080)],
    [pods, allowAll, gateway(8080, 9090)],
    [[9090, 'nothing listens on this port', 'AuthorizationPolicy entry/all spec.rules[0]']],
  ],
] as const)('%s: nothing listens where no server does, whatever the policies say', (_, before, after, expected) => {
  expect([...reasonsOf(before, after)].sort()).toEqual([...expected].sort())
})

describe('a gateway in place of a sidecar, or the other way round', () => {
  const servers = (protocol: string, tls?: JsonObject): JsonObject => ({
    apiVersion: 'networking.istio.io/v1',
    kind: 'Gateway',
    metadata: { name: 'door', namespace: 'entry' },
    spec: {
      selector: { app: 'door' },
      servers: [{ port: { number: 8080, protocol }, hosts: ['*'], ...(tls === undefined ? {} : { tls }) }],
    },
  })
  const sidecar: JsonObject = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'door', namespace: 'entry' },
    spec: { template: { metadata: { labels: { app: 'door' } }, spec: { containers: [{ name: 'door', image: 'x' }] } } },
  }
  const mutualTls = (mode: string): JsonObject => ({
    apiVersion: 'security.istio.io/v1',
    kind: 'PeerAuthentication',
    metadata: { name: 'all', namespace: 'entry' },
    spec: { mtls: { mode } },
  })
  const service = (name: string): JsonObject => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'door', namespace: 'entry' },
    spec: { selector: { app: 'door' }, ports: [{ name, port: 8080 }] },
  })
  const doors = [
    servers('HTTP'),
    servers('HTTPS', { mode: 'SIMPLE', credentialName: 'c' }),
    servers('HTTPS', { mode: 'MUTUAL', credentialName: 'c' }),
    servers('HTTPS', { mode: 'OPTIONAL_MUTUAL', credentialName: 'c' }),
    servers('TCP'),
  ]
  const cases = doors.flatMap((door) =>
    ['STRICT', 'PERMISSIVE', 'DISABLE'].flatMap((mode) =>
      ['http', 'tcp', 'web'].map((name) => [door, mode, name] as const),
    ),
  )

  test.each(cases)('both interpreters tell TLS alike: %j, %s, a port named %s', (door, mode, name) => {
    const one = [sidecar, door, mutualTls(mode), service(name)]
    const other = [pods, door, mutualTls(mode), service(name)]
    for (const [before, after] of [
      [one, other],
      [other, one],
    ] as const) {
      const { reasons } = compareAccess(stateOf(before, complete), stateOf(after, complete), {
        evaluate,
        overrides: {},
      })
      expect(reasons.filter(({ code }) => code === 'WITNESS_DISAGREES')).toEqual([])
    }
  })
})
