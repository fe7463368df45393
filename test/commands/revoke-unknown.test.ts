import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { knownBindingsAnnotation } from '../../src/bindings/names.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { knownBindings, rememberedBindings } from '../../src/plan/known-bindings.js'
import { groundOnDouble } from '../cuts/double.js'
import { after, before, othersOf, othersText, oursText, runJob, stateOf, type Ground } from '../cuts/trial.js'

const authority = makeCertificateAuthority('revoke-unknown')
const environment = { name: 'staging', namespace: 'shop' }
let ground: Ground
let number = 0
beforeEach(async () => {
  ground = await groundOnDouble(authority)()
  await ground.make(othersOf('shop'))
})
afterEach(() => ground.close())

/** Runs are numbered, as a platform does. */
const job = (command: 'apply' | 'revoke', files = before('shop'), bindings: readonly string[] = []) => {
  number += 1
  return runJob(command, files, number, ground, 1, { bindings })
}
const ended = async (...given: Parameters<typeof job>) => {
  const { outcome } = await job(...given)
  return { exit: outcome.exitCode, codes: outcome.errors.map(({ code }) => code) }
}
const fine = { exit: 0, codes: [] }

test('a misspelt name is an error with what was meant, nothing is written, and the others stay', async () => {
  expect(await ended('apply')).toEqual(fine)
  const earlier = await stateOf(ground)
  const { outcome } = await job('revoke', before('shop'), ['old', 'kepd'])
  expect(outcome.exitCode).toBe(2)
  expect(outcome.errors).toMatchObject([
    {
      code: 'REVOKE_UNKNOWN',
      expected: 'kept',
      received: 'kepd',
      remedy: expect.stringMatching(/^Did you mean "kept"/),
    },
  ])
  const state = await stateOf(ground)
  expect([oursText(state, ground), othersText(state, ground)]).toEqual([
    oursText(earlier, ground),
    othersText(earlier, ground),
  ])
})

test('taken back twice is no mistake, whether it stands in the configuration, has left it, or an apply took it away', async () => {
  expect(await ended('apply')).toEqual(fine)
  const twice = [before('shop'), before('shop')]
  for (const files of twice) expect(await ended('revoke', files, ['kept'])).toEqual(fine)
  // One goes by the configuration, and one comes.
  expect(await ended('apply', after('shop'))).toEqual(fine)
  const again = [after('shop'), after('shop')]
  for (const files of again) expect(await ended('revoke', files, ['old', 'new'])).toEqual(fine)
  expect(knownBindings(await stateOf(ground), environment)).toEqual({
    names: new Set(['old', 'kept', 'new']),
    memory: 'whole',
  })
  expect(await ended('revoke', after('shop'), ['odl'])).toEqual({ exit: 2, codes: ['REVOKE_UNKNOWN'] })
})

test('where nothing was applied, nothing is known: a stop job of an environment that never came up stays green', async () => {
  expect(await ended('revoke', before('shop'), ['nope'])).toEqual(fine)
})

test('more names than a list holds: none is said to be wrong, and that is not forgotten', async () => {
  expect(await ended('apply')).toEqual(fine)
  const state = await stateOf(ground)
  const many = Array.from({ length: 600 }, (_, at) => `b-${at}`).join(',')
  const wanted = { object: { metadata: { annotations: { 'meshgate.dev/binding': many } } } }
  expect(rememberedBindings(state, environment, [wanted])).toBe('*')
  const overfull = {
    ...state,
    objects: state.objects.map((object) =>
      object.annotations[knownBindingsAnnotation] === undefined
        ? object
        : { ...object, annotations: { ...object.annotations, [knownBindingsAnnotation]: '*' } },
    ),
  }
  expect(knownBindings(overfull, environment).memory).toBe('overfull')
  expect(rememberedBindings(overfull, environment, [])).toBe('*')
})
