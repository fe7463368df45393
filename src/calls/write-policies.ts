import type { Problem } from '../errors/problem.js'
import { letsOtherSpellings, otherSpellingsRemedy, otherSpellingsText } from '../mesh/other-spellings.js'
import { textAt } from '../mesh/fields.js'
import type { Mesh } from '../mesh/resolve.js'
import { targetOf } from '../mesh/resolve/attachment.js'
import { selects } from '../mesh/resolve/selector-index.js'
import type { JsonObject } from '../ports/json.js'
import type { KubernetesObject } from '../ports/object.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import { byCodePoint } from '../ports/order.js'
import type { FileSource } from '../ports/source.js'
import { identityOf, needsHttp, serviceTitle } from './declaration.js'
import { groupBy } from '../ports/group-by.js'
import { type DeclaredAccess, type Edge } from './grants.js'
import { isTarget, placeOf, type Target } from './targets.js'
import { allowRules, anyOperation, denyOthers, policiesOfRules, type Grant } from './write-rules.js'
import { labelsKey } from '../mesh/resolve/destination-key.js'

/** An object that declared calls ask for, before it gets a name and the marks of its writer. */
export interface WrittenObject {
  readonly kind: 'AuthorizationPolicy' | 'PeerAuthentication' | 'ServiceAccount'
  /** Parts of its name. */
  readonly name: readonly string[]
  /** What tells it from another of the same parts. */
  readonly distinct: string
  /** Ids of the callers that ask for it, or what it is for. */
  readonly asks: readonly string[]
  readonly spec?: JsonObject
  readonly owners?: readonly string[]
  readonly where: FileSource
}

export interface WrittenPolicies {
  readonly objects: readonly WrittenObject[]
  /** Any of them means that the objects are not what was asked for. */
  readonly problems: readonly Problem[]
}

/**
 * The policies of an environment's namespace that allow what is declared and nothing else: default deny, STRICT, one
 * ALLOW for each destination, and a DENY where a broader one reaches into a segment. No DENY and no rule is without a
 * port: on plain connections Istio drops HTTP fields of a DENY, and the rest of it would refuse everything. `where` is the
 * list of files: a declaration in which nobody calls is closed, too.
 */
export const writePolicies = (access: DeclaredAccess, where: FileSource): WrittenPolicies => {
  const { namespace, edges, declaration, mesh } = access
  const problems = edges.flatMap((edge) => unreadTarget(edge, namespace))
  const own = edges.filter(
    (edge): edge is Edge & { readonly target: Target } =>
      isTarget(edge.target) && edge.target.service.namespace === namespace && isWritable(edge, mesh, problems),
  )
  const ofWorkloads = groupBy(
    own.filter(({ target }) => target.attach === 'workloads'),
    ({ target }) => labelsKey(namespace, target.selector),
  )
  const ofServices = groupBy(
    own.filter(({ target }) => target.attach === 'waypoint'),
    ({ target }) => target.service.name,
  )
  const objects = [
    ...floor(access, declaration.callers[0]?.where ?? where),
    ...[...ofWorkloads].flatMap(([key, group]) => workloadPolicies(access, key, group, problems)),
    ...[...ofServices].flatMap(([, group]) => servicePolicies(access, group)),
    ...waypointPasses(access, own),
    ...segmentDenies(access, own, problems),
    ...accounts(access),
  ]
  return { objects: problems.length > 0 ? [] : objects, problems }
}

/** A policy without the call would take away what may be there; one that arrives nowhere for sure opens nothing. */
const unreadTarget = ({ caller, call, target }: Edge, namespace: string): readonly Problem[] =>
  isTarget(target) || !target.unread || call.service.namespace !== namespace
    ? []
    : [
        {
          code: 'CALL_SERVICE',
          message: `Where the call of ${JSON.stringify(caller.id)} to Service ${JSON.stringify(serviceTitle(call.service))} arrives is not known: ${target.text}.`,
          where: call.where,
          remedy:
            'Let meshgate read the cluster or a snapshot of it, or put the Service and its workloads among the files of `policies`.',
        },
      ]

/** What the deciding proxy cannot see is refused here: written, it would never match. */
const isWritable = ({ caller, call, target }: Edge, mesh: Mesh, problems: Problem[]): boolean => {
  if (!isTarget(target)) return false
  const title = serviceTitle(call.service)
  const refuse = (message: string, remedy: string): false => {
    problems.push({ code: 'CALL_PORT', message, where: call.where, remedy })
    return false
  }
  const asks = `Caller ${JSON.stringify(caller.id)} asks for methods or paths`
  if (needsHttp(call) && target.protocol === 'TCP')
    return refuse(
      `${asks} at port ${call.port} of Service ${JSON.stringify(title)}, which is declared as no HTTP: Istio drops such a rule, and the call would never be allowed.`,
      'Take methods and paths out of the call, or declare the port as HTTP (`appProtocol: http`).',
    )
  if (needsHttp(call) && target.proxy === 'ztunnel')
    return refuse(
      `${asks} at port ${call.port} of Service ${JSON.stringify(title)}, whose workloads have no waypoint: ztunnel sees connections alone, and the call would never be allowed.`,
      'Give the Service a waypoint (label istio.io/use-waypoint), or take methods and paths out of the call.',
    )
  if (letsOtherSpellings(mesh, call))
    return refuse(
      `Caller ${JSON.stringify(caller.id)} may call any path but some of Service ${JSON.stringify(title)}, and ${otherSpellingsText(mesh)}.`,
      otherSpellingsRemedy,
    )
  return true
}

const policy = (
  name: readonly string[],
  distinct: string,
  group: readonly Edge[],
  spec: JsonObject,
  where: FileSource,
): WrittenObject => ({
  kind: 'AuthorizationPolicy',
  name,
  distinct,
  asks: [...new Set(group.map(({ caller }) => caller.id))].sort(byCodePoint),
  spec,
  where: group[0]?.call.where ?? where,
})

const ofKind = ({ state }: Mesh, group: string, kind: string, namespace: string): readonly KubernetesObject[] =>
  state.objects.filter(({ key }) => key.group === group && key.kind === kind && key.namespace === namespace)

/** Default deny for every workload and waypoint of the namespace, and STRICT where nobody else says a mode for it. */
const floor = ({ mesh, namespace }: DeclaredAccess, where: FileSource): readonly WrittenObject[] => {
  const waypoints = ofKind(mesh, 'gateway.networking.k8s.io', 'Gateway', namespace).filter(
    ({ content }) => textAt(content, 'spec', 'gatewayClassName') === 'istio-waypoint',
  )
  const said = ofKind(mesh, 'security.istio.io', 'PeerAuthentication', namespace).some(
    (object) => Object.keys(targetOf(object).selector).length === 0,
  )
  const strict: WrittenObject = {
    kind: 'PeerAuthentication',
    name: ['strict'],
    distinct: '',
    asks: ['mutual TLS'],
    spec: { mtls: { mode: 'STRICT' } },
    where,
  }
  return [
    { ...policy(['default', 'deny'], '', [], {}, where), asks: ['default deny'] },
    ...waypoints.map(({ key }) => ({
      ...policy(
        ['default', 'deny', 'waypoint', key.name],
        '',
        [],
        targeting('gateway.networking.k8s.io', 'Gateway', key.name),
        where,
      ),
      asks: ['default deny'],
    })),
    ...(said ? [] : [strict]),
  ]
}

const targeting = (group: string, kind: string, name: string): JsonObject => ({
  targetRefs: [{ group, kind, name }],
})

/** Grants at each port of the workloads behind a Service. */
const grantsOf = (group: readonly (Edge & { readonly target: Target })[]): readonly Grant[] =>
  group.flatMap(({ caller, call, target }) =>
    target.ports.map((port) => ({ identity: identityOf(caller), port, operation: call })),
  )

const withRules = (frame: JsonObject, rules: readonly (readonly JsonObject[])[], action: 'ALLOW' | 'DENY') =>
  rules.map((part) => ({ ...frame, action, rules: [...part] }))

const numbered = (name: readonly string[], index: number): readonly string[] =>
  index === 0 ? name : [...name, String(index + 1)]

type TargetEdges = readonly (Edge & { readonly target: Target })[]

/** One ALLOW for the workloads of a selector; two Services with one selector are one destination. */
const workloadPolicies = (
  access: DeclaredAccess,
  key: string,
  group: TargetEdges,
  problems: Problem[],
): readonly WrittenObject[] => {
  const [first] = group
  if (first === undefined) return []
  const names = [...new Set(group.map(({ target }) => target.service.name))].sort(byCodePoint)
  for (const edge of group) checkNamedPorts(edge, problems)
  const frame = { selector: { matchLabels: { ...first.target.selector } } }
  const rules = policiesOfRules(allowRules(grantsOf(group), access.mesh.settings))
  return withRules(frame, rules, 'ALLOW').map((spec, index) =>
    policy(numbered([names[0] ?? ''], index), key, group, spec, first.call.where),
  )
}

/**
 * A named port that is another number at other workloads: the union of the numbers would open at one workload what is
 * meant for the other.
 */
const checkNamedPorts = ({ call, target }: Edge & { readonly target: Target }, problems: Problem[]): void => {
  if (target.ports.length === 1) return
  problems.push({
    code: 'CALL_PORT',
    message: `Port ${call.port} of Service ${JSON.stringify(serviceTitle(call.service))} leads to the ports ${target.ports.join(' and ')} of workloads that one selector names: a policy for both would open each at all of them.`,
    where: call.where,
    remedy: 'Give the containers’ port of that name one number, or call a Service for each workload.',
  })
}

/** One ALLOW for a Service behind a waypoint. */
const servicePolicies = (access: DeclaredAccess, group: TargetEdges): readonly WrittenObject[] => {
  const [first] = group
  if (first === undefined) return []
  const { name } = first.target.service
  const rules = policiesOfRules(allowRules(grantsOf(group), access.mesh.settings))
  return withRules(targeting('', 'Service', name), rules, 'ALLOW').map((spec, index) =>
    policy(numbered([name, 'waypoint'], index), '', group, spec, first.call.where),
  )
}

/** Behind a waypoint the workload's own ztunnel sees the waypoint: it alone is let in. */
const waypointPasses = (access: DeclaredAccess, own: TargetEdges): readonly WrittenObject[] => {
  const behind = groupBy(
    own.filter(({ target }) => target.attach === 'waypoint'),
    ({ target }) => labelsKey(access.namespace, target.selector),
  )
  return [...behind].flatMap(([key, group]) => {
    const [first] = group
    if (first === undefined) return []
    const grants = group.flatMap(({ target }) =>
      target.workloads.flatMap(({ labels, port }) =>
        access.grantsAt(placeOf(access.namespace, labels, port)).filter(({ operation }) => operation === anyOperation),
      ),
    )
    if (grants.length === 0) return []
    const frame = { selector: { matchLabels: { ...first.target.selector } } }
    return withRules(frame, policiesOfRules(allowRules(grants, access.mesh.settings)), 'ALLOW').map((spec, index) =>
      policy(numbered([first.target.service.name, 'passed', 'on'], index), key, group, spec, first.call.where),
    )
  })
}

/** Where the ALLOW of a broader Service reaches the workloads of a segment: a DENY for everybody who is not of it. */
const segmentDenies = (access: DeclaredAccess, own: TargetEdges, problems: Problem[]): readonly WrittenObject[] =>
  access.segments.flatMap(({ segment, targets, services }) =>
    targets
      .filter(({ service, attach }) => service.namespace === access.namespace && attach === 'workloads')
      .flatMap((target): readonly WrittenObject[] => {
        const broad = own.filter(
          (edge) =>
            edge.target.attach === 'workloads' &&
            !services.has(serviceTitle(edge.target.service)) &&
            target.workloads.some(({ labels }) => selects(edge.target.selector, labels)),
        )
        const ports = [...new Set(broad.flatMap((edge) => edge.target.ports))].sort((a, b) => a - b)
        const rules = ports.map((port) => {
          const grants = target.workloads.flatMap(({ labels }) =>
            access.grantsAt(placeOf(access.namespace, labels, port)),
          )
          const allowed = new Set(grants.map(({ identity }) => identity))
          checkNarrower(segment.name, broad, allowed, grants, problems)
          return denyOthers(allowed, port, access.mesh.settings)
        })
        const [first] = broad
        if (first === undefined || rules.length === 0) return []
        const spec = { selector: { matchLabels: { ...target.selector } }, action: 'DENY', rules: [...rules] }
        const key = labelsKey(access.namespace, target.selector)
        return [policy(['segment', segment.name, target.service.name], key, broad, spec, first.call.where)]
      }),
  )

/** A member that may do more by the broader Service than within its segment cannot be told apart by identity. */
const checkNarrower = (
  segment: string,
  broad: readonly Edge[],
  allowed: ReadonlySet<string>,
  grants: readonly Grant[],
  problems: Problem[],
): void => {
  const within = new Set(grants.map(({ identity, operation }) => JSON.stringify([identity, operationKey(operation)])))
  for (const { caller, call } of broad) {
    const identity = identityOf(caller)
    if (!allowed.has(identity) || within.has(JSON.stringify([identity, operationKey(call)]))) continue
    problems.push({
      code: 'CALL_SEGMENT',
      message: `Caller ${JSON.stringify(caller.id)} calls Service ${JSON.stringify(serviceTitle(call.service))} otherwise than the Services of segment ${JSON.stringify(segment)}, whose workloads that Service selects, too: its policy would reach into the segment.`,
      where: call.where,
      remedy: 'Declare the same methods and paths for both, or give the other workloads a label of their own.',
    })
  }
}

const operationKey = ({ methods, paths, exceptPaths }: Grant['operation']): string =>
  JSON.stringify([methods, paths, exceptPaths])

/** ServiceAccounts that callers ask for, with their owners; another file's stays its own, one of the cluster alone meets `apply`. */
const accounts = ({ declaration, namespace, mesh }: DeclaredAccess): readonly WrittenObject[] => {
  const there = new Set(
    objectsOfKind(mesh.state, '', 'ServiceAccount').flatMap(({ key, source }) =>
      source.kind === 'cluster' ? [] : [`${key.namespace}/${key.name}`],
    ),
  )
  const isThere = (account: string): boolean => there.has(`${namespace}/${account}`)
  return [
    ...groupBy(
      declaration.callers.filter((caller) => caller.namespace === namespace && caller.createServiceAccount),
      ({ serviceAccount }) => serviceAccount,
    ),
  ].flatMap(([serviceAccount, callers]): readonly WrittenObject[] => {
    const [first] = callers
    if (first === undefined || isThere(serviceAccount)) return []
    return [
      {
        kind: 'ServiceAccount',
        name: [serviceAccount],
        distinct: '',
        asks: callers.map(({ id }) => id).sort(byCodePoint),
        owners: [...new Set(callers.flatMap(({ owners }) => owners))].sort(byCodePoint),
        where: first.where,
      },
    ]
  })
}
