import type { Clock } from '../ports/clock.js'
import type { Output } from '../ports/output.js'
import type { Tree } from '../ports/repository.js'

/** What the commands that need no cluster and no platform may touch. */
export interface OfflinePorts {
  readonly version: string
  readonly output: Output
  readonly clock: Clock
  readonly readFolder: (path: string) => Promise<Tree>
  /** undefined where there is no such file, or it cannot be read. */
  readonly readText: (path: string) => Promise<string | undefined>
  /** Lines of a file, or of standard input for `-`, without their ends. */
  readonly readLines: (path: string) => AsyncIterable<string>
  /** Writes to standard output and waits where the reader is slow. */
  readonly print: (text: string) => Promise<void>
  /**
   * The answer in words, lines without the last end: standard output in a shell, so that a file or a pipe gets it; the log on a
   * platform, which takes lines of standard output for commands, and where `--json` has standard output.
   */
  readonly answer: (text: string) => Promise<void>
}
