import type { EnvironmentData } from '../report-data.js'

/** What a filter leaves: groups for the list, sources and destinations for the matrix, and how many of each in a cell. */
export interface Selected {
  readonly groups: readonly number[]
  readonly sources: readonly number[]
  readonly destinations: readonly number[]
  /** By source × number of destinations + destination. */
  readonly gained: Uint16Array
  readonly lost: Uint16Array
  readonly cellsGained: number
  readonly cellsLost: number
}

/**
 * Every word must stand in the source, the destination, or what the rule says; case does not count. Runs in the page: it
 * may use nothing but its parameters.
 */
export const selectRows = (data: EnvironmentData, text: string, side: 'all' | 'gained' | 'lost'): Selected => {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const width = data.destinations.length
  const all = words.slice(0, 31).reduce((sum, _, at) => sum | (1 << at), 0)
  /** Which words each text has; none are looked for where nothing was asked. */
  const bits = <T>(items: readonly T[], textOf: (item: T) => string): Uint32Array =>
    Uint32Array.from(words.length === 0 ? [] : items, (item) => {
      const text = textOf(item).toLowerCase()
      return words.reduce((found, word, at) => (at < 31 && text.includes(word) ? found | (1 << at) : found), 0)
    })
  const ofSource = bits(data.sources, (who) => who)
  const ofDestination = bits(data.destinations, ({ title, port }) => `${title} ${port}`)
  const ofGroup = bits(data.groups, ({ what, where, before, after }) =>
    [what, where, before.by, before.at, after.by, after.at].join('\n'),
  )
  const gained = new Uint16Array(data.sources.length * width)
  const lost = new Uint16Array(data.sources.length * width)
  const hasSource = new Uint8Array(data.sources.length)
  const hasDestination = new Uint8Array(width)
  const groups: number[] = []
  let cellsGained = 0
  let cellsLost = 0
  data.groups.forEach((group, at) => {
    if (side !== 'all' && group.side !== side) return
    const counts = group.side === 'gained' ? gained : lost
    const known = ofGroup[at] ?? 0
    let some = false
    for (const source of group.who) {
      const said = known | (ofSource[source] ?? 0)
      for (const destination of group.on) {
        if ((said | (ofDestination[destination] ?? 0)) !== all) continue
        const cell = source * width + destination
        if (counts[cell] === 0) {
          if (group.side === 'gained') cellsGained += 1
          else cellsLost += 1
        }
        counts[cell] = (counts[cell] ?? 0) + 1
        hasSource[source] = 1
        hasDestination[destination] = 1
        some = true
      }
    }
    if (some) groups.push(at)
  })
  // A destination that could not be judged stands in the matrix as long as nothing is looked for.
  if (words.length === 0 && side === 'all')
    data.destinations.forEach(({ unproven }, at) => {
      if (unproven) hasDestination[at] = 1
    })
  const kept = (flags: Uint8Array): readonly number[] => Array.from(flags.keys()).filter((at) => flags[at] === 1)
  return { groups, sources: kept(hasSource), destinations: kept(hasDestination), gained, lost, cellsGained, cellsLost }
}
