import { exitCodes } from '../errors/codes.js'
import type { Problem } from '../errors/problem.js'
import { keepAges } from '../manifests/state.js'
import { answerChange, type AnswerChange } from '../mesh/answer-change.js'
import { readRecordedLine } from '../mesh/recorded-request.js'
import { resolveMesh } from '../mesh/resolve.js'
import type { Request } from '../ports/request.js'
import { judgeRequest, type Answer } from '../mesh/answer.js'
import { defineCommand, text } from '../command-line/command.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import { refused, type Outcome } from '../command-line/outcome.js'
import { readStateFolder } from '../open/read-state-folder.js'
import { answerOptions } from './answer-options.js'

/** One line of `replay`: a request whose answer changes, or a line that could not be judged. */
export type Change =
  | {
      readonly line: number
      readonly change: AnswerChange
      readonly request: Request
      readonly before: Answer
      readonly after: Answer
    }
  | { readonly line: number; readonly change: 'unreadable'; readonly why: string }

export interface ReplayArguments {
  readonly before: string
  readonly after: string
  readonly requests: string
  readonly keySets: string | undefined
  readonly now: string | undefined
}

/**
 * `meshgate replay`: which of yesterday's requests tomorrow's policies would refuse or newly allow. Prints a line for
 * each such request and a last line that counts; exit 1 where there is any. A line that is neither a request nor one of an
 * access log is told, the rest goes on, and the exit code is 2.
 */
export const replay = async (ports: OfflinePorts, question: ReplayArguments): Promise<Outcome> => {
  const [before, after] = await Promise.all([
    readStateFolder(ports, question.before),
    readStateFolder(ports, question.after),
  ])
  // What has no age of its own keeps the one that it has before, as `check` has it.
  const aged = { ...after, objects: keepAges(before.objects, after.objects) }
  const [old, next] = [resolveMesh(before, {}), resolveMesh(aged, {})]
  const options = await answerOptions(ports, question)
  const counts = { requests: 0, 'newly refused': 0, 'newly allowed': 0, 'cannot tell': 0, unreadable: 0 }
  const problems: Problem[] = []
  let number = 0
  for await (const line of ports.readLines(question.requests)) {
    number += 1
    if (line.trim() === '') continue
    const read = readRecordedLine(line, question.requests, number, old, next)
    if (read.kind === 'unreadable') {
      counts.unreadable += 1
      await print(ports, { line: number, change: 'unreadable', why: read.why })
      continue
    }
    if (read.kind === 'wrong') {
      const { problem } = read
      problems.push(problem)
      counts.unreadable += 1
      const expected = problem.expected ?? 'a request'
      await print(ports, { line: number, change: 'unreadable', why: `${problem.message}: expected ${expected}` })
      continue
    }
    const { request } = read
    counts.requests += 1
    const [left, right] = [judgeRequest(old, request, options), judgeRequest(next, request, options)]
    const change = answerChange(left, right)
    if (change === undefined) continue
    counts[change] += 1
    await print(ports, { line: number, change, request, before: left.answer, after: right.answer })
  }
  await ports.print(`${JSON.stringify({ counts })}\n`)
  const [first, ...rest] = problems
  if (first !== undefined) {
    for (const problem of problems.slice(0, 10)) ports.output.problem(problem)
    return refused([first, ...rest])
  }
  const any = counts['newly refused'] + counts['newly allowed'] + counts['cannot tell'] > 0
  return { exitCode: any ? exitCodes.gate : exitCodes.fine, errors: [], plans: [] }
}

const print = (ports: OfflinePorts, change: Change): Promise<void> => ports.print(`${JSON.stringify(change)}\n`)

export const command = defineCommand({
  flags: { before: text, after: text, requests: text, jwks: text, now: text },
  read: (given) => ({
    before: given.required('before', 'the folder of the state before'),
    after: given.required('after', 'the folder of the state after'),
    requests: given.required('requests', 'a file of requests or of Envoy access log lines in JSON, or -'),
    keySets: given.text('jwks'),
    now: given.text('now'),
  }),
  run: ({ offline }, question) => replay(offline, question),
  printsAnswer: true,
  help: `meshgate replay: what yesterday's requests meet tomorrow

  meshgate replay --before DIR --after DIR --requests access.ndjson

  --requests FILE       requests as \`explain\` takes them, or Envoy's access log in JSON; \`-\` for stdin
  --jwks DIR, --now TIME, --json
Exit 1 when a request that is allowed before would be refused, or the other way round.
`,
})
