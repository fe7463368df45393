import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/ports/json.js'
import type { MeshState } from '../../src/ports/object.js'
import { comparePermissions } from '../../src/rbac/compare-permissions.js'
import {
  account,
  clusterRole,
  clusterRoleBinding,
  compareFiles,
  fileReads,
  role,
  roleBinding,
  stateOf,
} from './states.js'

const said = (before: readonly JsonObject[], after: readonly JsonObject[]): readonly string[] =>
  compareFiles(before, after).map(({ kind, subject, rule }) => `${kind}: ${subject}: ${rule}`)
const [robot, other] = [account('robot', 'books'), account('other', 'books')]

describe('a binding to a role that was not read', () => {
  const bound = (subjects: readonly JsonObject[]): JsonObject =>
    roleBinding('b', { kind: 'ClusterRole', name: 'unheard-of' }, subjects, 'books')

  test('a subject more: that one alone', () => {
    expect(said([bound([robot])], [bound([robot, other])])).toEqual([
      'unknown: ServiceAccount books/other: whatever ClusterRole unheard-of grants: it was not wholly read',
    ])
  })

  test('a subject less only loses', () => {
    expect(said([bound([robot, other])], [bound([robot])])).toEqual([
      'lost: ServiceAccount books/other: whatever ClusterRole unheard-of grants: it was not wholly read',
    ])
  })

  test('in a namespace instead of everywhere is nothing new, and the other way round is', () => {
    const wide = clusterRoleBinding('b', 'unheard-of', [robot])
    expect(said([wide], [bound([robot])])).toEqual([expect.stringMatching(/^lost: /)])
    expect(said([bound([robot])], [wide]).map((text) => text.split(':')[0])).toContain('unknown')
  })

  test('whoever is in a group that has it gains nothing', () => {
    const all = bound([{ kind: 'Group', name: 'system:serviceaccounts:books' }])
    const own = { ...bound([robot]), metadata: { name: 'own', namespace: 'books' } }
    expect(said([all], [all, own])).toEqual([])
  })

  test('a role that the change deletes grants nothing more', () => {
    const known = role('known', [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }], 'books')
    const binding = roleBinding('b', { kind: 'Role', name: 'known' }, [robot], 'books')
    expect(said([known, binding], [binding])).toEqual(['lost: ServiceAccount books/robot: get pods'])
  })
})

describe('a role of files', () => {
  const reader = (...verbs: string[]): JsonObject =>
    role('reader', [{ apiGroups: [''], resources: ['pods'], verbs }], 'books')

  test('that grows, and no binding at hand leads to it', () => {
    expect(said([reader('get')], [reader('get', 'delete')])).toEqual([
      'unknown: whoever is bound to Role books/reader: its rules change; bindings of the cluster were not all read',
    ])
    expect(said([reader('get', 'delete')], [reader('get')])).toEqual([])
    // Nobody is bound to what did not exist.
    expect(said([], [reader('get')])).toEqual([])
  })

  test('with a binding at hand: its subjects have the rows', () => {
    const binding = roleBinding('b', { kind: 'Role', name: 'reader' }, [robot], 'books')
    expect(said([reader('get'), binding], [reader('get', 'delete'), binding])).toEqual([
      'gained: ServiceAccount books/robot: delete pods',
    ])
  })

  test.each([
    ['test/config/binding.yaml', 'config/role.yaml', ['unknown', 'gained']],
    ['e2e/binding.yaml', 'config/role.yaml', ['unknown', 'gained']],
    ['config/binding.yaml', 'config/role.yaml', ['gained']],
    ['test/config/binding.yaml', 'test/config/role.yaml', ['gained']],
  ])('bound by %s, and held by %s', (ofBinding, ofRole, kinds) => {
    const binding = roleBinding('b', { kind: 'Role', name: 'reader' }, [robot], 'books')
    const state = (...verbs: string[]): MeshState => {
      const { objects, reads } = stateOf([reader(...verbs), binding], fileReads)
      const paths = [ofRole, ofBinding]
      return {
        reads,
        objects: objects.map((object, at) => ({
          ...object,
          source: { kind: 'file', path: paths[at] ?? '', line: 1, column: 1 },
        })),
      }
    }
    const found = comparePermissions(state('get'), state('get', 'delete')).map(({ kind }) => kind)
    expect([...found].sort()).toEqual([...kinds].sort())
  })

  test('that gathers others by another label', () => {
    const whole = (label: string): JsonObject =>
      clusterRole('whole', [], { aggregationRule: { clusterRoleSelectors: [{ matchLabels: { [label]: 'yes' } }] } })
    expect(said([whole('a')], [whole('b')])).toEqual([
      'unknown: whoever is bound to ClusterRole whole: it gathers other ClusterRoles by their labels; ClusterRoles were not all read',
    ])
    expect(said([whole('a')], [whole('a')])).toEqual([])
  })

  test('that joins one which was not read', () => {
    const part = clusterRole('part', [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }], {
      labels: { 'a.example/aggregate-to-operators': 'true' },
    })
    expect(said([], [part])).toEqual([
      'unknown: whoever is bound to ClusterRole part: it may be part of an aggregated ClusterRole; ClusterRoles were not all read',
    ])
  })

  test('that another release labels anew joins nothing by it, and by another label does', () => {
    const part = (labels: JsonObject): JsonObject =>
      clusterRole('part', [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }], {
        labels: { 'a.example/aggregate-to-operators': 'true', ...labels },
      })
    const release = (version: string): JsonObject => ({
      'app.kubernetes.io/version': version,
      'helm.sh/chart': `shop-${version}`,
    })
    expect(said([part(release('1'))], [part(release('2'))])).toEqual([])
    expect(said([part(release('1'))], [part({ ...release('2'), tier: 'edge' })])).toHaveLength(1)
    // Nor where no ClusterRole was read for sure: the role is new to nobody.
    const reads = fileReads.map((read) =>
      read.kind === 'ClusterRole' ? { ...read, status: 'forbidden' as const } : read,
    )
    const state = (labels: JsonObject): MeshState => ({ ...stateOf([part(labels)]), reads })
    const rows = (from: JsonObject, to: JsonObject): number => comparePermissions(state(from), state(to)).length
    expect(rows(release('1'), release('2'))).toBe(0)
    expect(rows({ team: 'a' }, { team: 'b' })).toBe(1)
  })
})
