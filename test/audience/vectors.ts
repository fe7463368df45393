import { existsSync, readFileSync } from 'node:fs'

const root = '../shared/vectors'

/** Reads a file of vectors, or says which one is missing. */
export const vectors = <Shape>(path: string): Shape | undefined => {
  const file = `${root}/${path}`
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Shape
  console.log(`vectors missing: ${file}`)
  return undefined
}
