/** A line of a text. */
export interface TextLine {
  readonly text: string
  /** From 1 on. */
  readonly line: number
}

/** Lines of one text alone, however they are indented. */
export const linesOnlyIn = (text: string, other: string): readonly TextLine[] => {
  const others = new Set(other.split('\n').map((line) => line.trim()))
  return text
    .split('\n')
    .map((one, at) => ({ text: one, line: at + 1 }))
    .filter((one) => !others.has(one.text.trim()))
}
