import type { Judgement } from './answer.js'

export type AnswerChange = 'newly refused' | 'newly allowed' | 'cannot tell'

/** How the answer to one request changes; undefined where it stays. */
export const answerChange = (
  { answer: before, unmodelled: then }: Judgement,
  { answer: after, unmodelled: now }: Judgement,
): AnswerChange | undefined => {
  // What nobody modelled, an EnvoyFilter or a WasmPlugin, comes, goes or changes on the way of this request.
  if (then.join('\n') !== now.join('\n')) return 'cannot tell'
  if (before.verdict === 'unknown' || after.verdict === 'unknown') {
    return before.verdict === after.verdict && before.reason === after.reason ? undefined : 'cannot tell'
  }
  if (before.verdict === after.verdict) return undefined
  return after.verdict === 'allow' ? 'newly allowed' : 'newly refused'
}
