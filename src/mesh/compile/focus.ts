import type { Formula, Test } from '../../access/formula.js'
import { accepts, type Language } from '../../access/language.js'
import { digestOf, objectDigest } from '../digest.js'
import type { JsonObject } from '../../ports/json.js'
import { objectsAt, textsAt } from '../fields.js'
import { everyStageOf, type AppliedPolicy, type Enforcement, type Stage } from '../enforcement.js'
import { groupBy } from '../../ports/group-by.js'

/**
 * Work follows the change: a request that matches no changed rule is let through after iff it was before, provided that
 * all but rules is the same. So only requests of changed rules matter, and of the other rules those that some of these
 * requests may match.
 */
export interface Focus {
  /** Whether a rule stands in one state only. */
  isChanged(policy: AppliedPolicy, rule: JsonObject): boolean
  /** Whether the rule names accounts, and none that a changed rule names: told without compiling it. */
  isElsewhere(rule: JsonObject): boolean
}

interface PlacedRule {
  readonly policy: AppliedPolicy
  readonly rule: JsonObject
}

/** A rule means the same in every policy of one place. */
const placeOf = ({ policy }: PlacedRule): string => `${policy.action} ${policy.object.key.namespace}`

/** Rules of one place by a text that says all of them. */
const byText = (
  rules: Iterable<PlacedRule>,
  textOf: (rule: JsonObject) => string,
): ReadonlyMap<string, readonly PlacedRule[]> => groupBy(rules, ({ rule }) => textOf(rule))

/** Rules whose text stands on one side alone. */
const oneSided = (
  old: readonly PlacedRule[],
  now: readonly PlacedRule[],
  textOf: (rule: JsonObject) => string,
): readonly [old: readonly PlacedRule[], now: readonly PlacedRule[]] => {
  const [olds, nows] = [byText(old, textOf), byText(now, textOf)]
  const only = (these: ReadonlyMap<string, readonly PlacedRule[]>, others: ReadonlyMap<string, unknown>) =>
    [...these].flatMap(([key, rules]) => (others.has(key) ? [] : rules))
  return [only(olds, nows), only(nows, olds)]
}

/**
 * Rules that stand in one of two stages alone. Few differ as they are written, and only of those it is asked whether
 * they differ beyond the order of their members. A policy that is the same object in both is not read.
 */
const changedRules = (before: Stage, after: Stage): readonly PlacedRule[] => {
  const [olds, nows] = [
    [...before.allow, ...before.deny],
    [...after.allow, ...after.deny],
  ]
  const rulesOf = (policies: readonly AppliedPolicy[], others: ReadonlySet<AppliedPolicy>): readonly PlacedRule[] =>
    policies
      .filter((policy) => !others.has(policy))
      .flatMap((policy) => (policy.rules ?? []).map((rule) => ({ policy, rule })))
  const [old, now] = [rulesOf(olds, new Set(nows)), rulesOf(nows, new Set(olds))]
  return [...new Set([...old, ...now].map(placeOf))].flatMap((place) => {
    const inPlace = (rules: readonly PlacedRule[]) => rules.filter((one) => placeOf(one) === place)
    return oneSided(...oneSided(inPlace(old), inPlace(now), JSON.stringify), digestOf).flat()
  })
}

const accounts = new WeakMap<JsonObject, ReadonlySet<string> | 'any'>()

/** `ns/NS/sa/SA` of the principals without which no source of the rule matches; `any` where they cannot be listed. */
const accountsOf = (rule: JsonObject): ReadonlySet<string> | 'any' => {
  const known = accounts.get(rule)
  if (known !== undefined) return known
  const lists = objectsAt(rule, 'from').map((from) => textsAt(from, 'source', 'principals'))
  const plain =
    lists.length > 0 && lists.every((list) => list.length > 0 && list.every((value) => /^[^/*]+\/[^*]+$/.test(value)))
  // Aliases change the trust domain alone, so what follows it tells identities apart in any state.
  const found = plain ? new Set(lists.flat().map((value) => value.slice(value.indexOf('/')))) : ('any' as const)
  accounts.set(rule, found)
  return found
}

const objectKeys = (policies: readonly { readonly object: AppliedPolicy['object'] }[]): string =>
  policies.map(({ object }) => `${object.key.namespace}/${objectDigest(object)}`).join(',')

/** All that decides beside the rules of ALLOW and DENY. */
const frameOf = (stage: Stage): string =>
  JSON.stringify([
    stage.proxy,
    stage.mutualTls,
    stage.serverTls,
    stage.trustedProxies,
    stage.port,
    stage.protocol,
    stage.peer,
    stage.allow.length > 0,
    stage.custom.map((policy) => policy.provider),
    objectKeys(stage.custom),
    objectKeys(stage.jwtRules),
    stage.jwtRules.map(({ index }) => index),
    stage.unknowns.map(({ identity }) => identity),
  ])

/** Undefined where more than rules changes. `sameSettings`: the mesh's settings are the same in both states. */
export const focusOf = (before: Enforcement, after: Enforcement, sameSettings: boolean): Focus | undefined => {
  const [old, now] = [everyStageOf(before), everyStageOf(after)]
  const same =
    sameSettings &&
    before.destination.protocol === after.destination.protocol &&
    before.stages.length === after.stages.length &&
    (before.callers === after.callers || JSON.stringify(before.callers) === JSON.stringify(after.callers)) &&
    old.length === now.length &&
    old.every((stage, at) => {
      const other = now[at]
      return other !== undefined && frameOf(stage) === frameOf(other)
    })
  if (!same) return undefined
  const changed = new Map<AppliedPolicy, Set<JsonObject>>()
  const touched = new Set<string>()
  let anybody = false
  for (const [at, stage] of old.entries())
    for (const { policy, rule } of changedRules(stage, now[at] ?? stage)) {
      const rules = changed.get(policy)
      if (rules === undefined) changed.set(policy, new Set([rule]))
      else rules.add(rule)
      const named = accountsOf(rule)
      if (named === 'any') anybody = true
      else for (const account of named) touched.add(account)
    }
  const isChanged: Focus['isChanged'] = (policy, rule) => changed.get(policy)?.has(rule) ?? false
  // A proxy that sees another peer than the client, or several names of one, is asked rule by rule.
  const single = [...old, ...now].every((stage) => stage.proxy !== 'gateway' && stage.peer === 'client')
  return {
    isChanged,
    isElsewhere: (rule) => {
      if (anybody || !single) return false
      const named = accountsOf(rule)
      if (named === 'any') return false
      for (const account of named) if (touched.has(account)) return false
      return true
    },
  }
}

interface Shape {
  /** What every text of the sequence starts with. */
  readonly start: string
  readonly whole: boolean
}

const shapes = new WeakMap<Language, readonly Shape[]>()

const shapesOf = (language: Language): readonly Shape[] => {
  const known = shapes.get(language)
  if (known !== undefined) return known
  const found = language.sequences.map((sequence) => {
    let start = ''
    for (const { units, repeat } of sequence) {
      const [only] = units
      if (repeat !== 'once' || units.length !== 1 || only === undefined || only[0] !== only[1]) break
      start += String.fromCharCode(only[0])
    }
    return { start, whole: start.length === sequence.length }
  })
  shapes.set(language, found)
  return found
}

/** Surely no text is in both. */
const areApart = (left: Language, right: Language): boolean =>
  left.key !== right.key &&
  shapesOf(left).every((one) =>
    shapesOf(right).every((other) => {
      if (one.whole && other.whole) return one.start !== other.start
      if (one.whole)
        return !other.start.startsWith(one.start) && !one.start.startsWith(other.start)
          ? true
          : !accepts(right, one.start)
      if (other.whole)
        return !one.start.startsWith(other.start) && !other.start.startsWith(one.start)
          ? true
          : !accepts(left, other.start)
      return !one.start.startsWith(other.start) && !other.start.startsWith(one.start)
    }),
  )

const testsApart = (left: Test, right: Test): boolean => {
  if (left.kind === 'text' && right.kind === 'text') return areApart(left.language, right.language)
  if (left.kind === 'numbers' && right.kind === 'numbers')
    return left.ranges.every(([low, high]) => right.ranges.every(([first, last]) => high < first || last < low))
  if (left.kind === 'choice' && right.kind === 'choice')
    return !left.values.some((value) => right.values.includes(value))
  return false
}

/** By attribute, alternatives of which every request of the formula satisfies one. */
type Needs = ReadonlyMap<string, readonly Test[]>

const needs = new WeakMap<Formula, Needs>()

const alternatives = (
  formula: Formula,
): { readonly dimension: string; readonly tests: readonly Test[] } | undefined => {
  if (formula.kind === 'test') return { dimension: formula.dimension, tests: [formula.test] }
  if (formula.kind !== 'or') return undefined
  const parts = formula.parts.map(alternatives)
  const [first] = parts
  if (first === undefined || !parts.every((part) => part?.dimension === first.dimension)) return undefined
  return { dimension: first.dimension, tests: parts.flatMap((part) => part?.tests ?? []) }
}

const needsOf = (formula: Formula): Needs => {
  const known = needs.get(formula)
  if (known !== undefined) return known
  const found = new Map<string, readonly Test[]>()
  for (const part of formula.kind === 'and' ? formula.parts : [formula]) {
    const one = alternatives(part)
    if (one !== undefined && !found.has(one.dimension)) found.set(one.dimension, one.tests)
  }
  needs.set(formula, found)
  return found
}

/** Attributes that are lists: two elements may satisfy two tests that no one text does. */
export type IsList = (dimension: string) => boolean

/** Surely no request satisfies both formulas. */
export const surelyApart = (left: Formula, right: Formula, isList: IsList): boolean => {
  const others = needsOf(right)
  for (const [dimension, tests] of needsOf(left)) {
    const their = others.get(dimension)
    if (their === undefined || isList(dimension)) continue
    if (tests.every((one) => their.every((other) => testsApart(one, other)))) return true
  }
  return false
}
