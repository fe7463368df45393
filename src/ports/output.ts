import type { Problem } from '../errors/problem.js'
import type { FileSource } from './source.js'

/** What a colour would say; the words say it too. */
export type Tone = 'bad' | 'warn' | 'good' | 'dim'

/** What a run shows outside the comment. Implementations escape: text given here may be hostile. */
export interface Output {
  /** Progress for people, on stderr (or the job log). A terminal may paint it in its tone. */
  info(text: string, tone?: Tone): void
  warning(text: string): void
  problem(problem: Problem): void
  /** Prints a foldable section of the log. */
  section(title: string, body: string): void
  /** Hides a value in everything printed later. */
  mask(secret: string): void
  annotate(annotation: Annotation): void
  /** Markdown for the job summary; platforms without one get a log section. */
  summary(markdown: string): Promise<void>
  /** Enums, numbers, digests and paths only (attack L03); `meaning` says it to people, where a log shows the value. */
  result(name: string, value: string, meaning?: string): void
}

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error'
  readonly title: string
  readonly text: string
  readonly where?: FileSource
}

/** Files that meshgate itself names, outside the workspace unless a person asked for them. */
export interface Files {
  /** Mode 0600 in the runner's temp folder; returns the path. `before` hears of it before anything stands there. */
  writeSecret(name: string, text: string, before?: (path: string) => Promise<void>): Promise<string>
  write(path: string, text: string): Promise<void>
  /** undefined where it cannot be read, or is larger than what is taken (64 MiB). */
  read(path: string): Promise<string | undefined>
}
