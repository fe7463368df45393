import { nearest } from '../errors/nearest.js'
import { gatewayNameLabel, targetOf } from '../mesh/resolve/attachment.js'
import { isKnownAbsent, type KubernetesObject, type MeshState } from '../ports/object.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import { shown, type Hit, type Rule } from './rule.js'

const gatewayGroup = 'gateway.networking.k8s.io'
const kinds = ['AuthorizationPolicy', 'RequestAuthentication'] as const

/** Gateways that a policy names, each with the pointer of its name. */
const namedGateways = (policy: KubernetesObject): readonly { readonly name: string; readonly pointer: string }[] => {
  const { refs, selector } = targetOf(policy)
  const labelled = Object.hasOwn(selector, gatewayNameLabel) ? selector[gatewayNameLabel] : undefined
  return [
    ...refs.flatMap(({ group, kind, name }) =>
      group === gatewayGroup && kind === 'Gateway' ? [{ name, pointer: '/spec/targetRefs' }] : [],
    ),
    // `targetRefs` win over a selector.
    ...(labelled === undefined || refs.length > 0 ? [] : [{ name: labelled, pointer: '/spec/selector/matchLabels' }]),
  ]
}

/** Files know all Gateways of a namespace where they hold one of them; a cluster that was asked knows all. */
const isAbsent = (state: MeshState, name: string, namespace: string, others: readonly string[]): boolean =>
  !others.includes(name) &&
  ((others.length > 0 && namespace !== '*') ||
    isKnownAbsent(state, { group: gatewayGroup, kind: 'Gateway', namespace, name }))

const attachedToNothing: Rule = {
  id: 'POL-006',
  title: 'A policy is attached to a Gateway that is not there',
  severity: 'medium',
  why: 'It decides nowhere: the gateway that is meant keeps what it had, which may be no policy at all, and whoever makes a Gateway of this name gets this one.',
  find: ({ state, settings }) => {
    const gateways = objectsOfKind(state, gatewayGroup, 'Gateway')
    const policies = kinds.flatMap((kind) => objectsOfKind(state, 'security.istio.io', kind))
    return policies.flatMap((object) => {
      const { namespace } = object.key
      // By a selector a policy of the root namespace is for gateways of all namespaces.
      const everywhere = namespace === settings.rootNamespace && targetOf(object).refs.length === 0
      const others = gateways
        .filter(({ key }) => everywhere || key.namespace === namespace)
        .map(({ key: { name } }) => name)
      return namedGateways(object)
        .filter(({ name }) => isAbsent(state, name, everywhere ? '*' : namespace, others))
        .map(({ name, pointer }): Hit => {
          const near = nearest(name, others)
          return {
            object,
            pointer,
            text: `it is for Gateway ${shown(name)}, and there is none of this name${everywhere ? '' : ` in ${shown(namespace)}`}: it decides nowhere`,
            remedy: near === undefined ? 'correct the name, or remove the policy' : `did you mean ${shown(near)}?`,
            identity: [name],
          }
        })
    })
  },
}

export const attachmentRules: readonly Rule[] = [attachedToNothing]
