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

/** A run that the process has not ended yet. */
interface OpenRun {
  readonly child: ChildProcess
  readonly onText: (stream: 'stdout' | 'stderr', text: string) => void
  readonly done: (exitCode: number) => void
  readonly fail: (error: Error) => void
}

const lives = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null

/** `authorities`: file of the authorities that every run trusts; Node reads it but once. */
export const keepProcess = (authorities?: string): KeptProcess => {
  let child: ChildProcess | undefined
  let current: OpenRun | undefined
  let last: Promise<unknown> = Promise.resolve()
  const take = (from: ChildProcess): OpenRun | undefined => {
    const run = current?.child === from ? current : undefined
    if (run !== undefined) current = undefined
    return run
  }
  // A process that dies ends the run that it dies in, whichever that is, and one that dies between two runs is not asked again.
  const open = (): ChildProcess => {
    const opened = spawn(process.execPath, ['--input-type=module', '--eval', `(${keepRunning.toString()})()`], {
      env: {
        PATH: process.env['PATH'] ?? '',
        ...(authorities === undefined ? {} : { NODE_EXTRA_CA_CERTS: authorities }),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    opened.on('message', (said: KeptWord) => {
      if ('exitCode' in said) take(opened)?.done(said.exitCode)
      else current?.onText(said.stream, said.text)
    })
    // What Node itself says, of an exception that nobody caught.
    opened.stdout?.on('data', (text: Buffer) => current?.onText('stdout', text.toString('utf8')))
    opened.stderr?.on('data', (text: Buffer) => current?.onText('stderr', text.toString('utf8')))
    opened.once('error', (error) => take(opened)?.fail(error))
    opened.once('close', (code) => {
      if (child === opened) child = undefined
      take(opened)?.done(code ?? 130)
    })
    return opened
  }
  const run: StartScript = (script, { words, folder, env, onText }) =>
    new Promise((done, fail) => {
      const asked: KeptRun = { script: pathToFileURL(script).href, path: script, words, folder, env }
      const asking = child !== undefined && lives(child) ? child : open()
      child = asking
      current = { child: asking, onText, done, fail }
      // One that no longer listens is ended, and the run with it.
      asking.send(asked, (error) => {
        if (error !== null) asking.kill('SIGKILL')
      })
    })
  return {
    start: (script, options) => {
      const next = last.then(() => run(script, options))
      last = next.catch(() => undefined)
      return next
    },
    close: async () => {
      const kept = child
      child = undefined
      // A process that has ended says so no second time.
      if (kept === undefined || !lives(kept)) return
      const ended = once(kept, 'exit')
      kept.kill('SIGKILL')
      await ended
    },
  }
}
