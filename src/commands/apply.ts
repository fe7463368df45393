import { applyPlan, notTried } from '../apply/apply-plan.js'
import { exitCodes } from '../errors/codes.js'
import { Refusal, type Problem } from '../errors/problem.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import { openWrites } from '../open/open-writes.js'
import { findReview } from '../open/require-review.js'
import { toShow } from '../open/publish-live.js'
import type { Run } from '../open/run.js'
import { runOf, supersededBy } from '../plan/applied-run.js'
import { arrivalProblem, unreviewedArrival } from '../plan/arrival-problem.js'
import { digestOfRun } from '../plan/digest.js'
import { elsewhereProblem } from '../plan/environment-moves.js'
import { judgeLive } from '../plan/judge-arrival.js'
import { judgeEnvironment, type EnvironmentPlan } from '../plan/judge-environment.js'
import type { Plan } from '../plan/plan.js'
import { loginRight } from '../plan/login-right.js'
import { isParent } from '../plan/steps.js'
import { planWrites, withSteps } from '../plan/plan-writes.js'
import { expectProblem } from '../plan/reviewed/approved-plan.js'
import type { Moved } from '../plan/reviewed/what-moved.js'
import { revokedTitle } from '../plan/revoke/revoked-bindings.js'
import { hideProblems } from '../plan/without-live.js'
import { listNames } from '../ports/list-names.js'
import { keyText, keyTitle } from '../ports/object.js'
import { coversPlans } from '../review/reviewed-digest.js'
import { countObjects } from '../speak/count-objects.js'
import { sayMissingRights, sayMissingWrites } from '../speak/missing-rights.js'
import { metaOfBranch, publishPlans } from '../speak/publish-plans.js'
import { sayDigests } from '../speak/say-digests.js'
import { noteCluster, noteJob, noteLogin, noteSteps, watchSteps, type RunRecord } from '../speak/record-run.js'
import { sayEditedPolicies } from '../speak/say-edited-policies.js'
import { readApproved, sayMoved } from '../speak/say-moved.js'
import { writeKubeconfig } from '../speak/write-kubeconfig.js'
import { audienceFlags, defineCommand, flag, inputFlags, text } from '../command-line/command.js'
import { refused, type Outcome } from '../command-line/outcome.js'
import { readYesOrNo } from '../command-line/read-yes-or-no.js'
import { recorded } from './recorded.js'

/**
 * `meshgate apply`: writes an environment's bindings, on the protected branch. Verifies the job, plans again, holds the plan
 * against the one that was approved, runs the same gate, dry-runs every write, then writes. A refused run writes nothing.
 */
export const apply = (run: Run, options: ApplyOptions = { takeBack: false }): Promise<Outcome> =>
  recorded(run, 'apply', (record) => {
    const { expect } = run.inputs
    const given = readYesOrNo('take-back', run.inputs.takeBack)
    const takeBack = options.takeBack || given
    const problem = expect === undefined ? undefined : expectProblem(expect)
    if (problem !== undefined) throw new Refusal(problem)
    record.subject = expect === undefined ? {} : { approved: expect }
    return openWrites(run, 'apply', (opened) => planAndWrite(run, opened, { record, takeBack }), noteJob(record))
  })

/** What a command line asks for; the inputs say it where it does not. */
interface ApplyOptions {
  /** What somebody edited past the repository is written back, in objects of the environment's own. */
  readonly takeBack: boolean
}

/** Plans against what stands in the cluster, holds the plan against the approved one, runs the gate, and writes. */
const planAndWrite = async (
  run: Run,
  opened: LiveEnvironment,
  { record, takeBack }: ApplyOptions & { readonly record: RunRecord },
): Promise<Outcome> => {
  const { environment, world, hides } = opened
  const { output, context } = run
  noteCluster(record, opened)
  sayMissingRights(run, opened)
  const superseded = supersededBy(world.state, environment, runOf(context))
  if (superseded !== undefined) throw new Refusal(superseded)
  const moved = elsewhereProblem(opened)
  if (moved !== undefined) throw new Refusal(moved)
  const judged = judgeEnvironment(opened)
  const { arrival, takenOut } = judgeLive(opened, judged)
  const besides = arrival === undefined ? [] : [arrival]
  record.subject = { ...record.subject, digest: digestOfRun([judged, ...besides].map((one) => one.plan)) }
  const writer = { run: runOf(context), ...opened.render }
  const { steps, settled, strangers, problems } = planWrites(environment, judged, world, writer)
  // What the configuration asks for: these names are the repository's own.
  const about = { steps, own: new Set(judged.rendered.map(({ key }) => keyText(key))) }
  noteSteps(record, opened, about, notTried(steps))
  const proposed = [withSteps(judged.plan, steps, false), ...besides.map((one) => one.plan)] as const
  const other = await notApproved(run, opened, proposed, { record, arrival })
  if (other !== undefined) return refuseOther(run, opened, [judged, ...besides], other)
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  const plan = withSteps(judged.plan, steps, true)
  const own = toShow(opened, { ...judged, plan })
  const shown = [own, ...besides.map((one) => toShow(opened, one))]
  const meta = metaOfBranch(run, opened)
  sayEditedPolicies(run, opened, judged)
  for (const key of hides ? [] : strangers)
    output.warning(
      `${keyTitle(key)} carries the label of this environment and was not written by meshgate; it is left alone.`,
    )
  const asTheyAre = countObjects(
    settled.map((key) => ({ key })),
    environment,
  )
  output.info(`${countObjects(steps, environment)} to write; ${asTheyAre} as they should be.`)
  if (!plan.reviewed.gate.passed) {
    await publishPlans(run, { command: 'apply', shown, meta, exitCode: exitCodes.gate })
    output.info('The gate failed, so nothing was written.')
    return { exitCode: exitCodes.gate, errors: [], plans: [own.plan] }
  }
  const beyond = arrivalProblem(opened, arrival)
  // An `expect` that comes this far is the digest of both plans.
  if (beyond !== undefined && run.inputs.expect === undefined) {
    await publishPlans(run, { command: 'apply', shown, meta, exitCode: exitCodes.gate, errors: [beyond] })
    output.problem(beyond)
    return refused(
      [beyond],
      shown.map((one) => one.plan),
    )
  }
  await holdLogin(opened)
  await sayDigests(run, environment, [plan, ...besides.map((one) => one.plan)])
  // Steps are told by name; of what is taken out, only the cluster knows it.
  const told = hides ? { ...output, info: () => undefined } : output
  const result = await applyPlan(plan, world.cluster, told, watchSteps(record, opened, about), takeBack)
  record.outcome = result.outcome
  noteSteps(record, opened, about, result.journal)
  const [failed, ...more] = result.problems
  if (failed !== undefined) {
    const shownProblems = hides ? hideProblems([failed, ...more]) : ([failed, ...more] as const)
    for (const problem of shownProblems) output.problem(problem)
    if (result.problems.some(({ code }) => code === 'APPLY_FORBIDDEN')) await sayMissingWrites(run, opened, steps)
    return refused(shownProblems, [own.plan])
  }
  const goes = takenOut === undefined ? [] : [toShow(opened, takenOut)]
  await publishPlans(run, { command: 'apply', shown, besides: goes, meta, exitCode: exitCodes.fine })
  const digest = digestOfRun(shown.map((one) => one.plan))
  output.info(`Plan ${digest}: ${countObjects(result.journal, environment)}, ${result.outcome}.`)
  await writeKubeconfig(run, opened, plan, (login) => noteLogin(record, opened, login))
  return { exitCode: exitCodes.fine, errors: [], plans: [own.plan] }
}

/** What comes after the writes is asked for before the first: a run that cannot end well writes nothing. Throws APPLY_FORBIDDEN. */
const holdLogin = async ({ environment, world }: LiveEnvironment): Promise<void> => {
  const right = loginRight(environment)
  if (right === undefined || (await world.cluster.mayI(right))) return
  throw new Refusal({
    code: 'APPLY_FORBIDDEN',
    message: `The job's identity may make no login for ServiceAccount ${right.namespace}/${right.name}, which \`kubeconfig\` asks for, so nothing was written.`,
    expected: `create on serviceaccounts/token, resourceNames ["${right.name}"], in namespace ${right.namespace}`,
    received: 'no such right (SelfSubjectAccessReview)',
    remedy: `Add to the applier's Role: { apiGroups: [""], resources: ["serviceaccounts/token"], resourceNames: ["${right.name}"], verbs: [create] }. \`meshgate init\` prints it.`,
  })
}

interface NotApproved {
  readonly problem: Problem
  readonly moved: readonly Moved[]
  /** The digest that was approved; missing: none was. */
  readonly approved?: string
}

/** Shows the plan that is not written: whoever approves the next one sees it. */
const refuseOther = async (
  run: Run,
  opened: LiveEnvironment,
  judged: readonly EnvironmentPlan[],
  { problem, moved, approved }: NotApproved,
): Promise<Outcome> => {
  const shown = judged.map((one) => toShow(opened, one))
  const meta = metaOfBranch(run, opened)
  await publishPlans(run, {
    command: 'apply',
    shown,
    meta,
    exitCode: exitCodes.notReviewed,
    errors: [problem],
    details: { moved },
  })
  run.output.problem(problem)
  return {
    ...refused(
      [problem],
      shown.map((one) => one.plan),
    ),
    details: {
      moved,
      digest: digestOfRun(judged.map((one) => one.plan)),
      ...(approved === undefined ? {} : { approved }),
    },
  }
}

/** Why this plan may not be written, and what is different about it, where somebody has to have approved it. */
const notApproved = async (
  run: Run,
  opened: LiveEnvironment,
  plans: readonly [Plan, ...Plan[]],
  { record, arrival }: { readonly record: RunRecord; readonly arrival: EnvironmentPlan | undefined },
): Promise<NotApproved | undefined> => {
  const { expect } = run.inputs
  const { environment } = opened
  const [plan] = plans
  if (expect !== undefined && expect !== digestOfRun(plans))
    return (await partApproved(run, opened, plans, expect)) ?? differs(run, opened, plans, expect)
  if (environment.reviewed === 'plan' && expect === undefined) return { problem: notExpected(opened), moved: [] }
  // Nothing but the run's own mark: a commit beside the bindings has no comment, and needs none.
  const writesNothing = plan.steps.every(({ key }) => isParent(key, environment))
  if (environment.reviewed !== 'required' || writesNothing) return undefined
  const review = await findReview(run, environment)
  if (review.kind === 'missing') return { problem: review.problem, moved: [] }
  record.subject = { ...record.subject, approved: review.digest, request: review.request }
  if (review.digest !== plan.digest) return differs(run, opened, [plan], review.digest, review.base)
  if (arrival !== undefined && !coversPlans(review, plan.digest, arrival.plan.digest))
    return { problem: unreviewedArrival(opened, arrival, review.request), moved: [], approved: review.digest }
  run.output.info(`Reviewed in the merge request, and approved by ${review.by.join(', ')}.`)
  return undefined
}

/**
 * The digest of one of the plans, where the run has two: it was copied from the wrong line, and nothing moved. That of the commit
 * alone may also have been approved before there was a second plan; then only the plan file can say that both were shown.
 */
const partApproved = async (
  run: Run,
  opened: LiveEnvironment,
  plans: readonly [Plan, ...Plan[]],
  expect: string,
): Promise<NotApproved | undefined> => {
  const [commit, ...besides] = plans
  const whole = digestOfRun(plans)
  if (besides.length === 0 || plans.every(({ digest }) => digest !== expect)) return undefined
  if (commit.digest === expect && typeof (await readApproved(run, opened.environment.name, whole)) === 'string')
    return undefined
  return {
    problem: {
      code: 'PLAN_DIFFERS',
      ...placeOf(opened),
      message: `the digest that was given is that of a part: of ${commit.digest === expect ? 'the plan of the commit alone' : 'what was never applied'}; nothing was written`,
      expected: `${whole}, the digest of both plans`,
      received: expect,
      remedy:
        'Hand over the digest of both: the output `digest` of `plan`, which comment, report and plan.json name as the one to approve.',
    },
    moved: [],
    approved: expect,
  }
}

const differs = async (
  run: Run,
  opened: LiveEnvironment,
  plans: readonly [Plan, ...Plan[]],
  approved: string,
  base = opened.revisions.base,
): Promise<NotApproved> => {
  const moved = await sayMoved(run, opened, plans, approved)
  const went = base !== '' && base !== opened.revisions.base
  const revoked = opened.hides ? [] : plans.flatMap(({ reviewed }) => reviewed.revoked ?? []).map(revokedTitle)
  return {
    problem: {
      code: 'PLAN_DIFFERS',
      ...placeOf(opened),
      message: `the plan of now is not the one that was approved, so nothing was written${went ? `; the review compared with ${base.slice(0, 12)}, and the commit before this one is ${opened.revisions.base.slice(0, 12)}` : ''}${revoked.length === 0 ? '' : `; ${listNames([...new Set(revoked)], 3)}, and what was approved before that does not give it again`}`,
      expected: approved,
      received: digestOfRun(plans),
      remedy:
        'Look at what moved, run `plan` again and have the new digest approved; a rerun of an apply that was cut between its writes needs that, too.',
    },
    moved,
    approved,
  }
}

/** Where the environment stands in the protected configuration: what has a line is shown at it in every report. */
const placeOf = ({ environment, configuration }: LiveEnvironment): Pick<Problem, 'where'> => {
  const locate = configuration.base?.locate
  return locate === undefined ? {} : { where: locate(environment.pointer) }
}

const notExpected = (opened: LiveEnvironment): Problem => {
  const { environment } = opened
  return {
    code: 'PLAN_NOT_EXPECTED',
    message: `environment ${JSON.stringify(environment.name)} takes only a plan that was approved, and no digest was given`,
    ...placeOf(opened),
    expected: 'the input `expect`: the output `digest` of the `plan` job',
    received: 'nothing',
    remedy: 'Hand over the digest (docs/guides/apply.md). An empty one means that the job of `plan` set none.',
  }
}

export const command = defineCommand({
  flags: {
    ...inputFlags,
    ...audienceFlags,
    expect: text,
    'plan-file': text,
    'take-back': flag,
    'audit-after': text,
    report: text,
  },
  read: (given) => ({ takeBack: given.flag('take-back'), reports: { folder: given.text('report') } }),
  run: async (shell, line) => apply(await shell.job(line), line),
  help: `meshgate apply: writes an environment's bindings

  meshgate apply --environment staging

Runs on the protected branch. Verifies the job's token, plans again, runs the same gate, dry-runs every write, then writes with
server-side apply and prunes what is no longer wanted. A refused run writes nothing. With \`--expect\` it writes the plan that was
approved and no other (exit code 5); a run that is older than the last one that wrote is refused in any case. A field that somebody
else holds stops it (exit code 4); with \`--take-back\` it takes back what was edited past the repository, and says from whom.

  --environment NAME    needed where the configuration has more than one
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --expect DIGEST       the digest of \`plan\` that was approved
  --plan-file FILE      the plan.json of that \`plan\`, to show what moved; never written from
  --take-back           writes back what \`kubectl edit\` or the like changed in objects of the environment's own; never a field
                        that another tool declares (server-side apply). In a workflow: the input \`take-back\`
  --audit-after FILE    the audit.ndjson of the run before: the chain of records goes on from it
  --report DIR          writes plan.json and audit.ndjson there
  --json                one object on stdout
`,
})
