import type { Code } from '../errors/codes.js'
import { Refusal } from '../errors/problem.js'
import { shown } from './shown.js'

interface TokenProblem {
  readonly expected?: string
  /** Shown escaped and cut; undefined is shown as `nothing`. */
  readonly received?: unknown
  readonly remedy: string
}

/** A refusal of a token or key set: it carries what is named here, and never the payload. */
export const refuseToken = (code: Code, message: string, values: TokenProblem): Refusal =>
  new Refusal({
    code,
    message,
    ...(values.expected === undefined ? {} : { expected: values.expected }),
    ...('received' in values ? { received: shown(values.received) } : {}),
    remedy: values.remedy,
  })
