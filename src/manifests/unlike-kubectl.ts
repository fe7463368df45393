import type { Flaw } from './parsed-file.js'

// YAML 1.1 ends a line at each of them, also a comment; YAML 1.2 and all that is drawn on a screen do not.
const oldBreak = /[\u0085\u2028\u2029]|\r(?!\n)/

const nameOf = (character: string): string =>
  character === '\r'
    ? 'a carriage return alone'
    : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

const breakFlaw = (text: string): Flaw | undefined => {
  const found = oldBreak.exec(text)
  if (found === null) return undefined
  return {
    code: 'YAML_FEATURE',
    offset: found.index,
    message: 'kubectl ends the line at this character, and other programs go on with it',
    expected: 'lines that end with a line feed',
    received: nameOf(found[0]),
    remedy: 'Write a line feed, or an escape in double quotes: "\\u2028"',
  }
}

const separator = /^---[ \t]*(?:#.*)?\r?$/
const marker = /^(?:---|\.\.\.)(?:[ \t\r]|$)/

const droppedDocument = (offset: number, received: string): Flaw => ({
  code: 'YAML_FEATURE',
  offset,
  message: 'kubectl reads one document between two lines of ---, so it drops what follows here without a word',
  expected: '--- on a line of its own between two objects',
  received: received.slice(0, 60),
  remedy: 'Put --- alone on this line',
})

/** Documents that other programs read, and kubectl does not: it splits a file at lines of `---` alone. */
const documentFlaw = (text: string): Flaw | undefined => {
  let started = false
  let ended: { readonly offset: number; readonly line: string } | undefined
  for (let offset = 0; offset < text.length;) {
    const found = text.indexOf('\n', offset)
    const end = found < 0 ? text.length : found
    const line = text.slice(offset, end)
    const isMarker = marker.test(line)
    if (separator.test(line)) {
      started = false
      ended = undefined
    } else if (isMarker && line.startsWith('...')) {
      if (started) ended ??= { offset, line }
    } else if (!/^\s*(?:#|$)/.test(line)) {
      if (ended !== undefined) return droppedDocument(ended.offset, ended.line)
      if (isMarker && started) return droppedDocument(offset, line)
      started = true
    }
    offset = end + 1
  }
  return undefined
}

/** The first place from which on kubectl reads another text than the rest of the world. */
export const unlikeKubectl = (text: string): Flaw | undefined => breakFlaw(text) ?? documentFlaw(text)
