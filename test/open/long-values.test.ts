import { expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { isSameYaml, withoutComments } from '../../src/open/templates/yaml-comments.js'
import { hasRepeatedKey } from '../../src/units/read-values.js'

// With a look at every other line or key for each of them none of these ends within any limit.
const many = 100_000
const values = (line: (index: number) => string): string => Array.from({ length: many }, (_, at) => line(at)).join('\n')

test('values with very many keys are the same where they are', () => {
  const text = values((at) => `key${at}: ${at}`)
  expect(isSameYaml(text, `# all of them\n${text}`)).toBe(true)
})

test('a very long text without its comments', () => {
  expect(withoutComments(values((at) => `# line ${at}`))).toBe('')
  expect(withoutComments(`{{- if .a }}\n${values((at) => `# line ${at}`)}`)).toBe('{{- if .a }}')
})

test.each([
  'a: 1\nb: 1\n',
  'a: 1\na: 2\n',
  'a: { b: 1, c: 2, b: 3 }\n',
  '- { a: 1 }\n- { a: 1 }\n',
  '1: a\n"1": b\n',
  '1: a\n0x1: b\n',
  'x: &x { a: 1 }\ny: { <<: *x, a: 2 }\n',
  'x: &x { a: 1 }\ny: { <<: *x, <<: *x }\n',
  '? { a: 1, a: 2 }\n: b\n',
  'x: &x k\n*x : 1\nk: 2\n',
  'a: 1\n---\nb: 1\nb: 2\n',
])('a key stands twice where the library says so: %j', (text) => {
  const says = parseAllDocuments(text, { uniqueKeys: true, merge: true, logLevel: 'silent' }).some(({ errors }) =>
    errors.some(({ code }) => code === 'DUPLICATE_KEY'),
  )
  expect(hasRepeatedKey(text)).toBe(says)
})
