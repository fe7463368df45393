import { randomUUID } from 'node:crypto'
import { isJsonObject } from '../ports/json.js'
import type { Json, JsonObject } from '../ports/json.js'
import { textOf } from './json-parts.js'
import { invalid, KubernetesFailure, modified, notFound, uidMismatch } from './kubernetes-failure.js'
import { equal } from './kubernetes-fields.js'
import { servedKinds, undeclared, versionText } from './kubernetes-kinds.js'
import type { Schema, ServedKind } from './kubernetes-kinds.js'
import { applyFields, updateFields } from './kubernetes-managers.js'

/** What one request writes to. */
export interface Address {
  readonly kind: ServedKind
  readonly version: string
  readonly namespace: string
  readonly name: string
}

export interface WriteOptions {
  readonly manager: string
  readonly force: boolean
  readonly dryRun: boolean
}

export interface Written {
  readonly status: 200 | 201
  readonly object: JsonObject
}

const builtIn: Schema = { top: [] }
const custom: Schema = { top: [], spec: [] }
const metadataOf = (object: JsonObject): JsonObject => (isJsonObject(object['metadata']) ? object['metadata'] : {})
const time = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z')
const without = (object: JsonObject, members: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([member]) => !members.includes(member)))

/** The objects of the double, and the rules of writing that belong to the objects themselves. */
export class KubernetesStore {
  readonly #objects = new Map<string, { readonly kind: ServedKind; readonly object: JsonObject }>()
  #revision = 100

  static #path(kind: ServedKind, namespace: string, name: string): string {
    return `${kind.group}/${kind.resource}/${namespace}/${name}`
  }

  get revision(): string {
    return String(this.#revision)
  }

  /** Objects of a kind, by namespace and name, as the version shows them; an empty namespace stands for all. */
  list(kind: ServedKind, version: string, namespace: string): readonly JsonObject[] {
    return [...this.#objects.entries()]
      .filter(([, entry]) => entry.kind === kind)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, entry]): JsonObject => ({ ...entry.object, apiVersion: versionText(kind, version) }))
      .filter((object) => namespace === '' || metadataOf(object)['namespace'] === namespace)
  }

  find({ kind, version, namespace, name }: Address): JsonObject | undefined {
    const entry = this.#objects.get(KubernetesStore.#path(kind, namespace, name))
    return entry === undefined ? undefined : { ...entry.object, apiVersion: versionText(kind, version) }
  }

  get(address: Address): JsonObject {
    const object = this.find(address)
    if (object === undefined) throw notFound(address.kind, address.name)
    return object
  }

  /** Server-side apply. */
  apply(address: Address, sent: JsonObject, options: WriteOptions): Written {
    const schema = this.#checked(address, sent)
    const metadata = metadataOf(sent)
    const live = this.find(address)
    this.#checkPreconditions(address, live, textOf(metadata['uid']), textOf(metadata['resourceVersion']))
    const want = { ...sent, metadata: without(metadata, ['uid', 'resourceVersion']) }
    const merged = applyFields(schema, live, want, this.#writer(address, options), options.force)
    if (merged.kind === 'conflict') {
      const managers = [...new Set(merged.conflicts.map((conflict) => conflict.manager))]
      const lines = managers.flatMap((manager) => [
        `conflicts with ${manager}:`,
        ...merged.conflicts.filter((conflict) => conflict.manager === manager).map((conflict) => `- ${conflict.field}`),
      ])
      throw new KubernetesFailure(
        409,
        'Conflict',
        `Apply failed with ${merged.conflicts.length} conflict${merged.conflicts.length === 1 ? '' : 's'}: ${lines.join('\n')}`,
        {
          causes: merged.conflicts.map(({ manager, field }) => ({
            reason: 'FieldManagerConflict',
            message: `conflict with ${manager}`,
            field,
          })),
        },
      )
    }
    if (merged.kind === 'unchanged' && live !== undefined) return { status: 200, object: live }
    return this.#put(address, live, merged.kind === 'merged' ? merged.object : want, options.dryRun)
  }

  /** POST, merge patch, and what tests and the demo put there: fields belong to the writer by Update. */
  update(address: Address, next: JsonObject, options: WriteOptions): Written {
    const live = this.find(address)
    const { group, schema: declared } = address.kind
    const schema = declared !== undefined ? this.#checked(address, next) : group.endsWith('istio.io') ? custom : builtIn
    return this.#put(address, live, updateFields(schema, live, next, this.#writer(address, options)), options.dryRun)
  }

  /** A JSON patch of managedFields alone, as `kubectl apply --server-side` sends one to migrate from client-side apply. */
  setManagers(address: Address, version: string, managedFields: Json, dryRun: boolean): Written {
    const live = this.get(address)
    if (version !== metadataOf(live)['resourceVersion']) throw modified(address.kind, address.name)
    return this.#put(address, live, { ...live, metadata: { ...metadataOf(live), managedFields } }, dryRun)
  }

  remove(address: Address, preconditions: JsonObject, dryRun: boolean): JsonObject {
    const live = this.get(address)
    const metadata = metadataOf(live)
    const uid = textOf(preconditions['uid'])
    if (uid !== '' && uid !== metadata['uid'])
      throw new KubernetesFailure(
        409,
        'Conflict',
        `Operation cannot be fulfilled on ${address.kind.kind} "${address.name}": the UID in the precondition (${uid}) does not match the UID in record (${textOf(metadata['uid'])}). The object might have been deleted and then recreated`,
        { name: address.name, kind: address.kind.kind },
      )
    const version = textOf(preconditions['resourceVersion'])
    if (version !== '' && version !== metadata['resourceVersion'])
      throw new KubernetesFailure(
        409,
        'Conflict',
        `Operation cannot be fulfilled on ${address.kind.kind} "${address.name}": the ResourceVersion in the precondition (${version}) does not match the ResourceVersion in record (${textOf(metadata['resourceVersion'])}). The object might have been modified`,
        { name: address.name, kind: address.kind.kind },
      )
    if (dryRun) return live
    this.#revision += 1
    this.#objects.delete(KubernetesStore.#path(address.kind, address.namespace, address.name))
    if (address.kind.kind === 'Namespace')
      for (const [path, { object }] of [...this.#objects])
        if (metadataOf(object)['namespace'] === address.name) this.#objects.delete(path)
    return live
  }

  #writer(address: Address, options: WriteOptions) {
    return { manager: options.manager, apiVersion: versionText(address.kind, address.version), time: time() }
  }

  #checked(address: Address, object: JsonObject): Schema {
    const { schema } = address.kind
    if (schema === undefined)
      throw new KubernetesFailure(501, 'NotImplemented', `This double does not write ${address.kind.kind}`)
    const type = versionText(address.kind, address.version)
    const flaw = undeclared(schema, object)
    if (flaw !== '') {
      const title = `${address.namespace === '' ? '' : `${address.namespace}/`}${address.name}; ${address.kind.group}/${address.version}, Kind=${address.kind.kind}`
      throw new KubernetesFailure(500, '', `failed to create typed patch object (${title}): ${flaw}`)
    }
    if (object['apiVersion'] !== type || object['kind'] !== address.kind.kind)
      throw new KubernetesFailure(
        400,
        'BadRequest',
        `the object provided is unrecognized: ${textOf(object['apiVersion'])} ${textOf(object['kind'])}`,
      )
    for (const [path, allowed] of Object.entries(schema.values ?? {})) {
      const value = path
        .split('.')
        .reduce<Json | undefined>((part, name) => (isJsonObject(part) ? part[name] : undefined), object)
      if (value !== undefined && !allowed.includes(textOf(value)))
        throw invalid(
          address.kind,
          address.name,
          path,
          `Unsupported value: ${JSON.stringify(value)}: supported values: ${allowed.map((one) => JSON.stringify(one)).join(', ')}`,
        )
    }
    return schema
  }

  #checkPreconditions(address: Address, live: JsonObject | undefined, uid: string, version: string): void {
    const found = live === undefined ? {} : metadataOf(live)
    if (uid !== '' && uid !== found['uid']) throw uidMismatch(address.kind, address.name, uid, textOf(found['uid']))
    // A resourceVersion alone is no condition on an object that is not there: the real server creates it.
    if (live !== undefined && version !== '' && version !== found['resourceVersion'])
      throw modified(address.kind, address.name)
  }

  #put(address: Address, live: JsonObject | undefined, next: JsonObject, dryRun: boolean): Written {
    const { kind, namespace, name } = address
    if (live !== undefined && kind.kind === 'RoleBinding' && !equal(live['roleRef'], next['roleRef']))
      throw invalid(kind, name, 'roleRef', `Invalid value: ${JSON.stringify(next['roleRef'])}: cannot change roleRef`)
    const before = live === undefined ? {} : metadataOf(live)
    const sameContent = live !== undefined && equal(without(live, ['metadata']), without(next, ['metadata']))
    const generation = kind.group.endsWith('istio.io')
      ? { generation: typeof before['generation'] === 'number' ? before['generation'] + (sameContent ? 0 : 1) : 1 }
      : {}
    if (!dryRun) this.#revision += 1
    const object: JsonObject = {
      ...next,
      metadata: {
        ...metadataOf(next),
        name,
        ...(namespace === '' ? {} : { namespace }),
        uid: before['uid'] ?? randomUUID(),
        creationTimestamp: before['creationTimestamp'] ?? time(),
        ...generation,
        ...(dryRun && live === undefined
          ? {}
          : { resourceVersion: dryRun ? (before['resourceVersion'] ?? '') : this.revision }),
      },
    }
    if (!dryRun) this.#objects.set(KubernetesStore.#path(kind, namespace, name), { kind, object })
    return { status: live === undefined ? 201 : 200, object }
  }
}

/** The kind of an object as it is written, and where it goes. */
export const addressOf = (object: JsonObject): Address => {
  const apiVersion = textOf(object['apiVersion'])
  const slash = apiVersion.indexOf('/')
  const group = slash < 0 ? '' : apiVersion.slice(0, slash)
  const version = apiVersion.slice(slash + 1)
  const kind = servedKinds.find(
    (one) => one.group === group && one.kind === object['kind'] && one.versions.includes(version),
  )
  if (kind === undefined)
    throw new KubernetesFailure(
      501,
      'NotImplemented',
      `This double does not have ${apiVersion} ${textOf(object['kind'])}`,
    )
  const metadata = metadataOf(object)
  return {
    kind,
    version,
    namespace: kind.namespaced ? textOf(metadata['namespace']) : '',
    name: textOf(metadata['name']),
  }
}
