import { always, and, chosen, fits, never, not, or, present, type Formula } from '../../access/formula.js'
import { startingWith } from '../../access/language.js'
import type { JsonObject } from '../../ports/json.js'
import {
  everyStageOf,
  type AppliedPolicy,
  type Enforcement,
  type MeshSettings,
  type Stage,
  type Unknown,
} from '../enforcement.js'
import { askedOf, providerDecides } from '../provider-decides.js'
import { callersOf } from './callers.js'
import { makeSight, type Sight, type UnknownTests } from './context.js'
import { attribute } from './attribute.js'
import { compileRule } from './rule.js'
import { compileTokens, touchedHeaders, type TokenContext } from './token.js'
import { compileZtunnelRule } from './ztunnel.js'

type RuleCompiler = typeof compileRule

/** Whether a rule of ALLOW or DENY is worth its place: see `focus.ts`. */
export type KeepRule = (policy: AppliedPolicy, rule: JsonObject, compile: () => Formula) => boolean

/** Rules of one filter chain that were compiled before: which of them matter is asked first, and takes the same formulas. */
type Compiled = Map<JsonObject, Formula>

export type CompiledChains = Map<Stage, Map<string, Compiled>>

const chainOf = (chains: CompiledChains | undefined, stage: Stage, name: string): Compiled | undefined => {
  if (chains === undefined) return undefined
  const known = chains.get(stage) ?? new Map<string, Compiled>()
  chains.set(stage, known)
  const chain = known.get(name) ?? new Map<JsonObject, Formula>()
  known.set(name, chain)
  return chain
}

const matchOf = (
  policies: readonly AppliedPolicy[],
  sight: Sight,
  compile: RuleCompiler,
  keep?: KeepRule,
  known?: Compiled,
): Formula => {
  const parts: Formula[] = []
  for (const policy of policies)
    for (const rule of policy.rules ?? []) {
      let done: Formula | undefined
      const compiled = (): Formula => {
        done ??= known?.get(rule) ?? compile(sight, rule, policy.object.key.namespace, policy.action === 'ALLOW')
        known?.set(rule, done)
        return done
      }
      if (keep === undefined || keep(policy, rule, compiled)) parts.push(compiled())
    }
  return or(...parts)
}

/** DENY, then ALLOW where there is any (istio-semantics §2.8). A policy without rules matches nothing. */
const decide = (
  stage: Stage,
  sight: Sight,
  compile: RuleCompiler,
  { keep }: CompileContext,
  known?: Compiled,
): Formula =>
  and(
    not(matchOf(stage.deny, sight, compile, keep, known)),
    stage.allow.length === 0 ? always : matchOf(stage.allow, sight, compile, keep, known),
  )

/** What a provider answers is an unknown that can only deny, and only what its policies ask it about. */
const askProviders = (stage: Stage, sight: Sight): Formula => {
  const providers = [...new Set(stage.custom.map((policy) => policy.provider ?? ''))].sort()
  return and(
    ...providers.map((provider) => {
      const kind = sight.settings.extensionProviders.get(provider)
      const usable = providers.length === 1 && (kind === 'http' || kind === 'grpc')
      if (usable && kind === 'http' && !sight.http) return always
      const policies = stage.custom.filter((policy) => (policy.provider ?? '') === provider)
      const asked = matchOf(policies, sight, compileRule)
      if (!usable) return not(asked)
      const answer = sight.unknowns.test(
        'CUSTOM_PROVIDER',
        providerDecides(provider, policies),
        `custom:${kind}:${provider}`,
        askedOf(provider, policies),
      )
      return or(not(asked), answer)
    }),
  )
}

export interface CompileContext {
  readonly tokens: TokenContext
  readonly unknowns: UnknownTests
  /** Ports of the workload that are destinations of their own: no request to any other port has one of them. */
  readonly otherPorts: readonly number[]
  /** Trust domains of either state: a certificate of one that this state does not know ends the handshake. */
  readonly domains: readonly string[]
  /** Whether a gateway's server in either state tells TLS from plain bytes: then a sidecar has to tell them too. */
  readonly tellsTls: boolean
  /** Missing: every rule is kept. */
  readonly keep?: KeepRule
  /** Filled by one compilation and used by the next of the same stages. */
  readonly compiled?: CompiledChains
}

const isHttp = chosen(attribute.kind, 'http')
const hasPeer = present(attribute.peer)
const isTls = chosen(attribute.tls, 'tls')

/** Every trust domain whose certificates sidecars and waypoints take (istio-semantics §2.7). */
export const domainsOf = ({ trustDomain, trustDomainAliases, otherTrustDomains }: MeshSettings): readonly string[] => [
  ...new Set([trustDomain, ...trustDomainAliases, ...otherTrustDomains]),
]

/** The peer's certificate is of this mesh: told only where the other state takes certificates that this one does not. */
const isOfTheMesh = (settings: MeshSettings, { domains }: CompileContext): Formula => {
  const own = domainsOf(settings)
  if (domains.every((domain) => own.includes(domain))) return always
  return or(...own.map((domain) => fits(attribute.peer, startingWith(`spiffe://${domain}/`, `trust domain ${domain}`))))
}

/** Whether a server of a gateway before or after asks for TLS, or for none. */
export const tellsTls = (enforcements: readonly Enforcement[]): boolean =>
  enforcements.some((one) =>
    everyStageOf(one).some(({ proxy, serverTls }) => proxy === 'gateway' && serverTls !== undefined),
  )

/** Requests that an Envoy lets through: its filter chains, and what the policies say on each. */
const compileEnvoy = (enforcement: Enforcement, stage: Stage, context: CompileContext): Formula => {
  const { settings, destination } = enforcement
  const port = stage.port ?? destination.port
  const protocol = stage.protocol ?? destination.protocol
  const touched = touchedHeaders(stage, settings, context.tokens)
  const inspected = stage.proxy === 'gateway' ? stage.serverTls !== 'none' : stage.mutualTls !== 'DISABLE'
  const sight = (http: boolean, identified: boolean, payload: Formula): Sight =>
    makeSight({
      stage,
      settings,
      port: port === 0 ? 'any' : port,
      http,
      identified,
      inspected,
      payload,
      touchedHeaders: touched,
      unknowns: context.unknowns,
      otherPorts: context.otherPorts,
    })
  const chain = (http: boolean, identified: boolean): Formula => {
    const custom = askProviders(stage, sight(http, identified, never))
    const known = chainOf(context.compiled, stage, `${http} ${identified}`)
    if (!http) return and(custom, decide(stage, sight(false, identified, never), compileRule, context, known))
    const { passes, payload } = compileTokens(stage, settings, context.tokens, context.unknowns)
    return and(custom, passes, decide(stage, sight(true, identified, payload), compileRule, context, known))
  }
  /** The chain by what is sent; on an HTTP port other bytes are refused. */
  const byKind = (identified: boolean): Formula => {
    switch (protocol) {
      case 'HTTP':
        return and(isHttp, chain(true, identified))
      case 'TCP':
        return chain(false, identified)
      case 'AUTO':
        return or(and(isHttp, chain(true, identified)), and(not(isHttp), chain(false, identified)))
    }
  }
  switch (stage.proxy) {
    case 'gateway':
      switch (stage.serverTls) {
        case undefined:
          return byKind(true)
        case 'none':
          return protocol === 'TCP' ? byKind(false) : and(not(isTls), byKind(false))
        case 'simple':
          return and(isTls, byKind(false))
        case 'optional':
          return and(isTls, byKind(true))
        case 'mutual':
          return and(isTls, hasPeer, byKind(true))
      }
      break
    case 'waypoint':
      return and(hasPeer, isOfTheMesh(settings, context), byKind(true))
    case 'sidecar':
    case 'ztunnel':
    case 'none':
      break
  }
  // TLS that offers no name of the mesh is bytes like any others: no HTTP, and ended by nobody here.
  const foreignTls = context.tellsTls ? and(isTls, not(hasPeer)) : never
  const orForeign = (others: Formula): Formula =>
    or(and(not(foreignTls), others), protocol === 'HTTP' ? never : and(foreignTls, chain(false, false)))
  switch (stage.mutualTls) {
    case 'STRICT':
      return and(hasPeer, isOfTheMesh(settings, context), byKind(true))
    case 'PERMISSIVE':
      return orForeign(and(or(not(hasPeer), isOfTheMesh(settings, context)), byKind(true)))
    case 'DISABLE':
      // Without a TLS inspector a handshake is bytes like any others (istio-semantics §9, probed).
      return orForeign(
        or(and(not(hasPeer), byKind(false)), protocol === 'HTTP' ? never : and(hasPeer, chain(false, false))),
      )
  }
}

const compileStage = (enforcement: Enforcement, stage: Stage, context: CompileContext): Formula => {
  switch (stage.proxy) {
    case 'none':
      return always
    case 'ztunnel': {
      const port = stage.port ?? enforcement.destination.port
      const sight = makeSight({
        stage,
        settings: enforcement.settings,
        port: port === 0 ? 'any' : port,
        http: false,
        identified: true,
        inspected: false,
        payload: never,
        touchedHeaders: new Map(),
        unknowns: context.unknowns,
        otherPorts: context.otherPorts,
      })
      const strict = stage.mutualTls === 'STRICT' && stage.peer === 'client'
      return and(
        strict ? hasPeer : always,
        stage.peer === 'client' ? or(not(hasPeer), isOfTheMesh(enforcement.settings, context)) : always,
        decide(stage, sight, compileZtunnelRule, context, chainOf(context.compiled, stage, 'ztunnel')),
      )
    }
    case 'sidecar':
    case 'gateway':
    case 'waypoint':
      return compileEnvoy(enforcement, stage, context)
  }
}

/** Unknowns that the compiler itself turns into tests, more exactly than `anything`. */
const compiledUnknowns: ReadonlySet<string> = new Set(['CUSTOM_PROVIDER', 'FILTER_METADATA'])

/** What no formula stands for: where one of these is, only `equal before and after` can be said. */
export const opaqueUnknowns = (enforcement: Enforcement): readonly Unknown[] =>
  everyStageOf(enforcement)
    .flatMap((stage) => stage.unknowns)
    .filter((unknown) => !compiledUnknowns.has(unknown.code))

/**
 * Requests that no JWT filter on the way refuses, of those that reach one. Whoever shows a token that a filter refuses is
 * answered 401 whatever the policies say.
 */
export const compileTokenFilters = (enforcement: Enforcement, context: CompileContext): Formula => {
  const passes = everyStageOf(enforcement).map(
    (stage) => compileTokens(stage, enforcement.settings, context.tokens, context.unknowns).passes,
  )
  return or(not(isHttp), and(...passes))
}

/**
 * Returns a formula that a request satisfies iff every proxy on the way lets it through, for every request of the
 * universe of `dimensionsFor` and every answer of the unknown tests.
 */
export const compileEnforcement = (enforcement: Enforcement, context: CompileContext): Formula => {
  const all = (stages: readonly Stage[]): Formula =>
    and(...stages.map((stage) => compileStage(enforcement, stage, context)))
  const { stages, bypass } = enforcement
  if (bypass === undefined) return all(stages)
  const through = and(hasPeer, not(callersOf(enforcement, ['straight'])))
  const straight = or(not(hasPeer), callersOf(enforcement, ['straight', 'either']))
  return or(and(through, all(stages)), and(straight, all(bypass)))
}
