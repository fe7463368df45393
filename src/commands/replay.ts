import { exitCodes } from '../errors/codes.js'
import { keepAges } from '../manifests/state.js'
import { readRecordedLine } from '../mesh/recorded-request.js'
import { replayLine } from '../mesh/replayed-line.js'
import { resolveMesh } from '../mesh/resolve.js'
import { defineCommand, text } from '../command-line/command.js'
import type { OfflinePorts } from '../command-line/offline-ports.js'
import type { Outcome } from '../command-line/outcome.js'
import { readStateFolder } from '../open/read-state-folder.js'
import { answerOptions } from './answer-options.js'
import { sayOfLines, tellProblems } from './say-of-lines.js'

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
  const problems = await sayOfLines(ports, question.requests, (line, number) => {
    const told = replayLine(readRecordedLine(line, question.requests, number, old, next), { old, next }, options)
    counts[told.change === 'unreadable' ? 'unreadable' : 'requests'] += 1
    if (told.change === 'none') return {}
    if (told.change !== 'unreadable') counts[told.change] += 1
    const { problem, ...rest } = told
    return { printed: { line: number, ...rest }, problem }
  })
  await ports.print(`${JSON.stringify({ counts })}\n`)
  const any = counts['newly refused'] + counts['newly allowed'] + counts['cannot tell'] > 0
  return tellProblems(ports, problems) ?? { exitCode: any ? exitCodes.gate : exitCodes.fine, errors: [], plans: [] }
}

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
