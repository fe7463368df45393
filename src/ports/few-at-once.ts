/** Answers for all items, in their order, with so many of them at work at a time; the first failure is the whole one's. */
export const fewAtOnce = async <Item, Answer>(
  items: readonly Item[],
  width: number,
  work: (item: Item, at: number) => Promise<Answer>,
): Promise<readonly Answer[]> => {
  const open = [...items.entries()]
  const answers: (readonly [at: number, answer: Answer])[] = []
  const lane = async (): Promise<void> => {
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      const [at, item] = next
      answers.push([at, await work(item, at)])
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane))
  return answers.sort(([a], [b]) => a - b).map(([, answer]) => answer)
}
