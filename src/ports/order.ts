/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
export const byCodePoint = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)
