import fc from 'fast-check'

/** Names that mean something to the language itself. */
const loaded = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'key', 'ref']

/**
 * Any code points but lone surrogates. `fc.string({ unit: 'binary' })` draws the same, and builds a table of a million
 * code points first, which in a test file costs more than most of the tests.
 */
export const anyText = ({ maxLength = 10 }: { readonly maxLength?: number } = {}): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...loaded.filter((name) => name.length <= maxLength), ''), weight: 1 },
    { arbitrary: fc.array(anyCharacter, { maxLength }).map((parts) => parts.join('')), weight: 20 },
  )

/** One code point, but for lone surrogates. */
export const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0x10ffff }))
  .map((code) => (code >= 0xd800 && code <= 0xdfff ? '\ufffd' : String.fromCodePoint(code)))
