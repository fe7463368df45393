import { budgetOf, TooComplex, type Budget } from '../../access/too-complex.js'
import type { Preferences } from '../compile/request-space.js'
import { digestOf } from '../digest.js'
import { everyStageOf, type Enforcement, type Stage } from '../enforcement.js'
import type { CompareOptions } from './access-space.js'
import { compareDestination, type Comparison } from './compare-destination.js'
import { writtenOnce } from '../written-once.js'

/**
 * The places that a change reaches are compared again beside each other unit, and in each set of files that holds the changed one:
 * mostly the same policies with the same callers, so the same answer.
 */
interface Known {
  readonly comparison: Comparison
  readonly steps: number
  /** Who asks for the answer pays for what is asked of its sets further. */
  readonly payBy: (budget: Budget) => void
}

/** A run of one unit needs none of them; of many, what stands beside two or three is asked in turns. */
const most = 800

const known = new Map<string, Known>()

/** The work that a comparison takes, and who pays for it. */
const meterOf = (first: Budget) => {
  let payer = first
  let steps = 0
  const budget: Budget = {
    spend: (used) => {
      steps += used
      payer.spend(used)
    },
  }
  return { budget, steps: () => steps, payBy: (other: Budget) => void (payer = other) }
}

const canPay = (budget: Budget, steps: number): boolean => {
  try {
    budget.spend(steps)
    return true
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error
    return false
  }
}

const preferenceTexts = new WeakMap<Preferences, string>()

const preferencesText = (preferences: Preferences): string => {
  const found = preferenceTexts.get(preferences)
  if (found !== undefined) return found
  const { principals, authorities, issuers, audiences } = preferences
  // They may be long, and are a part of each key.
  const text = digestOf([principals, authorities, issuers, audiences ?? null])
  preferenceTexts.set(preferences, text)
  return text
}

/** What is not known is told by its text, which may name more than its identity does. */
const unknownsText = writtenOnce((unknowns: Stage['unknowns']) =>
  JSON.stringify(
    unknowns.map(({ code, what, where, effect, asks, unread, inert, ofRequests }) => [
      code,
      what,
      where ?? null,
      effect,
      asks ?? null,
      unread ?? null,
      inert ?? null,
      ofRequests ?? null,
    ]),
  ),
)

/** How much a comparison may cost: of its own, and with all others. */
export interface Payment {
  readonly steps: number
  readonly total: Budget
}

/** `compareDestination`, once for what is the same: `pair` says all that decides it, `makeSpace` too, but what is read here. */
export const compareKnown = (
  pair: string,
  [before, after]: readonly [Enforcement, Enforcement],
  options: Omit<CompareOptions, 'budget'>,
  { steps, total }: Payment,
): Comparison => {
  const { preferences, joint } = options
  const unknowns = [before, after, ...(joint?.besides ?? [])]
    .map((one) =>
      everyStageOf(one)
        .map((stage) => unknownsText(stage.unknowns))
        .join('\n'),
    )
    .join('\n\n')
  const ports = `${before.destination.port}:${after.destination.port}`
  const key = `${steps} ${ports}\n${preferencesText(preferences)}\n${unknowns}\n${pair}`
  const budget = budgetOf(steps, total)
  const found = known.get(key)
  if (found !== undefined && canPay(budget, found.steps)) {
    found.payBy(budget)
    known.delete(key)
    known.set(key, found)
    return found.comparison
  }
  const meter = meterOf(found === undefined ? budget : budgetOf(steps, total))
  const comparison = compareDestination(before, after, { ...options, budget: meter.budget })
  if (comparison.reasons.every(({ code }) => code !== 'TOO_COMPLEX')) {
    known.set(key, { comparison, steps: meter.steps(), payBy: meter.payBy })
    for (const oldest of known.keys()) {
      if (known.size <= most) break
      known.delete(oldest)
    }
  }
  return comparison
}
