import { plural } from './plural.js'

/**
 * What a review says, before anybody writes it: sections give blocks, and a writer for each place (write-markdown.ts,
 * report/write-html.ts, write-text.ts) makes text of them. Escaping is the writers' work alone. Text of manifests, claims
 * and branches is a `value`; a string within `say` is one by itself, so that none can be forgotten.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  /** Numbers from 1; each item has a line or more. */
  | { readonly kind: 'numbered'; readonly items: readonly (readonly Line[])[] }
  /** Columns are named in our words, or by a line where names from outside head them. */
  | { readonly kind: 'table'; readonly head: readonly (string | Line)[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'fence'; readonly language: Language; readonly lines: readonly string[] }
  | { readonly kind: 'details'; readonly summary: Line; readonly blocks: readonly Block[] }
  | { readonly kind: 'break' }

export type Language = '' | 'diff' | 'json' | 'mermaid' | 'yaml' | 'sh'

export type Line = readonly Inline[]

export type Inline =
  | Text
  | { readonly kind: 'strong'; readonly line: Line }
  /** `otherwise` stands in its place where the address is an odd one. */
  /** A new line within a cell of a table. */
  | { readonly kind: 'new line' }
  | { readonly kind: 'link'; readonly label: string; readonly address: string; readonly otherwise: string }

export type Text =
  /** Ours. Where a writer has marks, it shows as a value whatever in them does not look like words. */
  | { readonly kind: 'words'; readonly text: string }
  /** Anybody's, shown as code and cut after so many characters. */
  | { readonly kind: 'value'; readonly text: string; readonly limit: number }

export const words = (text: string): Text => ({ kind: 'words', text })
export const value = (text: string, limit = 400): Text => ({ kind: 'value', text, limit })
export const strong = (line: Line | string): Inline => ({
  kind: 'strong',
  line: typeof line === 'string' ? [words(line)] : line,
})
export const newLine: Inline = { kind: 'new line' }
export const count = (number: number, one: string, many?: string): Inline => words(plural(number, one, many))

type Said = string | number | Inline | Line

const told = (said: Said): Line => {
  if (typeof said === 'string') return [value(said)]
  if (typeof said === 'number') return [words(String(said))]
  return 'kind' in said ? [said] : said
}

/** A line in our words; a string put into it is a value, numbers and lines stay what they are. */
export const say = (ours: TemplateStringsArray, ...parts: readonly Said[]): Line =>
  ours.flatMap((text, index) => {
    const part = parts[index]
    return [...(text === '' ? [] : [words(text)]), ...(part === undefined ? [] : told(part))]
  })

export const joined = (lines: readonly Line[], between: string): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [words(between), ...line]))

/** The first of them; how many more there are is said. */
export const listed = <T>(items: readonly T[], limit: number, show: (item: T) => Line, between = ', '): Line => {
  const left = items.length - limit
  return [...joined(items.slice(0, limit).map(show), between), ...(left > 0 ? say` and ${left} more` : [])]
}

export const paragraph = (line: Line): Block => ({ kind: 'paragraph', line })
export const heading = (text: string): Block => ({ kind: 'heading', text })
export const fence = (lines: readonly string[], language: Language = ''): Block => ({ kind: 'fence', language, lines })

/** The first items; those left out are counted in a last one. None at all is no block. */
export const list = <T>(items: readonly T[], limit: number, show: (item: T) => Line): readonly Block[] => {
  const left = items.length - limit
  const shown = [...items.slice(0, limit).map(show), ...(left > 0 ? [say`and ${left} more`] : [])]
  return shown.length === 0 ? [] : [{ kind: 'list', items: shown }]
}

export const details = (summary: Line, blocks: readonly Block[]): Block => ({ kind: 'details', summary, blocks })

/** The first items as they stand and the others folded, so that the first screen stays one and nothing is left out. */
export const foldRest = <T>(
  items: readonly T[],
  limit: number,
  blocks: (items: readonly T[]) => readonly Block[],
): readonly Block[] => {
  const rest = items.slice(limit)
  return rest.length === 0
    ? blocks(items)
    : [...blocks(items.slice(0, limit)), details(say`And ${rest.length} more`, blocks(rest))]
}

/** What a table or a numbered list leaves out. */
export const leftOut = (left: number): readonly Block[] =>
  left > 0 ? [paragraph(say`And ${left} more, not shown here.`)] : []
