import { exitCodes } from '../errors/codes.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { summarize } from '../plan/summarize.js'
import { defineCommand, flag, usage } from '../command-line/command.js'
import { summaryTable } from '../review/summary-table.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import { fine, refused, settle, type Outcome } from '../command-line/outcome.js'

interface SummaryQuestion {
  readonly files: readonly string[]
  /** The environments should be equal: exit 1 where they are not. */
  readonly parity: boolean
}

/** `meshgate summary`: one table of the plans of many clusters, and which environments are apart from the others. */
export const summary = (ports: OfflinePorts, question: SummaryQuestion): Promise<Outcome> =>
  settle(() => sum(ports, question), ports.output)

const sum = async (
  { output, readText, answer }: OfflinePorts,
  { files, parity }: SummaryQuestion,
): Promise<Outcome> => {
  const texts = await Promise.all(
    files.map(async (name) => {
      const text = await readText(name)
      if (text !== undefined) return { name, text }
      throw new Refusal(unreadable(name, 'there is no such file'))
    }),
  )
  const found = summarize(texts)
  const [first, ...rest] = found.unreadable.map(({ file, reason }) => unreadable(file, reason))
  await answer(summaryTable(found).join('\n'))
  const details = { summary: found }
  if (first !== undefined) {
    for (const problem of [first, ...rest]) output.problem(problem)
    return { ...refused([first, ...rest]), details }
  }
  const failed = found.rows.some(({ passed }) => !passed) || (parity && found.parity.length > 0)
  return { ...fine(), exitCode: failed ? exitCodes.gate : exitCodes.fine, details }
}

const unreadable = (file: string, reason: string): Problem => ({
  code: 'USAGE',
  message: `${file} cannot be summed up: ${reason}`,
  expected: 'a plan.json of `check`, `plan`, `drift` or `apply`',
  received: reason,
  remedy: 'Name the plan.json files of the jobs, from their artifacts.',
})

export const command = defineCommand({
  flags: { parity: flag },
  words: 'FILES…',
  read: (given) => {
    if (given.words.length > 0) return { files: given.words, parity: given.flag('parity') }
    throw usage(
      '`summary` needs plan files',
      'plan.json files of earlier jobs',
      'nothing',
      'For example: meshgate summary */plan.json',
    )
  },
  run: async ({ offline }, question) => summary(offline, question),
  help: `meshgate summary: one table of the plans of many clusters

  meshgate summary staging-*/plan.json --parity

Takes the plan.json files of \`check\`, \`plan\`, \`drift\` or \`apply\`, one from each job of a matrix, and prints one line for each
environment: verdict, who gains and loses, rights, findings, gate. Plans that say the same, of access and of objects, have the same
letter, so that an environment that should be like the others and is not stands out; then what is apart, in both directions, with
the object and its fields. Exit 1 where a gate failed, or with \`--parity\` where they differ. Needs no network.

Names of cluster, environment, its own namespace and run, what each cluster allots by itself, and the order of lists that are sets are no difference.

  --parity              environments that differ fail
  --json                one object on stdout
`,
})
