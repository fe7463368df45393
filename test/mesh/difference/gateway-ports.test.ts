import { expect, test } from '@jest/globals'
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
    [[9090, 'nothing listens on this port', 'AuthorizationPolicy entry/all rule 0']],
  ],
] as const)('%s: nothing listens where no server does, whatever the policies say', (_, before, after, expected) => {
  expect([...reasonsOf(before, after)].sort()).toEqual([...expected].sort())
})
