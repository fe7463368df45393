import type { Environment } from './ci/detect.js'
import { createGitHubReview } from './ci/github-review.js'
import { readInputs } from './ci/inputs.js'
import type { PlatformOutput } from './ci/platform-output.js'
import { createHttpClient } from './http/client.js'
import { refuseUnsafeEnvironment } from './identity/unsafe-environment.js'
import { openJob } from './job.js'
import type { ReportFolder, Run } from './open/run.js'
import { version } from './version.js'

/** The job of a step of the GitHub Action, main or post, and the command that its inputs name. */
export const openActionJob = async (
  env: Environment,
  output: PlatformOutput,
  report: ReportFolder | undefined,
): Promise<{ readonly command: string; readonly run: Run }> => {
  refuseUnsafeEnvironment(env, process.execArgv)
  const { command, inputs, token, caFile } = readInputs('github', env)
  if (token !== undefined) output.mask(token)
  const run = await openJob({
    platform: 'github',
    env,
    folder: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    output,
    inputs,
    token,
    createReview: ({ mergeRequest, ...context }, writer, http) =>
      mergeRequest === undefined || writer === undefined
        ? undefined
        : createGitHubReview({ token: writer, http, context: { ...context, mergeRequest } }),
    createHttp: createHttpClient,
    base: undefined,
    caFile,
    report,
    version,
  })
  return { command, run }
}
