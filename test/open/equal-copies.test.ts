import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../src/plan/verdict.js'
import { compareCommits } from './compare-commits.js'

const world = (where: string): Readonly<Record<string, string>> => ({
  [`${where}/ns.yaml`]:
    'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { istio-injection: enabled } }\n',
  [`${where}/app.yaml`]: `apiVersion: apps/v1
kind: Deployment
metadata: { name: orders, namespace: shop }
spec:
  selector: { matchLabels: { app: orders } }
  template:
    metadata: { labels: { app: orders } }
    spec: { containers: [{ name: orders, image: "orders:1" }] }
`,
})
const policy = (name: string, rules: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: ${name}, namespace: shop }
spec: { selector: { matchLabels: { app: orders } }, rules: ${rules} }
`
const web = policy('web', '[{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }]')
const everybody = policy('everybody', '[{}]')

const verdicts = async (...pair: Parameters<typeof compareCommits>): Promise<readonly string[]> =>
  (await compareCommits(...pair)).plans.map(verdictOf)

describe.each([
  ['environments', 'envs/dev', 'envs/prod'],
  ['clusters', 'clusters/staging/shop', 'clusters/production/shop'],
  ['folders of the root', 'staging', 'production'],
])('two folders that hold the same objects, %s', (_, dev, prod) => {
  const both = { ...world(dev), ...world(prod) }

  test('a policy that goes in one of them is not kept by its copy in the other', async () => {
    const before = { ...both, [`${dev}/p.yaml`]: web, [`${prod}/p.yaml`]: web }
    expect(await verdicts(before, { [`${prod}/p.yaml`]: undefined })).toContain('more permissive')
  })

  test('a policy that comes to one of them is not there already by its copy in the other', async () => {
    const before = { ...both, [`${dev}/p.yaml`]: web, [`${prod}/p.yaml`]: web, [`${dev}/all.yaml`]: everybody }
    expect(await verdicts(before, { [`${prod}/all.yaml`]: everybody })).toContain('more permissive')
  })

  test('what one of them alone holds does not stand in for what goes in the other', async () => {
    const before = { ...both, [`${dev}/all.yaml`]: everybody, [`${prod}/p.yaml`]: web }
    expect(await verdicts(before, { [`${prod}/p.yaml`]: undefined })).toContain('more permissive')
  })

  test('a file that moves from one folder to another is what it was', async () => {
    const before = { ...world(dev), [`${dev}/p.yaml`]: web }
    const after = Object.fromEntries(Object.keys(before).map((path) => [path, undefined]))
    expect(await verdicts(before, { ...after, ...world(prod), [`${prod}/p.yaml`]: web })).toEqual(['equivalent'])
  })
})

test('an object that one folder holds in two files may go from one of them', async () => {
  const before = { ...world('k8s'), 'k8s/p.yaml': web, 'k8s/again.yaml': web }
  expect(await verdicts(before, { 'k8s/again.yaml': undefined })).toEqual(['equivalent'])
})

test('folders of one environment may each hold its Namespace', async () => {
  const ns = world('a')['a/ns.yaml'] ?? ''
  const before = { ...world('a'), 'b/ns.yaml': ns, 'a/p.yaml': web }
  const allowed = policy('more', '[{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }]')
  expect(await verdicts(before, { 'b/more.yaml': allowed })).toEqual(['equivalent'])
})
