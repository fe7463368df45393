import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { meshConfig, namespace, object, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const verdict = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf(before), stateOf(after), { overrides: { trustDomain: 'cluster.local' }, evaluate })

const guarded = [
  namespace('billing', { 'istio-injection': 'enabled' }),
  service('ledger', { app: 'ledger' }, [{ name: 'http', port: 80, targetPort: 8080 }], {}, 'billing'),
  policy(
    'ledger',
    {
      selector: { matchLabels: { app: 'ledger' } },
      rules: [
        { from: [{ source: { principals: ['cluster.local/ns/billing/sa/teller'], remoteIpBlocks: ['10.1.0.0/16'] } }] },
      ],
    },
    'billing',
  ),
]

interface Pod {
  readonly annotations?: JsonObject
  readonly labels?: JsonObject
  readonly spec?: JsonObject
  readonly container?: JsonObject
}

const template = ({ annotations = {}, labels = {}, spec = {}, container = {} }: Pod): JsonObject => ({
  metadata: { labels: { app: 'ledger', ...labels }, annotations },
  spec: {
    serviceAccountName: 'ledger',
    containers: [
      { name: 'app', image: 'registry.example.com/ledger:1', ports: [{ containerPort: 8080 }], ...container },
    ],
    ...spec,
  },
})

const deployment = (pod: Pod): JsonObject =>
  object('apps/v1', 'Deployment', 'ledger', { template: template(pod) }, 'billing')

const ofPods = (before: Pod, after: Pod) => verdict([...guarded, deployment(before)], [...guarded, deployment(after)])

const custom = policy('asks', { action: 'CUSTOM', provider: { name: 'gatekeeper' }, rules: [{}] }, 'billing')

const ofMesh = (before: JsonObject, after: JsonObject, more: readonly JsonObject[] = [custom]) =>
  verdict(
    [...guarded, deployment({}), ...more, meshConfig(before)],
    [...guarded, deployment({}), ...more, meshConfig(after)],
  )

describe('traffic that passes the sidecar by', () => {
  test.each([
    ['by the main interface', 'eth0', 'more permissive'],
    ['by the main one of two', 'net1, eth0', 'more permissive'],
    ['by another interface', 'net1', 'cannot prove'],
  ])('%s', (_, names, expected) => {
    const annotations = { 'traffic.sidecar.istio.io/excludeInterfaces': names }
    const diff = ofPods({}, { annotations })
    expect(diff.verdict).toBe(expected)
    expect(ofPods({ annotations }, { annotations }).verdict).toBe('equivalent')
  })

  test('taking the interface back is a loss', () => {
    const annotations = { 'traffic.sidecar.istio.io/excludeInterfaces': 'eth0' }
    expect(ofPods({ annotations }, {}).verdict).toBe('less permissive')
  })
})

describe('a proxy, a control plane or a network that nobody here can judge', () => {
  test.each<[string, Pod]>([
    ['bootstrap', { annotations: { 'sidecar.istio.io/bootstrapOverride': 'other' } }],
    ['image', { annotations: { 'sidecar.istio.io/proxyImage': 'registry.example.net/proxy:1' } }],
    ['mounts', { annotations: { 'sidecar.istio.io/userVolumeMount': '[]' } }],
    ['overrides', { annotations: { 'proxy.istio.io/overrides': '{}' } }],
    ['discovery address', { annotations: { 'proxy.istio.io/config': 'discoveryAddress: istiod.other.svc:15012' } }],
    [
      'discovery address of its own',
      { annotations: { 'sidecar.istio.io/discoveryAddress': 'istiod.other.svc:15012' } },
    ],
    ['bootstrap file', { annotations: { 'proxy.istio.io/config': '{customConfigFile: /etc/envoy.json}' } }],
    ['environment', { annotations: { 'proxy.istio.io/config': 'proxyMetadata: {ISTIO_META_ENABLE_HBONE: "true"}' } }],
    ['no YAML', { annotations: { 'proxy.istio.io/config': '{discoveryAddress: [' } }],
    ['status port', { annotations: { 'status.sidecar.istio.io/port': '8080' } }],
    ['virtual machines', { annotations: { 'istio.io/reroute-virtual-interfaces': 'k6t-eth0' } }],
    ['an annotation that no version has', { annotations: { 'sidecar.istio.io/passThrough': 'true' } }],
    ['another network', { annotations: { 'k8s.v1.cni.cncf.io/networks': 'storage' } }],
    ['network label', { labels: { 'topology.istio.io/network': 'far' } }],
    ["Istio's own container", { spec: { initContainers: [{ name: 'istio-init', args: ['-b', ''] }] } }],
    ['a field that no version has', { spec: { networkProfile: 'open' } }],
    ['runtime', { spec: { runtimeClassName: 'sandbox' } }],
    ['user of the proxy', { spec: { securityContext: { runAsUser: 1337 } } }],
    ['power over the network', { container: { securityContext: { capabilities: { add: ['NET_ADMIN'] } } } }],
    ['volume of the proxy', { spec: { volumes: [{ name: 'istio-envoy', configMap: { name: 'x' } }] } }],
  ])('%s', (_, pod) => {
    for (const [before, after] of [
      [{}, pod],
      [pod, {}],
    ] as const) {
      const diff = ofPods(before, after)
      const gives = /NET_ADMIN|runAsUser/.test(JSON.stringify(pod)) && after !== pod
      expect(diff.verdict).toBe(gives ? 'equivalent' : 'cannot prove')
      if (!gives) expect(diff.reasons.map(({ code }) => code)).toContain('NOT_MODELLED')
    }
    expect(ofPods(pod, pod).verdict).toBe('equivalent')
  })

  test('a container without a user of its own runs as the pod’s', () => {
    const pod = { spec: { securityContext: { runAsUser: 1337 } } }
    const own = { ...pod, container: { securityContext: { runAsUser: 1000 } } }
    expect(ofPods(own, pod).verdict).toBe('cannot prove')
    expect(ofPods(pod, own).verdict).toBe('equivalent')
  })

  test('another identity takes the access of that one', () => {
    expect(ofPods({}, { spec: { serviceAccountName: 'teller' } }).verdict).toBe('more permissive')
    expect(ofPods({}, { spec: { serviceAccountName: 'clerk' } }).verdict).toBe('equivalent')
  })

  test('another identity of a gateway cannot be proven to have no more access', () => {
    const gateway = { annotations: { 'inject.istio.io/templates': 'gateway' } }
    expect(ofPods(gateway, { ...gateway, spec: { serviceAccountName: 'clerk' } }).verdict).toBe('cannot prove')
  })

  test('the reason names object, field and place', () => {
    const [reason] = ofPods({}, { annotations: { 'sidecar.istio.io/proxyImage': 'x' } }).reasons
    expect(reason).toEqual({
      code: 'NOT_MODELLED',
      text: 'Deployment billing/ledger changes spec.template.metadata.annotations.sidecar.istio.io/proxyImage: another proxy, or one with another configuration, may enforce other policies',
      where: { kind: 'file', path: 'mesh.yaml', line: 4, column: 1 },
    })
  })
})

describe('pods of kinds that nobody knows', () => {
  const shapes: readonly [string, (pod: Pod) => JsonObject][] = [
    [
      'CloneSet',
      (pod) => object('apps.kruise.io/v1alpha1', 'CloneSet', 'ledger', { template: template(pod) }, 'billing'),
    ],
    ['Rollout', (pod) => object('argoproj.io/v1alpha1', 'Rollout', 'ledger', { template: template(pod) }, 'billing')],
    ['Knative', (pod) => object('serving.knative.dev/v1', 'Service', 'ledger', { template: template(pod) }, 'billing')],
    [
      'JobSet',
      (pod) =>
        object(
          'jobset.x-k8s.io/v1alpha2',
          'JobSet',
          'ledger',
          { replicatedJobs: [{ name: 'main', template: { spec: { template: template(pod) } } }] },
          'billing',
        ),
    ],
    [
      'CronJob',
      (pod) =>
        object('batch/v1', 'CronJob', 'ledger', { jobTemplate: { spec: { template: template(pod) } } }, 'billing'),
    ],
  ]
  test.each(shapes)('%s that leaves the mesh is a gain', (_, make) => {
    const leaves = { annotations: { 'sidecar.istio.io/inject': 'false' } }
    expect(verdict([...guarded, make({})], [...guarded, make(leaves)]).verdict).toBe('more permissive')
  })

  test.each(shapes)('%s with another proxy proves nothing, with another image of its own everything', (_, make) => {
    const other = { annotations: { 'sidecar.istio.io/proxyImage': 'registry.example.net/proxy' } }
    expect(verdict([...guarded, make({})], [...guarded, make(other)]).verdict).toBe('cannot prove')
    const image = { container: { image: 'registry.example.com/ledger:2' } }
    expect(verdict([...guarded, make({})], [...guarded, make(image)]).verdict).toBe('equivalent')
  })

  test('a template in a ConfigMap is found in its text', () => {
    const stored = (pod: Pod): JsonObject => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'runner', namespace: 'billing' },
      data: { 'pod.yaml': JSON.stringify(template(pod), undefined, 2) },
    })
    const leaves = { annotations: { 'sidecar.istio.io/bootstrapOverride': 'x' } }
    expect(verdict([...guarded, stored({})], [...guarded, stored(leaves)]).verdict).toBe('cannot prove')
    expect(verdict([...guarded, stored({})], [...guarded, stored({ container: { image: 'y' } })]).verdict).toBe(
      'equivalent',
    )
  })

  test('what another controller makes of an account or of a label of Istio is not known', () => {
    const of = (spec: JsonObject): JsonObject => object('example.com/v1', 'Broker', 'queue', spec, 'billing')
    for (const [before, after] of [
      [{ serviceAccountName: 'a' }, { serviceAccountName: 'b' }],
      [{ podLabels: {} }, { podLabels: { 'sidecar.istio.io/inject': 'false' } }],
      [{}, { hostNetwork: true }],
    ] as const)
      expect(verdict([...guarded, of(before)], [...guarded, of(after)]).verdict).toBe('cannot prove')
    expect(verdict([...guarded, of({ size: 1 })], [...guarded, of({ size: 2 })]).verdict).toBe('equivalent')
  })
})

describe('settings of the mesh', () => {
  const provider = (more: JsonObject): JsonObject => ({
    extensionProviders: [{ name: 'gatekeeper', envoyExtAuthzHttp: { service: 'auth.ops.svc', port: 9000, ...more } }],
  })
  test.each<[string, JsonObject, JsonObject]>([
    ['a provider that fails open', provider({}), provider({ failOpen: true })],
    ['a provider elsewhere', provider({}), provider({ service: 'auth.elsewhere.svc' })],
    ['a provider that is asked less', provider({ includeRequestHeadersInCheck: ['cookie'] }), provider({})],
    ['PROXY protocol', {}, { defaultConfig: { gatewayTopology: { proxyProtocol: {} } } }],
    ['headers about clients', {}, { defaultConfig: { gatewayTopology: { forwardClientCertDetails: 'FORWARD_ONLY' } } }],
    ['an authority', {}, { caCertificates: [{ pem: 'x' }] }],
    ['an authority by its address', {}, { caCertificates: [{ spiffeBundleUrl: 'https://ca.example.com' }] }],
    ['another control plane', {}, { defaultConfig: { discoveryAddress: 'istiod.other.svc:15012' } }],
    ['a bootstrap', {}, { defaultConfig: { proxyBootstrapTemplatePath: '/etc/b.json' } }],
    ['namespaces that istiod sees', {}, { discoverySelectors: [{ matchLabels: { mesh: 'yes' } }] }],
    ['runtime of Envoy', {}, { defaultConfig: { runtimeValues: { 'envoy.reloadable_features.x': 'false' } } }],
    ['a setting that no version has', {}, { authorizationOptional: true }],
    ['interception of the whole mesh', {}, { defaultConfig: { interceptionMode: 'NONE' } }],
    ['inbound traffic', {}, { inboundTrafficPolicy: { mode: 'LOCALHOST' } }],
  ])('%s proves nothing', (_, before, after) => {
    expect(ofMesh(before, after).verdict).toBe('cannot prove')
    expect(ofMesh(after, after).verdict).toBe('equivalent')
  })

  test('a provider that no policy names decides nothing', () => {
    expect(ofMesh(provider({}), provider({ failOpen: true }), []).verdict).toBe('equivalent')
  })

  test.each<[string, (config: JsonObject) => JsonObject]>([
    [
      'Helm',
      (config) =>
        object(
          'helm.toolkit.fluxcd.io/v2',
          'HelmRelease',
          'istiod',
          { values: { meshConfig: config } },
          'istio-system',
        ),
    ],
    [
      'Argo CD',
      (config) =>
        object(
          'argoproj.io/v1alpha1',
          'Application',
          'istiod',
          { source: { helm: { values: `meshConfig:\n  ${JSON.stringify(config)}\n` } } },
          'argocd',
        ),
    ],
  ])('in %s they are not read, and prove nothing; logs are neutral there too', (_, make) => {
    const plain = make({ trustDomain: 'cluster.local' })
    const alias = make({ trustDomain: 'cluster.local', trustDomainAliases: ['partner.example.com'] })
    expect(verdict([...guarded, plain], [...guarded, alias]).verdict).toBe('cannot prove')
    const logs = make({ trustDomain: 'cluster.local', accessLogFile: '/dev/stdout' })
    expect(verdict([...guarded, plain], [...guarded, logs]).verdict).toBe('equivalent')
  })

  test('the template of the injector, and its webhook', () => {
    const map = (config: string): JsonObject => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'istio-sidecar-injector', namespace: 'istio-system' },
      data: { config },
    })
    const hook = (selector: JsonObject): JsonObject => ({
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'MutatingWebhookConfiguration',
      metadata: { name: 'istio-sidecar-injector' },
      webhooks: [{ name: 'namespace.sidecar-injector.istio.io', namespaceSelector: selector }],
    })
    expect(verdict([...guarded, map('a')], [...guarded, map('b')]).verdict).toBe('cannot prove')
    expect(verdict([...guarded, hook({})], [...guarded, hook({ matchLabels: { a: 'b' } })]).verdict).toBe(
      'cannot prove',
    )
  })
})

describe('a revision that an object is for', () => {
  const labelled = (kind: string, revision: string | undefined): JsonObject => ({
    apiVersion: 'security.istio.io/v1',
    kind,
    metadata: {
      name: 'tide',
      namespace: 'harbour',
      ...(revision === undefined ? {} : { labels: { 'istio.io/rev': revision } }),
    },
    spec: kind === 'AuthorizationPolicy' ? { action: 'DENY', rules: [{}] } : {},
  })
  test.each(['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'])(
    '%s: that comes, changes or goes is not known to be enforced as before',
    (kind) => {
      for (const [old, now] of [
        [undefined, 'canary'],
        ['stable', 'canary'],
        ['canary', undefined],
      ] as const) {
        const { verdict } = compareAccess(stateOf([labelled(kind, old)]), stateOf([labelled(kind, now)]), {
          overrides: {},
          evaluate,
        })
        expect(verdict).toBe('cannot prove')
      }
    },
  )
})

describe('a Service that opens at nodes', () => {
  const open = service('ledger', { app: 'ledger' }, [{ name: 'http', port: 80, targetPort: 8080 }], {}, 'billing')
  const typed = (type: string): JsonObject => ({ ...open, spec: { ...(open['spec'] as JsonObject), type } })
  const rules = (source: JsonObject): JsonObject =>
    policy('ledger', { selector: { matchLabels: { app: 'ledger' } }, rules: [{ from: [{ source }] }] }, 'billing')
  const of = (type: string, source: JsonObject) => {
    const others = [namespace('billing', { 'istio-injection': 'enabled' }), deployment({}), rules(source)]
    return verdict([...others, typed('ClusterIP')], [...others, typed(type)]).verdict
  }

  const byKey = (key: string): JsonObject =>
    policy(
      'ledger',
      { selector: { matchLabels: { app: 'ledger' } }, rules: [{ when: [{ key, values: ['203.0.113.7'] }] }] },
      'billing',
    )
  const settled = (key: string, externalTrafficPolicy: string): readonly JsonObject[] => [
    namespace('billing', { 'istio-injection': 'enabled' }),
    deployment({ annotations: { 'inject.istio.io/templates': 'gateway' } }),
    byKey(key),
    { ...open, spec: { ...(open['spec'] as JsonObject), type: 'LoadBalancer', externalTrafficPolicy } },
  ]

  test.each([
    ['remote.ip', 'cannot prove'],
    ['request.headers[X-Forwarded-For]', 'cannot prove'],
    ['request.headers[x-envoy-external-address]', 'cannot prove'],
    ['request.headers[x-team]', 'equivalent'],
  ])('whose nodes hide the client or not, where a policy reads %s', (key, want) =>
    expect(verdict(settled(key, 'Cluster'), settled(key, 'Local')).verdict).toBe(want),
  )

  test.each([
    ['request.headers[x-forwarded-proto]', 'cannot prove'],
    ['request.headers[x-envoy-external-address]', 'cannot prove'],
    ['request.headers[x-real-ip]', 'equivalent'],
    ['request.headers[x-team]', 'equivalent'],
  ])('what a gateway writes by the proxies that it trusts, where a policy reads %s', (key, want) => {
    const trusting = (numTrustedProxies: number): readonly JsonObject[] => [
      ...settled(key, 'Local'),
      meshConfig({ defaultConfig: { gatewayTopology: { numTrustedProxies } } }),
    ]
    expect(verdict(trusting(0), trusting(1)).verdict).toBe(want)
    expect(verdict(trusting(1), trusting(1)).verdict).toBe('equivalent')
    // Behind the gateway it reads what the gateway wrote.
    const behind = (numTrustedProxies: number): readonly JsonObject[] => [
      policy('behind', { rules: [{ when: [{ key, values: ['https'] }] }] }),
      meshConfig({ defaultConfig: { gatewayTopology: { numTrustedProxies } } }),
    ]
    expect(verdict(behind(0), behind(1)).verdict).toBe(want)
  })

  test('nor does a gateway write by them which host a client asked for', () => {
    const behind = (numTrustedProxies: number): readonly JsonObject[] => [
      policy('behind', { rules: [{ when: [{ key: 'request.headers[x-forwarded-host]', values: ['a.example'] }] }] }),
      meshConfig({ defaultConfig: { gatewayTopology: { numTrustedProxies } } }),
    ]
    expect(verdict(behind(0), behind(1)).verdict).toBe('equivalent')
  })

  test.each(['NodePort', 'LoadBalancer'])('as %s: who comes through a node may arrive from its address', (type) => {
    expect(of(type, { ipBlocks: ['10.0.0.0/8'] })).toBe('cannot prove')
    expect(of(type, { principals: ['cluster.local/ns/billing/sa/teller'] })).toBe('equivalent')
  })
})
