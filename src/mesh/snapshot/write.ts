import type { ClusterIdentity } from '../../ports/cluster.js'
import type { Json, JsonObject } from '../../ports/json.js'
import { keyText, type KubernetesObject, type MeshState, type ReadRecord } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { textAt } from '../fields.js'
import { findWorkloads } from '../resolve/workloads.js'
import { digestOfText, manifestName, sortedJson, type SnapshotFile } from './snapshot.js'
import { isKept, trimObject } from './trim.js'

export interface SnapshotParts {
  readonly identity: ClusterIdentity
  readonly state: MeshState
  /** RFC 3339, UTC. */
  readonly taken: string
  readonly istioVersion: string
  /** The environment whose cluster it is. */
  readonly environment: string
  readonly tool: string
}

/**
 * The files of a snapshot: one per kind and namespace, objects in order of name. Only the manifest says when it was
 * taken, so that two snapshots of an unchanged cluster differ in that one line.
 */
export const writeSnapshot = (parts: SnapshotParts): readonly { readonly path: string; readonly text: string }[] => {
  const { identity, state } = parts
  const lists = new Map<string, { readonly key: string; readonly content: JsonObject }[]>()
  const objects = keptObjects(state)
  const sizes = new Map<string, number>()
  for (const { object } of objects) sizes.set(pathOf(object), (sizes.get(pathOf(object)) ?? 0) + 1)
  for (const { object, content } of objects) {
    const large = (sizes.get(pathOf(object)) ?? 0) > largest
    const path = pathOf(object, large ? digestOfText(object.key.name).slice(7, 9) : '')
    const list = lists.get(path) ?? []
    list.push({ key: `${keyText(object.key)}\n${textAt(content, 'metadata', 'name')}`, content })
    lists.set(path, list)
  }
  const files = [...lists]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([path, list]) => {
      const items = list.sort((a, b) => byCodePoint(a.key, b.key)).map(({ content }) => content)
      return { path, objects: items.length, text: sortedJson({ apiVersion: 'v1', kind: 'List', items }) }
    })
  const manifest: Json = {
    kind: 'MeshgateSnapshot',
    version: 1,
    meshgate: parts.tool,
    environment: parts.environment,
    taken: parts.taken,
    cluster: { server: identity.server, uid: identity.uid, version: identity.version },
    istio: parts.istioVersion,
    reads: recordsOf(state.reads),
    files: files.map(
      ({ path, objects, text }) => ({ path, objects, digest: digestOfText(text) }) satisfies SnapshotFile,
    ),
  }
  return [...files.map(({ path, text }) => ({ path, text })), { path: manifestName, text: sortedJson(manifest) }]
}

const recordsOf = (reads: readonly ReadRecord[]): Json =>
  reads
    .filter(({ kind, name }) => kind !== 'ConfigMap' || name === undefined || !name.startsWith('meshgate-'))
    .map((read) => ({ ...read }))
    .sort((a, b) => byCodePoint(JSON.stringify(a), JSON.stringify(b)))

/** Objects of one file. What reads a repository keeps two megabytes of a file; more are spread by their names' digest. */
const largest = 500

const pathOf = ({ key }: KubernetesObject, part = ''): string => {
  const file = `${key.kind}${key.group === '' ? '' : `.${key.group}`}${part === '' ? '' : `.${part}`}.json`
  return key.namespace === '' ? `cluster/${file}` : `namespaces/${key.namespace}/${file}`
}

interface Kept {
  readonly object: KubernetesObject
  readonly content: JsonObject
}

/**
 * Pods are evidence of what is injected and of workloads that nothing else names. Equal ones are one: the first by name,
 * as the resolution of workloads takes it. A pod of a known workload is named after it, since each rollout gives another.
 */
const keptObjects = (state: MeshState): readonly Kept[] => {
  const owners = new Map(
    findWorkloads(state).flatMap((workload) =>
      workload.object.key.kind === 'Pod' ? [] : workload.pods.map((pod) => [pod, workload.title] as const),
    ),
  )
  const pods = new Map<string, Kept>()
  const kept: Kept[] = []
  const isFirst = (object: KubernetesObject, other: KubernetesObject): boolean => object.key.name < other.key.name
  for (const object of state.objects) {
    if (!isKept(object)) continue
    const content = trimObject(object)
    if (object.key.kind !== 'Pod' || object.key.group !== '') {
      kept.push({ object, content })
      continue
    }
    const group = sortedJson([withName(content, ''), owners.get(object) ?? ''])
    const known = pods.get(group)
    if (known === undefined || isFirst(object, known.object)) pods.set(group, { object, content })
  }
  const named = new Map<string, number>()
  for (const [, { object, content }] of [...pods].sort(([a], [b]) => byCodePoint(a, b))) {
    const owner = owners.get(object)
    // A pod that nobody owns keeps its name: it is a workload itself.
    if (owner === undefined || !Object.hasOwn(metadataOf(content), 'ownerReferences')) kept.push({ object, content })
    else {
      const name = `${owner.replace('/', '-')}`
      const count = (named.get(`${object.key.namespace}/${name}`) ?? 0) + 1
      named.set(`${object.key.namespace}/${name}`, count)
      kept.push({ object, content: withName(content, `${name}-${count}`) })
    }
  }
  return kept
}

const metadataOf = (content: JsonObject): JsonObject => (content['metadata'] ?? {}) as JsonObject

const withName = (content: JsonObject, name: string): JsonObject => ({
  ...content,
  metadata: { ...metadataOf(content), name },
})
