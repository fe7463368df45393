import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, realpath, rename, unlink } from 'node:fs/promises'
import { isAbsolute, join, resolve, sep } from 'node:path'
import { isFileName, type FolderEntry, type GeneratedFolder } from '../ports/generated-folder.js'
import { codeOf, parentPath, pathProblem } from './output-path.js'

/** A larger file is nobody's rendered object. */
const maxBytes = 1024 * 1024

/**
 * A folder below the working folder, or an absolute one. Neither it nor, of a relative path, any folder on the way may be
 * a link, and no part may be `..`. Throws a `Refusal` with code OUTPUT_PATH.
 */
export const openGeneratedFolder = (workspace: string, path: string): GeneratedFolder => {
  const named = path.replace(/\/+$/, '') || '/'
  if (path.split(/[/\\]/).includes('..') || path.includes('\0')) throw pathProblem(path, parentPath)
  const wanted = resolve(workspace, path)

  /** The real folder; undefined where it is not there. */
  const find = async (): Promise<string | undefined> => {
    const stats = await lstat(wanted).catch(() => undefined)
    if (stats === undefined) return undefined
    if (stats.isSymbolicLink()) throw pathProblem(named, 'a symbolic link')
    if (!stats.isDirectory()) throw pathProblem(named, 'a file')
    return checked(await realpath(wanted))
  }
  const checked = async (real: string): Promise<string> => {
    const root = await realpath(workspace)
    if (!isAbsolute(path) && real !== resolve(root, path)) throw pathProblem(named, 'a path through a symbolic link')
    return real
  }
  const make = async (): Promise<string> => {
    const known = await find()
    if (known !== undefined) return known
    // Folders on the way that are there already must be real ones before anything is made in them.
    const root = isAbsolute(path) ? sep : await realpath(workspace)
    let folder = root
    for (const part of (isAbsolute(path) ? wanted : named).split('/').filter((one) => one !== '' && one !== '.')) {
      folder = join(folder, part)
      const stats = await lstat(folder).catch(() => undefined)
      if (stats === undefined) await mkdir(folder).catch((error: unknown) => fail(named, error))
      else if (stats.isSymbolicLink() && !isAbsolute(path)) throw pathProblem(named, 'a path through a symbolic link')
    }
    return checked(await realpath(wanted))
  }
  const inside = (folder: string, name: string): string => {
    if (!isFileName(name)) throw new TypeError('a generated file has a plain name')
    return join(folder, name)
  }

  return {
    path: named,
    list: async () => {
      const folder = await find()
      if (folder === undefined) return []
      const names = (await readdir(folder)).sort((a, b) => (a < b ? -1 : 1))
      return Promise.all(names.map((name) => readEntry(folder, name)))
    },
    write: async (name, text) => {
      const folder = await make()
      const file = inside(folder, name)
      const stats = await lstat(file).catch(() => undefined)
      if (stats !== undefined && !stats.isFile()) throw pathProblem(`${named}/${name}`, 'no regular file')
      const fresh = join(folder, `.${name}.meshgate`)
      await unlink(fresh).catch(() => undefined)
      const handle = await openNew(fresh).catch((error: unknown) => fail(`${named}/${name}`, error))
      try {
        await handle.writeFile(text).finally(() => handle.close())
        await rename(fresh, file)
      } catch (error) {
        await unlink(fresh).catch(() => undefined)
        fail(`${named}/${name}`, error)
      }
    },
    remove: async (name) => {
      const folder = await find()
      if (folder !== undefined)
        await unlink(join(folder, name)).catch((error: unknown) => fail(`${named}/${name}`, error))
    },
  }
}

const openNew = (path: string) =>
  open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o644)

const readEntry = async (folder: string, name: string): Promise<FolderEntry> => {
  const other = (what: string): FolderEntry => ({ kind: 'other', name, what })
  const stats = await lstat(join(folder, name)).catch(() => undefined)
  if (stats === undefined || !stats.isFile())
    return other(stats?.isSymbolicLink() === true ? 'a symbolic link' : 'no regular file')
  if (stats.size > maxBytes) return other('a large file')
  const file = await open(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => undefined)
  if (file === undefined) return other('a file that cannot be read')
  try {
    return { kind: 'file', name, text: await file.readFile('utf8') }
  } finally {
    await file.close()
  }
}

const fail = (path: string, error: unknown): never => {
  throw pathProblem(path, codeOf(error))
}
