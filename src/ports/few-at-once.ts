/** Answers for all items, in their order, with so many of them at work at a time; the first failure is the whole one's. */
export const fewAtOnce = async <Item, Answer>(
  items: readonly Item[],
  width: number,
  work: (item: Item, at: number) => Promise<Answer>,
): Promise<readonly Answer[]> => {
  const answers = new Array<Answer>(items.length)
  const waiting = items.entries()
  const lane = async (): Promise<void> => {
    for (const [at, item] of waiting) answers[at] = await work(item, at)
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane))
  return answers
}
