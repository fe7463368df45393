import { audienceFlags, defineCommand, inputFlags, text } from '../command-line/command.js'
import { settle, type Outcome } from '../command-line/outcome.js'
import { exitCodes } from '../errors/codes.js'
import { openWrites } from '../open/open-writes.js'
import { toShow } from '../open/publish-live.js'
import { readByName } from '../open/read-by-name.js'
import type { Run } from '../open/run.js'
import { compareDrift, desiredOf } from '../plan/drift/compare-drift.js'
import type { LiveEnvironment } from '../plan/opened-environment.js'
import { driftReview } from '../review/drift-text.js'
import { driftToShow } from '../speak/drift-to-show.js'
import { keepDriftIssue } from '../speak/keep-drift-issue.js'
import { sayMissingRights } from '../speak/missing-rights.js'
import { metaOfBranch, publishPlans } from '../speak/publish-plans.js'
import { sayDrift } from '../speak/say-drift.js'

/**
 * `meshgate drift`: the cluster against the protected branch. Access first: who may do what the branch does not say; then the
 * objects, with who wrote them. It fixes nothing by itself.
 */
export const drift = (run: Run): Promise<Outcome> =>
  settle(() => openWrites(run, 'drift', (opened) => compare(run, opened)), run.output)

const compare = async (run: Run, opened: LiveEnvironment): Promise<Outcome> => {
  const { environment, world } = opened
  sayMissingRights(run, opened)
  const desired = desiredOf(opened)
  const state = await readByName(world, [...desired.files, ...desired.rendered])
  const compared = compareDrift(opened, desired, state)
  const { drifted } = compared
  const shown = toShow(opened, compared.judged)
  const found = driftToShow(opened, desired, state, compared, shown.plan)
  const exitCode = drifted && environment.gate.drift === 'error' ? exitCodes.gate : exitCodes.fine
  const details = { drift: found.objects }
  const meta = {
    ...metaOfBranch(run, opened),
    rights: found.rights,
    drift: driftReview(found, environment, drifted),
  }
  await publishPlans(run, { command: 'drift', shown: [shown], meta, exitCode, details })
  sayDrift(run, environment, found, drifted)
  await keepDriftIssue(run, opened, found, drifted)
  return { exitCode, errors: [], plans: [shown.plan], details }
}

export const command = defineCommand({
  flags: { ...inputFlags, ...audienceFlags, report: text },
  read: (given) => ({ reports: { folder: given.text('report') } }),
  run: async (shell, line) => drift(await shell.job(line)),
  help: `meshgate drift: the cluster against the protected branch

  meshgate drift --environment staging

Runs on a schedule, with the rights of a reader. Access first: who may do what the branch does not say, each with a request to try.
Then the objects: changed ones with the program that wrote them last and when (managedFields know programs, not people), policies
that no file knows, what is left over or has expired, and bindings whose role or ServiceAccount is gone. Both ways forward are
printed as commands, and nothing is done by itself. Where the token may write issues, one issue says what drifts now; it is closed
when nothing does. \`gate: { drift: error }\` of the environment makes the exit code 1.

  --environment NAME    needed where the configuration has more than one
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --report DIR          writes report.html, plan.json and more there
  --json                one object on stdout
`,
})
