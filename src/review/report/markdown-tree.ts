import { h, type Branch, type Tree } from './tree.js'

/**
 * The Markdown that the sections of the comment are written in, as elements: so that the report says the same words. Only
 * what those sections write is known: paragraphs, lists of one level, tables, fences, `<details>`, bold, code and links
 * whose address is ours. Anything else is text. Foreign text stands in code alone (escape.ts), and becomes text here.
 */
export const markdownTree = (lines: readonly string[]): readonly Branch[] => blocks(lines.join('\n').split('\n'))

const blocks = (lines: readonly string[]): readonly Branch[] => {
  const out: Branch[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const fence = /^(`{4,})([a-z]*)$/.exec(line)
    if (line === '' || line === '---') at += 1
    else if (fence !== null) {
      const end = lines.indexOf(fence[1] ?? '', at + 1)
      const body = lines.slice(at + 1, end < 0 ? lines.length : end)
      if (fence[2] !== 'mermaid') out.push(fenceTree(body, fence[2] ?? ''))
      at = end < 0 ? lines.length : end + 1
    } else if (line === '<details>') {
      const end = detailsEnd(lines, at)
      out.push(detailsTree(lines.slice(at + 1, end)))
      at = end + 1
    } else {
      const kind = kindOf(line)
      let end = at
      while (end < lines.length && lines[end] !== '' && kindOf(lines[end] ?? '') === kind) end += 1
      out.push(run(kind, lines.slice(at, end)))
      at = end
    }
  }
  return out
}

type Kind = 'list' | 'table' | 'heading' | 'text'
const kindOf = (line: string): Kind =>
  line.startsWith('- ')
    ? 'list'
    : line.startsWith('| ')
      ? 'table'
      : /^\*\*[A-Za-z ]+\*\*$/.test(line)
        ? 'heading'
        : 'text'

const run = (kind: Kind, lines: readonly string[]): Branch => {
  switch (kind) {
    case 'list':
      return h('ul', {}, ...lines.map((line) => h('li', {}, ...inline(line.slice(2)))))
    case 'table':
      return tableTree(lines.map(cellsOf))
    case 'heading':
      return h('h3', {}, ...lines.map((line) => line.slice(2, -2)))
    case 'text':
      return h('p', {}, ...inline(lines.join(' ')))
  }
}

/** The line of the `</details>` that belongs to the `<details>` at `start`; lines of fences do not count. */
const detailsEnd = (lines: readonly string[], start: number): number => {
  let depth = 0
  let fence = ''
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const mark = /^(`{4,})[a-z]*$/.exec(line)?.[1] ?? ''
    if (fence !== '') fence = line === fence ? '' : fence
    else if (mark !== '') fence = mark
    else if (line === '<details>') depth += 1
    else if (line === '</details>') {
      depth -= 1
      if (depth === 0) return at
    }
  }
  return lines.length
}

const detailsTree = ([first = '', ...rest]: readonly string[]): Branch =>
  h('details', {}, h('summary', {}, ...inline(first.replace(/^<summary>|<\/summary>$/g, ''))), ...blocks(rest))

/** Columns of a diff are told by sign and word, not by colour alone. */
const fenceTree = (lines: readonly string[], language: string): Branch =>
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

const labels: Readonly<Record<string, string>> = { diff: 'Differences', sh: 'Commands', json: 'JSON', yaml: 'YAML' }

const diffLine = (line: string): Branch =>
  line.startsWith('+')
    ? h('ins', {}, `${line}\n`)
    : line.startsWith('-')
      ? h('del', {}, `${line}\n`)
      : h('span', { class: 'place' }, `${line}\n`)

const tableTree = ([head = [], , ...body]: readonly (readonly string[])[]): Branch =>
  h(
    'div',
    { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Table' },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...head.map((cell) => h('th', { scope: 'col' }, cell === '' ? 'Change' : cell)))),
      h('tbody', {}, ...body.map((cells) => h('tr', {}, ...cells.map((cell) => h('td', {}, ...inline(cell)))))),
    ),
  )

/** GFM: a pipe that is part of a cell has a backslash, in code too, and loses it. */
const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))

const inline = (text: string): readonly Tree[] => {
  const out: Tree[] = []
  let plain = ''
  let rest = text
  const flush = (): void => {
    if (plain !== '') out.push(plain)
    plain = ''
  }
  while (rest !== '') {
    const code = /^(`+)(?!`)([\s\S]*?[^`])\1(?!`)/.exec(rest)
    const bold = /^\*\*([^*`[\]<>]+)\*\*/.exec(rest)
    const link = /^\[([A-Za-z0-9 _-]+)\]\(<(https:\/\/[\w.~%@+=&:/#-]+)>\)/.exec(rest)
    const [whole = rest[0] ?? ''] = code ?? bold ?? link ?? /^[^`*[]+/.exec(rest) ?? []
    if (code !== null || bold !== null || link !== null) flush()
    if (code !== null) out.push(h('code', {}, stripped(code[2] ?? '')))
    else if (bold !== null) out.push(h('strong', {}, bold[1] ?? ''))
    else if (link !== null) out.push(h('a', { href: link[2] ?? '', rel: 'noreferrer' }, link[1] ?? ''))
    else plain += whole
    rest = rest.slice(whole.length)
  }
  flush()
  return out
}

/** CommonMark: one space goes on each side where both have one and the code is not all spaces. */
const stripped = (code: string): string =>
  code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code

/** One line of ours with foreign names in code. */
export const inlineTree = inline
