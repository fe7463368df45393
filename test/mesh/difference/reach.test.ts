import { expect, test } from '@jest/globals'
import { compareMeshes } from '../../../src/mesh/difference/difference.js'
import { enforcementKey } from '../../../src/mesh/difference/enforcement-key.js'
import { reachOf } from '../../../src/mesh/difference/reach.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { alignDestinations } from '../../../src/mesh/align-destinations.js'
import { resolveMesh, type Mesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { randomPair, seeded } from '../../conformance/random-mesh.js'
import { deployment, meshConfig, namespace, peerAuthentication, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

/** The same mesh, of which nothing says that its state is all there is to it: every destination is asked. */
const opaque = (mesh: Mesh): Mesh => ({
  state: mesh.state,
  settings: mesh.settings,
  assumptions: mesh.assumptions,
  destinations: () => mesh.destinations(),
  assumeEverywhere: () => mesh.assumeEverywhere(),
  proxies: () => mesh.proxies(),
  enforcementOf: (destination, proxy) => mesh.enforcementOf(destination, proxy),
  selectors: mesh.selectors,
})

const isPolicy = ({ kind }: JsonObject): boolean =>
  kind === 'AuthorizationPolicy' || kind === 'RequestAuthentication' || kind === 'PeerAuthentication'

test('what nothing that changed can reach has the same enforcement, and the answer is the same as without asking', () => {
  const found = { told: 0, skipped: 0, asked: 0 }
  for (let seed = 1; seed <= 60; seed++) {
    const random = seeded(seed)
    const pair = randomPair(random, new Map(), true)
    const key = (object: JsonObject): string => JSON.stringify([object['kind'], object['metadata']])
    const olds = new Map(pair.before.filter(isPolicy).map((object) => [key(object), object]))
    // Some of the other state's policies in place of one, beside all, and one gone.
    const others = pair.after.filter(isPolicy).filter(() => random.pick([true, false]))
    const gone = random.pick([...olds.keys(), ''])
    const kept = [...olds].filter(([name]) => name !== gone && !others.some((one) => key(one) === name))
    const base = pair.before.filter((object) => !isPolicy(object))
    const [old, now] = [
      resolveMesh(stateOf(pair.before), {}),
      resolveMesh(stateOf([...base, ...kept.map(([, object]) => object), ...others]), {}),
    ]
    const reach = reachOf(old, now)
    if (reach === undefined) continue
    found.told += 1
    expect({ seed, listed: alignDestinations(old, now, reach) }).toEqual({ seed, listed: alignDestinations(old, now) })
    for (const destination of alignDestinations(old, now)) {
      found[reach.holds(destination) ? 'asked' : 'skipped'] += 1
      if (reach.holds(destination)) continue
      const [first, second] = [old, now].map((mesh) => enforcementKey(mesh.enforcementOf(destination)))
      expect({ seed, destination, key: second }).toEqual({ seed, destination, key: first })
    }
    if (seed <= 12)
      expect(compareMeshes(old, now, { evaluate })).toEqual(compareMeshes(opaque(old), opaque(now), { evaluate }))
  }
  expect(found.told).toBeGreaterThan(15)
  expect(found.skipped).toBeGreaterThan(60)
  expect(found.asked).toBeGreaterThan(60)
})

const rest = [
  namespace('shop', {}),
  namespace('jobs', {}),
  deployment('orders', { app: 'orders' }),
  deployment('batch', { app: 'batch' }, {}, 'jobs'),
]
const open = policy('orders', { selector: { matchLabels: { app: 'orders' } }, rules: [{}] })
const provider = { action: 'CUSTOM', provider: { name: 'guard' }, rules: [{}] }

/** Places that are asked for a change: `all` where the change does not say. */
const asked = (
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  overrides = [{}, {}],
): readonly string[] => {
  const [old, now] = [resolveMesh(stateOf(before), overrides[0] ?? {}), resolveMesh(stateOf(after), overrides[1] ?? {})]
  const reach = reachOf(old, now)
  if (reach === undefined) return ['all']
  const places = alignDestinations(old, now).filter((one) => reach.holds(one))
  return [...new Set(places.map(({ namespace: where, labels }) => `${where} ${labels['app'] ?? ''}`))]
}

test.each<[string, readonly JsonObject[], readonly JsonObject[], readonly string[]]>([
  ['nothing', [...rest, open], [open, ...rest], []],
  ['a policy with a selector', rest, [...rest, open], ['shop orders']],
  ['a policy that goes', [...rest, open], rest, ['shop orders']],
  ['a selector', [...rest, open], [...rest, policy('orders', { rules: [{}] })], ['shop orders', 'shop ']],
  ['mTLS of a namespace', rest, [...rest, peerAuthentication('all', { mtls: {} }, 'jobs')], ['jobs batch', 'jobs ']],
  [
    'a policy of the root namespace',
    rest,
    [...rest, policy('batch', { selector: { matchLabels: { app: 'batch' } } }, 'istio-system')],
    ['istio-system batch', 'jobs batch', 'shop batch'],
  ],
  ['a target reference', rest, [...rest, policy('to', { targetRef: { kind: 'Service', name: 'a' } })], ['all']],
  ['a provider', rest, [...rest, policy('asks', provider)], ['all']],
  ['labels', rest, [...rest.slice(1), namespace('shop', { 'istio.io/dataplane-mode': 'ambient' })], ['all']],
  ['a Service', rest, [...rest, service('orders', { app: 'orders' }, [{ port: 80 }])], ['all']],
  ['a MeshConfig', rest, [...rest, meshConfig({ trustDomain: 'td' })], ['all']],
  ['one of two of a name', [...rest, open], [...rest, open, open], ['all']],
])('reaches what it should: %s', (_, before, after, places) => {
  expect([...asked(before, after)].sort()).toEqual([...places].sort())
})

test('asks everywhere where what the configuration says differs, or what was read', () => {
  expect(asked(rest, [...rest, open], [{}, { trustDomain: 'td' }])).toEqual(['all'])
  const read = {
    group: 'security.istio.io',
    kind: 'AuthorizationPolicy',
    namespace: 'jobs',
    status: 'forbidden',
  } as const
  expect(reachOf(resolveMesh(stateOf(rest), {}), resolveMesh(stateOf(rest, [read]), {}))).toBeUndefined()
})
