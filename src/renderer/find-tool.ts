import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join, sep } from 'node:path'

/**
 * A program on PATH, as an absolute path. Entries that are relative or lead into the workspace are left out: a change must
 * not bring the program that judges it.
 */
export const findTool = async (name: string, path: string, workspace: string): Promise<string | undefined> => {
  const root = await realpath(workspace).catch(() => workspace)
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue
    const found = await realpath(join(folder, name)).catch(() => undefined)
    if (found === undefined || found === root || found.startsWith(`${root}${sep}`)) continue
    if (await isProgram(found)) return found
  }
  return undefined
}

const isProgram = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
