import { byCodePoint } from '../../ports/order.js'
import { selectorOfService } from '../destination-of-request.js'
import { everyStageOf } from '../enforcement.js'
import { wayKind, type LeadsTo } from '../new-ways.js'
import { readsPorts, rulesText } from '../reads-ports.js'
import { tokenRulesKey } from '../token-rules-key.js'
import type { AlongGateway, PlaceAlong } from '../traffic/along-gateway.js'
import { serviceOfHost } from '../traffic/places-behind.js'
import { targetText, type RouteTarget } from '../traffic/route.js'
import type { Way } from './compare-way.js'
import { enforcementKey } from './enforcement-key.js'

/** The gateway as if its routes did not lead to the place. */
const withoutPlace = (gateway: AlongGateway, key: string): AlongGateway => ({
  ...gateway,
  placesOf: (target) => gateway.placesOf(target).filter((place) => place.key !== key),
})

const leadsTo = ({ place }: PlaceAlong): LeadsTo => place.destination

/** Where a target led; pods that a Service selects and that are not known are there as its selector. */
const thensOf = (gateway: AlongGateway, target: RouteTarget): readonly LeadsTo[] => {
  if (target.undefinedSubset?.isNowhere === true) return []
  const thens = gateway.placesOf(target).filter(({ place }) => place.unread !== true)
  const named = serviceOfHost(target.host)
  const selector = named === undefined ? undefined : selectorOfService(gateway.mesh, named.namespace, named.name)
  if (named === undefined || selector === undefined) return thens.map(leadsTo)
  const labels = { ...selector, ...target.subset }
  const ports = new Set([0, ...thens.map(({ place }) => place.destination.port)])
  return [...thens.map(leadsTo), ...[...ports].map((port) => ({ namespace: named.namespace, labels, port }))]
}

/** Whether the same is enforced where a target leads now as where it led: the pods alone are others. */
const standsIn = (from: AlongGateway, target: RouteTarget, now: PlaceAlong): boolean =>
  !readsPorts(now.enforcement) &&
  from
    .placesOf(target)
    .some(
      ({ place, enforcement }) =>
        place.unread !== true && enforcementKey(enforcement) === enforcementKey(now.enforcement),
    )

/** Where a gateway's routes send requests, each once. */
const targetsOf = ({ hosts }: AlongGateway): readonly RouteTarget[] => [
  ...new Map(
    hosts
      .flatMap(({ routes }) => routes.flatMap(({ action }) => (action.kind === 'sends' ? action.targets : [])))
      .map((target) => [targetText(target), target] as const),
  ).values(),
]

/** Places that a target leads to in `to`, and did not lead to in `from`. */
const newPlaces = (from: AlongGateway, to: AlongGateway): ReadonlyMap<string, PlaceAlong> => {
  const out = new Map<string, PlaceAlong>()
  for (const target of targetsOf(to)) {
    const thens = thensOf(from, target)
    for (const along of to.placesOf(target)) {
      // A host outside the mesh is one place, and a Service that is not read may lead anywhere in both.
      if (along.place.unread === true || along.place.destination.namespace === '') continue
      const kind = wayKind(from.mesh, thens, to.mesh, leadsTo(along))
      if (kind === 'another' || (kind === 'stand-in' && !standsIn(from, target, along))) out.set(along.key, along)
    }
  }
  return out
}

/**
 * Ways that are other ones than before though no route changes: pods that a Service or a port of it leads to now, and
 * those that it leads to no more.
 */
export const waysBehindServices = (old: AlongGateway, now: AlongGateway): readonly Way[] => {
  const gained = [...newPlaces(old, now).values()].map(({ key, place }): Way => ({
    place,
    old: withoutPlace(old, key),
    now,
  }))
  const lost = [...newPlaces(now, old).values()].map(({ key, place }): Way => ({
    place,
    old,
    now: withoutPlace(now, key),
  }))
  return [...gained, ...lost].sort((left, right) => byCodePoint(left.place.key, right.place.key))
}

/** What of the way to a place decides beside its policies: the identity that the gateway shows there, and what is not known of it. */
const connectionText = ({ principal, mutual, place }: PlaceAlong): string =>
  JSON.stringify([mutual, mutual ? (principal ?? '') : '', place.unmodelled])

const allPlaces = (gateway: AlongGateway): ReadonlyMap<string, PlaceAlong> =>
  new Map(targetsOf(gateway).flatMap((target) => gateway.placesOf(target).map((along) => [along.key, along] as const)))

const readsTokens = ({ enforcement }: PlaceAlong): boolean =>
  everyStageOf(enforcement).some(({ jwtRules }) => jwtRules.length > 0) ||
  /request\.headers\[|equestPrincipals|request\.auth/.test(rulesText(enforcement))

/**
 * Ways whose requests arrive as other ones though routes and places are the same: with another identity, or behind other
 * rules of tokens at the gateway, which take them away and write headers, where the place reads such.
 */
export const waysArrivingOtherwise = (old: AlongGateway, now: AlongGateway): readonly Way[] => {
  const rules = tokenRulesKey(old.enforcement) !== tokenRulesKey(now.enforcement)
  const olds = allPlaces(old)
  return [...allPlaces(now)].flatMap(([key, along]): readonly Way[] => {
    const then = olds.get(key)
    if (then === undefined) return []
    const differs =
      connectionText(then) !== connectionText(along) || (rules && (readsTokens(then) || readsTokens(along)))
    return differs ? [{ place: along.place, old, now }] : []
  })
}
