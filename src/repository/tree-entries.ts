import { createHash } from 'node:crypto'
import type { Problem } from '../errors/problem.js'
import { Refusal } from '../errors/problem.js'
import { defaultGlobs, globFlaw } from '../manifests/glob.js'
import { mayHoldMeshObjectsByVersion, mayHoldObjects } from '../manifests/interest.js'
import { buildFile } from '../manifests/templates.js'
import type { RepositoryFile, TreePath } from '../ports/repository.js'

/** One entry of a tree, as git and both platforms list it. */
export interface TreeEntry {
  /** `100644`, `100755`, `120000` (a link), `160000` (a submodule). */
  readonly mode: string
  readonly oid: string
  readonly path: string
}

/** A path at which two trees differ. */
export interface ChangedEntry {
  readonly path: string
  /** A plain file on both sides where it is there: no link and no submodule. */
  readonly regular: boolean
}

export const isRegular = (mode: string): boolean => mode === '100644' || mode === '100755' || mode === '100664'

export const isLink = ({ mode }: TreeEntry): boolean => mode === '120000'

export const treePathOf = ({ mode, oid, path }: TreeEntry): TreePath => ({
  path,
  kind: isRegular(mode) ? 'file' : mode === '120000' ? 'link' : 'other',
  id: oid,
})

/** Where two whole listings differ. */
export const compareEntries = (before: readonly TreeEntry[], after: readonly TreeEntry[]): readonly ChangedEntry[] => {
  const old = new Map(before.map((entry) => [entry.path, entry]))
  const changes: ChangedEntry[] = []
  for (const entry of after) {
    const known = old.get(entry.path)
    old.delete(entry.path)
    if (known?.oid === entry.oid && known.mode === entry.mode) continue
    changes.push({ path: entry.path, regular: isRegular(entry.mode) && (known === undefined || isRegular(known.mode)) })
  }
  for (const entry of old.values()) changes.push({ path: entry.path, regular: isRegular(entry.mode) })
  return changes
}

/** More of a file is never kept: readers refuse what is larger than 1 MiB, and need to see only that it is. */
const keptBytes = 2 * 1024 * 1024

/** @throws Refusal for an empty list, and for a glob that leaves the root or has a syntax that is not ours (attack G08). */
export const checkGlobs = (globs: readonly string[]): void => {
  // Reading nothing would look like a repository without policies.
  if (globs.length === 0) {
    throw new Refusal({
      code: 'CONFIG_EMPTY',
      message: 'The list of files to read is empty',
      expected: 'at least one path or glob',
      received: '[]',
      remedy: 'List the files under policies, or leave the key out to look through the repository',
    })
  }
  const [first, ...rest] = globs.flatMap((glob): readonly Problem[] => {
    const flaw = globFlaw(glob)
    // A plain path may hold brackets and braces; they have no meaning then.
    if (flaw === undefined || (flaw === 'unknown syntax' && !/[*?]/.test(glob))) return []
    return [
      {
        code: 'PATH',
        message: `This path or glob is refused: ${flaw === 'parent' ? 'it leaves its folder by ..' : flaw}`,
        expected: 'a path relative to the root, with *, ? and ** alone',
        received: JSON.stringify(glob.slice(0, 120)),
        remedy: 'Correct the path',
      },
    ]
  })
  if (first !== undefined) throw new Refusal(first, ...rest)
}

/** Whether nobody has listed files: then only what mentions an object is kept, or a large repository would be parsed whole. */
export const looksEverywhere = (globs: readonly string[]): boolean =>
  globs.length === defaultGlobs.length && defaultGlobs.every((glob) => globs.includes(glob))

const mayMatter = (text: string, bytes: number): boolean =>
  mayHoldObjects(text) && (bytes <= keptBytes || mayHoldMeshObjectsByVersion(text))

/** What a file holds, wherever it stands. */
export type FileContent = Omit<RepositoryFile, 'path'>

/** Makes the content of a file of its bytes; undefined where `everywhere` and the bytes cannot hold an object. */
export const contentOf = (bytes: Buffer, everywhere: boolean): FileContent | undefined => {
  const whole = bytes.toString('utf8')
  if (everywhere && !mayMatter(whole, bytes.length)) return undefined
  const isCut = bytes.length > keptBytes
  return {
    text: isCut ? bytes.toString('utf8', 0, keptBytes) : whole,
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(isCut ? { cutFrom: bytes.length } : {}),
  }
}

/** Whether the file counts by its name, whatever it holds. */
export const countsByName = (path: string): boolean => buildFile(path) !== undefined

/** Makes a file of bytes; undefined where `everywhere` and the bytes cannot hold an object. */
export const fileOf = (path: string, bytes: Buffer, everywhere: boolean): RepositoryFile | undefined => {
  const content = contentOf(bytes, everywhere && !countsByName(path))
  return content === undefined ? undefined : { path, ...content }
}

export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0
