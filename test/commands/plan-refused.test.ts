import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import type { JsonObject } from '../../src/ports/json.js'
import { groundOnDouble } from '../cuts/double.js'
import { after, before, othersOf, runJob, type Ground } from '../cuts/trial.js'

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
