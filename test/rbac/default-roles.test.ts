import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/ports/json.js'
import type { ReadRecord } from '../../src/ports/object.js'
import { comparePermissions } from '../../src/rbac/compare-permissions.js'
import { clusterRole, rbacReads, role, roleBinding, stateOf } from './states.js'

/** What files say of their kinds: complete, and no cluster was asked. */
const fileReads: readonly ReadRecord[] = rbacReads.map((read) => ({ ...read, by: 'files' as const }))
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

  test('another image changes nothing', () => {
    const image = {
      ...workload('Deployment', 'robot'),
      metadata: { name: 'shelf', namespace: 'books', labels: { a: 'b' } },
    }
    expect(compare([...grants, workload('Deployment', 'robot')], [...grants, image])).toEqual([])
  })
})
