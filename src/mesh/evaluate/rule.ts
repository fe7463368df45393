import type { JsonObject } from '../../ports/json.js'
import { member, objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import type { OperationField, SourceField } from '../vocabulary.js'
import type { Facts, HttpFacts } from './facts.js'
import { fieldOfCondition, fieldsOfOperation, fieldsOfSource, isFieldKnown, type Field } from './field.js'

/** Why a rule does not match: the first field that failed. */
export interface Miss {
  readonly field: string
  /** JSON pointer below the rule. */
  readonly pointer: string
  readonly expected: string
  readonly received: string
}

/** Writes down a miss when somebody wants to read it: of a thousand rules that do not match, few are. */
export type TellMiss = () => Miss

/** One list of a rule, values or notValues, with the field that reads it. */
interface Test {
  readonly field: Field
  /** Where the two lists stand, for people: `from[0].source.`. */
  readonly place: string
  /** JSON pointer of what holds them, below the rule. */
  readonly pointer: string
  readonly name: string
  readonly negativeName: string
  readonly values: readonly string[]
  readonly notValues: readonly string[]
}

type Verdict = TellMiss | undefined | 'uncompiled'

const negatives = new Map<string, string>()

const negative = (name: string): string => {
  let found = negatives.get(name)
  if (found === undefined) negatives.set(name, (found = `not${name.charAt(0).toUpperCase()}${name.slice(1)}`))
  return found
}

const listText = (values: readonly string[]): string => values.map((value) => JSON.stringify(value)).join(', ')

/** Lists without a text are no test (§2.1). */
const testsOf = (
  fields: ReadonlyMap<SourceField | OperationField, Field>,
  object: JsonObject,
  place: string,
  pointer: string,
  facts: Facts,
): readonly Test[] => {
  const tests: Test[] = []
  for (const [name, field] of fields) {
    const negativeName = negative(name)
    if (member(object, name) === undefined && member(object, negativeName) === undefined) continue
    if (!isFieldKnown(name, facts)) continue
    const [values, notValues] = [textsAt(object, name), textsAt(object, negativeName)]
    if (values.length + notValues.length > 0)
      tests.push({ field, place, pointer, name, negativeName, values, notValues })
  }
  return tests
}

const fieldOf = (test: Test, name: string): Pick<Miss, 'field' | 'pointer'> => ({
  field: `${test.place}${name}`,
  pointer: `${test.pointer}/${name}`,
})

const unusable = { method: '', authority: '', path: '', payload: undefined } as const

/** One field: empty lists are no test; on TCP an HTTP field drops out, or takes an ALLOW rule with it (§2.1). */
const runTest = (test: Test, facts: Facts, allow: boolean): Verdict => {
  if (test.values.length === 0 && test.notValues.length === 0) return undefined
  const { field } = test
  if (facts.http === undefined && field.http) {
    if (!allow) return undefined
    return () => ({
      ...fieldOf(test, test.values.length > 0 ? test.name : test.negativeName),
      expected: 'a rule without HTTP fields: an ALLOW rule with one does not exist on TCP',
      received: 'a TCP connection',
    })
  }
  // A field without HTTP never looks at the second argument.
  const http: HttpFacts = facts.http ?? { ...unusable, headers: emptyHeaders }
  const any = (values: readonly string[]): boolean | undefined => {
    const expanded = field.expand?.(values, facts) ?? values
    const results = expanded.map((value) => field.matches(value, facts, http))
    return results.includes(undefined) ? undefined : results.includes(true)
  }
  if (test.values.length > 0) {
    const matched = any(test.values)
    if (matched === undefined) return 'uncompiled'
    if (!matched)
      return () => ({
        ...fieldOf(test, test.name),
        expected: `one of ${listText(test.values)}`,
        received: field.received(facts, facts.http),
      })
  }
  if (test.notValues.length > 0) {
    const matched = any(test.notValues)
    if (matched === undefined) return 'uncompiled'
    if (matched)
      return () => ({
        ...fieldOf(test, test.negativeName),
        expected: `none of ${listText(test.notValues)}`,
        received: field.received(facts, facts.http),
      })
  }
  return undefined
}

const emptyHeaders: HttpFacts['headers'] = {
  has: () => false,
  lines: () => [],
  whole: () => undefined,
  set: () => undefined,
  append: () => undefined,
  remove: () => undefined,
  all: () => [],
}

/** All tests of one source, operation or condition; `depth` is how many of them passed. */
const runAll = (
  tests: readonly Test[],
  facts: Facts,
  allow: boolean,
): { readonly verdict: Verdict; readonly depth: number } => {
  let depth = 0
  for (const test of tests) {
    const verdict = runTest(test, facts, allow)
    if (verdict !== undefined) return { verdict, depth }
    if (test.values.length + test.notValues.length > 0) depth += 1
  }
  return { verdict: undefined, depth }
}

/** The miss of an alternative that came furthest; undefined where one of them matches. */
const runAny = (alternatives: readonly (readonly Test[])[], facts: Facts, allow: boolean): Verdict => {
  let best: { readonly verdict: TellMiss; readonly depth: number } | undefined
  let matched = alternatives.length === 0
  for (const alternative of alternatives) {
    const { verdict, depth } = runAll(alternative, facts, allow)
    if (verdict === 'uncompiled') return verdict
    if (verdict === undefined) matched = true
    else if (best === undefined || depth > best.depth) best = { verdict, depth }
  }
  return matched ? undefined : best?.verdict
}

/** Whether an ALLOW rule has a field that only HTTP has, anywhere: on TCP it then does not exist. */
const httpMiss = (all: readonly (readonly Test[])[], facts: Facts): TellMiss | undefined => {
  if (facts.http !== undefined) return undefined
  for (const test of all.flat()) {
    const verdict = test.field.http ? runTest(test, facts, true) : undefined
    if (verdict !== undefined && verdict !== 'uncompiled') return verdict
  }
  return undefined
}

const uncompiled: Miss = {
  field: 'rule',
  pointer: '',
  expected: 'a rule that Istio can compile',
  received: 'a key or value that it does not know: the rule is left out',
}

const tellUncompiled: TellMiss = () => uncompiled

/**
 * Whether a rule matches: (some `from`) and (some `to`) and every `when` (istio-semantics §2.1). `allow` says whether
 * the rule is of an ALLOW policy, which TCP treats differently from all others. Undefined where it matches.
 */
export const matchRule = (
  rule: JsonObject,
  policyNamespace: string,
  allow: boolean,
  facts: Facts,
): TellMiss | undefined => {
  const fields = fieldsOfSource(policyNamespace)
  const from = objectsAt(rule, 'from').map((entry, index) =>
    testsOf(fields, objectAt(entry, 'source'), `from[${index}].source.`, `/from/${index}/source`, facts),
  )
  const to = objectsAt(rule, 'to').map((entry, index) =>
    testsOf(
      fieldsOfOperation,
      objectAt(entry, 'operation'),
      `to[${index}].operation.`,
      `/to/${index}/operation`,
      facts,
    ),
  )
  const when: (readonly Test[])[] = []
  for (const [index, condition] of objectsAt(rule, 'when').entries()) {
    const key = textAt(condition, 'key')
    const field = fieldOfCondition(key, policyNamespace, facts)
    if (field === undefined)
      return () => ({ ...uncompiled, field: `when[${index}].key`, pointer: `/when/${index}/key`, received: key })
    when.push([
      {
        field,
        place: `when[${index}] ${key} `,
        pointer: `/when/${index}`,
        name: 'values',
        negativeName: 'notValues',
        values: textsAt(condition, 'values'),
        notValues: textsAt(condition, 'notValues'),
      },
    ])
  }
  if (allow) {
    const miss = httpMiss([...from, ...to, ...when], facts)
    if (miss !== undefined) return miss
  }
  // Every alternative is compiled before any is asked: one bad value leaves the whole rule out.
  for (const tests of [...from, ...to, ...when])
    for (const test of tests) if (isUncompiled(test, facts)) return tellUncompiled
  for (const group of [from, to, ...when.map((tests) => [tests])]) {
    const verdict = runAny(group, facts, allow)
    if (verdict === 'uncompiled') return tellUncompiled
    if (verdict !== undefined) return verdict
  }
  return undefined
}

const isUncompiled = (test: Test, facts: Facts): boolean => {
  if (facts.http === undefined && test.field.http) return false
  const http: HttpFacts = facts.http ?? { ...unusable, headers: emptyHeaders }
  return [...test.values, ...test.notValues].some((value) => test.field.matches(value, facts, http) === undefined)
}
