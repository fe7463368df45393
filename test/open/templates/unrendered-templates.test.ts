import { describe, expect, test } from '@jest/globals'
import type { Renderer } from '../../../src/ports/renderer.js'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string | undefined>>

/** Leaves out what stands between `{{ if .Values.on }}` and `{{ end }}`, and every other action; names templates as Helm does. */
const conditions: Renderer = {
  ...chartsInMemory,
  render: (copy) => {
    const texts = [...copy.files].flatMap(([path, bytes]) => {
      if (!/^c\/templates\/[^/]+\.yaml$/.test(path)) return []
      const text = new TextDecoder()
        .decode(bytes)
        .replaceAll(/\{\{ if \.Values\.on \}\}[\s\S]*?(?:\{\{ else \}\}([\s\S]*?))?\{\{ end \}\}/g, '$1')
        .replaceAll(/\{\{[^}]*\}\}/g, '')
      return [`---\n# Source: ${path}\n${text}`]
    })
    return Promise.resolve({ kind: 'rendered', text: texts.join('') })
  },
}

/** Helm with values that are all empty: what stands in a block is left out, and so is every other action. */
const emptyBlocks: Renderer = {
  ...chartsInMemory,
  render: (copy) => {
    const texts = [...copy.files].flatMap(([path, bytes]) => {
      if (!/^c\/templates\/[^/]+\.yaml$/.test(path)) return []
      const lines = new TextDecoder().decode(bytes).split('\n')
      let depth = 0
      const kept = lines.filter((line) => {
        const isOut = depth > 0
        depth +=
          (line.match(/\{\{-? (?:with|range|if) /g) ?? []).length - (line.match(/\{\{-? end -?\}\}/g) ?? []).length
        return !isOut && depth === 0
      })
      return [`---\n# Source: ${path}\n${kept.join('\n').replaceAll(/\{\{[^}]*\}\}/g, '')}`]
    })
    return Promise.resolve({ kind: 'rendered', text: texts.join('') })
  },
}

const chart: Readonly<Record<string, string>> = {
  'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
  'c/values.yaml': 'on: false\nwho: web\ncolor: red\n',
}
const policy = (rules: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: one, namespace: shop }\nspec:\n  rules: ${rules}\n`
const one = '[{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }]'
const off = (text: string): string => `{{ if .Values.on }}\n${text}{{ end }}\n`

const sidecar = (egress: string, app = 'api'): string =>
  off(
    `apiVersion: networking.istio.io/v1\nkind: Sidecar\nmetadata:\n  name: one\nspec:\n  workloadSelector:\n    labels:\n      app: ${app}\n  egress:\n  ${egress}\n`,
  )

const reasons = async (base: Files, head: Files): Promise<readonly string[]> => {
  const files = { ...chart, ...base } as Readonly<Record<string, string>>
  const { plans } = await compareCommits(files, head, { renderer: conditions })
  return plans
    .flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`))
    .filter((text) => text.includes('values at hand'))
}

describe('a changed template of which the change shows in no rendering proves nothing', () => {
  test.each<[string, string, string]>([
    ['it is off', off(policy(one)), off(policy('[{}]'))],
    ['it comes, and is off', 'kind: ConfigMap\n', `kind: ConfigMap\n---\n${off(policy(one))}`],
    ['a part of it is off', policy(off(one)), policy(off('[{ to: [{ operation: { paths: [/x] } }] }]'))],
    [
      'another branch is on',
      policy(`{{ if .Values.on }}\n    ${one}\n{{ else }}\n    []\n{{ end }}`),
      policy('{{ if .Values.on }}\n    [{ to: [{ operation: { methods: [GET] } }] }]\n{{ else }}\n    []\n{{ end }}'),
    ],
    [
      'it is off, and what goes stands in another object of the template too',
      `kind: Deployment\nmetadata: { name: one }\nspec:\n  selector:\n    matchLabels:\n      app: one\n---\n${off(policy(one).replace('spec:', 'spec:\n  selector:\n    matchLabels:\n      app: one'))}`,
      `kind: Deployment\nmetadata: { name: one }\nspec:\n  selector:\n    matchLabels:\n      app: one\n---\n${off(policy(one))}`,
    ],
    [
      'it is off, and of two equal lines one goes',
      off(
        policy(
          '\n  - to: [{ operation: { ports: ["80"] } }]\n    from:\n    - source: { namespaces: [a] }\n  - from:\n    - source: { namespaces: [a] }',
        ),
      ),
      off(policy('\n  - to: [{ operation: { ports: ["80"] } }]\n  - from:\n    - source: { namespaces: [a] }')),
    ],
    [
      'it is off, and gets a rule without a word',
      off(policy(`\n  ${one.slice(1, -1)}`)),
      off(policy(`\n  - {}\n  ${one.slice(1, -1)}`)),
    ],
    [
      'it is off, and a line belongs to another one',
      off(policy('\n  - from:\n    - source:\n        principals: [a]\n        notPrincipals: [b]')),
      off(policy('\n  - from:\n    - source:\n        principals: [a]\n    notPrincipals: [b]')),
    ],
    [
      'it is off, and a tool keeps it from now on by an annotation',
      off(
        policy(one).replace(
          '{ name: one, namespace: shop }',
          '\n  name: one\n  annotations:\n    example.com/owner: a',
        ),
      ),
      off(
        policy(one).replace(
          '{ name: one, namespace: shop }',
          '\n  name: one\n  annotations:\n    example.com/owner: a\n    helm.sh/hook: test',
        ),
      ),
    ],
    [
      'it is off, and becomes a version that nobody serves',
      off(policy(one)),
      off(policy(one).replace('io/v1', 'io/v3')),
    ],
  ])('%s', async (_, before, after) => {
    expect(await reasons({ 'c/templates/a.yaml': before }, { 'c/templates/a.yaml': after })).toEqual([
      expect.stringMatching(
        /^CHANGE_UNREAD c\/templates\/a\.yaml:\d+ changes, where its chart writes AuthorizationPolicy or leaves it out/,
      ),
    ])
  })

  test('an object that is written whatever the values are is not said to be left out', async () => {
    const [before, after] = ['who', 'color'].map((name) => policy(`[{{ .Values.${name} }}]`))
    expect(await reasons({ 'c/templates/a.yaml': before ?? '' }, { 'c/templates/a.yaml': after ?? '' })).toEqual([
      expect.stringMatching(
        /^CHANGE_UNREAD c\/templates\/a\.yaml:\d+ changes, by which its chart writes AuthorizationPolicy, and the values at hand show no difference: others may make one\. /,
      ),
    ])
  })

  test('and so does an object by which a controller makes one, by its own kind', async () => {
    const made = (paths: string): string =>
      off(
        `apiVersion: example.com/v1\nkind: Package\nmetadata:\n  name: one\nspec:\n  # Gateway of the mesh\n  allow: ${paths}\n`,
      )
    expect(await reasons({ 'c/templates/a.yaml': made('[a]') }, { 'c/templates/a.yaml': made('[b]') })).toEqual([
      expect.stringContaining('where its chart writes Package or leaves it out'),
    ])
  })

  test.each<[string, string, string]>([
    ['a listener of a Sidecar', sidecar('- port: { number: 80 }'), sidecar('- port: { number: 81 }')],
    [
      'a listener beside its hosts',
      sidecar('- bind: 127.0.0.1\n    hosts:\n    - a/*'),
      sidecar('- bind: 0.0.0.0\n    hosts:\n    - a/*'),
    ],
    ['hosts that come with a key', sidecar('- hosts:\n    - a/*'), sidecar('- hosts:\n    - a/*\n    bind: 0.0.0.0')],
    ['hosts by a text', sidecar('- hosts:\n    - a/*'), sidecar('- hosts:\n    {{ .Values.who }}')],
    ['pods of a Sidecar', sidecar('- hosts:\n    - a/*'), sidecar('- hosts:\n    - a/*', 'web')],
  ])('and so does %s', async (_, before, after) => {
    expect(await reasons({ 'c/templates/a.yaml': before }, { 'c/templates/a.yaml': after })).toEqual([
      expect.stringContaining('where its chart writes Sidecar or leaves it out'),
    ])
  })

  test.each<[string, string, string]>([
    [
      'hosts that a Sidecar lets its pods call',
      sidecar('- hosts:\n    - a/*'),
      sidecar('- hosts:\n    - b/*\n    - "./{{ .Values.who }}.{{ .Release.Namespace }}.svc"'),
    ],
    [
      'hosts under a condition',
      sidecar('- hosts:\n    - a/*'),
      sidecar(
        '- hosts:\n    - a/*\n    {{- if .Values.color }}\n    - b/*\n    {{- else }}\n    - c/*\n    {{- end }}',
      ),
    ],
    ['it is on', policy(one), policy('[{}]')],
    ['it decides nothing', off('kind: ConfigMap\ndata: { a: b }\n'), off('kind: ConfigMap\ndata: { a: c }\n')],
    ['another version that is served', off(policy(one)), off(policy(one).replace('io/v1', 'io/v1beta1'))],
    [
      'an annotation that nobody reads',
      off(policy(one)).replace(
        '{ name: one, namespace: shop }',
        '\n  name: one\n  annotations:\n    example.com/more: a',
      ),
      off(policy(one)).replace(
        '{ name: one, namespace: shop }',
        '\n  name: one\n  annotations:\n    example.com/owner: a',
      ),
    ],
    [
      'a map that speaks of a kind',
      off('kind: ConfigMap\ndata:\n  words: a Gateway\n'),
      off('kind: ConfigMap\ndata:\n  words: a Gateway\n  more: words\n'),
    ],
    ['a comment of what is off', off(policy(one)), `# words\n{{/* more of them */}}\n${off(policy(one))}`],
    [
      'annotations of values',
      policy(one),
      policy(one).replace('spec:', '{{ with .Values.who }}\n  annotations:\n{{ . }}\n{{ end }}\nspec:'),
    ],
    ['an account', off('kind: ServiceAccount\n'), off('kind: ServiceAccount\nmetadata: { annotations: { a: b } }\n')],
    [
      'more indentation of all of what is off',
      off(policy('\n  - from:\n    - source:\n        namespaces: [a]')),
      off(policy('\n      - from:\n          - source:\n              namespaces: [a]')),
    ],
    [
      'another object of a template beside what is off',
      `kind: Deployment\nspec: { replicas: 1 }\n---\n${off(policy(one))}`,
      `kind: Deployment\nspec: { replicas: 3 }\n---\n${off(policy(one))}`,
    ],
    ['another indentation', policy(one), policy(`\n    ${one}`)],
    ['a function beside the same value', policy('[{{ .Values.who }}]'), policy('[{{ .Values.who | trim }}]')],
  ])('but not where %s', async (_, before, after) => {
    expect(await reasons({ 'c/templates/a.yaml': before }, { 'c/templates/a.yaml': after })).toEqual([])
  })

  test('and is named where it stands, beside another object with the same words', async () => {
    const both = (spec: string): string =>
      `kind: Deployment\nspec:\n  selector:\n    matchLabels:\n      app: one\n---\n${off(policy(one).replace('spec:', spec))}`
    const [told] = await reasons(
      { 'c/templates/a.yaml': both('spec:') },
      { 'c/templates/a.yaml': both('spec:\n  selector: # of it\n    matchLabels:\n      app: one') },
    )
    expect(told).toMatch(/^CHANGE_UNREAD c\/templates\/a\.yaml:12 changes/)
  })

  test('but not of a chart that comes with the change', async () => {
    const head = {
      'new/Chart.yaml': 'apiVersion: v2\nname: new\nversion: 1.0.0\n',
      'new/templates/a.yaml': off(policy(one)),
    }
    expect(await reasons({}, head)).toEqual([])
  })
})

describe('what a template asks for that shows in no rendering', () => {
  const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: sign }\n'
  const helpers = (rules: string): string =>
    `{{ define "c.color" }}red{{ end }}\n{{ define "c.rules" }}${rules}{{ end }}\n{{ define "c.all" }}{{ include "c.rules" . }}{{ end }}\n`
  const asks = off(policy('{{ include "c.all" . }}'))

  test.each<[string, Files, Files, string]>([
    [
      'a default',
      { 'c/templates/a.yaml': off(policy('[{{ .Values.who }}]')) },
      { 'c/values.yaml': 'on: false\nwho: all\ncolor: red\n' },
      'the default of .Values.who changes, and c/templates/a.yaml asks for it',
    ],
    [
      'a default by which it is written, behind another object',
      {
        'c/templates/a.yaml': off(
          `{{ if .Values.more }}\n${map}{{ end }}\n{{ if .Values.who }}\n---\n${policy(one)}{{ end }}\n`,
        ),
      },
      { 'c/values.yaml': 'on: false\nwho: all\ncolor: red\n' },
      'the default of .Values.who changes, and c/templates/a.yaml asks for it',
    ],
    [
      'a default, once for all templates of a chart',
      {
        'c/templates/a.yaml': off(policy('[{{ .Values.who }}]')),
        'c/templates/b.yaml': off(policy('[{{ .Values.who }}]')),
      },
      { 'c/values.yaml': 'on: false\nwho: all\ncolor: red\n' },
      'the default of .Values.who changes, and c/templates/a.yaml asks for it (and 1 more template of the chart)',
    ],
    [
      'a named template, by another one',
      { 'c/templates/a.yaml': asks, 'c/templates/_h.tpl': helpers(one) },
      { 'c/templates/_h.tpl': helpers('[{}]') },
      'the named template c.all changes, and c/templates/a.yaml asks for it',
    ],
  ])('proves nothing where it changes: %s', async (_, base, head, text) => {
    expect(await reasons(base, head)).toEqual([expect.stringContaining(text)])
  })

  test.each<[string, Files, Files]>([
    [
      'another default',
      { 'c/templates/a.yaml': off(policy('[{{ .Values.who }}]')) },
      { 'c/values.yaml': 'on: false\nwho: web\ncolor: blue\n' },
    ],
    [
      'another named template',
      { 'c/templates/a.yaml': asks, 'c/templates/_h.tpl': helpers(one) },
      { 'c/templates/_h.tpl': helpers(one).replace('red', 'blue') },
    ],
    [
      'a default by which another object of the template is written',
      { 'c/templates/a.yaml': `${off(policy(one))}{{ if .Values.who }}\n---\n${map}{{ end }}\n` },
      { 'c/values.yaml': 'on: false\nwho: all\ncolor: red\n' },
    ],
    [
      'a default of what is on',
      { 'c/templates/a.yaml': policy('[{{ .Values.who }}]') },
      { 'c/values.yaml': 'on: false\nwho: all\ncolor: red\n' },
    ],
  ])('is of no matter: %s', async (_, base, head) => {
    expect(await reasons(base, head)).toEqual([])
  })
})

describe('a block under a value that nobody can have given', () => {
  const asking = (block: string): string => `${policy(one)}    - from: [{ source: { namespaces: [web] } }]\n${block}`
  const more =
    '    {{- with .Values.more }}\n    - from: {{ . }}\n      to: [{ operation: { ports: ["1"] } }]\n    {{- end }}\n'
  const values = chart['c/values.yaml'] ?? ''
  const told = async (base: Files, head: Files): Promise<readonly string[]> => {
    const files = { ...chart, 'c/templates/a.yaml': asking(''), ...base } as Readonly<Record<string, string>>
    const { plans } = await compareCommits(
      files,
      { 'c/templates/a.yaml': asking(more), ...head },
      { renderer: emptyBlocks },
    )
    return plans.flatMap(({ reviewed, observed }) => [
      ...reviewed.access.reasons.map(({ text }) => text),
      ...observed.assumptions.filter((text) => text.includes('.Values.')),
    ])
  }
  const packageOf = (local: string): string =>
    `kind: ZarfPackageConfig\nmetadata: { name: p }\ncomponents: [{ name: p, charts: [{ name: p, namespace: shop, version: 1.0.0, localPath: ${local} }] }]\n`
  const neutral = [expect.stringMatching(/^\.Values\.more is new to its chart: values outside of this repository/)]

  test.each<[string, Files, Files]>([
    ['without a default', {}, {}],
    [
      'with escapes and long lines that say other things',
      {
        'run.yaml': 'on: push\nrun: |\n  helm upgrade c \\\n    ./c\n  printf "\\x1b[1m\\u2713"\n',
        'e.yaml': '"mo\\x72es": x\n',
      },
      {},
    ],
    ['with an empty one', {}, { 'c/values.yaml': `${values}more: []\n` }],
    [
      'with its schema, its unit test and prose',
      {},
      {
        'c/values.schema.json': '{ "properties": { "more": { "type": "array" } } }',
        'c/tests/a_test.yaml': 'suite: a\ntests: [{ set: { more: [x] } }]\n',
        'README.md': 'Set `more: [x]`.\n',
      },
    ],
    [
      'with a schema of a package, a test of a program, and another chart that has it empty',
      {
        'p/values.schema.json': '{ "properties": { "c": { "properties": { "more": { "type": "array" } } } } }',
        'test/a.spec.ts': 'await render({ values: { d: { more: ["x"] } } })\n',
        'd/Chart.yaml': 'apiVersion: v2\nname: d\nversion: 1.0.0\n',
        'd/values.yaml': '# -- more of them\nmore: []\n',
      },
      {},
    ],
    [
      'and another chart of the same packages asks for one of its own',
      {
        'c/zarf.yaml': packageOf('.'),
        'd/zarf.yaml': packageOf('.'),
        'd/Chart.yaml': 'apiVersion: v2\nname: d\nversion: 1.0.0\n',
        'd/values.yaml': 'more: []\n',
        'd/templates/a.yaml': 'kind: ConfigMap\ndata: { a: "{{ .Values.more }}" }\n',
      },
      {},
    ],
    [
      'with blocks in it',
      {},
      {
        'c/templates/a.yaml': asking(
          more.replace('- from: {{ . }}', '{{- range . }}\n    - from: {{ if .x }}{{ . }}{{ end }}\n    {{- end }}'),
        ),
      },
    ],
    [
      'of which quotes and comments have braces',
      {},
      { 'c/templates/a.yaml': asking(more.replace('{{ . }}', '{{ printf "}} {{ end" }}{{/* }} {{ end */}}')) },
    ],
  ])('is no change yet: %s', async (_, base, head) => {
    expect(await told(base, head)).toEqual(neutral)
  })

  test.each<[string, Files, Files]>([
    ['a default gives it', {}, { 'c/values.yaml': `${values}more: [x]\n` }],
    ['a default gives it by an anchor', {}, { 'c/values.yaml': `all: &all { more: [x] }\n<<: *all\n${values}` }],
    ['values that stand elsewhere gave it before', { 'env/prod.yaml': 'more: [x]\n' }, {}],
    ['values that stand elsewhere give it now', {}, { 'env/prod.yaml': 'c:\n  more: [x]\n' }],
    ['values hide it in an escape', { 'env/prod.yaml': '"mo\\x72e": [x]\n' }, {}],
    ['values hide it in a long escape', { 'env/prod.yaml': '"mo\\U00000072e": [x]\n' }, {}],
    ['values hide all of it in escapes', { 'env/prod.json': '{"\\u006d\\u006f\\u0072\\u0065": ["x"]}\n' }, {}],
    ['a template of values hides it in an escape', { 'env/prod.gotmpl': '{{ "mo\\162e" }}: [x]\n' }, {}],
    ['values hide it in a folded line', { 'env/prod.yaml': '"mo\\\n  re": [x]\n' }, {}],
    ['values hide it in a folded line and an escape', { 'env/prod.yaml': '"m\\x6f\\\r\n\tre": [x]\n' }, {}],
    ['values hide it in another encoding', { 'env/prod.yaml': 'm\0o\0r\0e\0: [x]\n' }, {}],
    [
      'values are stored elsewhere',
      { 'env/prod.yaml': 'version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 12\n' },
      {},
    ],
    ['a program gives it', { Makefile: 'up:\n\thelm upgrade c ./c --set more[0]=x\n' }, {}],
    [
      'a chart around gives it',
      { 'u/Chart.yaml': 'apiVersion: v2\nname: u\nversion: 1.0.0\n', 'u/values.yaml': 'c: { more: [x] }\n' },
      {},
    ],
    [
      'another template asked for it',
      { 'c/templates/b.yaml': 'kind: ConfigMap\ndata: { a: {{ .Values.more }} }\n' },
      {},
    ],
    ['a template took all values', { 'c/templates/b.yaml': 'kind: ConfigMap\ndata: {{ toYaml .Values }}\n' }, {}],
    [
      'a named template of another chart took all values',
      {
        'l/Chart.yaml': 'apiVersion: v2\nname: l\nversion: 1.0.0\ntype: library\n',
        'l/templates/_l.tpl': '{{ define "l.all" }}{{ index .Values "x" }}{{ end }}',
      },
      {},
    ],
    [
      'another chart asks for one of its own, and values of one reach the other',
      {
        'd/Chart.yaml': 'apiVersion: v2\nname: d\nversion: 1.0.0\n',
        'd/values.yaml': 'more: []\n',
        'd/templates/a.yaml': 'kind: ConfigMap\ndata: { a: "{{ .Values.more }}" }\n',
      },
      {},
    ],
    [
      'another chart of the packages has it',
      {
        'c/zarf.yaml': packageOf('.'),
        'd/Chart.yaml': 'apiVersion: v2\nname: d\nversion: 1.0.0\n',
        'd/values.yaml': 'more: [x]\n',
      },
      {},
    ],
    [
      'another chart has it empty, and speaks of it elsewhere',
      {
        'd/Chart.yaml': 'apiVersion: v2\nname: d\nversion: 1.0.0\n',
        'd/values.yaml': 'more: []\nrun: helm upgrade c ./c --set more[0]=x\n',
      },
      {},
    ],
    [
      'a chart around has it empty, and says more of it',
      {
        'u/Chart.yaml': 'apiVersion: v2\nname: u\nversion: 1.0.0\n',
        'u/values.yaml': 'c: { more: [] }\n',
      },
      {},
    ],
    ['what is called a schema is none', { 'p/a.schema.json': '{ "c": { "more": ["x"] } }' }, {}],
    [
      'a subchart asks for its last part',
      {
        'c/charts/s/Chart.yaml': 'apiVersion: v2\nname: s\nversion: 1.0.0\n',
        'c/charts/s/templates/s.yaml': 'kind: ConfigMap\ndata: { a: {{ .Values.more }} }\n',
      },
      { 'c/templates/a.yaml': asking(more.replace('.Values.more', '.Values.s.more')) },
    ],
    [
      'a template took all values by their name',
      { 'c/templates/b.yaml': 'kind: ConfigMap\ndata: { a: {{ index . "Values" "x" }} }\n' },
      {},
    ],
    ['a packed chart may take all values', { 'c/charts/lib-1.0.0.tgz': 'x' }, {}],
    [
      'it has another branch',
      {},
      {
        'c/templates/a.yaml': asking(
          more.replace('{{- end', '{{- else }}\n    - from: [{ source: { namespaces: [all] } }]\n    {{- end'),
        ),
      },
    ],
    [
      'another value counts too',
      {},
      { 'c/templates/a.yaml': asking(more.replace('with .Values.more', 'if or .Values.more .Values.on')) },
    ],
    [
      'it is turned round',
      {},
      { 'c/templates/a.yaml': asking(more.replace('with .Values.more', 'if not .Values.more')) },
    ],
    ['its end takes the space behind', {}, { 'c/templates/a.yaml': asking(more.replace('{{- end }}', '{{- end -}}')) }],
    ['its start leaves the space before', {}, { 'c/templates/a.yaml': asking(more.replace('{{- with', '{{ with')) }],
    [
      'it stands where `.` is something else',
      {},
      {
        'c/values.yaml': `${values}all: [x]\n`,
        'c/templates/a.yaml': asking(`    {{- range .Values.all }}\n${more}    {{- end }}\n`),
      },
    ],
    [
      'a line beside it changes too',
      {},
      {
        'c/templates/a.yaml': asking(
          `${more}    {{- if .Values.who }}\n    - to: [{ operation: { methods: [GET] } }]\n    {{- end }}\n`,
        ),
      },
    ],
  ])('proves nothing where %s', async (_, base, head) => {
    const all = await told(base, head)
    expect(all).not.toEqual(neutral)
    expect(all).toEqual(expect.arrayContaining([expect.stringMatching(/^(?!\.Values)/)]))
  })

  test('that goes may have been given', async () => {
    const files = { ...chart, 'c/templates/a.yaml': asking(more) }
    const { plans } = await compareCommits(files, { 'c/templates/a.yaml': asking('') }, { renderer: emptyBlocks })
    expect(plans.map(({ reviewed }) => reviewed.access.verdict)).toEqual(['cannot prove'])
  })
})

describe('a value that moves into a named template', () => {
  /** As `conditions`, with what the one named template of the chart writes. */
  const including: Renderer = {
    ...conditions,
    render: (copy) => {
      const body = /define "c\.caller" \}\}(.*?)\{\{ end \}\}$/m.exec(
        new TextDecoder().decode(copy.files.get('c/templates/_h.tpl')),
      )?.[1]
      const files = [...copy.files].map(([path, bytes]): [string, Uint8Array] => [
        path,
        new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('{{ include "c.caller" . }}', body ?? '')),
      ])
      return conditions.render({ ...copy, files: new Map(files) })
    },
  }
  const spec = (principal: string): string =>
    policy(`\n    - from:\n        - source:\n            principals:\n              - ${principal}`)
  const moved = async (body: string): Promise<readonly string[]> => {
    const files = { ...chart, 'c/templates/p.yaml': spec('cluster.local/ns/shop/sa/web{{ .Values.suffix }}') }
    const head = {
      'c/templates/p.yaml': spec('{{ include "c.caller" . }}'),
      'c/templates/_h.tpl': `{{ define "c.caller" }}${body}{{ end }}\n`,
    }
    const { plans } = await compareCommits(files, head, { renderer: including })
    return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ text }) => text))
  }

  test('is the same value, where the named template writes what was written', async () => {
    expect(await moved('cluster.local/ns/shop/sa/web{{ .Values.suffix }}')).toEqual([])
  })

  test('is another one, where it asks for another value, or writes with some what nothing shows', async () => {
    expect((await moved('cluster.local/ns/shop/sa/web{{ .Values.other }}')).join()).toContain('values at hand')
    expect(
      (await moved('cluster.local/ns/shop/sa/web{{ if .Values.on }}{{ .Values.suffix }}-boss{{ end }}')).join(),
    ).toContain('values at hand')
  })
})
