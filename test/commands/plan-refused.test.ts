import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { withoutLive } from '../../src/plan/without-live.js'
import type { JsonObject } from '../../src/ports/json.js'
import { groundOnDouble } from '../cuts/double.js'
import { after, before, othersOf, runJob, type Ground } from '../cuts/trial.js'
import type { Files } from './support.js'

const authority = makeCertificateAuthority('plan refused')
let ground: Ground
beforeEach(async () => {
  ground = await groundOnDouble(authority)()
  await ground.make(othersOf('shop'))
  await runJob('apply', before('shop'), 1, ground)
})
afterEach(() => ground.close())

const byHand: JsonObject = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'new', namespace: 'shop' } }
const codesOf = ({ errors }: { readonly errors: readonly { readonly code: string }[] }): readonly string[] =>
  errors.map(({ code }) => code)

describe('a plan that apply would refuse', () => {
  test('an object that somebody made by hand: the same code and exit code as apply, and no word of handing it over', async () => {
    await ground.make([byHand])
    const planned = await runJob('plan', after('shop'), 2, ground)
    const applied = await runJob('apply', after('shop'), 3, ground)
    expect(planned.outcome.exitCode).toBe(4)
    expect(codesOf(planned.outcome)).toEqual(['FOREIGN_OWNER'])
    expect([applied.outcome.exitCode, codesOf(applied.outcome)]).toEqual([4, ['FOREIGN_OWNER']])
    expect(planned.outcome.errors[0]?.remedy).toContain('`meshgate adopt ServiceAccount/shop/new`')
    expect(planned.lines).toContain('Apply of this plan will be refused, and write nothing: FOREIGN_OWNER.')
    expect(planned.lines.join('\n')).not.toContain('Hand it to apply')
    // Said once, as what it is.
    expect(planned.lines.filter((line) => line.startsWith('warning: FOREIGN_OWNER'))).toEqual([])
  })

  test('a review says it in the comment, with the page of the code and the way out; not of a neighbour', async () => {
    await ground.make([{ ...byHand, metadata: { name: 'newer', namespace: 'shop' } }])
    const reading = (files: Files): Files =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [
          path,
          text.replace(
            'trust: {',
            "trust: { check: { github: { repository_id: '456789', repository_owner_id: '123456', event_name: push } },",
          ),
        ]),
      )
    const options = { base: reading(before('shop')) }
    const fine = await runJob('check', reading(after('shop')), 2, ground, 1, options)
    await ground.make([byHand])
    const told = await runJob('check', reading(after('shop')), 3, ground, 1, options)
    for (const { outcome } of [fine, told]) expect([outcome.exitCode, codesOf(outcome)]).toEqual([0, []])
    expect(fine.reports.get('comment.md')).not.toContain('Apply will be refused')
    const comment = told.reports.get('comment.md') ?? ''
    expect(comment).toContain('⛔ **Apply will be refused**, and write nothing:')
    expect(comment).toMatch(
      /\[FOREIGN_OWNER\]\(.*\/codes\/FOREIGN_OWNER\.md>\): .*shop\/new.* exists and meshgate did not write it\. .*adopt ServiceAccount\/shop\/new/,
    )
    expect(told.reports.get('report.html')).toContain('Apply will be refused')
    // What is approved is the same: the digest is not the cluster's other objects'.
    expect(told.outcome.plans.map(({ digest }) => digest)).toEqual(fine.outcome.plans.map(({ digest }) => digest))
    const hidden = told.outcome.plans.map(
      (plan) => withoutLive(plan, { before: [], after: [], ofCluster: false }).observed.objections,
    )
    expect(hidden).toMatchObject([[{ by: 'apply', code: 'FOREIGN_OWNER' }]])
    expect(JSON.stringify(hidden)).not.toContain('shop')
  })

  test('it is said before a gate that fails, as apply does', async () => {
    await ground.make([byHand])
    const strict = Object.fromEntries(
      Object.entries(after('shop')).map(([path, text]) => [path, text.replace('newAccess: warn', 'newAccess: error')]),
    )
    const planned = await runJob('plan', strict, 2, ground)
    const applied = await runJob('apply', strict, 3, ground)
    expect([planned.outcome.exitCode, codesOf(planned.outcome)]).toEqual([4, ['FOREIGN_OWNER']])
    expect([applied.outcome.exitCode, codesOf(applied.outcome)]).toEqual([4, ['FOREIGN_OWNER']])
  })

  test('a neighbour of another name stops nothing', async () => {
    await ground.make([{ ...byHand, metadata: { name: 'newer', namespace: 'shop' } }])
    const planned = await runJob('plan', after('shop'), 2, ground)
    expect([planned.outcome.exitCode, codesOf(planned.outcome)]).toEqual([0, []])
    expect(planned.lines.join('\n')).toContain('Hand it to apply')
  })
})
