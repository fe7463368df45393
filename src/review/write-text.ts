import type { Inline, Line } from './block.js'

/** A line without marks, for a terminal: what it says is escaped there, as a whole. */
export const lineText = (line: Line): string => line.map(inlineText).join('')

const inlineText = (inline: Inline): string => {
  switch (inline.kind) {
    case 'words':
    case 'value':
      return inline.text
    case 'strong':
      return lineText(inline.line)
    case 'link':
      return inline.label
  }
}
