import { expect, test } from '@jest/globals'
import { coversPlans, readReviewedDigest } from '../../src/review/reviewed-digest.js'
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

test('a second plan is covered where the comment showed exactly it, and one that has gone is no gain', () => {
  const [plan, arrival, other] = ['p', 'a', 'o']
  expect([
    coversPlans({ digest: plan }, plan, undefined),
    coversPlans({ digest: plan, arrival }, plan, undefined),
    coversPlans({ digest: plan, arrival }, plan, arrival),
    coversPlans({ digest: plan }, plan, arrival),
    coversPlans({ digest: plan, arrival: other }, plan, arrival),
    coversPlans({ digest: other, arrival }, plan, arrival),
  ]).toEqual([true, true, true, false, false, false])
})

test('the digest of the second plan is read beside the first, of the same environment alone', async () => {
  const second = `sha256:${'b'.repeat(64)}`
  const plans = [
    { configuration: 'meshgate.yaml', environment: 'staging', plan: digest },
    { configuration: 'meshgate.yaml', environment: 'staging', arrival: second },
    { configuration: 'meshgate.yaml', environment: 'production', arrival: digest },
  ]
  const body = `${writeMarker({ key: 'k', head: 'h', run: { id: '1', attempt: 1 }, details: { plans } })}\ntext`
  expect(await readReviewedDigest(review([{ id: '1', author: 'bot', body }]), 'meshgate.yaml', 'staging')).toEqual({
    digest,
    arrival: second,
    head: 'h',
    base: '',
  })
})
