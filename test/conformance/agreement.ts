import { readAddress } from '../../src/access/address.js'
import { FULL, type Node } from '../../src/access/diagram.js'
import type { Space } from '../../src/access/space.js'
import { attribute, readAttribute } from '../../src/mesh/compile/attribute.js'
import { makeAccessSpace, type AccessSpace } from '../../src/mesh/difference/access-space.js'
import { compareAccess } from '../../src/mesh/difference/difference.js'
import { knowsForeignPeers } from '../../src/mesh/compile/request-space.js'
import { opaqueUnknowns } from '../../src/mesh/compile/stage.js'
import { budgetOf, TooComplex } from '../../src/access/too-complex.js'
import { everyStageOf, type Enforcement } from '../../src/mesh/enforcement.js'
import { answerRequest } from '../../src/mesh/answer.js'
import { readRequest, writeRequest } from '../../src/mesh/request-form.js'
import { evaluate } from '../../src/mesh/evaluate/evaluate.js'
import { alignDestinations } from '../../src/mesh/align-destinations.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import type { Json } from '../../src/ports/json.js'
import type { Request } from '../../src/ports/request.js'
import { stateOf } from '../mesh/states.js'
import { randomPair, randomRequest, seeded, type Coverage } from './random-mesh.js'

const texts = (value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((one: Json) => typeof one === 'string') : []
}

const claimAt = (claims: Json | undefined, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (value, name) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (value as Readonly<Record<string, Json>>)[name]
        : undefined,
    claims,
  )

const split = new Set(['scope', 'permission'])

const isPlain = ({ tls, mtls }: Request): boolean => (tls ?? (mtls ? 'mutual' : 'none')) === 'none'

/** The classes of a request in a space; undefined where it has a value that the universe does not. */
export const pointOfRequest = (space: Space, request: Request): readonly number[] | undefined => {
  const point: number[] = space.diagrams.sizes.map(() => 0)
  const token = request.http?.tokens?.[0]
  const headers = (request.http?.headers ?? []) as readonly (readonly [string, string])[]
  const hops = headers.filter(([name]) => name === 'x-forwarded-for').flatMap(([, value]) => value.split(','))
  for (const axis of space.axes) {
    const { name, of } = readAttribute(axis.dimension.name)
    let value: string | bigint | undefined
    let list: readonly string[] | undefined
    switch (name) {
      case 'kind':
        value = request.protocol === 'tcp' ? 'tcp' : 'http'
        break
      case 'tls':
        value = isPlain(request) ? 'plain' : 'tls'
        break
      case 'peer':
        value = request.mtls ? `spiffe://${request.source.principal}` : undefined
        list = value === undefined ? [] : [value]
        break
      case 'direct address':
        value = readAddress(request.source.ip ?? '')
        break
      case 'destination address':
        value = readAddress(request.destination.ip ?? '')
        break
      case 'port':
        value = BigInt(request.destination.port)
        break
      case 'sni':
        // Without TLS there is none, whatever else the request says.
        value = isPlain(request) ? '' : (request.sni ?? '')
        break
      case 'method':
        value = request.http?.method ?? 'GET'
        break
      case 'authority':
        value = request.http?.authority.toLowerCase() ?? 'a'
        break
      case 'path':
        value = request.http?.path ?? '/'
        break
      case 'token':
        value = token === undefined ? 'none' : token.signature
        break
      case 'token place':
        // A place that no rule looks at is like no token at all.
        value = token?.in
        if (value === undefined || axis.classOf(value) === undefined) {
          // Other text in a header that some rule reads is what an invalid token stands for.
          if (value?.startsWith('header:') === true) return undefined
          const state = space.axis(attribute.token)
          if (state !== undefined) point[state.level] = state.classOf('none') ?? 0
          continue
        }
        break
      case 'claim iss':
        ;[value] = texts(claimAt(token?.claims, ['iss']))
        break
      case 'claim sub':
        ;[value] = texts(claimAt(token?.claims, ['sub']))
        break
      case 'forwarded address': {
        const entry = hops.at(-Number(of))
        value = entry === undefined ? undefined : readAddress(entry.trim())
        break
      }
      case 'claim': {
        const path = JSON.parse(of) as readonly string[]
        list = texts(claimAt(token?.claims, path))
        if (path.length === 1 && split.has(path[0] ?? '') && typeof claimAt(token?.claims, path) === 'string')
          list = list.flatMap((text) => text.split(' ')).filter((text) => text !== '')
        // Some rules split `groups` at its spaces, and some do not.
        if (path[0] === 'groups' && list.some((text) => text.includes(' '))) return undefined
        ;[value] = list
        break
      }
      case 'header': {
        // A described token is a header too, whose text this point does not have.
        const carrier = token?.in === 'authorization' ? 'authorization' : /^header:([^:]*):/.exec(token?.in ?? '')?.[1]
        if (carrier === of || (token?.in.startsWith('cookie:') === true && of === 'cookie')) return undefined
        list = headers.filter(([header]) => header.toLowerCase() === of).map(([, text]) => text)
        value = list.length === 0 ? undefined : list.join(',')
        break
      }
      // Of routes alone, which `route-agreement.ts` asks about; and what no request says.
      case 'route header':
      case 'sent':
      case 'unknown':
        continue
      default:
        name satisfies never
    }
    if (axis.dimension.kind === 'texts')
      for (const text of list ?? []) {
        const atom = axis.classOf(text)
        if (atom === undefined) return undefined
        point[axis.level + atom] = 1
      }
    else {
      const atom = axis.classOf(value)
      if (atom === undefined) return undefined
      point[axis.level] = atom
    }
  }
  return point
}

const holds = (space: Space, node: Node, point: readonly number[]): boolean => {
  let at = node
  point.forEach((value, level) => {
    if (space.diagrams.levelOf(at) === level) at = space.diagrams.childOf(at, value)
  })
  return at === FULL
}

/** A set as the two answers about it where nobody knows what an unknown says. */
interface Bounds {
  readonly some: Node
  readonly all: Node
}

const freeAxes = (access: AccessSpace) =>
  access.space.axes.filter(
    ({ dimension }) => access.unknowns.has(dimension.name) && !dimension.name.startsWith('unknown custom:'),
  )

const boundsOf = (access: AccessSpace, node: Node): Bounds => {
  const free = new Set(freeAxes(access).map(({ level }) => level))
  const { diagrams } = access.space
  return free.size === 0
    ? { some: node, all: node }
    : { some: diagrams.forSome(node, free), all: diagrams.forAll(node, free) }
}

/** Whether the set lets the request through: undefined where an unknown decides. */
const lets = (
  access: AccessSpace,
  bounds: Bounds,
  point: readonly number[],
  answer: 'allow' | 'deny',
): boolean | undefined => {
  const { space, unknowns } = access
  const fixed = [...point]
  for (const axis of space.axes)
    if (unknowns.has(axis.dimension.name) && axis.dimension.name.startsWith('unknown custom:'))
      fixed[axis.level] = axis.classOf(answer === 'allow' ? 'yes' : 'no') ?? 0
  const some = holds(space, bounds.some, fixed)
  return some === holds(space, bounds.all, fixed) ? some : undefined
}

/** What the algebra says of one request: undefined where an unknown decides. */
export const memberOf = (access: AccessSpace, side: 'before' | 'after', request: Request): boolean | undefined => {
  const point = pointOfRequest(access.space, request)
  if (point === undefined) throw new RangeError('the request has a value that the universe does not')
  return lets(access, boundsOf(access, access[side]), point, 'deny')
}

export interface Tally {
  requests: number
  witnesses: number
  verdicts: Map<string, number>
  /** What the two disagree about, with all that is needed to see it again. */
  readonly disagreements: string[]
}

const authorizersOf = (enforcement: Enforcement, answer: 'allow' | 'deny'): ReadonlyMap<string, 'allow' | 'deny'> =>
  new Map(
    everyStageOf(enforcement).flatMap((stage) =>
      stage.custom.map((policy) => [policy.provider ?? '', answer] as const),
    ),
  )

/** A certificate of no trust domain of the mesh. */
const isForeign = ({ source }: Request, { settings }: Enforcement): boolean => {
  const domain = source.principal?.split('/')[0]
  return domain !== undefined && ![settings.trustDomain, ...settings.trustDomainAliases].includes(domain)
}

/** One random pair of states: every answer of the algebra against the point evaluator. */
export const checkPair = (seed: number, requests: number, coverage: Coverage, tally: Tally): void => {
  const random = seeded(seed)
  const pair = randomPair(random, coverage, true)
  const [before, after] = [stateOf(pair.before), stateOf(pair.after)]
  const diff = compareAccess(before, after, { overrides: {}, evaluate })
  tally.verdicts.set(diff.verdict, (tally.verdicts.get(diff.verdict) ?? 0) + 1)
  for (const one of diff.destinations) {
    tally.witnesses += one.gained.length + one.lost.length
    for (const reason of one.reasons) {
      tally.verdicts.set(reason.code, (tally.verdicts.get(reason.code) ?? 0) + 1)
      if (reason.code === 'WITNESS_DISAGREES') tally.disagreements.push(`seed ${seed} port ${one.port}: ${reason.text}`)
    }
  }
  const [old, now] = [resolveMesh(before, {}), resolveMesh(after, {})]
  for (const one of diff.destinations)
    for (const side of ['gained', 'lost'] as const)
      for (const { witness } of one[side]) {
        // As a reader would: written, read again, and put to `explain` on both states.
        const read = readRequest(JSON.parse(JSON.stringify(writeRequest(witness))) as Json)
        const said = [old, now].map((mesh) => answerRequest(mesh, read, { now: 0 }).verdict)
        const wanted = side === 'gained' ? ['deny', 'allow'] : ['allow', 'deny']
        if (!said.every((verdict, at) => verdict === wanted[at] || verdict === 'unknown'))
          tally.disagreements.push(
            `seed ${seed} ${one.title} port ${one.port} ${side}: explain says ${said.join(', then ')}: ${JSON.stringify(witness)}`,
          )
      }
  const known = alignDestinations(old, now).filter((one) => one.known && one.labels['app'] === 'b')
  const ports = known.filter((one) => one.service === undefined && one.port > 0).map((one) => one.port)
  for (const destination of known) {
    const [first, second] = [old.enforcementOf(destination), now.enforcementOf(destination)]
    let access: AccessSpace
    try {
      access = makeAccessSpace(first, second, {
        budget: budgetOf(6_000_000),
        whole: true,
        otherPorts: destination.port === 0 ? ports : [],
        preferences: { principals: [], authorities: [], issuers: [] },
      })
    } catch (error) {
      if (error instanceof TooComplex) continue
      throw error
    }
    const found = diff.destinations.find(
      (one) =>
        one.namespace === destination.namespace &&
        one.port === destination.port &&
        JSON.stringify(one.labels) === JSON.stringify({ ...destination.labels }) &&
        one.title.includes('waypoint') === (destination.service !== undefined),
    )
    const opaque = opaqueUnknowns(first).length + opaqueUnknowns(second).length > 0
    const bounds = [access.before, access.after].map((node) => boundsOf(access, node))
    for (let index = 0; index < requests; index++) {
      const request = randomRequest(
        random,
        pair.kind === 'waypoint' && destination.service === undefined ? 'ztunnel' : pair.kind,
        destination.port === 0 ? random.pick([9999, 7777].filter((port) => !ports.includes(port))) : destination.port,
      )
      const answer = random.pick(['allow', 'deny'] as const)
      const verdicts = [first, second].map(
        (enforcement) =>
          evaluate(enforcement, request, { now: 0, authorizers: authorizersOf(enforcement, answer) }).allowed,
      )
      // Where a foreign certificate ends every handshake it is in no set; nobody may gain or lose by it all the same.
      const outside = !knowsForeignPeers([first, second]) && isForeign(request, second)
      const point = pointOfRequest(access.space, request)
      if (point === undefined && !outside) continue
      bounds.forEach((one, side) => {
        const member = point === undefined || outside ? undefined : lets(access, one, point, answer)
        if (member === undefined) return
        tally.requests++
        if (member !== verdicts[side])
          tally.disagreements.push(
            `seed ${seed} port ${destination.port} ${side === 0 ? 'before' : 'after'}: algebra ${member}, evaluator ${verdicts[side]}: ${JSON.stringify(request)}`,
          )
      })
      if (opaque) continue
      const gained = verdicts[0] === false && verdicts[1] === true
      const lost = verdicts[0] === true && verdicts[1] === false
      const verdict = found?.verdict ?? 'equivalent'
      const denied =
        (gained && !['more permissive', 'incomparable', 'cannot prove'].includes(verdict)) ||
        (lost && ['equivalent', 'more permissive'].includes(verdict))
      // Repeats of a known port are left out of the answer; their own rows speak for them.
      if (denied && (found !== undefined || destination.port !== 0))
        tally.disagreements.push(
          `seed ${seed} port ${destination.port}: ${verdict}, but ${gained ? 'gained' : 'lost'}: ${JSON.stringify(request)}`,
        )
    }
  }
}
