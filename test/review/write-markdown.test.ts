import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  details,
  fence,
  heading,
  list,
  paragraph,
  say,
  strong,
  value,
  words,
  type Block,
  type Line,
} from '../../src/review/block.js'
import { prose } from '../../src/review/prose.js'
import { writeLine, writeMarkdown } from '../../src/review/write-markdown.js'
import { commentTexts } from './hostile-texts.js'
import { intrusionsOf, nodesOf } from './markdown.js'
import { lineText } from '../../src/review/write-text.js'
import { anyText } from '../doubles/any-text.js'

const hostile = fc.oneof(
  fc.constantFrom(...commentTexts),
  fc
    .array(fc.oneof(fc.constantFrom(...commentTexts), anyText({ maxLength: 4 })), { maxLength: 4 })
    .map((parts) => parts.join('')),
)

/** Every place that a block has for text, with the same text in it. */
const everywhere = (line: Line, text: string): readonly Block[] => [
  paragraph(say`The ${line}`),
  heading(text),
  ...list([line], 1, (one) => say`the ${one} and ${strong(one)}`),
  { kind: 'numbered', items: [[say`the ${line}`, say`on ${line}`]] },
  { kind: 'table', head: ['', text, line], rows: [[say`the ${line}`, line, line]] },
  paragraph([words('See '), { kind: 'link', label: text, address: text, otherwise: text }]),
  details(say`Objects: 1 changed`, [paragraph(say`The ${line}`), fence([text], 'diff')]),
]

describe('text from outside cannot be forgotten', () => {
  test('put into a sentence, it is code by itself', () => {
    expect(writeLine(say`by ${'**x**'} and ${3} of ${say`us, ${'y'}`}`)).toBe('by `**x**` and 3 of us, `y`')
  })

  test.each<[string, (text: string) => Line]>([
    ['a string in a sentence', (text) => say`by ${text} here`],
    ['a value', (text) => [value(text)]],
    ['prose', (text) => prose(text)],
    // A mistake of ours: the writer shows it as code all the same.
    ['words that are none of ours', (text) => [words(text)]],
    ['strong words that are none of ours', (text) => [strong(text)]],
  ])('as %s, in any block', (_, lineOf) => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(intrusionsOf(writeMarkdown(everywhere(lineOf(text), text)))).toEqual([])
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  test('each known attack, given as words: what is left of it outside code are plain words', () => {
    for (const text of commentTexts) {
      const body = writeMarkdown([paragraph(say`The ${words(text)} here`)])
      expect(intrusionsOf(body)).toEqual([])
      for (const node of nodesOf(body))
        if (node.type === 'text') expect(node.value).toMatch(/^[A-Za-z0-9 ,.;:!?()'’-]*$/)
    }
  })
})

describe('prose', () => {
  test.each([
    ['expected "shop", received "shop/x".', 'expected `shop`, received `shop/x`.'],
    ['the setting ("gate.newAccess") of @org/all', 'the setting `(` `gate.newAccess`) of `@org/all`'],
    ['"" is no name', '`""` is no name'],
    ['a , b', 'a `,` b'],
    ['no field (did you mean "selector"?)', 'no field (did you mean `selector`?)'],
    [
      'with selector {"matchLabels":{"app":"a]}"}}: rules [{"to":[]}]',
      'with selector `{"matchLabels":{"app":"a]}"}}`: rules `[{"to":[]}]`',
    ],
    // What is no JSON is told as before, and a text that was cut inside of it ends there.
    ['["a", b]', '`[` `a`, `b]`'],
    ['rules [{"to":["a', 'rules `[{"to":["a`'],
  ])('%s', (text, shown) => {
    expect(writeLine(prose(text))).toBe(shown)
  })

  test.each([
    ['it says: `Error: no such thing here` and stops', 36, 'it says: `Error: no such thing here` …'],
    ['it says: no and `Error: no such thing here`', 41, 'it says: no and `Error: no such thing here`'],
    ['for a.b it says: `Error: no such thing here` and stops', 30, 'for `a.b` it says: …'],
    ['charts/ledger/templates/authz.yaml was not rendered', 20, '`charts/ledger…hz.yaml` …'],
    ['a "b\u202ec" d', 400, 'a `b\\u{202e}c` d'],
    [`the text … ${'of others '.repeat(9)}`, 30, 'the text `\\u{2026}` of others of others …'],
    [`x${'y'.repeat(5_000)} z`, 20, `\`x${'y'.repeat(12)}…${'y'.repeat(7)}\``],
  ])('what is too long loses whole parts of its end: %.60s', (text, limit, shown) => {
    expect(writeLine(prose(text, limit))).toBe(shown)
    expect(lineText(prose(text, limit)).includes('...')).toBe(shown.includes(' …'))
  })
})

test('blocks stand apart by one empty line; what a list leaves out is its last item', () => {
  expect(
    writeMarkdown([
      heading('New findings'),
      ...list(['a', 'b', 'c'], 2, (text) => [value(text)]),
      ...list([], 2, () => []),
      { kind: 'table', head: ['', 'Who'], rows: [[[strong('unknown')], [value('a|b')]]] },
      { kind: 'break' },
      { kind: 'numbered', items: [[say`one`, say`on x`], [say`two`]] },
      details(say`Objects: ${1}`, [fence(['````', '/merge'], '')]),
    ]),
  ).toBe(
    [
      '**New findings**',
      '',
      '- `a`',
      '- `b`',
      '- and 1 more',
      '',
      '| | Who |',
      '| --- | --- |',
      '| **unknown** | `a\\|b` |',
      '',
      '---',
      '',
      '1. one\\',
      '   on x',
      '2. two',
      '',
      '<details>',
      '<summary>Objects: 1</summary>',
      '',
      '`````',
      '````',
      ' /merge',
      '`````',
      '',
      '</details>',
    ].join('\n'),
  )
})
