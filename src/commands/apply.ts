import { applyPlan, resultWithoutLive, type ApplyResult } from '../apply/apply-plan.js'
import { renderKubeconfig } from '../apply/kubeconfig.js'
import { auditRecords } from '../audit/audit-records.js'
import type { RenderedObject } from '../bindings/rendered-object.js'
import type { Environment, GitOpsTool, Locate } from '../config/config.js'
import { exitCodes } from '../errors/codes.js'
import { Refusal } from '../errors/problem.js'
import type { Plan } from '../plan/plan.js'
import { keyText, keyTitle } from '../ports/object.js'
import { toolTitle } from '../plan/gitops-owner.js'
import { forecastApply, missingYaml, type Applier } from '../plan/forecast-apply.js'
import { planSteps } from '../plan/steps.js'
import { withoutLive } from '../plan/without-live.js'
import type { RevisionObjects } from '../review/report/policy-text.js'
import type { ReviewMeta } from '../review/review-meta.js'
import { audienceFlags, defineCommand, inputFlags, text } from './command.js'
import { guardBindings, readConfiguration, type Configuration } from './configuration.js'
import { identifyJob, type JobIdentity } from './identity.js'
import { openKeys } from './issuer-keys.js'
import { sayMissingRights } from './missing-rights.js'
import { clusterNeeded, configNeeded } from './needed.js'
import { onlyEnvironment } from './only-environment.js'
import { problemsOf, refused, type Outcome } from './outcome.js'
import { planEnvironment, withSteps } from './plan-environment.js'
import type { Run } from '../open/run.js'
import { hideProblems, hidesLive, hidingRefusals, keysOf } from './publish-live.js'
import { publishPlans } from './publish.js'
import { readReviewedDigest } from './reviewed-digest.js'
import { readSides, type Sides } from './revisions.js'
import { readWorld, type LiveWorld } from './world.js'

/** Seconds; the API server gives no shorter ones. */
const kubeconfigLifetime = 600

/**
 * `meshgate apply`: writes an environment's bindings, on the protected branch. Verifies the job, plans again, runs the
 * same gate, dry-runs every write, then writes. A refused run writes nothing.
 */
export const apply = async (run: Run): Promise<Outcome> => {
  try {
    return await write(run)
  } catch (thrown) {
    const problems = problemsOf(thrown)
    for (const problem of problems) run.output.problem(problem)
    return refused(problems)
  }
}

const write = async (run: Run): Promise<Outcome> => {
  if (run.context.mergeRequest !== undefined) throw notProtected()
  const repository = await run.repository()
  if (repository === undefined) throw noConfiguration(run.inputs.config)
  const revisions = await repository.resolve(run.context.revisions)
  // What is checked out is the protected branch, so its own configuration is the protected one.
  const head = await readConfiguration(repository, run.inputs.config, { base: revisions.head, head: revisions.head })
  if (head.protected === undefined) throw noConfiguration(run.inputs.config)
  const environment = onlyEnvironment(head, run.inputs, {
    message: 'apply writes to one environment, and it is not said to which',
    remedy: 'Name it with the input `environment`, or `--environment`.',
  })
  if (environment.appliedBy !== undefined) throw appliedElsewhere(environment, environment.appliedBy, head.base?.locate)
  guardBindings(head, [environment])
  const identity = await identifyJob(run, {
    environment,
    phase: 'apply',
    keys: openKeys(run, head.protected, repository, revisions.head),
    locate: head.base?.locate,
  })
  const before =
    revisions.base === ''
      ? undefined
      : await readConfiguration(repository, run.inputs.config, { base: revisions.base, head: revisions.base })
  const configuration: Configuration = {
    ...head,
    before: before?.before,
    base: before?.base ?? head.base,
    protected: head.protected,
  }
  const sides = await readSides(run, repository, configuration, revisions, environment)
  const hides = hidesLive(run.context, configuration)
  return hidingRefusals(hides, async () => {
    const world = await readWorld(run, environment, { repository, revision: revisions.head })
    if (world === undefined) throw clusterNeeded(environment)
    try {
      return await writeTo(run, { environment, configuration, sides, identity, revisions, world, hides })
    } finally {
      world.cluster.close()
    }
  })
}

interface Target {
  readonly environment: Environment
  readonly configuration: Configuration
  readonly sides: Sides
  readonly identity: JobIdentity
  readonly revisions: { readonly base: string; readonly head: string }
  readonly world: LiveWorld
  /** Nothing that is read from the cluster is shown. */
  readonly hides: boolean
}

/** Plans against what stands in the cluster, runs the gate, and writes. */
const writeTo = async (run: Run, target: Target): Promise<Outcome> => {
  const { environment, configuration, sides, identity, revisions, world, hides } = target
  sayMissingRights(run, world.denied, {
    namespaces: environment.cluster?.namespaces ?? [],
    environment: environment.name,
    publishLive: configuration.protected?.publishLive === true,
  })
  const planned = planEnvironment({
    configuration,
    environment,
    sides,
    world,
    identity,
    revisions,
    render: run.render,
    today: new Date(run.clock.now()).toISOString().slice(0, 10),
  })
  const { steps, settled, strangers, problems } = planSteps({
    environment,
    desired: planned.rendered,
    live: world.state,
    rootNamespace: planned.mesh.settings.rootNamespace,
  })
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  const plan = withSteps(planned.plan, steps, true)
  const objects = hides ? sides : planned.objects
  const shown = hides ? withoutLive(plan, keysOf(sides)) : plan
  const meta: ReviewMeta = {
    base: revisions.base,
    head: revisions.head,
    firstRun: false,
    ...(run.docsBase === undefined ? {} : { docsBase: run.docsBase }),
  }
  for (const key of hides ? [] : strangers)
    run.output.warning(
      `${keyTitle(key)} carries the label of this environment and was not written by meshgate; it is left alone.`,
    )
  run.output.info(`${settled.length} objects are as they should be; ${steps.length} to write.`)
  if (!plan.reviewed.gate.passed) {
    await publishPlans(run, 'apply', [shown], meta, exitCodes.gate, [objects])
    run.output.info('The gate failed, so nothing was written.')
    return { exitCode: exitCodes.gate, errors: [], plans: [shown] }
  }
  return execute(run, target, { plan, shown, objects, own: keysOfPlan(planned.rendered) }, meta)
}

interface Planned {
  readonly plan: Plan
  /** What of it may be shown. */
  readonly shown: Plan
  readonly objects: RevisionObjects
  /** Keys of what the configuration asks for. */
  readonly own: ReadonlySet<string>
}

/** What the configuration asks for, by key: its names are the repository's own. */
const keysOfPlan = (rendered: readonly RenderedObject[]): ReadonlySet<string> =>
  new Set(rendered.map(({ key }) => keyText(key)))

const execute = async (
  run: Run,
  target: Target,
  { plan, shown, objects, own }: Planned,
  meta: ReviewMeta,
): Promise<Outcome> => {
  const { environment, world, hides } = target
  await sayDigests(run, environment, plan)
  // Steps are told by name; of what is taken out, only the cluster knows it.
  const output = hides ? { ...run.output, info: () => undefined } : run.output
  const result = await applyPlan(plan, world.cluster, output)
  await record(run, shown, hides ? resultWithoutLive(result, own) : result)
  const [first, ...rest] = result.problems
  if (first !== undefined) {
    const problems = hides ? hideProblems([first, ...rest]) : ([first, ...rest] as const)
    for (const problem of problems) run.output.problem(problem)
    if (result.problems.some(({ code }) => code === 'APPLY_FORBIDDEN')) await sayMissingWrites(run, plan, target)
    return refused(problems, [shown])
  }
  await publishPlans(run, 'apply', [shown], meta, exitCodes.fine, [objects])
  run.output.info(`Plan ${plan.digest}: ${result.journal.length} steps, ${result.outcome}.`)
  await writeKubeconfig(run, environment, plan, world)
  return { exitCode: exitCodes.fine, errors: [], plans: [shown] }
}

/**
 * The rules to paste that would have let the writes through, as far as the roles that were read say it. The identity is the
 * one that the configuration names, else what the API server calls this login, which no public log shows.
 */
const sayMissingWrites = async (run: Run, plan: Plan, target: Target): Promise<void> => {
  const { environment, world, hides } = target
  const who = environment.applier ?? (await asked(world))
  if (who === undefined) return
  const forecast = forecastApply(plan.steps, world.state, who)
  if (forecast.missing.length === 0) return
  const named =
    hides && environment.applier === undefined
      ? { ...forecast, applier: { user: 'THE-IDENTITY-THAT-APPLIES', groups: [] } }
      : forecast
  run.output.section(
    `meshgate: rights to write that are missing in the cluster of ${environment.name}`,
    ['# To let this job write, apply with kubectl apply -f -:', ...missingYaml(named)].join('\n'),
  )
}

const asked = async (world: LiveWorld): Promise<Applier | undefined> => {
  try {
    const { username, groups } = await world.cluster.whoAmI()
    return { user: username, groups }
  } catch (thrown) {
    // It is help beside the refusal, which stands already.
    if (thrown instanceof Refusal) return undefined
    throw thrown
  }
}

/** This plan's digest beside the reviewed one. Whatever keeps the review from being read changes nothing else. */
const sayDigests = async (run: Run, environment: Environment, plan: Plan): Promise<void> => {
  const review = await run.merged().catch(() => undefined)
  const reviewed =
    review === undefined
      ? undefined
      : await readReviewedDigest(review, run.inputs.config, environment.name).catch(() => undefined)
  run.output.info(`This plan:     ${plan.digest}`)
  run.output.info(
    reviewed === undefined
      ? 'Reviewed plan: not found; `pull-requests: read` on GitHub, or the token of the comment on GitLab, lets it be looked up.'
      : `Reviewed plan: ${reviewed}${reviewed === plan.digest ? ', the same' : ', ANOTHER ONE'}`,
  )
}

const record = async (run: Run, plan: Plan, result: ApplyResult): Promise<void> => {
  if (run.report === undefined) return
  const text = auditRecords({ plan, result, context: run.context, version: run.version, now: run.clock.now() })
  await run.files.write(`${run.report.folder}/audit.ndjson`, text)
}

/** A login as the environment's ServiceAccount for the steps after; only where the protected configuration asks for it. */
const writeKubeconfig = async (run: Run, environment: Environment, plan: Plan, world: LiveWorld): Promise<void> => {
  if (environment.kubeconfig === undefined) return
  const token = await world.cluster.requestToken(environment.namespace, environment.kubeconfig, kubeconfigLifetime)
  run.output.mask(token.token)
  const text = renderKubeconfig({
    ...world.cluster.connection,
    namespace: environment.namespace,
    serviceAccount: environment.kubeconfig,
    token: token.token,
  })
  const path = await run.files.writeSecret('kubeconfig', text, run.keepForPost)
  run.output.result('kubeconfig', path)
  run.output.info(
    `A kubeconfig for ServiceAccount ${environment.kubeconfig} is good for ${kubeconfigLifetime / 60} minutes (plan ${plan.digest}).`,
  )
}

const notProtected = (): Refusal =>
  new Refusal({
    code: 'NOT_PROTECTED',
    message: 'apply runs for a merge request, whose content nobody has approved',
    expected: 'a run on the protected branch',
    received: 'a merge request',
    remedy: 'Use `check` here, and `apply` in the job that runs after the merge.',
  })

/** Another tool writes this environment: two writers would undo each other. */
export const appliedElsewhere = (environment: Environment, tool: GitOpsTool, locate: Locate | undefined): Refusal =>
  new Refusal({
    code: 'APPLY_GITOPS',
    message: `${toolTitle(tool)} applies environment ${JSON.stringify(environment.name)} from the repository: meshgate writes nothing there`,
    ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
    expected: 'an environment that meshgate applies',
    received: `apply: { by: ${tool} }`,
    remedy: `Commit what \`meshgate render --environment ${environment.name} --out DIR\` writes, and take this job out.`,
  })

const noConfiguration = (path: string): Refusal =>
  configNeeded(
    path,
    'apply takes from it what to write',
    'Write the configuration (README, "From there, in three steps"), or name another path with `config`.',
  )

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
