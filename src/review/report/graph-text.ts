import { visible } from '../escape.js'
import { h, type Branch } from './tree.js'

/** A name, and under it what follows its first comma: the token, exceptions. */
export const nameLines = (
  text: string,
  x: number,
  middle: number,
  [letters, rest]: readonly [number, number],
): readonly Branch[] => {
  const comma = text.indexOf(', ')
  if (comma < 0) return [h('text', { x: String(x), y: String(middle + 5) }, shortened(text, letters))]
  return [
    h('text', { x: String(x), y: String(middle - 3) }, shortened(text.slice(0, comma), letters)),
    h('text', { class: 'rest', x: String(x), y: String(middle + 13) }, shortened(text.slice(comma + 2), rest)),
  ]
}

export const shortened = (text: string, limit: number): string => {
  const characters = [...visible(text)]
  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`
}
