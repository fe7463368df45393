import { byCodePoint } from '../ports/order.js'

/** What stands for a setting that is not there. */
export const unset = 'not set'

/** A list as it is written in a setting, in an order of its own. */
export const listText = (values: readonly string[] | undefined): string =>
  values === undefined || values.length === 0 ? unset : values.map(word).sort(byCodePoint).join(', ')

/** A value as it is written, in quotes where its own commas and words could pass for ours: no two lists read alike. */
export const word = (value: string): string =>
  value === unset || value === '' || /[,;|"{}]|: |^ | $/.test(value) ? JSON.stringify(value) : value
