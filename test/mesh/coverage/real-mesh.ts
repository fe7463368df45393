import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, object, peerAuthentication, policy, requestAuthentication, service } from '../objects.js'

const pods = (name: string, annotations: JsonObject = {}): JsonObject => ({
  metadata: {
    labels: { app: name, 'app.kubernetes.io/name': name },
    annotations: { 'prometheus.io/scrape': 'true', ...annotations },
  },
  spec: {
    serviceAccountName: name,
    containers: [
      {
        name: 'main',
        image: `registry.example.com/${name}:1.4.2`,
        ports: [{ name: 'http', containerPort: 8080 }],
        env: [{ name: 'MODE', value: 'plain' }],
        resources: { limits: { memory: '256Mi' } },
      },
    ],
  },
})

const workload = (kind: string, apiVersion: string, name: string, inNamespace: string): JsonObject =>
  object(
    apiVersion,
    kind,
    name,
    { replicas: 2, selector: { matchLabels: { app: name } }, template: pods(name) },
    inNamespace,
  )

/** A mesh as repositories hold it: two namespaces with sidecars, an edge, settings, permissions and what surrounds them. */
export const realMesh: readonly JsonObject[] = [
  namespace('harbour', { 'istio-injection': 'enabled' }),
  namespace('edge', {}),
  workload('Deployment', 'apps/v1', 'berths', 'harbour'),
  workload('StatefulSet', 'apps/v1', 'cranes', 'harbour'),
  workload('CloneSet', 'apps.kruise.io/v1alpha1', 'tugs', 'harbour'),
  object(
    'apps/v1',
    'Deployment',
    'front',
    {
      template: {
        metadata: { labels: { istio: 'front' }, annotations: { 'inject.istio.io/templates': 'gateway' } },
        spec: { containers: [{ name: 'istio-proxy', image: 'auto' }] },
      },
    },
    'edge',
  ),
  service('berths', { app: 'berths' }, [{ name: 'http', port: 80, targetPort: 8080 }], {}, 'harbour'),
  service('front', { istio: 'front' }, [{ name: 'http2', port: 80, targetPort: 8080 }], {}, 'edge'),
  policy(
    'berths',
    {
      selector: { matchLabels: { app: 'berths' } },
      rules: [
        { from: [{ source: { principals: ['cluster.local/ns/harbour/sa/cranes'], remoteIpBlocks: ['10.0.0.0/8'] } }] },
      ],
    },
    'harbour',
  ),
  policy('deny-all', {}, 'harbour'),
  policy(
    'asked',
    { selector: { matchLabels: { app: 'cranes' } }, action: 'CUSTOM', provider: { name: 'pilot' }, rules: [{}] },
    'harbour',
  ),
  policy(
    'front',
    { selector: { matchLabels: { istio: 'front' } }, rules: [{ to: [{ operation: { paths: ['/public/*'] } }] }] },
    'edge',
  ),
  peerAuthentication('default', { mtls: { mode: 'STRICT' } }, 'harbour'),
  requestAuthentication('people', [{ issuer: 'https://issuer.example.com', jwks: '{"keys":[]}' }], 'harbour'),
  object(
    'networking.istio.io/v1',
    'Gateway',
    'front',
    { selector: { istio: 'front' }, servers: [{ port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts: ['*'] }] },
    'edge',
  ),
  object(
    'networking.istio.io/v1',
    'VirtualService',
    'berths',
    {
      hosts: ['berths.example.com'],
      gateways: ['edge/front'],
      http: [{ route: [{ destination: { host: 'berths' }, weight: 100 }] }],
    },
    'harbour',
  ),
  object(
    'networking.istio.io/v1',
    'DestinationRule',
    'berths',
    { host: 'berths', trafficPolicy: { connectionPool: { tcp: { maxConnections: 10 } } } },
    'harbour',
  ),
  object(
    'networking.istio.io/v1',
    'ServiceEntry',
    'weather',
    { hosts: ['weather.example.com'], ports: [{ number: 443, name: 'tls', protocol: 'TLS' }], resolution: 'DNS' },
    'harbour',
  ),
  object('networking.istio.io/v1', 'Sidecar', 'default', { egress: [{ hosts: ['./*'] }] }, 'harbour'),
  object(
    'networking.istio.io/v1',
    'WorkloadEntry',
    'barge',
    { address: '10.9.9.9', labels: { app: 'barge' } },
    'harbour',
  ),
  object('networking.istio.io/v1', 'WorkloadGroup', 'barges', { template: { labels: { app: 'barge' } } }, 'harbour'),
  object('networking.istio.io/v1beta1', 'ProxyConfig', 'small', { concurrency: 1 }, 'harbour'),
  object(
    'telemetry.istio.io/v1',
    'Telemetry',
    'logs',
    { accessLogging: [{ providers: [{ name: 'envoy' }] }] },
    'harbour',
  ),
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'istio', namespace: 'istio-system' },
    data: {
      mesh: JSON.stringify({
        trustDomain: 'cluster.local',
        extensionProviders: [{ name: 'pilot', envoyExtAuthzGrpc: { service: 'pilot.edge.svc', port: 9000 } }],
      }),
    },
  },
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'berths', namespace: 'harbour' },
    data: { 'app.properties': 'a=b' },
  },
  object('autoscaling/v2', 'HorizontalPodAutoscaler', 'berths', { minReplicas: 2, maxReplicas: 4 }, 'harbour'),
]
