import type { MeshState } from '../../ports/object.js'
import { takenBy, type Operation } from '../difference/taken-requests.js'
import type { MeshSettings } from '../enforcement.js'
import { isWithin } from './host-names.js'
import { serviceOfHost } from './places-behind.js'
import type { Route } from './route.js'
import { routeTables } from './route-tables.js'

/** What routes of a gateway, all ports taken together, do with a host. */
export interface LedFrom {
  /** `NAMESPACE/NAME` of the Services that its routes send to. */
  readonly services: readonly string[]
  /** Something of the routes is not modelled: they may lead anywhere. */
  readonly unsure: boolean
  readonly routes: readonly Route[]
}

/** Hosts that a gateway, `NAMESPACE/NAME`, has routes for, as they are written there. */
export const hostsOfGateway = (state: MeshState, gateway: string): ReadonlyMap<string, LedFrom> => {
  const found = new Map<string, LedFrom>()
  // Which pods of a Service a subset has is not asked here.
  const options = { isOld: () => true, trustedProxies: 0, rootNamespace: '' }
  for (const { gateways, hosts } of routeTables(state, options))
    for (const { domain, routes } of gateways.includes(gateway) ? hosts : []) {
      const targets = routes.flatMap(({ action }) => (action.kind === 'sends' ? action.targets : []))
      const services = targets.flatMap(({ host }) => serviceOfHost(host) ?? [])
      found.set(domain, {
        services: [
          ...new Set([
            ...(found.get(domain)?.services ?? []),
            ...services.map(({ namespace, name }) => `${namespace}/${name}`),
          ]),
        ],
        routes: [...(found.get(domain)?.routes ?? []), ...routes],
        unsure: found.get(domain)?.unsure === true || routes.some(({ unmodelled }) => unmodelled.length > 0),
      })
    }
  return found
}

/** Envoy takes the host that is written whole, else the longest end (Envoy route.proto: VirtualHost.domains). */
export const ledFrom = (hosts: ReadonlyMap<string, LedFrom>, host: string): LedFrom | undefined => {
  const domains = [...hosts.keys()].filter((domain) => isWithin(host, domain))
  const [best] = domains.sort((a, b) => Number(b === host) - Number(a === host) || b.length - a.length)
  return best === undefined ? undefined : hosts.get(best)
}

/** A route that some of these requests to a host come to, and that sends them on with another path. */
export const rewritingRoute = (
  { routes }: LedFrom,
  call: Operation & { readonly host: string },
  settings: MeshSettings,
): Route | undefined =>
  takenBy(routes, [call], [call.host], settings).by.find(
    ({ action }) => action.kind === 'sends' && action.path.kind !== 'kept',
  )
