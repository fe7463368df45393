import type { Problem } from '../errors/problem.js'

const refusal = (path: string, message: string, received: string): Problem => ({
  code: 'PATH',
  message,
  where: { kind: 'file', path, line: 1, column: 1 },
  expected: 'a regular file below the root of the repository',
  received,
  remedy: 'Replace it by the file itself, or narrow the globs under policies',
})

export const linkRefused = (path: string): Problem =>
  refusal(path, 'A symbolic link is never followed: it could lead out of the repository', 'a symbolic link')
export const submoduleRefused = (path: string): Problem =>
  refusal(path, 'A submodule is never read: it is another repository', 'a submodule')
export const notRegular = (path: string, received: string): Problem =>
  refusal(path, 'Only regular files are read', received)

/** A name with a lone surrogate for each byte that is no UTF-8, as a report can show it. */
export const printableName = (path: string): string => path.replaceAll(/\p{Surrogate}/gu, '\ufffd')

export const nameRefused = (path: string): Problem => ({
  code: 'PATH',
  message: 'The name of this file is not UTF-8, so neither a list nor a report can name it',
  where: { kind: 'file', path: printableName(path), line: 1, column: 1 },
  expected: 'a name in UTF-8',
  received: 'other bytes, shown as \ufffd',
  remedy: 'Rename the file',
})
