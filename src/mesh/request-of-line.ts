import { Refusal } from '../errors/problem.js'
import type { Request } from '../ports/request.js'
import { parseLine } from './access-log.js'
import { readRequest } from './request-form.js'

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
