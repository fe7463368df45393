import { leftOut } from '../mesh/coverage/left-out.js'
import { everyStageOf, type Destination, type Stage } from '../mesh/enforcement.js'
import { objectsAt, textAt } from '../mesh/fields.js'
import { targetOf } from '../mesh/resolve/attachment.js'
import { labelClasses } from '../mesh/resolve/label-classes.js'
import { selects } from '../mesh/resolve/selector-index.js'
import type { Workload } from '../mesh/resolve/workloads.js'
import { groupBy } from '../ports/group-by.js'
import { keyTitle } from '../ports/object.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import { callerKey, type CallFinding } from './alignment.js'
import { serviceTitle } from './declaration.js'
import { shown } from './finding-text.js'
import type { DeclaredAccess } from './grants.js'
import { isTarget, workloadsOf } from './targets.js'

export const stageOf = ({ mesh }: DeclaredAccess, destination: Destination): Stage | undefined =>
  mesh.enforcementOf(destination).stages[0]

/** Whoever is behind a gateway is no ServiceAccount of the mesh: its own policies are judged by the review of access. */
export const isGateway = (access: DeclaredAccess, destination: Destination): boolean =>
  stageOf(access, destination)?.proxy === 'gateway'

export const isEnforced = (access: DeclaredAccess, destination: Destination): boolean => {
  const proxy = stageOf(access, destination)?.proxy
  return proxy !== undefined && proxy !== 'none'
}

export const reached = ({ workload, title, service, namespace, known }: Destination): string =>
  known ? `${service ?? workload ?? title} in ${namespace}` : title

/**
 * Workloads that an ALLOW policy waits for and nobody runs: whoever makes one opens it. Of other namespaces also any workload,
 * where none was read: what a policy says there of a declared identity, it says.
 */
export const placesOfNobody = ({ mesh, namespace }: DeclaredAccess): readonly Destination[] => {
  const allows = objectsOfKind(mesh.state, 'security.istio.io', 'AuthorizationPolicy')
    .filter(({ content }) => ['', 'ALLOW'].includes(textAt(content, 'spec', 'action')))
    .map((object) => ({ from: object.key.namespace, labels: targetOf(object).selector }))
  const isAwaited = (space: string, asked: Workload['labels']): boolean =>
    allows.some(
      ({ from, labels }) =>
        [space, mesh.settings.rootNamespace].includes(from) &&
        (space !== namespace || Object.keys(labels).length > 0) &&
        isSame(labels, asked) &&
        !workloadsOf(mesh, space).some((one) => selects(labels, one.labels)),
    )
  if (allows.length === 0) return []
  return labelClasses(mesh.selectors, mesh.selectors).filter((one) => isAwaited(one.namespace, one.labels))
}

/** The object that a finding about a destination stands at: its Service where one of the declared calls names it. */
export const objectOf = (access: DeclaredAccess, destination: Destination): CallFinding['object'] => {
  const edge = access.edgesAt(destination).find(({ target }) => isTarget(target))
  if (edge !== undefined && isTarget(edge.target)) return edge.target.object
  const [kind = '', name = ''] = (destination.workload ?? '').split(/[/ ]/)
  const found = access.mesh.state.objects.find(
    ({ key }) =>
      key.namespace === destination.namespace &&
      (destination.service === undefined
        ? key.kind.toLowerCase() === kind && key.name === name
        : key.kind === 'Service' && key.name === destination.service),
  )
  return found ?? { key: { group: '', kind: 'Workload', namespace: destination.namespace, name: name || 'any' } }
}

/** A workload that everybody reaches past every proxy, whether anybody declared a call to it or not. */
export const notInjected = (access: DeclaredAccess, destinations: readonly Destination[]): readonly CallFinding[] => {
  const bare = destinations.filter((destination) => destination.known && !isEnforced(access, destination))
  return [...groupBy(bare, reached)].flatMap(([title, group]): readonly CallFinding[] => {
    const [first] = group
    if (first === undefined) return []
    const past = stageOf(access, first)?.past
    const ports = group.map(({ port }) => (port === 0 ? 'any other' : String(port))).join(', ')
    return [
      {
        kind: 'NOT-INJECTED',
        object: objectOf(access, first),
        text: `no proxy stands before ${shown(title)} at port ${ports}${past === undefined ? '' : ` (${past})`}, so no policy holds there and everybody reaches it`,
        patch:
          past === undefined
            ? `label Namespace ${first.namespace} with istio-injection: enabled or istio.io/dataplane-mode: ambient, and take sidecar.istio.io/inject: "false" off the workload`
            : 'take the annotation that lets the port pass the proxy off the workload',
        identity: [title, 'destination'],
      },
    ]
  })
}

/** Pods that run something beside a gateway: what of it is reached, and how, nobody here says. */
const runsMore = ({ podSpec }: Workload): boolean =>
  [
    ...objectsAt(podSpec, 'containers'),
    ...objectsAt(podSpec, 'initContainers').filter((one) => textAt(one, 'restartPolicy') === 'Always'),
  ].some((container) => textAt(container, 'name') !== 'istio-proxy')

/**
 * A gateway is left out where nobody but clients from outside come to it. A Gateway whose selector finds an application, or
 * a declared call to a gateway, would else take a destination out of the comparison.
 */
export const unjudgedGateways = (access: DeclaredAccess): readonly CallFinding[] => {
  const { mesh, namespace, edges } = access
  const gateways = mesh
    .destinations()
    .filter((destination) => destination.namespace === namespace && isGateway(access, destination))
  const hidden = workloadsOf(mesh, namespace)
    .filter((workload) => gateways.some(({ labels }) => isSame(labels, workload.labels)))
    .flatMap((workload) => [workload, ...workload.alike])
    .filter(runsMore)
  return [
    ...hidden.map(({ title, object }): CallFinding => ({
      kind: 'UNPROVEN',
      object,
      text: `whether only declared calls are allowed at ${shown(title)} cannot be proved: a Gateway selects it, or its annotations ask for a gateway's proxy, and it runs more than a gateway`,
      patch:
        'let the Gateway select pods of a gateway alone, and take inject.istio.io/templates: gateway off the workload',
      identity: [title, 'gateway'],
    })),
    ...edges.flatMap(({ caller, call, target }): readonly CallFinding[] =>
      isTarget(target) && target.proxy === 'gateway'
        ? [
            {
              kind: 'UNPROVEN',
              object: { key: callerKey(namespace, caller.id), source: call.where },
              text: `whether the call of ${shown(caller.id)} to ${shown(serviceTitle(call.service))} port ${call.port} is allowed cannot be proved: a gateway answers there, whose callers are not compared`,
              patch: 'call the Service behind the gateway',
              identity: [caller.id, serviceTitle(call.service), String(call.port), 'gateway'],
            },
          ]
        : [],
    ),
  ]
}

/** Addresses of the namespace outside of Kubernetes: whether a proxy stands there, no object says. */
export const addressesOutside = ({ mesh, namespace }: DeclaredAccess): readonly CallFinding[] =>
  objectsOfKind(mesh.state, 'networking.istio.io', 'WorkloadEntry')
    .filter(({ key }) => key.namespace === namespace)
    .map((object) => ({
      kind: 'UNPROVEN',
      object,
      text: `whether only declared calls are allowed at ${shown(textAt(object.content, 'spec', 'address') || object.key.name)} cannot be proved: ${shown(keyTitle(object.key))} is a workload outside of Kubernetes, and whether a proxy stands before it is not known`,
      patch: 'move it to a namespace that is not compared, or run it as pods',
      identity: ['WorkloadEntry', object.key.name],
    }))

/** Policies that decide at these destinations, and may not be there. */
export const policiesLeftOut = (
  access: DeclaredAccess,
  destinations: readonly Destination[],
): readonly CallFinding[] => {
  const { mesh, namespace } = access
  const lists = destinations
    .flatMap((destination) => everyStageOf(mesh.enforcementOf(destination)))
    .flatMap(({ allow, deny, custom }) => [...allow, ...deny, ...custom].map(({ object }) => object))
  const modes = objectsOfKind(mesh.state, 'security.istio.io', 'PeerAuthentication').filter(({ key }) =>
    [namespace, mesh.settings.rootNamespace].includes(key.namespace),
  )
  return [...new Set([...lists, ...modes])].flatMap((object): readonly CallFinding[] => {
    const why = leftOut(mesh, object)
    if (why === undefined) return []
    return [
      {
        kind: 'UNPROVEN',
        object,
        text: `whether ${shown(keyTitle(object.key))} is enforced cannot be proved: ${why}`,
        patch: 'take it off the policy, or read the cluster',
        identity: ['left out', keyTitle(object.key)],
      },
    ]
  })
}

const isSame = (a: Workload['labels'], b: Workload['labels']): boolean => selects(a, b) && selects(b, a)
