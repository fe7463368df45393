import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { digestOfRun } from '../../src/plan/digest.js'
import type { Moved } from '../../src/plan/reviewed/what-moved.js'
import type { JsonObject } from '../../src/ports/json.js'
import { groundOnDouble } from '../cuts/double.js'
import { after, before, othersOf, runJob, type Ground } from '../cuts/trial.js'

const authority = makeCertificateAuthority('what moved')
let ground: Ground
beforeEach(async () => {
  ground = await groundOnDouble(authority)()
  await ground.make(othersOf('shop'))
  await runJob('apply', before('shop'), 1, ground)
})
afterEach(() => ground.close())

const policy = (name: string, action: string, paths: readonly string[]): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name, namespace: 'shop' },
  spec: {
    selector: { matchLabels: { app: 'orders' } },
    action,
    rules: [{ to: [{ operation: { paths: [...paths] } }] }],
  },
})

const movedBy = async (between: JsonObject) => {
  const options = { base: before('shop') }
  const plan = await runJob('plan', after('shop'), 2, ground, 1, options)
  await ground.make([between])
  const told = await runJob('apply', after('shop'), 2, ground, 1, {
    ...options,
    inputs: { expect: digestOfRun(plan.outcome.plans) },
    approved: plan.plan,
  })
  expect(told.outcome.exitCode).toBe(5)
  return told.outcome.details?.['moved'] as readonly Moved[]
}
const wentAbout = (moved: readonly Moved[], path: string): readonly Moved[] =>
  moved.filter(({ part, change, text }) => part === 'access' && change === 'went' && text.includes(path))

describe('who is named where a row of the approved plan is gone', () => {
  test.each([
    ['somebody opened it by hand before', 'ALLOW'],
    ['somebody refuses it since', 'DENY'],
  ])('%s: the policy that decides now, and not our own that was to', async (_, action) => {
    const went = wentAbout(await movedBy(policy('debug', action, ['/new', '/more'])), '/new')
    expect(went.length).toBeGreaterThan(0)
    for (const { by } of went) {
      expect(by).toMatch(/^now decided by AuthorizationPolicy shop\/debug, last written by \S+ \(\w+\) at \d{4}-/)
      expect(by).not.toContain('meshgate-')
    }
  })

  test('no line says its own label twice, or speaks of a chain', async () => {
    const moved = await movedBy(policy('debug', 'ALLOW', ['/new', '/more']))
    const texts = moved.map(({ part, text }) => `${part}: ${text}`).join('\n')
    expect(texts).not.toContain('the chain of')
    // Our own write names nobody who could be asked.
    for (const { by = '' } of moved) expect(by).not.toContain('last written by meshgate (Apply)')
    expect(texts).toContain('what jobs may do as ServiceAccount shop/new: ')
  })
})
