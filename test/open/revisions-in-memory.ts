import { createHash } from 'node:crypto'
import type { OpenRepository } from '../../src/open/run.js'
import { selectEntries } from '../../src/repository/links.js'
import {
  byPath,
  compareEntries,
  fileOf,
  looksEverywhere,
  treePathOf,
  type TreeEntry,
} from '../../src/repository/tree-entries.js'

export type Files = Readonly<Record<string, string>>

const base = 'b'.repeat(40)

const entriesOf = (files: Files): readonly TreeEntry[] =>
  Object.entries(files)
    .map(([path, text]) => ({
      path,
      mode: '100644',
      oid: createHash('sha1')
        .update(`blob ${Buffer.byteLength(text)}\0`)
        .update(text)
        .digest('hex'),
    }))
    .sort(byPath)

/** A commit with these files, and a work tree with those: what a checkout answers, without a process of git. */
export const revisionsInMemory = (before: Files, after: Files): OpenRepository => {
  const stateOf = (revision: string) => (revision === 'worktree' ? after : before)
  const [old, disk] = [entriesOf(before), entriesOf(after)]
  const listOf = (revision: string) => (revision === 'worktree' ? disk : old)
  return {
    resolve: () => Promise.resolve({ base, head: 'worktree', note: 'the base is HEAD' }),
    changes: () => Promise.resolve(compareEntries(old, disk)),
    readTree: (revision, globs, links) =>
      Promise.resolve({
        revision,
        files: selectEntries(listOf(revision), globs).flatMap(
          ({ path }) => fileOf(path, Buffer.from(stateOf(revision)[path] ?? ''), looksEverywhere(globs)) ?? [],
        ),
        ...(links === undefined ? {} : { links: [] }),
      }),
    whole: {
      list: (revision) => Promise.resolve(listOf(revision).map(treePathOf)),
      read: (revision, paths) =>
        Promise.resolve(
          new Map(
            paths.flatMap((path) => {
              const text = stateOf(revision)[path]
              return text === undefined ? [] : [[path, Buffer.from(text)] as const]
            }),
          ),
        ),
    },
  }
}
