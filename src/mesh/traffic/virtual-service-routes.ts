import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { digestOf } from '../digest.js'
import { indexedAt, member, numberAt, objectAt, objectsAt, textAt, textMapAt, textsAt } from '../fields.js'
import { mergedRoute, optional } from './delegate-routes.js'
import { changesTowards, headerChanges, type HeaderChanges } from './header-changes.js'
import { readRegexRewrite } from './regex-rewrite.js'
import {
  anyMatch,
  type HeaderMatch,
  type PathRewrite,
  type Route,
  type RouteAction,
  type RouteMatch,
  type RouteTarget,
  type TextMatch,
} from './route.js'

/** Routes of one object for the gateways that it binds to, before any host is looked at. */
export interface BoundRoutes {
  readonly object: KubernetesObject
  readonly hosts: readonly string[]
  /** `namespace/name`, or `mesh`. */
  readonly gateways: readonly string[]
  /** Undefined: the mesh's default, everybody. */
  readonly exportTo: readonly string[]
  readonly routes: readonly GatewayRoute[]
}

/** A route that counts at some gateways, or at some ports, alone. */
export interface GatewayRoute {
  readonly route: Route
  readonly gateways: readonly string[]
  readonly port: number | undefined
}

/** What a subset of a host stands for. */
export type SubsetFinder = (host: string, subset: string) => Pick<RouteTarget, 'subset' | 'undefinedSubset'>

/** A short name is one of the object's own namespace (I model/config.go: ResolveShortnameToFQDN). */
export const wholeHost = (host: string, namespace: string): string =>
  (host === '' || host === '*' || host.includes('.') || host.includes(':')
    ? host
    : `${host}.${namespace}.svc.cluster.local`
  ).toLowerCase()

/** `name`, `./name`, `namespace/name`, or the older `name.namespace.svc…` (I model/config.go: resolveGatewayName). */
export const wholeGateway = (name: string, namespace: string): string => {
  if (name === 'mesh') return name
  if (name.startsWith('./')) return `${namespace}/${name.slice(2)}`
  if (name.includes('/')) return name
  const [first = '', second] = name.split('.')
  return second === undefined ? `${namespace}/${name}` : `${second}/${first}`
}

const stringMatch = (value: JsonObject): TextMatch => {
  for (const kind of ['exact', 'prefix', 'regex'] as const) {
    const text = member(value, kind)
    // Istio takes the expression `*` for presence (I route.go: canBeConvertedToPresentMatch).
    if (typeof text === 'string') return kind === 'regex' && text === '*' ? { kind: 'present' } : { kind, text }
  }
  return { kind: 'present' }
}

const headerMatches = (match: JsonObject, field: 'headers' | 'withoutHeaders'): readonly HeaderMatch[] =>
  Object.entries(objectAt(match, field))
    .filter(([name]) => !name.startsWith('@'))
    .map(([name, value]) => ({
      name: name.toLowerCase(),
      match: stringMatch(isJsonObject(value) ? value : objectAt(null)),
      without: field === 'withoutHeaders',
    }))
    .sort((left, right) => (left.name < right.name ? -1 : 1))

const knownOfMatch = new Set([
  'name',
  'uri',
  'scheme',
  'method',
  'authority',
  'headers',
  'port',
  'sourceLabels',
  'gateways',
  'queryParams',
  'ignoreUriCase',
  'withoutHeaders',
  'sourceNamespace',
  'statPrefix',
])

const isNothing = (value: Json | undefined): boolean =>
  value === undefined || value === '' || (isJsonObject(value) && Object.keys(value).length === 0)

const matchOf = (match: JsonObject): RouteMatch => {
  const uri = stringMatch(objectAt(match, 'uri'))
  const claims = (['headers', 'withoutHeaders'] as const).flatMap((field) =>
    Object.entries(objectAt(match, field))
      .filter(([name]) => name.startsWith('@'))
      .map(([name, value]) => [`${field} ${name}`, value] as const),
  )
  const others = [
    ...['scheme', 'queryParams', 'sourceLabels', 'sourceNamespace'].map((name) => [name, member(match, name)] as const),
    ...Object.entries(match).filter(([name]) => !knownOfMatch.has(name)),
  ].filter(([, value]) => !isNothing(value))
  return {
    path: uri.kind === 'present' ? anyMatch.path : uri,
    ignoreCase: member(match, 'ignoreUriCase') === true,
    ...(member(match, 'method') === undefined ? {} : { method: stringMatch(objectAt(match, 'method')) }),
    ...(member(match, 'authority') === undefined ? {} : { authority: stringMatch(objectAt(match, 'authority')) }),
    headers: [...headerMatches(match, 'headers'), ...headerMatches(match, 'withoutHeaders')],
    unmodelled: [
      ...claims.map(([name, value]) => `${name} ${digestOf(value)}`),
      ...others.map(([name, value]) => `${name} ${digestOf(value ?? null)}`),
    ],
  }
}

const headersOf = (part: JsonObject): HeaderChanges => {
  const request = objectAt(part, 'headers', 'request')
  const entries = (field: string) =>
    Object.entries(textMapAt(request, field)).sort(([left], [right]) => (left < right ? -1 : 1))
  return headerChanges({ remove: textsAt(request, 'remove'), set: entries('set'), add: entries('add') })
}

const rewriteOf = (rewrite: JsonObject): PathRewrite => {
  const regex = objectAt(rewrite, 'uriRegexRewrite')
  if (member(rewrite, 'uriRegexRewrite') !== undefined)
    return readRegexRewrite(textAt(regex, 'match'), textAt(regex, 'rewrite'))
  const to = textAt(rewrite, 'uri')
  return to === '' ? { kind: 'kept' } : { kind: 'matched', to }
}

/** Nought is no share; nothing said is all (I route.go: MirrorPercent). */
const isMirrored = (percentage: JsonObject | undefined, percent: number | undefined): boolean => {
  if (percentage !== undefined) {
    const value = member(percentage, 'value')
    return typeof value === 'number' ? value > 0 : false
  }
  return percent === undefined || percent > 0
}

const known = new Set([
  'name',
  'match',
  'route',
  'redirect',
  'directResponse',
  'delegate',
  'rewrite',
  'timeout',
  'retries',
  'fault',
  'mirror',
  'mirrors',
  'mirrorPercent',
  'mirrorPercentage',
  'corsPolicy',
  'headers',
])

interface Reading {
  readonly namespace: string
  readonly findSubset: SubsetFinder
}

const targetOf = (
  destination: JsonObject,
  { namespace, findSubset }: Reading,
  more: Pick<RouteTarget, 'headers' | 'mirror'> & { readonly authority: string | undefined },
): RouteTarget => {
  const host = wholeHost(textAt(destination, 'host'), namespace)
  const port = numberAt(destination, 'port', 'number')
  const name = textAt(destination, 'subset')
  return {
    host,
    ...(port === undefined ? {} : { port }),
    ...(name === '' ? {} : findSubset(host, name)),
    ...(more.authority === undefined ? {} : { authority: more.authority }),
    headers: more.headers,
    mirror: more.mirror,
  }
}

const targetsOf = (http: JsonObject, reading: Reading): readonly RouteTarget[] => {
  const said = headersOf(http)
  const own = { ...said, authority: textAt(http, 'rewrite', 'authority') || said.authority }
  const routes = objectsAt(http, 'route')
  const sent = routes.filter((one) => routes.length === 1 || (numberAt(one, 'weight') ?? 0) !== 0)
  const mirrors = [
    ...(member(http, 'mirror') === undefined ||
    !isMirrored(
      member(http, 'mirrorPercentage') === undefined ? undefined : objectAt(http, 'mirrorPercentage'),
      numberAt(http, 'mirrorPercent'),
    )
      ? []
      : [objectAt(http, 'mirror')]),
    ...objectsAt(http, 'mirrors')
      .filter((one) =>
        isMirrored(member(one, 'percentage') === undefined ? undefined : objectAt(one, 'percentage'), undefined),
      )
      .map((one) => objectAt(one, 'destination')),
  ]
  return [
    ...sent.map((one) =>
      targetOf(objectAt(one, 'destination'), reading, {
        ...changesTowards(own, headersOf(one), sent.length === 1),
        mirror: false,
      }),
    ),
    ...mirrors.map((one) => targetOf(one, reading, { headers: own.changes, authority: own.authority, mirror: true })),
  ]
}

const actionOf = (http: JsonObject, reading: Reading): RouteAction => {
  if (member(http, 'redirect') !== undefined) return { kind: 'answers', what: 'a redirect' }
  if (member(http, 'directResponse') !== undefined) return { kind: 'answers', what: 'a direct response' }
  return { kind: 'sends', path: rewriteOf(objectAt(http, 'rewrite')), targets: targetsOf(http, reading) }
}

/** Faults that stop requests, and fields that no reference of ours has. */
const unmodelledOf = (http: JsonObject): readonly string[] => {
  const abort = objectAt(http, 'fault', 'abort')
  const stopsNone = Object.keys(abort).length === 0 || numberAt(abort, 'percentage', 'value') === 0
  return [
    ...(stopsNone ? [] : [`fault injection ${digestOf(abort)}`]),
    ...Object.entries(http)
      .filter(([name]) => !known.has(name))
      .map(([name, value]) => `${name} ${digestOf(value)}`),
  ]
}

const routesOfHttp = (
  http: JsonObject,
  object: KubernetesObject,
  pointer: string,
  reading: Reading,
): readonly GatewayRoute[] => {
  const action = actionOf(http, reading)
  const unmodelled = unmodelledOf(http)
  const matches = objectsAt(http, 'match')
  const made = (match: RouteMatch, from: JsonObject): GatewayRoute => ({
    route: { match, action, unmodelled, object, pointer },
    gateways: textsAt(from, 'gateways').map((name) => wholeGateway(name, object.key.namespace)),
    port: numberAt(from, 'port') || undefined,
  })
  return matches.length === 0 ? [made(anyMatch, objectAt(null))] : matches.map((match) => made(matchOf(match), match))
}

/** Whether what is exported to these namespaces from one is seen in another. */
export const isVisible = (exportTo: readonly string[], from: string, to: string): boolean =>
  exportTo.length === 0 || exportTo.some((one) => one === '*' || one === to || (one === '.' && from === to))

/** `http` of a VirtualService with its delegates in their places; a delegate may stand in any namespace that it is exported to. */
const routesOf = (
  object: KubernetesObject,
  find: (namespace: string, name: string) => KubernetesObject | undefined,
  findSubset: SubsetFinder,
): readonly GatewayRoute[] => {
  const { namespace } = object.key
  return indexedAt(object.content, 'spec', 'http').flatMap(([http, index]) => {
    const pointer = `/spec/http/${index}`
    const delegate = optional(http, 'delegate')
    if (delegate === undefined) return routesOfHttp(http, object, pointer, { namespace, findSubset })
    const home = textAt(delegate, 'namespace') || namespace
    const other = find(home, textAt(delegate, 'name'))
    if (other === undefined || textsAt(other.content, 'spec', 'hosts').length > 0) return []
    if (!isVisible(textsAt(other.content, 'spec', 'exportTo'), home, namespace)) return []
    return indexedAt(other.content, 'spec', 'http').flatMap(([inner, at]) => {
      const merged = mergedRoute(http, inner)
      // Names of the root's matches are those of the delegate's file to a reader: it says where requests go.
      return merged === undefined
        ? []
        : routesOfHttp(merged, other, `/spec/http/${at}`, { namespace: home, findSubset })
    })
  })
}

/** Every VirtualService that is bound to gateways or sidecars. */
export const virtualServiceRoutes = (
  services: readonly KubernetesObject[],
  findSubset: SubsetFinder,
): readonly BoundRoutes[] => {
  const byName = new Map(services.map((object) => [`${object.key.namespace}/${object.key.name}`, object]))
  const find = (namespace: string, name: string) => byName.get(`${namespace}/${name}`)
  return services.flatMap((object): readonly BoundRoutes[] => {
    const { namespace } = object.key
    const hosts = textsAt(object.content, 'spec', 'hosts')
    if (hosts.length === 0) return []
    const gateways = textsAt(object.content, 'spec', 'gateways')
    return [
      {
        object,
        hosts: hosts.map((host) => wholeHost(host, namespace)),
        gateways: gateways.length === 0 ? ['mesh'] : gateways.map((name) => wholeGateway(name, namespace)),
        exportTo: textsAt(object.content, 'spec', 'exportTo'),
        routes: routesOf(object, find, findSubset),
      },
    ]
  })
}
