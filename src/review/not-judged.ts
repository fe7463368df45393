import { codes, exitCodes, type ExitCode } from '../errors/codes.js'
import type { Problem } from '../errors/problem.js'
import { joined, list, paragraph, say, strong, value, words, type Block, type Line } from './block.js'
import { codeLink, platformLink } from './pages.js'
import { fileOf } from './places.js'
import { prose } from './prose.js'
import type { ReviewMeta } from './review-meta.js'

export interface NotJudgedMeta {
  /** Full commit id. */
  readonly head: string
  readonly base?: string
  readonly runUrl?: string
  readonly docsBase?: string
}

const problemLine = (problem: Problem, docsBase: string | undefined): Line => {
  const { code, message, expected, received, remedy } = problem
  const file = fileOf(problem.where)
  const at = file === undefined ? [] : say` at ${value(`${file.path}:${file.line}:${file.column}`, 300)}`
  const difference = [
    ...(expected === undefined ? [] : [say`expected ${value(expected, 200)}`]),
    ...(received === undefined ? [] : [say`received ${value(received, 200)}`]),
  ]
  const told = difference.length === 0 ? [] : say` (${joined(difference, ', ')})`
  return say`${codeLink(code, docsBase)}${at}: ${prose(message)}${told}. ${prose(remedy)}`
}

const problemList = (problems: readonly Problem[], docsBase: string | undefined): readonly Block[] =>
  list(problems, 10, (problem) => problemLine(problem, docsBase))

/** What has a verdict of access; of what others did before they failed, `not judged` would say that it was nothing. */
const judging: ReadonlySet<string> = new Set(['check', 'plan', 'apply', 'drift'])

/** A run of a command that has no verdict to show, or did not come to one: how it ended, and where to look. */
export const endedBlocks = (
  command: string,
  exitCode: ExitCode,
  problems: readonly Problem[],
  docsBase: string | undefined,
): readonly Block[] => [
  paragraph(
    exitCode === exitCodes.fine
      ? say`✅ ${strong('ended well')}: ${value(command, 40)} has no verdict; the job log has what it did.`
      : say`${words(judging.has(command) ? '❓' : '⛔')} ${strong(judging.has(command) ? 'not judged' : 'did not end well')}: ${value(command, 40)} ended with exit code ${exitCode}; the job log has what it did before.`,
  ),
  ...problemList(problems, docsBase),
]

/** Above plans that were shown and not written: their own first line would read as if the run had ended well. */
export const refusedBlocks = ({ refused, docsBase }: Pick<ReviewMeta, 'refused' | 'docsBase'>): readonly Block[] =>
  refused === undefined ? [] : [paragraph(refusedLine(refused, docsBase)), ...problemList(refused, docsBase)]

/** `refused, nothing written`, with the codes and the exit code of the first. */
export const refusedLine = (refused: readonly [Problem, ...Problem[]], docsBase: string | undefined): Line =>
  joined(
    [
      say`⛔ ${strong('refused, nothing written')}`,
      ...[...new Set(refused.map(({ code }) => code))].slice(0, 5).map((code) => [codeLink(code, docsBase)]),
      say`exit code ${codes[refused[0].code].exit}`,
    ],
    ' · ',
  )

/** What the platform shows beside the comment; a run that was cancelled has a state that only the platform knows. */
const stateOf = ([first]: readonly Problem[]): Line =>
  first === undefined
    ? say`${strong('The check did not finish.')}`
    : say`${strong('The check is red')} (exit code ${codes[first.code].exit}) until this is fixed.`

/** What stands in the comment when a run ends before there is a plan, so that no older verdict stands under a newer head. */
export const notJudgedBlocks = (problems: readonly Problem[], meta: NotJudgedMeta): readonly Block[] => [
  // Two folders have no commit.
  paragraph(
    meta.head === ''
      ? say`❓ ${strong('not judged')}`
      : say`❓ ${strong('not judged at HEAD')} ${value(meta.head, 80)}`,
  ),
  paragraph(say`${stateOf(problems)} This run ended before there was a verdict, and nothing was written.`),
  ...(problems.length === 0
    ? list([say`the run was cancelled or failed before it could say why`], 1, (line) => line)
    : problemList(problems, meta.docsBase)),
  ...(meta.base === undefined ? [] : [paragraph(say`Base was ${value(meta.base, 80)}.`)]),
  ...(meta.runUrl === undefined ? [] : [paragraph(say`The job: ${platformLink('run', meta.runUrl)}.`)]),
]
