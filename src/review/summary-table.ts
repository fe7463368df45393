import { printableLine } from '../errors/printable.js'
import type { Summary } from '../plan/summarize.js'
import { verdictWords } from '../plan/verdict.js'
import { listNames } from '../ports/list-names.js'

/** As the reviews say it; programs read the word of the plan with `--json`. */
const verdictTitles: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...verdictWords, 'cannot prove': 'cannot prove' }),
)

/** A line for each environment, then what is apart between those that should be equal. */
export const summaryTable = ({ rows, parity }: Summary): readonly string[] => {
  const head = ['environment', 'cluster', 'verdict', 'gains', 'loses', 'rights', 'findings', 'gate', 'same as']
  const cells = rows.map((row) => [
    row.environment || row.file,
    row.clusterName.slice(0, 60),
    verdictTitles.get(row.verdict) ?? row.verdict,
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
  const isCounted = rows.some(({ gained, lost }) => gained + lost > 0)
  return [
    line(head),
    ...cells.map(line),
    ...(isCounted ? ['Gains and losses are counted at each destination by itself.'] : []),
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
