import { readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { expect } from '@jest/globals'

/** The page that is checked in is the one that is made; MESHGATE_GOLDEN=write writes it. */
export const expectPage = (path: string, page: string): void => {
  if (process.env['MESHGATE_GOLDEN'] === 'write') writeFileSync(path, page)
  try {
    expect(readFileSync(path, 'utf8')).toBe(page)
  } catch (error) {
    const test = relative(process.cwd(), expect.getState().testPath ?? '')
    const said = error instanceof Error ? error.message : String(error)
    throw new Error(`${path} is made: MESHGATE_GOLDEN=write npm test -- ${test} writes it anew.\n\n${said}`)
  }
}
