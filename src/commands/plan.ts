import { confirmPlan } from '../apply/confirm-plan.js'
import { codes, exitCodes } from '../errors/codes.js'
import { Refusal, type Problem } from '../errors/problem.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import { openWrites } from '../open/open-writes.js'
import { toShow } from '../open/publish-live.js'
import type { Run } from '../open/run.js'
import { runOf, supersededBy } from '../plan/applied-run.js'
import { arrivalProblem } from '../plan/arrival-problem.js'
import { digestOfRun } from '../plan/digest.js'
import { elsewhereProblem } from '../plan/environment-moves.js'
import { judgeLive } from '../plan/judge-arrival.js'
import { judgeEnvironment } from '../plan/judge-environment.js'
import { planWrites, withObjections } from '../plan/plan-writes.js'
import { problemWithoutLive } from '../plan/without-live.js'
import { countObjects } from '../speak/count-objects.js'
import { sentence } from '../speak/sentence.js'
import { sayMissingRights } from '../speak/missing-rights.js'
import { handOverDigest } from '../speak/hand-over.js'
import { metaOfBranch, publishPlans } from '../speak/publish-plans.js'
import { sayEditedPolicies } from '../speak/say-edited-policies.js'
import { sayKept } from '../speak/say-kept.js'
import { sayObjections } from '../speak/say-objections.js'
import { audienceFlags, defineCommand, inputFlags, text } from '../command-line/command.js'
import { refused, settle, type Outcome } from '../command-line/outcome.js'

/**
 * `meshgate plan`: what `apply` of this commit would write, with its digest, for somebody to approve. Reads alone; the
 * apply job takes the digest as `expect`, and writes nothing else.
 */
export const plan = (run: Run): Promise<Outcome> =>
  settle(() => openWrites(run, 'plan', (opened) => judgeAndShow(run, opened)), run.output)

const judgeAndShow = async (run: Run, opened: LiveEnvironment): Promise<Outcome> => {
  const { environment, world } = opened
  const superseded = supersededBy(world.state, environment, runOf(run.context))
  if (superseded !== undefined) throw new Refusal(superseded)
  const moved = elsewhereProblem(opened)
  if (moved !== undefined) throw new Refusal(moved)
  sayMissingRights(run, opened)
  const judged = judgeEnvironment(opened)
  const confirmed = await confirmPlan(opened, judged)
  // Exactly what `apply` asks, whose run leaves its mark besides.
  const { problems } = planWrites(environment, judged, world, { run: runOf(run.context), ...opened.render })
  const [first, ...rest] = opened.hides ? problems.map(problemWithoutLive) : problems
  sayObjections(run, opened, confirmed.objections)
  sayEditedPolicies(run, opened, judged)
  sayKept(run, opened, judged)
  // What apply refuses is this run's own refusal.
  const told = withObjections(confirmed.plan, { own: [], server: confirmed.objections })
  const shown = toShow(opened, { ...judged, plan: told })
  const { arrival, takenOut } = judgeLive(opened, judged)
  const { passed } = confirmed.plan.reviewed.gate
  const beyond = arrivalProblem(opened, arrival)
  // Where the configuration has somebody approve each plan, this one shows what it opens, and its digest covers that.
  const stopped = !passed || (beyond !== undefined && environment.reviewed !== 'plan')
  const errors = first !== undefined ? [first, ...rest] : passed && stopped && beyond !== undefined ? [beyond] : []
  const exitCode = first !== undefined ? codes[first.code].exit : stopped ? exitCodes.gate : exitCodes.fine
  const all = arrival === undefined ? [shown] : [shown, toShow(opened, arrival)]
  const besides = takenOut === undefined ? [] : [toShow(opened, takenOut)]
  await publishPlans(run, { command: 'plan', shown: all, besides, meta: metaOfBranch(run, opened), exitCode, errors })
  const plans = all.map((one) => one.plan)
  const digest = digestOfRun(plans)
  await handOverDigest(run, digest)
  if (first !== undefined) {
    for (const problem of [first, ...rest]) run.output.problem(problem)
    run.output.info(`Apply of this plan will be refused, and write nothing: ${namesOf([first, ...rest])}.`)
    return refused([first, ...rest], plans)
  }
  if (passed && beyond !== undefined) {
    if (stopped) run.output.problem(beyond)
    else
      run.output.warning(
        `${sentence(beyond.message)} Whoever approves ${digest} approves it: apply with this digest as \`expect\` goes ahead.`,
      )
  }
  run.output.info(
    stopped
      ? 'The gate failed: apply of this plan will write nothing.'
      : `Plan ${digest}: ${countObjects(confirmed.plan.steps, environment)} to write. Hand it to apply as \`expect\`.`,
  )
  return {
    exitCode,
    errors,
    plans,
    ...(plans.length > 1 && exitCode === exitCodes.fine ? { details: { digest } } : {}),
  }
}

const namesOf = (problems: readonly Problem[]): string => [...new Set(problems.map(({ code }) => code))].join(', ')

export const command = defineCommand({
  flags: { ...inputFlags, ...audienceFlags, report: text },
  read: (given) => ({ reports: { folder: given.text('report') } }),
  run: async (shell, line) => plan(await shell.job(line)),
  help: `meshgate plan: what apply would write, and the digest to approve

  meshgate plan --environment staging --report plan

Runs on the protected branch before apply, with the rights of a reader. Shows the change as the review does and sets the output
\`digest\`. Whoever approves the apply job approves this digest: \`apply\` takes it as \`expect\`, plans again, and stops with exit
code 5 where its own plan is another one. What \`apply\` would refuse (an object of this name that is somebody else's, objects that
could not be read) is said here, and ends it with the same exit code. It writes nothing to a cluster.

  --environment NAME    needed where the configuration has more than one
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --report DIR          writes report.html, plan.json, comment.md, digest.env (for GitLab's dotenv) and more there
  --json                one object on stdout
`,
})
