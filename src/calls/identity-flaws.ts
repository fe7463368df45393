import { accountTakers } from '../mesh/account-takers.js'
import { groupsActingAs } from '../mesh/acting-groups.js'
import { everyStageOf } from '../mesh/enforcement.js'
import { indexNames, isListed, phraseOf, strangersAmong, type NameIndex } from '../mesh/named-after.js'
import { identitiesIn } from '../mesh/names-account.js'
import { gatewayAccount, gatewayNameLabel } from '../mesh/resolve/attachment.js'
import { accountOf as accountOfPods } from '../mesh/resolve/callers.js'
import { findProxies, type ProxyFinder } from '../mesh/resolve/proxy-kind.js'
import { runningBeside } from '../mesh/running-beside.js'
import { toldWorkloads } from '../mesh/told-workloads.js'
import { findWorkloads, type Workload } from '../mesh/resolve/workloads.js'
import { isWhollyRead, keyText, keyTitle, readStatus, type KubernetesObject } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import { callerKey, type CallFinding } from './alignment.js'
import { identityOf, operationText, serviceTitle, type Caller } from './declaration.js'
import { shown } from './finding-text.js'
import type { DeclaredAccess } from './grants.js'
import { groupBy } from '../ports/group-by.js'
import { placeOf } from './targets.js'

export const ownersAnnotation = 'meshgate.dev/owners'

/** What is wrong with who stands behind the identities of declared calls. */
export const findIdentityFlaws = (
  access: DeclaredAccess,
  { otherNamespaces }: { readonly otherNamespaces: readonly string[] },
): readonly CallFinding[] => {
  const { callers } = access.declaration
  return [
    ...shared(access),
    ...strangers(access),
    ...callers.flatMap((caller) => [
      ...defaultIdentity(access, caller),
      ...foreignIdentity(access, caller, otherNamespaces),
      ...bareCaller(access, caller),
      ...goneIdentity(access, caller),
      ...leftIdentity(access, caller),
      ...besideIdentity(access, caller),
      ...owners(access, caller),
    ]),
    ...staleIdentities(access),
    ...asWaypoint(access),
  ]
}

const about = (
  { namespace }: DeclaredAccess,
  kind: CallFinding['kind'],
  caller: Caller,
  text: string,
  patch: string,
  identity: readonly string[] = [],
): CallFinding => ({
  kind,
  object: { key: callerKey(namespace, caller.id), source: caller.where },
  text,
  patch,
  identity: [caller.id, ...identity],
})

const callsText = ({ calls }: Caller): string =>
  JSON.stringify(
    calls.map((call) => [serviceTitle(call.service), call.port, operationText(call)].join(' ')).sort(byCodePoint),
  )

/** Callers with other calls under one identity: each may do what the other may. */
const shared = (access: DeclaredAccess): readonly CallFinding[] =>
  [...groupBy(access.declaration.callers, identityOf)].flatMap(([identity, group]) => {
    if (new Set(group.map(callsText)).size < 2 || group.every((caller) => caller.shared)) return []
    const [first, ...rest] = group
    if (first === undefined) return []
    const others = rest.map(({ id }) => shown(id)).join(', ')
    return [
      about(
        access,
        'SHARED-IDENTITY',
        first,
        `${shown(first.id)} runs as ${shown(identity)} as ${others} ${rest.length > 1 ? 'do' : 'does'}, and their calls differ: each may do what the others may`,
        'give each a ServiceAccount of its own, or say `shared: true` at all of them',
        [identity],
      ),
    ]
  })

const defaultIdentity = (access: DeclaredAccess, caller: Caller): readonly CallFinding[] =>
  caller.serviceAccount !== 'default'
    ? []
    : [
        about(
          access,
          'DEFAULT-IDENTITY',
          caller,
          `${shown(caller.id)} runs as the ServiceAccount "default" of ${shown(caller.namespace)}, which every pod without another one runs as`,
          'give it a ServiceAccount of its own',
        ),
      ]

const foreignIdentity = (access: DeclaredAccess, caller: Caller, others: readonly string[]): readonly CallFinding[] =>
  caller.namespace === access.namespace || !others.includes(caller.namespace)
    ? []
    : [
        about(
          access,
          'OTHER-ENVIRONMENT',
          caller,
          `${shown(caller.id)} runs in ${shown(caller.namespace)}, the namespace of another environment`,
          'take `namespace` out, so that each environment has its own identity',
        ),
      ]

/** Also those that have the labels of another, and the Gateways whose pods Istio makes. */
const workloadsAs = (access: DeclaredAccess, identity: string): readonly Workload[] =>
  known(access).workloads.get(identity) ?? []

/**
 * Workloads that run as a caller's identity and are not the caller's: they may do what it declares, and nobody declared
 * it for them. Where the callers list their workloads it is every other one; else names and labels say it, since one
 * caller may have several. Pods of a cluster come and go under names of their own, and are not asked.
 */
const strangers = (access: DeclaredAccess): readonly CallFinding[] =>
  [...known(access).callers.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined || first.serviceAccount === 'default' || group.every(({ shared }) => shared)) return []
    const running = [
      ...workloadsAs(access, identityOf(first)),
      ...(known(access).takers.get(identityOf(first)) ?? []),
      ...(known(access).told.get(identityOf(first)) ?? []),
    ].filter(({ object }) => object.key.kind !== 'Pod' || object.source.kind === 'file')
    const ids = group.map(({ id }) => shown(id)).join(', ')
    const found = group.every(({ workloads }) => workloads !== undefined)
      ? running
          .filter(({ object }) => object.key.kind !== 'Gateway')
          .map((workload) => ({ workload, why: `is none of the workloads that ${ids} lists` }))
      : strangersAmong(
          access.mesh.state,
          { account: first.serviceAccount, running, names: namesOf(access, group) },
          known(access).names.get(first.namespace) ?? new Map(),
        )
    return found
      .filter(({ workload }) => !group.some(({ workloads = [] }) => isListed(workload, workloads)))
      .map(({ workload: { title, object }, why }): CallFinding => {
        const text = `${shown(title)} runs as ${shown(identityOf(first))}, the identity of ${ids}, and ${why}: it may do what is declared for ${ids}`
        const patch = `give it a ServiceAccount of its own and declare its calls, or add ${shown(object.key.name)} to \`workloads\` of ${ids}, so that reviewers see that it is meant`
        return { ...about(access, 'SHARED-IDENTITY', first, text, patch, [title]), object }
      })
  })

/** Who runs as a waypoint meets behind it the rule that lets the waypoint pass on what it let in. */
const asWaypoint = (access: DeclaredAccess): readonly CallFinding[] => {
  const destinations = access.mesh.destinations().filter(({ namespace }) => namespace === access.namespace)
  const identities = new Set(destinations.flatMap((one) => access.passingAt(one).map(({ identity }) => identity)))
  return [...identities].flatMap((identity) =>
    workloadsAs(access, identity)
      .filter(({ labels, object }) => object.key.kind !== 'Gateway' && !Object.hasOwn(labels, gatewayNameLabel))
      .map(({ title, object }): CallFinding => ({
        kind: 'SHARED-IDENTITY',
        object,
        text: `${shown(title)} runs as ${shown(identity)}, the identity of a waypoint: it reaches everything behind the waypoint, past its policies`,
        patch: 'give it a ServiceAccount of its own',
        identity: [identity, title],
      })),
  )
}

/** What callers are called; a group of several identities tells none of them. */
const namesOf = (access: DeclaredAccess, callers: readonly Caller[]): readonly string[] =>
  callers.flatMap(({ id, serviceAccount, group }) => [
    id,
    serviceAccount,
    ...(group !== undefined && known(access).groups.get(group)?.size === 1 ? [group] : []),
  ])

/** What has no proxy shows nobody its identity, so none of its calls is allowed anywhere. */
const bareCaller = (access: DeclaredAccess, caller: Caller): readonly CallFinding[] =>
  [
    ...workloadsAs(access, identityOf(caller)).filter(({ namespace, labels }) =>
      access.mesh.enforcementOf(placeOf(namespace, labels, 0)).stages.every(({ proxy }) => proxy === 'none'),
    ),
    ...(known(access).told.get(identityOf(caller)) ?? []).filter(
      (pods) => known(access).proxies.ofWorkload(pods).kind === 'none',
    ),
  ].map((workload) => ({
    ...about(
      access,
      'NOT-INJECTED',
      caller,
      `${shown(workload.title)} runs ${shown(caller.id)} without a proxy, so it has no identity in the mesh and every policy refuses it`,
      `let the namespace or the pod’s labels ask for injection (sidecar.istio.io/inject: "true", istio.io/dataplane-mode: ambient)`,
      [workload.title],
    ),
    object: workload.object,
  }))

const isRead = ({ mesh, namespace }: DeclaredAccess, space: string): boolean =>
  space === namespace
    ? readStatus(mesh.state, '', 'ServiceAccount', space) === 'complete'
    : isWhollyRead(mesh.state, '', 'ServiceAccount', space)

/** What is asked of every caller, found once. */
interface Known {
  readonly accounts: ReadonlyMap<string, KubernetesObject>
  readonly callers: ReadonlyMap<string, readonly Caller[]>
  readonly workloads: ReadonlyMap<string, readonly Workload[]>
  /** By the words of their names. */
  readonly named: ReadonlyMap<string, readonly Workload[]>
  readonly takers: ReadonlyMap<string, readonly Workload[]>
  /** Pods that a ConfigMap describes. */
  readonly told: ReadonlyMap<string, readonly Workload[]>
  readonly proxies: ProxyFinder
  /** By namespace. */
  readonly names: ReadonlyMap<string, NameIndex>
  /** Identities of each group. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>
}

const knownOf = new WeakMap<DeclaredAccess, Known>()

const known = (access: DeclaredAccess): Known => {
  const found = knownOf.get(access)
  if (found !== undefined) return found
  const accounts = access.mesh.state.objects
    .filter(({ key }) => key.group === '' && key.kind === 'ServiceAccount')
    .map((object) => [`${object.key.namespace}/${object.key.name}`, object] as const)
  const { callers } = access.declaration
  const running = findWorkloads(access.mesh.state).flatMap((workload) => [workload, ...workload.alike])
  const grouped = groupBy(callers, ({ group = '' }) => group)
  const fresh = {
    accounts: new Map(accounts),
    callers: groupBy(callers, identityOf),
    workloads: groupBy(running, (workload) => `${workload.namespace}/${accountOfPods(workload)}`),
    named: groupBy(running, ({ object }) => phraseOf(object.key.name)),
    takers: accountTakers(access.mesh.state),
    told: groupBy(toldWorkloads(access.mesh.state), (pods) => `${pods.namespace}/${accountOfPods(pods)}`),
    proxies: findProxies(access.mesh.state),
    names: new Map([...groupBy(callers, ({ namespace }) => namespace)].map(([space, all]) => [space, indexNames(all)])),
    groups: new Map([...grouped].map(([group, all]) => [group, new Set(all.map(identityOf))])),
  }
  knownOf.set(access, fresh)
  return fresh
}

const accountOf = (access: DeclaredAccess, identity: string): KubernetesObject | undefined =>
  known(access).accounts.get(identity)

/** A declared caller whose ServiceAccount is not there. */
const goneIdentity = (access: DeclaredAccess, caller: Caller): readonly CallFinding[] => {
  const isThere =
    caller.serviceAccount === 'default' ||
    caller.createServiceAccount ||
    accountOf(access, identityOf(caller)) !== undefined ||
    workloadsAs(access, identityOf(caller)).length > 0
  if (isThere || !isRead(access, caller.namespace)) return []
  return [
    about(
      access,
      'STALE',
      caller,
      `there is no ServiceAccount ${shown(identityOf(caller))}, so nobody can run as ${shown(caller.id)}`,
      'remove the caller, correct serviceAccount, or say `createServiceAccount: true`',
      [identityOf(caller)],
    ),
  ]
}

/** Nobody runs as a caller, and what is called as it is, or is listed as its workload, runs as somebody whom no caller declares. */
const leftIdentity = (access: DeclaredAccess, caller: Caller): readonly CallFinding[] => {
  const identity = identityOf(caller)
  const { workloads, named, takers, told, callers } = known(access)
  if ([workloads, takers, told].some((list) => list.has(identity))) return []
  const list = caller.workloads
  const called =
    list === undefined
      ? [...new Set([caller.id, caller.serviceAccount].map(phraseOf))].flatMap((name) => named.get(name) ?? [])
      : [...workloads.values()].flat().filter((workload) => isListed(workload, list))
  return called.flatMap((workload) => {
    const { namespace, object, title } = workload
    const other = `${namespace}/${accountOfPods(workload)}`
    if (namespace !== caller.namespace || object.key.kind === 'Gateway' || callers.has(other)) return []
    const text = `${shown(title)} is called as ${shown(caller.id)} is and runs as ${shown(other)}, and nobody runs as ${shown(identity)}: what is declared for ${shown(caller.id)} is refused to it`
    const patch = `let it run as ${shown(caller.serviceAccount)}, or correct serviceAccount or \`workloads\` of the caller`
    return [{ ...about(access, 'STALE', caller, text, patch, [title, other]), object }]
  })
}

/** Pods behind a Service of the caller's name, beside those that run as it, that run as somebody whom no caller declares. */
const besideIdentity = (access: DeclaredAccess, caller: Caller): readonly CallFinding[] => {
  const own = workloadsAs(access, identityOf(caller))
  const names = [caller.id, caller.serviceAccount, ...own.map(({ object }) => object.key.name)]
  return runningBeside(access.mesh, own, names).flatMap(({ service, beside, workload, identity }) => {
    if (known(access).callers.has(identity)) return []
    const text = `${shown(workload.title)} stands behind Service ${shown(service)} beside ${shown(beside.title)} and runs as ${shown(identity)}: what is declared for ${shown(caller.id)} is refused to it`
    const patch = `let it run as ${shown(caller.serviceAccount)}, declare its calls, or give it labels that the Service does not select`
    return [{ ...about(access, 'STALE', caller, text, patch, [workload.title, identity]), object: workload.object }]
  })
}

/** A policy of the environment's own workloads that names somebody who is neither declared nor there. */
const staleIdentities = (access: DeclaredAccess): readonly CallFinding[] => {
  const { mesh, namespace } = access
  const declared = new Set(access.declaration.callers.map(identityOf))
  const policies = new Map(
    mesh
      .destinations()
      .filter((destination) => destination.namespace === namespace)
      .flatMap((destination) => everyStageOf(mesh.enforcementOf(destination)))
      .flatMap(({ allow }) => allow.map(({ object }) => [keyText(object.key), object] as const)),
  )
  // Istio makes the pods of a Gateway, and their ServiceAccount.
  const made = new Set(
    mesh.state.objects
      .filter(({ key }) => key.group === 'gateway.networking.k8s.io' && key.kind === 'Gateway')
      .map((gateway) => `${gateway.key.namespace}/${gatewayAccount(gateway)}`),
  )
  return [...policies.values()].flatMap((object) =>
    [...new Set(identitiesIn(object))]
      .filter((identity) => {
        const [space = ''] = identity.split('/')
        const runs = workloadsAs(access, identity).length > 0 || made.has(identity)
        return !declared.has(identity) && !runs && accountOf(access, identity) === undefined && isRead(access, space)
      })
      .map((identity): CallFinding => ({
        kind: 'STALE',
        object,
        text: `${shown(keyTitle(object.key))} allows ${shown(identity)}, which is the identity of nobody: no caller is declared, no ServiceAccount exists and no workload runs as it`,
        patch: `remove it from the policy: whoever makes a ServiceAccount of this name gets the access`,
        identity: [identity],
      })),
  )
}

/** Owners of the caller, of its ServiceAccount, and the groups that may act as it, are the same people. */
const owners = (access: DeclaredAccess, caller: Caller): readonly CallFinding[] => {
  const account = accountOf(access, identityOf(caller))
  const said = [...new Set(caller.owners)].sort(byCodePoint)
  // Callers that share an identity own it together.
  const all = known(access).callers.get(identityOf(caller)) ?? []
  const together = [...new Set(all.flatMap((one) => one.owners))].sort(byCodePoint)
  const noted = account?.annotations[ownersAnnotation]
  const listed =
    noted === undefined
      ? undefined
      : noted
          .split(',')
          .map((owner) => owner.trim())
          .sort(byCodePoint)
  const groups = groupsActingAs(access.mesh.state, { namespace: caller.namespace, name: caller.serviceAccount })
  const differ = (list: readonly string[]): boolean => JSON.stringify(list) !== JSON.stringify(together)
  return [
    ...(listed !== undefined && differ(listed)
      ? [
          about(
            access,
            'OWNERS',
            caller,
            `owners of ${shown(caller.id)} are ${shown(said.join(', '))}, and its ServiceAccount says ${shown(listed.join(', '))}`,
            `set annotation ${ownersAnnotation}: ${shown(together.join(','))} on ServiceAccount ${identityOf(caller)}, or correct owners`,
            ['annotation', ...listed],
          ),
        ]
      : []),
    ...(groups.names.length > 0 && differ(groups.names)
      ? [
          about(
            access,
            'OWNERS',
            caller,
            `owners of ${shown(caller.id)} are ${shown(said.join(', '))}, and ${groups.titles.map(shown).join(', ')} lets ${shown(groups.names.join(', '))} act as its ServiceAccount`,
            'let the RoleBinding name the owners, or correct owners',
            ['RoleBinding', ...groups.names],
          ),
        ]
      : []),
  ]
}
