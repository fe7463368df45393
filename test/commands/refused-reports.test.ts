import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { digestOfRun } from '../../src/plan/digest.js'
import { groundOnDouble } from '../cuts/double.js'
import { after, before, othersOf, runJob, type Ground, type Told } from '../cuts/trial.js'

const authority = makeCertificateAuthority('refused reports')
let ground: Ground
beforeEach(async () => {
  ground = await groundOnDouble(authority)()
  await ground.make(othersOf('shop'))
})
afterEach(() => ground.close())

const other = `sha256:${'0'.repeat(64)}`
const report = ({ reports }: Told, name: string): string => reports.get(name) ?? ''

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
      readonly invocations: readonly [{ readonly executionSuccessful: boolean }]
      readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[]
    },
  ]
}

describe('reports of a run that wrote nothing', () => {
  test.each([
    ['a change that opens access', after('shop')],
    ['a quiet commit', before('shop')],
  ])('exit 5 stands first in all of them: %s', async (_, files) => {
    await runJob('apply', before('shop'), 1, ground)
    const told = await runJob('apply', files, 2, ground, 1, { inputs: { expect: other }, base: before('shop') })
    expect(told.outcome.exitCode).toBe(5)
    const comment = report(told, 'comment.md')
    expect(comment.split('\n')[0]).toMatch(/^⛔ \*\*refused, nothing written\*\* · .*PLAN_DIFFERS.* · exit code 5$/)
    expect(comment).not.toContain('✅')
    expect(comment).toContain('**not written: ')
    const page = report(told, 'report.html')
    expect(page).not.toContain('✅')
    expect(page).not.toContain('class="verdict good"')
    expect(page.indexOf('refused, nothing written')).toBeGreaterThan(0)
    expect(page.indexOf('refused, nothing written')).toBeLessThan(page.indexOf('not written: '))
    const json = JSON.parse(told.plan) as { readonly exitCode: number; readonly errors: readonly { code: string }[] }
    expect([json.exitCode, json.errors.map(({ code }) => code)]).toEqual([5, ['PLAN_DIFFERS']])
    const [run] = (JSON.parse(report(told, 'meshgate.sarif')) as Sarif).runs
    expect(run.invocations[0].executionSuccessful).toBe(false)
    expect(run.results.map(({ ruleId }) => ruleId)).toContain('PLAN_DIFFERS')
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    const quality = JSON.parse(report(told, 'gl-code-quality-report.json')) as readonly {
      readonly check_name: string
    }[]
    expect(quality.map((issue) => issue.check_name)).toContain('PLAN_DIFFERS')
  })

  test('what apply would refuse leads the reports of plan', async () => {
    await ground.make([{ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'new', namespace: 'shop' } }])
    const told = await runJob('plan', after('shop'), 1, ground, 1, { base: before('shop') })
    expect(report(told, 'comment.md').split('\n')[0]).toContain('FOREIGN_OWNER')
    expect(report(told, 'comment.md')).toContain('meshgate adopt ServiceAccount/shop/new')
    expect(told.plan).toContain('"code":"FOREIGN_OWNER"')
  })

  test('a run that ends well says nothing of it, and its SARIF is of a run that ended', async () => {
    const told = await runJob('plan', after('shop'), 1, ground)
    expect(told.outcome.exitCode).toBe(0)
    expect([...told.reports.values()].join('\n')).not.toContain('nothing written')
    expect(report(told, 'meshgate.sarif')).toContain('"executionSuccessful": true')
  })
})

describe('the digest to approve', () => {
  test('that of both plans stands once in every document of a run that has two', async () => {
    const told = await runJob('plan', before('shop'), 1, ground)
    const { plans } = told.outcome
    expect(plans).toHaveLength(2)
    const digest = digestOfRun(plans)
    for (const name of ['comment.md', 'report.html', 'plan.json'])
      expect([name, report(told, name).split(digest).length - 1]).toEqual([name, 1])
    expect(told.outcome.details).toEqual({ digest })
  })

  test('a plan that apply would refuse has none', async () => {
    await ground.make([{ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'kept', namespace: 'shop' } }])
    const told = await runJob('plan', before('shop'), 1, ground)
    expect([told.outcome.exitCode, told.outcome.plans.length]).toEqual([4, 2])
    for (const name of ['comment.md', 'report.html', 'plan.json'])
      expect(report(told, name)).not.toContain(digestOfRun(told.outcome.plans))
  })

  test('one plan has one digest, and no second name for it', async () => {
    await runJob('apply', before('shop'), 1, ground)
    const told = await runJob('plan', after('shop'), 2, ground, 1, { base: before('shop') })
    expect(told.outcome.plans).toHaveLength(1)
    expect(report(told, 'comment.md')).not.toContain('Digest of these plans')
    expect(JSON.parse(told.plan)).not.toHaveProperty('digest')
  })
})
