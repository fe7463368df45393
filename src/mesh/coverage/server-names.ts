import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { ObjectChange } from '../changed-objects.js'
import { numberAt, objectsAt, textAt, textMapAt, textsAt } from '../fields.js'
import { canMeet } from '../label-selector.js'
import { selects } from '../resolve/selector-index.js'
import { findWorkloads } from '../resolve/workloads.js'
import type { ChangedField } from './changed-fields.js'

type Labels = Readonly<Record<string, string>>

/** Of a Service: what makes the names by which proxies ask for it, and whose pods hear them. */
const naming = ({ path: [first, second, , last] }: ChangedField): boolean =>
  first === 'spec' && (second === 'selector' || (second === 'ports' && (last === undefined || last === 'port')))

/** The names that a client's proxy says in its handshake (I pilot/pkg/model/push_context.go: BuildDNSSrvSubsetKey, BuildSubsetKey). */
const namesOf = (service: KubernetesObject | undefined): readonly string[] => {
  if (service === undefined || Object.keys(selectorOf(service)).length === 0) return []
  const { name, namespace } = service.key
  return objectsAt(service.content, 'spec', 'ports').flatMap((port) => {
    const number = numberAt(port, 'port')
    return number === undefined ? [] : [`outbound_.${number}_._.${name}.${namespace}.svc.cluster.local`]
  })
}

const selectorOf = (service: KubernetesObject): Labels => textMapAt(service.content, 'spec', 'selector')

/** A value of a condition: all of it, its start, its end, or any. */
const matches = (value: string, name: string): boolean => {
  if (value.endsWith('*')) return name.startsWith(value.slice(0, -1))
  return value.startsWith('*') ? name.endsWith(value.slice(1)) : value === name
}

/** Values by which the policy asks for a name of the handshake. */
const valuesOf = (policy: KubernetesObject): readonly string[] =>
  objectsAt(policy.content, 'spec', 'rules')
    .flatMap((rule) => objectsAt(rule, 'when'))
    .filter((condition) => textAt(condition, 'key') === 'connection.sni')
    .flatMap((condition) => [...textsAt(condition, 'values'), ...textsAt(condition, 'notValues')])

const policiesAsking = (states: readonly MeshState[]): readonly KubernetesObject[] =>
  states
    .flatMap((state) => objectsOfKind(state, 'security.istio.io', 'AuthorizationPolicy'))
    .filter((policy) => valuesOf(policy).length > 0)

/** Whether the policy may hold for pods that the Service leads to. */
const holdsBehind = (
  policy: KubernetesObject,
  service: KubernetesObject,
  states: readonly MeshState[],
  root: string,
): boolean => {
  if (policy.key.namespace !== service.key.namespace && policy.key.namespace !== root) return false
  const asked = textMapAt(policy.content, 'spec', 'selector', 'matchLabels')
  const pods = states
    .flatMap((state) => findWorkloads(state))
    .filter(({ namespace, labels }) => namespace === service.key.namespace && selects(selectorOf(service), labels))
  return pods.length === 0 ? canMeet(asked, selectorOf(service)) : pods.some(({ labels }) => selects(asked, labels))
}

/**
 * Whether a Service that comes, goes, or has another port makes clients of its pods say a name in their handshake that a policy takes
 * otherwise than those which they said before (`connection.sni`). Where all names are taken alike, nothing hangs on which it is.
 */
export const saysOtherServerNames = (
  field: ChangedField,
  { before, after }: ObjectChange,
  states: readonly MeshState[],
  root: string,
): boolean => {
  const service = after ?? before
  // One that goes leaves the names of the others as they are.
  if (after === undefined || service?.key.group !== '' || service.key.kind !== 'Service' || !naming(field)) return false
  const policies = policiesAsking(states)
  if (policies.length === 0) return false
  const [old, now] = [namesOf(before), namesOf(after)]
  const isMoved = before !== undefined && after !== undefined && field.path[1] === 'selector'
  if (!isMoved && old.join(' ') === now.join(' ')) return false
  const others = states.flatMap((state) =>
    objectsOfKind(state, '', 'Service').filter(
      ({ key, content }) =>
        key.namespace === service.key.namespace &&
        key.name !== service.key.name &&
        canMeet(textMapAt(content, 'spec', 'selector'), selectorOf(service)),
    ),
  )
  const all = [...new Set([...old, ...now, ...others.flatMap((one) => namesOf(one))])]
  const sides = [before, after].flatMap((one) => one ?? [])
  return policies.some(
    (policy) =>
      sides.some((one) => holdsBehind(policy, one, states, root)) &&
      valuesOf(policy).some((value) => new Set(all.map((name) => matches(value, name))).size > 1),
  )
}
