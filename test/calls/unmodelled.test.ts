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
const stockValues = {
  global: {
    hub: 'registry.example.com/istio',
    tag: '1.30.3',
    proxy: {
      autoInject: 'enabled',
      excludeInboundPorts: '',
      excludeIPRanges: '',
      includeIPRanges: '*',
      includeInboundPorts: '*',
      privileged: false,
      image: 'proxyv2',
    },
    proxy_init: { image: 'proxyv2' },
    network: '',
  },
  sidecarInjectorWebhook: { alwaysInjectSelector: [], neverInjectSelector: [], enableNamespacesByDefault: false },
  istio_cni: { enabled: false },
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
          templates: { simple: released },
        },
        stockValues,
      ),
    ],
    [
      'in an installation',
      installed(
        '{ profile: default, hub: registry.example.com, components: { ingressGateways: [{ name: front, enabled: true }] }, values: { global: { proxy: { includeIPRanges: "*" } } } }',
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
