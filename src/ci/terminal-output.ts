import { printable, printableLine } from '../errors/printable.js'
import { projectDocs } from '../errors/pages.js'
import type { Output, Tone } from '../ports/output.js'
import { noColours, type Paint } from './paint.js'
import { problemDetails, sourceText } from './problem-text.js'
import { createRedaction } from './redaction.js'
import { checkResult } from './result.js'
import type { Streams } from './streams.js'

interface TerminalOptions {
  /** Brackets a long section where the log can fold it. */
  readonly fold?: (title: string, body: string) => string
  readonly paint?: Paint
}

/** Text for people on stderr. What comes from outside is written out before it is painted, so that it can paint nothing. */
export const createTerminalOutput = (
  streams: Streams,
  { fold = plainSection, paint = noColours }: TerminalOptions = {},
): Output => {
  const redaction = createRedaction()
  const shown = (text: string): string => printable(redaction.apply(text))
  const print = (text: string, tone?: Tone): void =>
    void streams.stderr.write(`${tone === undefined ? shown(text) : paint(shown(text), tone)}\n`)
  const section = (title: string, body: string): void =>
    void streams.stderr.write(fold(printableLine(redaction.apply(title)), shown(body)))
  return {
    info: print,
    warning: (text) => print(`warning: ${text}`, 'warn'),
    problem: (problem) => {
      print(`error ${problem.code}: ${problem.message}`, 'bad')
      for (const line of problemDetails(problem, projectDocs)) print(`  ${line}`)
    },
    section,
    mask: (secret) => void redaction.add(secret),
    annotate: ({ level, title, text, where }) =>
      print(`${level}: ${where === undefined ? '' : `${sourceText(where)}: `}${title}: ${text}`),
    summary: async (markdown) => section('Summary', markdown),
    result: (name, value, meaning = '') => {
      checkResult(name, value)
      print(meaning === '' || meaning === value ? `${name}: ${value}` : `${name}: ${value} (${meaning})`)
    },
  }
}

const plainSection = (title: string, body: string): string => `\n${title}\n${body}\n`
