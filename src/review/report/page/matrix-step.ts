/** Where a key leads from a cell; the end of a row or column is Infinity. Undefined for a key that moves nothing. Runs in the page. */
export const matrixStep = (
  key: string,
  jump: boolean,
  page: number,
  row: number,
  column: number,
): readonly [row: number, column: number] | undefined => {
  const steps: Record<string, readonly [number, number] | undefined> = {
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    PageDown: [row + page, column],
    PageUp: [row - page, column],
    Home: [jump ? 0 : row, 0],
    End: [jump ? Infinity : row, Infinity],
  }
  return steps[key]
}
