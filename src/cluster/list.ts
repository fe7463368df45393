import { isJsonObject } from '../ports/json.js'
import type { Json } from '../ports/json.js'
import type { Denial, ResourceKind } from '../ports/cluster.js'
import type { KubernetesObject, ReadRecord, ReadStatus } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import type { ApiClient } from './client.js'
import type { Discovery } from './discovery.js'
import { unexpectedRefusal } from './explain.js'
import { collectionPath, segment } from './kinds.js'
import { textOf, toKubernetesObject } from './object.js'
import { deniedUser, type FailureStatus } from './status.js'

/** Objects of one kind, and how far they were read. */
export interface KindRead {
  readonly objects: readonly KubernetesObject[]
  readonly reads: readonly ReadRecord[]
  readonly denied: readonly Denial[]
}

interface Listed {
  readonly status: ReadStatus
  readonly objects: readonly KubernetesObject[]
  readonly denied: readonly Denial[]
}

const page = 500
/** A list that expires between two pages (410) starts again; three times it is given up. */
const starts = 3

/**
 * Reads one kind by LIST: everywhere, or, where that is forbidden, once per namespace of `fallback`. Never one GET per
 * object: 1000 of them take a hundred times as long (kubernetes.md §6.1).
 */
export const readKind = async (
  client: ApiClient,
  discovery: Discovery,
  kind: ResourceKind,
  fallback: readonly string[],
): Promise<KindRead> => {
  const version = await discovery.versionOf(kind)
  const record = (namespace: string, status: ReadStatus): ReadRecord => ({
    group: kind.group,
    kind: kind.kind,
    namespace,
    status,
  })
  const everywhere = kind.only?.namespace ?? (kind.namespaced ? '*' : '')
  if (version === undefined) {
    const missing = {
      ...record(everywhere, 'not installed'),
      ...(kind.only === undefined ? {} : { name: kind.only.name }),
    }
    return { objects: [], reads: [missing], denied: [] }
  }
  if (kind.only !== undefined) {
    const { namespace, name } = kind.only
    const { status, objects, denied } = await list(client, kind, version, namespace, name)
    return { objects, reads: [{ ...record(namespace, status), name }], denied }
  }
  const all = await list(client, kind, version, '', '')
  const narrow = kind.namespaced ? list : isNamespaces(kind) ? getNamespace : undefined
  if (all.status !== 'forbidden' || narrow === undefined)
    return { objects: all.objects, reads: [record(everywhere, all.status)], denied: all.denied }
  const parts = await Promise.all(
    [...new Set(fallback)]
      .sort(byCodePoint)
      .map(async (namespace) => ({ namespace, ...(await narrow(client, kind, version, namespace, '')) })),
  )
  return {
    objects: parts.flatMap((part) => part.objects),
    reads: [record(everywhere, 'forbidden'), ...parts.map((part) => record(part.namespace, part.status))],
    denied: [...all.denied, ...parts.flatMap((part) => part.denied)],
  }
}

const isNamespaces = (kind: ResourceKind): boolean => kind.group === '' && kind.resource === 'namespaces'

/** To read one Namespace a Role in it is enough: RBAC counts `get` of a Namespace as a request inside of it. */
const getNamespace = async (
  client: ApiClient,
  kind: ResourceKind,
  version: string,
  namespace: string,
): Promise<Listed> => {
  const answer = await client.send({
    method: 'GET',
    path: `${collectionPath(kind, version, '')}/${segment(namespace)}`,
  })
  if (answer.kind === 'ok') {
    const objects = isJsonObject(answer.body)
      ? [toKubernetesObject(answer.body, { group: kind.group, kind: kind.kind, apiVersion: version })]
      : []
    return { status: 'complete', objects, denied: [] }
  }
  const { status } = answer
  if (status.code === 403)
    return { status: 'forbidden', objects: [], denied: [denialOf('get', kind, namespace, '', status)] }
  if (status.code === 404 && status.structured) return { status: 'complete', objects: [], denied: [] }
  throw unexpectedRefusal(`GET of Namespace ${namespace}`, status)
}

const denialOf = (
  verb: Denial['verb'],
  kind: ResourceKind,
  namespace: string,
  name: string,
  status: FailureStatus,
): Denial => ({ verb, group: kind.group, resource: kind.resource, namespace, name, user: deniedUser(status) })

const list = async (
  client: ApiClient,
  kind: ResourceKind,
  version: string,
  namespace: string,
  /** One object, for an identity that may list this name alone (`resourceNames`). */
  name: string,
): Promise<Listed> => {
  const selector = name === '' ? '' : `&fieldSelector=${encodeURIComponent(`metadata.name=${name}`)}`
  const path = `${collectionPath(kind, version, namespace)}?limit=${page}${selector}`
  const type = {
    group: kind.group,
    kind: kind.kind,
    apiVersion: kind.group === '' ? version : `${kind.group}/${version}`,
  }
  for (let start = 1; ; start += 1) {
    const objects: KubernetesObject[] = []
    let next = ''
    let expired = false
    do {
      const answer = await client.send({
        method: 'GET',
        path: next === '' ? path : `${path}&continue=${encodeURIComponent(next)}`,
      })
      if (answer.kind === 'failed') {
        const { status } = answer
        if (status.code === 403)
          return { status: 'forbidden', objects: [], denied: [denialOf('list', kind, namespace, name, status)] }
        if (status.code === 404 && !status.structured) return { status: 'not installed', objects: [], denied: [] }
        expired = status.code === 410 && start < starts
        if (!expired) throw unexpectedRefusal(`LIST of ${kind.resource}`, status)
        break
      }
      const body = isJsonObject(answer.body) ? answer.body : {}
      const items = body['items']
      // `items: null` is Go's empty list; anything else would read as "nothing there".
      if (!isJsonObject(answer.body) || (!Array.isArray(items) && items !== null))
        throw unexpectedRefusal(`LIST of ${kind.resource}`, noList)
      for (const item of (items ?? []) as readonly Json[])
        if (isJsonObject(item)) objects.push(toKubernetesObject(item, type))
      next = isJsonObject(body['metadata']) ? textOf(body['metadata']['continue']) : ''
    } while (next !== '')
    if (!expired) return { status: 'complete', objects, denied: [] }
  }
}

const noList = {
  code: 200,
  reason: '',
  message: 'the answer is no list',
  about: { kind: '', name: '' },
  causes: [],
  retryAfter: 0,
  structured: false,
}
