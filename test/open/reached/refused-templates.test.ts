import { describe, expect, test } from '@jest/globals'
import { verdictOf } from '../../../src/plan/verdict.js'
import type { Renderer } from '../../../src/ports/renderer.js'
import type { Ran } from '../../commands/local-job.js'
import { compareCommits } from '../compare-commits.js'
import { chartsInMemory } from '../kustomize-in-memory.js'

type Files = Readonly<Record<string, string>>

/** Helm's words for a template that asks for a value which nobody gives. */
const refusing: Renderer = {
  ...chartsInMemory,
  render: (copy) => {
    const [path] = [...copy.files].flatMap(([path, bytes]) =>
      path.includes('/templates/') && new TextDecoder().decode(bytes).includes('.Missing.') ? [path] : [],
    )
    if (copy.tool !== 'helm' || path === undefined) return chartsInMemory.render(copy)
    const text = `helm says: \`template: shop/${path.slice(path.indexOf('templates/'))}:1:3: nil pointer evaluating interface {}.DOMAIN\``
    return Promise.resolve({ kind: 'failed', why: 'refused', text, remedy: 'Correct the files.' })
  },
}

const policy = (caller: string): string => `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/${caller}] } }] }]
`
const workload = `apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: api, image: "api:1" }] }
`
const dashboard = (text: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: dashboard, namespace: shop }\ndata: { a.json: '${text}' }\n`
const refused = (kind = 'Package'): string =>
  `apiVersion: ${kind === 'Package' ? 'uds.dev/v1alpha1' : 'security.istio.io/v1'}\nkind: ${kind}\nmetadata:\n  name: shop\nspec: { host: "{{ .Missing.DOMAIN }}" }\n`

const chart = (more: Files = {}): Files => ({
  'shop/Chart.yaml': 'name: shop\nversion: 1.0.0\n',
  'shop/values.yaml': 'replicas: 1\n',
  'shop/templates/_helpers.tpl': '{{ define "name" }}shop{{ end }}\n',
  'shop/templates/package.yaml': refused(),
  'shop/templates/api.yaml': workload,
  'shop/templates/dashboard.yaml': dashboard('{}'),
  'shop/templates/policy.yaml': policy('web'),
  ...more,
})

const compare = (head: Readonly<Record<string, string | undefined>>, more: Files = {}): Promise<Ran> =>
  compareCommits(chart(more), head, { renderer: refusing })
const verdicts = ({ plans }: Ran): readonly string[] => plans.map(verdictOf)
const reasons = ({ plans }: Ran): string =>
  plans.flatMap(({ reviewed }) => reviewed.access.reasons.map(({ code, text }) => `${code} ${text}`)).join('\n')

describe('a chart of which Helm refuses a template that stays as it is', () => {
  test.each<[string, Readonly<Record<string, string | undefined>>]>([
    ['a dashboard changes', { 'shop/templates/dashboard.yaml': dashboard('{"refresh": 5}') }],
    ['one comes', { 'shop/templates/more.yaml': dashboard('{}').replace('dashboard', 'more') }],
    ['one goes', { 'shop/templates/dashboard.yaml': undefined }],
  ])('is compared without it: %s', async (_, head) => {
    const ran = await compare(head)
    expect(verdicts(ran)).toEqual(['equivalent'])
    expect(ran.plans[0]?.observed.assumptions.join()).toContain(
      'left out, since Helm renders nothing of it with the values at hand: shop/templates/package.yaml',
    )
  })

  test('shows who gains and loses by its other templates', async () => {
    expect(verdicts(await compare({ 'shop/templates/policy.yaml': policy('batch') }))).toEqual(['incomparable'])
    expect(verdicts(await compare({ 'shop/templates/policy.yaml': undefined }))).toEqual(['more permissive'])
  })

  test('may hold a policy beside the one that changes', async () => {
    const held = { 'shop/templates/package.yaml': refused('AuthorizationPolicy') }
    const ran = await compare({ 'shop/templates/policy.yaml': undefined }, held)
    expect(verdicts(ran)).toEqual(['cannot prove'])
    expect(reasons(ran)).toMatch(
      /^NAMESPACE_UNREAD .*Helm renders nothing of shop\/templates\/package\.yaml with the values at hand/m,
    )
  })

  test.each<[string, Readonly<Record<string, string | undefined>>, Files]>([
    ['it changes itself', { 'shop/templates/package.yaml': `${refused()}# more\n---\n${policy('any')}` }, {}],
    ['it comes', { 'shop/templates/other.yaml': refused() }, {}],
    ['a value changes', { 'shop/values.yaml': 'replicas: 1\ndomain: other\n' }, {}],
    ['a named template changes', { 'shop/templates/_helpers.tpl': '{{ define "name" }}other{{ end }}\n' }, {}],
    ['a template that comes defines a name', { 'shop/templates/more.yaml': '{{ define "name" }}other{{ end }}\n' }, {}],
    [
      'it asks for a file of its chart',
      { 'shop/templates/dashboard.yaml': dashboard('{"refresh": 5}') },
      { 'shop/templates/package.yaml': `${refused()}# {{ .Files.Get "callers" }}\n` },
    ],
    [
      'a named template asks for the text of another one',
      { 'shop/templates/dashboard.yaml': dashboard('{"refresh": 5}') },
      {
        'shop/templates/_helpers.tpl':
          '{{ define "name" }}{{ include (print $.Template.BasePath "/dashboard.yaml") . }}{{ end }}\n',
      },
    ],
  ])('is not rendered where %s', async (_, head, more) => {
    expect(reasons(await compare(head, more))).toContain('NOT_RENDERED shop was not rendered: helm says')
  })
})
