import { describe, expect, test } from '@jest/globals'
import { deployment, unitsOf } from './tree-of.js'

const shop = {
  'charts/shop/Chart.yaml': 'name: shop\n',
  'charts/shop/templates/p.yaml': 'kind: AuthorizationPolicy\n',
  'charts/shop/values-live.yaml': 'a: 1\n',
  'overlays/live/kustomization.yaml': 'resources: [p.yaml]\n',
  'overlays/live/p.yaml': deployment('p'),
}
const application = (spec: string, name = 'shop'): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: ${name}, namespace: argocd }\nspec:\n  destination: { namespace: shop-live }\n${spec}`
const source = (more: string, url = 'https://git.example.com/acme/shop.git'): string =>
  `  source:\n    repoURL: ${url}\n${more}`

describe('Argo CD', () => {
  test('an Application says which values a chart takes, and no other values are guessed', () => {
    const files = {
      ...shop,
      'argocd/shop.yaml': application(
        source(
          '    path: charts/shop\n    helm:\n      releaseName: orders\n      valueFiles: [values-live.yaml]\n      values: "b: { c: 1 }"\n      parameters: [{ name: b.d, value: "2" }, { name: e, value: "3", forceString: true }]\n',
        ),
      ),
    }
    const { units } = unitsOf(files)
    expect(units.map(({ title }) => title)).toEqual(['charts/shop (Application argocd/shop)', 'overlays/live'])
    expect(units[0]).toMatchObject({
      namespace: 'shop-live',
      source: {
        kind: 'helm',
        release: 'orders',
        valueFiles: ['charts/shop/values-live.yaml'],
        values: { b: { c: 1, d: 2 }, e: '3' },
      },
    })
    expect([...(units[0]?.reads ?? [])]).toContain('argocd/shop.yaml')
  })

  test.each<[string, string | undefined]>([
    ['namespace: live', 'live'],
    ['images: [a=b]', 'shop'],
    ['components: [../c]', undefined],
    ['patches: [{ patch: "{ metadata: { namespace: far } }", target: { kind: A } }]', undefined],
  ])('what it lays over a kustomization places everything, or may move it: %s', (overlay, placedIn) => {
    const files = {
      ...shop,
      'overlays/live/kustomization.yaml': 'namespace: shop\nresources: [p.yaml]\n',
      'argocd/shop.yaml': application(source(`    path: overlays/live\n    kustomize: { ${overlay} }\n`)),
    }
    expect(unitsOf(files).units.find(({ declared }) => declared !== undefined)?.placedIn).toBe(placedIn)
  })

  test('what it lays over a kustomization belongs to it', () => {
    const text = application(
      source(
        '    path: overlays/live\n    kustomize: { namePrefix: x-, commonLabels: { team: web }, images: [a=b] }\n',
      ),
    )
    const unit = unitsOf({ ...shop, 'argocd/shop.yaml': text }).units.find(({ id }) => id.startsWith('Application'))
    expect(unit).toMatchObject({
      source: {
        kind: 'kustomize',
        overlay: { namePrefix: 'x-', labels: [{ pairs: { team: 'web' }, includeSelectors: true }] },
      },
    })
  })

  test.each([
    ['another repository', source('    path: overlays/live\n', 'https://git.example.com/acme/other.git')],
    ['a chart of a registry', source('    chart: istiod\n', 'https://charts.example.com')],
    ['a folder that is not here', source('    path: overlays/gone\n')],
  ])('%s is named, and the folders here are found by themselves', (_, spec) => {
    const { units, elsewhere } = unitsOf({ ...shop, 'argocd/shop.yaml': application(spec) })
    expect(elsewhere.map(({ id }) => id)).toEqual(['Application argocd/shop'])
    expect(units.map(({ title }) => title)).toEqual([
      'charts/shop',
      'charts/shop with values-live.yaml',
      'overlays/live',
    ])
  })

  describe('where nothing tells which repository this is', () => {
    const other = (name: string): string => `https://git.example.com/acme/${name}.git`
    const declared = (...sources: readonly string[]): readonly (string | undefined)[] =>
      unitsOf(
        {
          ...shop,
          ...Object.fromEntries(
            sources.map((spec, index) => [`argocd/${index}.yaml`, application(spec, `app-${index}`)]),
          ),
        },
        '',
      ).units.flatMap(({ declared: by }) => by?.by ?? [])

    test('a path that stands here is taken', () => {
      expect(declared(source('    path: overlays/live\n'))).toHaveLength(1)
      expect(declared(source('    path: .\n'))).toHaveLength(1)
    })

    test('the root of another one than the one whose folders stand here is not', () => {
      const own = source('    path: overlays/live\n')
      expect(declared(own, source('    path: .\n', other('policies')))).toEqual(['Application argocd/app-0'])
      // The same by another way of reaching it.
      expect(declared(own, source('    path: .\n', 'git@git.example.com:acme/Shop.git'))).toHaveLength(2)
    })

    test('of several roots none is', () => {
      const [one, two] = ['constraints', 'policies'].map((name) => source('    path: .\n', other(name)))
      expect(declared(one ?? '', two ?? '')).toEqual([])
      expect(declared(one ?? '', one ?? '')).toHaveLength(2)
    })
  })

  test('values of another repository keep the unit from being rendered', () => {
    const text = application(
      '  sources:\n    - { repoURL: "https://git.example.com/acme/values.git", ref: v }\n    - repoURL: https://git.example.com/acme/shop.git\n      path: charts/shop\n      helm: { valueFiles: ["$v/live.yaml"] }\n',
    )
    const [unit] = unitsOf({ ...shop, 'argocd/shop.yaml': text }).units
    expect(unit?.obstacle?.text).toContain('$v/live.yaml')
  })

  test('plain folders: what stands directly in them, or below with recurse', () => {
    const files = { 'plain/a.yaml': deployment('a'), 'plain/deep/b.yaml': deployment('b') }
    const at = (more: string): readonly string[] => [
      ...(unitsOf({ ...files, 'app.yaml': application(source(`    path: plain\n${more}`)) }).units[0]?.reads ?? []),
    ]
    expect(at('')).toEqual(['plain/a.yaml', 'app.yaml'])
    expect(at('    directory: { recurse: true }\n')).toEqual(['plain/a.yaml', 'plain/deep/b.yaml', 'app.yaml'])
  })

  const set = (generators: string, path: string): string =>
    `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: all }\nspec:\n  generators:\n${generators}\n  template:\n    metadata: { name: "{{${path.includes('.path') ? '.path.basename' : 'path.basename'}}}" }\n    spec:\n      destination: { namespace: "{{cluster}}" }\n      source: { repoURL: https://git.example.com/acme/shop, path: "${path}" }\n`

  test('generators that the tree decides: lists, folders, and both crossed', () => {
    const list = set('    - list: { elements: [{ cluster: dev, dir: live }] }', 'overlays/{{dir}}')
    expect(
      unitsOf({ ...shop, 'set.yaml': list }).units.map(({ title, namespace }) => [title, namespace]),
    ).toContainEqual(['overlays/live (ApplicationSet all for {{path.basename}})', 'dev'])
    const folders = set(
      '    - git: { directories: [{ path: overlays/* }, { path: overlays/old, exclude: true }] }',
      '{{ .path.path }}',
    )
    const more = {
      'overlays/old/kustomization.yaml': 'resources: []\n',
      'overlays/dev/kustomization.yaml': 'resources: []\n',
    }
    expect(
      unitsOf({ ...shop, ...more, 'set.yaml': folders })
        .units.map(({ title }) => title)
        .filter((title) => title.includes('Set')),
    ).toEqual(['overlays/dev (ApplicationSet all for dev)', 'overlays/live (ApplicationSet all for live)'])
  })

  test.each<[string, string, readonly string[]]>([
    ['matchLabels: {env: live}', '', ['live']],
    ['matchLabels: {env: far}', '', []],
    ['matchLabels: {env: live, at: here}', '', []],
    ['matchExpressions: [{key: env, operator: In, values: [live, far]}]', '', ['live']],
    ['matchExpressions: [{key: env, operator: NotIn, values: [live]}]', '', ['test']],
    ['matchExpressions: [{key: at, operator: NotIn, values: [live]}]', '', ['live', 'test']],
    ['matchExpressions: [{key: at, operator: Exists}]', '', []],
    ['matchExpressions: [{key: at, operator: DoesNotExist}]', '', ['live', 'test']],
    ['', ', template: {metadata: {name: ""}, spec: {source: {path: overlays/live}}}', ['live', 'live']],
    ['', ', template: {metadata: {}, spec: {source: {path: ""}}}', ['live', 'test']],
  ])(
    'a selector takes some of what a generator makes, and its template goes first: %s%s',
    (selector, template, taken) => {
      const set = `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: shops, namespace: argocd }
spec:
  generators:
    - list: { elements: [{ env: live }, { env: test }]${template} }
${selector === '' ? '' : `      selector: { ${selector} }\n`}  template:
    metadata: { name: "shop-{{env}}" }
    spec: { source: { path: "overlays/{{env}}" }, destination: { namespace: "{{env}}" } }
`
      const { units } = unitsOf({
        'overlays/live/a.yaml': deployment('a'),
        'overlays/test/a.yaml': deployment('a'),
        'argocd/set.yaml': set,
      })
      expect(units.flatMap(({ declared }) => declared?.folder ?? [])).toEqual(taken.map((one) => `overlays/${one}`))
    },
  )

  test.each([
    ['selector: { matchExpressions: [{ key: env, operator: Like }] }', 'an operator that is not known'],
    ['list: { elements: [{ env: live }], elementsYaml: "{{ .x }}" }', 'text that another generator fills in'],
  ])('a generator with %s decides nothing here', (generator, text) => {
    const set = `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: shops }
spec:
  generators:
    - ${generator.startsWith('list') ? generator : `list: { elements: [{ env: live }] }\n      ${generator}`}
  template: { metadata: { name: x }, spec: { source: { path: "overlays/{{env}}" } } }
`
    expect(unitsOf({ 'overlays/live/a.yaml': deployment('a'), 'argocd/set.yaml': set }).elsewhere).toMatchObject([
      { text: expect.stringContaining(text) },
    ])
  })

  test('a generator that asks the cluster decides nothing here', () => {
    const { units, elsewhere } = unitsOf({ ...shop, 'set.yaml': set('    - clusters: {}', 'overlays/{{name}}') })
    expect(elsewhere).toMatchObject([{ id: 'ApplicationSet all', text: expect.stringContaining('clusters') }])
    expect(units.map(({ title }) => title)).toContain('overlays/live')
  })
})

describe('Flux', () => {
  const flux = (spec: string): string =>
    `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps, namespace: flux-system }\nspec:\n  sourceRef: { kind: GitRepository, name: flux-system }\n${spec}`

  test('a folder without a kustomization is applied with all that is below, variables filled in', () => {
    const files = {
      'apps/policy.yaml': deployment('x'),
      'clusters/apps.yaml': flux('  path: ./apps\n  postBuild: { substitute: { CALLERS: web } }\n'),
    }
    const [unit] = unitsOf(files).units
    expect(unit).toMatchObject({ title: 'apps (Kustomization flux-system/apps)', source: { kind: 'plain' } })
    const { source: plain } = unit ?? {}
    expect(plain?.kind === 'plain' ? [...(plain.substitutions?.variables ?? [])] : []).toEqual([['CALLERS', 'web']])
  })

  test('a folder with kustomizations below is built as Flux builds it', () => {
    const files = {
      'apps/a.yaml': deployment('a'),
      'apps/b/kustomization.yaml': 'resources: [b.yaml]\n',
      'apps/b/b.yaml': deployment('b'),
      'apps.yaml': flux('  path: apps\n  targetNamespace: live\n'),
    }
    expect(unitsOf(files).units).toMatchObject([
      {
        namespace: 'live',
        source: { kind: 'kustomize', resources: ['apps/a.yaml', 'apps/b'], overlay: { namespace: 'live' } },
      },
    ])
  })

  test('variables of a ConfigMap of the tree are known, of a Secret they are not', () => {
    const values = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: v, namespace: flux-system }\ndata: { A: one }\n'
    const complete = (kind: string): unknown => {
      const [unit] = unitsOf({
        'apps/kustomization.yaml': 'resources: []\n',
        'v.yaml': values,
        'apps.yaml': flux(`  path: apps\n  postBuild: { substituteFrom: [{ kind: ${kind}, name: v }] }\n`),
      }).units
      return unit?.source.kind === 'kustomize' ? unit.source.substitutions : undefined
    }
    expect(complete('ConfigMap')).toEqual({ variables: new Map([['A', 'one']]), complete: true })
    expect(complete('Secret')).toEqual({ variables: new Map(), complete: false })
  })

  test('a source of another repository is not this one', () => {
    const { elsewhere } = unitsOf({
      'apps/p.yaml': deployment('p'),
      'apps.yaml': flux('  path: apps\n'),
      'source.yaml':
        'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: flux-system, namespace: flux-system }\nspec: { url: "ssh://git@git.example.com/acme/fleet" }\n',
    })
    expect(elsewhere).toMatchObject([
      { id: 'Kustomization flux-system/apps', text: expect.stringContaining('acme/fleet') },
    ])
  })

  test('a HelmRelease takes a chart of the repository with its values; of a registry it is elsewhere', () => {
    const release = (chart: string): string =>
      `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: shop, namespace: live }\nspec:\n  chart: { spec: ${chart} }\n  values: { a: 2 }\n`
    const own = unitsOf({
      ...shop,
      'r.yaml': release('{ chart: ./charts/shop, sourceRef: { kind: GitRepository, name: x } }'),
    })
    expect(own.units[0]).toMatchObject({
      namespace: 'live',
      source: { kind: 'helm', release: 'shop', values: { a: 2 } },
    })
    const foreign = unitsOf({
      ...shop,
      'r.yaml': release('{ chart: istiod, sourceRef: { kind: HelmRepository, name: x } }'),
    })
    expect(foreign.elsewhere.map(({ id }) => id)).toEqual(['HelmRelease live/shop'])
  })

  test('a file of that name that holds an object of Flux is no kustomization', () => {
    const files = { 'apps/p.yaml': deployment('p'), 'clusters/kustomization.yaml': flux('  path: apps\n') }
    expect(unitsOf(files).units.map(({ title }) => title)).toEqual(['apps (Kustomization flux-system/apps)'])
  })
})
