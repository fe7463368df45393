import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { openGeneratedFolder } from '../../src/ci/generated-folder.js'
import { showCalls, type CallsForm } from '../../src/commands/calls.js'
import { check } from '../../src/commands/check.js'
import { importAirflow } from '../../src/imports/airflow.js'
import { render } from '../../src/commands/render.js'
import { Refusal } from '../../src/errors/problem.js'
import { groupEnvironments } from '../../src/review/environment-groups.js'
import { renderComment } from '../../src/review/render-comment.js'
import { samplePlans } from '../review/plans.js'
import { calls, service, shop, workload } from '../calls/shop.js'
import { openWorkshop, type Ran, type Workshop } from './local-job.js'

const configuration = (gate: string, more = ''): string => `version: 1
policies: [mesh/**/*.yaml]
environments:
  production:
    namespace: shop
    mesh: { istioVersion: "1.30.3", trustDomain: cluster.local }
    apply: { by: argocd }
    calls: [calls.yaml]
    gate: { newAccess: warn, findings: warn, calls: ${gate} }
${more}`

let workshop: Workshop
beforeEach(async () => {
  workshop = await openWorkshop({
    'meshgate.yaml': configuration('error'),
    'calls.yaml': calls,
    'mesh/shop.yaml': shop,
  })
})
afterEach(() => workshop.close())

const rendered = (): Promise<Ran> =>
  workshop.run((ports) =>
    render(ports, { folder: openGeneratedFolder(workshop.folder, 'mesh/generated'), check: false, state: undefined }),
  )
const commit = (message: string): void => {
  workshop.git('add', '-A')
  workshop.git('commit', '-qm', message)
}
const checked = (): Promise<Ran> => workshop.run((ports) => check(ports), { inputs: { environment: 'production' } })

describe('check', () => {
  test('proves that rendered policies are what is declared, and lists the edges that a change adds', async () => {
    expect(await rendered()).toMatchObject({ exitCode: 0 })
    commit('first')
    workshop.git('checkout', '-qb', 'change')
    await workshop.write({
      'calls.yaml': `${calls}      - { service: ledger, port: 80, methods: [GET], paths: [/v1/entries], kind: read }\n`,
    })
    await rendered()
    const found = await checked()
    expect(found).toMatchObject({ exitCode: 0 })
    expect(found.plans[0]?.reviewed.calls).toMatchObject({
      verdict: 'aligned',
      edges: 3,
      changes: [
        {
          change: 'changed',
          caller: 'billing.nightly',
          service: 'ledger.shop',
          class: 'widening',
          owners: ['billing'],
        },
      ],
      reach: [{ identity: 'shop/nightly', before: 2, after: 2 }],
    })
    expect(found.log).toContain('Declared calls')
  })

  test('segments that are wrong are found before they are merged, and their correction passes', async () => {
    const pii = (caller: string): string =>
      configuration('error', `    segments: [{ name: pii, callers: [${caller}], services: [queue] }]\n`)
    await rendered()
    commit('first')
    workshop.git('checkout', '-qb', 'wrong')
    await workshop.write({ 'meshgate.yaml': pii('billing.nihgtly') })
    const wrong = await checked()
    expect(wrong).toMatchObject({ exitCode: 1, plans: [{ reviewed: { calls: { verdict: 'not aligned' } } }] })
    expect(wrong.plans[0]?.reviewed.findings.map(({ text }) => text).join('\n')).toContain(
      'no caller or group of callers is called so; so it is by the segments that this change brings',
    )
    // Merged all the same.
    commit('wrong')
    workshop.git('checkout', '-q', 'main')
    workshop.git('merge', '-q', 'wrong')
    workshop.git('checkout', '-qb', 'next')
    await workshop.write({ 'README.md': 'more' })
    expect(await checked()).toMatchObject({ exitCode: 1 })
    await workshop.write({ 'meshgate.yaml': pii('billing.other') })
    expect(await checked()).toMatchObject({ exitCode: 1 })
    await workshop.write({ 'meshgate.yaml': pii('billing.nightly') })
    expect(await checked()).toMatchObject({ exitCode: 0, plans: [{ reviewed: { calls: { verdict: 'aligned' } } }] })
    // The segment goes, and with it what it found; what the change breaks besides is judged by the old one.
    await workshop.write({ 'meshgate.yaml': configuration('error') })
    expect(await checked()).toMatchObject({ exitCode: 0 })
    await workshop.write({
      'calls.yaml': `${calls}  - { id: thief, serviceAccount: thief, owners: [thief], calls: [{ service: queue, port: 6379, kind: read }] }\n`,
    })
    const thief = await checked()
    expect(thief).toMatchObject({ exitCode: 1 })
    expect(thief.plans[0]?.reviewed.findings.map(({ rule, text }) => `${rule} ${text}`).join('\n')).toMatch(
      /CALL-012 "thief" calls "queue.shop", which is of segment "pii"/,
    )
  })

  const closed = (kind: string, namespace: string): string =>
    `apiVersion: networking.k8s.io/v1
kind: ${kind}
metadata: { name: isolate, namespace: ${namespace} }
spec: { podSelector: {}, podSelector: {}, policyTypes: [Ingress] }
`
  test.each([
    ['NetworkPolicy', 'shop', 'cannot prove'],
    ['CiliumNetworkPolicy', 'shop', 'cannot prove'],
    // Neither stands between who calls and who is called.
    ['NetworkPolicy', 'elsewhere', 'aligned'],
    ['Ingress', 'shop', 'aligned'],
  ])('a file that names a %s of namespace %s and cannot be read: %s', async (kind, namespace, verdict) => {
    await rendered()
    commit('first')
    workshop.git('checkout', '-qb', 'change')
    await workshop.write({ 'mesh/network.yaml': closed(kind, namespace) })
    const aligned = verdict === 'aligned'
    const found = await checked()
    expect(found).toMatchObject({ exitCode: aligned ? 0 : 1, plans: [{ reviewed: { calls: { verdict } } }] })
    expect(found.plans[0]?.reviewed.findings.map(({ rule }) => rule)).toEqual(aligned ? [] : ['CALL-013'])
    // Whoever merged it all the same is told in every review that follows.
    commit('network')
    workshop.git('checkout', '-q', 'main')
    workshop.git('merge', '-q', 'change')
    workshop.git('checkout', '-qb', 'next')
    await workshop.write({ 'README.md': 'more' })
    expect(await checked()).toMatchObject({ plans: [{ reviewed: { calls: { verdict } } }] })
  })

  test('says that they are aligned where nothing changes, alone and among environments', async () => {
    await rendered()
    commit('first')
    const { plans } = await checked()
    const meta = { base: 'base', head: 'head', firstRun: false, docsBase: 'https://docs.example.com/docs' }
    const said = '✅ **Declared calls**: aligned (2 calls, 6 destinations compared)'
    const bodyOf = (shown: typeof plans): string => renderComment(shown, meta, 65_536).body
    expect(bodyOf(plans)).toContain(`no change in access**`)
    expect(bodyOf(plans)).toContain(`\n- ${said}\n`)
    const others = plans.map((plan) => ({ ...plan, reviewed: { ...plan.reviewed, environment: 'staging' } }))
    expect(bodyOf([...plans, ...others])).toContain(`\n- \`staging\`: ${said}\n`)
    expect(bodyOf(samplePlans('empty'))).not.toContain('Declared calls')
  })

  test('fails the gate where a declared call is refused, and where its file is gone', async () => {
    await rendered()
    commit('first')
    workshop.git('checkout', '-qb', 'change')
    await workshop.write({ 'calls.yaml': calls.replace('/v1/entries', '/v2/entries') })
    const found = await checked()
    expect(found.exitCode).toBe(1)
    expect(found.plans[0]?.reviewed.calls?.verdict).toBe('not aligned')
    const rules = found.plans[0]?.reviewed.findings.map(({ rule }) => rule) ?? []
    expect(rules).toEqual(expect.arrayContaining(['CALL-001', 'CALL-002']))
    workshop.git('rm', '-qf', 'calls.yaml')
    expect((await checked()).errors.map(({ code }) => code)).toEqual(['CALLS_FILE'])
  })
})

describe('render', () => {
  const generated = (): readonly string[] => readdirSync(join(workshop.folder, 'mesh/generated')).sort()

  test('of a declaration in which nobody calls keeps the default deny and STRICT, and is aligned with it', async () => {
    await rendered()
    commit('first')
    workshop.git('checkout', '-qb', 'change')
    await workshop.write({ 'calls.yaml': 'version: 1\ncallers: []\n' })
    expect(await rendered()).toMatchObject({ exitCode: 0 })
    expect(generated()).toEqual([expect.stringMatching(/default-deny/), expect.stringMatching(/strict/)])
    const { plans } = await checked()
    expect(plans[0]?.reviewed.calls?.verdict).toBe('aligned')
  })

  test.each([
    ['Service', 'service: ledger,', 'service: legder,', 'there is no Service legder.shop'],
    ['port', 'port: 80,', 'port: 8081,', 'Service ledger.shop has no port 8081'],
  ])('removes nothing where the %s of a call is misspelt', async (_, right, wrong, said) => {
    await rendered()
    commit('first')
    const before = generated()
    workshop.git('checkout', '-qb', 'change')
    await workshop.write({ 'calls.yaml': calls.replace(right, wrong) })
    expect(await rendered()).toMatchObject({ exitCode: 2, errors: [{ code: 'CALL_SERVICE', where: { line: 8 } }] })
    expect((await rendered()).errors[0]?.message).toContain(said)
    expect(generated()).toEqual(before)
    const found = await checked()
    expect(found.errors).toEqual([])
    expect(found.plans[0]?.reviewed.findings.map(({ rule }) => rule)).toContain('CALL-005')
  })
})

describe('what was not read', () => {
  test.each([
    [
      'a changed file that another program fills in',
      `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: more, namespace: shop }
spec: { selector: { matchLabels: { app: "{{ .Values.app }}" } }, rules: [{}] }
`,
      'CHANGE_UNREAD',
    ],
  ])('is never aligned: %s', async (_, text, code) => {
    await rendered()
    commit('first')
    expect((await checked()).plans[0]?.reviewed.calls?.verdict).toBe('aligned')
    workshop.git('checkout', '-qb', 'change')
    await workshop.write({ 'mesh/more.yaml': text })
    const found = await checked()
    expect([found.exitCode, found.plans[0]?.reviewed.calls?.verdict]).toEqual([1, 'cannot prove'])
    const told = found.plans[0]?.reviewed.findings.filter(({ rule }) => rule === 'CALL-013') ?? []
    expect(JSON.stringify(told)).toContain(code)
  })
})

describe('a ServiceAccount that goes', () => {
  const account = (name: string): string =>
    `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: ${name}, namespace: shop }\n`
  test.each([
    ['of a caller whose workload stays', 'nightly', 'cannot prove'],
    ['of nobody', 'visitor', 'aligned'],
  ])('%s', async (_, name, verdict) => {
    await workshop.write({ 'mesh/accounts.yaml': account('visitor') })
    await rendered()
    commit('first')
    expect((await checked()).plans[0]?.reviewed.calls?.verdict).toBe('aligned')
    workshop.git('checkout', '-qb', 'change')
    await workshop.write({
      'mesh/shop.yaml': shop.replace(
        `kind: ServiceAccount\nmetadata: { name: ${name},`,
        `kind: ServiceAccount\nmetadata: { name: other,`,
      ),
      'mesh/accounts.yaml': account(name === 'visitor' ? 'another' : 'visitor'),
    })
    const [plan] = (await checked()).plans
    expect(plan?.reviewed.calls?.verdict).toBe(verdict)
    const told = JSON.stringify(plan?.reviewed.findings.filter(({ rule }) => rule === 'CALL-013'))
    expect(told.includes(`ServiceAccount shop/${name} goes, and`)).toBe(verdict !== 'aligned')
  })
})

describe('the review of a change', () => {
  const guarded = `${calls}services: [{ service: ledger, sensitive: { approvers: [finance-owners] } }]\n`
  const toLedger = (methods: string): string =>
    `      - { service: ledger, port: 80, methods: [${methods}], paths: [/v1/audit], kind: read }\n`
  const withCall = (text: string, call: string): string => text.replace('kind: read }\n', `kind: read }\n${call}`)
  const changed = async (before: string, after: string): Promise<Ran> => {
    await workshop.write({ 'calls.yaml': before })
    await rendered()
    commit('first')
    workshop.git('checkout', '-qb', 'change')
    await workshop.write({ 'calls.yaml': after })
    await rendered()
    return checked()
  }
  const classOf = ({ plans }: Ran) => plans[0]?.reviewed.calls?.changes.map((edge) => [edge.class, ...edge.approvers])

  test('names who has to agree to a new call of a sensitive service', async () => {
    const found = await changed(guarded, withCall(guarded, toLedger('GET')))
    expect(classOf(found)).toEqual([['sensitive', 'finance-owners']])
    expect(found.log).toContain('(sensitive, needs finance-owners)')
  })

  test('says it in the headline and in what comes next, not in a cell of a table alone', async () => {
    const found = await changed(guarded, withCall(guarded, toLedger('GET')))
    expect(found.log).toContain('1 call of a sensitive service opens')
    const meta = { base: 'base', head: 'head', firstRun: false, docsBase: 'https://docs.example.com/docs' }
    expect(renderComment(found.plans, meta, 65_536).body).toContain(
      'let `finance-owners` agree to what opens at a sensitive service: `billing.nightly` to `ledger.shop:80`',
    )
  })

  test('also where another Service leads to the same workloads', async () => {
    await workshop.write({
      'mesh/other.yaml': service('books', 'name: http, port: 80, targetPort: main', 'app: ledger'),
    })
    const found = await changed(guarded, withCall(guarded, toLedger('GET').replace('ledger', 'books')))
    expect(classOf(found)).toEqual([['sensitive', 'finance-owners']])
  })

  test('is loud about a mark and owners that go, and has another digest', async () => {
    const found = await changed(guarded, calls.replace('owners: [billing]', 'owners: [intern]'))
    const [plan] = found.plans
    expect(plan?.reviewed.protection).toEqual([
      { path: 'environments/production/calls/callers/billing.nightly/owners', before: 'billing', after: 'intern' },
      {
        path: 'environments/production/calls/sensitive/ledger.shop',
        before: 'approvers: finance-owners',
        after: 'not set',
      },
    ])
    expect(found.log).toContain('changes what protects access, access itself unchanged')
    expect(found.log).toContain('2 settings of declared calls change')
    expect(found.log).toContain('approvers: finance-owners becomes not set')
    workshop.git('commit', '-qam', 'without')
    await workshop.write({ 'calls.yaml': `${guarded}# the same\n` })
    const same = await checked()
    expect(same.plans[0]?.reviewed.protection).toEqual([])
    expect(same.plans[0]?.digest).not.toBe(plan?.digest)
  })

  test('takes the word of the protected branch, too, where the change takes it out', async () => {
    const found = await changed(guarded, withCall(calls, toLedger('GET')))
    expect(classOf(found)).toEqual([['sensitive', 'finance-owners']])
  })

  test('asks nobody where the change narrows', async () => {
    const found = await changed(withCall(guarded, toLedger('GET, HEAD')), withCall(guarded, toLedger('GET')))
    expect(classOf(found)).toEqual([['narrowing']])
    expect(found.log).not.toContain('needs finance-owners')
  })

  test('proves that a new caller with an identity that has its calls changes no access', async () => {
    const second = `  - { id: billing.again, serviceAccount: nightly, owners: [billing], calls: [{ service: ledger, port: 80, methods: [POST], paths: [/v1/entries], kind: write }, { service: queue, port: 6379, kind: read }] }\n`
    const found = await changed(calls, calls + second)
    expect(found).toMatchObject({ exitCode: 0 })
    expect(found.plans[0]?.reviewed.access).toMatchObject({ verdict: 'equivalent' })
    expect(found.plans[0]?.reviewed.calls).toMatchObject({
      verdict: 'aligned',
      reach: [{ identity: 'shop/nightly', before: 2, after: 2 }],
    })
    expect(new Set(classOf(found)?.flat())).toEqual(new Set(['no new access']))
  })
})

describe('what stands beside declared calls', () => {
  const meta = { base: 'base', head: 'head', firstRun: false, docsBase: 'https://docs.example.com/docs' }
  const gone = `${calls}  - { id: billing.gone, serviceAccount: "gone", owners: [billing], calls: [] }\n`

  const another = `apiVersion: v1\nkind: Service\nmetadata: { name: again, namespace: shop }\nspec: { selector: { app: queue }, ports: [{ port: 6379, name: redis }] }\n`

  test('is said with object, place and fix, in the terminal and in the comment, and is never plainly aligned', async () => {
    await workshop.write({ 'calls.yaml': gone })
    await rendered()
    commit('first')
    workshop.git('checkout', '-qb', 'change')
    await workshop.write({ 'mesh/more.yaml': another })
    const { exitCode, plans, log } = await checked()
    expect([exitCode, plans[0]?.reviewed.calls?.verdict]).toEqual([1, 'aligned'])
    expect(log).toContain('    - aligned, with 1 finding CALL-009\n')
    expect(log).toMatch(
      / {4}- medium CALL-009 Caller shop\/billing\.gone \(calls\.yaml:10\): there is no ServiceAccount "shop\/gone".*\. Fix: remove the caller/,
    )
    expect(log).not.toContain('standing finding')
    const { body } = renderComment(plans, meta, 65_536)
    expect(body).not.toContain('✅ **Declared calls**')
    expect(body).toContain('⚠ **Declared calls**: aligned, with 1 finding (')
    expect(body).toMatch(
      /- \*\*medium\*\* \[CALL-009\].*`Caller shop\/billing\.gone` at `calls\.yaml:10`: .*Fix: remove the caller/,
    )
    expect(body).not.toContain('standing finding')
    expect(body).toContain('who stands behind declared calls is not as declared: [CALL-009]')
  })

  test('keeps two environments apart that differ in nothing else', async () => {
    await workshop.write({ 'calls.yaml': gone, 'mesh/more.yaml': another })
    await rendered()
    commit('first')
    const [plan] = (await checked()).plans
    if (plan === undefined) throw new Error('no plan')
    const other = (findings: typeof plan.reviewed.findings): typeof plan => ({
      ...plan,
      reviewed: { ...plan.reviewed, environment: 'staging', findings },
    })
    expect(plan.reviewed.findings.map(({ rule }) => rule)).toContain('CALL-009')
    expect(groupEnvironments([plan, other(plan.reviewed.findings)])).toHaveLength(1)
    expect(groupEnvironments([plan, other([])])).toHaveLength(2)
  })
})

describe('segments in the review', () => {
  const meta = { base: 'base', head: 'head', firstRun: false, docsBase: 'https://docs.example.com/docs' }
  const set = (name: string, more: string): string =>
    `${workload(name, name, 8793, `component: worker${more}`)}${service(name, 'name: logs, port: 8793', `component: worker${more}`)}`
  const broker = (name: string): string => `${workload(name, name, 6379)}${service(name, 'name: redis, port: 6379')}`
  const sets = `${shop}${set('worker', '')}${set('worker-pii', ', set: pii')}${broker('redis')}${broker('redis-pii')}${workload('scheduler', 'scheduler', 9000)}`
  const declared = (id: string, more: readonly string[]): string =>
    `  - { id: ${id}, serviceAccount: ${id}, owners: [data], calls: [${more.map((name) => `{ service: ${name}, port: ${name.startsWith('worker') ? 8793 : 6379}, kind: write }`).join(', ')}] }\n`
  const asked = `version: 1\ncallers:\n${declared('scheduler', ['redis', 'redis-pii'])}${declared('worker', ['redis'])}${declared('worker-pii', ['redis-pii'])}${declared('auditor', ['worker-pii'])}`
  const segment = (callers: string): string =>
    `    segments: [{ name: pii, callers: [${callers}], services: [redis-pii] }]\n`

  const reviewed = async (callers: string, calls_ = asked, mesh = sets) => {
    await workshop.write({
      'meshgate.yaml': configuration('warn', segment(callers)),
      'calls.yaml': calls_,
      'mesh/shop.yaml': mesh,
    })
    await rendered()
    commit('first')
    workshop.git('checkout', '-qb', 'change')
    await workshop.write({ 'mesh/more.yaml': broker('another').replace(/---$/, '') })
    const { plans, log } = await checked()
    const [plan] = plans
    if (plan === undefined) throw new Error(log)
    return { plan, comment: renderComment(plans, meta, 65_536).body }
  }

  test('who meets which worker set, and by what', async () => {
    const { plan, comment } = await reviewed('worker-pii, scheduler')
    const schema = new Ajv2020({ strict: false, validateFormats: false })
    const isPlan = schema.compile(JSON.parse(readFileSync('docs/schemas/plan.schema.json', 'utf8')) as object)
    expect({ is: isPlan(JSON.parse(JSON.stringify(plan))), errors: isPlan.errors }).toEqual({ is: true, errors: null })
    expect(plan.reviewed.calls?.segments).toEqual({
      columns: [
        { identity: 'shop/scheduler', segments: ['pii'] },
        { identity: 'shop/worker-pii', segments: ['pii'] },
        { identity: 'shop/worker', segments: [] },
      ],
      rows: [
        { identity: 'shop/auditor', cells: [[], ['calls worker-pii.shop:8793'], []] },
        { identity: 'shop/scheduler', cells: [[], ['via redis-pii.shop:6379'], ['via redis.shop:6379']] },
        { identity: 'shop/worker', cells: [['via redis.shop:6379'], [], []] },
        { identity: 'shop/worker-pii', cells: [['via redis-pii.shop:6379'], [], []] },
      ],
      leftOut: { columns: 0, rows: 0 },
    })
    const [, section = ''] =
      /<summary>Segments, as declared: who meets whom, and by what<\/summary>\n\n([\s\S]*?)\n\n<\/details>/.exec(
        comment,
      ) ?? []
    expect(section.split('\n').slice(1)).toEqual([
      '',
      '| from | `scheduler` (segment `pii`) | `worker-pii` (segment `pii`) | `worker` (no segment) |',
      '| --- | --- | --- | --- |',
      '| `auditor` | no way | calls `worker-pii:8793` | no way |',
      '| `scheduler` | itself | via `redis-pii:6379` | via `redis:6379` |',
      '| `worker` | via `redis:6379` | no way | itself |',
      '| `worker-pii` | via `redis-pii:6379` | itself | no way |',
    ])
    expect(section).toContain('Names are of namespace `shop`.')
  })

  test('is as long as people read', async () => {
    const many = Array.from({ length: 40 }, (_, at) => `many-${String(at).padStart(2, '0')}`)
    const { plan, comment } = await reviewed(
      [...many.slice(0, 20), 'worker-pii'].join(', '),
      asked + many.map((name) => declared(name, ['redis-pii'])).join(''),
    )
    const { columns = [], rows = [], leftOut } = plan.reviewed.calls?.segments ?? {}
    expect([columns.length, rows.length, leftOut]).toEqual([8, 30, { columns: 14, rows: 13 }])
    expect(comment).toContain('And 14 more columns and 13 more rows: `meshgate calls --matrix` has them.')
  })

  test('is left out where there is no segment', async () => {
    await rendered()
    commit('first')
    expect((await checked()).plans[0]?.reviewed.calls).not.toHaveProperty('segments')
  })
})

describe('calls', () => {
  const shown = async (form: CallsForm): Promise<string> => {
    const said: string[] = []
    const print = (text: string): Promise<void> => Promise.resolve(void said.push(text))
    expect(await workshop.run((ports) => showCalls(ports, print, { form, state: undefined }))).toMatchObject({
      exitCode: 0,
    })
    return said.join('')
  }

  test('as CSV has a line for each call, and no cell is a formula', async () => {
    await workshop.write({ 'calls.yaml': calls.replace('owners: [billing]', 'owners: ["=cmd()"]') })
    expect((await shown('csv')).split('\n')).toEqual([
      '"caller","group","identity","owners","service","port","operation","kind","arrives","sensitive","segment"',
      `"billing.nightly","billing","shop/nightly","'=cmd()","ledger.shop","80","POST /v1/entries","write","yes","",""`,
      `"billing.nightly","billing","shop/nightly","'=cmd()","queue.shop","6379","any request","read","yes","",""`,
      '',
    ])
  })

  test('as CSV says whose word a Service needs, and of which segments a call is', async () => {
    await workshop.write({
      'calls.yaml': `${calls}${asLedger('b')}services:\n  - { service: ledger, sensitive: { approvers: [audit, "=x"] } }\n`,
      'meshgate.yaml': configuration('error', '    segments: [{ name: pii, callers: [b], services: [queue] }]\n'),
    })
    expect((await shown('csv')).split('\n').map((line) => line.split(',').slice(-3).join(','))).toEqual([
      '"arrives","sensitive","segment"',
      '"yes","audit =x",""',
      '"yes","","pii"',
      '"yes","","pii"',
      '',
    ])
  })

  const more = (text: string): string => calls + text
  const asLedger = (id: string, paths = ''): string =>
    `  - { id: ${id}, serviceAccount: ledger, owners: [o], calls: [{ service: queue, port: 6379, kind: write }${paths}] }\n`

  test('as a matrix, which says of each identity how it meets the others', async () => {
    await workshop.write({ 'calls.yaml': more(asLedger('b')) })
    expect((await shown('matrix')).split('\n')).toEqual([
      '| from \\ to | shop/ledger | shop/nightly | queue.shop |',
      '| --- | --- | --- | --- |',
      '| shop/ledger | itself | via queue.shop:6379 | calls queue.shop:6379 |',
      '| shop/nightly | calls ledger.shop:80; via queue.shop:6379 | itself | calls queue.shop:6379 |',
      '',
    ])
  })

  test('as a matrix has a word where there is no way', async () => {
    const apart = calls.replace('      - { service: queue, port: 6379, kind: read }\n', '')
    await workshop.write({ 'calls.yaml': apart + asLedger('b') })
    expect((await shown('matrix')).split('\n').slice(2)).toEqual([
      '| shop/ledger | itself | no way | calls queue.shop:6379 |',
      '| shop/nightly | calls ledger.shop:80 | itself | no way |',
      '',
    ])
  })

  test('as a graph has one box for a workload that calls and is called, one arrow for alike calls, and a legend', async () => {
    await workshop.write({ 'calls.yaml': more(asLedger('b') + asLedger('c')) })
    const lines = (await shown('mermaid')).split('\n')
    expect(lines.slice(2, 8)).toEqual([
      'n0["shop#47;nightly"]',
      'n1["shop#47;ledger #40;2 callers#41;#58; ledger#46;shop"]',
      'n2(["queue#46;shop"])',
      'n0 ==>|"#58;80 POST #47;v1#47;entries"| n1',
      'n0 -->|"#58;6379"| n2',
      'n1 ==>|"#58;6379"| n2',
    ])
    expect(lines.slice(8).filter((line) => line.startsWith('l'))).toHaveLength(4)
  })

  test('as a graph keeps long paths apart that begin and end alike', async () => {
    const path = (middle: string): string => `/${'a'.repeat(60)}/${middle}/${'z'.repeat(60)}`
    const call = (middle: string): string =>
      `      - { service: queue, port: ${middle === 'one' ? 6379 : 6380}, methods: [GET], paths: [${path(middle)}], kind: read }\n`
    await workshop.write({ 'calls.yaml': more(call('one') + call('two')) })
    const graph = await shown('mermaid')
    expect([graph.includes('one'), graph.includes('two')]).toEqual([true, true])
  })
})

describe('import', () => {
  const imported = async (text: string, tasks?: string): Promise<string> => {
    const said: string[] = []
    await importAirflow(
      {
        readFolder: () =>
          Promise.resolve({ revision: 'folder:rendered', files: [{ path: 'a.yaml', text, digest: 'a' }] }),
        readText: () => Promise.resolve(tasks),
        print: (line) => Promise.resolve(void said.push(line)),
      },
      {
        manifests: 'rendered',
        tasks: tasks === undefined ? [] : ['tasks.json'],
        gateway: undefined,
        prometheus: undefined,
        owners: [],
        shared: [],
      },
    )
    return said.join('')
  }
  const deployment = (component: string): string => `
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: airflow-${component} }
spec:
  template:
    metadata: { labels: { tier: airflow, component: ${component}, release: airflow } }
    spec: { serviceAccountName: airflow-${component}, containers: [{ name: main, image: example.com/a:1 }] }
`

  test('prints a file of declared calls', async () => {
    const service = `
---
apiVersion: v1
kind: Service
metadata: { name: airflow-api-server }
spec: { selector: { tier: airflow, component: api-server, release: airflow }, ports: [{ name: api-server, port: 8080 }] }
`
    expect(await imported(deployment('scheduler') + deployment('api-server') + service)).toContain('- /execution/*')
  })

  test('refuses a folder without the system', async () => {
    await expect(imported(deployment('other').replace('tier: airflow', 'tier: web'))).rejects.toBeInstanceOf(Refusal)
  })
})
