import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { coveragePage } from './page.js'

const path = 'docs/reference/coverage.md'

test('the page says what the tables say', () => {
  const page = coveragePage()
  if (process.env['MESHGATE_GOLDEN'] === 'write') writeFileSync(path, page)
  expect(readFileSync(path, 'utf8')).toBe(page)
})
