import { isJsonObject } from '../ports/json.js'
import type { Json, JsonObject } from '../ports/json.js'
import { CelUnknown, type CelExpression } from './cel-expression.js'
import { equal } from './kubernetes-fields.js'

/** An error of CEL itself: no such field, no such overload. `||` and `&&` pass over it where the other side decides. */
export class CelError extends Error {
  override readonly name = 'CelError'
}

/** What the names of an expression stand for. */
export type CelNames = Readonly<Record<string, Json>>

/** cel-spec, doc/langdef.md. */
export const evaluateCel = (expression: CelExpression, names: CelNames): Json => {
  switch (expression.kind) {
    case 'text':
      return expression.text
    case 'constant':
      return expression.value
    case 'list':
      return expression.items.map((item) => evaluateCel(item, names))
    case 'name':
      if (!Object.hasOwn(names, expression.name)) throw new CelUnknown(`the name ${expression.name} is not known`)
      return names[expression.name] ?? null
    case 'member':
      return memberOf(mapAt(expression.of, names), expression.name)
    case 'index':
      return memberOf(mapAt(expression.of, names), textAt(expression.at, names))
    case 'has':
      return Object.hasOwn(mapAt(expression.of, names), expression.name)
    case 'string of':
      return textOf(evaluateCel(expression.of, names))
    case 'is text':
      return typeof evaluateCel(expression.of, names) === 'string'
    case 'starts with':
      return textAt(expression.of, names).startsWith(textAt(expression.prefix, names))
    case 'not':
      return !truthAt(expression.of, names)
    case '?':
      return evaluateCel(truthAt(expression.when, names) ? expression.then : expression.otherwise, names)
    case '||':
      return either(true, expression, names)
    case '&&':
      return either(false, expression, names)
    case '==':
      return equal(evaluateCel(expression.left, names), evaluateCel(expression.right, names))
    case '!=':
      return !equal(evaluateCel(expression.left, names), evaluateCel(expression.right, names))
    case 'in':
      return isIn(evaluateCel(expression.left, names), evaluateCel(expression.right, names))
    case '+':
      return joined(evaluateCel(expression.left, names), evaluateCel(expression.right, names))
  }
}

interface Sides {
  readonly left: CelExpression
  readonly right: CelExpression
}

/** `||` with true, `&&` with false: whichever side has it decides, also where the other is an error. */
const either = (deciding: boolean, { left, right }: Sides, names: CelNames): boolean => {
  const sides = [left, right].map((side) => {
    try {
      return truthAt(side, names)
    } catch (error) {
      if (error instanceof CelError) return error
      throw error
    }
  })
  if (sides.includes(deciding)) return deciding
  const error = sides.find((side) => side instanceof CelError)
  if (error !== undefined) throw error
  return !deciding
}

const truthAt = (expression: CelExpression, names: CelNames): boolean => {
  const value = evaluateCel(expression, names)
  if (typeof value !== 'boolean') throw new CelError('no such overload: a bool is expected')
  return value
}

const textAt = (expression: CelExpression, names: CelNames): string => {
  const value = evaluateCel(expression, names)
  if (typeof value !== 'string') throw new CelError('no such overload: a string is expected')
  return value
}

const joined = (left: Json, right: Json): Json => {
  if (typeof left === 'string' && typeof right === 'string') return left + right
  if (Array.isArray(left) && Array.isArray(right)) return [...(left as readonly Json[]), ...(right as readonly Json[])]
  throw new CelError('no such overload: two texts or two lists are expected')
}

const mapAt = (expression: CelExpression, names: CelNames): JsonObject => {
  const value = evaluateCel(expression, names)
  if (!isJsonObject(value)) throw new CelError('no such overload: a map is expected')
  return value
}

const memberOf = (map: JsonObject, name: string): Json => {
  if (!Object.hasOwn(map, name)) throw new CelError(`no such key: ${name}`)
  return map[name] ?? null
}

const textOf = (value: Json): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  // CEL writes a double otherwise than JavaScript does.
  if (typeof value === 'number') throw new CelUnknown('the text of a number is not known')
  throw new CelError('no such overload: string()')
}

const isIn = (value: Json, container: Json): boolean => {
  if (Array.isArray(container)) return (container as readonly Json[]).some((item) => equal(value, item))
  if (!isJsonObject(container)) throw new CelError('no such overload: in')
  return typeof value === 'string' && Object.hasOwn(container, value)
}
