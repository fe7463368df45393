import { printableLine } from '../errors/printable.js'

/**
 * A value of a token as a person may see it: invisible and non-ASCII characters as code points, so that a look-alike
 * is not read as the letter that it imitates (attack T20), and at most 200 characters.
 */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : value === undefined ? 'nothing' : jsonText(value)
  const ascii = printableLine(text.slice(0, 400)).replace(
    /[^\x20-\x7e]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
  // A space at either end is as invisible as the rest.
  const framed = ascii.replace(/^ | $/g, '\\u{20}')
  return text.length > 400 || framed.length > 200 ? `${framed.slice(0, 200)}…` : framed
}

const jsonText = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    return typeof value
  }
}
