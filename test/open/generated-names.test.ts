import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../src/plan/verdict.js'
import type { Ran } from '../commands/local-job.js'
import { compareCommits } from './compare-commits.js'

const told = ({ plans }: Ran): readonly string[] => plans.map(verdictOf)

const world = `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template:
    metadata: { labels: { app: orders } }
    spec: { containers: [{ name: orders, image: "orders:1" }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/teller] } }] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: teller, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: edit }
subjects: [{ kind: ServiceAccount, name: teller, namespace: shop }]
`
const made = (apiVersion: string, kind: string, spec: string): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { generateName: nightly-, namespace: shop }\nspec: ${spec}\n`
type Make = (account: string, image?: string) => string
const kinds: readonly (readonly [string, string, Make])[] = [
  [
    'Job',
    'more permissive',
    (account, image = 'a') =>
      made(
        'batch/v1',
        'Job',
        `{ template: { spec: { serviceAccountName: ${account}, containers: [{ name: a, image: ${image} }] } } }`,
      ),
  ],
  [
    'Pod',
    'more permissive',
    (account, image = 'a') =>
      made('v1', 'Pod', `{ serviceAccountName: ${account}, containers: [{ name: a, image: ${image} }] }`),
  ],
  [
    'Workflow',
    'cannot prove',
    (account, image = 'a') =>
      made(
        'argoproj.io/v1alpha1',
        'Workflow',
        `{ serviceAccountName: ${account}, templates: [{ name: a, container: { image: ${image} } }] }`,
      ),
  ],
  [
    'PipelineRun',
    'cannot prove',
    (account, image = 'a') =>
      made(
        'tekton.dev/v1',
        'PipelineRun',
        `{ pipelineRef: { name: ${image} }, taskRunTemplate: { serviceAccountName: ${account} } }`,
      ),
  ],
]

describe.each(kinds)('a %s whose name the API server chooses', (_, expected, make) => {
  const compare = (before: string | undefined, after: string) =>
    compareCommits(
      { 'world.yaml': world, ...(before === undefined ? {} : { 'run.yaml': before }) },
      { 'run.yaml': after },
    )

  test('it comes with an account that rules name, or takes it', async () => {
    expect(told(await compare(undefined, make('teller')))).toEqual([expected])
    expect(told(await compare(make('other'), make('teller')))).toEqual([expected])
    expect(told(await compare(make('other'), `${make('other')}---\n${make('teller')}`))).toEqual([expected])
  })

  test('another image, another account that nobody names, and one more alike prove the rest', async () => {
    expect(told(await compare(make('teller'), make('teller', 'b')))).toEqual(['equivalent'])
    expect(told(await compare(undefined, make('other')))).toEqual(['equivalent'])
    expect(told(await compare(make('teller'), `# twice\n${make('teller')}---\n${make('teller')}`))).not.toContain(
      expected,
    )
  })
})

test('what decides access needs its name', async () => {
  const ran = await compareCommits(
    { 'world.yaml': world },
    { 'run.yaml': made('security.istio.io/v1', 'AuthorizationPolicy', '{ rules: [{}] }') },
    { mayFail: true },
  )
  expect(ran).toMatchObject({ exitCode: 2, errors: [{ code: 'GENERATE_NAME' }] })
})
