import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { alignDestinations } from '../../../src/mesh/align-destinations.js'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, namespace, object, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const ambient = namespace('shop', { 'istio.io/dataplane-mode': 'ambient' })
const waypoint = object(
  'gateway.networking.k8s.io/v1',
  'Gateway',
  'wp',
  { gatewayClassName: 'istio-waypoint', listeners: [{ name: 'mesh', port: 15008, protocol: 'HBONE' }] },
  'shop',
)
const orders = deployment('orders', { app: 'orders', version: 'v1' })
const ports = [{ name: 'http', port: 80, targetPort: 8080 }]
const plain = service('orders', { app: 'orders' }, ports)
const served = service('orders', { app: 'orders' }, ports, { 'istio.io/use-waypoint': 'wp' })

const compare = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf(before), stateOf(after), { overrides: {}, evaluate })

const stagesAt = (objects: readonly JsonObject[], name: string) => {
  const mesh = resolveMesh(stateOf(objects), {})
  return mesh
    .destinations()
    .filter((one) => one.service === name)
    .map((one) => {
      const { stages, bypass } = mesh.enforcementOf(one)
      return [one.port, stages.map(({ proxy }) => proxy), bypass?.map(({ proxy }) => proxy)]
    })
}

describe('a Service behind a waypoint', () => {
  const onlyWaypoint = policy('only-waypoint', {
    rules: [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/wp'] } }] }],
  })

  test('that gets its waypoint opens what ztunnel already lets the waypoint through to', () => {
    const change = compare(
      [ambient, waypoint, orders, plain, onlyWaypoint],
      [ambient, waypoint, orders, served, onlyWaypoint],
    )
    // And the waypoint itself can no longer send anything but HTTP.
    expect(change.verdict).toBe('incomparable')
    expect(change.destinations.map(({ title, port }) => [title, port])).toEqual([
      ['service orders through its waypoint in shop', 80],
    ])
    const [row] = change.destinations[0]?.gained ?? []
    expect(row?.before.by).toBe('allow policies exist, but none allowed')
    expect(row?.witness.mtls).toBe(true)
  })

  test('that loses its waypoint is no gain for callers whom the workload itself refuses', () => {
    const change = compare(
      [ambient, waypoint, orders, served, onlyWaypoint],
      [ambient, waypoint, orders, plain, onlyWaypoint],
    )
    const rows = change.destinations.flatMap(({ gained }) => gained)
    expect(rows.map(({ witness }) => [witness.protocol, witness.source.principal])).toEqual([
      ['tcp', 'cluster.local/ns/shop/sa/wp'],
    ])
    expect(change.destinations.flatMap(({ lost }) => lost).length).toBeGreaterThan(0)
  })

  test('meets the ztunnel policies of the workload’s own labels, not of the Service’s selector', () => {
    const v1 = policy('v1', { selector: { matchLabels: { version: 'v1' } }, action: 'DENY', rules: [{}] })
    const mesh = resolveMesh(stateOf([ambient, waypoint, orders, served, v1]), {})
    const [one] = mesh.destinations().filter(({ service: name }) => name === 'orders')
    if (one === undefined) throw new Error('no destination')
    expect(mesh.enforcementOf(one).stages.map(({ proxy, deny }) => [proxy, deny.length])).toEqual([
      ['waypoint', 0],
      ['ztunnel', 1],
    ])
  })

  test('leaves plain clients to the workload’s own proxy', () => {
    expect(stagesAt([ambient, waypoint, orders, served], 'orders')).toEqual([
      [80, ['waypoint', 'ztunnel'], ['ztunnel']],
    ])
  })
})

test('a ServiceEntry behind a waypoint meets the policies that target it, and no workload', () => {
  const entry = (labels: JsonObject): JsonObject => ({
    apiVersion: 'networking.istio.io/v1',
    kind: 'ServiceEntry',
    metadata: { name: 'bank', namespace: 'shop', labels },
    spec: {
      hosts: ['bank.example.com'],
      ports: [
        { number: 443, name: 'tls', protocol: 'TLS' },
        { number: 80, name: 'http', protocol: 'HTTP' },
      ],
    },
  })
  const target = policy('bank', {
    targetRefs: [{ group: 'networking.istio.io', kind: 'ServiceEntry', name: 'bank' }],
    rules: [
      {
        from: [{ source: { principals: ['cluster.local/ns/shop/sa/orders'] } }],
        to: [{ operation: { methods: ['GET'] } }],
      },
    ],
  })
  const objects = [ambient, waypoint, entry({ 'istio.io/use-waypoint': 'wp' })]
  expect(stagesAt([...objects, target], 'serviceentry/bank')).toEqual([
    [80, ['waypoint'], []],
    [443, ['waypoint'], []],
  ])
  const change = compare([...objects, target], objects)
  expect(change.verdict).toBe('more permissive')
  expect(change.destinations.map(({ title, port, protocol }) => [title, port, protocol])).toEqual([
    ['service entry bank through its waypoint in shop', 80, 'HTTP'],
    ['service entry bank through its waypoint in shop', 443, 'TCP'],
  ])
})

test('labels that no workload has, and that a Service selects, have the ports of that Service', () => {
  const mesh = resolveMesh(
    stateOf([plain, policy('p', { selector: { matchLabels: { app: 'orders' } }, action: 'DENY', rules: [{}] })]),
    {},
  )
  const found = alignDestinations(mesh, mesh).filter(({ labels }) => labels['app'] === 'orders')
  expect(found.map((one) => [one.port, mesh.enforcementOf(one).destination.protocol])).toEqual([
    [0, 'AUTO'],
    [8080, 'HTTP'],
  ])
})
