import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@jest/globals'

/** The page that is checked in is the one that is made; MESHGATE_GOLDEN=write writes it. */
export const expectPage = (path: string, page: string): void => {
  if (process.env['MESHGATE_GOLDEN'] === 'write') writeFileSync(path, page)
  expect(readFileSync(path, 'utf8')).toBe(page)
}
