import type { Request, RequestOnward } from '../ports/request.js'
import type { EvaluateOptions, Evaluation } from './evaluate/evaluation.js'
import { followRoute, routeTitle, type Followed } from './evaluate/follow-route.js'
import type { Mesh } from './resolve.js'
import { alongGateway, type AlongGateway } from './traffic/along-gateway.js'
import { arrivalTitle, judgeFollowed } from './traffic/follow-along.js'
import { placeName } from './traffic/places-behind.js'
import { routeTables } from './traffic/route-tables.js'
import { evaluateArrival } from './unknown-addresses.js'

/** One proxy on the way, with the request as it comes there. */
export interface OnwardStep {
  readonly at: string
  readonly sees: string
  readonly evaluation: Evaluation
}

// A file of requests asks the same mesh many thousand times.
const known = new WeakMap<Mesh, readonly AlongGateway[]>()

/** Every gateway of a mesh with its routes. */
export const gatewaysOf = (mesh: Mesh): readonly AlongGateway[] => {
  const found = known.get(mesh)
  if (found !== undefined) return found
  const { numTrustedProxies: trustedProxies, rootNamespace } = mesh.settings
  const options = { isOld: () => true, trustedProxies, rootNamespace }
  const made = routeTables(mesh.state, options).map((table) => alongGateway(mesh, table))
  known.set(mesh, made)
  return made
}

/** The port of a gateway that a request is sent to; its only one where it has no other. */
export const gatewayFor = (mesh: Mesh, name: string, port: number | undefined): AlongGateway | undefined => {
  const named = gatewaysOf(mesh).filter(({ table }) => table.gateways.includes(name))
  return (
    named.find(({ table }) => table.port === port) ?? (named.length === 1 || port === undefined ? named[0] : undefined)
  )
}

const noGateway = (name: string): Evaluation => ({
  allowed: false,
  status: 0,
  body: '',
  kind: 'refused',
  by: { text: `gateway ${name} does not listen there, or no route names it` },
  rules: [],
  notes: [],
  unknowns: [],
})

const stepsOf = (
  gateway: AlongGateway,
  request: Request,
  followed: Followed,
  isThere: (key: string) => boolean,
): readonly OnwardStep[] => [
  { at: `gateway ${gateway.name}`, sees: arrivalTitle({ request }), evaluation: followed.gateway },
  ...followed.ways.flatMap(({ route, arrivals }): readonly OnwardStep[] => {
    if (route === 'none') return []
    const there = arrivals.filter(({ key }) => isThere(key))
    return (there.length > 0 ? there : arrivals).map((arrival) => ({
      at: `${arrival.enforcement.destination.title}, by ${routeTitle(route)}`,
      sees: arrivalTitle(arrival),
      evaluation: arrival.evaluation,
    }))
  }),
]

/** Whoever asks about one request is told where an address decides that nobody knows. */
const withUnknownAddresses = (followed: Followed, options: EvaluateOptions): Followed => ({
  ...followed,
  ways: followed.ways.map((way) => ({
    ...way,
    arrivals: way.arrivals.map((arrival) => ({ ...arrival, evaluation: evaluateArrival(arrival, options) })),
  })),
})

/** What becomes of a request that is sent to a gateway and is to arrive behind it. */
export const evaluateOnward = (
  mesh: Mesh,
  request: Request,
  onward: RequestOnward,
  options: EvaluateOptions,
): { readonly evaluation: Evaluation; readonly steps: readonly OnwardStep[] } => {
  const gateway = gatewayFor(mesh, onward.gateway, request.destination.port)
  if (gateway === undefined) return { evaluation: noGateway(onward.gateway), steps: [] }
  const followed = withUnknownAddresses(followRoute(gateway, request, options), options)
  const places = followed.ways.flatMap(({ route }) =>
    route === 'none' || route.action.kind !== 'sends'
      ? []
      : route.action.targets.flatMap((target) => gateway.placesOf(target)),
  )
  const here = new Set(
    places.filter(({ place }) => placeName(place) === onward.to && place.port === onward.port).map(({ key }) => key),
  )
  const isThere = (key: string): boolean => here.has(key)
  return {
    evaluation: judgeFollowed(gateway, isThere, followed, onward),
    steps: stepsOf(gateway, request, followed, isThere),
  }
}
