import { allAddresses, readAddress, readBlock } from '../../access/address.js'
import { among, and, chosen, eachTest, fits, not, or, present, type Formula } from '../../access/formula.js'
import { anyUnit, exactly, language, many } from '../../access/language.js'
import type { Dimension } from '../../access/space.js'
import type { TextUniverse } from '../../access/text-partition.js'
import { byCodePoint } from '../../ports/order.js'
import { everyStageOf, type Enforcement, type MeshSettings } from '../enforcement.js'
import type { UnknownTests } from './context.js'
import { attribute, mayBeSeveral, readAttribute, type AttributeName } from './attribute.js'
import {
  authorityUniverse,
  claimUniverse,
  headerUniverse,
  methodUniverse,
  pathUniverse,
  peerUniverse,
  sniUniverse,
  type PeerKinds,
} from './dimensions.js'
import { isJoined, matchesLines } from './header.js'
import type { TokenPlace } from './token.js'

/** Values that a sample takes where it may choose. */
export interface Preferences {
  /** Identities of real workloads, `spiffe://…`. */
  readonly principals: readonly string[]
  readonly authorities: readonly string[]
  readonly issuers: readonly string[]
  /** Of the RequestAuthentications' rules. */
  readonly audiences?: readonly string[]
}

const addresses = (...texts: readonly string[]): readonly bigint[] =>
  texts.flatMap((text) => {
    const value = readAddress(text)
    return value === undefined ? [] : [value]
  })

/** Whom a witness is from that is of no trust domain of the mesh. */
const foreignPeer = 'spiffe://other.example/ns/default/sa/default'

const preferredAddresses = addresses('10.0.0.1', '10.1.0.1', '192.168.0.1', '203.0.113.7', '2001:db8::1')

/** Where no Service has a name that fits: an empty authority is one that few clients can send. */
const otherAuthorities = ['example.com', 'other.example', 'test.invalid', 'localhost', '192.0.2.1']

const peerUniverses = new WeakMap<MeshSettings, Map<string, TextUniverse>>()

/** One universe for all destinations of a mesh, so that what is cut of it is cut once. */
const peersOf = (settings: readonly MeshSettings[], kinds: PeerKinds): TextUniverse => {
  const [first] = settings
  if (first === undefined) return peerUniverse(settings, kinds)
  const known = peerUniverses.get(first) ?? new Map<string, TextUniverse>()
  peerUniverses.set(first, known)
  const key = JSON.stringify([
    kinds,
    settings.map((one) => [
      one.trustDomain,
      one.trustDomainAliases,
      one.otherTrustDomains,
      one.anyTrustDomain ?? false,
    ]),
  ])
  const universe = known.get(key) ?? peerUniverse(settings, kinds)
  known.set(key, universe)
  return universe
}

/**
 * Whether certificates of no trust domain of the mesh are part of what is compared. A gateway's clients may bring any. A
 * sidecar ends their handshake, but for a port whose mode is DISABLE, or without a sidecar: there it is bytes like any
 * others (istio-semantics §9, probed). Only where the states differ in that a row can tell them.
 */
export const knowsForeignPeers = (enforcements: readonly Enforcement[]): boolean => {
  const stages = enforcements.flatMap((one) =>
    everyStageOf(one).map((stage) => ({ ...stage, protocol: stage.protocol ?? one.destination.protocol })),
  )
  if (stages.some(({ proxy }) => proxy === 'gateway')) return true
  const handshakes = stages.flatMap(({ proxy, mutualTls, protocol }) => {
    if (proxy === 'none') return ['bytes']
    return proxy === 'sidecar' && mutualTls === 'DISABLE' && protocol !== 'HTTP' ? ['bytes'] : ['ended']
  })
  return new Set(handshakes).size > 1
}

const isMultiple = (name: string, enforcements: readonly Enforcement[]): boolean =>
  enforcements.some(({ settings }) => matchesLines(name, settings))

const text = (
  name: string,
  universe: Extract<Dimension, { kind: 'text' }>['universe'],
  optional: boolean,
  preferred: readonly string[],
): Dimension => ({ name, kind: 'text', universe, optional, preferred })

/** Ports that have no destination of their own. */
const portsBut = (others: readonly number[]): Dimension => {
  const ports: [bigint, bigint][] = []
  let low = 1n
  for (const port of [...new Set(others)].filter((one) => one > 0).sort((left, right) => left - right)) {
    if (BigInt(port) > low) ports.push([low, BigInt(port) - 1n])
    low = BigInt(port) + 1n
  }
  ports.push([low, 65535n])
  return { name: attribute.port, kind: 'number', universe: ports, optional: false, preferred: [8080n, 80n, 9090n] }
}

/** A list, but for \`jti\`, which may be none. */
const claimOf = (name: string, { audiences = [] }: Preferences): Dimension => {
  if (name === attribute.claim(['jti'])) return text(name, claimUniverse, true, [])
  const preferred = name === attribute.claim(['aud']) ? { preferred: audiences } : {}
  return { name, kind: 'texts', universe: claimUniverse, ...preferred }
}

/** Every attribute that the formulas test, in the order of the diagrams. */
export const dimensionsFor = (
  formulas: readonly Formula[],
  enforcements: readonly Enforcement[],
  places: readonly TokenPlace[],
  otherPorts: readonly number[],
  unknowns: UnknownTests,
  preferences: Preferences,
): readonly Dimension[] => {
  const names = new Set<string>()
  for (const formula of formulas) eachTest(formula, (name) => names.add(name))
  const settings = enforcements.map((one) => one.settings)
  const gateway = enforcements.some((one) => everyStageOf(one).some((stage) => stage.proxy === 'gateway'))
  const [normalization = 'BASE'] = settings.map((one) => one.pathNormalization)
  const rest = [...names].sort(byCodePoint)
  const number = (name: string, optional: boolean): Dimension => ({
    name,
    kind: 'number',
    universe: allAddresses,
    optional,
    preferred: preferredAddresses,
  })
  const foreign = !gateway && knowsForeignPeers(enforcements)
  const principals = [...preferences.principals, ...(foreign ? [foreignPeer] : [])]
  const named = (name: AttributeName): readonly string[] =>
    rest.filter((dimension) => readAttribute(dimension).name === name)
  const authorities = [...preferences.authorities, ...otherAuthorities]
  const made: Readonly<Record<AttributeName, readonly Dimension[]>> = {
    kind: [{ name: attribute.kind, kind: 'choice', values: ['http', 'tcp'] }],
    tls: [{ name: attribute.tls, kind: 'choice', values: ['plain', 'tls'] }],
    peer: [
      gateway
        ? { name: attribute.peer, kind: 'texts', universe: peersOf(settings, 'any'), preferred: principals }
        : text(attribute.peer, peersOf(settings, foreign ? 'of any mesh' : 'of the mesh'), true, principals),
    ],
    'direct address': [number(attribute.directAddress, false)],
    'forwarded address': named('forwarded address').map((name) => number(name, true)),
    'destination address': [number(attribute.destinationAddress, false)],
    port: [portsBut(otherPorts)],
    sni: [text(attribute.sni, sniUniverse, false, ['outbound_.8080_._.a', ''])],
    token: [{ name: attribute.token, kind: 'choice', values: ['none', 'valid', 'invalid'] }],
    'token place': [{ name: attribute.tokenPlace, kind: 'choice', values: places }],
    'claim iss': [text(attribute.issuer, claimUniverse, true, preferences.issuers)],
    'claim sub': [text(attribute.subject, claimUniverse, true, ['someone'])],
    claim: named('claim').map((name) => claimOf(name, preferences)),
    method: [
      text(attribute.method, methodUniverse, false, ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']),
    ],
    authority: [text(attribute.authority, authorityUniverse, false, authorities)],
    path: [text(attribute.path, pathUniverse(normalization), false, ['/', '/index.html'])],
    sent: [
      text(attribute.sent(attribute.authority), authorityUniverse, false, authorities),
      text(attribute.sent(attribute.path), pathUniverse(normalization), false, ['/', '/index.html']),
    ],
    'route header': named('route header').map((name) => text(name, headerUniverse, true, [])),
    header: named('header').map((name): Dimension => {
      const header = readAttribute(name).of
      return isJoined(header) || !isMultiple(header, enforcements)
        ? text(name, headerUniverse, true, [])
        : { name, kind: 'texts', universe: headerUniverse }
    }),
    unknown: [...unknowns.found.keys()]
      .sort(byCodePoint)
      .map((name): Dimension => ({ name, kind: 'choice', values: ['no', 'yes'] })),
  }
  const dimensions = Object.values(made).flat()
  // A list can hold any of its tests' values at once, so lists stand behind what tells the rules apart: there a rule's own
  // values are all that is left to ask.
  const used = dimensions.filter((dimension) => names.has(dimension.name))
  const isUnknown = ({ name }: Dimension): boolean => unknowns.found.has(name)
  const isList = ({ kind, name }: Dimension): boolean => {
    if (kind === 'texts' && !mayBeSeveral(name, gateway)) throw new RangeError(`${name} is a list in this space alone`)
    return kind === 'texts'
  }
  return [...used.filter((one) => !isList(one) && !isUnknown(one)), ...used.filter(isList), ...used.filter(isUnknown)]
}

const anything = language('any text', [many(anyUnit)])

/**
 * What holds of every real request, whatever the policies (istio-semantics §9, coupling constraints): a plain HTTP
 * request has no server name, a certificate needs TLS, both ends of a connection have addresses of one family, and a claim
 * that is a text has no members.
 */
export const realisable = (formulas: readonly Formula[], enforcements: readonly Enforcement[]): Formula => {
  const names = new Set<string>()
  for (const formula of formulas) eachTest(formula, (name) => names.add(name))
  const gateway = enforcements.some((one) => everyStageOf(one).some((stage) => stage.proxy === 'gateway'))
  const parts: Formula[] = []
  if (names.has(attribute.sni))
    parts.push(
      or(
        gateway ? chosen(attribute.tls, 'tls') : or(present(attribute.peer), chosen(attribute.kind, 'tcp')),
        fits(attribute.sni, exactly('')),
      ),
    )
  if (names.has(attribute.tls) || (gateway && names.has(attribute.sni)))
    parts.push(or(not(present(attribute.peer)), chosen(attribute.tls, 'tls')))
  if (names.has(attribute.directAddress) && names.has(attribute.destinationAddress)) {
    const [from, to] = [attribute.directAddress, attribute.destinationAddress].map((name) =>
      among(name, readBlock('0.0.0.0/0') ?? [], 'IPv4'),
    )
    if (from !== undefined && to !== undefined) parts.push(or(and(from, to), and(not(from), not(to))))
  }
  const claims = [...names].filter((name) => name.startsWith('claim ['))
  for (const outer of claims)
    for (const inner of claims)
      if (inner !== outer && inner.startsWith(`${outer.slice(0, -1)},`))
        parts.push(not(and(fits(outer, anything), fits(inner, anything))))
  return and(...parts)
}
