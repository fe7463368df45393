import type { Run } from '../open/run.js'
import type { Plan } from '../plan/plan.js'

/** GitLab hands values to later jobs by a dotenv report; what stands in it is a digest of ours, and nothing else. */
export const handOverDigest = async (run: Run, plan: Plan): Promise<void> => {
  if (run.report === undefined || run.context.platform === 'github') return
  await run.files.write(`${run.report.folder}/digest.env`, `MESHGATE_EXPECT=${plan.digest}\n`)
}
