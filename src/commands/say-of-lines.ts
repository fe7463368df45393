import { Refusal, type Problem } from '../errors/problem.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import { refused, type Outcome } from '../command-line/outcome.js'

/** What is printed of one line, and what is wrong with it; nothing is printed of a line that says nothing new. */
export interface Said {
  readonly printed?: object
  readonly problem?: Problem | undefined
}

/** Reads what stands in a file or on standard input line by line, and prints what is said of each; empty lines are passed over. */
export const sayOfLines = async (
  ports: OfflinePorts,
  path: string,
  say: (line: string, number: number) => Said,
): Promise<readonly Problem[]> => {
  const problems: Problem[] = []
  let number = 0
  for await (const line of ports.readLines(path)) {
    number += 1
    if (line.trim() === '') continue
    const { printed, problem } = say(line, number)
    if (problem !== undefined) problems.push(problem)
    if (printed !== undefined) await ports.print(`${JSON.stringify(printed)}\n`)
  }
  return problems
}

/** A line that is refused is answered with what is wrong. */
export const orProblem = (answer: () => object): Said => {
  try {
    return { printed: answer() }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [problem] = error.problems
    return { printed: { error: problem }, problem }
  }
}

const mostProblems = 10

/** What is wrong with lines stopped none of the others, and makes the exit code 2. */
export const tellProblems = (ports: OfflinePorts, [first, ...rest]: readonly Problem[]): Outcome | undefined => {
  if (first === undefined) return undefined
  for (const problem of [first, ...rest].slice(0, mostProblems)) ports.output.problem(problem)
  return refused([first, ...rest])
}
