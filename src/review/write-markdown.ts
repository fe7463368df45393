import type { Block, Inline, Line } from './block.js'
import { ellipsis, isSafeAddress, isWord, shownValue, visible } from './escape.js'
import { prose } from './prose.js'

/**
 * Blocks as the Markdown of GitHub and GitLab. What it returns holds no Markdown, HTML, mention, quick action or invisible
 * character that came from outside: values are code, and words that do not look like words are too.
 */
export const writeMarkdown = (blocks: readonly Block[]): string => blocks.map(writeBlock).join('\n\n')

/** A whole comment or file. */
export const writeDocument = (blocks: readonly Block[]): string => `${writeMarkdown(blocks)}\n`

/** One line; foreign text in it is code. */
export const writeLine = (line: Line): string => line.map((inline) => writeInline(inline, code)).join('')

const writeBlock = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return writeLine(block.line)
    case 'heading':
      return `**${ownWords(block.text)}**`
    case 'list':
      return block.items.map((item) => `- ${writeLine(item)}`).join('\n')
    case 'numbered':
      return block.items
        .map((lines, index) => {
          const number = `${index + 1}. `
          return number + lines.map(writeLine).join(`\\\n${' '.repeat(number.length)}`)
        })
        .join('\n')
    case 'table':
      return [
        tableRow(block.head.map((cell) => (typeof cell === 'string' ? ownWords(cell) : writeCell(cell)))),
        tableRow(block.head.map(() => '---')),
        ...block.rows.map((cells) => tableRow(cells.map(writeCell))),
      ].join('\n')
    case 'fence':
      return writeFence(block.lines, block.language)
    case 'details':
      return [
        `<details>\n<summary>${writeLine(block.summary)}</summary>`,
        writeMarkdown(block.blocks),
        '</details>',
      ].join('\n\n')
    case 'break':
      return '---'
  }
}

type WriteValue = (text: string, limit: number) => string

const writeInline = (inline: Inline, writeValue: WriteValue): string => {
  switch (inline.kind) {
    case 'words':
      return ownWords(inline.text)
    case 'value':
      return writeValue(inline.text, inline.limit)
    case 'strong':
      return `**${inline.line.map((part) => writeInline(part, writeValue)).join('')}**`
    case 'new line':
      return '<br>'
    case 'link':
      return isSafeAddress(inline.address) && /^[A-Za-z0-9_-]+$/.test(inline.label)
        ? `[${inline.label}](<${inline.address}>)`
        : writeValue(inline.otherwise, 400)
  }
}

/** The second net: what is given as words and is none of ours, by a mistake of ours, is code all the same. */
const ownWords = (text: string): string =>
  text.split(' ').every((word) => isWord(word) || isMark(word))
    ? text
    : prose(text)
        .map((part) => (part.kind === 'words' ? part.text : code(part.text, part.limit)))
        .join('')

/** What our lines have beside words. */
const isMark = (word: string): boolean => word === ellipsis || /^(?:[→⛔⚠❓✅]|[(),.;:!?]+)$/.test(word)

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)

/** A code span that holds the text and nothing else: its delimiter is longer than any run of backticks within. */
const code: WriteValue = (text, limit) => span(shownValue(text, limit))

const span = (shown: string): string => {
  const delimiter = '`'.repeat(longestRun(shown) + 1)
  const padded =
    shown.startsWith('`') || shown.endsWith('`') || (shown.startsWith(' ') && shown.endsWith(' '))
      ? ` ${shown} `
      : shown
  return delimiter + padded + delimiter
}

/**
 * A code span inside a table cell: pipes are escaped too. A backslash before a pipe is shown as a code point, since
 * readers of tables take `\\|` in more than one way.
 */
const cellCode: WriteValue = (text, limit) =>
  span(
    shownValue(text, limit)
      .replace(/\\+(?=\|)/g, (run) => '\\u{5c}'.repeat(run.length))
      .replace(/\|/g, '\\|'),
  )

const writeCell = (line: Line): string => line.map((inline) => writeInline(inline, cellCode)).join('')

const tableRow = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`

/**
 * A fenced block. The fence is longer than any run of backticks within and at least four; no line starts with a slash,
 * not even here, since GitLab's and other bots' readers of commands do not agree with CommonMark on what a fence is.
 */
const writeFence = (lines: readonly string[], language: string): string => {
  const shown = lines.map((line) => visible(line).replace(/^(?=\/)/, ' '))
  const fence = '`'.repeat(Math.max(4, longestRun(shown.join('\n')) + 1))
  return [fence + language, ...shown, fence].join('\n')
}
