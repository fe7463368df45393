import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { environmentTitle } from '../../src/review/environment-groups.js'
import { verdictOf } from '../../src/plan/verdict.js'
import { groundOnDouble } from '../cuts/double.js'
import { after, before, binding, configurationOf, othersOf, runJob, type Ground } from '../cuts/trial.js'
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
