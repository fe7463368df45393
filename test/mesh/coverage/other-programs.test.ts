import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { meshConfig, namespace, object, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const guarded = [
  namespace('quay', { 'istio-injection': 'enabled' }),
  service('crane', { app: 'crane' }, [{ name: 'http', port: 80, targetPort: 8080 }], {}, 'quay'),
  policy('crane', { selector: { matchLabels: { tier: 'guarded' } }, action: 'DENY', rules: [{}] }, 'quay'),
]

type Side = readonly JsonObject[]

const verdict = (before: Side, after: Side) =>
  compareAccess(stateOf([...guarded, ...before]), stateOf([...guarded, ...after]), { overrides: {}, evaluate }).verdict

const at = (
  apiVersion: string,
  kind: string,
  name: string,
  namespaceName: string,
  rest: JsonObject,
  metadata: JsonObject = {},
): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name, ...(namespaceName === '' ? {} : { namespace: namespaceName }), ...metadata },
  ...rest,
})

const secret = (name: string, data: JsonObject, metadata: JsonObject = {}, where = 'istio-system') =>
  at('v1', 'Secret', name, where, { stringData: data }, metadata)
const map = (name: string, data: JsonObject, where = 'quay') => at('v1', 'ConfigMap', name, where, { data })

const cases = (rows: readonly (readonly [string, Side, Side])[], expected: string) =>
  test.each(rows)('%s', (_, before, after) => {
    expect(verdict(before, after)).toBe(expected)
    expect(verdict(after, after)).toBe('equivalent')
  })

const proveNothing = (rows: readonly (readonly [string, Side, Side])[]) => cases(rows, 'cannot prove')
const changeNothing = (rows: readonly (readonly [string, Side, Side])[]) => cases(rows, 'equivalent')

const istiod = (pod: JsonObject = {}, container: JsonObject = {}, name = 'istiod', labels: JsonObject = {}) =>
  at(
    'apps/v1',
    'Deployment',
    name,
    'istio-system',
    {
      spec: {
        template: {
          metadata: { labels: { app: 'istiod' } },
          spec: {
            containers: [{ name: 'discovery', image: 'registry.example.com/pilot:1.30.0', ...container }],
            ...pod,
          },
        },
      },
    },
    { labels },
  )
const agent = (name: string, image: string, pod: JsonObject = {}) =>
  at('apps/v1', 'DaemonSet', name, 'istio-system', {
    spec: { template: { metadata: { labels: { app: name } }, spec: { containers: [{ name: 'a', image }], ...pod } } },
  })

describe('what the mesh trusts', () => {
  const remote = { labels: { 'istio/multiCluster': 'true' } }
  const listener = (tls: JsonObject) =>
    at('gateway.networking.k8s.io/v1', 'Gateway', 'gate', 'quay', {
      spec: { gatewayClassName: 'istio', listeners: [{ name: 'a', port: 443, protocol: 'HTTPS', tls }] },
    })
  const mutual = listener({ frontendValidation: { caCertificateRefs: [{ kind: 'ConfigMap', name: 'clients' }] } })
  const elsewhere = listener({
    frontendValidation: { caCertificateRefs: [{ kind: 'Secret', name: 'clients', namespace: 'keys' }] },
  })
  const certificate = (secretName: string, issuer: string) =>
    object('cert-manager.io/v1', 'Certificate', 'root', { secretName, issuerRef: { name: issuer } }, 'istio-system')
  const issuer = (name: string, spec: JsonObject) => at('cert-manager.io/v1', 'ClusterIssuer', name, '', { spec })
  const mounting = istiod({ volumes: [{ name: 'more', secret: { secretName: 'more-keys' } }] })
  proveNothing([
    ['a further cluster', [], [secret('remote', { c2: 'a' }, remote)]],
    [
      'another kubeconfig of a further cluster',
      [secret('remote', { c2: 'a' }, remote)],
      [secret('remote', { c2: 'b' }, remote)],
    ],
    ['a Secret that becomes one', [secret('remote', { c2: 'a' })], [secret('remote', { c2: 'a' }, remote)]],
    ['the authority of the mesh', [secret('cacerts', { a: '1' })], [secret('cacerts', { a: '2' })]],
    ['the kubeconfig of istiod', [secret('istio-kubeconfig', { a: '1' })], [secret('istio-kubeconfig', { a: '2' })]],
    ['what istiod mounts', [mounting, secret('more-keys', { a: '1' })], [mounting, secret('more-keys', { a: '2' })]],
    [
      'authorities of a listener',
      [mutual, map('clients', { 'ca.crt': 'A' })],
      [mutual, map('clients', { 'ca.crt': 'B' })],
    ],
    [
      'authorities in another namespace',
      [elsewhere, secret('clients', { a: '1' }, {}, 'keys')],
      [elsewhere, secret('clients', { a: '2' }, {}, 'keys')],
    ],
    ['the root that proxies trust', [map('istio-ca-root-cert', { a: '1' })], [map('istio-ca-root-cert', { a: '2' })]],
    ['a certificate for the authority', [certificate('cacerts', 'root')], [certificate('cacerts', 'other')]],
    ['a certificate for it that goes', [certificate('cacerts', 'root')], []],
    [
      'a bundle of authorities of a listener',
      [
        mutual,
        at('trust.cert-manager.io/v1alpha1', 'Bundle', 'clients', '', {
          spec: { sources: [{ useDefaultCAs: false }] },
        }),
      ],
      [
        mutual,
        at('trust.cert-manager.io/v1alpha1', 'Bundle', 'clients', '', { spec: { sources: [{ useDefaultCAs: true }] } }),
      ],
    ],
    [
      'an external Secret of the authority',
      [
        object(
          'external-secrets.io/v1',
          'ExternalSecret',
          'a',
          { target: { name: 'cacerts' }, data: [{ remoteRef: { key: 'a' } }] },
          'istio-system',
        ),
      ],
      [
        object(
          'external-secrets.io/v1',
          'ExternalSecret',
          'a',
          { target: { name: 'cacerts' }, data: [{ remoteRef: { key: 'b' } }] },
          'istio-system',
        ),
      ],
    ],
    [
      'who signs the authority',
      [certificate('cacerts', 'root'), issuer('root', { ca: { secretName: 'a' } })],
      [certificate('cacerts', 'root'), issuer('root', { ca: { secretName: 'b' } })],
    ],
    ['who signs by its name', [issuer('istio-ca', { selfSigned: {} })], [issuer('istio-ca', { vault: { path: 'a' } })]],
    [
      'who may have certificates signed',
      [
        at('policy.cert-manager.io/v1alpha1', 'CertificateRequestPolicy', 'a', '', {
          spec: { allowed: { uris: { values: ['a'] } } },
        }),
      ],
      [
        at('policy.cert-manager.io/v1alpha1', 'CertificateRequestPolicy', 'a', '', {
          spec: { allowed: { uris: { values: ['*'] } } },
        }),
      ],
    ],
  ])
  changeNothing([
    ['a Secret of a program', [secret('login', { a: '1' })], [secret('login', { a: '2' })]],
    ['a ConfigMap of a program', [mutual, map('settings', { a: '1' })], [mutual, map('settings', { a: '2' })]],
    ['a certificate of a server', [certificate('shop-tls', 'public')], [certificate('shop-tls', 'other')]],
    [
      'an issuer of public certificates',
      [issuer('letsencrypt', { acme: { email: 'a' } })],
      [issuer('letsencrypt', { acme: { email: 'b' } })],
    ],
  ])
})

describe('settings and parts of the control plane', () => {
  const shared = istiod({}, { env: [{ name: 'SHARED_MESH_CONFIG', value: 'shared' }] })
  const named = (flag: JsonObject, image = 'registry.example.com/pilot:1.30.0') =>
    istiod({}, { image, env: [{ name: 'PILOT_SKIP_VALIDATE_TRUST_DOMAIN', ...flag }] }, 'control')
  const settings = (config: JsonObject, name: string, where: string) => ({
    ...meshConfig(config, name),
    metadata: { name, namespace: where },
  })
  const cni = agent('istio-cni-node', 'registry.example.com/install-cni:1.30.0')
  const ztunnel = agent('ztunnel', 'registry.example.com/ztunnel:1.30.0')
  proveNothing([
    [
      'settings beside its own',
      [shared, settings({}, 'shared', 'istio-system')],
      [shared, settings({ trustDomainAliases: ['a'] }, 'shared', 'istio-system')],
    ],
    [
      'settings of another control plane',
      [settings({}, 'istio', 'istio-two')],
      [settings({ trustDomain: 'b' }, 'istio', 'istio-two')],
    ],
    ['VirtualServices that gateways see', [meshConfig({ defaultVirtualServiceExportTo: ['.'] })], [meshConfig({})]],
    ['DestinationRules that gateways see', [meshConfig({ defaultDestinationRuleExportTo: ['.'] })], [meshConfig({})]],
    ['Services that gateways see', [meshConfig({ defaultServiceExportTo: ['.'] })], [meshConfig({})]],
    ['no agent of the CNI any more', [cni], []],
    ['no proxy of the nodes any more', [ztunnel], []],
    ['one of another name', [agent('mesh-node', 'registry.example.com/ztunnel:1.30.0')], []],
    ['no istiod any more', [istiod()], []],
    [
      'nodes without the agent',
      [cni],
      [agent('istio-cni-node', 'registry.example.com/install-cni:1.30.0', { nodeSelector: { pool: 'a' } })],
    ],
    [
      'nodes that the proxy no longer tolerates',
      [agent('ztunnel', 'a/ztunnel:1', { tolerations: [{ operator: 'Exists' }] })],
      [agent('ztunnel', 'a/ztunnel:1')],
    ],
    ['a flag of one under a name of its own', [named({ value: 'false' })], [named({ value: 'true' })]],
    [
      'a flag of one that its labels alone tell',
      [named({ value: 'false' }, 'registry.example.com/own:1.30.0')],
      [named({ value: 'true' }, 'registry.example.com/own:1.30.0')],
    ],
    ...(['configMapKeyRef', 'secretKeyRef'] as const).map((from): readonly [string, Side, Side] => {
      const taking = named({ valueFrom: { [from]: { name: 'flags', key: 'skip' } } })
      const flags = (value: string) =>
        from === 'configMapKeyRef' ? map('flags', { skip: value }, 'istio-system') : secret('flags', { skip: value })
      return [`a flag out of ${from}`, [taking, flags('false')], [taking, flags('true')]]
    }),
    ...['pilot-jwks-extra-cacerts', 'pilot-jwks-extra-cacerts-canary'].map((name): readonly [string, Side, Side] => [
      `whom keys of tokens are fetched from, by ${name}`,
      [map(name, { 'extra.pem': 'a' }, 'istio-system')],
      [map(name, { 'extra.pem': 'b' }, 'istio-system')],
    ]),
    ['an istiod from elsewhere', [istiod()], [istiod({}, { image: 'registry.example.net/own/pilot:1.30.0' })]],
    [
      'an istiod of another name that goes',
      [istiod({}, {}, 'istiod-old', { 'istio.io/rev': 'old' }), namespace('pier', { 'istio.io/rev': 'old' })],
      [namespace('pier', { 'istio.io/rev': 'old' })],
    ],
  ])
  changeNothing([
    [
      'logs beside its own',
      [shared, settings({}, 'shared', 'istio-system')],
      [shared, settings({ accessLogFile: 'a' }, 'shared', 'istio-system')],
    ],
    ['another patch release', [istiod()], [istiod({}, { image: 'registry.example.com/pilot:1.30.1' })]],
    [
      'another patch release under a name of its own',
      [istiod({}, {}, 'control')],
      [istiod({}, { image: 'registry.example.com/pilot:1.30.1' }, 'control')],
    ],
    ['a value that another program takes', [map('flags', { skip: 'false' })], [map('flags', { skip: 'true' })]],
    ['a key of another name', [named({}), map('jwks', { ca: 'a' })], [named({}), map('jwks', { ca: 'b' })]],
    [
      'an older istiod that nobody asks',
      [istiod(), istiod({}, {}, 'istiod-old', { 'istio.io/rev': 'old' })],
      [istiod()],
    ],
  ])
})

describe('a revision that nobody serves', () => {
  const hook = (revision: string) =>
    at(
      'admissionregistration.k8s.io/v1',
      'MutatingWebhookConfiguration',
      `istio-sidecar-injector-${revision}`,
      '',
      { webhooks: [] },
      { labels: { 'istio.io/rev': revision } },
    )
  const pods = (revision: string) =>
    at('apps/v1', 'Deployment', 'crane', 'pier', {
      spec: {
        template: {
          metadata: { labels: { app: 'crane', 'istio.io/rev': revision } },
          spec: { containers: [{ name: 'a' }] },
        },
      },
    })
  const asks = (revision: string) => namespace('pier', { 'istio.io/rev': revision })
  const [stable, canary] = [hook('stable'), hook('canary')]
  proveNothing([
    ['a namespace that asks for it', [stable, asks('stable')], [stable, asks('gone')]],
    ['a workload that asks for it', [stable, pods('stable')], [stable, pods('gone')]],
    [
      'a namespace that asks for the default one',
      [stable, asks('stable')],
      [stable, namespace('pier', { 'istio-injection': 'enabled' })],
    ],
    [
      'beside an installation by its operator',
      [object('install.istio.io/v1alpha1', 'IstioOperator', 'a', { revision: 'one' }, 'istio-system'), asks('one')],
      [object('install.istio.io/v1alpha1', 'IstioOperator', 'a', { revision: 'one' }, 'istio-system'), asks('two')],
    ],
  ])
  changeNothing([
    ['another one that is served', [stable, canary, asks('stable')], [stable, canary, asks('canary')]],
    [
      'where nothing at hand serves any, one that another namespace asks for already',
      [asks('stable'), namespace('harbour', { 'istio.io/rev': 'canary' })],
      [asks('canary'), namespace('harbour', { 'istio.io/rev': 'canary' })],
    ],
    [
      'the default one by its name in place of the label that asks for it',
      [namespace('pier', { 'istio-injection': 'enabled' })],
      [asks('default')],
    ],
    ['a namespace that asked for no proxy before', [namespace('pier', {})], [asks('canary')]],
  ])
  proveNothing([
    ['where nothing at hand serves any, one that nobody asked for', [asks('stable')], [asks('canary')]],
    [
      'nor after the label that asks for the default one',
      [namespace('pier', { 'istio-injection': 'enabled' })],
      [asks('canary')],
    ],
  ])
})

describe('a Namespace that goes from the files', () => {
  const injected = namespace('pier', { 'istio-injection': 'enabled' })
  const crane = at('apps/v1', 'Deployment', 'crane', 'pier', {
    spec: { template: { metadata: { labels: { app: 'crane' } }, spec: { containers: [{ name: 'a' }] } } },
  })
  proveNothing([
    ['while a workload stays in it', [injected, crane], [crane]],
    ['out of ambient', [namespace('pier', { 'istio.io/dataplane-mode': 'ambient' }), crane], [crane]],
  ])
  changeNothing([
    ['with all that was in it', [injected], []],
    ['and said nothing of proxies', [namespace('pier', { team: 'harbour' }), crane], [crane]],
  ])
})

describe('pods that another program makes of a template', () => {
  const template = (metadata: JsonObject, spec: JsonObject = {}): JsonObject => ({
    metadata: { ...metadata, labels: { tier: 'guarded', ...(metadata['labels'] as JsonObject | undefined) } },
    spec: { containers: [{ name: 'a', image: 'a' }], ...spec },
  })
  const stored = (...of: Parameters<typeof template>) => [
    at('v1', 'PodTemplate', 'agent', 'quay', { template: template(...of) }),
  ]
  const told = (...of: Parameters<typeof template>) => [
    map('agent', { 'pod.yaml': `${JSON.stringify({ apiVersion: 'v1', kind: 'Pod', ...template(...of) }, null, 1)}\n` }),
  ]
  describe.each([
    ['a PodTemplate', stored],
    ['a text', told],
  ] as const)('%s', (_, of) => {
    proveNothing([
      ['takes the proxy away', of({}), of({ annotations: { 'sidecar.istio.io/inject': 'false' } })],
      ['takes it away by a label', of({}), of({ labels: { 'sidecar.istio.io/inject': 'false' } })],
      ['leads a port past it', of({}), of({ annotations: { 'traffic.sidecar.istio.io/excludeInboundPorts': '80' } })],
      ['leaves the pod’s network', of({}), of({}, { hostNetwork: true })],
      ['leaves the selector of a policy', of({}), of({ labels: { tier: 'open' } })],
    ])
    changeNothing([
      ['another label', of({ labels: { version: 'v1' } }), of({ labels: { version: 'v2' } })],
      ['another image', of({}), of({}, { containers: [{ name: 'a', image: 'b' }] })],
      ['gone', of({}), []],
    ])
  })
})

describe('another controller serves', () => {
  const gate = (gatewayClassName: string) =>
    at('gateway.networking.k8s.io/v1', 'Gateway', 'gate', 'quay', {
      spec: { gatewayClassName, listeners: [{ name: 'a', port: 80, protocol: 'HTTP' }] },
    })
  const className = (controllerName: string) =>
    at('gateway.networking.k8s.io/v1', 'GatewayClass', 'edge', '', { spec: { controllerName } })
  const entry = (hosts: string[], labels: JsonObject = { 'istio.io/use-waypoint': 'wp' }, more: JsonObject = {}) =>
    at(
      'networking.istio.io/v1',
      'ServiceEntry',
      'out',
      'quay',
      { spec: { hosts, ports: [{ number: 80, name: 'http', protocol: 'HTTP' }], resolution: 'DNS', ...more } },
      { labels },
    )
  proveNothing([
    ['a gateway that leaves Istio', [gate('istio')], [gate('nginx')]],
    ['one that joins it', [gate('nginx')], [gate('istio')]],
    [
      'a class that leaves it',
      [className('istio.io/gateway-controller'), gate('edge')],
      [className('example.com/other'), gate('edge')],
    ],
    ['an external host that leaves its waypoint', [entry(['a.example.com'])], [entry(['b.example.com'])]],
    [
      'its address',
      [entry(['a.example.com'], undefined, { addresses: ['10.0.0.1'] })],
      [entry(['a.example.com'], undefined, { addresses: ['10.0.0.2'] })],
    ],
    ['the entry itself goes', [entry(['a.example.com'])], []],
  ])
  changeNothing([
    ['a class of others', [gate('nginx')], [gate('traefik')]],
    ['an external host without a waypoint', [entry(['a.example.com'], {})], [entry(['b.example.com'], {})]],
  ])
})

describe('installations by charts', () => {
  const release = (version: string, values: JsonObject, chart = 'istiod') =>
    object(
      'helm.toolkit.fluxcd.io/v2',
      'HelmRelease',
      chart,
      { chart: { spec: { chart, version, sourceRef: { kind: 'HelmRepository', name: 'istio' } } }, values },
      'istio-system',
    )
  const application = (source: JsonObject, more: JsonObject = {}) =>
    object(
      'argoproj.io/v1alpha1',
      'Application',
      'mesh',
      { source: { repoURL: 'https://istio.example.com/charts', ...source }, ...more },
      'argocd',
    )
  const plain = release('1.30.0', {})
  const app = (source: JsonObject, more: JsonObject = {}) =>
    object(
      'argoproj.io/v1alpha1',
      'Application',
      'shop',
      { source: { repoURL: 'https://git.example.com/shop', path: 'deploy', ...source }, ...more },
      'argocd',
    )
  proveNothing([
    ['another minor release', [plain], [release('1.29.0', {})]],
    ['an older one of the base chart', [release('1.30.0', {}, 'base')], [release('1.28.0', {}, 'base')]],
    ['of the gateway chart', [release('1.30.0', {}, 'gateway')], [release('1.29.0', {}, 'gateway')]],
    ['a range of releases', [plain], [release('1.x', {})]],
    [
      'a flag of istiod',
      [plain],
      [release('1.30.0', { pilot: { env: { PILOT_SKIP_VALIDATE_TRUST_DOMAIN: 'true' } } })],
    ],
    [
      'ranges that the CNI leaves out',
      [release('1.30.0', {}, 'cni')],
      [release('1.30.0', { excludeNamespaces: ['quay'] }, 'cni')],
    ],
    ['an installation that goes', [plain], []],
    [
      'another chart',
      [application({ chart: 'istiod', targetRevision: '1.30.0' })],
      [application({ chart: 'istiod', targetRevision: '1.28.0' })],
    ],
    [
      'values as a text',
      [application({ chart: 'istiod', helm: { values: 'pilot: {env: {A: b}}' } })],
      [application({ chart: 'istiod', helm: { values: 'pilot: {env: {A: c}}' } })],
    ],
    [
      'a parameter',
      [application({ chart: 'istiod' })],
      [application({ chart: 'istiod', helm: { parameters: [{ name: 'pilot.env.A', value: 'b' }] } })],
    ],
    [
      "a chart of one's own that makes policies",
      [app({ helm: { values: 'authz: {enabled: true}' } })],
      [app({ helm: { values: 'authz: {enabled: false}' } })],
    ],
    [
      'one that talks to the mesh',
      [app({ helm: { valuesObject: { istio: { enabled: true } } } })],
      [app({ helm: { valuesObject: { istio: { enabled: false } } } })],
    ],
    [
      'a tool that stops',
      [app({}, { syncPolicy: {} })],
      [app({}, { ignoreDifferences: [{ kind: 'AuthorizationPolicy' }] })],
    ],
    [
      'patches of policies',
      [object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'a', { path: 'a' }, 'flux-system')],
      [
        object(
          'kustomize.toolkit.fluxcd.io/v1',
          'Kustomization',
          'a',
          { path: 'a', patches: [{ patch: '- op: remove', target: { kind: 'AuthorizationPolicy' } }] },
          'flux-system',
        ),
      ],
    ],
    [
      'a suspended tool',
      [object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'a', {}, 'flux-system')],
      [object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'a', { suspend: true }, 'flux-system')],
    ],
  ])
  changeNothing([
    ['another patch release', [plain], [release('1.30.2', {})]],
    ['memory of istiod', [plain], [release('1.30.0', { pilot: { resources: { requests: { memory: '1Gi' } } } })]],
    ['another chart of a program', [release('1.0.0', {}, 'podinfo')], [release('2.0.0', {}, 'podinfo')]],
    ['values of a program', [app({ helm: { values: 'replicas: 1' } })], [app({ helm: { values: 'replicas: 2' } })]],
    [
      'patience of a tool',
      [object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'a', { interval: '1m' }, 'flux-system')],
      [object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'a', { interval: '5m' }, 'flux-system')],
    ],
  ])
})

describe('policies and operators that write into objects', () => {
  const kyverno = (rule: JsonObject, match: JsonObject = {}) =>
    at('kyverno.io/v1', 'ClusterPolicy', 'k', '', { spec: { rules: [{ name: 'a', match, ...rule }] } })
  const merge = (patch: JsonObject) => kyverno({ mutate: { patchStrategicMerge: patch } })
  const hook = (group: string, caBundle = 'a', policyName = 'Fail') =>
    at('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'h', '', {
      webhooks: [
        {
          name: 'a',
          failurePolicy: policyName,
          clientConfig: { caBundle },
          rules: [{ apiGroups: [group], resources: ['*'] }],
        },
      ],
    })
  const [injects, logs] = ['sidecar.istio.io/inject', 'sidecar.istio.io/logLevel'] as const
  const prometheus = (spec: JsonObject, labels: JsonObject = {}) =>
    at('monitoring.coreos.com/v1', 'Prometheus', 'p', 'quay', { spec }, { labels })
  proveNothing([
    ['a label that a policy adds', [], [merge({ metadata: { labels: { tier: 'open' } } })]],
    [
      'a proxy that it takes away',
      [],
      [merge({ spec: { template: { metadata: { annotations: { 'sidecar.istio.io/inject': 'false' } } } } })],
    ],
    ['an account that it gives', [], [merge({ spec: { serviceAccountName: 'root' } })]],
    ['a patch as a text', [], [kyverno({ mutate: { patchesJson6902: '- op: add' } })]],
    [
      'whom it writes into',
      [merge({ metadata: { labels: { a: 'b' } } })],
      [kyverno({ mutate: { patchStrategicMerge: { metadata: { labels: { a: 'b' } } } } }, { any: [] })],
    ],
    ['policies that it makes', [], [kyverno({ generate: { kind: 'AuthorizationPolicy' } })]],
    [
      'what Gatekeeper assigns',
      [],
      [at('mutations.gatekeeper.sh/v1', 'AssignMetadata', 'm', '', { spec: { location: 'metadata.labels.tier' } })],
    ],
    [
      'a policy of the API server',
      [],
      [at('admissionregistration.k8s.io/v1beta1', 'MutatingAdmissionPolicy', 'm', '', { spec: {} })],
    ],
    ['a webhook about pods', [hook('')], [hook('', 'a', 'Ignore')]],
    ['the injector', [], [hook('*')]],
    [
      'pods of an operator that lose a label',
      [prometheus({ podMetadata: { labels: { tier: 'guarded' } } })],
      [prometheus({ podMetadata: { labels: { team: 'a' } } })],
    ],
    [
      'an annotation that it may hand on to its pods',
      [prometheus({})],
      [
        at(
          'monitoring.coreos.com/v1',
          'Prometheus',
          'p',
          'quay',
          { spec: {} },
          { annotations: { [injects]: 'false' } },
        ),
      ],
    ],
    ['labels that it hands on from itself', [prometheus({}, { tier: 'guarded' })], [prometheus({})]],
    [
      'pods in a template of another shape',
      [
        object(
          'kafka.strimzi.io/v1',
          'Kafka',
          'k',
          { kafka: { template: { pod: { metadata: { labels: { tier: 'guarded' } } } } } },
          'quay',
        ),
      ],
      [
        object(
          'kafka.strimzi.io/v1',
          'Kafka',
          'k',
          { kafka: { template: { pod: { metadata: { labels: {} } } } } },
          'quay',
        ),
      ],
    ],
    [
      'identities of SPIRE',
      [at('spire.spiffe.io/v1alpha1', 'ClusterSPIFFEID', 's', '', { spec: { spiffeIDTemplate: 'a' } })],
      [at('spire.spiffe.io/v1alpha1', 'ClusterSPIFFEID', 's', '', { spec: { spiffeIDTemplate: 'b' } })],
    ],
    [
      'a trust domain that SPIRE takes',
      [],
      [at('spire.spiffe.io/v1alpha1', 'ClusterFederatedTrustDomain', 's', '', { spec: { trustDomain: 'a' } })],
    ],
  ])
  changeNothing([
    [
      'memory that a policy gives',
      [],
      [merge({ spec: { containers: [{ '(name)': '*', resources: { limits: { memory: '1Gi' } } }] } })],
    ],
    ['a NetworkPolicy that it makes', [], [kyverno({ generate: { kind: 'NetworkPolicy' } })]],
    ['a rule that refuses', [], [kyverno({ validate: { message: 'no' } })]],
    ['a webhook about kinds of its own', [hook('cert-manager.io')], [hook('cert-manager.io', 'a', 'Ignore')]],
    ['the certificate of a webhook', [hook('')], [hook('', 'b')]],
    [
      'a label that no policy reads',
      [prometheus({ podMetadata: { labels: { team: 'a' } } })],
      [prometheus({ podMetadata: { labels: { team: 'b' } } })],
    ],
    [
      'an annotation that says nothing on whatever it is handed on to',
      [prometheus({})],
      [at('monitoring.coreos.com/v1', 'Prometheus', 'p', 'quay', { spec: {} }, { annotations: { [logs]: 'debug' } })],
    ],
    ['an operator that goes', [prometheus({ podMetadata: { labels: { tier: 'guarded' } } })], []],
    [
      'what it selects by',
      [prometheus({ selector: { matchLabels: { tier: 'a' } } })],
      [prometheus({ selector: { matchLabels: { tier: 'b' } } })],
    ],
  ])
})

describe('deployment tools that leave an object out, or as it is', () => {
  const deny = (metadata: JsonObject, paths: string[] = ['/a'], kind = 'annotations') =>
    policy('closed', { action: 'DENY', rules: [{ to: [{ operation: { paths } }] }] }, 'quay', { [kind]: metadata })
  const marks: readonly (readonly [string, string])[] = [
    ['helm.sh/hook', 'test'],
    ['helm.sh/hook', 'pre-delete'],
    ['argocd.argoproj.io/hook', 'Skip'],
    ['argocd.argoproj.io/compare-options', 'IgnoreExtraneous'],
    ['kustomize.toolkit.fluxcd.io/reconcile', 'disabled'],
    ['kustomize.toolkit.fluxcd.io/ssa', 'IfNotPresent'],
    ['helm.toolkit.fluxcd.io/driftDetection', 'disabled'],
    ['config.kubernetes.io/local-config', 'true'],
    ['configmanagement.gke.io/managed', 'disabled'],
    ['client.lifecycle.config.k8s.io/mutation', 'ignore'],
    ['kapp.k14s.io/noop', ''],
  ]
  proveNothing(
    marks.map(([name, value]) => [`${name}: ${value} comes`, [deny({})], [deny({ [name]: value })]] as const),
  )
  proveNothing(
    marks.map(
      ([name, value]) =>
        [`${name}: ${value} stands`, [deny({ [name]: value })], [deny({ [name]: value }, ['/a', '/b'])]] as const,
    ),
  )
  proveNothing([
    [
      'as a label',
      [deny({}, ['/a'], 'labels')],
      [deny({ 'kustomize.toolkit.fluxcd.io/reconcile': 'disabled' }, ['/a'], 'labels')],
    ],
    ['one that stays where it goes', [deny({ 'argocd.argoproj.io/sync-options': 'Prune=false' })], []],
    ['one that Helm keeps', [deny({ 'helm.sh/resource-policy': 'keep' })], []],
  ])
  changeNothing([
    ['an order', [deny({})], [deny({ 'argocd.argoproj.io/sync-wave': '2' })]],
    ['how it is applied', [deny({})], [deny({ 'argocd.argoproj.io/sync-options': 'ServerSideApply=true' })]],
    ['keeping what stands', [deny({})], [deny({ 'helm.sh/resource-policy': 'keep' })]],
    ['what is enabled anyway', [deny({})], [deny({ 'kustomize.toolkit.fluxcd.io/reconcile': 'enabled' })]],
    [
      'a job',
      [],
      [
        at(
          'batch/v1',
          'Job',
          'j',
          'quay',
          { spec: { template: { spec: { containers: [{ name: 'a' }] } } } },
          { annotations: { 'helm.sh/hook': 'pre-install' } },
        ),
      ],
    ],
  ])
})

describe('as whom the requests of gateways arrive', () => {
  const edge = object(
    'networking.istio.io/v1',
    'Gateway',
    'edge',
    { selector: { istio: 'edge' }, servers: [{ port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts: ['*'] }] },
    'edge',
  )
  const rule = (trafficPolicy: JsonObject, host = 'crane', rest: JsonObject = {}) =>
    object('networking.istio.io/v1', 'DestinationRule', 'crane', { host, trafficPolicy, ...rest }, 'quay')
  const tls = (mode: string, rest: JsonObject = {}) => ({ tls: { mode, ...rest } })
  proveNothing([
    ['plaintext becomes mutual TLS', [edge, rule(tls('DISABLE'))], [edge, rule(tls('ISTIO_MUTUAL'))]],
    ['a rule that says plaintext goes', [edge, rule(tls('DISABLE'))], [edge]],
    ['TLS without a certificate comes', [edge], [edge, rule(tls('SIMPLE'))]],
    [
      'another certificate',
      [edge, rule(tls('MUTUAL', { credentialName: 'a' }))],
      [edge, rule(tls('MUTUAL', { credentialName: 'b' }))],
    ],
    [
      'at one port',
      [edge, rule({ portLevelSettings: [{ port: { number: 80 }, ...tls('DISABLE') }] })],
      [edge, rule({ portLevelSettings: [{ port: { number: 81 }, ...tls('DISABLE') }] })],
    ],
    [
      'for a subset',
      [edge, rule({})],
      [edge, rule({}, 'crane', { subsets: [{ name: 'a', trafficPolicy: tls('DISABLE') }] })],
    ],
    ['another host', [edge, rule(tls('DISABLE'))], [edge, rule(tls('DISABLE'), 'crane.quay.svc.cluster.local')]],
    ['fewer clients', [edge, rule(tls('DISABLE'))], [edge, rule(tls('DISABLE'), 'crane', { exportTo: ['.'] })]],
  ])
  changeNothing([
    ['what the mesh does anyway', [edge], [edge, rule(tls('ISTIO_MUTUAL'))]],
    ['no gateway', [rule(tls('DISABLE'))], [rule(tls('ISTIO_MUTUAL'))]],
    ['a host outside', [edge], [edge, rule(tls('SIMPLE'), 'api.example.com')]],
    [
      'whom a client trusts',
      [edge, rule(tls('MUTUAL', { credentialName: 'a' }))],
      [edge, rule(tls('MUTUAL', { credentialName: 'a', sni: 'b' }))],
    ],
  ])
})

describe('controllers that make permissions, routes or workloads of their own words', () => {
  const canary = at('flagger.app/v1beta1', 'Canary', 'crane', 'quay', {
    spec: { targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'crane' } },
  })
  const pool = (app: string) =>
    at('inference.networking.k8s.io/v1', 'InferencePool', 'crane', 'quay', {
      spec: { selector: { matchLabels: { app } }, targetPorts: [{ number: 8080 }] },
    })
  const ingressClass = (controller: string) =>
    at('networking.k8s.io/v1', 'IngressClass', 'tide', '', { spec: { controller } })
  proveNothing([
    [
      'a policy for several clusters',
      [],
      [
        at('types.kubefed.io/v1beta1', 'FederatedAuthorizationPolicy', 'p', 'quay', {
          spec: { template: { spec: { rules: [{}] } } },
        }),
      ],
    ],
    [
      'a name that a controller maps to a Service',
      [],
      [
        at('serving.knative.dev/v1beta1', 'DomainMapping', 'crane.example.com', 'quay', {
          spec: { ref: { apiVersion: 'v1', kind: 'Service', name: 'crane' } },
        }),
      ],
    ],
    ['a canary that comes', [], [canary]],
    ['a canary that goes', [canary], []],
    ['a pool of other pods', [pool('crane')], [pool('tug')]],
    ['a class of Ingress that Istio serves', [], [ingressClass('istio.io/ingress-controller')]],
  ])
  changeNothing([['a class of Ingress that another controller serves', [], [ingressClass('k8s.io/ingress-nginx')]]])
})

describe('what Knative shows outside', () => {
  const inside = { 'networking.knative.dev/visibility': 'cluster-local' }
  const shown = (labels: JsonObject, image = 'registry.example.com/tug:1') =>
    at(
      'serving.knative.dev/v1',
      'Service',
      'tug',
      'quay',
      { spec: { template: { spec: { containers: [{ image }] } } } },
      { labels },
    )
  const model = (labels: JsonObject) =>
    at('serving.kserve.io/v1beta1', 'InferenceService', 'tug', 'quay', {}, { labels })
  const setting = (name: string, data: JsonObject, where = 'knative-serving') => map(name, data, where)
  const told = (name: string, data: JsonObject) =>
    at('operator.knative.dev/v1beta1', 'KnativeServing', 'serving', 'knative-serving', {
      spec: { config: { [name]: data } },
    })
  proveNothing([
    ['a Service that stayed inside', [shown(inside)], [shown({})]],
    ['by another word', [shown(inside)], [shown({ 'networking.knative.dev/visibility': '' })]],
    ['a model that stayed inside', [model({ 'networking.kserve.io/visibility': 'cluster-local' })], [model({})]],
    [
      'a Service of a tag',
      [at('v1', 'Service', 'tug-green', 'quay', { spec: {} }, { labels: inside })],
      [at('v1', 'Service', 'tug-green', 'quay', { spec: {} })],
    ],
    [
      'the gateways that serve what stays inside',
      [setting('config-istio', { 'local-gateways': '- name: inside' })],
      [setting('config-istio', { 'local-gateways': '- name: outside' })],
    ],
    [
      'a domain that stays inside',
      [setting('config-domain', { 'svc.cluster.local': 'selector: {app: tug}' })],
      [setting('config-domain', { 'example.com': '' })],
    ],
    [
      'who serves it',
      [setting('config-network', { 'ingress-class': 'a' })],
      [setting('config-network', { 'ingress-class': 'b' })],
    ],
    ['the same, told to its operator', [told('istio', { a: 'a' })], [told('istio', { a: 'b' })]],
    ['the same in other words', [told('config-domain', { a: 'a' })], [told('config-domain', { a: 'b' })]],
    ['who serves it, told to its operator', [told('network', { a: 'a' })], [told('network', { a: 'b' })]],
  ])
  changeNothing([
    ['a Service that goes inside', [shown({})], [shown(inside)]],
    ['another image of one inside', [shown(inside)], [shown(inside, 'registry.example.com/tug:2')]],
    ['a Service that goes', [shown(inside)], []],
    ['an example', [setting('config-network', { _example: 'a' })], [setting('config-network', { _example: 'b' })]],
    [
      'the pace of a rollout',
      [setting('config-network', { 'rollout-duration': '0' })],
      [setting('config-network', { 'rollout-duration': '60' })],
    ],
    [
      'a ConfigMap of that name elsewhere',
      [setting('config-network', { a: 'a' }, 'quay')],
      [setting('config-network', { a: 'b' }, 'quay')],
    ],
    [
      'settings of its autoscaler',
      [setting('config-autoscaler', { a: 'a' })],
      [setting('config-autoscaler', { a: 'b' })],
    ],
    ['the same, told to its operator', [told('autoscaler', { a: 'a' })], [told('autoscaler', { a: 'b' })]],
    [
      'the pace of a rollout, told to its operator',
      [told('network', { 'rollout-duration': '0' })],
      [told('network', { 'rollout-duration': '60' })],
    ],
  ])
})

describe('what the agent beside the proxy serves past it', () => {
  const scraped = (path: string, annotations: JsonObject = {}) =>
    at('apps/v1', 'Deployment', 'crane', 'quay', {
      spec: {
        selector: { matchLabels: { app: 'crane' } },
        template: {
          metadata: {
            labels: { app: 'crane' },
            annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/path': path, ...annotations },
          },
          spec: { containers: [{ name: 'crane', image: 'registry.example.com/crane:1' }] },
        },
      },
    })
  const merge = (value: boolean) => meshConfig({ enablePrometheusMerge: value })
  const off = { 'prometheus.istio.io/merge-metrics': 'false' }
  proveNothing([
    ['another address of the application', [scraped('/metrics')], [scraped('/manage/dump')]],
    [
      'the same address at another port',
      [scraped('/manage', { 'prometheus.io/port': '8080' })],
      [scraped('/manage', { 'prometheus.io/port': '9090' })],
    ],
    [
      'an address that is read from now on',
      [scraped('/manage', { 'prometheus.io/scrape': 'false' })],
      [scraped('/manage')],
    ],
    ['metrics of the mesh that are merged again', [merge(false)], [merge(true)]],
    ['metrics of a pod that are merged again', [scraped('/metrics', off)], [scraped('/metrics')]],
  ])
  changeNothing([
    ['another address of metrics', [scraped('/metrics')], [scraped('/actuator/prometheus')]],
    [
      'metrics at another port',
      [scraped('/metrics', { 'prometheus.io/port': '8080' })],
      [scraped('/metrics', { 'prometheus.io/port': '9090' })],
    ],
    ['metrics that are no longer merged', [merge(true)], [merge(false)]],
  ])

  const asked = (container: JsonObject, annotations: JsonObject = {}, where = 'quay') =>
    at('apps/v1', 'Deployment', 'crane', where, {
      spec: {
        selector: { matchLabels: { app: 'crane' } },
        template: {
          metadata: { labels: { app: 'crane', tier: 'guarded' }, annotations },
          spec: { containers: [{ name: 'crane', image: 'registry.example.com/crane:1', ...container }] },
        },
      },
    })
  const probe = (path: string, port: string | number = 8080) => ({ httpGet: { path, port } })
  const wide = [meshConfig({ rootNamespace: 'harbour' }), policy('all', { action: 'DENY', rules: [{}] }, 'harbour')]
  const own = { 'sidecar.istio.io/rewriteAppHTTPProbers': 'false' }
  const dump = { 'prometheus.io/scrape': 'true', 'prometheus.io/path': '/manage/dump' }
  const strict = (where: string, more: JsonObject = { mtls: { mode: 'STRICT' } }) =>
    object(
      'security.istio.io/v1',
      'PeerAuthentication',
      'strict',
      { ...more, ...('portLevelMtls' in more ? { selector: { matchLabels: { app: 'crane' } } } : {}) },
      where,
    )
  const manage = { livenessProbe: probe('/manage/dump') }
  proveNothing([
    ['a probe of an address of the application', [asked({})], [asked(manage)]],
    [
      'a probe that moves to another address',
      [asked({ readinessProbe: probe('/healthz') })],
      [asked({ readinessProbe: probe('/orders?all') })],
    ],
    ['a probe at the start', [asked({})], [asked({ startupProbe: probe('/healthz/../manage') })]],
    ['a hook that asks the application', [asked({})], [asked({ lifecycle: { preStop: probe('/manage/stop') } })]],
    ['probes that the agent asks again', [asked(manage, own)], [asked(manage)]],
    ['the same address at another port', [asked(manage)], [asked({ livenessProbe: probe('/manage/dump', 9090) })]],
    [
      'a port that a probe calls by its name',
      [asked({ ports: [{ name: 'web', containerPort: 8080 }], livenessProbe: probe('/manage/dump', 'web') })],
      [asked({ ports: [{ name: 'web', containerPort: 9090 }], livenessProbe: probe('/manage/dump', 'web') })],
    ],
    ['a probe without a path', [asked({})], [asked({ readinessProbe: { httpGet: { port: 8080 } } })]],
    [
      'a probe without a path that moves to another port',
      [asked({ readinessProbe: { httpGet: { port: 8080 } } })],
      [asked({ readinessProbe: { httpGet: { port: 9090 } } })],
    ],
    [
      'what a probe says of itself',
      [asked(manage)],
      [
        asked({
          livenessProbe: {
            httpGet: { path: '/manage/dump', port: 8080, httpHeaders: [{ name: 'x-role', value: 'keeper' }] },
          },
        }),
      ],
    ],
    ...[
      { action: 'DENY', rules: [{ to: [{ operation: { paths: ['/manage*'] } }] }] },
      { action: 'DENY', rules: [{ to: [{ operation: { notPaths: ['/admin*'] } }] }] },
      { action: 'DENY', rules: [{ to: [{ operation: { ports: ['8080'] } }] }] },
      { action: 'ALLOW', rules: [{ from: [{ source: { namespaces: ['quay'] } }] }] },
      { action: 'ALLOW', rules: [{ to: [{ operation: { paths: ['/manage/*'], methods: ['POST'] } }] }] },
      { action: 'ALLOW', rules: [{ to: [{ operation: { paths: ['/open'] } }] }] },
      { action: 'ALLOW' },
    ].map((spec): readonly [string, Side, Side] => [
      `a probe of which a policy decides: ${JSON.stringify(spec)}`,
      [policy('all', spec, 'yard'), asked({}, {}, 'yard')],
      [policy('all', spec, 'yard'), asked(manage, {}, 'yard')],
    ]),
    [
      'where the policy stands in the root of the mesh',
      [...wide, asked({}, {}, 'yard')],
      [...wide, asked(manage, {}, 'yard')],
    ],
    ...[strict('yard'), strict('istio-system'), strict('yard', { portLevelMtls: { 8080: { mode: 'STRICT' } } })].map(
      (mode): readonly [string, Side, Side] => [
        `a probe of pods that STRICT alone guards: ${JSON.stringify(mode)}`,
        [mode, asked({}, {}, 'yard')],
        [mode, asked(manage, {}, 'yard')],
      ],
    ),
    [
      'metrics at another address of pods that STRICT alone guards',
      [strict('yard'), asked({}, {}, 'yard')],
      [strict('yard'), asked({}, dump, 'yard')],
    ],
  ])
  changeNothing([
    [
      'a probe of another address of health',
      [asked({ livenessProbe: probe('/healthz') })],
      [asked({ livenessProbe: probe('/api/v1/ready') })],
    ],
    ['a probe that goes', [asked(manage)], [asked({})]],
    [
      'health at another port',
      [asked({ livenessProbe: probe('/healthz') })],
      [asked({ livenessProbe: probe('/healthz', 9090) })],
    ],
    [
      'how often a probe asks',
      [asked(manage)],
      [asked({ livenessProbe: { ...probe('/manage/dump'), periodSeconds: 5 } })],
    ],
    [
      'a port that no probe calls by its name',
      [asked({ ports: [{ name: 'more', containerPort: 8081 }], ...manage })],
      [asked({ ports: [{ name: 'more', containerPort: 9091 }], ...manage })],
    ],
    ['a probe that opens a connection alone', [asked({})], [asked({ livenessProbe: { tcpSocket: { port: 8080 } } })]],
    ['a probe where no policy stands', [asked({}, {}, 'yard')], [asked(manage, {}, 'yard')]],
    [
      'a probe where STRICT stands for others',
      [strict('dock'), asked({}, {}, 'yard')],
      [strict('dock'), asked(manage, {}, 'yard')],
    ],
    ['a probe of pods that come where STRICT stands', [strict('yard')], [strict('yard'), asked(manage, {}, 'yard')]],
    [
      'a probe of health where STRICT stands',
      [strict('yard'), asked({}, {}, 'yard')],
      [strict('yard'), asked({ livenessProbe: probe('/healthz') }, {}, 'yard')],
    ],
    ...[
      { action: 'DENY', rules: [{ to: [{ operation: { paths: ['/admin*'] } }] }] },
      { action: 'DENY', rules: [{ to: [{ operation: { ports: ['9090'] } }] }] },
      { action: 'DENY', selector: { matchLabels: { app: 'other' } }, rules: [{}] },
      { action: 'ALLOW', rules: [{ to: [{ operation: { paths: ['/manage/*'], methods: ['GET'] } }] }] },
      { action: 'AUDIT', rules: [{}] },
    ].map((spec): readonly [string, Side, Side] => [
      `a probe of which a policy says nothing: ${JSON.stringify(spec)}`,
      [policy('all', spec, 'yard'), asked({}, {}, 'yard')],
      [policy('all', spec, 'yard'), asked(manage, {}, 'yard')],
    ]),
    [
      'a probe in ambient mode, which has no agent beside the pod',
      [
        policy('all', { action: 'DENY', rules: [{}] }, 'bay'),
        namespace('bay', { 'istio.io/dataplane-mode': 'ambient' }),
        asked({}, {}, 'bay'),
      ],
      [
        policy('all', { action: 'DENY', rules: [{}] }, 'bay'),
        namespace('bay', { 'istio.io/dataplane-mode': 'ambient' }),
        asked(manage, {}, 'bay'),
      ],
    ],
    ['probes that the agent no longer asks', [asked(manage)], [asked(manage, own)]],
  ])
})

describe('who answers a CUSTOM policy', () => {
  const provider = (kind: string) =>
    meshConfig({
      extensionProviders: [{ name: 'harbourmaster', [kind]: { service: 'tower.watch.svc.cluster.local', port: 7000 } }],
    })
  const asks = policy('crane-asks', { action: 'CUSTOM', provider: { name: 'harbourmaster' }, rules: [{}] }, 'quay')
  const tower = (selector: JsonObject, port: JsonObject = {}, name = 'tower') =>
    service(name, selector, [{ name: 'grpc', port: 7000, ...port }], {}, 'watch')
  const keeper = (labels: JsonObject) =>
    at('apps/v1', 'Deployment', 'keeper', 'watch', {
      spec: {
        template: { metadata: { labels }, spec: { containers: [{ name: 'a', image: 'registry.example.com/a' }] } },
      },
    })
  const asked = (kind: string, ...more: Side): Side => [provider(kind), asks, ...more]
  proveNothing([
    [
      'pods that another selector finds',
      asked('envoyExtAuthzGrpc', tower({ app: 'tower' })),
      asked('envoyExtAuthzGrpc', tower({ app: 'lamp' })),
    ],
    [
      'another port of the pods, over HTTP',
      asked('envoyExtAuthzHttp', tower({ app: 'tower' })),
      asked('envoyExtAuthzHttp', tower({ app: 'tower' }, { targetPort: 7001 })),
    ],
    ['a Service that was missing', asked('envoyExtAuthzGrpc'), asked('envoyExtAuthzGrpc', tower({ app: 'tower' }))],
    [
      'a workload that takes the label',
      asked('envoyExtAuthzGrpc', tower({ app: 'tower' }), keeper({ app: 'keeper' })),
      asked('envoyExtAuthzGrpc', tower({ app: 'tower' }), keeper({ app: 'tower' })),
    ],
    [
      'a workload that comes beside it',
      asked('envoyExtAuthzGrpc', tower({ app: 'tower' })),
      asked('envoyExtAuthzGrpc', tower({ app: 'tower' }), keeper({ app: 'tower' })),
    ],
  ])
  changeNothing([
    [
      'a provider that no policy asks',
      [provider('envoyExtAuthzGrpc'), tower({ app: 'tower' })],
      [provider('envoyExtAuthzGrpc'), tower({ app: 'lamp' })],
    ],
    [
      'another Service',
      asked('envoyExtAuthzGrpc', tower({ app: 'tower' }, {}, 'pier')),
      asked('envoyExtAuthzGrpc', tower({ app: 'lamp' }, {}, 'pier')),
    ],
    [
      'a name of the port',
      asked('envoyExtAuthzGrpc', tower({ app: 'tower' }, { appProtocol: 'grpc' })),
      asked('envoyExtAuthzGrpc', tower({ app: 'tower' }, { appProtocol: 'kubernetes.io/h2c' })),
    ],
    [
      'a workload that keeps the label',
      asked('envoyExtAuthzGrpc', tower({ app: 'tower' }), keeper({ app: 'tower' })),
      asked('envoyExtAuthzGrpc', tower({ app: 'tower' }), keeper({ app: 'tower', shift: 'night' })),
    ],
  ])
})

describe('an authorizer outside of the cluster, or behind a ServiceEntry', () => {
  const provider = (more: JsonObject = {}) =>
    meshConfig({
      extensionProviders: [
        { name: 'harbourmaster', envoyExtAuthzGrpc: { service: 'watch/tower.example.com', port: 7000, ...more } },
      ],
    })
  const asks = policy('crane-asks', { action: 'CUSTOM', provider: { name: 'harbourmaster' }, rules: [{}] }, 'quay')
  const entry = (spec: JsonObject, name = 'tower') =>
    at('networking.istio.io/v1', 'ServiceEntry', name, 'watch', {
      spec: {
        hosts: ['tower.example.com'],
        ports: [{ number: 7000, name: 'grpc', protocol: 'GRPC' }],
        resolution: 'STATIC',
        ...spec,
      },
    })
  const there = entry({ endpoints: [{ address: '192.0.2.1' }] })
  const machine = (labels: JsonObject) =>
    at('networking.istio.io/v1', 'WorkloadEntry', 'hoist', 'watch', { spec: { address: '192.0.2.9', labels } })
  const asked = (...more: Side): Side => [provider(), asks, ...more]
  proveNothing([
    ['the entry comes', asked(), asked(there)],
    ['its address is another one', asked(there), asked(entry({ endpoints: [{ address: '192.0.2.2' }] }))],
    ['its ports', asked(there), asked(entry({ ports: [{ number: 7001, name: 'grpc', protocol: 'GRPC' }] }))],
    ['one of two of that host goes', asked(there, entry({}, 'other')), asked(there)],
    [
      'a machine is selected',
      asked(entry({ workloadSelector: { labels: { app: 'tower' } } }), machine({ app: 'hoist' })),
      asked(entry({ workloadSelector: { labels: { app: 'tower' } } }), machine({ app: 'tower' })),
    ],
  ])
  changeNothing([
    [
      'another host',
      asked(there, entry({ hosts: ['pier.example.com'] }, 'pier')),
      asked(there, entry({ hosts: ['pier.example.com'], endpoints: [{ address: '192.0.2.2' }] }, 'pier')),
    ],
    ['nobody asks', [there], [entry({ endpoints: [{ address: '192.0.2.2' }] })]],
  ])
})

describe('an authorizer that lets requests in where it does not answer', () => {
  const provider = (failOpen: boolean) =>
    meshConfig({
      extensionProviders: [
        {
          name: 'harbourmaster',
          envoyExtAuthzGrpc: { service: 'tower.watch.svc.cluster.local', port: 7000, failOpen },
        },
      ],
    })
  const asks = policy('crane-asks', { action: 'CUSTOM', provider: { name: 'harbourmaster' }, rules: [{}] }, 'quay')
  const tower = service('tower', { app: 'tower' }, [{ name: 'grpc', port: 7000 }], {}, 'watch')
  const keeper = (labels: JsonObject, spec: JsonObject = {}) =>
    at('apps/v1', 'Deployment', 'keeper', 'watch', {
      spec: {
        ...spec,
        template: { metadata: { labels }, spec: { containers: [{ name: 'a', image: 'registry.example.com/a' }] } },
      },
    })
  const tls = (mode: string) =>
    at('networking.istio.io/v1', 'DestinationRule', 'tower', 'watch', {
      spec: { host: 'tower', trafficPolicy: { tls: { mode } } },
    })
  const shut = policy('shut', { rules: [] }, 'watch')
  const asked = (failOpen: boolean, ...more: Side): Side => [provider(failOpen), asks, tower, ...more]
  const silencing: readonly (readonly [string, Side, Side])[] = [
    ['its pods go', [keeper({ app: 'tower' })], []],
    ['its pods lose the label', [keeper({ app: 'tower' })], [keeper({ app: 'keeper' })]],
    ['it is scaled to none', [keeper({ app: 'tower' }, { replicas: 2 })], [keeper({ app: 'tower' }, { replicas: 0 })]],
    ['TLS of its callers changes', [tls('ISTIO_MUTUAL')], [tls('SIMPLE')]],
    ['a policy shuts it', [], [shut]],
  ]
  proveNothing(silencing.map(([name, before, after]) => [name, asked(true, ...before), asked(true, ...after)]))
  changeNothing([
    [
      'it refuses',
      asked(false, keeper({ app: 'tower' }, { replicas: 2 })),
      asked(false, keeper({ app: 'tower' }, { replicas: 0 })),
    ],
    [
      'another number of pods',
      asked(true, keeper({ app: 'tower' }, { replicas: 2 })),
      asked(true, keeper({ app: 'tower' }, { replicas: 3 })),
    ],
  ])
})

describe('who says which tokens are genuine', () => {
  const tokens = (rule: JsonObject) =>
    at('security.istio.io/v1', 'RequestAuthentication', 'papers', 'quay', {
      spec: { jwtRules: [{ issuer: 'https://issuer.example.com', ...rule }] },
    })
  const uri = tokens({ jwksUri: 'http://keys.office.svc.cluster.local/jwks.json' })
  const found = tokens({ issuer: 'http://keys.office.svc.cluster.local' })
  const keys = (selector: JsonObject, port: JsonObject = {}) =>
    service('keys', selector, [{ name: 'http', port: 80, ...port }], {}, 'office')
  proveNothing([
    ['pods that another selector finds', [uri, keys({ app: 'keys' })], [uri, keys({ app: 'clerk' })]],
    ['another port of the pods', [uri, keys({ app: 'keys' })], [uri, keys({ app: 'keys' }, { targetPort: 8081 })]],
    ['the issuer itself is asked', [found, keys({ app: 'keys' })], [found, keys({ app: 'clerk' })]],
    ['the Service comes', [uri], [uri, keys({ app: 'keys' })]],
  ])
  changeNothing([
    [
      'keys stand in the rule',
      [tokens({ jwks: '{"keys":[]}' }), keys({ app: 'keys' })],
      [tokens({ jwks: '{"keys":[]}' }), keys({ app: 'clerk' })],
    ],
    [
      'another Service',
      [tokens({ jwksUri: 'https://elsewhere.example.com/jwks.json' }), keys({ app: 'keys' })],
      [tokens({ jwksUri: 'https://elsewhere.example.com/jwks.json' }), keys({ app: 'clerk' })],
    ],
  ])
})

describe('a workload outside Kubernetes', () => {
  const machine = (labels: JsonObject) =>
    at('networking.istio.io/v1', 'WorkloadEntry', 'hoist', 'quay', { spec: { address: '192.0.2.7' } }, { labels })
  proveNothing([
    ['its own label makes it one that a Service selects', [machine({ app: 'hoist' })], [machine({ app: 'crane' })]],
    ['its own label leaves a policy', [machine({ tier: 'guarded' })], [machine({})]],
    [
      'its own label says that it takes no identity',
      [machine({})],
      [machine({ 'security.istio.io/tlsMode': 'disabled' })],
    ],
  ])
  proveNothing([['it comes', [], [machine({ app: 'crane' })]]])
  changeNothing([
    ['a label that no selector names', [machine({ batch: 'a' })], [machine({ batch: 'b' })]],
    ['it goes', [machine({ app: 'crane', tier: 'guarded' })], []],
  ])
})

describe('a route that a waypoint follows', () => {
  const waypoint = at('gateway.networking.k8s.io/v1', 'Gateway', 'lock', 'quay', {
    spec: { gatewayClassName: 'istio-waypoint', listeners: [{ name: 'mesh', port: 15008, protocol: 'HBONE' }] },
  })
  const route = (subset: string, part: string) =>
    at('networking.istio.io/v1', 'VirtualService', 'crane', 'quay', {
      spec: { hosts: ['crane'], [part]: [{ route: [{ destination: { host: 'crane', subset } }] }] },
    })
  const rule = (app: string, version = 'a') =>
    at('networking.istio.io/v1', 'DestinationRule', 'crane', 'quay', {
      spec: { host: 'crane', subsets: [{ name: 'old', labels: { app, version } }] },
    })
  proveNothing([
    [
      'a subset of other workloads',
      [waypoint, route('old', 'http'), rule('crane')],
      [waypoint, route('old', 'http'), rule('hoist')],
    ],
    ['a subset that was missing', [waypoint, route('old', 'tcp')], [waypoint, route('old', 'tcp'), rule('hoist')]],
  ])
  changeNothing([
    [
      'another subset is named',
      [waypoint, route('new', 'http'), rule('crane')],
      [waypoint, route('new', 'http'), rule('hoist')],
    ],
    ['no waypoint is at hand', [route('old', 'http'), rule('crane')], [route('old', 'http'), rule('hoist')]],
  ])
})

describe('settings of the mesh that nothing validates', () => {
  const operator = (values: JsonObject) =>
    at('install.istio.io/v1alpha1', 'IstioOperator', 'mesh', 'istio-system', {
      spec: { meshConfig: { enableTracing: true }, ...values },
    })
  proveNothing([
    [
      'an alias of the trust domain beside the settings that are read',
      [operator({})],
      [operator({ unvalidatedValues: { meshConfig: { trustDomainAliases: ['port.example'] } } })],
    ],
    [
      'a default of the traffic that no version knows',
      [meshConfig({})],
      [meshConfig({ defaultTrafficPolicy: { tls: { mode: 'DISABLE' } } })],
    ],
  ])
  changeNothing([
    [
      'a default of connections',
      [meshConfig({})],
      [meshConfig({ defaultTrafficPolicy: { connectionPool: { tcp: { maxConnections: 5 } } } })],
    ],
  ])
})

describe('a chart that no file here holds', () => {
  const release = (values: JsonObject, version = '1.0.0', where = 'quay', source = 'HelmRepository') =>
    at('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'tug', where, {
      spec: {
        interval: '5m',
        chart: { spec: { chart: 'tug', version, sourceRef: { kind: source, name: 'charts' } } },
        values,
      },
    })
  const application = (values: string, namespaceName = 'quay') =>
    at('argoproj.io/v1alpha1', 'Application', 'tug', 'argocd', {
      spec: {
        destination: { namespace: namespaceName },
        source: { repoURL: 'https://charts.example.com', chart: 'tug', targetRevision: '1.0.0', helm: { values } },
      },
    })
  const parameter = (name: string, value: string) =>
    at('argoproj.io/v1alpha1', 'Application', 'tug', 'argocd', {
      spec: {
        destination: { namespace: 'yard' },
        source: { chart: 'tug', helm: { parameters: [{ name, value }] } },
      },
    })
  const chart = (namespaceName: string, version: string) =>
    at('helm.cattle.io/v1', 'HelmChart', 'tug', 'kube-system', {
      spec: { targetNamespace: namespaceName, chart: 'tug', repo: 'https://charts.example.com', version },
    })
  proveNothing([
    ['a value that refuses', [release({ denyAll: { enabled: true } })], [release({ denyAll: { enabled: false } })]],
    [
      'a list of policies',
      [release({ policies: [{ deny: '/a' }] }, '1', 'yard')],
      [release({ policies: [] }, '1', 'yard')],
    ],
    ['any value where policies stand', [release({ shut: true })], [release({ shut: false })]],
    ['another version where policies stand', [release({})], [release({}, '2.0.0')]],
    ['one that comes beside policies', [], [release({})]],
    ['one that goes from beside policies', [release({})], []],
    ['values in a text', [application('shut: true\n')], [application('shut: false\n')]],
    ['a parameter', [parameter('denyAll.enabled', 'true')], [parameter('denyAll.enabled', 'false')]],
    ['a namespace that something fills in', [application('a: 1\n', '{{name}}')], [application('a: 2\n', '{{name}}')]],
    ['of another controller', [chart('quay', '1')], [chart('quay', '2')]],
  ])
  changeNothing([
    ['another version where none stands', [release({}, '1.0.0', 'yard')], [release({}, '2.0.0', 'yard')]],
    ['a value where none stands', [release({ shut: true }, '1', 'yard')], [release({ shut: false }, '1', 'yard')]],
    [
      'which image it runs, and how often',
      [release({ image: { tag: '1' }, replicaCount: 1 })],
      [release({ image: { tag: '2' }, replicaCount: 2, resources: { limits: { cpu: 1 } } })],
    ],
    [
      'settings of a program in a ConfigMap of its chart',
      [release({ configMaps: { game: { data: { 'game.conf': 'rate = 1' } } } })],
      [release({ configMaps: { game: { data: { 'game.conf': 'rate = 2' } } } })],
    ],
    ['when images are fetched', [release({ imagePullPolicy: 'Always' }, '1', 'yard')], [release({}, '1', 'yard')]],
    ['one that comes elsewhere', [], [release({}, '1', 'yard')]],
    ['of another controller elsewhere', [chart('yard', '1')], [chart('yard', '2')]],
    [
      'of a source of git, which is rendered where it stands here',
      [release({ shut: true }, '1', 'quay', 'GitRepository')],
      [release({ shut: false }, '1', 'quay', 'GitRepository')],
    ],
  ])
})

describe('marks by which a tool leaves objects out, on kinds that only add', () => {
  const skip = { annotations: { 'argocd.argoproj.io/hook': 'Skip' } }
  const local = { annotations: { 'config.kubernetes.io/local-config': 'true' } }
  const rbac = 'rbac.authorization.k8s.io/v1'
  const binding = (metadata: JsonObject) =>
    at(
      rbac,
      'ClusterRoleBinding',
      'admins',
      '',
      {
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
        subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: 'shop' }],
      },
      metadata,
    )
  const settings = (metadata: JsonObject) =>
    at('v1', 'ConfigMap', 'istio', 'istio-system', { data: { mesh: 'trustDomainAliases: [old.example]' } }, metadata)
  const grant = (metadata: JsonObject) =>
    at(
      'gateway.networking.k8s.io/v1beta1',
      'ReferenceGrant',
      'g',
      'shop',
      {
        spec: {
          from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'edge' }],
          to: [{ group: '', kind: 'Service' }],
        },
      },
      metadata,
    )
  const cron = (metadata: JsonObject) =>
    at(
      'batch/v1',
      'CronJob',
      'nightly',
      'shop',
      {
        spec: {
          jobTemplate: {
            spec: { template: { spec: { serviceAccountName: 'web', containers: [{ name: 'a', image: 'a' }] } } },
          },
        },
      },
      metadata,
    )
  const token = (metadata: JsonObject) =>
    at('v1', 'Secret', 'token', 'shop', { type: 'kubernetes.io/service-account-token' }, metadata)
  const notes = (metadata: JsonObject) => at('v1', 'ConfigMap', 'notes', 'shop', { data: { a: 'b' } }, metadata)
  const roles = (metadata: JsonObject) =>
    at('v1', 'ConfigMap', 'aws-auth', 'kube-system', { data: { mapUsers: '[]' } }, metadata)
  proveNothing([
    ['a binding that comes in', [binding(skip)], [binding({})]],
    ['one that was local', [binding(local)], [binding({})]],
    ['settings of the mesh that come in', [settings(skip)], [settings({})]],
    ['settings of the mesh that go out', [settings({})], [settings(skip)]],
    ['a grant that comes in', [grant(skip)], [grant({})]],
    ['a job that comes in', [cron(skip)], [cron({})]],
    ['a token that comes in', [token(skip)], [token({})]],
    ['identities of a cloud that come in', [roles(skip)], [roles({})]],
    ['another mark', [binding(skip)], [binding({ annotations: { 'argocd.argoproj.io/hook': 'PostSync' } })]],
  ])
  changeNothing([
    ['a binding that goes out', [binding({})], [binding(skip)]],
    ['a text for people', [notes(skip)], [notes({})]],
    ['a mark that stays', [binding({ ...skip, labels: { a: 'b' } })], [binding({ ...skip, labels: { a: 'c' } })]],
  ])
})

describe('listeners of the Gateway API that ask for client certificates', () => {
  const gateway = (reference: JsonObject, mode: string) =>
    at('gateway.networking.k8s.io/v1', 'Gateway', 'edge', 'edge', {
      spec: {
        gatewayClassName: 'istio',
        listeners: [
          {
            name: 'https',
            port: 443,
            protocol: 'HTTPS',
            tls: {
              certificateRefs: [reference],
              ...(mode === '' ? {} : { options: { 'gateway.istio.io/tls-terminate-mode': mode } }),
            },
          },
        ],
      },
    })
  const secret = (name: string, data: string, namespaceName = 'edge') =>
    at('v1', 'Secret', name, namespaceName, { type: 'Opaque', data: { 'ca.crt': data } })
  const [asks, simple] = [gateway({ name: 'partners' }, 'MUTUAL'), gateway({ name: 'partners' }, '')]
  proveNothing([
    ['another authority', [asks], [gateway({ name: 'everybody' }, 'MUTUAL')]],
    ['one in another namespace', [asks], [gateway({ name: 'partners', namespace: 'pub' }, 'MUTUAL')]],
    ['what the Secret holds', [asks, secret('partners', 'QQ==')], [asks, secret('partners', 'Qg==')]],
    [
      'what the Secret beside it holds',
      [asks, secret('partners-cacert', 'QQ==')],
      [asks, secret('partners-cacert', 'Qg==')],
    ],
    [
      'a certificate that may be missing',
      [gateway({ name: 'partners' }, 'OPTIONAL_MUTUAL')],
      [gateway({ name: 'everybody' }, 'OPTIONAL_MUTUAL')],
    ],
  ])
  changeNothing([
    ['the own certificate of a server that asks for none', [simple], [gateway({ name: 'everybody' }, '')]],
    ['its Secret', [simple, secret('partners', 'QQ==')], [simple, secret('partners', 'Qg==')]],
    ['a Secret that nobody names', [asks, secret('other', 'QQ==')], [asks, secret('other', 'Qg==')]],
  ])
})

describe('pods that read a Secret', () => {
  const tool = (podSpec: JsonObject, container: JsonObject = {}) =>
    at('apps/v1', 'Deployment', 'tool', 'istio-system', {
      spec: {
        selector: { matchLabels: { app: 'tool' } },
        template: {
          metadata: { labels: { app: 'tool' } },
          spec: { containers: [{ name: 'a', image: 'a', ...container }], ...podSpec },
        },
      },
    })
  const volume = (secretName: string) => tool({ volumes: [{ name: 'c', secret: { secretName } }] })
  const projected = (name: string) => tool({ volumes: [{ name: 'c', projected: { sources: [{ secret: { name } }] } }] })
  const variable = (name: string) =>
    tool({}, { env: [{ name: 'A', valueFrom: { secretKeyRef: { name, key: 'ca-key.pem' } } }] })
  const all = (name: string) => tool({}, { envFrom: [{ secretRef: { name } }] })
  const reads: readonly (readonly [string, (name: string) => JsonObject, string])[] = [
    ['as files', volume, 'cacerts'],
    ['among others', projected, 'istio-ca-secret'],
    ['as a variable', variable, 'cacerts'],
    ['as all variables', all, 'istio-ca-key'],
  ]
  proveNothing(reads.map(([title, read, key]) => [`the key of the mesh ${title}`, [tool({})], [read(key)]] as const))
  changeNothing(reads.map(([title, read]) => [`another one ${title}`, [tool({})], [read('passwords')]] as const))
})

describe('identities that a new object gives', () => {
  const certificate = (spec: JsonObject, kind = 'Certificate', issuer = 'istio-ca') =>
    at('cert-manager.io/v1', kind, 'c', 'jobs', { spec: { secretName: 'c', issuerRef: { name: issuer }, ...spec } })
  const uri = { uris: ['spiffe://cluster.local/ns/jobs/sa/batch'] }
  const rule = at('security.istio.io/v1', 'AuthorizationPolicy', 'orders', 'shop', {
    spec: { rules: [{ from: [{ source: { principals: ['cluster.local/ns/jobs/sa/batch'] } }] }] },
  })
  const binding = at('rbac.authorization.k8s.io/v1', 'RoleBinding', 'b', 'jobs', {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'r' },
    subjects: [{ kind: 'ServiceAccount', name: 'batch', namespace: 'jobs' }],
  })
  const workflow = (serviceAccountName: string) =>
    at('argoproj.io/v1alpha1', 'CronWorkflow', 'nightly', 'jobs', { spec: { workflowSpec: { serviceAccountName } } })
  const monitor = (serviceAccountName: string) =>
    at('monitoring.coreos.com/v1', 'Prometheus', 'p', 'jobs', { spec: { serviceAccountName } })
  const pods = at('monitoring.coreos.com/v1', 'Prometheus', 'p', 'jobs', {
    spec: { serviceAccountName: 'batch', containers: [{ name: 'a', image: 'a' }] },
  })
  const sealed = (labels: JsonObject) =>
    at('bitnami.com/v1alpha1', 'SealedSecret', 'far', 'istio-system', { spec: { template: { metadata: { labels } } } })
  const sensor = at('argoproj.io/v1alpha1', 'Sensor', 's', 'jobs', {
    spec: { template: { serviceAccount: { name: 'batch' } } },
  })
  proveNothing([
    ['a certificate with the name of an account', [], [certificate(uri)]],
    ['the name that comes', [certificate({ dnsNames: ['a'] })], [certificate(uri)]],
    ['an authority of the mesh', [], [certificate({ isCA: true })]],
    ['a request that nobody reads', [], [certificate({ request: 'QUFB' }, 'CertificateRequest')]],
    ['a workflow of an account that a rule names', [rule], [rule, workflow('batch')]],
    ['a program of an account that a binding names', [binding], [binding, monitor('batch')]],
    ['an account within an object', [rule], [rule, sensor]],
    ['an account beside containers', [rule], [rule, pods]],
    ['a further cluster', [], [sealed({ 'istio/multiCluster': 'true' })]],
  ])
  changeNothing([
    ['a Secret of others', [], [sealed({ app: 'a' })]],
    ['a certificate for a host', [], [certificate({ dnsNames: ['a.example.com'] })]],
    ['an authority of others', [], [certificate({ isCA: true }, 'Certificate', 'letsencrypt')]],
    ['a workflow of an account that nobody names', [rule, binding], [rule, binding, workflow('other')]],
    ['one that goes', [rule, workflow('batch')], [rule]],
  ])
})

describe('accounts and identities that an object says in its own words', () => {
  const naming = (principal: string) =>
    at('security.istio.io/v1', 'AuthorizationPolicy', 'orders', 'shop', {
      spec: { rules: [{ from: [{ source: { principals: [principal] } }] }] },
    })
  const rule = naming('cluster.local/ns/jobs/sa/batch')
  const pattern = naming('cluster.local/ns/jobs/sa/bat*')
  const whole = naming('cluster.local/ns/jobs/*')
  const foreign = (spec: JsonObject, kind = 'Thing', metadata: JsonObject = {}) =>
    at('example.com/v1', kind, 'one', 'jobs', { spec }, metadata)
  const token = (account: string, type = 'kubernetes.io/service-account-token') =>
    at('v1', 'Secret', 'access', 'jobs', { type }, { annotations: { 'kubernetes.io/service-account.name': account } })
  const mounting = (secretName: string) => foreign({ volumes: [{ name: 't', secret: { secretName } }] })
  const words: readonly (readonly [string, (name: string) => JsonObject])[] = [
    ['of workers', (name) => foreign({ workerServiceAccount: name })],
    ['of a driver', (name) => foreign({ driver: { serviceAccount: name } })],
    ['of tasks', (name) => foreign({ taskRunSpecs: [{ taskServiceAccountName: name }] })],
    ['as a setting', (name) => foreign({ sparkConf: { 'spark.kubernetes.driver.serviceAccountName': name } })],
    ['in another spelling', (name) => foreign({ service_account: name })],
    ['short', (name) => foreign({ saName: name })],
    ['with its namespace', (name) => foreign({ serviceAccount: `jobs/${name}` })],
    ['as the API server calls it', (name) => foreign({ serviceAccount: `system:serviceaccount:jobs:${name}` })],
    ['in a patch', (name) => foreign({ podSpecPatch: `{"serviceAccountName":"${name}"}` })],
    ['in arguments', (name) => foreign({ args: [`--service-account=${name}`] })],
    ['as an identity', (name) => foreign({ uri: `spiffe://cluster.local/ns/jobs/sa/${name}` })],
  ]
  const filledIn = ['{{workflow.parameters.account}}', '$(params.account)', '${ACCOUNT}']
  const pod = (volume: JsonObject) =>
    at('v1', 'Pod', 'p', 'jobs', {
      spec: { containers: [{ name: 'a', image: 'a' }], volumes: [{ name: 'v', ...volume }] },
    })
  const csi = (volumeAttributes: JsonObject, rest: JsonObject = {}) =>
    pod({ csi: { driver: 'csi.cert-manager.io', volumeAttributes, ...rest } })
  const asked = (kind: string, uris: string) =>
    at(
      kind === 'Gateway' ? 'gateway.networking.k8s.io/v1' : 'networking.k8s.io/v1',
      kind,
      'edge',
      'jobs',
      { spec: kind === 'Gateway' ? { gatewayClassName: 'other' } : {} },
      { annotations: { 'cert-manager.io/uri-sans': uris } },
    )
  const request = (uri: string) =>
    Buffer.from(
      `-----BEGIN CERTIFICATE REQUEST-----\n${Buffer.from(`\u0001\u0002${uri}`).toString('base64')}\n-----END CERTIFICATE REQUEST-----\n`,
    ).toString('base64')
  const certificate = (spec: JsonObject, kind = 'Certificate') =>
    at('cert-manager.io/v1', kind, 'c', 'jobs', { spec: { issuerRef: { name: 'some' }, ...spec } })

  proveNothing([
    ...words.map(([title, make]) => [`${title}: a new one`, [rule], [rule, make('batch')]] as const),
    ...words.map(([title, make]) => [`${title}: it takes it`, [rule, make('other')], [rule, make('batch')]] as const),
    ['a pattern names it', [pattern], [pattern, foreign({ workerServiceAccount: 'batch' })]],
    ...filledIn.map(
      (text) => [`filled in later: ${text}`, [rule], [rule, foreign({ serviceAccountName: text })]] as const,
    ),
    ['the Secret of its token', [rule, token('batch')], [rule, token('batch'), mounting('access')]],
    ['a Secret that sounds like it', [rule], [rule, mounting('batch-token-x7k2p')]],
    ['a certificate in a volume', [], [csi({ 'csi.cert-manager.io/uri-sans': 'spiffe://cluster.local/ns/a/sa/b' })]],
    ['in other letters', [], [csi({ 'csi.cert-manager.io/uri-sans': 'SPIFFE://cluster.local/ns/a/sa/b' })]],
    ['one that is filled in', [], [csi({ 'csi.cert-manager.io/uri-sans': '${POD_NAME}' })]],
    ['an authority in a volume', [], [csi({ 'csi.cert-manager.io/is-ca': 'true' })]],
    ['the key of the mesh, by a volume', [], [csi({}, { nodePublishSecretRef: { name: 'cacerts' } })]],
    [
      'a certificate of a signer of the mesh',
      [],
      [pod({ projected: { sources: [{ podCertificate: { signerName: 'istio.io/mesh' } }] } })],
    ],
    ['a certificate that an Ingress asks for', [], [asked('Ingress', 'spiffe://cluster.local/ns/a/sa/b')]],
    ['a certificate that a Gateway asks for', [], [asked('Gateway', 'https://a,spiffe://cluster.local/ns/a/sa/b')]],
    ['a Certificate in other letters', [], [certificate({ uris: ['SPIFFE://cluster.local/ns/a/sa/b'] })]],
    [
      'within a request',
      [],
      [certificate({ request: request('spiffe://cluster.local/ns/a/sa/b') }, 'CertificateRequest')],
    ],
  ])
  changeNothing([
    ...words.map(([title, make]) => [`${title}: nobody names it`, [rule], [rule, make('other')]] as const),
    ['a rule for the whole namespace', [whole], [whole, foreign({ workerServiceAccount: 'batch' })]],
    ['filled in, and no rule names an account', [whole], [whole, foreign({ serviceAccountName: '$(params.a)' })]],
    [
      'another part of a text that says it before and after',
      [rule, foreign({ script: 'run --service-account batch --level 1' })],
      [rule, foreign({ script: 'run --service-account batch --level 2' })],
    ],
    ['the token of another account', [rule, token('other')], [rule, token('other'), mounting('access')]],
    [
      'a Secret of that name that is none',
      [rule, token('batch', 'Opaque')],
      [rule, token('batch', 'Opaque'), mounting('access')],
    ],
    ['what only has the name', [rule], [rule, foreign({ selector: { app: 'batch' }, service: 'batch' })]],
    ['a certificate for a host', [pod({})], [csi({ 'csi.cert-manager.io/dns-names': 'a.example' })]],
    [
      'a certificate of another signer',
      [pod({})],
      [pod({ projected: { sources: [{ podCertificate: { signerName: 'example.com/web' } }] } })],
    ],
    ['an address that an Ingress asks for', [], [asked('Ingress', 'https://a.example')]],
    ['a request for a host', [], [certificate({ request: request('https://a.example') }, 'CertificateRequest')]],
  ])
})

describe('a whole object that a controller applies', () => {
  const inner = (apiVersion: string, kind: string, rest: JsonObject): JsonObject => ({
    apiVersion,
    kind,
    metadata: { name: 'inner', namespace: 'quay' },
    ...rest,
  })
  const deny = (path: string, action = 'DENY') =>
    inner('security.istio.io/v1', 'AuthorizationPolicy', {
      spec: {
        selector: { matchLabels: { app: 'crane' } },
        action,
        rules: [{ to: [{ operation: { paths: [path] } }] }],
      },
    })
  const crane = (labels: JsonObject, image = 'a') =>
    inner('apps/v1', 'Deployment', {
      spec: { template: { metadata: { labels }, spec: { containers: [{ name: 'a', image }] } } },
    })
  const port = (name: string) =>
    inner('v1', 'Service', { spec: { selector: { app: 'crane' }, ports: [{ name, port: 80, targetPort: 8080 }] } })
  const carriers: readonly (readonly [string, (object: JsonObject) => JsonObject])[] = [
    ['in a member', (object) => at('kubernetes.example.org/v1', 'Object', 'o', '', { spec: { manifest: object } })],
    ['in a list', (object) => at('work.example.org/v1', 'Work', 'o', 'quay', { spec: { manifests: [object] } })],
    ['in a text', (object) => map('o', { 'policy.yaml': `${JSON.stringify(object, null, 1)}\n` })],
  ]
  describe.each(carriers)('%s', (_, carry) => {
    proveNothing([
      ['a policy that changes', [carry(deny('/admin'))], [carry(deny('/other'))]],
      ['a policy that only audits from now on', [carry(deny('/admin'))], [carry(deny('/admin', 'AUDIT'))]],
      ['a policy that goes', [carry(deny('/admin'))], []],
      ['a policy that comes', [], [carry(deny('/admin', 'ALLOW'))]],
      ['pods that leave the selector of a policy', [carry(crane({ tier: 'guarded' }))], [carry(crane({ tier: 'a' }))]],
      ['a port that is read as another protocol', [carry(port('http'))], [carry(port('tcp'))]],
    ])
    changeNothing([['another image', [carry(crane({ tier: 'guarded' }))], [carry(crane({ tier: 'guarded' }, 'b'))]]])
  })
  changeNothing([
    [
      'what names an object alone',
      [at('example.org/v1', 'Scaler', 's', 'quay', { ref: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'a' } })],
      [
        at('example.org/v1', 'Scaler', 's', 'quay', {
          ref: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'a' },
          max: 4,
        }),
      ],
    ],
  ])
})

describe('controllers that write policies in words of their own', () => {
  const uds = (allow: readonly JsonObject[], rest: JsonObject = {}) =>
    at('uds.dev/v1alpha1', 'Package', 'crane', 'quay', { spec: { network: { allow }, ...rest } })
  const ingress = { direction: 'Ingress', remoteNamespace: 'dock', port: 8080 }
  const profile = (name: string) =>
    at('kubeflow.org/v1', 'Profile', 'team', '', { spec: { owner: { kind: 'User', name } } })
  const route = (handler: string) =>
    at('gateway.kyma-project.io/v2', 'APIRule', 'crane', 'quay', { spec: { rules: [{ path: '/*', [handler]: true }] } })
  proveNothing([
    ['another caller', [uds([ingress])], [uds([ingress, { ...ingress, remoteNamespace: '*' }])]],
    ['the first caller', [uds([])], [uds([ingress])]],
    ['it goes', [uds([ingress])], []],
    ['an owner', [profile('a@example.com')], [profile('b@example.com')]],
    ['a route without tokens', [route('jwt')], [route('noAuth')]],
    [
      'an intent',
      [],
      [
        at('k8s.otterize.com/v2alpha1', 'ClientIntents', 'dock', 'quay', {
          spec: { targets: [{ service: { name: 'crane' } }] },
        }),
      ],
    ],
    [
      'a policy of Gloo',
      [],
      [at('security.policy.gloo.solo.io/v2', 'AccessPolicy', 'crane', 'quay', { spec: { config: { authz: {} } } })],
    ],
  ])
  changeNothing([
    [
      'what a program is told of its login',
      [uds([ingress], { sso: [{ clientId: 'crane', secretTemplate: { 'a.yaml': 'a: b' } }] })],
      [uds([ingress], { sso: [{ clientId: 'crane', secretTemplate: { 'a.yaml': 'a: c' } }] })],
    ],
    ['prose', [uds([{ ...ingress, description: 'a' }])], [uds([{ ...ingress, description: 'b' }])]],
    [
      'a kind of the same name elsewhere',
      [],
      [at('pkg.example.org/v1', 'Package', 'crane', 'quay', { spec: { network: { allow: [{ port: 1 }] } } })],
    ],
  ])
})
