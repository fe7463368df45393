import { expect, test } from '@jest/globals'
import { mayCount } from '../../src/manifests/may-hold.js'
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
  ['an identity of SPIRE', object('spire.spiffe.io/v1alpha1', 'ClusterSPIFFEID', ' {}'), ['ClusterSPIFFEID pilots']],
  ['a Secret', object('v1', 'Secret', pods), ['Secret pilots']],
  [
    'an autoscaler',
    object('autoscaling/v2', 'HorizontalPodAutoscaler', ' { minReplicas: 1 }'),
    ['HorizontalPodAutoscaler pilots'],
  ],
  ['a ConfigMap', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: { a: b }', ['ConfigMap c']],
  [
    'a Workflow that the API server names',
    object('argoproj.io/v1alpha1', 'Workflow', pods, 'generateName: run-'),
    ['Workflow run-*7a318421'],
  ],
  [
    'an authorizer of the API server, a file without a name',
    'apiVersion: apiserver.config.k8s.io/v1\nkind: AuthorizationConfiguration\nauthorizers: []',
    ['AuthorizationConfiguration authorizationconfiguration'],
  ],
  [
    'the flags of an API server, without a name',
    'apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer: {}',
    ['ClusterConfiguration clusterconfiguration'],
  ],
  [
    'anchors and words of YAML 1.1',
    object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', '\n  a: &a { debug: on }\n  b: *a'),
    ['HelmRelease pilots'],
  ],
  [
    'a name and a label that another program fills in',
    object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', ' {}', 'name: "${CLUSTER}-pilots", labels: { a: "${B}" }'),
    ['HelmRelease cluster-pilots'],
  ],
])('%s in a repository is read', (_, text, expected) => {
  expect(found(text)).toEqual([expected, []])
})

test('a template of pods that another program fills in counts, of whichever kind it is', () => {
  const text = object('argoproj.io/v1alpha1', 'Rollout', pods.replace('app: pilots', 'app: "${APP}"'))
  const { objects, unread } = readObjects([{ path: 'a.yaml', text, digest: text }], { selection: 'found' })
  expect(objects).toEqual([])
  expect(unread.map(({ holds }) => mayCount(holds))).toEqual([true])
})
