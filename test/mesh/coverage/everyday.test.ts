import { expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { isJsonObject, type Json, type JsonObject } from '../../../src/ports/json.js'
import { object } from '../objects.js'
import { stateOf } from '../states.js'
import { realMesh } from './real-mesh.js'

type Path = readonly (string | number)[]

const put = (value: Json | undefined, [part, ...rest]: Path, leaf: Json): Json => {
  if (part === undefined) return leaf
  if (typeof part === 'number') {
    const list = Array.isArray(value) ? ([...value] as Json[]) : []
    list[part] = put(list[part], rest, leaf)
    return list
  }
  const members = isJsonObject(value) ? value : {}
  return { ...members, [part]: put(members[part], rest, leaf) }
}

const changed = (kind: string, path: Path, leaf: Json): readonly JsonObject[] => {
  const at = realMesh.findIndex((one) => one['kind'] === kind)
  return realMesh.map((one, index) => (index === at ? (put(one, path, leaf) as JsonObject) : one))
}

const container: Path = ['spec', 'template', 'spec', 'containers', 0]
const annotation = (name: string): Path => ['spec', 'template', 'metadata', 'annotations', name]
const mesh = (more: JsonObject): string =>
  JSON.stringify({
    trustDomain: 'cluster.local',
    extensionProviders: [{ name: 'pilot', envoyExtAuthzGrpc: { service: 'pilot.edge.svc', port: 9000 } }],
    ...more,
  })
const withMore = (...more: readonly JsonObject[]): readonly JsonObject[] => [...realMesh, ...more]

/** What platform repositories change every day; the proof must stand on each. */
const everyday: readonly (readonly [string, readonly JsonObject[]])[] = [
  ['image tag', changed('Deployment', [...container, 'image'], 'registry.example.com/berths:1.4.3')],
  ['image digest', changed('Deployment', [...container, 'image'], 'registry.example.com/berths@sha256:00')],
  ['pull policy', changed('Deployment', [...container, 'imagePullPolicy'], 'Always')],
  ['replicas', changed('Deployment', ['spec', 'replicas'], 5)],
  ['memory', changed('Deployment', [...container, 'resources', 'limits', 'memory'], '512Mi')],
  ['cpu', changed('Deployment', [...container, 'resources', 'requests', 'cpu'], '100m')],
  ['environment', changed('Deployment', [...container, 'env', 0, 'value'], 'verbose')],
  ['environment of a Secret', changed('Deployment', [...container, 'envFrom', 0, 'secretRef', 'name'], 'keys')],
  ['arguments', changed('Deployment', [...container, 'args', 0], '--fast')],
  ['probe', changed('Deployment', [...container, 'readinessProbe', 'httpGet', 'path'], '/ready')],
  ['hook', changed('Deployment', [...container, 'lifecycle', 'preStop', 'exec', 'command', 0], 'sleep')],
  ['volume', changed('Deployment', ['spec', 'template', 'spec', 'volumes', 0], { name: 'data', emptyDir: {} })],
  ['mount', changed('Deployment', [...container, 'volumeMounts', 0], { name: 'data', mountPath: '/data' })],
  [
    'hardening',
    changed('Deployment', [...container, 'securityContext'], {
      runAsNonRoot: true,
      runAsUser: 10001,
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
    }),
  ],
  [
    'pod security',
    changed('Deployment', ['spec', 'template', 'spec', 'securityContext'], {
      fsGroup: 2000,
      seccompProfile: { type: 'RuntimeDefault' },
    }),
  ],
  [
    'another container',
    changed('Deployment', ['spec', 'template', 'spec', 'containers', 1], {
      name: 'exporter',
      image: 'registry.example.com/exporter:1',
    }),
  ],
  [
    'init container',
    changed('Deployment', ['spec', 'template', 'spec', 'initContainers', 0], {
      name: 'migrate',
      image: 'registry.example.com/migrate:1',
    }),
  ],
  ['checksum of a configuration', changed('Deployment', annotation('checksum/config'), 'abc')],
  ['scraping', changed('Deployment', annotation('prometheus.io/port'), '9090')],
  ['restart', changed('Deployment', annotation('kubectl.kubernetes.io/restartedAt'), '2030-01-01T00:00:00Z')],
  ['memory of the proxy', changed('Deployment', annotation('sidecar.istio.io/proxyMemory'), '128Mi')],
  ['log level of the proxy', changed('Deployment', annotation('sidecar.istio.io/logLevel'), 'debug')],
  ['start order', changed('Deployment', annotation('proxy.istio.io/config'), 'holdApplicationUntilProxyStarts: true')],
  ['outbound ports', changed('Deployment', annotation('traffic.sidecar.istio.io/excludeOutboundPorts'), '5432')],
  [
    'version label',
    changed('Deployment', ['spec', 'template', 'metadata', 'labels', 'app.kubernetes.io/version'], '1.4.3'),
  ],
  ['label of the Deployment', changed('Deployment', ['metadata', 'labels', 'team'], 'harbour')],
  ['strategy', changed('Deployment', ['spec', 'strategy', 'rollingUpdate', 'maxSurge'], 2)],
  ['node selector', changed('Deployment', ['spec', 'template', 'spec', 'nodeSelector', 'pool'], 'b')],
  ['topology', changed('Deployment', ['spec', 'template', 'spec', 'topologySpreadConstraints', 0, 'maxSkew'], 2)],
  [
    'storage',
    changed('StatefulSet', ['spec', 'volumeClaimTemplates', 0, 'spec', 'resources', 'requests', 'storage'], '5Gi'),
  ],
  ['autoscaler', changed('HorizontalPodAutoscaler', ['spec', 'maxReplicas'], 9)],
  [
    'configuration of a program',
    withMore({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'cranes', namespace: 'harbour' },
      data: { 'a.yaml': 'a: 1' },
    }),
  ],
  [
    'a dashboard',
    withMore({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'istio-dashboards', namespace: 'ops' },
      data: { 'mesh.json': '{"title":"Istio","expr":"istio_requests_total"}' },
    }),
  ],
  ['disruption budget', withMore(object('policy/v1', 'PodDisruptionBudget', 'berths', { minAvailable: 1 }, 'harbour'))],
  ['alert', withMore(object('monitoring.coreos.com/v1', 'PrometheusRule', 'berths', { groups: [] }, 'harbour'))],
  [
    'monitor',
    withMore(
      object(
        'monitoring.coreos.com/v1',
        'ServiceMonitor',
        'berths',
        { selector: { matchLabels: { app: 'berths' } } },
        'harbour',
      ),
    ),
  ],
  ['certificate', withMore(object('cert-manager.io/v1', 'Certificate', 'front', { secretName: 'front' }, 'edge'))],
  [
    'secret from elsewhere',
    withMore(object('external-secrets.io/v1', 'ExternalSecret', 'keys', { refreshInterval: '1h' }, 'harbour')),
  ],
  [
    'network policy',
    withMore(object('networking.k8s.io/v1', 'NetworkPolicy', 'berths', { podSelector: {} }, 'harbour')),
  ],
  ['weights of a route', changed('VirtualService', ['spec', 'http', 0, 'route', 0, 'weight'], 90)],
  ['timeout of a route', changed('VirtualService', ['spec', 'http', 0, 'timeout'], '5s')],
  ['retries', changed('VirtualService', ['spec', 'http', 0, 'retries', 'attempts'], 3)],
  [
    'connection pool',
    changed('DestinationRule', ['spec', 'trafficPolicy', 'connectionPool', 'tcp', 'maxConnections'], 50),
  ],
  ['egress host', changed('ServiceEntry', ['spec', 'hosts', 0], 'tides.example.com')],
  ['egress of a sidecar', changed('Sidecar', ['spec', 'egress', 0, 'hosts', 0], 'edge/*')],
  ['logging', changed('Telemetry', ['spec', 'accessLogging', 0, 'disabled'], true)],
  [
    'logs of the mesh',
    changed('ConfigMap', ['data', 'mesh'], mesh({ accessLogFile: '/dev/stdout', enableTracing: true })),
  ],
  ['tracing', changed('ConfigMap', ['data', 'mesh'], mesh({ defaultConfig: { tracing: { sampling: 1 } } }))],
  ['type of a Service that is the usual one', changed('Service', ['spec', 'type'], 'ClusterIP')],
  [
    'annotation of a Service',
    changed('Service', ['metadata', 'annotations', 'service.beta.kubernetes.io/aws-load-balancer-type'], 'nlb'),
  ],
  [
    'definition of a kind that nobody of the mesh reads',
    withMore(
      object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'tides.harbour.example.com', {
        versions: [
          {
            name: 'v1',
            schema: { openAPIV3Schema: { properties: { hostNetwork: { type: 'boolean' }, serviceAccountName: {} } } },
          },
        ],
      }),
    ),
  ],
  [
    'an object that holds containers beside other things',
    withMore(
      object(
        'tides.example.com/v1',
        'TideRuntime',
        'spring',
        { containers: [{ name: 'a', image: 'a:1' }], workers: { containers: [{ name: 'b', image: 'b:1' }] } },
        'harbour',
      ),
    ),
  ],
  ['label of a namespace', changed('Namespace', ['metadata', 'labels', 'team'], 'harbour')],
]

const before = stateOf(realMesh)

test.each(everyday)('%s: the proof stands', (_, after) => {
  const { verdict, reasons } = compareAccess(before, stateOf(after), { overrides: {}, evaluate })
  expect([verdict, reasons]).toEqual(['equivalent', []])
})
