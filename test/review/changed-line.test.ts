import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import type { Plan } from '../../src/plan/plan.js'
import { annotationsOf } from '../../src/review/annotations.js'
import { groupRows } from '../../src/review/access-groups.js'
import { changedLines, changesBehind } from '../../src/review/changed-line.js'
import { renderCodeQuality } from '../../src/review/render-code-quality.js'
import { renderSarif } from '../../src/review/render-sarif.js'
import { inputs, portsOf } from '../commands/support.js'

const workload = (name: string): string => `
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: c, image: x, ports: [{ containerPort: 8080 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: shop }
spec: { selector: { app: ${name} }, ports: [{ name: http, port: 8080 }] }`

const mesh = `apiVersion: v1
kind: ConfigMap
metadata: { name: istio, namespace: istio-system }
data: { mesh: "{}" }
---
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }${workload('orders')}${workload('ledger')}
`

const policies = (mode: string, callers: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: ledger, namespace: shop }
spec:
  selector: { matchLabels: { app: ledger } }
  rules:
    - from: [{ source: { namespaces: [${callers}] } }]
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { mtls: { mode: ${mode} } }
`

const planOf = (before: string, after: string): Promise<Plan> =>
  planOfFiles({ 'policies.yaml': before }, { 'policies.yaml': after })

type Files = Readonly<Record<string, string>>

const planOfFiles = async (before: Files, after: Files): Promise<Plan> => {
  const { ports } = portsOf({
    base: {},
    head: {},
    folders: { before: { 'mesh.yaml': mesh, ...before }, after: { 'mesh.yaml': mesh, ...after } },
  })
  const { plans } = await check({ ...ports, inputs: { ...inputs, before: 'before', after: 'after' } })
  const [only] = plans
  if (only === undefined) throw new Error('no plan')
  return only
}

/** Mutual TLS is opened for the namespace, and beside it a policy of one workload lets in a further namespace. */
const plan = (): Promise<Plan> => planOf(policies('STRICT', 'web'), policies('PERMISSIVE', 'web, jobs'))

const ofMutualTls = 'after/policies.yaml:9'
const ofPolicy = 'after/policies.yaml:7'

interface Sarif {
  readonly runs: readonly [{ readonly results: readonly SarifResult[] }]
}
interface SarifResult {
  readonly ruleId: string
  readonly message: { readonly text: string }
  readonly locations: readonly [
    {
      readonly physicalLocation: { readonly artifactLocation: { uri: string }; readonly region: { startLine: number } }
    },
  ]
}

describe('what mutual TLS let in, beside a policy that let in somebody else', () => {
  test('stands at the PeerAuthentication, and what the policy let in at its rule', async () => {
    const changed = await plan()
    expect(
      groupRows(changed.reviewed.access, 'gained').map((group) => [group.who, changedLines(changed, group)]),
    ).toEqual([
      [['anyone without mTLS'], [ofMutualTls]],
      [['namespace `jobs`'], [ofPolicy]],
    ])
  })

  test('is in SARIF and Code Quality, in sentences, though no policy decides about it', async () => {
    const changed = await plan()
    const { results } = (
      JSON.parse(renderSarif([changed], { version: '1.0.0', docsBase: 'https://github.example.com/docs' })) as Sarif
    ).runs[0]
    const gains = results
      .filter(({ ruleId }) => ruleId === 'ACCESS-GAINED')
      .map(({ message, locations: [{ physicalLocation: at }] }) => [
        message.text,
        `${at.artifactLocation.uri}:${at.region.startLine}`,
      ])
    const expected = [
      ['anyone without mTLS can now send any request on service orders in shop', ofMutualTls],
      ['namespace `jobs` can now send any request on service ledger in shop', ofPolicy],
    ] as const
    expect(gains.sort()).toEqual(expected.map(([text, at]) => [`${text}.`, at]))

    const issues = JSON.parse(renderCodeQuality([changed])) as readonly {
      readonly check_name: string
      readonly description: string
      readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
    }[]
    expect(
      issues
        .filter(({ check_name }) => check_name === 'ACCESS-GAINED')
        .map(({ description, location: { path, lines } }) => [description, `${path}:${lines.begin}`])
        .sort(),
    ).toEqual(expected)
  })

  test('an annotation says what decides without a policy as a reason', async () => {
    const texts = annotationsOf([await plan()]).map(({ text }) => text)
    expect(texts[0]).toContain(
      'anyone without mTLS can now send any request on service orders in shop, because no policy applies',
    )
    expect(texts[1]).toContain(
      'namespace `jobs` can now send any request on service ledger in shop, because of AuthorizationPolicy shop/ledger spec.rules[0]',
    )
  })
})

test('a row that two policies let in together stands at both, and at no policy that stays as it is', async () => {
  const rule = (name: string, rules: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  rules: ${rules}
`
  const of = (callers: string): string =>
    `[{ from: [{ source: { namespaces: [${callers}] } }], to: [{ operation: { methods: [GET], paths: [/orders/*] } }] }]`
  const stays = rule('stays', '[{ to: [{ operation: { paths: [/health] } }] }]')
  const debug = rule('debug', '[{ to: [{ operation: { paths: [/debug*] } }] }]')
  const pay = (path: string): string =>
    rule(`pay-${path}`, `[{ from: [{ source: { namespaces: [pay] } }], to: [{ operation: { paths: [/${path}] } }] }]`)
  const changed = await planOf(
    [stays, rule('orders', of('web'))].join('---\n'),
    [stays, rule('orders', of('web, jobs')), debug, pay('a'), pay('b')].join('---\n'),
  )
  const told = groupRows(changed.reviewed.access, 'gained').map((group) => [
    group.who.join(),
    group.what,
    changedLines(changed, group),
  ])
  expect(told).toEqual([
    ['anyone', '`/debug*`', ['after/policies.yaml:20']],
    ['namespace `jobs`', '`GET /orders/*`', ['after/policies.yaml:13']],
    ['namespace `pay`', '`/a` or `/b`', ['after/policies.yaml:27', 'after/policies.yaml:34']],
  ])
})

describe('where the change is that lets in, for who reverts it', () => {
  const rule = policies('STRICT', 'web').replace(
    'namespaces: [web]',
    'requestPrincipals: ["https://issuer.example.com/*"]',
  )
  const tokens = (audiences: string): string => `apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: ledger, namespace: shop }
spec: { selector: { matchLabels: { app: ledger } }, jwtRules: [{ issuer: "https://issuer.example.com"${audiences} }] }
`
  const behind = async (before: Files, after: Files): Promise<readonly string[]> => {
    const made = await planOfFiles(before, after)
    return [...new Set(groupRows(made.reviewed.access, 'gained').flatMap((group) => changesBehind(made, group)))]
  }

  test('is the object that changes, and no rule of another file that lets in by it', async () =>
    expect(
      await behind(
        { 'rule.yaml': rule, 'tokens.yaml': tokens(', audiences: [a]') },
        { 'rule.yaml': rule, 'tokens.yaml': tokens('') },
      ),
    ).toEqual(['after/tokens.yaml:1']))

  test('is the rule where that is what changes', async () =>
    expect(
      await behind(
        { 'policies.yaml': policies('STRICT', 'web') },
        { 'policies.yaml': policies('STRICT', 'web, jobs') },
      ),
    ).toEqual(['after/policies.yaml:7']))

  test('is what went with its file', async () => {
    const [policy = '', peers = ''] = policies('STRICT', 'web').split('---\n')
    expect(await behind({ 'policy.yaml': policy, 'peers.yaml': peers }, { 'peers.yaml': peers })).toEqual([
      expect.stringMatching(/^before\/policy\.yaml:\d \(deleted here\)$/),
    ])
  })
})
