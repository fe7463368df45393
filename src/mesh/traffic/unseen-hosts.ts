import { groupBy } from '../../ports/group-by.js'
import type { JsonObject } from '../../ports/json.js'
import { listNames } from '../../ports/list-names.js'
import type { KubernetesObject } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { numberAt, objectsAt, textAt, textMapAt, textsAt } from '../fields.js'
import type { Mesh } from '../resolve.js'
import { selects } from '../resolve/selector-index.js'
import { isWithin } from './host-names.js'
import { fullNameOf, type ServiceName } from './service-host.js'

/** Pods that call, and which ports of which Services. */
export interface CallingPods {
  readonly namespace: string
  readonly labels: Readonly<Record<string, string>>
  /** For people. */
  readonly title: string
  readonly calls: readonly { readonly service: ServiceName; readonly port: number }[]
}

/** A Sidecar that keeps called Services from the proxies of callers. */
export interface UnseenHosts {
  readonly object: KubernetesObject
  /** For people, without a trailing full stop. */
  readonly text: string
}

/** The Sidecars of which one counts: those that select the pods, else the namespace's, else the mesh's (A sidecar.proto). */
const sidecarsOf = (
  bySpace: ReadonlyMap<string, readonly KubernetesObject[]>,
  { namespace, labels }: CallingPods,
  root: string,
): readonly KubernetesObject[] => {
  const selectorOf = ({ content }: KubernetesObject) => textMapAt(content, 'spec', 'workloadSelector', 'labels')
  const own = bySpace.get(namespace) ?? []
  const isWide = (object: KubernetesObject): boolean => Object.keys(selectorOf(object)).length === 0
  const chosen = own.filter((object) => !isWide(object) && selects(selectorOf(object), labels))
  if (chosen.length > 0) return chosen
  const wide = own.filter(isWide)
  return wide.length > 0 ? wide : (bySpace.get(root) ?? []).filter(isWide)
}

/** A listener that takes what iptables bring to it. */
const isCaptured = (egress: JsonObject): boolean =>
  textAt(egress, 'captureMode') !== 'NONE' && ['', '0.0.0.0', '::'].includes(textAt(egress, 'bind'))

/** Hosts of the listener of a port, else of the one for all other ports; no `egress` shows every host (I sidecar.go). */
const isSeen = (
  { content }: KubernetesObject,
  namespace: string,
  { service, port }: CallingPods['calls'][number],
): boolean => {
  const egress = objectsAt(content, 'spec', 'egress')
  if (egress.length === 0) return true
  const atPort = egress.filter((one) => numberAt(one, 'port', 'number') === port)
  const listeners = atPort.length > 0 ? atPort : egress.filter((one) => numberAt(one, 'port', 'number') === undefined)
  const host = fullNameOf(service)
  return listeners.filter(isCaptured).some((one) =>
    textsAt(one, 'hosts').some((text) => {
      const slash = text.indexOf('/')
      const space = text.slice(0, slash)
      const isOf = space === '*' || space === service.namespace || (space === '.' && namespace === service.namespace)
      return slash >= 0 && isOf && isWithin(host, text.slice(slash + 1).toLowerCase())
    }),
  )
}

const mostNames = 3

/**
 * Calls to a Service that the caller's Sidecar does not show it: its proxy answers none (REGISTRY_ONLY), or passes them on
 * without the caller's identity.
 */
export const unseenHosts = (mesh: Mesh, callers: Iterable<CallingPods>): readonly UnseenHosts[] => {
  const sidecars = objectsOfKind(mesh.state, 'networking.istio.io', 'Sidecar')
  if (sidecars.length === 0) return []
  const bySpace = groupBy(sidecars, ({ key }) => key.namespace)
  const meetsSidecar = ({ namespace, labels }: CallingPods): boolean =>
    mesh
      .enforcementOf({ namespace, labels, port: 0, protocol: 'AUTO', title: 'workload', known: true })
      .stages.some(({ proxy }) => proxy === 'sidecar')
  return [...callers].flatMap((pods) =>
    sidecarsOf(bySpace, pods, mesh.settings.rootNamespace).flatMap((object): readonly UnseenHosts[] => {
      const unseen = pods.calls.filter((call) => !isSeen(object, pods.namespace, call))
      if (unseen.length === 0 || !meetsSidecar(pods)) return []
      const names = unseen.map(({ service, port }) => JSON.stringify(`${service.name}.${service.namespace}:${port}`))
      const text = `Sidecar ${object.key.namespace}/${object.key.name} does not show ${listNames([...new Set(names)], mostNames)} to ${pods.title}, whose calls then have no identity or go nowhere`
      return [{ object, text }]
    }),
  )
}
