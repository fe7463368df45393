import { mayHoldKind } from '../manifests/may-hold.js'
import type { UnreadPart } from '../manifests/read-objects.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import type { Mesh } from '../mesh/resolve.js'
import { newLeadsOfService } from '../mesh/service-leads.js'
import { wholeWord } from '../ports/quote-pattern.js'
import type { Sides } from './opened-environment.js'

/** Objects by which a gateway sends requests on. */
const routes: readonly (readonly [group: string, kind: string])[] = [
  ['networking.istio.io', 'VirtualService'],
  ['gateway.networking.k8s.io', 'HTTPRoute'],
  ['gateway.networking.k8s.io', 'GRPCRoute'],
  ['gateway.networking.k8s.io', 'TCPRoute'],
  ['gateway.networking.k8s.io', 'TLSRoute'],
  ['networking.k8s.io', 'Ingress'],
]

/** One without gateways is followed by the proxies of clients: the destination judges what arrives, as the client's own. */
const mayRoute = ({ holds, written }: UnreadPart): boolean =>
  routes.some(
    ([group, kind]) => mayHoldKind(holds, group, kind) && (kind !== 'VirtualService' || /\bgateways\b/.test(written)),
  )

/** The route without its own name, as YAML or on one line. */
const withoutMetadata = (written: string): string =>
  written
    .replaceAll(/^metadata:[^\n]*(?:\n[ \t]+[^\n]*)*/gm, '')
    .replaceAll(/"metadata":\{(?:[^{}]|\{[^{}]*\})*\}/g, '')

/** A destination that another program fills in. */
const filledIn = /\b(?:host|name|serviceName)["']?\s*:\s*["']?[^"'\n,}]*(?:\$\{|\$\(|\{\{|<%|<path:)/

/**
 * Routes that could not be read, and stay as they are, beside a Service that leads to other pods or ports than before: what a gateway
 * sends there has met the gateway's policies, and arrives with its identity.
 */
export const unreadRoutes = ({ unread }: Sides, old: Mesh, now: Mesh): readonly Reason[] => {
  const parts = (unread?.parts?.after ?? []).filter(mayRoute)
  if (parts.length === 0) return []
  const services = now.state.objects.filter(({ key }) => key.group === '' && key.kind === 'Service')
  return parts.flatMap((part): readonly Reason[] => {
    const text = withoutMetadata(part.written)
    const isAny = filledIn.test(text) && part.holds.kinds !== 'any'
    const service = services.find(
      ({ key: { namespace, name } }) =>
        (isAny || wholeWord(name).test(text)) && newLeadsOfService(old, now, namespace, name).length > 0,
    )
    if (service === undefined) return []
    const [problem] = part.problems
    return [
      {
        code: 'ROUTE_NOT_FOLLOWED',
        text: `Service ${service.key.namespace}/${service.key.name} leads to other pods, or to other ports of theirs, than before, and a route at ${part.path} that cannot be read (${problem?.code ?? 'unread'}) may have a gateway send requests on to it; who gets where along a route is not computed`,
        ...(problem?.where === undefined ? {} : { where: problem.where }),
      },
    ]
  })
}
