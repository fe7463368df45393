import { spawn } from 'node:child_process'
import type { Run } from './tools.js'

/** Runs a program beside the doubles of this process, which must be able to answer it. */
export const runProcess = (
  program: string,
  options: readonly string[],
  settings: { readonly folder: string; readonly env: Readonly<Record<string, string>> },
): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      cwd: settings.folder,
      env: settings.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => resolve({ exitCode: code ?? 130, output: Buffer.concat(chunks).toString('utf8') }))
  })
