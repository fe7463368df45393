import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'
import { kustomizeInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const pods = (account: string, image = 'a:1'): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: worker, namespace: shop }\nspec:\n  selector: { matchLabels: { app: worker } }\n  template:\n    metadata: { labels: { app: worker } }\n    spec: { serviceAccountName: ${account}, containers: [{ name: a, image: "${image}" }] }\n`
const api = pods('api').replaceAll('worker', 'api')
const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: api, namespace: shop }\nspec:\n  selector: { matchLabels: { app: api } }\n  rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }]\n'
const component = 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [policy.yaml]\n'

const base: Files = {
  'k8s/kustomization.yaml': 'resources: [api.yaml, worker.yaml]\n# components: [../authz]\n',
  'k8s/api.yaml': api,
  'k8s/worker.yaml': pods('worker'),
}
const untaken: Files = { 'authz/kustomization.yaml': component, 'authz/policy.yaml': policy }

const told = async (before: Files, head: Files): Promise<string> => {
  const { plans } = await compareCommits(before, head, { renderer: kustomizeInMemory })
  expect(plans).not.toHaveLength(0)
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map((one) => one.text)).join('\n')
}

describe('a Component with a policy that nothing here takes is taken once beside what changes', () => {
  test('pods take an account that its policy admits', async () => {
    const text = await told({ ...base, ...untaken }, { 'k8s/worker.yaml': pods('web') })
    expect(text).toContain('No kustomization here takes the Component authz: others may.')
    expect(text).toContain('gains')
  })

  test('of more than a few none is left out', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 11 }, (_, at) => `c${String(at).padStart(2, '0')}`).flatMap((folder, at) => [
        [`${folder}/kustomization.yaml`, component],
        [
          `${folder}/policy.yaml`,
          policy.replace('name: api,', `name: ${folder},`).replace('sa/web', at === 9 ? 'sa/web' : 'sa/none'),
        ],
      ]),
    )
    const text = await told({ ...base, ...many }, { 'k8s/worker.yaml': pods('web') })
    expect(text).toContain('No kustomization here takes the Components c08, c09, c10: others may.')
    expect(text).toContain('gains')
    expect(await told({ ...base, ...many }, { 'k8s/worker.yaml': pods('other') })).toBe('')
  })

  test.each<[string, Files, Files]>([
    ['an account that nothing names', untaken, { 'k8s/worker.yaml': pods('other') }],
    ['an image', untaken, { 'k8s/worker.yaml': pods('worker', 'a:2') }],
  ])('%s is no reason', async (_, others, head) => {
    expect(await told({ ...base, ...others }, head)).toBe('')
  })

  test('one that comes with the change is taken by nobody yet, and one that is broken by nobody at all', async () => {
    const taking = { 'k8s/worker.yaml': pods('web') }
    expect(await told(base, { ...untaken, ...taking })).not.toContain('others may')
    const broken = { ...untaken, 'authz/kustomization.yaml': component.replace('policy', 'missing') }
    expect(await told({ ...base, ...broken }, taking)).not.toContain('others may')
  })
})
