import { verifyChain, type ChainBreak } from '../audit/chain.js'
import { Refusal, type Problem } from '../errors/problem.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import { defineCommand, text, usage } from '../command-line/command.js'
import { fine, refused, settle, type Outcome } from '../command-line/outcome.js'

interface AuditQuestion {
  readonly files: readonly string[]
  /** The last hash, as the log of the last run states it. */
  readonly head: string | undefined
  /** The hash before the first record, where the files begin in the middle. */
  readonly after: string | undefined
}

/** `meshgate audit verify`: whether the records of earlier runs are whole, in order and unchanged. */
export const verifyAudit = (ports: OfflinePorts, question: AuditQuestion): Promise<Outcome> =>
  settle(() => verify(ports, question), ports.output)

const verify = async (
  { output, readText, answer }: OfflinePorts,
  { files, head, after }: AuditQuestion,
): Promise<Outcome> => {
  const texts = await Promise.all(
    files.map(async (name) => {
      const read = await readText(name)
      if (read !== undefined) return { name, text: read }
      throw new Refusal({
        code: 'AUDIT_FILE',
        message: `${name} cannot be read`,
        expected: 'a file that `apply` or `revoke` wrote',
        received: 'none',
        remedy: 'Name the audit.ndjson of the runs, in their order.',
      })
    }),
  )
  const { breaks, head: last, records } = verifyChain(texts, after === undefined ? undefined : { hash: after })
  const problems = [
    ...breaks.slice(0, 20).map(problemOf),
    ...(head === undefined || head === last.hash ? [] : [cut(head, last.hash)]),
  ]
  for (const problem of problems) output.problem(problem)
  await answer(
    `${records} records in ${files.length === 1 ? 'a file' : `${files.length} files`}, the chain ends with ${last.hash}.`,
  )
  if (head === undefined)
    output.info('Whether the end was cut is not known: give --head, the hash that the log of the last run states.')
  const [first, ...rest] = problems
  const details = { audit: { records, head: last.hash, endKnown: head !== undefined } }
  return first === undefined ? { ...fine(), details } : { ...refused([first, ...rest]), details }
}

/** A file that is there and holds no records was emptied or written over: evidence, and no mistake of whoever asks. */
const problemOf = ({ kind, file, line, text: why }: ChainBreak): Problem => ({
  code: 'AUDIT_BROKEN',
  message: `${file}: ${why}`,
  where: { kind: 'file', path: file, line, column: 1 },
  expected: 'records of one chain, whole, in their order and as they were written',
  received: kind,
  remedy:
    'Fetch the file of that run from the platform’s artifacts again, and compare; name the files in the order of the runs.',
})

const cut = (head: string, last: string): Problem => ({
  code: 'AUDIT_BROKEN',
  message: 'the records do not end where the last run said that they end',
  expected: head,
  received: last,
  remedy: 'Records after this one are missing, or the hash is that of another run: look at the log of the last run.',
})

export const command = defineCommand({
  flags: { head: text, after: text },
  words: 'verify FILES…',
  choices: ['verify'],
  read: (given) => {
    const [verb, ...files] = given.words
    if (verb !== 'verify' || files.length === 0)
      throw usage(
        '`audit` verifies files of records',
        'verify, and the files in the order of their runs',
        given.words.join(' ') || 'nothing',
        'For example: meshgate audit verify run-1/audit.ndjson run-2/audit.ndjson',
      )
    return { files, head: given.text('head'), after: given.text('after') }
  },
  run: async ({ offline }, question) => verifyAudit(offline, question),
  help: `meshgate audit: whether the records of earlier runs are whole and unchanged

  meshgate audit verify run-1/audit.ndjson run-2/audit.ndjson --head HASH

Follows the chain of hashes through the files, in the order of the runs: a record that was changed, moved, doubled or taken out shows
with its file and line, exit code 1, and so does a file that was emptied or holds something else. Whole runs that are missing at the end show against \`--head\`: the hash that the log of the last
run states, which the platform keeps apart from the artifact. Needs no network.

  --head HASH           the hash of the last record
  --after HASH          the hash before the first record, where earlier files are not at hand
  --json                one object on stdout
`,
})
