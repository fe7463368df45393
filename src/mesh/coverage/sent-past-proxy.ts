import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind, objectsOfKindName } from '../../ports/objects-of-kind.js'
import type { Account } from '../account-moves.js'
import type { ObjectChange } from '../changed-objects.js'
import { numberAt, objectsAt, textAt, textMapAt, textsAt } from '../fields.js'
import { refusesAccount } from '../names-account.js'
import { identityFields, policyNotRead, unreadPolicies } from '../policy-not-read.js'
import { resolveMutualTls } from '../resolve/peer-authentication.js'
import { selects } from '../resolve/selector-index.js'
import { everyWorkload, serviceAccountOf, type Workload } from '../resolve/workloads.js'
import { meshConfigOf } from './parsed-text.js'
import { podsOf } from './pod-templates.js'

export type States = readonly [before: MeshState, after: MeshState]

const policiesOf = (state: MeshState): readonly KubernetesObject[] =>
  objectsOfKind(state, 'security.istio.io', 'AuthorizationPolicy')

/** Whether plain text gets in anywhere where the policy stands: at known workloads, or at any other that it selects. */
const takesPlain = (state: MeshState, { key, content }: KubernetesObject, root: string): boolean => {
  const selector = textMapAt(content, 'spec', 'selector', 'matchLabels')
  const met = everyWorkload(state).filter(
    ({ namespace, labels }) => (key.namespace === root || namespace === key.namespace) && selects(selector, labels),
  )
  const places = met.length === 0 ? [{ namespace: key.namespace, labels: selector }] : met
  const asking = objectsOfKind(state, 'security.istio.io', 'PeerAuthentication')
  return places.some((place) => {
    const { mode, ports } = resolveMutualTls(asking, root, place)
    return [mode, ...ports.values()].some((one) => one !== 'STRICT')
  })
}

/**
 * Policies, there before and after, that refuse an account what they may not refuse somebody who shows none: who comes past its own
 * proxy is nobody.
 */
export const refusing = (states: States, root: string, account: Account): readonly KubernetesObject[] => [
  ...unreadRefusing(states, root),
  ...readRefusing(states, root, account),
]

/** In place of policies that were not read, each as the whole of what its namespace may have. */
const unreadRefusing = ([before, after]: States, root: string): readonly KubernetesObject[] => {
  const old = new Set(unreadPolicies(before, identityFields).map(({ namespace }) => namespace))
  return unreadPolicies(after, identityFields)
    .filter(({ namespace }) => old.has(namespace))
    .map(({ namespace }) => policyNotRead(namespace === '*' ? root : namespace))
    .filter((policy) => takesPlain(after, policy, root))
}

const readRefusing = ([before, after]: States, root: string, account: Account): readonly KubernetesObject[] =>
  policiesOf(after).filter(
    (policy) =>
      refusesAccount(policy, account) &&
      policiesOf(before).some(
        (one) =>
          one.key.name === policy.key.name &&
          one.key.namespace === policy.key.namespace &&
          refusesAccount(one, account),
      ) &&
      takesPlain(after, policy, root),
  )

const listOf = (annotations: Readonly<Record<string, string>>, name: string): readonly string[] =>
  (annotations[`traffic.sidecar.istio.io/${name}`] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Ranges that go through the proxy: all of them where nothing is said (I tools/istio-iptables: OUTBOUND_IP_RANGES_INCLUDE). */
const includedRanges = (annotations: Readonly<Record<string, string>>): readonly string[] =>
  annotations['traffic.sidecar.istio.io/includeOutboundIPRanges'] === undefined
    ? ['*']
    : listOf(annotations, 'includeOutboundIPRanges')

/**
 * Whether pods or Services of a mesh may have addresses in a range: in private ones, but for the first address of a range of
 * Services, which is the API server's, and for those of the node itself.
 */
export const mayHoldPods = (range: string): boolean => {
  const [, first = '', second = '', rest = '', length = '32'] =
    /^(\d+)\.(\d+)\.(\d+\.\d+)(?:\/(\d+))?$/.exec(range) ?? []
  if (first === '') return !/^fe80/i.test(range)
  if (Number(length) < 8) return true
  if (rest === '0.1' && length === '32') return false
  const [high, low] = [Number(first), Number(second)]
  return (
    high === 10 ||
    (high === 172 && low >= 16 && low < 32) ||
    (high === 192 && low === 168) ||
    (high === 100 && low >= 64 && low < 128)
  )
}

/** Ports of Services and containers where a policy stands; empty where none is known. */
export const portsAt = (state: MeshState, { key }: KubernetesObject, root: string): ReadonlySet<string> => {
  const isThere = (namespace: string): boolean => key.namespace === root || namespace === key.namespace
  const ofServices = objectsOfKind(state, '', 'Service')
    .filter((service) => isThere(service.key.namespace))
    .flatMap(({ content }) => objectsAt(content, 'spec', 'ports'))
    .flatMap((port) => [numberAt(port, 'port'), numberAt(port, 'targetPort')])
  const ofContainers = everyWorkload(state)
    .filter(({ namespace }) => isThere(namespace))
    .flatMap(({ podSpec }) => objectsAt(podSpec, 'containers'))
    .flatMap((container) => objectsAt(container, 'ports'))
    .map((port) => numberAt(port, 'containerPort'))
  return new Set([...ofServices, ...ofContainers].flatMap((port) => (port === undefined ? [] : [String(port)])))
}

/** What the pods no longer send through their proxy: certain ports, or addresses of the mesh. */
const sentPast = (
  old: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): { readonly ports: readonly string[]; readonly addresses: boolean } => {
  const newly = (name: string): readonly string[] => listOf(now, name).filter((one) => !listOf(old, name).includes(one))
  const [was, is] = [includedRanges(old), includedRanges(now)]
  const isWhole = is.includes('*')
  return {
    ports: [
      ...newly('excludeOutboundPorts'),
      // These go through the proxy whatever their address, which counts where not every address does.
      ...(isWhole
        ? []
        : listOf(old, 'includeOutboundPorts').filter((one) => !listOf(now, 'includeOutboundPorts').includes(one))),
    ],
    addresses:
      newly('excludeOutboundIPRanges').some(mayHoldPods) ||
      (!isWhole && was.some((one) => !is.includes(one) && (one === '*' || mayHoldPods(one)))),
  }
}

const annotationsOf = (object: KubernetesObject): Readonly<Record<string, string>> =>
  textMapAt(podsOf(object)[0], 'metadata', 'annotations')

/** Whether pods that were there send past their own proxy what a policy refuses them by their identity. */
export const podsSendPast = (states: States, { before, after }: ObjectChange, root: string): boolean => {
  if (before === undefined || after === undefined) return false
  const [old, now] = [annotationsOf(before), annotationsOf(after)]
  const { ports, addresses } = sentPast(old, now)
  if (ports.length === 0 && !addresses) return false
  return everyWorkload(states[1])
    .filter(({ object }) => object === after)
    .flatMap((client) => refusing(states, root, accountOf(client)))
    .some((policy) => {
      const known = portsAt(states[1], policy, root)
      return addresses || ports.some((port) => known.size === 0 || port === '*' || known.has(port))
    })
}

const registryOnly = 'REGISTRY_ONLY'

const meshPolicyOf = (state: MeshState): string =>
  objectsOfKindName(state, 'ConfigMap')
    .map((object) => textAt(meshConfigOf(object), 'outboundTrafficPolicy', 'mode'))
    .find((mode) => mode !== '') ?? ''

/** Whether clients may call what their proxy does not know: without a Sidecar's word the mesh's counts. */
const refusesUnknown = (state: MeshState, sidecar: KubernetesObject | undefined): boolean =>
  (textAt(sidecar?.content, 'spec', 'outboundTrafficPolicy', 'mode') || meshPolicyOf(state)) === registryOnly

interface KnownHost {
  readonly space: string
  readonly name: string
}

/** Hosts that a Sidecar's clients know; without one, all of them (A networking/v1/sidecar.proto: IstioEgressListener.hosts). */
const hostsOf = (sidecar: KubernetesObject | undefined, client: string): readonly KnownHost[] => {
  const listeners = objectsAt(sidecar?.content, 'spec', 'egress')
  if (listeners.length === 0) return [{ space: '*', name: '*' }]
  return listeners
    .flatMap((listener) => textsAt(listener, 'hosts'))
    .map((host) => {
      const [space = '', name = ''] = host.split('/')
      return { space: space === '.' ? client : space, name }
    })
}

const holds = (wide: KnownHost, narrow: KnownHost): boolean =>
  (wide.space === '*' || wide.space === narrow.space) &&
  (wide.name === narrow.name || (wide.name.startsWith('*') && narrow.name.endsWith(wide.name.slice(1))))

/** Whether clients of a Sidecar forget a host where a policy stands: they then call it as something unknown, in plain text. */
const forgets = (
  [before, after]: readonly [KubernetesObject | undefined, KubernetesObject | undefined],
  client: string,
  space: string,
): boolean => {
  const now = hostsOf(after, client)
  return hostsOf(before, client)
    .filter((one) => one.space === '*' || one.space === space)
    .some((one) => !now.some((other) => holds(other, { ...one, space })))
}

/** Workloads that a Sidecar or an EnvoyFilter is for: those of its namespace, or all where it stands in the root. */
export const clientsOf = (state: MeshState, { key, content }: KubernetesObject, root: string): readonly Workload[] => {
  const selector = textMapAt(content, 'spec', 'workloadSelector', 'labels')
  return everyWorkload(state).filter(
    ({ namespace, labels }) => (key.namespace === root || key.namespace === namespace) && selects(selector, labels),
  )
}

export const accountOf = ({ namespace, podSpec }: Workload): Account => ({ namespace, name: serviceAccountOf(podSpec) })

/**
 * The Sidecar of a client: one that selects it, else its namespace's, else the root namespace's (A networking/v1/sidecar.proto). Of
 * several that select it Istio takes the oldest, which no file tells.
 */
const sidecarOf = (state: MeshState, client: Workload, root: string): KubernetesObject | undefined => {
  const all = objectsOfKind(state, 'networking.istio.io', 'Sidecar')
  const isFor = ({ content }: KubernetesObject): 'it' | 'all' | 'others' => {
    const selector = textMapAt(content, 'spec', 'workloadSelector', 'labels')
    if (Object.keys(selector).length === 0) return 'all'
    return selects(selector, client.labels) ? 'it' : 'others'
  }
  const own = all.filter(({ key }) => key.namespace === client.namespace)
  return (
    own.find((one) => isFor(one) === 'it') ??
    own.find((one) => isFor(one) === 'all') ??
    all.find((one) => one.key.namespace === root && isFor(one) === 'all')
  )
}

/** Whether clients of a Sidecar call as somebody unknown what a policy refuses them by their identity, and did not. */
export const clientsSendPast = (states: States, { before, after }: ObjectChange, root: string): boolean => {
  const sidecar = after ?? before
  if (sidecar === undefined) return false
  return [
    ...new Set([before, after].flatMap((one) => (one === undefined ? [] : clientsOf(states[1], one, root)))),
  ].some((client) => {
    const [old, now] = [sidecarOf(states[0], client, root), sidecarOf(states[1], client, root)]
    if (refusesUnknown(states[1], now)) return false
    const opens = refusesUnknown(states[0], old)
    return refusing(states, root, accountOf(client)).some(
      ({ key }) => opens || forgets([old, now], client.namespace, key.namespace === root ? '*' : key.namespace),
    )
  })
}

/** The same of all clients, where the mesh lets them call what their proxies do not know, and did not. */
export const meshSendsPast = (states: States, root: string): boolean =>
  meshPolicyOf(states[0]) === registryOnly &&
  meshPolicyOf(states[1]) !== registryOnly &&
  everyWorkload(states[1]).some((client) => refusing(states, root, accountOf(client)).length > 0)
