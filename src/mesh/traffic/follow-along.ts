import type { Request, RequestOnward } from '../../ports/request.js'
import {
  arrivesAs,
  followRoute,
  routeTitle,
  type Arrival,
  type Followed,
  type RouteWay,
} from '../evaluate/follow-route.js'
import type { EvaluateOptions, Evaluation } from '../evaluate/evaluation.js'
import type { AlongGateway } from './along-gateway.js'
import type { Route } from './route.js'

const refusal = (
  { gateway }: Followed,
  kind: Evaluation['kind'],
  status: number,
  text: string,
  route?: Route,
): Evaluation => ({
  ...gateway,
  allowed: false,
  kind,
  status,
  body: '',
  by: { text, ...(route === undefined ? {} : { where: route.object.locate(route.pointer) }) },
})

export const arrivalTitle = (arrival: Pick<Arrival, 'request'>): string => {
  const { http } = arrival.request
  return http === undefined ? 'another request' : `${http.method} ${http.path} for host ${http.authority}`
}

/** What the way says of one arrival: what the destination says, behind the route that led there. */
const judged = (followed: Followed, route: Route, { evaluation }: Arrival): Evaluation => {
  const where = evaluation.by.where ?? route.object.locate(route.pointer)
  return {
    ...evaluation,
    by: { ...evaluation.by, text: `${evaluation.by.text}, behind ${routeTitle(route)}`, where },
    rules: [...followed.gateway.rules, ...evaluation.rules],
    notes: [...new Set([...followed.gateway.notes, ...evaluation.notes])],
    unknowns: [
      ...new Map([...followed.gateway.unknowns, ...evaluation.unknowns].map((one) => [one.identity, one])).values(),
    ],
  }
}

/**
 * Whether a request that is sent to a gateway reaches a place behind it, and is let in there: the gateway's policies see it
 * as it is sent, the destination's as it arrives. `isThere` says which places count.
 */
export const evaluateAlong = (
  gateway: AlongGateway,
  isThere: (key: string) => boolean,
  request: Request,
  onward: Pick<RequestOnward, 'path' | 'authority'>,
  options: EvaluateOptions,
): Evaluation => judgeFollowed(gateway, isThere, followRoute(gateway, request, options), onward)

/** The same of a request that was followed already; `unknown` where nobody can say which route it takes, and that matters. */
export const judgeFollowed = (
  gateway: AlongGateway,
  isThere: (key: string) => boolean,
  followed: Followed,
  onward: Pick<RequestOnward, 'path' | 'authority'>,
): Evaluation => {
  const [first, ...others] = followed.ways.map((way) => judgeWay(gateway, isThere, followed, way, onward))
  if (first === undefined) return followed.gateway
  const agree = others.every(
    ({ kind, allowed }) => allowed === first.allowed && (kind === 'unknown') === (first.kind === 'unknown'),
  )
  return agree ? first : refusal(followed, 'unknown', 0, `which route of gateway ${gateway.name} takes it is not known`)
}

const judgeWay = (
  gateway: AlongGateway,
  isThere: (key: string) => boolean,
  followed: Followed,
  { route, known, arrivals }: RouteWay,
  onward: Pick<RequestOnward, 'path' | 'authority'>,
): Evaluation => {
  if (route === 'none') return refusal(followed, 'rejected', 404, `no route of gateway ${gateway.name} takes it`)
  if (!known) {
    // What is not modelled of a route may lead to any of its targets, and to no other place.
    const targets = route.action.kind === 'sends' ? route.action.targets : []
    const mayArrive = targets.some((target) => gateway.placesOf(target).some(({ key }) => isThere(key)))
    return mayArrive
      ? refusal(followed, 'unknown', 0, `what ${routeTitle(route)} does is not modelled`, route)
      : refusal(followed, 'rejected', 404, `${routeTitle(route)} sends it elsewhere`, route)
  }
  if (route.action.kind === 'answers')
    return refusal(followed, 'rejected', 404, `${routeTitle(route)} answers with ${route.action.what}`, route)
  const here = arrivals.filter(({ key }) => isThere(key))
  const fitting = here.filter((arrival) => arrivesAs(arrival.request, onward, arrival.enforcement))
  const told = fitting.find(({ evaluation }) => evaluation.allowed) ?? fitting[0]
  if (told !== undefined) return judged(followed, route, told)
  const [other] = here
  return other === undefined
    ? refusal(followed, 'rejected', 404, `${routeTitle(route)} sends it elsewhere`, route)
    : refusal(followed, 'rejected', 404, `it arrives as ${arrivalTitle(other)}, behind ${routeTitle(route)}`, route)
}
