import { isWhollyRead, keyTitle, readStatus, type KubernetesObject } from '../../ports/object.js'
import { everyChange } from '../changed-objects.js'
import { destinationsOfService } from '../destination-of-request.js'
import type { AppliedPolicy, Destination, Enforcement } from '../enforcement.js'
import { numberAt, objectsAt, textAt } from '../fields.js'
import { placesOfMesh } from '../places-of-mesh.js'
import type { Mesh } from '../resolve.js'
import { selects, targetOf } from '../resolve/attachment.js'
import { serviceOfHost } from '../traffic/places-behind.js'
import { servicesOf, servicesOfHost } from '../traffic/service-host.js'
import { tlsModesOf, type TlsMode } from '../traffic/tls-modes.js'
import { wholeHost } from '../traffic/virtual-service-routes.js'
import type { Reason } from './access-diff.js'

const identities = 'principals|namespaces|serviceAccounts|trustDomains'
const conditions = /"source\.(?:principal|namespace|serviceAccount|trustDomain)"/

const gatewayApi = 'gateway.networking.k8s.io'

/** Whether a rule lets more in that shows no identity: a DENY that names some, an ALLOW that leaves some out. */
const refusesIdentities = ({ action, rules = [] }: AppliedPolicy): boolean => {
  const text = JSON.stringify(rules)
  return action === 'DENY'
    ? new RegExp(`"(?:${identities})"`).test(text) || conditions.test(text)
    : new RegExp(`"not(?:${identities})"`, 'i').test(text) || (conditions.test(text) && text.includes('"notValues"'))
}

/** The policy that refuses some identities where plaintext is taken. */
const refusing = ({ stages }: Enforcement): AppliedPolicy | undefined =>
  stages
    .filter(({ proxy, mutualTls }) => proxy === 'sidecar' && mutualTls !== 'STRICT')
    .flatMap(({ allow, deny }) => [...deny, ...allow])
    .find(refusesIdentities)

/** Places of a Service that was not read: whatever the policies there are for, but for workloads that are known. */
const placesOfPolicies = (mesh: Mesh, namespace: string): readonly Destination[] => {
  const policies = mesh.state.objects.filter(
    ({ key }) => key.group === 'security.istio.io' && [namespace, mesh.settings.rootNamespace].includes(key.namespace),
  )
  const workloads = placesOfMesh(mesh).workloads.get(namespace) ?? []
  const selectors = policies
    .map((one) => targetOf(one).selector)
    .filter((selector) => !workloads.some(({ labels }) => selects(selector, labels)))
  return [{}, ...selectors].map((labels) => ({
    namespace,
    labels,
    port: 0,
    protocol: 'AUTO',
    title: 'workload',
    known: false,
  }))
}

/** Places to which clients connect so, by the host of the rule. */
const placesOf = (mesh: Mesh, { host, port }: TlsMode, namespace: string): readonly Destination[] => {
  const found = servicesOfHost(
    host,
    namespace,
    servicesOf(mesh.state).map(({ key }) => key),
  )
  const named = serviceOfHost(wholeHost(host, namespace))
  const { services } = placesOfMesh(mesh)
  return (found.length > 0 || named === undefined ? found : [named]).flatMap((one) => {
    const service = services.get(`${one.namespace}/${one.name}`)
    if (service === undefined) return placesOfPolicies(mesh, one.namespace)
    const ports = objectsAt(service.content, 'spec', 'ports').flatMap((entry) => numberAt(entry, 'port') ?? [])
    return ports
      .filter((number) => port === undefined || port === number)
      .flatMap((number) => destinationsOfService(mesh, one.namespace, one.name, number))
  })
}

const textOf = ({ mode, host, port }: TlsMode): string => JSON.stringify([mode, host, port ?? null])

/** TLS of a gateway's own towards the Services that a BackendTLSPolicy names, of its namespace. */
const backendModes = ({ key, content }: KubernetesObject): readonly TlsMode[] =>
  key.group !== gatewayApi || key.kind !== 'BackendTLSPolicy'
    ? []
    : objectsAt(content, 'spec', 'targetRefs').flatMap((ref) =>
        textAt(ref, 'group') === '' && textAt(ref, 'kind') === 'Service'
          ? [{ pointer: '/spec/targetRefs', mode: 'SIMPLE', host: textAt(ref, 'name') }]
          : [],
      )

const plainModes = (object: KubernetesObject | undefined): readonly TlsMode[] =>
  object === undefined
    ? []
    : [...tlsModesOf(object), ...backendModes(object)].filter(({ mode }) => mode !== 'ISTIO_MUTUAL')

/** Whether every route of a kind is known: a cluster was asked for all of them, or has no such kind. */
const knowsRoutes = ({ state }: Mesh): boolean =>
  isWhollyRead(state, 'networking.istio.io', 'VirtualService', '*') &&
  (readStatus(state, gatewayApi, 'HTTPRoute', '*') === 'not installed' ||
    isWhollyRead(state, gatewayApi, 'HTTPRoute', '*'))

/**
 * A client of the mesh may call without its identity at any time; who comes through a gateway may not, and a DestinationRule or
 * BackendTLSPolicy has the gateway do so. Routes of the state are followed (`places-behind.ts`): this is for those that were not read.
 */
export const plainGateways = (old: Mesh, now: Mesh): readonly Reason[] => {
  if ([old, now].every(knowsRoutes)) return []
  return everyChange(old.state, now.state).flatMap(({ before, after }): readonly Reason[] => {
    if (after === undefined) return []
    const known = new Set(plainModes(before).map(textOf))
    const places = plainModes(after)
      .filter((one) => !known.has(textOf(one)))
      .flatMap((one) => placesOf(now, one, after.key.namespace))
    const policy = places.map((place) => refusing(now.enforcementOf(place))).find((one) => one !== undefined)
    if (policy === undefined) return []
    return [
      {
        code: 'ROUTE_NOT_FOLLOWED',
        text: `${keyTitle(after.key)} has gateways call without their identity, and ${keyTitle(policy.object.key)} refuses some identities: who comes through a gateway whose routes were not read may get in`,
        where: after.source,
      },
    ]
  })
}
