import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../src/plan/verdict.js'
import type { Ran } from '../commands/local-job.js'
import { compareCommits } from './compare-commits.js'
import { kustomizeInMemory } from './kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const compare = (base: Files, head: Files): Promise<Ran> => compareCommits(base, head, { renderer: kustomizeInMemory })
const told = ({ plans }: Ran): Readonly<Record<string, string>> =>
  Object.fromEntries(plans.map((plan) => [plan.reviewed.unit ?? 'all', verdictOf(plan)]))
const reasons = ({ plans }: Ran): string =>
  plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`)).join('\n')

const workload = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
spec:
  selector: { matchLabels: { app: orders } }
  template:
    metadata: { labels: { app: orders } }
    spec: { containers: [{ name: orders, image: "orders:1" }] }
`
const policy = (from: readonly string[]): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: orders
  namespace: shop
spec:
  selector: { matchLabels: { app: orders } }
  rules: [{ from: [{ source: { principals: [${from.map((one) => `cluster.local/ns/shop/sa/${one}`).join(', ')}] } }] }]
`
const account = (name: string): string =>
  `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: ${name}\n  namespace: shop\n`

const fetched = 'https://charts.example.com/jobs/v1/manifests.yaml'
/** A root that takes the shop, and jobs of which a part is fetched. */
const repository = ({ jobs = '', root = '' }: { readonly jobs?: string; readonly root?: string } = {}): Files => ({
  'cluster/kustomization.yaml': `${root}resources:\n  - ../shop\n  - ../jobs\n`,
  'shop/kustomization.yaml': 'resources: [workload.yaml, policy.yaml]\n',
  'shop/workload.yaml': workload,
  'shop/policy.yaml': policy(['web', 'batch']),
  'jobs/kustomization.yaml': `${jobs}resources:\n  - namespace.yaml\n  - ${fetched} # of another project\n`,
  'jobs/namespace.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: jobs\n',
})
const narrower = { 'shop/policy.yaml': policy(['web']) }

describe('a base from elsewhere that the change leaves alone', () => {
  test('is left out, with a line, where all of it stands in another namespace', async () => {
    const ran = await compare(repository({ jobs: 'namespace: jobs\n' }), narrower)
    expect(told(ran)).toEqual({ cluster: 'less permissive' })
    expect(ran.plans[0]?.observed.assumptions.join()).toContain(`not fetched: ${fetched}`)
  })

  test('shows who gains beside it', async () => {
    const wider = { 'shop/policy.yaml': policy(['web', 'batch', 'night']) }
    expect(told(await compare(repository({ jobs: 'namespace: jobs\n' }), wider))).toEqual({
      cluster: 'more permissive',
    })
  })

  test('proves nothing where it may hold a policy beside the one that changes: in its namespace, or in any', async () => {
    for (const jobs of ['', 'namespace: shop\n', 'namespace: istio-system\n']) {
      const ran = await compare(repository({ jobs }), narrower)
      expect(told(ran)).toEqual({ cluster: 'cannot prove' })
      expect(reasons(ran)).toMatch(/^NAMESPACE_UNREAD .*jobs\/kustomization\.yaml takes a base from elsewhere/m)
    }
  })

  test('a layer around it that may give another namespace makes it any', async () => {
    for (const root of [
      'patches: [{ target: { kind: AuthorizationPolicy }, patch: "- { op: replace, path: /metadata/namespace, value: shop }" }]\n',
      'patches: [{ path: moved.yaml }]\n',
      'namespace: shop\n',
    ]) {
      const base = { ...repository({ jobs: 'namespace: jobs\n', root }), 'cluster/moved.yaml': 'metadata: {}\n' }
      expect(told(await compare(base, narrower))).toEqual({ cluster: 'cannot prove' })
    }
  })

  test('a Component around it, too', async () => {
    const base = {
      ...repository({ jobs: 'namespace: jobs\n', root: 'components: [../moving]\n' }),
      'moving/kustomization.yaml': 'kind: Component\nnamespace: shop\n',
    }
    expect(told(await compare(base, narrower))).toEqual({ cluster: 'cannot prove' })
  })
})

describe('a base from elsewhere of which the change makes the same', () => {
  const merge = (app: string): string =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: any\n  labels: { app: ${app} }\n`
  /** The policy stands in a Component over the fetched base. */
  const around = (component: string): Files => ({
    ...repository({ jobs: 'namespace: jobs\n', root: 'components: [../access]\n' }),
    'shop/kustomization.yaml': 'resources: [workload.yaml]\n',
    'access/kustomization.yaml': `kind: Component\nresources: [policy.yaml, account.yaml]\n${component}`,
    'access/policy.yaml': policy(['web', 'batch']),
    'access/account.yaml': account('web'),
    'access/patch.yaml': merge('one'),
  })
  const patched = 'patches: [{ path: patch.yaml, target: { kind: Deployment } }]\n'
  const others = (text: string): string => text.replace('metadata:\n', 'metadata:\n  annotations: { owner: a }\n')

  test.each<[string, Files]>([
    ['a policy of a Component', { 'access/policy.yaml': policy(['web']) }],
    ['a comment there', { 'access/policy.yaml': `# words\n${policy(['web', 'batch'])}` }],
    ['annotations of an account', { 'access/account.yaml': others(account('web')) }],
    ['a comment in a patch', { 'access/patch.yaml': `# words\n${merge('one')}` }],
  ])('is left out: %s', async (_, head) => {
    expect(reasons(await compare(around(patched), head))).not.toContain('NOT_RENDERED')
  })

  test.each<[string, Files]>([
    ['the file of a patch', { 'access/patch.yaml': merge('two') }],
    ['the name of an account', { 'access/account.yaml': account('night') }],
  ])('is not left out for another one of a Component: %s', async (_, head) => {
    expect(reasons(await compare(around(patched), head))).toContain('NOT_RENDERED')
  })

  test.each(['transformers: []\n', 'generators: []\n', 'replacements: []\n'])(
    'nor where a Component has what works by other objects: %s',
    async (component) => {
      const ran = await compare(around(component), { 'access/policy.yaml': policy(['web']) })
      expect(reasons(ran)).toContain('NOT_RENDERED')
    },
  )
})

describe('a base from elsewhere of which the change makes something else', () => {
  const notRendered = /NOT_RENDERED cluster was not rendered: jobs\/kustomization\.yaml takes a base from elsewhere/
  const neighbours: Readonly<Record<string, readonly [base: Files, head: Files]>> = {
    'another version': [
      {},
      {
        'jobs/kustomization.yaml': `namespace: jobs\nresources:\n  - namespace.yaml\n  - ${fetched.replace('v1', 'v2')}\n`,
      },
    ],
    'a second one': [
      {},
      {
        'jobs/kustomization.yaml': `namespace: jobs\nresources:\n  - namespace.yaml\n  - ${fetched}\n  - https://charts.example.com/more.yaml\n`,
      },
    ],
    'another namespace': [
      {},
      { 'jobs/kustomization.yaml': `namespace: shop\nresources:\n  - namespace.yaml\n  - ${fetched}\n` },
    ],
    'a patch': [
      {},
      {
        'cluster/kustomization.yaml':
          'resources:\n  - ../shop\n  - ../jobs\npatches: [{ target: { kind: Deployment }, patch: "- { op: remove, path: /spec/template/metadata/labels }" }]\n',
      },
    ],
    'the file of a patch': [
      {
        'jobs/kustomization.yaml': `namespace: jobs\npatches: [{ path: labels.yaml, target: { kind: Deployment } }]\nresources:\n  - namespace.yaml\n  - ${fetched}\n`,
        'jobs/labels.yaml': '[{ op: add, path: /metadata/labels, value: { app: one } }]\n',
      },
      { 'jobs/labels.yaml': '[{ op: add, path: /metadata/labels, value: { app: orders } }]\n' },
    ],
    'a Component': [
      {
        'cluster/kustomization.yaml': 'resources:\n  - ../shop\n  - ../jobs\ncomponents: [../labels]\n',
        'labels/kustomization.yaml': 'kind: Component\nlabels: [{ pairs: { app: one }, includeTemplates: true }]\n',
      },
      {
        'labels/kustomization.yaml': 'kind: Component\nlabels: [{ pairs: { app: orders }, includeTemplates: true }]\n',
      },
    ],
    'a prefix of accounts beside it': [
      {
        'shop/kustomization.yaml': 'namePrefix: a-\nresources: [workload.yaml, policy.yaml, account.yaml]\n',
        'shop/account.yaml': account('web'),
      },
      { 'shop/kustomization.yaml': 'namePrefix: b-\nresources: [workload.yaml, policy.yaml, account.yaml]\n' },
    ],
    'an account that its workloads may run as': [
      {
        'shop/kustomization.yaml': 'resources: [workload.yaml, policy.yaml, account.yaml]\n',
        'shop/account.yaml': account('web'),
      },
      { 'shop/account.yaml': account('night') },
    ],
    'its taker goes': [{}, { 'cluster/kustomization.yaml': 'resources:\n  - ../shop\n' }],
  }
  test.each(Object.keys(neighbours))('is not compared without it: %s', async (name) => {
    const [base, head] = neighbours[name] ?? [{}, {}]
    const ran = await compare({ ...repository({ jobs: 'namespace: jobs\n' }), ...base }, head)
    expect(reasons(ran)).toMatch(notRendered)
  })

  test.each(['replacements: []\n', 'vars: []\n', 'transformers: []\n', 'configurations: []\n'])(
    'nor where what else the unit holds may be carried into it: %s',
    async (root) => {
      const ran = await compare(repository({ jobs: 'namespace: jobs\n', root }), narrower)
      expect(reasons(ran)).toMatch(notRendered)
    },
  )

  test('what carries values within a layer that the change does not reach is the same, and left out with it', async () => {
    const files: Files = {
      ...repository({ jobs: 'namespace: jobs\nreplacements: []\n' }),
      'jobs/values.yaml': account('jobs'),
    }
    expect(told(await compare(files, narrower))).toEqual({ cluster: 'less permissive' })
    const held = {
      'jobs/kustomization.yaml': (files['jobs/kustomization.yaml'] ?? '').replace('namespace.yaml', 'values.yaml'),
    }
    const ran = await compare(
      { ...files, ...held },
      { 'jobs/values.yaml': `${account('jobs')}  labels: { app: orders }\n` },
    )
    expect(reasons(ran)).toMatch(notRendered)
  })

  test('nor where its address does not stand plainly in the list', async () => {
    const files = { 'jobs/kustomization.yaml': `namespace: jobs\nresources: [namespace.yaml, "${fetched}"]\n` }
    const ran = await compare({ ...repository(), ...files }, narrower)
    expect(reasons(ran)).toMatch(notRendered)
  })

  test('a Component or a generator that is fetched is never left out', async () => {
    for (const field of ['components', 'generators']) {
      const ran = await compare(repository({ jobs: `namespace: jobs\n${field}:\n  - ${fetched}\n` }), narrower)
      expect(reasons(ran)).toMatch(notRendered)
    }
  })
})

describe('a resource that no file of the repository is, as one that a job makes first', () => {
  /** `jobs/secret.yaml` is in no commit. */
  const lacking = (jobs = 'namespace: jobs\n'): Files => ({
    ...repository(),
    'jobs/kustomization.yaml': `${jobs}resources:\n  - namespace.yaml\n  - secret.yaml\n`,
  })
  const secret = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: token\n'

  test('is left out, with a line, where the change leaves it alone', async () => {
    const ran = await compare(lacking(), narrower)
    expect(told(ran)).toEqual({ cluster: 'less permissive' })
    expect(ran.plans[0]?.observed.assumptions.join()).toContain(
      'in no file of this repository: secret.yaml of jobs/kustomization.yaml',
    )
    const dashboard = (refresh: string): Files => ({
      'jobs/namespace.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: dashboard\ndata:\n  a.json: '{"refresh": ${refresh}}'\n`,
    })
    expect(told(await compare({ ...lacking(), ...dashboard('1') }, dashboard('2')))).toEqual({ cluster: 'equivalent' })
  })

  test('may hold a policy beside the one that changes', async () => {
    const ran = await compare(lacking('namespace: shop\n'), narrower)
    expect(reasons(ran)).toMatch(
      /^NAMESPACE_UNREAD .*jobs\/kustomization\.yaml names "secret\.yaml", which this repository does not hold/m,
    )
  })

  test.each<[string, Files]>([
    ['it comes', { 'jobs/secret.yaml': secret }],
    [
      'a patch comes over it',
      { 'jobs/kustomization.yaml': `${lacking('patches: []\n')['jobs/kustomization.yaml'] ?? ''}` },
    ],
    [
      'another one is asked for',
      { 'jobs/kustomization.yaml': 'namespace: jobs\nresources:\n  - namespace.yaml\n  - other.yaml\n' },
    ],
    ['nobody asks for it any more', { 'jobs/kustomization.yaml': 'namespace: jobs\nresources:\n  - namespace.yaml\n' }],
  ])('is not left out where %s', async (_, head) => {
    expect(reasons(await compare(lacking(), head))).toMatch(
      /NOT_RENDERED cluster was not rendered: jobs\/kustomization\.yaml names "(?:secret|other)\.yaml", which this repository does not hold/,
    )
  })

  test('nor as a Component or a generator', async () => {
    for (const field of ['components', 'generators', 'transformers']) {
      const ran = await compare(repository({ jobs: `namespace: jobs\n${field}:\n  - secret.yaml\n` }), narrower)
      expect(reasons(ran)).toContain('names "secret.yaml", which this repository does not hold')
    }
  })
})
