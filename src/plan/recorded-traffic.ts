import type { AnswerChange } from '../mesh/answer-change.js'

/** What recorded requests meet after the change. Observed and not reviewed: tomorrow's traffic is another one, the digest is not. */
export interface RecordedTraffic {
  /** As the configuration names it. */
  readonly from: string
  /** Why there is nothing to tell; missing where the traffic was read. */
  readonly unread?: string
  /** Lines that are not empty, and how many of them were judged. */
  readonly lines: number
  readonly judged: number
  readonly refused: number
  readonly allowed: number
  /** Judged, and their answer hangs on what the log does not hold or nobody models. */
  readonly untold: number
  /** Requests whose answer changes, the most frequent first. */
  readonly groups: readonly RecordedGroup[]
  /** Such requests outside of these groups. */
  readonly further: number
  readonly notJudged: readonly { readonly why: string; readonly lines: number }[]
}

/** Requests of one caller to one destination whose answer changes for one reason. */
export interface RecordedGroup {
  readonly change: AnswerChange
  readonly from: string
  readonly to: string
  /** One of them, without its query. */
  readonly example: string
  readonly requests: number
  /** What decides from now on. */
  readonly reason: string
  readonly where: string | null
}
