/** The part of CEL that `init --server-side` prints. What is not here is refused by name, never guessed. */
export type CelExpression =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'constant'; readonly value: boolean | null }
  | { readonly kind: 'list'; readonly items: readonly CelExpression[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'member'; readonly of: CelExpression; readonly name: string }
  | { readonly kind: 'index'; readonly of: CelExpression; readonly at: CelExpression }
  | { readonly kind: 'has'; readonly of: CelExpression; readonly name: string }
  | { readonly kind: 'string of'; readonly of: CelExpression }
  /** `type(of) == string`, the one way in which a type is asked for. */
  | { readonly kind: 'is text'; readonly of: CelExpression }
  | { readonly kind: 'starts with'; readonly of: CelExpression; readonly prefix: CelExpression }
  | { readonly kind: 'not'; readonly of: CelExpression }
  | { readonly kind: Operator; readonly left: CelExpression; readonly right: CelExpression }
  | {
      readonly kind: '?'
      readonly when: CelExpression
      readonly then: CelExpression
      readonly otherwise: CelExpression
    }

type Operator = '||' | '&&' | '==' | '!=' | 'in' | '+'

/** An expression that is no CEL, or more of it than stands above. */
export class CelUnknown extends Error {
  override readonly name = 'CelUnknown'
}

/** Loosest first (cel-spec, doc/langdef.md, Syntax). */
const levels: readonly (readonly Operator[])[] = [['||'], ['&&'], ['==', '!=', 'in'], ['+']]

const token =
  /\s*(?:("(?:[^"\\\n]|\\(?:["\\bfnrt]|u[0-9a-fA-F]{4}))*")|([A-Za-z_][A-Za-z0-9_]*)|(\|\||&&|==|!=|[?:()[\],.!+]))/y

const tokensOf = (text: string): readonly string[] => {
  const tokens: string[] = []
  token.lastIndex = 0
  for (let from = 0; from < text.trimEnd().length; from = token.lastIndex) {
    const [, string, word, sign] = token.exec(text) ?? []
    const found = string ?? word ?? sign
    if (found === undefined) throw new CelUnknown(`unknown from ${JSON.stringify(text.slice(from, from + 30))}`)
    tokens.push(found)
  }
  return tokens
}

interface Cursor {
  /** The next token; empty at the end. */
  readonly peek: () => string
  readonly take: (wanted?: string) => string
  readonly takeName: () => string
}

const openCursor = (text: string): Cursor => {
  const tokens = tokensOf(text)
  let at = 0
  const peek = (): string => tokens[at] ?? ''
  const take = (wanted?: string): string => {
    const found = peek()
    if (found === '' || (wanted !== undefined && found !== wanted))
      throw new CelUnknown(`expected ${wanted ?? 'an expression'}, found ${found === '' ? 'the end' : found}: ${text}`)
    at += 1
    return found
  }
  const takeName = (): string => {
    const name = take()
    if (!/^[A-Za-z_]/.test(name)) throw new CelUnknown(`expected a name, found ${name}: ${text}`)
    return name
  }
  return { peek, take, takeName }
}

/** Recursive descent by the grammar of CEL. */
export const parseCel = (text: string): CelExpression => {
  const { peek, take, takeName } = openCursor(text)

  const expression = (): CelExpression => {
    const when = binary(0)
    if (peek() !== '?') return when
    take('?')
    const then = binary(0)
    take(':')
    return { kind: '?', when, then, otherwise: expression() }
  }
  const binary = (level: number): CelExpression => {
    const operators = levels[level]
    if (operators === undefined) return peek() === 'type' ? typeTest() : unary()
    let left = binary(level + 1)
    for (let kind = operators.find((one) => one === peek()); kind !== undefined;) {
      take()
      left = { kind, left, right: binary(level + 1) }
      kind = operators.find((one) => one === peek())
    }
    return left
  }
  const unary = (): CelExpression => {
    if (peek() !== '!') return member()
    take('!')
    return { kind: 'not', of: unary() }
  }
  const member = (): CelExpression => {
    let of = primary()
    for (;;) {
      if (peek() === '[') {
        take('[')
        of = { kind: 'index', of, at: expression() }
        take(']')
      } else if (peek() === '.') {
        take('.')
        const name = takeName()
        of = peek() === '(' ? method(of, name) : { kind: 'member', of, name }
      } else return of
    }
  }
  const typeTest = (): CelExpression => {
    take('type')
    const of = inParentheses()
    take('==')
    take('string')
    return { kind: 'is text', of }
  }
  const method = (of: CelExpression, name: string): CelExpression => {
    if (name !== 'startsWith') throw new CelUnknown(`the method ${name} is not known: ${text}`)
    return { kind: 'starts with', of, prefix: inParentheses() }
  }
  const inParentheses = (): CelExpression => {
    take('(')
    const inside = expression()
    take(')')
    return inside
  }
  const primary = (): CelExpression => {
    if (peek() === '(') return inParentheses()
    if (peek() === '[') return list()
    const found = take()
    if (found.startsWith('"')) return { kind: 'text', text: JSON.parse(found) as string }
    if (found === 'true' || found === 'false') return { kind: 'constant', value: found === 'true' }
    if (found === 'null') return { kind: 'constant', value: null }
    if (!/^[A-Za-z_]/.test(found) || found === 'in')
      throw new CelUnknown(`expected an expression, found ${found}: ${text}`)
    return peek() === '(' ? call(found) : { kind: 'name', name: found }
  }
  const call = (name: string): CelExpression => {
    if (name !== 'has' && name !== 'string') throw new CelUnknown(`the function ${name} is not known: ${text}`)
    const argument = inParentheses()
    if (name === 'string') return { kind: 'string of', of: argument }
    if (argument.kind !== 'member') throw new CelUnknown(`has() asks for a field: ${text}`)
    return { kind: 'has', of: argument.of, name: argument.name }
  }
  const list = (): CelExpression => {
    const items: CelExpression[] = []
    take('[')
    while (peek() !== ']') {
      items.push(expression())
      if (peek() !== ']') take(',')
    }
    take(']')
    return { kind: 'list', items }
  }

  const whole = expression()
  if (peek() !== '') throw new CelUnknown(`unknown from ${peek()}: ${text}`)
  return whole
}
