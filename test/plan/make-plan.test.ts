import { describe, expect, test } from '@jest/globals'
import { judgeGate } from '../../src/plan/gate.js'
import { makePlan, type PlanParts } from '../../src/plan/make-plan.js'
import { compareObjects } from '../../src/plan/object-changes.js'
import type { Finding } from '../../src/plan/plan.js'
import type { AccessDiff, DestinationDiff } from '../../src/mesh/difference/access-diff.js'
import { objectOf, role } from '../rbac/states.js'
import { member, wanted } from './live-objects.js'

const finding = (rule: string, introduced: boolean): Finding => ({
  rule,
  severity: 'high',
  object: { group: '', kind: 'Service', namespace: 'shop', name: 'a' },
  pointer: '/spec',
  text: 'text',
  remedy: 'mend',
  fingerprint: rule,
  introduced,
})
const destination = (port: number, line: number, more: Partial<DestinationDiff> = {}): DestinationDiff => {
  const where = { kind: 'file', path: 'a.yaml', line, column: 1 } as const
  return {
    title: 'service a',
    namespace: 'shop',
    labels: { app: 'a' },
    port,
    protocol: 'HTTP',
    verdict: 'more permissive',
    gained: [
      {
        who: 'anyone',
        what: 'GET',
        where: '',
        witness: { protocol: 'http', destination: { namespace: 'shop', labels: {}, port }, source: {}, mtls: false },
        before: { allowed: false, status: 403, by: 'no ALLOW policy matches', where },
        after: { allowed: true, status: 200, by: 'AuthorizationPolicy shop/p spec.rules[0]', where },
      },
    ],
    lost: [],
    reasons: [],
    ...more,
  }
}
const same: AccessDiff = { verdict: 'equivalent', reasons: [], destinations: [], unchanged: 1 }

const parts = (line: number, flip: boolean, live_: string): PlanParts => {
  const turn = <T>(list: readonly T[]): readonly T[] => (flip ? [...list].reverse() : list)
  const server = { uid: live_, resourceVersion: live_, creationTimestamp: live_ }
  const changed = turn(['a', 'b']).map((name) => {
    const object = role(name, [])
    return objectOf({ ...object, metadata: { ...(object['metadata'] as object), ...server } })
  })
  return {
    environment: 'staging',
    cluster: 'uid-of-the-cluster',
    change: turn(compareObjects([], changed)),
    protection: turn([
      { path: 'a', before: '1', after: '2' },
      { path: 'b', before: '1', after: '2' },
    ]),
    access: {
      verdict: 'more permissive',
      reasons: [],
      destinations: turn([destination(1, line), destination(2, line)]),
      unchanged: 0,
    },
    permissions: turn(
      ['x', 'y'].map((subject) => ({ kind: 'gained' as const, subject, scope: 's', rule: 'r', badges: [] })),
    ),
    rendered: turn(['a', 'b'].map((name) => wanted(member('v1', 'ServiceAccount', name, {})))),
    findings: turn([finding('A-1', true), finding('B-1', false)]),
    gate: { newAccess: 'warn', lostAccess: 'warn', findings: 'error' },
    firstRun: false,
    observed: {
      base: live_,
      head: live_,
      token: {
        seen: 'not seen',
        reason: live_,
        issuer: '',
        audience: '',
        rule: '',
        apply: 'not configured',
        verdicts: [],
      },
      positions: { a: { kind: 'file', path: 'a', line, column: 1 } },
      confirmedByServer: flip,
      assumptions: [live_],
    },
    steps: [],
  }
}

describe('the digest', () => {
  test('holds no time, commit, position, uid or resourceVersion, and no order', () => {
    const plan = makePlan(parts(1, false, 'one'))
    expect(plan.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(makePlan(parts(99, true, 'two')).digest).toBe(plan.digest)
  })

  test('changes with everything that is reviewed', () => {
    const plain = parts(1, false, 'one')
    const variants: readonly PlanParts[] = [
      plain,
      { ...plain, environment: 'production' },
      { ...plain, cluster: 'another' },
      { ...plain, change: [] },
      { ...plain, protection: [] },
      { ...plain, access: same },
      { ...plain, permissions: [] },
      { ...plain, rendered: [] },
      { ...plain, findings: [] },
      { ...plain, gate: { newAccess: 'error', lostAccess: 'warn', findings: 'error' } },
      { ...plain, firstRun: true },
    ]
    expect(new Set(variants.map((one) => makePlan(one).digest)).size).toBe(variants.length)
  })
})

describe('the gate', () => {
  const strict = { newAccess: 'error', lostAccess: 'warn', findings: 'error' } as const
  const judge = (
    access: AccessDiff,
    findings: readonly Finding[] = [],
    firstRun = false,
  ): ReturnType<typeof judgeGate> => judgeGate(strict, access, findings, { firstRun })

  test.each<[string, AccessDiff, boolean]>([
    ['nothing new', same, true],
    ['less', { ...same, verdict: 'less permissive' }, true],
    ['more', { ...same, verdict: 'more permissive' }, false],
    ['more here and less there', { ...same, verdict: 'incomparable' }, false],
    ['what cannot be proved', { ...same, verdict: 'cannot prove', reasons: [{ code: 'X', text: 'x' }] }, false],
    ['a gain that the summary forgot', { ...same, destinations: [destination(1, 1)] }, false],
    [
      'a reason that the summary forgot',
      {
        ...same,
        destinations: [destination(1, 1, { verdict: 'equivalent', gained: [], reasons: [{ code: 'X', text: 'x' }] })],
      },
      false,
    ],
  ])('%s', (_, access, passed) => {
    expect(judge(access).passed).toBe(passed)
  })

  test('only what the change introduces counts, and nothing on the first run', () => {
    expect(judge(same, [finding('A-1', false)]).passed).toBe(true)
    expect(judge(same, [finding('A-1', true)])).toMatchObject({ passed: false, failures: ['1 new finding: A-1'] })
    expect(judge({ ...same, verdict: 'more permissive' }, [finding('A-1', true)], true)).toMatchObject({
      passed: true,
      active: false,
      warnings: ['new access', '1 new finding: A-1'],
    })
  })

  test('warn warns and off is silent', () => {
    const more: AccessDiff = { ...same, verdict: 'more permissive' }
    expect(
      judgeGate({ newAccess: 'warn', lostAccess: 'warn', findings: 'off' }, more, [finding('A', true)], {
        firstRun: false,
      }),
    ).toMatchObject({ passed: true, failures: [], warnings: ['new access'] })
  })

  const lost = [
    { ...destination(1, 1), verdict: 'less permissive' as const, gained: [], lost: destination(1, 1).gained },
  ]
  const unproven: AccessDiff = { ...same, verdict: 'cannot prove', reasons: [{ code: 'X', text: 'x' }] }
  const closing = { newAccess: 'off', lostAccess: 'error', findings: 'off' } as const

  test.each<[string, AccessDiff, readonly string[]]>([
    ['less', { ...same, verdict: 'less permissive' }, ['lost access']],
    ['more here and less there', { ...same, verdict: 'incomparable' }, ['lost access']],
    ['a loss that the summary forgot', { ...same, destinations: lost }, ['lost access at 1 destination']],
    ['what cannot be proved', unproven, ['lost access cannot be ruled out: X']],
    ['more', { ...same, verdict: 'more permissive' }, []],
    ['nothing new', same, []],
  ])('lost access has its own level: %s', (_, access, failures) => {
    expect(judgeGate(closing, access, [], { firstRun: false })).toMatchObject({
      passed: failures.length === 0,
      failures,
      warnings: [],
    })
    expect(judgeGate({ ...closing, lostAccess: 'off' }, access, [], { firstRun: false })).toMatchObject({
      passed: true,
      warnings: [],
    })
    expect(judgeGate(closing, access, [], { firstRun: true })).toMatchObject({ passed: true, warnings: failures })
  })
})
