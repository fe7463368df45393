import { describe, expect, test } from '@jest/globals'
import type { PermissionChange, Plan } from '../../src/plan/plan.js'
import { verdictOf, worstVerdict } from '../../src/plan/verdict.js'
import { headline, verdictMeaning } from '../../src/review/verdict-line.js'
import { renderComment } from '../../src/review/render-comment.js'
import { renderTerminal } from '../../src/review/render-terminal.js'
import { meta, samplePlans } from '../review/plans.js'

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

const firstLineOf = (plans: readonly Plan[]): string => renderComment(plans, meta, 60_000).body.split('\n')[0] ?? ''

describe('the verdict of a plan covers requests and permissions', () => {
  test.each([
    ['nothing changes', withPermissions(), 'equivalent', 'access unchanged'],
    ['permissions are gained', withPermissions('gained'), 'more permissive', 'opens permissions'],
    ['permissions are lost', withPermissions('lost'), 'less permissive', 'can break callers (only closes permissions)'],
    [
      'some are gained and some lost',
      withPermissions('gained', 'lost'),
      'incomparable',
      'opens and closes permissions',
    ],
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
      'opens permissions and closes access',
    ],
    [
      'permissions open and are not known besides',
      withPermissions('gained', 'unknown'),
      'cannot prove',
      'opens permissions and cannot prove the rest',
    ],
    [
      'requests open, and neither they nor permissions are known to the end',
      withAccess(withPermissions('unknown'), { verdict: 'more permissive', reasons: [{ code: 'X', text: 'x' }] }),
      'cannot prove',
      'opens access and cannot prove the rest',
    ],
    [
      'all of it at once',
      withAccess(withPermissions('gained', 'lost', 'unknown'), { verdict: 'incomparable' }),
      'cannot prove',
      'opens and closes access and permissions, cannot prove the rest',
    ],
    [
      'requests close, and permissions are not known',
      withAccess(withPermissions('unknown'), { verdict: 'less permissive' }),
      'cannot prove',
      'may open permissions, cannot prove that it does not',
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
    expect(verdictMeaning([plan], verdict)).toBe(words)
  })

  test('callers are said to break only where somebody known may be among them, or nobody looked', () => {
    const [closing] = samplePlans('folders')
    const [losing] = closing?.reviewed.access.destinations ?? []
    const [row] = losing?.lost ?? []
    if (closing === undefined || losing === undefined || row === undefined) throw new Error('no sample')
    const who = 'any mTLS identity except service account `web` in `shop`'
    const of = (lost: (typeof losing)['lost'], more: Partial<Plan['observed']> = {}): Plan => ({
      ...withAccess(closing, { destinations: [{ ...losing, lost }] }),
      observed: { ...closing.observed, ...more },
    })
    const nobody = { ...row, who, callers: { known: [], excepted: 'allowed' as const } }
    const counted = {
      gained: 0,
      lost: 0,
      destinations: 0,
      permissionsGained: 0,
      permissionsLost: 0,
      permissionsUnknown: 0,
      findings: 0,
    }
    const quiet = 'only closes access (no caller known here loses any)'
    const loud = 'can break callers (only closes access)'
    const words = (plan: Plan): string => headline(plan).words
    expect(words(of([nobody]))).toBe(quiet)
    expect(renderComment([of([nobody])], meta, 60_000).body).toContain('no caller known here loses access: look for')
    // One row of somebody, of nobody that was looked at, or of counted ones is enough.
    expect(words(of([nobody, row]))).toBe(loud)
    expect(words(of([{ ...row, who }]))).toBe(loud)
    expect(words(of([{ ...nobody, callers: { ...nobody.callers, more: 2 } }]))).toBe(loud)
    // So are rows that are not shown, permissions, and a destination that closes without a row.
    expect(words(of([nobody], { hidden: { ...counted, lost: 1 } }))).toBe(loud)
    const permitted = of([nobody])
    expect(words({ ...permitted, reviewed: { ...permitted.reviewed, permissions: [permission('lost')] } })).toBe(
      'can break callers (only closes access and permissions)',
    )
    expect(
      words(
        withAccess(closing, {
          destinations: [
            { ...losing, lost: [nobody] },
            { ...losing, title: 'x', lost: [] },
          ],
        }),
      ),
    ).toBe(loud)
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

  test('the words beside the worst word are of a plan that has it', () => {
    const plans = [withPermissions('unknown'), withPermissions('gained', 'lost'), withPermissions()]
    expect(verdictMeaning(plans, worstVerdict(plans))).toBe(
      'of all 3: may open permissions, cannot prove that it does not',
    )
    expect(verdictMeaning([], 'equivalent')).toBe('')
  })

  test('a headline of another plan than the worst has its words beside it', () => {
    const named = (environment: string, plan: Plan): Plan => ({ ...plan, reviewed: { ...plan.reviewed, environment } })
    const [opens, both] = [named('a', withPermissions('gained')), named('b', withPermissions('gained', 'lost'))]
    expect(firstLineOf([opens, both])).toContain('**opens permissions**')
    expect(firstLineOf([opens, both])).toMatch(
      /the worst of 2 environments · verdict of both, from `b`: opens and closes permissions$/,
    )
    expect(renderTerminal([opens, both], meta)).toContain(
      '2 environments, the worst first; verdict of both, from b: opens and closes permissions:',
    )
    expect(verdictMeaning([opens, both], worstVerdict([opens, both]))).toBe('of both: opens and closes permissions')
    expect(firstLineOf([named('b', opens), named('a', both)])).toMatch(
      /closes permissions\*\* .* the worst of 2 environments$/,
    )
  })
})
