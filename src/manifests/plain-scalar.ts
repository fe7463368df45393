import type { Json } from '../ports/json.js'

/** What an unquoted YAML scalar stands for, or why programs do not agree on it (attack K06). */
export type PlainScalar =
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'ambiguous'; readonly why: string; readonly word: boolean }

const value = (json: Json): PlainScalar => ({ kind: 'value', value: json })
const ambiguous = (why: string, word = false): PlainScalar => ({ kind: 'ambiguous', why, word })

const words = new Map<string, PlainScalar>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, value(null)] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, value(true)] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, value(false)] as const),
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'].map(
    (word) => [word, ambiguous('YAML 1.1 reads it as true, YAML 1.2 as text', true)] as const,
  ),
  ...['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'].map(
    (word) => [word, ambiguous('YAML 1.1 reads it as false, YAML 1.2 as text', true)] as const,
  ),
])

// All of these are linear: no two neighbouring parts can match the same character.
const decimal = /^[-+]?(?:0|[1-9][0-9]*)$/
const hexadecimal = /^0x[0-9a-fA-F]+$/
const otherBase = /^[-+]?0(?:[0-9_]+|o[0-7]+|b[01_]+|x[0-9a-fA-F_]+)$/
const grouped = /^[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?$/
const sexagesimal = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/
const fraction = /^[-+]?[0-9]*\.[0-9]+(?:[eE][-+][0-9]+)?$/
const otherFraction = /^[-+]?(?:[0-9]+\.?|[0-9]*\.[0-9]+|[0-9]+\.)(?:[eE][-+]?[0-9]+)?$/
const noJson = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

/**
 * Reads a plain scalar where YAML 1.1 (what `kubectl` uses) and YAML 1.2 agree, and refuses it where they do not.
 * Dates stay text, as the Kubernetes readers have it.
 */
export const readPlainScalar = (text: string): PlainScalar => {
  const word = words.get(text)
  if (word !== undefined) return word
  const first = text.charCodeAt(0)
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46
  if (!numeric) return value(text)
  if (decimal.test(text) || hexadecimal.test(text)) {
    const number = Number(text)
    return Number.isSafeInteger(number)
      ? value(number + 0)
      : ambiguous('it is too large to be read exactly by every program')
  }
  if (otherBase.test(text)) return ambiguous('programs read it as octal, binary, decimal or text')
  if (text.includes('_') && grouped.test(text)) return ambiguous('YAML 1.1 reads it as a number, YAML 1.2 as text')
  if (sexagesimal.test(text)) return ambiguous('YAML 1.1 reads it as a number to base 60, YAML 1.2 as text')
  if (fraction.test(text)) {
    const number = Number(text)
    return Number.isFinite(number) ? value(number) : ambiguous('it is too large for a number')
  }
  if (otherFraction.test(text)) return ambiguous('some programs read it as a number, others as text')
  if (noJson.test(text)) return ambiguous('JSON has no such number')
  return value(text)
}

const octal = /^0[0-7]{1,6}$/

/**
 * The mode of a volume's files: `defaultMode: 0400`. kubectl, helm and the controllers of a cluster read it as octal, a
 * person means no other number, and no mode of a file decides who may call whom. Undefined for every other key or form.
 */
export const readFileMode = (key: string, text: string): number | undefined =>
  (key === 'mode' || key === 'defaultMode') && octal.test(text) ? Number.parseInt(text, 8) : undefined
