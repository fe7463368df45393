import { isGeneratedName, lastingKey } from '../manifests/generated-name.js'
import { findWorkloads, serviceAccountOf, type Workload } from '../mesh/resolve/workloads.js'
import { member, objectAt, objectsAt, textAt } from '../mesh/fields.js'
import { keyText, keyTitle, type MeshState } from '../ports/object.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import { once } from '../ports/once.js'
import { byCodePoint } from '../ports/order.js'
import { describeScope } from './describe-permission.js'
import type { PermissionChange } from './permission-change.js'
import { only } from './value-set.js'

/**
 * A workload that takes up the token Secret of another account may do what that account may, with no binding and no account
 * of a pod changed. A Secret that was not read, and whose name says that it is a token, may be one.
 */
export const mountedTokens = (before: MeshState, after: MeshState): readonly PermissionChange[] => {
  const mounts = mountsOf(after)
  const old = new Set(mounts.length === 0 ? [] : mountsOf(before).map(({ id }) => id))
  return mounts
    .filter(({ id }) => !old.has(id))
    .sort((left, right) => byCodePoint(left.id, right.id))
    .map(({ workload, namespace, secret, account }) => ({
      kind: 'unknown',
      subject: keyTitle(workload.object.key),
      scope: describeScope(only([namespace])),
      rule:
        account === undefined
          ? `act as the ServiceAccount whose token Secret ${namespace}/${secret} may hold: it was not read`
          : `act as ServiceAccount ${namespace}/${account}, whose token Secret ${namespace}/${secret} holds`,
      badges: [],
      where: [workload.object.source],
    }))
}

interface Mount {
  readonly id: string
  readonly workload: Workload
  readonly namespace: string
  readonly secret: string
  readonly account: string | undefined
}

/** As the older token Secrets were named: `default-token-x7k2p`. */
const soundsLikeToken = /(?:^|-)token(?:-[a-z0-9]{5})?$/

const mountsOf = (state: MeshState): readonly Mount[] => {
  const secrets = new Map(
    objectsOfKind(state, '', 'Secret').map((object) => [`${object.key.namespace}/${object.key.name}`, object]),
  )
  const named = once(() => new Set(state.objects.map(({ key }) => `${key.namespace}/${key.name}`)))
  return findWorkloads(state)
    .flatMap((workload) => (workload.alike.length === 0 ? workload : [workload, ...workload.alike]))
    .flatMap((workload) => {
      const { namespace } = workload
      return secretsOf(workload).flatMap(({ secret, isFile }): readonly Mount[] => {
        const object = secrets.get(`${namespace}/${secret}`)
        const account = object?.annotations['kubernetes.io/service-account.name']
        const isToken = textAt(object?.content, 'type') === 'kubernetes.io/service-account-token'
        const mayBe = isFile && soundsLikeToken.test(secret) && !named().has(`${namespace}/${secret}`)
        if (!isToken && !mayBe) return []
        if (isToken && account === serviceAccountOf(workload.podSpec)) return []
        const { key } = workload.object
        const place = isGeneratedName(key.name) ? lastingKey(key) : `${keyText(key)} ${workload.title}`
        const id = `${place} ${secret} ${account ?? ''}`
        return [{ id, workload, namespace, secret, account: isToken ? (account ?? '') : undefined }]
      })
    })
}

const secretsOf = ({ podSpec }: Workload): readonly { readonly secret: string; readonly isFile: boolean }[] => {
  const containers = [...objectsAt(podSpec, 'containers'), ...objectsAt(podSpec, 'initContainers')]
  const mayName =
    member(podSpec, 'volumes') !== undefined ||
    containers.some((one) => member(one, 'env') !== undefined || member(one, 'envFrom') !== undefined)
  if (!mayName) return []
  const files = objectsAt(podSpec, 'volumes').flatMap((volume) => [
    textAt(volume, 'secret', 'secretName'),
    ...objectsAt(volume, 'projected', 'sources').map((source) => textAt(source, 'secret', 'name')),
  ])
  const variables = containers.flatMap((container) => [
    ...objectsAt(container, 'envFrom').map((one) => textAt(one, 'secretRef', 'name')),
    ...objectsAt(container, 'env').map((one) => textAt(objectAt(one, 'valueFrom'), 'secretKeyRef', 'name')),
  ])
  const named = (names: readonly string[], isFile: boolean) =>
    [...new Set(names)].filter((secret) => secret !== '').map((secret) => ({ secret, isFile }))
  return [...named(files, true), ...named(variables, false)]
}
