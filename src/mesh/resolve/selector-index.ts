type Labels = Readonly<Record<string, string>>

/** Items found by the labels that their selectors ask for: a question costs the labels, not the items. */
export interface SelectorIndex<Item> {
  /** Items whose selector these labels satisfy, those without one included, in the order in which they were given. */
  matching(labels: Labels): readonly Item[]
}

/** Every label of the selector with its value; an empty selector selects all. */
export const selects = (selector: Labels, labels: Labels): boolean => {
  for (const name of Object.keys(selector))
    if (!Object.hasOwn(labels, name) || labels[name] !== selector[name]) return false
  return true
}

/** Labels have no `=` in their names (Kubernetes), so that name and value cannot run into each other. */
const pair = (name: string, value: string): string => `${name}=${value}`

export const indexSelectors = <Item>(
  items: readonly Item[],
  selectorOf: (item: Item) => Labels,
): SelectorIndex<Item> => {
  const unselective: number[] = []
  const byPair = new Map<string, number[]>()
  const count = new Map<string, number>()
  const selectors = items.map(selectorOf)
  for (const selector of selectors)
    for (const [name, value] of Object.entries(selector))
      count.set(pair(name, value), (count.get(pair(name, value)) ?? 0) + 1)
  for (const [position, selector] of selectors.entries()) {
    // The rarest label of a selector finds it: the others are asked afterwards.
    let rarest: string | undefined
    for (const [name, value] of Object.entries(selector)) {
      const text = pair(name, value)
      if (rarest === undefined || (count.get(text) ?? 0) < (count.get(rarest) ?? 0)) rarest = text
    }
    if (rarest === undefined) unselective.push(position)
    else {
      const list = byPair.get(rarest)
      if (list === undefined) byPair.set(rarest, [position])
      else list.push(position)
    }
  }
  return {
    matching: (labels) => {
      const found = [...unselective]
      for (const [name, value] of Object.entries(labels))
        for (const position of byPair.get(pair(name, value)) ?? [])
          if (selects(selectors[position] ?? {}, labels)) found.push(position)
      return items.length === 0
        ? []
        : found.sort((left, right) => left - right).map((position) => items[position] as Item)
    },
  }
}

/** Items found by the selectors that their labels satisfy: a question costs what it finds, not the items. */
export interface LabelIndex<Item> {
  /** Items whose labels satisfy the selector, in the order in which they were given; an empty selector selects all. */
  selectedBy(selector: Labels): readonly Item[]
}

export const indexLabels = <Item>(items: readonly Item[], labelsOf: (item: Item) => Labels): LabelIndex<Item> => {
  const byPair = new Map<string, Item[]>()
  for (const item of items)
    for (const [name, value] of Object.entries(labelsOf(item))) {
      const text = pair(name, value)
      const list = byPair.get(text)
      if (list === undefined) byPair.set(text, [item])
      else list.push(item)
    }
  return {
    selectedBy: (selector) => {
      let fewest = items
      for (const [name, value] of Object.entries(selector)) {
        const list = byPair.get(pair(name, value)) ?? []
        if (list.length < fewest.length) fewest = list
      }
      return fewest.filter((item) => selects(selector, labelsOf(item)))
    },
  }
}
