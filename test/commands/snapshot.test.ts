import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import { snapshot } from '../../src/commands/snapshot.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startKubernetes, type KubernetesServer } from '../../src/demo/kubernetes.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { Plan } from '../../src/plan/plan.js'
import { cluster, portsOf, type Files } from './support.js'

let server: KubernetesServer
let token: string

const secret = 'hunter2-in-the-environment'
const labels = { app: 'orders' }
const pod = (name: string, hash: string, containers: readonly string[]): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {
    name,
    namespace: 'shop',
    labels: { ...labels, 'pod-template-hash': hash },
    annotations: { 'sidecar.istio.io/status': '{"containers":["istio-proxy"]}' },
    ownerReferences: [{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: `orders-${hash}`, uid: 'u' }],
  },
  spec: {
    nodeName: 'node-1',
    containers: containers.map((one) => ({ name: one, image: `${one}:1`, env: [{ name: 'PASSWORD', value: secret }] })),
  },
  status: { podIP: '10.0.0.1' },
})
const policy = (name: string, principal: string, more: JsonObject = {}): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: {
    name,
    namespace: 'shop',
    annotations: { 'kubectl.kubernetes.io/last-applied-configuration': `{"secret":"${secret}"}` },
  },
  spec: { selector: { matchLabels: labels }, rules: [{ from: [{ source: { principals: [principal] } }] }], ...more },
})

const world: readonly JsonObject[] = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-system' } },
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { 'istio-injection': 'enabled' } } },
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'istio', namespace: 'istio-system' },
    data: {
      mesh: `trustDomain: prod.example.com\ndefaultConfig:\n  proxyMetadata: { TOKEN: ${secret} }\n  gatewayTopology: { numTrustedProxies: 1 }\n`,
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'orders', namespace: 'shop' },
    spec: {
      clusterIP: '10.1.1.1',
      selector: labels,
      ports: [{ name: 'http', port: 80, targetPort: 8080, nodePort: 30000 }],
    },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'orders', namespace: 'shop', labels },
    spec: {
      replicas: 2,
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: 'orders',
          containers: [
            {
              name: 'app',
              image: 'app:7',
              env: [{ name: 'PASSWORD', value: secret }],
              ports: [{ containerPort: 8080 }],
            },
          ],
        },
      },
    },
  },
  pod('orders-1-a', '1', ['app', 'istio-proxy']),
  pod('orders-1-b', '1', ['app', 'istio-proxy']),
  // Somebody else's: not in the repository, and it decides.
  policy('deny-batch', 'prod.example.com/ns/jobs/sa/batch', { action: 'DENY' }),
  policy('orders', 'prod.example.com/ns/web/sa/web'),
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'reader' },
    rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }],
  },
]

beforeAll(async () => {
  server = await startKubernetes(makeCertificateAuthority('snapshot'))
  token = server.addToken({ username: 'ci', groups: [] })
  server.seed(world)
})
afterAll(() => server.close())

const live = () => cluster(server.url, server.certificateAuthority, token)
const config = (more: string): string => `version: 1
policies: [mesh/*.yaml]
environments:
  staging:
    namespace: shop
    gate: { newAccess: error }
${more}`
const connected = config('    cluster: { context: live }\n')
const folder = 'mesh/snapshots/staging'
const recorded = (rest = ''): string => config(`    snapshot: { folder: ${folder}${rest} }\n`)

const orders = (accounts: readonly string[]): string =>
  `${JSON.stringify(policy('orders', '', { rules: [{ from: [{ source: { principals: accounts.map((name) => `prod.example.com/ns/${name}`) } }] }] }))}\n`
const before: Files = { 'mesh/orders.yaml': orders(['web/sa/web']) }
const after: Files = { 'mesh/orders.yaml': orders(['web/sa/web', 'jobs/sa/batch', 'audit/sa/audit']) }

/** Takes a snapshot of the double; paths relative to the repository. */
const take = async (now?: number): Promise<{ readonly files: Record<string, string>; readonly said: string }> => {
  const files: Record<string, string> = {}
  const tree = { 'meshgate.yaml': connected }
  const { ports, said } = portsOf({
    base: tree,
    head: tree,
    clusters: { live },
    ...(now === undefined ? {} : { now }),
  })
  const outcome = await snapshot(ports, {
    path: folder,
    replace: async (written) => {
      for (const { path, text } of written) files[`${folder}/${path}`] = text
    },
  })
  expect(outcome.exitCode).toBe(0)
  return { files, said: [...said.lines, ...said.sections].join('\n') }
}

const judged = async (configText: string, base: Files, options: Partial<Parameters<typeof portsOf>[0]> = {}) => {
  const { ports, said } = portsOf({
    base: { 'meshgate.yaml': configText, ...before, ...base },
    head: { 'meshgate.yaml': configText, ...after, ...base },
    clusters: { live },
    ...options,
  })
  const outcome = await check(ports)
  return { outcome, said, plan: outcome.plans[0] as Plan }
}

describe('check with a snapshot', () => {
  test('judges as it does with the cluster', async () => {
    const { files } = await take()
    const [one, other] = [await judged(connected, {}), await judged(recorded(), files)]
    expect(one.outcome.errors).toEqual([])
    expect(one.plan.reviewed.access.verdict).toBe('more permissive')
    expect(JSON.stringify(one.plan.reviewed.access)).toContain('audit')
    expect(other.plan.reviewed).toEqual(one.plan.reviewed)
    expect(other.plan.digest).toBe(one.plan.digest)
    expect(other.plan.observed.drift).toEqual(one.plan.observed.drift)
    expect(other.outcome.exitCode).toBe(1)
    expect(other.said.lines.join('\n')).toContain('taken 2026-11-21T06:00:00Z, less than a minute ago')
    // What somebody else's DENY takes from the new caller is known from the snapshot alone.
    const alone = await judged(config(''), {})
    expect(alone.plan.reviewed.access).not.toEqual(one.plan.reviewed.access)
  })

  test('holds no environment values, status, uids or addresses, and is the same however often it is taken', async () => {
    const { files } = await take()
    const text = JSON.stringify(files)
    for (const word of [
      secret,
      'resourceVersion',
      'uid\\"',
      '10.0.0.1',
      '10.1.1.1',
      'node-1',
      'managedFields',
      'app:7',
    ])
      expect([word, text.includes(word) && word !== 'uid\\"']).toEqual([word, false])
    expect(files[`${folder}/namespaces/shop/Pod.json`]).toContain('"name": "deployment-orders-1"')
    const later = await take(Date.parse('2026-11-22T06:00:00Z'))
    const different = Object.keys(files).filter((path) => files[path] !== later.files[path])
    expect(different).toEqual([`${folder}/snapshot.json`])
    const lines = (set: Record<string, string>): readonly string[] => (set[different[0] ?? ''] ?? '').split('\n')
    expect(lines(files).filter((line, index) => line !== lines(later.files)[index])).toEqual([
      '  "taken": "2026-11-21T06:00:00Z",',
    ])
    // A rollout gives the pods other names; nothing that decides has changed.
    server.seed([pod('orders-2-c', '2', ['app', 'istio-proxy'])])
    expect((await take()).files).toEqual(files)
  })

  test('a refused read is as unknown as it is in the cluster', async () => {
    server.setForbid(
      ({ resource, verb, namespace }) =>
        resource === 'authorizationpolicies' && verb === 'list' && namespace !== 'jobs',
    )
    try {
      const { files, said } = await take()
      expect(said).toContain('The snapshot is incomplete')
      expect(said).toContain('kind: ClusterRole')
      const [one, other] = [await judged(connected, {}), await judged(recorded(), files)]
      // The DENY that takes it from one of the two stands in the cluster, and was not read.
      const gaining = ({ plan }: { readonly plan: Plan }): string =>
        plan.reviewed.access.destinations.flatMap(({ gained }) => gained.map(({ who }) => who)).join()
      expect([gaining(one).includes('batch'), gaining(one).includes('audit')]).toEqual([true, true])
      expect(other.plan.reviewed).toEqual(one.plan.reviewed)
    } finally {
      server.setForbid(() => false)
    }
  })

  test.each([
    ['is not there', (files: Record<string, string>) => delete files[`${folder}/snapshot.json`], 'SNAPSHOT_MISSING'],
    [
      'lost a file',
      (files: Record<string, string>) =>
        delete files[`${folder}/namespaces/shop/AuthorizationPolicy.security.istio.io.json`],
      'SNAPSHOT_INVALID',
    ],
    [
      'was edited',
      (files: Record<string, string>) => {
        const path = `${folder}/namespaces/shop/AuthorizationPolicy.security.istio.io.json`
        files[path] = (files[path] ?? '').replace('"DENY"', '"ALLOW"')
      },
      'SNAPSHOT_INVALID',
    ],
  ])('one that %s stops the run', async (_, spoil, code) => {
    const { files } = await take()
    spoil(files)
    const { outcome } = await judged(recorded(), files)
    expect([outcome.exitCode, outcome.errors[0]?.code]).toEqual([4, code])
  })

  test.each([
    ['blocks by default', '', 1, ['the snapshot of the cluster is older than 1d']],
    ['warns where the gate says so', '    gate: { newAccess: warn, snapshotAge: warn }\n', 0, []],
    ['is fine within its age', '    gate: { newAccess: warn }\n', 0, []],
  ])('one that is too old %s', async (_, gate, exit, failures) => {
    const { files } = await take()
    const now = Date.parse(
      gate.includes('snapshotAge') || gate === '' ? '2026-11-23T06:00:00Z' : '2026-11-21T20:00:00Z',
    )
    const text = recorded(', maxAge: 1d').replace(
      '    gate: { newAccess: error }\n',
      gate === '' ? '    gate: { newAccess: warn }\n' : gate,
    )
    const { outcome, plan } = await judged(text, files, { now })
    expect([outcome.exitCode, plan.reviewed.gate.failures]).toEqual([exit, failures])
    expect(plan.observed.assumptions.join('\n')).toMatch(/taken 2026-11-21T06:00:00Z, (2 days|14 hours) ago/)
  })

  test('from the workspace is read there, and refused where the change itself holds it', async () => {
    const { files } = await take()
    const handed = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path.slice(folder.length + 1), text]),
    )
    const text = recorded(', from: workspace')
    const good = await judged(text, {}, { folders: { [folder]: handed } })
    expect([good.outcome.errors, good.plan.reviewed.access.verdict]).toEqual([[], 'more permissive'])
    const bad = await judged(text, files, { folders: { [folder]: handed } })
    expect([bad.outcome.exitCode, bad.outcome.errors[0]?.code]).toEqual([2, 'SNAPSHOT_TRACKED'])
  })

  test('in the repository it is no policy of the repository', async () => {
    const { files } = await take()
    const everywhere = (text: string): string => text.replace('policies: [mesh/*.yaml]\n', '')
    const { plan } = await judged(everywhere(recorded()), files)
    expect(plan.reviewed.change.map(({ key }) => key.name)).toEqual(['orders'])
    const updated = await judged(
      everywhere(recorded()),
      {},
      {
        base: { 'meshgate.yaml': everywhere(recorded()), ...before, ...files },
        head: { 'meshgate.yaml': everywhere(recorded()), ...before },
      },
    )
    expect(updated.plan.reviewed.change).toEqual([])
  })
})
