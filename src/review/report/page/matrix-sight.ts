import type { PageElement, PageWindow } from './dom.js'

/** Pixels of the matrix: height of a row and of the head, width of the first column and of a cell. */
export interface MatrixSizes {
  readonly row: number
  readonly head: number
  readonly side: number
  readonly cell: number
}

/** The rows and columns that the grid shows, with a few around them. Runs in the page. */
export const matrixSight = (
  { scrollTop, scrollLeft, clientHeight, clientWidth }: PageElement,
  sizes: MatrixSizes,
  rows: number,
  columns: number,
): {
  readonly rows: readonly [first: number, end: number]
  readonly columns: readonly [first: number, end: number]
} => ({
  rows: [
    Math.max(0, Math.floor(scrollTop / sizes.row) - 3),
    Math.min(rows, Math.ceil((scrollTop + clientHeight) / sizes.row) + 3),
  ],
  columns: [
    Math.max(0, Math.floor(scrollLeft / sizes.cell) - 2),
    Math.min(columns, Math.ceil((scrollLeft + clientWidth) / sizes.cell) + 2),
  ],
})

/** Scrolls the grid until it shows the cell. Runs in the page. */
export const scrollToCell = (grid: PageElement, sizes: MatrixSizes, row: number, column: number): void => {
  const [top, left] = [row * sizes.row, column * sizes.cell]
  const [high, wide] = [grid.clientHeight - sizes.head - sizes.row, grid.clientWidth - sizes.side - sizes.cell]
  if (grid.scrollTop > top) grid.scrollTop = top
  else if (grid.scrollTop < top - high) grid.scrollTop = top - Math.max(0, high)
  if (grid.scrollLeft > left) grid.scrollLeft = left
  else if (grid.scrollLeft < left - wide) grid.scrollLeft = left - Math.max(0, wide)
}

/** Runs at most once a frame, however often it is asked for. Runs in the page. */
export const oncePerFrame = (window: PageWindow, run: () => void): (() => void) => {
  let waiting = false
  return () => {
    if (waiting) return
    waiting = true
    window.requestAnimationFrame(() => {
      waiting = false
      run()
    })
  }
}
