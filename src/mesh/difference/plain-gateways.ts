import { isWhollyRead, keyTitle, readStatus, type KubernetesObject } from '../../ports/object.js'
import { everyChange } from '../changed-objects.js'
import { destinationsOfService } from '../destination-of-request.js'
import type { AppliedPolicy, Destination, Enforcement, Stage } from '../enforcement.js'
import { numberAt, objectsAt, textAt } from '../fields.js'
import { placesOfMesh } from '../places-of-mesh.js'
import { identityFields } from '../policy-not-read.js'
import type { Mesh } from '../resolve.js'
import { selects, targetOf } from '../resolve/attachment.js'
import { serviceOfHost } from '../traffic/places-behind.js'
import { servicesOf, servicesOfHost } from '../traffic/service-host.js'
import { tlsModesOf, type TlsMode } from '../traffic/tls-modes.js'
import { wholeHost } from '../traffic/virtual-service-routes.js'
import type { Reason } from './access-diff.js'
import { asksFor } from './unread-apart.js'

const identities = 'principals|namespaces|serviceAccounts|trustDomains'
const conditions = /"source\.(?:principal|namespace|serviceAccount|trustDomain)"/

const gatewayApi = 'gateway.networking.k8s.io'

/** Whether a rule names identities, or names those that it is not for. */
const names = (rules: unknown): boolean => {
  const text = JSON.stringify(rules)
  return new RegExp(`"(?:${identities})"`).test(text) || conditions.test(text)
}
const leavesOut = (rules: unknown): boolean => {
  const text = JSON.stringify(rules)
  return new RegExp(`"not(?:${identities})"`, 'i').test(text) || (conditions.test(text) && text.includes('"notValues"'))
}

/** A policy by which it matters whether a gateway shows its identity, and what it does to those who then get in. */
interface Deciding {
  readonly title: string
  readonly does: 'refuses' | 'lets in'
  /** Nobody read it, so it may. */
  readonly unread?: true
}

const deciding = (policy: AppliedPolicy, does: Deciding['does']): Deciding => ({
  title: keyTitle(policy.object.key),
  does,
})

/** What was not read there and may do it: a policy that names identities, and mutual TLS that is required. */
const unreadThere = (stages: readonly Stage[], does: Deciding['does']): Deciding | undefined =>
  stages
    .flatMap(({ unknowns }) => unknowns)
    .filter((one) =>
      one.unread === 'AuthorizationPolicy'
        ? asksFor(one, identityFields)
        : one.unread === 'PeerAuthentication' && does === 'lets in',
    )
    .map(({ unread = '' }): Deciding => ({
      title: `${unread === 'AuthorizationPolicy' ? 'an' : 'a'} ${unread} there that was not read`,
      does,
      unread: true,
    }))[0]

/** The policy that refuses some identities where plaintext is taken: a DENY of some, an ALLOW that leaves some out. */
const refusing = ({ stages }: Enforcement): Deciding | undefined => {
  const open = stages.filter(({ proxy, mutualTls }) => proxy === 'sidecar' && mutualTls !== 'STRICT')
  const found = open
    .flatMap(({ allow, deny }) => [...deny, ...allow])
    .find(({ action, rules }) => (action === 'DENY' ? names(rules) : leavesOut(rules)))
  return found === undefined ? unreadThere(open, 'refuses') : deciding(found, 'refuses')
}

/** What lets in those alone who show an identity: an ALLOW of some, a DENY of all others, and mutual TLS that is required. */
const admitting = ({ stages }: Enforcement): Deciding | undefined => {
  const open = stages.filter(({ proxy, mutualTls }) => proxy === 'sidecar' && mutualTls !== 'DISABLE')
  if (open.some(({ mutualTls }) => mutualTls === 'STRICT'))
    return { title: 'mutual TLS that is required', does: 'lets in' }
  const found = open
    .flatMap(({ allow, deny }) => [...allow, ...deny])
    .find(({ action, rules }) => (action === 'DENY' ? leavesOut(rules) : names(rules)))
  return found === undefined ? unreadThere(open, 'lets in') : deciding(found, 'lets in')
}

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

const isPlain = ({ mode }: TlsMode): boolean => mode !== 'ISTIO_MUTUAL'

const hostOf = ({ content }: KubernetesObject): string => textAt(content, 'spec', 'host')

const isRule = ({ key }: KubernetesObject): boolean =>
  key.group === 'networking.istio.io' && key.kind === 'DestinationRule'

/**
 * How a host is connected to without identity: by its own object, or, where it has none, by a DestinationRule for more hosts. Of
 * several for one host the most particular holds, and nothing of the others (I networking/v1/destination_rule.proto: `host`).
 */
const plainModes = (
  object: KubernetesObject | undefined,
  { state }: Mesh,
  like: KubernetesObject,
): readonly TlsMode[] => {
  if (object !== undefined) return [...tlsModesOf(object), ...backendModes(object)].filter(isPlain)
  if (!isRule(like)) return []
  const host = hostOf(like)
  const whole = wholeHost(host, like.key.namespace)
  const wider = state.objects.filter(
    (one) => isRule(one) && hostOf(one).startsWith('*') && hostOf(one) !== host && whole.endsWith(hostOf(one).slice(1)),
  )
  return wider.flatMap((one) =>
    tlsModesOf(one)
      .filter(isPlain)
      .map((mode) => ({ ...mode, host })),
  )
}

/** Whether every route of a kind is known: a cluster was asked for all of them, or has no such kind. */
const knowsRoutes = ({ state }: Mesh): boolean =>
  isWhollyRead(state, 'networking.istio.io', 'VirtualService', '*') &&
  (readStatus(state, gatewayApi, 'HTTPRoute', '*') === 'not installed' ||
    isWhollyRead(state, gatewayApi, 'HTTPRoute', '*'))

/** What a change of one object does to gateways: those of one host, or those of another. */
const reasonsOf = (
  [old, now]: readonly [Mesh, Mesh],
  before: KubernetesObject | undefined,
  after: KubernetesObject | undefined,
): readonly Reason[] => {
  const object = after ?? before
  if (object === undefined) return []
  const [olds, nows] = [plainModes(before, old, object), plainModes(after, now, object)]
  const first = (
    some: readonly TlsMode[],
    others: readonly TlsMode[],
    decides: (enforcement: Enforcement) => Deciding | undefined,
  ): Deciding | undefined => {
    const known = new Set(others.map(textOf))
    return some
      .filter((one) => !known.has(textOf(one)))
      .flatMap((one) => placesOf(now, one, object.key.namespace))
      .map((place) => decides(now.enforcementOf(place)))
      .find((one) => one !== undefined)
  }
  const found = first(nows, olds, refusing) ?? first(olds, nows, admitting)
  if (found === undefined) return []
  const how = found.does === 'refuses' ? 'without their identity' : 'with their identity again'
  const does = found.unread === true ? { refuses: 'may refuse', 'lets in': 'may let in' }[found.does] : found.does
  return [
    {
      code: 'ROUTE_NOT_FOLLOWED',
      text: `${keyTitle(object.key)} ${after === undefined ? 'goes, which ' : ''}has gateways call ${how}, and ${found.title} ${does} some identities: who comes through a gateway whose routes were not read may get in`,
      where: object.source,
    },
  ]
}

/**
 * A client of the mesh may call with or without its identity at any time; who comes through a gateway may not, and a DestinationRule
 * or BackendTLSPolicy decides for the gateway. Routes of the state are followed (`places-behind.ts`): this is for those that were
 * not read.
 */
export const plainGateways = (old: Mesh, now: Mesh): readonly Reason[] => {
  if ([old, now].every(knowsRoutes)) return []
  return everyChange(old.state, now.state).flatMap(({ before, after }): readonly Reason[] =>
    before === undefined || after === undefined || hostOf(before) === hostOf(after)
      ? reasonsOf([old, now], before, after)
      : [...reasonsOf([old, now], before, undefined), ...reasonsOf([old, now], undefined, after)].slice(0, 1),
  )
}
