import { describe, expect, test } from '@jest/globals'
import { parseAllDocuments, stringify } from 'yaml'
import { verdictOf } from '../../../src/plan/verdict.js'
import type { Renderer } from '../../../src/ports/renderer.js'
import { hasRepeatedKey } from '../../../src/units/read-values.js'
import type { Ran } from '../../commands/local-job.js'
import { compareCommits } from '../compare-commits.js'
import { kustomizeInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

/** Each object of a file with where it is from, as kustomize writes it. */
const withOrigin = (path: string, text: string): string =>
  parseAllDocuments(text, { uniqueKeys: false })
    .map((document) => {
      const value = document.toJS() as { readonly metadata?: object }
      const annotations = { 'config.kubernetes.io/origin': `path: ../${path}\n` }
      return stringify({ ...value, metadata: { ...value.metadata, annotations } })
    })
    .join('---\n')

/** Says what kustomize 5 says of a file with a key that stands twice. */
const refusing = (origin = withOrigin): Renderer => ({
  render: async (copy) => {
    const rendering = await kustomizeInMemory.render(copy)
    if (rendering.kind === 'rendered' && hasRepeatedKey(rendering.text))
      return {
        kind: 'failed',
        why: 'refused',
        text: 'kustomize says: `Error: yaml: unmarshal errors: line 9: mapping key "ports" already defined at line 8`',
        remedy: 'Correct the files.',
      }
    const files = [...copy.files].map(([path, bytes]) => {
      const text = new TextDecoder().decode(bytes)
      return [path, path.endsWith('kustomization.yaml') ? bytes : new TextEncoder().encode(origin(path, text))] as const
    })
    return kustomizeInMemory.render({ ...copy, files: new Map(files) })
  },
})

const compare = (base: Files, head: Files, renderer = refusing()): Promise<Ran> =>
  compareCommits(base, head, { renderer })
const told = ({ plans }: Ran): readonly string[] =>
  plans.map((plan) => `${plan.reviewed.unit ?? 'all'}: ${verdictOf(plan)}`)
const reasons = ({ plans }: Ran): string =>
  plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`)).join('\n')

const workload = (name: string, more = ''): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: ${name}, image: "${name}:1" }] }
${more}`
const twice = workload('jobs', 'status: {}\nstatus: {}\n')
const policy = (...from: readonly string[]): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: orders
spec:
  selector: { matchLabels: { app: orders } }
  rules: [{ from: [{ source: { principals: [${from.map((one) => `cluster.local/ns/shop/sa/${one}`).join(', ')}] } }] }]
`
const repository: Files = {
  'cluster/kustomization.yaml': 'resources:\n  - ../shop\n  - ../jobs\n',
  'shop/kustomization.yaml': 'namespace: shop\nresources: [workload.yaml, policy.yaml]\n',
  'shop/workload.yaml': workload('orders'),
  'shop/policy.yaml': policy('web', 'batch'),
  'jobs/kustomization.yaml': 'namespace: jobs\nresources:\n  - jobs.yaml\n',
  'jobs/jobs.yaml': twice,
}
const narrower: Files = { 'shop/policy.yaml': policy('web') }
/** A refusal of whom no ALLOW that was read lets in: one that was not read may. */
const denied: Files = {
  'shop/kustomization.yaml': 'namespace: shop\nresources: [workload.yaml, policy.yaml, deny.yaml]\n',
  'shop/deny.yaml': policy('night')
    .replace('name: orders', 'name: closed')
    .replace('  rules:', '  action: DENY\n  rules:'),
}
const undenied: Files = { 'shop/kustomization.yaml': repository['shop/kustomization.yaml'] ?? '' }

describe('a file with a key that stands twice, for which kustomize builds nothing', () => {
  test('is left out where both revisions have it, and what stands beside it is compared', async () => {
    const ran = await compare(repository, narrower)
    expect([told(ran), reasons(ran)]).toEqual([['cluster: less permissive'], ''])
    expect(ran.plans[0]?.observed.assumptions.join()).toContain(
      'the same at both revisions, and left out, since a key stands twice there: jobs/jobs.yaml',
    )
    const wider = await compare(repository, { 'shop/policy.yaml': policy('web', 'batch', 'night') })
    expect(told(wider)).toEqual(['cluster: more permissive'])
  })

  test.each<[string, Files, Files]>([
    ['it changes', {}, { 'jobs/jobs.yaml': twice.replace('jobs:1', 'jobs:2') }],
    ['it comes', { 'jobs/jobs.yaml': workload('jobs') }, { 'jobs/jobs.yaml': twice }],
    ['it goes', {}, { 'jobs/jobs.yaml': workload('jobs') }],
    [
      'a second one comes',
      { 'jobs/more.yaml': twice.replaceAll('jobs', 'more') },
      { 'jobs/kustomization.yaml': 'namespace: jobs\nresources:\n  - jobs.yaml\n  - more.yaml\n' },
    ],
    [
      'another namespace is laid over it',
      {},
      { 'jobs/kustomization.yaml': 'namespace: shop\nresources:\n  - jobs.yaml\n' },
    ],
    [
      'a patch is laid over it',
      {},
      {
        'jobs/kustomization.yaml':
          'namespace: jobs\npatches: [{ target: { kind: Deployment }, patch: "[]" }]\nresources:\n  - jobs.yaml\n',
      },
    ],
    [
      'labels are laid over all',
      {},
      { 'cluster/kustomization.yaml': 'labels: [{ pairs: { app: orders } }]\nresources:\n  - ../shop\n  - ../jobs\n' },
    ],
    [
      'values are carried into it',
      { 'cluster/kustomization.yaml': 'replacements: []\nresources:\n  - ../shop\n  - ../jobs\n' },
      narrower,
    ],
    [
      'its name does not stand plainly',
      { 'jobs/kustomization.yaml': 'namespace: jobs\nresources: [jobs.yaml]\n' },
      narrower,
    ],
    ['its unit goes', {}, { 'cluster/kustomization.yaml': 'resources:\n  - ../shop\n' }],
  ])('proves nothing where %s', async (_, base, head) => {
    const ran = await compare({ ...repository, ...base }, { ...narrower, ...head })
    expect(told(ran)).toContain('cluster: cannot prove')
    expect(reasons(ran)).toMatch(/^NOT_RENDERED cluster was not rendered: /m)
  })

  test.each([
    ['a policy', `${policy('web').replace('name: orders', 'name: jobs')}spec: {}\n`],
    ['a kind that is filled in', twice.replace('kind: Deployment', 'kind: "Author\\x69zationPolicy"')],
    [
      'a kind that stands twice',
      twice.replace(
        'apiVersion: apps/v1\n',
        'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\napiVersion: apps/v1\n',
      ),
    ],
  ])('may hold a policy beside the one that changes, where it stands in its namespace: %s', async (_, text) => {
    const files = { 'jobs/kustomization.yaml': 'namespace: shop\nresources:\n  - jobs.yaml\n', 'jobs/jobs.yaml': text }
    const ran = await compare({ ...repository, ...denied, ...files }, undenied)
    expect(told(ran)).toEqual(['cluster: cannot prove'])
    expect(told(await compare({ ...repository, ...denied }, undenied))).toEqual(['cluster: equivalent'])
    expect(reasons(ran)).toMatch(/NAMESPACE_UNREAD .*jobs\/jobs\.yaml has a key twice, and programs differ/)
  })

  test('proves nothing where what is built of it does not show', async () => {
    const hiding = refusing((path, text) =>
      path === 'jobs/jobs.yaml'
        ? stringify(parseAllDocuments(text, { uniqueKeys: false })[0]?.toJS())
        : withOrigin(path, text),
    )
    const ran = await compare(repository, narrower, hiding)
    expect(reasons(ran)).toMatch(
      /^NOT_RENDERED cluster was not rendered: jobs\/jobs\.yaml has a key twice, and what is built of it does not show/m,
    )
  })

  test('in another unit may hold what decides beside the one that changes', async () => {
    const apart: Files = {
      ...repository,
      ...denied,
      'cluster/kustomization.yaml': 'resources:\n  - ../jobs\n',
      'jobs/kustomization.yaml': 'namespace: shop\nresources:\n  - jobs.yaml\n',
      'jobs/jobs.yaml': `${policy('web')}spec: {}\n`,
    }
    const ran = await compare(apart, undenied)
    expect(told(ran)).toEqual(['shop: cannot prove'])
    expect(reasons(ran)).toContain('jobs/jobs.yaml has a key twice')
    expect(told(await compare({ ...apart, 'jobs/jobs.yaml': twice }, narrower))).toEqual(['shop: less permissive'])
  })
})
