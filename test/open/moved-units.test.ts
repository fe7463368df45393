import { expect, test } from '@jest/globals'
import { verdictOf } from '../../src/plan/verdict.js'
import { compareCommits } from './compare-commits.js'
import { chartsInMemory, kustomizeInMemory } from './kustomize-in-memory.js'

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
const unit = (folder: string, rule = policy): Files => ({
  [`${folder}/kustomization.yaml`]: 'resources: [policy.yaml, workload.yaml]\n',
  [`${folder}/policy.yaml`]: rule,
  [`${folder}/workload.yaml`]: workload,
})
const overlay = (folder: string, base: string): Files => ({
  [`${folder}/kustomization.yaml`]: `resources: [${base}]\n`,
})
const chart = (folder: string): Files => ({
  [`${folder}/Chart.yaml`]: 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  [`${folder}/values.yaml`]: 'a: 1\n',
  [`${folder}/values-prod.yaml`]: 'a: 2\n',
  [`${folder}/templates/all.yaml`]: `${policy}---\n${workload}`,
})
/** A chart that a command releases once for each stage. */
const released = (env: string, folder = 'charts/shop', more = ''): Files => ({
  ...chart(folder),
  [`${env}/values-eu.yaml`]: 'a: 3\n',
  [`${env}/values-us.yaml`]: `a: 3\n${more}`,
  Makefile: ['eu', 'us']
    .map((one) => `${one}:\n\thelm upgrade --install shop ${folder} -n shop -f ${env}/values-${one}.yaml\n`)
    .join(''),
})
const wider = policy.replace('sa/web', 'sa/*')

const verdicts = async (before: Files, after: Files): Promise<readonly string[]> => {
  const gone = Object.keys(before).map((path) => [path, undefined] as const)
  const renderer = 'charts/shop/Chart.yaml' in before ? chartsInMemory : kustomizeInMemory
  const { plans } = await compareCommits(before, { ...Object.fromEntries(gone), ...after }, { renderer })
  return [...new Set(plans.map(verdictOf))]
}

test.each<[string, Files, Files]>([
  ['a folder', unit('clusters/eu'), unit('clusters/eu-1')],
  ['a stage under another name', unit('overlays/production'), unit('overlays/prod')],
  ['a stage under a short name', unit('overlays/staging'), unit('overlays/stg')],
  ['one of two', { ...unit('eu'), ...unit('us') }, { ...unit('eu-1'), ...unit('us') }],
  ['two that are alike', { ...unit('a/eu'), ...unit('a/us') }, { ...unit('b/eu'), ...unit('b/us') }],
  ['the whole tree', unit('clusters/prod'), unit('deploy/clusters/prod')],
  [
    'an overlay and its base',
    { ...overlay('k/eu', '../base'), ...unit('k/base') },
    { ...overlay('deploy/k/eu', '../base'), ...unit('deploy/k/base') },
  ],
  ['a chart with its values', chart('charts/shop'), chart('charts/store')],
  ['values that a command names', released('env'), released('environments')],
  ['a chart that a command releases', released('env'), released('env', 'helm/shop')],
])('a unit whose folder moves is the same one: %s', async (_, before, after) => {
  expect(await verdicts(before, after)).toEqual(['equivalent'])
})

test.each<[string, Files, Files]>([
  ['with another policy', unit('clusters/eu'), unit('clusters/eu-1', wider)],
  ['to another stage', unit('clusters/dev'), unit('clusters/prod')],
  ['to a part of a stage', unit('clusters/prod'), unit('clusters/prod-eu')],
  ['to where nobody deploys', unit('clusters/eu'), unit('docs/examples/eu')],
  ['to two places', unit('clusters/eu'), { ...unit('clusters/eu-1'), ...unit('clusters/eu-2') }],
])('one that goes, and another that comes: %s', async (_, before, after) => {
  expect(await verdicts(before, after)).not.toContain('equivalent')
})

test.each<[string, Files, Files]>([
  ['values of another stage', released('env/dev'), released('env/prod')],
  ['other values', released('env'), released('environments', 'charts/shop', 'b: 1\n')],
])('of releases by a command, one that goes and another that comes: %s', async (_, before, after) => {
  expect(await verdicts(before, after)).toEqual(expect.arrayContaining(['more permissive', 'less permissive']))
})
