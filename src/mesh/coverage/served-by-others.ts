import type { KubernetesObject } from '../../ports/object.js'
import { objectAt, objectsAt, textAt } from '../fields.js'
import { servesByAddresses } from '../resolve/workloads.js'

/** Whole names of the Services whose pods serve a Gateway of the Gateway API; a short name is one of its own namespace. */
const servicesOf = ({ content, key }: KubernetesObject): readonly string[] => {
  const names = objectsAt(content, 'spec', 'addresses')
    .filter((address) => textAt(address, 'type') === 'Hostname')
    .map((address) => textAt(address, 'value'))
    .map((name) => (name.includes('.') ? name : `${name}.${key.namespace}.svc.cluster.local`))
  return [...new Set(names)].sort()
}

/** Whether a Gateway that others run is served by the pods of other Services than before. */
export const isServedByOthers = (before: KubernetesObject, after: KubernetesObject): boolean =>
  [before, after].every((one) => servesByAddresses(objectAt(one.content, 'spec'))) &&
  servicesOf(before).join(' ') !== servicesOf(after).join(' ')
