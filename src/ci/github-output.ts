import { randomBytes } from 'node:crypto'
import { printable, printableLine } from '../errors/printable.js'
import type { Problem } from '../errors/problem.js'
import type { Annotation, Output } from '../ports/output.js'
import type { Environment } from './detect.js'
import { docsOfAction, projectDocs } from '../errors/pages.js'
import { problemDetails } from './problem-text.js'
import { createRedaction } from './redaction.js'
import { appendToRunnerFile, runnerFileValue } from './runner-files.js'
import { checkResult } from './result.js'
import type { Streams } from './streams.js'

/** actions/runner ExecutionContext: 10 annotations of a level per step, each message cut at 4,096 characters. */
const annotationsPerLevel = 10
const annotationLength = 4096
/** actions/runner FileCommandManager: a larger summary is dropped whole. */
const summaryBytes = 1024 * 1024

/**
 * Text as a line that the runner prints and never obeys. It takes a line whose first visible characters are `::` for a
 * command, and `##[` anywhere in it (actions/runner ActionCommand, attack L01).
 */
export const commandSafe = (text: string): string =>
  printable(text)
    .split('\n')
    .map((line) => line.replaceAll('##[', '## [').replace(/^(\s*)::/, '$1: :'))
    .join('\n')

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const shortened = (text: string, room: number): string => {
  const notice =
    '> **Cut**: GitHub takes 1 MiB of summary for a step, and this one is longer. The report file has all of it.\n\n'
  const left = room - Buffer.byteLength(notice)
  if (left <= 0) return ''
  // A character that is cut in two decodes to U+FFFD; the last, broken line goes with it.
  const start = Buffer.from(text).subarray(0, left).toString('utf8')
  return `${notice}${start.slice(0, start.lastIndexOf('\n') + 1)}`
}

const cut = (text: string, length: number): string => {
  const characters = [...text]
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}

export const createGitHubOutput = (env: Environment, streams: Streams): Output => {
  const redaction = createRedaction()
  const docs = docsOfAction(env) ?? projectDocs
  const annotated = { notice: 0, warning: 0, error: 0 }
  let summarized = 0

  // The runner reads both streams; one of them keeps the order, and stdout is left to `--json`.
  const write = (line: string): void => void streams.stderr.write(`${line}\n`)
  const print = (text: string): void => write(commandSafe(redaction.apply(text)))
  const command = (name: string, properties: Readonly<Record<string, string>>, data: string): void => {
    const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
    write(`::${name}${written.length === 0 ? '' : ` ${written.join(',')}`}::${escapeData(data)}`)
  }

  const annotate = ({ level, title, text, where }: Annotation): void => {
    const shown = printable(redaction.apply(text))
    const place = where === undefined ? '' : `${where.path}:${where.line}: `
    if (annotated[level] >= annotationsPerLevel) return print(`${level}: ${place}${title}: ${text}`)
    annotated[level] += 1
    command(
      level,
      {
        ...(where === undefined
          ? {}
          : { file: printableLine(where.path), line: String(where.line), col: String(where.column) }),
        title: cut(printableLine(redaction.apply(title)), 255),
      },
      cut(shown, annotationLength),
    )
  }

  const section = (title: string, body: string): void => {
    // Whatever the body holds, no line of it is a command until this random word comes.
    const end = randomBytes(16).toString('hex')
    command('group', {}, printableLine(redaction.apply(title)))
    command('stop-commands', {}, end)
    print(body)
    write(`::${end}::`)
    command('endgroup', {}, '')
  }

  return {
    info: print,
    warning: (text) => annotate({ level: 'warning', title: 'meshgate', text }),
    problem: (problem: Problem) => {
      const text = [problem.message, ...problemDetails(problem, docs)].join('\n')
      const where = problem.where?.kind === 'file' ? { where: problem.where } : {}
      annotate({ level: 'error', title: problem.code, text, ...where })
    },
    section,
    mask: (secret) => {
      for (const part of redaction.add(secret)) command('add-mask', {}, part)
    },
    annotate,
    summary: async (markdown) => {
      const file = env['GITHUB_STEP_SUMMARY'] ?? ''
      if (file === '') return section('meshgate: summary', markdown)
      const text = `${redaction.apply(markdown)}\n`
      const room = summaryBytes - summarized
      const whole = Buffer.byteLength(text) <= room
      const written = whole ? text : shortened(text, room)
      summarized = whole ? summarized + Buffer.byteLength(written) : summaryBytes
      appendToRunnerFile(file, written)
    },
    result: (name, value) => {
      checkResult(name, value)
      const file = env['GITHUB_OUTPUT'] ?? ''
      if (file === '') return print(`${name}: ${value}`)
      appendToRunnerFile(file, runnerFileValue(name, value))
    },
  }
}
