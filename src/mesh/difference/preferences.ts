import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKindName } from '../../ports/objects-of-kind.js'
import type { Preferences } from '../compile/request-space.js'
import { byCodePoint } from '../../ports/order.js'
import type { MeshSettings } from '../enforcement.js'
import { objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { serviceAccountOf } from '../resolve/workloads.js'
import { runningAccounts } from '../running-accounts.js'

const podSpecPath: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
}

/** With more callers than these, rows name none of them. */
const mostCallers = 1_000

/** Who may call: identities of known workloads and ServiceAccounts, `spiffe://…`. */
export interface KnownCallers {
  /** Jobs, then those that a policy names as callers, then other workloads: a reader who sees some of them sees these. */
  readonly all: readonly string[]
  /** The identity that this workload alone runs as, by `NAMESPACE deployment/NAME`. */
  readonly own: ReadonlyMap<string, string>
  /** Accounts as which something known runs (`running-accounts.ts`). */
  readonly running: ReadonlySet<string>
}

/** Callers that policies name one by one, as identities or as accounts of the policy's namespace or another one. */
const namedCallers = (policies: Iterable<KubernetesObject>, { trustDomain }: MeshSettings): ReadonlySet<string> => {
  const named = new Set<string>()
  for (const { key, content } of policies)
    for (const rule of objectsAt(content, 'spec', 'rules'))
      for (const from of objectsAt(rule, 'from')) {
        for (const principal of textsAt(from, 'source', 'principals')) named.add(principal)
        for (const account of textsAt(from, 'source', 'serviceAccounts')) {
          const [first = '', second] = account.split('/')
          named.add(`${trustDomain}/ns/${second === undefined ? key.namespace : first}/sa/${second ?? first}`)
        }
      }
  return named
}

/** Identities of one workload alone, by that workload. */
const ownIdentities = (holders: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, string> => {
  const own = new Map<string, string>()
  const several = new Set<string>()
  for (const [principal, workloads] of holders) {
    const [only, ...others] = workloads
    if (only === undefined || others.length > 0) continue
    // Before and after the change it runs as different ones.
    if (own.has(only)) several.add(only)
    own.set(only, `spiffe://${principal}`)
  }
  for (const workload of several) own.delete(workload)
  return own
}

/**
 * Identities of workloads and ServiceAccounts, then the `default` account of namespaces that policies name, hosts of Services,
 * issuers and audiences: what a witness is made of, if it may.
 */
export const preferencesOf = (
  states: readonly MeshState[],
  settings: MeshSettings,
): Preferences & { readonly callers?: KnownCallers } => {
  const principals = new Set<string>()
  const authorities = new Set<string>()
  const namespaces = new Set<string>()
  const issuers = new Set<string>()
  const audiences = new Set<string>()
  // Both states share most of their objects.
  const of = (kind: string): Iterable<KubernetesObject> =>
    new Set(states.flatMap((state) => objectsOfKindName(state, kind)))
  for (const { key } of of('Service')) if (key.group === '') authorities.add(`${key.name}.${key.namespace}`)
  for (const { content } of of('RequestAuthentication'))
    for (const rule of objectsAt(content, 'spec', 'jwtRules')) {
      issuers.add(textAt(rule, 'issuer'))
      for (const audience of textsAt(rule, 'audiences')) audiences.add(audience)
    }
  for (const { content } of of('AuthorizationPolicy'))
    for (const rule of objectsAt(content, 'spec', 'rules'))
      for (const from of objectsAt(rule, 'from'))
        for (const namespace of textsAt(from, 'source', 'namespaces'))
          if (!namespace.includes('*')) namespaces.add(namespace)
  const principalOf = (namespace: string, account: string): string =>
    `${settings.trustDomain}/ns/${namespace}/sa/${account}`
  const holders = new Map<string, Set<string>>()
  for (const { key } of of('ServiceAccount')) principals.add(principalOf(key.namespace, key.name))
  for (const kind of ['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'])
    for (const { key, content } of of(kind)) {
      const spec = objectAt(content, ...(podSpecPath[kind] ?? ['spec', 'template', 'spec']))
      const principal = principalOf(key.namespace, serviceAccountOf(spec))
      principals.add(principal)
      // What another object made runs as that object does; and whatever names no account runs as `default`.
      if (objectsAt(content, 'metadata', 'ownerReferences').length > 0 || principal.endsWith('/sa/default')) continue
      const workload = `${key.namespace} ${kind.toLowerCase()}/${key.name}`
      holders.set(principal, (holders.get(principal) ?? new Set()).add(workload))
    }
  const most = 200
  const sorted = (texts: Iterable<string>): readonly string[] =>
    [...texts]
      .filter((text) => text !== '')
      .sort(byCodePoint)
      .slice(0, most)
  const named = sorted(namespaces).map((namespace) => `${settings.trustDomain}/ns/${namespace}/sa/default`)
  const isNamed = namedCallers(of('AuthorizationPolicy'), settings)
  const callersInOrder = (): readonly string[] => {
    const all = [...principals].sort(byCodePoint)
    // A job serves nobody: whatever it is there for is a call, and its policy is the one that people forget.
    const rankOf = (one: string): number => {
      const workloads = [...(holders.get(one) ?? [])]
      if (workloads.some((workload) => / (?:cron)?job\//.test(workload))) return 0
      return isNamed.has(one) ? 1 : workloads.length > 0 ? 2 : 3
    }
    const ranks = new Map(all.map((one) => [one, rankOf(one)]))
    return [0, 1, 2, 3].flatMap((rank) => all.filter((one) => ranks.get(one) === rank))
  }
  return {
    ...(principals.size > mostCallers
      ? {}
      : {
          callers: {
            all: callersInOrder().map((one) => `spiffe://${one}`),
            own: ownIdentities(holders),
            running: runningAccounts(states),
          },
        }),
    principals: [...new Set([...sorted(principals), ...named])].map((principal) => `spiffe://${principal}`),
    audiences: sorted(audiences),
    authorities: sorted(authorities),
    issuers: sorted(issuers),
  }
}
