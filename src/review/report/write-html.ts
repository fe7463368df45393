import { words, type Block, type Inline, type Language, type Line } from '../block.js'
import { ellipsis, isSafeAddress, shownValue, visible } from '../escape.js'
import { lineText } from '../write-text.js'
import { h, type Branch, type Tree } from './tree.js'

/** Blocks as elements of the page: the same words as in the comment. Text is text here, whatever it holds (tree.ts). */
export const writeHtml = (blocks: readonly Block[]): readonly Branch[] => blocks.flatMap(blockTree)

/** One line; what came from outside stands in code. */
export const lineTree = (line: Line): readonly Tree[] => line.map(inlineTree)

const inlineTree = (inline: Inline): Tree => {
  switch (inline.kind) {
    case 'words':
      return inline.text === ellipsis ? ellipsis : visible(inline.text)
    case 'value':
      return h('code', {}, shownValue(inline.text, inline.limit))
    case 'strong':
      return h('strong', {}, ...lineTree(inline.line))
    case 'new line':
      return ' '
    case 'link':
      return isSafeAddress(inline.address)
        ? h('a', { href: inline.address, rel: 'noreferrer' }, visible(inline.label))
        : h('code', {}, shownValue(inline.otherwise, 400))
  }
}

const blockTree = (block: Block): readonly Branch[] => {
  switch (block.kind) {
    case 'paragraph':
      return [h('p', {}, ...lineTree(block.line))]
    case 'heading':
      return [h('h3', {}, visible(block.text))]
    case 'list':
      return [h('ul', {}, ...block.items.map((item) => h('li', {}, ...lineTree(item))))]
    case 'numbered':
      return [
        h(
          'ol',
          {},
          ...block.items.map((lines) => h('li', {}, ...lines.map((line) => h('div', {}, ...lineTree(line))))),
        ),
      ]
    case 'table':
      return [tableTree(block.head, block.rows)]
    case 'fence':
      return block.language === 'mermaid' ? [] : [fenceTree(block.lines.map(visible), block.language)]
    case 'details':
      return [h('details', {}, h('summary', {}, ...lineTree(block.summary)), ...writeHtml(block.blocks))]
    case 'break':
      return []
  }
}

const labels: Readonly<Partial<Record<Language, string>>> = {
  diff: 'Differences',
  sh: 'Commands',
  json: 'JSON',
  yaml: 'YAML',
}

/** Lines of a diff are told by sign and word, not by colour alone. */
const fenceTree = (lines: readonly string[], language: Language): Branch =>
  h(
    'pre',
    {
      class: language === 'diff' ? 'diff' : 'plain',
      tabindex: '0',
      role: 'group',
      'aria-label': labels[language] ?? 'Text',
    },
    ...(language === 'diff' ? lines.map(diffLine) : [h('code', {}, lines.join('\n'))]),
  )

const diffLine = (line: string): Branch =>
  line.startsWith('+')
    ? h('ins', {}, `${line}\n`)
    : line.startsWith('-')
      ? h('del', {}, `${line}\n`)
      : h('span', { class: 'place' }, `${line}\n`)

/** Each cell names its column: on a narrow screen a row stands as a list of named cells, since a column aside is not read. */
const tableTree = (head: readonly (string | Line)[], rows: readonly (readonly Line[])[]): Branch => {
  const lines = head.map((cell): Line => (typeof cell === 'string' ? [words(cell === '' ? 'Change' : cell)] : cell))
  const names = lines.map((line) => visible(lineText(line)))
  return h(
    'div',
    { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Table' },
    h(
      'table',
      { class: 'stacked' },
      h('thead', {}, h('tr', {}, ...lines.map((line) => h('th', { scope: 'col' }, ...lineTree(line))))),
      h(
        'tbody',
        {},
        ...rows.map((cells) =>
          h('tr', {}, ...cells.map((cell, at) => h('td', { 'data-column': names[at] ?? '' }, ...lineTree(cell)))),
        ),
      ),
    ),
  )
}
