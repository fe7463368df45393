import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { KeptProcess } from '../../src/demo/runner/kept-process.js'
import { dist } from './github-stage.js'

export interface CommandRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the committed `cli.js`, with these variables and PATH alone. */
export const meshgate = (
  words: readonly string[],
  options: {
    readonly folder?: string
    readonly env?: Readonly<Record<string, string>>
    readonly input?: string
    /** Runs it in place of a process of its own; it reads no input then. */
    readonly kept?: KeptProcess
  } = {},
): Promise<CommandRun> => (options.kept === undefined ? spawned(words, options) : keptRun(options.kept, words, options))

interface Surroundings {
  readonly folder?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

const variables = ({ env }: Surroundings): Record<string, string> => ({ PATH: process.env['PATH'] ?? '', ...env })

const keptRun = async (kept: KeptProcess, words: readonly string[], options: Surroundings): Promise<CommandRun> => {
  const told = { stdout: '', stderr: '' }
  const exitCode = await kept.start(resolve(dist, 'cli.js'), {
    words,
    folder: options.folder ?? process.cwd(),
    env: variables(options),
    onText: (stream, text) => {
      told[stream] += text
    },
  })
  return { exitCode, ...told }
}

const spawned = (words: readonly string[], options: Surroundings): Promise<CommandRun> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve(dist, 'cli.js'), ...words], {
      cwd: options.folder ?? process.cwd(),
      env: variables(options),
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const read = (stream: NodeJS.ReadableStream): (() => string) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      return () => Buffer.concat(parts).toString('utf8')
    }
    const [stdout, stderr] = [read(child.stdout), read(child.stderr)]
    child.once('error', fail)
    child.once('close', (code) => done({ exitCode: code ?? 130, stdout: stdout(), stderr: stderr() }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })

/** Writes files below a folder, making folders on the way. */
export const writeFiles = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}
