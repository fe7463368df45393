import { Refusal } from '../../errors/problem.js'
import { toKubernetesObject } from '../../manifests/live-object.js'
import { isJsonObject, type JsonObject, parseJson } from '../../ports/json.js'
import { keyText, keyTitle, type KubernetesObject, type ReadRecord, type ReadStatus } from '../../ports/object.js'
import type { ResourceKind } from '../../ports/cluster.js'
import type { RepositoryFile } from '../../ports/repository.js'
import { listAt, member, objectsAt, textAt } from '../fields.js'
import { digestOfText, manifestName, type Manifest, type Snapshot, type SnapshotFile } from './snapshot.js'

/**
 * What the snapshots in a folder that a person names could not read: such a folder stands for a whole mesh, but for that.
 * Throws as `readSnapshot` does where one is not as it was written.
 */
export const incompleteReads = (files: readonly RepositoryFile[]): readonly ReadRecord[] =>
  files
    .filter(({ path, text }) => path.endsWith(`/${manifestName}`) && text.includes('MeshgateSnapshot'))
    .flatMap(({ path }) => readSnapshot(files, path.slice(0, -manifestName.length - 1), []).state.reads)
    .filter(({ status }) => status === 'forbidden' || status === 'not given')

/**
 * Reads a snapshot. Every file must be there as it was written: half of a mesh would read as a mesh without policies.
 * A kind of `kinds` that nobody asked for when it was taken counts as one that may not be read.
 *
 * @throws Refusal SNAPSHOT_MISSING, SNAPSHOT_INVALID.
 */
export const readSnapshot = (
  files: readonly RepositoryFile[],
  folder: string,
  kinds: readonly ResourceKind[],
): Snapshot => {
  const manifest = files.find(({ path }) => path === `${folder}/${manifestName}`)
  if (manifest === undefined) throw missing(folder)
  const { identity, taken, istioVersion, reads, files: listed } = readManifest(manifest.text, manifest.path)
  const byPath = new Map(files.map((file) => [file.path, file]))
  const seen = new Set<string>()
  const objects = listed.flatMap((entry) => {
    const path = `${folder}/${entry.path}`
    const file = byPath.get(path)
    if (file === undefined) throw invalid(path, 'the file that the manifest lists', 'no such file')
    if (digestOfText(file.text) !== entry.digest) throw invalid(path, entry.digest, digestOfText(file.text))
    const value = parseJson(file.text)
    const items = isJsonObject(value) ? objectsAt(value, 'items') : []
    if (items.length !== entry.objects) throw invalid(path, `${entry.objects} objects`, `${items.length}`)
    return items.map((item) => objectOf(item, path))
  })
  for (const { key } of objects) {
    if (seen.has(keyText(key))) throw invalid(`${folder}/${manifestName}`, `${keyTitle(key)} once`, 'twice')
    seen.add(keyText(key))
  }
  return { identity, taken, istioVersion, state: { objects, reads: [...reads, ...unasked(kinds, reads)] } }
}

const unasked = (kinds: readonly ResourceKind[], reads: readonly ReadRecord[]): readonly ReadRecord[] =>
  kinds
    .filter(
      ({ group, kind, only }) =>
        only === undefined && !reads.some((read) => read.group === group && read.kind === kind),
    )
    .map(({ group, kind, namespaced }) => ({
      group,
      kind,
      namespace: namespaced ? '*' : '',
      status: 'forbidden' as const,
    }))

const statuses: readonly ReadStatus[] = ['complete', 'forbidden', 'not installed', 'not given']

const readManifest = (text: string, path: string): Manifest => {
  const value = parseJson(text)
  const version = member(value, 'version')
  if (!isJsonObject(value) || value['kind'] !== 'MeshgateSnapshot' || version !== 1)
    throw invalid(
      path,
      'kind: MeshgateSnapshot, version: 1',
      isJsonObject(value) ? JSON.stringify(version ?? null) : 'no JSON',
    )
  const taken = textAt(value, 'taken')
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(taken) || Number.isNaN(Date.parse(taken)))
    throw invalid(path, 'the time it was taken, as 2026-01-31T12:00:00Z', taken)
  const reads = objectsAt(value, 'reads').map((read): ReadRecord => {
    const status = statuses.find((one) => one === textAt(read, 'status'))
    if (status === undefined) throw invalid(path, statuses.join(', '), textAt(read, 'status'))
    const name = textAt(read, 'name')
    return {
      group: textAt(read, 'group'),
      kind: textAt(read, 'kind'),
      namespace: textAt(read, 'namespace'),
      ...(name === '' ? {} : { name }),
      status,
    }
  })
  if (reads.length !== listAt(value, 'reads').length || reads.length === 0)
    throw invalid(path, 'a record for every kind that was read', 'none, or something else')
  const files = objectsAt(value, 'files').map((file): SnapshotFile => ({
    path: textAt(file, 'path'),
    digest: textAt(file, 'digest'),
    objects: Number(member(file, 'objects')),
  }))
  if (files.length !== listAt(value, 'files').length) throw invalid(path, 'a list of files', 'something else')
  return {
    identity: {
      server: textAt(value, 'cluster', 'server'),
      uid: textAt(value, 'cluster', 'uid'),
      version: textAt(value, 'cluster', 'version'),
    },
    taken,
    istioVersion: textAt(value, 'istio'),
    reads,
    files,
  }
}

/** Objects stand for the cluster's own, so they have no place in a file that a reviewer could be sent to. */
const objectOf = (item: JsonObject, path: string): KubernetesObject => {
  const apiVersion = textAt(item, 'apiVersion')
  const kind = textAt(item, 'kind')
  if (apiVersion === '' || kind === '' || textAt(item, 'metadata', 'name') === '')
    throw invalid(path, 'objects with apiVersion, kind and a name', JSON.stringify(item).slice(0, 100))
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''
  return toKubernetesObject(item, { group, kind, apiVersion })
}

const missing = (folder: string): Refusal =>
  new Refusal({
    code: 'SNAPSHOT_MISSING',
    message: `there is no snapshot of the cluster in ${JSON.stringify(folder)}`,
    expected: `${folder}/${manifestName}`,
    received: 'no such file',
    remedy:
      'Run `meshgate snapshot --out` that folder where the cluster can be read, and commit it to the protected branch, or hand it to this job as an artifact (`snapshotFrom: workspace`).',
  })

const invalid = (path: string, expected: string, received: string): Refusal =>
  new Refusal({
    code: 'SNAPSHOT_INVALID',
    message: `${path} is not as \`meshgate snapshot\` wrote it`,
    expected,
    received: received.slice(0, 200),
    remedy: 'Take the snapshot again; files of it are not edited or merged by hand.',
  })
