import { describe, expect, test } from '@jest/globals'
import { answerRequest } from '../../../src/mesh/answer.js'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, meshConfig, object, policy, requestAuthentication, service } from '../objects.js'
import { stateOf } from '../states.js'

/** Compares two states, and puts each witness to `explain` on both: what it says of them must be the row's. */
const compared = (before: readonly JsonObject[], after: readonly JsonObject[]) => {
  const [old, next] = [stateOf(before), stateOf(after)]
  const diff = compareAccess(old, next, { overrides: {}, evaluate })
  const [first, second] = [resolveMesh(old, {}), resolveMesh(next, {})]
  const said = (['gained', 'lost'] as const).flatMap((side) =>
    diff.destinations
      .flatMap((one) => one[side])
      .map(({ witness }) => [side, ...[first, second].map((mesh) => answerRequest(mesh, witness, { now: 0 }).verdict)]),
  )
  return { diff, said: [...new Set(said.map((words) => words.join(' ')))].sort() }
}

/** Cases in which the algebra and the point evaluator once disagreed, by what was wrong. */
describe('named cases of the conformance runs', () => {
  const gatewayPods = deployment('b', { app: 'b', istio: 'ingressgateway' })
  const gateway = object('networking.istio.io/v1', 'Gateway', 'g', {
    selector: { istio: 'ingressgateway' },
    servers: [{ port: { number: 8081, protocol: 'HTTPS', name: 'https' }, hosts: ['*'], tls: { mode: 'SIMPLE' } }],
  })
  const ports = [{ name: 'any', port: 8081, targetPort: 8081 }]
  const world = [gatewayPods, gateway, service('b', { app: 'b' }, ports)]
  const toService = { targetRefs: [{ kind: 'Service', group: '', name: 'b' }] }

  test('a Service whose pods are a gateway: without a waypoint the server says the protocol, not the port (780126, 780359, 780527)', () => {
    const gate = policy('gate', {
      selector: { matchLabels: { app: 'b' } },
      action: 'DENY',
      rules: [{ to: [{ operation: { methods: ['GET'] } }] }],
    })
    const through = policy('through', { ...toService, rules: [{}] })
    for (const [before, after] of [
      [
        [...world, gate],
        [...world, gate, through],
      ],
      [
        [...world, gate, through],
        [...world, gate],
      ],
      [world, [...world, gate]],
    ] as const) {
      const { diff, said } = compared(before, after)
      expect(diff.destinations.flatMap(({ reasons }) => reasons)).toEqual([])
      for (const words of said) expect(['gained deny allow', 'lost allow deny']).toContain(words)
      for (const mesh of [resolveMesh(stateOf(before), {}), resolveMesh(stateOf(after), {})])
        for (const { destination, stages, bypass = [] } of mesh.destinations().map((one) => mesh.enforcementOf(one)))
          for (const stage of [...stages, ...bypass])
            if (stage.proxy === 'gateway') expect(stage.protocol ?? destination.protocol).toBe('HTTP')
    }
  })

  test('a waypoint before a gateway takes no certificate of another trust domain, though the gateway does (770039)', () => {
    const waypoint = object('gateway.networking.k8s.io/v1', 'Gateway', 'w', { gatewayClassName: 'istio-waypoint' })
    const labelled = service('b', { app: 'b' }, ports, { 'istio.io/use-waypoint': 'w' })
    const pods = [meshConfig({ trustDomain: 'cluster.local' }), gatewayPods, gateway, waypoint, labelled]
    const only = (principal: string): JsonObject =>
      policy('through', { ...toService, rules: [{ from: [{ source: { principals: [principal] } }] }] })
    const { diff, said } = compared([...pods, only('old.td/ns/jobs/sa/a')], [...pods, only('old.td/ns/jobs/sa/b')])
    expect(diff.reasons).toEqual([])
    expect(said).toEqual(['gained deny allow', 'lost allow deny'])
    // What changes is for certificates that have a name of the mesh beside the other one.
    const names = diff.destinations
      .flatMap(({ gained, lost }) => [...gained, ...lost])
      .map(({ witness }) => witness.source.uriSans ?? [])
    for (const list of names) expect(list.some((name) => name.startsWith('spiffe://cluster.local/'))).toBe(true)
  })

  test('a token whose jti has a space in it is written with a text: no list is one (780693)', () => {
    const only = policy('only', { rules: [{ when: [{ key: 'request.auth.claims[jti]', values: ['x y'] }] }] })
    const none = policy('only', { rules: [{ when: [{ key: 'request.auth.claims[jti]', values: ['z'] }] }] })
    const pods = [deployment('b', { app: 'b' }), requestAuthentication('jwt', [{ issuer: 'https://issuer' }])]
    const { diff, said } = compared([...pods, none], [...pods, only])
    expect(diff.verdict).toBe('incomparable')
    expect(said).toEqual(['gained deny allow', 'lost allow deny'])
  })
})
