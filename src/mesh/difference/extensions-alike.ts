import { EMPTY } from '../../access/diagram.js'
import type { Budget } from '../../access/too-complex.js'
import { TooComplex } from '../../access/too-complex.js'
import { byCodePoint } from '../../ports/order.js'
import type { Preferences } from '../compile/request-space.js'
import { digestOf } from '../digest.js'
import { everyStageOf, type Enforcement, type Stage, type Unknown } from '../enforcement.js'
import type { Reason, Verdict } from './access-diff.js'
import { makeAccessSpace } from './access-space.js'
import { enforcementKey } from './enforcement-key.js'
import { readsTokens } from './unread-tokens.js'
import { without } from './unread-alike.js'

const codes: ReadonlySet<string> = new Set(['ENVOY_FILTER', 'WASM_PLUGIN'])

const extensionsOf = (enforcement: Enforcement): readonly Unknown[] =>
  everyStageOf(enforcement)
    .flatMap(({ unknowns }) => unknowns)
    .filter(({ code }) => codes.has(code))

interface Decision {
  /** Extensions that take nothing from what is told without them. */
  readonly leftOut: readonly Unknown[]
  /** What they may make of requests decides. */
  readonly doubt: Reason | undefined
}

/** What is compared in place of two states. */
export interface BesideExtensions extends Decision {
  readonly before: Enforcement
  readonly after: Enforcement
}

/** All but the rules of policies and the mode: the key of an enforcement without them. */
const frameOf = (enforcement: Enforcement): string => {
  const bare = (stage: Stage): Stage => ({ ...stage, allow: [], deny: [], mutualTls: 'STRICT' })
  const { bypass } = enforcement
  return enforcementKey({
    ...enforcement,
    stages: enforcement.stages.map(bare),
    ...(bypass === undefined ? {} : { bypass: bypass.map(bare) }),
  })
}

const rulesKey = (enforcement: Enforcement): string =>
  everyStageOf(enforcement)
    .map(({ allow, deny, mutualTls }) =>
      [
        mutualTls,
        ...[...allow, ...deny]
          .map(({ action, rules, object }) => `${action} ${object.key.namespace} ${digestOf(rules ?? 'none')}`)
          .sort(byCodePoint),
      ].join('\n'),
    )
    .join('\n\n')

const eachStageAlone = (enforcement: Enforcement): readonly Enforcement[] =>
  everyStageOf(enforcement).map((stage) => ({
    destination: enforcement.destination,
    settings: enforcement.settings,
    stages: [stage],
  }))

export interface AskedBeside {
  readonly verdict: (before: Enforcement, after: Enforcement) => Verdict
  readonly budget: () => Budget
  readonly preferences: () => Preferences
}

/** Whether some request that a filter could show these policies is let through after, and was not before. */
const isGainShown = (before: Enforcement, after: Enforcement, { budget, preferences }: AskedBeside): boolean => {
  const [olds, nows] = [eachStageAlone(before), eachStageAlone(after)]
  return olds.some((old, at) => {
    const now = nows[at]
    if (now === undefined) return true
    try {
      const options = { budget: budget(), preferences: preferences(), otherPorts: [], whole: true, anyTexts: true }
      const { space, before: oldSet, after: newSet } = makeAccessSpace(old, now, options)
      return space.diagrams.subtract(newSet, oldSet) !== EMPTY
    } catch (error) {
      if (!(error instanceof TooComplex)) throw error
      return true
    }
  })
}

const presenceKey = (enforcement: Enforcement): string =>
  everyStageOf(enforcement)
    .map(({ allow, deny }) => `${allow.length > 0} ${deny.length > 0}`)
    .join(',')

/**
 * EnvoyFilters and WasmPlugins that stand on the way in both states, the same ones.
 *
 * An EnvoyFilter that inserts HTTP filters alone (`Unknown.ofRequests`) is a pair of functions f and g, the same in both
 * states: f shows the policies f(r) in place of a request r, or answers it, and g does the rest of the way. A request is
 * let through iff the policies let f(r) through and g does not answer. So where after ⊆ before holds at each proxy by
 * itself and for every text that f could write, each request that is let through after was let through before, whatever
 * f and g are: "no new access" holds without knowing them, and they are left out. So they are where somebody gains by
 * the policies, which is told as the policies see it. Tokens are no part of a request's texts: where a policy asks for
 * one, f may have made it up. docs/decisions/extensions-that-stay.md has the conditions and what is not taken for such.
 *
 * Of all others nothing is left out; and that two states of policies are equal counts only if they are for every text.
 */
const decide = (before: Enforcement, after: Enforcement, asked: AskedBeside): Decision => {
  const [old, now] = [extensionsOf(before), extensionsOf(after)]
  if (old.length === 0 || digestOf(old.map(identityOf)) !== digestOf(now.map(identityOf))) return nothing
  const sameFrame = frameOf(before) === frameOf(after)
  if (sameFrame && rulesKey(before) === rulesKey(after)) return nothing
  const doubt: Decision = { leftOut: [], doubt: now.map(({ code, what }) => ({ code, text: what }))[0] }
  const readTokens = [before, after]
    .flatMap(everyStageOf)
    .some(({ allow, deny }) => [...allow, ...deny].some(readsTokens))
  const showsNoGain = (): boolean => sameFrame && !readTokens && !isGainShown(before, after, asked)
  if (!now.every(({ ofRequests }) => ofRequests === true)) {
    if (asked.verdict(before, after) !== 'equivalent') return nothing
    const alike = showsNoGain() && presenceKey(before) === presenceKey(after) && !isGainShown(after, before, asked)
    return alike ? nothing : doubt
  }
  switch (asked.verdict(...strip(before, after, now))) {
    case 'cannot prove':
      return nothing
    case 'more permissive':
    case 'incomparable':
      return { leftOut: now, doubt: undefined }
    case 'equivalent':
    case 'less permissive':
      return showsNoGain() ? { leftOut: now, doubt: undefined } : doubt
  }
}

const nothing: Decision = { leftOut: [], doubt: undefined }

const identityOf = ({ identity }: Unknown): string => identity

const strip = (
  before: Enforcement,
  after: Enforcement,
  leftOut: readonly Unknown[],
): readonly [Enforcement, Enforcement] => {
  if (leftOut.length === 0) return [before, after]
  const left = new Set(leftOut.map(identityOf))
  return [without(before, left), without(after, left)]
}

/** Decides once for equal pairs of enforcements. */
export const makeBesideExtensions = (asked: AskedBeside) => {
  const decided = new Map<string, Decision>()
  return {
    beside: (before: Enforcement, after: Enforcement): BesideExtensions => {
      const key = `${enforcementKey(before)}\n\n${enforcementKey(after)}\n\n${after.destination.port}`
      const decision = decided.get(key) ?? decide(before, after, asked)
      decided.set(key, decision)
      const [first, second] = strip(before, after, decision.leftOut)
      return { ...decision, before: first, after: second }
    },
    /** Of all pairs, each once. */
    leftOut: (): readonly Unknown[] => [
      ...new Map(
        [...decided.values()].flatMap(({ leftOut }) => leftOut.map((one) => [one.identity, one] as const)),
      ).values(),
    ],
  }
}
