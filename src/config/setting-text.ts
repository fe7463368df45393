/** What stands for a setting that is not there. */
export const unset = 'not set'

/** A value as it is written, in quotes where its own commas and words could pass for ours: no two lists read alike. */
export const word = (value: string): string =>
  value === unset || value === '' || /[,;|"{}]|: |^ | $/.test(value) ? JSON.stringify(value) : value
