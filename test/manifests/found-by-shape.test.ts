import { expect, test } from '@jest/globals'
import { readObjects } from '../../src/manifests/read-objects.js'

const pods = `
  template:
    metadata: { labels: { app: pilots } }
    spec: { containers: [{ name: main, image: x }] }
`

const found = (text: string) => {
  const { objects, problems } = readObjects([{ path: 'a.yaml', text, digest: text }], { selection: 'found' })
  return [objects.map(({ key }) => `${key.kind} ${key.name}`), problems.map(({ code }) => code)]
}

const object = (apiVersion: string, kind: string, spec: string, name = 'name: pilots'): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { ${name} }\nspec:${spec}`

test.each([
  ['a CloneSet', object('apps.kruise.io/v1alpha1', 'CloneSet', pods), ['CloneSet pilots']],
  ['a Knative Service', object('serving.knative.dev/v1', 'Service', pods), ['Service pilots']],
  [
    'a list of them',
    `apiVersion: v1\nkind: List\nitems:\n- ${JSON.stringify({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', metadata: { name: 'r' }, spec: { template: { spec: { containers: [{ name: 'a' }] } } } })}`,
    ['Rollout r'],
  ],
  [
    'an installation',
    object('install.istio.io/v1alpha1', 'IstioOperator', ' { profile: minimal }'),
    ['IstioOperator pilots'],
  ],
  [
    'a release of istiod',
    object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', ' { values: { meshConfig: { trustDomain: a.b } } }'),
    ['HelmRelease pilots'],
  ],
  [
    'a webhook of the injector',
    object('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', ' {}', 'name: istio-sidecar-injector'),
    ['MutatingWebhookConfiguration istio-sidecar-injector'],
  ],
  ['a Secret', object('v1', 'Secret', pods), []],
  ['an autoscaler', object('autoscaling/v2', 'HorizontalPodAutoscaler', ' { minReplicas: 1 }'), []],
  ['a ConfigMap', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: { a: b }', []],
  ['a Workflow that the API server names', object('argoproj.io/v1alpha1', 'Workflow', pods, 'generateName: run-'), []],
])('%s in a repository is looked at where it makes pods or sets up a mesh', (_, text, expected) => {
  expect(found(text)).toEqual([expected, []])
})
