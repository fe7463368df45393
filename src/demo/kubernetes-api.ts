import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { isJsonObject } from '../ports/json.js'
import type { Json, JsonObject } from '../ports/json.js'
import { mapOf, textOf as text } from './json-parts.js'
import { sendNotImplemented } from './https-server.js'
import { forbiddenAccess, mayDo } from './kubernetes-access.js'
import type { AccessRequest, ForbidRule } from './kubernetes-access.js'
import type { AdmissionRequest } from './kubernetes-admission.js'
import { forbidden, invalid, KubernetesFailure, notFound, statusBody } from './kubernetes-failure.js'
import { versionText } from './kubernetes-kinds.js'
import type { ServedKind } from './kubernetes-kinds.js'
import { readResourcePath } from './kubernetes-path.js'
import type { ResourcePath } from './kubernetes-path.js'
import { selected, selectedName } from './kubernetes-selector.js'
import type { Address, KubernetesStore, Written, WriteOptions } from './kubernetes-store.js'
import type { KubernetesUser, KubernetesUsers } from './kubernetes-users.js'

/** What refuses requests beside the objects themselves. */
export interface WriteRules {
  readonly forbid: () => ForbidRule
  /** Throws the refusal of an admission policy. */
  readonly admit: (request: AdmissionRequest) => void
}

/** Answers requests as kube-apiserver does: who asks, what for, whether it may be, and what becomes of it. */
export class KubernetesApi {
  readonly #kinds: readonly ServedKind[]
  readonly #store: KubernetesStore
  readonly #users: KubernetesUsers
  readonly #pages: Map<string, readonly JsonObject[]>
  readonly #rules: WriteRules

  constructor(
    kinds: readonly ServedKind[],
    store: KubernetesStore,
    users: KubernetesUsers,
    pages: Map<string, readonly JsonObject[]>,
    rules: WriteRules,
  ) {
    this.#kinds = kinds
    this.#store = store
    this.#users = users
    this.#pages = pages
    this.#rules = rules
  }

  async answer(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
    const send = (status: number, value: JsonObject): void => {
      const json = Buffer.from(JSON.stringify(value))
      const zipped = json.length > 4096 && String(request.headers['accept-encoding']).includes('gzip')
      response
        .writeHead(status, { 'content-type': 'application/json', ...(zipped ? { 'content-encoding': 'gzip' } : {}) })
        .end(zipped ? gzipSync(json) : json)
    }
    try {
      const user = await this.#users.authenticate(request)
      if (user === undefined) throw new KubernetesFailure(401, 'Unauthorized', 'Unauthorized')
      const url = new URL(request.url ?? '/', 'https://localhost')
      const special = this.#special(request, url, user, body)
      if (special !== undefined) return send(special.status, special.body)
      const path = readResourcePath(url.pathname, this.#kinds)
      if (path === undefined) {
        if (url.pathname.startsWith('/api'))
          response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found\n')
        else sendNotImplemented(request, response)
        return
      }
      const result = this.#resource(request, url.searchParams, path, user, body)
      if (result === undefined) return sendNotImplemented(request, response)
      send(result.status, result.body)
    } catch (error) {
      if (!(error instanceof KubernetesFailure)) throw error
      send(error.code, statusBody(error))
    }
  }

  #special(request: IncomingMessage, url: URL, user: KubernetesUser, body: Buffer): Answer | undefined {
    const what = `${request.method ?? ''} ${url.pathname}`
    switch (what) {
      case 'GET /version':
        return { status: 200, body: { major: '1', minor: '36', gitVersion: 'v1.36.2', platform: 'linux/amd64' } }
      case 'GET /readyz':
        return { status: 200, body: {} }
      case 'GET /openid/v1/jwks':
        return { status: 200, body: this.#users.keySet }
      case 'GET /apis':
        return { status: 200, body: this.#discovery(request.headers.accept ?? '') }
      case 'POST /apis/authorization.k8s.io/v1/selfsubjectaccessreviews':
        return { status: 201, body: this.#accessReview(user, body) }
      case 'POST /apis/authentication.k8s.io/v1/selfsubjectreviews':
        if (user.username === 'system:anonymous')
          throw forbidden(selfSubjectReviews, '', 'User "system:anonymous" cannot create resource')
        return { status: 201, body: review(user) }
      default:
        return undefined
    }
  }

  /** Anybody who is logged in may ask about themselves (system:basic-user). */
  #accessReview(user: KubernetesUser, raw: Buffer): JsonObject {
    const asked = JSON.parse(raw.toString('utf8')) as JsonObject
    const wanted = mapOf(mapOf(asked['spec'])['resourceAttributes'])
    const subresource = text(wanted['subresource'])
    const access = {
      user,
      verb: text(wanted['verb']) as AccessRequest['verb'],
      group: text(wanted['group']),
      resource: `${text(wanted['resource'])}${subresource === '' ? '' : `/${subresource}`}`,
      namespace: text(wanted['namespace']),
      name: text(wanted['name']),
    }
    return { ...asked, status: { allowed: mayDo(access, this.#store, this.#rules.forbid()) } }
  }

  #discovery(accept: string): JsonObject {
    const groups = [...new Set(this.#kinds.map((kind) => kind.group))].filter((group) => group !== '')
    const inGroup = (group: string): readonly ServedKind[] => this.#kinds.filter((kind) => kind.group === group)
    const versions = (group: string): readonly string[] => [...new Set(inGroup(group).flatMap((kind) => kind.versions))]
    if (!accept.includes('as=APIGroupDiscoveryList'))
      throw new KubernetesFailure(501, 'NotImplemented', 'This double knows aggregated discovery only')
    return {
      kind: 'APIGroupDiscoveryList',
      apiVersion: 'apidiscovery.k8s.io/v2',
      metadata: {},
      items: groups.map((group) => ({
        metadata: { name: group },
        versions: versions(group).map((version) => ({
          version,
          resources: inGroup(group)
            .filter((kind) => kind.versions.includes(version))
            .map((kind) => ({
              resource: kind.resource,
              responseKind: { group, version, kind: kind.kind },
              scope: kind.namespaced ? 'Namespaced' : 'Cluster',
            })),
          freshness: 'Current',
        })),
      })),
    }
  }

  #resource(
    request: IncomingMessage,
    query: URLSearchParams,
    path: ResourcePath,
    user: KubernetesUser,
    raw: Buffer,
  ): Answer | undefined {
    const manager = query.get('fieldManager') ?? (request.headers['user-agent'] ?? 'unknown').split('/')[0] ?? 'unknown'
    const call: Call = {
      path,
      query,
      user,
      raw,
      body: raw.length === 0 ? {} : (JSON.parse(raw.toString('utf8')) as JsonObject),
      write: { manager, force: query.get('force') === 'true', dryRun: query.get('dryRun') === 'All' },
    }
    const method = request.method ?? ''
    if (path.subresource === 'token' && path.kind.kind === 'ServiceAccount' && method === 'POST')
      return this.#token(call)
    if (path.subresource !== '') return undefined
    switch (`${method} ${path.name === '' ? 'all' : 'one'}`) {
      case 'GET all':
        return this.#list(call)
      case 'GET one':
        return this.#get(call)
      case 'POST all':
        return this.#create(call)
      case 'PATCH one':
        return this.#patch(call, request.headers['content-type'] ?? '')
      case 'DELETE one':
        return this.#delete(call)
      default:
        return undefined
    }
  }

  #patch(call: Call, contentType: string): Answer | undefined {
    if (contentType.startsWith('application/apply-patch+')) return this.#apply(call)
    if (contentType.startsWith('application/merge-patch+json')) return this.#merge(call)
    if (contentType === 'application/json-patch+json') return this.#replaceManagers(call)
    return undefined
  }

  #demand({ path, query, user }: Call, verb: AccessRequest['verb'], resource: string = path.kind.resource): void {
    const access: AccessRequest = {
      user,
      verb,
      group: path.kind.group,
      resource,
      // A request about one Namespace is one inside of it (apiserver, RequestInfoFactory).
      namespace: path.kind.kind === 'Namespace' ? path.name : path.namespace,
      // A LIST of one name is a request about that name (apiserver, RequestInfoFactory).
      name: verb === 'create' ? '' : verb === 'list' ? selectedName(query) : path.name,
    }
    if (!mayDo(access, this.#store, this.#rules.forbid())) throw forbiddenAccess(access)
  }

  #get(call: Call): Answer {
    this.#demand(call, 'get')
    return { status: 200, body: this.#store.get(call.path) }
  }

  #create(call: Call): Answer {
    this.#demand(call, 'create')
    const { path, user, body } = call
    const address = { ...path, name: text(mapOf(body['metadata'])['name']) }
    this.#admit(address, user, body)
    if (this.#store.find(address) !== undefined) {
      // Only the storage knows that it is there, and admission comes before.
      this.#rules.admit({ address, operation: 'CREATE', user, object: body, oldObject: null })
      throw new KubernetesFailure(409, 'AlreadyExists', `${path.kind.resource} "${address.name}" already exists`, {
        name: address.name,
      })
    }
    return this.#write(call, address, (options) => this.#store.update(address, body, options))
  }

  #apply(call: Call): Answer {
    const { path, query, user, body } = call
    if (query.get('fieldManager') === null)
      throw invalid(
        { group: 'meta.k8s.io', resource: 'patchoptions', kind: 'PatchOptions' },
        '',
        'fieldManager',
        'Required value: is required for apply patch',
      )
    this.#demand(call, 'patch')
    if (this.#store.find(path) === undefined) this.#demand(call, 'create')
    this.#admit(path, user, body)
    return this.#write(call, path, (options) => this.#store.apply(path, body, options))
  }

  #merge(call: Call): Answer {
    this.#demand(call, 'patch')
    const { path, body } = call
    const merged = mapOf(mergePatch(this.#store.get(path), body))
    return this.#write(call, path, (options) => this.#store.update(path, merged, options))
  }

  #replaceManagers(call: Call): Answer | undefined {
    this.#demand(call, 'patch')
    const operations = JSON.parse(call.raw.toString('utf8')) as readonly JsonObject[]
    const known = ['/metadata/resourceVersion', '/metadata/managedFields']
    if (operations.some(({ op, path: at }) => op !== 'replace' || !known.includes(text(at)))) return undefined
    const valueAt = (wanted: string) => operations.find(({ path: at }) => at === wanted)?.['value']
    const [version, managers] = [text(valueAt(known[0] ?? '')), valueAt(known[1] ?? '') ?? []]
    return this.#write(call, call.path, ({ dryRun }) => this.#store.setManagers(call.path, version, managers, dryRun))
  }

  #delete(call: Call): Answer {
    this.#demand(call, 'delete')
    const { path, body, write } = call
    const dry = write.dryRun || (Array.isArray(body['dryRun']) && body['dryRun'].includes('All'))
    const preconditions = mapOf(body['preconditions'])
    const oldObject = this.#store.remove(path, preconditions, true)
    this.#rules.admit({ address: path, operation: 'DELETE', user: call.user, object: null, oldObject })
    const removed = dry ? oldObject : this.#store.remove(path, preconditions, false)
    const { uid = '' } = mapOf(removed['metadata'])
    return {
      status: 200,
      body: {
        kind: 'Status',
        apiVersion: 'v1',
        metadata: {},
        status: 'Success',
        details: { name: path.name, kind: path.kind.resource, uid },
      },
    }
  }

  /** Admission sees the object as it will stand there, so every write is tried first. */
  #write({ user, write }: Call, address: Address, change: (options: WriteOptions) => Written): Answer {
    const oldObject = this.#store.find(address) ?? null
    const tried = change({ ...write, dryRun: true })
    const operation = oldObject === null ? 'CREATE' : 'UPDATE'
    this.#rules.admit({ address, operation, user, object: tried.object, oldObject })
    const { status, object } = write.dryRun ? tried : change(write)
    return { status, body: object }
  }

  /** Namespace, and the rule that nobody grants what they do not have (pkg/registry/rbac). */
  #admit(address: Address, user: KubernetesUser, object: JsonObject): void {
    const { kind, namespace, name } = address
    const isThere = (resource: string, group: string, of: string, wanted: string): boolean => {
      const found = this.#kinds.find((one) => one.resource === resource && one.group === group)
      return (
        found !== undefined &&
        this.#store.find({ kind: found, version: 'v1', namespace: of, name: wanted }) !== undefined
      )
    }
    if (kind.namespaced && !isThere('namespaces', '', '', namespace)) throw notFound(namespaces, namespace)
    if (kind.kind !== 'Role' && kind.kind !== 'RoleBinding') return
    const access = { user, group: kind.group, resource: 'roles', namespace }
    const role = mapOf(object['roleRef'])
    const isBinding = kind.kind === 'RoleBinding'
    const wanted = isBinding ? text(role['name']) : name
    const verb = isBinding ? 'bind' : 'escalate'
    if (mayDo({ ...access, verb, name: wanted }, this.#store, this.#rules.forbid())) return
    // The real server looks the role up and passes its "not found" on under the binding's name.
    if (isBinding && role['kind'] === 'Role' && !isThere('roles', kind.group, namespace, wanted))
      throw notFound(kind, name)
    throw forbidden(
      kind,
      name,
      `user "${user.username}" (groups=${JSON.stringify(user.groups)}) is attempting to grant RBAC permissions not currently held:\n${JSON.stringify(object['rules'] ?? role)}`,
    )
  }

  #list(call: Call): Answer {
    this.#demand(call, 'list')
    return { status: 200, body: this.#page(call) }
  }

  #page({ path, query }: Call): JsonObject {
    const limit = Number(query.get('limit') ?? 0)
    const token = query.get('continue') ?? ''
    const held = this.#pages.get(token)
    if (token !== '' && held === undefined)
      throw new KubernetesFailure(
        410,
        'Expired',
        'The provided continue parameter is too old to display a consistent list result.',
      )
    const all = held ?? this.#store.list(path.kind, path.version, path.namespace).filter(selected(query))
    const page = limit > 0 ? all.slice(0, limit) : all
    const rest = all.slice(page.length)
    const next = rest.length === 0 ? '' : randomUUID()
    if (next !== '') this.#pages.set(next, rest)
    return {
      kind: `${path.kind.kind}List`,
      apiVersion: versionText(path.kind, path.version),
      metadata: {
        resourceVersion: this.#store.revision,
        ...(next === '' ? {} : { continue: next, remainingItemCount: rest.length }),
      },
      // Built-in kinds leave type and version out of a list's items, custom resources have them.
      items: page.map((item) =>
        path.kind.group.endsWith('istio.io')
          ? item
          : Object.fromEntries(Object.entries(item).filter(([member]) => member !== 'apiVersion' && member !== 'kind')),
      ),
    }
  }

  #token(call: Call): Answer {
    this.#demand(call, 'create', 'serviceaccounts/token')
    const { path, body } = call
    const account = mapOf(this.#store.get(path)['metadata'])
    const uid = text(account['uid'])
    const wanted = text(mapOf(body['metadata'])['uid'])
    const tokenRequest = { group: 'authentication.k8s.io', resource: 'tokenrequests', kind: 'TokenRequest' }
    if (wanted !== '' && wanted !== uid)
      throw new KubernetesFailure(
        409,
        'Conflict',
        `Operation cannot be fulfilled on TokenRequest.authentication.k8s.io "${path.name}": the UID in the token request (${wanted}) does not match the UID of the service account (${uid})`,
        { name: path.name, group: 'authentication.k8s.io', kind: 'TokenRequest' },
      )
    const spec = mapOf(body['spec'])
    const seconds = typeof spec['expirationSeconds'] === 'number' ? spec['expirationSeconds'] : 3600
    if (seconds < 600)
      throw invalid(
        tokenRequest,
        '',
        'spec.expirationSeconds',
        `Invalid value: ${seconds}: may not specify a duration less than 10 minutes`,
      )
    const audiences = (Array.isArray(spec['audiences']) ? (spec['audiences'] as readonly Json[]) : []).map(text)
    return {
      status: 201,
      body: {
        kind: 'TokenRequest',
        apiVersion: 'authentication.k8s.io/v1',
        metadata: { name: path.name, namespace: path.namespace },
        spec: { ...spec, audiences: audiences.length === 0 ? [this.#users.issuer] : audiences },
        status: {
          token: this.#users.mint(path.namespace, path.name, uid, audiences, seconds),
          expirationTimestamp: new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
        },
      },
    }
  }
}

/** A request about the objects of one kind. */
interface Call {
  readonly path: ResourcePath
  readonly query: URLSearchParams
  readonly user: KubernetesUser
  readonly raw: Buffer
  readonly body: JsonObject
  readonly write: WriteOptions
}

interface Answer {
  readonly status: number
  readonly body: JsonObject
}

const namespaces = { group: '', resource: 'namespaces', kind: 'Namespace' }
const selfSubjectReviews = { group: 'authentication.k8s.io', resource: 'selfsubjectreviews', kind: 'SelfSubjectReview' }

const review = (user: KubernetesUser): JsonObject => ({
  kind: 'SelfSubjectReview',
  apiVersion: 'authentication.k8s.io/v1',
  metadata: { creationTimestamp: new Date().toISOString() },
  status: {
    userInfo: { username: user.username, ...(user.uid === undefined ? {} : { uid: user.uid }), groups: user.groups },
  },
})

/** RFC 7396. */
const mergePatch = (target: Json, patch: Json): Json => {
  if (!isJsonObject(patch)) return patch
  const result: Record<string, Json> = isJsonObject(target) ? { ...target } : {}
  for (const [member, value] of Object.entries(patch)) {
    if (value === null) delete result[member]
    else result[member] = mergePatch(result[member] ?? {}, value)
  }
  return result
}
