import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from '@jest/globals'

const style = readFileSync('docs/style.md', 'utf8')
const rowsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, word = '']) => word).filter((word) => !/^(-+|not|word)$/.test(word))
const [, list = ''] = /<!-- forbidden -->([^]*)<!-- \/forbidden -->/.exec(style) ?? []
const forbidden = rowsOf(list)
const pattern = new RegExp(`(?<![\\w\`-])(?:${forbidden.join('|')})(?![\\w\`-])`, 'gi')

const filesBelow = (folder: string, ends: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => ends.test(path))
    .sort()

/** For those who work on the program: what they read in the code. */
const own = new Set(['docs/style.md', 'docs/architecture.md'])
const pages = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'action.yml',
  ...filesBelow('docs', /\.md$/),
  ...filesBelow('examples', /\.(?:md|ya?ml)$/),
  ...filesBelow('templates', /\.ya?ml$/),
].filter((path) => !own.has(path))

const found = (path: string, text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(pattern)].map(([word]) => `${path}:${index + 1}: ${word}`))

/** Texts of a source file with a space in them: what a person may be shown. Names and keys have none. */
const textsOf = (path: string): readonly string[] => {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022)
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      if (node.text.includes(' ')) texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return texts
}

describe('docs/style.md', () => {
  test('has twenty words with their meaning, and the words that are not used', () => {
    expect(rowsOf(style.slice(0, style.indexOf('## Words that we do not use')))).toHaveLength(20)
    expect(forbidden).toContain('mend')
    expect(found('x', 'a command that mends it')).toEqual(['x:1: mends'])
    expect(found('x', 'we recommend to amend `witness` and mend-time')).toEqual([])
  })

  test('no page, example or template has a word that is not used', () => {
    expect(pages.length).toBeGreaterThan(250)
    expect(pages.flatMap((path) => found(path, readFileSync(path, 'utf8')))).toEqual([])
  })

  test('nor has a text of the program', () => {
    // A file that has none of the words anywhere has none in a text.
    const anywhere = new RegExp(forbidden.join('|'), 'i')
    const sources = filesBelow('src', /\.ts$/).filter((path) => anywhere.test(readFileSync(path, 'utf8')))
    expect(sources.length).toBeGreaterThan(10)
    expect(textsOf('src/commands/doctor.ts').some((text) => text.includes('what is missing'))).toBe(true)
    expect(sources.flatMap((path) => textsOf(path).flatMap((text) => found(path, text)))).toEqual([])
  })
})
