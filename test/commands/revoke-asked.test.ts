import { expect, test } from '@jest/globals'
import { readAsked } from '../../src/commands/revoke-asked.js'
import { Refusal } from '../../src/errors/problem.js'
import { inputs } from './support.js'

const none = { bindings: [], expired: false }

test('the whole environment, bindings, or what has run out: by flags, or by the inputs of a workflow', () => {
  expect(readAsked(inputs, none)).toEqual({ kind: 'environment' })
  expect(readAsked({ ...inputs, bindings: 'a, b c' }, none)).toEqual({ kind: 'bindings', names: ['a', 'b', 'c'] })
  expect(readAsked({ ...inputs, bindings: 'a' }, { ...none, bindings: ['b'] })).toEqual({
    kind: 'bindings',
    names: ['b'],
  })
  expect(readAsked({ ...inputs, expired: 'true' }, none)).toEqual({ kind: 'expired' })
  expect(readAsked({ ...inputs, expired: 'false' }, none)).toEqual({ kind: 'environment' })
  expect(readAsked(inputs, { ...none, expired: true })).toEqual({ kind: 'expired' })
})

test.each([
  ['a misspelt yes', { expired: 'yes' }],
  ['both', { expired: 'true', bindings: 'a' }],
  ['commas without a name', { bindings: ' , ' }],
])('%s never means the whole environment', (_, given) => {
  expect(() => readAsked({ ...inputs, ...given }, none)).toThrow(Refusal)
})
