import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { keepProcess, type KeptProcess } from '../../src/demo/runner/kept-process.js'

let folder: string
let kept: KeptProcess
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meshgate-kept-'))
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  kept = keepProcess()
})
afterEach(async () => {
  await kept.close()
  await rm(folder, { recursive: true, force: true })
})

let scripts = 0
/** Runs a script of this text; how it ends, with what was said on the way. */
const run = async (text: string): Promise<{ readonly exitCode: number; readonly said: string }> => {
  const script = join(folder, `script-${(scripts += 1)}.js`)
  await writeFile(script, text)
  let said = ''
  const exitCode = await kept.start(script, {
    words: [],
    folder,
    env: {},
    onText: (_, text) => {
      said += text
    },
  })
  return { exitCode, said }
}

const processId = async (): Promise<string> => (await run('console.log(process.pid)')).said

const missingChunk = `await import('./chunk-that-vanished.js')`

describe('a process that dies ends its run, with what it said', () => {
  const deaths = {
    'a module that is not there': [missingChunk, 1, /ERR_MODULE_NOT_FOUND[\s\S]*chunk-that-vanished/],
    'one that is looked for late': [
      `setTimeout(() => { ${missingChunk.replace('await', 'void')} }, 5)`,
      1,
      /ERR_MODULE_NOT_FOUND/,
    ],
    'an exception that nobody catches': [`setTimeout(() => { throw new Error('broke off') }, 5)`, 1, /broke off/],
    'its own exit': [`console.log('goes'); process.exit(3)`, 3, /^goes\n$/],
    'a signal': [
      `process.kill(process.pid, 'SIGKILL'); await new Promise(() => setInterval(() => {}, 1000))`,
      130,
      /^$/,
    ],
    'its channel closed': [`process.disconnect()`, 130, /^/],
  } as const
  test.each(Object.entries(deaths))('%s', async (_, [text, exitCode, said]) => {
    const first = await run(text)
    expect(first).toEqual({ exitCode: expect.any(Number), said: expect.stringMatching(said) })
    // Whatever the process had run before.
    const before = await processId()
    const later = await run(text)
    expect(later).toEqual({ exitCode: first.exitCode, said: expect.stringMatching(said) })
    const again = await run(text)
    expect(again.exitCode).toBe(first.exitCode)
    if (exitCode !== 130) expect(first.exitCode).toBe(exitCode)
    // And the next run has a process again.
    expect(await processId()).not.toBe(before)
  })
})

test('a process that dies between two runs is neither asked again nor waited for', async () => {
  const dies = `setTimeout(() => process.exit(7), 50).unref(); console.log(process.pid)`
  const { exitCode, said } = await run(dies)
  expect(exitCode).toBe(0)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await processId()).not.toBe(said)
  await run(dies)
  await new Promise((resolve) => setTimeout(resolve, 200))
  await kept.close()
})

test('runs that end share a process, and each has its own text and exit code', async () => {
  const [first, second, third] = await Promise.all([
    run('console.log(process.pid)'),
    run('console.error(process.pid); process.exitCode = 5'),
    run('process.stdout.write(String(process.pid) + "\\n")'),
  ])
  expect([first?.exitCode, second?.exitCode, third?.exitCode]).toEqual([0, 5, 0])
  expect(new Set([first?.said, second?.said, third?.said]).size).toBe(1)
})

test('what is closed while it runs ends the run', async () => {
  const running = run(`setInterval(() => {}, 1000); console.log('runs')`)
  await new Promise((resolve) => setTimeout(resolve, 300))
  await kept.close()
  expect((await running).exitCode).toBe(130)
})
