import { openActionJob } from './action-job.js'
import { createOutput } from './ci/create-output.js'
import { createFiles, temporaryFolder } from './ci/files.js'
import { noteResults } from './ci/noted-output.js'
import type { PlatformOutput } from './ci/platform-output.js'
import { saveState } from './ci/runner-files.js'
import { check } from './commands/check.js'
import { settle, type Outcome } from './command-line/outcome.js'
import { exitCodes } from './errors/codes.js'
import { docsOfRun } from './errors/pages.js'
import { Refusal } from './errors/problem.js'
import type { ReportFolder } from './open/run.js'
import { version } from './version.js'

const env = process.env

/** The GitHub Action: reads the inputs, runs one command, and sets the exit code. */
const main = async (): Promise<void> => {
  const { output, told } = noteResults(createOutput('github', env, { stderr: process.stderr }))
  const report = { folder: `${temporaryFolder('github', env)}/meshgate`, announce: true }
  let opened = false
  const run = async (): Promise<Outcome> => {
    const { command, run } = await openActionJob(env, output, report)
    opened = true
    switch (command) {
      case 'check': {
        // A run that is cancelled or dies from here on has the post step take an older verdict back.
        saveState(env, 'check', 'begun')
        const outcome = await check(run)
        saveState(env, 'check', 'ended')
        return outcome
      }
      case 'plan':
        return (await import('./commands/plan.js')).plan(run)
      case 'apply':
        return (await import('./commands/apply.js')).apply(run)
      case 'revoke':
        return (await import('./commands/revoke.js')).revoke(run)
      case 'drift':
        return (await import('./commands/drift.js')).drift(run)
      case 'doctor':
        return (await import('./commands/doctor.js')).doctor(run, { nodeVersion: process.versions.node })
      default:
        throw new Refusal({
          code: 'USAGE',
          message: 'the input command names no command of the action',
          where: { kind: 'input', name: 'command' },
          expected: 'check, plan, apply, revoke, drift or doctor',
          received: command.slice(0, 100),
          remedy: 'Write `command: check` in a merge request, `command: apply` on the protected branch.',
        })
    }
  }
  const outcome = await settle(async () => {
    const outcome = await run()
    await output.written()
    return outcome
  }, output)
  if (!opened) await leaveRecord(output, report, outcome)
  if (!told.has('verdict')) await complete(output, report, outcome)
  // What went wrong after the verdict was told is no pass.
  else if (outcome.exitCode !== exitCodes.fine) output.result('passed', 'false')
  await output.written()
  process.exitCode = outcome.exitCode
}

/** A job that was refused before it was opened leaves its record, where it would have written. */
const leaveRecord = async (output: PlatformOutput, report: ReportFolder, outcome: Outcome): Promise<void> => {
  const { recordUnopenedJob } = await import('./unopened-job.js')
  const [command, auditAfter] = [env['INPUT_COMMAND'] ?? '', env['INPUT_AUDIT-AFTER']]
  await recordUnopenedJob({ platform: 'github', env, output, report, command, auditAfter, outcome })
}

/** A run without a verdict leaves every output all the same. */
const complete = async (
  output: PlatformOutput,
  report: ReportFolder,
  { exitCode, errors: problems, plans }: Outcome,
): Promise<void> => {
  const { completeOutputs } = await import('./speak/complete-outputs.js')
  const files = createFiles('github', env, env['GITHUB_WORKSPACE'] ?? process.cwd())
  const command = (env['INPUT_COMMAND'] ?? 'check').slice(0, 40)
  await completeOutputs(
    { output, files, report, version, docsBase: docsOfRun(env) },
    { command, exitCode, problems, plans },
  )
}

void main()
