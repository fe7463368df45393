import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { adopt } from '../../src/commands/adopt.js'
import { apply } from '../../src/commands/apply.js'
import { check } from '../../src/commands/check.js'
import { doctor } from '../../src/commands/doctor.js'
import { drift } from '../../src/commands/drift.js'
import { plan } from '../../src/commands/plan.js'
import { revoke } from '../../src/commands/revoke.js'
import { settle, type Outcome } from '../../src/command-line/outcome.js'
import { snapshot } from '../../src/commands/snapshot.js'
import type { Run } from '../../src/open/run.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startKubernetes, type KubernetesServer } from '../../src/demo/kubernetes.js'
import { publicKey, signToken } from '../../src/demo/issuer.js'
import { Refusal } from '../../src/errors/problem.js'
import { renderJson } from '../../src/review/render-json.js'
import { audience, githubPayload, gitlabPayload, key, now } from '../identity/support.js'
import { cluster, portsOf, type Files } from './support.js'

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

const authority = makeCertificateAuthority('public')
const startCluster = async (): Promise<void> => {
  server = await startKubernetes(authority)
  server.seed(live)
  token = server.addToken({ username: `ci-${marker}`, groups: [] })
}
beforeAll(startCluster)
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

const refusalOf = (message: string): Refusal =>
  new Refusal({ code: 'CLUSTER_UNREACHABLE', message, received: message, remedy: message })

type Visibility = Run['context']['repository']['visibility']

/** Everything that leaves the run, whatever its form. */
const record = async (
  ports: Run,
  said: ReturnType<typeof portsOf>['said'],
  visibility: Visibility,
  run: (ports: Run) => Promise<Outcome>,
  platform: 'github' | 'gitlab' = 'github',
) => {
  const out: string[] = []
  const say =
    (name: string) =>
    (...words: readonly unknown[]): void =>
      void out.push(`${name} ${JSON.stringify(words)}`)
  const outcome = await run({
    ...ports,
    context: { ...ports.context, platform, repository: { ...ports.context.repository, visibility } },
    output: {
      ...ports.output,
      annotate: say('annotation'),
      summary: async (text) => say('summary')(text),
      result: say('result'),
    },
    files: { ...ports.files, write: async (path, text) => say(path)(text) },
    report: { folder: 'report', announce: true },
  })
  const json = renderJson({ version: '0', command: 'check', ...outcome })
  const problems = JSON.stringify(said.problems)
  return { outcome, texts: [...out, json, problems, ...said.lines, ...said.sections] }
}

const outputsOf = async (visibility: Visibility, more = '') => {
  const { ports, said } = portsOf({
    base: files(more, 'web'),
    head: files(more, 'web', 'batch'),
    clusters: { one: () => cluster(server.url, server.certificateAuthority, token) },
  })
  return record(ports, said, visibility, (open) => check(open))
}

/** With `policies`, what the repository's files ask for is written too. */
const applying = (binding: string, policies?: string): Files => ({
  'meshgate.yaml': `version: 1
policies: ['mesh/*.yaml']
${policies === undefined ? '' : 'apply: { policies: true }\n'}environments:
  shop:
    namespace: shop
    cluster: { context: one }
    audience: ${audience}
    gate: { newAccess: warn, findings: warn }
    trust: { apply: { github: { repository_id: '456789', repository_owner_id: '123456', ref: refs/heads/main, event_name: push, environment: prod }, gitlab: { issuer: https://gitlab.example.com, project_id: '77', ref_path: refs/heads/main, ref_protected: 'true', environment: production, environment_protected: 'true' } } }
bindings:
  - name: ${binding}
    permissions: [{ apiGroups: [apps], resources: [deployments], verbs: [get] }]
`,
  ...(policies === undefined ? {} : { 'mesh/parcels.yaml': policies }),
})

/** A job of the protected branch, with a token; `seen` keeps which phase used it, as a job's folder does. */
const jobOf = (binding: string, seen: Map<string, string> = new Map(), policies?: string) => {
  const { ports, said } = portsOf({
    base: applying(binding, policies),
    head: applying(binding, policies),
    clusters: { one: () => cluster(server.url, server.certificateAuthority, token) },
    now: now * 1000,
  })
  const signed = signToken({ alg: 'RS256', kid: key.kid, typ: 'JWT' }, githubPayload, key.privateKey)
  const found = { key: publicKey(key), keysUrl: '', keys: [publicKey(key)] } as never
  const open: Run = {
    ...ports,
    context: { ...ports.context, serverUrl: 'https://github.com', idToken: { kind: 'available' }, event: 'push' },
    keys: () => ({ find: async () => found }),
    tokens: () => ({ request: async () => signed }),
    usedTokens: {
      byOthers: async (phase) => new Set([...seen].flatMap(([digest, by]) => (by === phase ? [] : [digest]))),
      record: async (digest, phase) => void seen.set(digest, phase),
    },
  }
  return { open, said }
}
const applied = (binding: string, visibility: Visibility) => {
  const { open, said } = jobOf(binding)
  return record(open, said, visibility, (ports) => apply(ports))
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
    expect(summary).toMatch(/opens access.* gain/)
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

test('apply on a public repository: what it takes out, and what it is refused, is told by kind and code', async () => {
  server.setForbid(({ verb, resource }) => verb === 'patch' && resource === 'rolebindings')
  const forbidden = await applied('deployer', 'public')
  server.setForbid(() => false)
  expect(forbidden.outcome.errors.map(({ code }) => code)).toContain('APPLY_FORBIDDEN')
  expect(forbidden.texts.filter((text) => text.includes(marker))).toEqual([])
  const rights = forbidden.texts.find((text) => text.includes('rights to write that are missing')) ?? ''
  expect(rights).toMatch(/kind: Role\n[^]*"rolebindings"[^]*kind: RoleBinding\n[^]*THE-IDENTITY-THAT-APPLIES/)

  // What an earlier run wrote is now the cluster's alone.
  expect((await applied(`old-${marker}`, 'private')).outcome.exitCode).toBe(0)
  const { outcome, texts } = await applied('deployer', 'public')
  expect({ exit: outcome.exitCode, errors: outcome.errors }).toEqual({ exit: 0, errors: [] })
  expect(texts.filter((text) => text.includes(marker))).toEqual([])
  expect(texts.filter((text) => text.includes(new URL(server.url).host))).toEqual([])
  const audit = texts.find((text) => text.startsWith('report/audit.ndjson')) ?? ''
  expect(audit).toContain('Delete')
  expect(audit).toContain('not shown')
  expect(audit).toContain('deployer')
  expect(server.objects('', 'ServiceAccount').some((one) => JSON.stringify(one).includes(`old-${marker}`))).toBe(false)
})

test('a cluster that cannot be reached is told by its code', async () => {
  const { ports, said } = portsOf({
    base: files('', 'web'),
    head: files('', 'web', 'batch'),
    clusters: { one: () => cluster(server.url, server.certificateAuthority, `no-such-${marker}`) },
  })
  const refusing = { ...ports, connect: () => Promise.reject(refusalOf(`no route to ${marker}`)) }
  for (const visibility of ['public', 'private'] as const) {
    const { texts, outcome } = await record(refusing, said, visibility, (open) => check(open))
    expect(outcome.errors.map(({ code }) => code)).toEqual(['CLUSTER_UNREACHABLE'])
    expect(texts.some((text) => text.includes(marker))).toBe(visibility === 'private')
  }
})

test('doctor tells no names either, and leaves the token to apply', async () => {
  const seen = new Map<string, string>()
  const first = jobOf('deployer', seen)
  const looked = await record(first.open, first.said, 'public', (ports) => doctor(ports, { nodeVersion: '22.0.0' }))
  expect(looked.texts.filter((text) => text.includes(marker))).toEqual([])
  expect(JSON.stringify(looked.outcome.details)).toContain('its keys verify the token')
  expect(seen.size).toBe(0)
  const second = jobOf('deployer', seen)
  const { outcome } = await record(second.open, second.said, 'public', (ports) => apply(ports))
  expect(outcome.exitCode).toBe(0)
  expect([...seen.values()]).toEqual(['apply'])
})

/** A policy that admits the accounts, as a person wrote it into the cluster. */
const parcels = (labels: Readonly<Record<string, string>>, ...accounts: readonly string[]) => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name: 'parcels', namespace: 'shop', labels },
  spec: {
    selector: { matchLabels: { app: 'parcels' } },
    rules: accounts.map((name) => ({ from: [{ source: { principals: [`cluster.local/ns/shop/sa/${name}`] } }] })),
  },
})
const adopted = (visibility: Visibility) => {
  const { open, said } = jobOf('deployer', new Map(), JSON.stringify(parcels({}, 'courier')))
  return record(open, said, visibility, (run) =>
    settle(() => adopt(run, { object: 'AuthorizationPolicy/shop/parcels', yes: false }), run.output),
  )
}

test.each<[string, ReturnType<typeof parcels>, string | undefined]>([
  ['that grants the same', parcels({ [`team-${marker}`]: marker }, 'courier'), undefined],
  ['that grants more', parcels({}, 'courier', marker), 'ADOPT_CHANGES_ACCESS'],
  ['that another tool keeps', parcels({ 'kustomize.toolkit.fluxcd.io/name': marker }, 'courier'), 'GITOPS_OWNED'],
])('adopt on a public repository tells no names of an object %s', async (_, object, code) => {
  server.seed([object])
  const codes = code === undefined ? [] : [code]
  for (const visibility of ['public', 'unknown', 'private'] as const) {
    const { outcome, texts } = await adopted(visibility)
    expect(outcome.errors.map((problem) => problem.code)).toEqual(codes)
    const leaks = texts.filter((text) => text.includes(marker) || text.includes(new URL(server.url).host))
    if (visibility !== 'private') expect(leaks).toEqual([])
    // Where it may be shown, it is: the rows, and who keeps the object.
    else if (code !== undefined) expect(leaks.join('\n')).toContain(marker)
    if (code === undefined) expect(texts.join('\n')).toContain('Nothing was written. Add --yes')
  }
})

test('adopt on a public repository counts who holds the object, and names them on a private one', async () => {
  server.seed([parcels({}, 'courier')])
  const lines = async (visibility: Visibility): Promise<string> => (await adopted(visibility)).texts.join('\n')
  expect(await lines('public')).toMatch(/now kept by: \d+ \(names not shown\)/)
  expect(await lines('private')).not.toContain('names not shown')
})

test('snapshot on a public repository writes its files, and tells neither their namespaces nor what it was refused with', async () => {
  server.seed([
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'a', namespace: `ns-${marker}` },
      spec: { ports: [{ port: 80 }] },
    },
  ])
  const written: string[] = []
  const folder = {
    path: 'state',
    replace: async (list: readonly { readonly path: string }[]) => void written.push(...list.map(({ path }) => path)),
  }
  for (const visibility of ['public', 'private'] as const) {
    const { open, said } = jobOf('deployer')
    const { outcome, texts } = await record(open, said, visibility, (run) => snapshot(run, folder))
    expect(outcome.exitCode).toBe(0)
    expect(written.join()).toContain(`namespaces/ns-${marker}/`)
    expect(texts.some((text) => text.includes(marker))).toBe(visibility === 'private')
  }
  for (const visibility of ['public', 'private'] as const) {
    const { open, said } = jobOf('deployer')
    const refusing = { ...open, connect: () => Promise.reject(refusalOf(`no route to ${marker}`)) }
    const { outcome, texts } = await record(refusing, said, visibility, (run) =>
      settle(() => snapshot(run, folder), run.output),
    )
    expect(outcome.errors.map(({ code }) => code)).toEqual(['CLUSTER_UNREACHABLE'])
    expect(texts.some((text) => text.includes(marker))).toBe(visibility === 'private')
  }
})

/** A job of the protected branch that runs on either platform, with issues of its own. */
const jobOn = (platform: 'github' | 'gitlab', binding: string) => {
  const { open, said } = jobOf(binding, new Map(), JSON.stringify(parcels({}, 'courier')))
  const told: string[] = []
  const issue = (body: string) => ({ number: 1, author: 'bot', body, open: true })
  const run: Run = {
    ...open,
    ...(platform === 'github'
      ? {}
      : {
          context: { ...open.context, serverUrl: 'https://gitlab.example.com' },
          tokens: () => ({
            request: async () => signToken({ alg: 'RS256', kid: key.kid, typ: 'JWT' }, gitlabPayload, key.privateKey),
          }),
        }),
    issues: async () => ({
      limit: 60_000,
      self: async () => 'bot',
      list: async () => told.slice(-1).map(issue),
      create: async ({ title, body }) => {
        told.push(title, body)
        return issue(body)
      },
      update: async (_, { body = '' }) => void told.push(body),
    }),
  }
  return { run, said, told }
}

describe.each(['github', 'gitlab'] as const)(
  'what somebody wrote into the cluster of a public repository on %s',
  (on) => {
    beforeEach(async () => {
      await server.close()
      await startCluster()
    })
    const runOn = async (visibility: Visibility, binding: string, command: (run: Run) => Promise<Outcome>) => {
      const { run, said, told } = jobOn(on, binding)
      const { outcome, texts } = await record(run, said, visibility, command, on)
      return { outcome, texts: [...texts, ...told] }
    }
    const edit = (): void => {
      const standing = server
        .objects('security.istio.io', 'AuthorizationPolicy')
        .find((one) => JSON.stringify(one).includes('"name":"parcels"'))
      server.seed([
        // Under a name that the files know.
        { ...(standing ?? parcels({}, 'courier')), spec: parcels({}, 'courier', marker).spec },
        { ...parcels({}, 'courier'), metadata: { name: `foreign-${marker}`, namespace: 'shop' } },
        {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'RoleBinding',
          metadata: { name: `bound-${marker}`, namespace: 'shop' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: `role-${marker}` },
          subjects: [{ kind: 'ServiceAccount', name: 'deployer', namespace: 'shop' }],
        },
      ])
    }

    test.each<[string, (run: Run) => Promise<Outcome>, RegExp | undefined]>([
      ['drift', (run) => drift(run), /opens access.* object/],
      ['plan', (run) => plan(run), undefined],
      ['apply', (run) => apply(run, { takeBack: true }), undefined],
      ['revoke', (run) => settle(() => revoke(run), run.output), undefined],
    ])('%s tells none of it', async (name, command, said) => {
      const first = await runOn('private', 'deployer', (run) => apply(run, { takeBack: true }))
      expect(first.outcome.errors).toEqual([])
      edit()
      const hidden = await runOn('public', 'deployer', command)
      expect(hidden.texts.filter((text) => text.includes(marker))).toEqual([])
      expect(hidden.texts.filter((text) => text.includes(new URL(server.url).host))).toEqual([])
      expect(hidden.texts.join('\n')).toContain('public repository')
      if (said !== undefined) expect(hidden.texts.join('\n')).toMatch(said)
      edit()
      const shown = await runOn('private', 'deployer', command)
      // A test that could not see it anywhere would prove nothing.
      if (name !== 'revoke') expect(shown.texts.join('\n')).toContain(marker)
    })
  },
)
