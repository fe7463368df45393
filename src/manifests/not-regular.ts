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
