import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const rows = [...readFileSync('docs/seeds.md', 'utf8').matchAll(/^\| (S\d-\S+) +\| (\w+) +\| (.*?) +\|$/gm)]

test('every row is there once, has a state, and what is said to be done leads to a page that is there', () => {
  expect(rows).toHaveLength(123)
  expect(new Set(rows.map(([, id]) => id)).size).toBe(rows.length)
  for (const [, id = '', state = '', where = ''] of rows) {
    expect(['yes', 'page', 'part', 'open', 'no']).toContain(state)
    const links = [...where.matchAll(/\]\(([^)#]+)/g)].map(([, path = '']) => path)
    if (state === 'yes' || state === 'page') expect([id, links.length > 0]).toEqual([id, true])
    expect(links.filter((path) => !existsSync(join('docs', path)))).toEqual([])
  }
})
