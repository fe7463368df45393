import { Refusal } from '../errors/problem.js'
import { readKeySets } from '../manifests/read-key-sets.js'
import type { AnswerOptions } from '../mesh/answer.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'

/** The clock and the key sets that `explain` and `replay` answer with. */
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
