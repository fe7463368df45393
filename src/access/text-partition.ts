import { partKey, wordOf, type CodeUnits, type Language, type Part, type Sequence } from './language.js'
import type { Budget } from './too-complex.js'

/** Texts that can occur at all: in `within`, and in none of `without`. */
export interface TextUniverse {
  readonly within: Language
  readonly without: readonly Language[]
  /** Characters that a sample takes when it may choose, best first. */
  readonly niceUnits?: string
}

/** The coarsest partition of a universe of texts in which every given language is a union of classes. */
export interface TextPartition {
  readonly size: number
  /** Classes that make up the language at this index. */
  classesOf(index: number): readonly number[]
  /** A shortest text of the class. */
  sample(atom: number): string
  /** The class of a text; undefined where it is outside the universe. */
  classOf(text: string): number | undefined
}

interface Node {
  readonly edges: Map<string, { readonly units: CodeUnits; readonly to: number }>
  readonly free: Map<string, number>
  loop: CodeUnits | undefined
  readonly accepts: number[]
}

interface State {
  readonly nodes: readonly number[]
  readonly signature: string
  readonly from: number
  readonly unit: number
  moves: readonly (readonly [low: number, high: number, to: number])[]
}

/** All languages as one automaton: sequences share their beginnings, so that a thousand names cost a trie. */
const buildNodes = (): {
  nodes: Node[]
  root(): number
  add(root: number, sequence: Sequence, index: number): void
} => {
  const nodes: Node[] = []
  const make = (loop: CodeUnits | undefined): number =>
    nodes.push({ edges: new Map(), free: new Map(), loop, accepts: [] }) - 1
  const follow = (at: Node, part: Part): number => {
    const key = partKey(part)
    if (part.repeat === 'any') {
      const known = at.free.get(key)
      if (known !== undefined) return known
      const to = make(part.units)
      at.free.set(key, to)
      return to
    }
    const known = at.edges.get(key)
    if (known !== undefined) return known.to
    const to = make(part.repeat === 'some' ? part.units : undefined)
    at.edges.set(key, { units: part.units, to })
    return to
  }
  return {
    nodes,
    root: () => make(undefined),
    add: (root, sequence, index) => {
      let at = root
      for (const part of sequence) {
        const node = nodes[at]
        if (node === undefined) throw new RangeError('a sequence leaves its automaton')
        at = follow(node, part)
      }
      const last = nodes[at]?.accepts
      if (last !== undefined && !last.includes(index)) last.push(index)
    },
  }
}

/** Code units of one class that lead from a node to another. */
interface Span {
  readonly low: number
  readonly high: number
  readonly to: number
}

/** More spans do not fit into the bits of one small number. */
const mostBits = 30

/** Where the spans at these bits lead. */
const targetsOf = (spans: readonly Span[], bits: number): readonly number[] => {
  const targets: number[] = []
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at]
    if (span !== undefined && ((bits >> at) & 1) === 1) targets.push(span.to)
  }
  return targets
}

type VisitSlice = (low: number, high: number, key: number | string, active: () => readonly number[]) => void

/** Each end of a span is one number: the code unit above the bit of its span, so that they sort as numbers do. */
const bitsOfEnd = 5

/** One sweep over the ends of all spans, of which each turns the bit of its span. */
const eachSliceOfFew = (spans: readonly Span[], visit: VisitSlice): void => {
  const ends = new Uint32Array(spans.length * 2)
  spans.forEach(({ low, high }, at) => {
    ends[2 * at] = (low << bitsOfEnd) | at
    ends[2 * at + 1] = ((high + 1) << bitsOfEnd) | at
  })
  let from = -1
  let bits = 0
  for (const end of ends.sort()) {
    const unit = end >> bitsOfEnd
    if (unit !== from) {
      const open = bits
      if (open !== 0) visit(from, unit - 1, open, () => targetsOf(spans, open))
      from = unit
    }
    bits ^= 1 << (end & ((1 << bitsOfEnd) - 1))
  }
}

/**
 * Calls back for the ranges of code units that no span begins or ends inside of, ascending; those in no span are left
 * out. Equal keys, equal spans; `active` says where these lead.
 */
const eachSlice = (spans: readonly Span[], visit: VisitSlice): void => {
  if (spans.length <= mostBits) return eachSliceOfFew(spans, visit)
  const ends = Uint32Array.from(spans.flatMap(({ low, high }) => [low, high + 1])).sort()
  const sorted = [...spans].sort((left, right) => left.low - right.low)
  let open: readonly Span[] = []
  let next = 0
  let from = -1
  for (const end of ends) {
    if (end === from) continue
    const [low, high] = [from, end - 1]
    from = end
    if (low < 0) continue
    const more: Span[] = open.filter((span) => span.high >= low)
    for (let span = sorted[next]; span !== undefined && span.low <= low; span = sorted[++next]) more.push(span)
    open = more
    const targets = open.map(({ to }) => to)
    if (targets.length > 0) visit(low, high, targets.join(','), () => targets)
  }
}

/** Where a code unit leads; the moves are ascending and apart. */
const follow = (moves: State['moves'], unit: number): number | undefined => {
  let low = 0
  let high = moves.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const move = moves[middle]
    if (move === undefined) return undefined
    if (unit < move[0]) high = middle - 1
    else if (unit > move[1]) low = middle + 1
    else return move[2]
  }
  return undefined
}

const defaultNice = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-._~/'

/** The nicest code unit of a range: a letter where there is one. */
const choose = (low: number, high: number, nice: string): number => {
  for (let at = 0; at < nice.length; at++) {
    const unit = nice.charCodeAt(at)
    if (low <= unit && unit <= high) return unit
  }
  for (let unit = low; unit <= high && unit < 0x7f; unit++) if (unit > 0x20) return unit
  return low
}

const partitions = new WeakMap<
  TextUniverse,
  Map<string, { readonly partition: TextPartition; readonly cost: number }>
>()

/** Partitions of one universe that are kept. */
const mostKept = 100

/**
 * Partitions the universe by one subset construction over all languages. Two texts are in one class iff they are in
 * the same languages; every class holds at least one text, and `sample` is one. What was cut before is kept for as long
 * as its universe, and costs the budget the same again, so that no answer depends on what was asked earlier.
 */
export const partitionTexts = (
  universe: TextUniverse,
  languages: readonly Language[],
  budget: Budget,
  preferred: readonly string[] = [],
): TextPartition => {
  const kept =
    partitions.get(universe) ?? new Map<string, { readonly partition: TextPartition; readonly cost: number }>()
  partitions.set(universe, kept)
  const key = JSON.stringify([languages.map((one) => one.key), preferred])
  const known = kept.get(key)
  if (known !== undefined) {
    budget.spend(known.cost)
    return known.partition
  }
  let cost = 0
  const counted: Budget = {
    spend: (steps) => {
      cost += steps
      budget.spend(steps)
    },
  }
  const partition =
    cutWords(universe, languages, counted, preferred) ?? cutTexts(universe, languages, counted, preferred)
  if (kept.size < mostKept) kept.set(key, { partition, cost })
  return partition
}

const asked = new WeakMap<TextPartition, Map<string, boolean>>()

/** Answers that are kept: the same few hundred names are asked for again and again. */
const mostAnswers = 2_000

/** Whether a universe, cut by nothing, has the text. */
const occursIn = (whole: TextPartition, text: string): boolean => {
  let answers = asked.get(whole)
  if (answers === undefined || answers.size >= mostAnswers) asked.set(whole, (answers = new Map<string, boolean>()))
  let answer = answers.get(text)
  if (answer === undefined) answers.set(text, (answer = whole.classOf(text) !== undefined))
  return answer
}

/**
 * The same where every language is one text: each is a class, and what is left of the universe another one, if its
 * shortest text shows that there is something left. Undefined where that cannot be told so.
 */
const cutWords = (
  universe: TextUniverse,
  languages: readonly Language[],
  budget: Budget,
  preferred: readonly string[],
): TextPartition | undefined => {
  const words = languages.map(wordOf)
  if (words.length === 0 || words.some((word) => word === undefined)) return undefined
  const whole = partitionTexts(universe, [], budget)
  if (whole.size === 0) return undefined
  const shortest = whole.sample(0)
  const found = new Set<string>()
  for (const word of words)
    if (word !== undefined) {
      budget.spend(1 + word.length)
      if (occursIn(whole, word)) found.add(word)
    }
  if (found.has(shortest)) return undefined
  const texts = [shortest, ...found].sort(
    (left, right) => left.length - right.length || (left < right ? -1 : left > right ? 1 : 0),
  )
  const rest = texts.indexOf(shortest)
  const atoms = new Map(texts.map((text, atom) => [text, atom]))
  atoms.delete(shortest)
  const classOf = (text: string): number | undefined => atoms.get(text) ?? (occursIn(whole, text) ? rest : undefined)
  const classes = words.map((word): readonly number[] => {
    const atom = word === undefined ? undefined : atoms.get(word)
    return atom === undefined ? [] : [atom]
  })
  let name: string | undefined
  return {
    size: texts.length,
    classesOf: (index) => classes[index] ?? [],
    sample: (atom) => {
      const text = texts[atom]
      if (text === undefined) throw new RangeError(`no class ${atom}`)
      return atom === rest ? (name ??= preferred.find((one) => classOf(one) === rest) ?? shortest) : text
    },
    classOf,
  }
}

const cutTexts = (
  universe: TextUniverse,
  languages: readonly Language[],
  budget: Budget,
  preferred: readonly string[],
): TextPartition => {
  const automaton = buildNodes()
  const { nodes } = automaton
  const nice = universe.niceUnits ?? defaultNice
  const inside = languages.length
  const outside = languages.length + 1
  const frame = automaton.root()
  for (const sequence of universe.within.sequences) automaton.add(frame, sequence, inside)
  const frameEnd = nodes.length
  const root = automaton.root()
  for (const one of universe.without) for (const sequence of one.sequences) automaton.add(root, sequence, outside)
  languages.forEach((one, index) => {
    for (const sequence of one.sequences) automaton.add(root, sequence, index)
  })

  const isFree = nodes.map(({ free }) => free.size > 0)
  const ascending = (left: number, right: number): number => left - right
  const seenIn = new Uint32Array(nodes.length)
  let round = 0
  /** The nodes and those that they reach for nothing; ascending, each once. */
  const close = (start: readonly number[]): readonly number[] => {
    round++
    const out: number[] = []
    const reach = (at: number): void => {
      if (seenIn[at] === round) return
      seenIn[at] = round
      out.push(at)
    }
    for (const at of start) reach(at)
    for (let place = 0; place < out.length; place++) {
      const at = out[place]
      if (at !== undefined && isFree[at] === true) nodes[at]?.free.forEach(reach)
    }
    return out.sort(ascending)
  }
  // A text that holds what no text can hold stays impossible, whatever follows.
  const lost = nodes.map(
    ({ accepts, loop }) => accepts.includes(outside) && loop?.[0]?.[0] === 0 && loop[0][1] === 0xffff,
  )
  const states: State[] = []
  const known = new Map<string, number>()
  const enter = (set: readonly number[], from: number, unit: number): number => {
    const key = set.join(',')
    const found = known.get(key)
    if (found !== undefined) return found
    const marks = new Set<number>()
    for (const at of set) for (const index of nodes[at]?.accepts ?? []) marks.add(index)
    const alive = marks.has(inside) && !marks.has(outside)
    marks.delete(inside)
    const signature = alive ? [...marks].sort((left, right) => left - right).join(',') : 'none'
    known.set(key, states.length)
    return states.push({ nodes: set, signature, from, unit, moves: [] }) - 1
  }
  enter(close([frame, root]), -1, 0)

  const spansFrom = nodes.map((): readonly Span[] | undefined => undefined)
  const spansOf = (node: number): readonly Span[] => {
    const known = spansFrom[node]
    if (known !== undefined) return known
    const { edges, loop } = nodes[node] ?? {}
    const spans = (loop ?? []).map(([low, high]) => ({ low, high, to: node }))
    for (const { units, to } of edges?.values() ?? []) for (const [low, high] of units) spans.push({ low, high, to })
    spansFrom[node] = spans
    return spans
  }
  for (let at = 0; at < states.length; at++) {
    const state = states[at]
    if (state === undefined) break
    const spans = state.nodes.flatMap(spansOf)
    const moves: (readonly [number, number, number])[] = []
    /** Where each set of spans leads: most ranges between two cuts lead where another one led. */
    const led = new Map<string | number, { readonly to: number | undefined; readonly cost: number }>()
    eachSlice(spans, (low, high, key, active) => {
      let found = led.get(key)
      if (found === undefined) {
        const targets = active()
        // Past the universe nothing comes back: a text that cannot occur is followed no further.
        const reached = targets.some((to) => to < frameEnd) ? close(targets) : []
        const isLost = reached.length === 0 || reached.some((node) => lost[node] === true)
        found = isLost
          ? { to: undefined, cost: 0 }
          : { to: enter(reached, at, choose(low, high, nice)), cost: 1 + targets.length + reached.length }
        led.set(key, found)
      }
      if (found.to === undefined) return
      moves.push([low, high, found.to])
      budget.spend(found.cost)
    })
    budget.spend(1 + (spans.length >> 1))
    state.moves = moves
  }

  const textTo = (at: number): string => {
    const units: number[] = []
    for (let state = states[at]; state !== undefined && state.from >= 0; state = states[state.from])
      units.push(state.unit)
    return String.fromCharCode(...units.reverse())
  }
  const atoms = new Map<string, { index: number; state: number; text: string | undefined }>()
  states.forEach(({ signature }, state) => {
    if (signature !== 'none' && !atoms.has(signature))
      atoms.set(signature, { index: atoms.size, state, text: undefined })
  })
  const bySignature = [...atoms.keys()]
  const classes: number[][] = languages.map(() => [])
  bySignature.forEach((signature, atom) => {
    if (signature !== '') for (const index of signature.split(',')) classes[Number(index)]?.push(atom)
  })
  const classOf = (text: string): number | undefined => {
    let at = 0
    for (let index = 0; index < text.length; index++) {
      const to = follow(states[at]?.moves ?? [], text.charCodeAt(index))
      if (to === undefined) return undefined
      at = to
    }
    return atoms.get(states[at]?.signature ?? 'none')?.index
  }
  let unnamed = atoms.size
  for (const text of preferred) {
    if (unnamed === 0) break
    const atom = classOf(text)
    const entry = atom === undefined ? undefined : atoms.get(bySignature[atom] ?? '')
    if (entry === undefined || entry.text !== undefined) continue
    entry.text = text
    unnamed -= 1
  }
  return {
    size: bySignature.length,
    classesOf: (index) => classes[index] ?? [],
    sample: (atom) => {
      const entry = atoms.get(bySignature[atom] ?? 'none')
      if (entry === undefined) throw new RangeError(`no class ${atom}`)
      return (entry.text ??= textTo(entry.state))
    },
    classOf,
  }
}
