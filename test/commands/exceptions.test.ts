import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.js'
import type { Plan } from '../../src/plan/plan.js'
import { renderComment } from '../../src/review/render-comment.js'
import { portsOf, type Files } from './support.js'

const meta = { base: 'base', head: 'head', firstRun: false, docsBase: 'https://docs.example.com/docs' }
const today = Date.parse('2026-11-21T12:00:00Z')

const judge = async (base: Files, head: Files) => {
  const { ports, said } = portsOf({ base, head, now: today })
  const { exitCode, plans } = await check(ports)
  const [plan] = plans
  if (plan === undefined) throw new Error(JSON.stringify(said.problems))
  return { exitCode, plan, comment: renderComment(plans, meta, 65_536).body, log: said.lines.join('\n') }
}

const config = (more = '', gate = '{ newAccess: error }'): string =>
  `version: 1\npolicies: ['mesh/*.yaml']\nenvironments:\n  shop: { namespace: shop, gate: ${gate} }\n${more}`
const object = (value: object): string => `${JSON.stringify(value)}\n`
const workload = object({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'orders', namespace: 'shop' },
  spec: { template: { metadata: { labels: { app: 'orders' } }, spec: { containers: [] } } },
})
const policy = (...accounts: readonly string[]): string =>
  object({
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name: 'orders', namespace: 'shop' },
    spec: {
      selector: { matchLabels: { app: 'orders' } },
      rules: [{ from: [{ source: { principals: accounts.map((name) => `cluster.local/ns/shop/sa/${name}`) } }] }],
    },
  })
const filter = (name = 'envoy.filters.http.lua', labels: object = {}): string =>
  object({
    apiVersion: 'networking.istio.io/v1alpha3',
    kind: 'EnvoyFilter',
    metadata: { name: 'lua', namespace: 'shop' },
    spec: {
      ...labels,
      configPatches: [
        {
          applyTo: 'HTTP_FILTER',
          match: { context: 'SIDECAR_INBOUND' },
          patch: { operation: 'INSERT_BEFORE', value: { name } },
        },
      ],
    },
  })
const mesh = (policyText: string, filterText = filter()): Files => ({
  'mesh/workload.yaml': workload,
  'mesh/orders.yaml': policyText,
  'mesh/lua.yaml': filterText,
})
const assume = 'assume: [{ object: EnvoyFilter/shop/lua, reason: adds a header that no policy reads }]\n'
const rulesOf = (plan: Plan): readonly string[] => plan.reviewed.findings.map(({ rule }) => rule)

describe('assume', () => {
  const [wide, narrow] = [policy('web', 'batch'), policy('web')]

  test('without it, an unmodelled object stands in the way; with it, the verdict is decided and says what it leans on', async () => {
    const without = await judge(
      { 'meshgate.yaml': config(), ...mesh(wide) },
      { 'meshgate.yaml': config(), ...mesh(narrow) },
    )
    expect([without.exitCode, without.plan.reviewed.access.verdict]).toEqual([1, 'cannot prove'])
    const files = { 'meshgate.yaml': config(assume) }
    const { exitCode, plan, comment, log } = await judge({ ...files, ...mesh(wide) }, { ...files, ...mesh(narrow) })
    expect([exitCode, plan.reviewed.access.verdict]).toEqual([0, 'less permissive'])
    expect(plan.reviewed.assumed).toEqual([
      { object: 'EnvoyFilter shop/lua', reason: 'adds a header that no policy reads' },
    ])
    expect(comment.split('\n')[0]).toContain('**can break callers (only closes access), if what is assumed holds**')
    expect(comment).toContain('EnvoyFilter `shop/lua` does not change access: `adds a header that no policy reads`')
    expect(comment).not.toContain('proven')
    expect(log).toContain(
      'assuming that EnvoyFilter shop/lua does not change access: adds a header that no policy reads',
    )
  })

  test('a gain beside it is a gain', async () => {
    const files = { 'meshgate.yaml': config(assume) }
    const { exitCode, plan } = await judge({ ...files, ...mesh(narrow) }, { ...files, ...mesh(wide) })
    expect([exitCode, plan.reviewed.access.verdict]).toEqual([1, 'more permissive'])
  })

  test('it counts at the base alone: a change cannot bring its own', async () => {
    const { exitCode, plan } = await judge(
      { 'meshgate.yaml': config(), ...mesh(wide) },
      { 'meshgate.yaml': config(assume), ...mesh(narrow) },
    )
    expect([exitCode, plan.reviewed.access.verdict]).toEqual([1, 'cannot prove'])
    expect(plan.reviewed.protection).toContainEqual({
      path: 'assume/EnvoyFilter/shop/lua',
      before: 'not set',
      after: 'adds a header that no policy reads',
    })
  })

  test('it is about what somebody looked at: an edit of the object is not covered', async () => {
    const files = { 'meshgate.yaml': config(assume) }
    const { exitCode, plan } = await judge(
      { ...files, ...mesh(narrow) },
      { ...files, ...mesh(narrow, filter('envoy.filters.http.jwt_authn')) },
    )
    expect([exitCode, plan.reviewed.access.verdict]).toEqual([1, 'cannot prove'])
    expect(plan.observed.assumptions).toContain('EnvoyFilter shop/lua is assumed as it was, and this change edits it')
  })

  test('a verdict that does not lean on it does not name it', async () => {
    const elsewhere = filter(undefined, { workloadSelector: { labels: { app: 'other' } } })
    const files = { 'meshgate.yaml': config(assume) }
    const { plan, comment } = await judge(
      { ...files, ...mesh(wide, elsewhere) },
      { ...files, ...mesh(narrow, elsewhere) },
    )
    expect(plan.reviewed.assumed).toBeUndefined()
    expect(comment.split('\n')[0]).toContain('only closes access')
  })

  test('one that has run out has no effect and is a finding; one about nothing is a finding; neither gates', async () => {
    const old = { 'meshgate.yaml': config(assume.replace(' }]', ', until: 2026-11-20 }]')) }
    const expired = await judge({ ...old, ...mesh(wide) }, { ...old, ...mesh(narrow) })
    expect(expired.plan.reviewed.access.verdict).toBe('cannot prove')
    expect(rulesOf(expired.plan)).toContain('CFG-001')
    expect(expired.comment).toMatch(/\*\*medium\*\* \[CFG-001\].* at `meshgate\.yaml:5`/)
    const none = { 'meshgate.yaml': config(assume.replace('shop/lua', 'shop/lau')) }
    const idle = await judge({ ...none, ...mesh(narrow) }, { ...none, ...mesh(narrow, filter()) })
    expect(rulesOf(idle.plan)).toContain('CFG-002')
    expect(idle.exitCode).toBe(0)
  })
})

describe('ignore', () => {
  const empty = object({
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name: 'closed', namespace: 'shop' },
    spec: { selector: { matchLabels: { app: 'other' } } },
  })
  const entry = (more = ''): string =>
    `ignore: [{ rule: POL-001, object: AuthorizationPolicy/shop/closed, reason: on purpose${more} }]\n`
  const run = (more: string) => {
    const files = { 'meshgate.yaml': config(more), 'mesh/workload.yaml': workload, 'mesh/orders.yaml': policy('web') }
    return judge(files, { ...files, 'mesh/closed.yaml': empty })
  }

  test('hides its finding, through the end of its day', async () => {
    expect(rulesOf((await run('')).plan)).toEqual(['POL-001'])
    expect((await run('')).exitCode).toBe(1)
    expect(rulesOf((await run(entry(', until: 2026-11-21'))).plan)).toEqual([])
  })

  test('has no effect afterwards, and is a finding itself', async () => {
    const { plan, exitCode } = await run(entry(', until: 2026-11-20'))
    expect([...rulesOf(plan)].sort()).toEqual(['CFG-001', 'POL-001'])
    expect(plan.reviewed.findings.find(({ rule }) => rule === 'CFG-001')?.introduced).toBe(false)
    expect(exitCode).toBe(1)
  })

  test('says so where it hides nothing', async () => {
    const { plan } = await run(
      `${entry()}`.replace('}]', '}, { rule: AUD-001, object: RequestAuthentication/shop/x, reason: old }]'),
    )
    expect(plan.observed.assumptions).toContain(
      'ignore of AUD-001 for "RequestAuthentication/shop/x" matches no finding',
    )
  })
})

test('300 policies, 80 standing findings, one line changed: at most 15 lines, and nothing gates', async () => {
  const many: Files = Object.fromEntries(
    Array.from({ length: 299 }, (_, at) => [
      `mesh/p${at}.yaml`,
      object({
        apiVersion: 'security.istio.io/v1',
        kind: 'AuthorizationPolicy',
        metadata: { name: `p${at}`, namespace: 'shop' },
        spec: {
          selector: { matchLabels: { app: `w${at}` } },
          ...(at < 80 ? {} : { rules: [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/web'] } }] }] }),
        },
      }),
    ]),
  )
  const base = {
    'meshgate.yaml': config('', '{ newAccess: warn, findings: error }'),
    'mesh/workload.yaml': workload,
    ...many,
    'mesh/orders.yaml': policy('web'),
  }
  const { exitCode, plan, comment } = await judge(base, { ...base, 'mesh/orders.yaml': policy('web', 'batch') })
  expect(plan.reviewed.findings.filter(({ introduced }) => !introduced)).toHaveLength(80)
  expect(exitCode).toBe(0)
  // What a reader sees before anything is unfolded.
  const visible = comment.replace(/<details>[\s\S]*?\n<\/details>\n\n(?!<\/details>)/g, '<details>\n')
  const lines = visible.split('\n').filter((line) => line !== '')
  expect(lines.length).toBeLessThanOrEqual(15)
  expect(comment).toContain('80 standing findings, not of this change')
  expect(comment.split('\n').length).toBeLessThan(80)
})
