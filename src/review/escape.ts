/**
 * Hostile text as data (attack corpus C01–C11, L01–L02). Manifests, claims, branch names and API answers reach a review
 * only through the functions of this file: what they return holds no Markdown, HTML, mention, quick action, workflow
 * command or invisible character that a reader or a platform would take for ours.
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

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)

/** Cuts in the middle of nothing: whole characters, and how many are left out. */
export const cut = (text: string, limit: number): string => {
  const characters = [...text]
  return characters.length <= limit
    ? text
    : `${characters.slice(0, limit).join('')}… (${characters.length - limit} more)`
}

const span = (shown: string): string => {
  if (shown.trim() === '') return `\`"${shown}"\``
  const delimiter = '`'.repeat(longestRun(shown) + 1)
  const padded =
    shown.startsWith('`') || shown.endsWith('`') || (shown.startsWith(' ') && shown.endsWith(' '))
      ? ` ${shown} `
      : shown
  return delimiter + padded + delimiter
}

/** A code span that holds the text and nothing else: its delimiter is longer than any run of backticks within. */
export const code = (text: string, limit = 400): string => span(cut(visible(text), limit))

/**
 * A code span inside a table cell: pipes are escaped too. A backslash before a pipe is shown as a code point, since
 * readers of tables take `\\|` in more than one way.
 */
export const cell = (text: string, limit = 400): string =>
  span(
    cut(visible(text), limit)
      .replace(/\\+(?=\|)/g, (run) => '\\u{5c}'.repeat(run.length))
      .replace(/\|/g, '\\|'),
  )

/**
 * A fenced block. The fence is longer than any run of backticks within and at least four; no line starts with a slash,
 * not even here, since GitLab's and other bots' readers of commands do not agree with CommonMark on what a fence is.
 */
export const fenced = (
  lines: readonly string[],
  language: '' | 'diff' | 'json' | 'mermaid' | 'yaml' | 'sh' = '',
): string => {
  const shown = lines.map((line) => visible(line).replace(/^(?=\/)/, ' '))
  const fence = '`'.repeat(Math.max(4, longestRun(shown.join('\n')) + 1))
  return [fence + language, ...shown, fence].join('\n')
}

const plainWord = /^\(?[A-Za-z]{1,40}(?:['’-][A-Za-z]{1,40}){0,3}\)?[,.;:!?]?\)?$/
/** Seven to forty letters that are all hexadecimal digits could be taken for a commit. */
const likeCommit = /^\(?[a-f]{7,40}[),.;:!?]*$/i
const number = /^\(?[0-9]{1,6}\)?[,.;:]?$/
const quoted = /"(?:[^"\\]|\\.)*"/g

/** A word or number that no platform takes for anything else. */
export const isPlain = (word: string): boolean => (plainWord.test(word) && !likeCommit.test(word)) || number.test(word)

const unquote = (text: string): string => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : text
  } catch {
    return text
  }
}

const proseWords = (text: string): string =>
  text
    .split(/[\s]+/u)
    .filter((word) => word !== '')
    .map((word) => {
      if (isPlain(word)) return word
      const [, open = '', body = word, close = ''] = /^(\(?)(.*?)([),.;:!?]*)$/su.exec(word) ?? []
      return body === '' ? code(word) : open + code(body) + close
    })
    .join(' ')

/**
 * Sentences of ours with foreign names in them. JSON strings within become code; of the rest only plain words stay text,
 * and every other run of characters (paths, addresses, mentions, numbers with signs, markup) becomes code as well.
 * Never put it at the start of a line.
 */
export const prose = (text: string, limit = 1200): string => {
  const source = cut(text, limit)
  const out: string[] = []
  let from = 0
  for (const match of source.matchAll(quoted)) {
    out.push(proseWords(source.slice(from, match.index)), code(unquote(match[0])))
    from = match.index + match[0].length
  }
  out.push(proseWords(source.slice(from)))
  return out
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ (?=[,.;:)]+(?: |$))/g, '')
}

/** One line for a log: visible, and nothing that a runner takes for a command (actions/runner ActionCommand.cs). */
export const logLine = (text: string): string =>
  visible(text)
    .replace(/##\[/g, '## [')
    .replace(/^(\s*)::/, '$1: :')

/** A link whose address is ours or the platform's; anything unusual in it, and it is shown as code instead. */
export const link = (words: 'run' | 'artifact' | 'rule', label: string, address: string): string =>
  /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~%@+=&/-]*)?(?:#[A-Za-z0-9_-]*)?$/.test(address)
    ? `[${words === 'rule' ? label : words}](<${address}>)`
    : code(words === 'rule' ? label : address)
