/**
 * Hostile text as data (attack corpus C01–C11, L01–L02): manifests, claims, branch names and API answers. What every writer
 * of a review builds on; the marks of a format are its writer's own (write-markdown.ts, report/tree.ts).
 */

/** Letters of these scripts look like Latin ones, so they are always shown as code points. */
const lookAlike =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}\p{Script=Osage}\p{Script=Gothic}]/u
/** Controls, formats (bidi, zero-width, tags), surrogates, private use, unassigned; every space but U+0020; fillers and selectors that print nothing. */
const invisible =
  /[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u
const letter = /\p{L}/u
const latin = /\p{Script=Latin}/u
const mark = /\p{M}/u
const ascii = /^[\x20-\x7e]*$/

const codePoint = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`

/** Words that mix Latin with another script show the foreign letters as code points. */
const showMixedWords = (text: string): string =>
  text.replace(/[\p{L}\p{M}\p{N}._-]+/gu, (word) => {
    const letters = [...word].filter((character) => letter.test(character))
    const mixed =
      letters.some((character) => latin.test(character)) && letters.some((character) => !latin.test(character))
    return mixed
      ? [...word]
          .map((character) => (letter.test(character) && !latin.test(character) ? codePoint(character) : character))
          .join('')
      : word
  })

/**
 * One line, every character visible: what could not be seen, or could be mistaken, becomes `\u{…}`. A backslash that
 * would make such an escape out of the input's own text is escaped itself, so no two inputs look alike.
 */
export const visible = (text: string): string => {
  if (ascii.test(text) && !text.includes('\\u{')) return text
  let marks = 0
  const characters = [...text]
  const shown = characters.map((character, index) => {
    if (character === '\\')
      return characters[index + 1] === 'u' && characters[index + 2] === '{' ? '\\u{5c}' : character
    marks = mark.test(character) ? marks + 1 : 0
    const odd =
      invisible.test(character) || lookAlike.test(character) || marks > 1 || character.normalize('NFKC') !== character
    return odd ? codePoint(character) : character
  })
  const joined = shown.join('')
  // What is not in NFC shows its marks, since it would look like the composed form.
  return showMixedWords(joined.normalize('NFC') === joined ? joined : joined.replace(/\p{M}/gu, codePoint))
}

/** Where something was left out. Visible text has none of its own, so the one that stands there is ours. */
export const ellipsis = '…'

/** How many of the texts, from the first on, have room in so many characters. */
export const fitting = (texts: readonly string[], limit: number): number => {
  let left = limit
  const over = texts.findIndex((text) => (left -= [...text].length) < 0)
  return over < 0 ? texts.length : over
}

/**
 * Whole characters and escapes, the middle left out: names that begin alike differ at their ends. Text that is made visible only after it was cut needs
 * another mark than the ellipsis, which would be escaped.
 */
export const cut = (text: string, limit: number, mark = ellipsis): string => {
  if (text.length <= limit || [...text].length <= limit) return text
  const characters = text.match(/\\u\{[0-9a-f]{1,6}\}|./gsu) ?? []
  const tail = Math.floor(limit * 0.35)
  const end = fitting(characters.toReversed(), tail)
  return [
    ...characters.slice(0, fitting(characters, limit - tail)),
    mark,
    ...characters.slice(characters.length - end),
  ].join('')
}

/** Texts that are cut to the same letters keep what tells them apart: their beginning, and where they begin to differ. */
export const cutApart = (texts: readonly string[], limit: number): ReadonlyMap<string, string> => {
  const groups = new Map<string, string[]>()
  for (const text of new Set(texts)) {
    const short = cut(text, limit)
    groups.set(short, [...(groups.get(short) ?? []), text])
  }
  return new Map(
    [...groups].flatMap(([short, members]): readonly (readonly [string, string])[] => {
      const [first = [], ...others] = members.map((text) => [...text])
      if (others.length === 0) return members.map((text) => [text, short])
      const differs = first.findIndex((letter, at) => others.some((other) => other[at] !== letter))
      const [head, from] = [Math.floor(limit / 3), differs < 0 ? first.length : Math.max(0, differs - 4)]
      return members.map((text) => {
        const letters = [...text]
        return [text, `${letters.slice(0, head).join('')}…${letters.slice(from, from + limit - head).join('')}…`]
      })
    }),
  )
}

/** A value as every place shows it: visible, cut, and in quotes where it would be nothing but space. */
export const shownValue = (text: string, limit: number): string => {
  const shown = cut(visible(text), limit)
  return shown.trim() === '' ? `"${shown}"` : shown
}

const plainWord = /^\(?[A-Za-z]{1,40}(?:['’-][A-Za-z]{1,40}){0,3}\)?[,.;:!?]?\)?$/
/** Seven to forty letters that are all hexadecimal digits could be taken for a commit. */
const likeCommit = /^\(?[a-f]{7,40}[),.;:!?]*$/i
const number = /^\(?[0-9]{1,6}\)?[,.;:]?$/
/** A word or number that no platform takes for anything else. */
export const isPlain = (word: string): boolean => (plainWord.test(word) && !likeCommit.test(word)) || number.test(word)

/** Words of our sentences, and what stands between them. */
export const isWord = (word: string): boolean =>
  word === '' || word === '·' || /^(?:[,;:]|\)[,;:]?)$/.test(word) || isPlain(word)

/** One line for a log: visible, and nothing that a runner takes for a command (actions/runner ActionCommand.cs). */
export const logLine = (text: string): string =>
  visible(text)
    .replace(/##\[/g, '## [')
    .replace(/^(\s*)::/, '$1: :')

/** An address of ours or the platform's; anything unusual in it, and it is no link. */
export const isSafeAddress = (address: string): boolean =>
  /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~%@+=&/-]*)?(?:#[A-Za-z0-9_-]*)?$/.test(address)
