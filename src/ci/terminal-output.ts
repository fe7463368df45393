import { printable, printableLine } from '../errors/printable.js'
import { projectDocs } from '../errors/pages.js'
import type { Output } from '../ports/output.js'
import { problemDetails, sourceText } from './problem-text.js'
import { createRedaction } from './redaction.js'
import { checkResult } from './result.js'
import type { Streams } from './streams.js'

/** Text for people on stderr. `fold` brackets a long section where the log can fold it; the rest is plain everywhere. */
export const createTerminalOutput = (
  streams: Streams,
  fold: (title: string, body: string) => string = plainSection,
): Output => {
  const redaction = createRedaction()
  const shown = (text: string): string => printable(redaction.apply(text))
  const print = (text: string): void => void streams.stderr.write(`${shown(text)}\n`)
  const section = (title: string, body: string): void =>
    void streams.stderr.write(fold(printableLine(redaction.apply(title)), shown(body)))
  return {
    info: print,
    warning: (text) => print(`warning: ${text}`),
    problem: (problem) =>
      print(
        [
          `error ${problem.code}: ${problem.message}`,
          ...problemDetails(problem, projectDocs).map((line) => `  ${line}`),
        ].join('\n'),
      ),
    section,
    mask: (secret) => void redaction.add(secret),
    annotate: ({ level, title, text, where }) =>
      print(`${level}: ${where === undefined ? '' : `${sourceText(where)}: `}${title}: ${text}`),
    summary: async (markdown) => section('Summary', markdown),
    result: (name, value) => {
      checkResult(name, value)
      print(`${name}: ${value}`)
    },
  }
}

const plainSection = (title: string, body: string): string => `\n${title}\n${body}\n`
