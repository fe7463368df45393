/** The line that begins a text in block style, behind a key or as an item; what is indented below it, or blank, is the text. */
export const blockHeader = /^([ \t]*)(?:-[ \t]+)*(?:["']?[\w./-]+["']?:[ \t]*)?[|>][-+\d]*[ \t]*\r?$/

export const indentOf = (line: string): number => line.length - line.trimStart().length

/** The lines without those of texts in block style, in which no quoted key can stand. */
export const withoutBlockTexts = (text: string): string => {
  let block: number | undefined
  return text
    .split('\n')
    .filter((line) => {
      if (line.trim() === '') return true
      if (block !== undefined && indentOf(line) > block) return false
      const header = blockHeader.exec(line)
      block = header === null ? undefined : (header[1] ?? '').length
      return true
    })
    .join('\n')
}
