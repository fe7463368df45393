import type { Enforcement, Stage } from '../mesh/enforcement.js'
import { numberAt, objectsAt, textAt, textMapAt, textsAt } from '../mesh/fields.js'
import { resolveMutualTls } from '../mesh/resolve/peer-authentication.js'
import { exposingObjects, exposuresOf, type Exposure } from '../mesh/traffic/exposures.js'
import { trafficKind } from '../mesh/traffic/kinds.js'
import { rewritesOf, type Rewrite } from '../mesh/traffic/rewrites.js'
import { servicesOf, servicesOfHost, type ServiceName } from '../mesh/traffic/service-host.js'
import { tlsModesOf } from '../mesh/traffic/tls-modes.js'
import { listNames } from '../ports/list-names.js'
import { keyText, keyTitle, type KubernetesObject, type MeshState } from '../ports/object.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import { byCodePoint } from '../ports/order.js'
import { withNegatives } from './field-reading.js'
import { peerAuthentications, policies, type PolicyView } from './policy-view.js'
import { shown, type Hit, type Rule, type RuleContext } from './rule.js'

type Labels = Readonly<Record<string, string>>

const titleOf = ({ namespace, name }: ServiceName): string => `service ${shown(`${namespace}/${name}`)}`

const serviceOf = (state: MeshState, { namespace, name }: ServiceName): KubernetesObject | undefined =>
  servicesOf(state).find(({ key }) => key.namespace === namespace && key.name === name)

const selectorOf = (service: KubernetesObject | undefined): Labels | undefined => {
  const selector = textMapAt(service?.content, 'spec', 'selector')
  return Object.keys(selector).length === 0 ? undefined : selector
}

/** What is enforced where requests to a Service arrive, as far as its workloads are known. */
const enforcementsOf = (context: RuleContext, service: ServiceName): readonly Enforcement[] => {
  const selector = selectorOf(serviceOf(context.state, service))
  return context.enforcements().filter(({ destination }) => {
    if (destination.namespace !== service.namespace) return false
    if (destination.service !== undefined) return destination.service === service.name
    return (
      selector !== undefined && Object.entries(selector).every(([name, value]) => destination.labels[name] === value)
    )
  })
}

/** Fields of a policy's rules that read what a rewrite changes. */
const fieldsOf: Readonly<Record<Rewrite['field'], readonly string[]>> = {
  path: withNegatives(['paths']),
  host: withNegatives(['hosts']),
}

const reads = (policy: PolicyView, field: Rewrite['field']): boolean =>
  !policy.dryRun &&
  policy.action !== 'AUDIT' &&
  policy.rules.some((rule) =>
    rule.operations.some((operation) => fieldsOf[field].some((name) => textsAt(operation.value, name).length > 0)),
  )

/** Policies that read the field where requests to the Service arrive; of unknown workloads, those that could apply there. */
const readersOf = (
  context: RuleContext,
  service: ServiceName,
  field: Rewrite['field'],
): readonly KubernetesObject[] => {
  const found = enforcementsOf(context, service)
  const readers = policies(context.state).filter((policy) => reads(policy, field))
  if (found.length > 0) {
    const lists = (stage: Stage): readonly string[] =>
      [stage.allow, stage.deny, stage.custom].flat().map(({ object }) => keyText(object.key))
    const applied = new Set(found.flatMap(({ stages }) => stages.flatMap(lists)))
    return readers.filter(({ object }) => applied.has(keyText(object.key))).map(({ object }) => object)
  }
  const selector = selectorOf(serviceOf(context.state, service)) ?? {}
  return readers
    .filter(({ object, spec }) => {
      const { namespace } = object.key
      if (namespace !== service.namespace && namespace !== context.settings.rootNamespace) return false
      const labels = textMapAt(spec, 'selector', 'matchLabels')
      return Object.entries(labels).every(([name, value]) => !Object.hasOwn(selector, name) || selector[name] === value)
    })
    .map(({ object }) => object)
}

const rewriteBeforeRule: Rule = {
  id: 'TRF-001',
  title: 'A route rewrites what a policy behind it reads',
  severity: 'medium',
  why: 'A VirtualService or HTTPRoute rewrites the path or the host before the request is sent on. A policy at the destination sees the rewritten one: a rule for the address that clients use never matches, and one for the rewritten address lets in whatever the route maps to it.',
  find: (context) => {
    const services = servicesOf(context.state).map(({ key }) => key)
    const routes = [
      ...objectsOfKind(context.state, 'networking.istio.io', 'VirtualService'),
      ...objectsOfKind(context.state, 'gateway.networking.k8s.io', 'HTTPRoute'),
    ]
    return routes.flatMap((object) =>
      rewritesOf(object).flatMap((rewrite) =>
        [
          ...new Map(
            rewrite.towards
              .flatMap(({ host, namespace }) => servicesOfHost(host, namespace, services))
              .map((service) => [titleOf(service), service]),
          ).values(),
        ].flatMap((service): readonly Hit[] => {
          const found = readersOf(context, service, rewrite.field)
          const readers = found.map(({ key }) => keyTitle(key)).sort(byCodePoint)
          if (readers.length === 0) return []
          const denies = found.some(({ content }) => textAt(content, 'spec', 'action') === 'DENY')
          return [
            {
              object,
              pointer: rewrite.pointer,
              text: `the ${rewrite.field} becomes ${shown(rewrite.to)} before the request reaches ${titleOf(service)}, where ${listed(readers)} reads ${rewrite.field}s: it sees the rewritten ${rewrite.field}, not the one that was asked for${denies ? `, so a request for a denied ${rewrite.field} passes where the rewritten ${rewrite.field} is not denied` : ''}`,
              remedy: `write the policy for the rewritten ${rewrite.field}, or take the rewrite out`,
              identity: [rewrite.field, rewrite.to, titleOf(service), ...readers],
            },
          ]
        }),
      ),
    )
  },
}

const listed = (titles: readonly string[]): string => listNames(titles.map(shown), 3)

/** Target ports of a Service that take mutual TLS only. */
const strictPorts = (context: RuleContext, name: ServiceName, port: number | undefined): readonly string[] => {
  const found = enforcementsOf(context, name)
  const service = serviceOf(context.state, name)
  const declared = objectsAt(service?.content, 'spec', 'ports').filter(
    (one) => port === undefined || numberAt(one, 'port') === port,
  )
  const targets = declared.map((one) => numberAt(one, 'targetPort') ?? numberAt(one, 'port'))
  const isAsked = (number: number): boolean =>
    number !== 0 && (port === undefined || targets.length === 0 || targets.includes(number))
  const strict = found
    .filter(({ destination, stages }) => {
      const own = destination.service === undefined ? isAsked(destination.port) : destination.port === port
      return own && stages.some((stage) => stage.proxy !== 'gateway' && stage.proxy !== 'none' && isStrict(stage))
    })
    .map(({ destination }) => `port ${destination.port}`)
  if (found.length > 0) return [...new Set(strict)].sort(byCodePoint)
  const selector = selectorOf(service)
  if (selector === undefined) return []
  const { mode, ports } = resolveMutualTls(peerAuthentications(context.state), context.settings.rootNamespace, {
    namespace: name.namespace,
    labels: selector,
  })
  const modes = targets.map((target) => ({
    target,
    mode: (target === undefined ? undefined : ports.get(target)) ?? mode,
  }))
  return modes
    .filter((one) => one.mode === 'STRICT')
    .map(({ target }) => (target === undefined ? 'its port' : `port ${target}`))
}

const isStrict = (stage: Stage): boolean => stage.mutualTls === 'STRICT'

const tlsAgainstStrict: Rule = {
  id: 'TRF-002',
  title: 'A DestinationRule turns off the mesh’s TLS where the destination asks for it',
  severity: 'medium',
  why: 'With tls.mode DISABLE or SIMPLE a client’s proxy sends no certificate of the mesh. A destination with STRICT mutual TLS closes such a connection, so every request fails; and where somebody fixes that with PERMISSIVE, callers have no identity any more.',
  find: (context) => {
    const services = servicesOf(context.state).map(({ key }) => key)
    return objectsOfKind(context.state, 'networking.istio.io', 'DestinationRule').flatMap((object) =>
      tlsModesOf(object)
        .filter(({ mode }) => mode === 'DISABLE' || mode === 'SIMPLE')
        .flatMap(({ pointer, mode, host, port }) =>
          servicesOfHost(host, object.key.namespace, services).flatMap((service): readonly Hit[] => {
            const ports = strictPorts(context, service, port)
            if (ports.length === 0) return []
            return [
              {
                object,
                pointer,
                text: `${shown(mode)} towards ${titleOf(service)}, which takes mutual TLS only at ${ports.join(', ')} (STRICT): the mesh's own clients are refused there`,
                remedy: 'use ISTIO_MUTUAL, or leave tls out: the mesh then uses mutual TLS by itself',
                identity: [mode, titleOf(service), String(port ?? '')],
              },
            ]
          }),
        ),
    )
  },
}

const exposureText = ({ host, place, scope }: Exposure): string => JSON.stringify([host, place, scope])

const newlyExposed: Rule = {
  id: 'TRF-003',
  title: 'A host or port is newly exposed',
  severity: 'low',
  informs: true,
  why: 'A gateway’s server, a route or a ServiceEntry makes a host addressable that was not. Where its requests end, and what they may do there, hangs on routes: those of HTTP are judged at gateways, no others are. It is shown and never fails the gate.',
  find: (context) => {
    if (context.earlier === undefined) return []
    const known = new Set(exposingObjects(context.earlier).flatMap(exposuresOf).map(exposureText))
    return exposingObjects(context.state).flatMap((object) => {
      const fresh = exposuresOf(object).filter((exposure) => !known.has(exposureText(exposure)))
      const places = [...new Set(fresh.map(({ place }) => place))]
      const beside = trafficKind(object.key)?.notJudged ?? ''
      return places.flatMap((place): readonly Hit[] => {
        const here = fresh.filter((exposure) => exposure.place === place)
        const [first] = here
        if (first === undefined) return []
        const hosts = [...new Set(here.map(({ host }) => host))].sort(byCodePoint)
        const names = hosts.map((host) => (host === '*' ? 'every host' : shown(host)))
        return [
          {
            object,
            pointer: first.pointer,
            text: `${listNames(names, 5)} can now be addressed at ${shown(place)}`,
            remedy: `look at its routes and at the policies where they end${beside === '' ? '' : `; not judged: ${beside}`}`,
            identity: [place, ...hosts],
          },
        ]
      })
    })
  },
}

export const trafficRules: readonly Rule[] = [rewriteBeforeRule, tlsAgainstStrict, newlyExposed]
