import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { renderComment } from '../../src/review/render-comment.js'
import { meta, samplePlans, samples } from './plans.js'

/** Set MESHGATE_GOLDEN=write to write the files anew; then read what changed before you commit it. */
const golden = (name: string, text: string): void => {
  const file = `test/fixtures/reviews/${name}`
  if (process.env['MESHGATE_GOLDEN'] === 'write') writeFileSync(file, text)
  expect(existsSync(file)).toBe(true)
  expect(text).toBe(readFileSync(file, 'utf8'))
}

describe('same input, same bytes', () => {
  for (const name of samples)
    test(name, () => golden(`${name}.md`, renderComment(samplePlans(name), meta, 65_536).body))
  for (const [level, limit] of [
    ['short', 8_000],
    ['list', 4_000],
    ['verdict', 900],
  ] as const)
    test(`gains, ${level}`, () => {
      const rendered = renderComment(samplePlans('gains'), meta, limit)
      expect(rendered.level).toBe(level)
      golden(`gains-${level}.md`, rendered.body)
    })
  test('first run', () =>
    golden('first-run.md', renderComment(samplePlans('empty'), { ...meta, firstRun: true }, 65_536).body))
})

describe('a first screen: 60 lines at most before the first fold', () => {
  const comments = ['changes', 'real-changes', 'reviews'].flatMap((folder) =>
    readdirSync(`test/fixtures/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `test/fixtures/${folder}/${path}`),
  )
  test.each(comments.sort())('%s', (path) => {
    const lines = readFileSync(path, 'utf8').split('\n')
    const fold = lines.indexOf('<details>')
    expect(fold < 0 ? lines.length : fold).toBeLessThanOrEqual(60)
    expect(lines[0]).toMatch(/^(?:⚠|⛔|❓|✅) \*\*/)
  })
})
