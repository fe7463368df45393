import type { Environment, TrustRule } from '../config/config.js'
import type { Problem } from '../errors/problem.js'
import { issuerOfRule } from '../identity/issuer-profiles.js'
import { refuseMissingToken, withheldReason } from '../identity/missing-token.js'
import { predictApply } from '../identity/predict-apply.js'
import type { Project } from '../open/configuration.js'
import { identifyJob } from '../open/identify-job.js'
import { openKeys } from '../open/issuer-keys.js'
import type { Run } from '../open/run.js'
import type { JobIdentity } from '../plan/opened-environment.js'
import type { Examination } from './examination.js'
import type { Opened } from './examine-run.js'

/** What a run would meet first, by what it is refused with. */
const stepOf = ({ code }: Problem): string => {
  if (/^(JWKS|HTTP|ISSUER)_/.test(code)) return 'issuer'
  if (/^TRUST_/.test(code) || code === 'TOKEN_EVENT') return 'trust rule'
  return 'token'
}

export const examineIdentity = async (
  examination: Examination,
  run: Run,
  { repository, revisions }: Opened,
  { configuration }: Project,
  environment: Environment,
): Promise<JobIdentity | undefined> => {
  const { context } = run
  const scope = { for: 'check', environment: environment.name } as const
  if ((environment.audience ?? run.inputs.audience ?? '') === '') {
    examination.note(scope, 'token', 'not needed', 'the environment names no audience, so no identity is verified')
    return undefined
  }
  if (context.idToken.kind === 'not requested') {
    examination.miss(scope, 'token', refuseMissingToken(context.idToken.cause).problems[0])
    return undefined
  }
  if (context.idToken.kind === 'withheld') {
    examination.note(scope, 'token', 'not seen', withheldReason(context.idToken.cause))
    return undefined
  }
  // A job of the protected branch is one that applies: its claims are for the other rule.
  const phase = context.mergeRequest === undefined ? 'apply' : 'check'
  const locate = (configuration.base ?? configuration.head)?.locate
  const trusted = configuration.firstRun || revisions.base === '' ? revisions.head : revisions.base
  const keys = openKeys(run, configuration.protected, repository, trusted)
  const found = await examination.look({ ...scope, for: phase }, stepOf, () =>
    identifyJob(withoutRecord(run), { environment, phase, keys, locate }),
  )
  if (found === undefined) return undefined
  examination.note({ ...scope, for: phase }, 'token', 'ok', `issued for ${found.review.audience}`)
  examination.note({ ...scope, for: phase }, 'issuer', 'ok', `${found.review.issuer}: its keys verify the token`)
  examination.note({ ...scope, for: phase }, 'trust rule', 'ok', `${found.review.rule} matches`)
  return found
}

/** A token that was only looked at is not used up: an `apply` after this command takes the same one. */
const withoutRecord = (run: Run): Run => {
  const { usedTokens } = run
  if (usedTokens === undefined) return run
  return {
    ...run,
    usedTokens: { byOthers: (phase) => usedTokens.byOthers(phase), record: () => Promise.resolve() },
  }
}

/** What `apply` needs beside what `check` does, as far as the configuration says it. */
export const examineApply = (examination: Examination, { context, inputs }: Run, environment: Environment): void => {
  const scope = { for: 'apply', environment: environment.name } as const
  if (environment.appliedBy !== undefined)
    return examination.note(
      scope,
      'apply',
      'not needed',
      `another tool applies the environment (${environment.appliedBy}); \`meshgate render\` writes its files`,
    )
  const missing = (name: string, code: Problem['code'], message: string, remedy: string): void =>
    examination.miss(scope, name, { code, message, remedy })
  if (environment.cluster === undefined)
    missing('cluster', 'CLUSTER_NEEDED', 'the environment names no cluster', 'Add `cluster:` to the environment.')
  if ((environment.audience ?? inputs.audience ?? '') === '')
    missing('audience', 'AUDIENCE_MISSING', 'the environment names no audience', 'Add `audience:` to the environment.')
  const rules = environment.trust.apply ?? []
  if (rules.length === 0)
    return missing(
      'trust rule',
      'TRUST_MISSING',
      'no job may apply: trust.apply is missing',
      'Add `trust: { apply: … }` to the environment (docs/guides/token.md).',
    )
  const issuer = rules.map((rule) => issuerOfRule(rule, context)).find((one) => one !== undefined)
  if (context.platform === 'local')
    return examination.note(scope, 'trust rule', 'not seen', 'which job it matches is seen in a job')
  const predicted = predictApply(rules, context, issuer)
  if (predicted.apply === 'predicted to be refused')
    missing('trust rule', 'TRUST_NO_MATCH', predicted.reasons.join('; '), 'Correct trust.apply of the environment.')
  else if (rules.some(takesJobsOfPlan))
    examination.lack(
      scope,
      'trust rule',
      'trust.apply can match a job of this project, also one of `plan` or `drift`, which waits for no approval',
      'Add `environment_action: [start, stop]` to the rule, and one with `environment_action: prepare` to trust.check (docs/guides/apply.md).',
    )
  else examination.note(scope, 'trust rule', 'ok', 'trust.apply can match a job of this project')
}

/** On GitLab they name the environment that they prepare, so that a rule about the environment alone speaks of them too. */
const takesJobsOfPlan = ({ platform, claims }: TrustRule): boolean =>
  platform === 'gitlab' && (claims.get('environment_action') ?? ['prepare']).includes('prepare')
