import { byCodePoint } from '../../ports/order.js'
import type { AlongGateway } from '../traffic/along-gateway.js'
import { commonHosts, isWithin } from '../traffic/host-names.js'
import type { PlaceBehind } from '../traffic/places-behind.js'
import { routeText, type VirtualHost } from '../traffic/route.js'
import { tableKey, type RouteTable } from '../traffic/route-tables.js'
import type { Reason } from './access-diff.js'

/** Two states of one gateway's port; a state that does not have it has no routes there. */
export interface TablePair {
  readonly before: RouteTable
  readonly after: RouteTable
}

/** The pods of a gateway may change their labels, and it is the same gateway. */
const workloadKey = ({ namespace, workload, port }: RouteTable): string =>
  JSON.stringify([namespace, workload?.title ?? '', port])

const withoutHosts = (table: RouteTable): RouteTable => ({ ...table, hosts: [] })

/** One table for a port before and after; a gateway that only one of the states has read is the same one. */
export const pairTables = (olds: readonly RouteTable[], nows: readonly RouteTable[]): readonly TablePair[] => {
  const [byOld, byNow] = [olds, nows].map((tables) => new Map(tables.map((table) => [tableKey(table), table])))
  const unread = (tables: readonly RouteTable[], { gateway }: RouteTable): RouteTable | undefined =>
    tables.find((other) => !other.read && other.gateway === gateway)
  const out: TablePair[] = []
  const used = new Set<RouteTable>()
  const put = (before: RouteTable, after: RouteTable): void => {
    used.add(before).add(after)
    out.push({ before, after })
  }
  // Gateways of one key first: a workload may take the labels that another had.
  const byWorkload = (table: RouteTable, tables: readonly RouteTable[]): RouteTable | undefined => {
    const alike = tables.filter((other) => workloadKey(other) === workloadKey(table))
    return table.workload === undefined || alike.length !== 1 ? undefined : alike[0]
  }
  for (const now of nows) {
    const old = byOld?.get(tableKey(now)) ?? (now.read ? unread(olds, now) : undefined)
    if (old !== undefined) put(old, now)
  }
  for (const old of olds) {
    const now = byNow?.get(tableKey(old)) ?? (old.read ? unread(nows, old) : undefined)
    if (now !== undefined && !used.has(old)) put(old, now)
  }
  for (const now of nows) {
    if (used.has(now)) continue
    const old = byWorkload(
      now,
      olds.filter((one) => !used.has(one)),
    )
    if (
      old !== undefined &&
      byWorkload(
        old,
        nows.filter((one) => !used.has(one)),
      ) === now
    )
      put(old, now)
  }
  for (const now of nows) if (!used.has(now)) put(withoutHosts(now), now)
  for (const old of olds) if (!used.has(old)) put(old, withoutHosts(old))
  return out
}

const hostText = ({ domain, routes }: VirtualHost): string => JSON.stringify([domain, routes.map(routeText)])

/** Hosts whose routes are not the same in both, and the wider ones that have what no closer host takes. */
export const changedHosts = ({ before, after }: TablePair): readonly VirtualHost[] => {
  const [olds, nows] = [before, after].map(({ hosts }) => new Set(hosts.map(hostText)))
  const changed = [
    ...after.hosts.filter((host) => olds?.has(hostText(host)) !== true),
    ...before.hosts.filter((host) => nows?.has(hostText(host)) !== true),
  ]
  const wider = [...after.hosts, ...before.hosts].filter(({ domain }) =>
    changed.some((host) => host.domain !== domain && isWithin(host.domain, domain)),
  )
  return [...changed, ...wider]
}

/** Places that routes of these hosts lead to, in either state. */
export const placesOfHosts = (
  hosts: readonly VirtualHost[],
  gateways: readonly AlongGateway[],
): readonly PlaceBehind[] => {
  const out = new Map<string, PlaceBehind>()
  for (const { routes } of hosts)
    for (const { action } of routes)
      if (action.kind === 'sends')
        for (const target of action.targets)
          for (const gateway of gateways) for (const { place } of gateway.placesOf(target)) out.set(place.key, place)
  return [...out.values()].sort((left, right) => byCodePoint(left.key, right.key))
}

/** TLS servers of one port tell requests apart by the name in the handshake; which of them a host belongs to changes. */
export const serversChange = ({ before, after }: TablePair): readonly Reason[] =>
  areAlike(before.servers, after.servers) ||
  before.hosts.length + after.hosts.length === 0 ||
  keepApart(before.servers, after.servers)
    ? []
    : [
        {
          code: 'ROUTE_NOT_FOLLOWED',
          text: `gateway ${after.gateway} has several TLS servers at port ${after.port}, and they change: which of them a request comes to is not followed`,
        },
      ]

type Servers = RouteTable['servers']

const areAlike = (olds: Servers, nows: Servers): boolean => {
  const [one, other] = [olds, nows].map((all) => JSON.stringify(all.map((server) => ({ ...server, clients: '' }))))
  return (olds.length < 2 && nows.length < 2) || one === other
}

const namesOf = ({ hosts }: Servers[number]): readonly string[] =>
  hosts.map((host) => host.slice(host.indexOf('/') + 1))

const meet = (one: Servers[number], other: Servers[number]): boolean =>
  commonHosts(namesOf(one), namesOf(other)).length > 0

/**
 * Whether the name in the handshake says the same of a host's routes as the host itself: no two servers of a state share one, and
 * each takes a part of what one server took, from the same clients, or hosts of which none was there.
 */
const keepApart = (olds: Servers, nows: Servers): boolean =>
  [olds, nows].every((all) => all.every((one, at) => all.slice(at + 1).every((other) => !meet(one, other)))) &&
  nows.every((now) => {
    const [own, ...others] = olds.filter((old) => meet(old, now))
    if (own === undefined) return true
    const [names, left] = [namesOf(own), namesOf(now)]
    const isPart = left.every((name) => names.some((one) => isWithin(name, one)))
    const isWhole = names.every((name) => left.some((one) => isWithin(name, one)))
    return others.length === 0 && isPart && (isWhole || own.clients === now.clients)
  })
