import { always, and, chosen, fits, never, not, or, type Formula } from '../../access/formula.js'
import { exactly } from '../../access/language.js'
import { digestOf } from '../digest.js'
import type { Stage } from '../enforcement.js'
import { member, textAt } from '../fields.js'
import { routeText, type Route, type RouteTarget } from '../traffic/route.js'
import { attribute, readAttribute, type AttributeName } from './attribute.js'
import { arrivesBy, rewritePieces, type PathChange } from './path-rewrite.js'
import { domainFormula, selections, type MatchContext } from './route-match.js'
import { constant, seenBehind, textTest, type Routed } from './seen-behind.js'
import { withOtherStart } from './shift-language.js'
import { compileEnforcement, type CompileContext } from './stage.js'
import { substitute, type Replace } from './substitute.js'
import { compileTokens } from './token.js'

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

/** What a route's rewriting changes of a request; headers are what the gateway makes of them (`seen-behind.ts`). */
const changedByRoute: Readonly<{
  [Name in AttributeName]: 'no' | (Name extends 'path' | 'authority' ? Name : never)
}> = {
  kind: 'no',
  tls: 'no',
  peer: 'no',
  'direct address': 'no',
  'forwarded address': 'no',
  'destination address': 'no',
  port: 'no',
  sni: 'no',
  method: 'no',
  authority: 'authority',
  path: 'path',
  token: 'no',
  'token place': 'no',
  'claim iss': 'no',
  'claim sub': 'no',
  claim: 'no',
  header: 'no',
  'route header': 'no',
  sent: 'no',
  unknown: 'no',
}

/** Tests on the path and the authority that arrive, as tests on what is sent. */
const asSent =
  (change: PathChange, authority: string | undefined): Replace =>
  (dimension, test) => {
    const changed = changedByRoute[readAttribute(dimension).name]
    if (changed === 'authority' && authority !== undefined) return constant(test, authority)
    const language = textTest(test)
    if (changed !== 'path' || language === undefined) return undefined
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
    const changed = changedByRoute[readAttribute(dimension).name]
    const before = (): Formula => ({ kind: 'test', dimension: attribute.sent(dimension), test })
    if (changed === 'authority') return authority === undefined && change.kind !== 'unknown' ? undefined : before()
    const language = textTest(test)
    if (changed !== 'path' || language === undefined) return undefined
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
