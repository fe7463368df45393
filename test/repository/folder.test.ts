import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { Refusal } from '../../src/errors/problem.js'
import { readFolder } from '../../src/repository/folder.js'

const root = mkdtempSync(join(tmpdir(), 'meshgate-folder-'))
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})
const make = (name: string, files: Readonly<Record<string, string>>): string => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, name, path, '..'), { recursive: true })
    writeFileSync(join(root, name, path), text)
  }
  return join(root, name)
}
const codes = async (promise: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await promise
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map((problem) => problem.code)
    throw error
  }
}

test('all manifests, in order of path, with paths that lead to the file', async () => {
  const path = make('good', { 'b.yml': 'b', 'a/x.yaml': 'x', 'a/y.JSON': 'y', 'note.md': 'n', '.git/z.yaml': 'z' })
  const tree = await readFolder(`${path}/`)
  expect(tree.revision).toBe(`folder:${path}`)
  expect(tree.files.map((file) => [file.path, file.text])).toEqual([
    [`${path}/a/x.yaml`, 'x'],
    [`${path}/a/y.JSON`, 'y'],
    [`${path}/b.yml`, 'b'],
  ])
})

test('attack G07: a link to a file or to a folder is refused', async () => {
  const file = make('link', { 'a.yaml': 'x' })
  symlinkSync('/etc/hostname', join(file, 'b.yaml'))
  expect(await codes(readFolder(file))).toEqual(['PATH'])
  const outside = make('linked', { 'a.yaml': 'x' })
  symlinkSync(join(root, 'good'), join(outside, 'more'))
  expect(await codes(readFolder(outside))).toEqual(['PATH'])
})

test('a limit for all files together; a folder that is not there', async () => {
  const path = make('large', { 'a.yaml': 'x'.repeat(60), 'b.yaml': 'x'.repeat(60) })
  expect(await codes(readFolder(path, { maxBytes: 100 }))).toEqual(['YAML_LIMIT'])
  expect(await codes(readFolder(path, { maxBytes: 120 }))).toEqual([])
  expect(await codes(readFolder(join(root, 'none')))).toEqual(['FOLDER_UNREADABLE'])
  expect(await codes(readFolder(join(path, 'a.yaml')))).toEqual(['FOLDER_UNREADABLE'])
  await expect(readFolder(join(root, 'none'))).rejects.toThrow('There is no such folder')
  await expect(readFolder(join(path, 'a.yaml'))).rejects.toThrow('This is no folder')
})
