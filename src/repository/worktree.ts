import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../errors/problem.js'
import { once } from '../ports/once.js'
import type { RepositoryFile, Tree, TreePath } from '../ports/repository.js'
import type { RunGit } from './git-process.js'
import { readIndex } from './index-stat.js'
import type { TreeEntry } from './tree-entries.js'
import { byPath, fileOf, isLink, looksEverywhere, treePathOf } from './tree-entries.js'
import { describeLinks, isTold, selectEntries, selectWithLinks } from './links.js'
import { decodeName, decodeNames, pathOnDisk } from './file-names.js'
import { linkRefused, notRegular } from '../manifests/not-regular.js'

/** What git tracks or would add; undefined outside of git. */
export type ListNames = () => Promise<readonly string[] | undefined>

/** A run compares one state of the disk: several parts of it ask for the same names. */
export const listNames = (run: RunGit): ListNames =>
  once(async () => {
    const listing = await run(['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
    if (listing.exitCode !== 0) return undefined
    return [...new Set(decodeNames(listing.stdout))].filter((path) => path !== '')
  })

/** The uncommitted files: what git tracks or would add, as it stands on disk. Outside of git: every file. */
export const readWorktree = async (
  root: string,
  globs: readonly string[],
  { run, names }: { readonly run: RunGit; readonly names: ListNames },
  listed?: 'listed',
): Promise<Tree> => {
  const entries = entriesOf(root, (await names()) ?? (await walk(root, '')))
  const everywhere = looksEverywhere(globs)
  const files: RepositoryFile[] = []
  const selected =
    listed === undefined ? { files: selectEntries(entries, globs), links: [] } : selectWithLinks(entries, globs)
  for (const entry of selected.files) {
    const file = fileOf(entry.path, readRegularFile(root, entry.path), everywhere)
    if (file !== undefined) files.push(file)
  }
  const told = selected.links.length === 0 ? [] : [...selected.links.filter(isTold), ...entries.filter(isLink)]
  const texts = readAnything(
    root,
    told.map(({ path }) => path),
  )
  const linked = await withCommits(selected.links, run)
  const links = describeLinks(linked, entries, globs, ({ path }) => texts.get(path))
  return { revision: 'worktree', files: files.sort(byPath), ...(listed === undefined ? {} : { links }) }
}

/** A submodule is known by the commit that the index names. */
const withCommits = async (links: readonly TreeEntry[], run: RunGit): Promise<readonly TreeEntry[]> => {
  if (links.every(isLink)) return links
  const staged = await run(['ls-files', '-s', '-z'])
  const commits = new Map(
    decodeNames(staged.stdout).flatMap((record) => {
      const [, oid, path] = /^160000 ([0-9a-f]+) 0\t([^]*)$/.exec(record) ?? []
      return oid === undefined || path === undefined ? [] : [[path, oid] as const]
    }),
  )
  return links.map((entry) => ({ ...entry, oid: commits.get(entry.path) ?? entry.oid }))
}

const entriesOf = (
  root: string,
  paths: readonly string[],
  untouched: ReadonlyMap<string, string> = new Map(),
): readonly TreeEntry[] =>
  // An untouched one was looked at, and is a file.
  paths.flatMap((path) => (untouched.has(path) ? { mode: '100644', oid: '', path } : (entryOf(root, path) ?? [])))

/** Everything on disk that git tracks or would add, each with the id that git would give to its bytes. */
export const listWorktree = async (
  root: string,
  { run, names }: { readonly run: RunGit; readonly names: ListNames },
): Promise<readonly TreePath[]> => {
  const [{ untouched, algorithm }, listed] = await Promise.all([readIndex(root, run), names()])
  const entries = entriesOf(root, listed ?? (await walk(root, '')), untouched).map(treePathOf)
  return entries.map((entry) => {
    const known = untouched.get(entry.path)
    if (known !== undefined) return { ...entry, id: known }
    const content = bytesAt(root, entry.path)
    if (content === undefined) return { ...entry, id: '' }
    return {
      ...entry,
      id: createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex'),
    }
  })
}

/** Bytes of regular files, and the targets of links; a file that cannot be read, or stands behind a link, is left out. */
export const readAnything = (root: string, paths: readonly string[]): ReadonlyMap<string, Buffer> =>
  new Map(
    paths.flatMap((path) => {
      const bytes = bytesAt(root, path)
      return bytes === undefined ? [] : [[path, bytes] as const]
    }),
  )

const bytesAt = (root: string, path: string): Buffer | undefined => {
  const stats = statsOf(pathOnDisk(root, path))
  try {
    if (stats?.isSymbolicLink() === true) return readlinkSync(pathOnDisk(root, path), 'buffer')
    return stats?.isFile() === true ? readRegularFile(root, path) : undefined
  } catch {
    // Refused, or gone meanwhile.
    return undefined
  }
}

const entryOf = (root: string, path: string): TreeEntry | undefined => {
  const stats = statsOf(pathOnDisk(root, path))
  // Deleted, and not yet committed so.
  if (stats === undefined) return undefined
  const mode = stats.isSymbolicLink() ? '120000' : stats.isFile() ? '100644' : stats.isDirectory() ? '160000' : '000000'
  return { mode, oid: '', path: path.replace(/\/$/, '') }
}

const walk = async (root: string, folder: string): Promise<readonly string[]> => {
  const entries = await readdir(pathOnDisk(root, folder), { withFileTypes: true, encoding: 'buffer' })
  const found = await Promise.all(
    entries.map(async (entry) => {
      const name = decodeName(entry.name)
      const path = folder === '' ? name : `${folder}/${name}`
      if (entry.isDirectory()) return name === '.git' ? [] : walk(root, path)
      return [path]
    }),
  )
  return found.flat()
}

const statsOf = (path: string | Buffer): ReturnType<typeof lstatSync> | undefined => {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/**
 * Reads one file below a folder, whose own path is real. Neither the file nor a folder on the way may be a link, also
 * not one that is put there meanwhile (attack G07). Synchronous: of thousands of small files the threads' way costs more
 * than the reading.
 */
export const readRegularFile = (root: string, path: string): Buffer => {
  const wanted = pathOnDisk(root, path)
  const file = openRegular(wanted, path)
  try {
    if (openedPath(file, wanted) !== join(root, path)) throw new Refusal(linkRefused(path))
    if (!fstatSync(file).isFile()) throw new Refusal(notRegular(path, 'a device, pipe or folder'))
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

const openRegular = (wanted: string | Buffer, path: string): number => {
  try {
    return openSync(wanted, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') throw new Refusal(linkRefused(path))
    throw new Refusal({
      code: 'FOLDER_UNREADABLE',
      message: 'A file could not be read',
      where: { kind: 'file', path, line: 1, column: 1 },
      remedy: 'Give the job the right to read the file',
    })
  }
}

/** Where the open file stands: the kernel says so itself on Linux, elsewhere its path is followed once more. */
const openedPath = (file: number, wanted: string | Buffer): string => {
  try {
    return decodeName(readlinkSync(`/proc/self/fd/${file}`, 'buffer'))
  } catch {
    return decodeName(realpathSync(wanted, 'buffer'))
  }
}
