import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import type { Json } from '../../src/ports/json.js'
import { pointerPart } from '../../src/manifests/positions.js'
import { openPlainYaml, readPlainYaml } from '../../src/manifests/read-plain-yaml.js'
import { openAnyYaml, readAnyYaml } from '../../src/manifests/read-yaml.js'
import { applyTimeLimit } from '../doubles/time-limit.js'

/** test/conformance runs this file whole. */
const long = process.env['MESHGATE_SUITE'] === 'conformance'
const runs = (few: number): number => (long ? few * 5 : few)

const limits = { bytes: 1e6, documents: 50, depth: 20 } as Parameters<typeof readAnyYaml>[1]

/** What a reader makes of a text; the end of a value may take in blank lines and comments or not. */
const answerOf = (text: string, documents: ReturnType<typeof readPlainYaml>) =>
  documents?.map(({ range, value, flaws, items, renderedFrom }) => ({
    start: range.start,
    text: text
      .slice(range.start, range.end)
      .replace(/(?:\n\s*(?:#.*)?)*$/, '')
      .replace(/ +(?:#.*)?$/, ''),
    value: JSON.stringify(value),
    flaws,
    items: items.size,
    renderedFrom,
  }))

/** Whether the text was read as plain; then the library must say the same. */
const agrees = (text: string): boolean => {
  const plain = readPlainYaml(text, limits)
  if (plain === undefined) return false
  expect({ text, read: answerOf(text, plain) }).toEqual({
    text,
    read: answerOf(text, readAnyYaml(text, limits).documents),
  })
  const known = new Map()
  const long = `---\nlong: ${'x'.repeat(5000)}\n---\n`
  for (const one of [`${long}${text}`, `${long}${text}`, `${long}first: 1\n---\n${text}`, `${text}\n${long}last: 1`])
    expect({ one, read: answerOf(one, readPlainYaml(one, limits, { known })) }).toEqual({
      one,
      read: answerOf(one, readPlainYaml(one, limits)),
    })
  const opened = plain.length === 1 ? openPlainYaml(text) : undefined
  if (opened !== undefined) {
    const pointers = pointersOf(plain[0]?.value ?? null)
    const library = openAnyYaml(text)
    const places = pointers.map((parts) => [parts, opened(parts)])
    expect({ text, places }).toEqual({
      text,
      places: pointers.map((parts) => [parts, library(parts.map((part) => `/${pointerPart(part)}`).join(''))]),
    })
  }
  return true
}

/** Every part of a value, and one that is not there. */
const pointersOf = (value: Json): readonly (readonly string[])[] => [
  [],
  ['no such part'],
  ...(typeof value === 'object' && value !== null ? Object.entries(value) : []).flatMap(([name, inner]) =>
    pointersOf(inner).map((rest) => [name, ...rest]),
  ),
]

const policy = `# Source: shop/templates/policy.yaml
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: orders   # the name
  namespace: "shop"
  labels: {}
spec:
  selector:
    matchLabels:
      app.kubernetes.io/name: 'orders'
  rules:
  - from:
    - source:
        principals: [cluster.local/ns/jobs/sa/batch, "x, y"]
        notNamespaces: []
    # between
    to:
      - operation:
          methods: ["GET", 'HEAD']
          paths:
            - /admin/*
            - "/a: b"
          ports: ["8080"]
    when:
  - {}
  action: ALLOW
`

const compact = `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: orders # ours
  labels: {}
spec:
  rules:
  - from:
    - source:
        principals: [td/ns/a/sa/b, "c"]
    # between
    to:
      - operation:
          paths:
            - /a/*
            - '/b'
          ports: ["80"]
  action: ALLOW
`

const settings = `---
data:
  "a.b": 'x y'
  c: two words
  d: -1.5
  e:
---
kind: X
f:
  - g: 1
    h:
    - true
`

const flow = `apiVersion: v1
kind: Service
metadata: {name: a, namespace: "b", labels: {app: c/d, "x.y/z": 'e, f'}} # ours
spec:
  selector: { matchLabels: { app: a } }
  ports: [{name: http, port: 80,  targetPort: 8080}, { } , [ ] ]
  rules: [{from: [{source: {principals: [td/ns/a/sa/b, '*']}}]}]
  image: [a:b/c:1.0]
  template:
    - {a: [1, true, null, x:y]}
    - { b: { c: { d: [] } } }
`

const blocks = `apiVersion: v1
kind: ConfigMap
data:
  mesh: |
    # no comment
    trustDomain: a

      - b: "c"
  other: |-
    d
    e
  # ours
  last: f
list:
- args:
  - |
    g
    h
  - i
- j: |
    k
---
l: |
  m
`

describe('the plain form of YAML', () => {
  test.each([
    policy,
    policy.replace('"x, y"', '"x"'),
    flow,
    'a: [b, [c]]',
    blocks,
    'a: |\n  b\n',
    'a: |\n\n  b\n   c\n\n\nd: e\n',
    'x:\n- a: |-\n    b\n  c: d\n',
    'x:\n- |\n b\n',
    `---\n${policy.replace('"x, y"', 'x')}---\n# Source: b\na: 1\n---\n---   # nothing\nb:\n`,
    'a:\n- b\n- c: 1\n  d: -2\n-   e: x\n    f:\n    - g\nh: i#j\n',
    'a: https://example.com:8443/x\n"b": 0x10\nc: 1.5\nd: xé–y\n\n\n# end',
    '',
    '# only a comment\n',
  ])('is read as the library reads it %#', (text) => {
    expect(agrees(text)).toBe(true)
  })

  test.each([
    'a: b\n  c',
    'a: b\n  c: d',
    'a: *x',
    'a: &x b',
    'a: !!str b',
    'a: |\n  b',
    'a: |\n',
    'a: |\nb: c\n',
    'x:\n- - |\n   c\n',
    'a: |+\n  b\n',
    'a: |2\n   b\n',
    'a: >\n  b\n',
    'a: |\n   b\n  c\n',
    'a: |\n      \n  b\n',
    'x:\n- a: |\n  b\n',
    'a: b: c',
    'a: yes',
    'a: 010',
    'yes: a',
    'a: 1\na: 2',
    '__proto__: a',
    'a:\tb',
    'a: b\r\n',
    'a: [b: c]',
    'a: [b, c,]',
    'a: {b}',
    'a: {b: }',
    'a: {b: c, b: d}',
    'a: {b:c}',
    'a: {b: c',
    'a: {__proto__: b}',
    'a: {b: yes}',
    'a: {8080: b}',
    'a: {b: c d}',
    "a: ['b': c]",
    `a: ${'['.repeat(25)}${']'.repeat(25)}`,
    'a: "b\n  c"',
    'a: "\\x41"',
    "a: 'it''s'",
    '- a',
    'a',
    'a:\n  b: 1\n - c',
    'a:\n    b: 1\n  c: 2',
    '? a\n: b',
    '%YAML 1.2\n---\na: b',
    'a: b\n...\n',
    '--- a: b',
    'items:\n- a: 1',
    'a: b\n---\n'.repeat(60),
  ])('leaves %j to the library', (text) => {
    // Whatever is known of the documents before what is of another form.
    const known = new Map()
    const long = `long: ${'x'.repeat(5000)}\n---\n`
    readPlainYaml(`${long}c: d\n---\n`, limits, { known })
    expect(known.size).toBe(2)
    expect(readPlainYaml(`${long}${text}`, limits, { known })).toBeUndefined()
    expect(readPlainYaml(text, limits)).toBeUndefined()
  })

  test('a document that stood in another text is the same value, at its own place', () => {
    const known = new Map()
    const long = `---\nlong: ${'x'.repeat(5000)}\n`
    const [first, second] = readPlainYaml(`a: {b: c}\n---\n# Source: x\nd: e\n${long}`, limits, { known }) ?? []
    const moved = `a: {b: f}\n# more\n---\n# Source: x\nd: e\n${long}---\na: {b: c}\n---\na: {b: c}`
    const [changed, same, , again, last] = readPlainYaml(moved, limits, { known }) ?? []
    expect(changed?.value).toEqual({ a: { b: 'f' } })
    expect(same?.value).toBe(second?.value)
    expect(again?.value).toBe(first?.value)
    expect(last?.value).not.toBe(first?.value)
    expect(last?.value).toEqual(first?.value)
    expect(same).toMatchObject({ range: { start: moved.indexOf('d: e') }, renderedFrom: 'x' })
    expect(moved.slice(again?.range.start, again?.range.end)).toBe('a: {b: c}\n')
  })

  test.each([' ', ' #', ' x', '- ', '[', '"', ',', 'a: '])(
    'reads a megabyte of %j in time that grows with its length alone',
    async (piece) => {
      for (const text of [`a: b${piece.repeat(1e6 / piece.length)}c`, `a: [${piece.repeat(1e6 / piece.length)}]`])
        readPlainYaml(text, limits)
      await applyTimeLimit()
    },
    50_000,
  )

  test('says the same of every manifest of the tests, and of written values with pieces put in and cut out', () => {
    const folder = new URL('../fixtures/', import.meta.url).pathname
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) agrees(text)
    const word = fc.constantFrom(
      ...['a', 'b-c', 'd.e/f', 'GET', '/api/*', 'x:y', 'it', 'http://h:1', 'p q', 'r #s', '8080'],
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small', maxDepth: 4 },
        fc.oneof(word, fc.integer({ min: -9, max: 9999 }), fc.boolean()),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(word, tie('value'), { maxKeys: 3 }),
      ),
    }))
    const written = fc
      .tuple(
        fc.array(fc.dictionary(word, value, { minKeys: 1, maxKeys: 4 }), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
      )
      .map(([documents, indentSeq]) =>
        documents.map((one) => stringify(one, { indentSeq, lineWidth: 0 })).join('---\n'),
      )
    const piece = fc.constantFrom(
      ...['\n', ' ', '  ', '- ', ': ', ':', '#', ' #', '"', "'", '[', ']', '{', '}', ',', '---\n', '...\n', 'a: b\n'],
      ...[
        '- c\n',
        '  d: e\n',
        '  - f\n',
        '- g: h\n',
        '*',
        '&x ',
        '!',
        '|',
        '~',
        'null',
        'yes',
        '1_0',
        '-',
        '?',
        '<<: ',
      ],
    )
    const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 6 }), piece: fc.oneof(piece, fc.constant('')) })
    let plain = 0
    fc.assert(
      fc.property(
        fc.oneof(written, fc.constant(policy.replace('"x, y"', 'x'))),
        fc.array(edit, { maxLength: 2 }),
        (source, edits) => {
          let text = source
          for (const { at, cut, piece: put } of edits) {
            const place = at % (text.length + 1)
            text = text.slice(0, place) + put + text.slice(place + cut)
          }
          if (agrees(text)) plain += 1
        },
      ),
      { numRuns: runs(300), seed: 4 },
    )
    expect(plain).toBeGreaterThan(runs(60))
  })

  test('says the same of realistic policies with each sign put in, or in place of another, at each place', () => {
    const signs = ['', ...':#-\'"[]{},&*!|>%@?~\t \n=.0']
    const places = (documents: ReturnType<typeof readPlainYaml>): readonly (readonly string[])[] =>
      documents?.length === 1 ? pointersOf(documents[0]?.value ?? null) : []
    let [tried, plain] = [0, 0]
    const seen = new Set<string>()
    const put = (text: string): void => {
      if (seen.has(text)) return
      seen.add(text)
      tried += 1
      const read = readPlainYaml(text, limits)
      if (read === undefined) return
      plain += 1
      // The slow comparison, with its picture of what differs, is made only where something does.
      const library = readAnyYaml(text, limits).documents
      if (JSON.stringify(answerOf(text, read)) !== JSON.stringify(answerOf(text, library))) agrees(text)
      // Places are asked of every third: they cost the library a third reading.
      if (tried % 3 > 0) return
      const [opened, other] = [openPlainYaml(text), openAnyYaml(text)]
      for (const parts of places(read))
        if (opened?.(parts) !== other(parts.map((part) => `/${pointerPart(part)}`).join(''))) agrees(text)
    }
    for (const text of [compact, settings, flow, blocks])
      for (let at = 0; at <= text.length; at += long ? 1 : 5)
        for (const sign of signs) {
          put(text.slice(0, at) + sign + text.slice(at))
          put(text.slice(0, at) + sign + text.slice(at + 1))
        }
    expect(tried).toBeGreaterThan(runs(4_000))
    expect(plain).toBeGreaterThan(runs(800))
  })

  test('says the same of short texts made of YAML’s own signs', () => {
    const line = fc
      .tuple(
        fc.constantFrom('', '  ', '    ', '- ', '  - ', '-  '),
        fc.constantFrom(
          'a',
          'b: ',
          'c:',
          'd: e',
          '"f": ',
          '- ',
          'g #',
          '# h',
          '---',
          'i: [j, k]',
          's: {t: [u, {v: w}]}',
          'b: |',
          '- |-',
          '   t',
          '- {x: y, z: 1}',
          'l: {}',
          'm: 1',
          '"n"',
        ),
        fc.constantFrom('', 'o', ' # p', ' "q"', ": 'r'", '#'),
      )
      .map((parts) => parts.join(''))
    let plain = 0
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), (lines) => {
        if (agrees(lines.join('\n'))) plain += 1
      }),
      { numRuns: runs(800), seed: 5 },
    )
    expect(plain).toBeGreaterThan(runs(15))
  })
})
