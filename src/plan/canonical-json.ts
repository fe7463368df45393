import { Refusal } from '../errors/problem.js'

/**
 * RFC 8785 (JCS): one text per value. Members are sorted by UTF-16 code units, numbers and strings are written as
 * ECMAScript writes them, which is what the RFC refers to. Members that are undefined are left out, as in JSON.
 *
 * Refuses with `NOT_UNICODE` a lone surrogate (RFC 8785 §3.2.2.2); a number that JSON cannot hold is a bug of ours.
 */
export const canonicalJson = (value: unknown): string => {
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} is no JSON`)
      return JSON.stringify(value)
    case 'string':
      return text(value)
    case 'object':
      if (value === null) return 'null'
      if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item)).join(',')}]`
      return object(value)
    default:
      throw new TypeError(`A ${typeof value} is no JSON`)
  }
}

const object = (value: object): string => {
  const members = Object.entries(value as Readonly<Record<string, unknown>>)
    .filter(([, one]) => one !== undefined)
    // Array.prototype.sort without a function, and `<`, compare code units, which is the order of the RFC.
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${members.map(([name, one]) => `${text(name)}:${canonicalJson(one)}`).join(',')}}`
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

const text = (value: string): string => {
  if (loneSurrogate.test(value))
    throw new Refusal({
      code: 'NOT_UNICODE',
      message:
        'A text in the plan holds half a character (a lone surrogate), so its digest would not be the same everywhere.',
      received: JSON.stringify(value).slice(0, 200),
      remedy: 'Take the \\uD800–\\uDFFF escape out of the object that holds it.',
    })
  return JSON.stringify(value)
}
