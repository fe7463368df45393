import type { EnvironmentData } from '../report-data.js'
import type { PageElement, PageWindow } from './dom.js'
import type { Selected } from './select-rows.js'

export type Mode = 'change' | 'before' | 'after'

export interface Matrix {
  show(selected: Selected, mode: Mode): void
}

/**
 * The access matrix, source × destination: a grid that draws only what is in sight, so that a thousand rows by two
 * hundred columns stay quick. Arrow keys move, Enter opens what a cell stands for; the grid keeps the focus and names its
 * active cell (ARIA 1.2, grid). Runs in the page: it may use nothing but its parameters.
 */
export const drawMatrix = (
  window: PageWindow,
  host: PageElement,
  id: string,
  data: EnvironmentData,
  onOpen: (source: number, destination: number) => void,
): Matrix => {
  const { document } = window
  const narrow = window.matchMedia('(max-width: 640px)').matches
  const [rowHeight, headHeight] = [36, 76]
  const [sideWidth, cellWidth] = narrow ? [128, 112] : [300, 168]
  const make = (className: string, role: string, text?: string): PageElement => {
    const element = document.createElement('div')
    element.className = className
    if (role !== '') element.setAttribute('role', role)
    if (text !== undefined) element.textContent = text
    return element
  }
  const grid = make('grid', 'grid')
  grid.id = id
  grid.setAttribute('tabindex', '0')
  grid.setAttribute('aria-label', 'Access matrix: sources by destinations')
  const space = make('grid-space', 'presentation')
  grid.append(space)
  host.replaceChildren(grid)

  let selected: Selected | undefined
  let mode: Mode = 'change'
  let [row, column] = [0, 0]
  let drawn = ''

  const cellText = (source: number, destination: number): readonly [text: string, said: string, kind: string] => {
    const at = source * data.destinations.length + destination
    const gains = selected?.gained[at] ?? 0
    const losses = selected?.lost[at] ?? 0
    const unproven = data.destinations[destination]?.unproven === true
    if (gains === 0 && losses === 0) return unproven ? ['?', 'cannot prove', 'unproven'] : ['', 'no change', 'none']
    const kind = gains > 0 && losses > 0 ? 'both' : gains > 0 ? 'gained' : 'lost'
    if (mode === 'change') {
      const parts = [...(gains > 0 ? [`+${gains}`] : []), ...(losses > 0 ? [`−${losses}`] : [])]
      const said = [...(gains > 0 ? [`gains ${gains}`] : []), ...(losses > 0 ? [`loses ${losses}`] : [])]
      return [parts.join(' '), said.join(', '), kind]
    }
    const allowed = mode === 'after' ? gains > 0 : losses > 0
    const denied = mode === 'after' ? losses > 0 : gains > 0
    const words = allowed && denied ? '✓ / ✗' : allowed ? '✓ allowed' : '✗ denied'
    return [
      words,
      `${mode}: ${allowed ? 'allowed' : ''}${allowed && denied ? ' and ' : ''}${denied ? 'denied' : ''}`,
      allowed ? 'open' : 'shut',
    ]
  }

  const draw = (): void => {
    if (selected === undefined) return
    const { sources, destinations } = selected
    const first = Math.max(0, Math.floor(grid.scrollTop / rowHeight) - 3)
    const last = Math.min(sources.length, Math.ceil((grid.scrollTop + grid.clientHeight) / rowHeight) + 3)
    const from = Math.max(0, Math.floor(grid.scrollLeft / cellWidth) - 2)
    const until = Math.min(destinations.length, Math.ceil((grid.scrollLeft + grid.clientWidth) / cellWidth) + 2)
    const now = [first, last, from, until, row, column].join()
    if (now === drawn) return
    drawn = now
    const place = (element: PageElement, at: number): PageElement => {
      element.style['left'] = `${sideWidth + at * cellWidth}px`
      element.style['width'] = `${cellWidth}px`
      element.setAttribute('aria-colindex', String(at + 2))
      return element
    }
    const head = make('grid-head', 'row')
    head.setAttribute('aria-rowindex', '1')
    const corner = make('grid-corner', 'columnheader', 'Source ↓ · destination →')
    corner.style['width'] = `${sideWidth}px`
    corner.setAttribute('aria-colindex', '1')
    head.append(corner)
    for (let at = from; at < until; at++) {
      const one = data.destinations[destinations[at] ?? -1]
      const title = make('grid-title', '', one?.title ?? '')
      const port = make('grid-port', '', one === undefined ? '' : `${one.port}${one.unproven ? ' · cannot prove' : ''}`)
      const cell = place(make(`grid-column${at === column ? ' here' : ''}`, 'columnheader'), at)
      cell.setAttribute('title', one === undefined ? '' : `${one.title} ${one.port}`)
      cell.append(title, port)
      head.append(cell)
    }
    const rows: PageElement[] = [head]
    for (let line = first; line < last; line++) {
      const source = sources[line] ?? -1
      const element = make('grid-row', 'row')
      element.setAttribute('aria-rowindex', String(line + 2))
      element.style['top'] = `${headHeight + line * rowHeight}px`
      const name = make(`grid-name${line === row ? ' here' : ''}`, 'rowheader')
      name.append(make('', '', data.sources[source] ?? ''))
      name.style['width'] = `${sideWidth}px`
      name.setAttribute('aria-colindex', '1')
      name.setAttribute('title', data.sources[source] ?? '')
      element.append(name)
      for (let at = from; at < until; at++) {
        const [text, said, kind] = cellText(source, destinations[at] ?? -1)
        const active = line === row && at === column
        const cell = place(make(`cell ${kind}${active ? ' active' : ''}`, 'gridcell', text), at)
        cell.setAttribute('aria-label', said)
        cell.setAttribute('data-cell', `${line} ${at}`)
        if (active) {
          cell.id = `${id}-active`
          cell.setAttribute('aria-selected', 'true')
        }
        element.append(cell)
      }
      rows.push(element)
    }
    space.replaceChildren(...rows)
    grid.setAttribute('aria-activedescendant', `${id}-active`)
  }

  /** Brings the active cell into sight before it is drawn, so that it is there to be named. */
  const move = (toRow: number, toColumn: number): void => {
    if (selected === undefined) return
    row = Math.max(0, Math.min(selected.sources.length - 1, toRow))
    column = Math.max(0, Math.min(selected.destinations.length - 1, toColumn))
    const [top, left] = [row * rowHeight, column * cellWidth]
    const [high, wide] = [grid.clientHeight - headHeight - rowHeight, grid.clientWidth - sideWidth - cellWidth]
    if (grid.scrollTop > top) grid.scrollTop = top
    else if (grid.scrollTop < top - high) grid.scrollTop = top - Math.max(0, high)
    if (grid.scrollLeft > left) grid.scrollLeft = left
    else if (grid.scrollLeft < left - wide) grid.scrollLeft = left - Math.max(0, wide)
    draw()
  }

  const open = (): void => {
    const source = selected?.sources[row]
    const destination = selected?.destinations[column]
    if (source !== undefined && destination !== undefined) onOpen(source, destination)
  }

  grid.addEventListener('keydown', (event) => {
    const page = Math.max(1, Math.floor((grid.clientHeight - headHeight) / rowHeight) - 1)
    const jump = event.ctrlKey || event.metaKey
    const steps: Record<string, (() => void) | undefined> = {
      ArrowDown: () => move(row + 1, column),
      ArrowUp: () => move(row - 1, column),
      ArrowRight: () => move(row, column + 1),
      ArrowLeft: () => move(row, column - 1),
      PageDown: () => move(row + page, column),
      PageUp: () => move(row - page, column),
      Home: () => move(jump ? 0 : row, 0),
      End: () => move(jump ? Infinity : row, Infinity),
      Enter: open,
      ' ': open,
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    step()
  })
  grid.addEventListener('click', (event) => {
    const [line, at] = (event.target.closest('[data-cell]')?.getAttribute('data-cell') ?? '').split(' ').map(Number)
    if (line === undefined || at === undefined) return
    move(line, at)
    open()
  })
  let waiting = false
  grid.addEventListener(
    'scroll',
    () => {
      if (waiting) return
      waiting = true
      window.requestAnimationFrame(() => {
        waiting = false
        draw()
      })
    },
    { passive: true },
  )
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
      grid.setAttribute('aria-rowcount', String(rows + 1))
      grid.setAttribute('aria-colcount', String(columns + 1))
      space.style['width'] = `${sideWidth + columns * cellWidth}px`
      space.style['height'] = `${headHeight + rows * rowHeight}px`
      // Room for a scroll bar, where there is one.
      const wide = sideWidth + columns * cellWidth > grid.clientWidth ? 18 : 3
      grid.style['height'] = `${Math.min(headHeight + rows * rowHeight + wide, 520)}px`
      drawn = ''
      move(Math.min(row, rows - 1), Math.min(column, columns - 1))
    },
  }
}
