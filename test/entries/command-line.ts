import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
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
  } = {},
): Promise<CommandRun> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve(dist, 'cli.js'), ...words], {
      cwd: options.folder ?? process.cwd(),
      env: { PATH: process.env['PATH'] ?? '', ...options.env },
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
