import { judgeRequest, type AnswerOptions, type Judgement } from '../mesh/answer.js'
import type { Answered } from '../mesh/access-log.js'
import { answerChange, type AnswerChange } from '../mesh/answer-change.js'
import { destinationsOfRequest } from '../mesh/destination-of-request.js'
import { enforcementKey } from '../mesh/difference/enforcement-key.js'
import { readRecordedLine, type RecordedLine } from '../mesh/recorded-request.js'
import type { Mesh } from '../mesh/resolve.js'
import { tokenRulesKey } from '../mesh/token-rules-key.js'
import { turningFields } from '../mesh/unlogged-fields.js'
import { byCodePoint } from '../ports/order.js'
import type { Request } from '../ports/request.js'
import { callerTitle } from './caller-title.js'
import { maskText } from './mask.js'
import type { RecordedGroup, RecordedTraffic } from './recorded-traffic.js'

/** Both sides of a change. */
export interface Meshes {
  readonly before: Mesh
  readonly after: Mesh
}

/** Groups and reasons that are counted one by one; a log of any length stays in bounded memory. */
const counted = 5_000
const shownGroups = 50
const shownReasons = 10
/** Answers that are kept for the next line that asks the same. */
const remembered = 20_000

interface Change {
  readonly change: AnswerChange
  readonly reason: string
  readonly where: string | null
}

/**
 * Puts recorded lines to both sides. A line that stands for a change tells it only where the log holds what decides: where
 * a policy reads a token or a header of it, or the log itself says another answer than the state before, it is untold.
 */
export const replayTraffic = async (
  from: string,
  lines: AsyncIterable<string>,
  meshes: Meshes,
  options: AnswerOptions,
): Promise<RecordedTraffic> => {
  const judge = createJudge(meshes, options)
  const groups = new Map<string, { -readonly [name in keyof RecordedGroup]: RecordedGroup[name] }>()
  const reasons = new Map<string, number>()
  const counts = { lines: 0, judged: 0, 'newly refused': 0, 'newly allowed': 0, 'cannot tell': 0 }
  let outside = 0
  for await (const line of lines) {
    if (line.trim() === '') continue
    counts.lines += 1
    const read = readRecordedLine(line, from, counts.lines, meshes.before, meshes.after)
    if (read.kind !== 'request') {
      const why = read.kind === 'unreadable' ? read.why : 'neither a request nor a line of an access log in JSON'
      const known = reasons.has(why) || reasons.size < counted ? why : 'another reason'
      reasons.set(known, (reasons.get(known) ?? 0) + 1)
      continue
    }
    counts.judged += 1
    const told = judge(read)
    if (told === undefined) continue
    counts[told.change] += 1
    const { request } = read
    const place = {
      // Its identity and not its address, or each pod is a caller of its own.
      from: callerTitle(request.source.principal),
      to: targetTitle(request),
      ...told,
    }
    const key = JSON.stringify([place.change, place.from, place.to, place.reason, place.where])
    const known = groups.get(key)
    if (known !== undefined) known.requests += 1
    else if (groups.size < counted) groups.set(key, { ...place, example: exampleOf(request), requests: 1 })
    else outside += 1
  }
  const sorted = [...groups].sort(([a, left], [b, right]) => right.requests - left.requests || byCodePoint(a, b))
  const shown = sorted.slice(0, shownGroups).map(([, group]) => group)
  return {
    from,
    lines: counts.lines,
    judged: counts.judged,
    refused: counts['newly refused'],
    allowed: counts['newly allowed'],
    untold: counts['cannot tell'],
    groups: shown,
    further: outside + sorted.slice(shownGroups).reduce((sum, [, { requests }]) => sum + requests, 0),
    notJudged: [...reasons]
      .sort(([a, left], [b, right]) => right - left || byCodePoint(a, b))
      .slice(0, shownReasons)
      .map(([why, number]) => ({ why, lines: number })),
  }
}

/** Judges lines, each that asks the same once; a destination that enforces the same on both sides is not asked at all. */
const createJudge = (meshes: Meshes, options: AnswerOptions): ((line: RequestLine) => Change | undefined) => {
  const alike = remember(
    (request: Request) => JSON.stringify([request.destination, request.proxy ?? '']),
    (request) => isAlike(meshes, request),
  )
  const told = remember(
    ({ request, logged, answered }: RequestLine) => JSON.stringify([request, logged, answered ?? '']),
    (line) => changeOf(meshes, line, options),
  )
  // A gateway's routes may differ although what it enforces does not.
  return (line) => (line.request.onward === undefined && alike(line.request) ? undefined : told(line))
}

/** The same question has one answer; so many are kept, and then all are forgotten. */
const remember = <Asked, Told>(
  keyOf: (asked: Asked) => string,
  tell: (asked: Asked) => Told,
): ((asked: Asked) => Told) => {
  const known = new Map<string, { readonly told: Told }>()
  return (asked) => {
    const key = keyOf(asked)
    const found = known.get(key)
    if (found !== undefined) return found.told
    if (known.size >= remembered) known.clear()
    const told = tell(asked)
    known.set(key, { told })
    return told
  }
}

type RequestLine = Extract<RecordedLine, { kind: 'request' }>

const enforcementsOf = (mesh: Mesh, request: Request) =>
  destinationsOfRequest(mesh, request).map((destination) => mesh.enforcementOf(destination, request.proxy))

const isAlike = ({ before, after }: Meshes, request: Request): boolean => {
  const keys = (mesh: Mesh): string => enforcementsOf(mesh, request).map(enforcementKey).join('\n\n')
  return keys(before) === keys(after)
}

const changeOf = (meshes: Meshes, line: RequestLine, options: AnswerOptions): Change | undefined => {
  const { request, logged, answered } = line
  const [then, now] = [judgeRequest(meshes.before, request, options), judgeRequest(meshes.after, request, options)]
  const change = answerChange(then, now)
  const untold = (reason: string): Change => ({ change: 'cannot tell', reason, where: null })
  if (logged) {
    const fields = new Set([
      ...fieldsThatTurn(meshes.before, request, then),
      ...fieldsThatTurn(meshes.after, request, now),
      ...(tokenRulesOf(meshes.before, request) === tokenRulesOf(meshes.after, request) ? [] : ['tokens']),
    ])
    if (fields.size > 0)
      return untold(`policies there read ${[...fields].sort(byCodePoint).join(', ')}, which the log does not hold`)
    if (contradicts(answered, then))
      return untold(
        'the log has another answer than the state before gives: what that state holds is not all that decided',
      )
  }
  if (change === undefined) return undefined
  const { answer } = now
  return { change, reason: answer.reason, where: answer.where }
}

const fieldsThatTurn = (mesh: Mesh, request: Request, { answer }: Judgement): readonly string[] =>
  enforcementsOf(mesh, request).flatMap((enforcement) => turningFields(enforcement, answer))

const tokenRulesOf = (mesh: Mesh, request: Request): string =>
  enforcementsOf(mesh, request).map(tokenRulesKey).join('\n')

/** Tokens are not in the log, so that a refusal by a token rule is no word of policies. */
const contradicts = (answered: Answered | undefined, { answer }: Judgement): boolean => {
  if (answered === undefined || answered === 'refused by a token rule') return false
  return answered === 'let through' ? answer.verdict === 'deny' : answer.verdict === 'allow'
}

const targetTitle = ({ destination: { namespace, service, workload, labels, port } }: Request): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`)
  return `${namespace}/${service ?? workload ?? pairs.sort(byCodePoint).join(',')}:${port}`
}

/** A query may hold what nobody should read in a review. */
const exampleOf = ({ http, destination }: Request): string =>
  http === undefined ? `TCP port ${destination.port}` : maskText(`${http.method} ${http.path.replace(/[?#].*$/s, '')}`)
