import { readBareContext } from './ci/bare-context.js'
import type { Environment, Platform } from './ci/detect.js'
import { createFiles } from './ci/files.js'
import type { PlatformOutput } from './ci/platform-output.js'
import type { Outcome } from './command-line/outcome.js'
import type { ReportFolder } from './open/run.js'
import { recordUnopened } from './speak/record-run.js'
import { version } from './version.js'

interface UnopenedJob {
  readonly platform: Platform
  readonly env: Environment
  readonly output: PlatformOutput
  readonly report: ReportFolder | undefined
  readonly command: string
  readonly auditAfter: string | undefined
  readonly outcome: Outcome
}

/** The record of a job that ended before it was opened; one that cannot be written is a warning, and the exit code stands. */
export const recordUnopenedJob = async (job: UnopenedJob): Promise<void> => {
  const { platform, env, output, report, command, auditAfter, outcome } = job
  const folder = (platform === 'github' ? env['GITHUB_WORKSPACE'] : env['CI_PROJECT_DIR']) ?? process.cwd()
  const place = {
    report,
    version,
    output,
    context: readBareContext(platform, env),
    files: createFiles(platform, env, folder),
    clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
  }
  const codes = outcome.errors.map(({ code }) => code)
  try {
    await recordUnopened(place, command, {
      exitCode: outcome.exitCode,
      codes,
      auditAfter: auditAfter === '' ? undefined : auditAfter,
    })
  } catch {
    output.warning('The record of this run could not be written.')
  }
}
