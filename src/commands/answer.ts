import type { Evaluation } from '../mesh/evaluate/evaluation.js'
import { evaluate } from '../mesh/evaluate/evaluate.js'
import { destinationOfRequest } from '../mesh/destination-of-request.js'
import type { Mesh } from '../mesh/resolve.js'
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

/** Asks the point evaluator about one request in one state. */
export const answerRequest = (mesh: Mesh, request: Request, options: AnswerOptions): Answer => {
  const enforcement = mesh.enforcementOf(destinationOfRequest(mesh, request), request.proxy)
  const evaluation = evaluate(enforcement, request, options)
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
