import type { Problem } from '../../errors/problem.js'
import { isJsonObject, type Json, parseJson } from '../../ports/json.js'
import { digestOfReviewed, digestOfRun } from '../digest.js'
import type { Digest, Reviewed } from '../plan.js'

/** What a plan file is good for: the approved plan, or why it is not one. It is shown, and never written from. */
export type ApprovedPlan =
  | { readonly kind: 'approved'; readonly reviewed: Reviewed; readonly arrival?: Reviewed }
  | { readonly kind: 'unusable'; readonly reason: string }

/**
 * The plan of an environment in a file that `plan --json` or its report wrote. Only what has the expected digest counts: the
 * file came through hands that nobody vouches for.
 */
export const readApprovedPlan = (text: string, environment: string, digest: string): ApprovedPlan => {
  const value = parseJson(text)
  const plans = isJsonObject(value) && Array.isArray(value['plans']) ? (value['plans'] as readonly Json[]) : undefined
  if (plans === undefined) return unusable('it is no output of meshgate')
  const reviewed = plans
    .flatMap((plan) => (isJsonObject(plan) && isJsonObject(plan['reviewed']) ? [plan['reviewed']] : []))
    .filter((one) => one['environment'] === environment)
    .map((one) => one as unknown as Reviewed)
  if (reviewed.length === 0) return unusable(`it holds no plan of environment ${environment}`)
  const digests = reviewed.map(digestIn)
  const alone = reviewed[digests.findIndex((one) => one === digest)]
  if (alone !== undefined) return { kind: 'approved', reviewed: alone }
  // What an apply brings besides stands behind the plan of the commit, and was approved with it.
  const pair = reviewed.findIndex((_, index) => digestOfPair(digests[index], digests[index + 1]) === digest)
  const [commit, arrival] = pair === -1 ? [] : reviewed.slice(pair, pair + 2)
  return commit === undefined || arrival === undefined
    ? unusable('what it holds has another digest: a plan without what was read from the cluster, or another plan')
    : { kind: 'approved', reviewed: commit, arrival }
}

const unusable = (reason: string): ApprovedPlan => ({ kind: 'unusable', reason })

/** A digest that holds says that a plan made this text, so its parts have their form. */
const digestIn = (reviewed: Reviewed): Digest | undefined => {
  try {
    return digestOfReviewed(reviewed)
  } catch {
    return undefined
  }
}

const digestOfPair = (one: Digest | undefined, other: Digest | undefined): Digest | undefined =>
  one === undefined || other === undefined ? undefined : digestOfRun([{ digest: one }, { digest: other }])

/** `sha256:` and 64 hexadecimal digits; whatever else is given is a mistake of the workflow, told before anything is asked. */
export const expectProblem = (expect: string): Problem | undefined =>
  /^sha256:[0-9a-f]{64}$/.test(expect)
    ? undefined
    : {
        code: 'USAGE',
        message: 'the input expect is no digest of a plan',
        where: { kind: 'input', name: 'expect' },
        expected: 'sha256: and 64 hexadecimal digits, the output `digest` of `plan`',
        received: expect.slice(0, 100),
        remedy: 'Hand over the output as it is: `expect: ${{ needs.plan.outputs.digest }}`.',
      }
