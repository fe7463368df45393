import { randomBytes } from 'node:crypto'
import { printable, printableLine } from '../errors/printable.js'
import type { Problem } from '../errors/problem.js'
import type { Annotation } from '../ports/output.js'
import { docsOfRun } from '../errors/pages.js'
import type { Environment } from './detect.js'
import type { PlatformOutput } from './platform-output.js'
import { problemDetails } from './problem-text.js'
import { createRedaction } from './redaction.js'
import { checkRunnerFile } from './runner-files.js'
import { createRunnerToolkit, type Toolkit } from './runner-toolkit.js'
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

/**
 * Speaks with GitHub's runner through its toolkit, which escapes what a command needs escaped. In front of it text is made
 * harmless: invisible characters are written out, secrets left out, and no line of it is a command.
 */
export const createGitHubOutput = (env: Environment, streams: Streams): PlatformOutput => {
  const redaction = createRedaction()
  const docs = docsOfRun(env)
  const toolkit = createRunnerToolkit(streams)
  const annotated = { notice: 0, warning: 0, error: 0 }
  let summarized = 0

  /** Shows something: from now on the toolkit is worth its time. */
  const show = (act: (runner: Toolkit) => void): void => {
    toolkit.use(act)
    // What keeps it from being loaded is told by `written`.
    toolkit.load().catch(() => undefined)
  }
  const print = (text: string): void => {
    const line = commandSafe(redaction.apply(text))
    show((runner) => runner.info(line))
  }

  const annotate = ({ level, title, text, where }: Annotation): void => {
    const place = where === undefined ? '' : `${where.path}:${where.line}: `
    if (annotated[level] >= annotationsPerLevel) return print(`${level}: ${place}${title}: ${text}`)
    annotated[level] += 1
    const message = cut(printable(redaction.apply(text)), annotationLength)
    const properties = {
      title: cut(printableLine(redaction.apply(title)), 255),
      ...(where === undefined
        ? {}
        : { file: printableLine(where.path), startLine: where.line, startColumn: where.column }),
    }
    show((runner) => runner[level](message, properties))
  }

  const section = (title: string, body: string): void => {
    const name = printableLine(redaction.apply(title))
    const lines = commandSafe(redaction.apply(body))
    // Whatever the body holds, no line of it is a command until this random word comes.
    const end = randomBytes(16).toString('hex')
    show((runner) => {
      runner.startGroup(name)
      for (const line of [`::stop-commands::${end}`, lines, `::${end}::`]) runner.info(line)
      runner.endGroup()
    })
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
      const parts = redaction.add(secret)
      toolkit.use((runner) => parts.forEach((part) => runner.setSecret(part)))
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
      checkRunnerFile(file)
      const { summary } = await toolkit.load()
      await summary.addRaw(written).write()
    },
    result: (name, value) => {
      checkResult(name, value)
      const file = env['GITHUB_OUTPUT'] ?? ''
      if (file === '') return print(`${name}: ${value}`)
      checkRunnerFile(file)
      toolkit.use((runner) => runner.setOutput(name, value))
    },
    load: async () => void (await toolkit.load()),
    written: () => toolkit.done(),
  }
}
