import type { MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { Destination } from '../enforcement.js'
import { textMapAt } from '../fields.js'
import { selects } from './selector-index.js'
import { findWorkloads } from './workloads.js'
import { canMeet } from '../label-selector.js'

type Labels = Readonly<Record<string, string>>

/** Gateways whose workload is in no object that was read: it runs somewhere, with labels that nobody knows in full. */
const unreadGateways = (state: MeshState): readonly { readonly namespace: string; readonly selector: Labels }[] => {
  const workloads = findWorkloads(state)
  return objectsOfKind(state, 'networking.istio.io', 'Gateway')
    .map(({ key, content }) => ({ namespace: key.namespace, selector: textMapAt(content, 'spec', 'selector') }))
    .filter(
      ({ selector }) => Object.keys(selector).length > 0 && !workloads.some(({ labels }) => selects(selector, labels)),
    )
}

/**
 * Whether a destination that is no known workload may be a gateway's: its proxy is in its pods whatever a namespace's
 * labels say of injection or ambient mode. Labels that a policy names in a namespace without proxies can mean little else.
 */
export const findPossibleGateways = (
  states: readonly MeshState[],
): ((destination: Destination, proxyless: boolean) => boolean) => {
  let unread: ReturnType<typeof unreadGateways> | undefined
  return ({ namespace, labels, known, service }, proxyless) => {
    if (known || service !== undefined) return false
    const isNamed = Object.keys(labels).length > 0
    if (isNamed && proxyless) return true
    unread ??= states.flatMap((state) => unreadGateways(state))
    return unread.some((gateway) => canMeet(gateway.selector, labels) && (isNamed || gateway.namespace === namespace))
  }
}
