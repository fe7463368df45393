import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { digestOf } from '../digest.js'
import { indexedAt, member, numberAt, objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { changesTowards, headerChanges, type HeaderChanges } from './header-changes.js'
import { readRegexRewrite } from './regex-rewrite.js'
import type { HeaderMatch, PathMatch, PathRewrite, Route, RouteAction, RouteMatch, RouteTarget } from './route.js'

/** What a route may name of other namespaces. */
export interface Grants {
  /** Whether a kind of route in a namespace may send to a Service of another one. */
  allows(route: { readonly kind: string; readonly namespace: string }, namespace: string, name: string): boolean
}

export const readGrants = (grants: readonly KubernetesObject[]): Grants => ({
  allows: (route, namespace, name) =>
    route.namespace === namespace ||
    grants.some(
      ({ key, content }) =>
        key.namespace === namespace &&
        objectsAt(content, 'spec', 'from').some(
          (from) =>
            textAt(from, 'group') === 'gateway.networking.k8s.io' &&
            textAt(from, 'kind') === route.kind &&
            textAt(from, 'namespace') === route.namespace,
        ) &&
        objectsAt(content, 'spec', 'to').some(
          (to) =>
            textAt(to, 'group') === '' &&
            textAt(to, 'kind') === 'Service' &&
            (textAt(to, 'name') === '' || textAt(to, 'name') === name),
        ),
    ),
})

/** One route with what the Gateway API sorts it by. */
export interface RankedRoute {
  readonly route: Route
  /** Exact, prefix, expression, none; longer paths; a method; headers; query parameters: the greater first. */
  readonly rank: readonly number[]
}

const pathRank: Readonly<Record<PathMatch['kind'], number>> = { exact: 3, segments: 2, prefix: 2, regex: 1 }

/** Istio writes a prefix without its last slash; `/` alone stays a plain one (I route.go: TranslateRouteMatch). */
const pathOf = (match: JsonObject): PathMatch => {
  const path = objectAt(match, 'path')
  const value = member(path, 'value') === undefined ? '/' : textAt(path, 'value')
  switch (textAt(path, 'type') || 'PathPrefix') {
    case 'Exact':
      return { kind: 'exact', text: value }
    case 'RegularExpression':
      return { kind: 'regex', text: value }
    default:
      return value === '/' ? { kind: 'prefix', text: '/' } : { kind: 'segments', text: value.replace(/\/$/, '') }
  }
}

/** `/Service/Method` (I conversion.go: createGRPCURIMatch). */
const grpcPathOf = (match: JsonObject): PathMatch => {
  const method = objectAt(match, 'method')
  const [service, name] = [textAt(method, 'service'), textAt(method, 'method')]
  if (textAt(method, 'type') === 'RegularExpression')
    return { kind: 'regex', text: `/${service === '' ? '[^/]+' : service}/${name === '' ? '.+' : name}` }
  if (name === '') return service === '' ? { kind: 'prefix', text: '/' } : { kind: 'segments', text: `/${service}` }
  return service === '' ? { kind: 'regex', text: `/[^/]+/${name}` } : { kind: 'exact', text: `/${service}/${name}` }
}

const headersOf = (match: JsonObject): readonly HeaderMatch[] => {
  const out = new Map<string, HeaderMatch>()
  for (const header of objectsAt(match, 'headers')) {
    const kind = textAt(header, 'type') === 'RegularExpression' ? 'regex' : 'exact'
    const text = textAt(header, 'value')
    out.set(textAt(header, 'name').toLowerCase(), {
      name: textAt(header, 'name').toLowerCase(),
      match: kind === 'regex' && text === '*' ? { kind: 'present' } : { kind, text },
      without: false,
    })
  }
  return [...out.values()].sort((left, right) => (left.name < right.name ? -1 : 1))
}

const matchOf = (match: JsonObject, grpc: boolean): RouteMatch => {
  const method = grpc ? '' : textAt(match, 'method')
  return {
    path: grpc ? grpcPathOf(match) : pathOf(match),
    ignoreCase: false,
    ...(method === '' ? {} : { method: { kind: 'exact', text: method } }),
    headers: headersOf(match),
    unmodelled: objectsAt(match, 'queryParams').map((one) => `query ${digestOf(one)}`),
  }
}

const filtersOf = (part: JsonObject, type: string): readonly JsonObject[] =>
  objectsAt(part, 'filters').filter((filter) => textAt(filter, 'type') === type)

/** A later one of the same name is ignored (Gateway API: HTTPHeaderFilter; I conversion.go: headerListToMap). */
const entriesOf = (filter: JsonObject, kind: 'set' | 'add'): readonly (readonly [string, string])[] => {
  const out = new Map<string, string>()
  for (const one of objectsAt(filter, kind)) {
    const name = textAt(one, 'name').toLowerCase()
    if (!out.has(name)) out.set(name, textAt(one, 'value'))
  }
  return [...out]
}

const changesOf = (part: JsonObject): HeaderChanges => {
  const filter = objectAt(filtersOf(part, 'RequestHeaderModifier').at(-1), 'requestHeaderModifier')
  return headerChanges({
    remove: textsAt(filter, 'remove'),
    set: entriesOf(filter, 'set'),
    add: entriesOf(filter, 'add'),
  })
}

/** I conversion.go: createRewriteFilter. */
const rewriteOf = (filter: JsonObject, matched: PathMatch): PathRewrite => {
  const path = objectAt(filter, 'path')
  switch (textAt(path, 'type')) {
    case 'ReplaceFullPath':
      return readRegexRewrite('/.*', textAt(path, 'replaceFullPath'))
    case 'ReplacePrefixMatch': {
      const to = textAt(path, 'replacePrefixMatch').replace(/\/$/, '')
      if (to !== '') return { kind: 'matched', to }
      // Of any other match Istio takes the prefix for empty (I route.go: GetPathSeparatedPrefix).
      return { kind: 'removed', from: matched.kind === 'segments' ? matched.text : '' }
    }
    default:
      return { kind: 'kept' }
  }
}

type BackendKind = 'service' | 'hostname'

/**
 * What a backend is; undefined: none that is modelled. A ServiceImport is the Service of its name (I conversion.go:
 * buildDestination), and a grant has to be for Services.
 */
export const backendKind = (ref: JsonObject): BackendKind | undefined => {
  switch (`${textAt(ref, 'group')}/${textAt(ref, 'kind') || 'Service'}`) {
    case '/Service':
    case 'multicluster.x-k8s.io/ServiceImport':
      return 'service'
    case 'networking.istio.io/Hostname':
      return 'hostname'
    default:
      return undefined
  }
}

/** A backend that may not be named, or is none that is modelled, answers 500 for its share. */
const targetOf = (
  ref: JsonObject,
  route: KubernetesObject,
  grants: Grants,
  more: Pick<RouteTarget, 'headers' | 'mirror'> & { readonly authority: string | undefined },
): RouteTarget | undefined => {
  const { namespace: home, kind } = route.key
  const namespace = textAt(ref, 'namespace') || home
  const name = textAt(ref, 'name')
  const port = numberAt(ref, 'port')
  const of = backendKind(ref)
  if (of === undefined) return undefined
  if (of === 'service' && !grants.allows({ kind, namespace: home }, namespace, name)) return undefined
  return {
    host: (of === 'hostname' ? name : `${name}.${namespace}.svc.cluster.local`).toLowerCase(),
    ...(port === undefined ? {} : { port }),
    ...(more.authority === undefined ? {} : { authority: more.authority }),
    headers: more.headers,
    mirror: more.mirror,
  }
}

const modelledFilters = new Set([
  'RequestHeaderModifier',
  'ResponseHeaderModifier',
  'RequestRedirect',
  'RequestMirror',
  'URLRewrite',
  'CORS',
])

const actionOf = (rule: JsonObject, matched: PathMatch, route: KubernetesObject, grants: Grants): RouteAction => {
  if (filtersOf(rule, 'RequestRedirect').length > 0) return { kind: 'answers', what: 'a redirect' }
  const rewrite = objectAt(filtersOf(rule, 'URLRewrite').at(-1), 'urlRewrite')
  const said = changesOf(rule)
  const own = { ...said, authority: textAt(rewrite, 'hostname') || said.authority }
  const backends = objectsAt(rule, 'backendRefs').filter((one) => (numberAt(one, 'weight') ?? 1) !== 0)
  if (backends.length === 0) return { kind: 'answers', what: 'status 500, no backend' }
  const sent = backends.flatMap((one) => {
    const more = changesTowards(own, changesOf(one), backends.length === 1)
    return targetOf(one, route, grants, { ...more, mirror: false }) ?? []
  })
  const mirrors = filtersOf(rule, 'RequestMirror').flatMap((filter) => {
    const mirror = objectAt(filter, 'requestMirror')
    const share = numberAt(mirror, 'fraction', 'numerator') ?? numberAt(mirror, 'percent') ?? 100
    if (share === 0) return []
    const more = { headers: own.changes, authority: own.authority, mirror: true }
    return targetOf(objectAt(mirror, 'backendRef'), route, grants, more) ?? []
  })
  return { kind: 'sends', path: rewriteOf(rewrite, matched), targets: [...sent, ...mirrors] }
}

const unmodelledOf = (rule: JsonObject): readonly string[] => [
  ...objectsAt(rule, 'filters')
    .filter((filter) => !modelledFilters.has(textAt(filter, 'type')))
    .map((filter) => `filter ${digestOf(filter)}`),
  ...objectsAt(rule, 'backendRefs')
    .filter((ref) => backendKind(ref) === undefined)
    .map((ref) => `backend ${textAt(ref, 'kind')} ${digestOf(ref)}`),
  ...objectsAt(rule, 'backendRefs')
    .flatMap((ref) => objectsAt(ref, 'filters'))
    .filter((filter) => !['RequestHeaderModifier', 'ResponseHeaderModifier'].includes(textAt(filter, 'type')))
    .map((filter) => `filter of a backend ${digestOf(filter)}`),
]

/** Routes of an HTTPRoute or GRPCRoute: one for each match, as written. */
export const gatewayApiRoutes = (object: KubernetesObject, grants: Grants): readonly RankedRoute[] => {
  const grpc = object.key.kind === 'GRPCRoute'
  return indexedAt(object.content, 'spec', 'rules').flatMap(([rule, index]) => {
    const shared = {
      unmodelled: unmodelledOf(rule),
      object,
      pointer: `/spec/rules/${index}`,
    }
    const matches = objectsAt(rule, 'matches')
    // The API server gives a rule without matches the match of every path.
    return (matches.length === 0 ? [objectAt(null)] : matches).map((match): RankedRoute => {
      const read = matchOf(match, grpc)
      return {
        route: { match: read, action: actionOf(rule, read.path, object, grants), ...shared },
        rank: [
          pathRank[read.path.kind],
          read.path.text.length,
          read.method === undefined ? 0 : 1,
          read.headers.length,
          read.unmodelled.length,
        ],
      }
    })
  })
}

/** In the order of the Gateway API; equal ones as they stand (I conversion.go: sortHTTPRoutes). */
export const sortRoutes = (routes: readonly RankedRoute[]): readonly Route[] =>
  routes
    .map((one, index) => ({ ...one, index }))
    .sort((left, right) => {
      for (const [at, rank] of left.rank.entries()) {
        const other = right.rank[at] ?? 0
        if (rank !== other) return other - rank
      }
      return left.index - right.index
    })
    .map(({ route }) => route)
