import { request } from 'node:https'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openCluster } from '../../src/cluster/api.js'
import { readServer } from '../../src/cluster/endpoint.js'
import { Refusal } from '../../src/errors/problem.js'
import { provesNoOp } from '../../src/manifests/no-op.js'
import { missingRights } from '../../src/rbac/missing-rights.js'
import type { Cluster, Precondition, ResourceKind } from '../../src/ports/cluster.js'
import { readStatus } from '../../src/ports/object.js'
import type { KubernetesObject } from '../../src/ports/object.js'
import type { Json, JsonObject } from '../../src/ports/json.js'

/** A server that the contract is checked on: the double, or kube-apiserver with etcd. */
export interface ContractServer {
  readonly url: string
  readonly certificateAuthority: string
  /** Bearer of system:masters. */
  readonly adminToken: string
  /** What the server takes from the trusted issuer. */
  readonly audience: string
  readonly ciToken: (audience: string, lifetime: number) => string
  readonly ciUser: string
  /** How many random ServiceAccounts the no-op proof is compared on. */
  readonly noOpCases: number
  close(): Promise<void>
}

const kind = (group: string, version: string, name: string, resource: string): ResourceKind => ({
  group,
  version,
  kind: name,
  resource,
  namespaced: true,
})
const accounts = kind('', 'v1', 'ServiceAccount', 'serviceaccounts')
const policies = kind('security.istio.io', '', 'AuthorizationPolicy', 'authorizationpolicies')
const configMaps = kind('', 'v1', 'ConfigMap', 'configmaps')
const absent: Precondition = { kind: 'absent' }
const real = { dryRun: false }
const dry = { dryRun: true }
const rbac = 'rbac.authorization.k8s.io'

const unchanged = (object: KubernetesObject): Precondition =>
  object.source.kind === 'cluster'
    ? { kind: 'unchanged', uid: object.source.uid, resourceVersion: object.source.resourceVersion }
    : absent

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    return `no refusal: ${JSON.stringify(await work)}`
  } catch (error) {
    if (error instanceof Refusal) return error.problems[0].code
    throw error
  }
}

/** Registers the contract of `Cluster` for one server. */
export const clusterContract = (title: string, start: () => Promise<ContractServer>): void => {
  describe(`cluster contract on ${title}`, () => {
    let server: ContractServer
    let admin: Cluster
    const opened: Cluster[] = []

    const login = (bearer: () => Promise<string>, explain401?: () => string): Cluster => {
      const cluster = openCluster(
        {
          server: readServer(server.url, { kind: 'input', name: 'test' }),
          certificateAuthority: server.certificateAuthority,
          login: { bearer },
        },
        {
          clock: {
            now: () => Date.now(),
            sleep: (time) => new Promise((resolve) => setTimeout(resolve, Math.min(time, 50))),
          },
          random: () => 0.5,
          ...(explain401 === undefined ? {} : { explain401 }),
        },
      )
      opened.push(cluster)
      return cluster
    }

    /** What somebody else does to the server. */
    const raw = (
      method: string,
      path: string,
      body: JsonObject,
      contentType = 'application/json',
    ): Promise<JsonObject> =>
      new Promise((resolve, reject) => {
        const text = JSON.stringify(body)
        const outgoing = request(
          `${server.url}${path}`,
          {
            method,
            ca: server.certificateAuthority,
            headers: {
              authorization: `Bearer ${server.adminToken}`,
              'content-type': contentType,
              'content-length': String(Buffer.byteLength(text)),
              'user-agent': 'somebody',
            },
          },
          (response) => {
            const chunks: Buffer[] = []
            response.on('data', (chunk: Buffer) => chunks.push(chunk))
            response.on('end', () => {
              const answer = Buffer.concat(chunks).toString('utf8')
              if ((response.statusCode ?? 0) >= 300) reject(new Error(`${method} ${path}: ${answer}`))
              else resolve(JSON.parse(answer) as JsonObject)
            })
          },
        )
        outgoing.on('error', reject)
        outgoing.end(text)
      })
    const applyAs = (manager: string, path: string, body: JsonObject): Promise<JsonObject> =>
      raw('PATCH', `${path}?fieldManager=${manager}&force=true`, body, 'application/apply-patch+yaml')

    const newNamespace = async (): Promise<string> => {
      const name = `contract-${randomBytes(5).toString('hex')}`
      await raw('POST', '/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name } })
      return name
    }
    /** A ServiceAccount with these rules, logged in by its own token. */
    const newUser = async (namespace: string, rules: Json): Promise<Cluster> => {
      const name = `user-${randomBytes(4).toString('hex')}`
      const metadata = { name, namespace }
      await raw('POST', `/api/v1/namespaces/${namespace}/serviceaccounts`, {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata,
      })
      const root = `/apis/${rbac}/v1/namespaces/${namespace}`
      await raw('POST', `${root}/roles`, { apiVersion: `${rbac}/v1`, kind: 'Role', metadata, rules })
      await raw('POST', `${root}/rolebindings`, {
        apiVersion: `${rbac}/v1`,
        kind: 'RoleBinding',
        metadata,
        roleRef: { apiGroup: rbac, kind: 'Role', name },
        subjects: [{ kind: 'ServiceAccount', name, namespace }],
      })
      const { token } = await admin.requestToken(namespace, name, 600)
      return login(() => Promise.resolve(token))
    }
    const rule = (group: string, resources: string[], verbs: string[]): JsonObject => ({
      apiGroups: [group],
      resources,
      verbs,
    })
    const configMap = (namespace: string, name: string, data: JsonObject, labels: JsonObject = {}): JsonObject => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, namespace, ...(Object.keys(labels).length === 0 ? {} : { labels }) },
      data,
    })
    const policy = (namespace: string, name: string, spec: JsonObject): JsonObject => ({
      apiVersion: 'security.istio.io/v1',
      kind: 'AuthorizationPolicy',
      metadata: { name, namespace },
      spec,
    })
    const role = (namespace: string, name: string, rules: Json): JsonObject => ({
      apiVersion: `${rbac}/v1`,
      kind: 'Role',
      metadata: { name, namespace },
      rules,
    })
    const binding = (namespace: string, name: string, roleName: string): JsonObject => ({
      apiVersion: `${rbac}/v1`,
      kind: 'RoleBinding',
      metadata: { name, namespace },
      roleRef: { apiGroup: rbac, kind: 'Role', name: roleName },
      subjects: [{ kind: 'ServiceAccount', name: 'deployer', namespace }],
    })
    const one = async (of: ResourceKind, namespace: string, name: string): Promise<KubernetesObject | undefined> =>
      (await admin.read([{ ...of, only: { namespace, name } }], [])).objects[0]
    const live = async (of: ResourceKind, namespace: string, name: string): Promise<KubernetesObject> => {
      const object = await one(of, namespace, name)
      if (object === undefined) throw new Error(`${name} is not there`)
      return object
    }

    beforeAll(async () => {
      server = await start()
      admin = login(() => Promise.resolve(server.adminToken))
    })
    afterAll(async () => {
      for (const cluster of opened) cluster.close()
      await server.close()
    })

    test('says what an identity may do, in the words of RBAC', async () => {
      const namespace = await newNamespace()
      const user = await newUser(namespace, [rule('security.istio.io', ['authorizationpolicies'], ['list'])])
      const ask = (who: Cluster, verb: string, where: string): Promise<boolean> =>
        who.mayI({ verb, group: 'security.istio.io', resource: 'authorizationpolicies', namespace: where })
      expect(await ask(user, 'list', namespace)).toBe(true)
      expect(await ask(user, 'delete', namespace)).toBe(false)
      expect(await ask(user, 'list', '')).toBe(false)
      expect(await ask(admin, 'delete', '')).toBe(true)
      const token = { verb: 'create', group: '', resource: 'serviceaccounts/token', namespace }
      expect([await user.mayI(token), await admin.mayI(token)]).toEqual([false, true])
    })

    test('records other managers and changes nothing else, unless the object has moved on', async () => {
      const namespace = await newNamespace()
      const path = `/apis/security.istio.io/v1/namespaces/${namespace}/authorizationpolicies`
      await raw('POST', path, policy(namespace, 'orders', { action: 'DENY', rules: [{}] }))
      const before = await live(policies, namespace, 'orders')
      const precondition = unchanged(before)
      if (precondition.kind === 'absent') throw new Error('not read')
      const kept = (before.managedFields ?? []).map((entry) => ({ ...(entry as JsonObject), manager: 'somebody-else' }))
      expect(await admin.recordManagers(before.key, kept, precondition)).toBe('recorded')
      const after = await live(policies, namespace, 'orders')
      expect((after.managedFields ?? []).map((entry) => (entry as JsonObject)['manager'])).toEqual(['somebody-else'])
      expect(after.content['spec']).toEqual(before.content['spec'])
      expect(await admin.recordManagers(before.key, kept, precondition)).toBe('moved on')
    })

    test('says which cluster it is and who one is', async () => {
      const identity = await admin.identify()
      expect(identity.server).toBe(server.url)
      expect(identity.uid).toMatch(/^[0-9a-f-]{36}$/)
      expect(identity.version).toMatch(/^v1\./)
      const { username, groups } = await admin.whoAmI()
      expect(username).toBe('admin')
      expect(groups).toContain('system:masters')
    })

    test('an add is created once; the second time the object is somebody else’s', async () => {
      const namespace = await newNamespace()
      const want = policy(namespace, 'orders', {
        action: 'ALLOW',
        selector: { matchLabels: { app: 'orders' } },
        rules: [{}],
      })
      const planned = await admin.apply(want, absent, dry)
      expect(planned.kind).toBe('created')
      expect(await one(policies, namespace, 'orders')).toBeUndefined()
      const created = await admin.apply(want, absent, real)
      expect(created.kind).toBe('created')
      const object = await live(policies, namespace, 'orders')
      expect(object.managedFields).toEqual([
        expect.objectContaining({
          manager: 'meshgate',
          operation: 'Apply',
          apiVersion: 'security.istio.io/v1',
          fieldsV1: { 'f:spec': { 'f:action': {}, 'f:rules': {}, 'f:selector': { 'f:matchLabels': { 'f:app': {} } } } },
        }),
      ])
      expect(object.content['status']).toBeUndefined()
      expect((object.content['metadata'] as JsonObject)['managedFields']).toBeUndefined()
      expect((await admin.apply(want, absent, dry)).kind).toBe('moved on')
      expect((await admin.apply(want, absent, real)).kind).toBe('moved on')
      expect((await live(policies, namespace, 'orders')).source).toEqual(object.source)
    })

    test('an apply of the same is unchanged, of something else a change, and a dry run writes neither', async () => {
      const namespace = await newNamespace()
      const before = configMap(namespace, 'a', { k: 'v' })
      await admin.apply(before, absent, real)
      const object = await live(configMaps, namespace, 'a')
      expect(provesNoOp(object, before)).toBe(true)
      expect((await admin.apply(before, unchanged(object), dry)).kind).toBe('unchanged')
      expect((await admin.apply(before, unchanged(object), real)).kind).toBe('unchanged')
      const after = configMap(namespace, 'a', { k: 'w' })
      expect(provesNoOp(object, after)).toBe(false)
      expect((await admin.apply(after, unchanged(object), dry)).kind).toBe('changed')
      expect((await live(configMaps, namespace, 'a')).source).toEqual(object.source)
      const changed = await admin.apply(after, unchanged(object), real)
      expect(changed.kind).toBe('changed')
      expect((await live(configMaps, namespace, 'a')).content['data']).toEqual({ k: 'w' })
    })

    test('an empty map or list of a built-in kind is never stored, so an object with one is never proven', async () => {
      const namespace = await newNamespace()
      const want = role(namespace, 'r', [{ ...rule('', ['pods'], ['get']), resourceNames: [] }])
      await admin.apply(want, absent, real)
      const object = await live(kind(rbac, 'v1', 'Role', 'roles'), namespace, 'r')
      expect(object.content['rules']).toEqual([rule('', ['pods'], ['get'])])
      expect(provesNoOp(object, want)).toBe(false)
      expect((await admin.apply(want, unchanged(object), dry)).kind).toBe('unchanged')
    })

    test('preconditions: another version, another object, or none any more', async () => {
      const namespace = await newNamespace()
      const want = configMap(namespace, 'a', { k: 'v' })
      await admin.apply(want, absent, real)
      const first = await live(configMaps, namespace, 'a')
      await admin.apply(configMap(namespace, 'a', { k: 'w' }), unchanged(first), real)
      for (const options of [dry, real]) {
        expect((await admin.apply(want, unchanged(first), options)).kind).toBe('moved on')
        expect((await admin.remove(first.key, unchanged(first), options)).kind).toBe('moved on')
      }
      const second = await live(configMaps, namespace, 'a')
      const other: Precondition = {
        kind: 'unchanged',
        uid: '00000000-0000-4000-8000-000000000000',
        resourceVersion: '7',
      }
      expect((await admin.apply(want, other, real)).kind).toBe('moved on')
      expect((await admin.remove(second.key, unchanged(second), dry)).kind).toBe('deleted')
      expect(await one(configMaps, namespace, 'a')).toBeDefined()
      expect((await admin.remove(second.key, unchanged(second), real)).kind).toBe('deleted')
      expect(await one(configMaps, namespace, 'a')).toBeUndefined()
      expect((await admin.remove(second.key, unchanged(second), real)).kind).toBe('absent')
      expect((await admin.apply(want, unchanged(second), real)).kind).toBe('moved on')
      expect(await one(configMaps, namespace, 'a')).toBeUndefined()
    })

    test('a field of another manager is a conflict, named by manager and field, and stays', async () => {
      const namespace = await newNamespace()
      const path = `/api/v1/namespaces/${namespace}/configmaps/a`
      await applyAs('alice', path, configMap(namespace, 'a', { k: 'alice' }, { team: 'a' }))
      const object = await live(configMaps, namespace, 'a')
      const answer = await admin.apply(configMap(namespace, 'a', { k: 'ours' }, { team: 'b' }), unchanged(object), dry)
      expect(answer).toEqual({
        kind: 'conflict',
        conflicts: [
          { manager: 'alice', operation: 'Apply', field: '.data.k' },
          { manager: 'alice', operation: 'Apply', field: '.metadata.labels.team' },
        ],
      })
      expect((await live(configMaps, namespace, 'a')).source).toEqual(object.source)
    })

    test('a field that somebody edited names its operation, and is taken by force with its precondition', async () => {
      const namespace = await newNamespace()
      const path = `/api/v1/namespaces/${namespace}/configmaps/a`
      const want = configMap(namespace, 'a', { k: 'ours' })
      await admin.apply(want, absent, real)
      const first = await live(configMaps, namespace, 'a')
      await raw('PATCH', `${path}?fieldManager=kubectl-edit`, { data: { k: 'edited' } }, 'application/merge-patch+json')
      const object = await live(configMaps, namespace, 'a')
      expect(await admin.apply(want, unchanged(object), real)).toEqual({
        kind: 'conflict',
        conflicts: [{ manager: 'kubectl-edit', operation: 'Update', field: '.data.k' }],
      })
      expect((await admin.apply(want, unchanged(first), { ...real, force: true })).kind).toBe('moved on')
      expect((await admin.apply(want, unchanged(object), { ...real, force: true })).kind).toBe('changed')
      const after = await live(configMaps, namespace, 'a')
      expect(after.content['data']).toEqual({ k: 'ours' })
      expect((await admin.apply(want, unchanged(after), dry)).kind).toBe('unchanged')
    })

    test('a field that we no longer want goes, one of others stays', async () => {
      const namespace = await newNamespace()
      const path = `/api/v1/namespaces/${namespace}/configmaps/a`
      await admin.apply(configMap(namespace, 'a', { k: 'v', more: 'x' }, { ours: '1' }), absent, real)
      await applyAs('alice', path, configMap(namespace, 'a', { theirs: 'y', more: 'x' }, { theirs: '1' }))
      await raw('PATCH', path, { metadata: { annotations: { note: 'n' } } }, 'application/merge-patch+json')
      const object = await live(configMaps, namespace, 'a')
      const answer = await admin.apply(configMap(namespace, 'a', { k: 'v' }, { ours: '1' }), unchanged(object), real)
      expect(answer.kind).toBe('changed')
      const after = await live(configMaps, namespace, 'a')
      expect(after.content['data']).toEqual({ k: 'v', theirs: 'y', more: 'x' })
      expect(after.labels).toEqual({ ours: '1', theirs: '1' })
      expect(after.annotations).toEqual({ note: 'n' })
      await admin.apply(configMap(namespace, 'a', { k: 'v' }), unchanged(after), real)
      expect((await live(configMaps, namespace, 'a')).labels).toEqual({ theirs: '1' })
    })

    test('a token of a ServiceAccount logs in as it, for that one object only', async () => {
      const namespace = await newNamespace()
      const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'deployer', namespace } }
      await admin.apply(account, absent, real)
      const asked = Date.now()
      const { token, expires } = await admin.requestToken(namespace, 'deployer', 600)
      // Ten minutes from when the server made it; its clock has whole seconds and may go another way than ours.
      expect(Date.parse(expires)).toBeGreaterThan(asked + 570_000)
      expect(Date.parse(expires)).toBeLessThan(Date.now() + 630_000)
      const user = login(() => Promise.resolve(token))
      expect((await user.whoAmI()).username).toBe(`system:serviceaccount:${namespace}:deployer`)
      expect(await codeOf(admin.requestToken(namespace, 'deployer', 300))).toBe('CLUSTER_TOKEN')
      expect(await codeOf(admin.requestToken(namespace, 'nobody', 600))).toBe('CLUSTER_TOKEN')
      expect(await codeOf(user.requestToken(namespace, 'deployer', 600))).toBe('CLUSTER_FORBIDDEN')
      // Made anew by somebody else: another object, and so no token for it.
      await raw('DELETE', `/api/v1/namespaces/${namespace}/serviceaccounts/deployer`, {})
      await raw('POST', `/api/v1/namespaces/${namespace}/serviceaccounts`, account)
      expect(await codeOf(admin.requestToken(namespace, 'deployer', 600))).toBe('CLUSTER_TOKEN')
    })

    test('an identity without rights may do nothing, and is told so', async () => {
      const namespace = await newNamespace()
      const nobody = await newUser(namespace, [])
      const state = await nobody.read([accounts, policies], [namespace])
      expect(state.objects).toEqual([])
      expect(readStatus(state, '', 'ServiceAccount', namespace)).toBe('forbidden')
      expect(readStatus(state, 'security.istio.io', 'AuthorizationPolicy', 'elsewhere')).toBe('forbidden')
      const answer = await nobody.apply(configMap(namespace, 'a', {}), absent, dry)
      expect(answer.kind).toBe('forbidden')
      expect(answer.kind === 'forbidden' && answer.message).toContain('cannot patch resource "configmaps"')
      const patcher = await newUser(namespace, [rule('', ['configmaps'], ['patch'])])
      expect((await patcher.apply(configMap(namespace, 'a', {}), absent, dry)).kind).toBe('forbidden')
      await admin.apply(configMap(namespace, 'a', {}), absent, real)
      const object = await live(configMaps, namespace, 'a')
      expect(await codeOf(nobody.remove(object.key, unchanged(object), dry))).toBe('CLUSTER_FORBIDDEN')
      expect((await nobody.identify()).uid).toBe('')
    })

    test('without the right to list everywhere, one LIST per namespace', async () => {
      const [inside, outside] = [await newNamespace(), await newNamespace()]
      for (const namespace of [inside, outside])
        await admin.apply(policy(namespace, 'p', { rules: [{}] }), absent, real)
      const reader = await newUser(inside, [rule('security.istio.io', ['authorizationpolicies'], ['list'])])
      const state = await reader.read([policies], [inside, outside])
      expect(state.objects.map((object) => object.key.namespace)).toEqual([inside])
      expect(readStatus(state, 'security.istio.io', 'AuthorizationPolicy', inside)).toBe('complete')
      expect(readStatus(state, 'security.istio.io', 'AuthorizationPolicy', outside)).toBe('forbidden')
      expect(readStatus(state, 'security.istio.io', 'AuthorizationPolicy', 'third')).toBe('forbidden')
    })

    test('what is refused is named, and the rights that are printed for it are enough and no more', async () => {
      const [inside, outside] = [await newNamespace(), await newNamespace()]
      const reader = await newUser(inside, [])
      const { username } = await reader.whoAmI()
      const namespaces = kind('', 'v1', 'Namespace', 'namespaces')
      const kinds = [policies, accounts, { ...namespaces, namespaced: false }]
      const wanted = { ...configMaps, only: { namespace: inside, name: 'istio' } }
      const first = await reader.read([...kinds, wanted], [inside])
      expect(first.objects).toEqual([])
      expect(new Set(first.denied.map(({ user }) => user))).toEqual(new Set([username]))
      const rights = missingRights(first.denied, [inside])
      expect(rights.map((right) => right['kind'])).toEqual(['Role', 'RoleBinding'])
      expect(rights[0]?.['rules']).toEqual([
        { apiGroups: [''], resources: ['namespaces'], verbs: ['get'] },
        { apiGroups: [''], resources: ['serviceaccounts'], verbs: ['list'] },
        { apiGroups: [''], resources: ['configmaps'], verbs: ['list'], resourceNames: ['istio'] },
        { apiGroups: ['security.istio.io'], resources: ['authorizationpolicies'], verbs: ['list'] },
      ])
      for (const right of rights)
        await raw(
          'POST',
          `/apis/${rbac}/v1/namespaces/${inside}/${right['kind'] === 'Role' ? 'roles' : 'rolebindings'}`,
          right,
        )
      await admin.apply(configMap(inside, 'istio', { mesh: '' }), absent, real)
      // A real server's authorizer learns of new roles by a watch.
      let second = await reader.read([...kinds, wanted], [inside])
      for (let attempt = 0; attempt < 200 && missingRights(second.denied, [inside]).length > 0; attempt += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        second = await reader.read([...kinds, wanted], [inside])
      }
      expect(missingRights(second.denied, [inside])).toEqual([])
      expect(second.reads.filter(({ namespace }) => namespace === inside).map(({ status }) => status)).toEqual([
        'complete',
        'complete',
        'complete',
        'complete',
      ])
      expect(second.objects.map(({ key }) => `${key.kind} ${key.name}`)).toContain(`Namespace ${inside}`)
      expect(second.objects.map(({ key }) => `${key.kind} ${key.name}`)).toContain('ConfigMap istio')
      // Nothing of another namespace came with it.
      const third = await reader.read(kinds, [outside])
      expect(third.objects).toEqual([])
      expect(readStatus(third, 'security.istio.io', 'AuthorizationPolicy', outside)).toBe('forbidden')
      // Without a list of namespaces, the right to read everywhere is what is missing.
      expect(missingRights(third.denied, []).map((right) => right['kind'])).toEqual([
        'ClusterRole',
        'ClusterRoleBinding',
      ])
    })

    test('a kind that the cluster does not have is not installed, never empty', async () => {
      const missing = [
        kind('nothing.example.com', '', 'Nothing', 'nothings'),
        kind('security.istio.io', '', 'Nothing', 'nothings'),
      ]
      const asked = kind('nothing.example.com', 'v1', 'Else', 'elses')
      const state = await admin.read([...missing, asked], [])
      expect(state.reads.map((read) => read.status)).toEqual(['not installed', 'not installed', 'not installed'])
    })

    test('reads more than one page', async () => {
      const namespace = await newNamespace()
      const names = Array.from({ length: 510 }, (_, index) => `c${String(index).padStart(3, '0')}`)
      await Promise.all(names.map((name) => admin.apply(configMap(namespace, name, { k: name }), absent, real)))
      const state = await admin.read([configMaps], [])
      const read = state.objects.filter((object) => object.key.namespace === namespace).map((object) => object.key.name)
      expect(read.sort()).toEqual(names)
      expect(readStatus(state, '', 'ConfigMap', namespace)).toBe('complete')
    }, 600_000)

    test('a RoleBinding to a Role that is not there yet depends on it, unless one may bind', async () => {
      const namespace = await newNamespace()
      const write = rule(rbac, ['roles', 'rolebindings'], ['create', 'patch'])
      const writer = await newUser(namespace, [write])
      expect(await writer.apply(binding(namespace, 'b', 'missing'), absent, dry)).toEqual({
        kind: 'depends',
        on: { group: rbac, kind: 'Role', namespace, name: 'missing' },
      })
      await admin.apply(role(namespace, 'strong', [rule('', ['secrets'], ['get'])]), absent, real)
      expect(await codeOf(writer.apply(binding(namespace, 'b', 'strong'), absent, dry))).toBe('CLUSTER_ESCALATION')
      expect(await codeOf(writer.apply(role(namespace, 'r', [rule('', ['secrets'], ['get'])]), absent, dry))).toBe(
        'CLUSTER_ESCALATION',
      )
      const binder = await newUser(namespace, [
        write,
        { ...rule(rbac, ['roles'], ['bind']), resourceNames: ['missing', 'strong'] },
      ])
      expect((await binder.apply(binding(namespace, 'b', 'missing'), absent, dry)).kind).toBe('created')
      expect((await binder.apply(binding(namespace, 'b', 'strong'), absent, real)).kind).toBe('created')
      const bound = await live(kind(rbac, 'v1', 'RoleBinding', 'rolebindings'), namespace, 'b')
      expect(await codeOf(admin.apply(binding(namespace, 'b', 'other'), unchanged(bound), dry))).toBe(
        'CLUSTER_ROLE_REF',
      )
    })

    test('answers that mislead are explained', async () => {
      const namespace = await newNamespace()
      expect(await codeOf(admin.apply(configMap('not-there', 'a', {}), absent, dry))).toBe('CLUSTER_NAMESPACE')
      expect(await codeOf(admin.apply({ ...configMap(namespace, 'a', {}), bogus: 1 }, absent, dry))).toBe(
        'CLUSTER_INVALID',
      )
      expect(await codeOf(admin.apply(policy(namespace, 'p', { bogus: 1 }), absent, dry))).toBe('CLUSTER_INVALID')
      expect(await codeOf(admin.apply(policy(namespace, 'p', { action: 'MAYBE' }), absent, dry))).toBe(
        'CLUSTER_INVALID',
      )
      const future = { ...policy(namespace, 'p', {}), apiVersion: 'security.istio.io/v9' }
      expect(await codeOf(admin.apply(future, absent, dry))).toBe('CLUSTER_API_MISSING')
    })

    test('the job’s ID token logs in, and what a 401 does not say is said', async () => {
      const good = server.ciToken(server.audience, 300)
      const ci = login(() => Promise.resolve(good))
      // A real server fetches the issuer's keys in the background, and answers 401 until it has them.
      for (let attempt = 0; attempt < 300 && (await codeOf(ci.whoAmI())) === 'CLUSTER_UNAUTHORIZED'; attempt += 1)
        await new Promise((resolve) => setTimeout(resolve, 500))
      expect((await ci.whoAmI()).username).toBe(server.ciUser)
      const wrong = login(
        () => Promise.resolve(server.ciToken('https://mesh.example.com', 300)),
        () => 'the signature is good',
      )
      try {
        await wrong.whoAmI()
        throw new Error('accepted')
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        expect(error.problems[0].code).toBe('CLUSTER_UNAUTHORIZED')
        expect(error.problems[0].message).toContain('the signature is good')
      }
      const tokens = [server.ciToken(server.audience, -60), good]
      let asked = 0
      const late = login(() => Promise.resolve(tokens[asked++] ?? ''))
      const answers = await Promise.all(Array.from({ length: 8 }, () => late.whoAmI()))
      expect(answers.map((answer) => answer.username)).toEqual(Array<string>(8).fill(server.ciUser))
      expect(asked).toBe(2)
    }, 600_000)

    test('what the no-op proof proves, the server confirms', async () => {
      const namespace = await newNamespace()
      const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 })
      const wish = fc.record({
        labels: names,
        finalizers: names,
        secrets: names,
        pull: fc.option(names, { nil: undefined }),
        mount: fc.option(fc.boolean(), { nil: undefined }),
      })
      type Wish = typeof wish extends fc.Arbitrary<infer Value> ? Value : never
      const account = (name: string, { labels, finalizers, secrets, pull, mount }: Wish): JsonObject => ({
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: {
          name,
          namespace,
          ...(labels.length === 0 ? {} : { labels: Object.fromEntries(labels.map((label) => [label, label])) }),
          ...(finalizers.length === 0 ? {} : { finalizers: finalizers.map((one) => `meshgate.dev/${one}`) }),
        },
        ...(secrets.length === 0 ? {} : { secrets: secrets.map((secret) => ({ name: secret })) }),
        ...(pull === undefined ? {} : { imagePullSecrets: pull.map((secret) => ({ name: secret })) }),
        ...(mount === undefined ? {} : { automountServiceAccountToken: mount }),
      })
      const foreign = fc.array(
        fc.record({ manager: fc.constantFrom('alice', 'bob'), what: wish, apply: fc.boolean() }),
        { maxLength: 2 },
      )
      const again = fc.oneof(
        { weight: 2, arbitrary: fc.constant('same' as const) },
        fc.constant('reversed' as const),
        wish,
      )
      let [proven, needless, count] = [0, 0, 0]
      await fc.assert(
        fc.asyncProperty(wish, foreign, again, async (first, others, next) => {
          count += 1
          const name = `case-${count}`
          const path = `/api/v1/namespaces/${namespace}/serviceaccounts/${name}`
          await admin.apply(account(name, first), absent, real)
          for (const { manager, what, apply } of others)
            if (apply) await applyAs(manager, path, account(name, what))
            else
              await raw(
                'PATCH',
                `${path}?fieldManager=${manager}`,
                { ...account(name, what), metadata: { labels: { [manager]: 'x' } } },
                'application/merge-patch+json',
              )
          const object = await live(accounts, namespace, name)
          const reversed = {
            ...first,
            finalizers: [...first.finalizers].reverse(),
            secrets: [...first.secrets].reverse(),
          }
          const want = account(name, next === 'same' ? first : next === 'reversed' ? reversed : next)
          const answer = await admin.apply(want, unchanged(object), dry)
          const claim = provesNoOp(object, want)
          if (claim) proven += 1
          if (!claim && answer.kind === 'unchanged') needless += 1
          return !claim || answer.kind === 'unchanged'
        }),
        { numRuns: server.noOpCases },
      )
      expect(proven).toBeGreaterThan(server.noOpCases / 20)
      expect(needless).toBeLessThan(server.noOpCases / 2)
    }, 900_000)
  })
}
