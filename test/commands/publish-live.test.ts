import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import type { CommandPorts } from '../../src/commands/ports.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startKubernetes, type KubernetesServer } from '../../src/demo/kubernetes.js'
import { renderJson } from '../../src/review/render-json.js'
import { cluster, inputs, portsOf, type Files } from './support.js'

/** Stands in every name, label, principal, path and claim that only the cluster knows. */
const marker = 'zq7marker'
let server: KubernetesServer
let token = ''

const live = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { 'istio-injection': 'enabled' } } },
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: `orders-${marker}`, namespace: 'shop' },
    spec: {
      template: {
        metadata: { labels: { app: 'orders', tier: marker } },
        spec: { serviceAccountName: marker, containers: [] },
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: `svc-${marker}`, namespace: 'shop' },
    spec: { selector: { app: 'orders' }, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
  },
  {
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name: `deny-${marker}`, namespace: 'shop' },
    spec: { action: 'DENY', rules: [{ to: [{ operation: { paths: [`/${marker}/*`] } }] }] },
  },
  {
    apiVersion: 'security.istio.io/v1',
    kind: 'RequestAuthentication',
    metadata: { name: `tokens-${marker}`, namespace: 'shop' },
    spec: { jwtRules: [{ issuer: `https://${marker}.example.com`, audiences: [marker] }] },
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: `role-${marker}`, namespace: 'shop' },
    rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'], resourceNames: [marker] }],
  },
]

beforeAll(async () => {
  server = await startKubernetes(makeCertificateAuthority('public'))
  server.seed(live)
  token = server.addToken({ username: `ci-${marker}`, groups: [] })
})
afterAll(() => server.close())

const config = (more = ''): string =>
  `version: 1\n${more}policies: ['mesh/*.yaml']\nenvironments:\n  shop: { namespace: shop, cluster: { context: one }, gate: { newAccess: warn, findings: warn } }\n`
const files = (more: string, ...accounts: readonly string[]): Files => ({
  'meshgate.yaml': config(more),
  'mesh/orders.yaml': `${JSON.stringify({
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name: 'orders', namespace: 'shop' },
    spec: {
      selector: { matchLabels: { app: 'orders' } },
      rules: [{ from: [{ source: { principals: accounts.map((name) => `cluster.local/ns/shop/sa/${name}`) } }] }],
    },
  })}\n---\n${JSON.stringify({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: 'reader', namespace: 'shop' },
    roleRef: {
      apiGroup: 'rbac.authorization.k8s.io',
      kind: 'Role',
      name: `role-${accounts.length > 1 ? marker : 'none'}`,
    },
    subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: 'shop' }],
  }).replaceAll(marker, 'other')}\n`,
})

type Visibility = CommandPorts['context']['repository']['visibility']

/** Everything that leaves the run, whatever its form. */
const outputsOf = async (visibility: Visibility, more = '') => {
  const { ports, said } = portsOf({
    base: files(more, 'web'),
    head: files(more, 'web', 'batch'),
    clusters: { one: () => cluster(server.url, server.certificateAuthority, token) },
  })
  const out: string[] = []
  const say =
    (name: string) =>
    (...words: readonly unknown[]): void =>
      void out.push(`${name} ${JSON.stringify(words)}`)
  const outcome = await check(
    {
      ...ports,
      context: { ...ports.context, platform: 'github', repository: { ...ports.context.repository, visibility } },
      output: {
        ...ports.output,
        annotate: say('annotation'),
        summary: async (text) => say('summary')(text),
        result: say('result'),
      },
      files: { ...ports.files, write: async (path, text) => say(path)(text) },
      report: { folder: 'report', announce: true },
    },
    inputs,
  )
  const json = renderJson({ version: '0', command: 'check', ...outcome })
  const problems = JSON.stringify(said.problems)
  return { outcome, texts: [...out, json, problems, ...said.lines, ...said.sections] }
}

test('what only the cluster knows leaves no run of a public repository, in no form', async () => {
  for (const visibility of ['public', 'unknown'] as const) {
    const { outcome, texts } = await outputsOf(visibility)
    expect(texts.filter((text) => text.includes(marker))).toEqual([])
    // Beside the marker: where the cluster is, and what it is.
    expect(texts.filter((text) => text.includes(new URL(server.url).host))).toEqual([])
    expect(texts.length).toBeGreaterThan(8)
    const [plan] = outcome.plans
    expect(plan?.reviewed.access.verdict).toBe('more permissive')
    expect(plan?.observed.hidden?.gained).toBeGreaterThan(0)
    const summary = texts.find((text) => text.startsWith('summary')) ?? ''
    expect(summary).toMatch(/grants new access.* gain/)
    expect(summary).toContain('Not shown on a public repository')
  }
})

test('a private repository, and one whose protected configuration says publishLive, see it', async () => {
  for (const { texts } of [await outputsOf('private'), await outputsOf('public', 'publishLive: true\n')]) {
    expect(texts.some((text) => text.startsWith('summary') && text.includes(marker))).toBe(true)
  }
})

test('verdict and digest are the same, shown or not', async () => {
  const [hidden, shown] = [await outputsOf('public'), await outputsOf('private')]
  expect(hidden.outcome.exitCode).toBe(shown.outcome.exitCode)
  expect(hidden.outcome.plans.map(({ digest }) => digest)).toEqual(shown.outcome.plans.map(({ digest }) => digest))
})
