import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { withoutPlaces } from '../../../src/plan/without-places.js'
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
const gains = (
  operation: JsonObject,
  ...ports: readonly number[]
): readonly (readonly [number, string, readonly number[] | undefined])[] =>
  destinations([...workload(...ports), strict()], [policy('none', {})], [policy('none', {}), allow(operation)])
    .filter(({ unmet }) => unmet === undefined)
    .flatMap(({ port, gained }) => gained.map(({ what, otherPorts }) => [port, what, otherPorts?.except] as const))

describe('a row of a port with a number that holds at others', () => {
  test('takes out ports that have a number and not this row', () => {
    expect(gains({ notPorts: ['9090', '9091'] }, 8080, 9090, 9091)).toEqual([[8080, 'any request', [9090, 9091]]])
  })

  test('takes out none where all ports have it', () => {
    expect(gains({ paths: ['/*'] }, 8080, 9090).map(([port, , except]) => [port, except])).toEqual([
      [8080, []],
      [9090, []],
    ])
  })

  test('is another one for the digest than a row of its port alone', () => {
    const access = compareAccess(
      stateOf([...workload(8080), strict(), policy('none', {})]),
      stateOf([...workload(8080), strict(), policy('none', {}), allow({ paths: ['/*'] })]),
      { overrides: {}, evaluate },
    )
    const rows = withoutPlaces(access).destinations.flatMap(({ gained }) => gained)
    expect(rows.map(({ otherPorts }) => otherPorts)).toContainEqual({ except: [] })
  })

  test('a row of numbered ports alone speaks of no other', () => {
    expect(gains({ ports: ['8080'] }, 8080, 9090)).toEqual([[8080, 'any request', undefined]])
  })
})

describe('the mode of a destination', () => {
  const modes = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
    destinations(workload(8080), before, after)
      .filter(({ workload: name, port }) => name !== undefined && port === 8080)
      .map(({ mutualTls }) => mutualTls)

  test('stands in both states, however it changes', () => {
    const move = { before: 'STRICT', after: 'PERMISSIVE' }
    expect(modes([strict()], [strict('PERMISSIVE')])).toEqual([move])
    expect(modes([strict()], [])).toEqual([move])
    const own = peerAuthentication('orders', {
      selector: { matchLabels: orders },
      portLevelMtls: { '8080': { mode: 'PERMISSIVE' } },
    })
    expect(modes([strict()], [strict(), own])).toEqual([move])
  })

  test('is the same before and after where something else changes', () => {
    expect(modes([strict(), policy('none', {})], [strict()])).toEqual([{ before: 'STRICT', after: 'STRICT' }])
    expect(modes([strict()], [strict(), policy('none', {})])).toEqual([{ before: 'STRICT', after: 'STRICT' }])
  })
})
