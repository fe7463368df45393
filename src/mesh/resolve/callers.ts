import { byCodePoint } from '../../ports/order.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { CallerWay } from '../enforcement.js'
import { gatewayAccount } from './attachment.js'
import type { Resolution } from './resolution.js'
import { serviceAccountOf, type Workload } from './workloads.js'

/** ServiceAccount that a workload's pods run as. */
/** The ServiceAccount that the pods of a workload run as. */
export const accountOf = (workload: Workload): string =>
  workload.object.key.kind === 'Gateway' ? gatewayAccount(workload.object) : serviceAccountOf(workload.podSpec)

/** What stands before a caller says which way its requests take (istio-semantics §2.13); undefined where nothing says it. */
const wayOf = (resolution: Resolution, workload: Workload, gatewaysThrough: boolean): CallerWay['way'] | undefined => {
  const { kind, unsaid, unknown } = resolution.proxies.ofWorkload(workload)
  switch (kind) {
    case 'sidecar': {
      const isSaid = unknown === undefined && (unsaid !== true || workload.pods.length > 0)
      return isSaid ? 'straight' : undefined
    }
    case 'gateway':
      // An east-west gateway hands on to the waypoint whatever the label for ingress says.
      return gatewaysThrough || workload.labels['gateway.networking.k8s.io/gateway-class-name'] === 'istio-east-west'
        ? 'through'
        : 'straight'
    case 'ztunnel':
      return 'through'
    // A waypoint is met, and calls nobody of its own; without a proxy there is no identity.
    case 'waypoint':
    case 'none':
      return undefined
  }
}

/**
 * Callers that nothing leads through a waypoint although they have an identity of the mesh: sidecars, and gateways but
 * for Services that ask them. Namespaces by what injects them, and ServiceAccounts that differ from their namespace.
 */
export const findCallers = (resolution: Resolution, gatewaysThrough: boolean): readonly CallerWay[] => {
  const { state, proxies } = resolution
  const spaces = new Map<string, CallerWay['way']>()
  for (const { key } of objectsOfKind(state, '', 'Namespace')) {
    const { kind, unsaid, unknown } = proxies.ofLabels(key.name, {})
    if (kind === 'sidecar' && unsaid !== true && unknown === undefined) spaces.set(key.name, 'straight')
  }
  const accounts = new Map<string, CallerWay>()
  for (const workload of [...resolution.workloads().values()].flatMap((one) => [one, ...one.alike])) {
    const way = wayOf(resolution, workload, gatewaysThrough)
    if (way === undefined) continue
    const [namespace, account] = [workload.namespace, accountOf(workload)]
    const known = accounts.get(`${namespace}/${account}`)
    accounts.set(`${namespace}/${account}`, {
      namespace,
      account,
      way: known === undefined || known.way === way ? way : 'either',
    })
  }
  return [
    ...[...spaces].map(([namespace, way]): CallerWay => ({ namespace, way })),
    ...[...accounts.values()].filter(({ namespace, way }) => way !== (spaces.get(namespace) ?? 'through')),
  ].sort(
    (left, right) =>
      byCodePoint(left.namespace, right.namespace) || byCodePoint(left.account ?? '', right.account ?? ''),
  )
}
