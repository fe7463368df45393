/**
 * Regular languages over UTF-16 code units, as policies write them: unions of sequences of characters and classes.
 *
 * Envoy compares bytes of UTF-8, which is self-synchronising: prefixes, suffixes and equality of well-formed texts are the
 * same in both encodings, so code units lose nothing and the samples are JavaScript strings.
 */

/** Inclusive ranges of code units, ascending and disjoint. */
export type CodeUnits = readonly (readonly [number, number])[]

/** One step of a sequence: a class once, any number of times, or at least once. */
export interface Part {
  readonly units: CodeUnits
  readonly repeat: 'once' | 'any' | 'some'
}

export type Sequence = readonly Part[]

/** A text is in the language iff it fits one of the sequences from its first to its last character. */
export interface Language {
  readonly sequences: readonly Sequence[]
  /** Equal keys are equal languages; equal languages may have two keys. */
  readonly key: string
  /** For people: the pattern as a policy writes it. */
  readonly title: string
}

const top = 0xffff

/** Every code unit. */
export const anyUnit: CodeUnits = [[0, top]]

/** What `.` stands for in RE2: every character but the line feed. */
export const dot: CodeUnits = [
  [0, 9],
  [11, top],
]

/** Characters of a text and ranges such as `a-z`, where a dash stands between two characters. */
export const unitsOf = (text: string): CodeUnits => {
  const ranges: [number, number][] = []
  for (let at = 0; at < text.length; at++) {
    const low = text.charCodeAt(at)
    if (text[at + 1] === '-' && at + 2 < text.length) {
      ranges.push([low, text.charCodeAt(at + 2)])
      at += 2
    } else ranges.push([low, low])
  }
  return joined(ranges)
}

const joined = (ranges: readonly (readonly [number, number])[]): CodeUnits => {
  const out: [number, number][] = []
  for (const [low, high] of [...ranges].sort((left, right) => left[0] - right[0])) {
    const last = out.at(-1)
    if (last !== undefined && low <= last[1] + 1) last[1] = Math.max(last[1], high)
    else out.push([low, high])
  }
  return out
}

export const unionOfUnits = (...classes: readonly CodeUnits[]): CodeUnits => joined(classes.flat())

/** Every code unit of `from` that is not in `units`. */
export const exceptUnits = (from: CodeUnits, units: CodeUnits): CodeUnits => {
  let rest: (readonly [number, number])[] = [...from]
  for (const [low, high] of units)
    rest = rest.flatMap(([first, last]): (readonly [number, number])[] => {
      if (high < first || low > last) return [[first, last]]
      const out: (readonly [number, number])[] = []
      if (first < low) out.push([first, low - 1])
      if (last > high) out.push([high + 1, last])
      return out
    })
  return rest
}

export const once = (units: CodeUnits): Part => ({ units, repeat: 'once' })
export const many = (units: CodeUnits): Part => ({ units, repeat: 'any' })
export const some = (units: CodeUnits): Part => ({ units, repeat: 'some' })

const characters = new Map<number, Part>()

const character = (unit: number): Part => {
  const known = characters.get(unit)
  if (known !== undefined) return known
  const part = once([[unit, unit]])
  characters.set(unit, part)
  return part
}

/** The characters of a text, each once. */
export const literal = (text: string): Sequence =>
  Array.from({ length: text.length }, (_, at) => character(text.charCodeAt(at)))

/** Both cases of ASCII letters. */
export const literalIgnoringCase = (text: string): Sequence =>
  Array.from({ length: text.length }, (_, at) => {
    const [lower, upper] = [text.charAt(at).toLowerCase(), text.charAt(at).toUpperCase()]
    return once(lower.length === 1 && upper.length === 1 ? unitsOf(lower + upper) : unitsOf(text.charAt(at)))
  })

const repeatKey = { once: '', any: '*', some: '+' } as const

const partKeys = new WeakMap<Part, string>()

export const partKey = (part: Part): string => {
  const known = partKeys.get(part)
  if (known !== undefined) return known
  const ranges = part.units.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`))
  const key = ranges.join(',') + repeatKey[part.repeat]
  partKeys.set(part, key)
  return key
}

export const language = (title: string, ...sequences: readonly Sequence[]): Language => {
  const keys = new Map(sequences.map((sequence) => [sequence.map(partKey).join(' '), sequence]))
  const sorted = [...keys.keys()].sort((left, right) => (left < right ? -1 : 1))
  return { title, key: sorted.join('|'), sequences: sorted.map((key) => keys.get(key) ?? []) }
}

/** A language whose sequence is written only when it is looked at: most names of a mesh never meet the change. */
const lazily = (title: string, key: string, write: () => Sequence): Language => {
  let sequences: readonly Sequence[] | undefined
  return {
    title,
    key,
    get sequences() {
      return (sequences ??= [write()])
    },
  }
}

export const exactly = (text: string, title = text): Language => lazily(title, `=${text}`, () => literal(text))
/** The text of a language that has one, as `exactly` makes it. */
export const wordOf = ({ key }: Language): string | undefined => (key.startsWith('=') ? key.slice(1) : undefined)
export const startingWith = (text: string, title = `${text}*`): Language =>
  lazily(title, `^${text}`, () => [...literal(text), many(anyUnit)])
export const endingWith = (text: string, title = `*${text}`): Language =>
  lazily(title, `$${text}`, () => [many(anyUnit), ...literal(text)])
export const containing = (inner: Sequence, title: string): Language =>
  language(title, [many(anyUnit), ...inner, many(anyUnit)])

/** Texts of either language. */
export const unionOf = (title: string, languages: readonly Language[]): Language =>
  language(title, ...languages.flatMap((one) => one.sequences))

const within = (units: CodeUnits, unit: number): boolean => units.some(([low, high]) => low <= unit && unit <= high)

const fits = (sequence: Sequence, text: string): boolean => {
  const close = (positions: Set<number>): Set<number> => {
    for (const at of positions) if (sequence[at]?.repeat === 'any') positions.add(at + 1)
    return positions
  }
  let now = close(new Set([0]))
  for (let at = 0; at < text.length; at++) {
    const next = new Set<number>()
    for (const position of now) {
      const part = sequence[position]
      if (part === undefined || !within(part.units, text.charCodeAt(at))) continue
      if (part.repeat !== 'any') next.add(position + 1)
      if (part.repeat !== 'once') next.add(position)
    }
    now = close(next)
  }
  return now.has(sequence.length)
}

/** Whether the text is in the language. */
export const accepts = (of: Language, text: string): boolean => of.sequences.some((sequence) => fits(sequence, text))
