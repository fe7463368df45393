import type { EnvironmentData } from '../report-data.js'
import type { PageElement, PageWindow } from './dom.js'
import type { Mode } from './matrix-cell.js'
import type { MatrixRowParts, matrixRows } from './matrix-rows.js'
import type { matrixSight, oncePerFrame, scrollToCell } from './matrix-sight.js'
import type { matrixStep } from './matrix-step.js'
import type { Selected } from './select-rows.js'

export interface Matrix {
  show(selected: Selected, mode: Mode): void
}

export interface MatrixParts extends MatrixRowParts {
  readonly matrixRows: typeof matrixRows
  readonly matrixSight: typeof matrixSight
  readonly matrixStep: typeof matrixStep
  readonly oncePerFrame: typeof oncePerFrame
  readonly scrollToCell: typeof scrollToCell
}

/**
 * The access matrix, source × destination: a grid that draws only what is in sight, so that a thousand rows by two
 * hundred columns stay quick. Arrow keys move, Enter opens what a cell stands for; the grid keeps the focus and names its
 * active cell (ARIA 1.2, grid). Runs in the page: it may use nothing but its parameters.
 */
export const drawMatrix = (
  parts: MatrixParts,
  window: PageWindow,
  host: PageElement,
  id: string,
  data: EnvironmentData,
  onOpen: (source: number, destination: number) => void,
): Matrix => {
  const { matrixRows, matrixSight, matrixStep, oncePerFrame, scrollToCell } = parts
  const { document } = window
  const narrow = window.matchMedia('(max-width: 640px)').matches
  const sizes = { row: 36, head: 76, side: narrow ? 128 : 300, cell: narrow ? 112 : 168 }
  const [grid, space] = [document.createElement('div'), document.createElement('div')]
  const label = 'Access matrix: sources by destinations'
  for (const [name, value] of Object.entries({ id, class: 'grid', role: 'grid', tabindex: '0', 'aria-label': label }))
    grid.setAttribute(name, value)
  space.className = 'grid-space'
  space.setAttribute('role', 'presentation')
  grid.append(space)
  host.replaceChildren(grid)

  let selected: Selected | undefined
  let mode: Mode = 'change'
  let [row, column] = [0, 0]
  let drawn = ''

  const draw = (): void => {
    if (selected === undefined) return
    const { rows, columns } = matrixSight(grid, sizes, selected.sources.length, selected.destinations.length)
    const now = [...rows, ...columns, row, column].join()
    if (now === drawn) return
    drawn = now
    const active = [row, column] as const
    space.replaceChildren(...matrixRows(parts, document, { id, data, selected, mode, sizes, rows, columns, active }))
    grid.setAttribute('aria-activedescendant', `${id}-active`)
  }

  /** Brings the active cell into sight before it is drawn, so that it is there to be named. */
  const move = (toRow: number, toColumn: number): void => {
    if (selected === undefined) return
    row = Math.max(0, Math.min(selected.sources.length - 1, toRow))
    column = Math.max(0, Math.min(selected.destinations.length - 1, toColumn))
    scrollToCell(grid, sizes, row, column)
    draw()
  }

  const open = (): void => {
    const source = selected?.sources[row]
    const destination = selected?.destinations[column]
    if (source !== undefined && destination !== undefined) onOpen(source, destination)
  }

  grid.addEventListener('keydown', (event) => {
    const page = Math.max(1, Math.floor((grid.clientHeight - sizes.head) / sizes.row) - 1)
    const step = matrixStep(event.key, event.ctrlKey || event.metaKey, page, row, column)
    if (step === undefined && event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (step === undefined) open()
    else move(step[0], step[1])
  })
  grid.addEventListener('click', (event) => {
    const [line, at] = (event.target.closest('[data-cell]')?.getAttribute('data-cell') ?? '').split(' ').map(Number)
    if (line === undefined || at === undefined) return
    move(line, at)
    open()
  })
  grid.addEventListener('scroll', oncePerFrame(window, draw), { passive: true })
  window.addEventListener('resize', () => {
    drawn = ''
    draw()
  })

  return {
    show: (next, nextMode) => {
      selected = next
      mode = nextMode
      const [rows, columns] = [next.sources.length, next.destinations.length]
      host.hidden = rows === 0 || columns === 0
      // On a narrow screen few columns share its width.
      if (narrow) sizes.cell = Math.max(112, Math.min(220, Math.floor((host.clientWidth - sizes.side - 4) / columns)))
      grid.setAttribute('aria-rowcount', String(rows + 1))
      grid.setAttribute('aria-colcount', String(columns + 1))
      space.style['width'] = `${sizes.side + columns * sizes.cell}px`
      space.style['height'] = `${sizes.head + rows * sizes.row}px`
      // Room for a scroll bar, where there is one.
      const wide = sizes.side + columns * sizes.cell > grid.clientWidth ? 18 : 3
      grid.style['height'] = `${Math.min(sizes.head + rows * sizes.row + wide, 520)}px`
      drawn = ''
      move(Math.min(row, rows - 1), Math.min(column, columns - 1))
    },
  }
}
