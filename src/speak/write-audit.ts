import type { ApplyResult } from '../apply/apply-plan.js'
import { auditRecords } from '../audit/audit-records.js'
import type { Run } from '../open/run.js'
import type { Plan } from '../plan/plan.js'

/** The record of what was written, beside the reports. */
export const writeAudit = async (run: Run, plan: Plan, result: ApplyResult): Promise<void> => {
  if (run.report === undefined) return
  const text = auditRecords({ plan, result, context: run.context, version: run.version, now: run.clock.now() })
  await run.files.write(`${run.report.folder}/audit.ndjson`, text)
}
