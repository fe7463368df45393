import type { Destination } from '../../src/mesh/enforcement.js'
import type { JsonObject } from '../../src/ports/json.js'

export const policy = (name: string, spec: JsonObject, namespace = 'shop', metadata: JsonObject = {}): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name, namespace, ...metadata },
  spec,
})

export const peerAuthentication = (
  name: string,
  spec: JsonObject,
  namespace = 'shop',
  metadata: JsonObject = {},
): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'PeerAuthentication',
  metadata: { name, namespace, ...metadata },
  spec,
})

export const requestAuthentication = (name: string, jwtRules: JsonObject[], namespace = 'shop'): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'RequestAuthentication',
  metadata: { name, namespace },
  spec: { jwtRules },
})

export const deployment = (
  name: string,
  labels: JsonObject,
  template: JsonObject = {},
  namespace = 'shop',
): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace },
  spec: { template: { metadata: { labels, ...template }, spec: { containers: [{ name: 'app' }] } } },
})

export const service = (
  name: string,
  selector: JsonObject,
  ports: JsonObject[],
  labels: JsonObject = {},
  namespace = 'shop',
): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace, labels },
  spec: { selector, ports },
})

export const namespace = (name: string, labels: JsonObject): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
})

export const meshConfig = (config: JsonObject, name = 'istio'): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'istio-system' },
  data: { mesh: JSON.stringify(config) },
})

export const object = (
  apiVersion: string,
  kind: string,
  name: string,
  spec: JsonObject,
  inNamespace = 'shop',
  labels: JsonObject = {},
): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name, namespace: inNamespace, labels },
  spec,
})

export const destination = (
  labels: Readonly<Record<string, string>>,
  port = 8080,
  more: Partial<Destination> = {},
): Destination => ({
  namespace: 'shop',
  labels,
  port,
  protocol: 'HTTP',
  title: 'workload',
  known: false,
  ...more,
})
