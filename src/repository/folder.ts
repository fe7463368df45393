import { readdir, realpath, stat } from 'node:fs/promises'
import type { Problem } from '../errors/problem.js'
import { Refusal } from '../errors/problem.js'
import { folderLimits } from '../manifests/limits.js'
import { buildFile } from '../manifests/templates.js'
import type { RepositoryFile, Tree, TreeLink } from '../ports/repository.js'
import { decodeName, isUtf8Name, pathOnDisk } from './file-names.js'
import { byPath } from './tree-entries.js'
import { readRegularFile } from './worktree.js'
import { createHash } from 'node:crypto'
import { linkRefused, nameRefused } from '../manifests/not-regular.js'

export interface FolderOptions {
  /** Bytes of all files together. */
  readonly maxBytes?: number
  /** Files with names that are not UTF-8 are listed among the links, in place of being refused. */
  readonly nameless?: 'listed'
}

const isManifest = (name: string): boolean => /\.(?:yaml|yml|json)$/i.test(name) || buildFile(name) !== undefined

/**
 * Reads a folder that a person names, with all folders in it; paths begin with the folder as it was named, so that a
 * message leads to the file.
 *
 * @throws Refusal where it is not there, holds a link, or is too large.
 */
export const readFolder = async (path: string, options: FolderOptions = {}): Promise<Tree> => {
  const maxBytes = options.maxBytes ?? folderLimits.bytes
  const named = path.replace(/\/+$/, '') || '/'
  const root = await realpath(path).catch(() => undefined)
  const isFolder = root !== undefined && (await stat(root)).isDirectory()
  if (!isFolder) {
    throw new Refusal({
      code: 'FOLDER_UNREADABLE',
      message: root === undefined ? 'There is no such folder' : 'This is no folder',
      received: JSON.stringify(path.slice(0, 300)),
      remedy:
        root === undefined
          ? 'Name a folder with manifests; a path is relative to the current folder'
          : 'Name the folder in which the file lies; it is read with all folders in it',
    })
  }
  const problems: Problem[] = []
  const files: RepositoryFile[] = []
  const links: TreeLink[] = []
  let total = 0
  const visit = async (folder: string): Promise<void> => {
    const entries = (await readdir(pathOnDisk(root, folder), { withFileTypes: true, encoding: 'buffer' })).map(
      (entry) => ({ entry, name: decodeName(entry.name) }),
    )
    for (const { entry, name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const relative = folder === '' ? name : `${folder}/${name}`
      if (entry.isDirectory()) {
        if (name !== '.git') await visit(relative)
      } else if (entry.isSymbolicLink()) {
        // A link to a folder could hold manifests as well.
        if (isManifest(name) || (await leadsToFolder(pathOnDisk(root, relative))))
          problems.push(linkRefused(`${named}/${relative}`))
      } else if (isManifest(name)) {
        const size = entry.isFile() ? (await stat(pathOnDisk(root, relative))).size : 0
        total += size
        if (total > maxBytes) throw new Refusal(tooLarge(named, maxBytes))
        const bytes = readRegularFile(root, relative)
        if (!isUtf8Name(relative)) {
          const path = `${named}/${relative}`
          links.push({ path, kind: 'nameless', written: bytes.toString('latin1'), leadsTo: 'nothing' })
          if (options.nameless === undefined) problems.push(nameRefused(path))
          continue
        }
        files.push({
          path: `${named}/${relative}`,
          text: bytes.toString('utf8'),
          digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        })
      }
    }
  }
  await visit('')
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest.slice(0, 49))
  return { revision: `folder:${named}`, files: files.sort(byPath), ...(links.length === 0 ? {} : { links }) }
}

const leadsToFolder = async (path: string | Buffer): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )

const tooLarge = (path: string, maxBytes: number): Problem => ({
  code: 'YAML_LIMIT',
  message: 'The folder holds too much',
  where: { kind: 'input', name: path },
  expected: `at most ${maxBytes} bytes of .yaml, .yml and .json files`,
  received: 'more',
  remedy: 'Leave out what does not decide access, such as CustomResourceDefinitions',
})
