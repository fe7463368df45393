import type { AuditedCommand } from '../audit/audit-records.js'
import type { Run } from '../open/run.js'
import { newRecord, openChain, writeRecord, type RunRecord } from '../speak/record-run.js'
import { emptyChain, type ChainHead } from '../audit/chain.js'
import { refused, problemsOf, settle, type Outcome } from './outcome.js'

/** Runs a command that writes, and leaves its record: also where it is refused, fails, or is a bug of ours. */
export const recorded = async (
  run: Run,
  command: AuditedCommand,
  work: (record: RunRecord) => Promise<Outcome>,
): Promise<Outcome> => {
  const record = newRecord()
  let after: ChainHead = emptyChain
  const outcome = await settle(async () => {
    after = await openChain(run)
    return work(record)
  }, run.output)
  try {
    const codes = outcome.errors.map(({ code }) => code)
    if (record.outcome === 'failed' && outcome.exitCode !== 4 && outcome.exitCode !== 0) record.outcome = 'refused'
    await writeRecord(run, command, record, { exitCode: outcome.exitCode, codes }, after)
    return outcome
  } catch (thrown) {
    // What is done is done; a record that is missing is told, and the run is not green.
    const problems = problemsOf(thrown)
    for (const problem of problems) run.output.problem(problem)
    return outcome.exitCode === 0 ? refused(problems, outcome.plans) : outcome
  }
}
