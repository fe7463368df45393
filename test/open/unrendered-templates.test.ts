import { describe, expect, test } from '@jest/globals'
import type { Renderer } from '../../src/ports/renderer.js'
import { compareCommits } from './compare-commits.js'
import { chartsInMemory } from './kustomize-in-memory.js'

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

const chart: Readonly<Record<string, string>> = {
  'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
  'c/values.yaml': 'on: false\nwho: web\ncolor: red\n',
}
const policy = (rules: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: one, namespace: shop }\nspec:\n  rules: ${rules}\n`
const one = '[{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }]'
const off = (text: string): string => `{{ if .Values.on }}\n${text}{{ end }}\n`

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
    ['it asks another value', policy('[{{ .Values.who }}]'), policy('[{{ .Values.color }}]')],
  ])('%s', async (_, before, after) => {
    expect(await reasons({ 'c/templates/a.yaml': before }, { 'c/templates/a.yaml': after })).toEqual([
      expect.stringMatching(
        /^CHANGE_UNREAD c\/templates\/a\.yaml:\d+ changes, where its chart writes AuthorizationPolicy or leaves it out/,
      ),
    ])
  })

  test.each<[string, string, string]>([
    ['it is on', policy(one), policy('[{}]')],
    ['it decides nothing', off('kind: ConfigMap\ndata: { a: b }\n'), off('kind: ConfigMap\ndata: { a: c }\n')],
    ['a comment of what is off', off(policy(one)), `# words\n{{/* more of them */}}\n${off(policy(one))}`],
    [
      'annotations of values',
      policy(one),
      policy(one).replace('spec:', '{{ with .Values.who }}\n  annotations:\n{{ . }}\n{{ end }}\nspec:'),
    ],
    ['an account', off('kind: ServiceAccount\n'), off('kind: ServiceAccount\nmetadata: { annotations: { a: b } }\n')],
    ['another indentation', policy(one), policy(`\n    ${one}`)],
    ['a function beside the same value', policy('[{{ .Values.who }}]'), policy('[{{ .Values.who | trim }}]')],
  ])('but not where %s', async (_, before, after) => {
    expect(await reasons({ 'c/templates/a.yaml': before }, { 'c/templates/a.yaml': after })).toEqual([])
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
      'a default of what is on',
      { 'c/templates/a.yaml': policy('[{{ .Values.who }}]') },
      { 'c/values.yaml': 'on: false\nwho: all\ncolor: red\n' },
    ],
  ])('is of no matter: %s', async (_, base, head) => {
    expect(await reasons(base, head)).toEqual([])
  })
})
