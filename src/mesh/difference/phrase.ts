/**
 * Sentences about requests: our words, with values of the input between backticks. A value's own backticks are written
 * `\u{60}`, so a reader of the sentence always knows which is which.
 */

/** A value of the input within a sentence. */
export const quoted = (value: string): string =>
  `\`${value.replace(/\\(?=u\{)/g, '\\u{5c}').replace(/`/g, '\\u{60}')}\``

export type PhrasePart =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'value'; readonly text: string }

/** The parts of a sentence; undefined where its backticks do not pair, so that it is none of ours. */
export const phraseParts = (sentence: string): readonly PhrasePart[] | undefined => {
  const pieces = sentence.split('`')
  if (pieces.length % 2 === 0) return undefined
  return pieces.flatMap((piece, index): readonly PhrasePart[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{ kind: 'words', text: piece }]
    return [{ kind: 'value', text: piece.replace(/\\u\{60\}/g, '`').replace(/\\u\{5c\}/g, '\\') }]
  })
}

/** The sentence without its marks, for pictures and other places that have none. */
export const plainPhrase = (sentence: string): string =>
  phraseParts(sentence)
    ?.map(({ text }) => text)
    .join('') ?? sentence
