import { FULL, type Node } from '../../src/access/diagram.js'
import type { Space } from '../../src/access/space.js'
import { budgetOf, TooComplex } from '../../src/access/too-complex.js'
import { answerRequest } from '../../src/mesh/answer.js'
import { compareAccess } from '../../src/mesh/difference/difference.js'
import { compileParts, makeRoutedSpace, type View } from '../../src/mesh/difference/routed-space.js'
import { evaluate } from '../../src/mesh/evaluate/evaluate.js'
import { followRoute } from '../../src/mesh/evaluate/follow-route.js'
import { gatewaysOf } from '../../src/mesh/evaluate-onward.js'
import { readRequest, writeRequest } from '../../src/mesh/request-form.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import type { AlongGateway } from '../../src/mesh/traffic/along-gateway.js'
import type { Json } from '../../src/ports/json.js'
import type { Request } from '../../src/ports/request.js'
import { stateOf } from '../mesh/states.js'
import { pointOfRequest } from './agreement.js'
import { seeded, type Coverage } from './random-mesh.js'
import { randomRoutedPair, randomRoutedRequest } from './random-routes.js'

export interface RouteTally {
  requests: number
  arrivals: number
  witnesses: number
  verdicts: Map<string, number>
  readonly disagreements: string[]
}

const holds = (space: Space, node: Node, point: readonly number[]): boolean => {
  let at = node
  point.forEach((value, level) => {
    if (space.diagrams.levelOf(at) === level) at = space.diagrams.childOf(at, value)
  })
  return at === FULL
}

/** The classes of a request, with the headers of which routes see all lines as one. */
const pointOf = (space: Space, request: Request): readonly number[] | undefined => {
  const found = pointOfRequest(space, request)
  if (found === undefined) return undefined
  const point = [...found]
  const headers = (request.http?.headers ?? []) as readonly (readonly [string, string])[]
  for (const axis of space.axes) {
    if (!axis.dimension.name.startsWith('route header ')) continue
    const lines = headers.filter(([name]) => name.toLowerCase() === axis.dimension.name.slice('route header '.length))
    const atom = axis.classOf(lines.length === 0 ? undefined : lines.map(([, value]) => value).join(','))
    if (atom === undefined) return undefined
    point[axis.level] = atom
  }
  return point
}

/** Several lines of one header, of which a route reads all as one. */
const repeatsHeader = (request: Request): boolean => {
  const names = ((request.http?.headers ?? []) as readonly (readonly [string, string])[]).map(([name]) => name)
  return new Set(names).size < names.length
}

const routedOf = (gateway: AlongGateway, key: string) => {
  const place = gateway.table.hosts
    .flatMap(({ routes }) => routes)
    .flatMap(({ action }) => (action.kind === 'sends' ? action.targets : []))
    .flatMap((target) => gateway.placesOf(target))
    .find((one) => one.key === key)
  if (place === undefined) return undefined
  return {
    name: gateway.name,
    gateway: gateway.enforcement,
    hosts: gateway.hosts,
    destination: place.enforcement,
    leadsHere: (target: Parameters<AlongGateway['placesOf']>[0]) =>
      gateway.placesOf(target).some((one) => one.key === key),
    principal: place.principal,
    mutual: place.mutual,
    sni: place.sni,
  }
}

/** One state: each random request is followed, and what comes of it must be in the algebra's sets. */
export const checkState = (
  seed: number,
  side: string,
  gateway: AlongGateway,
  requests: readonly Request[],
  tally: RouteTally,
): void => {
  const keys = new Set(
    gateway.table.hosts
      .flatMap(({ routes }) => routes)
      .flatMap(({ action }) => (action.kind === 'sends' ? action.targets : []))
      .flatMap((target) => gateway.placesOf(target).map(({ key }) => key)),
  )
  for (const key of keys) {
    const routed = routedOf(gateway, key)
    if (routed === undefined) continue
    const both = [
      {
        ...routed.destination,
        destination: gateway.enforcement.destination,
        settings: gateway.enforcement.settings,
        stages: [...gateway.enforcement.stages, ...routed.destination.stages],
      },
    ] as const
    const enforcements = [both[0], both[0]] as const
    const made = (view: View) =>
      makeRoutedSpace(view, compileParts([undefined, routed], enforcements), enforcements, {
        budget: budgetOf(6_000_000),
        otherPorts: [],
        preferences: { principals: [], authorities: [], issuers: [] },
      })
    let spaces
    try {
      spaces = { sent: made('sent'), arriving: made('arriving') }
    } catch (error) {
      if (error instanceof TooComplex) continue
      throw error
    }
    const { sent, arriving } = spaces
    const free = (space: typeof sent): ReadonlySet<number> =>
      new Set(space.space.axes.filter(({ dimension }) => space.unknowns.has(dimension.name)).map(({ level }) => level))
    const bounds = (space: typeof sent) => ({
      some: space.space.diagrams.forSome(space.after, free(space)),
      all: space.space.diagrams.forAll(space.after, free(space)),
    })
    const [sentBounds, arrivingBounds] = [bounds(sent), bounds(arriving)]
    for (const request of requests) {
      const followed = followRoute(gateway, request, { now: 0 })
      const arrived = followed.ways.flatMap(({ arrivals }) => arrivals)
      const here = arrived.filter((one) => one.key === key && one.evaluation.allowed)
      const unsure = followed.ways.length > 1 || followed.ways.some(({ known }) => !known)
      const point = pointOf(sent.space, request)
      if (point !== undefined && !repeatsHeader(request)) {
        const [some, all] = [holds(sent.space, sentBounds.some, point), holds(sent.space, sentBounds.all, point)]
        tally.requests++
        const said = unsure ? undefined : here.length > 0
        if ((said === true && !some) || (said === false && all))
          tally.disagreements.push(
            `seed ${seed} ${side} ${key}: algebra ${String(some)}/${String(all)}, evaluator ${String(said)}: ${JSON.stringify(request)}`,
          )
      }
      for (const arrival of unsure ? [] : here) {
        const { http } = arrival.request
        if (http === undefined || request.http === undefined || repeatsHeader(request)) continue
        const place = pointOf(arriving.space, {
          ...request,
          http: { ...request.http, path: normalOf(http.path, gateway), authority: http.authority },
        })
        if (place === undefined) continue
        tally.arrivals++
        if (!holds(arriving.space, arrivingBounds.some, place))
          tally.disagreements.push(
            `seed ${seed} ${side} ${key}: arrives as ${http.path} for ${http.authority}, which the algebra does not have: ${JSON.stringify(request)}`,
          )
      }
    }
  }
}

/** As the destination's policies see it: this test's own words of the normaliser, for the paths that it uses. */
export const normalOf = (path: string, { enforcement }: AlongGateway): string => {
  const mode = enforcement.settings.pathNormalization
  if (mode === 'NONE') return path
  const decoded = mode === 'DECODE_AND_MERGE_SLASHES' ? path.replace(/%2f/gi, '/') : path
  const out: string[] = []
  const parts = decoded.split('/').slice(1)
  parts.forEach((part, at) => {
    if (part === '.' || part === '..') {
      if (part === '..') out.pop()
      if (at === parts.length - 1) out.push('')
    } else out.push(part)
  })
  const joined = `/${out.join('/')}`
  return mode === 'BASE' ? joined : joined.replace(/\/{2,}/g, '/')
}

/** One random pair: the sets of both states, the verdict against what random requests meet, and every witness. */
export const checkRoutedPair = (seed: number, requests: number, coverage: Coverage, tally: RouteTally): void => {
  const random = seeded(seed)
  const pair = randomRoutedPair(random, coverage)
  const [before, after] = [stateOf(pair.before), stateOf(pair.after)]
  const diff = compareAccess(before, after, { overrides: {}, evaluate })
  const note = (what: string): void => void tally.verdicts.set(what, (tally.verdicts.get(what) ?? 0) + 1)
  note(diff.verdict)
  for (const one of diff.reasons) note(one.code)
  for (const one of diff.destinations)
    for (const reason of one.reasons)
      if (reason.code === 'WITNESS_DISAGREES') tally.disagreements.push(`seed ${seed}: ${reason.text}`)
  const [old, now] = [resolveMesh(before, {}), resolveMesh(after, {})]
  const routed = diff.destinations.filter(({ gained, lost }) =>
    [...gained, ...lost].some(({ where }) => where.startsWith('through gateway')),
  )
  for (const one of routed)
    for (const side of ['gained', 'lost'] as const)
      for (const { witness } of one[side]) {
        tally.witnesses++
        const read = readRequest(JSON.parse(JSON.stringify(writeRequest(witness))) as Json)
        const said = [old, now].map((mesh) => answerRequest(mesh, read, { now: 0 }).verdict)
        const wanted = side === 'gained' ? ['deny', 'allow'] : ['allow', 'deny']
        if (!said.every((verdict, at) => verdict === wanted[at] || verdict === 'unknown'))
          tally.disagreements.push(
            `seed ${seed} ${one.title} ${side}: explain says ${said.join(', then ')}: ${JSON.stringify(witness)}`,
          )
      }
  const asked = Array.from({ length: requests }, () => randomRoutedRequest(random, pair.api))
  const gateways = [old, now].map((mesh) => gatewaysOf(mesh)[0])
  gateways.forEach((gateway, side) => {
    if (gateway !== undefined) checkState(seed, side === 0 ? 'before' : 'after', gateway, asked, tally)
  })
  const [first, second] = gateways
  if (first === undefined || second === undefined) return
  for (const request of asked) {
    const met = [first, second].map((gateway) => {
      const { ways } = followRoute(gateway, request, { now: 0 })
      const let_ = ways.flatMap(({ arrivals }) => arrivals).filter(({ evaluation }) => evaluation.allowed)
      return {
        unknown: ways.length > 1 || ways.some(({ known }) => !known),
        keys: new Set(let_.map(({ key }) => key)),
        let: let_,
      }
    })
    if (met.some(({ unknown }) => unknown) || diff.verdict === 'cannot prove') continue
    const [then, later] = met
    for (const key of later?.keys ?? [])
      if (then?.keys.has(key) === false && !['more permissive', 'incomparable'].includes(diff.verdict))
        tally.disagreements.push(`seed ${seed}: ${diff.verdict}, but ${key} is gained: ${JSON.stringify(request)}`)
    for (const key of then?.keys ?? [])
      if (later?.keys.has(key) === false && !['less permissive', 'incomparable'].includes(diff.verdict))
        tally.disagreements.push(`seed ${seed}: ${diff.verdict}, but ${key} is lost: ${JSON.stringify(request)}`)
  }
}
