import { Refusal, type Problem } from '../errors/problem.js'
import type { Request } from '../ports/request.js'
import { type Answered, isAccessLogLine, parseLine, readAccessLogLine } from './access-log.js'
import { requestOfLine } from './request-of-line.js'
import type { Mesh } from './resolve.js'

/** A line of recorded traffic. `logged`: it is one of an access log, which holds no token and few headers. */
export type RecordedLine =
  | { readonly kind: 'request'; readonly request: Request; readonly logged: boolean; readonly answered?: Answered }
  | { readonly kind: 'unreadable'; readonly why: string }
  /** Neither a request nor a line of an access log. */
  | { readonly kind: 'wrong'; readonly problem: Problem }

/** Reads a line; one of a log with the Services of the state after, then of the one before. */
export const readRecordedLine = (
  line: string,
  path: string,
  number: number,
  before: Mesh,
  after: Mesh,
): RecordedLine => {
  const value = parseLine(line)
  if (value === undefined || !isAccessLogLine(value)) {
    try {
      return { kind: 'request', request: requestOfLine(line, path, number), logged: false }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { kind: 'wrong', problem: error.problems[0] }
    }
  }
  const read = readAccessLogLine(value, after)
  if (read.kind === 'request') return { ...read, logged: true }
  const older = readAccessLogLine(value, before)
  return older.kind === 'request' ? { ...older, logged: true } : read
}
