import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { CodeReview } from '../ports/review.js'
import { readMarker } from './marker.js'

/** What our own comment says about one environment of a configuration file. */
export interface ReviewedDigest {
  readonly digest: string
  /** Of the second plan, where the comment shows what an apply brings besides. */
  readonly arrival?: string | undefined
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
    const isOf = (plan: JsonObject): boolean =>
      plan['configuration'] === configuration && plan['environment'] === environment
    const arrival = (plans as readonly Json[])
      .flatMap((plan) => (isJsonObject(plan) && isOf(plan) ? [plan['arrival']] : []))
      .find(isDigest)
    return (plans as readonly Json[]).flatMap((plan) =>
      isJsonObject(plan) && isOf(plan) && isDigest(plan['plan'])
        ? [
            {
              digest: plan['plan'],
              ...(arrival === undefined ? {} : { arrival }),
              head: marker.head,
              base: typeof base === 'string' ? base : '',
            },
          ]
        : [],
    )
  })
  return digests.at(-1)
}

const isDigest = (value: Json | undefined): value is string =>
  typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value)

/** Whether the comment showed this plan, and all of what its apply brings besides. One that it showed and that has gone since is no gain. */
export const coversPlans = (
  reviewed: Pick<ReviewedDigest, 'digest' | 'arrival'>,
  plan: string,
  arrival: string | undefined,
): boolean => reviewed.digest === plan && (arrival === undefined || reviewed.arrival === arrival)
