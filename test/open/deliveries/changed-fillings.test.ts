import { describe, expect, test } from '@jest/globals'
import { compareCommits } from '../compare-commits.js'

type Files = Readonly<Record<string, string>>

const kustomization = (...names: readonly string[]): string => `resources: [${names.join(', ')}]\n`

const allow = `{apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, name: open, namespace: shop, data: {spec: {rules: [{}]}}}`
const policy = (label: string): string =>
  `apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: { name: opens }\nspec: { rules: [{ name: a, match: { any: [{ resources: { kinds: [Pod], selector: { matchLabels: { ${label}: "true" } } } }] }, generate: ${allow} }] }\n`
const deployment = (labels: string, image = 'a:1'): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: cart, namespace: shop }\nspec: { template: { metadata: { labels: { ${labels} } }, spec: { containers: [{ name: a, image: ${image} }] } } }\n`

const workflow = (caller: string): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: CronWorkflow\nmetadata: { name: nightly, namespace: shop }\nspec: { workflowSpec: { workflowTemplateRef: { name: opens }, arguments: { parameters: [{ name: caller, value: ${caller} }] } } }\n`
const template = `apiVersion: argoproj.io/v1alpha1\nkind: WorkflowTemplate\nmetadata: { name: opens, namespace: flows }\nspec: { templates: [{ name: a, resource: { action: apply, manifest: '{apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, metadata: {name: open, namespace: shop}, spec: {rules: [{from: [{source: {namespaces: ["{{workflow.parameters.caller}}"]}}]}]}}' } }] }\n`

const cluster = (labels: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata: { name: north, namespace: argocd, labels: { argocd.argoproj.io/secret-type: cluster, ${labels} } }\nstringData: { name: north }\n`
const set = `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: extras, namespace: argocd }\nspec: { generators: [{ clusters: { selector: { matchLabels: { open: "true" } } } }], template: { metadata: { name: "{{name}}" }, spec: { source: { repoURL: https://git.example/x, path: extra }, destination: { server: "{{server}}" } } } }\n`
const fleetCluster = (labels: string): string =>
  `apiVersion: fleet.cattle.io/v1alpha1\nkind: Cluster\nmetadata: { name: north, namespace: fleet-default, labels: { ${labels} } }\n`
const fleet = `targetCustomizations:\n  - name: open\n    clusterSelector: { matchLabels: { open: "true" } }\n    yaml: { overlays: [open] }\n`

const told = async (base: Files, path: string, [old, now]: readonly [string, string]): Promise<readonly string[]> => {
  const { plans } = await compareCommits({ ...base, [path]: old }, { [path]: now })
  return plans.flatMap(({ reviewed }) =>
    reviewed.access.reasons
      .map(({ text }) => text)
      .filter((text) => /may fill it in or be selected by it|chooses what is applied there/.test(text)),
  )
}

const apart: Files = {
  'kyverno/kustomization.yaml': kustomization('policy.yaml'),
  'kyverno/policy.yaml': policy('legacy'),
}
const inUnit: Files = { ...apart, 'shop/kustomization.yaml': kustomization('cart.yaml') }
const configuration = `version: 1\nenvironments:\n  prod: { namespace: shop, policies: [shop/*.yaml] }\n`
const flows: Files = {
  'flows/kustomization.yaml': kustomization('template.yaml'),
  'flows/template.yaml': template,
  'shop/kustomization.yaml': kustomization('nightly.yaml'),
}

describe('what changes and fills in or triggers what stands in another place of the repository', () => {
  test.each<[string, Files, string, readonly [string, string]]>([
    ['of another unit', inUnit, 'shop/cart.yaml', [deployment('app: cart'), deployment('app: cart, legacy: "true"')]],
    [
      'of a file that no environment reads',
      { ...apart, 'meshgate.yaml': configuration },
      'shop/cart.yaml',
      [deployment('app: cart'), deployment('app: cart, legacy: "true"')],
    ],
    ['an argument of its workflow', flows, 'shop/nightly.yaml', [workflow('web'), workflow('"*"')]],
    [
      'a label of a cluster of Argo CD',
      { 'argo/set.yaml': set },
      'argo/north.yaml',
      [cluster('a: b'), cluster('open: "true"')],
    ],
    [
      'a label of a cluster of Fleet',
      { 'shop/fleet.yaml': fleet, 'shop/a.yaml': deployment('app: a') },
      'clusters/north.yaml',
      [fleetCluster('a: b'), fleetCluster('open: "true"')],
    ],
  ])('is not proven: %s', async (_, base, path, sides) => {
    expect(await told(base, path, sides)).not.toEqual([])
  })

  test.each<[string, Files, string, readonly [string, string]]>([
    ['another label', inUnit, 'shop/cart.yaml', [deployment('app: cart'), deployment('app: cart, tier: "true"')]],
    ['an image', inUnit, 'shop/cart.yaml', [deployment('app: cart'), deployment('app: cart', 'a:2')]],
    [
      'another label of a cluster',
      { 'argo/set.yaml': set },
      'argo/north.yaml',
      [cluster('a: b'), cluster('zone: "true"')],
    ],
    [
      'a label of what is no cluster',
      { 'argo/set.yaml': set },
      'shop/cart.yaml',
      [deployment('app: cart'), deployment('app: cart, open: "true"')],
    ],
  ])('says nothing by itself: %s', async (_, base, path, sides) => {
    expect(await told(base, path, sides)).toEqual([])
  })
})
