import { expect, test } from '@jest/globals'
import type { Plan } from '../../src/plan/plan.js'
import { renderComment } from '../../src/review/render-comment.js'
import { meta, samplePlans } from './plans.js'

const blocked = (plan: Plan): Plan => ({
  ...plan,
  reviewed: {
    ...plan.reviewed,
    gate: {
      ...plan.reviewed.gate,
      settings: { ...plan.reviewed.gate.settings, newAccess: 'error' },
      passed: false,
      active: true,
      failures: plan.reviewed.gate.warnings,
      warnings: [],
    },
  },
})
const nextOf = (plans: readonly Plan[]): string =>
  renderComment(plans, meta, 65_536)
    .body.split('\n\n')
    .find((part) => part.startsWith('**Next**')) ?? ''

test('a blocked change that cannot be proven is told to look, since nothing is known to be granted', () => {
  const next = nextOf(samplePlans('cannot-prove').map(blocked))
  expect(next).toContain('find out what stands under **Cannot prove**')
  expect(next).toContain('`gate.newAccess: warn` on the protected branch')
  expect(next).not.toContain('take back what grants')
})

test('one that gains is told which lines grant it', () => {
  const { body } = renderComment(samplePlans('gains'), meta, 65_536)
  expect(body).toContain('take back what grants the access: `mesh/shop/orders.yaml:21`, `mesh/shop/orders.yaml:14`')
})

test('gate and next step are told from what they introduce, and no two strong texts stand side by side', () => {
  for (const name of ['gains', 'cannot-prove'] as const)
    for (const plans of [samplePlans(name), samplePlans(name).map(blocked)]) {
      const { body } = renderComment(plans, meta, 65_536)
      expect(body).not.toMatch(/\*\* ?\*\*/)
      expect(body).toMatch(/^\*\*Gate (?:blocks|would block|warns)\*\*: /m)
      expect(body).toMatch(/^\*\*Next\*\*(?:: |$)/m)
    }
})
