import { describe, expect, test } from '@jest/globals'
import { makeCopy, planCopy } from '../../src/units/copy-of-unit.js'
import { findUnits } from '../../src/units/find-units.js'
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
      unit === undefined || plan === undefined
        ? undefined
        : makeCopy(
            unit,
            plan,
            new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])),
          )
    expect(Object.keys(decode(copy?.files ?? new Map())).sort()).toEqual([
      '.meshgate-overlay/kustomization.yaml',
      'base/kustomization.yaml',
      'base/p.yaml',
    ])
  })

  describe('of a unit of Flux', () => {
    const flux = (folder: string): string =>
      `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps, namespace: flux-system }\nspec: { path: ./${folder}, sourceRef: { kind: GitRepository, name: flux-system } }\n`
    const loads = (kustomization: string, more: Readonly<Record<string, string>>): boolean | undefined => {
      const tree = { 'apps/one/kustomization.yaml': kustomization, 'apps/p.yaml': 'kind: P\n', ...more }
      const unit = unitsOf(tree).units.find(({ source }) => source.kind === 'kustomize' && source.folder === 'apps/one')
      const plan = unit === undefined ? undefined : planCopy(unit, treeOf(tree), 'default')
      const contents = new Map(Object.entries(tree).map(([path, text]) => [path, new TextEncoder().encode(text)]))
      return unit === undefined || plan === undefined
        ? undefined
        : makeCopy(unit, plan, contents).loadsAnywhere === true
    }
    const declared = { 'clusters/one.yaml': flux('apps/one') }

    test('is built with files from anywhere in it, as Flux does', () => {
      expect(loads('resources: [../p.yaml]\n', declared)).toBe(true)
      expect(loads('resources: [../p.yaml]\n', {})).toBe(false)
    })

    test.each([
      'resources: [../p.yaml]\npatches: [{ path: /etc/passwd }]\n',
      'resources: [../p.yaml]\npatches: [{ path: ../../../etc/passwd }]\n',
      'resources: [../p.yaml]\npatches: [{ path: "a\\n/../../../../etc/passwd" }]\n',
      'resources: [../p.yaml]\nconfigMapGenerator: [{ name: a, files: ["a=/etc/passwd"] }]\n',
      'resources: [../p.yaml]\nsecretGenerator: [{ name: a, envs: ["../../../a.env"] }]\n',
      'resources: [../p.yaml]\ngenerators: [../p.yaml]\n',
      'resources: [../p.yaml]\nopenapi: { path: ../p.yaml }\n',
    ])('and not where a path may leave it: %s', (kustomization) => {
      expect(loads(kustomization, declared)).toBe(false)
    })
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

describe('the copy of a chart holds every file that its templates may read', () => {
  const chart = {
    'c/Chart.yaml': 'name: c\ndependencies: [{ name: lib, repository: "file://../lib" }]\n',
    'c/values.yaml': 'a: 1\n',
    'c/values-live.yaml': 'a: 2\n',
    'c/README.md': 'prose',
    'c/docs/a.md': 'prose',
    'c/templates/a.md': 'kind: A',
    'c/templates/_b.MD': 'partial',
    'c/examples/demo/Chart.yaml': 'name: demo\n',
    'c/examples/demo/values.yaml': 'b: 1\n',
    'lib/Chart.yaml': 'name: lib\ntype: library\n',
    'lib/README.md': 'prose',
    'lib/templates/_l.md': 'partial',
  }
  test('whatever it is called', () => {
    const { tree, units } = { tree: treeOf(chart), units: unitsOf(chart).units }
    const unit = units.find(({ id }) => id === 'helm c')
    const plan = unit === undefined ? undefined : planCopy(unit, tree, 'live')
    expect([...(plan?.from.keys() ?? [])]).toEqual(
      expect.arrayContaining([
        ...Object.keys(chart).filter((path) => path.startsWith('c/')),
        'c/charts/lib/README.md',
        'c/charts/lib/templates/_l.md',
      ]),
    )
    expect(['c/templates/a.md', 'lib/templates/_l.md'].map((path) => unit?.reads.has(path))).toEqual([true, true])
    expect(['c/README.md', 'c/values-live.yaml', 'lib/README.md'].map((path) => unit?.asides?.has(path))).toEqual([
      true,
      true,
      true,
    ])
  })
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['values', { 'c/values.yaml': '../shared/VERSION' }, 'shared/VERSION', 'c/values.yaml'],
    ['a template', { 'c/templates/x.yaml': '../../shared/README.md' }, 'shared/README.md', 'c/templates/x.yaml'],
    ['a folder', { 'c/templates/x': '../../shared' }, 'shared/d.txt', 'c/templates/x/d.txt'],
    ['a link to a link', { 'c/values.yaml': '../one', one: 'shared/d.txt' }, 'shared/d.txt', 'c/values.yaml'],
    [
      'a folder with a link to a file',
      { 'c/conf': '../shared', 'shared/e.yaml': '../far/e.conf' },
      'far/e.conf',
      'c/conf/e.yaml',
    ],
    [
      'a folder with a link to a folder',
      { 'c/conf': '../shared', 'shared/deep': '../far' },
      'far/e.conf',
      'c/conf/deep/e.conf',
    ],
    ['a folder of a library', { 'lib/templates/x': '../../far' }, 'far/e.conf', 'c/charts/lib/templates/x/e.conf'],
    ['a path through a link', { 'c/values.yaml': '../way/VERSION', way: 'shared' }, 'shared/VERSION', 'c/values.yaml'],
  ])('%s may be a link out of it', (_, links, target, at) => {
    const files = Object.fromEntries(
      Object.entries({
        ...chart,
        'shared/VERSION': '1',
        'shared/README.md': '2',
        'shared/d.txt': '3',
        'far/e.conf': '4',
      }).filter(([path]) => links[path] === undefined),
    )
    const tree = treeOf(files, links)
    const unit = findUnits(tree, new Map(Object.entries(files)), 'acme/shop').units.find(({ id }) => id === 'helm c')
    const plan = unit === undefined ? undefined : planCopy(unit, tree, 'live')
    expect(plan?.from.get(at)).toBe(target)
    for (const path of [target, ...Object.keys(links)]) expect(unit?.reads.has(path)).toBe(true)
  })
  test('links in a circle end', () => {
    const links = { 'c/x': '../one', 'one/y': '../two', 'two/z': '../one' }
    const files = { ...chart, 'one/a': '1', 'two/b': '2' }
    const tree = treeOf(files, links)
    const unit = findUnits(tree, new Map(Object.entries(files)), 'acme/shop').units.find(({ id }) => id === 'helm c')
    const plan = unit === undefined ? undefined : planCopy(unit, tree, 'live')
    expect([...(plan?.from.keys() ?? [])]).toEqual(expect.arrayContaining(['c/x/a', 'c/x/y/b']))
  })
})
