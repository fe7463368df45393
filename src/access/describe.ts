import type { Test } from './formula.js'
import type { Axis } from './space.js'

/** One of our words, or a pattern as a policy writes it. */
export type Term =
  | { readonly kind: 'any' }
  | { readonly kind: 'none' }
  | { readonly kind: 'pattern'; readonly title: string }
  /** What all of these patterns match. */
  | { readonly kind: 'all of'; readonly titles: readonly string[] }

/** Alternatives, each with what is taken out of it. */
export interface Piece {
  readonly of: Term
  readonly except: readonly Term[]
}

/** A set of values in words that policies use. */
export type Description = readonly Piece[]

export const titleOf = (test: Test): string => {
  switch (test.kind) {
    case 'text':
      return test.language.title
    case 'present':
      return 'any'
    case 'numbers':
      return test.title
    case 'choice':
      return test.values.join(' or ')
  }
}

interface Named {
  readonly term: Term
  readonly classes: readonly number[]
}

/** Tests that cover `wanted` exactly, the widest first; undefined where they cannot. */
const cover = (wanted: ReadonlySet<number>, named: readonly Named[]): readonly Named[] | undefined => {
  const rest = new Set(wanted)
  const used: Named[] = []
  const inside = named.filter(({ classes }) => classes.length > 0 && classes.every((one) => wanted.has(one)))
  while (rest.size > 0) {
    let best: Named | undefined
    let most = 0
    for (const one of inside) {
      const gain = one.classes.filter((at) => rest.has(at)).length
      if (gain > most) [best, most] = [one, gain]
    }
    if (best === undefined) return undefined
    used.push(best)
    for (const at of best.classes) rest.delete(at)
  }
  return used
}

const any: Term = { kind: 'any' }
const none: Term = { kind: 'none' }

/**
 * Words for a set of classes of one axis, exactly: `any`; patterns; a pattern except others; or, where nothing shorter
 * says it, the patterns that a class is in and out of. Undefined stands for every value.
 */
export const describe = (axis: Axis, classes: readonly number[]): Description | undefined => {
  const wanted = new Set(classes)
  if (wanted.size === axis.size) return undefined
  if (axis.dimension.kind === 'choice')
    return classes.map((at) => ({ of: { kind: 'pattern', title: String(axis.sample(at)) }, except: [] }))
  const all = Array.from({ length: axis.size }, (_, at) => at)
  const optional = axis.dimension.kind !== 'texts' && axis.dimension.optional
  const named = patternsOf(axis)
  const absent: readonly Named[] = optional ? [{ term: none, classes: [0] }] : []
  const present: readonly Named[] = optional ? [{ term: any, classes: all.slice(1) }] : []
  const union = cover(wanted, [...present, ...named, ...absent])
  const plain = union?.map(({ term }): Piece => ({ of: term, except: [] }))
  const complement = new Set(all.filter((at) => !wanted.has(at)))
  const missing = cover(complement, [...named, ...absent, ...present])
  if (plain !== undefined && (missing === undefined || plain.length <= missing.length + 1)) return plain
  if (missing !== undefined && missing.length <= 6) return [{ of: any, except: missing.map(({ term }) => term) }]
  // The narrowest pattern around what is left, minus the patterns that fill the gap.
  const pieces: Piece[] = []
  const rest = new Set(wanted)
  const bases = [...named, ...present, ...absent].reverse()
  while (rest.size > 0) {
    let best: { piece: Piece; gain: readonly number[]; cost: number } | undefined
    for (const base of bases) {
      const gain = base.classes.filter((at) => rest.has(at))
      if (gain.length === 0) continue
      const gap = new Set(base.classes.filter((at) => !wanted.has(at)))
      const except = cover(gap, named)
      if (except === undefined) continue
      const cost = (1 + except.length) / gain.length
      if (best === undefined || cost < best.cost)
        best = { piece: { of: base.term, except: except.map(({ term }) => term) }, gain, cost }
    }
    if (best === undefined) break
    pieces.push(best.piece)
    for (const at of best.gain) rest.delete(at)
  }
  for (const at of rest) pieces.push(signature(axis, named, at))
  return pieces
}

/** Patterns that some value fits, the widest first. */
const patternsOf = (axis: Axis): readonly Named[] =>
  axis.tests
    .map((test, index) => ({
      title: titleOf(test),
      bare: test.kind === 'present',
      classes: axis.classesOf(index),
    }))
    .filter(({ classes }) => classes.length > 0)
    .sort((left, right) => right.classes.length - left.classes.length || (left.title < right.title ? -1 : 1))
    .map(({ title, bare, classes }) => ({ term: bare ? any : { kind: 'pattern', title }, classes }))

/** The patterns that one class is in, and those that reach into them and that it is not in. */
const signature = (axis: Axis, named: readonly Named[], at: number): Piece => {
  const patterns = named.filter(({ term }) => term.kind === 'pattern')
  const around = patterns.filter(({ classes }) => classes.includes(at))
  if (around.length === 0 && axis.sample(at) === undefined) return { of: none, except: [] }
  // One inside another says it alone; of two equal ones the first does.
  const into = around.filter(
    (one, index) =>
      !around.some(
        (other, place) =>
          other !== one &&
          other.classes.every((atom) => one.classes.includes(atom)) &&
          (other.classes.length < one.classes.length || place < index),
      ),
  )
  const within = Array.from({ length: axis.size }, (_, atom) => atom).filter((atom) =>
    into.every(({ classes }) => classes.includes(atom)),
  )
  const out = patterns.filter(({ classes }) => !classes.includes(at) && classes.some((atom) => within.includes(atom)))
  const titles = into.flatMap(({ term }) => (term.kind === 'pattern' ? [term.title] : []))
  const [only] = titles
  const of: Term =
    only === undefined ? any : titles.length === 1 ? { kind: 'pattern', title: only } : { kind: 'all of', titles }
  return { of, except: out.map(({ term }) => term) }
}
