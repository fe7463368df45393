import { Refusal } from '../errors/problem.js'

/** A folder that a command was told to write to, and cannot. */
export const pathProblem = (path: string, received: string): Refusal =>
  new Refusal({
    code: 'OUTPUT_PATH',
    message: `${path} cannot be written`,
    expected: 'a folder below the working folder, or an absolute path, without links and `..`',
    received,
    remedy: 'Remove the link, or name another folder.',
  })
