import { Refusal, type Problem } from '../errors/problem.js'
import type { Request } from '../ports/request.js'
import { isAccessLogLine, parseLine, readAccessLogLine } from './access-log.js'
import { requestOfLine } from './request-of-line.js'
import type { Mesh } from './resolve.js'

/**
 * A request, why an access log's line is none, or what is wrong with a request's form. A log line is read with the Services
 * of the state after, then of the one before.
 */
export const readRecordedRequest = (
  line: string,
  path: string,
  number: number,
  before: Mesh,
  after: Mesh,
): Request | string | Problem => {
  const value = parseLine(line)
  if (value === undefined || !isAccessLogLine(value)) {
    try {
      return requestOfLine(line, path, number)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return error.problems[0]
    }
  }
  const read = readAccessLogLine(value, after)
  if (read.kind === 'request') return read.request
  const older = readAccessLogLine(value, before)
  return older.kind === 'request' ? older.request : read.why
}
