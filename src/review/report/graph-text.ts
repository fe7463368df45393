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
  if (comma < 0) return [h('text', { x: String(x), y: String(middle + 5) }, shortenedName(text, letters))]
  return [
    h('text', { x: String(x), y: String(middle - 3) }, shortenedName(text.slice(0, comma), letters)),
    h('text', { class: 'rest', x: String(x), y: String(middle + 13) }, shortened(text.slice(comma + 2), rest)),
  ]
}

export const shortened = (text: string, limit: number): string => {
  const characters = [...visible(text)]
  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`
}

/** In the middle: names of one application begin alike, and its end is what tells one from the other. */
const shortenedName = (text: string, limit: number): string => {
  const characters = [...visible(text)]
  if (characters.length <= limit) return characters.join('')
  const end = Math.floor((limit - 1) / 2)
  return `${characters.slice(0, limit - 1 - end).join('')}…${characters.slice(characters.length - end).join('')}`
}
