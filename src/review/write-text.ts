import type { Inline, Line } from './block.js'
import { ellipsis } from './escape.js'

/** A line without marks, for a terminal: what it says is escaped there, as a whole. */
export const lineText = (line: Line): string => line.map(inlineText).join('')

const inlineText = (inline: Inline): string => {
  switch (inline.kind) {
    case 'words':
      // The whole is escaped as a text from outside, and so would be a character that those may not have.
      return inline.text === ellipsis ? '...' : inline.text
    case 'value':
      return inline.text
    case 'strong':
      return lineText(inline.line)
    case 'new line':
      return ' '
    case 'link':
      return inline.label
  }
}
