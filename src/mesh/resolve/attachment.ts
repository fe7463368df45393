import { selects } from './selector-index.js'
import type { ProxyKind } from '../enforcement.js'
import { member, objectAt, objectsAt, textAt, textMapAt } from '../fields.js'
import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { gatewayNameLabel } from './gateway-name-label.js'

export { selects } from './selector-index.js'
export { gatewayNameLabel }

const gatewayGroup = 'gateway.networking.k8s.io'

/** ServiceAccount of the pods that Istio makes for a Gateway (I gateway/deploymentcontroller.go): a waypoint's has no suffix. */
export const gatewayAccount = (gateway: KubernetesObject): string => {
  const name = 'gateway.istio.io/service-account'
  const said = Object.hasOwn(gateway.annotations, name) ? gateway.annotations[name] : undefined
  if (said !== undefined && said !== '') return said
  const gatewayClass = textAt(gateway.content, 'spec', 'gatewayClassName')
  return ['istio-waypoint', 'istio-east-west'].includes(gatewayClass)
    ? gateway.key.name
    : `${gateway.key.name}-${gatewayClass}`
}

export interface TargetRef {
  readonly group: string
  readonly kind: string
  readonly name: string
}

/** Whether a policy is for what a waypoint serves. */
export const isServiceRef = ({ kind }: TargetRef): boolean => kind === 'Service' || kind === 'ServiceEntry'

/** What a policy says about where it applies. */
export interface PolicyTarget {
  readonly namespace: string
  readonly selector: Readonly<Record<string, string>>
  readonly refs: readonly TargetRef[]
}

/** The proxy that asks for its policies. */
export interface AttachmentSubject {
  readonly namespace: string
  readonly labels: Readonly<Record<string, string>>
  readonly proxy: ProxyKind
  /** What a waypoint serves when it asks: the addressed service. */
  readonly services: readonly {
    readonly kind: 'Service' | 'ServiceEntry'
    readonly namespace: string
    readonly name: string
  }[]
}

/** Flags of istiod that decide attachment; the defaults are Istio's. */
export interface AttachmentSettings {
  readonly rootNamespace: string
  /** `ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY`. */
  readonly selectorsOnGateways: boolean
}

const readRef = (ref: JsonObject): TargetRef => ({
  group: textAt(ref, 'group'),
  kind: textAt(ref, 'kind'),
  name: textAt(ref, 'name'),
})

/** `targetRefs` win over `targetRef`, as in `GetTargetRefs`. */
export const readTarget = (namespace: string, spec: JsonObject): PolicyTarget => {
  const several = objectsAt(spec, 'targetRefs').map(readRef)
  const single = member(spec, 'targetRef') === undefined ? [] : [readRef(objectAt(spec, 'targetRef'))]
  return {
    namespace,
    selector: textMapAt(spec, 'selector', 'matchLabels'),
    refs: several.length > 0 ? several : single,
  }
}

const targets = new WeakMap<KubernetesObject, PolicyTarget>()

/** Target of an object, read once. */
export const targetOf = (object: KubernetesObject): PolicyTarget => {
  const known = targets.get(object)
  if (known !== undefined) return known
  const target = readTarget(object.key.namespace, objectAt(object.content, 'spec'))
  targets.set(object, target)
  return target
}

/** Namespaces whose policies are consulted (istio-semantics §2.9), without repeats. */
export const consultedNamespaces = (subject: AttachmentSubject, rootNamespace: string): readonly string[] => [
  ...new Set([
    subject.namespace,
    rootNamespace,
    ...(subject.proxy === 'waypoint' ? subject.services.map((service) => service.namespace) : []),
  ]),
]

const refMatches = (
  ref: TargetRef,
  target: PolicyTarget,
  subject: AttachmentSubject,
  settings: AttachmentSettings,
): boolean => {
  const waypoint = subject.proxy === 'waypoint'
  if (ref.group === gatewayGroup && ref.kind === 'Gateway')
    return target.namespace === subject.namespace && ref.name === subject.labels[gatewayNameLabel]
  if (ref.group === gatewayGroup && ref.kind === 'GatewayClass')
    return waypoint && target.namespace === settings.rootNamespace && ref.name === 'istio-waypoint'
  const service =
    (ref.kind === 'Service' && (ref.group === '' || ref.group === 'core')) ||
    (ref.kind === 'ServiceEntry' && ref.group === 'networking.istio.io')
  return (
    service &&
    waypoint &&
    subject.services.some(
      (served) => served.kind === ref.kind && served.name === ref.name && served.namespace === target.namespace,
    )
  )
}

/**
 * Whether a policy applies to a proxy (I pilot/pkg/model/policyattachment.go: 123-201): without the gateway-name label
 * only selectors count; with it targetRefs win, waypoints know nothing else, and gateways take selectors too.
 */
export const attaches = (target: PolicyTarget, subject: AttachmentSubject, settings: AttachmentSettings): boolean => {
  if (!consultedNamespaces(subject, settings.rootNamespace).includes(target.namespace)) return false
  const gatewayName = Object.hasOwn(subject.labels, gatewayNameLabel) ? subject.labels[gatewayNameLabel] : undefined
  const here = target.namespace === settings.rootNamespace || target.namespace === subject.namespace
  if (gatewayName === undefined && subject.proxy !== 'waypoint')
    return target.refs.length === 0 && here && selects(target.selector, subject.labels)
  if (target.refs.length === 0)
    return (
      subject.proxy !== 'waypoint' && here && settings.selectorsOnGateways && selects(target.selector, subject.labels)
    )
  return target.refs.some((ref) => refMatches(ref, target, subject, settings))
}
