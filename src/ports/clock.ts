export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  sleep(milliseconds: number): Promise<void>
}

/** A number from 0 (included) to 1 (excluded), for jitter and nothing else. */
export type Random = () => number
