import { describe, expect, test } from '@jest/globals'
import { deployment, titlesOf, unitsOf } from './tree-of.js'

describe('kustomizations', () => {
  const overlays = {
    'base/kustomization.yaml': 'resources: [app.yaml]\n',
    'base/app.yaml': deployment('app'),
    'overlays/dev/kustomization.yaml': 'resources: [../../base]\npatches: [{ path: replicas.yaml }]\n',
    'overlays/dev/replicas.yaml': deployment('app', 'spec:\n  replicas: 1\n'),
    'overlays/live/kustomization.yml': 'bases: [../../base/]\ncomponents: [../../tls]\n',
    'tls/kustomization.yaml': 'kind: Component\nresources: [policy.yaml]\n',
    'tls/policy.yaml': 'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\n',
    'notes/free.yaml': deployment('free'),
  }

  test('a folder that another takes as resource, base or component is no unit of its own', () => {
    expect(titlesOf(overlays)).toEqual(['overlays/dev', 'overlays/live'])
  })

  test('a unit reads what its graph names, patches too, and nothing else', () => {
    const [dev, live] = unitsOf(overlays).units
    expect([...(dev?.reads ?? [])].sort()).toEqual([
      'base/app.yaml',
      'base/kustomization.yaml',
      'overlays/dev/kustomization.yaml',
      'overlays/dev/replicas.yaml',
    ])
    expect([...(live?.reads ?? [])].sort()).toEqual([
      'base/app.yaml',
      'base/kustomization.yaml',
      'overlays/live/kustomization.yml',
      'tls/kustomization.yaml',
      'tls/policy.yaml',
    ])
  })

  describe('files that the configuration of a generator or transformer names', () => {
    const taken = (files: Readonly<Record<string, string>>, of = 'k8s'): readonly string[] =>
      [...(unitsOf(files).units.find(({ title }) => title === of)?.reads ?? [])].filter((path) => path.endsWith('.bin'))
    const files = {
      'k8s/fix/p.bin': '- op: test',
      'k8s/other.bin': '',
      't/fix/p.bin': '',
    }
    const transformer = 'kind: PatchTransformer\nmetadata: { name: fix }\npath: fix/p.bin\n'

    test.each([
      ['a file', { 'k8s/kustomization.yaml': 'transformers: [t.yaml]\n', 'k8s/t.yaml': transformer }],
      ['JSON', { 'k8s/kustomization.yaml': 'validators: [t.json]\n', 'k8s/t.json': '{"path": "fix/p.bin"}' }],
      [
        'a text',
        {
          'k8s/kustomization.yaml': `transformers:\n- |\n  ${transformer.trimEnd().replaceAll('\n', '\n  ')}\n`,
        },
      ],
      [
        'key and file of a generator',
        { 'k8s/kustomization.yaml': 'generators: [g.yaml]\n', 'k8s/g.yaml': 'files: [istio=fix/p.bin]\n' },
      ],
      [
        'the program of a function',
        {
          'k8s/kustomization.yaml': 'transformers: [f.yaml]\n',
          'k8s/f.yaml':
            'metadata:\n  annotations:\n    config.kubernetes.io/function: |\n      starlark: { path: "fix/p.bin" }\n',
        },
      ],
      [
        'a folder elsewhere, from the folder of the one that takes it',
        {
          'k8s/kustomization.yaml': 'transformers: [../t]\n',
          't/kustomization.yaml': 'resources: [t.yaml]\n',
          't/t.yaml': transformer,
        },
      ],
      [
        'a Component, from its own folder',
        {
          'k8s/kustomization.yaml': 'components: [part]\n',
          'k8s/part/kustomization.yaml': 'kind: Component\ntransformers: [t.yaml]\n',
          'k8s/part/t.yaml': transformer.replace('fix/', '../fix/'),
        },
      ],
    ])('%s', (_, more) => {
      expect(taken({ ...files, ...more })).toEqual(['k8s/fix/p.bin'])
    })

    test('one that cannot be read may name any file below', () => {
      const unread = { 'k8s/kustomization.yaml': 'transformers: [t.yaml]\n', 'k8s/t.yaml': 'path: [\n' }
      expect(taken({ ...files, ...unread })).toEqual(['k8s/fix/p.bin', 'k8s/other.bin'])
    })

    test('the same words in a resource name nothing', () => {
      const plain = { 'k8s/kustomization.yaml': 'resources: [t.yaml]\n', 'k8s/t.yaml': transformer }
      expect(taken({ ...files, ...plain })).toEqual([])
    })
  })

  test('a file that no build names is plain, also inside of a kustomization', () => {
    const { isTaken } = unitsOf({ ...overlays, 'base/by-hand.yaml': deployment('hand') })
    expect(['base/app.yaml', 'tls/policy.yaml', 'overlays/dev/replicas.yaml'].every(isTaken)).toBe(true)
    expect(['notes/free.yaml', 'base/by-hand.yaml'].some(isTaken)).toBe(false)
  })

  test('a word that happens to be the name of a folder takes nothing', () => {
    const files = {
      'kustomization.yaml': 'namespace: monitoring\nnamePrefix: extra\nresources: [app.yaml]\n',
      'app.yaml': deployment('app'),
      'monitoring/kustomization.yaml': 'resources: [m.yaml]\n',
      'monitoring/m.yaml': deployment('m'),
      'extra/kustomization.yaml': 'resources: [e.yaml]\n',
      'extra/e.yaml': deployment('e'),
    }
    expect(titlesOf(files)).toEqual(['the root', 'extra', 'monitoring'])
  })

  test.each<[string, string, string | undefined]>([
    ['of its own', '', 'shop'],
    ['after patches, which come before it', 'patches: [{ path: replicas.yaml }]\n', 'shop'],
    [
      'beside later patches that do not speak of it',
      'patchesJson6902: [{ target: { kind: A }, patch: "- op: remove" }]\n',
      'shop',
    ],
    [
      'and not with later patches that do',
      'patchesJson6902: [{ target: { kind: A }, patch: "- path: /metadata/namespace" }]\n',
      undefined,
    ],
    [
      'and not with escapes in them',
      'patchesJson6902: [{ target: { kind: A }, patch: "- path: /metadata/names\\\\u0070ace" }]\n',
      undefined,
    ],
    [
      'and not with later patches in files',
      'patchesJson6902: [{ target: { kind: A }, path: later.yaml }]\n',
      undefined,
    ],
    ['beside replacements of other fields', 'replacements: [{ targets: [{ fieldPaths: [spec.host] }] }]\n', 'shop'],
    [
      'and not with a replacement of any field',
      'replacements: [{ targets: [{ fieldPaths: ["metadata.*"] }] }]\n',
      undefined,
    ],
    ['and not with replacements in files', 'replacements: [{ path: r.yaml }]\n', undefined],
    ['and not with transformers', 'transformers: [t.yaml]\n', undefined],
    ['and not with configurations', 'configurations: [c.yaml]\n', undefined],
    ['and not with a schema', 'openapi: { path: s.json }\n', undefined],
    ['and not where it is filled in', 'namespace: ${WHERE}\n', undefined],
  ])('the outermost layer places everything in a namespace %s', (_, more, placedIn) => {
    const root = more.startsWith('namespace:') ? more : `namespace: shop\n${more}`
    const files = { ...overlays, 'overlays/dev/kustomization.yaml': `${root}resources: [../../base]\n` }
    expect(unitsOf(files).units[0]?.placedIn).toBe(placedIn)
  })

  test('a layer below places nothing for good, and its schema counts', () => {
    const base = (more: string) => ({ ...overlays, 'base/kustomization.yaml': `${more}resources: [app.yaml]\n` })
    expect(unitsOf(base('namespace: shop\n')).units.map(({ placedIn }) => placedIn)).toEqual([undefined, undefined])
    const root = { 'overlays/dev/kustomization.yaml': 'namespace: shop\nresources: [../../base]\n' }
    const schema = base('openapi: { path: s.json }\n')
    expect(unitsOf({ ...schema, ...root }).units[0]?.placedIn).toBeUndefined()
  })

  test('anchors, as kustomize takes them', () => {
    const text = 'x: &one [../base]\nresources: *one\n'
    const files = { 'base/kustomization.yaml': 'resources: []\n', 'a/kustomization.yaml': text }
    expect(titlesOf(files)).toEqual(['a'])
  })

  test('of kustomizations in a circle one stands for all', () => {
    const files = { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' }
    expect(titlesOf(files)).toEqual(['a'])
  })

  test.each([
    ['https://github.com/acme/base//mesh?ref=v1', 'from elsewhere'],
    ['github.com/acme/base/mesh?ref=v1', 'from elsewhere'],
    ['git@git.example.com:acme/base.git', 'from elsewhere'],
    ['missing.yaml', 'does not hold'],
    ['../../outside', 'does not hold'],
  ])('what is not here is named: %s', (entry, words) => {
    const [unit] = unitsOf({ 'a/kustomization.yaml': `resources: ["${entry}"]\n` }).units
    expect(unit?.obstacle?.text).toContain(words)
    expect(unit?.obstacle?.text).toContain(entry)
  })

  test('an obstacle of a base is one of every overlay', () => {
    const files = {
      'base/kustomization.yaml': 'helmCharts: [{ name: db }]\n',
      'live/kustomization.yaml': 'resources: [../base]\n',
    }
    expect(unitsOf(files).units.map(({ title, obstacle }) => [title, obstacle?.text])).toEqual([
      ['live', expect.stringContaining('base/kustomization.yaml inflates a Helm chart')],
    ])
  })
})

describe('charts', () => {
  const chart = {
    'charts/shop/Chart.yaml': 'apiVersion: v2\nname: shop\n',
    'charts/shop/values.yaml': 'a: 1\n',
    'charts/shop/values-live.yaml': 'a: 2\n',
    'charts/shop/values/dev.yaml': 'a: 3\n',
    'charts/shop/ci/small-values.yaml': 'a: 4\n',
    'charts/shop/ci/values-large.yaml': 'a: 5\n',
    'charts/shop/ci/pipeline.yaml': 'a: 6\n',
    'charts/shop/templates/policy.yaml': 'kind: AuthorizationPolicy\n',
    'charts/shop/README.md': '# shop\n',
    'charts/shop/charts/db/Chart.yaml': 'name: db\n',
    'charts/shop/charts/db/templates/db.yaml': deployment('db'),
  }

  test('a chart is a unit with its defaults and one with each values file beside it; a subchart is none', () => {
    expect(titlesOf(chart)).toEqual([
      'charts/shop',
      'charts/shop with ci/small-values.yaml',
      'charts/shop with ci/values-large.yaml',
      'charts/shop with values-live.yaml',
      'charts/shop with values/dev.yaml',
    ])
  })

  test('values of one unit are none of another, and prose is of none', () => {
    const reads = unitsOf(chart).units.map((unit) => [...unit.reads].filter((path) => /values|README|db/.test(path)))
    expect(reads[0]).toEqual([
      'charts/shop/charts/db/Chart.yaml',
      'charts/shop/charts/db/templates/db.yaml',
      'charts/shop/values.yaml',
    ])
    expect(reads[3]).toContain('charts/shop/values-live.yaml')
    expect(reads[3]).not.toContain('charts/shop/values/dev.yaml')
  })

  test('templates and values are no plain files', () => {
    const { isTaken } = unitsOf({ ...chart, 'charts/shop/examples/policy.yaml': deployment('x') })
    expect(Object.keys(chart).filter((path) => path.endsWith('.yaml') && !isTaken(path))).toEqual([])
    expect(isTaken('charts/shop/examples/policy.yaml')).toBe(false)
  })

  test('a library renders nothing; a chart that another takes from its folder is no unit', () => {
    const files = {
      'lib/Chart.yaml': 'name: lib\ntype: library\n',
      'lib/templates/_x.yaml': '{{ define "x" }}{{ end }}',
      'part/Chart.yaml': 'name: part\n',
      'part/templates/p.yaml': deployment('p'),
      'all/Chart.yaml': 'name: all\ndependencies: [{ name: part, repository: "file://../part", version: 1.0.0 }]\n',
    }
    expect(titlesOf(files)).toEqual(['all'])
    expect([...(unitsOf(files).units[0]?.reads ?? [])]).toContain('part/templates/p.yaml')
    expect(unitsOf(files).isTaken('part/templates/p.yaml')).toBe(true)
    expect(unitsOf(files).isTaken('lib/templates/_x.yaml')).toBe(true)
  })

  test('a dependency that nobody committed is named; one in charts/ is not', () => {
    const files = {
      'a/Chart.yaml':
        'name: a\ndependencies: [{ name: redis, repository: "https://charts.example.com", version: 1.0.0 }]\n',
    }
    expect(unitsOf(files).units[0]?.obstacle?.text).toContain('redis of https://charts.example.com')
    // Where another program writes the name, or no repository is named, nothing is put in its place.
    for (const [dependency, text] of [
      [
        '{ version: 1.0.0 }',
        'a/Chart.yaml depends on a chart whose name is not written there, which is not in a/charts',
      ],
      ['{ name: redis }', 'a/Chart.yaml depends on the chart redis, which is not in a/charts'],
    ] as const)
      expect(unitsOf({ 'a/Chart.yaml': `name: a\ndependencies: [${dependency}]\n` }).units[0]?.obstacle?.text).toBe(
        text,
      )
    expect(unitsOf({ ...files, 'a/charts/redis-1.0.0.tgz': '' }).units[0]?.obstacle).toBeUndefined()
    expect(unitsOf({ ...files, 'a/charts/redis/Chart.yaml': 'name: redis\n' }).units[0]?.obstacle).toBeUndefined()
  })
})
