import type { Run } from '../open/run.js'
import { loginFile, loginText } from '../ports/login-file.js'
import type { Digest } from '../plan/plan.js'

/** GitLab hands values to later jobs by a dotenv report; what stands in it is a digest of ours, and nothing else. */
export const handOverDigest = async (run: Run, digest: Digest): Promise<void> => {
  if (run.report === undefined || run.context.platform === 'github') return
  await run.files.write(`${run.report.folder}/digest.env`, `MESHGATE_EXPECT=${digest}\n`)
}

/**
 * The path of a kubeconfig for the lines of the job's own script: GitLab has no outputs within a job. It is no report of
 * dotenv, since later jobs have another disk. Stands there before the kubeconfig does, so that `clean` finds that of a job
 * that was cancelled in between.
 */
export const handOverLogin = async (run: Run, path: string): Promise<void> => {
  if (run.report === undefined || run.context.platform !== 'gitlab') return
  await run.files.write(`${run.report.folder}/${loginFile}`, loginText(path))
}
