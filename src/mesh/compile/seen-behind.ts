import { always, among, never, or, testKey, type Formula, type Test } from '../../access/formula.js'
import { accepts, type Language } from '../../access/language.js'
import { digestOf } from '../digest.js'
import { everyStageOf, type Enforcement } from '../enforcement.js'
import type { HeaderChange, RouteTarget, VirtualHost } from '../traffic/route.js'
import { attribute, readAttribute } from './attribute.js'
import { isJoined, matchesLines } from './header.js'
import type { CompileContext } from './stage.js'
import type { Replace } from './substitute.js'
import { headersOfTokens } from './token.js'

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

export const textTest = (test: Test): Language | undefined => (test.kind === 'text' ? test.language : undefined)

/** What a test says of a text that is known. */
export const constant = (test: Test, text: string): Formula | undefined => {
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

/** One gateway and one target of a route, and what of a request they may write. */
const hopOf = (routed: Routed, target: RouteTarget, { unknowns }: CompileContext) => {
  const { name, gateway, destination } = routed
  const carriers = new Set(
    everyStageOf(destination).flatMap((stage) => [...headersOfTokens(stage, destination.settings)]),
  )
  return {
    routed,
    target,
    /** Headers that the gateway's rules of tokens take or write. */
    touched: new Set(gateway.stages.flatMap((stage) => [...headersOfTokens(stage, gateway.settings)])),
    rulesOfTokens: digestOf(gateway.stages.flatMap((stage) => stage.jwtRules.map(({ rule }) => rule))),
    /** The route's own headers that carry tokens or addresses behind it. */
    ofTokens: target.headers.filter((change) => carriers.has(change.name)),
    ofAddresses: target.headers.filter((change) => change.name === 'x-forwarded-for'),
    unknown: (what: string, identity: string): Formula =>
      unknowns.test('ROUTE_NOT_FOLLOWED', `gateway ${name}: ${what}`, `behind ${name} ${identity}`),
  }
}

type Hop = ReturnType<typeof hopOf>

const headerSeen = (
  { routed, target, touched, rulesOfTokens, ofAddresses, unknown }: Hop,
  name: string,
  test: Test,
): Formula | undefined => {
  const { settings } = routed.destination
  if (touched.has(name))
    // Rules that differ write something else, or leave what the client wrote.
    return unknown(`header ${name} carries a token or is written from one`, `${name} ${testKey(test)} ${rulesOfTokens}`)
  if (name === 'x-forwarded-for' && ofAddresses.length > 0)
    return unknown('it writes into x-forwarded-for', `${name} ${testKey(test)} ${JSON.stringify(ofAddresses)}`)
  const { kept, values } = headerBehind(name, target.headers)
  if (values.some((value) => value.includes('%')))
    return unknown(`what it writes into header ${name} is not known`, `${name} ${testKey(test)} ${values.join(',')}`)
  if (kept && values.length === 0) return undefined
  if (!kept && values.length === 0) return never
  const lines = !isJoined(name) && matchesLines(name, settings)
  if (!lines && kept) return unknown(`it adds to header ${name}`, `${name} ${testKey(test)} ${values.join(',')}`)
  const own = lines
    ? or(...values.map((value) => constant(test, value) ?? never))
    : (constant(test, values.join(',')) ?? never)
  return kept ? or({ kind: 'test', dimension: attribute.header(name), test }, own) : own
}

const peerSeen = ({ routed, unknown }: Hop, test: Test): Formula | undefined => {
  const { mutual, principal, destination } = routed
  if (!mutual) return never
  if (principal !== undefined) return constant(test, `spiffe://${principal}`)
  if (test.kind === 'present' || textTest(test)?.key === `^spiffe://${destination.settings.trustDomain}/`) return always
  return unknown(
    'which service account it runs as is not known, since no workload of it was read: add its Deployment to the files that are compared, or give a snapshot of the cluster',
    `identity ${testKey(test)}`,
  )
}

/** A route's text may be a token of any kind, and whether its signature is good stands nowhere. */
const tokenSeen = ({ ofTokens, unknown }: Hop, dimension: string, test: Test): Formula | undefined =>
  ofTokens.length === 0
    ? undefined
    : unknown(
        `it writes into header ${ofTokens[0]?.name ?? ''}, which carries tokens`,
        `token ${dimension} ${testKey(test)} ${JSON.stringify(ofTokens)}`,
      )

/** The gateway writes the address that it sees behind those that it was sent. */
const forwardedSeen = ({ ofAddresses, unknown }: Hop, entry: number, test: Test): Formula | undefined => {
  if (ofAddresses.length > 0)
    return unknown(
      'it writes into x-forwarded-for, which says where a request comes from',
      `${attribute.forwarded(entry)} ${testKey(test)} ${JSON.stringify(ofAddresses)}`,
    )
  if (entry > 1) return { kind: 'test', dimension: attribute.forwarded(entry - 1), test }
  if (test.kind === 'present') return always
  return test.kind === 'numbers' ? among(attribute.directAddress, test.ranges, test.title) : undefined
}

/** What the destination cannot tell of a header has other values where the gateway makes another header of it. */
const unknownSeen = ({ target, touched, rulesOfTokens, unknown }: Hop, dimension: string): Formula | undefined => {
  if (!['HEADER_OF_TOKEN:', 'HEADER_OF_PROXY:'].some((code) => dimension.startsWith(attribute.unknown(code))))
    return undefined
  const changes = target.headers.filter((change) => dimension.includes(`:${change.name}=`))
  const ofRules = [...touched].some((one) => dimension.includes(`:${one}=`)) ? rulesOfTokens : ''
  return changes.length + ofRules.length > 0
    ? unknown('it writes a header that policies read', `${dimension} ${ofRules} ${JSON.stringify(changes)}`)
    : undefined
}

/**
 * What the destination's tests say of the request that the gateway sends on, in terms of what the client sends to the
 * gateway. Undefined for what arrives as it is sent.
 */
export const seenBehind = (routed: Routed, target: RouteTarget, context: CompileContext): Replace => {
  const { mutual, sni } = routed
  const hop = hopOf(routed, target, context)
  return (dimension, test) => {
    const { name, of } = readAttribute(dimension)
    switch (name) {
      case 'kind':
        return test.kind === 'choice' && test.values.includes('http') ? always : never
      case 'tls':
        return test.kind === 'choice' && test.values.includes(mutual ? 'tls' : 'plain') ? always : never
      case 'peer':
        return peerSeen(hop, test)
      case 'sni':
        return constant(test, mutual ? sni : '')
      case 'direct address':
        return hop.unknown(
          'which addresses its pods have is not known: let the policy behind it name `principals` in place of addresses',
          `address ${testKey(test)}`,
        )
      case 'destination address':
        return hop.unknown('which address the destination has is not known', `to address ${testKey(test)}`)
      case 'port':
        return hop.unknown('at which port it arrives is not known', `port ${testKey(test)}`)
      case 'token':
      case 'token place':
      case 'claim iss':
      case 'claim sub':
      case 'claim':
        return tokenSeen(hop, dimension, test)
      case 'forwarded address':
        return forwardedSeen(hop, Number(of), test)
      case 'header':
        return headerSeen(hop, of, test)
      case 'unknown':
        return unknownSeen(hop, dimension)
      // What becomes of path and authority is asked of the route itself (`routed.ts`).
      case 'method':
      case 'path':
      case 'authority':
      case 'sent':
      case 'route header':
        return undefined
      default:
        return name satisfies never
    }
  }
}
