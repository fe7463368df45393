import { Refusal } from '../errors/problem.js'
import { readKeySets } from '../manifests/read-key-sets.js'
import { parseLine } from '../mesh/access-log.js'
import type { AnswerOptions } from '../mesh/answer.js'
import { readRequest } from '../mesh/request-form.js'
import type { Request } from '../ports/request.js'
import type { OfflinePorts } from './offline-ports.js'

// What `explain`, `replay` and `test` ask about: a clock, key sets and lines of requests.

export const answerOptions = async (
  ports: OfflinePorts,
  question: { readonly keySets: string | undefined; readonly now: string | undefined },
): Promise<AnswerOptions> => {
  const now = question.now === undefined ? ports.clock.now() : readTime(question.now)
  return question.keySets === undefined
    ? { now }
    : { now, keySets: readKeySets(await ports.readFolder(question.keySets), question.keySets) }
}

const readTime = (text: string): number => {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(time)) return time
  throw new Refusal({
    code: 'USAGE',
    message: '`--now` is no time',
    expected: 'RFC 3339, for example 2026-11-20T17:00:00Z',
    received: text.slice(0, 60),
    remedy: 'Write the time with its zone, or leave the flag out.',
  })
}

/** One line of a file of requests. */
export const requestOfLine = (line: string, path: string, number: number): Request => {
  const value = parseLine(line)
  const where = { kind: 'file', path: path === '-' ? 'stdin' : path, line: number, column: 1 } as const
  if (value === undefined) {
    throw new Refusal({
      code: 'REQUEST_FORM',
      message: 'a line is no JSON object',
      where,
      expected: 'one request a line',
      received: line.slice(0, 60),
      remedy: 'See docs/schemas/request.schema.json for the form of a request.',
    })
  }
  return placed(where, () => readRequest(value))
}

/** Adds the line to what the reader of the form refuses. */
const placed = <T>(
  where: { readonly kind: 'file'; readonly path: string; readonly line: number; readonly column: number },
  read: () => T,
): T => {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [first, ...rest] = error.problems
    throw new Refusal({ ...first, where: first.where ?? where }, ...rest)
  }
}
