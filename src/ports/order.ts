/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
export const byCodePoint = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

const digits = /[0-9]+/g

const numberKey = (name: string): string =>
  name.replace(digits, (number) => {
    const short = number.replace(/^0+(?=.)/, '')
    return `${String(short.length).padStart(6, '0')}${short}`
  })

/** Names as people count them, `team-2` before `team-10`; equal ones, as `a1` and `a01`, by code point. */
export const byNumber = (left: string, right: string): number =>
  byCodePoint(numberKey(left), numberKey(right)) || byCodePoint(left, right)

/** The items by names that say which comes first, each name as people count it; equal ones stay as they stand. */
export const inNumberOrder = <T>(items: readonly T[], namesOf: (item: T) => readonly string[]): readonly T[] =>
  items
    .map((item) => {
      const names = namesOf(item)
      return { item, keys: [...names.map(numberKey), ...names] }
    })
    .sort((left, right) => {
      const at = left.keys.findIndex((key, index) => key !== right.keys[index])
      return at < 0 ? 0 : byCodePoint(left.keys[at] ?? '', right.keys[at] ?? '')
    })
    .map(({ item }) => item)

/** Whether the names are one name with the numbers from the first to the last, each once. */
export const isNumberedOn = (names: readonly string[]): boolean => {
  const [start = ''] = names
  const [, head, number = ''] = /^(.*?)(0|[1-9][0-9]{0,8})$/s.exec(start) ?? []
  return head !== undefined && names.length > 2 && names.every((name, at) => name === `${head}${Number(number) + at}`)
}
