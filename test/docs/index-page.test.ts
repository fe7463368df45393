import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from '@jest/globals'
import { codes, exitCodes } from '../../src/errors/codes.js'
import { commandNames, commands } from '../../src/commands/table.js'
import { fillBlock } from './marked-block.js'
import { expectPage } from './written-page.js'

const index = 'docs/README.md'
const read = (path: string): string => readFileSync(path, 'utf8')

/** `# CODE: what it is` of each page of a folder, as an item of a list. */
const titles = (folder: string): string =>
  readdirSync(`docs/${folder}`)
    .sort()
    .map((name) => {
      const [, title = ''] = /^# (.*)$/m.exec(read(`docs/${folder}/${name}`)) ?? []
      const [, id, says] = /^([A-Z][A-Z0-9_-]*): (.*)$/.exec(title) ?? []
      return id === undefined ? `- [${title}](${folder}/${name})` : `- [${id}](${folder}/${name}): ${says ?? ''}`
    })
    .join('\n')

const commandList = commandNames.map((name) => `- [${name}](commands/${name}.md): ${commands[name].summary}`).join('\n')

test('the index lists every command, rule, code and decision', () => {
  const lists = {
    commands: commandList,
    rules: titles('rules'),
    codes: titles('codes'),
    decisions: titles('decisions'),
  }
  expectPage(
    index,
    Object.entries(lists).reduce((page, [name, list]) => fillBlock(page, name, list), read(index)),
  )
})

test('the page of exit codes lists the codes that end with each', () => {
  const page = 'docs/reference/exit-codes.md'
  const lines = Object.values(exitCodes).flatMap((exit) => {
    const names = Object.entries(codes).flatMap(([code, entry]) => (entry.exit === exit ? [code] : []))
    const links = names.sort().map((code) => `[${code}](../codes/${code}.md)`)
    return links.length === 0 ? [] : [`- **${exit}**: ${links.join(', ')}`]
  })
  expectPage(page, fillBlock(read(page), 'codes', lines.join('\n')))
  // The table above the list has a line for every exit code.
  for (const exit of Object.values(exitCodes)) expect(read(page)).toMatch(new RegExp(`^\\| ${exit} `, 'm'))
})

/** Pages that a page links to, from the root of the repository. */
const linked = (page: string): readonly string[] =>
  [...read(page).matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)].map(([, path = '']) => normalize(join(dirname(page), path)))

test('every page is found from the index', () => {
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path}`)
    .filter((path) => path.endsWith('.md') && path !== index)
  const found = new Set(linked(index))
  expect(pages.filter((page) => !found.has(page))).toEqual([])
})

/** Where all pages are written anew, those of new commands may be written after this (`test/commands/table.test.ts`). */
const isWritten = (path: string): boolean =>
  process.env['MESHGATE_GOLDEN'] === 'write' && commandNames.some((name) => path === `docs/commands/${name}.md`)

test('every link of README and docs leads to a file', () => {
  const pages = ['README.md', index, ...readdirSync('docs/guides').map((name) => `docs/guides/${name}`)]
  const dead = pages.flatMap((page) =>
    linked(page).flatMap((path) => (existsSync(path) || isWritten(path) ? [] : [`${page}: ${path}`])),
  )
  expect(dead).toEqual([])
})
