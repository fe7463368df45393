import { expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import type { Run } from '../../src/open/run.js'
import type { Plan } from '../../src/plan/plan.js'
import { renderComment } from '../../src/review/render-comment.js'
import { renderTerminal } from '../../src/review/render-terminal.js'
import { inputs, portsOf, type Files } from './support.js'

const mesh = (caller: string): string => `apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { selector: { app: orders }, ports: [{ name: http, port: 8080 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template: { metadata: { labels: { app: orders, sidecar.istio.io/inject: "true" } }, spec: { containers: [{ name: app, image: app }] } }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec: { rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/${caller}] } }] }] }
`
const config = `version: 1
policies: [mesh/**]
environments:
  live: { namespace: shop, traffic: logs/yesterday.ndjson }
`
const line = JSON.stringify({
  method: 'GET',
  path: '/orders',
  protocol: 'HTTP/2',
  requested_server_name: 'outbound_.8080_._.orders.shop.svc.cluster.local',
  downstream_peer_uri_san: 'spiffe://cluster.local/ns/shop/sa/web',
  downstream_remote_address: '10.0.0.7:4711',
  response_code: 200,
})
const files = (caller: string): Files => ({ 'meshgate.yaml': config, 'mesh/orders.yaml': mesh(caller) })

const planOf = async (lines: readonly string[] | undefined, visibility?: 'public'): Promise<Plan> => {
  const { ports, said } = portsOf({
    base: files('web'),
    head: files('api'),
    ...(lines === undefined ? {} : { traffic: { 'logs/yesterday.ndjson': lines } }),
  })
  const { context } = ports
  const run: Run =
    visibility === undefined
      ? ports
      : { ...ports, context: { ...context, platform: 'github', repository: { ...context.repository, visibility } } }
  const { plans } = await check({ ...run, inputs })
  const [plan] = plans
  if (plan === undefined) throw new Error(JSON.stringify(said.problems))
  return plan
}

const meta = { base: 'base', head: 'head', firstRun: false }

test('the review says which of yesterday’s requests would be refused, and by what', async () => {
  const plan = await planOf([line, line])
  const { body } = renderComment([plan], meta, 65_536)
  expect(body).toContain('Of 2 requests in `logs/yesterday.ndjson`, 2 would be refused and 0 newly let in.')
  expect(body).toContain('| 2 refused | `shop/web` → `shop/orders:8080` | `GET /orders` | no ALLOW policy matches')
  expect(renderTerminal([plan], meta)).toContain('2 newly refused: shop/web → shop/orders:8080')
})

test('the digest is that of the change alone', async () => {
  const [some, none] = [await planOf([line]), await planOf([])]
  expect(some.digest).toBe(none.digest)
  expect(none.observed.recorded).toMatchObject({ lines: 0, refused: 0 })
})

test('a public repository shows counts, and no caller or path of a real request', async () => {
  const { observed } = await planOf([line, 'of nobody'], 'public')
  expect(observed.recorded).toMatchObject({ refused: 1, groups: [], further: 1, notJudged: [] })
})
