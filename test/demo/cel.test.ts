import { describe, expect, test } from '@jest/globals'
import { CelError, evaluateCel } from '../../src/demo/cel-evaluate.js'
import { CelUnknown, parseCel } from '../../src/demo/cel-expression.js'

const names = {
  claims: { id: '7', admin: true, number: 7, list: ['a', 'b'], nested: { 'a.b/c': 'x' } },
  object: null,
}
const said = (text: string): unknown => {
  try {
    return evaluateCel(parseCel(text), names)
  } catch (error) {
    if (error instanceof CelError) return 'error'
    if (error instanceof CelUnknown) return 'unknown'
    throw error
  }
}

describe('the part of CEL that the double evaluates', () => {
  test.each<readonly [string, unknown]>([
    ['claims.id == "7"', true],
    ['claims.id != "7"', false],
    ['claims.number == "7"', false],
    ['object != null', false],
    ['has(claims.id) && type(claims.id) == string', true],
    ['type(claims.admin) == string', false],
    ['has(claims.other)', false],
    ['claims.other == "7"', 'error'],
    ['has(object.metadata)', 'error'],
    ['object != null && has(object.metadata.labels)', false],
    // An error is passed over where the other side decides, whichever side that is.
    ['claims.other == "7" || true', true],
    ['true || claims.other == "7"', true],
    ['claims.other == "7" && false', false],
    ['claims.other == "7" || false', 'error'],
    ['claims.other == "7" && true', 'error'],
    ['"a" in claims.list && !("c" in claims.list)', true],
    ['"id" in claims', true],
    ['"a" in claims.id', 'error'],
    ['claims.nested["a.b/c"] == "x"', true],
    ['"meshgate:" + claims.id', 'meshgate:7'],
    ['claims.id + claims.number', 'error'],
    ['(true ? ["a"] : []) + (false ? ["b"] : []) + (true ? ["c"] : [])', ['a', 'c']],
    ['claims.list + claims.id', 'error'],
    ['claims.id in ["6", "7"] ? ["apply"] : ["check"]', ['apply']],
    ['false ? "a" : true ? "b" : "c"', 'b'],
    // `&&` binds closer than `||`, and both closer than the choice.
    ['true || true && false', true],
    ['false || true ? "yes" : "no"', 'yes'],
    ['!claims.id.startsWith("system:")', true],
    ['string(claims.admin)', 'true'],
    ['string(claims.number)', 'unknown'],
    ['claims.id && true', 'error'],
    ['"a\\"b\\u0041" == "a\\"bA"', true],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected))

  test.each([
    'claims.id.matches("7")',
    'size(claims.list) == 2',
    'claims.list.all(one, one == "a")',
    '7 == 7',
    "claims.id == '7'",
    'claims.id < "8"',
    'type(claims.id) == bool',
    'type(claims.id)',
    'has(claims)',
    'claims.id ==',
    'claims.id == "7" )',
    '',
    'other.id == "7"',
    'r"7" == claims.id',
  ])('is refused, and never guessed: %s', (text) => expect(said(text)).toBe('unknown'))
})
