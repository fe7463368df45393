import { emptyChain, type ChainHead } from '../audit/chain.js'
import type { AuditedCommand, AuditedObject, AuditInput } from '../audit/audit-records.js'
import type { Run } from '../open/run.js'
import { newRecord, openChain, writeRecord, type RunRecord } from '../speak/record-run.js'
import { refused, problemsOf, settle, type Outcome } from '../command-line/outcome.js'

/** How far the writes came, in numbers alone: names of what is taken out are the cluster's. */
const interruptedText = ({ objects, allowed }: RunRecord): string => {
  const count = (...results: readonly AuditedObject['result'][]): number =>
    objects.filter(({ result }) => results.includes(result)).length
  if (!allowed) return 'Cancelled before the first write: nothing was written.'
  const unknown = count('unknown')
  return `Cancelled: ${count('created', 'changed', 'deleted')} written, ${count('not tried')} not written${unknown === 0 ? '' : `, ${unknown} not known`}. Run it again to finish; an apply that had two plans needs a new \`plan\` before.`
}

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
    if (written === undefined) {
      record.outcome = 'interrupted'
      run.output.info(interruptedText(record))
    }
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
