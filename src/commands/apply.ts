import { notTried } from '../apply/apply-plan.js'
import { holdLogin } from '../apply/hold-login.js'
import { audienceFlags, defineCommand, flag, inputFlags, text } from '../command-line/command.js'
import { refused, type Outcome } from '../command-line/outcome.js'
import { readYesOrNo } from '../command-line/read-yes-or-no.js'
import { exitCodes } from '../errors/codes.js'
import { refuseAny, Refusal } from '../errors/problem.js'
import { openWrites } from '../open/open-writes.js'
import { toShow } from '../open/publish-live.js'
import type { Run } from '../open/run.js'
import { runOf, supersededBy } from '../plan/applied-run.js'
import { arrivalProblem } from '../plan/arrival-problem.js'
import { digestOfRun } from '../plan/digest.js'
import { elsewhereProblem } from '../plan/environment-moves.js'
import { judgeLive } from '../plan/judge-arrival.js'
import { judgeEnvironment, type EnvironmentPlan } from '../plan/judge-environment.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import { planWrites, withSteps } from '../plan/plan-writes.js'
import { expectProblem } from '../plan/reviewed/approved-plan.js'
import { keyText, keyTitle } from '../ports/object.js'
import { countObjects } from '../speak/count-objects.js'
import { sayMissingRights, sayMissingWrites } from '../speak/missing-rights.js'
import { metaOfBranch, publishPlans } from '../speak/publish-plans.js'
import { noteCluster, noteJob, noteLogin, noteSteps, type RunRecord } from '../speak/record-run.js'
import { sayDigests } from '../speak/say-digests.js'
import { sayEditedPolicies } from '../speak/say-edited-policies.js'
import { sayKept } from '../speak/say-kept.js'
import { writeKubeconfig } from '../speak/write-kubeconfig.js'
import { notApproved, type NotApproved } from '../writes/not-approved.js'
import { recorded } from '../writes/recorded.js'
import { writeSteps } from '../writes/write-steps.js'

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
  refuseAny(problems)
  const plan = withSteps(judged.plan, steps, true)
  const own = toShow(opened, { ...judged, plan })
  const shown = [own, ...besides.map((one) => toShow(opened, one))]
  const meta = metaOfBranch(run, opened)
  sayEditedPolicies(run, opened, judged)
  sayKept(run, opened, judged)
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
  const { result, problems: failures } = await writeSteps(run, opened, record, { about, plan, takeBack })
  if (failures !== undefined) {
    if (result.problems.some(({ code }) => code === 'APPLY_FORBIDDEN')) await sayMissingWrites(run, opened, steps)
    return refused(failures, [own.plan])
  }
  const goes = takenOut === undefined ? [] : [toShow(opened, takenOut)]
  await publishPlans(run, { command: 'apply', shown, besides: goes, meta, exitCode: exitCodes.fine })
  const digest = digestOfRun(shown.map((one) => one.plan))
  output.info(`Plan ${digest}: ${countObjects(result.journal, environment)}, ${result.outcome}.`)
  await writeKubeconfig(run, opened, plan, (login) => noteLogin(record, opened, login))
  return { exitCode: exitCodes.fine, errors: [], plans: [own.plan] }
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
