import {
  anyUnit,
  dot,
  endingWith,
  exactly,
  language,
  literal,
  many,
  once,
  some,
  startingWith,
  unitsOf,
  type CodeUnits,
  type Language,
  type Part,
  type Sequence,
} from '../../access/language.js'

/** RE2's `.+`: at least one character, no line feed. */
export const nonEmpty = (title = '*'): Language => language(title, [some(dot)])

/** Generic pattern (istio-semantics §2.2; I matcher/string.go: 100-116): `*`, then a leading star, then a trailing one. */
export const textPattern = (value: string): Language => {
  if (value === '*') return nonEmpty()
  if (value.startsWith('*')) return endingWith(value.slice(1), value)
  return value.endsWith('*') ? startingWith(value.slice(0, -1), value) : exactly(value)
}

/** Header variant (header.go: 25-56): `*` is present, whatever the value; the rest as above. */
export const headerPattern = (value: string): Language | 'present' => (value === '*' ? 'present' : textPattern(value))

/** Host variant (header.go: 59-90): as a header's, letters of either case. The authority is held in lower case. */
export const hostPattern = (value: string): Language | 'present' => {
  if (value === '*') return 'present'
  const fold = (text: string): Sequence => literal(text.toLowerCase())
  if (value.startsWith('*')) return language(value, [many(anyUnit), ...fold(value.slice(1))])
  if (value.endsWith('*')) return language(value, [...fold(value.slice(0, -1)), many(anyUnit)])
  return language(value, fold(value))
}

export const isTemplate = (value: string): boolean => value.includes('{*}') || value.includes('{**}')

const segment = unitsOf("a-zA-Z0-9._~%!$&'()+,;:@=*").concat(unitsOf('-'))
const segmentUnits: CodeUnits = [...segment].sort((left, right) => left[0] - right[0])
const segmentsUnits: CodeUnits = [...segment, ...unitsOf('/')].sort((left, right) => left[0] - right[0])

/**
 * What Envoy takes (E parsePathPatternSyntax): segments that are each an operator or a literal, one slash between them; a
 * literal may follow an operator at the very end; no operator after `{**}`.
 */
const text = "[a-zA-Z0-9\\-._~%!$&'()+,;:@=]+"
const one = '\\{\\*\\}'
const all = '\\{\\*\\*\\}'
const taken = new RegExp(`^(?:/(?:${text}|${one}))*(?:/?|/${one}${text}|/${all}(?:${text}|(?:/${text})*/?))$`)

/**
 * URI template (E uri_template_internal.cc: 44-58, 379-408): `{*}` is one segment, not empty; `{**}` any segments, also
 * none. Undefined where Envoy refuses the template.
 */
export const templatePattern = (value: string): Language | undefined => {
  if (!taken.test(value)) return undefined
  const parts: Part[] = []
  for (const [piece] of value.matchAll(/\{\*\*?\}|[^{]/g)) {
    if (piece === '{**}') parts.push(many(segmentsUnits))
    else if (piece === '{*}') parts.push(some(segmentUnits))
    else parts.push(once([[piece.charCodeAt(0), piece.charCodeAt(0)]]))
  }
  return language(value, parts)
}

/**
 * Audiences that Envoy takes for `audience` (J check_audience.cc): of either side one scheme in front and one slash
 * behind are taken off, once.
 */
export const audiencePattern = (audience: string): Language => {
  const strip = (text: string): string => text.replace(/^https?:\/\//, '').replace(/\/$/, '')
  const wanted = strip(audience)
  const candidates = ['', 'http://', 'https://'].flatMap((scheme) =>
    ['', '/'].map((slash) => `${scheme}${wanted}${slash}`),
  )
  return language(
    audience,
    ...candidates.filter((candidate) => strip(candidate) === wanted).map((candidate) => literal(candidate)),
  )
}
