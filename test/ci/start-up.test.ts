import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'

// What every run waits for: platform clients are loaded with the first request to a platform, and YAML only to explain.
test('no file of src/ci loads a platform client when it is imported', () => {
  const files = readdirSync('src/ci')
  expect(files.length).toBeGreaterThan(20)
  for (const file of files) {
    const text = readFileSync(`src/ci/${file}`, 'utf8')
    const values = [...text.matchAll(/^import (?!type )[^']*'([^']+)'/gm)].map((match) => match[1] ?? '')
    expect(values.filter((name) => !name.startsWith('.') && !name.startsWith('node:'))).toEqual([])
  }
})
