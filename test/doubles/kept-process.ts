import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { StartScript } from '../../src/demo/runner/run-action.js'

/** One process in which scripts of `dist/` run one after another (run-kept.mjs). */
export interface KeptProcess {
  readonly start: StartScript
  readonly close: () => void
}

type Said = { readonly stream: 'stdout' | 'stderr'; readonly text: string } | { readonly exitCode: number }

/** `authorities`: file of the authorities that every run trusts; Node reads it but once. */
export const keepProcess = (authorities?: string): KeptProcess => {
  let child: ChildProcess | undefined
  let last: Promise<unknown> = Promise.resolve()
  const open = (): ChildProcess =>
    fork(fileURLToPath(new URL('run-kept.mjs', import.meta.url)), [], {
      execArgv: [],
      env: {
        PATH: process.env['PATH'] ?? '',
        ...(authorities === undefined ? {} : { NODE_EXTRA_CA_CERTS: authorities }),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
  const run: StartScript = (script, { words, folder, env, onText }) =>
    new Promise((done, fail) => {
      const process = (child ??= open())
      const end = (exitCode: number): void => {
        process.removeAllListeners()
        process.stdout?.removeAllListeners()
        process.stderr?.removeAllListeners()
        done(exitCode)
      }
      process.on('message', (said: Said) => {
        if ('exitCode' in said) end(said.exitCode)
        else onText(said.stream, said.text)
      })
      // What Node itself says, of an exception that nobody caught.
      process.stdout?.on('data', (text: Buffer) => onText('stdout', text.toString('utf8')))
      process.stderr?.on('data', (text: Buffer) => onText('stderr', text.toString('utf8')))
      process.once('error', fail)
      process.once('close', (code) => {
        child = undefined
        end(code ?? 130)
      })
      process.send({ script, words, folder, env })
    })
  return {
    start: (script, options) => {
      const next = last.then(() => run(script, options))
      last = next.catch(() => undefined)
      return next
    },
    close: () => {
      child?.kill()
      child = undefined
    },
  }
}
