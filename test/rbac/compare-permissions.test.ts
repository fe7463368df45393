import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/ports/json.js'
import type { KubernetesObject, MeshState } from '../../src/ports/object.js'
import { comparePermissions } from '../../src/rbac/compare-permissions.js'
import { effectivePermissions } from '../../src/rbac/effective-permissions.js'
import { account, clusterRole, clusterRoleBinding, objectOf, rbacReads, role, roleBinding, stateOf } from './states.js'

const rule = (resources: string[], verbs: string[], apiGroups: string[] = [''], more: JsonObject = {}): JsonObject => ({
  apiGroups,
  resources,
  verbs,
  ...more,
})
const binds = (name: string, roleName = 'r', subjects: readonly JsonObject[] = [account('ci')]): JsonObject =>
  roleBinding(name, { kind: 'Role', name: roleName }, subjects)

describe('comparePermissions', () => {
  test('the same permissions written differently are no change', () => {
    const before = stateOf([role('r', [rule(['pods', 'services'], ['get', 'list'])]), binds('b')])
    const after = stateOf([
      role('r', [rule(['services'], ['list', 'get']), rule(['pods'], ['list']), rule(['pods'], ['get', 'get'])]),
      binds('c'),
    ])
    expect(comparePermissions(before, after)).toEqual([])
  })

  test('a verb that is added is gained, and nothing else', () => {
    const before = stateOf([role('r', [rule(['pods'], ['get'])]), binds('b')])
    const after = stateOf([role('r', [rule(['pods'], ['get', 'list'])]), binds('b')])
    expect(comparePermissions(before, after)).toEqual([
      {
        kind: 'gained',
        subject: 'ServiceAccount shop/ci',
        scope: 'namespace shop',
        rule: 'list pods',
        badges: [],
        via: 'RoleBinding shop/b → Role r',
        where: [{ kind: 'file', path: 'objects.yaml', line: 1, column: 1 }],
      },
    ])
    expect(comparePermissions(after, before).map((row) => [row.kind, row.rule])).toEqual([['lost', 'list pods']])
  })

  test('what another binding, or a group that holds every service account, already gives is not gained', () => {
    const reader = [rule(['pods'], ['get'])]
    const rest = [
      role('other', reader),
      roleBinding('all', { kind: 'Role', name: 'other' }, [{ kind: 'Group', name: 'system:serviceaccounts:shop' }]),
      role('r', reader),
    ]
    expect(comparePermissions(stateOf(rest), stateOf([...rest, binds('b')]))).toEqual([])
  })

  test('what a wider group holds is not gained by a narrower one', () => {
    const rest = [role('r', [rule(['pods'], ['get'])])]
    const group = (name: string): JsonObject => ({ kind: 'Group', name })
    const wide = binds('wide', 'r', [group('system:authenticated')])
    for (const name of ['devs', 'system:serviceaccounts', 'system:serviceaccounts:shop']) {
      const narrow = binds('narrow', 'r', [group(name)])
      expect(comparePermissions(stateOf([...rest, wide]), stateOf([...rest, wide, narrow]))).toEqual([])
      expect(comparePermissions(stateOf(rest), stateOf([...rest, narrow]))).toHaveLength(1)
    }
    const anonymous = binds('narrow', 'r', [group('system:unauthenticated')])
    expect(comparePermissions(stateOf([...rest, wide]), stateOf([...rest, wide, anonymous]))).toHaveLength(1)
  })

  test('a service account without a namespace is one of the RoleBinding, and nobody in a ClusterRoleBinding', () => {
    const bare = [{ kind: 'ServiceAccount', name: 'ci' }]
    const rest = [role('r', [rule(['pods'], ['get'])])]
    expect(comparePermissions(stateOf(rest), stateOf([...rest, binds('b', 'r', bare)]))[0]?.subject).toBe(
      'ServiceAccount shop/ci',
    )
    const whole = [clusterRole('c', [rule(['pods'], ['get'])])]
    expect(comparePermissions(stateOf(whole), stateOf([...whole, clusterRoleBinding('cb', 'c', bare)]))).toEqual([])
  })

  test('a resource that ends in a slash is nothing that a request could ask for', () => {
    const before = stateOf([binds('b')])
    const after = stateOf([binds('b'), role('r', [rule(['pods/', '*/'], ['get'])])])
    expect(comparePermissions(before, after)).toEqual([])
  })

  test('a row says where the binding and the rule of the role stand', () => {
    const at = (object: JsonObject, path: string): KubernetesObject => {
      const source = { kind: 'file' as const, path, line: 3, column: 1 }
      return {
        ...objectOf(object),
        source,
        locate: (pointer) => ({ ...source, line: pointer === '/rules/1' ? 9 : 3 }),
      }
    }
    const roleObject = at(role('r', [rule(['pods'], ['get']), rule(['secrets'], ['list'])]), 'role.yaml')
    const after: MeshState = { objects: [roleObject, at(binds('b'), 'binding.yaml')], reads: rbacReads }
    const rows = comparePermissions(stateOf([]), after)
    const secrets = rows.find((row) => row.rule.includes('secrets'))
    expect(secrets?.where).toEqual([
      { kind: 'file', path: 'binding.yaml', line: 3, column: 1 },
      { kind: 'file', path: 'role.yaml', line: 9, column: 1 },
    ])
  })

  test('a user named as a service account is that service account', () => {
    const rest = [role('r', [rule(['pods'], ['get'])])]
    const user = { kind: 'User', name: 'system:serviceaccount:shop:ci' }
    expect(comparePermissions(stateOf([...rest, binds('b', 'r', [user])]), stateOf([...rest, binds('b')]))).toEqual([])
  })

  test('a fragment of an aggregated ClusterRole gives to whoever is bound to the whole', () => {
    const whole = clusterRole('view', [rule(['pods'], ['get'])], {
      aggregationRule: { clusterRoleSelectors: [{ matchLabels: { 'to-view': 'true' } }] },
    })
    const part = clusterRole('part', [rule(['pods'], ['get'])], { labels: { 'to-view': 'true' } })
    const more = clusterRole('more', [rule(['secrets'], ['get'])], { labels: { 'to-view': 'true' } })
    const binding = roleBinding('b', { kind: 'ClusterRole', name: 'view' }, [{ kind: 'User', name: 'jane' }])
    const rows = comparePermissions(stateOf([whole, part, binding]), stateOf([whole, part, more, binding]))
    expect(rows.map((row) => [row.kind, row.subject, row.rule, row.scope])).toEqual([
      ['gained', 'User jane', 'get secrets', 'namespace shop'],
    ])
    expect(rows[0]?.badges).toContain('may read Secrets')
  })

  test('rules that a file writes beside an aggregationRule count once the rule is gone, and not before', () => {
    const extra = { aggregationRule: { clusterRoleSelectors: [{ matchLabels: { 'to-view': 'true' } }] } }
    const gathers = clusterRole('view', [rule(['secrets'], ['get'])], extra)
    const written = clusterRole('view', [rule(['secrets'], ['get'])])
    const binding = roleBinding('b', { kind: 'ClusterRole', name: 'view' }, [{ kind: 'User', name: 'jane' }])
    const unread = rbacReads.filter(({ kind }) => kind !== 'ClusterRole')
    for (const reads of [rbacReads, unread]) {
      const kinds = (before: JsonObject, after: JsonObject) =>
        comparePermissions(stateOf([before, binding], reads), stateOf([after, binding], reads)).map(
          ({ kind, rule: what }) => `${kind} ${what}`,
        )
      expect(kinds(gathers, written)).toContain('gained get secrets')
      expect(kinds(gathers, clusterRole('view', [rule(['pods'], ['get'])], extra))).not.toContain('gained get pods')
    }
  })

  test('a wildcard counts as everything it stands for, and says that it is one', () => {
    const before = stateOf([role('r', [rule(['pods'], ['get'])]), binds('b')])
    const after = stateOf([role('r', [rule(['*'], ['*'], ['*'])]), binds('b')])
    const rows = comparePermissions(before, after)
    const badges = rows.flatMap((row) => row.badges)
    expect(rows.length).toBeGreaterThan(0)
    for (const badge of [
      'is an administrator: everything on everything',
      'may read Secrets',
      'may rewrite the mesh policies themselves',
      'may impersonate others',
      'may mint tokens of ServiceAccounts',
    ])
      expect(badges).toContain(badge)
    expect(badges.some((badge) => badge.startsWith('wildcard'))).toBe(true)
    expect(
      comparePermissions(after, stateOf([role('r', [rule(['*'], ['*'], ['*']), rule(['pods'], ['get'])]), binds('b')])),
    ).toEqual([])
  })

  test('jumps of scope and names that are dropped are said', () => {
    const named = stateOf([role('r', [rule(['configmaps'], ['get'], [''], { resourceNames: ['a'] })]), binds('b')])
    const free = stateOf([role('r', [rule(['configmaps'], ['get'])]), binds('b')])
    expect(comparePermissions(named, free)[0]?.badges).toEqual(['no longer limited to names'])
    const everywhere = stateOf([
      clusterRole('c', [rule(['configmaps'], ['get'])]),
      clusterRoleBinding('cb', 'c', [account('ci')]),
    ])
    const rows = comparePermissions(free, everywhere)
    expect(rows.map((row) => row.scope)).toEqual(['all namespaces and the cluster except shop'])
    expect(rows[0]?.badges).toContain('jumps from a namespace to the whole cluster')
  })

  test('paths come with a ClusterRoleBinding and not with a RoleBinding', () => {
    const urls = clusterRole('c', [{ nonResourceURLs: ['/metrics', '*'], verbs: ['get'] }])
    const bound = roleBinding('b', { kind: 'ClusterRole', name: 'c' }, [account('ci')])
    expect(comparePermissions(stateOf([urls]), stateOf([urls, bound]))).toEqual([])
    const rows = comparePermissions(stateOf([urls]), stateOf([urls, clusterRoleBinding('cb', 'c', [account('ci')])]))
    expect(rows.map((row) => row.rule)).toEqual(['get path *', 'get path /metrics'])
    expect(rows[0]?.badges).toEqual(["may call every path of the API server's own"])
  })

  test('the order of objects does not show', () => {
    const objects = [
      role('r', [rule(['pods'], ['get'])]),
      role('s', [rule(['pods'], ['list'])]),
      binds('b'),
      binds('c', 's'),
    ]
    expect(comparePermissions(stateOf([]), stateOf([...objects].reverse()))).toEqual(
      comparePermissions(stateOf([]), stateOf(objects)),
    )
  })
})

describe('what was not read', () => {
  const unread = rbacReads.map((read) => ({ ...read, status: 'forbidden' as const }))

  test('is listed, never empty', () => {
    expect(effectivePermissions(stateOf([], [])).unread.map((one) => one.kind)).toEqual([
      'Role',
      'RoleBinding',
      'ClusterRole',
      'ClusterRoleBinding',
    ])
    expect(effectivePermissions(stateOf([], unread)).unread.map((one) => one.status)).toEqual(
      Array(4).fill('forbidden'),
    )
  })

  test('does not matter to a change that does not touch it', () => {
    const objects = [role('r', [rule(['pods'], ['get'])])]
    expect(comparePermissions(stateOf(objects, unread), stateOf(objects, unread))).toEqual([])
  })

  test('makes a new binding to an unread role unknown', () => {
    expect(comparePermissions(stateOf([], unread), stateOf([binds('b')], unread))).toEqual([
      {
        kind: 'unknown',
        subject: 'ServiceAccount shop/ci',
        scope: 'namespace shop',
        rule: 'whatever Role r grants: it was not wholly read',
        badges: [],
        via: 'RoleBinding shop/b → Role r',
        where: [{ kind: 'file', path: 'objects.yaml', line: 1, column: 1 }],
      },
    ])
  })

  test('makes a changed role unknown to whoever may be bound to it', () => {
    const rows = comparePermissions(
      stateOf([role('r', [rule(['pods'], ['get'])])], unread),
      stateOf([role('r', [rule(['secrets'], ['get'])])], unread),
    )
    expect(rows.map((row) => [row.kind, row.subject])).toEqual([['unknown', 'whoever is bound to Role shop/r']])
  })
})

describe('roles and bindings that both states share', () => {
  const forbidden = rbacReads.map((read) => ({ ...read, status: 'forbidden' as const }))
  const permissions = [role('r', [rule(['pods'], ['get'])]), binds('b'), binds('c', 'unread', [account('other')])]
  const runsAs = (name: string): JsonObject => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'orders', namespace: 'shop' },
    spec: {
      template: {
        metadata: { labels: { app: 'orders' } },
        spec: { serviceAccountName: name, containers: [{ name: 'c', image: 'orders:1' }] },
      },
    },
  })

  test('pods in the place of others under another name take along what both accounts may do alone', () => {
    const replaced = (from: string, to: string) => {
      const now = { ...runsAs(to), metadata: { name: 'orders-b', namespace: 'shop' } }
      const [before, after] = [runsAs(from), now].map((one) => stateOf([...permissions, one], rbacReads))
      return before === undefined || after === undefined
        ? []
        : comparePermissions(before, after).map(({ kind }) => kind)
    }
    expect(replaced('ci', 'ci')).toEqual([])
    expect(replaced('none', 'ci')).toEqual(['gained'])
    expect(replaced('ci', 'none')).toEqual(['lost'])
  })

  test.each([
    ['nothing else changes', [], [], rbacReads, rbacReads, 0],
    ['they were not wholly read on either side', [], [], forbidden, forbidden, 0],
    ['one side was read less wholly', [], [], rbacReads, forbidden, 1],
    ['pods take another account', [runsAs('none')], [runsAs('ci')], rbacReads, rbacReads, 1],
    [
      'pods take another account, of roles that nobody read',
      [runsAs('ci')],
      [runsAs('other')],
      forbidden,
      forbidden,
      1,
    ],
  ] as const)('say what equal ones say where %s', (_, before, after, readsBefore, readsAfter, least) => {
    const shared = permissions.map(objectOf)
    const state = (own: readonly JsonObject[], reads: MeshState['reads'], objects = permissions.map(objectOf)) => ({
      objects: [...objects, ...own.map(objectOf)],
      reads: [...reads],
    })
    const rows = comparePermissions(state(before, readsBefore, shared), state(after, readsAfter, shared))
    expect(rows).toEqual(comparePermissions(state(before, readsBefore), state(after, readsAfter)))
    expect(rows.length).toBeGreaterThanOrEqual(least)
  })
})

describe('effectivePermissions', () => {
  const objects = [role('r', [rule(['pods'], ['get'])]), binds('b')].map(objectOf)
  const beside = objectOf({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'other', namespace: 'shop' } })

  test('the same roles and bindings are asked once, whatever stands beside them', () => {
    const alone = effectivePermissions({ objects, reads: rbacReads })
    expect(alone.subjects.size).toBeGreaterThan(0)
    expect(effectivePermissions({ objects: [beside, ...objects], reads: [...rbacReads] })).toBe(alone)
  })

  test('another role, another order or another reading of them is asked anew', () => {
    const alone = effectivePermissions({ objects, reads: rbacReads })
    const more = objectOf(role('s', [rule(['secrets'], ['get'])]))
    for (const other of [[...objects, more], objects.toReversed(), objects.slice(1)])
      expect(effectivePermissions({ objects: other, reads: rbacReads })).not.toBe(alone)
    const unread = effectivePermissions({ objects, reads: rbacReads.slice(1) })
    expect(unread).not.toBe(alone)
    expect(unread.unread.map(({ kind }) => kind)).toEqual(['Role'])
  })
})
