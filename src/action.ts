import { openActionJob } from './action-job.js'
import { createOutput } from './ci/create-output.js'
import { temporaryFolder } from './ci/files.js'
import { saveState } from './ci/runner-files.js'
import { check } from './commands/check.js'
import { settle, type Outcome } from './commands/outcome.js'
import { Refusal } from './errors/problem.js'

/** The GitHub Action: reads the inputs, runs one command, and sets the exit code. */
const main = async (): Promise<void> => {
  const env = process.env
  const output = createOutput('github', env, { stderr: process.stderr })
  const run = async (): Promise<Outcome> => {
    const report = { folder: `${temporaryFolder('github', env)}/meshgate`, announce: true }
    const { command, run } = await openActionJob(env, output, report)
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
        return (await import('./commands/revoke.js')).revoke(run, { bindings: [], expired: false })
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
    try {
      const outcome = await run()
      await output.written()
      return outcome
    } catch (thrown) {
      // A later step that asks for the verdict must not read an empty one as "nothing to say".
      output.result('verdict', 'cannot prove')
      output.result('passed', 'false')
      throw thrown
    }
  }, output)
  await output.written()
  process.exitCode = outcome.exitCode
}

void main()
