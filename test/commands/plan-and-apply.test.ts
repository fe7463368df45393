import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { groundOnDouble } from '../cuts/double.js'
import { after, before, othersOf, runJob, stateOf, type Ground } from '../cuts/trial.js'

const authority = makeCertificateAuthority('plan and apply')
let ground: Ground
beforeEach(async () => {
  ground = await groundOnDouble(authority)()
  await ground.make(othersOf('shop'))
  await runJob('apply', before('shop'), 1, ground)
})
afterEach(() => ground.close())

const found = (lines: readonly string[], pattern: RegExp): string =>
  lines.flatMap((line) => pattern.exec(line)?.[1] ?? []).join(' and ')

test('plan and apply count the same objects, and apply says which plan was approved', async () => {
  const planned = await runJob('plan', after('shop'), 2, ground)
  expect(planned.outcome.errors).toEqual([])
  const digest = found(planned.lines, /^Plan (sha256:\w+): \d+ objects? to write\. Hand it to apply/)
  const applied = await runJob('apply', after('shop'), 3, ground, 1, { inputs: { expect: digest } })
  expect(applied.outcome).toMatchObject({ exitCode: 0, errors: [] })
  expect(applied.lines).toContain(`This plan:     ${digest}`)
  expect(applied.lines).toContain(`Approved plan: ${digest}, the same (input expect)`)
  const count = found(planned.lines, /^Plan sha256:\w+: (\d+ objects?) to write/)
  expect(count).not.toBe('')
  expect(found(applied.lines, /^(\d+ objects?) to write; /)).toBe(count)
  expect(found(applied.lines, /^Plan sha256:\w+: (\d+ objects?), applied\.$/)).toBe(count)
})

test('what stands there counts as nothing to write, though each run leaves its mark', async () => {
  const planned = await runJob('plan', before('shop'), 2, ground)
  expect(found(planned.lines, /^Plan sha256:\w+: (\d+ objects?) to write/)).toBe('0 objects')
  const applied = await runJob('apply', before('shop'), 3, ground)
  expect(found(applied.lines, /^Plan sha256:\w+: (\d+ objects?), applied\.$/)).toBe('0 objects')
  expect(applied.lines.filter((line) => /^changed: ConfigMap shop\/meshgate-staging/.test(line))).toHaveLength(1)
})

test('revoke counts what it takes back', async () => {
  const { objects } = await stateOf(ground)
  const own = objects.filter(
    ({ key, annotations }) => key.kind !== 'ConfigMap' && annotations['meshgate.dev/binding'] === 'kept',
  )
  expect(own.length).toBeGreaterThan(2)
  const revoked = await runJob('revoke', before('shop'), 2, ground)
  expect(found(revoked.lines, /^(\d+ objects?) taken back, applied\.$/)).toBe(`${own.length} objects`)
})
