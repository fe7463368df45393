import type { Problem } from '../errors/problem.js'
import type { Request } from '../ports/request.js'
import { judgeRequest, type Answer, type AnswerOptions } from './answer.js'
import { answerChange, type AnswerChange } from './answer-change.js'
import type { RecordedLine } from './recorded-request.js'
import type { Mesh } from './resolve.js'

/** A recorded line, put to two states: a request whose answer stays or changes, or a line that could not be judged. */
export type ReplayedLine =
  | { readonly change: 'none' }
  | {
      readonly change: AnswerChange
      readonly request: Request
      readonly before: Answer
      readonly after: Answer
      readonly problem?: never
    }
  | { readonly change: 'unreadable'; readonly why: string; readonly problem?: Problem }

export const replayLine = (
  read: RecordedLine,
  { old, next }: { readonly old: Mesh; readonly next: Mesh },
  options: AnswerOptions,
): ReplayedLine => {
  if (read.kind === 'unreadable') return { change: 'unreadable', why: read.why }
  if (read.kind === 'wrong') {
    const { problem } = read
    const why = `${problem.message}: expected ${problem.expected ?? 'a request'}`
    return { change: 'unreadable', why, problem }
  }
  const { request } = read
  const [before, after] = [judgeRequest(old, request, options), judgeRequest(next, request, options)]
  const change = answerChange(before, after)
  return change === undefined ? { change: 'none' } : { change, request, before: before.answer, after: after.answer }
}
