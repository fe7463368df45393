import { constants } from 'node:fs'
import { access, lstat, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path'
import { Refusal } from '../errors/problem.js'

/** What a path leads to that a person named for output. */
type Target = 'file' | 'folder'

/** A path that a command was told to write to, and cannot. `received` is a reason of ours or a code of the file system. */
export const pathProblem = (path: string, received: string, target: Target = 'folder'): Refusal =>
  new Refusal({
    code: 'OUTPUT_PATH',
    message: `${path} cannot be written`,
    expected: `${target === 'file' ? 'a regular file' : 'a folder'} below the working folder, or an absolute path, without links${target === 'file' ? '' : ' and `..`'}`,
    received: received === 'ELOOP' ? 'a symbolic link' : received,
    remedy: remedyOf(path, received, target),
  })

const remedyOf = (path: string, received: string, target: Target): string => {
  if (received === 'ELOOP' || /\blink\b/.test(received)) return `Remove the link, or name another ${target}.`
  if (leaves.includes(received))
    return `Name a ${target} below the working folder, for example ${basename(path) || 'report'}, or write the absolute path: it may lead anywhere.`
  if (received === 'EACCES' || received === 'EPERM' || received === 'EROFS')
    return `Give the user of the job the right to write there, or name another ${target}.`
  if (received === 'ENOTDIR' || received === 'EEXIST' || received === 'a file')
    return 'A file stands where a folder is needed: remove it, or name another path.'
  if (received.endsWith(isNotThere))
    return 'Name a folder that is there as the working folder: GITHUB_WORKSPACE or CI_PROJECT_DIR say which it is, and a job may have run elsewhere.'
  return `Name another ${target}.`
}

export const leavesFolder = 'a path that leaves the folder'
export const parentPath = 'a path with `..`'
const isNotThere = ', which is not there'
const missingFolder = (workspace: string): string => `the working folder ${workspace}${isNotThere}`
const leaves: readonly string[] = [leavesFolder, parentPath, 'the working folder itself']

const isBelow = (folder: string, root: string): boolean =>
  folder === root || folder.startsWith(`${root}${root.endsWith(sep) ? '' : sep}`)

/** A relative path stays in the workspace, links of its folders included; an absolute one is a person's own word. */
export const refuseToLeave = async (workspace: string, path: string, folder: string, target: Target): Promise<void> => {
  if (isAbsolute(path)) return
  const root = await realpath(workspace).catch(() => undefined)
  // A job may name a folder of another machine or of its container.
  if (root === undefined) throw pathProblem(path, missingFolder(workspace), target)
  if (!isBelow(folder, root)) throw pathProblem(path, leavesFolder, target)
}

/**
 * Throws OUTPUT_PATH for a path that could not be written to, before any work is done for it. Makes nothing: what happens to
 * the path meanwhile is seen again when something is written.
 */
export const refuseUnwritable = async (workspace: string, path: string, target: Target): Promise<void> => {
  const wanted = target === 'file' ? dirname(resolve(workspace, path)) : resolve(workspace, path)
  const there = await deepestThere(wanted)
  const real = await realpath(there).catch(() => undefined)
  if (real === undefined) throw pathProblem(path, 'ELOOP', target)
  // What is not there yet stays below what is.
  await refuseToLeave(workspace, path, join(real, wanted.slice(there.length)), target)
  if (!(await lstat(real)).isDirectory()) throw pathProblem(path, 'ENOTDIR', target)
  await access(real, constants.W_OK | constants.X_OK).catch((error: unknown) => {
    throw pathProblem(path, codeOf(error), target)
  })
}

/** The path itself where something is there, a dead link too, else the nearest folder above it. */
const deepestThere = (path: string): Promise<string> =>
  lstat(path).then(
    () => path,
    () => deepestThere(dirname(path)),
  )

/** By its member alone: an error of the file system need not be of this realm's class. */
export const codeOf = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'an error'
}
