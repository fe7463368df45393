import type { ExitCode } from '../errors/codes.js'
import type { Problem } from '../errors/problem.js'
import type { Json } from '../ports/json.js'
import { maskSecrets } from '../plan/mask.js'
import type { Plan, Step } from '../plan/plan.js'
import { verdictOf } from '../plan/verdict.js'
import { asciiJson } from './witness.js'

/** The object of `--json`, as docs/schemas/output.schema.json publishes it. */
export interface JsonOutput {
  readonly version: string
  readonly command: string
  readonly exitCode: ExitCode
  readonly errors: readonly Problem[]
  readonly plans: readonly Plan[]
  /** What a command says besides: `files` of render, `checks` of doctor. */
  readonly details?: Readonly<Record<string, unknown>>
}

/**
 * One object, one line, printable ASCII: a terminal, a log and a runner find nothing in it to act on (`##[` is written
 * with an escape, which JSON readers undo).
 */
export const renderJson = ({ version, command, exitCode, errors, plans, details }: JsonOutput): string => {
  // What everybody asks for first stands at the top of a plan too; `reviewed` is whole, so that its digest can be checked.
  const shown = plans.map((plan) => ({
    environment: plan.reviewed.environment,
    ...(plan.reviewed.unit === undefined ? {} : { unit: plan.reviewed.unit }),
    verdict: verdictOf(plan),
    access: plan.reviewed.access,
    ...plan,
    steps: plan.steps.map(withoutSecrets),
  }))
  const plain = JSON.parse(JSON.stringify({ version, command, exitCode, errors, plans: shown, ...details })) as Json
  return `${asciiJson(plain).replace(/##\[/g, '#\\u0023[')}\n`
}

/** The writes are shown as the review shows objects: `apply` makes its own, and nobody writes from a report. */
const withoutSecrets = (step: Step): Json =>
  (step.kind === 'apply' ? { ...step, object: maskSecrets(step.key, step.object) } : step) as unknown as Json
