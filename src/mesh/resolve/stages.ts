import { parse } from 'yaml'
import type { Json } from '../../ports/json.js'
import { isWhollyRead, keyText, keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { digestOf, objectDigest } from '../digest.js'
import type { AppliedPolicy, MeshSettings, MutualTlsMode, ProxyKind, Stage, Unknown } from '../enforcement.js'
import { numberAt, objectsAt, textMapAt } from '../fields.js'
import { consultedNamespaces, selects, type AttachmentSubject } from './attachment.js'
import type { GatewayServer } from './gateway-servers.js'
import type { StateIndex } from './index-state.js'
import { interceptionOf, type Interception } from './interception.js'
import { resolveMutualTls, type MutualTls } from './peer-authentication.js'
import { sortPolicies } from './policies.js'
import { orderJwtRules } from './request-authentication.js'
import { attachmentOf, findUnknowns } from './unknowns.js'

type Labels = Readonly<Record<string, string>>

/** What a proxy enforces at all of its ports, and the modes that tell them apart. */
export interface ProxyStage {
  readonly stage: Omit<Stage, 'mutualTls'>
  readonly mutualTls: MutualTls
  /** Whether all PeerAuthentications that can hold here were read. */
  readonly mutualTlsRead: boolean
  readonly interception: Interception
}

export const withUnknowns = (built: ProxyStage, unknowns: readonly Unknown[]): ProxyStage =>
  unknowns.length === 0
    ? built
    : { ...built, stage: { ...built.stage, unknowns: [...built.stage.unknowns, ...unknowns] } }

/** ztunnel gets neither policies with a target reference nor AUDIT and CUSTOM ones (istio-semantics §2.12). */
const forZtunnel = (policies: readonly KubernetesObject[]): ReturnType<typeof sortPolicies> => {
  const { allow, deny } = sortPolicies(policies)
  return { allow, deny, audit: [], custom: [] }
}

/** A pod's own `proxy.istio.io/config` over the mesh's `numTrustedProxies`; unreadable text is istiod's default. */
const ownTrustedProxies = (annotations: Labels): number | undefined => {
  const text = Object.hasOwn(annotations, 'proxy.istio.io/config') ? annotations['proxy.istio.io/config'] : undefined
  if (text === undefined) return undefined
  try {
    return numberAt(
      parse(text, { maxAliasCount: 10, prettyErrors: false }) as Json,
      'gatewayTopology',
      'numTrustedProxies',
    )
  } catch {
    return undefined
  }
}

/** A pod's own `connectionSettings` (istio-semantics §2.3). */
const ownConnectionSettings = (annotations: Labels): readonly Unknown[] => {
  const text = Object.hasOwn(annotations, 'proxy.istio.io/config') ? annotations['proxy.istio.io/config'] : undefined
  if (text === undefined || !/\bconnectionSettings\b/.test(text)) return []
  return [
    {
      code: 'CONNECTION_SETTINGS',
      what: 'the annotation proxy.istio.io/config of its pods has connectionSettings, which may normalise paths otherwise',
      identity: `connectionSettings:${digestOf(text)}`,
      effect: 'anything',
    },
  ]
}

/** A Sidecar with `ingress` says where its workloads listen instead of their Services, with TLS of its own. */
const ingressOf = (
  sidecars: readonly KubernetesObject[],
  subject: AttachmentSubject,
  settings: MeshSettings,
): readonly Unknown[] =>
  sidecars
    .filter(
      ({ key, content }) =>
        (key.namespace === subject.namespace || key.namespace === settings.rootNamespace) &&
        objectsAt(content, 'spec', 'ingress').length > 0 &&
        selects(textMapAt(content, 'spec', 'workloadSelector', 'labels'), subject.labels),
    )
    .map((object) => ({
      code: 'SIDECAR_INGRESS',
      what: `${keyTitle(object.key)} has listeners of its own`,
      identity: `ingress:${keyText(object.key)}@${objectDigest(object)}`,
      effect: 'anything' as const,
    }))

/** No policy applies. */
export const noPolicies = { allow: [], deny: [], audit: [], custom: [], jwtRules: [] }

/** Modes at a workload; where nothing sets one they are the same for all. */
export const mutualTlsAt = (
  index: Pick<StateIndex, 'peer'>,
  rootNamespace: string,
  workload: Pick<AttachmentSubject, 'namespace' | 'labels'>,
): MutualTls => {
  const { namespace, labels } = workload
  const own = index.peer.selecting(namespace, labels)
  const root = namespace === rootNamespace ? [] : index.peer.selecting(rootNamespace, labels)
  if (own.length + root.length === 0) return unset
  return resolveMutualTls([...own, ...root], rootNamespace, workload)
}

const unset: MutualTls = { mode: 'PERMISSIVE', ports: new Map(), unset: new Set(['']), by: [], unknowns: [] }

/** Everything that one proxy enforces, before any port is looked at. */
export const buildStage = (
  state: MeshState,
  index: StateIndex,
  settings: MeshSettings,
  subject: AttachmentSubject,
  annotations: Labels,
  peer: Stage['peer'],
): ProxyStage => {
  const namespaces = consultedNamespaces(subject, settings.rootNamespace)
  const mutualTls = mutualTlsAt(index, settings.rootNamespace, subject)
  const interception = interceptionOf(subject.proxy, annotations)
  const isRead = (kind: string): boolean =>
    namespaces.every((namespace) => isWhollyRead(state, 'security.istio.io', kind, namespace))
  const mutualTlsRead = isRead('PeerAuthentication')
  if (subject.proxy === 'none')
    return {
      stage: { proxy: 'none', ...noPolicies, unknowns: [], peer },
      mutualTls: { ...mutualTls, unknowns: [] },
      mutualTlsRead,
      interception,
    }
  const attached = index.authorization.attached(subject, attachmentOf(settings))
  const policies = subject.proxy === 'ztunnel' ? forZtunnel(attached) : sortPolicies(attached)
  const envoy = subject.proxy !== 'ztunnel'
  const jwtRules = envoy ? orderJwtRules(index.request.attached(subject, attachmentOf(settings)), namespaces) : []
  const usesPeer = subject.proxy === 'sidecar' || subject.proxy === 'ztunnel'
  const trusted = subject.proxy === 'gateway' ? ownTrustedProxies(annotations) : undefined
  const stage = { ...policies, jwtRules }
  const unknowns = findUnknowns(
    state,
    index.extensions,
    subject,
    settings,
    stage,
    namespaces,
    usesPeer ? mutualTls.by : [],
    namespaces.flatMap((namespace) => [
      ...index.authorization.referring(namespace),
      ...index.request.referring(namespace),
    ]),
  )
  return {
    mutualTls,
    mutualTlsRead,
    interception,
    stage: {
      proxy: subject.proxy,
      ...stage,
      ...(envoy && !isRead('RequestAuthentication') ? { tokensUnread: true as const } : {}),
      unknowns: [
        ...unknowns,
        ...(envoy ? ownConnectionSettings(annotations) : []),
        ...(usesPeer ? mutualTls.unknowns : []),
        ...(subject.proxy === 'sidecar' ? ingressOf(index.sidecars, subject, settings) : []),
        ...interception.unknowns,
      ],
      peer,
      ...(trusted === undefined ? {} : { trustedProxies: trusted }),
    },
  }
}

const serverModes: Readonly<Record<GatewayServer['tls'], MutualTlsMode>> = {
  none: 'DISABLE',
  simple: 'DISABLE',
  optional: 'PERMISSIVE',
  mutual: 'STRICT',
}

/** No server listens there: said with a policy that matches nothing, so that every evaluator denies. */
const closed = (gateway: KubernetesObject): AppliedPolicy => ({ object: gateway, action: 'ALLOW', rules: undefined })

/** The stage of one port. `servers` counts for gateways alone. */
export const stageAtPort = (
  { stage, mutualTls, mutualTlsRead, interception }: ProxyStage,
  port: number,
  servers: ReadonlyMap<number, GatewayServer> | undefined,
): Stage => {
  const proxy: ProxyKind = stage.proxy
  const past = interception.past(port)
  // Whether a proxy stands there at all, or which workload is meant, still counts; what it would run does not.
  if (past !== undefined)
    return {
      proxy: 'none',
      mutualTls: 'PERMISSIVE',
      ...noPolicies,
      unknowns: stage.unknowns.filter(({ code }) => code === 'NAMESPACE_UNREAD' || code === 'WORKLOADS_DIFFER'),
      peer: stage.peer,
      past,
    }
  const isSaid = !mutualTls.unset.has(mutualTls.ports.has(port) ? port : '')
  const unread = mutualTlsRead || isSaid ? {} : { mutualTlsUnread: true as const }
  switch (proxy) {
    case 'sidecar':
      return { ...stage, ...unread, mutualTls: mutualTls.ports.get(port) ?? mutualTls.mode }
    case 'ztunnel': {
      // DISABLE is not converted: ztunnel takes it for PERMISSIVE (istio-semantics §2.12).
      const mode = mutualTls.ports.get(port) ?? mutualTls.mode
      return { ...stage, ...unread, mutualTls: mode === 'STRICT' ? 'STRICT' : 'PERMISSIVE' }
    }
    case 'waypoint':
      return { ...stage, mutualTls: 'STRICT' }
    case 'none':
      return { ...stage, mutualTls: 'PERMISSIVE' }
    case 'gateway': {
      const server = servers?.get(port)
      if (server !== undefined) return { ...stage, mutualTls: serverModes[server.tls], serverTls: server.tls }
      const [other] = servers?.values() ?? []
      if (other === undefined || port === 0) return { ...stage, mutualTls: 'PERMISSIVE' }
      return { ...stage, mutualTls: 'PERMISSIVE', allow: [closed(other.object)] }
    }
  }
}
