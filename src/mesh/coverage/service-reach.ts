import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { ObjectChange } from '../changed-objects.js'
import { objectAt, textAt, textsAt } from '../fields.js'

type States = readonly [before: MeshState, after: MeshState]

const isHeadless = ({ content }: KubernetesObject): boolean => textAt(content, 'spec', 'clusterIP') === 'None'

/** Whether a policy may refuse somebody by an identity, and let in who shows none: a rule of it says who is not meant, or it allows nothing. */
const refusesByIdentity = ({ content }: KubernetesObject): boolean =>
  !['', 'ALLOW'].includes(textAt(content, 'spec', 'action')) ||
  /"not[A-Z]\w*":/.test(JSON.stringify(objectAt(content, 'spec')))

/**
 * Whether clients find the pods of a Service past what they met before. A headless Service that is new adds no way to pods
 * which their own addresses did not lead to, unless a waypoint may serve them: none is asked for it (istio-semantics §2.13). One that
 * loses its address leads proxies of clients to each pod's own, where they may show no identity: this counts where a policy of its
 * namespace, or of the root, refuses somebody by his.
 */
export const isFoundOtherwise = (
  { before, after }: ObjectChange,
  states: States,
  root: string,
  mayHaveWaypoint: boolean,
): boolean => {
  if (after === undefined || (!isHeadless(after) && (before === undefined || !isHeadless(before)))) return false
  if (mayHaveWaypoint) return true
  const policies = states.flatMap((state) => objectsOfKind(state, 'security.istio.io', 'AuthorizationPolicy'))
  return (
    before !== undefined &&
    isHeadless(after) &&
    policies.some((policy) => [root, after.key.namespace].includes(policy.key.namespace) && refusesByIdentity(policy))
  )
}

/** Hosts that the mesh itself may know: short names, those of Services in any domain of a cluster, and what a ServiceEntry says. */
const isOfMesh = (host: string, states: States): boolean => {
  const name = host.replace(/\.$/, '').toLowerCase()
  const labels = name.split('.')
  if (labels.length < 2 || labels.includes('svc') || /^(?:local|internal|cluster|mesh)$/.test(labels.at(-1) ?? ''))
    return true
  return states
    .flatMap((state) => objectsOfKind(state, 'networking.istio.io', 'ServiceEntry'))
    .flatMap(({ content }) => textsAt(content, 'spec', 'hosts'))
    .some((one) => one === '*' || (one.startsWith('*.') ? name.endsWith(one.slice(1)) : one.toLowerCase() === name))
}

const isExternal = ({ content }: KubernetesObject): boolean => textAt(content, 'spec', 'type') === 'ExternalName'

/** Whether a Service stands for a host by whose name a workload was, or is, reached: another one outside of the mesh leads to none. */
export const namesHostOtherwise = ({ before, after }: ObjectChange, states: States): boolean => {
  if (after === undefined || ![before, after].some((side) => side !== undefined && isExternal(side))) return false
  const isOutside = (side: KubernetesObject): boolean =>
    isExternal(side) && !isOfMesh(textAt(side.content, 'spec', 'externalName'), states)
  return ![before, after].every((side) => side === undefined || isOutside(side))
}
