import type { Evaluation } from './evaluate/evaluation.js'
import { evaluate } from './evaluate/evaluate.js'
import { destinationsOfRequest } from './destination-of-request.js'
import type { Destination } from './enforcement.js'
import type { Mesh } from './resolve.js'
import { byCodePoint } from '../ports/order.js'
import type { JsonObject } from '../ports/json.js'
import type { Request } from '../ports/request.js'
import type { Source } from '../ports/source.js'

/** One line of `explain`; docs/schemas/answer.schema.json. */
export interface Answer {
  readonly verdict: 'allow' | 'deny' | 'unknown'
  /** HTTP status as Envoy gives it; 0 for plain connections and closed ones. */
  readonly status: number
  readonly kind: Evaluation['kind']
  /** The deciding policy, `Kind namespace/name`; null where none decided. */
  readonly policy: string | null
  readonly rule: number | null
  readonly where: string | null
  /** What decided, for people. */
  readonly reason: string
  readonly body: string
  /** For each rule that was asked and did not match, the first field that failed. */
  readonly missed: readonly {
    readonly policy: string
    readonly rule: number
    readonly field: string
    readonly expected: string
    readonly received: string
    readonly where: string
  }[]
  readonly notes: readonly string[]
  readonly unknowns: readonly string[]
}

export interface AnswerOptions {
  readonly now: number
  readonly keySets?: ReadonlyMap<string, JsonObject>
}

/**
 * Asks the point evaluator about one request in one state. A request to a Service whose workloads have different labels
 * is asked of each: where they differ nobody can say which of them answers.
 */
export const answerRequest = (mesh: Mesh, request: Request, options: AnswerOptions): Answer =>
  judgeRequest(mesh, request, options).answer

/** An answer, and the functions that nobody modelled on the way: equal lists decide alike in two states. */
export interface Judgement {
  readonly answer: Answer
  readonly unmodelled: readonly string[]
}

/** The same as `answerRequest`, for those who compare two states. */
export const judgeRequest = (mesh: Mesh, request: Request, options: AnswerOptions): Judgement => {
  const judged = destinationsOfRequest(mesh, request).map((destination) => ({
    destination,
    ...judgeAt(mesh, destination, request, options),
  }))
  const unmodelled = [...new Set(judged.flatMap((one) => one.unmodelled))].sort(byCodePoint)
  return { answer: oneAnswer(judged), unmodelled }
}

interface Placed {
  readonly destination: Destination
  readonly answer: Answer
}

const oneAnswer = ([first, ...rest]: readonly Placed[]): Answer => {
  if (first === undefined) throw new RangeError('a request without a destination')
  const other = rest.find(
    ({ answer }) => answer.verdict !== first.answer.verdict || answer.status !== first.answer.status,
  )
  if (other === undefined) return first.answer
  const said = [first, other].map(({ destination, answer }) => `${labelsText(destination.labels)}: ${answer.verdict}`)
  return {
    ...first.answer,
    verdict: 'unknown',
    status: 0,
    kind: 'unknown',
    policy: null,
    rule: null,
    where: null,
    reason: `the workloads behind the Service answer differently (${said.join('; ')}): name the labels of one`,
    body: '',
  }
}

const labelsText = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .sort(byCodePoint)
    .join(',')

const judgeAt = (mesh: Mesh, destination: Destination, request: Request, options: AnswerOptions): Judgement => {
  const evaluation = evaluate(mesh.enforcementOf(destination, request.proxy), request, options)
  const unmodelled = evaluation.unknowns.filter(({ effect }) => effect === 'anything')
  return { answer: answerOf(evaluation), unmodelled: unmodelled.map(({ identity }) => identity) }
}

const answerOf = (evaluation: Evaluation): Answer => {
  return {
    verdict: verdictOf(evaluation),
    status: evaluation.status,
    kind: evaluation.kind,
    policy: evaluation.by.policy ?? null,
    rule: evaluation.by.rule ?? null,
    where: evaluation.by.where === undefined ? null : sourceText(evaluation.by.where),
    reason: evaluation.by.text,
    body: evaluation.body,
    missed: evaluation.rules.map(({ policy, rule, field, expected, received, where }) => ({
      policy,
      rule,
      field,
      expected,
      received,
      where: sourceText(where),
    })),
    notes: evaluation.notes,
    unknowns: evaluation.unknowns.map(({ what }) => what),
  }
}

const verdictOf = (evaluation: Evaluation): Answer['verdict'] => {
  if (evaluation.kind === 'unknown') return 'unknown'
  return evaluation.allowed ? 'allow' : 'deny'
}

/** `mesh/orders.yaml:12:5`, or what else is known of the place. */
export const sourceText = (source: Source): string => {
  switch (source.kind) {
    case 'file':
      return `${source.path}:${source.line}:${source.column}`
    case 'cluster':
      return `cluster, resourceVersion ${source.resourceVersion}`
    case 'generated':
      return `binding ${source.binding} (${sourceText(source.from)})`
    case 'input':
      return source.name
  }
}
