import type { EnvironmentData } from '../report-data.js'
import type { PageDocument, PageElement } from './dom.js'
import type { matrixCell, Mode } from './matrix-cell.js'
import type { MatrixSizes } from './matrix-sight.js'
import type { Selected } from './select-rows.js'

export interface MatrixRowParts {
  readonly matrixCell: typeof matrixCell
}

/** The part of the matrix that is in sight, and its active cell. */
export interface MatrixView {
  readonly id: string
  readonly data: EnvironmentData
  readonly selected: Selected
  readonly mode: Mode
  readonly sizes: MatrixSizes
  readonly rows: readonly [first: number, end: number]
  readonly columns: readonly [first: number, end: number]
  readonly active: readonly [row: number, column: number]
}

/** The head and the rows of a view, each at its place. Runs in the page: it may use nothing but its parameters. */
export const matrixRows = (
  { matrixCell }: MatrixRowParts,
  document: PageDocument,
  { id, data, selected, mode, sizes, rows, columns, active }: MatrixView,
): readonly PageElement[] => {
  const { sources, destinations } = selected
  const make = (className: string, role: string, text?: string): PageElement => {
    const element = document.createElement('div')
    element.className = className
    if (role !== '') element.setAttribute('role', role)
    if (text !== undefined) element.textContent = text
    return element
  }
  const place = (element: PageElement, at: number): PageElement => {
    element.style['left'] = `${sizes.side + at * sizes.cell}px`
    element.style['width'] = `${sizes.cell}px`
    element.setAttribute('aria-colindex', String(at + 2))
    return element
  }
  // Two lines of a column, cut in the middle: names of one application begin alike. The whole stands in the title.
  const letters = Math.max(12, Math.floor((sizes.cell - 20) / 8) * 2 - 2)
  const headOf = (name: string): string => {
    const characters = [...name]
    const end = Math.floor((letters - 1) / 2)
    return characters.length <= letters
      ? name
      : `${characters.slice(0, letters - 1 - end).join('')}…${characters.slice(characters.length - end).join('')}`
  }
  const head = make('grid-head', 'row')
  head.setAttribute('aria-rowindex', '1')
  const corner = make('grid-corner', 'columnheader', 'Source ↓ · destination →')
  corner.style['width'] = `${sizes.side}px`
  corner.setAttribute('aria-colindex', '1')
  head.append(corner)
  for (let at = columns[0]; at < columns[1]; at++) {
    const one = data.destinations[destinations[at] ?? -1]
    const title = make('grid-title', '', headOf(one?.title ?? ''))
    const port = make('grid-port', '', one === undefined ? '' : `${one.port}${one.unproven ? ' · cannot prove' : ''}`)
    const cell = place(make(`grid-column${at === active[1] ? ' here' : ''}`, 'columnheader'), at)
    cell.setAttribute('title', one === undefined ? '' : `${one.title} ${one.port}`)
    cell.append(title, port)
    head.append(cell)
  }
  const drawn: PageElement[] = [head]
  for (let line = rows[0]; line < rows[1]; line++) {
    const source = sources[line] ?? -1
    const element = make('grid-row', 'row')
    element.setAttribute('aria-rowindex', String(line + 2))
    element.style['top'] = `${sizes.head + line * sizes.row}px`
    const name = make(`grid-name${line === active[0] ? ' here' : ''}`, 'rowheader')
    name.append(make('', '', data.sources[source] ?? ''))
    name.style['width'] = `${sizes.side}px`
    name.setAttribute('aria-colindex', '1')
    name.setAttribute('title', data.sources[source] ?? '')
    element.append(name)
    for (let at = columns[0]; at < columns[1]; at++) {
      const [text, said, kind] = matrixCell(data, selected, mode, source, destinations[at] ?? -1)
      const here = line === active[0] && at === active[1]
      const cell = place(make(`cell ${kind}${here ? ' active' : ''}`, 'gridcell', text), at)
      cell.setAttribute('aria-label', said)
      cell.setAttribute('data-cell', `${line} ${at}`)
      if (here) {
        cell.id = `${id}-active`
        cell.setAttribute('aria-selected', 'true')
      }
      element.append(cell)
    }
    drawn.push(element)
  }
  return drawn
}
