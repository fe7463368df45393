import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { openGeneratedFolder } from '../../src/ci/generated-folder.js'
import { command } from '../../src/commands/import.js'
import { inputs, shellOf } from '../commands/support.js'

const live = 'kind: AuthorizationPolicy # live\n'
const tasks = JSON.stringify([
  {
    family: 'stock.Count',
    module: 'stock',
    serviceAccount: 'stock-count',
    calls: [{ service: 'shelves', port: 80 }],
    owners: ['stock'],
    deps: null,
  },
])

describe('import --out', () => {
  const folder = { path: '' }
  beforeEach(() => {
    folder.path = realpathSync(mkdtempSync(join(tmpdir(), 'import-out-')))
    mkdirSync(join(folder.path, 'mesh'))
    writeFileSync(join(folder.path, 'mesh', 'calls.yaml'), live)
  })
  const at = (...names: readonly string[]): string => join(folder.path, ...names)

  const run = async (text: string, out?: string): Promise<string> => {
    const printed: string[] = []
    const shell = shellOf({ generatedFolder: (path) => Promise.resolve(openGeneratedFolder(folder.path, path)) })
    const { offline } = shell
    await command
      .open('import', ['luigi', '--tasks', 'tasks.json', ...(out === undefined ? [] : ['--out', out])], inputs)
      .run({
        ...shell,
        offline: {
          ...offline,
          readText: () => Promise.resolve(text),
          print: (one) => Promise.resolve(void printed.push(one)),
        },
      })
    return printed.join('')
  }

  test('writes what would be printed, in place of the file, and nothing beside it', async () => {
    const printed = await run(tasks)
    expect(printed).toContain('id: stock.Count')
    expect(await run(tasks, 'mesh/calls.yaml')).toBe('')
    expect(readFileSync(at('mesh', 'calls.yaml'), 'utf8')).toBe(printed)
    expect(await run(tasks, 'My_calls.yaml')).toBe('')
    expect(readFileSync(at('My_calls.yaml'), 'utf8')).toBe(printed)
    expect(readdirSync(folder.path, { recursive: true }).sort()).toEqual(['My_calls.yaml', 'mesh', 'mesh/calls.yaml'])
  })

  test('has nothing printed where a file is written, so `--json` has standard output', () => {
    const answers = (...more: readonly string[]): boolean =>
      command.open('import', ['luigi', '--tasks', 'tasks.json', '--json', ...more], inputs).printsAnswer
    expect([answers(), answers('--out', 'calls.yaml')]).toEqual([true, false])
  })

  test('leaves the file as it was where the import is refused', async () => {
    await expect(run('[{"family": 1}]', 'mesh/calls.yaml')).rejects.toMatchObject({ name: 'Refusal' })
    expect(readFileSync(at('mesh', 'calls.yaml'), 'utf8')).toBe(live)
    expect(readdirSync(at('mesh'))).toEqual(['calls.yaml'])
  })

  test.each([
    ['out of the working folder', '../calls.yaml'],
    ['through a link', 'link.yaml'],
    ['through a link of a folder', 'linked/calls.yaml'],
    ['to a folder', 'mesh'],
    ['to a hidden file', '.git/.calls'],
  ])('does not write %s', async (_, out) => {
    symlinkSync(at('mesh', 'calls.yaml'), at('link.yaml'))
    symlinkSync(at('mesh'), at('linked'))
    await expect(async () => run(tasks, out)).rejects.toMatchObject({ name: 'Refusal' })
    expect(readFileSync(at('mesh', 'calls.yaml'), 'utf8')).toBe(live)
    expect(readdirSync(folder.path).sort()).toEqual(['link.yaml', 'linked', 'mesh'])
  })
})
