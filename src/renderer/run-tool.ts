import { spawn } from 'node:child_process'

export interface ToolLimits {
  /** Milliseconds until the program and what it has started are ended. */
  readonly time: number
  /** Bytes of its output. */
  readonly output: number
}

export type ToolAnswer =
  | { readonly kind: 'ended'; readonly exitCode: number; readonly output: Buffer; readonly errors: string }
  | { readonly kind: 'limit'; readonly limit: keyof ToolLimits }
  | { readonly kind: 'not started' }

/** Characters of what it says on stderr, its end: the cause of a failure comes last. */
const keptErrors = 16_000

/** Runs a program in a group of its own, without input, and ends the whole group at a limit. */
export const runTool = (
  program: string,
  words: readonly string[],
  options: { readonly folder: string; readonly env: Readonly<Record<string, string>>; readonly limits: ToolLimits },
): Promise<ToolAnswer> =>
  new Promise((resolve) => {
    const child = spawn(program, [...words], {
      cwd: options.folder,
      env: { ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      windowsHide: true,
    })
    const chunks: Buffer[] = []
    let size = 0
    let errors = ''
    let limit: keyof ToolLimits | undefined
    const end = (by: keyof ToolLimits): void => {
      limit ??= by
      if (child.pid === undefined) return
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It has ended by itself.
      }
    }
    const timer = setTimeout(() => end('time'), options.limits.time)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > options.limits.output) end('output')
      else chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      errors = `${errors}${chunk.toString('utf8')}`.slice(-keptErrors)
    })
    child.on('error', () => {
      clearTimeout(timer)
      resolve({ kind: 'not started' })
    })
    child.on('close', (exitCode) => {
      clearTimeout(timer)
      resolve(
        limit === undefined
          ? { kind: 'ended', exitCode: exitCode ?? 1, output: Buffer.concat(chunks), errors }
          : { kind: 'limit', limit },
      )
    })
  })
