import { notTried } from '../apply/apply-plan.js'
import { audienceFlags, defineCommand, flag, inputFlags, text, texts } from '../command-line/command.js'
import { fine, refused, type Outcome } from '../command-line/outcome.js'
import { refuseAny, Refusal } from '../errors/problem.js'
import { appliedElsewhere } from '../open/needed.js'
import { openWrites } from '../open/open-writes.js'
import { toShow } from '../open/publish-live.js'
import { readAll } from '../open/read-world.js'
import type { Run } from '../open/run.js'
import { runOf } from '../plan/applied-run.js'
import { leftElsewhere } from '../plan/environment-moves.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import { withSteps } from '../plan/plan-writes.js'
import type { Plan } from '../plan/plan.js'
import { askedBindings, configuredIn, unknownBindings, type Asked } from '../plan/revoke/asked-bindings.js'
import { judgeRevocation, opens, planRevocation } from '../plan/revoke/judge-revocation.js'
import { outlives } from '../plan/revoke/outlives.js'
import { proveRevoked } from '../plan/revoke/prove-revoked.js'
import { findRevocation, isOf, type Revocation } from '../plan/revoke/revocation.js'
import { plural } from '../review/plural.js'
import { renderTerminal } from '../review/render-terminal.js'
import { leftBehindProblem, notProvenProblem } from '../review/revoke-problems.js'
import { metaOfBranch } from '../speak/publish-plans.js'
import { noteCluster, noteJob, noteSteps, type RunRecord } from '../speak/record-run.js'
import { sayRevoked } from '../speak/say-revoked.js'
import { warnOfReturn } from '../speak/warn-of-return.js'
import { recorded } from '../writes/recorded.js'
import { writeSteps } from '../writes/write-steps.js'
import { readAsked, type RevokeOptions } from './revoke-asked.js'

/**
 * `meshgate revoke`: takes a binding or a whole environment back, ALLOW policies and RoleBindings first, the ServiceAccount
 * last, and no DENY for the mesh. Then it reads the cluster again and proves that nothing is left. Done twice, it takes back once.
 */
export const revoke = (run: Run, options: RevokeOptions = { bindings: [], expired: false }): Promise<Outcome> =>
  recorded(run, 'revoke', (record) => {
    const asked = readAsked(run.inputs, options)
    return openWrites(run, 'revoke', (opened) => takeBack(run, opened, asked, record), noteJob(record))
  })

const takeBack = async (run: Run, opened: LiveEnvironment, asked: Asked, record: RunRecord): Promise<Outcome> => {
  const { environment, world, configuration } = opened
  if (environment.appliedBy !== undefined)
    throw appliedElsewhere(environment, environment.appliedBy, configuration.base?.locate)
  noteCluster(record, opened)
  const bindings = askedBindings(opened, asked)
  if (asked.kind === 'expired') sayExpired(run, bindings ?? [])
  refuseUnknown(run, opened, bindings)
  const revocation = findRevocation(world.state, environment, bindings, configuredIn(opened))
  const judged = judgeRevocation(opened, revocation)
  const { steps, problems } = planRevocation(opened, revocation, bindings, runOf(run.context))
  record.subject = { ...record.subject, digest: judged.plan.digest }
  const about = { steps, own: new Set<string>() }
  noteSteps(record, opened, about, notTried(steps))
  refuseAny(problems)
  const plan = withSteps(judged.plan, steps, true)
  const shown = toShow(opened, { ...judged, plan })
  run.output.section('meshgate: what is taken back', renderTerminal([shown.plan], metaOfBranch(run, opened)))
  const opening = opens(judged)
  if (opening !== undefined) throw new Refusal(opening)
  const written = await writeSteps(run, opened, record, { about, plan })
  if (written.problems !== undefined) return refused(written.problems, [shown.plan])
  run.output.info(`${plural(revocation.objects.length, 'object')} taken back, ${written.result.outcome}.`)
  warnOfReturn(run, opened, bindings)
  return prove(run, opened, { revocation, bindings }, shown.plan)
}

const sayExpired = ({ output }: Run, ended: readonly string[]): void =>
  output.info(ended.length === 0 ? 'No binding has run out.' : `Run out: ${ended.join(', ')}.`)

const refuseUnknown = ({ output }: Run, opened: LiveEnvironment, bindings: readonly string[] | undefined): void => {
  const { problems, doubtful } = unknownBindings(opened, bindings)
  for (const name of doubtful)
    output.warning(
      `Neither the configuration nor the cluster knows a binding ${JSON.stringify(name)} of environment ${opened.environment.name}: nothing is taken back for it, and nothing is proven.`,
    )
  refuseAny(problems)
}

/** Reads the cluster again; what is proven there is told, and what is left fails the run. */
const prove = async (
  run: Run,
  opened: LiveEnvironment,
  { revocation, bindings }: { readonly revocation: Revocation; readonly bindings: readonly string[] | undefined },
  shown: Plan,
): Promise<Outcome> => {
  const { environment, world, hides } = opened
  const state = await readAll(world.cluster, environment)
  const proofs = revocation.accounts.map((account) => proveRevoked(state, environment.mesh, account))
  const outliving = outlives(state, revocation, run.clock.now())
  sayRevoked(run, opened, { revocation, proofs, outliving })
  const taken = revocation.objects.length
  const details = { revoked: hides ? { objects: taken } : { proofs, outliving } }
  const left = leftElsewhere(state, environment, opened.render.source).filter((object) => isOf(object, bindings))
  const [open, ...more] = proofs.filter(({ verdict }) => verdict !== 'nothing left')
  if (open === undefined && left.length === 0) return { ...fine([shown]), details }
  const problem =
    open === undefined ? leftBehindProblem(opened, taken, left) : notProvenProblem(hides, taken, [open, ...more])
  run.output.problem(problem)
  return { ...refused([problem], [shown]), details }
}

export const command = defineCommand({
  flags: { ...inputFlags, ...audienceFlags, binding: texts, expired: flag, 'audit-after': text, report: text },
  read: (given) => ({
    bindings: given.list('binding'),
    expired: given.flag('expired'),
    reports: { folder: given.text('report') },
  }),
  run: async (shell, line) => revoke(await shell.job(line), line),
  help: `meshgate revoke: takes a binding or an environment back, and proves that nothing is left

  meshgate revoke --environment review-7                      everything that meshgate wrote for the environment
  meshgate revoke --environment staging --binding deployer    one binding
  meshgate revoke --environment staging --expired             the bindings whose \`expires\` is over

Runs on the protected branch, in a stop job of a GitLab environment, or for GitHub's event \`delete\`. Removes what meshgate wrote,
ALLOW policies and RoleBindings first and the ServiceAccount last, with no DENY for the mesh. It refuses where somebody would gain
access by it. Then it reads the cluster again and proves, by the exact difference to a state without the identity and by what RBAC
binds to it, that nothing is left; and it lists what can outlive it, with times: open TCP connections, certificates and tokens.
Run again, it takes nothing back and proves the same. A name that the environment never had is an error.

  --environment NAME    needed where the configuration has more than one
  --binding NAME        a binding, also one that has left the configuration; may be given several times. In a workflow: the
                        input \`bindings\`, names apart by commas
  --expired             bindings whose last day is over, and no others. In a workflow: the input \`expired\`
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --audit-after FILE    the audit.ndjson of the run before: the chain of records goes on from it
  --report DIR          writes audit.ndjson there
  --json                one object on stdout
`,
})
