import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const guarded = [
  namespace('quay', { 'istio-injection': 'enabled' }),
  service('crane', { app: 'crane' }, [{ name: 'http', port: 80, targetPort: 8080 }], {}, 'quay'),
  policy('crane', { selector: { matchLabels: { tier: 'guarded' } }, action: 'DENY', rules: [{}] }, 'quay'),
]

const verdict = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf([...guarded, ...before]), stateOf([...guarded, ...after]), { overrides: {}, evaluate }).verdict

const at = (apiVersion: string, kind: string, spec: JsonObject): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name: 'a', namespace: 'quay', labels: { tier: 'x' } },
  spec,
})

const crane = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'crane' }
const deny = { apiVersion: 'security.istio.io/v1', kind: 'AuthorizationPolicy', name: 'crane' }
const bucket = { apiVersion: 's3.example.com/v1', kind: 'Bucket', name: 'crane' }

const overrides = (target: JsonObject | undefined, overriders: JsonObject) =>
  at('policy.karmada.io/v1alpha1', 'OverridePolicy', {
    ...(target === undefined ? {} : { resourceSelectors: [target] }),
    overrideRules: [{ targetCluster: { clusterNames: ['north'] }, overriders }],
  })
const plaintext = (path: string, value: string | number, target: JsonObject | null = crane) =>
  overrides(target ?? undefined, { plaintext: [{ path, operator: 'replace', value }] })
const spread = (patch: JsonObject) =>
  at('apps.kruise.io/v1alpha1', 'WorkloadSpread', { targetRef: crane, subsets: [{ name: 'north', patch }] })
const patches = (target: JsonObject, patchTemplate: string) =>
  at('redhatcop.redhat.io/v1alpha1', 'Patch', {
    serviceAccountRef: { name: 'default' },
    patches: { a: { targetObjectRef: target, patchTemplate, patchType: 'application/merge-patch+json' } },
  })
const application = (...traits: readonly JsonObject[]) =>
  at('core.oam.dev/v1beta1', 'Application', {
    components: [{ name: 'crane', type: 'k8s-objects', properties: { objects: [crane] }, traits }],
  })
const composition = (toFieldPath: string, base: JsonObject = crane) =>
  at('apiextensions.crossplane.io/v1', 'Composition', {
    compositeTypeRef: { apiVersion: 'example.com/v1', kind: 'XCrane' },
    resources: [
      {
        base: {
          apiVersion: 'kubernetes.crossplane.io/v1alpha2',
          kind: 'Object',
          spec: { forProvider: { manifest: base } },
        },
        patches: [{ type: 'FromCompositeFieldPath', fromFieldPath: 'spec.a', toFieldPath }],
      },
    ],
  })

const rewriting: readonly (readonly [string, JsonObject])[] = [
  ['a value in a policy of Istio', plaintext('/spec/action', 'ALLOW', deny)],
  ['any part of a policy of Istio', overrides(deny, { imageOverrider: [] })],
  ['a placement of policies', at('policy.karmada.io/v1alpha1', 'PropagationPolicy', { resourceSelectors: [deny] })],
  ['a label that a policy selects by', plaintext('/spec/template/metadata/labels/tier', 'free')],
  ['a label that a Service selects by', plaintext('/spec/template/metadata/labels/app', 'free')],
  ['a label of Istio', plaintext('/spec/template/metadata/labels/sidecar.istio.io~1inject', 'false')],
  ['all labels', plaintext('/spec/template/metadata/labels', 'x')],
  [
    'an annotation of Istio',
    plaintext('/spec/template/metadata/annotations/traffic.sidecar.istio.io~1excludeInboundPorts', '80'),
  ],
  ['an account', plaintext('/spec/template/spec/serviceAccountName', 'admin')],
  ['the whole of the pods', plaintext('/spec/template/spec', 'x')],
  [
    'labels, by an operator for them',
    overrides(crane, { labelsOverrider: [{ operator: 'replace', value: { tier: 'x' } }] }),
  ],
  ['labels of whatever is there', plaintext('/spec/template/metadata/labels/tier', 'x', null)],
  ['an action of whatever is there', plaintext('/spec/action', 'ALLOW', null)],
  [
    'ports of a Service',
    plaintext('/spec/ports/0/targetPort', 9090, { apiVersion: 'v1', kind: 'Service', name: 'crane' }),
  ],
  ['labels of some pods', spread({ metadata: { labels: { tier: 'free' } } })],
  ["the node's own network", spread({ spec: { hostNetwork: true } })],
  ['a template in a text', patches(crane, 'spec: {template: {metadata: {labels: {tier: free}}}}')],
  ['a text that nobody can read', patches(crane, '{{ if }}\nlabels: {{ .a }')],
  ['a policy, by a text', patches(deny, 'spec: {action: ALLOW}')],
  ['labels by a trait', application({ type: 'labels', properties: { tier: 'free' } })],
  ['an account by a trait', application({ type: 'service-account', properties: { name: 'admin' } })],
  [
    'labels by a patch in a trait',
    application({
      type: 'json-merge-patch',
      properties: { spec: { template: { metadata: { labels: { tier: 'x' } } } } },
    }),
  ],
  ['labels from elsewhere', composition('spec.forProvider.manifest.spec.template.metadata.labels.tier')],
  [
    'labels of pods that a selector finds',
    at('config.koordinator.sh/v1alpha1', 'ClusterColocationProfile', {
      selector: { matchLabels: { a: 'b' } },
      labels: { tier: 'x' },
    }),
  ],
  [
    'hooks for policies',
    at('metacontroller.example.com/v1alpha1', 'CompositeController', {
      childResources: [{ apiVersion: 'security.istio.io/v1', resource: 'authorizationpolicies' }],
    }),
  ],
]

describe('an object that changes other objects proves nothing as it comes, goes or changes', () => {
  test.each(rewriting)('%s', (_, object) => {
    expect(verdict([], [object])).toBe('cannot prove')
    expect(verdict([object], [])).toBe('cannot prove')
    expect(verdict([object], [object])).toBe('equivalent')
    const marked = { ...object, metadata: { ...(object['metadata'] as JsonObject), annotations: { note: 'x' } } }
    expect(verdict([object], [marked])).toBe('equivalent')
  })

  test('where it counts changes too, and what only fills a harmless write does not', () => {
    const label = { path: '/spec/template/metadata/labels/tier', operator: 'replace', value: 'x' }
    const here = overrides(crane, {
      plaintext: [label],
      imageOverrider: [{ component: 'Tag', operator: 'replace', value: '1' }],
    })
    const newer = overrides(crane, {
      plaintext: [label],
      imageOverrider: [{ component: 'Tag', operator: 'replace', value: '2' }],
    })
    expect(verdict([here], [newer])).toBe('equivalent')
    const elsewhere = JSON.parse(JSON.stringify(here).replace('north', 'south')) as JsonObject
    expect(verdict([here], [elsewhere])).toBe('cannot prove')
    expect(verdict([plaintext('/spec/replicas', 1)], [plaintext('/spec/template/metadata/labels/tier', 'x')])).toBe(
      'cannot prove',
    )
  })
})

const harmless: readonly (readonly [string, JsonObject])[] = [
  ['replicas', plaintext('/spec/replicas', 3)],
  ['a label that nobody selects by', plaintext('/spec/template/metadata/labels/team', 'x')],
  ['an annotation of others', plaintext('/spec/template/metadata/annotations/example.com~1team', 'x')],
  ['an image', plaintext('/spec/template/spec/containers/0/image', 'x:2')],
  [
    'an image, by an operator for it',
    overrides(crane, { imageOverrider: [{ component: 'Registry', operator: 'replace', value: 'x' }] }),
  ],
  [
    'an image of whatever is there',
    overrides(undefined, { imageOverrider: [{ component: 'Tag', operator: 'add', value: '1' }] }),
  ],
  [
    'the class of a volume',
    plaintext('/spec/storageClassName', 'fast', { apiVersion: 'v1', kind: 'PersistentVolumeClaim' }),
  ],
  ['where pods run', spread({ spec: { tolerations: [{ key: 'a', operator: 'Exists' }], nodeSelector: { a: 'b' } } })],
  [
    'resources of a container',
    spread({ spec: { containers: [{ name: 'app', resources: { limits: { cpu: '1' } } }] } }),
  ],
  ['a label of something that decides nothing', plaintext('/metadata/labels/tier', 'x', bucket)],
  ['a field of something that decides nothing', composition('spec.forProvider.manifest.spec.action', bucket)],
  ['replicas in a text', patches(crane, 'spec: {replicas: 3}')],
  [
    'a placement of workloads',
    at('policy.karmada.io/v1alpha1', 'PropagationPolicy', { resourceSelectors: [crane], placement: {} }),
  ],
  ['a target that is scaled', at('keda.sh/v1alpha1', 'ScaledObject', { scaleTargetRef: crane, maxReplicaCount: 3 })],
  [
    'limits of tenants',
    at('loki.example.com/v1', 'LokiStack', { limits: { overrides: { north: { rate: 3, selector: { a: 'b' } } } } }),
  ],
  [
    'what is watched',
    at('monitoring.coreos.com/v1', 'ServiceMonitor', {
      selector: { matchLabels: { app: 'crane' } },
      endpoints: [{ path: '/metrics', port: 'http' }],
    }),
  ],
  [
    'a cache of policies',
    at('config.gatekeeper.sh/v1alpha1', 'Config', {
      sync: { syncOnly: [{ group: 'security.istio.io', version: 'v1', kind: 'AuthorizationPolicy' }] },
    }),
  ],
  [
    'a filter of routes',
    at('gateway.example.com/v1', 'Filter', {
      path: '/a',
      value: 'b',
      urlRewrite: { path: { type: 'ReplaceFullPath', replaceFullPath: '/x' } },
    }),
  ],
]

describe('an object that stands and changes what the change touches', () => {
  const closing = (name: string, paths: readonly string[]) =>
    policy(
      name,
      { selector: { matchLabels: { app: 'crane' } }, action: 'DENY', rules: [{ to: [{ operation: { paths } }] }] },
      'quay',
    )
  const named = plaintext('/spec/action', 'ALLOW', { ...deny, name: 'more' })
  const workload = (app: string, image = 'a'): JsonObject =>
    at('apps/v1', 'Deployment', {
      template: { metadata: { labels: { app } }, spec: { containers: [{ name: 'a', image }] } },
    })
  const anyWorkload = plaintext('/spec/template/metadata/labels/tier', 'x', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
  })

  test('proves nothing of the policy that it names, or of every workload', () => {
    expect(verdict([named, closing('more', ['/a'])], [named, closing('more', ['/a', '/b'])])).toBe('cannot prove')
    expect(verdict([anyWorkload, workload('a')], [anyWorkload, workload('b')])).toBe('cannot prove')
  })

  test('and leaves the others as they are', () => {
    expect(verdict([named, closing('other', ['/a'])], [named, closing('other', ['/a', '/b'])])).toBe('less permissive')
    expect(verdict([anyWorkload, workload('a')], [anyWorkload, workload('a', 'b')])).toBe('equivalent')
    const own = composition('spec.forProvider.manifest.spec.template.metadata.labels.tier', workload('x'))
    expect(verdict([own, workload('a')], [own, workload('b')])).not.toBe('cannot prove')
    const replicas = plaintext('/spec/replicas', 2, { apiVersion: 'apps/v1', kind: 'Deployment' })
    expect(verdict([replicas, workload('a')], [replicas, workload('b')])).not.toBe('cannot prove')
  })
})

describe('what Istio itself patches is no object', () => {
  const lua =
    'function envoy_on_request(handle)\n  local rules = { action = "labels:x" }\n  handle:headers():add("x", "{}")\nend\n'
  const filter = (code: string) => ({
    ...at('networking.istio.io/v1alpha3', 'EnvoyFilter', {
      workloadSelector: { labels: { app: 'berth' } },
      configPatches: [
        {
          applyTo: 'HTTP_FILTER',
          match: { context: 'SIDECAR_INBOUND' },
          patch: {
            operation: 'INSERT_BEFORE',
            value: {
              name: 'own',
              metadata: { filter_metadata: { istio: { rules: [] } } },
              typed_config: {
                '@type': 'type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua',
                inline_code: code,
              },
            },
          },
        },
      ],
    }),
    metadata: { name: 'a', namespace: 'quay', annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false' } },
  })
  const plugin = at('extensions.istio.io/v1alpha1', 'WasmPlugin', {
    selector: { matchLabels: { app: 'berth' } },
    url: 'oci://registry.example.com/own:1',
    pluginConfig: { patches: [{ op: 'replace', path: '/metadata/labels/app', value: 'x' }] },
  })
  const telemetry = at('telemetry.istio.io/v1', 'Telemetry', {
    metrics: [{ overrides: [{ tagOverrides: { action: { value: 'labels:x' } } }] }],
  })
  const mate = policy('mate', { selector: { matchLabels: { app: 'crane' } }, action: 'DENY', rules: [{}] }, 'quay')

  test.each([
    ['an EnvoyFilter', filter(lua)],
    ['a WasmPlugin', plugin],
    ['a Telemetry', telemetry],
  ])('%s that stands changes nothing of an object that the change touches', (_, standing) => {
    expect(verdict([standing], [standing, mate])).toBe(verdict([], [mate]))
    expect(verdict([standing, mate], [standing])).toBe(verdict([mate], []))
  })

  test('one that changes proves nothing, by what it does to proxies', () => {
    const change = compareAccess(
      stateOf([...guarded, filter(lua)]),
      stateOf([...guarded, filter(lua.replace('labels:x', 'labels:y'))]),
      { overrides: {}, evaluate },
    )
    expect(change.verdict).toBe('cannot prove')
    expect(change.reasons.map(({ text }) => text).join('\n')).not.toMatch(/stands, and changes what changes here/)
    expect(change.reasons.map(({ text }) => text).join('\n')).toMatch(/EnvoyFilter/)
  })
})

describe('what no file says comes into the cluster', () => {
  test.each([
    [
      'a backup',
      at('velero.io/v1', 'Restore', { backupName: 'old' }),
      at('velero.io/v1', 'Backup', { includedNamespaces: ['quay'] }),
    ],
    [
      'a hook that decorates pods',
      at('metacontroller.k8s.io/v1alpha1', 'DecoratorController', {
        resources: [{ apiVersion: 'v1', resource: 'pods' }],
      }),
      at('metacontroller.k8s.io/v1alpha1', 'CompositeController', {
        parentResource: { apiVersion: 'example.com/v1', resource: 'foos' },
      }),
    ],
  ])('%s', (_, object, neighbour) => {
    expect(verdict([], [object])).toBe('cannot prove')
    expect(verdict([], [neighbour])).toBe('equivalent')
  })
})

describe('a controller of Metacontroller that stands', () => {
  const controller = (generateSelector: boolean): JsonObject =>
    at('metacontroller.k8s.io/v1alpha1', 'CompositeController', {
      generateSelector,
      parentResource: { apiVersion: 'v1', resource: 'namespaces' },
      childResources: [{ apiVersion: 'security.istio.io/v1', resource: 'authorizationpolicies' }],
    })
  const mine = policy('mine', { action: 'DENY', rules: [{}] }, 'quay')
  const claimed = { ...mine, metadata: { name: 'mine', namespace: 'quay', labels: { 'controller-uid': 'a' } } }

  test('changes what it has made, by its label, and nothing else', () => {
    expect(verdict([controller(true)], [controller(true), mine])).toBe(verdict([], [mine]))
    expect(verdict([controller(true)], [controller(true), claimed])).toBe('cannot prove')
    expect(verdict([controller(false)], [controller(false), mine])).toBe('cannot prove')
  })
})

describe('an object that changes nothing which decides', () => {
  test.each(harmless)('%s', (_, object) => {
    expect(verdict([], [object])).toBe('equivalent')
    expect(verdict([object], [])).toBe('equivalent')
  })
})
