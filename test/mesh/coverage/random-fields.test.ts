import { expect, test } from '@jest/globals'
import { checkRandomFields } from './random-fields.js'

test('one field of one object changes in a mesh of real shape', () => {
  const seen = checkRandomFields(160, 20_261)
  for (const known of ['opaque', 'neutral', 'modelled']) expect(seen[known]).toBeGreaterThan(8)
})
