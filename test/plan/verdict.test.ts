import { describe, expect, test } from '@jest/globals'
import type { PermissionChange, Plan } from '../../src/plan/plan.js'
import { verdictOf, worstVerdict } from '../../src/plan/verdict.js'
import { headline } from '../../src/review/verdict-line.js'
import { samplePlans } from '../review/plans.js'

const [empty] = samplePlans('empty')
if (empty === undefined) throw new Error('no sample')

const permission = (kind: PermissionChange['kind']): PermissionChange => ({
  kind,
  subject: 'ServiceAccount books/reader',
  scope: 'namespace books',
  rule: 'get secrets',
  badges: [],
})
const withPermissions = (...kinds: readonly PermissionChange['kind'][]): Plan => ({
  ...empty,
  reviewed: { ...empty.reviewed, permissions: kinds.map(permission) },
})
const withAccess = (plan: Plan, access: Partial<Plan['reviewed']['access']>): Plan => ({
  ...plan,
  reviewed: { ...plan.reviewed, access: { ...plan.reviewed.access, ...access } },
})

describe('the verdict of a plan covers requests and permissions', () => {
  test.each([
    ['nothing changes', withPermissions(), 'equivalent', 'access unchanged'],
    ['permissions are gained', withPermissions('gained'), 'more permissive', 'opens permissions'],
    ['permissions are lost', withPermissions('lost'), 'less permissive', 'only closes access (can break callers)'],
    ['some are gained and some lost', withPermissions('gained', 'lost'), 'incomparable', 'opens permissions'],
    [
      'a role was not read',
      withPermissions('unknown'),
      'cannot prove',
      'may open permissions, cannot prove that it does not',
    ],
    [
      'requests close, permissions open',
      withAccess(withPermissions('gained'), { verdict: 'less permissive' }),
      'incomparable',
      'opens permissions',
    ],
    ['requests open', withAccess(empty, { verdict: 'more permissive' }), 'more permissive', 'opens access'],
    [
      'a reason stands beside an equivalent',
      withAccess(empty, { reasons: [{ code: 'X', text: 'x' }] }),
      'cannot prove',
      'may open access, cannot prove that it does not',
    ],
  ] as const)('%s', (_, plan, verdict, words) => {
    expect([verdictOf(plan), headline(plan).words]).toEqual([verdict, words])
  })

  test('what a public repository does not show counts', () => {
    const hidden = {
      gained: 0,
      lost: 0,
      destinations: 0,
      permissionsGained: 2,
      permissionsLost: 0,
      permissionsUnknown: 0,
      findings: 0,
    }
    expect(verdictOf({ ...empty, observed: { ...empty.observed, hidden } })).toBe('more permissive')
  })

  test('of several environments the worst word is given', () => {
    expect(worstVerdict([withPermissions('lost'), withPermissions('gained'), withPermissions()])).toBe(
      'more permissive',
    )
    expect(worstVerdict([withPermissions('unknown'), withPermissions('gained', 'lost')])).toBe('cannot prove')
    expect(worstVerdict([])).toBe('equivalent')
  })
})
