import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path'
import { Refusal } from '../errors/problem.js'
import type { SnapshotFolder } from '../ports/snapshot-folder.js'
import { codeOf, parentPath, pathProblem } from './output-path.js'

/** The file by which a folder is known as a snapshot. */
const manifestName = 'snapshot.json'

/** A folder below the working folder, or an absolute one; no part of its path is `..`, and it is no link. */
export const openSnapshotFolder = (workspace: string, path: string): SnapshotFolder => {
  const named = path.replace(/\/+$/, '') || '/'
  return {
    path: named,
    replace: async (files) => {
      if (path.split(/[/\\]/).includes('..') || path.includes('\0')) throw pathProblem(named, parentPath)
      const target = resolve(workspace, path)
      if (target === resolve(workspace) || target === sep) throw pathProblem(named, 'the working folder itself')
      try {
        await mkdir(dirname(target), { recursive: true })
        const folder = await realpath(dirname(target))
        const root = await realpath(workspace)
        if (!isAbsolute(path) && folder !== root && !folder.startsWith(`${root}${sep}`))
          throw pathProblem(named, 'a path through a symbolic link')
        await swap(folder, basename(target), named, files)
      } catch (error) {
        if (error instanceof Refusal) throw error
        throw pathProblem(named, codeOf(error))
      }
    },
  }
}

const swap = async (
  parent: string,
  name: string,
  named: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<void> => {
  const target = join(parent, name)
  const isThere = await isOldSnapshot(target, named)
  const mark = `.${name}.meshgate-${randomBytes(4).toString('hex')}`
  const [fresh, old] = [join(parent, `${mark}-new`), join(parent, `${mark}-old`)]
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(fresh, path)), { recursive: true })
      await writeFile(join(fresh, path), text, { flag: 'wx', mode: 0o644 })
    }
    if (isThere) await rename(target, old)
    try {
      await rename(fresh, target)
    } catch (error) {
      if (isThere) await rename(old, target)
      throw error
    }
    await rm(old, { recursive: true, force: true })
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** false: nothing is there. Anything but a snapshot and its own files is left alone. */
const isOldSnapshot = async (target: string, named: string): Promise<boolean> => {
  const stats = await lstat(target).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
  if (stats === undefined) return false
  if (stats.isSymbolicLink()) throw pathProblem(named, 'a symbolic link')
  if (!stats.isDirectory()) throw pathProblem(named, 'a file')
  const entries = await readdir(target, { recursive: true, withFileTypes: true })
  if (entries.length === 0) return true
  const listed = await listedFiles(join(target, manifestName))
  if (listed === undefined) throw foreignFolder(named, `no ${manifestName} of a snapshot`)
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
      .slice(target.length + 1)
      .split(sep)
      .join('/')
    if (entry.isDirectory() || path === manifestName || (entry.isFile() && listed.has(path))) continue
    throw foreignFolder(named, path)
  }
  return true
}

const listedFiles = async (path: string): Promise<ReadonlySet<string> | undefined> => {
  try {
    const value = JSON.parse(await readFile(path, 'utf8')) as { readonly kind?: unknown; readonly files?: unknown }
    if (value.kind !== 'MeshgateSnapshot' || !Array.isArray(value.files)) return undefined
    return new Set(value.files.map((file) => String((file as { readonly path?: unknown } | null)?.path)))
  } catch {
    return undefined
  }
}

const foreignFolder = (path: string, received: string): Refusal =>
  new Refusal({
    code: 'SNAPSHOT_FOLDER',
    message: `${path} holds files that are no part of a snapshot`,
    expected: 'an empty folder, an older snapshot, or no folder at all',
    received,
    remedy: 'Name a folder of its own for the snapshot, or move what is there.',
  })
