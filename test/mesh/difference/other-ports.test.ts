import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, peerAuthentication, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const orders = { app: 'orders' }
const workload = (...ports: readonly number[]): readonly JsonObject[] => [
  deployment('orders', orders, { spec: { serviceAccountName: 'orders' } }),
  service(
    'orders',
    orders,
    ports.map((port) => ({ name: `http-${port}`, port, targetPort: port })),
  ),
]
const strict = (mode = 'STRICT'): JsonObject => peerAuthentication('default', { mtls: { mode } })
const allow = (operation: JsonObject): JsonObject =>
  policy('orders', {
    selector: { matchLabels: orders },
    rules: [{ from: [{ source: { principals: ['cluster.local/ns/jobs/sa/a'] } }], to: [{ operation }] }],
  })
const destinations = (world: readonly JsonObject[], before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf([...world, ...before]), stateOf([...world, ...after]), { overrides: {}, evaluate }).destinations
const gains = (operation: JsonObject, ...ports: readonly number[]): readonly (readonly [number, string, string])[] =>
  destinations([...workload(...ports), strict()], [policy('none', {})], [policy('none', {}), allow(operation)])
    .filter(({ unmet }) => unmet === undefined)
    .flatMap(({ port, gained }) => gained.map(({ what, where }) => [port, what, where] as const))

describe('any other port is than those of the row', () => {
  test('ports that have a number and not this row are taken out by name', () => {
    expect(gains({ notPorts: ['9090', '9091'] }, 8080, 9090, 9091)).toEqual([
      [8080, 'any request', 'and any other port except `9090`, `9091`'],
    ])
  })

  test('none is where all ports have it', () => {
    expect(gains({ paths: ['/*'] }, 8080, 9090).map(([port, , where]) => [port, where])).toEqual([
      [8080, 'and any other port'],
      [9090, 'and any other port'],
    ])
  })

  test('a row of numbered ports alone speaks of no other', () => {
    expect(gains({ ports: ['8080'] }, 8080, 9090)).toEqual([[8080, 'any request', '']])
  })
})

describe('the mode of a destination', () => {
  const modes = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
    destinations(workload(8080), before, after)
      .filter(({ workload: name, port }) => name !== undefined && port === 8080)
      .map(({ mutualTls }) => mutualTls)

  test('stands where it changes, however it came about', () => {
    const move = { before: 'STRICT', after: 'PERMISSIVE' }
    expect(modes([strict()], [strict('PERMISSIVE')])).toEqual([move])
    expect(modes([strict()], [])).toEqual([move])
    const own = peerAuthentication('orders', {
      selector: { matchLabels: orders },
      portLevelMtls: { '8080': { mode: 'PERMISSIVE' } },
    })
    expect(modes([strict()], [strict(), own])).toEqual([move])
  })

  test('does not where it stays', () => {
    expect(modes([strict(), policy('none', {})], [strict()])).toEqual([undefined])
    expect(modes([strict()], [strict('UNSET'), peerAuthentication('a', { mtls: { mode: 'STRICT' } })])).toEqual([])
  })
})
