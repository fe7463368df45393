import { isJsonObject, type Json } from '../ports/json.js'
import type { CodeReview } from '../ports/review.js'
import { readMarker } from './marker.js'

/** What our own comment says about one environment of a configuration file. */
export interface ReviewedDigest {
  readonly digest: string
  /** The source's tip that the comment is about. */
  readonly head: string
  /** The commit that the change was compared with; empty where the comment does not say. */
  readonly base: string
}

/**
 * The digest that the comment of the merged request shows for an environment of a configuration file; undefined where there is none. Only own
 * comments count, and even they are a display: anybody with the right token could have edited one.
 */
export const readReviewedDigest = async (
  review: CodeReview,
  configuration: string,
  environment: string,
): Promise<ReviewedDigest | undefined> => {
  const self = await review.self()
  const digests = (await review.list()).flatMap((comment) => {
    const marker = comment.author === self ? readMarker(comment.body) : undefined
    const plans = marker?.details['plans']
    if (marker === undefined || !Array.isArray(plans)) return []
    const base = marker.details['base']
    return (plans as readonly Json[]).flatMap((plan) =>
      isJsonObject(plan) &&
      plan['configuration'] === configuration &&
      plan['environment'] === environment &&
      isDigest(plan['plan'])
        ? [{ digest: plan['plan'], head: marker.head, base: typeof base === 'string' ? base : '' }]
        : [],
    )
  })
  return digests.at(-1)
}

const isDigest = (value: Json | undefined): value is string =>
  typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value)
