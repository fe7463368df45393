import { accepts, type Language } from '../../access/language.js'
import { always, among, and, chosen, fits, never, not, or, present, type Formula } from '../../access/formula.js'
import type { Ranges } from '../../access/number-partition.js'
import type { AskedProvider, MeshSettings, Stage, Unknown } from '../enforcement.js'
import { attribute } from './attribute.js'

/** What one filter chain of one proxy can see, as tests on the request's attributes. */
export interface Sight {
  readonly settings: MeshSettings
  readonly http: boolean
  /** The peer's identity, one of its names. */
  readonly peer: (language: Language) => Formula
  readonly directAddress: (ranges: Ranges, title: string) => Formula
  readonly remoteAddress: (ranges: Ranges, title: string) => Formula
  readonly port: (port: number) => Formula
  readonly sni: (language: Language) => Formula
  /** Where a JWT's payload reaches the policies. */
  readonly payload: Formula
  /** Headers that the JWT filter writes or takes away, with what this proxy's does to them. */
  readonly touchedHeaders: ReadonlyMap<string, string>
  /** How many proxies before it a gateway trusts; undefined: no gateway. */
  readonly trustedHops: number | undefined
  readonly unknowns: UnknownTests
}

/** Tests that are not modelled, as attributes of their own: equal identity, equal truth. */
export interface UnknownTests {
  /** A test whose truth nobody knows. */
  test(code: string, what: string, identity: string, asks?: AskedProvider): Formula
  readonly found: ReadonlyMap<string, Unknown>
}

export const makeUnknownTests = (): UnknownTests => {
  const found = new Map<string, Unknown>()
  return {
    found,
    test: (code, what, identity, asks) => {
      const name = attribute.unknown(identity)
      found.set(name, { code, what, identity, effect: 'anything', ...(asks === undefined ? {} : { asks }) })
      return chosen(name, 'yes')
    },
  }
}

const yes = (value: boolean): Formula => (value ? always : never)

const trustedHopsOf = (stage: Stage, settings: MeshSettings): number | undefined =>
  stage.proxy === 'gateway' ? (stage.trustedProxies ?? settings.numTrustedProxies) : undefined

/** The client's address behind proxies: the wanted entry of x-forwarded-for, else the peer's (istio-semantics §2.4). */
const remoteAddressOf = (stage: Stage, settings: MeshSettings, http: boolean): Sight['remoteAddress'] => {
  const hops = trustedHopsOf(stage, settings) ?? 1
  if (!http || hops === 0) return (ranges, title) => among(attribute.directAddress, ranges, title)
  const entry = attribute.forwarded(hops)
  return (ranges, title) =>
    or(among(entry, ranges, title), and(not(present(entry)), among(attribute.directAddress, ranges, title)))
}

/** What a chain sees. `identified`: the peer's certificate was asked for and checked. `inspected`: the TLS inspector ran. */
export const makeSight = (options: {
  readonly stage: Stage
  readonly settings: MeshSettings
  readonly port: number | 'any'
  readonly http: boolean
  readonly identified: boolean
  readonly inspected: boolean
  readonly payload: Formula
  readonly touchedHeaders: ReadonlyMap<string, string>
  readonly unknowns: UnknownTests
  readonly otherPorts: readonly number[]
}): Sight => {
  const { stage, settings, port, http } = options
  const { peer } = stage
  return {
    settings,
    http,
    peer: (language) => {
      if (peer !== 'client') return yes(accepts(language, `spiffe://${peer.principal}`))
      return options.identified ? fits(attribute.peer, language) : never
    },
    directAddress: (ranges, title) => among(attribute.directAddress, ranges, title),
    remoteAddress: remoteAddressOf(stage, settings, http),
    port: (wanted) => {
      if (port !== 'any') return yes(wanted === port)
      if (options.otherPorts.includes(wanted)) return never
      return among(attribute.port, [[BigInt(wanted), BigInt(wanted)]], String(wanted))
    },
    sni: (language) => (options.inspected ? fits(attribute.sni, language) : yes(accepts(language, ''))),
    payload: options.payload,
    touchedHeaders: options.touchedHeaders,
    trustedHops: trustedHopsOf(stage, settings),
    unknowns: options.unknowns,
  }
}
