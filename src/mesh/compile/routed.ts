import {
  always,
  among,
  and,
  chosen,
  fits,
  never,
  not,
  or,
  testKey,
  type Formula,
  type Test,
} from '../../access/formula.js'
import { accepts, exactly, type Language } from '../../access/language.js'
import { digestOf } from '../digest.js'
import { everyStageOf, type Enforcement, type Stage } from '../enforcement.js'
import { member, textAt } from '../fields.js'
import { routeText, type HeaderChange, type Route, type RouteTarget, type VirtualHost } from '../traffic/route.js'
import { attribute } from './dimensions.js'
import { isJoined, matchesLines } from './header.js'
import { arrivesBy, rewritePieces, type PathChange } from './path-rewrite.js'
import { domainFormula, selections, type MatchContext } from './route-match.js'
import { withOtherStart } from './shift-language.js'
import { compileEnforcement, type CompileContext } from './stage.js'
import { substitute, type Replace } from './substitute.js'
import { compileTokens, headersOfTokens } from './token.js'

/** A gateway with its routes, and one place behind it. */
export interface Routed {
  /** `edge/public`, for people and as the name of what is not known of it. */
  readonly name: string
  readonly gateway: Enforcement
  readonly hosts: readonly VirtualHost[]
  readonly destination: Enforcement
  /** Whether a target of a route is this destination. */
  readonly leadsHere: (target: RouteTarget) => boolean
  /** The gateway's own identity, without `spiffe://`; undefined: not known. */
  readonly principal: string | undefined
  /** Whether the gateway shows its identity to this destination. */
  readonly mutual: boolean
  /** The server name that the gateway asks for. */
  readonly sni: string
}

/** Requests that one route brings here, as they are sent and as they arrive. */
export interface RoutedPart {
  readonly route: Route
  readonly change: PathChange | { readonly kind: 'unknown' }
  /** What the authority becomes; undefined: kept. */
  readonly authority: string | undefined
  /** Over the request that is sent to the gateway. */
  readonly sent: Formula
  /** Over the request that arrives; what it was before stands under `attribute.sent`. */
  readonly arriving: Formula
}

const textTest = (test: Test): Language | undefined => (test.kind === 'text' ? test.language : undefined)

const constant = (test: Test, text: string): Formula | undefined => {
  const language = textTest(test)
  if (language === undefined) return test.kind === 'present' ? always : undefined
  return accepts(language, text) ? always : never
}

/** What a header is behind the gateway: the client's own lines, where they are kept, and those that the route adds. */
const headerBehind = (name: string, changes: readonly HeaderChange[]) => {
  let [kept, values]: [boolean, readonly string[]] = [true, []]
  for (const change of changes) {
    if (change.name !== name) continue
    if (change.kind === 'add') values = [...values, change.value]
    else [kept, values] = [false, change.kind === 'set' ? [change.value] : []]
  }
  return { kept, values }
}

const isOfToken = (dimension: string): boolean =>
  dimension === attribute.token || dimension === attribute.tokenPlace || dimension.startsWith('claim ')

/** What the destination's tests say of the request that the gateway sends on, in terms of what the client sends to the gateway. */
const seenBehind = (routed: Routed, target: RouteTarget, context: CompileContext): Replace => {
  const { name, gateway, destination, principal, mutual } = routed
  const { unknowns } = context
  const touched = new Set(gateway.stages.flatMap((stage) => [...headersOfTokens(stage, gateway.settings)]))
  const rulesOfTokens = digestOf(gateway.stages.flatMap((stage) => stage.jwtRules.map(({ rule }) => rule)))
  const carriers = new Set(
    everyStageOf(destination).flatMap((stage) => [...headersOfTokens(stage, destination.settings)]),
  )
  const ofTokens = target.headers.filter((change) => carriers.has(change.name))
  const ofAddresses = target.headers.filter((change) => change.name === 'x-forwarded-for')
  const unknown = (what: string, identity: string): Formula =>
    unknowns.test('ROUTE_NOT_FOLLOWED', `gateway ${name}: ${what}`, `behind ${name} ${identity}`)
  const header = (header_: string, test: Test): Formula | undefined => {
    if (touched.has(header_))
      // Rules that differ write something else, or leave what the client wrote.
      return unknown(
        `header ${header_} carries a token or is written from one`,
        `${header_} ${testKey(test)} ${rulesOfTokens}`,
      )
    if (header_ === 'x-forwarded-for' && ofAddresses.length > 0)
      return unknown('it writes into x-forwarded-for', `${header_} ${testKey(test)} ${JSON.stringify(ofAddresses)}`)
    const { kept, values } = headerBehind(header_, target.headers)
    if (values.some((value) => value.includes('%')))
      return unknown(
        `what it writes into header ${header_} is not known`,
        `${header_} ${testKey(test)} ${values.join(',')}`,
      )
    if (kept && values.length === 0) return undefined
    if (!kept && values.length === 0) return never
    const lines = !isJoined(header_) && matchesLines(header_, destination.settings)
    if (!lines && kept)
      return unknown(`it adds to header ${header_}`, `${header_} ${testKey(test)} ${values.join(',')}`)
    const own = lines
      ? or(...values.map((value) => constant(test, value) ?? never))
      : (constant(test, values.join(',')) ?? never)
    return kept ? or({ kind: 'test', dimension: attribute.header(header_), test }, own) : own
  }
  return (dimension, test) => {
    switch (dimension) {
      case attribute.kind:
        return test.kind === 'choice' && test.values.includes('http') ? always : never
      case attribute.tls:
        return test.kind === 'choice' && test.values.includes(mutual ? 'tls' : 'plain') ? always : never
      case attribute.peer:
        if (!mutual) return never
        if (principal !== undefined) return constant(test, `spiffe://${principal}`)
        if (test.kind === 'present' || textTest(test)?.key === `^spiffe://${destination.settings.trustDomain}/`)
          return always
        return unknown(
          'which service account it runs as is not known, since no workload of it was read: add its Deployment to the files that are compared, or give a snapshot of the cluster',
          `identity ${testKey(test)}`,
        )
      case attribute.sni:
        return constant(test, mutual ? routed.sni : '')
      case attribute.directAddress:
        return unknown(
          'which addresses its pods have is not known: let the policy behind it name `principals` in place of addresses',
          `address ${testKey(test)}`,
        )
      case attribute.destinationAddress:
        return unknown('which address the destination has is not known', `to address ${testKey(test)}`)
      case attribute.port:
        return unknown('at which port it arrives is not known', `port ${testKey(test)}`)
      default:
    }
    // A route's text may be a token of any kind, and whether its signature is good stands nowhere.
    if (ofTokens.length > 0 && isOfToken(dimension))
      return unknown(
        `it writes into header ${ofTokens[0]?.name ?? ''}, which carries tokens`,
        `token ${dimension} ${testKey(test)} ${JSON.stringify(ofTokens)}`,
      )
    if (dimension.startsWith('forwarded address ') && ofAddresses.length > 0)
      return unknown(
        'it writes into x-forwarded-for, which says where a request comes from',
        `${dimension} ${testKey(test)} ${JSON.stringify(ofAddresses)}`,
      )
    if (dimension.startsWith('forwarded address ')) {
      // The gateway writes the address that it sees behind those that it was sent.
      const entry = Number(dimension.slice('forwarded address '.length)) - 1
      if (entry > 0) return { kind: 'test', dimension: attribute.forwarded(entry), test }
      if (test.kind === 'present') return always
      return test.kind === 'numbers' ? among(attribute.directAddress, test.ranges, test.title) : undefined
    }
    // What the destination cannot tell of a header has other values where the gateway makes another header of it.
    const untold = ['HEADER_OF_TOKEN:', 'HEADER_OF_PROXY:'].some((code) =>
      dimension.startsWith(attribute.unknown(code)),
    )
    if (untold) {
      const changes = target.headers.filter((change) => dimension.includes(`:${change.name}=`))
      const ofRules = [...touched].some((one) => dimension.includes(`:${one}=`)) ? rulesOfTokens : ''
      if (changes.length + ofRules.length > 0)
        return unknown('it writes a header that policies read', `${dimension} ${ofRules} ${JSON.stringify(changes)}`)
    }
    return dimension.startsWith('header ') ? header(dimension.slice('header '.length), test) : undefined
  }
}

/** Requests whose token the gateway verifies and takes away: what arrives has none. */
const tokenTaken = (stage: Stage, routed: Routed, context: CompileContext): Formula => {
  const { gateway, name } = routed
  const isKept = ({ rule }: Stage['jwtRules'][number]): boolean => member(rule, 'forwardOriginalToken') === true
  const [kept, taken] = [stage.jwtRules.filter(isKept), stage.jwtRules.filter((rule) => !isKept(rule))]
  if (taken.length === 0) return never
  const issuers = new Set(kept.map(({ rule }) => textAt(rule, 'issuer')))
  if (taken.some(({ rule }) => issuers.has(textAt(rule, 'issuer'))))
    return context.unknowns.test(
      'ROUTE_NOT_FOLLOWED',
      `gateway ${name}: two rules of one issuer differ in forwardOriginalToken`,
      `token ${name}`,
    )
  return compileTokens({ ...stage, jwtRules: taken }, gateway.settings, context.tokens, context.unknowns).payload
}

/** What the destination says of the request, as a formula on what is sent but for path and authority, which are those that arrive. */
const letIn = (routed: Routed, target: RouteTarget, context: CompileContext): Formula => {
  const here = substitute(compileEnforcement(routed.destination, context), seenBehind(routed, target, context))
  const taken = or(...routed.gateway.stages.map((stage) => tokenTaken(stage, routed, context)))
  if (taken.kind === 'constant' && !taken.value) return here
  const bare = substitute(here, (dimension, test) =>
    dimension === attribute.token && test.kind === 'choice'
      ? test.values.includes('none')
        ? always
        : never
      : undefined,
  )
  return or(and(not(taken), here), and(taken, bare))
}

/** Tests on the path and the authority that arrive, as tests on what is sent. */
const asSent =
  (change: PathChange, authority: string | undefined): Replace =>
  (dimension, test) => {
    const language = textTest(test)
    if (dimension === attribute.authority && authority !== undefined) return constant(test, authority)
    if (dimension !== attribute.path || language === undefined) return undefined
    switch (change.kind) {
      case 'kept':
        return undefined
      case 'text':
        return constant(test, change.to)
      case 'start':
        return fits(attribute.path, withOtherStart(language, change.to, change.from))
    }
  }

/** Tests on what is sent, as tests on what arrives; what cannot be told from it any more gets a name of its own. */
const asArriving =
  (change: PathChange | { readonly kind: 'unknown' }, authority: string | undefined): Replace =>
  (dimension, test) => {
    const language = textTest(test)
    const before = (): Formula => ({ kind: 'test', dimension: attribute.sent(dimension), test })
    if (dimension === attribute.authority)
      return authority === undefined && change.kind !== 'unknown' ? undefined : before()
    if (dimension !== attribute.path || language === undefined) return undefined
    switch (change.kind) {
      case 'kept':
        return undefined
      case 'text':
      case 'unknown':
        return before()
      case 'start':
        return fits(attribute.path, withOtherStart(language, change.from, change.to))
    }
  }

const isSame = (left: RouteTarget, right: RouteTarget): boolean =>
  JSON.stringify([left.headers, left.authority]) === JSON.stringify([right.headers, right.authority])

/** Every way in which a gateway's routes bring requests to a destination and it lets them in. */
export const compileRouted = (
  routed: Routed,
  context: CompileContext,
  matches: MatchContext,
): readonly RoutedPart[] => {
  const { gateway, hosts, destination, name, leadsHere } = routed
  const mode = destination.settings.pathNormalization
  const passes = and(chosen(attribute.kind, 'http'), compileEnforcement(gateway, context))
  const doors = new Map<string, Formula>()
  const doorOf = (target: RouteTarget): Formula => {
    const key = JSON.stringify(target.headers)
    const door = doors.get(key) ?? letIn(routed, target, context)
    doors.set(key, door)
    return door
  }
  const partsOf = (route: Route, target: RouteTarget, comes: Formula): readonly RoutedPart[] => {
    if (route.action.kind !== 'sends') return []
    const authority = target.authority?.toLowerCase()
    const pieces = route.unmodelled.length > 0 ? undefined : rewritePieces(route.action.path, route.match, mode)
    if (pieces === undefined) {
      const what =
        route.unmodelled.length > 0 ? route.unmodelled[0] : `it rewrites paths by an expression, or to what is no path`
      const answer = context.unknowns.test(
        'ROUTE_NOT_FOLLOWED',
        `gateway ${name}: ${what?.replace(/ [0-9a-f]{32}$/, '') ?? ''}`,
        `route ${name} ${digestOf(routeText(route))} ${destination.destination.title}`,
      )
      const all = and(comes, answer)
      return [
        {
          route,
          change: { kind: 'unknown' },
          authority,
          sent: all,
          arriving: substitute(all, asArriving({ kind: 'unknown' }, authority)),
        },
      ]
    }
    const door = doorOf(target)
    return pieces.map(({ when, change }): RoutedPart => {
      const before = and(comes, when)
      return {
        route,
        change,
        authority,
        sent: and(before, substitute(door, asSent(change, authority))),
        arriving: and(
          substitute(before, asArriving(change, authority)),
          arrivesBy(change, mode),
          authority === undefined ? always : constantAuthority(authority),
          door,
        ),
      }
    })
  }
  return hosts
    .filter((host) => host.routes.some(({ action }) => action.kind === 'sends' && action.targets.some(leadsHere)))
    .flatMap((host) => {
      const domain = domainFormula(host.domain, hosts)
      return selections(host.routes, matches).flatMap(({ route, selected }) => {
        if (route.action.kind !== 'sends') return []
        const here = route.action.targets.filter(leadsHere)
        const apart = here.filter((one, at) => here.findIndex((other) => isSame(one, other)) === at)
        return apart.flatMap((target) => partsOf(route, target, and(passes, domain, selected)))
      })
    })
}

const constantAuthority = (authority: string): Formula => fits(attribute.authority, exactly(authority))
