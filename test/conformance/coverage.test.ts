import { expect, test } from '@jest/globals'
import { checkRandomFields } from '../mesh/coverage/random-fields.js'

test('one field of one object changes, 4 000 times', () => {
  const seen = checkRandomFields(4_000, 7)
  for (const known of ['opaque', 'neutral', 'modelled']) expect(seen[known]).toBeGreaterThan(200)
})
