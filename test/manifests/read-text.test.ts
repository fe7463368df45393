import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { folderLimits, repositoryLimits } from '../../src/manifests/limits.js'
import { findInJson, readJson } from '../../src/manifests/read-json.js'
import { openYaml, readYaml } from '../../src/manifests/read-yaml.js'
import { positionsOf } from '../../src/manifests/positions.js'
import { applyTimeLimit } from '../doubles/time-limit.js'
import { anyText } from '../doubles/any-text.js'

const yaml = (text: string) => readYaml(text, repositoryLimits)
const flawsOf = (text: string) => yaml(text).documents.flatMap((document) => document.flaws)
const found = (text: string) =>
  flawsOf(text).map(
    (flaw) => `${flaw.code} ${positionsOf(text)(flaw.offset).line}:${positionsOf(text)(flaw.offset).column}`,
  )

describe('a mistake is told once, where it is', () => {
  const rules = (...lines: readonly string[]) => ['spec:', '  rules:', ...lines, ''].join('\n')

  test.each([
    ['a bracket that is not closed', rules('    - from: [{ source: { namespaces: [ops }]'), ['YAML_SYNTAX 3:43']],
    [
      'a colon that is missing',
      rules('    - from', '      - source: { namespaces: [jobs] }', '      to: [{ operation: {} }]'),
      ['YAML_SYNTAX 3:7'],
    ],
    [
      'two in one document: the second is told once the first is right',
      rules(
        '    - from',
        '      - source: { namespaces: [jobs] }',
        '      to: x',
        '    - from: [{ source: { a: [ops }]',
      ),
      ['YAML_SYNTAX 3:7'],
    ],
    ['one in each of two documents', 'a: [\n---\nb: {\n---\nc: 1\n', ['YAML_SYNTAX 2:1', 'YAML_SYNTAX 4:1']],
    ['one beside a tag, which is another', 'a: !x 1\nb: [\n', ['YAML_SYNTAX 3:1', 'YAML_FEATURE 1:4']],
    ['one before a key that stands twice', 'a: 1\na: 2\nb: [\n', ['YAML_SYNTAX 4:1']],
    ['a key that stands twice, and nothing else', 'a: 1\na: 2\nb: []\n', ['YAML_FEATURE 2:1']],
  ])('%s', (_, text, flaws) => {
    expect(found(text)).toEqual(flaws)
  })
})

describe('attack K06: YAML features that programs read differently', () => {
  test.each([
    ['anchor', 'a: &x 1\nb: 2\n', ['YAML_FEATURE 1:4']],
    ['alias', 'a: 1\nb: *x\n', ['YAML_FEATURE 2:4']],
    ['anchor that nothing uses', '- &x\n', ['YAML_FEATURE 1:3']],
    ['anchor on a collection', 'a: &b\n  c: 1\n', ['YAML_FEATURE 1:4']],
    ['tag', 'a: !!str 1\n', ['YAML_FEATURE 1:4']],
    ['tag of JavaScript', 'a: !!js/function x\n', ['YAML_FEATURE 1:4']],
    ['non-specific tag', 'a: ! x\n', ['YAML_FEATURE 1:4']],
    ['verbatim tag', 'a: !<tag:yaml.org,2002:binary> aGk=\n', ['YAML_FEATURE 1:4']],
    ['directive', '%YAML 1.1\n---\na: 1\n', ['YAML_FEATURE 1:1']],
    ['merge key', 'a:\n  <<: {b: 1}\n', ['YAML_FEATURE 2:3']],
    ['duplicate key', 'a: 1\nb: 2\na: 3\n', ['YAML_FEATURE 3:1']],
    ['duplicate key in other spelling', 'a: 1\n"\\x61": 3\n', ['YAML_FEATURE 2:1']],
    ['duplicate key in flow style', 'm: {a: 1, a: 2}\n', ['YAML_FEATURE 1:11']],
    ['number in other spelling as key', '0x1: a\n', ['YAML_FEATURE 1:1']],
    ['octal as key', '017: a\n', ['YAML_FEATURE 1:1']],
    ['signed number as key', '+1: a\n', ['YAML_FEATURE 1:1']],
    ['fraction as key', '1.5: a\n', ['YAML_FEATURE 1:1']],
    ['number as key twice, once quoted', '8443: a\n"8443": b\n', ['YAML_FEATURE 2:1']],
    ['truth value as key', 'true: a\n', ['YAML_FEATURE 1:1']],
    ['word as key', 'on: push\n', ['YAML_FEATURE 1:1']],
    ['null key', '? \n: 1\n', ['YAML_FEATURE 1:3']],
    ['complex key', '? [a, b]\n: 1\n', ['YAML_FEATURE 1:1']],
    ['word as value', 'a: yes\n', ['YAML_FEATURE 1:4']],
    ['octal', 'mode: 0777\n', ['YAML_FEATURE 1:7']],
    ['large number', 'id: 12345678901234567890\n', ['YAML_FEATURE 1:5']],
  ])('%s', (_, text, flaws) => {
    expect(found(text)).toEqual(expect.arrayContaining(flaws))
    expect(found(text).every((flaw) => flaw.startsWith('YAML_'))).toBe(true)
  })

  test('the mode of a volume’s files is octal for everybody, and no other number is', () => {
    const text = 'a:\n  defaultMode: 0400\n  items: [{mode: 0755}, {mode: "0755"}, {mode: 420}]\n  port: 0120\n'
    const [document] = yaml(text).documents
    expect(document?.value).toMatchObject({
      a: { defaultMode: 256, items: [{ mode: 493 }, { mode: '0755' }, { mode: 420 }] },
    })
    expect(found(text)).toEqual(['YAML_FEATURE 4:9'])
  })

  test('quoted and block text that looks like a feature is text', () => {
    const text =
      'a: "&x"\nb: "*y"\nc: \'!t\'\nd: |\n  %YAML 1.1\n  <<: *a\n  - &b yes\ne: "yes"\nf: "0777"\n# &c *d !e\n'
    expect(yaml(text).documents[0]).toMatchObject({
      flaws: [],
      value: { a: '&x', b: '*y', c: '!t', d: '%YAML 1.1\n<<: *a\n- &b yes\n', e: 'yes', f: '0777' },
    })
  })

  test('JSON: equal members, large numbers and comments are refused', () => {
    const codes = (text: string) =>
      readJson(text, 50).documents.flatMap((document) => document.flaws.map((flaw) => `${flaw.code} ${flaw.offset}`))
    expect(codes('{"a":1,"a":2}')).toEqual(['YAML_FEATURE 7'])
    expect(codes('{"a":1,"\\u0061":2}')).toEqual(['YAML_FEATURE 7'])
    expect(codes('{"a":9007199254740993}')).toEqual(['YAML_FEATURE 5'])
    expect(codes('{"a":1e999}')).toEqual(['YAML_FEATURE 5'])
    for (const text of [
      '{"a":1,}',
      '[1,]',
      '{a:1}',
      '// x\n1',
      '{"a":01}',
      '{"a":1} {}',
      '"\u0001"',
      '"\\x"',
      '',
      '{"a"',
      '"abc',
      'nul',
      '\ufeff',
    ]) {
      expect(codes(text)).toEqual([expect.stringMatching(/^YAML_SYNTAX/)])
    }
  })
})

describe('attack K07: size and depth', () => {
  test('an alias bomb is refused without expanding it', async () => {
    const bomb = [
      'a: &a [x, x]',
      ...Array.from(
        { length: 30 },
        (_, index) => `b${index}: &b${index} [*${index === 0 ? 'a' : `b${index - 1}`}, *a]`,
      ),
    ].join('\n')
    expect(flawsOf(bomb).length).toBeGreaterThan(30)
    await applyTimeLimit()
  }, 10_000)

  test.each(['[', '{a: ', '- ', '? ', '{"a":', '[{'])(
    'a megabyte of %j ends within seconds with a flaw and a place',
    async (part) => {
      const text = part.repeat(Math.floor(200_000 / part.length))
      const flaws = [...flawsOf(text), ...readJson(text, 50).documents.flatMap((document) => document.flaws)]
      expect(flaws.length).toBeGreaterThan(0)
      expect(flaws.every((flaw) => flaw.offset >= 0 && flaw.offset <= text.length)).toBe(true)
      await applyTimeLimit()
    },
    100_000,
  )

  test('depth 50 is read, depth 51 is refused, in both languages', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(flawsOf(nested(50))).toEqual([])
    expect(flawsOf(nested(51))[0]?.code).toBe('YAML_LIMIT')
    expect(readJson(nested(50), 50).documents[0]?.flaws).toEqual([])
    expect(readJson(nested(51), 50).documents[0]?.flaws[0]?.code).toBe('YAML_LIMIT')
  })

  test('500 documents are read, 501 are refused', () => {
    const text = (count: number) => Array.from({ length: count }, (_, index) => `a: ${index}\n`).join('---\n')
    expect(yaml(text(500)).documents).toHaveLength(500)
    expect(flawsOf(text(501)).map((flaw) => flaw.code)).toEqual(['YAML_LIMIT'])
    expect(readYaml(text(501), folderLimits).documents).toHaveLength(501)
  })
})

describe('attack K08: keys that reach into objects', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('%s is refused anywhere, in both languages', (key) => {
    expect(found(`metadata:\n  labels:\n    "${key}": {polluted: 1}\n`)).toEqual(['YAML_KEY 3:5'])
    expect(readJson(`{"a":[{"${key}":{"polluted":1}}]}`, 50).documents[0]?.flaws).toMatchObject([
      { code: 'YAML_KEY', offset: 7 },
    ])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('values have no prototype', () => {
    for (const value of [yaml('a: {b: 1}').documents[0]?.value, readJson('{"a":{"b":1}}', 50).documents[0]?.value]) {
      const object = value as Record<string, object>
      expect(Object.getPrototypeOf(object)).toBeNull()
      expect(Object.getPrototypeOf(object['a'])).toBeNull()
    }
  })
})

test('what Helm and kubectl write is read: comments, markers, block text, quoted text, carriage returns', () => {
  const text =
    '---\n# Source: shop/templates/policy.yaml\napiVersion: v1\r\nkind: ConfigMap\r\nmetadata:\n  annotations: null\n  creationTimestamp: null\ndata:\n  a: |-\n    x: {{ y }}\n  b: >\n    folded\n    text\n  "8080": "yes"\n...\n---\n---\n# nothing\n'
  const { documents } = yaml(text)
  expect(documents).toHaveLength(1)
  expect(documents[0]).toMatchObject({
    flaws: [],
    renderedFrom: 'shop/templates/policy.yaml',
    value: { kind: 'ConfigMap', data: { a: 'x: {{ y }}', b: 'folded text\n', '8080': 'yes' } },
  })
})

describe('positions', () => {
  const value = {
    spec: { rules: [{ to: [{ operation: { paths: ['/a', '/b'] } }] }, { when: [] }], 'a/b': { '~x': 1 } },
  }
  test.each([
    ['/spec/rules/0', '"to"', 'to'],
    ['/spec/rules/0/to/0/operation/paths', '"paths"', 'paths'],
    ['/spec/rules/0/to/0/operation/paths/1', '"/b"', '/b'],
    ['/spec/a~1b/~0x', '"~x"', '~x'],
    ['/spec/rules/9', '"rules"', 'rules'],
    ['/spec/nothing/below', '"spec"', 'spec'],
  ])('%s', (pointer, inJson, inYaml) => {
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
      const at = findInJson(text, 0, pointer)
      expect(
        text
          .slice(at)
          .replace(/^\{\s*/, '')
          .startsWith(inJson),
      ).toBe(true)
    }
    const text = stringify(value)
    expect(text.slice(openYaml(text)(pointer)).startsWith(inYaml)).toBe(true)
  })
})

describe('properties', () => {
  const hostile = fc.oneof(
    anyText({ maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'a',
          ':',
          ' ',
          '\n',
          '- ',
          '? ',
          '{',
          '}',
          '[',
          ']',
          ',',
          '"',
          "'",
          '|',
          '>',
          '&',
          '*',
          '!',
          '%',
          '#',
          '---',
          '...',
          '<<',
          '\t',
          '\r',
          '\\',
          '@',
          '`',
          '~',
          '1',
          'yes',
          '\u0000',
          '\ufeff',
          '\u2028',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  )

  test('hostile text never crashes a reader, and every flaw has a place within it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { documents } of [yaml(text), readJson(text, 50)]) {
          const wrong = documents
            .flatMap((document) => document.flaws)
            .filter(
              ({ offset, message, remedy }) =>
                !(offset >= 0 && offset <= text.length + 1) || message === '' || remedy === '',
            )
          expect(wrong).toEqual([])
        }
      }),
      { numRuns: 2000 },
    )
  })

  const safeKey = fc
    .string({ minLength: 1, maxLength: 8 })
    .filter((key) => !['__proto__', 'constructor', 'prototype', '<<'].includes(key))
  const jsonValue = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value')),
      fc.dictionary(safeKey, tie('value')),
    ),
  })).value

  test('JSON reads to the same value as JSON.parse does, compact and indented', () => {
    fc.assert(
      fc.property(jsonValue, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const [document] = readJson(text, 100).documents
        expect(document?.flaws).toEqual([])
        expect(JSON.stringify(document?.value)).toBe(JSON.stringify(JSON.parse(text)))
      }),
    )
  })

  test('a value is read from JSON text as YAML too: what both languages share', () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        const text = JSON.stringify(value, null, 2)
        const [document] = readYaml(text, folderLimits).documents
        fc.pre(document !== undefined && document.flaws.length === 0)
        expect(JSON.stringify(document?.value)).toBe(JSON.stringify(JSON.parse(text)))
      }),
    )
  })
})
