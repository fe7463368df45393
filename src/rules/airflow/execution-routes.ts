import { indexedAt, objectAt, objectsAt, textAt, textMapAt, textsAt } from '../../mesh/fields.js'
import { gatewayAccount } from '../../mesh/resolve/attachment.js'
import { selects } from '../../mesh/resolve/selector-index.js'
import { findWorkloads, serviceAccountOf } from '../../mesh/resolve/workloads.js'
import { servicesOfHost } from '../../mesh/traffic/service-host.js'
import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import type { Release } from './release.js'

/** Paths of one HTTP match; none stands for all. */
const reachesExecution = (uris: readonly JsonObject[]): boolean =>
  uris.length === 0 ||
  uris.some((uri) => {
    const exact = textAt(uri, 'exact')
    const prefix = textAt(uri, 'prefix')
    if (exact !== '') return exact.startsWith('/execution/')
    if (prefix !== '') return '/execution/'.startsWith(prefix) || prefix.startsWith('/execution/')
    return true
  })

/** `path` of HTTPRoute and Ingress in the words of a VirtualService's `uri`. */
const uriOfPath = (type: string, value: string): JsonObject =>
  type === 'Exact' ? { exact: value } : type === 'RegularExpression' ? {} : { prefix: value === '/' ? '/' : value }

export interface OuterRoute {
  readonly object: KubernetesObject
  readonly pointer: string
  /** Principals of the gateways, where they are known. */
  readonly identities: readonly string[]
}

/** Routes of gateways to a Service that leave `/execution` in. */
export const routesToExecution = (release: Release, service: string): readonly OuterRoute[] => {
  const { state } = release.context
  const own = { namespace: release.namespace, name: service }
  const isMeant = (host: string, namespace: string): boolean =>
    servicesOfHost(host, namespace, [own]).some((one) => one.name === service && one.namespace === own.namespace)
  return state.objects.flatMap((object): readonly OuterRoute[] => {
    const { namespace } = object.key
    const spec = objectAt(object.content, 'spec')
    switch (`${object.key.group}/${object.key.kind}`) {
      case 'networking.istio.io/VirtualService': {
        const gateways = textsAt(spec, 'gateways').filter((gateway) => gateway !== 'mesh')
        if (gateways.length === 0) return []
        return indexedAt(spec, 'http')
          .filter(([http]) =>
            objectsAt(http, 'route').some((one) => isMeant(textAt(one, 'destination', 'host'), namespace)),
          )
          .filter(([http]) => reachesExecution(matchesOf(http).map((match) => objectAt(match, 'uri'))))
          .map(([, index]) => ({
            object,
            pointer: `/spec/http/${index}`,
            identities: gateways.flatMap((name) => serversAccounts(release, name, namespace)),
          }))
      }
      case 'gateway.networking.k8s.io/HTTPRoute': {
        const parents = objectsAt(spec, 'parentRefs').filter((one) => (textAt(one, 'kind') || 'Gateway') === 'Gateway')
        if (parents.length === 0) return []
        return indexedAt(spec, 'rules')
          .filter(([rule]) =>
            objectsAt(rule, 'backendRefs').some(
              (one) => textAt(one, 'name') === service && (textAt(one, 'namespace') || namespace) === release.namespace,
            ),
          )
          .filter(([rule]) =>
            reachesExecution(
              objectsAt(rule, 'matches').map((match) =>
                uriOfPath(textAt(match, 'path', 'type'), textAt(match, 'path', 'value') || '/'),
              ),
            ),
          )
          .map(([, index]) => ({
            object,
            pointer: `/spec/rules/${index}`,
            identities: parents.flatMap((one) =>
              gatewayAccounts(release, textAt(one, 'namespace') || namespace, textAt(one, 'name')),
            ),
          }))
      }
      case 'networking.k8s.io/Ingress':
        return namespace !== release.namespace
          ? []
          : indexedAt(spec, 'rules')
              .filter(
                ([rule]) => reachesExecution(ingressPaths(rule, service)) && ingressPaths(rule, service).length > 0,
              )
              .map(([, index]) => ({ object, pointer: `/spec/rules/${index}`, identities: [] }))
      default:
        return []
    }
  })
}

const matchesOf = (http: JsonObject): readonly JsonObject[] => {
  const matches = objectsAt(http, 'match')
  // One match without a path lets every path in.
  return matches.some((match) => Object.keys(objectAt(match, 'uri')).length === 0) ? [] : matches
}

const ingressPaths = (rule: JsonObject, service: string): readonly JsonObject[] =>
  objectsAt(rule, 'http', 'paths')
    .filter((path) => textAt(path, 'backend', 'service', 'name') === service)
    .map((path) => uriOfPath(textAt(path, 'pathType'), textAt(path, 'path') || '/'))

const serversAccounts = ({ context: { state } }: Release, name: string, namespace: string): readonly string[] => {
  const whole = name.includes('/') ? name : `${namespace}/${name}`
  const gateway = state.objects.find(
    ({ key }) =>
      key.group === 'networking.istio.io' && key.kind === 'Gateway' && `${key.namespace}/${key.name}` === whole,
  )
  if (gateway === undefined) return []
  const selector = textMapAt(gateway.content, 'spec', 'selector')
  return findWorkloads(state)
    .filter(({ labels }) => Object.keys(selector).length > 0 && selects(selector, labels))
    .map((workload) => `${workload.namespace}/${serviceAccountOf(workload.podSpec)}`)
}

const gatewayAccounts = ({ context: { state } }: Release, namespace: string, name: string): readonly string[] =>
  state.objects
    .filter(
      ({ key }) =>
        key.group === 'gateway.networking.k8s.io' &&
        key.kind === 'Gateway' &&
        key.namespace === namespace &&
        key.name === name,
    )
    .map((gateway) => `${namespace}/${gatewayAccount(gateway)}`)
