import { lstatSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { GitAnswer, RunGit } from './git-process.js'

/** `tag mode id stage TAB path NUL`, then what git saw of the file when it last wrote the entry. */
const entry =
  /(\S) (\d{6}) ([0-9a-f]+) (\d)\t([^\0]*)\0 {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: (\d+)\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: ([0-9a-f]+)\n/y

/** What git's index knows of the work tree. */
export interface IndexState {
  /** Path → id of its blob: files that git has hashed already and which nobody has written since. */
  readonly untouched: ReadonlyMap<string, string>
  /** How this repository names its objects. */
  readonly algorithm: 'sha1' | 'sha256'
}

/**
 * Which files are untouched is decided by times, size and inode alone, as git does it, so that no filter of the repository is run. Whatever is not
 * plain is left out, and is hashed: a file written after the index or with it (racy), one that is hidden from git
 * (assume-unchanged, skip-worktree), and all of them where attributes may make other bytes of a blob.
 */
export const readIndex = async (root: string, run: RunGit): Promise<IndexState> => {
  const [listing, asked] = await Promise.all([
    run(['ls-files', '-z', '-s', '-v', '--debug']),
    run(['rev-parse', '--show-object-format', '--git-path', 'index', '--git-path', 'info/attributes']),
  ])
  const [format, index = '', attributes = ''] = asked.stdout.toString('utf8').split('\n')
  return {
    untouched: readUntouched(root, { listing, index, attributes }),
    algorithm: format === 'sha256' ? 'sha256' : 'sha1',
  }
}

const readUntouched = (
  root: string,
  { listing, index, attributes }: { readonly listing: GitAnswer; readonly index: string; readonly attributes: string },
): ReadonlyMap<string, string> => {
  const written = statOf(join(root, index))?.mtimeNs ?? statOf(index)?.mtimeNs
  if (listing.exitCode !== 0 || written === undefined) return new Map()
  if (statOf(join(root, attributes)) !== undefined || statOf(attributes) !== undefined) return new Map()
  const text = listing.stdout.toString('utf8')
  const untouched = new Map<string, string>()
  entry.lastIndex = 0
  for (let found = entry.exec(text); found !== null; found = entry.exec(text)) {
    const [, tag, mode = '', id = '', stage, path = '', ...numbers] = found
    if (basename(path) === '.gitattributes') return new Map()
    const flags = numbers.pop()
    if (tag !== 'H' || stage !== '0' || flags !== '0' || !mode.startsWith('100')) continue
    if (isUntouched(join(root, path), numbers.map(BigInt), written)) untouched.set(path, id)
  }
  return untouched
}

const statOf = (path: string) => {
  try {
    return lstatSync(path, { bigint: true, throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

const nanoseconds = 1_000_000_000n
/** The index keeps the lower half of an inode's number and of a size. */
const lower = 0xffff_ffffn

const isUntouched = (path: string, kept: readonly bigint[], written: bigint): boolean => {
  const [ctime = 0n, ctimeRest = 0n, mtime = 0n, mtimeRest = 0n, inode, size] = kept
  const stats = statOf(path)
  return (
    stats?.isFile() === true &&
    stats.mtimeNs === mtime * nanoseconds + mtimeRest &&
    stats.ctimeNs === ctime * nanoseconds + ctimeRest &&
    (stats.ino & lower) === inode &&
    (stats.size & lower) === size &&
    stats.mtimeNs < written
  )
}
