import type { Problem } from '../errors/problem.js'
import type { Source } from '../ports/source.js'
import { code, link, prose } from './escape.js'
import { codeLink } from './pages.js'
import { fileOf } from './places.js'

export interface NotJudgedMeta {
  /** Full commit id. */
  readonly head: string
  readonly base?: string
  readonly runUrl?: string
  readonly docsBase?: string
}

/** `mesh/orders.yaml:12:3`, where the problem stands in a file. */
const place = (source: Source | undefined): string | undefined => {
  const file = fileOf(source)
  return file === undefined ? undefined : `${file.path}:${file.line}:${file.column}`
}

/** What stands in the comment when a run ends before there is a plan, so that no older verdict stands under a newer head. */
export const renderNotJudged = (problems: readonly Problem[], meta: NotJudgedMeta): string => {
  const shown = problems.slice(0, 10).map((problem) => {
    const page = codeLink(problem.code, meta.docsBase)
    const difference = [
      ...(problem.expected === undefined ? [] : [`expected ${code(problem.expected, 200)}`]),
      ...(problem.received === undefined ? [] : [`received ${code(problem.received, 200)}`]),
    ]
    const at = place(problem.where)
    return `- ${page}${at === undefined ? '' : ` at ${code(at, 300)}`}: ${prose(problem.message)}${difference.length === 0 ? '' : ` (${difference.join(', ')})`}. ${prose(problem.remedy)}`
  })
  const left = problems.length - shown.length
  return `${[
    `❓ **not judged at HEAD** ${code(meta.head, 80)}`,
    '',
    'This run ended before there was a verdict: nothing here approves or blocks, and nothing was written.',
    '',
    ...(shown.length === 0 ? ['- the run was cancelled or failed before it could say why'] : shown),
    ...(left > 0 ? [`- and ${left} more`] : []),
    ...(meta.base === undefined ? [] : ['', `Base was ${code(meta.base, 80)}.`]),
    ...(meta.runUrl === undefined ? [] : ['', `The job: ${link('run', '', meta.runUrl)}.`]),
  ].join('\n')}\n`
}
