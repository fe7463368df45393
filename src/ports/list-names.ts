/** `a, b, c and 4 more`: the first names, and how many are left out. */
export const listNames = (names: readonly string[], most: number): string => {
  const left = names.length - most
  return `${names.slice(0, most).join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}
