/** Inclusive ranges of whole numbers: ports, and addresses on one axis. */
export type Ranges = readonly (readonly [low: bigint, high: bigint])[]

export interface NumberPartition {
  readonly size: number
  classesOf(index: number): readonly number[]
  sample(atom: number): bigint
  classOf(value: bigint): number | undefined
}

const holds = (ranges: Ranges, value: bigint): boolean => ranges.some(([low, high]) => low <= value && value <= high)

/** The coarsest partition of a universe of numbers in which every given set is a union of classes. */
export const partitionNumbers = (
  universe: Ranges,
  sets: readonly Ranges[],
  preferred: readonly bigint[] = [],
): NumberPartition => {
  const cuts = new Set<bigint>()
  for (const ranges of [universe, ...sets])
    for (const [low, high] of ranges) {
      cuts.add(low)
      cuts.add(high + 1n)
    }
  const starts = [...cuts].sort((left, right) => (left < right ? -1 : 1))
  const atoms = new Map<string, { index: number; value: bigint; nice: boolean }>()
  const classes: number[][] = sets.map(() => [])
  const signatureOf = (value: bigint): string | undefined => {
    if (!holds(universe, value)) return undefined
    const members: number[] = []
    sets.forEach((ranges, index) => {
      if (holds(ranges, value)) members.push(index)
    })
    return members.join(',')
  }
  for (const start of starts) {
    const signature = signatureOf(start)
    if (signature === undefined || atoms.has(signature)) continue
    const index = atoms.size
    atoms.set(signature, { index, value: start, nice: false })
    if (signature !== '') for (const set of signature.split(',')) classes[Number(set)]?.push(index)
  }
  const classOf = (value: bigint): number | undefined => atoms.get(signatureOf(value) ?? 'none')?.index
  for (const value of preferred) {
    const entry = atoms.get(signatureOf(value) ?? 'none')
    if (entry === undefined || entry.nice) continue
    entry.value = value
    entry.nice = true
  }
  const list = [...atoms.values()]
  return {
    size: list.length,
    classesOf: (index) => classes[index] ?? [],
    sample: (atom) => {
      const entry = list[atom]
      if (entry === undefined) throw new RangeError(`no class ${atom}`)
      return entry.value
    },
    classOf,
  }
}
