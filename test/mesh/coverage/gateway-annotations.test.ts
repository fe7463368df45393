import { expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, object } from '../objects.js'
import { stateOf } from '../states.js'

const gateway = (annotations: JsonObject): JsonObject =>
  object(
    'gateway.networking.k8s.io/v1',
    'Gateway',
    'pub',
    {
      gatewayClassName: 'istio',
      infrastructure: { annotations },
      listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }],
    },
    'edge',
  )

const codes = (before: JsonObject, after: JsonObject): readonly string[] => {
  const states = [before, after].map((one) => stateOf([namespace('edge', {}), gateway(one)]))
  const [old = stateOf([]), now = stateOf([])] = states
  return compareAccess(old, now, { evaluate, overrides: { trustDomain: 'cluster.local' } }).reasons.map(
    ({ code }) => code,
  )
}

test.each([
  ['networking.istio.io/service-type', 'LoadBalancer'],
  ['sidecar.istio.io/logLevel', 'debug'],
  ['example.com/team', 'edge'],
])('%s of what Istio makes for a gateway decides nothing', (name, value) => {
  expect(codes({ [name]: 'ClusterIP' }, { [name]: value })).toEqual([])
  expect(codes({}, { [name]: value })).toEqual([])
})

test.each([
  ['gateway.istio.io/service-account', 'other'],
  ['sidecar.istio.io/proxyImage', 'example.com/proxy:1'],
  ['proxy.istio.io/config', 'concurrency: 2'],
  ['traffic.sidecar.istio.io/excludeInboundPorts', '80'],
  ['new.istio.io/unknown', 'x'],
])('%s of what Istio makes for a gateway may decide', (name, value) => {
  expect(codes({}, { [name]: value })).toContain('NOT_MODELLED')
})
