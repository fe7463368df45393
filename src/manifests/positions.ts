/** A place in a text; both count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Most files of a repository are short, and a list of lines for each takes more room than counting them again takes time. */
const short = 4000

const countLines = (text: string, offset: number): Position => {
  const end = Math.min(offset, text.length)
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    line += 1
    start = at + 1
  }
  return { line, column: end - start + 1 }
}

/** Places of many offsets of one text: the lines of a long one are counted once, at the first call. */
export const positionsOf = (text: string): ((offset: number) => Position) => {
  if (text.length < short) return (offset) => countLines(text, offset)
  let starts: number[] | undefined
  return (offset) => {
    if (starts === undefined) {
      starts = [0]
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    }
    const end = Math.min(offset, text.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= end) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: end - (starts[low] ?? 0) + 1 }
  }
}

/** `/spec/rules/0` → ['spec', 'rules', '0'] (RFC 6901). */
export const pointerParts = (pointer: string): readonly string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

/** One step of a JSON pointer, escaped. */
export const pointerPart = (part: string | number): string => {
  const text = String(part)
  return /[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text
}
