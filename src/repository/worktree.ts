import { constants } from 'node:fs'
import { lstat, open, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../errors/problem.js'
import type { RepositoryFile, Tree } from '../ports/repository.js'
import type { RunGit } from './git-process.js'
import type { TreeEntry } from './tree-entries.js'
import { byPath, fileOf, linkRefused, looksEverywhere, notRegular, selectEntries } from './tree-entries.js'

/** The uncommitted files: what git tracks or would add, as it stands on disk. Outside of git: every file. */
export const readWorktree = async (root: string, globs: readonly string[], run: RunGit): Promise<Tree> => {
  const listing = await run(['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  const paths =
    listing.exitCode === 0
      ? [...new Set(listing.stdout.toString('utf8').split('\0'))].filter((path) => path !== '')
      : await walk(root, '')
  const entries = (await Promise.all(paths.map((path) => entryOf(root, path)))).filter((entry) => entry !== undefined)
  const everywhere = looksEverywhere(globs)
  const files: RepositoryFile[] = []
  for (const entry of selectEntries(entries, globs)) {
    const file = fileOf(entry.path, await readRegularFile(root, entry.path), everywhere)
    if (file !== undefined) files.push(file)
  }
  return { revision: 'worktree', files: files.sort(byPath) }
}

const entryOf = async (root: string, path: string): Promise<TreeEntry | undefined> => {
  const stats = await lstat(join(root, path)).catch(() => undefined)
  // Deleted, and not yet committed so.
  if (stats === undefined) return undefined
  const mode = stats.isSymbolicLink() ? '120000' : stats.isFile() ? '100644' : stats.isDirectory() ? '160000' : '000000'
  return { mode, oid: '', path: path.replace(/\/$/, '') }
}

const walk = async (root: string, folder: string): Promise<readonly string[]> => {
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) return entry.name === '.git' ? [] : walk(root, path)
      return [path]
    }),
  )
  return found.flat()
}

/**
 * Reads one file below a folder, whose own path is real. Neither the file nor a folder on the way may be a link, also
 * not one that is put there meanwhile (attack G07).
 */
export const readRegularFile = async (root: string, path: string): Promise<Buffer> => {
  const wanted = join(root, path)
  const file = await open(wanted, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ELOOP') throw new Refusal(linkRefused(path))
      throw new Refusal({
        code: 'FOLDER_UNREADABLE',
        message: 'A file could not be read',
        where: { kind: 'file', path, line: 1, column: 1 },
        remedy: 'Give the job the right to read the file',
      })
    },
  )
  try {
    if ((await realpath(wanted)) !== wanted) throw new Refusal(linkRefused(path))
    if (!(await file.stat()).isFile()) throw new Refusal(notRegular(path, 'a device, pipe or folder'))
    return await file.readFile()
  } finally {
    await file.close()
  }
}
