import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import type { Request } from '../../../src/ports/request.js'
import { destination, namespace, object, peerAuthentication, policy } from '../objects.js'
import { stateOf } from '../states.js'

const app = { app: 'orders' }

interface Pod {
  readonly name?: string
  readonly labels?: JsonObject
  readonly annotations?: JsonObject
  readonly spec?: JsonObject
}

const workload = ({ name = 'orders', labels = {}, annotations = {}, spec = {} }: Pod = {}): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: 'shop' },
  spec: { template: { metadata: { labels: { ...app, ...labels }, annotations }, spec } },
})

const sidecars = namespace('shop', { 'istio-injection': 'enabled' })
const ambient = namespace('shop', { 'istio.io/dataplane-mode': 'ambient' })
const closed = policy('nobody', { selector: { matchLabels: app } })
const strict = peerAuthentication('default', { mtls: { mode: 'STRICT' } })

const mesh = (space: JsonObject, ...pods: readonly Pod[]) => stateOf([space, closed, strict, ...pods.map(workload)])

const options = { overrides: {}, evaluate }

const compared = (space: JsonObject, before: Pod, after: Pod) =>
  compareAccess(mesh(space, before), mesh(space, after), options)

const excluding = (ports: string): Pod => ({ annotations: { 'traffic.sidecar.istio.io/excludeInboundPorts': ports } })
const including = (ports: string): Pod => ({ annotations: { 'traffic.sidecar.istio.io/includeInboundPorts': ports } })

const plain = (port: number): Request => ({
  protocol: 'http',
  destination: { namespace: 'shop', labels: app, port },
  source: {},
  mtls: false,
  http: { method: 'GET', authority: 'orders', path: '/', headers: {} },
})

const isOpen = (pod: Pod, port: number): boolean =>
  evaluate(resolveMesh(mesh(sidecars, pod), {}).enforcementOf(destination(app, port, { known: true })), plain(port), {
    now: 0,
  }).allowed

describe('ports that annotations lead past the sidecar', () => {
  test.each<[string, Pod, readonly number[], readonly number[]]>([
    ['none', {}, [], [8080, 9090]],
    ['one excluded', excluding('8080'), [8080], [8081, 9090]],
    ['two excluded, with a space', excluding('8080, 9090'), [8080, 9090], [8081]],
    [
      'all included but one',
      { annotations: { ...including('*').annotations, ...excluding('9090').annotations } },
      [9090],
      [8080],
    ],
    ['some included', including('8080,9090'), [8081], [8080, 9090]],
    [
      'some included: what is excluded does not count',
      { annotations: { ...including('8080').annotations, ...excluding('8080').annotations } },
      [9090],
      [8080],
    ],
    ['nothing included', including(''), [8080, 9090], []],
  ])('%s', (_, pod, open, shut) => {
    expect(open.filter((port) => !isOpen(pod, port))).toEqual([])
    expect(shut.filter((port) => isOpen(pod, port))).toEqual([])
  })

  test('excluding a port is a gain at that port alone, and including it again a loss', () => {
    const gain = compared(sidecars, {}, excluding('8080'))
    expect(gain.verdict).toBe('more permissive')
    const changed = gain.destinations.filter(({ verdict }) => verdict !== 'equivalent')
    expect(changed.map((one) => [one.port, one.gained.length > 0, one.lost.length])).toEqual([[8080, true, 0]])
    expect(compared(sidecars, excluding('8080'), {}).verdict).toBe('less permissive')
    expect(compared(sidecars, excluding('8080,9090'), excluding('9090, 8080')).verdict).toBe('equivalent')
    expect(compared(sidecars, {}, including('*')).verdict).toBe('equivalent')
    expect(compared(sidecars, {}, including('8080')).verdict).toBe('more permissive')
  })
})

describe('who stands there and what it meets, changed by annotations and labels of the pod', () => {
  test.each<[string, JsonObject, Pod, Pod, string, string]>([
    [
      'grpc-agent instead of the sidecar',
      sidecars,
      {},
      { annotations: { 'inject.istio.io/templates': 'grpc-agent' } },
      'cannot prove',
      'INTERCEPTION_UNKNOWN',
    ],
    [
      'sidecar with another template',
      sidecars,
      {},
      { annotations: { 'inject.istio.io/templates': 'sidecar, spire' } },
      'equivalent',
      '',
    ],
    [
      'interception mode NONE',
      sidecars,
      {},
      { annotations: { 'sidecar.istio.io/interceptionMode': 'NONE' } },
      'cannot prove',
      'INTERCEPTION_UNKNOWN',
    ],
    [
      'interception mode NONE of its ProxyConfig',
      sidecars,
      {},
      { annotations: { 'proxy.istio.io/config': 'interceptionMode: NONE' } },
      'cannot prove',
      'INTERCEPTION_UNKNOWN',
    ],
    [
      'interception mode TPROXY',
      sidecars,
      {},
      { annotations: { 'sidecar.istio.io/interceptionMode': 'TPROXY' } },
      'equivalent',
      '',
    ],
    ['no list of ports', sidecars, {}, excluding('http'), 'cannot prove', 'INTERCEPTION_UNKNOWN'],
    ['host network', sidecars, {}, { spec: { hostNetwork: true } }, 'more permissive', ''],
    [
      'a pod leaves ambient mode',
      ambient,
      {},
      { labels: { 'istio.io/dataplane-mode': 'none' } },
      'more permissive',
      '',
    ],
    [
      'inbound past ztunnel',
      ambient,
      {},
      { annotations: { 'ambient.istio.io/bypass-inbound-capture': 'true' } },
      'more permissive',
      '',
    ],
    ["the sidecar's annotation in ambient mode", ambient, {}, excluding('8080'), 'equivalent', ''],
  ])('%s', (_, space, before, after, verdict, code) => {
    const there = compared(space, before, after)
    expect(there.verdict).toBe(verdict)
    const codes = [...there.reasons, ...there.destinations.flatMap(({ reasons }) => reasons)].map((one) => one.code)
    expect(codes.includes(code)).toBe(code !== '')
    expect(compared(space, after, after).verdict).toBe('equivalent')
    if (verdict !== 'equivalent') expect(compared(space, after, before).verdict).not.toBe('equivalent')
  })

  test('of two workloads with the same labels one leaves the mesh: no policy tells them apart, and it is said', () => {
    const canary = { name: 'orders-canary' }
    const both = (second: Pod) => mesh(sidecars, {}, { ...canary, ...second })
    const changed = compareAccess(both({}), both(excluding('8080')), options)
    expect(changed.verdict).toBe('cannot prove')
    expect(
      changed.destinations
        .flatMap(({ reasons }) => reasons)
        .map(({ text }) => text)
        .join(),
    ).toContain('deployment/orders and deployment/orders-canary in shop have the same labels')
    expect(compareAccess(both({}), both({}), options).verdict).toBe('equivalent')
    expect(compareAccess(both(excluding('8080')), both(excluding('8080')), options).verdict).toBe('equivalent')
  })
})

test.each<[string, JsonObject]>([
  [
    'a Sidecar gets listeners of its own',
    object('networking.istio.io/v1', 'Sidecar', 'own', { ingress: [{ port: { number: 8080 }, captureMode: 'NONE' }] }),
  ],
  ['a TrafficExtension runs code in the proxy', object('extensions.istio.io/v1alpha1', 'TrafficExtension', 'wasm', {})],
])('%s: cannot prove, by name', (_, added) => {
  const objects = [sidecars, closed, workload()]
  const [old, next] = [stateOf(objects), stateOf([...objects, added])]
  const there = compareAccess(old, next, options)
  expect(there.verdict).toBe('cannot prove')
  expect(
    there.destinations
      .flatMap(({ reasons }) => reasons)
      .some(({ text }) => text.startsWith(JSON.stringify(added['kind']).slice(1, -1))),
  ).toBe(true)
  expect(compareAccess(next, old, options).verdict).toBe('cannot prove')
  expect(compareAccess(next, next, options).verdict).toBe('equivalent')
})
