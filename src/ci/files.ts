import { constants } from 'node:fs'
import { mkdir, mkdtemp, open, readFile, realpath, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, isAbsolute, join, resolve } from 'node:path'
import { Refusal } from '../errors/problem.js'
import type { Files } from '../ports/output.js'
import type { Environment, Platform } from './detect.js'
import { codeOf, pathProblem, refuseToLeave, refuseUnwritable } from './output-path.js'

/** The platform's own folder for temporary files: outside the workspace, emptied after the job. */
export const temporaryFolder = (platform: Platform, env: Environment): string => {
  const runner = env['RUNNER_TEMP'] ?? ''
  const builds = env['CI_BUILDS_DIR'] ?? ''
  if (platform === 'github' && isAbsolute(runner)) return runner
  if (platform === 'gitlab' && isAbsolute(builds)) return join(builds, 'tmp')
  return tmpdir()
}

const largestFile = 64 * 1024 * 1024

/**
 * Files that meshgate names. A secret gets a fresh folder (mode 0700) and file (0600), made exclusively; nothing is
 * written through a symbolic link. Throws a `Refusal`: TEMPORARY_FOLDER, OUTPUT_PATH.
 */
export const createFiles = (platform: Platform, env: Environment, workspace: string): Files => ({
  writeSecret: async (name, text, before) => {
    if (basename(name) !== name || name === '..' || name === '')
      throw new TypeError('a secret file is named by one word')
    const folder = temporaryFolder(platform, env)
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const path = join(await mkdtemp(join(folder, 'meshgate-')), name)
      // A job that is cancelled from here on has its last step remove the file.
      await before?.(path)
      await writeNew(path, text, constants.O_EXCL, 0o600)
      return path
    } catch (error) {
      throw error instanceof Refusal ? error : temporaryProblem(folder, error)
    }
  },
  read: async (path) => {
    const file = resolve(workspace, path)
    try {
      return (await stat(file)).size > largestFile ? undefined : await readFile(file, 'utf8')
    } catch {
      return undefined
    }
  },
  write: async (path, text) => {
    await refuseUnwritable(workspace, path, 'file')
    const file = resolve(workspace, path)
    await mkdir(dirname(file), { recursive: true }).catch((error: unknown) => {
      throw pathProblem(path, codeOf(error), 'file')
    })
    const folder = await realpath(dirname(file))
    await refuseToLeave(workspace, path, folder, 'file')
    await writeNew(join(folder, basename(file)), text, constants.O_TRUNC, 0o644).catch((error: unknown) => {
      throw pathProblem(path, codeOf(error), 'file')
    })
  },
})

/** Removes a secret file with the folder that was made for it; false where the path is none of ours. Missing ones are fine. */
export const removeSecret = async (platform: Platform, env: Environment, path: string): Promise<boolean> => {
  const folder = dirname(path)
  const ours = dirname(folder) === temporaryFolder(platform, env) && basename(folder).startsWith('meshgate-')
  // The path comes back from a file that other steps can write.
  if (ours) await rm(folder, { recursive: true, force: true })
  return ours
}

const writeNew = async (path: string, text: string, flag: number, mode: number): Promise<void> => {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_NOFOLLOW | flag, mode)
  try {
    await file.writeFile(text)
  } finally {
    await file.close()
  }
}

const temporaryProblem = (folder: string, error: unknown): Refusal =>
  new Refusal({
    code: 'TEMPORARY_FOLDER',
    message: 'a temporary file cannot be written',
    expected: `a folder that this job may write to: ${folder}`,
    received: codeOf(error),
    remedy:
      "Give the job's user write access to that folder, or let the platform name another one (RUNNER_TEMP, CI_BUILDS_DIR, TMPDIR).",
  })
