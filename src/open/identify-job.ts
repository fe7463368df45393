import type { Environment, Locate, TrustRule, TrustRules } from '../config/config.js'
import { Refusal } from '../errors/problem.js'
import { issuerOfRule, issuerProfiles } from '../identity/issuer-profiles.js'
import type { KeySource } from '../identity/key-source.js'
import { matchTrust } from '../identity/match-trust.js'
import { refuseMissingToken, withheldReason } from '../identity/missing-token.js'
import { predictApply } from '../identity/predict-apply.js'
import { verifyToken, type SignedToken, type VerifiedIdentity } from '../identity/verify-token.js'
import type { JobIdentity } from '../plan/opened-environment.js'
import type { Run } from './run.js'

export interface IdentityQuestion {
  readonly environment: Environment
  /** `plan` writes nothing: whom `trust.check` or `trust.apply` trusts may see it. */
  readonly phase: 'check' | 'plan' | 'apply'
  readonly keys: KeySource
  readonly locate: Locate | undefined
  /** Hears of a token that its issuer signed, also of one that is refused. */
  readonly signed?: (token: SignedToken) => void
}

/**
 * Requests, verifies and matches the job's token for an environment. Where the platform gives such a job none (fork,
 * Dependabot, a shell), `check` goes on with the configured audience and says so; `apply` does not.
 * Throws a `Refusal`, with exit code 3 where the identity is at fault.
 */
export const identifyJob = async (run: Run, question: IdentityQuestion): Promise<JobIdentity> => {
  const { context } = run
  const { environment, phase, keys, locate, signed } = question
  const rules = rulesOf(environment, phase)
  const audience = environment.audience ?? run.inputs.audience ?? ''
  const issuer = rules.map((rule) => issuerOfRule(rule, context)).find((one) => one !== undefined) ?? ''
  const unseen = (seen: 'not seen' | 'not requested', reason: string): JobIdentity => ({
    identity: undefined,
    review: { seen, reason, issuer, audience, rule: '', apply: predictApply(environment.trust.apply, context).apply },
  })
  if (audience === '') {
    if (phase === 'apply') throw noAudience(environment, locate)
    return unseen('not requested', 'the environment names no audience')
  }
  if (context.idToken.kind === 'not requested') throw refuseMissingToken(context.idToken.cause)
  if (context.idToken.kind === 'withheld') {
    const reason = withheldReason(context.idToken.cause)
    if (phase === 'apply') throw noToken(reason)
    return unseen('not seen', reason)
  }
  const token = await run.tokens().request('mesh', audience)
  const identity = await verifyToken(token, {
    profiles: issuerProfiles(context, rules),
    audience,
    clock: run.clock,
    keys,
    used: (await run.usedTokens?.byOthers(phase)) ?? new Set(),
    ...(signed === undefined ? {} : { signed }),
  })
  await run.usedTokens?.record(identity.jtiDigest, phase)
  const rule = match(identity, run, question)
  for (const claim of identity.unknownClaims)
    run.output.info(`The token has a claim that meshgate does not know: ${claim}`)
  return {
    identity,
    review: {
      seen: 'verified',
      reason: '',
      issuer: identity.issuer,
      audience,
      rule: rule.pointer,
      apply: phase === 'apply' ? 'verified' : predictApply(environment.trust.apply, context, identity.issuer).apply,
    },
  }
}

const rulesOf = ({ trust }: Environment, phase: IdentityQuestion['phase']): TrustRules =>
  phase === 'plan' ? [...(trust.check ?? []), ...(trust.apply ?? [])] : (trust[phase] ?? [])

/** The rule that a token matches. A job of `plan` runs as the check job does, or, where a platform's environment needs no approval for it, as apply. */
const match = (
  identity: VerifiedIdentity,
  { context }: Run,
  { environment: { trust }, phase, locate }: IdentityQuestion,
): TrustRule => {
  const ask = (one: 'check' | 'apply'): TrustRule =>
    matchTrust(identity, {
      phase: one,
      rules: trust[one],
      server: context,
      ...(locate === undefined ? {} : { locate }),
    })
  if (phase !== 'plan') return ask(phase)
  try {
    return ask('check')
  } catch (refusal) {
    try {
      return ask('apply')
    } catch {
      throw refusal
    }
  }
}

const noToken = (reason: string): Refusal =>
  new Refusal({
    code: 'TOKEN_MISSING',
    message: `the job's ID token is needed: ${reason}`,
    expected: 'a job on the protected branch that may ask for an ID token',
    received: 'no token',
    remedy: 'Run it in a CI job, on the protected branch of the repository itself.',
  })

const noAudience = (environment: Environment, locate: Locate | undefined): Refusal =>
  new Refusal({
    code: 'AUDIENCE_MISSING',
    message: `environment ${JSON.stringify(environment.name)} names no audience, so the job's identity cannot be verified`,
    ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
    expected: `${environment.pointer}/audience`,
    received: 'nothing',
    remedy:
      'Add `audience:` with one value that only this environment uses, for example https://mesh.example.com/staging.',
  })
