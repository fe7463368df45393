import {
  anyUnit,
  language,
  literal,
  many,
  partKey,
  type Language,
  type Part,
  type Sequence,
} from '../../access/language.js'

const holds = (part: Part, unit: number): boolean => part.units.some(([low, high]) => low <= unit && unit <= high)

/** What may follow a character in texts of a sequence. */
const behind = (sequence: Sequence, unit: number): readonly Sequence[] => {
  const [first, ...rest] = sequence
  if (first === undefined) return []
  const taken = holds(first, unit)
  switch (first.repeat) {
    case 'once':
      return taken ? [rest] : []
    case 'some':
      return taken ? [[many(first.units), ...rest]] : []
    case 'any':
      return [...(taken ? [sequence] : []), ...behind(rest, unit)]
  }
}

const keyOf = (sequence: Sequence): string => sequence.map(partKey).join(' ')

/** Every `rest` of which `start + rest` is in the language. */
export const restsAfter = (of: Language, start: string): readonly Sequence[] => {
  let sequences: readonly Sequence[] = of.sequences
  for (let at = 0; at < start.length && sequences.length > 0; at++) {
    const next = new Map<string, Sequence>()
    for (const sequence of sequences)
      for (const rest of behind(sequence, start.charCodeAt(at))) next.set(keyOf(rest), rest)
    sequences = [...next.values()]
  }
  return sequences
}

/** A pattern for people: the characters that stand alone, and `*` for what repeats. */
const titleOf = (sequences: readonly Sequence[], otherwise: string): string => {
  const [only, ...more] = sequences
  if (only === undefined || more.length > 0) return otherwise
  let title = ''
  for (const { units, repeat } of only) {
    const [unit, ...others] = units
    if (repeat !== 'once') {
      if (keyOf([many(units)]) !== keyOf([many(anyUnit)])) return otherwise
      title += '*'
    } else if (unit === undefined || others.length > 0 || unit[0] !== unit[1]) return otherwise
    else title += String.fromCharCode(unit[0])
  }
  return title
}

const shifted = new WeakMap<Language, Map<string, Language>>()

/** Texts `to + rest` of every text `from + rest` of the language. */
export const withOtherStart = (of: Language, from: string, to: string): Language => {
  const known = shifted.get(of) ?? new Map<string, Language>()
  shifted.set(of, known)
  const key = JSON.stringify([from, to])
  const found = known.get(key)
  if (found !== undefined) return found
  const start = literal(to)
  const sequences = restsAfter(of, from).map((rest): Sequence => [...start, ...rest])
  const made = language(titleOf(sequences, `${of.title} behind ${to}`), ...sequences)
  known.set(key, made)
  return made
}
