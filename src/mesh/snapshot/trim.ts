import { parse } from 'yaml'
import { isJsonObject, type Json, type JsonArray, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { isMeshConfig } from '../../manifests/interest.js'
import { isIstiod } from '../coverage/control-plane.js'
import { member, objectAt, objectsAt, textAt } from '../fields.js'

/**
 * What a snapshot keeps of an object: all that decides access, and nothing that a run of the program would not read
 * anyway. Left out: status, managedFields, uids and versions, environment values, commands, images, volumes, node names.
 */
export const trimObject = (object: KubernetesObject): JsonObject => {
  const { content, key, apiVersion } = object
  const head = { apiVersion, kind: key.kind, metadata: metadataOf(object) }
  switch (`${key.group}/${key.kind}`) {
    case '/Namespace':
    case '/ServiceAccount':
    case 'admissionregistration.k8s.io/MutatingWebhookConfiguration':
      return head
    case '/Service':
      return { ...head, spec: serviceSpec(objectAt(content, 'spec')) }
    case '/Pod':
      return { ...head, spec: podSpec(objectAt(content, 'spec'), false) }
    case '/ConfigMap':
      if (!isMeshConfig(key.group, key.kind, key.name)) return { ...head, metadata: revokedOf(object) }
      return { ...head, data: { mesh: meshConfig(textAt(content, 'data', 'mesh')) } }
    case 'apps/Deployment':
    case 'apps/StatefulSet':
    case 'apps/DaemonSet': {
      const template = objectAt(content, 'spec', 'template')
      // istiod's image is what says its version.
      const spec = podSpec(objectAt(template, 'spec'), isIstiod(object))
      const metadata = {
        ...some('labels', labelsOf(objectAt(template, 'metadata', 'labels'))),
        ...some('annotations', workloadAnnotations(objectAt(template, 'metadata', 'annotations'))),
      }
      return { ...head, spec: { template: { metadata, spec } } }
    }
    case 'extensions.istio.io/WasmPlugin': {
      // Its configuration and environment may hold secrets, and nothing here understands them.
      const kept = Object.entries(objectAt(content, 'spec')).filter(
        ([name]) => !['pluginConfig', 'vmConfig'].includes(name),
      )
      return { ...head, spec: Object.fromEntries(kept) }
    }
    default:
      return { ...rest(content), ...head }
  }
}

/** Whether a kind is kept whole: such an object compares with the repository's own. */
export const isKeptWhole = (group: string, kind: string): boolean =>
  group.endsWith('istio.io')
    ? kind !== 'WasmPlugin'
    : group === 'gateway.networking.k8s.io' || group === 'rbac.authorization.k8s.io'

/** Of the inventory of what meshgate wrote, what was taken back: it is part of the digest of whoever gives it again. */
const revokedAnnotation = 'meshgate.dev/revoked'

/** Of ConfigMaps besides MeshConfig no more than that is kept: the rest serves only who writes. */
export const isKept = ({ key, annotations }: KubernetesObject): boolean =>
  key.kind !== 'ConfigMap' ||
  isMeshConfig(key.group, key.kind, key.name) ||
  Object.hasOwn(annotations, revokedAnnotation)

const revokedOf = ({ key: { name, namespace }, annotations }: KubernetesObject): JsonObject => ({
  name,
  namespace,
  annotations: { [revokedAnnotation]: annotations[revokedAnnotation] ?? '' },
})

const rest = (content: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(content).filter(([name]) => !['status', 'metadata'].includes(name)))

const some = (name: string, value: JsonObject): JsonObject => (Object.keys(value).length === 0 ? {} : { [name]: value })

/** Labels that name one rollout or one instance of a controller: they would make each deployment a difference. */
const rolloutLabels: ReadonlySet<string> = new Set([
  'pod-template-hash',
  'pod-template-generation',
  'controller-revision-hash',
  'controller-uid',
  'batch.kubernetes.io/controller-uid',
])

const labelsOf = (labels: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(labels).filter(([name]) => !rolloutLabels.has(name)))

/** Groups whose objects' age decides: the oldest of two rivals counts. */
const hasAge = (group: string, kind: string): boolean =>
  group.endsWith('istio.io') || group === 'gateway.networking.k8s.io' || (group === '' && kind === 'Service')

const metadataOf = (object: KubernetesObject): JsonObject => {
  const { group, kind, namespace, name } = object.key
  const workload = group === 'apps' || kind === 'Pod'
  const annotations = workload ? workloadAnnotations(object.annotations) : annotationsOf(object)
  const owners = kind === 'Pod' ? ownersOf(object) : []
  return {
    name,
    ...(namespace === '' ? {} : { namespace }),
    ...some('labels', labelsOf({ ...object.labels })),
    ...some('annotations', annotations),
    ...(owners.length === 0 ? {} : { ownerReferences: owners }),
    ...(object.creationTimestamp === undefined || !hasAge(group, kind)
      ? {}
      : { creationTimestamp: object.creationTimestamp }),
  }
}

const ownersOf = (object: KubernetesObject): JsonArray =>
  objectsAt(object.content, 'metadata', 'ownerReferences').map((owner) => ({ kind: textAt(owner, 'kind') }))

/** Notes of tools; the first holds the whole object again. */
const notes = ['kubectl.kubernetes.io/last-applied-configuration', 'kubectl.kubernetes.io/restartedAt']

const annotationsOf = (object: KubernetesObject): JsonObject =>
  object.key.group.endsWith('istio.io') || object.key.group === 'gateway.networking.k8s.io'
    ? Object.fromEntries(Object.entries(object.annotations).filter(([name]) => !notes.includes(name)))
    : Object.fromEntries(Object.entries(object.annotations).filter(([name]) => decides(name)))

/** Istio's and the GitOps tools' own annotations. */
const decides = (name: string): boolean => {
  const domain = name.includes('/') ? (name.split('/')[0] ?? '') : ''
  return /(?:^|\.)(?:istio\.io|argoproj\.io|fluxcd\.io|meshgate\.dev)$/.test(domain)
}

/** Annotations of pods: what injection and interception look at, and of the proxy's settings what decides access. */
const workloadAnnotations = (annotations: JsonObject | Readonly<Record<string, string>>): JsonObject => {
  const kept: Record<string, Json> = {}
  for (const [name, value] of Object.entries(annotations)) {
    if (name === 'proxy.istio.io/config') {
      const settings = accessSettings(value)
      if (settings !== undefined) kept[name] = settings
    } else if (!dropped.has(name) && /^(?:[a-z.]+\.)?istio\.io\//.test(name)) kept[name] = value
  }
  return kept
}

/** Container definitions, volumes and the injector's own record: they hold environment values or change with each rollout. */
const dropped: ReadonlySet<string> = new Set([
  'sidecar.istio.io/status',
  'sidecar.istio.io/userVolume',
  'sidecar.istio.io/userVolumeMount',
  'proxy.istio.io/overrides',
  'istio.io/restartedAt',
])

/** What decides access: through how many proxies a gateway is reached, and whether the port is intercepted at all. */
const accessSettings = (text: Json): string | undefined => {
  const config = typeof text === 'string' ? parsed(text) : null
  const kept = isJsonObject(config) ? pick(config, ['gatewayTopology', 'interceptionMode']) : {}
  return Object.keys(kept).length === 0 ? undefined : JSON.stringify(kept)
}

const parsed = (text: string): Json => {
  try {
    return parse(text, { maxAliasCount: 10, prettyErrors: false }) as Json
  } catch {
    return null
  }
}

const pick = (value: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(
    names.flatMap((name) => {
      const found = member(value, name)
      return found === undefined ? [] : [[name, found] as const]
    }),
  )

const podSpec = (spec: JsonObject, withImages: boolean): JsonObject => {
  const containers = (name: 'containers' | 'initContainers'): JsonObject => {
    const list = objectsAt(spec, name).map((container) => ({
      ...pick(container, ['name', 'restartPolicy', ...(withImages ? ['image'] : [])]),
      ...(objectsAt(container, 'ports').length === 0
        ? {}
        : { ports: objectsAt(container, 'ports').map((port) => pick(port, ['name', 'containerPort', 'protocol'])) }),
    }))
    return list.length === 0 ? {} : { [name]: list }
  }
  return {
    ...pick(spec, ['serviceAccountName', 'hostNetwork']),
    ...containers('containers'),
    ...containers('initContainers'),
  }
}

const serviceSpec = (spec: JsonObject): JsonObject => ({
  ...pick(spec, ['type', 'selector', 'externalName']),
  // A headless Service is another kind of destination; any other address is the cluster's business.
  ...(textAt(spec, 'clusterIP') === 'None' ? { clusterIP: 'None' } : {}),
  ...(objectsAt(spec, 'ports').length === 0
    ? {}
    : {
        ports: objectsAt(spec, 'ports').map((port) =>
          pick(port, ['name', 'port', 'targetPort', 'protocol', 'appProtocol']),
        ),
      }),
})

/** The settings that decide how policies read; `proxyMetadata` and addresses of providers stay in the cluster. */
const meshConfig = (text: string): string => {
  const config = parsed(text)
  if (!isJsonObject(config)) return text
  const topology = objectAt(config, 'defaultConfig', 'gatewayTopology')
  const kept: JsonObject = {
    ...pick(config, ['rootNamespace', 'trustDomain', 'trustDomainAliases', 'pathNormalization']),
    ...(objectsAt(config, 'caCertificates').length === 0
      ? {}
      : { caCertificates: objectsAt(config, 'caCertificates').map((one) => pick(one, ['trustDomains'])) }),
    ...(Object.keys(topology).length === 0 ? {} : { defaultConfig: { gatewayTopology: topology } }),
    ...(objectsAt(config, 'extensionProviders').length === 0
      ? {}
      : { extensionProviders: objectsAt(config, 'extensionProviders').map(providerOf) }),
  }
  return JSON.stringify(kept)
}

const providerOf = (provider: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(provider).map(([name, value]) => (name === 'name' ? [name, value] : ([name, {}] as const))),
  )
