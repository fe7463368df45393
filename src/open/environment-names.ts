const short: ReadonlyMap<string, string> = new Map([
  ['prod', 'production'],
  ['stage', 'staging'],
  ['dev', 'development'],
])
const partsOf = (name: string): readonly string[] => {
  const [first = '', ...rest] = name.split(/[-_]/)
  return [short.get(first) ?? first, ...rest]
}

/** `prod` and `production`, `production-eu`: one begins with the other. */
export const isAlike = (one: string, other: string): boolean => {
  const [left, right] = [partsOf(one), partsOf(other)]
  return one !== '' && left.every((part, at) => at >= right.length || part === right[at])
}
