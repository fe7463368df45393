import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { verdictWords } from '../../src/plan/verdict.js'

test('every verdict of the schema has words for people, each its own and none that only programs read', () => {
  const schema = readFileSync('docs/schemas/plan.schema.json', 'utf8')
  const [, listed = ''] = /"enum": (\["equivalent"[^\]]*\])/.exec(schema) ?? []
  expect(Object.keys(verdictWords)).toEqual(JSON.parse(listed))
  const words = Object.values(verdictWords)
  expect(new Set(words).size).toBe(words.length)
  expect(words.join()).not.toMatch(/incomparable|equivalent|permissive/)
})
