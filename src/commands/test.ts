import { exitCodes } from '../errors/codes.js'
import { Refusal } from '../errors/problem.js'
import { composeStates } from '../manifests/state.js'
import { readKinds } from '../mesh/kinds.js'
import { resolveMesh } from '../mesh/resolve.js'
import { selectEnvironments } from '../open/configuration.js'
import { openConfiguration } from '../open/open-configuration.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import { defineCommand, inputFlags, text } from '../command-line/command.js'
import type { Outcome } from '../command-line/outcome.js'
import type { Run } from '../open/run.js'
import { runRequestTests, type TestResult } from '../plan/request-tests.js'
import { renderJUnit, renderTestResults } from '../review/render-request-tests.js'
import { readStateFolder } from '../open/read-state-folder.js'
import { readSides } from '../open/read-sides.js'

/** `meshgate test`: the request tests of the configuration, against the working tree or a folder. Exit 1 when one fails. */
export const test = async (
  job: Run,
  ports: OfflinePorts,
  options: {
    readonly state: string | undefined
    readonly junit: string | undefined
    readonly json: boolean
  },
): Promise<Outcome> => {
  const { inputs } = job
  const { state, junit, json } = options
  const revisions = { base: '', head: job.context.platform === 'local' ? 'worktree' : job.context.sha }
  const { repository, configuration } = await openConfiguration(job, revisions.head, {
    purpose: 'test takes the tests from it',
    remedy: 'Write `tests:` into the configuration, or name another path with `--config`.',
  })
  const { tests } = configuration.head.proposed
  const folder = state === undefined ? undefined : await readStateFolder(ports, state)
  const results: TestResult[] = []
  for (const environment of selectEnvironments(configuration, inputs.environment, inputs.config)) {
    if (environment === undefined) {
      if (tests.length > 0) throw environmentNeeded(inputs.config)
      continue
    }
    const sides = await readSides(job, repository, configuration, revisions, environment)
    const enforced = folder ?? composeStates(undefined, [], sides.after, { kinds: readKinds }).after
    const mesh = resolveMesh(enforced, environment.mesh)
    results.push(...runRequestTests(tests, environment, mesh, enforced, ports.clock.now()))
  }
  if (junit !== undefined) await job.files.write(junit, renderJUnit(results))
  const exitCode = results.every(({ passed }) => passed) ? exitCodes.fine : exitCodes.gate
  await ports.print(
    json
      ? `${JSON.stringify({ version: ports.version, command: 'test', exitCode, errors: [], plans: [], tests: results })}\n`
      : renderTestResults(results),
  )
  return { exitCode, errors: [], plans: [] }
}

/** Tests that nobody runs would be green. */
const environmentNeeded = (path: string): Refusal =>
  new Refusal({
    code: 'ENVIRONMENT_NEEDED',
    message: `${path} has tests, and no environment that they could be run for`,
    expected: '/environments',
    received: 'none',
    remedy: 'Add `environments:` with one entry at least; its `namespace` is where the tests ask.',
  })

export const command = defineCommand({
  flags: { ...inputFlags, state: text, junit: text },
  read: (given) => ({ state: given.text('state'), junit: given.text('junit') }),
  run: async ({ job, offline, json }, question) =>
    test(await job({ writes: question.junit }), offline, { json, ...question }),
  printsAnswer: true,
  help: `meshgate test: the request tests of the configuration

  meshgate test                                  against the working tree's policies
  meshgate test --state DIR --junit report.xml

  --environment NAME, --config FILE, --state DIR, --junit FILE, --json
Exit 1 when a test fails.
`,
})
