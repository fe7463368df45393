import { describe, expect, test } from '@jest/globals'
import type { Alignment } from '../../src/calls/alignment.js'
import { caller, declared, policy, toLedger } from './call-cases.js'
import { align, calls, service, shop, workload, type World } from './shop.js'

const missing = ({ findings }: Alignment): readonly string[] =>
  findings.filter(({ kind }) => kind === 'MISSING').map(({ text }) => text)

/** The policies stand that were written before somebody changed the port. */
const at = (port: string): World => {
  const mesh = shop.replace('name: http, port: 80', port)
  return { calls, mesh, bare: true, policies: floor + ledgerRule + queueRule }
}
const floor = `${policy('default-deny', '{}')}
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: strict, namespace: shop }
spec: { mtls: { mode: STRICT } }
---`
const from = 'from: [{ source: { principals: [cluster.local/ns/shop/sa/nightly] } }]'
const ruleAt = (name: string, operation: string): string =>
  policy(
    name,
    `{ selector: { matchLabels: { app: ${name} } }, rules: [{ ${from}, to: [{ operation: ${operation} }] }] }`,
  )
const ledgerRule = ruleAt('ledger', '{ ports: ["8080"], methods: [POST], paths: [/v1/entries] }')
const queueRule = ruleAt('queue', '{ ports: ["6379"] }')

describe('a declared call of HTTP at a port without it is refused, and never aligned', () => {
  test.each([
    'name: tcp-x, port: 80',
    'name: redis, port: 80',
    'name: tls, port: 80',
    'name: http, appProtocol: tcp, port: 80',
    'name: http, appProtocol: https, port: 80',
    'name: http, appProtocol: kubernetes.io/wss, port: 80',
  ])('%s', (port) => {
    const found = align(at(port))
    expect(found.verdict).toBe('not aligned')
    expect(missing(found)).toEqual([expect.stringContaining('the port is declared as no HTTP')])
  })

  test.each([
    'name: http, port: 80',
    'name: main, port: 80',
    'name: grpc-x, port: 80',
    'name: tcp, appProtocol: http, port: 80',
    'name: http, appProtocol: kubernetes.io/h2c, port: 80',
    'name: http, appProtocol: kubernetes.io/ws, port: 80',
  ])('and is what it is at %s', (port) => {
    expect([align(at(port)).verdict, align(at(port)).findings]).toEqual(['aligned', []])
  })

  test('in another namespace, too', () => {
    const space = `
apiVersion: v1
kind: Namespace
metadata: { name: finance, labels: { istio-injection: enabled } }
---${workload('bank', 'bank', 8080)}${service('bank', 'name: PORT, port: 80, targetPort: 8080')}${floor}${ruleAt('bank', '{ ports: ["8080"], methods: [POST], paths: [/pay] }')}`
    const other = space.replaceAll('namespace: shop', 'namespace: finance')
    const pay = declared(
      caller('a', 'nightly', '[{ service: bank.finance, port: 80, methods: [POST], paths: [/pay], kind: write }]'),
    )
    const of = (port: string): Alignment => align({ calls: pay, mesh: shop, policies: other.replace('PORT', port) })
    expect(missing(of('tcp'))).toEqual([expect.stringContaining('"bank.finance" port 80')])
    expect([of('http').verdict, of('http').findings]).toEqual(['aligned', []])
    const open = align({
      calls: pay,
      mesh: shop,
      policies: other.replace('PORT', 'http').replace('STRICT', 'PERMISSIVE'),
    })
    expect(open.verdict).toBe('not aligned')
    expect(
      open.findings.map(({ kind, patch }) => [kind, patch.includes('"PeerAuthentication finance/strict"')]),
    ).toEqual([['PLAINTEXT', true]])
  })
})

describe('methods and paths that no request has', () => {
  const asked = (call: string, normalization = 'BASE'): Alignment =>
    align({
      calls: declared(caller('a', 'nightly', `[{ service: ledger, port: 80, kind: write, ${call} }]`)),
      mesh: `${shop}---
apiVersion: v1
kind: ConfigMap
metadata: { name: istio, namespace: istio-system }
data: { mesh: "pathNormalization: { normalization: ${normalization} }" }
`,
    })

  test.each([
    ['paths: [/v1//entries]', 'MERGE_SLASHES', '"/v1//entries"'],
    ['paths: [/ok, /v1//entries]', 'MERGE_SLASHES', '"/v1//entries"'],
    ['paths: [/v1%2Fentries]', 'DECODE_AND_MERGE_SLASHES', '"/v1%2Fentries"'],
    ['methods: [CONNECT, POST], paths: [/v1/entries]', 'BASE', '"CONNECT /v1/entries"'],
  ])('are refused: %s under %s', (call, normalization, says) => {
    const found = asked(call, normalization)
    expect(found.verdict).toBe('not aligned')
    expect(missing(found)).toEqual([expect.stringContaining(`no request is ${says}`)])
  })

  test.each([
    ['paths: [/v1//entries, /v1%2Fentries]', 'BASE'],
    ['methods: [OPTIONS, PROPFIND], paths: ["/*", "*.json"]', 'DECODE_AND_MERGE_SLASHES'],
    ['exceptPaths: [/admin, "/admin/*"]', 'DECODE_AND_MERGE_SLASHES'],
    ['paths: [/v1/%C3%A9, "/v1/...*"]', 'BASE'],
  ])('and others are not: %s under %s', (call, normalization) => {
    expect([asked(call, normalization).verdict, asked(call, normalization).findings]).toEqual(['aligned', []])
  })
})

test('every caller of such a port is told, once for each call', () => {
  const two = declared(caller('a', 'nightly', toLedger), caller('b', 'queue', toLedger))
  expect(missing(align({ ...at('name: tcp, port: 80'), calls: two }))).toHaveLength(2)
})
