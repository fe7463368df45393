import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { ObjectChange } from '../changed-objects.js'
import { textAt, textsAt } from '../fields.js'

type States = readonly [before: MeshState, after: MeshState]

const isHeadless = ({ content }: KubernetesObject): boolean => textAt(content, 'spec', 'clusterIP') === 'None'

/**
 * Whether clients find the pods of a Service past what they met before. A headless Service that is new adds no way to pods
 * which their own addresses did not lead to, unless a waypoint may serve them: none is asked for it (istio-semantics §2.13).
 */
export const isFoundOtherwise = ({ before, after }: ObjectChange, mayHaveWaypoint: boolean): boolean => {
  if (after === undefined || (!isHeadless(after) && (before === undefined || !isHeadless(before)))) return false
  return before !== undefined || mayHaveWaypoint
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
