import { readStatus, type KubernetesObject, type MeshState } from '../ports/object.js'
import { member, objectAt, textAt, textMapAt } from '../mesh/fields.js'

/** Whether another ALLOW policy already stands at every workload of a selector; if not, a new one denies everybody else. */
export type AllowBefore =
  | { readonly kind: 'exists' }
  | { readonly kind: 'first' }
  /** AuthorizationPolicies of these namespaces were not all read. */
  | { readonly kind: 'unknown'; readonly namespaces: readonly string[] }

/**
 * Istio: with no ALLOW policy a workload takes every request; with one, only what some ALLOW policy matches. An
 * existing policy counts where it stands at every workload that the selector can match, now or later: it has no
 * selector, or one that asks for no other label.
 */
export const allowBefore = (
  namespace: string,
  selector: Readonly<Record<string, string>>,
  state: MeshState,
  rootNamespace: string,
): AllowBefore => {
  const namespaces = [...new Set([namespace, rootNamespace])]
  const exists = state.objects.some(
    (object) => isEnforcedAllow(object) && namespaces.includes(object.key.namespace) && covers(object, selector),
  )
  if (exists) return { kind: 'exists' }
  const unread = namespaces.filter(
    (name) => readStatus(state, 'security.istio.io', 'AuthorizationPolicy', name) !== 'complete',
  )
  return unread.length > 0 ? { kind: 'unknown', namespaces: unread } : { kind: 'first' }
}

const isEnforcedAllow = (object: KubernetesObject): boolean => {
  if (object.key.group !== 'security.istio.io' || object.key.kind !== 'AuthorizationPolicy') return false
  // The server stores the default as a missing field. Anything but a plain word is not taken for an ALLOW.
  const action = member(objectAt(object.content, 'spec'), 'action')
  return (action === undefined || action === 'ALLOW') && !Object.hasOwn(object.annotations, 'istio.io/dry-run')
}

const covers = (object: KubernetesObject, selector: Readonly<Record<string, string>>): boolean => {
  const spec = objectAt(object.content, 'spec')
  if (member(spec, 'targetRef') !== undefined || member(spec, 'targetRefs') !== undefined) return false
  const asked = textMapAt(spec, 'selector', 'matchLabels')
  return Object.entries(asked).every(
    ([label, value]) => Object.hasOwn(selector, label) && textAt(selector, label) === value,
  )
}
