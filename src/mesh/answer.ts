import type { Evaluation } from './evaluate/evaluation.js'
import { evaluate } from './evaluate/evaluate.js'
import { destinationsOfRequest } from './destination-of-request.js'
import { evaluateOnward } from './evaluate-onward.js'
import type { Destination } from './enforcement.js'
import { member, numberAt, objectsAt } from './fields.js'
import { placesOfMesh } from './places-of-mesh.js'
import type { Mesh } from './resolve.js'
import { byCodePoint } from '../ports/order.js'
import type { JsonObject } from '../ports/json.js'
import type { Request, RequestOnward } from '../ports/request.js'
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
  /** Along the routes of a gateway: what each proxy sees, and says. Missing where one place is asked. */
  readonly steps?: readonly Step[]
}

/** One proxy on the way behind a gateway, or the route between two. */
export interface Step {
  /** `gateway edge/public`, `route`, `service shop in shop`. */
  readonly at: string
  /** The request as it comes there: `GET /public for host shop.example.com`. */
  readonly sees: string
  readonly verdict: Answer['verdict']
  readonly reason: string
  readonly where: string | null
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
  if (request.onward !== undefined) return judgeOnward(mesh, request, request.onward, options)
  const judged = destinationsOfRequest(mesh, request).map((destination) => ({
    destination,
    ...judgeAt(mesh, destination, request, options),
  }))
  const unmodelled = [...new Set(judged.flatMap((one) => one.unmodelled))].sort(byCodePoint)
  const answer = oneAnswer(judged)
  return { answer: { ...answer, notes: [...portNotes(mesh, request), ...answer.notes] }, unmodelled }
}

/** A port that is neither the Service's nor its pods': the question is answered, and nobody can send such a request. */
const portNotes = (mesh: Mesh, { destination: { namespace, service, port } }: Request): readonly string[] => {
  const found = service === undefined ? undefined : placesOfMesh(mesh).services.get(`${namespace}/${service}`)
  const ports = objectsAt(found?.content, 'spec', 'ports')
  // Which number a named port is stands in the pods.
  if (ports.length === 0 || ports.some((one) => typeof member(one, 'targetPort') === 'string')) return []
  const known = ports.flatMap((one) => [numberAt(one, 'port'), numberAt(one, 'targetPort')])
  return known.includes(port) ? [] : [`Service ${namespace}/${service} has no port ${port}: nothing listens there`]
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

/** Asks the gateway and what is behind it. */
const judgeOnward = (mesh: Mesh, request: Request, onward: RequestOnward, options: AnswerOptions): Judgement => {
  const { evaluation, steps } = evaluateOnward(mesh, request, onward, options)
  const told = steps.map(({ at, sees, evaluation: own }): Step => {
    const { verdict, reason, where } = answerOf(own)
    return { at, sees, verdict, reason, where }
  })
  return { answer: { ...answerOf(evaluation), steps: told }, unmodelled: unmodelledOf(evaluation) }
}

const unmodelledOf = ({ unknowns }: Evaluation): readonly string[] =>
  unknowns.filter(({ effect }) => effect === 'anything').map(({ identity }) => identity)

const judgeAt = (mesh: Mesh, destination: Destination, request: Request, options: AnswerOptions): Judgement => {
  const evaluation = evaluate(mesh.enforcementOf(destination, request.proxy), request, options)
  return { answer: answerOf(evaluation), unmodelled: unmodelledOf(evaluation) }
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
