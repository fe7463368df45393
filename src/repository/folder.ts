import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../errors/problem.js'
import { Refusal } from '../errors/problem.js'
import { folderLimits } from '../manifests/limits.js'
import type { RepositoryFile, Tree } from '../ports/repository.js'
import { byPath } from './tree-entries.js'
import { readRegularFile } from './worktree.js'
import { createHash } from 'node:crypto'
import { linkRefused } from '../manifests/not-regular.js'

export interface FolderOptions {
  /** Bytes of all files together. */
  readonly maxBytes?: number
}

const manifest = /\.(?:yaml|yml|json)$/i

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
  if (root === undefined || !(await stat(root)).isDirectory()) {
    throw new Refusal({
      code: 'FOLDER_UNREADABLE',
      message: 'There is no such folder',
      received: JSON.stringify(path.slice(0, 300)),
      remedy: 'Name a folder with manifests; a path is relative to the current folder',
    })
  }
  const problems: Problem[] = []
  const files: RepositoryFile[] = []
  let total = 0
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const relative = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (entry.name !== '.git') await visit(relative)
      } else if (entry.isSymbolicLink()) {
        // A link to a folder could hold manifests as well.
        if (manifest.test(entry.name) || (await leadsToFolder(join(root, relative))))
          problems.push(linkRefused(`${named}/${relative}`))
      } else if (manifest.test(entry.name)) {
        const size = entry.isFile() ? (await stat(join(root, relative))).size : 0
        total += size
        if (total > maxBytes) throw new Refusal(tooLarge(named, maxBytes))
        const bytes = readRegularFile(root, relative)
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
  return { revision: `folder:${named}`, files: files.sort(byPath) }
}

const leadsToFolder = async (path: string): Promise<boolean> =>
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
