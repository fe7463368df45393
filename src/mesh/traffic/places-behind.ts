import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { destinationsOfService } from '../destination-of-request.js'
import { digestOf } from '../digest.js'
import { everyStageOf, type Destination, type Enforcement, type Stage, type Unknown } from '../enforcement.js'
import { numberAt, objectAt, objectsAt, textAt, textMapAt, textsAt } from '../fields.js'
import type { Mesh } from '../resolve.js'
import { targetOf } from '../resolve/attachment.js'
import { isWithin } from './host-names.js'
import type { RouteTarget } from './route.js'
import { tlsModesOf } from './tls-modes.js'
import { isVisible, wholeHost } from './virtual-service-routes.js'
import { noPolicies } from '../resolve/stages.js'

/** A place that a target of a route stands for. */
export interface PlaceBehind {
  /** Equal in two states for one place. */
  readonly key: string
  /** Of people: `service shop in shop`, `host example.com`. */
  readonly title: string
  readonly destination: Destination
  /** Port of the Service that a gateway asks for. */
  readonly port: number
  readonly host: string
  /** What of the place is not known, each as a text that is equal where it is. */
  readonly unmodelled: readonly string[]
  /** Its Service is not in the state. */
  readonly unread?: true
}

/** The Service that a host names, as far as the name says it. */
export const serviceOfHost = (host: string): { readonly namespace: string; readonly name: string } | undefined => {
  const [, name, namespace] = /^([^.*]+)\.([^.]+)\.svc(?:\..*)?$/.exec(host) ?? []
  return name === undefined || namespace === undefined ? undefined : { namespace, name }
}

/** `namespace/name` of the Service, or the host, of a place. */
export const placeName = ({ destination, host, title }: PlaceBehind): string =>
  destination.namespace === '' ? host : `${destination.namespace}/${title.split(' ')[1] ?? ''}`

const labelsText = (labels: Readonly<Record<string, string>>): string => JSON.stringify(Object.entries(labels).sort())

const isWithinLabels = (inner: Readonly<Record<string, string>>, labels: Readonly<Record<string, string>>): boolean =>
  Object.entries(inner).every(([name, value]) => labels[name] === value)

/** What of a ServiceEntry says where it leads, and how a gateway connects there. */
const leadingParts = ({ content }: KubernetesObject): JsonObject => {
  const spec = objectAt(content, 'spec')
  return Object.fromEntries(
    ['endpoints', 'workloadSelector', 'location', 'resolution', 'ports'].map((name) => [name, spec[name] ?? null]),
  )
}

/**
 * A host that is no Service of Kubernetes: nothing of the mesh stands before it, unless a ServiceEntry, of those that the
 * gateway sees, leads to workloads.
 */
const elsewhere = (mesh: Mesh, target: RouteTarget, gatewayNamespace: string): PlaceBehind => {
  const entries = objectsOfKind(mesh.state, 'networking.istio.io', 'ServiceEntry').filter(
    ({ key, content }) =>
      isVisible(textsAt(content, 'spec', 'exportTo'), key.namespace, gatewayNamespace) &&
      textsAt(content, 'spec', 'hosts').some((host) => isWithin(target.host, host.toLowerCase())),
  )
  const inside = entries.filter(
    ({ content }) =>
      Object.keys(textMapAt(content, 'spec', 'workloadSelector', 'labels')).length > 0 ||
      objectsAt(content, 'spec', 'endpoints').length > 0,
  )
  const port = target.port ?? 0
  return {
    key: `host ${target.host}:${port}`,
    title: `host ${target.host}`,
    destination: {
      namespace: '',
      labels: {},
      port,
      protocol: 'HTTP',
      title: `host ${target.host}`,
      known: false,
    },
    port,
    host: target.host,
    unmodelled: inside.map(
      (object) =>
        `what ServiceEntry ${object.key.namespace}/${object.key.name} leads to ${digestOf(leadingParts(object))}`,
    ),
  }
}

/** Whether policies of a namespace, or of the root one, tell workloads apart. */
const hasSelectors = (mesh: Mesh, namespace: string): boolean =>
  mesh.state.objects.some(
    (object) =>
      object.key.group === 'security.istio.io' &&
      (object.key.namespace === namespace || object.key.namespace === mesh.settings.rootNamespace) &&
      (Object.keys(targetOf(object).selector).length > 0 || targetOf(object).refs.length > 0),
  )

/** Two subsets that nobody defines need not be the same pods. */
const undefinedText = ({ undefinedSubset }: RouteTarget): string =>
  undefinedSubset === undefined ? '' : ` subset ${undefinedSubset.name}`

const unreadService = (mesh: Mesh, target: RouteTarget, namespace: string, name: string): PlaceBehind => ({
  key: `service ${namespace}/${name}:${target.port ?? 0}${target.subset === undefined ? '' : ` ${labelsText(target.subset)}`}${undefinedText(target)}`,
  title: `service ${name} in ${namespace}`,
  destination: {
    namespace,
    labels: target.subset ?? {},
    port: 0,
    protocol: 'HTTP',
    title: `service ${name}`,
    known: false,
  },
  port: target.port ?? 0,
  host: target.host,
  unmodelled: hasSelectors(mesh, namespace)
    ? [`which policies are for the workloads of Service ${namespace}/${name} (it was not read)`]
    : [],
  unread: true,
})

const portOf = (service: KubernetesObject, target: RouteTarget, listener: number): number => {
  const ports = objectsAt(service.content, 'spec', 'ports').flatMap((port) => numberAt(port, 'port') ?? [])
  return target.port ?? (ports.length === 1 || listener === 0 ? (ports[0] ?? listener) : listener)
}

const externalTarget = (target: RouteTarget, { content }: KubernetesObject): RouteTarget => ({
  ...target,
  host: textAt(content, 'spec', 'externalName').toLowerCase(),
})

/** Places of one target, in one state: none where no port of the Service fits, so that the gateway answers 503. */
export const placesBehind = (
  mesh: Mesh,
  target: RouteTarget,
  listener: number,
  gatewayNamespace: string,
): readonly PlaceBehind[] => {
  if (target.undefinedSubset?.isNowhere === true) return []
  const named = serviceOfHost(target.host)
  if (named === undefined) return target.host === '' ? [] : [elsewhere(mesh, target, gatewayNamespace)]
  const { namespace, name } = named
  const service = mesh.state.objects.find(
    ({ key }) => key.group === '' && key.kind === 'Service' && key.namespace === namespace && key.name === name,
  )
  if (service === undefined) return [unreadService(mesh, target, namespace, name)]
  if (textAt(service.content, 'spec', 'type') === 'ExternalName')
    return [elsewhere(mesh, externalTarget(target, service), gatewayNamespace)]
  const port = portOf(service, target, listener)
  const subset = target.subset ?? {}
  return destinationsOfService(mesh, namespace, name, port)
    .flatMap((one): readonly Destination[] => {
      if (one.known) return isWithinLabels(subset, one.labels) ? [one] : []
      return [{ ...one, labels: { ...one.labels, ...subset } }]
    })
    .map((destination) => ({
      key: `service ${namespace}/${name}:${port} ${labelsText(destination.labels)}${undefinedText(target)}`,
      title: `service ${name} in ${namespace}`,
      destination: { ...destination, title: `service ${name}` },
      port,
      host: target.host,
      unmodelled: [],
    }))
}

const opaque = (code: string, what: string, identity: string): Unknown => ({ code, what, identity, effect: 'anything' })

/** What one state enforces at a place; `unmodelled` stands there as what nobody knows. */
export const enforcementBehind = (mesh: Mesh, { destination, unmodelled }: PlaceBehind): Enforcement => {
  const found: Enforcement =
    destination.namespace === ''
      ? { destination, settings: mesh.settings, stages: [] }
      : mesh.enforcementOf(destination)
  if (unmodelled.length === 0) return found
  const unknowns = unmodelled.map((text) =>
    opaque('ROUTE_NOT_FOLLOWED', `${text.replace(/ [0-9a-f]{32}$/, '')} is not known`, text),
  )
  const [first, ...rest] = found.stages
  // What is not known of a place without a proxy may be that there is one.
  const stage: Stage = first ?? { ...noProxy, proxy: 'sidecar' }
  return { ...found, stages: [{ ...stage, unknowns: [...stage.unknowns, ...unknowns] }, ...rest] }
}

const noProxy: Stage = {
  proxy: 'none',
  mutualTls: 'PERMISSIVE',
  ...noPolicies,
  unknowns: [],
  peer: 'client',
}

/** How a gateway connects to a place. */
export interface Connection {
  /** With its own identity. */
  readonly mutual: boolean
  readonly sni: string
  /** A DestinationRule says otherwise than the mesh does by itself. */
  readonly unmodelled: readonly string[]
}

/**
 * Automatic mTLS: with the gateway's identity, but where the destination's own proxy takes plaintext alone, its label says so,
 * or the mesh has none. HBONE has the identity anyway.
 */
export const connectionTo = (mesh: Mesh, place: PlaceBehind, enforcement: Enforcement): Connection => {
  const rules = mesh.state.objects.filter(
    ({ key, content }) =>
      key.group === 'networking.istio.io' &&
      key.kind === 'DestinationRule' &&
      isWithin(place.host, wholeHost(textAt(content, 'spec', 'host'), key.namespace)),
  )
  const { plainByDefault = false } = mesh.settings
  const other = rules.filter((rule) => tlsModesOf(rule).some(({ mode }) => plainByDefault || mode !== 'ISTIO_MUTUAL'))
  const last = enforcement.stages.at(-1)
  const { 'security.istio.io/tlsMode': tlsMode = 'istio' } = place.destination.labels
  const plain =
    last === undefined ||
    last.proxy === 'none' ||
    (last.proxy === 'sidecar' && (plainByDefault || tlsMode !== 'istio' || last.mutualTls === 'DISABLE'))
  return {
    mutual: !plain,
    sni: `outbound_.${place.port}_._.${place.host}`,
    unmodelled: everyStageOf(enforcement).every(({ proxy }) => proxy === 'none')
      ? []
      : other.map(
          ({ key, content }) =>
            `how DestinationRule ${key.namespace}/${key.name} has the gateway connect ${digestOf(content)}`,
        ),
  }
}
