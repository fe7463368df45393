import { describe, expect, test } from '@jest/globals'
import { readObjects } from '../../src/manifests/read-objects.js'
import { unlikeKubectl } from '../../src/manifests/unlike-kubectl.js'

const at = (text: string): number | undefined => unlikeKubectl(text)?.offset

describe('characters at which YAML 1.1 ends a line', () => {
  test.each([
    ['NEL', '\u0085'],
    ['line separator', '\u2028'],
    ['paragraph separator', '\u2029'],
    ['carriage return alone', '\r'],
  ])('%s in a comment, a plain text and a literal block is refused where it stands', (_, character) => {
    expect(at(`rules: # all${character}- {}\n`)).toBe(12)
    expect(at(`a: b${character}c\n`)).toBe(4)
    expect(at(`a: |\n  b${character}  c\n`)).toBe(8)
  })
  test('CRLF, escapes and other spaces are fine', () => {
    expect(at('a: b\r\nc: "\\u2028 \\r"\r\n# \u00a0\u2003\n')).toBeUndefined()
  })
})

describe('a document that kubectl drops', () => {
  test.each([
    ['one behind ...', 'a: b\n...\nc: d\n', 5],
    ['one behind ... and a comment', 'a: b\n... # end\n# next\n\nc: d\n', 5],
    ['one on the line of its separator', 'a: b\n--- {c: d}\n', 5],
    ['one of several separators', 'a: b\n---\nc: d\n...\ne: f\n', 14],
  ])('%s is refused', (_, text, offset) => {
    expect(at(text)).toBe(offset)
  })
  test.each([
    ['... before a separator', 'a: b\n...\n---\nc: d\n'],
    ['... at the end', 'a: b\n...\n# end\n'],
    ['the first one on the line of its separator', '# head\n--- {a: b}\n'],
    ['comments behind separators', 'a: b\n--- # next\nc: d\n---\t\ne: f\n'],
    ['dots within a text', 'a: |\n  ...\n  b\nc: ...d\n'],
  ])('%s is read', (_, text) => {
    expect(at(text)).toBeUndefined()
  })
})

const policy = (rest: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: wharf, namespace: quay}\n${rest}`

const codes = (text: string): readonly (string | number | undefined)[] =>
  readObjects([{ path: 'a.yaml', text, digest: text }], { selection: 'folder' }).problems.flatMap(({ code, where }) => [
    code,
    where?.kind === 'file' ? where.line : undefined,
  ])

test('a policy with such a place is no policy that was read', () => {
  expect(codes(policy('spec:\n  rules: # none\u2028  - {}\n'))).toEqual(['YAML_FEATURE', 5])
  expect(codes(policy(`spec: {}\n...\n${policy('spec: {action: DENY}\n')}`))).toEqual(['YAML_FEATURE', 5])
})

test.each(['{methods:[GET]}', '{methods:{a: b}}', '[methods:[GET]]'])(
  'a key needs a space behind its colon, as kubectl has it: %s',
  (operation) => {
    expect(codes(policy(`spec: {rules: [{to: [{operation: ${operation}}]}]}\n`))[0]).toBe('YAML_SYNTAX')
  },
)

test.each(['{methods: [GET]}', '{"methods":["GET"]}', "{'methods':[GET]}", '{ports: ["80"],hosts: [a:80]}'])(
  'a key in quotes needs none, and a colon in a word is a part of it: %s',
  (operation) => {
    expect(codes(policy(`spec: {rules: [{to: [{operation: ${operation}}]}]}\n`))).toEqual([])
  },
)
