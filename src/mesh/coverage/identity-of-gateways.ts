import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import type { ObjectChange } from '../changed-objects.js'
import { objectAt, textAt } from '../fields.js'

/** As whom a client arrives by such settings (A networking/v1/destination_rule.proto: ClientTLSSettings); '' as what it is. */
const identityOf = (tls: JsonObject): string => {
  switch (textAt(tls, 'mode')) {
    case '':
    case 'ISTIO_MUTUAL':
      return ''
    case 'DISABLE':
    case 'SIMPLE':
      return 'nobody'
    default:
      return JSON.stringify(['clientCertificate', 'privateKey', 'credentialName'].map((name) => textAt(tls, name)))
  }
}

/** Every place of a rule at which clients arrive as somebody else, or as nobody, and as whom. */
const identitiesIn = (value: Json, path: string): readonly string[] => {
  if (Array.isArray(value))
    return value.flatMap((one: Json, at) => identitiesIn(one, `${path}/${nameOf(one) || String(at)}`))
  if (!isJsonObject(value)) return []
  return Object.entries<Json>(value).flatMap(([name, inner]) => {
    if (name !== 'tls') return identitiesIn(inner, `${path}/${name}`)
    const identity = identityOf(objectAt(inner))
    return identity === '' ? [] : [`${path} ${identity}`]
  })
}

const nameOf = (item: Json): string => textAt(item, 'name') || JSON.stringify(objectAt(item, 'port'))

/** Whom a rule is for, and as whom they arrive. */
const saysOf = (rule: KubernetesObject | undefined): string => {
  const spec = objectAt(rule?.content, 'spec')
  const identities = [...identitiesIn(spec, '')].sort()
  if (identities.length === 0) return ''
  return JSON.stringify([spec['host'] ?? '', spec['exportTo'] ?? [], spec['workloadSelector'] ?? {}, identities])
}

const isGateway = ({ key, content }: KubernetesObject): boolean =>
  key.kind === 'Gateway' && textAt(content, 'spec', 'gatewayClassName') !== 'istio-waypoint'

/** A host outside the mesh has no policies. */
const isOfMesh = (host: string, states: readonly MeshState[]): boolean => {
  if (!host.includes('.') || host.includes('*') || host.includes('.svc')) return true
  const [name, namespace] = host.split('.')
  return states.some(({ objects }) =>
    objects.some(({ key }) => key.kind === 'Service' && key.name === name && key.namespace === namespace),
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
  if (saysOf(before) === saysOf(after)) return false
  const hosts = [before, after].map((rule) => textAt(rule?.content, 'spec', 'host')).filter((host) => host !== '')
  return hosts.some((host) => isOfMesh(host, states)) && states.some(({ objects }) => objects.some(isGateway))
}
