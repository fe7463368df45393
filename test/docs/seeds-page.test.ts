import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commandNames } from '../../src/commands/table.js'

const rows = [...readFileSync('docs/seeds.md', 'utf8').matchAll(/^\| (S\d-\S+) +\| (\w+) +\| (.*?) +\|$/gm)].map(
  ([, id = '', state = '', where = '']) => ({ id, state, where }),
)

/** The last number and the rows of each post: some rows have two numbers, and some numbers asked for nothing. */
const posts: readonly (readonly [post: string, last: number, rows: number])[] = [
  ['S0', 31, 28],
  ['S1', 31, 30],
  ['S2', 25, 24],
  ['S3', 26, 20],
  ['S4', 21, 21],
]

test('every row is there once, in order, and has been compared', () => {
  expect(rows).toHaveLength(123)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  for (const [post, last, count] of posts) {
    const own = rows.filter(({ id }) => id.startsWith(`${post}-`))
    expect([post, own.length]).toEqual([post, count])
    const numbers = own.map(({ id }) => Number(/-(\d+)/.exec(id)?.[1]))
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(own.at(-1)?.id).toBe(`${post}-${last}`)
  }
  for (const { id, state } of rows) expect([id, ['yes', 'part', 'no'].includes(state)]).toEqual([id, true])
  expect(rows.filter(({ where }) => /not (?:yet )?checked|nobody has/.test(where))).toEqual([])
})

describe.each(rows.map((row) => [row.id, row] as const))('%s', (_, { state, where }) => {
  const links = [...where.matchAll(/\[([^\]]+)\]\(([^)#]+)/g)].map(([, text = '', path = '']) => ({ text, path }))
  const code = [...where.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text)

  test('leads to pages, tests and commands that are there', () => {
    for (const { path } of links) expect([path, existsSync(join('docs', path))]).toEqual([path, true])
    for (const text of code.filter((one) => /^(?:test|src|scripts|docs|dist|bench)\//.test(one)))
      expect([text, existsSync(text)]).toEqual([text, true])
    // A finding or code by its name is the page of that name.
    for (const { text, path } of links.filter(({ text: name }) => /^[A-Z]+[-_][A-Z0-9_-]+$/.test(name)))
      expect(path).toMatch(new RegExp(`/${text}\\.md$`))
    for (const { text } of links.filter(({ path }) => path.startsWith('commands/')))
      expect(commandNames).toContain(text.replaceAll('`', '').split(' ')[0])
    for (const text of code.flatMap((one) => /^meshgate ([a-z]+)/.exec(one)?.[1] ?? []))
      expect(commandNames).toContain(text)
  })

  test('is done by something that can be looked at, or says what is missing', () => {
    const named = links.length + code.filter((one) => /^(?:test|src)\//.test(one)).length
    if (state === 'yes') expect(named).toBeGreaterThan(0)
    // What is missing is words beside the links.
    else expect(where.replace(/\[[^\]]+\]\([^)]+\)/g, '').trim().length).toBeGreaterThan(8)
  })
})
