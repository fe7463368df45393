import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { codes } from '../../src/errors/codes.js'

const pages = 'docs/codes'
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('errors'))
  .map((path) => readFileSync(join('src', path), 'utf8'))
  .join('\n')

describe.each(Object.entries(codes))('code %s', (code, entry) => {
  test('has a page that says what it means, how to mend it and its exit code', () => {
    const page = readFileSync(join(pages, `${code}.md`), 'utf8')
    expect(page).toMatch(new RegExp(`^# ${code}: `))
    expect(page).toMatch(new RegExp(`[Ee]xit(s with)?( code)? \`?${entry.exit}\\b`))
    expect(page.split('\n').length).toBeGreaterThan(6)
  })

  test('is given by the program', () => {
    expect(sources).toMatch(new RegExp(`['"\`]${code}['"\`]`))
  })
})

test('no page stands for a code that does not exist', () => {
  const known = new Set(Object.keys(codes).map((code) => `${code}.md`))
  expect(readdirSync(pages).filter((name) => !known.has(name))).toEqual([])
})
