/** Runs at most so many tasks at once; a server that says "too many requests" halves the number for good. */
export interface Lanes {
  run<Result>(task: () => Promise<Result>): Promise<Result>
  narrow(): void
}

/** A limit on concurrency and none on the rate: API Priority and Fairness does that on the server, and better. */
export const openLanes = (width: number): Lanes => {
  let limit = width
  let running = 0
  const waiting: (() => void)[] = []
  const next = (): void => {
    while (running < limit) {
      const start = waiting.shift()
      if (start === undefined) return
      running += 1
      start()
    }
  }
  return {
    run: async (task) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        next()
      })
      try {
        return await task()
      } finally {
        running -= 1
        next()
      }
    },
    narrow: () => {
      limit = Math.max(1, Math.floor(limit / 2))
    },
  }
}
