import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import type { Request } from '../../../src/ports/request.js'
import { deployment, meshConfig, policy } from '../objects.js'
import { stateOf } from '../states.js'

const labels = { app: 'orders' }
const world = [meshConfig({ trustDomain: 'cluster.local' }), deployment('orders', labels)]
const only = (rule?: JsonObject): JsonObject =>
  policy('only', { selector: { matchLabels: labels }, rules: rule === undefined ? [] : [rule] })

/** The witnesses of what a rule lets in where nothing was. */
const witnesses = (rule: JsonObject): readonly Request[] => {
  const diff = compareAccess(stateOf([...world, only()]), stateOf([...world, only(rule)]), {
    overrides: { istioVersion: '1.31.0' },
    evaluate,
  })
  expect(diff.reasons).toEqual([])
  return diff.destinations.flatMap(({ gained }) => gained).map(({ witness }) => witness)
}
const to = (operation: JsonObject): JsonObject => ({ to: [{ operation }] })

describe('a witness is a request that a client can send', () => {
  test.each<[string, JsonObject]>([
    ['a host is kept out', to({ notHosts: ['admin.example.com'] })],
    ['what a witness would be is kept out', to({ notHosts: ['example.com', 'o*'] })],
    ['a suffix is kept out', to({ notHosts: ['*.com'] })],
    ['any host is let in', to({ hosts: ['*'] })],
    ['a prefix is let in', to({ hosts: ['a*'] })],
  ])('its authority is not empty: %s', (_, rule) => {
    const found = witnesses(rule)
    expect(found.length).toBeGreaterThan(0)
    for (const { http } of found) expect(http?.authority).toMatch(/./)
  })

  const ips = (from: JsonObject, ...rest: JsonObject[]): JsonObject => ({ from: [{ source: from }], when: rest })
  test.each<[string, JsonObject]>([
    ['IPv6 to any', ips({ ipBlocks: ['2001:db8::/32'] }, { key: 'destination.ip', notValues: ['10.0.0.1'] })],
    ['IPv4 to any', ips({ ipBlocks: ['10.0.0.0/8'] }, { key: 'destination.ip', notValues: ['2001:db8::1'] })],
    ['any to IPv6', ips({ notIpBlocks: ['10.0.0.0/8'] }, { key: 'destination.ip', values: ['fd00::/8'] })],
  ])('both ends have addresses of one family: %s', (_, rule) => {
    const found = witnesses(rule)
    expect(found.length).toBeGreaterThan(0)
    for (const { source, destination } of found) expect(source.ip?.includes(':')).toBe(destination.ip?.includes(':'))
  })

  test('no connection has two families', () => {
    expect(witnesses(ips({ ipBlocks: ['10.0.0.0/8'] }, { key: 'destination.ip', values: ['fd00::/8'] }))).toEqual([])
  })
})
