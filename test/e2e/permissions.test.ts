import { Agent, request } from 'node:https'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { connectCluster } from '../../src/cluster/api.js'
import { rbacKinds } from '../../src/mesh/kinds.js'
import type { Cluster } from '../../src/ports/cluster.js'
import type { Json, JsonObject } from '../../src/ports/json.js'
import { keyTitle, type KubernetesObject, type MeshState } from '../../src/ports/object.js'
import { forecastApply } from '../../src/plan/forecast-apply.js'
import { comparePermissions } from '../../src/rbac/compare-permissions.js'
import {
  effectivePermissions,
  groupsOf,
  heldBy,
  subjectsOf,
  type SubjectPermissions,
} from '../../src/rbac/effective-permissions.js'
import { rbacObjectsOf } from '../../src/rbac/default-objects.js'
import { roleRefOf, roleResolver } from '../../src/rbac/roles.js'
import { coversUrl } from '../../src/rbac/url-permission.js'
import { has } from '../../src/rbac/value-set.js'
import { missingForControlPlane, startControlPlane, type ControlPlane } from './control-plane.js'

const missing = missingForControlPlane()
const rbac = 'rbac.authorization.k8s.io'

/** A number generator with a seed, so that a disagreement can be had again. */
const makeRandom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
}

type Random = ReturnType<typeof makeRandom>
const pick = <T>(random: Random, items: readonly T[]): T => items[random(items.length)] as T
const some = <T>(random: Random, items: readonly T[], most: number): readonly T[] => [
  ...new Set(Array.from({ length: 1 + random(most) }, () => pick(random, items))),
]

/** What RBAC sees of one request to the API server. */
type Call =
  | {
      readonly verb: string
      readonly namespace: string
      readonly group: string
      readonly resource: string
      readonly subresource: string
      readonly name: string
    }
  | { readonly verb: string; readonly path: string }

interface Caller {
  readonly subject: string
  readonly user: string
  readonly groups: readonly string[]
}

const verbs = ['get', 'list', 'create', 'patch', 'delete', 'bind', 'escalate']
const groups = ['', 'apps', rbac]
const resources = ['pods', 'secrets', 'deployments', 'roles', 'odd']
const subresources = ['', 'exec', 'status', 'a/b', '*']
const ruleResources = [
  ...['*', '*/exec', '*/', '*/a/b', 'pods', 'pods/', 'pods/exec', 'pods/*', 'pods/a/b', 'secrets'],
  ...['deployments', 'deployments/status', 'roles', 'po*'],
]
const names = ['', 'a', 'b', 'c']
const paths = ['/', '/metrics', '/metrics/x', '/healthz', '/healthz/etcd', '/api/v1/other', '/version']
const rulePaths = ['*', '/metrics', '/metrics/*', '/healthz*', '/version', '/']

const randomRule = (random: Random): JsonObject => ({
  apiGroups: some(random, [...groups, '*'], 2),
  resources: some(random, ruleResources, 3),
  verbs: some(random, random(6) === 0 ? ['*'] : verbs, 3),
  ...(random(3) === 0 ? { resourceNames: some(random, ['a', 'b'], 2) } : {}),
})

const randomUrlRule = (random: Random): JsonObject => ({
  nonResourceURLs: some(random, rulePaths, 2),
  verbs: some(random, ['get', 'post', '*'], 2),
})

const randomCall = (random: Random, namespaces: readonly string[]): Call =>
  random(5) === 0
    ? { verb: pick(random, ['get', 'post', 'put']), path: pick(random, paths) }
    : {
        verb: pick(random, verbs),
        namespace: pick(random, ['', ...namespaces]),
        group: pick(random, groups),
        resource: pick(random, resources),
        subresource: pick(random, subresources),
        name: pick(random, names),
      }

const allows = (held: SubjectPermissions, call: Call): boolean =>
  'path' in call
    ? held.urls.some(
        ({ pattern, except, verb }) =>
          has(verb, call.verb) && coversUrl(pattern, call.path) && !except.some((hole) => coversUrl(hole, call.path)),
      )
    : held.resources.some(
        (one) =>
          has(one.scope, call.namespace) &&
          has(one.group, call.group) &&
          has(one.resource, call.resource) &&
          has(one.subresource, call.subresource) &&
          has(one.name, call.name) &&
          has(one.verb, call.verb),
      )

/** The API server, asked in its own words. */
interface Server {
  send(
    method: string,
    path: string,
    body?: Json,
    headers?: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<Answer>
  allows(caller: Caller, call: Call): Promise<boolean>
}

interface Answer {
  readonly status: number
  readonly body: JsonObject
}

const openServer = (controlPlane: ControlPlane): Server => {
  const agent = new Agent({ keepAlive: true, maxSockets: 16, ca: controlPlane.certificateAuthority })
  const send: Server['send'] = (method, path, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const call = request(
        `${controlPlane.url}${path}`,
        {
          method,
          agent,
          headers: {
            authorization: `Bearer ${controlPlane.adminToken}`,
            'content-type': 'application/json',
            ...(headers as Readonly<Record<string, string | string[]>>),
          },
        },
        (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('end', () => {
            const text = Buffer.concat(parts).toString('utf8')
            resolve({ status: response.statusCode ?? 0, body: JSON.parse(text === '' ? '{}' : text) as JsonObject })
          })
        },
      )
      call.on('error', reject)
      call.end(body === undefined ? undefined : JSON.stringify(body))
    })
  return {
    send,
    allows: async ({ user, groups: all }, call) => {
      const { status, body } = await send('POST', '/apis/authorization.k8s.io/v1/subjectaccessreviews', {
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SubjectAccessReview',
        spec: {
          user,
          groups: [...all],
          ...('path' in call ? { nonResourceAttributes: { ...call } } : { resourceAttributes: { ...call } }),
        },
      })
      if (status !== 201) throw new Error(`SubjectAccessReview: ${status} ${JSON.stringify(body)}`)
      return (body['status'] as JsonObject)['allowed'] === true
    },
  }
}

const collection = (object: JsonObject): string => {
  const kind = object['kind'] as string
  const namespace = (object['metadata'] as JsonObject)['namespace']
  const plural = `${kind.toLowerCase()}s`
  if (kind === 'Namespace') return '/api/v1/namespaces'
  const base = kind === 'ServiceAccount' ? '/api/v1' : `/apis/${rbac}/v1`
  return typeof namespace === 'string' ? `${base}/namespaces/${namespace}/${plural}` : `${base}/${plural}`
}

const object = (kind: string, name: string, namespace: string, rest: JsonObject, labels?: JsonObject): JsonObject => ({
  apiVersion: kind === 'Namespace' || kind === 'ServiceAccount' ? 'v1' : `${rbac}/v1`,
  kind,
  metadata: { name, ...(namespace === '' ? {} : { namespace }), ...(labels === undefined ? {} : { labels }) },
  ...rest,
})

/** Makes them and waits until the authorizer has seen the last of each kind. */
const create = async (server: Server, objects: readonly JsonObject[]): Promise<void> => {
  for (const one of objects) {
    const { status, body } = await server.send('POST', collection(one), one)
    if (status !== 201) throw new Error(`${JSON.stringify(one)}: ${status} ${JSON.stringify(body)}`)
  }
}

const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
  for (let attempt = 0; attempt < 400; attempt++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`never: ${what}`)
}

/** Every informer of the authorizer has come as far as these four objects, which are the last of their kinds. */
const settle = async (server: Server, mark: string, namespace: string): Promise<void> => {
  const rules = [{ apiGroups: [''], resources: ['marks'], verbs: ['get'] }]
  const user = (name: string): JsonObject => ({ kind: 'User', apiGroup: rbac, name })
  await create(server, [
    object('Role', mark, namespace, { rules }),
    object('ClusterRole', mark, '', { rules }),
    object('RoleBinding', mark, namespace, {
      roleRef: { apiGroup: rbac, kind: 'Role', name: mark },
      subjects: [user(`${mark}-role`)],
    }),
    object('ClusterRoleBinding', mark, '', {
      roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: mark },
      subjects: [user(`${mark}-cluster`)],
    }),
  ])
  const call: Call = { verb: 'get', namespace, group: '', resource: 'marks', subresource: '', name: '' }
  for (const name of [`${mark}-role`, `${mark}-cluster`])
    await until(`${name} is seen`, () => server.allows({ subject: '', user: name, groups: [] }, call))
}

interface WriteOutcome {
  readonly caller: string
  readonly body: JsonObject
  readonly ours: string
  readonly theirs: string
  readonly status: number
}

/** Roles and RoleBindings as others would write them, dry-run by the server, and what we said of each before. */
const tryWrites = async (
  server: Server,
  random: Random,
  round: string,
  state: MeshState,
): Promise<readonly WriteOutcome[]> => {
  const { callers, namespaces } = makeRound(random, round, 'writes')
  const roles = state.objects.filter(({ key }) => key.kind === 'Role' && namespaces.includes(key.namespace))
  const clusterRoles = state.objects.filter(({ key }) => key.kind === 'ClusterRole' && key.name.startsWith(round))
  const outcomes: WriteOutcome[] = []
  for (let attempt = 0; attempt < 40; attempt++) {
    const caller = pick(random, callers.slice(0, 4))
    const namespace = pick(random, namespaces)
    const held = heldBy(
      effectivePermissions(state),
      caller.subject,
      caller.groups.map((name) => `Group ${name}`),
    ).resources
    const standing = roles.filter(({ key }) => key.namespace === namespace)
    const isRole = random(2) === 0
    const old = isRole && standing.length > 0 && random(3) === 0 ? pick(random, standing) : undefined
    const name = old?.key.name ?? `${round}-write-${attempt}`
    // Half of the rules are built from what somebody holds, so that some are covered.
    const own = held.length > 0 && random(2) === 0 ? pick(random, held) : undefined
    const rule: JsonObject =
      own === undefined
        ? randomRule(random)
        : {
            apiGroups: own.group.kind === 'only' ? own.group.values : ['*'],
            resources:
              own.resource.kind === 'only'
                ? own.resource.values.flatMap((one) =>
                    own.subresource.values.map((below) => (below === '' ? one : `${one}/${below}`)),
                  )
                : own.subresource.kind === 'only'
                  ? own.subresource.values.map((below) => `*/${below}`)
                  : ['*'],
            verbs: own.verb.kind === 'only' ? own.verb.values : ['*'],
            ...(own.name.kind === 'only' ? { resourceNames: own.name.values } : {}),
          }
    const target = pick(random, random(2) === 0 && standing.length > 0 ? standing : clusterRoles)
    const body = isRole
      ? object('Role', name, namespace, { rules: [rule] }, { attempt: String(attempt) })
      : object('RoleBinding', name, namespace, {
          roleRef: {
            apiGroup: rbac,
            kind: target.key.kind,
            name: random(10) === 0 ? 'there-is-none' : target.key.name,
          },
          subjects: [{ kind: 'ServiceAccount', name: 'ci', namespace }],
        })
    const key = { group: rbac, kind: isRole ? 'Role' : 'RoleBinding', namespace, name }
    const forecast = forecastApply(
      [
        {
          kind: 'apply',
          key,
          object: body,
          precondition: old === undefined ? { kind: 'absent' } : { kind: 'unchanged', uid: '', resourceVersion: '' },
          why: '',
        },
      ],
      state,
      caller,
    )
    const { status } = await server.send(
      'PATCH',
      `${collection(body)}/${name}?fieldManager=meshgate&force=true&dryRun=All`,
      body,
      {
        'content-type': 'application/apply-patch+yaml',
        'impersonate-user': caller.user,
        'impersonate-group': caller.groups,
      },
    )
    const theirs = status === 200 || status === 201 ? 'passes' : 'refused'
    if (![200, 201, 403, 404].includes(status)) throw new Error(`PATCH ${status}: ${JSON.stringify(body)}`)
    outcomes.push({ caller: caller.subject, body, ours: forecast.outcome, theirs, status })
  }
  return outcomes
}

interface Round {
  readonly namespaces: readonly string[]
  readonly callers: readonly Caller[]
  readonly objects: readonly JsonObject[]
}

const makeRound = (random: Random, round: string, part: string): Round => {
  const namespaces = [`${round}-x`, `${round}-y`]
  const [x = '', y = ''] = namespaces
  const tag = `${round}-${part}`
  const serviceAccount = (namespace: string): Caller => ({
    subject: `ServiceAccount ${namespace}/ci`,
    user: `system:serviceaccount:${namespace}:ci`,
    groups: groupsOf(`ServiceAccount ${namespace}/ci`).map((name) => name.slice('Group '.length)),
  })
  const callers: readonly Caller[] = [
    serviceAccount(x),
    serviceAccount(y),
    { subject: `User ${round}-jane`, user: `${round}-jane`, groups: [`${round}-devs`, 'system:authenticated'] },
    { subject: `User ${round}-joe`, user: `${round}-joe`, groups: ['system:authenticated'] },
    { subject: 'User system:anonymous', user: 'system:anonymous', groups: ['system:unauthenticated'] },
  ]
  const subjects: readonly JsonObject[] = [
    { kind: 'ServiceAccount', name: 'ci', namespace: x },
    { kind: 'ServiceAccount', name: 'ci', namespace: y },
    { kind: 'User', apiGroup: rbac, name: `system:serviceaccount:${x}:ci` },
    { kind: 'User', apiGroup: rbac, name: `${round}-jane` },
    { kind: 'User', apiGroup: rbac, name: `${round}-joe` },
    { kind: 'Group', apiGroup: rbac, name: `${round}-devs` },
    { kind: 'Group', apiGroup: rbac, name: `system:serviceaccounts:${y}` },
    { kind: 'Group', apiGroup: rbac, name: 'system:serviceaccounts' },
    { kind: 'Group', apiGroup: rbac, name: 'system:unauthenticated' },
  ]
  const bare: JsonObject = { kind: 'ServiceAccount', name: 'ci' }
  const roles = Array.from({ length: 3 }, (_, index) =>
    object('Role', `${tag}-${index}`, pick(random, namespaces), {
      rules: Array.from({ length: 1 + random(2) }, () => randomRule(random)),
    }),
  )
  const clusterRoles = Array.from({ length: 3 }, (_, index) =>
    object(
      'ClusterRole',
      `${tag}-${index}`,
      '',
      { rules: [randomRule(random), ...(random(2) === 0 ? [randomUrlRule(random)] : [])] },
      random(2) === 0 ? { [`to-${round}`]: 'yes', tier: pick(random, ['a', 'b']) } : {},
    ),
  )
  // One that gathers the others, and, of the second part, one that gathers that one.
  const whole = object(
    'ClusterRole',
    `${tag}-whole`,
    '',
    {
      rules: [],
      aggregationRule: {
        clusterRoleSelectors: [
          random(2) === 0
            ? { matchLabels: { [`to-${round}`]: 'yes' } }
            : {
                matchExpressions: [
                  { key: `to-${round}`, operator: 'Exists' },
                  { key: 'tier', operator: pick(random, ['In', 'NotIn']), values: ['a'] },
                ],
              },
        ],
      },
    },
    { [`to-${round}-all`]: 'yes' },
  )
  const all = object('ClusterRole', `${tag}-all`, '', {
    rules: [],
    aggregationRule: { clusterRoleSelectors: [{ matchLabels: { [`to-${round}-all`]: 'yes' } }] },
  })
  const roleBindings = Array.from({ length: 4 }, (_, index) => {
    const role = pick(random, roles)
    const clusterWide = random(2) === 0
    const namespace = clusterWide ? pick(random, namespaces) : ((role['metadata'] as JsonObject)['namespace'] as string)
    const name = random(8) === 0 ? 'there-is-none' : ((role['metadata'] as JsonObject)['name'] as string)
    return object('RoleBinding', `${tag}-${index}`, namespace, {
      roleRef: {
        apiGroup: rbac,
        ...(clusterWide
          ? { kind: 'ClusterRole', name: `${tag}-${pick(random, ['0', '1', '2', 'whole', 'all'])}` }
          : { kind: 'Role', name }),
      },
      subjects: [...some(random, [...subjects, bare], 2)],
    })
  })
  const clusterRoleBindings = Array.from({ length: 2 }, (_, index) =>
    object('ClusterRoleBinding', `${tag}-${index}`, '', {
      roleRef: {
        apiGroup: rbac,
        kind: 'ClusterRole',
        name: `${tag}-${pick(random, ['0', '1', '2', 'whole', 'all'])}`,
      },
      subjects: [...some(random, subjects, 2)],
    }),
  )
  // Without these nobody would ever come as far as the escalation check.
  const writer = object('ClusterRole', `${tag}-writer`, '', {
    rules: [{ apiGroups: [rbac], resources: ['roles', 'rolebindings'], verbs: ['create', 'patch'] }],
  })
  const writes = object('ClusterRoleBinding', `${tag}-writer`, '', {
    roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: `${tag}-writer` },
    subjects: [...some(random, subjects.slice(0, 6), 4)],
  })
  return {
    namespaces,
    callers,
    objects: [writer, writes, ...roles, ...clusterRoles, whole, all, ...roleBindings, ...clusterRoleBindings],
  }
}

const rounds = Number(process.env['MESHGATE_ROUNDS'] ?? '8')
const seed = Number(process.env['MESHGATE_SEED'] ?? '20260801')

if (missing !== '') {
  console.log(`permissions on a real server skipped: ${missing}`)
  // In CI a suite that did not run is no green one.
  ;(process.env['CI'] === 'true' ? test : test.skip)('a control plane is there', () => expect(missing).toBe(''))
} else {
  describe('effective permissions, and what the RBAC authorizer says', () => {
    let controlPlane: ControlPlane
    let cluster: Cluster
    let server: Server

    beforeAll(async () => {
      controlPlane = startControlPlane({ controllers: true })
      cluster = await connectCluster(
        { kind: 'context', context: '', execPlugins: [], namespaces: [] },
        {
          env: { KUBECONFIG: controlPlane.kubeconfig },
          clock: { now: () => Date.now(), sleep: (time) => new Promise((resolve) => setTimeout(resolve, time)) },
          random: () => 0.5,
          readFile: async (path) => (await import('node:fs')).readFileSync(path, 'utf8'),
          baseFile: async () => '',
        },
      )
      server = openServer(controlPlane)
    })
    afterAll(() => {
      cluster.close()
      controlPlane.down()
    })

    /** How often the server let a write through, and how often it did not: both must have been met. */
    const seen = new Map<string, number>()
    const read = (): Promise<MeshState> => cluster.read(rbacKinds, [])

    /** The controller has gathered the rules: the real ones and ours are of the same moment. */
    const gathered = async (name: string, least: number): Promise<void> =>
      until(`${name} is gathered`, async () => {
        const { body } = await server.send('GET', `/apis/${rbac}/v1/clusterroles/${name}`)
        return ((body['rules'] ?? []) as readonly Json[]).length >= least
      })

    test.each(Array.from({ length: rounds }, (_, index) => index))(
      'round %i: every answer is the same before and after a change, and a change has its rows',
      async (index) => {
        const random = makeRandom(seed + index)
        const round = `r${index}`
        for (const namespace of [`${round}-x`, `${round}-y`])
          await create(server, [object('Namespace', namespace, '', {})])
        const states: MeshState[] = []
        const answers: boolean[][] = []
        let calls: readonly { readonly caller: Caller; readonly call: Call }[] = []
        for (const part of ['first', 'second']) {
          const made = makeRound(random, round, part)
          await create(server, made.objects)
          await settle(server, `${round}-${part}-mark`, `${round}-x`)
          const state = await read()
          for (const name of ['whole', 'all']) {
            const ours = effectiveRules(state, `${round}-${part}-${name}`)
            await gathered(`${round}-${part}-${name}`, ours)
          }
          await settle(server, `${round}-${part}-end`, `${round}-x`)
          states.push(await read())
          if (calls.length === 0)
            calls = made.callers.flatMap((caller) =>
              Array.from({ length: 60 }, () => ({ caller, call: randomCall(random, made.namespaces) })),
            )
          answers.push(await Promise.all(calls.map(({ caller, call }) => server.allows(caller, call))))
        }
        const [before, after] = states
        if (before === undefined || after === undefined) throw new Error('two states')
        const disagreements = states.flatMap((state, part) => {
          const effective = effectivePermissions(state)
          return calls.flatMap(({ caller, call }, at) => {
            const held = heldBy(
              effective,
              caller.subject,
              caller.groups.map((name) => `Group ${name}`),
            )
            const [ours, theirs] = [allows(held, call), answers[part]?.[at]]
            return ours === theirs ? [] : [{ part, caller: caller.subject, call, ours, theirs }]
          })
        })
        expect(disagreements).toEqual([])

        const rows = comparePermissions(before, after)
        const unsaid = calls.filter(({ caller }, at) => {
          const [old, now] = [answers[0]?.[at], answers[1]?.[at]]
          const mine = [caller.subject, ...caller.groups.map((name) => `Group ${name}`)]
          return (
            old === false && now === true && !rows.some((row) => row.kind === 'gained' && mine.includes(row.subject))
          )
        })
        expect(unsaid).toEqual([])
        expect(answers.flat().filter(Boolean).length).toBeGreaterThan(10)

        const outcomes = await tryWrites(server, random, round, after)
        expect(outcomes.filter(({ ours, theirs }) => ours !== theirs)).toEqual([])
        for (const { theirs } of outcomes) seen.set(theirs, (seen.get(theirs) ?? 0) + 1)
      },
    )

    test('roles and bindings that every cluster has are those that this server made', async () => {
      const nothing: MeshState = { objects: [], reads: [] }
      const state = await read()
      const made = state.objects.filter(({ labels }) => labels['kubernetes.io/bootstrapping'] === 'rbac-defaults')
      const text = (of: MeshState, { key, content }: KubernetesObject): string => {
        const { kind, namespace, name } = key
        if (kind !== 'Role' && kind !== 'ClusterRole') {
          const object = { key, content } as KubernetesObject
          return `${keyTitle(key)}: ${JSON.stringify([roleRefOf(object), [...subjectsOf(object)].sort()])}`
        }
        const resolved = roleResolver(of)({ kind, namespace, name })
        const rules = resolved.kind === 'rules' ? resolved.rules : []
        const texts = rules.map(({ verbs, apiGroups, resources: all, resourceNames, nonResourceURLs }) =>
          JSON.stringify([verbs, apiGroups, all, resourceNames, nonResourceURLs]),
        )
        return `${keyTitle(key)}: ${[...new Set(texts)].sort().join()}`
      }
      expect(made.length).toBeGreaterThan(130)
      expect(new Set(made.map(({ key }) => key.kind)).size).toBe(4)
      expect(
        rbacObjectsOf(nothing)
          .map((one) => text(nothing, one))
          .sort(),
      ).toEqual(made.map((one) => text(state, one)).sort())
    })

    test('writes that pass and writes that are refused have both been met', () => {
      expect(seen.get('passes') ?? 0).toBeGreaterThan(rounds)
      expect(seen.get('refused') ?? 0).toBeGreaterThan(rounds)
    })
  })
}

/** How many rules the parts of an aggregated role have together, as we gather them. */
const effectiveRules = (state: MeshState, name: string): number => {
  const resolved = roleResolver(state)({ kind: 'ClusterRole', namespace: '', name })
  return resolved.kind === 'rules'
    ? new Set(resolved.rules.map((rule) => JSON.stringify({ ...rule, place: null }))).size
    : 0
}
