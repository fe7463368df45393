import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { keepRunning, type KeptRun, type KeptWord } from './keep-running.js'
import type { StartScript } from './run-action.js'

/** One process in which scripts of `dist/` run one after another. */
export interface KeptProcess {
  readonly start: StartScript
  readonly close: () => Promise<void>
}

/** `authorities`: file of the authorities that every run trusts; Node reads it but once. */
export const keepProcess = (authorities?: string): KeptProcess => {
  let child: ChildProcess | undefined
  let last: Promise<unknown> = Promise.resolve()
  const open = (): ChildProcess =>
    spawn(process.execPath, ['--input-type=module', '--eval', `(${keepRunning.toString()})()`], {
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
      process.on('message', (said: KeptWord) => {
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
      const asked: KeptRun = { script: pathToFileURL(script).href, path: script, words, folder, env }
      process.send(asked)
    })
  return {
    start: (script, options) => {
      const next = last.then(() => run(script, options))
      last = next.catch(() => undefined)
      return next
    },
    close: async () => {
      const ended = child === undefined ? undefined : once(child, 'exit')
      child?.kill('SIGKILL')
      child = undefined
      await ended
    },
  }
}
