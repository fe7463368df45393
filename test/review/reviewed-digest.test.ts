import { expect, test } from '@jest/globals'
import { readReviewedDigest } from '../../src/review/reviewed-digest.js'
import type { CodeReview, ReviewComment } from '../../src/ports/review.js'
import { writeMarker } from '../../src/review/marker.js'

const digest = `sha256:${'a'.repeat(64)}`
const comment = (
  author: string,
  plan: string,
  environment = 'staging',
  configuration = 'meshgate.yaml',
): ReviewComment => ({
  id: '1',
  author,
  body: `${writeMarker({ key: 'k', head: 'h', run: { id: '1', attempt: 1 }, details: { plans: [{ configuration, environment, plan }] } })}\ntext`,
})

const never = (): Promise<never> => Promise.reject(new Error('nothing is written'))
const review = (comments: readonly ReviewComment[]): CodeReview => ({
  limit: 1000,
  self: () => Promise.resolve('bot'),
  list: () => Promise.resolve(comments),
  create: never,
  update: never,
  remove: never,
  currentHead: never,
})

test.each([
  ['the own comment’s plan of the environment', [comment('bot', digest)], digest],
  ['nothing where somebody else planted a marker', [comment('mallory', digest)], undefined],
  ['nothing for another environment', [comment('bot', digest, 'production')], undefined],
  ['nothing for the same name in another configuration', [comment('bot', digest, 'staging', 'b.yaml')], undefined],
  ['nothing where the text is no digest', [comment('bot', '::set-output name=x::y')], undefined],
  ['nothing without comments', [], undefined],
] as const)('%s', async (_, comments, expected) => {
  expect(await readReviewedDigest(review(comments), 'meshgate.yaml', 'staging')).toEqual(
    expected === undefined ? undefined : { digest: expected, head: 'h', base: '' },
  )
})
