import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/ports/json.js'
import type { ReadRecord } from '../../src/ports/object.js'
import { comparePermissions } from '../../src/rbac/compare-permissions.js'
import { clusterRole, fileReads, rbacReads, role, roleBinding, stateOf } from './states.js'

const forbidden: readonly ReadRecord[] = rbacReads.map((read) => ({ ...read, status: 'forbidden' as const }))
const group = 'rbac.authorization.k8s.io'
const robot = { kind: 'ServiceAccount', name: 'robot', namespace: 'books' }
const everyone = { kind: 'Group', name: 'system:unauthenticated', apiGroup: group }
const clusterRef = (name: string): JsonObject => ({ apiGroup: group, kind: 'ClusterRole', name })
const clusterBinding = (name: string, roleName: string, subjects: readonly JsonObject[]): JsonObject => ({
  apiVersion: `${group}/v1`,
  kind: 'ClusterRoleBinding',
  metadata: { name },
  roleRef: clusterRef(roleName),
  subjects,
})
const compare = (before: readonly JsonObject[], after: readonly JsonObject[], reads = fileReads) =>
  comparePermissions(stateOf(before, reads), stateOf(after, reads))
const kindsOf = (rows: ReturnType<typeof compare>): readonly string[] =>
  [...new Set(rows.map(({ kind }) => kind))].sort()

describe.each([
  ['files', fileReads],
  ['a cluster that forbids to list roles', forbidden],
] as const)('roles that every cluster has are known without being read: %s', (_, reads) => {
  test('cluster-admin grants everything', () => {
    const rows = compare([], [clusterBinding('root', 'cluster-admin', [robot])], reads).filter(
      ({ kind }) => kind === 'gained',
    )
    expect(rows.map(({ subject, rule }) => [subject, rule])).toContainEqual([
      'ServiceAccount books/robot',
      expect.stringMatching(/^every verb every resource/),
    ])
  })

  test('a subject more, everybody without a login', () => {
    const rows = compare(
      [clusterBinding('root', 'cluster-admin', [robot])],
      [clusterBinding('root', 'cluster-admin', [robot, everyone])],
      reads,
    )
    expect(
      rows.filter(({ kind, subject }) => kind === 'gained' && subject === 'Group system:unauthenticated'),
    ).not.toEqual([])
  })

  test.each(['admin', 'edit', 'system:aggregate-to-edit'])('%s reads Secrets, by what it aggregates', (name) => {
    const rows = compare([], [roleBinding('r', clusterRef(name), [robot], 'books')], reads)
    expect(rows.some(({ kind, rule }) => kind === 'gained' && rule.includes('secrets'))).toBe(true)
  })

  test('view reads none', () => {
    const rows = compare([], [roleBinding('r', clusterRef('view'), [robot], 'books')], reads)
    expect(rows.filter(({ kind, rule }) => kind === 'gained' && rule.includes('secrets'))).toEqual([])
    expect(rows.some(({ kind, rule }) => kind === 'gained' && rule.includes('pods'))).toBe(true)
  })

  test('a system role', () => {
    const rows = compare([], [clusterBinding('d', 'system:auth-delegator', [robot])], reads)
    expect(rows.some(({ kind, rule }) => kind === 'gained' && rule.includes('tokenreviews'))).toBe(true)
  })

  test('view instead of edit takes away and gives nothing', () => {
    const bound = (name: string): readonly JsonObject[] => [roleBinding('r', clusterRef(name), [robot], 'books')]
    expect(kindsOf(compare(bound('edit'), bound('view'), reads))).toEqual(['lost'])
  })
})

describe('a role that was not read grants what it may', () => {
  test.each([
    ['a ClusterRole, in the whole cluster', clusterBinding('x', 'unheard-of', [robot])],
    ['a ClusterRole, in a namespace', roleBinding('x', clusterRef('unheard-of'), [robot], 'books')],
    ['a Role', roleBinding('x', { apiGroup: group, kind: 'Role', name: 'unheard-of' }, [robot], 'books')],
  ])('%s', (_, binding) => {
    // Another object of each kind stands in the files: that says nothing about the one that is missing.
    const beside = [clusterRole('known', []), role('known', [], 'books')]
    expect(compare(beside, [...beside, binding])).toEqual([
      expect.objectContaining({
        kind: 'unknown',
        subject: 'ServiceAccount books/robot',
        rule: expect.stringContaining('unheard-of'),
      }),
    ])
  })

  test('one that the cluster surely has not grants nothing', () => {
    expect(compare([], [clusterBinding('x', 'unheard-of', [robot])], rbacReads)).toEqual([])
  })

  test('an unchanged binding to it says nothing', () => {
    const binding = clusterBinding('x', 'unheard-of', [robot])
    expect(compare([binding], [binding])).toEqual([])
  })

  test('a ClusterRole that joins a role of every cluster reaches whoever is bound to that', () => {
    const part = clusterRole('part', [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }], {
      labels: { [`${group}/aggregate-to-view`]: 'true' },
    })
    const bound = roleBinding('r', clusterRef('view'), [robot], 'books')
    const rows = compare([bound], [bound, part])
    expect(rows.filter(({ kind }) => kind === 'unknown').map(({ subject }) => subject)).toEqual([
      'whoever is bound to ClusterRole admin',
      'whoever is bound to ClusterRole edit',
      'whoever is bound to ClusterRole view',
    ])
    expect(rows).toContainEqual(
      expect.objectContaining({ kind: 'gained', subject: 'ServiceAccount books/robot', rule: 'get secrets' }),
    )
  })
})

describe('pods take the permissions of their ServiceAccount along', () => {
  const grants = [
    role('keys', [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }], 'books'),
    roleBinding('keys', { apiGroup: group, kind: 'Role', name: 'keys' }, [robot], 'books'),
  ]
  const workload = (kind: string, account: string | undefined): JsonObject => ({
    apiVersion: kind === 'CronJob' ? 'batch/v1' : 'apps/v1',
    kind,
    metadata: { name: 'shelf', namespace: 'books' },
    spec:
      kind === 'CronJob' ? { jobTemplate: { spec: { template: template(account) } } } : { template: template(account) },
  })
  const template = (account: string | undefined): JsonObject => ({
    metadata: { labels: { app: 'shelf' } },
    spec: {
      containers: [{ name: 'a', image: 'a' }],
      ...(account === undefined ? {} : { serviceAccountName: account }),
    },
  })

  test.each(['Deployment', 'StatefulSet', 'CronJob'])('a %s that takes another account', (kind) => {
    expect(compare([...grants, workload(kind, 'plain')], [...grants, workload(kind, 'robot')])).toEqual([
      expect.objectContaining({
        kind: 'gained',
        subject: `${kind} books/shelf as ServiceAccount books/robot`,
        rule: 'get secrets',
      }),
    ])
  })

  test('one that no longer names an account runs as `default`', () => {
    expect(
      compare([...grants, workload('Deployment', 'robot')], [...grants, workload('Deployment', undefined)]),
    ).toEqual([
      expect.objectContaining({ kind: 'lost', subject: 'Deployment books/shelf as ServiceAccount books/robot' }),
    ])
  })

  test('a new one that shares an account', () => {
    expect(kindsOf(compare(grants, [...grants, workload('Deployment', 'robot')]))).toEqual(['gained'])
  })

  test('one whose new account is bound to a role that was not read', () => {
    const unread = clusterBinding('x', 'unheard-of', [robot])
    expect(
      kindsOf(compare([unread, workload('Deployment', 'plain')], [unread, workload('Deployment', 'robot')])),
    ).toEqual(['unknown'])
  })

  test.each([
    ['the account', robot],
    ['the user that it is', { kind: 'User', apiGroup: group, name: 'system:serviceaccount:books:robot' }],
    ['every account of the namespace', { kind: 'Group', apiGroup: group, name: 'system:serviceaccounts:books' }],
  ])('one that comes from another namespace gains what %s may do, and gives it up when it goes back', (_, subject) => {
    const bound = [
      role('keys', [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }], 'books'),
      roleBinding('keys', { apiGroup: group, kind: 'Role', name: 'keys' }, [subject], 'books'),
    ]
    const here = workload('Deployment', 'robot')
    const there = { ...here, metadata: { name: 'shelf', namespace: 'attic' } }
    expect(compare([...bound, there], [...bound, here])).toEqual([
      expect.objectContaining({ kind: 'gained', subject: 'Deployment books/shelf as ServiceAccount books/robot' }),
    ])
    expect(kindsOf(compare([...bound, here], [...bound, there]))).toEqual(['lost'])
  })

  test('one that comes from another namespace keeps what every account of the cluster may do', () => {
    const all = { kind: 'Group', apiGroup: group, name: 'system:serviceaccounts' }
    const bound = [clusterBinding('all', 'view', [all])]
    const here = workload('Deployment', 'robot')
    const there = { ...here, metadata: { name: 'shelf', namespace: 'attic' } }
    expect(compare([...bound, there], [...bound, here])).toEqual([])
  })

  test('another image changes nothing', () => {
    const image = {
      ...workload('Deployment', 'robot'),
      metadata: { name: 'shelf', namespace: 'books', labels: { a: 'b' } },
    }
    expect(compare([...grants, workload('Deployment', 'robot')], [...grants, image])).toEqual([])
  })
})

describe('bindings that every cluster has', () => {
  test('one that is written down as it is gives nothing', () => {
    const subject = { kind: 'Group', name: 'system:authenticated', apiGroup: group }
    expect(compare([], [clusterBinding('system:discovery', 'system:discovery', [subject])])).toEqual([])
  })

  test('a subject more gains what the others of it have', () => {
    const subjects = [{ kind: 'Group', name: 'system:authenticated', apiGroup: group }, everyone]
    const rows = compare([], [clusterBinding('system:discovery', 'system:discovery', subjects)])
    expect(new Set(rows.map(({ kind, subject }) => `${kind} ${subject}`))).toEqual(
      new Set(['gained Group system:unauthenticated']),
    )
    // Everybody may ask for the version anyway.
    expect(rows.filter(({ rule }) => rule.includes('/version'))).toEqual([])
  })

  test('the group of administrators may do everything, whatever is bound to it', () => {
    const administrators = { kind: 'Group', name: 'system:masters', apiGroup: group }
    const part = clusterRole('part', [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }])
    expect(compare([part], [part, clusterBinding('x', 'part', [administrators])], rbacReads)).toEqual([])
    expect(compare([part], [part, clusterBinding('x', 'unheard-of', [administrators])])).toEqual([])
  })

  test('a role in kube-system that extensions are bound to', () => {
    const name = 'extension-apiserver-authentication-reader'
    const bound = roleBinding('x', { apiGroup: group, kind: 'Role', name }, [robot], 'kube-system')
    expect(compare([], [bound])).toEqual([
      expect.objectContaining({
        kind: 'gained',
        rule: 'get, list, watch configmaps named extension-apiserver-authentication',
      }),
    ])
  })
})

describe('a role that every cluster has, and that its own roles add to', () => {
  const bound = (name: string, kind = 'ClusterRole'): JsonObject =>
    roleBinding(name, { apiGroup: group, kind, name }, [robot], 'books')

  test('gives what is not known to whoever holds all that is', () => {
    const wide = role('wide', [{ apiGroups: ['*'], resources: ['*'], verbs: ['get', 'list', 'watch'] }], 'books')
    const held = [wide, bound('wide', 'Role')]
    expect(compare(held, [...held, bound('view')]).map(({ kind, rule }) => [kind, rule])).toEqual([
      ['unknown', 'whatever ClusterRole view grants: ClusterRoles of the cluster that add to it were not read'],
    ])
  })

  test('gives nothing to whoever had a wider one', () => {
    expect(compare([bound('edit')], [bound('edit'), bound('view')])).toEqual([])
  })
})

describe('a token for pods that had none', () => {
  const keys = [
    role('keys', [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }], 'books'),
    roleBinding('keys', { apiGroup: group, kind: 'Role', name: 'keys' }, [robot], 'books'),
  ]
  const pods = (automount: boolean | undefined, volumes: readonly JsonObject[] = []): JsonObject => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'shelf', namespace: 'books' },
    spec: {
      template: {
        metadata: { labels: { app: 'shelf' } },
        spec: {
          serviceAccountName: 'robot',
          containers: [{ name: 'a', image: 'a' }],
          volumes,
          ...(automount === undefined ? {} : { automountServiceAccountToken: automount }),
        },
      },
    },
  })
  const account = (automount: boolean): JsonObject => ({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'robot', namespace: 'books' },
    automountServiceAccountToken: automount,
  })
  const projected = [{ name: 't', projected: { sources: [{ serviceAccountToken: { path: 't' } }] } }]

  test.each<[string, JsonObject[], JsonObject[], string[]]>([
    ['the pods say so', [pods(false)], [pods(undefined)], ['gained']],
    ['the account says so', [account(false), pods(undefined)], [account(true), pods(undefined)], ['gained']],
    ['a volume brings it', [pods(false)], [pods(false, projected)], ['gained']],
    ['the pods said so before', [account(false), pods(true)], [account(true), pods(true)], []],
    ['it is taken away', [pods(undefined)], [pods(false)], []],
  ])('%s', (_, before, after, kinds) => {
    expect(kindsOf(compare([...keys, ...before], [...keys, ...after]))).toEqual(kinds)
  })
})
