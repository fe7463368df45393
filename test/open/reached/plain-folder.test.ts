import { expect, test } from '@jest/globals'
import { verdictOf } from '../../../src/plan/verdict.js'
import { compareCommits } from '../compare-commits.js'
import { kustomizeInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

const policy = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }]
`
const workload = `apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template:
    metadata: { labels: { app: orders } }
    spec: { containers: [{ name: orders, image: "orders:1" }] }
`
const plain: Files = { 'envs/prod/policy.yaml': policy, 'envs/prod/workload.yaml': workload }
const listing = (...names: readonly string[]): Files => ({
  'envs/prod/kustomization.yaml': `resources: [${names.join(', ')}]\n`,
})
const all = listing('policy.yaml', 'workload.yaml')
const notes: Files = { 'envs/prod/compose.yaml': 'services: { a: { image: a } }\n' }

test.each<[string, Files, Readonly<Record<string, string | undefined>>, string]>([
  ['comes and lists every file', plain, all, 'equivalent'],
  ['comes beside a file of another program', { ...plain, ...notes }, all, 'equivalent'],
  ['comes and leaves the policy out', plain, listing('workload.yaml'), 'more permissive'],
  [
    'comes and is another folder’s copy as well',
    { ...plain, 'envs/dev/policy.yaml': policy, 'envs/dev/workload.yaml': workload },
    listing('workload.yaml'),
    'more permissive',
  ],
  ['goes, and its files stay', { ...plain, ...all }, { 'envs/prod/kustomization.yaml': undefined }, 'equivalent'],
  [
    'goes with its policy',
    { ...plain, ...all },
    { 'envs/prod/kustomization.yaml': undefined, 'envs/prod/policy.yaml': undefined },
    'more permissive',
  ],
])('a kustomization of a folder of plain files %s', async (_, before, after, verdict) => {
  const { plans } = await compareCommits(before, after, { renderer: kustomizeInMemory })
  expect([...new Set(plans.map(verdictOf))]).toEqual([verdict])
})
