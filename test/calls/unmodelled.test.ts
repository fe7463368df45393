import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { align, calls, shop, type World } from './shop.js'

/** Of every release that is supported, to the letter. */
const released = readFileSync('test/fixtures/istio-api/grpc-simple.txt', 'utf8')

const map = (name: string, data: Readonly<Record<string, string>>): string => `
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}, namespace: istio-system }
data: ${JSON.stringify(data)}
---`
const meshConfig = (mesh: string): World => ({ calls, mesh: `${shop}---${map('istio', { mesh })}` })
const injector = (config: object, values: object): World => ({
  calls,
  mesh: `${shop}---${map('istio-sidecar-injector', { config: JSON.stringify(config), values: JSON.stringify(values) })}`,
})
const installed = (spec: string): World => ({
  calls,
  mesh: `${shop}---
apiVersion: install.istio.io/v1alpha1
kind: IstioOperator
metadata: { name: mesh, namespace: istio-system }
spec: ${spec}
`,
})
/** The workload `app` with something more in its pods. */
const pods = (app: string, labels: string, annotations: string, spec = ''): World => ({
  calls,
  mesh: shop
    .replace(
      `metadata: { labels: { app: ${app} } }`,
      `metadata: { labels: { app: ${app}${labels} }, annotations: { ${annotations} } }`,
    )
    .replace(`serviceAccountName: ${app}\n`, `serviceAccountName: ${app}\n      ${spec}\n`),
})
const ledgerService = (annotations: string): World => ({
  calls,
  mesh: shop.replace(
    'kind: Service\nmetadata: { name: ledger, namespace: shop }',
    `kind: Service\nmetadata: { name: ledger, namespace: shop, annotations: { ${annotations} } }`,
  ),
})
const entry = (spec: string): World => ({
  calls,
  mesh: shop,
  policies: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: more, namespace: shop }
spec: { resolution: STATIC, ports: [{ number: 80, name: tcp, protocol: TCP }], ${spec} }
`,
})

const sidecar = (spec: string, space = 'shop', name = 'default'): string => `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: ${name}, namespace: ${space} }
spec: { ${spec} }
---`
const beside = (...policies: readonly string[]): World => ({ calls, mesh: shop, policies: policies.join('') })
const shows = (...hosts: readonly string[]): string => `egress: [{ hosts: ${JSON.stringify(hosts)} }]`
const ofNightly = 'workloadSelector: { labels: { app: nightly } }'
const ledgerHost = 'shop/ledger.shop.svc.cluster.local'

describe('what stands and is not modelled is never aligned', () => {
  test.each<[says: string, world: World]>([
    ['data.mesh.enableAutoMtls', meshConfig('enableAutoMtls: false')],
    ['data.mesh.discoverySelectors', meshConfig('discoverySelectors: [{ matchLabels: { mesh: "yes" } }]')],
    ['data.mesh.defaultConfig.interceptionMode', meshConfig('defaultConfig: { interceptionMode: NONE }')],
    [
      'data.mesh.defaultConfig.discoveryAddress',
      meshConfig('defaultConfig: { discoveryAddress: "xds.example.com:443" }'),
    ],
    ['data.mesh.defaultConfig.proxyMetadata.X', meshConfig('defaultConfig: { proxyMetadata: { X: "1" } }')],
    ['data.mesh.defaultServiceExportTo', meshConfig('defaultServiceExportTo: ["."]')],
    ['data.mesh.someNewSetting', meshConfig('someNewSetting: true')],
    ['data.config.neverInjectSelector', injector({ neverInjectSelector: [{ matchLabels: { app: 'ledger' } }] }, {})],
    ['data.config.policy', injector({ policy: 'disabled' }, {})],
    ['data.config.templates.sidecar', injector({ templates: { sidecar: 'mine' } }, {})],
    [
      'data.values.global.proxy.excludeInboundPorts',
      injector({}, { global: { proxy: { excludeInboundPorts: '8080' } } }),
    ],
    [
      'spec.values.global.proxy.excludeInboundPorts',
      installed('{ values: { global: { proxy: { excludeInboundPorts: "8080" } } } }'),
    ],
    ['spec.values.global.proxy.autoInject', installed('{ values: { global: { proxy: { autoInject: disabled } } } }')],
    ['spec.meshConfig.enableAutoMtls', installed('{ meshConfig: { enableAutoMtls: false } }')],
    ['data.values.global.someNewSetting', injector({}, { global: { someNewSetting: true } })],
    ['data.values.pilot.env.PILOT_SOMETHING', injector({}, { pilot: { env: { PILOT_SOMETHING: 'true' } } })],
    ['injectedAnnotations', injector({ injectedAnnotations: { 'sidecar.istio.io/inject': 'false' } }, {})],
    [
      'data.EXCLUDE_NAMESPACES',
      { calls, mesh: `${shop}---${map('istio-cni-config', { EXCLUDE_NAMESPACES: 'shop' })}` },
    ],
    ['spec.values.cni.excludeNamespaces', installed('{ values: { cni: { excludeNamespaces: [shop] } } }')],
    ['spec.values.compatibilityVersion', installed('{ values: { compatibilityVersion: "1.20" } }')],
    ['spec.values.global.oneNamespace', installed('{ values: { global: { oneNamespace: true } } }')],
    ['spec.values.newPart', installed('{ values: { newPart: { more: true } } }')],
    [
      'spec.components.pilot.k8s.overlays',
      installed(
        '{ components: { pilot: { enabled: true, k8s: { overlays: [{ kind: Deployment, name: istiod }] } } } }',
      ),
    ],
    ['security.istio.io/tlsMode', pods('ledger', ', security.istio.io/tlsMode: disabled', '')],
    ['sidecar.istio.io/bootstrapOverride', pods('ledger', '', 'sidecar.istio.io/bootstrapOverride: mine')],
    ['securityContext.runAsUser', pods('nightly', '', '', 'securityContext: { runAsUser: 1337 }')],
    ['runtimeClassName', pods('nightly', '', '', 'runtimeClassName: gvisor')],
    ['networking.istio.io/exportTo', ledgerService('networking.istio.io/exportTo: "~"')],
    ['networking.istio.io/exportTo', ledgerService('networking.istio.io/exportTo: finance')],
    ['excludeOutboundPorts', pods('nightly', '', 'traffic.sidecar.istio.io/excludeOutboundPorts: "22, 80"')],
    ['excludeOutboundIPRanges', pods('nightly', '', 'traffic.sidecar.istio.io/excludeOutboundIPRanges: 0.0.0.0/0')],
    ['includeOutboundIPRanges', pods('nightly', '', 'traffic.sidecar.istio.io/includeOutboundIPRanges: ""')],
    ['does not show "queue.shop:6379" to', beside(sidecar(shows(ledgerHost)))],
    ['does not show "ledger.shop:80", "queue.shop:6379" to', beside(sidecar(shows('~/*')))],
    [
      'does not show "ledger.shop:80", "queue.shop:6379" to',
      beside(sidecar(shows('finance/*', './*.finance.svc.cluster.local'))),
    ],
    ['does not show "ledger.shop:80", "queue.shop:6379" to', beside(sidecar(shows('./ledger', '*/queue.shop')))],
    ['Sidecar istio-system/default does not', beside(sidecar(shows('istio-system/*'), 'istio-system'))],
    [
      'to "deployment/nightly"',
      beside(sidecar(shows('./*')), sidecar(`${ofNightly}, ${shows('finance/*')}`, 'shop', 'own')),
    ],
    [
      'does not show "ledger.shop:80" to',
      beside(
        sidecar(
          'egress: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: [finance/*] }, { hosts: ["*/*"] }]',
        ),
      ),
    ],
    [
      'does not show "ledger.shop:80", "queue.shop:6379" to',
      beside(sidecar('egress: [{ captureMode: NONE, bind: 127.0.0.1, hosts: ["*/*"] }]')),
    ],
    ['has the host', entry('hosts: [ledger.shop.svc.cluster.local], endpoints: [{ address: 10.9.9.9 }]')],
    ['has the host', entry('hosts: ["*.shop.svc.cluster.local"], endpoints: [{ address: 10.9.9.9 }]')],
    ['selects "deployment/ledger"', entry('hosts: [x.example.com], workloadSelector: { labels: { app: ledger } }')],
  ])('%s', (says, world) => {
    const { verdict, findings } = align(world)
    expect([verdict, new Set(findings.map(({ kind }) => kind))]).toEqual(['cannot prove', new Set(['UNPROVEN'])])
    expect(findings.map(({ text }) => text).join('\n')).toContain(says)
  })
})

const stockMesh = `
defaultConfig:
  discoveryAddress: istiod.istio-system.svc:15012
  proxyMetadata: { ISTIO_META_DNS_CAPTURE: "true" }
  tracing: { sampling: 1 }
  holdApplicationUntilProxyStarts: true
  gatewayTopology: { numTrustedProxies: 1 }
defaultProviders: { metrics: [prometheus] }
enablePrometheusMerge: true
enableAutoMtls: true
extensionProviders: [{ name: otel, opentelemetry: { service: o.example.com, port: 4317 } }]
ingressControllerMode: STRICT
outboundTrafficPolicy: { mode: REGISTRY_ONLY }
rootNamespace: istio-system
trustDomain: cluster.local
`
/** As the chart writes them into the map of the injector. */
const stockValues = {
  gateways: { seccompProfile: {}, securityContext: {} },
  global: {
    caAddress: '',
    certSigners: [],
    configCluster: false,
    configValidation: true,
    defaultPodDisruptionBudget: { enabled: true },
    defaultResources: { requests: { cpu: '10m' } },
    externalIstiod: false,
    hub: 'registry.example.com/istio',
    imagePullPolicy: 'IfNotPresent',
    istioNamespace: 'istio-system',
    istiod: { enableAnalysis: true },
    logAsJson: true,
    logging: { level: 'default:info' },
    meshID: 'mesh1',
    meshNetworks: {},
    multiCluster: { clusterName: 'Kubernetes', enabled: false },
    nativeNftables: false,
    network: '',
    networkPolicy: { enabled: false },
    pilotCertProvider: 'istiod',
    proxy: {
      autoInject: 'enabled',
      clusterDomain: 'cluster.local',
      componentLogLevel: 'misc:error',
      excludeInboundPorts: '',
      excludeIPRanges: '',
      image: 'proxyv2',
      includeIPRanges: '*',
      includeInboundPorts: '*',
      logLevel: 'warning',
      privileged: false,
      readinessFailureThreshold: 4,
      readinessInitialDelaySeconds: 0,
      readinessPeriodSeconds: 15,
      resources: { requests: { cpu: '100m' } },
      startupProbe: { enabled: true, failureThreshold: 600 },
      statusPort: 15020,
      tracer: 'none',
    },
    proxy_init: { forceApplyIptables: false, image: 'proxyv2' },
    remotePilotAddress: '',
    sds: { token: { aud: 'istio-ca' } },
    sts: { servicePort: 0 },
    tag: '1.30.3',
    trustBundleName: 'istio-ca-root-cert',
    variant: '',
    waypoint: { resources: { requests: { cpu: '100m' } }, affinity: {} },
  },
  istio_cni: { enabled: false },
  pilot: { cni: { enabled: true, provider: 'default' }, env: { PILOT_ENABLE_AMBIENT: 'true', GOMAXPROCS: '4' } },
  revision: 'default',
  sidecarInjectorWebhook: {
    alwaysInjectSelector: [],
    defaultTemplates: [],
    enableNamespacesByDefault: false,
    injectedAnnotations: {},
    neverInjectSelector: [],
    reinvocationPolicy: 'Never',
    rewriteAppHTTPProbe: true,
    templates: {},
  },
}

describe('and nothing is doubted', () => {
  test.each<[what: string, world: World]>([
    ['in a MeshConfig as it is installed', meshConfig(stockMesh)],
    [
      'where istiod sees the namespaces of callers and called',
      meshConfig(
        'discoverySelectors: [{ matchLabels: { x: y } }, { matchExpressions: [{ key: istio-injection, operator: In, values: [enabled] }] }]',
      ),
    ],
    [
      'where it sees them by name',
      meshConfig('discoverySelectors: [{ matchLabels: { kubernetes.io/metadata.name: shop } }]'),
    ],
    [
      'in an injector as it is installed',
      injector(
        {
          policy: 'enabled',
          defaultTemplates: ['sidecar'],
          alwaysInjectSelector: [],
          neverInjectSelector: [],
          injectedAnnotations: {},
          template: '{{ Template_Version_And_Istio_Version_Mismatched_Check_Installation }}',
          templates: { simple: released },
        },
        stockValues,
      ),
    ],
    [
      'in an installation',
      installed(
        '{ profile: default, hub: registry.example.com, revision: default, tag: 1.30.3, namespace: istio-system, components: { pilot: { enabled: true, k8s: { replicaCount: 2, podAnnotations: { a: b } } }, cni: { enabled: true, namespace: kube-system }, ingressGateways: [{ name: front, enabled: true, k8s: { service: { type: NodePort } } }] }, values: { base: { validationURL: "" }, cni: { excludeNamespaces: [kube-system], chained: true, cniBinDir: /opt/cni/bin }, pilot: { env: { PILOT_TRACE_SAMPLING: "1" }, keepaliveMaxServerConnectionAge: 30m }, gateways: { istio-ingressgateway: { ports: [{ port: 80 }] } }, global: { proxy: { includeIPRanges: "*" } } } }',
      ),
    ],
    [
      'in pods with other users, probes and labels',
      pods(
        'ledger',
        ', security.istio.io/tlsMode: istio, track: stable',
        'prometheus.io/scrape: "true", prometheus.io/path: /all, sidecar.istio.io/proxyCPU: 100m',
        'securityContext: { runAsUser: 1000, fsGroup: 1000 }',
      ),
    ],
    ['in what calls nobody', pods('ledger', '', 'traffic.sidecar.istio.io/excludeOutboundIPRanges: 0.0.0.0/0')],
    [
      'in callers that keep other ports from their proxy',
      pods(
        'nightly',
        '',
        'traffic.sidecar.istio.io/excludeOutboundPorts: "22,8080", traffic.sidecar.istio.io/includeOutboundIPRanges: "*"',
      ),
    ],
    ['in a Sidecar that shows what is called', beside(sidecar(shows(ledgerHost, './*.shop.svc.cluster.local')))],
    ['in a Sidecar of every host', beside(sidecar('outboundTrafficPolicy: { mode: REGISTRY_ONLY }'))],
    [
      'in Sidecars of other pods, other namespaces and, where the namespace has one, of the mesh',
      beside(
        sidecar(shows('./*')),
        sidecar(shows('~/*'), 'finance'),
        sidecar(shows('~/*'), 'istio-system'),
        sidecar(`workloadSelector: { labels: { app: ledger } }, ${shows('~/*')}`, 'shop', 'other'),
      ),
    ],
    [
      'in a Sidecar where callers have none',
      {
        ...beside(sidecar(shows('~/*'))),
        mesh: shop.replace('istio-injection: enabled', 'istio.io/dataplane-mode: ambient'),
        calls: calls.replace(', methods: [POST], paths: [/v1/entries]', ''),
      },
    ],
    ['in a Service that its callers see', ledgerService('networking.istio.io/exportTo: "., finance"')],
    ['in entries of other hosts and pods', entry('hosts: [api.example.com], endpoints: [{ address: 10.9.9.9 }]')],
    [
      'in an entry that selects nothing here',
      entry('hosts: [x.example.com], workloadSelector: { labels: { app: other } }'),
    ],
    [
      'in a map of the same name elsewhere',
      {
        calls,
        mesh: `${shop}---${map('istio', { mesh: 'enableAutoMtls: false' }).replace('namespace: istio-system', 'namespace: other')}`,
      },
    ],
  ])('%s', (_, world) => {
    expect([align(world).verdict, align(world).findings]).toEqual(['aligned', []])
  })
})
