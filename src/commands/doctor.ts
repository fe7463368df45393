import type { Environment } from '../config/config.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { issuerOfRule } from '../identity/issuer-profiles.js'
import { refuseMissingToken, withheldReason } from '../identity/missing-token.js'
import { predictApply } from '../identity/predict-apply.js'
import { ReviewForbidden } from '../ports/review.js'
import { problemWithoutLive } from '../plan/without-live.js'
import { audienceFlags, defineCommand, inputFlags, text } from './command.js'
import { readProjects, type Project } from '../open/configuration.js'
import { examineCluster } from './doctor/cluster.js'
import { exitCodeOf, openExamination, renderFindings, type Examination } from './doctor/examination.js'
import { identifyJob } from '../open/identify-job.js'
import type { JobIdentity } from '../plan/opened-environment.js'
import { openKeys } from '../open/issuer-keys.js'
import type { Outcome } from './outcome.js'
import type { OpenRepository, Run } from '../open/run.js'
import { hidesLive, hidingRefusals } from '../open/publish-live.js'
import { readSides } from '../open/read-sides.js'

export interface DoctorOptions {
  /** `process.versions.node`. */
  readonly nodeVersion: string
}

const everywhere = { for: 'check', environment: null } as const

/**
 * `meshgate doctor`: what is missing for `check`, then for `apply`, in the order in which a run would meet it, each with
 * what mends it. Reads only. Exit 0 where `check` can run, else the code that it would end with.
 */
export const doctor = async (run: Run, options: DoctorOptions): Promise<Outcome> => {
  const examination = openExamination()
  examinePlatform(examination, run, options.nodeVersion)
  const opened = await examineRepository(examination, run)
  if (opened !== undefined) {
    const projects = await examination.look(everywhere, 'configuration', () =>
      readProjects(opened.repository, run.inputs.config, opened.revisions, run.inputs.environment),
    )
    for (const project of projects ?? []) await examineProject(examination, run, opened, project)
  }
  await examineComment(examination, run)
  run.output.info(renderFindings(examination.findings))
  return {
    exitCode: exitCodeOf(examination.findings),
    errors: [],
    plans: [],
    details: { checks: examination.findings },
  }
}

interface Opened {
  readonly repository: OpenRepository
  readonly revisions: { readonly base: string; readonly head: string }
}

const examinePlatform = (examination: Examination, { context }: Run, node: string): void => {
  const major = Number(node.split('.')[0])
  if (major < 20)
    examination.miss(everywhere, 'Node', {
      code: 'USAGE',
      message: `Node ${node} is too old`,
      remedy: 'Use Node 20 or newer.',
    })
  else examination.note(everywhere, 'Node', 'ok', node)
  if (context.platform === 'local')
    examination.note(
      everywhere,
      'platform',
      'ok',
      'a shell: what only a job has (token, comment) is not seen here; run `meshgate doctor` in a job for that',
    )
  else {
    const name = context.platform === 'github' ? 'GitHub' : 'GitLab'
    examination.note(everywhere, 'platform', 'ok', `${name}, ${context.event}, ${context.repository.path}`)
  }
}

const examineRepository = async (examination: Examination, run: Run): Promise<Opened | undefined> => {
  const repository = await examination.look(everywhere, 'repository', () => run.repository())
  if (repository === undefined) return undefined
  const revisions = await examination.look(everywhere, 'base', async () => {
    const found = await repository.resolve(run.context.revisions)
    // Resolving names a commit; reading a file of it shows that its objects can be had.
    for (const revision of [found.base, found.head])
      if (revision !== '') await repository.readTree(revision, ['meshgate.yaml'])
    return found
  })
  if (revisions === undefined) return undefined
  const { base } = revisions
  examination.note(
    everywhere,
    'base',
    'ok',
    base === '' ? 'there is none to compare with; everything counts as new' : `${base.slice(0, 12)} can be read`,
  )
  return { repository, revisions }
}

const examineProject = async (examination: Examination, run: Run, opened: Opened, project: Project): Promise<void> => {
  const { configuration, path, environments } = project
  if (configuration.protected === undefined) {
    examination.note(
      everywhere,
      'configuration',
      'not needed',
      `there is no ${path}: all Istio objects of the repository are compared, and nothing gates; \`meshgate init\` writes one`,
    )
    await examinePolicies(examination, run, opened, project, undefined)
    examination.miss({ for: 'apply', environment: null }, 'configuration', {
      code: 'CONFIG_NEEDED',
      message: `there is no ${path}`,
      remedy: 'Run `meshgate init`.',
    })
    return
  }
  examination.note(
    everywhere,
    'configuration',
    'ok',
    configuration.firstRun ? `${path} is new: nothing gates until it is merged` : path,
  )
  for (const environment of environments)
    if (environment !== undefined) await examineEnvironment(examination, run, opened, project, environment)
}

const examineEnvironment = async (
  examination: Examination,
  run: Run,
  opened: Opened,
  project: Project,
  environment: Environment,
): Promise<void> => {
  const scope = { for: 'check', environment: environment.name } as const
  const identity = await examineIdentity(examination, run, opened, project, environment)
  examineApply(examination, run, environment)
  const settings = environment.cluster
  if (environment.snapshot !== undefined)
    examination.note(scope, 'cluster', 'not needed', `a snapshot stands for it: ${environment.snapshot.folder}`)
  else if (settings === undefined)
    examination.note(scope, 'cluster', 'not needed', 'none is configured: the repository is taken to hold all policies')
  else if (settings.kind === 'id-token' && run.context.idToken.kind !== 'available')
    examination.note(scope, 'cluster', 'not seen', 'the login is the ID token of a job, and there is none here')
  else {
    const shy = hidesLive(run.context, project.configuration)
    await examineCluster(shy ? withoutNames(examination) : examination, {
      run,
      ...opened,
      project,
      environment,
      identity,
      shy,
    })
    return
  }
  await examinePolicies(examination, run, opened, project, environment)
}

const examinePolicies = async (
  examination: Examination,
  run: Run,
  { repository, revisions }: Opened,
  { configuration }: Project,
  environment: Environment | undefined,
): Promise<void> => {
  const scope = { for: 'check', environment: environment?.name ?? null } as const
  const sides = await examination.look(scope, 'policies', () =>
    readSides(run, repository, configuration, revisions, environment),
  )
  if (sides === undefined) return
  examination.note(scope, 'policies', 'ok', `${sides.after.length} objects can be read`)
}

/** What a run would meet first, by what it is refused with. */
const stepOf = ({ code }: Problem): string => {
  if (/^(JWKS|HTTP|ISSUER)_/.test(code)) return 'issuer'
  if (/^TRUST_/.test(code) || code === 'TOKEN_EVENT') return 'trust rule'
  return 'token'
}

const examineIdentity = async (
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

/** What the API server says is told by its code alone; the rights that are missing are in our own words. */
const withoutNames = (examination: Examination): Examination => ({
  ...examination,
  miss: (scope, name, problem) =>
    examination.miss(
      scope,
      name,
      problem === undefined || name === 'reads' || name === 'writes' ? problem : problemWithoutLive(problem),
    ),
  look: (scope, name, work) => examination.look(scope, name, () => hidingRefusals(true, work)),
})

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
const examineApply = (examination: Examination, { context, inputs }: Run, environment: Environment): void => {
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
      'Add `trust: { apply: … }` to the environment (README, "From there, in three steps").',
    )
  const issuer = rules.map((rule) => issuerOfRule(rule, context)).find((one) => one !== undefined)
  if (context.platform === 'local')
    return examination.note(scope, 'trust rule', 'not seen', 'which job it matches is seen in a job')
  const predicted = predictApply(rules, context, issuer)
  if (predicted.apply === 'predicted to be refused')
    missing('trust rule', 'TRUST_NO_MATCH', predicted.reasons.join('; '), 'Correct trust.apply of the environment.')
  else examination.note(scope, 'trust rule', 'ok', 'trust.apply can match a job of this project')
}

/** Reading comments is tried; writing one is seen only when it happens. */
const examineComment = async (examination: Examination, run: Run): Promise<void> => {
  const { context } = run
  if (context.platform === 'local')
    return examination.note(everywhere, 'comment', 'not seen', 'a shell has no merge request')
  if (context.mergeRequest === undefined)
    return examination.note(everywhere, 'comment', 'not seen', 'the run has no merge request')
  const remedy =
    context.platform === 'github'
      ? 'Add `pull-requests: write` to the job’s permissions, and leave the input `token` alone.'
      : 'Put a project access token with scope `api` into the masked variable MESHGATE_GITLAB_TOKEN.'
  const review = await run.review()
  if (review === undefined)
    return examination.note(
      everywhere,
      'comment',
      'not seen',
      `there is no token to comment with; the review stands in the log. ${remedy}`,
    )
  try {
    await review.self()
    await review.list()
    examination.note(everywhere, 'comment', 'ok', 'comments can be read; whether one may be written is seen when it is')
  } catch (thrown) {
    if (thrown instanceof ReviewForbidden)
      examination.note(everywhere, 'comment', 'not seen', `${thrown.message}. ${thrown.remedy}`)
    else if (thrown instanceof Refusal)
      examination.note(everywhere, 'comment', 'not seen', `${thrown.problems[0].message}. ${thrown.problems[0].remedy}`)
    else throw thrown
  }
}

export const command = defineCommand({
  flags: { ...inputFlags, ...audienceFlags, base: text },
  read: (given) => ({ base: given.text('base') }),
  run: async ({ job, nodeVersion }, line) => doctor(await job(line), { nodeVersion }),
  help: `meshgate doctor: what is missing, and what mends it

  meshgate doctor                                on your own machine, with a kubeconfig: what a job has is not seen
  meshgate doctor --environment staging --json   in a job, with the same inputs as check or apply

Looks in the order in which a run would meet it: platform, configuration, base revision, token, issuer, trust rule, cluster and
its certificate, login, rights to list and to write, Istio, injection, audience, comment. Writes nothing.

  --environment NAME    an environment of the configuration, or \`all\` (default)
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --base REVISION       what check would compare with
  --audience AUDIENCE, --cluster-audience A    as for check
  --json                one object on stdout; \`checks\` lists what was looked at
Exit 0 where check can run, else the code that check would end with.
`,
})
