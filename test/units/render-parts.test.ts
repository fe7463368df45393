import { describe, expect, test } from '@jest/globals'
import { makeCopy, planCopy } from '../../src/units/copy-of-unit.js'
import { substitute } from '../../src/units/substitute.js'
import { treeOf, unitsOf } from './tree-of.js'

const decode = (files: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))

describe('what Flux fills in', () => {
  const variables = new Map([
    ['WHO', 'web'],
    ['EMPTY', ''],
  ])
  test.each([
    ['a: ${WHO}', 'a: web'],
    ['a: ${WHO:-other}', 'a: web'],
    ['a: ${NONE:-other}', 'a: other'],
    ['a: ${NONE:=other}', 'a: other'],
    ['a: "${NONE}"', 'a: ""'],
    ['a: ${EMPTY:-other}', 'a: other'],
    ['a: $${WHO}', 'a: ${WHO}'],
    ['a: ${WHO/e/o} $WHO', 'a: ${WHO/e/o} $WHO'],
    [
      'metadata:\n  annotations:\n    kustomize.toolkit.fluxcd.io/substitute: disabled\n  x: ${WHO}\n---\nb: ${WHO}',
      'metadata:\n  annotations:\n    kustomize.toolkit.fluxcd.io/substitute: disabled\n  x: ${WHO}\n---\nb: web',
    ],
  ])('%j', (text, expected) => {
    expect(substitute(text, { variables, complete: true })).toBe(expected)
  })
  test('what only the cluster knows stays as it is, its default too', () => {
    expect(substitute('${WHO} ${NONE} ${NONE:-x}', { variables, complete: false })).toBe('web ${NONE} ${NONE:-x}')
  })
})

describe('the copy that is rendered', () => {
  const files = {
    'base/kustomization.yaml': 'resources: [p.yaml]\n',
    'base/p.yaml': 'kind: P\n',
    'secret.txt': 'not for the build',
  }

  test('holds what the unit reads and an overlay that asks for origins, and nothing else', () => {
    const [unit] = unitsOf(files).units
    const plan = unit === undefined ? undefined : planCopy(unit, treeOf(files), 'default')
    expect(plan?.task).toEqual({ tool: 'kustomize', folder: '.meshgate-overlay' })
    const copy =
      plan === undefined
        ? undefined
        : makeCopy(plan, new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])))
    expect(Object.keys(decode(copy?.files ?? new Map())).sort()).toEqual([
      '.meshgate-overlay/kustomization.yaml',
      'base/kustomization.yaml',
      'base/p.yaml',
    ])
  })

  test('stands beside the overlay, not around it, where the root of the repository is built', () => {
    const root = { 'kustomization.yaml': 'resources: [p.yaml]\n', 'p.yaml': 'kind: P\n' }
    const [unit] = unitsOf(root).units
    const plan = unit === undefined ? undefined : planCopy(unit, treeOf(root), 'default')
    expect([...(plan?.from ?? [])].sort()).toEqual([
      ['repository/kustomization.yaml', 'kustomization.yaml'],
      ['repository/p.yaml', 'p.yaml'],
    ])
    expect(plan?.made.get('.meshgate-overlay/kustomization.yaml')).toContain('"resources":["../repository"]')
  })

  test('links are what they lead to; one that leaves the repository is nothing', () => {
    const tree = treeOf(
      { 'chart/Chart.yaml': '', 'shared/p.yaml': '', 'shared/deep/q.yaml': '' },
      {
        'chart/templates': '../shared',
        'chart/out.yaml': '../../etc/passwd',
        'chart/absolute.yaml': '/etc/passwd',
        'chart/loop': 'loop',
        'chart/up': '..',
      },
    )
    const unit = {
      id: 'u',
      title: 'u',
      source: {
        kind: 'helm' as const,
        folder: 'chart',
        valueFiles: [],
        release: 'chart',
        local: new Map<string, string>(),
      },
      reads: new Set(tree.below('chart')),
    }
    expect([...(planCopy(unit, tree, 'default')?.from ?? [])]).toEqual([
      ['chart/Chart.yaml', 'chart/Chart.yaml'],
      ['chart/templates/deep/q.yaml', 'shared/deep/q.yaml'],
      ['chart/templates/p.yaml', 'shared/p.yaml'],
    ])
  })

  test('a chart of the same repository is put where Helm looks for it', () => {
    const chart = {
      'all/Chart.yaml': 'name: all\ndependencies: [{ name: part, repository: "file://../part" }]\n',
      'part/Chart.yaml': 'name: part\n',
      'part/templates/p.yaml': 'kind: P\n',
    }
    const [unit] = unitsOf(chart).units
    const plan = unit === undefined ? undefined : planCopy(unit, treeOf(chart), 'live')
    expect([...(plan?.from.keys() ?? [])]).toContain('all/charts/part/templates/p.yaml')
    expect(plan?.task.release).toEqual({ name: 'all', namespace: 'live', valueFiles: [] })
  })

  test.each(['--post-renderer', 'Upper', 'a'.repeat(60), 'a b', '../x'])(
    'a release named %j is no word for Helm',
    (release) => {
      const tree = treeOf({ 'my-chart/Chart.yaml': '' })
      const unit = {
        id: 'u',
        title: 'u',
        source: {
          kind: 'helm' as const,
          folder: 'my-chart',
          valueFiles: [],
          release,
          local: new Map<string, string>(),
        },
        reads: new Set<string>(),
      }
      expect(planCopy(unit, tree, 'default')?.task.release?.name).toBe('my-chart')
    },
  )
})
