import { describe, expect, test } from '@jest/globals'
import type { Plan } from '../../src/plan/plan.js'
import { renderSummary } from '../../src/review/render-summary.js'
import type { ReviewMeta } from '../../src/review/review-meta.js'
import { meta, samplePlans } from './plans.js'

const [sample] = samplePlans('gains')
if (sample === undefined) throw new Error('no plan')
const step: Plan['steps'][number] = {
  action: 'create',
  object: { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'deployer', namespace: 'shop' } },
  key: { group: '', kind: 'ServiceAccount', namespace: 'shop', name: 'deployer' },
  why: 'is who the permissions are for',
} as never
const plan: Plan = {
  ...sample,
  reviewed: { ...sample.reviewed, gate: { ...sample.reviewed.gate, passed: true }, cluster: 'uid' },
  observed: { ...sample.observed, confirmedByServer: false },
  steps: [step],
}
const said = (command?: NonNullable<ReviewMeta['command']>): string =>
  renderSummary([plan], { ...meta, ...(command === undefined ? {} : { command }) }).body

describe('what comes next, in the words of the run', () => {
  test('before the merge', () => {
    expect(said()).toContain('after the merge, `apply` writes 1 object')
    expect(said()).toContain('the API server was not asked to confirm')
  })
  test('a plan is of the protected branch, whose change is merged', () => {
    expect(said('plan')).toContain('once this plan is approved, `apply` writes 1 object')
    expect(said('plan')).not.toContain('after the merge')
  })
  test('an apply says nothing of itself as if it were to come', () => {
    expect(said('apply')).not.toMatch(/`apply` writes/)
  })
  test('drift has no writes that a server could confirm', () => {
    expect(said('drift')).not.toContain('was not asked to confirm')
  })
})
