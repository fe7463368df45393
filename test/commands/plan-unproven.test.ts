import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { groundOnDouble } from '../cuts/double.js'
import { before, othersOf, runJob, type Ground, type Told } from '../cuts/trial.js'
import { revisionsInMemory, type Files } from '../open/revisions-in-memory.js'

const authority = makeCertificateAuthority('what plan cannot prove')
let ground: Ground
beforeEach(async () => {
  ground = await groundOnDouble(authority)()
  await ground.make(othersOf('shop'))
  await runJob('apply', before('shop'), 1, ground)
})
afterEach(() => ground.close())

const workflow = (step: string): Files => ({
  '.github/workflows/deploy.yml': `on: push\njobs: { deploy: { runs-on: ubuntu-latest, steps: [{ run: ${step} }] } }\n`,
})
const deletes = workflow('kubectl delete authorizationpolicy -n shop --all')
/** Both phases trust the same job here. */
const checked = (files: Files): Files => ({
  ...files,
  'meshgate.yaml': (files['meshgate.yaml'] ?? '').replace(
    /trust: \{ apply: (.*) \}\n/,
    (_, rules: string) => `trust: { check: ${rules}, apply: ${rules} }\n`,
  ),
})
const gated = (files: Files): Files => ({
  ...files,
  'meshgate.yaml': (files['meshgate.yaml'] ?? '').replace('newAccess: warn', 'newAccess: error'),
})

const run = (command: 'plan' | 'apply' | 'check', base: Files, head: Files, expected?: string): Promise<Told> =>
  runJob(command, head, 2, ground, 1, {
    base,
    repository: revisionsInMemory(base, head),
    inputs: expected === undefined ? {} : { expect: expected },
  })
const reasonsOf = ({ outcome }: Told): readonly string[] =>
  (outcome.plans?.[0]?.reviewed.access.reasons ?? []).map(({ code, text }) => `${code} ${text}`)
const digestOf = ({ outcome }: Told): string => outcome.plans?.[0]?.digest ?? ''

describe('what check cannot prove of a commit', () => {
  const base = before('shop')

  test('plan does not call proven either, and its gate fails as that of check', async () => {
    const planned = await run('plan', gated(base), gated({ ...base, ...deletes }))
    expect(reasonsOf(planned)).toEqual([expect.stringMatching(/^CHANGE_UNREAD .*deploy\.yml/)])
    expect(planned.outcome.exitCode).toBe(1)
  })

  test('apply writes nothing where the gate fails by it', async () => {
    const applied = await run('apply', gated(base), gated({ ...base, ...deletes }))
    expect(applied.outcome.exitCode).toBe(1)
    expect(applied.lines).toContain('The gate failed, so nothing was written.')
  })

  test('apply is held to the reasons that were approved', async () => {
    const digest = digestOf(await run('plan', base, { ...base, ...deletes }))
    const quiet = digestOf(await run('plan', base, base))
    expect(digest).not.toBe(quiet)
    expect((await run('apply', base, { ...base, ...deletes }, quiet)).outcome.exitCode).toBe(5)
    expect((await run('apply', base, { ...base, ...deletes }, digest)).outcome.exitCode).toBe(0)
  })

  test('is the same for all three', async () => {
    const [old, head] = [checked(base), { ...checked(base), ...deletes }]
    const said = [await run('check', old, head), await run('plan', old, head), await run('apply', old, head)].map(
      reasonsOf,
    )
    expect(said[0]).toHaveLength(1)
    expect(said[1]).toEqual(said[0])
    expect(said[2]).toEqual(said[0])
  })

  test.each([
    ['a workflow that only tests', workflow('npm test')],
    ['one that stays', {}],
    ['words for people', { 'README.md': 'kubectl delete authorizationpolicy -n shop --all' }],
  ])('%s is no reason', async (_, change) => {
    const stays: Files = { ...gated(base), ...(Object.keys(change).length === 0 ? deletes : {}) }
    const planned = await run('plan', stays, { ...stays, ...change })
    expect(reasonsOf(planned)).toEqual([])
    expect(planned.outcome.exitCode).toBe(0)
  })
})
