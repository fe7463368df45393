import { describe, expect, test } from '@jest/globals'
import { readValues } from '../../src/units/read-values.js'

describe('a file that is written in JSON is read as one in YAML', () => {
  test.each<[string, string, unknown]>([
    [
      'an object',
      '{ "a": [1, "b", null, true, 1.5e3], "c": { "d": "\\u00e9\\/" } }',
      { a: [1, 'b', null, true, 1500], c: { d: 'é/' } },
    ],
    ['a key that stands twice', '{ "a": 1, "b": 2, "a": 3 }', { a: 3, b: 2 }],
    ['a list', '\n [ {} ]\n', [{}]],
    ['a key of every object', '{ "__proto__": { "a": 1 } }', JSON.parse('{ "__proto__": { "a": 1 } }')],
    ['flow style, which is no JSON', '{ a: b, c: [d] } # comment', { a: 'b', c: ['d'] }],
    ['a quoted key of two signs, which merges nothing', '{ "<<": { "a": 1 } }', { '<<': { a: 1 } }],
    ['the same with an anchor', '{ "b": &x { "a": 1 }, "<<": *x }', { b: { a: 1 }, '<<': { a: 1 } }],
  ])('%s', (_, text, value) => {
    expect(readValues(text)).toEqual([value])
  })

  test('several documents', () => {
    expect(readValues('{ "a": 1 }\n---\n{ "a": 2 }\n')).toEqual([{ a: 1 }, { a: 2 }])
  })

  test('what is nested beyond all use is nothing, and ends no run', () => {
    expect(() => readValues(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).not.toThrow()
    expect(readValues('{ "a": ')).toEqual([])
  })
})
