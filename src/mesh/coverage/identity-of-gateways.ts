import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import type { ObjectChange } from '../changed-objects.js'
import { member, objectAt, objectsAt, textAt, textMapAt, textsAt } from '../fields.js'
import { podTemplatesOf } from './pod-templates.js'
import { meshConfigOf } from './parsed-text.js'

/** As whom a client arrives by such settings (A networking/v1/destination_rule.proto: ClientTLSSettings); '' as without them. */
const identityOf = (tls: JsonObject, automatic: boolean): string => {
  switch (textAt(tls, 'mode')) {
    case '':
      return ''
    case 'ISTIO_MUTUAL':
      return automatic ? '' : 'itself'
    case 'DISABLE':
    case 'SIMPLE':
      return 'nobody'
    default:
      return JSON.stringify(['clientCertificate', 'privateKey', 'credentialName'].map((name) => textAt(tls, name)))
  }
}

/** Settings by which what a gateway takes as it is arrives in a request of the gateway's own, or behind a line about its client. */
const wrapping: ReadonlySet<string> = new Set(['tunnel', 'proxyProtocol'])

/** Every place of a rule at which clients arrive as somebody else, or as nobody, and as whom. */
const identitiesIn = (value: Json, path: string, automatic: boolean): readonly string[] => {
  if (Array.isArray(value))
    return value.flatMap((one: Json, at) => identitiesIn(one, `${path}/${nameOf(one) || String(at)}`, automatic))
  if (!isJsonObject(value)) return []
  return Object.entries<Json>(value).flatMap(([name, inner]) => {
    if (wrapping.has(name)) return [`${path}/${name} ${JSON.stringify(inner)}`]
    if (name !== 'tls') return identitiesIn(inner, `${path}/${name}`, automatic)
    const identity = identityOf(objectAt(inner), automatic)
    return identity === '' ? [] : [`${path} ${identity}`]
  })
}

const nameOf = (item: Json): string => textAt(item, 'name') || JSON.stringify(objectAt(item, 'port'))

/** Whom a rule is for, and as whom they arrive. */
const saysOf = (rule: KubernetesObject | undefined, automatic: boolean): string => {
  const spec = objectAt(rule?.content, 'spec')
  const identities = [...identitiesIn(spec, '', automatic)].sort()
  if (identities.length === 0) return ''
  return JSON.stringify([spec['host'] ?? '', spec['exportTo'] ?? [], spec['workloadSelector'] ?? {}, identities])
}

/** A gateway, or an object that gives one its routes: the Gateway itself often stands in another repository. */
const isOfGateways = ({ key, content }: KubernetesObject): boolean => {
  switch (key.kind) {
    case 'Gateway':
      return textAt(content, 'spec', 'gatewayClassName') !== 'istio-waypoint'
    case 'VirtualService':
      return textsAt(content, 'spec', 'gateways').some((name) => name !== 'mesh')
    case 'HTTPRoute':
    case 'GRPCRoute':
      return objectsAt(content, 'spec', 'parentRefs').some((ref) => (textAt(ref, 'kind') || 'Gateway') === 'Gateway')
    default:
      return false
  }
}

const hasAutomaticMutualTls = (states: readonly MeshState[]): boolean =>
  states.every(({ objects }) =>
    objects.every(
      (object) => object.key.kind !== 'ConfigMap' || member(meshConfigOf(object), 'enableAutoMtls') !== false,
    ),
  )

/** Whether anything at hand leads requests of others into the mesh. */
export const leadIn = (states: readonly MeshState[]): boolean =>
  states.some(({ objects }) => objects.some(isOfGateways))

/** Whether a policy of the Gateway API is for a Service. */
export const namesService = (content: JsonObject): boolean =>
  objectsAt(content, 'spec', 'targetRefs').some((ref) => (textAt(ref, 'kind') || 'Service') === 'Service')

/** A ServiceEntry for workloads, or for what calls itself a part of the mesh. */
const isEntryInside = ({ key, content }: KubernetesObject, host: string): boolean =>
  key.kind === 'ServiceEntry' &&
  textsAt(content, 'spec', 'hosts').includes(host) &&
  (textAt(content, 'spec', 'location') === 'MESH_INTERNAL' ||
    Object.keys(textMapAt(content, 'spec', 'workloadSelector', 'labels')).length > 0)

/** A host outside the mesh has no policies. */
const isOfMesh = (host: string, states: readonly MeshState[]): boolean => {
  if (!host.includes('.') || host.includes('*') || host.includes('.svc')) return true
  const [name, namespace] = host.split('.')
  return states.some(({ objects }) =>
    objects.some(
      (object) =>
        (object.key.kind === 'Service' && object.key.name === name && object.key.namespace === namespace) ||
        isEntryInside(object, host),
    ),
  )
}

/**
 * Whether a DestinationRule changes as whom the requests of gateways arrive at a Service. A workload of the mesh has its
 * identity whatever its proxy sends; but a gateway carries the requests of others, and lends them its own.
 */
export const changesIdentityOfGateways = (
  states: readonly [MeshState, MeshState],
  { before, after }: ObjectChange,
): boolean => {
  const automatic = hasAutomaticMutualTls(states)
  if (saysOf(before, automatic) === saysOf(after, automatic)) return false
  const hosts = [before, after].map((rule) => textAt(rule?.content, 'spec', 'host')).filter((host) => host !== '')
  return hosts.some((host) => isOfMesh(host, states)) && leadIn(states)
}

/** Whether pods of an object are a gateway: by the template that they ask for, a container of Istio's, or a Gateway that selects them. */
export const makesGateways = (states: readonly MeshState[], object: KubernetesObject): boolean => {
  const selectors = states.flatMap(({ objects }) =>
    objects.flatMap(({ key, content }) =>
      key.group === 'networking.istio.io' && key.kind === 'Gateway' ? [textMapAt(content, 'spec', 'selector')] : [],
    ),
  )
  return podTemplatesOf(object).some(({ template }) => {
    const labels = textMapAt(template, 'metadata', 'labels')
    return (
      (textMapAt(template, 'metadata', 'annotations')['inject.istio.io/templates'] ?? '').includes('gateway') ||
      objectsAt(template, 'spec', 'containers').some((one) => textAt(one, 'name') === 'istio-proxy') ||
      Object.keys(labels).includes('gateway.networking.k8s.io/gateway-name') ||
      selectors.some(
        (selector) =>
          Object.keys(selector).length > 0 && Object.entries(selector).every(([name, value]) => labels[name] === value),
      )
    )
  })
}
