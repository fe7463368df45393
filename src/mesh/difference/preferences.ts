import type { MeshState } from '../../ports/object.js'
import type { Preferences } from '../compile/request-space.js'
import { byCodePoint } from '../../ports/order.js'
import type { MeshSettings } from '../enforcement.js'
import { objectAt, objectsAt, textAt } from '../fields.js'

const podSpecPath: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
}

/** Identities of workloads and ServiceAccounts, hosts of Services, and issuers: what a witness is made of, if it may. */
export const preferencesOf = (states: readonly MeshState[], settings: MeshSettings): Preferences => {
  const principals = new Set<string>()
  const authorities = new Set<string>()
  const issuers = new Set<string>()
  for (const { objects } of states)
    for (const { key, content } of objects) {
      if (key.kind === 'Service' && key.group === '') authorities.add(`${key.name}.${key.namespace}`)
      if (key.kind === 'RequestAuthentication')
        for (const rule of objectsAt(content, 'spec', 'jwtRules')) issuers.add(textAt(rule, 'issuer'))
      if (key.kind === 'ServiceAccount') principals.add(`${settings.trustDomain}/ns/${key.namespace}/sa/${key.name}`)
      if (!['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'].includes(key.kind)) continue
      const spec = objectAt(content, ...(podSpecPath[key.kind] ?? ['spec', 'template', 'spec']))
      const name = textAt(spec, 'serviceAccountName') || textAt(spec, 'serviceAccount') || 'default'
      principals.add(`${settings.trustDomain}/ns/${key.namespace}/sa/${name}`)
    }
  const most = 200
  const sorted = (texts: Iterable<string>): readonly string[] =>
    [...texts]
      .filter((text) => text !== '')
      .sort(byCodePoint)
      .slice(0, most)
  return {
    principals: sorted(principals).map((principal) => `spiffe://${principal}`),
    authorities: sorted(authorities),
    issuers: sorted(issuers),
  }
}
