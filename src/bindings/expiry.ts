import type { Binding } from '../config/config.js'

/** Whether a binding's last day is over. `today`: YYYY-MM-DD, UTC, as the dates are; ISO dates sort as days do. */
export const hasExpired = ({ expires }: Pick<Binding, 'expires'>, today: string): boolean =>
  expires !== undefined && expires < today

const day = 24 * 3600 * 1000

/** Whole days from one date to another; negative where it is over. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day)
