/** A longest common subsequence; -1 where a side has no line. Removed lines stand before added ones. */
export const alignLines = (
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [number, number])[] => {
  const width = right.length + 1
  const common = new Uint16Array((left.length + 1) * width)
  const at = (row: number, column: number): number => common[row * width + column] ?? 0
  for (let row = left.length - 1; row >= 0; row--)
    for (let column = right.length - 1; column >= 0; column--)
      common[row * width + column] =
        left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
  const pairs: (readonly [number, number])[] = []
  let [row, column] = [0, 0]
  while (row < left.length || column < right.length) {
    if (row < left.length && column < right.length && left[row] === right[column]) pairs.push([row++, column++])
    else if (row < left.length && (column >= right.length || at(row + 1, column) >= at(row, column + 1)))
      pairs.push([row++, -1])
    else pairs.push([-1, column++])
  }
  return replaced(pairs)
}

/** What stands where something else stood: a run of removed lines and the run of added ones after it, side by side. */
const replaced = (pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] => {
  const out: (readonly [number, number])[] = []
  let removed: number[] = []
  let added: number[] = []
  const flush = (): void => {
    for (let at = 0; at < Math.max(removed.length, added.length); at++) out.push([removed[at] ?? -1, added[at] ?? -1])
    removed = []
    added = []
  }
  for (const [left, right] of pairs) {
    if (left >= 0 && right >= 0) {
      flush()
      out.push([left, right])
    } else if (left >= 0) removed.push(left)
    else added.push(right)
  }
  flush()
  return out
}
