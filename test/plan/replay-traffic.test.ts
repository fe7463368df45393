import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { resolveMesh, type Mesh } from '../../src/mesh/resolve.js'
import { replayTraffic } from '../../src/plan/replay-traffic.js'
import type { RecordedTraffic } from '../../src/plan/recorded-traffic.js'
import type { JsonObject } from '../../src/ports/json.js'
import { deployment, policy, service } from '../mesh/objects.js'
import { stateOf } from '../mesh/states.js'

const shop = [
  deployment('orders', { app: 'orders' }),
  service('orders', { app: 'orders' }, [{ name: 'http', port: 8080 }]),
  { ...policy('strict', {}), kind: 'PeerAuthentication', spec: { mtls: { mode: 'STRICT' } } },
]
const meshOf = (objects: readonly JsonObject[]): Mesh => resolveMesh(stateOf(objects), {})

const admits = (...callers: readonly string[]): JsonObject =>
  policy('orders', {
    selector: { matchLabels: { app: 'orders' } },
    rules: callers.map((caller) => ({ from: [{ source: { principals: [`cluster.local/ns/${caller}`] } }] })),
  })

const line = (caller: string, more: JsonObject = {}): string =>
  JSON.stringify({
    method: 'GET',
    path: '/orders?token=secret-of-the-query',
    protocol: 'HTTP/1.1',
    authority: 'orders.shop:8080',
    requested_server_name: 'outbound_.8080_._.orders.shop.svc.cluster.local',
    downstream_peer_uri_san: `spiffe://cluster.local/ns/${caller}`,
    downstream_remote_address: '10.0.0.7:4711',
    response_code: 200,
    response_code_details: 'via_upstream',
    upstream_cluster: 'inbound|8080||',
    ...more,
  })

const replayed = (
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  lines: readonly string[],
): Promise<RecordedTraffic> =>
  replayTraffic(
    'traffic/access.ndjson',
    Readable.from(lines),
    { before: meshOf([...shop, ...before]), after: meshOf([...shop, ...after]) },
    { now: 0 },
  )

describe('recorded traffic', () => {
  test('requests of a caller that is taken out are refused, in one group with the line that decides', async () => {
    const recorded = await replayed(
      [admits('jobs/sa/batch', 'shop/sa/web')],
      [admits('shop/sa/web')],
      [line('jobs/sa/batch'), line('jobs/sa/batch', { path: '/other' }), line('shop/sa/web')],
    )
    expect(recorded).toMatchObject({
      lines: 3,
      judged: 3,
      refused: 2,
      allowed: 0,
      untold: 0,
      further: 0,
      notJudged: [],
    })
    expect(recorded.groups).toMatchObject([
      {
        change: 'newly refused',
        from: 'jobs/batch',
        to: 'shop/orders:8080',
        example: 'GET /orders',
        requests: 2,
        reason: 'no ALLOW policy matches',
      },
    ])
    expect(JSON.stringify(recorded)).not.toContain('secret-of-the-query')
  })

  test('a request that was refused and is let in now is newly allowed', async () => {
    const refused = { response_code: 403, response_code_details: 'rbac_access_denied_matched_policy[none]' }
    const recorded = await replayed(
      [admits('shop/sa/web')],
      [admits('shop/sa/web', 'jobs/sa/batch')],
      [line('jobs/sa/batch', refused)],
    )
    expect(recorded).toMatchObject({ refused: 0, allowed: 1, untold: 0 })
    expect(recorded.groups[0]?.reason).toContain('AuthorizationPolicy shop/orders')
  })

  test('what the log does not hold decides nothing', async () => {
    const byToken = (role: string): JsonObject =>
      policy('orders', {
        selector: { matchLabels: { app: 'orders' } },
        rules: [{ when: [{ key: 'request.auth.claims[role]', values: [role] }] }],
      })
    const recorded = await replayed([byToken('reader')], [byToken('writer')], [line('shop/sa/web')])
    expect(recorded).toMatchObject({ refused: 0, allowed: 0, untold: 1 })
    expect(recorded.groups[0]?.reason).toContain('request.auth.claims[role]')
    // A DENY rule on a header turns what is let in, and an ALLOW rule on one does not.
    const header = { when: [{ key: 'request.headers[x-tenant]', values: ['a'] }] }
    const deny = policy('tenant', { action: 'DENY', rules: [header] })
    const open = await replayed([], [deny], [line('shop/sa/web')])
    expect(open).toMatchObject({ refused: 0, untold: 1 })
    const wider = policy('orders', {
      rules: [header, { from: [{ source: { principals: ['cluster.local/ns/shop/sa/web'] } }] }],
    })
    expect(await replayed([], [wider], [line('shop/sa/web')])).toMatchObject({ refused: 0, untold: 0 })
  })

  test('a log that has another answer than the state before is no witness of a change', async () => {
    const recorded = await replayed([admits('shop/sa/web')], [admits('jobs/sa/batch')], [line('jobs/sa/batch')])
    expect(recorded).toMatchObject({ refused: 0, allowed: 0, untold: 1 })
    expect(recorded.groups[0]?.reason).toContain('the log has another answer')
  })

  test('token rules that change leave requests untold', async () => {
    const rule = (issuer: string): JsonObject => ({
      apiVersion: 'security.istio.io/v1',
      kind: 'RequestAuthentication',
      metadata: { name: 'tokens', namespace: 'shop' },
      spec: { jwtRules: [{ issuer, jwksUri: `${issuer}/keys` }] },
    })
    const recorded = await replayed(
      [rule('https://a.example.com')],
      [rule('https://b.example.com')],
      [line('shop/sa/web')],
    )
    expect(recorded).toMatchObject({ refused: 0, allowed: 0, untold: 1 })
    expect(recorded.groups[0]?.reason).toContain('tokens')
  })

  test('lines that are no request of the destination are counted by why', async () => {
    const recorded = await replayed(
      [admits('shop/sa/web')],
      [admits('jobs/sa/batch')],
      [
        line('shop/sa/web', { upstream_cluster: 'outbound|8080||orders.shop.svc.cluster.local' }),
        line('shop/sa/web', { downstream_peer_uri_san: '-' }),
        'no JSON',
        '',
      ],
    )
    expect(recorded).toMatchObject({ lines: 3, judged: 0, refused: 0, groups: [] })
    expect(recorded.notJudged.map(({ lines }) => lines)).toEqual([1, 1, 1])
  })

  test('ten thousand callers stay fifty groups, and every request is counted', async () => {
    const recorded = await replayed(
      [],
      [admits('shop/sa/web')],
      Array.from({ length: 10_000 }, (_, at) => line(`jobs/sa/caller-${at}`)),
    )
    expect(recorded.refused).toBe(10_000)
    expect(recorded.groups).toHaveLength(50)
    expect(recorded.groups.length + recorded.further).toBe(10_000)
  })
})
