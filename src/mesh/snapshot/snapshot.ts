import { createHash } from 'node:crypto'
import type { ClusterIdentity } from '../../ports/cluster.js'
import type { Json } from '../../ports/json.js'
import { isJsonObject } from '../../ports/json.js'
import type { MeshState, ReadRecord } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'

/** The file that says what a snapshot is of, when it was taken, and how completely it was read. */
export const manifestName = 'snapshot.json'

/** What a cluster held for `check`, as files: the same judgement without the cluster. */
export interface Snapshot {
  readonly identity: ClusterIdentity
  /** RFC 3339, UTC, whole seconds. */
  readonly taken: string
  /** Version of Istio in the cluster; empty where it is not known. */
  readonly istioVersion: string
  readonly state: MeshState
}

/** One file of the manifest's list. */
export interface SnapshotFile {
  /** Relative to the snapshot's folder, with slashes. */
  readonly path: string
  readonly digest: string
  readonly objects: number
}

export interface Manifest {
  readonly identity: ClusterIdentity
  readonly taken: string
  readonly istioVersion: string
  readonly reads: readonly ReadRecord[]
  readonly files: readonly SnapshotFile[]
}

export const digestOfText = (text: string): string =>
  `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`

/** JSON with sorted members, one value a line: equal values, equal bytes, and a difference that is read line by line. */
export const sortedJson = (value: Json): string => `${JSON.stringify(sorted(value), undefined, 2)}\n`

const sorted = (value: Json): Json => {
  if (Array.isArray(value)) return (value as readonly Json[]).map(sorted)
  if (!isJsonObject(value)) return value
  const names = Object.keys(value).sort(byCodePoint)
  return Object.fromEntries(names.map((name) => [name, sorted(value[name] ?? null)] as const))
}
