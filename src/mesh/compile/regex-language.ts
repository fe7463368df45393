import {
  dot,
  exceptUnits,
  language,
  many,
  once,
  some,
  unionOfUnits,
  unitsOf,
  anyUnit,
  type CodeUnits,
  type Language,
  type Part,
  type Sequence,
} from '../../access/language.js'

/** Alternatives of one place of an expression; more are not unfolded. */
const mostSequences = 200

class NotPlain extends Error {}

const classes: Readonly<Record<string, CodeUnits>> = {
  d: unitsOf('0-9'),
  w: unionOfUnits(unitsOf('0-9A-Za-z'), unitsOf('_')),
  s: unitsOf('\t\n\f\r '),
}

/** `\d` and its like, or a character that would be an operator. */
const escaped = (character: string | undefined): CodeUnits => {
  if (character === undefined) throw new NotPlain()
  const named = Object.hasOwn(classes, character.toLowerCase()) ? classes[character.toLowerCase()] : undefined
  if (named !== undefined) return character === character.toLowerCase() ? named : exceptUnits(anyUnit, named)
  if (/[A-Za-z0-9]/.test(character)) throw new NotPlain()
  return unitsOf(character)
}

/** An expression of RE2 without what its sequences cannot say: look-around, back-references, repeated groups, counts. */
const parse = (text: string): readonly Sequence[] => {
  let at = 0
  const set = (): CodeUnits => {
    const out: CodeUnits[] = []
    const inverted = text[at] === '^'
    if (inverted) at++
    let first = true
    while (text[at] !== ']' || first) {
      if (at >= text.length) throw new NotPlain()
      first = false
      const character = text[at++] ?? ''
      if (character === '[') throw new NotPlain()
      if (character === '\\') {
        out.push(escaped(text[at++]))
        if (text[at] === '-' && text[at + 1] !== ']') throw new NotPlain()
      } else if (text[at] === '-' && text[at + 1] !== undefined && text[at + 1] !== ']') {
        const high = text[at + 1] ?? ''
        if (high === '\\' || high < character) throw new NotPlain()
        out.push([[character.charCodeAt(0), high.charCodeAt(0)]])
        at += 2
      } else out.push([[character.charCodeAt(0), character.charCodeAt(0)]])
    }
    at++
    const all = unionOfUnits(...out)
    return inverted ? exceptUnits(anyUnit, all) : all
  }
  const atom = (): readonly Sequence[] => {
    const character = text[at++]
    switch (character) {
      case '(': {
        if (text[at] === '?') {
          if (text[at + 1] !== ':') throw new NotPlain()
          at += 2
        }
        const inner = alternatives()
        if (text[at++] !== ')') throw new NotPlain()
        return inner
      }
      case '[':
        return [[once(set())]]
      case '.':
        return [[once(dot)]]
      case '\\':
        return [[once(escaped(text[at++]))]]
      case undefined:
      case '*':
      case '+':
      case '?':
      case '{':
      case '}':
      case ')':
      case ']':
      case '^':
      case '$':
        throw new NotPlain()
      default:
        return [[once(unitsOf(character))]]
    }
  }
  const repeated = (of: readonly Sequence[]): readonly Sequence[] => {
    const sign = text[at]
    if (sign !== '*' && sign !== '+' && sign !== '?') {
      if (sign === '{') throw new NotPlain()
      return of
    }
    at++
    if (['*', '+', '?'].includes(text[at] ?? '')) throw new NotPlain()
    if (sign === '?') return [[], ...of]
    const [only, ...more] = of
    const [part, ...further] = only ?? []
    if (part === undefined || more.length + further.length > 0 || part.repeat !== 'once') throw new NotPlain()
    const made: Part = sign === '*' ? many(part.units) : some(part.units)
    return [[made]]
  }
  const sequence = (): readonly Sequence[] => {
    let out: readonly Sequence[] = [[]]
    while (at < text.length && text[at] !== '|' && text[at] !== ')') {
      const next = repeated(atom())
      out = out.flatMap((left) => next.map((right) => [...left, ...right]))
      if (out.length > mostSequences) throw new NotPlain()
    }
    return out
  }
  const alternatives = (): readonly Sequence[] => {
    const out = [...sequence()]
    while (text[at] === '|') {
      at++
      out.push(...sequence())
    }
    if (out.length > mostSequences) throw new NotPlain()
    return out
  }
  const all = alternatives()
  if (at < text.length) throw new NotPlain()
  return all
}

/** Texts that an expression matches as a whole; undefined where it is not one that this algebra decides. */
export const regexLanguage = (text: string): Language | undefined => {
  // A match is of the whole text, so that anchors at its ends say nothing.
  const inner = text.replace(/^\^/, '').replace(/(^|[^\\])\$$/, '$1')
  try {
    return language(text, ...parse(inner))
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  }
}
