import type * as core from '@actions/core'
import type { Streams } from './streams.js'

/** What meshgate uses of the toolkit that speaks with GitHub's runner. */
export type Toolkit = Pick<
  typeof core,
  'info' | 'notice' | 'warning' | 'error' | 'startGroup' | 'endGroup' | 'setSecret' | 'setOutput' | 'summary'
>

/** The toolkit, which is loaded when there is time for it: it brings an HTTP client of 1.1 MB. */
export interface RunnerToolkit {
  /** Does this at once where the toolkit is loaded; else it waits, in order. */
  use(act: (toolkit: Toolkit) => void): void
  /** Begins to load. */
  load(): Promise<Toolkit>
  /** Resolves when nothing waits; rejects with the first thing that failed after it had waited. */
  done(): Promise<void>
}

/** What the toolkit prints goes to `streams.stderr`. It writes results and the summary where `process.env` says. */
export const createRunnerToolkit = (streams: Streams): RunnerToolkit => {
  let loaded: Toolkit | undefined
  let loading: Promise<Toolkit> | undefined
  let waiting: ((toolkit: Toolkit) => void)[] = []
  let failed: { readonly error: unknown } | undefined

  const finishWaiting = (toolkit: Toolkit): Toolkit => {
    loaded = toolkit
    for (const act of waiting) {
      try {
        divertStdout(streams, () => act(toolkit))
      } catch (error) {
        failed ??= { error }
      }
    }
    waiting = []
    return toolkit
  }
  const load = (): Promise<Toolkit> => (loading ??= import('@actions/core').then(finishWaiting))

  return {
    use: (act) => {
      const toolkit = loaded
      if (toolkit === undefined) waiting.push(act)
      else divertStdout(streams, () => act(toolkit))
    },
    load,
    done: async () => {
      if (waiting.length > 0) await load()
      if (failed === undefined) return
      const { error } = failed
      failed = undefined
      throw error
    },
  }
}

/**
 * The toolkit prints to stdout before it returns. stdout is left to the answer of a command, and one stream alone keeps
 * the order of lines; so while it prints, stdout is the log.
 */
const divertStdout = ({ stderr }: Streams, act: () => void): void => {
  const before = Object.getOwnPropertyDescriptor(process.stdout, 'write')
  const write = (text: string): boolean => {
    stderr.write(text)
    return true
  }
  Object.defineProperty(process.stdout, 'write', { configurable: true, writable: true, value: write })
  try {
    act()
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.stdout, 'write')
    else Object.defineProperty(process.stdout, 'write', before)
  }
}
