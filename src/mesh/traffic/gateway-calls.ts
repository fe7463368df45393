import { accountOf } from '../resolve/callers.js'
import type { Mesh } from '../resolve.js'
import { alongGateway } from './along-gateway.js'
import { routeTables } from './route-tables.js'

/** What a gateway calls with its identity, since its routes lead there. */
export interface GatewayCall {
  /** Of what it calls. */
  readonly namespace: string
  readonly labels: Readonly<Record<string, string>>
  readonly port: number
  /** Of the gateway. */
  readonly from: { readonly namespace: string; readonly account: string }
}

/** Calls of every gateway whose pods are known. */
export const gatewayCalls = (mesh: Mesh): readonly GatewayCall[] =>
  routeTables(mesh.state, {
    isOld: () => true,
    trustedProxies: mesh.settings.numTrustedProxies,
    rootNamespace: mesh.settings.rootNamespace,
  }).flatMap((table) => {
    const { workload: own, namespace, hosts } = table
    if (own === undefined) return []
    const along = alongGateway(mesh, table)
    const targets = hosts
      .flatMap(({ routes }) => routes)
      .flatMap(({ action }) => (action.kind === 'sends' ? action.targets : []))
    return targets.flatMap((target) =>
      along.placesOf(target).flatMap(({ mutual, place: { destination } }): readonly GatewayCall[] =>
        mutual && destination.known
          ? [
              {
                namespace: destination.namespace,
                labels: destination.labels,
                port: destination.port,
                from: { namespace, account: accountOf(own) },
              },
            ]
          : [],
      ),
    )
  })
