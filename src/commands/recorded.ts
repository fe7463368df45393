import { emptyChain, type ChainHead } from '../audit/chain.js'
import type { AuditedCommand, AuditInput } from '../audit/audit-records.js'
import type { Run } from '../open/run.js'
import { newRecord, openChain, writeRecord, type RunRecord } from '../speak/record-run.js'
import { refused, problemsOf, settle, type Outcome } from '../command-line/outcome.js'

/** Runs a command that writes, and leaves its record: also where it is refused, fails, is cancelled, or is a bug of ours. */
export const recorded = async (
  run: Run,
  command: AuditedCommand,
  work: (record: RunRecord) => Promise<Outcome>,
): Promise<Outcome> => {
  const record = newRecord()
  const chain = openChain(run)
  const after = (): Promise<ChainHead> => chain.catch(() => emptyChain)
  let written: Promise<void> | undefined
  const write = (end: Pick<AuditInput, 'exitCode' | 'codes'>): Promise<void> =>
    (written ??= after().then((head) => writeRecord(run, command, record, end, head)))
  // What is written by then stands in the record; the write that is on its way is `unknown`.
  const forget = run.onInterrupt?.((exitCode) => {
    record.stopped = true
    if (written === undefined) record.outcome = 'interrupted'
    return write({ exitCode, codes: [] })
  })
  const outcome = await settle(async () => {
    await chain
    return work(record)
  }, run.output)
  try {
    const codes = outcome.errors.map(({ code }) => code)
    if (record.outcome === 'failed' && outcome.exitCode !== 4 && outcome.exitCode !== 0) record.outcome = 'refused'
    await write({ exitCode: outcome.exitCode, codes })
    return outcome
  } catch (thrown) {
    // What is done is done; a record that is missing is told, and the run is not green.
    const problems = problemsOf(thrown)
    for (const problem of problems) run.output.problem(problem)
    return outcome.exitCode === 0 ? refused(problems, outcome.plans) : outcome
  } finally {
    forget?.()
  }
}
