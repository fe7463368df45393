/** What one of two lists alone has, by its key: what went, and what came, each in its order. */
export const ofOneSide = <Item>(
  old: readonly Item[],
  now: readonly Item[],
  keyOf: (item: Item) => string,
): readonly [gone: readonly Item[], come: readonly Item[]] => {
  const only = (some: readonly Item[], others: readonly Item[]): readonly Item[] => {
    const known = new Set(others.map(keyOf))
    return some.filter((one) => !known.has(keyOf(one)))
  }
  return [only(old, now), only(now, old)]
}
