import { expect, test } from '@jest/globals'
import { compareAccess } from '../../src/mesh/difference/difference.js'
import type { Destination } from '../../src/mesh/enforcement.js'
import { evaluate } from '../../src/mesh/evaluate/evaluate.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { Request } from '../../src/ports/request.js'
import { stateOf } from '../mesh/states.js'
import { envoyRequest, findOracle, keySetText, runOracle, type EnvoyCase } from './envoy-oracle.js'
import { labelsOf, randomPair, randomRequest, seeded, type Coverage, type RandomPair } from './random-mesh.js'

/** `first,count`; every seed is one pair of states, and so two policy sets. */
const [first = 5000, count = 60] = (process.env['MESHGATE_SEEDS'] ?? '')
  .split(',')
  .filter((text) => text !== '')
  .map(Number)
const perPair = 60

const oracle = findOracle()
if (oracle === undefined) console.log('skipped: istio-oracle is not at hand in ../shared/tools')

const kinds = new Set(['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'])
const ip = '10.9.9.9'

interface GatewaySpec {
  readonly servers?: readonly {
    readonly port: { readonly number: number; readonly protocol: string }
    readonly tls?: { readonly mode: string }
  }[]
  readonly listeners?: readonly { readonly port: number; readonly protocol: string; readonly tls?: JsonObject }[]
}

/** The ports of a workload in the oracle's words. */
const portsOf = (kind: RandomPair['kind'], spec: GatewaySpec | undefined): readonly JsonObject[] => {
  switch (kind) {
    case 'gateway':
      return (spec?.servers ?? []).map(({ port, tls }) => ({
        port: port.number,
        protocol: port.protocol,
        ...(tls === undefined ? {} : { tls: tls.mode.toLowerCase() }),
      }))
    case 'k8s-gateway':
      return (spec?.listeners ?? []).map(({ port, protocol, tls }) => ({
        port,
        protocol,
        ...(tls === undefined ? {} : { tls: 'simple' }),
      }))
    case 'sidecar':
    case 'waypoint':
    case 'ztunnel':
      return [
        { port: 8080, protocol: 'HTTP' },
        { port: 8081, protocol: 'AUTO' },
        { port: 9000, protocol: 'TCP' },
      ]
  }
}

const caseOf = (
  id: string,
  pair: RandomPair,
  objects: readonly JsonObject[],
  answer: 'allow' | 'deny',
  requests: readonly JsonObject[],
): EnvoyCase => {
  const config = objects.find((one) => one['kind'] === 'ConfigMap')?.['data'] as { readonly mesh: string }
  const spec = objects.find((one) => one['kind'] === 'Gateway')?.['spec'] as GatewaySpec | undefined
  const workload = {
    namespace: 'foo',
    labels: pair.kind === 'waypoint' ? { 'gateway.networking.k8s.io/gateway-name': 'waypoint' } : labelsOf(pair.kind),
    kind: pair.kind === 'k8s-gateway' ? 'gateway' : pair.kind,
    ...(pair.kind === 'waypoint' ? { service: { name: 'b', namespace: 'foo' } } : {}),
    ip,
    ports: portsOf(pair.kind, spec),
  }
  return {
    id,
    mesh: JSON.parse(config.mesh) as JsonObject,
    objects: objects.filter((one) => typeof one['kind'] === 'string' && kinds.has(one['kind'])),
    workload,
    jwks: { 'https://keys.example.com': keySetText },
    authorizers: { grpc: answer, http: answer },
    requests,
  }
}

const ports: Readonly<Record<number, Destination['protocol']>> = { 8080: 'HTTP', 8081: 'AUTO', 9000: 'TCP' }

;(oracle === undefined ? test.skip : test)(
  `${count} random pairs of states: point evaluator and witnesses against a real Envoy`,
  () => {
    const coverage: Coverage = new Map()
    const cases: EnvoyCase[] = []
    const expected = new Map<
      string,
      { readonly kind: string; readonly status: number; readonly request: Request; readonly witness: boolean }
    >()
    let witnesses = 0
    for (let seed = first; seed < first + count; seed++) {
      const random = seeded(seed)
      const pair = randomPair(random, coverage)
      // ztunnel is not the oracle's, nor is a server with an optional certificate.
      if (pair.kind === 'ztunnel' || JSON.stringify(pair.before).includes('OPTIONAL_MUTUAL')) continue
      const answer = random.pick(['allow', 'deny'] as const)
      const [before, after] = [stateOf(pair.before), stateOf(pair.after)]
      const diff = compareAccess(before, after, { overrides: {}, evaluate })
      const shown = diff.destinations
        .filter((one) => one.namespace === 'foo' && one.labels['app'] === 'b' && one.port > 0)
        // Behind a waypoint stands a ztunnel, whose verdict is not the oracle's.
        .filter(() => pair.kind !== 'waypoint')
        .flatMap((one) => [...one.gained, ...one.lost])
        .map((row) => row.witness)
        .filter((witness) => witness.destination.ip === undefined || witness.destination.ip === ip)
      const requests: { readonly request: Request; readonly witness: boolean }[] = [
        ...shown.map((request) => ({ request, witness: true })),
        ...Array.from({ length: perPair }, () => ({
          request: randomRequest(
            random,
            pair.kind,
            random.pick(
              ['gateway', 'k8s-gateway', 'waypoint'].includes(pair.kind)
                ? [8080, 8080, 8081, 9000]
                : [8080, 8080, 8081, 9000, 9999],
            ),
          ),
          witness: false,
        })),
      ]
      ;[pair.before, pair.after].forEach((objects, side) => {
        const mesh = resolveMesh(side === 0 ? before : after, {})
        const id = `${seed}-${side === 0 ? 'before' : 'after'}`
        const sent: JsonObject[] = []
        requests.forEach(({ request: asked, witness }, index) => {
          const request: Request = { ...asked, destination: { ...asked.destination, ip } }
          const wire = envoyRequest(String(index), request)
          if (wire === undefined) return
          // The oracle dials an address of the source's family: from a v6 source no request reaches the v4 address.
          if (request.source.ip?.includes(':') === true && JSON.stringify(objects).includes('destination.ip')) return
          // To plain bytes a TLS server answers an alert, which the oracle takes for the workload's answer.
          if (pair.kind.includes('gateway') && request.destination.port === 8081 && request.tls === 'none') return
          const waypoint = pair.kind === 'waypoint'
          // The oracle's stand-in for the tunnel takes plain connections, which a waypoint never sees.
          if (waypoint && !request.mtls) return
          const enforcement = mesh.enforcementOf(
            {
              namespace: 'foo',
              labels: waypoint ? { app: 'b' } : labelsOf(pair.kind),
              port: request.destination.port,
              protocol: ports[request.destination.port] ?? 'AUTO',
              title: 'b',
              known: true,
              ...(waypoint ? { service: 'b' } : {}),
            },
            waypoint ? 'waypoint' : undefined,
          )
          const { kind, status } = evaluate(enforcement, request, {
            now: 0,
            authorizers: new Map([
              ['grpc', answer],
              ['http', answer],
            ]),
          })
          sent.push(wire)
          if (witness) witnesses++
          expected.set(`${id} ${index}`, { kind, status, request, witness })
        })
        cases.push(caseOf(id, pair, objects, answer, sent))
      })
    }
    const verdicts = runOracle(oracle ?? '', cases)
    const disagreements: string[] = []
    let compared = 0
    let impossible = 0
    for (const [name, { kind, status, request }] of expected) {
      const found = verdicts.get(name)
      if (found === undefined || found.verdict === 'error') {
        impossible++
        continue
      }
      compared++
      const same =
        found.verdict === kind &&
        (kind === 'allow' || found.status === undefined || found.status === status || status === 0)
      if (!same)
        disagreements.push(
          `${name}: envoy ${found.verdict} ${found.status} ${found.detail}, evaluator ${kind} ${status}: ${JSON.stringify(request)}`,
        )
    }
    console.log(
      [
        `${compared} verdicts, of which ${witnesses} witnesses on either side; ${impossible} that the oracle cannot do; ${cases.length} policy sets`,
        ...[...coverage].sort(([left], [right]) => (left < right ? -1 : 1)).map(([what, times]) => `${what}: ${times}`),
        `${disagreements.length} disagreements`,
        ...disagreements.slice(0, 20),
      ].join('\n'),
    )
    expect(disagreements).toEqual([])
    expect(compared).toBeGreaterThan(count * 20)
    expect(impossible).toBeLessThan(compared / 20)
  },
  3_600_000,
)
