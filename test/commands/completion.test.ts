import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { command } from '../../src/commands/completion.js'
import { listCommands } from '../../src/commands/list-commands.js'
import { commandNames, commands } from '../../src/commands/table.js'
import { inputs, shellOf } from './support.js'

const shells = ['bash', 'zsh', 'fish'] as const

const script = async (shell: string): Promise<string> => {
  const printed: string[] = []
  const base = shellOf({})
  const offline = {
    ...base.offline,
    print: async (text: string) => {
      printed.push(text)
    },
  }
  const outcome = await command.open('completion', [shell], inputs).run(shellOf({ offline, listCommands }))
  expect(outcome.exitCode).toBe(0)
  return printed.join('')
}

const has = (program: string): boolean => {
  try {
    execFileSync(program, ['-c', 'true'])
    return true
  } catch {
    return false
  }
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'meshgate-completion-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(shells)('%s', (shell) => {
  test('has every command and every flag of each', async () => {
    const text = await script(shell)
    for (const name of commandNames) {
      expect(text).toContain(name)
      const { command: listed } = await commands[name].load()
      for (const flag of Object.keys(listed.flags))
        expect(text).toMatch(new RegExp(shell === 'fish' ? `from ${name}' -l ${flag}\\b` : `--${flag}\\b`))
    }
  })

  // Where the shell is installed, it reads what is printed.
  const inShell = has(shell) ? test : test.skip
  inShell('reads it without a complaint', async () => {
    const path = join(folder, `script.${shell}`)
    writeFileSync(path, await script(shell))
    expect(execFileSync(shell, ['-n', path], { encoding: 'utf8' })).toBe('')
  })
})

describe('in bash', () => {
  const complete = async (...words: readonly string[]): Promise<readonly string[]> => {
    const path = join(folder, 'asked.bash')
    const list = words.map((word) => `'${word}'`).join(' ')
    writeFileSync(
      path,
      `${await script('bash')}COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _meshgate; printf '%s\\n' "\${COMPREPLY[@]}"\n`,
    )
    return execFileSync('bash', [path], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line !== '')
  }
  const inBash = has('bash') ? test : test.skip

  inBash.each([
    [['meshgate', 'ch'], ['check']],
    [['meshgate', 'check', '--fo'], ['--format']],
    [['meshgate', 'check', '--format', 's'], ['sarif']],
    [
      ['meshgate', 'import', ''],
      ['airflow', 'luigi', 'dataflow'],
    ],
    [['meshgate', 'completion', 'f'], ['fish']],
    // A file: bash completes these by itself.
    [['meshgate', 'check', '--before', ''], []],
  ])('%j', async (words, expected) => {
    expect(await complete(...words)).toEqual(expected)
  })
})

describe('a shell that is none of them', () => {
  test.each([[[]], [['tcsh']], [['constructor']], [['bash', 'zsh']]])('%j is refused', (words) => {
    expect(() => command.open('completion', words, inputs)).toThrow('`completion` takes the name of a shell')
  })
})
