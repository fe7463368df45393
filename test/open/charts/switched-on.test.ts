import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Renderer } from '../../../src/ports/renderer.js'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>
type Values = Readonly<Record<string, unknown>>

const at = (values: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((one, name) => (one as Values | undefined)?.[name], values)

const merged = (under: unknown, over: unknown): unknown =>
  typeof under !== 'object' || typeof over !== 'object' || under === null || over === null
    ? over
    : Object.fromEntries(
        [...new Set([...Object.keys(under), ...Object.keys(over)])].map((name) => [
          name,
          Object.hasOwn(over, name) ? merged((under as Values)[name], (over as Values)[name]) : (under as Values)[name],
        ]),
      )

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

/** Helm as far as these charts go: `if` of a value or of `eq`, one within no other, and values that are written. */
const switching: Renderer = {
  ...chartsInMemory,
  render: async (copy) => {
    const rendered = await chartsInMemory.render(copy)
    if (copy.tool !== 'helm' || rendered.kind === 'failed') return rendered
    const values = [`${copy.folder}/values.yaml`, ...(copy.release?.valueFiles ?? [])]
      .map((path): unknown => parse(new TextDecoder().decode(copy.files.get(path) ?? new Uint8Array())) ?? {})
      .reduce(merged, {})
    if (at(values, 'broken') === true)
      return { kind: 'failed', why: 'refused', text: 'no value for host', remedy: 'Give it.' }
    const text = rendered.text
      .replaceAll(
        /\{\{-? if (not )?(?:eq )?\.Values\.([\w.]+)(?: "(\w+)")? \}\}\n([\s\S]*?)\{\{ end \}\}\n/g,
        (_, not: string | undefined, path: string, word: string | undefined, inner: string) => {
          const value = at(values, path)
          const holds = word === undefined ? Boolean(value) : value === word
          return holds === (not === undefined) ? inner : ''
        },
      )
      .replaceAll(/\{\{ \.Values\.([\w.]+) \}\}/g, (_, path: string) => textOf(at(values, path)))
    return { ...rendered, text }
  },
}

const policies =
  'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: api, namespace: shop }\nspec:\n  selector: { matchLabels: { app: api } }\n  rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }]\n---\napiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: guard, namespace: shop }\nspec:\n  action: DENY\n  selector: { matchLabels: { tier: guarded } }\n  rules: [{ from: [{ source: { namespaces: [jobs] } }] }]\n'
const under = (condition: string, text = policies): string => `{{ if ${condition} }}\n${text}{{ end }}\n`
const pods = (name: string, account: string, labels = '', image = 'a:1'): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}, namespace: shop }\nspec:\n  selector: { matchLabels: { app: ${name} } }\n  template:\n    metadata: { labels: { app: ${name}${labels} } }\n    spec: { serviceAccountName: ${account}, containers: [{ name: a, image: "${image}" }] }\n`

const chart = (
  policy = under('.Values.policies.create'),
  values = 'policies: { create: false }\naccount: worker\n',
): Files => ({
  'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
  'c/values.yaml': values,
  'c/templates/api.yaml': pods('api', 'api'),
  'c/templates/worker.yaml': pods('worker', '{{ .Values.account }}', ', tier: guarded'),
  'c/templates/policy.yaml': policy,
})

const told = async (base: Files, head: Files): Promise<string> => {
  const { plans } = await compareCommits(base, head, { renderer: switching })
  return plans.flatMap(({ reviewed }) => reviewed.access.reasons.map((one) => one.text)).join('\n')
}
const verdictOf = async (base: Files, head: Files): Promise<readonly string[]> => {
  const { plans } = await compareCommits(base, head, { renderer: switching })
  return plans.map(({ reviewed }) => reviewed.access.verdict)
}

const taking = { 'c/templates/worker.yaml': pods('worker', 'web', ', tier: guarded') }

describe('a chart whose policies are off by its own values is compared with them on', () => {
  test.each<[string, Files, Files]>([
    ['a template takes the account that a policy admits', chart(), taking],
    ['so does a default', chart(), { 'c/values.yaml': 'policies: { create: false }\naccount: web\n' }],
    ['so does a new workload', chart(), { 'c/templates/more.yaml': pods('more', 'web') }],
    ['pods lose a label by which one denies', chart(), { 'c/templates/worker.yaml': pods('worker', 'worker') }],
    ['a value that nobody wrote down', chart(under('.Values.strict'), 'account: worker\n'), taking],
    ['another mode', chart(under('eq .Values.mode "strict"'), 'mode: loose\naccount: worker\n'), taking],
    ['a value that takes them away', chart(under('not .Values.open'), 'open: true\naccount: worker\n'), taking],
  ])('%s', async (_, base, head) => {
    const text = await told(base, head)
    expect(text).toContain('others may')
    expect(text).toContain('gains')
  })

  test.each<[string, Files]>([
    ['an image', { 'c/templates/worker.yaml': pods('worker', '{{ .Values.account }}', ', tier: guarded', 'a:2') }],
    ['an account that nothing names', { 'c/values.yaml': 'policies: { create: false }\naccount: other\n' }],
    ['a value that nobody asks for', { 'c/values.yaml': 'policies: { create: false }\naccount: worker\nsize: 1\n' }],
  ])('%s decides nothing with them on either', async (_, head) => {
    expect(await verdictOf(chart(), head)).toEqual(['equivalent'])
  })

  test('values beside the chart that have them on are rendered, and tell it in rows', async () => {
    const base = { ...chart(), 'c/values-prod.yaml': 'policies: { create: true }\n' }
    expect(await told(base, taking)).not.toContain('Nothing at hand')
    expect(await verdictOf(base, taking)).toContain('more permissive')
  })

  test('a value that the change brings nobody can have given', async () => {
    const base = { ...chart('', 'account: worker\n') }
    const head = { ...chart(under('.Values.policies.create').replace('{{ if', '{{- if')), ...taking }
    expect(await told(base, head)).toBe('')
  })

  test('pods that are off beside them are switched on only where that renders', async () => {
    const off = {
      ...chart(),
      'c/values.yaml': 'policies: { create: false }\naccount: worker\nbroken: false\n',
      'c/templates/more.yaml': under('.Values.broken', pods('more', 'more')),
    }
    expect(await told(off, taking)).toContain('gains')
  })
})

describe('a chart that writes values as they are, which nothing at hand gives, is compared with some', () => {
  const rule = (source: string, path: string): string =>
    `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: api, namespace: shop }\nspec:\n  selector: { matchLabels: { app: api } }\n  rules: [{ from: [{ source: { ${source} } }], to: [{ operation: { paths: ["${path}"] } }] }]\n`
  const widened = (source: string, values = '', more: Files = {}): Promise<readonly string[]> =>
    verdictOf({ ...chart(rule(source, '/a'), values), ...more }, { 'c/templates/policy.yaml': rule(source, '/a*') })

  test.each([
    ['a namespace in a principal', 'principals: ["cluster.local/ns/{{ .Values.jobs }}/sa/x"]'],
    ['an account in a principal', 'principals: ["cluster.local/ns/jobs/sa/{{ .Values.sa }}"]'],
    ['a principal', 'principals: ["{{ .Values.principal }}"]'],
    ['a namespace', 'namespaces: ["{{ .Values.team.jobs }}"]'],
    ['a part of a namespace', 'namespaces: ["{{ .Values.stage }}-jobs"]'],
  ])('%s', async (_, source) => {
    expect(await widened(source)).toEqual(['cannot prove'])
    const text = await told(chart(rule(source, '/a'), ''), { 'c/templates/policy.yaml': rule(source, '/a*') })
    expect(text).toContain('Nothing at hand gives c a value for .Values.')
  })

  test('an account that pods take by such a value may be one that a rule names', async () => {
    const base = chart(policies, '')
    const runs = (account: string): Files => ({ 'c/templates/worker.yaml': pods('worker', account) })
    expect(await verdictOf({ ...base, ...runs('worker') }, runs('{{ .Values.sa }}'))).toEqual(['cannot prove'])
    expect(await verdictOf({ ...base, ...runs('{{ .Values.one }}') }, runs('{{ .Values.other }}'))).toEqual([
      'cannot prove',
    ])
    const image = { 'c/templates/worker.yaml': pods('worker', '{{ .Values.sa }}', '', 'a:2') }
    expect(await verdictOf({ ...base, ...runs('{{ .Values.sa }}') }, image)).toEqual(['equivalent'])
  })

  test('a value whose default is empty text', async () => {
    expect(await widened('principals: ["cluster.local/ns/{{ .Values.jobs }}/sa/x"]', 'jobs: ""\n')).toEqual([
      'cannot prove',
    ])
  })

  test('inside of what is switched on', async () => {
    const source = 'principals: ["cluster.local/ns/{{ .Values.jobs }}/sa/x"]'
    const off = (path: string): string => under('.Values.policies.create', rule(source, path))
    const base = { ...chart(off('/a'), 'policies: { create: false }\n') }
    expect(await verdictOf(base, { 'c/templates/policy.yaml': off('/a*') })).toEqual(['cannot prove'])
  })

  test('and stays unchanged where nobody gains by it', async () => {
    const source = 'principals: ["cluster.local/ns/{{ .Values.jobs }}/sa/x"]'
    const base = chart(rule(source, '/a'), 'account: worker\n')
    expect(
      await verdictOf(base, { 'c/templates/policy.yaml': rule(source, '/a').replace('/a"', '/a", "/a"') }),
    ).toEqual(['equivalent'])
    expect(await verdictOf(base, { 'c/templates/api.yaml': pods('api', 'api', '', 'a:2') })).toEqual(['equivalent'])
  })

  test('where each file of values beside the chart gives it, these are what is compared', async () => {
    const source = 'principals: ["cluster.local/ns/{{ .Values.jobs }}/sa/x"]'
    const base = { ...chart(rule(source, '/a'), ''), 'c/values-prod.yaml': 'jobs: jobs\n' }
    const text = await told(base, { 'c/templates/policy.yaml': rule(source, '/a*') })
    expect(text).not.toContain('Nothing at hand gives')
  })

  test('a value that a condition or a default allows to be missing is no such value', async () => {
    const source = 'principals: ["cluster.local/ns/{{ .Values.jobs }}/sa/x"]'
    const text = under('.Values.jobs', rule(source, '/a'))
    expect(
      await told(chart(text, ''), { 'c/templates/policy.yaml': under('.Values.jobs', rule(source, '/a*')) }),
    ).not.toContain('Nothing at hand gives')
  })
})

describe('a chart whose policies are off by its own values stands beside what changes', () => {
  const beside = (policy: string): Files => ({
    'app/worker.yaml': pods('worker', 'worker', ', tier: guarded'),
    'p/Chart.yaml': 'apiVersion: v2\nname: p\nversion: 1.0.0\n',
    'p/values.yaml': 'policies: { create: false }\n',
    'p/templates/policy.yaml': policy,
  })
  const bare = { 'app/worker.yaml': pods('worker', 'worker') }

  test.each<[string, Files, Files]>([
    ['pods lose a label by which one denies', beside(under('.Values.policies.create')), bare],
    [
      'a workload takes the account that a policy admits',
      { ...beside(under('.Values.policies.create')), 'app/api.yaml': pods('api', 'api') },
      { 'app/worker.yaml': pods('worker', 'web', ', tier: guarded') },
    ],
  ])('%s', async (_, base, head) => {
    const text = await told(base, head)
    expect(text).toContain('with .Values.policies.create switched on')
    expect(text).toContain('gains')
    expect(await verdictOf(base, head)).toEqual(['cannot prove'])
  })

  test('is released where nothing says', async () => {
    const policy = under('.Values.policies.create', policies.replaceAll(', namespace: shop', ''))
    expect(await told(beside(policy), bare)).toContain('may be released in shop')
  })

  test.each<[string, Files, Files]>([
    [
      'what changes is nothing to its policies',
      beside(under('.Values.policies.create')),
      { 'app/worker.yaml': pods('worker', 'worker', ', tier: guarded', 'a:2') },
    ],
    [
      'it leaves out no policy',
      beside(
        under('.Values.policies.create', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: shop }\n'),
      ),
      bare,
    ],
    [
      'its policies stand in another namespace',
      beside(under('.Values.policies.create', policies.replaceAll('namespace: shop', 'namespace: store'))),
      bare,
    ],
  ])('%s: nothing is said', async (_, base, head) => {
    expect(await verdictOf(base, head)).toEqual(['equivalent'])
  })
})
