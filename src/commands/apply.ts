import { applyPlan, resultWithoutLive } from '../apply/apply-plan.js'
import { exitCodes } from '../errors/codes.js'
import { Refusal } from '../errors/problem.js'
import { readConfiguration } from '../open/configuration.js'
import { refuseMergeRequest } from '../open/needed.js'
import { openCluster, type LiveEnvironment } from '../open/open-environment.js'
import { guardWrites, identifyWriter, openProtected, type ProtectedBranch } from '../open/open-protected.js'
import { toShow } from '../open/publish-live.js'
import type { Run } from '../open/run.js'
import { judgeEnvironment } from '../plan/judge-environment.js'
import type { Configuration } from '../plan/opened-environment.js'
import { planWrites, withSteps } from '../plan/plan-writes.js'
import { hideProblems } from '../plan/without-live.js'
import { keyText, keyTitle } from '../ports/object.js'
import { sayMissingRights, sayMissingWrites } from '../speak/missing-rights.js'
import { publishPlans } from '../speak/publish-plans.js'
import { sayDigests } from '../speak/say-digests.js'
import { writeAudit } from '../speak/write-audit.js'
import { writeKubeconfig } from '../speak/write-kubeconfig.js'
import { audienceFlags, defineCommand, inputFlags, text } from './command.js'
import { refused, settle, type Outcome } from './outcome.js'

const needed = {
  config: {
    purpose: 'apply takes from it what to write',
    remedy: 'Write the configuration (README, "From there, in three steps"), or name another path with `config`.',
  },
  one: {
    message: 'apply writes to one environment, and it is not said to which',
    remedy: 'Name it with the input `environment`, or `--environment`.',
  },
}

/**
 * `meshgate apply`: writes an environment's bindings, on the protected branch. Verifies the job, plans again, runs the
 * same gate, dry-runs every write, then writes. A refused run writes nothing.
 */
export const apply = (run: Run): Promise<Outcome> => settle(() => openAndWrite(run), run.output)

const openAndWrite = async (run: Run): Promise<Outcome> => {
  refuseMergeRequest(run, 'apply', {
    expected: 'a run on the protected branch',
    remedy: 'Use `check` here, and `apply` in the job that runs after the merge.',
  })
  const branch = await openProtected(run, needed)
  guardWrites(branch)
  const identity = await identifyWriter(run, branch)
  const configuration = await withBase(run, branch)
  return openCluster(run, { ...branch, configuration, identity }, (opened) => planAndWrite(run, opened))
}

/** The protected configuration against the commit before: what the review of this commit compared. */
const withBase = async (
  { inputs }: Run,
  { repository, configuration, revisions: { base } }: ProtectedBranch,
): Promise<Configuration> => {
  if (base === '') return { ...configuration, before: undefined }
  const earlier = await readConfiguration(repository, inputs.config, { base, head: base })
  return { ...configuration, before: earlier.before, base: earlier.base ?? configuration.base }
}

/** Plans against what stands in the cluster, runs the gate, and writes. */
const planAndWrite = async (run: Run, opened: LiveEnvironment): Promise<Outcome> => {
  const { environment, revisions, world, hides } = opened
  const { output, docsBase } = run
  sayMissingRights(run, opened)
  const judged = judgeEnvironment(opened)
  const { steps, settled, strangers, problems } = planWrites(environment, judged, world)
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  const plan = withSteps(judged.plan, steps, true)
  const shown = toShow(opened, { ...judged, plan })
  const meta = {
    base: revisions.base,
    head: revisions.head,
    firstRun: false,
    ...(docsBase === undefined ? {} : { docsBase }),
  }
  for (const key of hides ? [] : strangers)
    output.warning(
      `${keyTitle(key)} carries the label of this environment and was not written by meshgate; it is left alone.`,
    )
  output.info(`${settled.length} objects are as they should be; ${steps.length} to write.`)
  if (!plan.reviewed.gate.passed) {
    await publishPlans(run, { command: 'apply', shown: [shown], meta, exitCode: exitCodes.gate })
    output.info('The gate failed, so nothing was written.')
    return { exitCode: exitCodes.gate, errors: [], plans: [shown.plan] }
  }
  await sayDigests(run, environment, plan)
  // Steps are told by name; of what is taken out, only the cluster knows it.
  const result = await applyPlan(plan, world.cluster, hides ? { ...output, info: () => undefined } : output)
  // What the configuration asks for: these names are the repository's own.
  const own = new Set(judged.rendered.map(({ key }) => keyText(key)))
  await writeAudit(run, shown.plan, hides ? resultWithoutLive(result, own) : result)
  const [failed, ...more] = result.problems
  if (failed !== undefined) {
    const told = hides ? hideProblems([failed, ...more]) : ([failed, ...more] as const)
    for (const problem of told) output.problem(problem)
    if (result.problems.some(({ code }) => code === 'APPLY_FORBIDDEN')) await sayMissingWrites(run, opened, steps)
    return refused(told, [shown.plan])
  }
  await publishPlans(run, { command: 'apply', shown: [shown], meta, exitCode: exitCodes.fine })
  output.info(`Plan ${plan.digest}: ${result.journal.length} steps, ${result.outcome}.`)
  await writeKubeconfig(run, opened, plan)
  return { exitCode: exitCodes.fine, errors: [], plans: [shown.plan] }
}

export const command = defineCommand({
  flags: { ...inputFlags, ...audienceFlags, report: text },
  read: (given) => ({ reports: { folder: given.text('report') } }),
  run: async (shell, line) => apply(await shell.job(line)),
  help: `meshgate apply: writes an environment's bindings

  meshgate apply --environment staging

Runs on the protected branch. Verifies the job's token, plans again, runs the same gate, dry-runs every write, then writes with
server-side apply and prunes what is no longer wanted. A refused run writes nothing.

  --environment NAME    needed where the configuration has more than one
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --report DIR          writes plan.json and audit.ndjson there
  --json                one object on stdout
`,
})
