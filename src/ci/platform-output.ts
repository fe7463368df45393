import type { Output } from '../ports/output.js'

/** An output whose writer is loaded when there is time for it; until then what is said waits, in order. */
export interface PlatformOutput extends Output {
  /** Begins to load the writer, for a moment when the run waits anyway. */
  load(): Promise<void>
  /** Resolves when everything that was said is written. */
  written(): Promise<void>
}
