import { describe, expect, test } from '@jest/globals'
import { annotationsOf } from '../../../src/review/annotations.js'
import { groupRows } from '../../../src/review/access-groups.js'
import { changedLines } from '../../../src/review/changed-line.js'
import { renderSarif } from '../../../src/review/render-sarif.js'
import type { Renderer } from '../../../src/ports/renderer.js'
import type { Ran } from '../../commands/local-job.js'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'
import type { Files } from '../revisions-in-memory.js'

const decoder = new TextDecoder()

/** Fills `{{ .Values.NAME }}` of templates from the lines `NAME: text` of values.yaml, and `CALLER` of resources from a patch. */
const filled: Renderer = {
  render: async (copy) => {
    const texts = new Map([...copy.files].map(([path, bytes]) => [path, decoder.decode(bytes)] as const))
    const of = (pattern: RegExp): string =>
      [...texts].flatMap(([path, text]) => (pattern.test(path) ? text : [])).join('')
    const values = new Map([...of(/values.*\.yaml$/).matchAll(/^(\w+): (.*)$/gm)].map(([, name, text]) => [name, text]))
    const caller = /caller: (\S+)/.exec(of(/patch.*\.yaml$/))?.[1] ?? 'web'
    const files = new Map(
      [...texts].map(([path, text]) => {
        const made = path.includes('templates/')
          ? text.replaceAll(/\{\{ \.Values\.(\w+) \}\}/g, (_, name: string) => values.get(name) ?? '')
          : path.endsWith('policies.yaml')
            ? text.replace('CALLER', caller)
            : text
        return [path, new TextEncoder().encode(made)] as const
      }),
    )
    const rendering = await chartsInMemory.render({ ...copy, files })
    if (copy.tool === 'helm' || rendering.kind !== 'rendered') return rendering
    // As `buildMetadata: [originAnnotations]` writes it.
    const origin = '  annotations: { config.kubernetes.io/origin: "path: ../base/policies.yaml" }\n'
    return { ...rendering, text: rendering.text.replaceAll(/^metadata:\n/gm, (line) => line + origin) }
  },
}

const policy = (name: string, caller: string, namespace = ''): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: ${name}\n${namespace}spec:\n  selector: { matchLabels: { app: ${name} } }\n  rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/${caller}] } }] }]\n`

const chart: Files = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
  'chart/values.yaml': '# Who calls.\nport: 80\norders: web\nusers: web\n',
  'chart/templates/orders.yaml': `# Of the chart.\n${policy('orders', '{{ .Values.orders }}')}`,
  'chart/templates/users.yaml': policy('users', '{{ .Values.users }}'),
}
const overlays: Files = {
  'base/kustomization.yaml': 'resources: [policies.yaml]\n',
  'base/policies.yaml': policy('orders', 'CALLER'),
  'prod/kustomization.yaml': 'namespace: shop\nresources: [../base]\npatches: [{ path: patch.yaml }]\n',
  'prod/patch.yaml': 'callers:\n  caller: web\n',
}
const compare = (base: Files, head: Readonly<Record<string, string | undefined>>): Promise<Ran> =>
  compareCommits(base, head, { renderer: filled })
const places = ({ plans }: Ran): readonly (readonly string[])[] =>
  plans.flatMap((plan) => groupRows(plan.reviewed.access, 'gained').map((group) => changedLines(plan, group)))

describe('a row of a rendered object', () => {
  test('stands at the value that changed, each at its own', async () => {
    const ran = await compare(chart, { 'chart/values.yaml': '# Who.\nport: 81\norders: batch\n\nusers: jobs\n' })
    expect(places(ran)).toEqual([['chart/values.yaml:3'], ['chart/values.yaml:5']])
  })

  test('stands where the first line differs, if no line says what it gains', async () => {
    const base = { ...chart, 'chart/templates/orders.yaml': policy('orders', '{{ .Values.orders }}-main') }
    const ran = await compare(base, { 'chart/values.yaml': '# Who calls now.\nport: 80\norders: batch\nusers: web\n' })
    expect(places(ran)).toEqual([['chart/values.yaml:3']])
  })

  test('stands in its template where that changes too', async () => {
    const ran = await compare(chart, {
      'chart/values.yaml': 'orders: batch\nusers: web\n',
      'chart/templates/orders.yaml': `# Of this chart.\n${policy('orders', '{{ .Values.orders }}')}`,
    })
    expect(places(ran)).toEqual([['chart/templates/orders.yaml:3']])
  })

  test('stands at the line of its own rule, where the object changes by several', async () => {
    const rules = `  rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/{{ .Values.orders }}] } }], to: [{ operation: { paths: [/a] } }] }, { from: [{ source: { principals: [cluster.local/ns/shop/sa/{{ .Values.users }}] } }], to: [{ operation: { paths: [/b] } }] }]\n`
    const base = { ...chart, 'chart/templates/orders.yaml': policy('orders', '').replace(/ {2}rules: .*\n/, rules) }
    const ran = await compare(
      { ...base, 'chart/templates/users.yaml': '' },
      { 'chart/values.yaml': 'port: 80\norders: batch\nusers: jobs\n' },
    )
    const callers = ran.plans.flatMap((plan) =>
      groupRows(plan.reviewed.access, 'gained').map((group) => [group.who.join(), ...changedLines(plan, group)]),
    )
    expect(callers).toEqual([
      [expect.stringContaining('jobs'), 'chart/values.yaml:3'],
      [expect.stringContaining('batch'), 'chart/values.yaml:2'],
    ])
  })

  test('stands in the patch, and beside a kustomization that changes as well', async () => {
    const patched = { 'prod/patch.yaml': 'callers:\n  # Nightly.\n  caller: batch\n' }
    expect(places(await compare(overlays, patched))).toEqual([['prod/patch.yaml:3']])
    const renamed =
      overlays['prod/kustomization.yaml']?.replace('namespace', 'commonLabels: { team: a }\nnamespace') ?? ''
    expect(places(await compare(overlays, { ...patched, 'prod/kustomization.yaml': renamed }))).toEqual([
      ['prod/patch.yaml:3'],
    ])
  })

  test('names its own line and all of them, where several may be it', async () => {
    const ran = await compare(
      { ...overlays, 'prod/patch.yaml': 'callers:\n  caller: w-e-b\n' },
      {
        'prod/kustomization.yaml': `${overlays['prod/kustomization.yaml']}commonLabels: { caller: bat-ch }\n`,
        'prod/patch.yaml': 'callers:\n  caller: bat-ch\n',
      },
    )
    expect(places(ran)).toEqual([['base/policies.yaml:2 (rendered with prod/kustomization.yaml, prod/patch.yaml)']])
    const [annotation] = annotationsOf(ran.plans)
    expect(annotation?.where).toBeUndefined()
    expect(annotation?.text).toContain('(base/policies.yaml:2 (rendered with')
  })

  test('is annotated there, and SARIF names that line', async () => {
    const ran = await compare(overlays, { 'prod/patch.yaml': 'callers:\n\n  caller: batch\n' })
    expect(annotationsOf(ran.plans).map(({ where }) => [where?.path, where?.line])).toEqual([['prod/patch.yaml', 3]])
    const sarif = renderSarif(ran.plans, { version: '1.0.0', docsBase: 'https://example.com' })
    expect(sarif).toContain('"uri": "prod/patch.yaml"')
    expect(sarif).not.toContain('base/policies.yaml')
  })
})

test('a row of a file that changes stands at its own rule, but for one that a patch writes', async () => {
  const rules = (caller: string, more: string): string =>
    policy('orders', '').replace(
      / {2}rules: .*\n/,
      `  rules:\n    - from: [{ source: { principals: [cluster.local/ns/shop/sa/${caller}] } }]\n${more}`,
    )
  const base = { ...overlays, 'base/policies.yaml': rules('CALLER', '') }
  const added = '    - from: [{ source: { principals: [cluster.local/ns/shop/sa/batch] } }]\n'
  const own = await compare(base, { 'base/policies.yaml': rules('CALLER', added) })
  expect(places(own)).toEqual([['base/policies.yaml:9']])
  const patched = await compare(base, {
    'base/policies.yaml': `# Of the base.\n${base['base/policies.yaml']}`,
    'prod/patch.yaml': 'callers:\n  caller: batch\n',
  })
  expect(places(patched)).toEqual([['base/policies.yaml:3']])
})

test('a line of a base that two overlays take is annotated once', async () => {
  const overlay = (namespace: string): string => `namespace: ${namespace}\nresources: [../base]\n`
  const ran = await compare(
    { ...overlays, 'prod/kustomization.yaml': overlay('shop'), 'test/kustomization.yaml': overlay('shop-test') },
    { 'base/policies.yaml': policy('orders', 'batch') },
  )
  expect(ran.plans).toHaveLength(2)
  const [annotation, ...more] = annotationsOf(ran.plans)
  expect(more).toEqual([])
  expect(annotation?.where).toMatchObject({ path: 'base/policies.yaml', line: 7 })
  expect(annotation?.text).toMatch(/ shop\/.*; .* shop-test\//)
})
