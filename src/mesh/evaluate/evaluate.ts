import { keyTitle } from '../../ports/object.js'
import type { JsonObject } from '../../ports/json.js'
import type { Request } from '../../ports/request.js'
import type { AppliedPolicy, CallerWay, Enforcement, MeshSettings, Stage } from '../enforcement.js'
import { readAddress } from './address.js'
import {
  clientOf,
  gatewayChain,
  sidecarChain,
  waypointChain,
  type Chain,
  type Client,
  isOfTheMesh,
} from './connection.js'
import type { Deciding, EvaluateOptions, Evaluation, RuleMiss } from './evaluation.js'
import type { Facts } from './facts.js'
import { looksLikeHttp, readMessage, type HttpMessage } from './http-message.js'
import { runJwtFilter } from './jwt-filter.js'
import { rulePlace } from '../rule-place.js'
import { jwtMessages } from '../vocabulary.js'
import { jwtStatusOf } from './jwt-token.js'
import { withoutQuery } from './path.js'
import { matchRule, type Miss, type TellMiss } from './rule.js'
import { convertForZtunnel, matchingZtunnelRule, type ZtunnelConnection } from './ztunnel.js'

/** The verdict of one proxy. */
type StageVerdict = Omit<Evaluation, 'unknowns'>

const denial = 'RBAC: access denied'

const verdict = (
  kind: Evaluation['kind'],
  status: number,
  body: string,
  by: Deciding,
  rules: readonly RuleMiss[],
  notes: readonly string[] = [],
): StageVerdict => ({ allowed: kind === 'allow', status, body, kind, by, rules, notes })

const byRule = (policy: AppliedPolicy, rule: number): Deciding => ({
  policy: keyTitle(policy.object.key),
  rule,
  text: `${keyTitle(policy.object.key)} ${rulePlace(policy.object.key.kind, rule)}`,
  where: policy.object.locate(`/spec/rules/${rule}`),
})

/** Rules in the order in which Envoy asks them: by the name that istiod gives each, as text. */
const inOrder = (policies: readonly AppliedPolicy[]) =>
  policies
    .flatMap((policy) =>
      (policy.rules ?? []).map((rule, index) => ({
        policy,
        rule,
        index,
        name: `ns[${policy.object.key.namespace}]-policy[${policy.object.key.name}]-rule[${index}]`,
      })),
    )
    .sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0))

const ruleMiss = (policy: AppliedPolicy, index: number, tell: TellMiss): RuleMiss => {
  let told: Miss | undefined
  const miss = (): Miss => (told ??= tell())
  return {
    policy: keyTitle(policy.object.key),
    action: policy.action === 'DENY' || policy.action === 'CUSTOM' ? policy.action : 'ALLOW',
    rule: index,
    get field() {
      return miss().field
    },
    get expected() {
      return miss().expected
    },
    get received() {
      return miss().received
    },
    get where() {
      return policy.object.locate(`/spec/rules/${index}${miss().pointer}`)
    },
  }
}

/** The first matching rule of these policies, and why the ones before it did not match. */
const firstMatch = (
  policies: readonly AppliedPolicy[],
  facts: Facts,
): {
  readonly hit: { readonly policy: AppliedPolicy; readonly index: number } | undefined
  readonly misses: readonly RuleMiss[]
} => {
  const misses: RuleMiss[] = []
  for (const { policy, rule, index } of inOrder(policies)) {
    const miss = matchRule(rule, policy.object.key.namespace, policy.action === 'ALLOW', facts)
    if (miss === undefined) return { hit: { policy, index }, misses }
    misses.push(ruleMiss(policy, index, miss))
  }
  return { hit: undefined, misses }
}

/** No route matches a request whose x-forwarded-proto is empty (E RouteMatcher::route). */
const isRouteless = (facts: Facts): boolean => facts.http?.headers.whole('x-forwarded-proto') === ''

/** What CUSTOM policies say before anything else; undefined where the request goes on. */
const askCustom = (
  stage: Stage,
  facts: Facts,
  options: EvaluateOptions,
  misses: RuleMiss[],
): StageVerdict | undefined => {
  const http = facts.http !== undefined
  const status = http ? 403 : 0
  const providers = new Set(stage.custom.map((policy) => policy.provider ?? ''))
  for (const provider of [...providers].sort()) {
    const kind = facts.settings.extensionProviders.get(provider)
    // An HTTP provider does nothing on TCP chains (probed).
    const usable = providers.size === 1 && (kind === 'http' || kind === 'grpc')
    if (usable && kind === 'http' && !http) continue
    // Without a route ext_authz asks nobody; the router answers 404 in the end.
    if (usable && isRouteless(facts)) continue
    const found = firstMatch(
      stage.custom.filter((policy) => (policy.provider ?? '') === provider),
      facts,
    )
    // The JWT filter rewrites headers after this: what these rules received is noted now.
    misses.push(...found.misses.map((miss) => ({ ...miss })))
    if (found.hit === undefined) continue
    const by = byRule(found.hit.policy, found.hit.index)
    if (!usable)
      return verdict(
        'deny',
        status,
        http ? denial : '',
        { ...by, text: `${by.text}, whose provider cannot be asked` },
        misses,
      )
    const answer = options.authorizers?.get(provider)
    if (answer === undefined)
      return verdict(
        'unknown',
        0,
        '',
        { ...by, text: `${by.text}: provider ${provider} is asked and may deny` },
        misses,
      )
    if (answer === 'deny')
      return verdict('deny', status, '', { ...by, text: `${by.text}: provider ${provider} denies` }, misses)
  }
  return undefined
}

/** DENY, then ALLOW (istio-semantics §2.8); AUDIT never changes the result. */
const askRoleBasedAccess = (stage: Stage, facts: Facts, misses: RuleMiss[]): StageVerdict => {
  const http = facts.http !== undefined
  const denied = firstMatch(stage.deny, facts)
  misses.push(...denied.misses)
  const refuse = (by: Deciding): StageVerdict => verdict('deny', http ? 403 : 0, http ? denial : '', by, misses)
  if (denied.hit !== undefined) return refuse(byRule(denied.hit.policy, denied.hit.index))
  const status = http ? 200 : 0
  if (stage.allow.length === 0) {
    const text =
      stage.deny.length + stage.custom.length === 0
        ? 'no policy applies'
        : 'no DENY policy matches, and no ALLOW policy applies'
    return verdict('allow', status, '', { text }, misses)
  }
  const allowed = firstMatch(stage.allow, facts)
  misses.push(...allowed.misses)
  if (allowed.hit !== undefined)
    return verdict('allow', status, '', byRule(allowed.hit.policy, allowed.hit.index), misses)
  const [only] = stage.allow
  // No rule of it decides, so it is the policy that is named: all texts name a policy by the line that it begins at.
  const alone =
    stage.allow.length === 1 && only !== undefined
      ? { policy: keyTitle(only.object.key), where: only.object.source }
      : {}
  // A gateway whose servers are known stands here with a policy of nothing at every other port (resolve/stages).
  const silent = only !== undefined && only.object.key.kind !== 'AuthorizationPolicy'
  return refuse({ text: silent ? 'nothing listens on this port' : 'no ALLOW policy matches', ...alone })
}

const baseFacts = (
  request: Request,
  client: Client,
  identified: boolean,
  stage: Stage,
  settings: MeshSettings,
  inspected: boolean,
): Facts => ({
  settings,
  peers: stage.peer !== 'client' ? [`spiffe://${stage.peer.principal}`] : identified ? client.names : [],
  directAddress: readAddress(request.source.ip ?? ''),
  remoteAddress: readAddress(request.source.ip ?? ''),
  destinationAddress: readAddress(request.destination.ip ?? ''),
  port: stage.port ?? request.destination.port,
  sni: inspected ? client.sni : '',
})

const httpFacts = (base: Facts, message: HttpMessage, payload: JsonObject | undefined): Facts => ({
  ...base,
  remoteAddress: message.remoteAddress,
  http: {
    method: message.method,
    authority: message.authority,
    path: withoutQuery(message.path),
    headers: message.headers,
    payload,
  },
})

const chainOf = (request: Request, client: Client, stage: Stage, enforcement: Enforcement): Chain => {
  const { settings } = enforcement
  const protocol = stage.protocol ?? enforcement.destination.protocol
  const http = looksLikeHttp(request)
  switch (stage.proxy) {
    case 'sidecar':
      return sidecarChain(protocol, stage.mutualTls, client, http, settings)
    case 'gateway':
      return gatewayChain(protocol, stage.serverTls, client, http)
    case 'waypoint':
      return waypointChain(protocol, client, http, settings)
    case 'ztunnel':
    case 'none':
      return { kind: 'tcp', terminated: client.tls === 'mutual', identified: client.tls === 'mutual' }
  }
}

const envoyVerdict = (
  enforcement: Enforcement,
  stage: Stage,
  request: Request,
  options: EvaluateOptions,
): StageVerdict => {
  const { settings } = enforcement
  const client = clientOf(request, settings, stage.proxy === 'gateway')
  const chain = chainOf(request, client, stage, enforcement)
  if (chain.kind === 'refused') return verdict('refused', 0, '', { text: chain.text }, [])
  if (chain.kind === 'rejected') return verdict('rejected', 400, '', { text: chain.text }, [])
  const inspected = stage.proxy === 'gateway' ? stage.serverTls !== 'none' : stage.mutualTls !== 'DISABLE'
  const base = baseFacts(request, client, chain.identified, stage, settings, inspected)
  const misses: RuleMiss[] = []
  if (chain.kind === 'tcp') return askCustom(stage, base, options, misses) ?? askRoleBasedAccess(stage, base, misses)
  if (request.protocol === 'tcp' || request.http === undefined) {
    // An HTTP/1 codec answers 400; the HTTP/2 codec, once agreed on, closes the connection.
    const status = chain.terminated && client.alpn.includes('h2') ? 0 : 400
    return verdict('rejected', status, '', { text: 'the port speaks HTTP, and the bytes are none' }, [])
  }
  const message = readMessage(request, request.http, client, chain, stage, settings)
  if ('status' in message) return verdict('rejected', message.status, '', { text: message.text }, [])
  const custom = askCustom(stage, httpFacts(base, message, undefined), options, misses)
  if (custom !== undefined) return custom
  const jwt = runJwtFilter(stage.jwtRules, message, {
    settings,
    now: Math.floor(options.now / 1000),
    keySets: options.keySets ?? new Map(),
  })
  if (jwt.kind === 'failed') {
    const { object, index } = jwt.rule
    const by = {
      policy: keyTitle(object.key),
      rule: index,
      text: `${keyTitle(object.key)} ${rulePlace(object.key.kind, index)}`,
      where: object.locate(`/spec/jwtRules/${index}`),
    }
    return verdict('unauthenticated', jwtStatusOf(jwt.error), jwtMessages[jwt.error], by, misses, jwt.notes)
  }
  const decided = askRoleBasedAccess(stage, httpFacts(base, message, jwt.payload), misses)
  // The router comes after the policies.
  if (decided.allowed && isRouteless(httpFacts(base, message, undefined)))
    return verdict(
      'rejected',
      404,
      '',
      { text: 'x-forwarded-proto is empty, so that no route matches' },
      misses,
      jwt.notes,
    )
  return { ...decided, notes: [...decided.notes, ...jwt.notes] }
}

const ztunnelVerdict = (enforcement: Enforcement, stage: Stage, request: Request): StageVerdict => {
  const { settings } = enforcement
  const client = clientOf(request, settings, false)
  // The handshake of the tunnel ends as a sidecar's does (Z tls/workload.rs: TrustDomainVerifier).
  if (stage.peer === 'client' && client.tls === 'mutual' && !isOfTheMesh(client, settings))
    return verdict('refused', 0, '', { text: 'the certificate is of no trust domain of the mesh' }, [])
  const identity =
    stage.peer !== 'client'
      ? stage.peer.principal
      : client.tls === 'mutual'
        ? client.names[0]?.replace(/^spiffe:\/\//, '')
        : undefined
  if (stage.mutualTls === 'STRICT' && identity === undefined)
    return verdict('deny', 0, '', { text: 'explicitly denied by: PeerAuthentication mode STRICT' }, [])
  const connection: ZtunnelConnection = {
    identity,
    source: readAddress(request.source.ip ?? ''),
    destination: readAddress(request.destination.ip ?? ''),
    port: stage.port ?? request.destination.port,
  }
  const misses: RuleMiss[] = []
  const ask = (policies: readonly AppliedPolicy[]): Deciding | undefined => {
    for (const policy of policies) {
      const { rules, indexes } = convertForZtunnel(policy, settings.istioVersion)
      const found = matchingZtunnelRule(rules, connection)
      const hit = found === undefined ? undefined : indexes[found]
      if (hit !== undefined) return byRule(policy, hit)
      for (const [index] of (policy.rules ?? []).entries()) misses.push(ztunnelMiss(policy, index, indexes, connection))
    }
    return undefined
  }
  const denied = ask(stage.deny)
  if (denied !== undefined) return verdict('deny', 0, '', denied, misses)
  const status = request.protocol === 'tcp' ? 0 : 200
  if (stage.allow.length === 0) return verdict('allow', status, '', { text: 'no ALLOW policy applies' }, misses)
  const allowed = ask(stage.allow)
  if (allowed !== undefined) return verdict('allow', status, '', allowed, misses)
  return verdict('deny', 0, '', { text: 'allow policies exist, but none allowed' }, misses)
}

const ztunnelMiss = (
  policy: AppliedPolicy,
  index: number,
  kept: readonly number[],
  connection: ZtunnelConnection,
): RuleMiss => ({
  policy: keyTitle(policy.object.key),
  action: policy.action === 'DENY' ? 'DENY' : 'ALLOW',
  rule: index,
  field: 'rule',
  expected: kept.includes(index)
    ? 'a connection that every clause takes'
    : 'a rule without HTTP fields: ztunnel leaves it out',
  received: `${connection.identity ?? 'no mTLS identity'} to port ${connection.port}`,
  where: policy.object.locate(`/spec/rules/${index}`),
})

const stageVerdict = (
  enforcement: Enforcement,
  stage: Stage,
  request: Request,
  options: EvaluateOptions,
): StageVerdict => {
  switch (stage.proxy) {
    case 'none':
      return verdict(
        'allow',
        request.protocol === 'tcp' ? 0 : 200,
        '',
        { text: stage.past ?? 'no proxy stands before the workload' },
        [],
      )
    case 'ztunnel':
      return ztunnelVerdict(enforcement, stage, request)
    case 'sidecar':
    case 'gateway':
    case 'waypoint':
      return envoyVerdict(enforcement, stage, request, options)
  }
}

/**
 * What one request meets: the first proxy that does not let it through decides, else the last one. Interprets the
 * policies as they are written, field by field, and shares no code with the access algebra.
 */
export const evaluate = (enforcement: Enforcement, request: Request, options: EvaluateOptions): Evaluation => {
  const { bypass } = enforcement
  if (bypass === undefined) return alongStages(enforcement, enforcement.stages, request, options)
  const way = wayOfCaller(enforcement, request)
  const through = way === 'straight' ? undefined : alongStages(enforcement, enforcement.stages, request, options)
  if (through !== undefined && (way === 'through' || through.allowed)) return through
  const straight = alongStages(enforcement, bypass, request, options)
  return through === undefined || straight.allowed ? straight : through
}

/** A client without an identity goes straight; another as the state says of its namespace or ServiceAccount. */
const wayOfCaller = ({ callers = [], settings }: Enforcement, request: Request): CallerWay['way'] => {
  const client = clientOf(request, settings, false)
  if (client.tls !== 'mutual') return 'straight'
  const [domain = '', ns, namespace, sa, account, ...rest] = (client.names[0] ?? '')
    .replace(/^spiffe:\/\//, '')
    .split('/')
  if (ns !== 'ns' || (domain !== settings.trustDomain && settings.anyTrustDomain !== true)) return 'through'
  const isAccount = sa === 'sa' && rest.length === 0
  const own = callers.find((one) => isAccount && one.namespace === namespace && one.account === account)
  const space = callers.find((one) => one.namespace === namespace && one.account === undefined)
  return own?.way ?? space?.way ?? 'through'
}

const alongStages = (
  enforcement: Enforcement,
  stages: readonly Stage[],
  request: Request,
  options: EvaluateOptions,
): Evaluation => {
  const rules: RuleMiss[] = []
  const notes: string[] = []
  const unknowns = [
    ...new Map(stages.flatMap((stage) => stage.unknowns).map((unknown) => [unknown.identity, unknown])).values(),
  ]
  let last: StageVerdict | undefined
  for (const stage of stages) {
    last = stageVerdict(enforcement, stage, request, options)
    rules.push(...last.rules)
    notes.push(...last.notes)
    if (!last.allowed) break
  }
  const decided = last ?? verdict('allow', 200, '', { text: 'no proxy stands before the workload' }, [])
  return { ...decided, rules, notes: [...new Set(notes)], unknowns }
}
