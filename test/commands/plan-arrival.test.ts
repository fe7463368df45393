import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { environmentTitle } from '../../src/review/environment-groups.js'
import { verdictOf } from '../../src/plan/verdict.js'
import { groundOnDouble } from '../cuts/double.js'
import { readSnapshot } from '../../src/mesh/snapshot/read.js'
import { writeSnapshot } from '../../src/mesh/snapshot/write.js'
import { revokedIn } from '../../src/plan/revoke/revoked-bindings.js'
import type { MeshState } from '../../src/ports/object.js'
import { digestOfRun } from '../../src/plan/digest.js'
import type { Moved } from '../../src/plan/reviewed/what-moved.js'
import type { Plan } from '../../src/plan/plan.js'
import type { JsonObject } from '../../src/ports/json.js'
import {
  after,
  before,
  binding,
  configurationOf,
  othersOf,
  oursText,
  runJob,
  stateOf,
  type Ground,
  type Told,
} from '../cuts/trial.js'
import type { Files } from './support.js'

const authority = makeCertificateAuthority('arrival')
let ground: Ground
beforeEach(async () => {
  ground = await groundOnDouble(authority)()
  await ground.make(othersOf('shop'))
})
afterEach(() => ground.close())

const applied = async (files: Files, number = 1): Promise<void> => {
  const { outcome } = await runJob('apply', files, number, ground)
  expect({ exit: outcome.exitCode, errors: outcome.errors }).toEqual({ exit: 0, errors: [] })
}

/** The plans of a commit that changes nothing: verdict, and who gains what, by title. */
const planned = async (files: Files) => {
  const { outcome } = await runJob('plan', files, 9, ground)
  expect({ exit: outcome.exitCode, errors: outcome.errors }).toEqual({ exit: 0, errors: [] })
  return outcome.plans.map((plan) => ({
    title: environmentTitle(plan),
    verdict: verdictOf(plan),
    gains: plan.reviewed.access.destinations.flatMap(({ gained }) => gained.map(({ what }) => what)).sort(),
    permissions: plan.reviewed.permissions.map(({ kind, subject, rule }) => `${kind} ${subject}: ${rule}`).sort(),
  }))
}

const commit = { title: 'staging', verdict: 'equivalent', gains: [], permissions: [] }

describe('a plan of a commit that changes nothing', () => {
  test('tells nothing more where the cluster stands where the commit before is', async () => {
    await applied(after('shop'))
    expect(await planned(after('shop'))).toEqual([commit])
  })

  test('tells what an earlier commit asked for, and was never applied', async () => {
    await applied(before('shop'))
    const plans = await planned(after('shop'))
    expect(plans).toEqual([
      commit,
      {
        title: 'staging, with what was never applied',
        verdict: 'incomparable',
        gains: [expect.stringContaining('/more'), expect.stringContaining('/new')],
        permissions: expect.arrayContaining([
          'gained ServiceAccount shop/kept: list deployments of apps',
          'gained ServiceAccount shop/new: get deployments of apps',
        ]),
      },
    ])
  })

  test('tells everything where nothing stands in the cluster: never applied, or taken back', async () => {
    const [first, second, ...more] = await planned(before('shop'))
    expect([first, more]).toEqual([commit, []])
    expect(second).toMatchObject({
      verdict: 'more permissive',
      gains: [/kept/, /old/].map((path) => expect.stringMatching(path)),
    })
    await applied(before('shop'))
    await runJob('revoke', before('shop'), 2, ground)
    expect((await planned(before('shop'))).map(({ title }) => title)).toEqual([
      'staging',
      'staging, with what was never applied',
    ])
  })

  test('tells nothing more where the cluster lets more through than the commit before', async () => {
    await applied(configurationOf('shop', [binding('kept', '"get", "list"', '/kept, /more')]))
    expect(await planned(configurationOf('shop', [binding('kept', 'get', '/kept')]))).toEqual([commit])
  })
})

test('an apply writes what was approved of the commit, and shows what it brings besides', async () => {
  await applied(before('shop'))
  const { outcome } = await runJob('apply', after('shop'), 2, ground)
  expect(outcome.exitCode).toBe(0)
  expect(outcome.plans.map(environmentTitle)).toEqual(['staging'])
  expect(await planned(after('shop'))).toEqual([commit])
})

const strict = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replace('newAccess: warn', 'newAccess: error')]),
  )
const approving = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace('    audience:', '    apply: { reviewed: plan }\n    audience:'),
    ]),
  )
const ours = async (): Promise<string> => oursText(await stateOf(ground), ground)
const codesOf = ({ outcome }: Told): readonly string[] => outcome.errors.map(({ code }) => code)

describe('the gate newAccess holds for what an apply brings besides', () => {
  test('what it refused is not written by the next commit, which changes nothing', async () => {
    await applied(before('shop'))
    const there = await ours()
    const refused = await runJob('apply', strict(after('shop')), 2, ground, 1, { base: strict(before('shop')) })
    expect(refused.outcome.exitCode).toBe(1)
    for (const command of ['plan', 'apply'] as const) {
      const next = await runJob(command, strict(after('shop')), 3, ground)
      expect([next.outcome.exitCode, codesOf(next)]).toEqual([1, ['APPLY_OPENS']])
      expect(next.outcome.errors[0]?.received).toMatch(
        /ServiceAccount shop\/new|→ .*orders.*\(commit a{12} was applied last, by run 1;/,
      )
      expect(next.outcome.plans.map(environmentTitle)).toEqual(['staging', 'staging, with what was never applied'])
    }
    expect(await ours()).toBe(there)
    // Where the commit only closes, nothing is in its way.
    const closing = strict(configurationOf('shop', [binding('kept', 'get', '/kept')]))
    expect((await runJob('apply', closing, 4, ground)).outcome.exitCode).toBe(0)
  })

  test('the last ALLOW of a workload does not go with a README, and not because its last day is over', async () => {
    const files = configurationOf('shop', [binding('kept', 'get', '/kept')])
    await applied(files)
    const [, , byHand, ...others] = othersOf('shop')
    // Somebody has taken the other policy away from the workload since: ours is the last one.
    await ground.make([
      { ...byHand, spec: { ...(byHand?.['spec'] as JsonObject), selector: { matchLabels: { app: 'other' } } } },
      ...others,
    ])
    const there = await ours()
    const none = strict({ 'meshgate.yaml': (files['meshgate.yaml'] ?? '').replace(/\nbindings:[^]*/, '\n') })
    const ended = strict(
      configurationOf('shop', [
        binding('kept', 'get', '/kept').replace('- name: kept', "- name: kept\n    expires: '2020-01-01'"),
      ]),
    )
    for (const [number, next] of [none, ended].entries()) {
      const told = await runJob('apply', next, 3 + number, ground)
      expect([told.outcome.exitCode, codesOf(told)]).toEqual([1, ['APPLY_OPENS']])
    }
    expect(await ours()).toBe(there)
  })

  test('where each plan is approved, the digest of what opens lets it through, and no other', async () => {
    const files = approving(strict(before('shop')))
    const quiet = await (async () => {
      const first = await runJob('plan', files, 1, ground)
      const given = await runJob('apply', files, 1, ground, 1, { inputs: { expect: digestOfRun(first.outcome.plans) } })
      expect([first.outcome.exitCode, given.outcome.exitCode]).toEqual([0, 0])
      return runJob('plan', files, 2, ground)
    })()
    expect(quiet.outcome.plans.map(environmentTitle)).toEqual(['staging'])
    await runJob('revoke', files, 2, ground)
    const there = await ours()
    // Approved before somebody took it back.
    const old = await runJob('apply', files, 2, ground, 1, {
      inputs: { expect: digestOfRun(quiet.outcome.plans) },
      approved: quiet.plan,
    })
    expect([old.outcome.exitCode, codesOf(old)]).toEqual([5, ['PLAN_DIFFERS']])
    expect(old.outcome.details?.['moved']).toContainEqual(
      expect.objectContaining({ change: 'came', text: expect.stringContaining('with what was never applied: ') }),
    )
    expect(await ours()).toBe(there)
    const plan = await runJob('plan', files, 3, ground)
    const [commitPlan, besides] = plan.outcome.plans
    expect([plan.outcome.exitCode, besides?.reviewed.gate.passed]).toEqual([0, false])
    for (const digest of [commitPlan?.digest, besides?.digest]) {
      const half = await runJob('apply', files, 3, ground, 1, { inputs: { expect: digest ?? '' } })
      expect([half.outcome.exitCode, codesOf(half)]).toEqual([5, ['PLAN_DIFFERS']])
    }
    // Copied from the wrong line of a comment that showed both: told as that, and no line of what moved.
    const whose: readonly (readonly [string | undefined, string])[] = [
      [commitPlan?.digest, 'of the plan of the commit alone'],
      [besides?.digest, 'of what was never applied'],
    ]
    for (const [digest = '', part] of whose) {
      const half = await runJob('apply', files, 3, ground, 1, { inputs: { expect: digest }, approved: plan.plan })
      expect([half.outcome.exitCode, codesOf(half)]).toEqual([5, ['PLAN_DIFFERS']])
      expect(half.outcome.errors[0]?.message).toContain(`that of a part: ${part}`)
      expect(half.outcome.errors[0]?.expected).toContain(digestOfRun(plan.outcome.plans))
      expect(half.outcome.details).toEqual({
        moved: [],
        approved: digest,
        digest: digestOfRun(plan.outcome.plans),
      })
    }
    expect(await ours()).toBe(there)
    const whole = await runJob('apply', files, 3, ground, 1, { inputs: { expect: digestOfRun(plan.outcome.plans) } })
    expect({ exit: whole.outcome.exitCode, errors: whole.outcome.errors }).toEqual({ exit: 0, errors: [] })
  })

  test('a plan of both that was approved, and of which one half is gone since, is told as that', async () => {
    const files = before('shop')
    const both = await runJob('plan', files, 1, ground)
    expect(both.outcome.plans).toHaveLength(2)
    await applied(files)
    const late = await runJob('apply', files, 2, ground, 1, {
      inputs: { expect: digestOfRun(both.outcome.plans) },
      approved: both.plan,
    })
    expect([late.outcome.exitCode, codesOf(late)]).toEqual([5, ['PLAN_DIFFERS']])
    const moved = late.outcome.details?.['moved'] as readonly Moved[]
    expect(moved.length).toBeGreaterThan(0)
    expect(
      moved.every(({ change, text }) => change === 'went' && text.startsWith('with what was never applied: ')),
    ).toBe(true)
  })
})

describe('what was approved before somebody took it back', () => {
  const base = configurationOf('shop', [binding('kept', 'get', '/kept')])
  const files = configurationOf('shop', [binding('kept', 'get', '/kept'), binding('new', 'get', '/new')])
  const other = configurationOf('shop', [binding('kept', '"get", "list"', '/kept')])
  const digestAt = async (number: number, next: Files = files): Promise<string> => {
    const { outcome } = await runJob('plan', next, number, ground, 1, { base })
    expect({ exit: outcome.exitCode, errors: outcome.errors }).toEqual({ exit: 0, errors: [] })
    return digestOfRun(outcome.plans)
  }
  const applyAt = (number: number, expected: string, attempt = 1, approved?: string): Promise<Told> =>
    runJob('apply', files, number, ground, attempt, {
      base,
      inputs: { expect: expected },
      ...(approved === undefined ? {} : { approved }),
    })
  const revokeAt = async (number: number, bindings: readonly string[]): Promise<void> => {
    const { outcome } = await runJob('revoke', files, number, ground, 1, { bindings })
    expect({ exit: outcome.exitCode, errors: outcome.errors }).toEqual({ exit: 0, errors: [] })
  }
  const passes = async (told: Promise<Told>): Promise<void> => {
    const { outcome } = await told
    expect({ exit: outcome.exitCode, errors: outcome.errors }).toEqual({ exit: 0, errors: [] })
  }

  test('is refused for good, whichever pipeline hands it over; approved anew, it is given, again and again', async () => {
    await applied(base)
    const first = await runJob('plan', files, 2, ground, 1, { base })
    const digest = digestOfRun(first.outcome.plans)
    await passes(applyAt(2, digest))
    await revokeAt(3, ['new'])
    const there = await ours()
    // The cluster stands where it stood before the first apply, and the digest is another one.
    for (const [number, attempt] of [
      [3, 2],
      [4, 1],
    ] as const) {
      const late = await applyAt(number, digest, attempt, first.plan)
      expect([late.outcome.exitCode, codesOf(late)]).toEqual([5, ['PLAN_DIFFERS']])
      expect(late.outcome.details?.['moved']).toEqual([
        { part: 'setting', change: 'came', text: 'binding new was taken back by run 3' },
      ])
    }
    expect(await ours()).toBe(there)

    const planned = await runJob('plan', files, 5, ground, 1, { base })
    expect(planned.reports.get('comment.md')).toContain('binding new was taken back by run 3')
    const anew = digestOfRun(planned.outcome.plans)
    // Before it is written, afterwards, and tried again: one digest.
    await passes(applyAt(5, anew))
    await passes(applyAt(5, anew, 2))
    expect(await digestAt(6)).toBe(anew)
    await revokeAt(6, ['new'])
    for (const old of [digest, anew]) expect((await applyAt(7, old)).outcome.exitCode).toBe(5)
    await passes(applyAt(8, await digestAt(8)))
  })

  test('is refused where all of the environment was taken back, also where it is given beside the commit', async () => {
    await applied(base)
    const digest = await digestAt(2)
    await runJob('revoke', files, 3, ground, 1, { bindings: [] })
    expect((await applyAt(4, digest)).outcome.exitCode).toBe(5)
    const both = await digestAt(5)
    await passes(applyAt(5, both))
    await runJob('revoke', files, 6, ground, 1, { bindings: [] })
    const late = await applyAt(7, both)
    expect([late.outcome.exitCode, codesOf(late)]).toEqual([5, ['PLAN_DIFFERS']])
  })

  test('stands where it is about another binding, where nothing was there to take back, and where it only takes away', async () => {
    await applied(files)
    const [elsewhere, closing] = [await digestAt(2, other), await digestAt(2, base)]
    await revokeAt(3, ['new'])
    expect([await digestAt(4, other), await digestAt(4, base)]).toEqual([elsewhere, closing])
    const digest = await digestAt(4)
    await revokeAt(5, ['new'])
    expect(await digestAt(6)).toBe(digest)
  })

  test('is told by a snapshot of the cluster, too, which holds nothing else of the inventory', async () => {
    await applied(files)
    await revokeAt(2, ['new'])
    const written = writeSnapshot({
      identity: { server: ground.url, uid: 'one', version: 'v1.34.0' },
      state: await stateOf(ground),
      taken: '2026-01-31T12:00:00Z',
      istioVersion: '1.30.0',
      environment: 'staging',
      tool: '0',
    })
    const read = readSnapshot(
      written.map(({ path, text }) => ({ path: `folder/${path}`, text, digest: path })),
      'folder',
      [],
    )
    const parents = read.state.objects.filter(({ key }) => key.kind === 'ConfigMap')
    expect(parents.map(({ content }) => content)).toEqual([
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: {
          name: 'meshgate-staging',
          namespace: 'shop',
          annotations: { 'meshgate.dev/revoked': expect.stringMatching(/^new=github\/\d*\/2\.1$/) },
        },
      },
    ])
    const live = await stateOf(ground)
    const [account] = live.objects.filter(({ key }) => key.kind === 'ServiceAccount')
    if (account === undefined) throw new Error('no account')
    const told = (state: MeshState, names: string) => {
      const given = [{ ...account, annotations: { ...account.annotations, 'meshgate.dev/binding': names } }]
      const environment = { name: 'staging', namespace: 'shop' }
      return revokedIn(state, environment, { after: given, changed: given, rendered: [] }).map(
        ({ binding: one }) => one,
      )
    }
    for (const state of [read.state, live])
      expect([told(state, 'kept'), told(state, 'kept,new')]).toEqual([[], ['new']])
  })
})

describe('what only goes from the cluster', () => {
  const files = configurationOf('shop', [binding('kept', 'get', '/kept')])
  const handedOut = async (): Promise<void> => {
    await applied(files)
    const found = (await stateOf(ground)).objects.find(({ key }) => key.kind === 'RoleBinding')
    const eve = { apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'eve' }
    const { subjects = [] } = found?.content as { readonly subjects?: readonly JsonObject[] }
    await ground.make([{ ...(found?.content ?? {}), subjects: [...subjects, eve] }])
  }
  const shownBy = ({ plan: text }: Told) =>
    (JSON.parse(text) as { readonly plans: readonly Plan[] }).plans.map((plan) => ({
      title: environmentTitle(plan),
      permissions: plan.reviewed.permissions.map(({ kind, subject }) => `${kind} ${subject}`),
    }))

  test.each(['plan', 'apply'] as const)(
    'what somebody edited in is told by %s, and no digest covers it',
    async (command) => {
      await applied(files)
      const quiet = digestOfRun((await runJob('plan', files, 2, ground)).outcome.plans)
      await handedOut()
      const told = await runJob(command, files, 3, ground, 1, { inputs: { takeBack: 'true', expect: quiet } })
      expect(told.outcome.exitCode).toBe(0)
      expect(shownBy(told)).toEqual([
        { title: 'staging', permissions: [] },
        { title: 'staging, what goes from the cluster beside the commit', permissions: ['lost User eve'] },
      ])
      expect(digestOfRun(told.outcome.plans)).toBe(quiet)
      expect(told.reports.get('comment.md')).toContain('eve')
    },
  )

  test('nothing is told where the cluster stands where the branch is', async () => {
    await applied(files)
    expect(shownBy(await runJob('apply', files, 3, ground))).toHaveLength(1)
  })
})
