import type { Test } from './formula.js'
import type { Axis } from './space.js'

/** A set of values in words that policies use. */
export interface Description {
  /** Alternatives, each with what is taken out of it. */
  readonly pieces: readonly { readonly of: string; readonly except: readonly string[] }[]
}

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
  readonly title: string
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

const isBound = (test: Test): boolean => test.kind !== 'choice'

/**
 * Words for a set of classes of one axis, exactly: `any`; patterns; a pattern except others; or, where nothing shorter
 * says it, the patterns that a class is in and out of. Undefined stands for every value.
 */
export const describe = (axis: Axis, classes: readonly number[]): Description | undefined => {
  const wanted = new Set(classes)
  if (wanted.size === axis.size) return undefined
  const all = Array.from({ length: axis.size }, (_, at) => at)
  const optional = axis.dimension.kind !== 'choice' && axis.dimension.kind !== 'texts' && axis.dimension.optional
  const named: Named[] = axis.tests
    .map((test, index) => ({ title: titleOf(test), classes: axis.classesOf(index), bound: isBound(test) }))
    .filter((one) => one.bound)
    .sort((left, right) => right.classes.length - left.classes.length || (left.title < right.title ? -1 : 1))
  if (axis.dimension.kind === 'choice')
    return { pieces: classes.map((at) => ({ of: String(axis.sample(at)), except: [] })) }
  const absent = optional ? [{ title: 'none', classes: [0] }] : []
  const present = optional ? [{ title: 'any', classes: all.slice(1) }] : []
  const union = cover(wanted, [...present, ...named, ...absent])
  const plain = union?.map(({ title }) => ({ of: title, except: [] }))
  const complement = new Set(all.filter((at) => !wanted.has(at)))
  const missing = cover(complement, [...named, ...absent, ...present])
  if (plain !== undefined && (missing === undefined || plain.length <= missing.length + 1)) return { pieces: plain }
  if (missing !== undefined && missing.length <= 6)
    return { pieces: [{ of: 'any', except: missing.map(({ title }) => title) }] }
  // The narrowest pattern around what is left, minus the patterns that fill the gap.
  const pieces: { of: string; except: readonly string[] }[] = []
  const rest = new Set(wanted)
  const bases = [...named, ...present, ...absent].reverse()
  while (rest.size > 0) {
    let best: { piece: { of: string; except: readonly string[] }; gain: readonly number[]; cost: number } | undefined
    for (const base of bases) {
      const gain = base.classes.filter((at) => rest.has(at))
      if (gain.length === 0) continue
      const gap = new Set(base.classes.filter((at) => !wanted.has(at)))
      const except = cover(gap, named)
      if (except === undefined) continue
      const cost = (1 + except.length) / gain.length
      if (best === undefined || cost < best.cost)
        best = { piece: { of: base.title, except: except.map(({ title }) => title) }, gain, cost }
    }
    if (best === undefined) break
    pieces.push(best.piece)
    for (const at of best.gain) rest.delete(at)
  }
  for (const at of rest) pieces.push(signature(axis, named, at))
  return { pieces }
}

/** The patterns that one class is in, and those inside them that it is not in. */
const signature = (axis: Axis, named: readonly Named[], at: number): { of: string; except: readonly string[] } => {
  const into = named.filter(({ classes }) => classes.includes(at))
  const out = named.filter(({ classes }) => !classes.includes(at))
  if (into.length === 0 && axis.sample(at) === undefined) return { of: 'none', except: [] }
  return {
    of: into.length === 0 ? 'any' : into.map(({ title }) => title).join(' and '),
    except: out.map(({ title }) => title),
  }
}

export const textOf = ({ pieces }: Description): string =>
  pieces.map(({ of, except }) => (except.length === 0 ? of : `${of} except ${except.join(', ')}`)).join(' or ')
