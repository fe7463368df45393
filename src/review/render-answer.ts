import { printable, printableLine } from '../errors/printable.js'
import type { Answer } from '../mesh/answer.js'
import { rulePlace } from '../mesh/rule-place.js'

/** Who reads the first line alone must not take for proven what something beside the model may turn round. */
const openEnd = ', not proven: something that is not modelled may decide otherwise'

/** An answer for people: the verdict, what decided, and what did not match. */
export const renderAnswer = (answer: Answer): string => {
  const lines = [
    `${answer.verdict}${answer.status === 0 ? '' : ` ${answer.status}`}${answer.body === '' ? '' : ` ${answer.body}`}${answer.unknowns.length === 0 ? '' : openEnd}`,
    `  because ${answer.reason}${answer.where === null ? '' : ` (${answer.where})`}`,
    ...(answer.steps ?? []).map(
      (step) =>
        `  at ${step.at}: sees ${step.sees}: ${step.verdict}, because ${step.reason}${step.where === null ? '' : ` (${step.where})`}`,
    ),
    ...answer.missed.map(
      (miss) =>
        `  not ${miss.policy} ${rulePlace('AuthorizationPolicy', miss.rule)}: ${miss.field} expected ${miss.expected}, received ${miss.received} (${miss.where})`,
    ),
    ...answer.unknowns.map((text) => `  not modelled: ${text}`),
    ...answer.notes.map((text) => `  note: ${text}`),
  ]
  return `${printable(lines.map(printableLine).join('\n'))}\n`
}
