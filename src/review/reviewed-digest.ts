import { isJsonObject, type Json } from '../ports/json.js'
import type { CodeReview } from '../ports/review.js'
import { readMarker } from './marker.js'

/**
 * The digest that the comment of the merged request shows for an environment of a configuration file; undefined where there is none. Only own
 * comments count, and even they are a display: anybody with the right token could have edited one.
 */
export const readReviewedDigest = async (
  review: CodeReview,
  configuration: string,
  environment: string,
): Promise<string | undefined> => {
  const self = await review.self()
  const digests = (await review.list()).flatMap((comment) => {
    const plans = comment.author === self ? readMarker(comment.body)?.details['plans'] : undefined
    if (!Array.isArray(plans)) return []
    return (plans as readonly Json[]).flatMap((plan) =>
      isJsonObject(plan) &&
      plan['configuration'] === configuration &&
      plan['environment'] === environment &&
      isDigest(plan['plan'])
        ? [plan['plan']]
        : [],
    )
  })
  return digests.at(-1)
}

const isDigest = (value: Json | undefined): value is string =>
  typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value)
