import type { Problem } from '../errors/problem.js'
import type { Source } from '../ports/source.js'

/** Where something stands, for people: `mesh/orders.yaml:3:5`. */
export const sourceText = (source: Source): string => {
  switch (source.kind) {
    case 'file':
      return `${source.path}:${source.line}:${source.column}`
    case 'cluster':
      return `the cluster (uid ${source.uid}, resourceVersion ${source.resourceVersion})`
    case 'generated':
      return `binding ${source.binding}, ${sourceText(source.from)}`
    case 'input':
      return `input ${source.name}`
  }
}

/** A problem in lines, without its first one, `CODE: message`. `docs` is the address of the folder of `codes/`, without a slash at its end. */
export const problemDetails = (problem: Problem, docs: string): readonly string[] => [
  ...(problem.where === undefined ? [] : [`where: ${sourceText(problem.where)}`]),
  ...(problem.expected === undefined ? [] : [`expected: ${problem.expected}`]),
  ...(problem.received === undefined ? [] : [`received: ${problem.received}`]),
  `to do: ${problem.remedy}`,
  `more: ${docs}/codes/${problem.code}.md`,
]
