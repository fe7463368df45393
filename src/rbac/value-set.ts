/** A set of strings: the listed ones, or all but the listed ones. Closed under all operations, so `*` needs no universe. */
export interface ValueSet {
  readonly kind: 'only' | 'all but'
  readonly values: readonly string[]
}

export const everything: ValueSet = { kind: 'all but', values: [] }

export const only = (values: readonly string[]): ValueSet => ({ kind: 'only', values: [...new Set(values)].sort() })

const allBut = (values: readonly string[]): ValueSet => ({ kind: 'all but', values: [...new Set(values)].sort() })

export const isEmpty = (set: ValueSet): boolean => set.kind === 'only' && set.values.length === 0

export const has = (set: ValueSet, value: string): boolean => set.values.includes(value) === (set.kind === 'only')

export const intersect = (a: ValueSet, b: ValueSet): ValueSet => {
  if (a.kind === 'only') return only(a.values.filter((value) => has(b, value)))
  if (b.kind === 'only') return only(b.values.filter((value) => has(a, value)))
  return allBut([...a.values, ...b.values])
}

const complement = (set: ValueSet): ValueSet => ({ kind: set.kind === 'only' ? 'all but' : 'only', values: set.values })

export const subtract = (a: ValueSet, b: ValueSet): ValueSet => intersect(a, complement(b))

export const union = (a: ValueSet, b: ValueSet): ValueSet => complement(intersect(complement(a), complement(b)))

export const isSame = (a: ValueSet, b: ValueSet): boolean =>
  a.kind === b.kind &&
  a.values.length === b.values.length &&
  a.values.every((value, index) => value === b.values[index])
