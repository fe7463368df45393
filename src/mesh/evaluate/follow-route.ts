import type { Request } from '../../ports/request.js'
import { keyTitle } from '../../ports/object.js'
import type { Enforcement } from '../enforcement.js'
import type { HeaderChange, Route, RouteTarget, VirtualHost } from '../traffic/route.js'
import { lowerAscii, toBytes, type Bytes } from './bytes.js'
import { clientOf, gatewayChain } from './connection.js'
import { evaluate } from './evaluate.js'
import type { EvaluateOptions, Evaluation } from './evaluation.js'
import type { Headers } from './headers.js'
import { looksLikeHttp, readMessage, type HttpMessage } from './http-message.js'
import { runJwtFilter } from './jwt-filter.js'
import { normalizePath, withoutQuery } from './path.js'
import { rewritePath, selectHost, selectRoutes } from './select-route.js'

/** A place behind a gateway, and how the gateway calls there. */
export interface Behind {
  /** Equal in two states for one place. */
  readonly key: string
  readonly enforcement: Enforcement
  /** The gateway's identity; undefined: it shows none, or nobody knows which. */
  readonly principal: string | undefined
  readonly mutual: boolean
  readonly sni: string
}

/** One gateway's port with its routes. */
export interface RoutedGateway {
  /** `edge/public`. */
  readonly name: string
  readonly enforcement: Enforcement
  readonly hosts: readonly VirtualHost[]
  /** Places that a target stands for: several where workloads of one Service differ. */
  readonly placesOf: (target: RouteTarget) => readonly Behind[]
}

/** What a gateway sends on, and what becomes of it. */
export interface Arrival {
  /** Of the place. */
  readonly key: string
  readonly enforcement: Enforcement
  readonly target: RouteTarget
  readonly request: Request
  readonly evaluation: Evaluation
}

export interface RouteWay {
  /** `none`: no route takes it, and the gateway answers 404. */
  readonly route: Route | 'none'
  /** Whether what the route does is modelled. */
  readonly known: boolean
  readonly arrivals: readonly Arrival[]
}

export interface Followed {
  readonly gateway: Evaluation
  /** None where the gateway refuses it; several where nobody can say which of them the request takes. */
  readonly ways: readonly RouteWay[]
}

/** The message as the gateway's router has it, behind the filters that take tokens away and write headers. */
const messageBehind = (
  enforcement: Enforcement,
  request: Request,
  options: EvaluateOptions,
): HttpMessage | undefined => {
  const stage = enforcement.stages.find(({ proxy }) => proxy === 'gateway')
  if (stage === undefined || request.http === undefined) return undefined
  const { settings } = enforcement
  const client = clientOf(request, settings, true)
  const protocol = stage.protocol ?? enforcement.destination.protocol
  const chain = gatewayChain(protocol, stage.serverTls, client, looksLikeHttp(request))
  if (chain.kind !== 'http') return undefined
  const message = readMessage(request, request.http, client, chain, stage, settings)
  if ('status' in message) return undefined
  runJwtFilter(stage.jwtRules, message, {
    settings,
    now: Math.floor(options.now / 1000),
    keySets: options.keySets ?? new Map(),
  })
  return message
}

const changeHeaders = (headers: Headers, changes: readonly HeaderChange[]): void => {
  for (const { kind, name, value } of changes) {
    if (kind === 'remove') headers.remove(name)
    else if (kind === 'set') headers.set(name, toBytes(value))
    else headers.append(name, toBytes(value))
  }
}

const fromBytes = (bytes: Bytes): string => Buffer.from(bytes, 'latin1').toString('utf8')

/** The request that goes on to one place; undefined where what the route makes of it is not modelled. */
const onward = (
  request: Request,
  message: HttpMessage,
  route: Route,
  target: RouteTarget,
  behind: Behind,
): Request | undefined => {
  if (route.action.kind !== 'sends' || request.http === undefined) return undefined
  const path = rewritePath(route.action.path, route.match, message.path)
  if (path === undefined) return undefined
  changeHeaders(message.headers, target.headers)
  const { destination } = behind.enforcement
  // A described token is told apart by its text: where that is gone the token is.
  const texts = [...message.described]
  const lines = message.headers.all()
  const isThere = (compact: string): boolean =>
    path.includes(compact) || lines.some(([, value]) => value.includes(compact))
  const tokens = texts.filter(([compact]) => isThere(compact)).map(([, token]) => token)
  const compacts = texts.map(([compact]) => compact)
  const plain = withoutQuery(path)
  const query = path
    .slice(plain.length + 1)
    .split('&')
    .filter((pair) => pair !== '' && !compacts.some((compact) => pair.includes(compact)))
    .join('&')
  return {
    protocol: request.protocol,
    destination: {
      namespace: destination.namespace,
      ...(destination.service === undefined ? {} : { service: destination.service }),
      labels: destination.labels,
      port: destination.port === 0 ? 8080 : destination.port,
    },
    source: behind.mutual && behind.principal !== undefined ? { principal: behind.principal } : {},
    mtls: behind.mutual,
    ...(behind.mutual ? { sni: behind.sni } : {}),
    http: {
      method: fromBytes(message.method),
      authority: target.authority ?? fromBytes(message.authority),
      path: fromBytes(query === '' ? plain : `${plain}?${query}`),
      headers: lines
        .filter(([, value]) => !compacts.some((compact) => value.includes(compact)))
        .map(([name, value]) => [name, fromBytes(value)] as const),
      ...(tokens.length === 0 ? {} : { tokens }),
    },
  }
}

/** Asks the gateway, finds the route, and asks every place that the request goes on to. */
export const followRoute = (gateway: RoutedGateway, request: Request, options: EvaluateOptions): Followed => {
  const first = evaluate(gateway.enforcement, request, options)
  if (!first.allowed) return { gateway: first, ways: [] }
  const message = messageBehind(gateway.enforcement, request, options)
  const host = message === undefined ? undefined : selectHost(gateway.hosts, message.authority)
  const routes = message === undefined || host === undefined ? (['none'] as const) : selectRoutes(host, message)
  return { gateway: first, ways: routes.map((route) => wayOf(gateway, request, route, options)) }
}

const wayOf = (gateway: RoutedGateway, request: Request, route: Route | 'none', options: EvaluateOptions): RouteWay => {
  if (route === 'none') return { route, known: true, arrivals: [] }
  if (route.action.kind !== 'sends' || route.unmodelled.length > 0)
    return { route, known: route.unmodelled.length === 0, arrivals: [] }
  const arrivals = route.action.targets.flatMap((target) =>
    gateway.placesOf(target).flatMap((behind): readonly Arrival[] => {
      // Headers change for each target anew.
      const fresh = messageBehind(gateway.enforcement, request, options)
      const next = fresh === undefined ? undefined : onward(request, fresh, route, target, behind)
      if (next === undefined) return []
      const { key, enforcement } = behind
      return [{ key, enforcement, target, request: next, evaluation: evaluate(enforcement, next, options) }]
    }),
  )
  const isUnknown = arrivals.length === 0 && route.action.targets.some((target) => gateway.placesOf(target).length > 0)
  return { route, known: !isUnknown, arrivals }
}

/** For people: `VirtualService edge/shop http[0]`. */
export const routeTitle = ({ object, pointer }: Route): string => {
  const [, , list = '', index = ''] = pointer.split('/')
  return `${keyTitle(object.key)} ${list}[${index}]`
}

/** Whether what arrives has this path and authority to the policies: without query, normalised, letters of either case. */
export const arrivesAs = (
  { http }: Request,
  wanted: { readonly path?: string; readonly authority?: string },
  { settings }: Enforcement,
): boolean => {
  if (http === undefined) return false
  const normal = normalizePath(toBytes(http.path), settings.pathNormalization)
  const path = normal === undefined ? undefined : fromBytes(withoutQuery(normal))
  return (
    (wanted.path === undefined || wanted.path === path) &&
    (wanted.authority === undefined || lowerAscii(wanted.authority) === lowerAscii(http.authority))
  )
}
