/** A line that is a comment of YAML, whatever Helm fills in elsewhere. */
const isComment = (line: string): boolean => /^[ \t]*#/.test(line) && !/[{}]{2}/.test(line)

/** Text over several lines: a block, a quoted scalar, or a string of an action. There a `#` is text. */
const mayHoldLines = (lines: readonly string[]): boolean =>
  lines.some(
    (line) =>
      /[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/.test(line) ||
      line.includes('`') ||
      [/"/g, /'/g, /\{\{|\}\}/g].some((mark) => (line.match(mark) ?? []).length % 2 === 1),
  )

/** A line without its comments; one beside an action that trims (`{{-`, `-}}`) may be joined with what is written there. */
const withoutComments = (text: string): string | undefined => {
  const lines = text.split('\n')
  const kept = lines.filter((line) => !isComment(line))
  if (mayHoldLines(kept)) return undefined
  const isText = (line: string): boolean => line.trim() !== ''
  const isJoined = (at: number): boolean => {
    const before = lines.slice(0, at).findLast((line) => isText(line) && !isComment(line))
    const after = lines.slice(at).find((line) => isText(line) && !isComment(line))
    return /-\}\}\s*$/.test(before ?? '') || /^\s*\{\{-/.test(after ?? '')
  }
  return lines.filter((line, at) => !isComment(line) || isJoined(at)).join('\n')
}

/**
 * Two texts of a template that differ in comments alone write the same in every cluster, whichever branch is taken: text
 * outside of actions is written as it stands, and a comment of YAML is no part of an object.
 */
export const differInComments = (old: string | undefined, now: string | undefined): boolean => {
  if (old === undefined || now === undefined) return false
  const one = withoutComments(old)
  return one !== undefined && one === withoutComments(now)
}
