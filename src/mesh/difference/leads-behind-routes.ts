import type { Json } from '../../ports/json.js'
import { keyText, keyTitle, type KubernetesObject } from '../../ports/object.js'
import { numberAt, objectAt, objectsAt, textAt } from '../fields.js'
import { newLeadsOfService } from '../service-leads.js'
import type { Mesh } from '../resolve.js'
import { serviceOfHost } from '../traffic/places-behind.js'
import { routeFacts, type RouteFact } from '../traffic/route-facts.js'
import { wholeHost } from '../traffic/virtual-service-routes.js'
import type { Reason } from './access-diff.js'

/** A Service that a route sends to. */
interface Target {
  readonly namespace: string
  readonly name: string
  readonly port: number | undefined
}

const ofHost = (destination: Json, namespace: string): readonly Target[] => {
  const service = serviceOfHost(wholeHost(textAt(destination, 'host'), namespace))
  return service === undefined ? [] : [{ ...service, port: numberAt(destination, 'port', 'number') }]
}

const ofBackend = (backend: Json, namespace: string): Target => ({
  namespace: textAt(backend, 'namespace') || namespace,
  name: textAt(backend, 'name'),
  port: numberAt(backend, 'port') ?? numberAt(backend, 'port', 'number'),
})

const targetsOf = ({ key, content }: KubernetesObject): readonly Target[] => {
  const spec = objectAt(content, 'spec')
  const { namespace } = key
  const routes = ['http', 'tls', 'tcp'].flatMap((name) => objectsAt(spec, name))
  const rules = objectsAt(spec, 'rules')
  const paths = rules.flatMap((rule) => objectsAt(rule, 'http', 'paths'))
  return [
    ...routes
      .flatMap((route) => objectsAt(route, 'route'))
      .flatMap((one) => ofHost(objectAt(one, 'destination'), namespace)),
    ...rules.flatMap((rule) => objectsAt(rule, 'backendRefs')).map((one) => ofBackend(one, namespace)),
    ...[...paths.map((path) => objectAt(path, 'backend')), objectAt(spec, 'defaultBackend')].map((one) =>
      ofBackend(objectAt(one, 'service'), namespace),
    ),
  ].filter(({ name }) => name !== '')
}

/** A client's own proxy follows them, and the destination judges what arrives. */
const isOfClients = ({ by }: RouteFact): boolean => by === 'sidecars of clients'

/**
 * Routes that are the same, are not followed, and send to a Service that leads to other pods than before: what arrives
 * there has met the policies of the proxy that sends it on, and arrives with that one's identity.
 */
export const leadsBehindRoutes = (old: Mesh, now: Mesh): readonly Reason[] => {
  const reasons = new Map<string, Reason>()
  for (const fact of routeFacts(now.state)) {
    if (isOfClients(fact)) continue
    for (const { namespace, name, port } of targetsOf(fact.object)) {
      const text = `Service ${namespace}/${name} leads to other pods, or to other ports of theirs, than before, and ${keyTitle(fact.object.key)} has ${fact.by} send requests on to it; who gets where along a route is not computed`
      const key = `${keyText(fact.object.key)} ${fact.by} ${namespace}/${name}`
      if (reasons.has(key) || newLeadsOfService(old, now, namespace, name, port).length === 0) continue
      reasons.set(key, { code: 'ROUTE_NOT_FOLLOWED', text, where: fact.object.source })
    }
  }
  return [...reasons.values()]
}
