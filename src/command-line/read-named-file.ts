import { Refusal } from '../errors/problem.js'
import type { OfflinePorts } from './offline-ports.js'

/** The text of a file that a flag names. Throws FOLDER_UNREADABLE where there is none. */
export const readNamedFile = async (
  { readText }: Pick<OfflinePorts, 'readText'>,
  flag: string,
  path: string,
): Promise<string> => {
  const text = await readText(path)
  if (text !== undefined) return text
  throw new Refusal({
    code: 'FOLDER_UNREADABLE',
    message: 'There is no such file, or it cannot be read',
    where: { kind: 'input', name: flag },
    received: JSON.stringify(path.slice(0, 300)),
    remedy: 'Name a file; a path is relative to the current folder',
  })
}
