import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKindName } from '../../ports/objects-of-kind.js'
import type { Preferences } from '../compile/request-space.js'
import { byCodePoint } from '../../ports/order.js'
import type { MeshSettings } from '../enforcement.js'
import { objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { serviceAccountOf } from '../resolve/workloads.js'

const podSpecPath: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
}

/** With more callers than these, rows name none of them. */
const mostCallers = 1_000

/**
 * Identities of workloads and ServiceAccounts, then the `default` account of namespaces that policies name, hosts of Services,
 * issuers and audiences: what a witness is made of, if it may.
 */
export const preferencesOf = (states: readonly MeshState[], settings: MeshSettings): Preferences => {
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
  for (const { key } of of('ServiceAccount')) principals.add(principalOf(key.namespace, key.name))
  for (const kind of ['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'])
    for (const { key, content } of of(kind)) {
      const spec = objectAt(content, ...(podSpecPath[kind] ?? ['spec', 'template', 'spec']))
      principals.add(principalOf(key.namespace, serviceAccountOf(spec)))
    }
  const most = 200
  const sorted = (texts: Iterable<string>): readonly string[] =>
    [...texts]
      .filter((text) => text !== '')
      .sort(byCodePoint)
      .slice(0, most)
  const named = sorted(namespaces).map((namespace) => `${settings.trustDomain}/ns/${namespace}/sa/default`)
  return {
    ...(principals.size > mostCallers
      ? {}
      : { callers: [...principals].sort(byCodePoint).map((one) => `spiffe://${one}`) }),
    principals: [...new Set([...sorted(principals), ...named])].map((principal) => `spiffe://${principal}`),
    audiences: sorted(audiences),
    authorities: sorted(authorities),
    issuers: sorted(issuers),
  }
}
