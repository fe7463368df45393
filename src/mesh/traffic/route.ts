import type { KubernetesObject } from '../../ports/object.js'

/** How a text of a request is matched (VirtualService reference: StringMatch). */
export type TextMatch =
  { readonly kind: 'exact' | 'prefix' | 'regex'; readonly text: string } | { readonly kind: 'present' }

/** `segments`: the path, or what follows it behind a slash (Envoy: path_separated_prefix), as the Gateway API means a prefix. */
export interface PathMatch {
  readonly kind: 'exact' | 'prefix' | 'segments' | 'regex'
  readonly text: string
}

export interface HeaderMatch {
  /** In lower case. */
  readonly name: string
  readonly match: TextMatch
  /** `withoutHeaders`: the match must not hold. */
  readonly without: boolean
}

export interface RouteMatch {
  readonly path: PathMatch
  readonly ignoreCase: boolean
  readonly method?: TextMatch
  readonly authority?: TextMatch
  readonly headers: readonly HeaderMatch[]
  /** Further conditions that are not modelled, each as a text that is equal where the condition is. */
  readonly unmodelled: readonly string[]
}

/** What becomes of the path. `matched`: the part that the match took is replaced, or all of it where it took all. */
export type PathRewrite =
  | { readonly kind: 'kept' }
  | { readonly kind: 'matched' | 'whole'; readonly to: string }
  /** A path that starts with `from` starts with `to` instead; any other is kept. */
  | { readonly kind: 'start'; readonly from: string; readonly to: string }
  /** `from` itself becomes `/`, and `from/x` becomes `/x`; any other path is kept. */
  | { readonly kind: 'removed'; readonly from: string }
  /** An expression that is none of the above. */
  | { readonly kind: 'regex'; readonly match: string; readonly to: string }

/** Changes to the headers of a request, in the order in which Envoy makes them: remove, then set and add. */
export interface HeaderChange {
  readonly kind: 'set' | 'add' | 'remove'
  /** In lower case. */
  readonly name: string
  readonly value: string
}

export interface UndefinedSubset {
  readonly name: string
  /**
   * Nothing else defines it, so that the proxy has no endpoints and answers 503 (I route.go: the cluster of a subset is
   * made of a DestinationRule). False: one that was not read may, and its pods are some of the host's.
   */
  readonly isNowhere: boolean
}

/** One place that a route sends to. */
export interface RouteTarget {
  /** Whole name of the host, in lower case. */
  readonly host: string
  /** Port of the Service; missing: its only one, or the one that the request came to. */
  readonly port?: number
  /** Labels of the subset; missing: all of the host's workloads. */
  readonly subset?: Readonly<Record<string, string>>
  /** A subset that no DestinationRule that was read defines. */
  readonly undefinedSubset?: UndefinedSubset
  readonly authority?: string
  readonly headers: readonly HeaderChange[]
  /** The copy of a request, whose answer is dropped. */
  readonly mirror: boolean
}

/** Equal texts stand for the same pods and ports. */
export const targetText = ({ host, port, subset, undefinedSubset }: RouteTarget): string =>
  JSON.stringify([host, port ?? null, subset ?? null, undefinedSubset ?? null])

export type RouteAction =
  /** The proxy answers by itself: a redirect, a direct response, no destination. */
  | { readonly kind: 'answers'; readonly what: string }
  | { readonly kind: 'sends'; readonly path: PathRewrite; readonly targets: readonly RouteTarget[] }

/** What a proxy does with requests of one host that match; the first of a list that matches counts. */
export interface Route {
  readonly match: RouteMatch
  readonly action: RouteAction
  /** What of the action is not modelled, each as a text that is equal where it does the same. */
  readonly unmodelled: readonly string[]
  readonly object: KubernetesObject
  /** Where the route stands in its object. */
  readonly pointer: string
}

/** Routes of one host: whole, `*.` and an end, or `*`; in lower case. */
export interface VirtualHost {
  readonly domain: string
  readonly routes: readonly Route[]
}

/** Everything that decides what becomes of a request; equal texts do the same. */
export const routeText = ({ match, action, unmodelled }: Route): string => JSON.stringify([match, action, unmodelled])

/** Every path and every method. */
export const anyMatch: RouteMatch = {
  path: { kind: 'prefix', text: '/' },
  ignoreCase: false,
  headers: [],
  unmodelled: [],
}

/** Istio puts these behind all others of their host (I route.go: IsCatchAllRoute). */
export const isCatchAll = ({ match }: Route): boolean =>
  match.headers.length + match.unmodelled.length === 0 &&
  match.method === undefined &&
  match.authority === undefined &&
  ((match.path.kind === 'prefix' && match.path.text === '/') ||
    (match.path.kind === 'regex' && match.path.text === '.*'))
