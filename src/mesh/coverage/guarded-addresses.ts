import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { member, objectAt, objectsAt, textAt, textMapAt, textsAt } from '../fields.js'
import { resolveMutualTls } from '../resolve/peer-authentication.js'
import { findProxies } from '../resolve/proxy-kind.js'
import { selects } from '../resolve/selector-index.js'
import { everyWorkload } from '../resolve/workloads.js'
import type { AskedAddress } from './asked-addresses.js'
import { podsOf } from './pod-templates.js'

/** Labels of the pods of an object; undefined: nobody knows which pods it makes. */
const labelsOfPods = (object: KubernetesObject): readonly Readonly<Record<string, string>>[] | undefined => {
  const pods = podsOf(object)
  return pods.length === 0 ? undefined : pods.map((pod) => textMapAt(pod, 'metadata', 'labels'))
}

/** Whether a pattern of Istio's is sure to take a path; templates are not followed. */
const takes = (pattern: string, path: string): boolean => {
  if (pattern === '*') return true
  if (pattern.endsWith('*')) return path.startsWith(pattern.slice(0, -1))
  return pattern.startsWith('*') ? path.endsWith(pattern.slice(1)) : pattern === path
}

/** Whether it may: as the path reads, and as a proxy may normalise it. */
const mayTake = (pattern: string, path: string): boolean =>
  takes(pattern, path) || pattern.includes('{') || !/^\/[\w./-]*$/.test(path) || /\/[./]/.test(path)

const isPortOf = (ports: readonly string[], port: number | undefined): boolean =>
  port !== undefined && ports.includes(String(port))

/** Whether one operation is sure to be about a GET of the address; anything but paths, ports and methods leaves it open. */
const isSurelyAbout = (operation: JsonObject, { path, port }: AskedAddress): boolean =>
  Object.keys(operation).every((name) => ['paths', 'ports', 'methods'].includes(name)) &&
  (member(operation, 'paths') === undefined || textsAt(operation, 'paths').some((one) => takes(one, path))) &&
  (member(operation, 'ports') === undefined || isPortOf(textsAt(operation, 'ports'), port)) &&
  (member(operation, 'methods') === undefined ||
    textsAt(operation, 'methods').some((one) => one === 'GET' || one === '*'))

const mayBeAbout = (operation: JsonObject, { path, port }: AskedAddress): boolean => {
  const [paths, ports] = [textsAt(operation, 'paths'), textsAt(operation, 'ports')]
  return (
    (paths.length === 0 || paths.some((one) => mayTake(one, path))) &&
    (ports.length === 0 || port === undefined || isPortOf(ports, port))
  )
}

const operationsOf = (rule: JsonObject): readonly JsonObject[] =>
  objectsAt(rule, 'to').map((one) => objectAt(one, 'operation'))

/** Whether a policy lets anybody ask for the address. */
const opens = ({ content }: KubernetesObject, address: AskedAddress): boolean =>
  objectsAt(content, 'spec', 'rules').some((rule) => {
    const isForAnybody = Object.keys(rule).every((name) => name === 'to')
    const operations = operationsOf(rule)
    return isForAnybody && (operations.length === 0 || operations.some((one) => isSurelyAbout(one, address)))
  })

const mayClose = ({ content }: KubernetesObject, address: AskedAddress): boolean =>
  objectsAt(content, 'spec', 'rules').some((rule) => {
    const operations = operationsOf(rule)
    return operations.length === 0 || operations.some((one) => mayBeAbout(one, address))
  })

/** Whether policies of one pod say anything of an address that anybody may ask the agent for. */
const decide = (policies: readonly KubernetesObject[], address: AskedAddress): boolean => {
  const actionOf = ({ content }: KubernetesObject): string => textAt(content, 'spec', 'action') || 'ALLOW'
  const allowing = policies.filter((policy) => actionOf(policy) === 'ALLOW')
  const others = policies.filter((policy) => !['ALLOW', 'AUDIT'].includes(actionOf(policy)))
  return (
    (allowing.length > 0 && !allowing.some((policy) => opens(policy, address))) ||
    others.some((policy) => mayClose(policy, address))
  )
}

/** Whether every pod of an object is known to have no agent beside it, which asks in its stead. */
const hasNoAgent = (state: MeshState, object: KubernetesObject): boolean => {
  const workloads = everyWorkload(state).filter(
    (workload) => workload.object.key === object.key || workload.object === object,
  )
  if (workloads.length === 0) return false
  const proxies = findProxies(state)
  return workloads.every((workload) => {
    const { kind, unsaid, unknown } = proxies.ofWorkload(workload)
    return (kind === 'none' || kind === 'ztunnel') && unsaid !== true && unknown === undefined
  })
}

/**
 * Whether a policy decides who may ask for one of these addresses, at pods that an object makes: the agent beside a proxy asks for
 * them on behalf of anybody (I pkg/kube/inject/app_probe.go). Policies are those of the pods' namespace and of the root.
 */
export const isGuardedAt = (
  state: MeshState,
  object: KubernetesObject,
  addresses: readonly AskedAddress[],
  policies: readonly KubernetesObject[],
): boolean => {
  if (addresses.length === 0) return false
  const pods = labelsOfPods(object)
  const isGuarded = (labels: Readonly<Record<string, string>> | undefined): boolean => {
    const selecting = policies.filter(
      ({ content }) => labels === undefined || selects(textMapAt(content, 'spec', 'selector', 'matchLabels'), labels),
    )
    return addresses.some((address) => decide(selecting, address))
  }
  return (pods ?? [undefined]).some(isGuarded) && !hasNoAgent(state, object)
}

/** Whether pods that an object makes refuse plaintext, which the agent beside the proxy takes from anybody at its own port. */
export const isStrictAt = (state: MeshState, object: KubernetesObject, root: string): boolean => {
  const asking = objectsOfKind(state, 'security.istio.io', 'PeerAuthentication')
  const isStrict = (labels: Readonly<Record<string, string>>): boolean => {
    const { mode, ports } = resolveMutualTls(asking, root, { namespace: object.key.namespace, labels })
    return mode === 'STRICT' || [...ports.values()].includes('STRICT')
  }
  return asking.length > 0 && (labelsOfPods(object) ?? [{}]).some(isStrict) && !hasNoAgent(state, object)
}
