import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { readTrafficLines } from '../../src/repository/traffic-lines.js'

const workspace = mkdtempSync(join(tmpdir(), 'meshgate-traffic-'))
afterAll(() => {
  rmSync(workspace, { recursive: true })
})

const linesOf = async (path: string): Promise<readonly string[]> => {
  const lines: string[] = []
  for await (const line of readTrafficLines(workspace, path)) lines.push(line)
  return lines
}

test('a folder is read in the order of its names, and a last line needs no end', async () => {
  mkdirSync(join(workspace, 'logs'))
  writeFileSync(join(workspace, 'logs/b.ndjson'), 'three\nfour')
  writeFileSync(join(workspace, 'logs/a.ndjson'), 'one\n\ntwo\n')
  writeFileSync(join(workspace, 'logs/.hidden'), 'no')
  expect(await linesOf('logs')).toEqual(['one', '', 'two', 'three', 'four'])
  expect(await linesOf('logs/b.ndjson')).toEqual(['three', 'four'])
})

test('a line of many megabytes is counted and not held', async () => {
  writeFileSync(join(workspace, 'long.ndjson'), `first\n${'x'.repeat(3_000_000)}\nlast\n`)
  expect(await linesOf('long.ndjson')).toEqual(['first', '"longer than 1 MiB"', 'last'])
  writeFileSync(join(workspace, 'unended.ndjson'), 'y'.repeat(3_000_000))
  expect(await linesOf('unended.ndjson')).toEqual(['"longer than 1 MiB"'])
})

test('a letter of several bytes on the edge of a chunk stays whole', async () => {
  const text = `${'a'.repeat(65_535)}é`
  writeFileSync(join(workspace, 'edge.ndjson'), `${text}\nb`)
  expect(await linesOf('edge.ndjson')).toEqual([text, 'b'])
})

test('nothing there, and a link out of the workspace, are refused', async () => {
  symlinkSync('/etc/hostname', join(workspace, 'out'))
  mkdirSync(join(workspace, 'empty'))
  for (const path of ['none', 'out', 'empty']) await expect(linesOf(path)).rejects.toThrow()
})
