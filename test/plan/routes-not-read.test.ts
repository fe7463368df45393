import { describe, expect, test } from '@jest/globals'
import { composeStates } from '../../src/manifests/state.js'
import { compareAccess } from '../../src/mesh/difference/difference.js'
import { evaluate } from '../../src/mesh/evaluate/evaluate.js'
import { readKinds, routeKinds } from '../../src/mesh/kinds.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import { routesNotRead } from '../../src/plan/routes-not-read.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { MeshState } from '../../src/ports/object.js'
import { deployment, namespace, policy, service } from '../mesh/objects.js'
import { objectOf, stateOf } from '../mesh/states.js'

const written = (apiVersion: string, kind: string, space: string, name: string, spec: JsonObject): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name, namespace: space },
  spec,
})
const istio = 'networking.istio.io/v1'
const gateway = (...hosts: readonly string[]): JsonObject =>
  written(istio, 'Gateway', 'edge', 'gw', {
    selector: { istio: 'gw' },
    servers: [{ port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts: [...hosts] }],
  })
const listener = (from: string): JsonObject =>
  written('gateway.networking.k8s.io/v1', 'Gateway', 'edge', 'own', {
    gatewayClassName: 'istio',
    listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from } } }],
  })
const grant = written('gateway.networking.k8s.io/v1beta1', 'ReferenceGrant', 'shop', 'g', {
  from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'edge' }],
  to: [{ group: '', kind: 'Service' }],
})
const rule = (version: string): JsonObject =>
  written(istio, 'DestinationRule', 'shop', 'api', { host: 'api', subsets: [{ name: 'v1', labels: { version } }] })
const virtualService = (host: string, path: string): JsonObject =>
  written(istio, 'VirtualService', 'shop', 'r', {
    ...(host === '' ? {} : { hosts: [host], gateways: ['edge/gw'] }),
    http: [{ match: [{ uri: { prefix: path } }], route: [{ destination: { host: 'api.shop.svc.cluster.local' } }] }],
  })

const worldOf = (objects: readonly JsonObject[], hasRoutes: boolean): MeshState => ({
  ...stateOf(objects),
  reads: readKinds.map((one) => ({
    group: one.group,
    kind: one.kind,
    namespace: one.namespaced ? '*' : '',
    status: hasRoutes || !routeKinds.includes(one) ? 'complete' : 'forbidden',
  })),
})
const composed = (world: MeshState | undefined, before: readonly JsonObject[], after: readonly JsonObject[]) =>
  composeStates(
    world,
    before.map((content) => objectOf(content)),
    after.map((content) => objectOf(content)),
    { kinds: readKinds },
  )

describe('routes that the cluster did not show', () => {
  const told = (before: readonly JsonObject[], after: readonly JsonObject[], world = worldOf([], false)) => {
    const states = composed(world, before, after)
    return routesNotRead(resolveMesh(states.before, {}), resolveMesh(states.after, {})).map(
      ({ code, text }) => `${code} ${text}`,
    )
  }
  const one = (title: string): readonly unknown[] => [
    expect.stringMatching(new RegExp(`^ROUTE_NOT_FOLLOWED ${title} `)),
  ]

  test('may use what a change opens to routes', () => {
    expect(told([gateway('b.example')], [gateway('*')])).toEqual(one('Gateway edge/gw'))
    expect(told([], [gateway('b.example')])).toEqual(one('Gateway edge/gw'))
    expect(told([listener('Same')], [listener('All')])).toEqual(one('Gateway edge/own'))
    expect(told([], [grant])).toEqual(one('ReferenceGrant shop/g'))
    expect(told([rule('a')], [rule('b')])).toEqual(one('DestinationRule shop/api'))
    expect(told([virtualService('', '/a')], [virtualService('', '/')])).toEqual(one('VirtualService shop/r'))
  })

  test('use nothing that closes or stays', () => {
    expect(told([gateway('*')], [gateway('b.example')])).toEqual([])
    expect(told([gateway('*')], [gateway('*'), policy('p', {})])).toEqual([])
    expect(told([listener('All')], [listener('Same')])).toEqual([])
    expect(told([grant], [])).toEqual([])
  })

  test('are none where the cluster showed them all, and without a cluster the claim is narrower already', () => {
    expect(told([gateway('b.example')], [gateway('*')], worldOf([], true))).toEqual([])
    const states = composed(undefined, [gateway('b.example')], [gateway('*')])
    expect(routesNotRead(resolveMesh(states.before, {}), resolveMesh(states.after, {}))).toEqual([])
  })
})

test('a route that stands in the cluster alone is followed as one of the files is', () => {
  const standing = [
    namespace('shop', { 'istio-injection': 'enabled' }),
    namespace('edge', { 'istio-injection': 'enabled' }),
    deployment('gw', { istio: 'gw' }, { annotations: { 'inject.istio.io/templates': 'gateway' } }, 'edge'),
    deployment('api', { app: 'api' }),
    service('api', { app: 'api' }, [{ name: 'http', port: 80, targetPort: 8080 }]),
    virtualService('a.example', '/'),
  ]
  const states = composed(worldOf(standing, true), [gateway('b.example')], [gateway('*')])
  const { verdict, destinations } = compareAccess(states.before, states.after, { overrides: {}, evaluate })
  expect(verdict).toBe('more permissive')
  expect(destinations.flatMap(({ gained }) => gained).length).toBeGreaterThan(0)
})
