import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { repositoryLimits } from '../../src/manifests/limits.js'
import type { ParsedFile } from '../../src/manifests/parsed-file.js'
import { readAnyYaml, readYaml } from '../../src/manifests/read-yaml.js'

const long = `# ${'x'.repeat(4100)}\n`
const folded = 'kind: CustomResourceDefinition\ndescription: of two\n  lines\n'
const listed = 'kind: List\nitems:\n- kind: Service\n  metadata: {name: a}\n- kind: Service\n  text: >-\n    folded\n'
const plain = 'kind: ConfigMap\nmetadata:\n  name: a\n'
const separator = '---\n'

/** All of it: what a document is, where it stands, and the places of what it lists. */
const told = ({ documents }: ParsedFile) =>
  documents.map(({ items, ...document }) => ({
    ...document,
    items: [...items].map(([item, range]) => [JSON.stringify(item), range]),
  }))

/** Read as the library alone reads it, also where its documents are known already. */
const expectWhole = (text: string): void => {
  const whole = told(readAnyYaml(text, repositoryLimits))
  const known = new Map()
  expect({ text, read: told(readYaml(text, repositoryLimits, { known })) }).toEqual({ text, read: whole })
  expect({ text, read: told(readYaml(text, repositoryLimits, { known })) }).toEqual({ text, read: whole })
}

describe('a stream of documents', () => {
  test('is read document by document as the library reads it whole', () => {
    const pieces = fc.constantFrom(
      folded,
      listed,
      plain,
      separator,
      '# Source: chart/templates/policy.yaml\n',
      '# a comment\n',
      '\n',
      '  \n',
      'text: |+\n  kept\n\n',
      'a: "of two\n  lines"\n',
      '{a: b}\n',
      'null\n',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 3 }), fc.array(pieces, { maxLength: 12 }), (first, parts) => {
        expectWhole([...first, long, separator, folded, separator, ...parts].join(''))
      }),
      { numRuns: 300 },
    )
  })

  test('has what a comment behind a document says at the one below it', () => {
    expectWhole(`{a: b}\n\n# Source: oci://charts/a\n${long}${separator}${folded}${separator}${plain}`)
  })

  test('has what a comment before its first dashes says at the document below it', () => {
    const text = `# Source: oci://charts/a\n${long}${separator}${folded}${separator}${plain}`
    expect(readYaml(text, repositoryLimits).documents.map(({ renderedFrom }) => renderedFrom)).toEqual([
      'oci://charts/a',
      undefined,
    ])
    expectWhole(text)
  })

  test.each([
    ['a mistake', 'a: b: c\n'],
    ['a value that programs read differently', 'a: yes\nb: of two\n  lines\n'],
    ['an anchor and its alias', 'a: &x 1\n---\nb: *x\n'],
    ['a directive', '...\n%YAML 1.2\n---\na: b\n'],
    ['the end of a document', 'a: b\n...\n'],
    ['a comment behind the dashes', '--- # more\na: b\n'],
    ['a text behind the dashes', '--- >\n a\n'],
    ['four dashes', '----\n'],
    ['dashes without a line feed', 'a: b\n---'],
    ['no line feed at the end', 'a: b'],
    ['a tab', 'a:\tb\n'],
    ['lines that end otherwise', 'a: b\r\n---\r\nc: d\r\n'],
    ['another start of a text', '\ufeffa: b\n'],
  ])('with %s in it says what the library says of it', (_, piece) => {
    for (const text of [
      `${long}${folded}${separator}${piece}`,
      `${long}${folded}${separator}${piece}${piece.endsWith('\n') ? separator + plain : ''}`,
      `${piece}${long}${separator}${folded}`,
    ]) {
      const { documents } = readYaml(text, repositoryLimits)
      const unlike = documents.length === 1 && documents[0]?.value === undefined
      if (!unlike) expectWhole(text)
    }
  })

  test('with more documents than are read says so', () => {
    const many = `${long}${folded}${separator}${`${plain}${separator}`.repeat(repositoryLimits.documents)}`
    const [document, ...others] = readYaml(many, repositoryLimits, { known: new Map() }).documents
    expect(others).toEqual([])
    expect(document?.flaws.map(({ message }) => message)).toEqual(['The file holds too many documents'])
  })

  test('a document that another file has too is one value', () => {
    const known = new Map()
    const read = (text: string) => readYaml(text, repositoryLimits, { known }).documents.map(({ value }) => value)
    const [, first] = read(`${long}${plain}${separator}${folded}${separator}${listed}`)
    const [, , second, list] = read(
      `${long}a: of three\n  lines\n${separator}${plain}${separator}${folded}${separator}${listed}`,
    )
    expect(second).toBe(first)
    expect(list).toEqual(expect.objectContaining({ kind: 'List' }))
  })
})

describe('lines of a flow collection that stand as far left as its key', () => {
  const valuesOf = (text: string) =>
    readYaml(text, repositoryLimits).documents.map(({ value, flaws }) => ({ value, flaws }))
  const read = (text: string): unknown => {
    const [only, ...others] = valuesOf(text)
    expect(others).toEqual([])
    expect(only?.flaws).toEqual([])
    return only?.value
  }

  test.each<[string, string, unknown]>([
    ['words of a list', 'a:\n  - b: [x,\n    w]\n    c: d\n', { a: [{ b: ['x', 'w'], c: 'd' }] }],
    ['at the margin', 'a: [x,\nw,\nz]\nb: c\n', { a: ['x', 'w', 'z'], b: 'c' }],
    ['of a map', 'a:\n  b: {x: p,\n  w: q}\n  c: d\n', { a: { b: { x: 'p', w: 'q' }, c: 'd' } }],
    ['behind its bracket', 'a:\n  b: [\n  x]\n  c: d\n', { a: { b: ['x'], c: 'd' } }],
    ['before a comma', 'a:\n  b: [x\n  , w]\n  c: d\n', { a: { b: ['x', 'w'], c: 'd' } }],
    ['quoted, with line feeds of Windows', 'a:\r\n  - b: ["x",\r\n    "w"]\r\n', { a: [{ b: ['x', 'w'] }] }],
  ])('are read as kubectl reads them: %s', (_, text, value) => {
    expect(read(text)).toEqual(value)
  })

  test.each<[string, string]>([
    ['the bracket is missing', 'a: [x,\nw\nb: c\n'],
    ['another document begins', 'a: [x,\n---\nb: c\n'],
    ['a word goes on', 'a:\n  - b: [x\n    w]\n    c: d\n'],
    ['a comment stands before', 'a:\n  - b: [x, # of two\n    w]\n    c: d\n'],
  ])('are none where %s', (_, text) => {
    expect(valuesOf(text).flatMap(({ flaws }) => flaws.map(({ code }) => code))).toContain('YAML_SYNTAX')
  })

  test('have their own place', () => {
    const text = 'a:\n  - b: [x,\n    w, *z]\n'
    const [flaw] = readYaml(text, repositoryLimits).documents.flatMap(({ flaws }) => flaws)
    expect(flaw?.offset).toBe(text.indexOf('*'))
  })
})
