import type { Enforcement, Unknown } from '../enforcement.js'
import type { Behind, RoutedGateway } from '../evaluate/follow-route.js'
import type { Mesh } from '../resolve.js'
import { gatewayEnforcement, gatewayPrincipal } from './gateway-place.js'
import { connectionTo, enforcementBehind, placesBehind, type PlaceBehind } from './places-behind.js'
import { targetText, type RouteTarget } from './route.js'
import type { RouteTable } from './route-tables.js'

/** A place behind one gateway of one state, with all that decides there. */
export interface PlaceAlong extends Behind {
  readonly place: PlaceBehind
}

/** One gateway's port in one state, and the way to every place behind it. */
export interface AlongGateway extends RoutedGateway {
  readonly mesh: Mesh
  readonly table: RouteTable
  readonly placesOf: (target: RouteTarget) => readonly PlaceAlong[]
  /** The way to a place that a route of this state need not lead to. */
  readonly alongTo: (place: PlaceBehind) => PlaceAlong
}

const withUnknowns = (enforcement: Enforcement, texts: readonly string[]): Enforcement => {
  const [first, ...rest] = enforcement.stages
  if (texts.length === 0 || first === undefined) return enforcement
  const unknowns = texts.map((text): Unknown => ({
    code: 'ROUTE_NOT_FOLLOWED',
    what: text.replace(/ [0-9a-f]{32}$/, ''),
    identity: text,
    effect: 'anything',
  }))
  return { ...enforcement, stages: [{ ...first, unknowns: [...first.unknowns, ...unknowns] }, ...rest] }
}

export const alongGateway = (mesh: Mesh, table: RouteTable): AlongGateway => {
  const enforcement = gatewayEnforcement(mesh, table)
  const principal = gatewayPrincipal(table, enforcement)
  const known = new Map<string, readonly PlaceAlong[]>()
  // A place of the other state is what this state has by its key: what is not known of it may be something else here.
  const own = new Map<string, PlaceBehind>()
  const alongTo = (asked: PlaceBehind): PlaceAlong => {
    const place = own.get(asked.key) ?? asked
    const behind = enforcementBehind(mesh, place)
    const { mutual, sni, unmodelled } = connectionTo(mesh, place, behind)
    const rival =
      behind.settings.pathNormalization === enforcement.settings.pathNormalization
        ? []
        : [`gateway ${table.gateway} and ${place.title} normalise paths differently`]
    return {
      key: place.key,
      place,
      enforcement: withUnknowns(behind, [...unmodelled, ...rival]),
      principal,
      mutual,
      sni,
    }
  }
  const remember = (place: PlaceBehind): PlaceBehind => {
    own.set(place.key, place)
    return place
  }
  return {
    name: table.gateway,
    mesh,
    table,
    enforcement,
    hosts: table.hosts,
    alongTo,
    placesOf: (target) => {
      const key = targetText(target)
      const found =
        known.get(key) ?? placesBehind(mesh, target, table.number, table.namespace).map(remember).map(alongTo)
      known.set(key, found)
      return found
    },
  }
}
