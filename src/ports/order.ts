/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
export const byCodePoint = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

const digits = /[0-9]+/g

/** Names as people count them, `team-2` before `team-10`; equal ones, as `a1` and `a01`, by code point. */
export const byNumber = (left: string, right: string): number => {
  const key = (name: string): string =>
    name.replace(
      digits,
      (number) => `${String(number.replace(/^0+(?=.)/, '').length).padStart(6, '0')}${number.replace(/^0+(?=.)/, '')}`,
    )
  return byCodePoint(key(left), key(right)) || byCodePoint(left, right)
}

/** Whether the names are one name with the numbers from the first to the last, each once. */
export const isNumberedOn = (names: readonly string[]): boolean => {
  const [start = ''] = names
  const [, head, number = ''] = /^(.*?)(0|[1-9][0-9]{0,8})$/s.exec(start) ?? []
  return head !== undefined && names.length > 2 && names.every((name, at) => name === `${head}${Number(number) + at}`)
}
