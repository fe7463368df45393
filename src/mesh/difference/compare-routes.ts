import type { DestinationDiff, Reason } from './access-diff.js'
import { keyText } from '../../ports/object.js'
import type { Mesh } from '../resolve.js'
import { alongGateway, type AlongGateway } from '../traffic/along-gateway.js'
import { routeTables, type RouteTable } from '../traffic/route-tables.js'
import { compareWay, type CompareRoutesOptions, type Way } from './compare-way.js'
import { enforcementKey } from './enforcement-key.js'
import { waysArrivingOtherwise, waysBehindServices } from './places-behind-pair.js'
import { changedHosts, pairTables, placesOfHosts, serversChange, type TablePair } from './route-table-pairs.js'
import type { Evaluate } from './rows.js'

/** Workloads of one Service at which the same holds stand once. */
const withoutRepeats = (
  found: readonly { readonly key: string; readonly diff: DestinationDiff }[],
): readonly DestinationDiff[] => [...new Map(found.map(({ key, diff }) => [key, diff])).values()]

/** Ways of hosts whose routes change, and those behind which something else does; each place once. */
const waysOf = (pair: TablePair, old: AlongGateway, now: AlongGateway): readonly Way[] => {
  const behind = waysBehindServices(old, now)
  const told = new Set(behind.map(({ place }) => place.key))
  const others = [
    ...placesOfHosts(changedHosts(pair), [old, now]).map((place): Way => ({ place, old, now })),
    ...waysArrivingOtherwise(old, now),
  ].filter(({ place }) => !told.has(place.key))
  return [...behind, ...new Map(others.map((way) => [way.place.key, way])).values()]
}

/**
 * What a change does to access along the routes of gateways: from a client to the gateway, and from there to a place
 * behind it. Gateways and hosts whose routes are the same send the same requests to the same places, where the comparison of
 * both proxies says what changes.
 */
export const compareRoutes = (
  oldMesh: Mesh,
  nowMesh: Mesh,
  options: CompareRoutesOptions,
  evaluate: Evaluate,
): { readonly diffs: readonly DestinationDiff[]; readonly reasons: readonly Reason[] } => {
  const olds = new Set(oldMesh.state.objects.map(({ key }) => keyText(key)))
  const tables = (mesh: Mesh, other: Mesh, isOld: (name: string) => boolean): readonly RouteTable[] =>
    routeTables(mesh.state, {
      isOld: ({ key }) => isOld(keyText(key)),
      trustedProxies: mesh.settings.numTrustedProxies,
      rootNamespace: mesh.settings.rootNamespace,
      other: other.state,
    })
  const pairs = pairTables(
    tables(oldMesh, nowMesh, () => true),
    tables(nowMesh, oldMesh, (name) => olds.has(name)),
  )
  const found: { readonly key: string; readonly diff: DestinationDiff }[] = []
  const reasons: Reason[] = []
  for (const pair of pairs) {
    reasons.push(...serversChange(pair))
    const [old, now] = [alongGateway(oldMesh, pair.before), alongGateway(nowMesh, pair.after)]
    for (const way of waysOf(pair, old, now)) {
      const diff = compareWay(way, options, evaluate)
      if (diff === undefined) continue
      const { place } = way
      const [then, later] = [old, now].map((gateway) => enforcementKey(gateway.alongTo(place).enforcement))
      const key = JSON.stringify([
        now.name,
        place.host,
        place.port,
        pair.after.port,
        then,
        later,
        diff.verdict,
        diff.gained.map(({ who, what }) => [who, what]),
        diff.lost.map(({ who, what }) => [who, what]),
      ])
      found.push({ key, diff })
    }
  }
  return { diffs: withoutRepeats(found), reasons }
}
