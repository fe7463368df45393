import { exitCodes } from '../errors/codes.js'
import { printableLine } from '../errors/printable.js'
import { Refusal, type Problem } from '../errors/problem.js'
import { summarize, type Summary } from '../plan/summarize.js'
import { defineCommand, flag, usage } from '../command-line/command.js'
import { listNames } from '../ports/list-names.js'
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
  await answer(tableOf(found).join('\n'))
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

const tableOf = ({ rows, parity }: Summary): readonly string[] => {
  const head = ['environment', 'cluster', 'verdict', 'gains', 'loses', 'rights', 'findings', 'gate', 'same as']
  const cells = rows.map((row) => [
    row.environment || row.file,
    row.clusterName.slice(0, 60),
    row.verdict,
    String(row.gained),
    String(row.lost),
    String(row.permissions),
    String(row.findings),
    row.passed ? (row.warned ? 'warns' : 'passed') : 'failed',
    // What an apply brings besides is the cluster's own history.
    row.difference || 'not compared',
  ])
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const [most, ...apart] = parity
  return [
    line(head),
    ...cells.map(line),
    ...(most === undefined
      ? ['All of them say the same.']
      : [
          `Not equal: ${most.environments.length === 1 ? `no two say the same; ${most.environments.join(', ')}` : `${most.environments.length} say the same`} (${most.difference}); apart from them ${apart.map(({ difference, environments }) => `${environments.join(', ')} (${difference})`).join('; ')}.`,
          ...apart.flatMap((group) => apartOf(group, most.difference)),
        ]),
  ].map(printableLine)
}

/** Lines of one group; `--json` has all of it. */
const mostLines = 40

const apartOf = ({ difference, apart }: Summary['parity'][number], most: string): readonly string[] => [
  `${difference} against ${most}:`,
  ...apart.slice(0, mostLines).map(({ part, side, text, fields }) => {
    const where = { here: `in ${difference} alone`, there: `in ${most} alone`, both: 'in both, not the same' }[side]
    return `  ${part}, ${where}: ${text}${fields === undefined ? '' : ` at ${listNames(fields, 10)}`}`
  }),
  ...(apart.length > mostLines ? [`  … and ${apart.length - mostLines} more`] : []),
]

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
