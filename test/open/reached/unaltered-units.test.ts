import { describe, expect, test } from '@jest/globals'
import type { Renderer } from '../../../src/ports/renderer.js'
import { compareCommits } from '../compare-commits.js'

const policy =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: closed\nspec:\n  action: DENY\n  rules: [{}]\n'
const takesOne = 'resources:\n- closed.yaml\n'

/** Nothing can be rendered. */
const broken: Renderer = {
  render: () => Promise.resolve({ kind: 'failed', why: 'refused', text: 'no', remedy: 'Mend it.' }),
}

const reasonsOf = async (
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> => {
  const other = { 'other/kustomization.yaml': 'resources: [a.yaml]\n', 'other/a.yaml': 'kind: ConfigMap\n' }
  const { plans } = await compareCommits({ ...other, ...base }, head, { renderer: broken })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code }) => code))
}

const changes = (
  before: string,
  after: string,
  kustomization = takesOne,
): readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>] => [
  { 'quay/kustomization.yaml': kustomization, 'quay/closed.yaml': before },
  { 'quay/closed.yaml': after },
]

describe('a kustomization that cannot be rendered, of which', () => {
  test.each([
    ['a file gets a comment', policy, `# shut\n${policy}`],
    [
      'a file gets the address of its schema',
      policy,
      `# yaml-language-server: $schema=https://example.com/a.json\n${policy}`,
    ],
    ['a file gets the mark of its document', policy, `---\n${policy}`],
    ['a comment takes another text', policy.replace('spec', '# a\nspec'), policy.replace('spec', '  # b\nspec')],
    ['a name gets quotes', policy, policy.replace('closed', "'closed'")],
    [
      'members change places',
      policy,
      policy.replace('apiVersion: security.istio.io/v1\n', '').concat('apiVersion: security.istio.io/v1\n'),
    ],
    [
      'all is indented otherwise',
      policy,
      policy.replace('  action: DENY\n  rules: [{}]', '    action: DENY\n    rules:\n      - {}'),
    ],
    ['a comment stands above a block', `# a\n${policy}  note: |\n    # x\n`, `${policy}  note: |\n    # x\n`],
  ])('%s: it holds what it held', async (_, before, after) => {
    expect(await reasonsOf(...changes(before, after))).toEqual([])
  })

  test.each([
    ['a file changes', policy, policy.replace('DENY', 'AUDIT')],
    ['a text is a word of YAML 1.1', `${policy}  note: yes\n`, `${policy}  note: "yes"\n`],
    ['a number becomes a text', `${policy}  note: 80\n`, `${policy}  note: "80"\n`],
    ['a number is written as a time', `${policy}  note: 1:30\n`, `${policy}  note: "1:30"\n`],
    ['items change places', `${policy}  note: [a, b]\n`, `${policy}  note: [b, a]\n`],
    ['a key stands twice', policy, `${policy}kind: AuthorizationPolicy\n`],
    ['a line becomes a comment', policy, policy.replace('  rules', '  # rules')],
    ['a comment stands in a block', `${policy}  note: |\n    # a\n`, `${policy}  note: |\n    # b\n`],
    [
      'a comment stands in a quoted text',
      `${policy}  note: "\n    # a\n    "\n`,
      `${policy}  note: "\n    # b\n    "\n`,
    ],
    ['a quote is escaped', `${policy}  note: "\\"\n    # a\n    "\n`, `${policy}  note: "\\"\n    # b\n    "\n`],
    [
      'quotes are mixed',
      `${policy}  n: {a: "it's", b: '\n    # a\n    '}\n`,
      `${policy}  n: {a: "it's", b: '\n    # b\n    '}\n`,
    ],
    ['ytt reads the comment', `#@ a = 1\n${policy}`, `#@ a = 2\n${policy}`],
    ['a setter stands in the comment', `# {"$imagepolicy": "a"}\n${policy}`, `# {"$imagepolicy": "b"}\n${policy}`],
    ['a variable stands in the comment', `# a\n${policy}`, `# \${A}\n${policy}`],
    ['a plugin reads the comment', `# a\n${policy}`, `# <path:a#b>\n${policy}`],
    ['a document is marked within', policy, policy.replace('spec', '---\nspec')],
  ])('%s: nothing is proven', async (_, before, after) => {
    expect(await reasonsOf(...changes(before, after))).toContain('NOT_RENDERED')
  })

  test.each([
    ['a generator takes it as text', `${takesOne}configMapGenerator:\n- name: a\n  files: [closed.yaml]\n`],
    ['a generator is named', `${takesOne}generators: [make.yaml]\n`],
    ['a chart takes it for its values', `${takesOne}helmCharts:\n- name: a\n  valuesFile: closed.yaml\n`],
  ])('a file gets a comment, and %s: nothing is proven', async (_, kustomization) => {
    expect(await reasonsOf(...changes(policy, `# shut\n${policy}`, kustomization))).toContain('NOT_RENDERED')
  })

  test.each([
    ['a ConfigMap', `${takesOne}configMapGenerator:\n- name: a\n  files: [board=https://example.com/board.json]\n`],
    [
      'a Secret',
      `${takesOne}secretGenerator:\n- name: a\n  literals: [a=b]\ngeneratorOptions: { disableNameSuffixHash: true }\n`,
    ],
  ])('a file gets a comment, and %s is made of something else: it holds what it held', async (_, kustomization) => {
    expect(await reasonsOf(...changes(policy, `# shut\n${policy}`, kustomization))).toEqual([])
  })

  const images = (tag: string, name = 'web'): string => `images: [{ name: ${name}, newTag: "${tag}" }]\n`
  test.each([
    ['another image', `${takesOne}${images('1')}`, `${takesOne}${images('2')}`],
    [
      'another number of pods',
      `${takesOne}replicas: [{ name: web, count: 1 }]\n`,
      `${takesOne}replicas: [{ name: web, count: 2 }]\n`,
    ],
    ['another order', 'resources: [a.yaml, b.yaml]\n', 'resources: [b.yaml, a.yaml]\n'],
  ])('says %s: it holds what it held', async (_, before, after) => {
    const files = { 'quay/a.yaml': policy, 'quay/b.yaml': policy.replace('closed', 'open'), 'quay/closed.yaml': policy }
    const base = { ...files, 'quay/kustomization.yaml': before }
    expect(await reasonsOf(base, { 'quay/kustomization.yaml': after })).toEqual([])
  })

  test.each([
    [
      'another image of Istio',
      `${takesOne}${images('1.29.0', 'istio/pilot')}`,
      `${takesOne}${images('1.30.0', 'istio/pilot')}`,
    ],
    [
      'an image of Istio in place of another',
      `${takesOne}${images('1')}`,
      `${takesOne}images: [{ name: web, newName: istio/proxyv2 }]\n`,
    ],
    ['another order of Components', `${takesOne}components: [a, b]\n`, `${takesOne}components: [b, a]\n`],
    ['a prefix', takesOne, `${takesOne}namePrefix: a-\n`],
  ])('says %s: nothing is proven', async (_, before, after) => {
    const part = 'kind: Component\n'
    const base = { 'quay/closed.yaml': policy, 'quay/a/kustomization.yaml': part, 'quay/b/kustomization.yaml': part }
    expect(
      await reasonsOf({ ...base, 'quay/kustomization.yaml': before }, { 'quay/kustomization.yaml': after }),
    ).toContain('NOT_RENDERED')
  })

  test('a file gets a comment, and another one changes: nothing is proven', async () => {
    const [base, head] = changes(policy, `# shut\n${policy}`, 'resources:\n- closed.yaml\n- open.yaml\n')
    const open = policy.replace('closed', 'open')
    const both = { ...head, 'quay/open.yaml': open.replace('DENY', 'ALLOW') }
    expect(await reasonsOf({ ...base, 'quay/open.yaml': open }, both)).toContain('NOT_RENDERED')
  })

  test('a file gets a comment and another name: nothing is proven', async () => {
    const [base] = changes(policy, policy)
    const head = {
      'quay/closed.yaml': undefined,
      'quay/shut.yaml': `# shut\n${policy}`,
      'quay/kustomization.yaml': 'resources:\n- shut.yaml\n',
    }
    expect(await reasonsOf(base, head)).toContain('NOT_RENDERED')
  })
})

describe('a chart that cannot be rendered, of which', () => {
  const chart = (more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
    'quay/Chart.yaml': 'apiVersion: v2\nname: quay\nversion: 1.0.0\n',
    'quay/values.yaml': 'who: all\n',
    'quay/templates/closed.yaml': policy,
    'quay/templates/_help.tpl': '{{ define "name" }}a{{ end }}\n',
    ...more,
  })
  test.each<[string, Readonly<Record<string, string>>]>([
    ['a template gets a comment', { 'quay/templates/closed.yaml': `# shut\n${policy}` }],
    ['values get a comment', { 'quay/values.yaml': '# all of them\nwho: all\n' }],
    ['values get quotes', { 'quay/values.yaml': 'who: "all"\n' }],
    ['prose beside it changes', { 'quay/README.md': '# Quay\n', 'quay/docs/use.md': 'b\n' }],
  ])('%s: it holds what it held', async (_, head) => {
    expect(await reasonsOf(chart(), head)).toEqual([])
  })

  const release = (more: string): Readonly<Record<string, string>> => ({
    'flux/quay.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: quay, namespace: quay }\nspec:\n  chart: { spec: { chart: ./quay, sourceRef: { kind: GitRepository, name: here } } }\n  valuesFrom: [{ kind: Secret, name: tides }]\n${more}`,
  })
  test.each([
    ['how often Flux looks', '  interval: 1m\n', '  interval: 1h\n', []],
    ['how it is upgraded', '', '  upgrade: { force: true }\n', []],
    ['a value', '  values: { who: all }\n', '  values: { who: none }\n', ['NOT_RENDERED']],
    ['a renderer behind it', '', '  postRenderers: [{ kustomize: { patches: [] } }]\n', ['NOT_RENDERED']],
  ])('the object that applies it says otherwise %s', async (_, before, after, codes) => {
    const reasons = await reasonsOf({ ...chart(), ...release(before) }, release(after))
    expect([...new Set(reasons)]).toEqual(codes)
  })

  const zarf = (
    chartOf: string,
    version: string,
    charts = '{ name: quay, namespace: quay, localPath: quay }',
  ): string =>
    `kind: ZarfPackageConfig\nmetadata: { name: ${chartOf}, version: ${version} }\ncomponents:\n- name: quay\n  charts: [${charts}]\n`

  test('a package of Zarf that releases it has another version: it is released as before', async () => {
    expect(
      await reasonsOf(chart({ 'zarf.yaml': zarf('quay', '1.0.0') }), { 'zarf.yaml': zarf('quay', '1.1.0') }),
    ).toEqual([])
  })

  test.each([
    ['another namespace', zarf('quay', '1', '{ name: quay, namespace: other, localPath: quay }')],
    ['values of files', zarf('quay', '1', '{ name: quay, namespace: quay, localPath: quay, valuesFiles: [a.yaml] }')],
    [
      'values that it fills in',
      zarf('quay', '1', '{ name: quay, namespace: quay, localPath: quay, templatedValuesFiles: [a.yaml] }'),
    ],
  ])('a package of Zarf that releases it has %s: nothing is proven', async (_, after) => {
    const files = chart({ 'zarf.yaml': zarf('quay', '1'), 'a.yaml': 'who: none\n' })
    expect(await reasonsOf(files, { 'zarf.yaml': after })).toContain('CHANGE_UNREAD')
  })

  test('a package, its values and the chart get another comment at once: it holds what it held', async () => {
    const packed = zarf('quay', '1', '{ name: quay, namespace: quay, localPath: quay, valuesFiles: [conf/tides.yaml] }')
    const commented = (year: number): Readonly<Record<string, string>> => ({
      'zarf.yaml': `# of ${year}\n${packed}`,
      'conf/tides.yaml': `# of ${year}\nwho: none\n`,
      'quay/Chart.yaml': `# of ${year}\napiVersion: v2\nname: quay\nversion: 1.0.0\n`,
      'quay/templates/closed.yaml': `# of ${year}\n${policy}`,
    })
    expect(await reasonsOf(chart(commented(1)), commented(2))).toEqual([])
    const other = { ...commented(2), 'conf/tides.yaml': 'who: all\n' }
    expect(await reasonsOf(chart(commented(1)), other)).toContain('NOT_RENDERED')
  })

  test('the file of a package of Zarf is one of its own files: nothing is proven', async () => {
    const inside = '{ name: quay, namespace: quay, localPath: . }'
    const files = chart({
      'quay/templates/sum.yaml': '{{ .Files.Get "zarf.yaml" }}\n',
      'quay/zarf.yaml': zarf('quay', '1', inside),
    })
    expect(await reasonsOf(files, { 'quay/zarf.yaml': zarf('quay', '2', inside) })).toEqual(['NOT_RENDERED'])
  })

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['a template changes', {}, { 'quay/templates/closed.yaml': policy.replace('DENY', 'AUDIT') }],
    ['values change', {}, { 'quay/values.yaml': 'who: none\n' }],
    [
      'a template gets a comment, and another one asks for its text',
      { 'quay/templates/sum.yaml': '{{ include (print $.Template.BasePath "/closed.yaml") . }}\n' },
      { 'quay/templates/closed.yaml': `# shut\n${policy}` },
    ],
    [
      'values get a comment, and a template asks for files',
      { 'quay/templates/sum.yaml': '{{ .Files.Get "values.yaml" }}\n' },
      { 'quay/values.yaml': '# all\nwho: all\n' },
    ],
    ['a template is called as prose is', { 'quay/templates/a.md': policy }, { 'quay/templates/a.md': '' }],
    ['a partial is', {}, { 'quay/templates/_a.md': '{{ define "name" }}b{{ end }}\n' }],
    [
      'a template of a subchart is',
      { 'quay/charts/inner/Chart.yaml': 'apiVersion: v2\nname: inner\nversion: 1.0.0\n' },
      { 'quay/charts/inner/templates/README.md': policy },
    ],
    ...[
      ['a template', 'quay/templates/sum.yaml', '{{ .Files.Get "README.md" }}\n'],
      ['a partial', 'quay/templates/_sum.tpl', '{{ define "a" }}{{ (index . "Files").AsConfig }}{{ end }}\n'],
      ['a template that is called as prose is', 'quay/templates/sum.md', '{{ range .Files.Glob "*.md" }}{{ end }}\n'],
      ['a value that is taken for a template', 'quay/values.yaml', 'who: \'{{ .Files.Get "README.md" }}\'\n'],
    ].map(
      ([who = '', path = '', text = '']): [
        string,
        Readonly<Record<string, string>>,
        Readonly<Record<string, string>>,
      ] => [
        `prose changes, and ${who} asks for files`,
        { [path]: text, 'quay/README.md': '1\n' },
        { 'quay/README.md': '2\n' },
      ],
    ),
    [
      'prose changes, and a library of the repository asks for files of who takes it',
      {
        'quay/Chart.yaml':
          'apiVersion: v2\nname: quay\nversion: 1.0.0\ndependencies: [{ name: lib, version: 1.0.0, repository: "file://../lib" }]\n',
        'lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 1.0.0\ntype: library\n',
        'lib/templates/_a.tpl': '{{ define "a" }}{{ .Files.Get "docs/use.md" }}{{ end }}\n',
        'quay/docs/use.md': '1\n',
      },
      { 'quay/docs/use.md': '2\n' },
    ],
    [
      'a partial of a library is called as prose is',
      {
        'quay/Chart.yaml':
          'apiVersion: v2\nname: quay\nversion: 1.0.0\ndependencies: [{ name: lib, version: 1.0.0, repository: "file://../lib" }]\n',
        'lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 1.0.0\ntype: library\n',
      },
      { 'lib/templates/_a.md': '{{ define "a" }}{{ end }}\n' },
    ],
    [
      'values of another release change, and a template asks for files',
      { 'quay/templates/sum.yaml': '{{ .Files.Get "values-live.yaml" }}\n', 'quay/values-live.yaml': 'a: 1\n' },
      { 'quay/values-live.yaml': 'a: 2\n' },
    ],
    [
      'a named template gets a comment',
      { 'quay/templates/named.yaml': '{{- define "a" }}\nb: c\n{{- end }}\n' },
      { 'quay/templates/named.yaml': '# words\n{{- define "a" }}\nb: c\n{{- end }}\n' },
    ],
  ])('%s: nothing is proven', async (_, base, head) => {
    expect(await reasonsOf(chart(base), head)).toContain('NOT_RENDERED')
  })
})
