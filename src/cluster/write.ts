import { Refusal } from '../errors/problem.js'
import { fieldManager, provesNoOp } from '../manifests/no-op.js'
import { isJsonObject } from '../ports/json.js'
import type { Json, JsonObject } from '../ports/json.js'
import type { ApplyAnswer, DeleteAnswer, FieldConflict, Precondition, ResourceKind } from '../ports/cluster.js'
import { keyTitle } from '../ports/object.js'
import type { KubernetesObject, ObjectKey } from '../ports/object.js'
import type { ApiAnswer, ApiClient } from './client.js'
import { explainWrite, forbiddenRefusal, isNamespaceProblem, unexpectedRefusal } from './explain.js'
import { collectionPath, segment, writableKind } from './kinds.js'
import { readObject, textOf } from './object.js'
import type { FailureStatus } from './status.js'

/** What an object says about itself, for its path. */
interface Target {
  readonly key: ObjectKey
  readonly kind: ResourceKind
  readonly version: string
}

const mapOf = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {})

const targetOf = (object: JsonObject): Target => {
  const apiVersion = textOf(object['apiVersion'])
  const metadata = mapOf(object['metadata'])
  const slash = apiVersion.indexOf('/')
  const group = slash < 0 ? '' : apiVersion.slice(0, slash)
  const key: ObjectKey = {
    group,
    kind: textOf(object['kind']),
    namespace: textOf(metadata['namespace']),
    name: textOf(metadata['name']),
  }
  const kind = writableKind(key.group, key.kind)
  if (kind === undefined || key.namespace === '' || key.name === '') throw notWritten(key)
  return { key, kind, version: apiVersion.slice(slash + 1) }
}

const notWritten = (key: ObjectKey): Refusal =>
  new Refusal({
    code: 'INTERNAL',
    message: `${keyTitle(key)} is of a kind that is never written, or has no namespace or name`,
    expected: 'a ServiceAccount, Role, RoleBinding, ConfigMap or security policy in a namespace',
    received: `${key.group}/${key.kind}`,
    remedy: 'Report this: an object of this kind should have been refused before it came here.',
  })

/**
 * The first revision of an empty etcd: no object has it. An apply that carries it creates, and collides (409) where
 * there is an object; without it, apply would merge into somebody else's object and only say 200 instead of 201.
 */
const noObjectHasIt = '1'

const withPrecondition = (object: JsonObject, precondition: Precondition): JsonObject => ({
  ...object,
  metadata: {
    ...mapOf(object['metadata']),
    ...(precondition.kind === 'absent'
      ? { resourceVersion: noObjectHasIt }
      : { uid: precondition.uid, resourceVersion: precondition.resourceVersion }),
  },
})

/** Server-side apply of exactly `object`. `known`: the object as the last LIST had it. */
export const applyObject = async (
  client: ApiClient,
  object: JsonObject,
  precondition: Precondition,
  { dryRun, force = false }: { readonly dryRun: boolean; readonly force?: boolean },
  known: KubernetesObject | undefined,
): Promise<ApplyAnswer> => {
  const target = targetOf(object)
  const collection = collectionPath(target.kind, target.version, target.key.namespace)
  const answer = await client.send({
    method: 'PATCH',
    path: `${collection}/${segment(target.key.name)}?fieldManager=${fieldManager}&force=${force}&fieldValidation=Strict${dryRun ? '&dryRun=All' : ''}`,
    contentType: 'application/apply-patch+yaml',
    body: withPrecondition(object, precondition),
  })
  if (answer.kind === 'ok') return judgeSuccess(target.key, answer, precondition, dryRun, known)
  const { status } = answer
  if (status.code === 409) {
    const conflicts = conflictsOf(status)
    if (conflicts.length > 0) return { kind: 'conflict', conflicts }
    const own = answer.resent && !dryRun ? await ownWrite(client, target, object) : undefined
    return own === undefined
      ? { kind: 'moved on', perhapsWritten: answer.resent && !dryRun }
      : { kind: precondition.kind === 'absent' ? 'created' : 'changed', object: own }
  }
  const missing = missingRole(object, target.key, status)
  if (missing !== undefined) return { kind: 'depends', on: missing }
  if (isPlainForbidden(status)) return { kind: 'forbidden', message: status.message }
  // A webhook with side effects makes every dry run fail: no judgement, as where patch is forbidden.
  if (dryRun && status.code === 400 && status.message.includes('does not support dry run'))
    return { kind: 'forbidden', message: status.message }
  throw explainWrite(target.key, status)
}

const judgeSuccess = (
  key: ObjectKey,
  answer: Extract<ApiAnswer, { kind: 'ok' }>,
  precondition: Precondition,
  dryRun: boolean,
  known: KubernetesObject | undefined,
): ApplyAnswer => {
  if (!isJsonObject(answer.body)) throw unexpectedSuccess(key)
  const object = readObject(answer.body)
  if (object.key.kind !== key.kind || object.key.name !== key.name || object.key.namespace !== key.namespace)
    throw unexpectedSuccess(key)
  if (precondition.kind === 'absent') {
    if (answer.status !== 201) throw mergedInto(object)
    return { kind: 'created', object }
  }
  if (answer.status === 201) throw unexpectedSuccess(key)
  const same = dryRun
    ? known !== undefined && sameObject(known, object)
    : versionOf(object) === precondition.resourceVersion
  return { kind: same ? 'unchanged' : 'changed', object }
}

const versionOf = (object: KubernetesObject): string =>
  object.source.kind === 'cluster' ? object.source.resourceVersion : ''

/** Equal but for what every write moves; managedFields equal but for the times. */
const sameObject = (before: KubernetesObject, after: KubernetesObject): boolean =>
  canonical(withoutCounters(before.content)) === canonical(withoutCounters(after.content)) &&
  canonical((before.managedFields ?? []).map(withoutTime)) === canonical((after.managedFields ?? []).map(withoutTime))

const without = (object: JsonObject, members: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([member]) => !members.includes(member)))

const withoutCounters = (content: JsonObject): JsonObject => ({
  ...content,
  metadata: without(mapOf(content['metadata']), ['generation', 'resourceVersion']),
})

const withoutTime = (entry: Json): Json => without(mapOf(entry), ['time'])

const canonical = (value: Json): string =>
  JSON.stringify(value, (_, inner: Json) =>
    isJsonObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )

const conflictsOf = (status: FailureStatus): readonly FieldConflict[] =>
  status.causes
    .filter((cause) => cause.reason === 'FieldManagerConflict')
    .map(({ message, field }) => ({ ...managerOf(message), field }))

/**
 * `conflict with "alice"`, `conflict with "kubectl" using v1 at 2026-…`: an API version stands where the manager wrote by Update, to the
 * object itself (apimachinery, managedfields/internal/conflict.go). The name is quoted by Go, so that none ends its quotes early.
 */
const managerOf = (message: string): Pick<FieldConflict, 'manager' | 'operation'> => {
  const [, manager, rest = ''] = /^conflict with "((?:[^"\\]|\\.)*)"(.*)$/s.exec(message) ?? []
  return manager === undefined
    ? { manager: message, operation: 'Apply' }
    : { manager, operation: rest.startsWith(' using ') ? 'Update' : 'Apply' }
}

/** After a lost connection a 409 may be the answer to our own first try: the object then is ours, and exactly so. */
const ownWrite = async (
  client: ApiClient,
  target: Target,
  object: JsonObject,
): Promise<KubernetesObject | undefined> => {
  const selector = encodeURIComponent(`metadata.name=${target.key.name}`)
  const answer = await client.send({
    method: 'GET',
    path: `${collectionPath(target.kind, target.version, target.key.namespace)}?limit=2&fieldSelector=${selector}`,
  })
  if (answer.kind === 'failed' || !isJsonObject(answer.body)) return undefined
  const items = answer.body['items']
  const [item] = Array.isArray(items) ? (items as readonly Json[]) : []
  if (!isJsonObject(item)) return undefined
  const live = readObject({ ...item, apiVersion: textOf(object['apiVersion']), kind: target.key.kind })
  return provesNoOp(live, object) ? live : undefined
}

/** `rolebindings "app" not found`: it is the Role that is not there, and the identity has no `bind` on it. */
const missingRole = (object: JsonObject, key: ObjectKey, status: FailureStatus): ObjectKey | undefined => {
  if (key.kind !== 'RoleBinding' || status.code !== 404 || !status.structured || isNamespaceProblem(status))
    return undefined
  const role = mapOf(object['roleRef'])
  const kind = textOf(role['kind'])
  return { group: key.group, kind, namespace: kind === 'Role' ? key.namespace : '', name: textOf(role['name']) }
}

/** A 403 of RBAC itself; one of admission has another meaning. */
const isPlainForbidden = (status: FailureStatus): boolean =>
  status.code === 403 && / cannot (patch|create|update) resource /.test(status.message)

const mergedInto = (object: KubernetesObject): Refusal =>
  new Refusal({
    code: 'CLUSTER_MERGED',
    message: `${keyTitle(object.key)} was to be new, and the API server merged it into an object that was there`,
    where: object.source,
    expected: 'HTTP 201, a new object',
    received: `HTTP 200; managers: ${managersOf(object).join(', ')}`,
    remedy: 'Somebody made the object at the same moment. Look at it, rename one of the two, and run again.',
  })

const managersOf = (object: KubernetesObject): readonly string[] => [
  ...new Set((object.managedFields ?? []).map((entry) => textOf(mapOf(entry)['manager']))),
]

const unexpectedSuccess = (key: ObjectKey): Refusal =>
  new Refusal({
    code: 'CLUSTER_ANSWER',
    message: `The API server answered the write of ${keyTitle(key)} with something else`,
    expected: 'the object that was written',
    received: 'another one',
    remedy: 'Check what stands between this job and the API server; look at the object before running again.',
  })

/** Removes an object if it still is the one that was seen. */
export const removeObject = async (
  client: ApiClient,
  key: ObjectKey,
  version: string,
  precondition: Extract<Precondition, { kind: 'unchanged' }>,
  dryRun: boolean,
): Promise<DeleteAnswer> => {
  const kind = writableKind(key.group, key.kind)
  if (kind === undefined) throw notWritten(key)
  const answer = await client.send({
    method: 'DELETE',
    path: `${collectionPath(kind, version, key.namespace)}/${segment(key.name)}`,
    body: {
      apiVersion: 'v1',
      kind: 'DeleteOptions',
      preconditions: { uid: precondition.uid, resourceVersion: precondition.resourceVersion },
      propagationPolicy: 'Background',
      ...(dryRun ? { dryRun: ['All'] } : {}),
    },
  })
  if (answer.kind === 'ok') return { kind: 'deleted' }
  const { status } = answer
  if (status.code === 404) return { kind: 'absent' }
  if (status.code === 409) return { kind: 'moved on', perhapsWritten: answer.resent && !dryRun }
  if (status.code === 403) throw forbiddenRefusal(`remove ${keyTitle(key)}`, status)
  throw unexpectedRefusal(`Removing ${keyTitle(key)}`, status)
}
