import { ReviewForbidden, type CodeReview, type ReviewComment } from '../../src/ports/review.js'

/** A merge request in memory; each call of a review is one step that a schedule places. */
export class MergeRequestModel {
  head = 'a'.repeat(40)
  comments: ReviewComment[] = []
  writes = 0
  /** Who wrote, in order. */
  readonly writers: string[] = []
  #last = 0

  add(author: string, body: string): ReviewComment {
    this.#last += 1
    const comment = { id: String(this.#last), author, body }
    this.comments.push(comment)
    return comment
  }

  review(step: <T>(work: () => T) => Promise<T> = async (work) => work(), name = '', looksAtHead = true): CodeReview {
    const author = 'bot'
    const wrote = (): void => {
      this.writes += 1
      this.writers.push(name)
    }
    return {
      limit: 65_536,
      self: async () => author,
      list: () => step(() => [...this.comments]),
      create: (body) =>
        step(() => {
          wrote()
          return this.add(author, body)
        }),
      update: (id, body) =>
        step(() => {
          wrote()
          if (!this.comments.some((comment) => comment.id === id)) throw new ReviewForbidden('the comment is gone', '')
          this.comments = this.comments.map((comment) => (comment.id === id ? { ...comment, body } : comment))
        }),
      remove: (id) =>
        step(() => {
          wrote()
          this.comments = this.comments.filter((comment) => comment.id !== id)
        }),
      // Where nothing moves the head, a look at it need not be a step: fewer schedules, the same outcomes.
      currentHead: () => (looksAtHead ? step(() => this.head) : Promise.resolve(this.head)),
    }
  }
}

class Actor {
  #pending: (() => void) | undefined
  #done = false
  #arrived: (() => void) | undefined
  #arrival = this.#next()

  get ready(): boolean {
    return this.#pending !== undefined
  }

  readonly step = <T>(work: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      this.#pending = () => {
        this.#pending = undefined
        this.#arrival = this.#next()
        Promise.resolve().then(work).then(resolve, reject)
      }
      this.#arrived?.()
    })

  start(program: (step: Actor['step']) => Promise<unknown>): Promise<void> {
    const run = async (): Promise<void> => {
      await program(this.step)
      this.#done = true
      this.#arrived?.()
    }
    return run()
  }

  async settled(): Promise<void> {
    if (!this.#done) await this.#arrival
  }

  release(): void {
    this.#pending?.()
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#arrived = resolve
    })
  }
}

type Program = (step: <T>(work: () => T) => Promise<T>) => Promise<unknown>

/**
 * Runs the programs in every order of their steps, depth first, each time in a fresh world, and calls `check` after
 * each. Returns how many schedules there were.
 */
export const everySchedule = async <World>(
  make: () => World,
  programs: (world: World) => readonly Program[],
  check: (world: World, order: string) => void,
): Promise<number> => {
  let count = 0
  let schedule: number[] = []
  for (;;) {
    const world = make()
    const actors = programs(world).map((program) => {
      const actor = new Actor()
      return { actor, finished: actor.start(program) }
    })
    const widths: number[] = []
    const order: number[] = []
    for (let at = 0; ; at += 1) {
      for (const { actor } of actors) await actor.settled()
      const ready = actors.filter(({ actor }) => actor.ready)
      if (ready.length === 0) break
      const choice = schedule[at] ?? 0
      widths[at] = ready.length
      schedule[at] = choice
      const chosen = ready[choice]
      if (chosen === undefined) throw new Error('a schedule that does not repeat')
      order.push(actors.indexOf(chosen))
      chosen.actor.release()
    }
    await Promise.all(actors.map(({ finished }) => finished))
    count += 1
    check(world, order.join(''))
    let last = widths.length - 1
    while (last >= 0 && (schedule[last] ?? 0) + 1 >= (widths[last] ?? 0)) last -= 1
    if (last < 0) return count
    schedule = [...schedule.slice(0, last), (schedule[last] ?? 0) + 1]
  }
}
