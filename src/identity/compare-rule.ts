import type { TrustRule } from '../config/config.js'
import type { ClaimValue } from './claims.js'
import { shown } from './shown.js'

/** One condition of a rule that a token does not meet. */
export interface RuleDifference {
  readonly claim: string
  readonly expected: readonly string[]
  readonly received: ClaimValue | undefined
  /** What to do about it, where the values tell. */
  readonly hint: string
}

/** A token, or as much of one as is known: claims that are not listed do not exist. */
export interface ComparedIdentity {
  readonly platform: TrustRule['platform']
  readonly issuer: string
  readonly claims: Readonly<Record<string, ClaimValue>>
}

/** Claims by which nobody is ever let in: changeable by the user, reusable after a rename, or composed by anybody. */
const neverTrusted = new Set([
  ...['sub', 'aud', 'exp', 'iat', 'nbf', 'jti', 'actor', 'head_ref', 'user_login', 'user_email', 'user_identities'],
  ...['user_access_level', 'groups_direct', 'deployment_tier'],
])

/** Never reused after a rename or deletion. */
const immutableIds: Readonly<Record<TrustRule['platform'], readonly string[]>> = {
  github: ['repository_id'],
  gitlab: ['project_id'],
  kubernetes: ['serviceaccount_uid'],
}

const own = (claims: ComparedIdentity['claims'], name: string): ClaimValue | undefined =>
  Object.hasOwn(claims, name) ? claims[name] : undefined

const hintOf = (claim: string, expected: readonly string[], identity: ComparedIdentity): string => {
  const received = own(identity.claims, claim)
  if (typeof received === 'string') {
    if (expected.some((one) => one.toLowerCase() === received.toLowerCase()))
      return 'They differ in case alone. Values are compared exactly, also the names of environments: write the rule as the token has it.'
    if (expected.some((one) => one.normalize('NFKC') === received.normalize('NFKC')))
      return 'They look alike and are different characters: somebody may be imitating the name.'
    if (/[^\x00-\x7f]/.test(received))
      return 'The token holds characters outside ASCII, shown as code points: a name may be imitated.'
    if (
      claim === 'ref' &&
      expected.some((one) => !one.startsWith('refs/')) &&
      expected.some((one) => received === `refs/heads/${one}`)
    )
      return 'Write the full ref into the rule.'
    if (claim === 'ref' && received === '') return 'The event has no ref, so it cannot be one that may deploy.'
    if (/^refs\/pull\//.test(received)) return 'This is the run of a merge request.'
    if (claim === 'repository_id' || claim === 'project_id')
      return 'Another repository: a renamed one keeps its id, one that was deleted and made again under the same name does not.'
    if (
      claim === 'job_workflow_ref' &&
      expected.some((one) => one.split('/.github/')[1] === received.split('/.github/')[1])
    )
      return 'The same file under another repository name: if the repository was renamed, change the rule.'
  }
  if (received === undefined && claim === 'environment') {
    const ref = own(identity.claims, 'ref') ?? own(identity.claims, 'ref_path')
    return `The job names no environment, so its token speaks of ${typeof ref === 'string' ? shown(ref) : 'a ref'} instead: add \`environment: ${expected[0] ?? ''}\` to the job.`
  }
  if (received === null && claim.startsWith('ci_config'))
    return 'GitLab leaves it empty where the configuration comes from another project: such a job cannot be told by it.'
  if (claim === 'environment_protected' && received === 'false')
    return 'GitLab’s free editions always say false here: protect the environment, or leave the condition out.'
  return received === undefined ? 'The token has no such claim.' : ''
}

/** Why a rule does not speak of a token; empty when it does. Values are compared code point by code point. */
export const compareRule = (
  rule: TrustRule,
  issuer: string | undefined,
  identity: ComparedIdentity,
): readonly RuleDifference[] => {
  if (rule.platform !== identity.platform)
    return [{ claim: 'platform', expected: [rule.platform], received: identity.platform, hint: '' }]
  const differences: RuleDifference[] = []
  if (issuer !== identity.issuer)
    differences.push({
      claim: 'iss',
      expected: [issuer ?? 'none'],
      received: identity.issuer,
      hint: 'Name the issuer in the rule.',
    })
  // The configuration refuses such rules; here they match nothing, whoever made them.
  const pinned = immutableIds[rule.platform].every((id) => (rule.claims.get(id) ?? []).length > 0)
  if (!pinned)
    differences.push({
      claim: immutableIds[rule.platform].join(', '),
      expected: ['an id in the rule'],
      received: undefined,
      hint: 'The rule pins no id.',
    })
  for (const [claim, expected] of rule.claims) {
    if (neverTrusted.has(claim)) {
      differences.push({
        claim,
        expected: ['another claim'],
        received: undefined,
        hint: 'Nobody is let in by this claim.',
      })
      continue
    }
    const received = own(identity.claims, claim)
    if (typeof received !== 'string' || received === '' || !expected.includes(received))
      differences.push({ claim, expected, received, hint: hintOf(claim, expected, identity) })
  }
  return differences
}
