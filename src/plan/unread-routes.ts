import { mayHoldKind } from '../manifests/may-hold.js'
import type { UnreadPart } from '../manifests/read-objects.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import type { Mesh } from '../mesh/resolve.js'
import { newLeadsOfService } from '../mesh/service-leads.js'
import { gatewayApiRouteKinds } from '../mesh/traffic/route-kinds.js'
import { routeOpenings, type Delegate, type Grant, type RouteOpening } from '../mesh/traffic/route-openings.js'
import type { KubernetesObject } from '../ports/object.js'
import { quotePattern, wholeWord } from '../ports/quote-pattern.js'
import type { Sides } from './opened-environment.js'

/** Objects by which a gateway sends requests on. */
const routes: readonly (readonly [group: string, kind: string])[] = [
  ['networking.istio.io', 'VirtualService'],
  ...gatewayApiRouteKinds.map((kind) => ['gateway.networking.k8s.io', kind] as const),
  ['networking.k8s.io', 'Ingress'],
]

/**
 * One with hosts and without gateways is followed by the proxies of clients: the destination judges what arrives, as the client's
 * own. One without hosts is delegated to.
 */
const mayRoute = ({ holds, written }: UnreadPart): boolean =>
  routes.some(
    ([group, kind]) =>
      mayHoldKind(holds, group, kind) &&
      (kind !== 'VirtualService' || /\bgateways\b/.test(written) || !/\bhosts\b/.test(written)),
  )

/** The route without its own name, as YAML or on one line. */
const withoutMetadata = (written: string): string =>
  written
    .replaceAll(/^metadata:[^\n]*(?:\n[ \t]+[^\n]*)*/gm, '')
    .replaceAll(/"metadata":\{(?:[^{}]|\{[^{}]*\})*\}/g, '')

/** What another program fills in. */
const filled = String.raw`(?:\$\{|\$\(|\{\{|<%|<path:)`
/** A destination that another program fills in. */
const filledIn = new RegExp(String.raw`\b(?:host|name|serviceName)["']?\s*:\s*["']?[^"'\n,}]*${filled}`)
/** The same of a VirtualService's list of gateways, of a namespace, and of a subset. */
const filledGateway = new RegExp(String.raw`\bgateways["']?\s*:(?:[^\n\]]*|(?:\s*\n\s*-[^\n]*)*)${filled}`)
const filledNamespace = new RegExp(String.raw`\bnamespace["']?\s*:\s*["']?[^"'\n,}]*${filled}`)
const filledSubset = new RegExp(String.raw`\bsubset["']?\s*:\s*["']?[^"'\n,}]*${filled}`)

/** A route that nobody can read, by its words. */
interface UnreadRoute {
  readonly part: UnreadPart
  readonly text: string
  /** It says where it leads in words that another program fills in. */
  readonly isAny: boolean
}

const routeOf = (part: UnreadPart): UnreadRoute => {
  const text = withoutMetadata(part.written)
  return { part, text, isAny: filledIn.test(text) && part.holds.kinds !== 'any' }
}

const notFollowed = ({ part }: UnreadRoute, what: string, may: string): Reason => {
  const [problem] = part.problems
  return {
    code: 'ROUTE_NOT_FOLLOWED',
    text: `${what}, and a route at ${part.path} that cannot be read (${problem?.code ?? 'unread'}) ${may}; who gets where along a route is not computed`,
    ...(problem?.where === undefined ? {} : { where: problem.where }),
  }
}

const kindsOfGateways = routes.filter(([group]) => group === 'gateway.networking.k8s.io').map(([, kind]) => kind)

const isIn = ({ part: { holds }, text }: UnreadRoute, namespace: string): boolean =>
  holds.namespaces === 'any' ||
  holds.namespaces.has(namespace) ||
  wholeWord(namespace).test(text) ||
  filledNamespace.test(text)

const mayBindTo = (route: UnreadRoute, { key }: KubernetesObject, onlyBySection: boolean): boolean => {
  const { text, isAny, part } = route
  const isIstios = key.group === 'networking.istio.io'
  const mayHold = isIstios
    ? mayHoldKind(part.holds, key.group, 'VirtualService')
    : kindsOfGateways.some((kind) => mayHoldKind(part.holds, key.group, kind))
  if (!mayHold || (onlyBySection && !text.includes('sectionName'))) return false
  if (isIstios ? filledGateway.test(text) : isAny) return true
  // Of another namespace it may have the same name: `other/name`.
  const named = new RegExp(`(?<![\\w./-])(?:${quotePattern(key.namespace)}/)?${quotePattern(key.name)}(?![\\w.-])`)
  return named.test(text) && isIn(route, key.namespace)
}

const mayNameSubset = ({ text, isAny, part }: UnreadRoute, host: string, subset: string): boolean =>
  mayHoldKind(part.holds, 'networking.istio.io', 'VirtualService') &&
  (filledSubset.test(text) || (text.includes('subset') && wholeWord(subset).test(text))) &&
  (isAny || wholeWord(host.split('.')[0] ?? host).test(text))

const mayUseGrant = ({ text, isAny, part: { holds } }: UnreadRoute, of: string, grant: Grant): boolean =>
  mayHoldKind(holds, 'gateway.networking.k8s.io', grant.route) &&
  (holds.namespaces === 'any' || holds.namespaces.has(grant.namespace)) &&
  (wholeWord(of).test(text) || filledNamespace.test(text)) &&
  (grant.service === undefined || isAny || wholeWord(grant.service).test(text))

const filledName = new RegExp(String.raw`\bname["']?\s*:\s*["']?[^"'\n,}]*${filled}`)

/** Whether it leaves requests to a VirtualService of this name. */
const mayDelegateTo = (route: UnreadRoute, { key }: KubernetesObject): boolean =>
  mayHoldKind(route.part.holds, key.group, 'VirtualService') &&
  route.text.includes('delegate') &&
  (filledName.test(route.text) || wholeWord(key.name).test(route.text)) &&
  isIn(route, key.namespace)

const mayBeDelegate = ({ part: { holds, written } }: UnreadRoute, { namespace, name }: Delegate): boolean =>
  mayHoldKind(holds, 'networking.istio.io', 'VirtualService') &&
  (holds.namespaces === 'any' || holds.namespaces.has(namespace)) &&
  !/\bhosts\b/.test(written) &&
  (filledName.test(written) || wholeWord(name).test(written))

const byOpening = (route: UnreadRoute, opening: RouteOpening): readonly Reason[] => {
  const { kind, namespace, name } = opening.object.key
  const title = `${kind} ${namespace}/${name}`
  switch (opening.kind) {
    case 'gateway':
      return mayBindTo(route, opening.object, opening.onlyBySection)
        ? [notFollowed(route, `${title} takes routes that it did not take before`, 'may be one of them')]
        : []
    case 'subset':
      return mayNameSubset(route, opening.host, opening.subset)
        ? [
            notFollowed(
              route,
              `${title} says other pods than before for subset ${opening.subset} of ${opening.host}`,
              'may have a gateway send requests on to it',
            ),
          ]
        : []
    case 'grant':
      return opening.grants.some((grant) => mayUseGrant(route, namespace, grant))
        ? [
            notFollowed(
              route,
              `${title} lets routes lead to Services that they could not name before`,
              'may be one of them',
            ),
          ]
        : []
    case 'delegate':
      return mayDelegateTo(route, opening.object)
        ? [notFollowed(route, `${title} leads on other requests than before`, 'may delegate to it')]
        : []
    case 'delegation':
      return opening.to.some((one) => mayBeDelegate(route, one))
        ? [notFollowed(route, `${title} delegates other requests than before`, 'may be what it delegates to')]
        : []
  }
}

/**
 * Routes that could not be read, and stay as they are, beside a Service that leads to other pods or ports than before, or
 * beside what decides which routes a gateway takes and how far they lead: what a gateway sends there has met the gateway's
 * policies, and arrives with its identity.
 */
export const unreadRoutes = ({ unread }: Sides, old: Mesh, now: Mesh): readonly Reason[] => {
  const found = (unread?.parts?.after ?? []).filter(mayRoute).map(routeOf)
  if (found.length === 0) return []
  const services = now.state.objects.filter(({ key }) => key.group === '' && key.kind === 'Service')
  const openings = routeOpenings(old.state, now.state)
  return found.flatMap((route): readonly Reason[] => {
    const service = services.find(
      ({ key: { namespace, name } }) =>
        (route.isAny || wholeWord(name).test(route.text)) && newLeadsOfService(old, now, namespace, name).length > 0,
    )
    const byService =
      service === undefined
        ? []
        : [
            notFollowed(
              route,
              `Service ${service.key.namespace}/${service.key.name} leads to other pods, or to other ports of theirs, than before`,
              'may have a gateway send requests on to it',
            ),
          ]
    return [...byService, ...openings.flatMap((opening) => byOpening(route, opening))]
  })
}
