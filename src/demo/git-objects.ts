import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'

/** Path → text of every file of a revision. */
export type WorkTree = Readonly<Record<string, string>>

export interface Commit {
  readonly id: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly files: WorkTree
}

interface StoredObject {
  readonly type: 'blob' | 'tree' | 'commit'
  readonly content: Buffer
}

/**
 * A repository in memory that is written as real git objects, so that the demo needs no git and yet every id is the
 * one that git would give. Author and dates are fixed: the demo's ids are the same on every machine.
 */
export class GitObjects {
  readonly #objects = new Map<string, StoredObject>()
  readonly #commits = new Map<string, Commit>()

  /** Stores a commit of exactly these files and returns its id, 40 hexadecimal digits. */
  commit(files: WorkTree, parents: readonly string[], message: string): Commit {
    const tree = this.#storeTree(files)
    const who = 'meshgate demo <demo@meshgate.invalid> 1767225600 +0000'
    const lines = [
      `tree ${tree}`,
      ...parents.map((parent) => `parent ${parent}`),
      `author ${who}`,
      `committer ${who}`,
      '',
      message,
      '',
    ]
    const id = this.#store('commit', Buffer.from(lines.join('\n')))
    const commit: Commit = { id, tree, parents, message, files }
    this.#commits.set(id, commit)
    return commit
  }

  findCommit(id: string): Commit | undefined {
    return this.#commits.get(id)
  }

  /** A commit whose tree this is; undefined for an unknown id. */
  findTree(id: string): Commit | undefined {
    return [...this.#commits.values()].find(({ tree }) => tree === id)
  }

  /** Text of a blob; undefined for an unknown id. */
  findBlob(id: string): string | undefined {
    const stored = this.#objects.get(id)
    return stored?.type === 'blob' ? stored.content.toString('utf8') : undefined
  }

  /** Every blob of a commit, path and id, in order of path. */
  listFiles(commit: Commit): readonly { readonly path: string; readonly id: string }[] {
    return Object.keys(commit.files)
      .sort()
      .map((path) => ({ path, id: objectId('blob', Buffer.from(commit.files[path] ?? '')) }))
  }

  /** Writes the objects and a HEAD as `.git` of a folder, and checks the commit's files out beside it. */
  async writeCheckout(folder: string, head: Commit, branch: string, remote?: string): Promise<void> {
    const git = join(folder, '.git')
    for (const [id, { type, content }] of this.#objects) {
      await writeFileIn(join(git, 'objects', id.slice(0, 2), id.slice(2)), deflateSync(framed(type, content)))
    }
    await writeFileIn(join(git, 'HEAD'), `ref: refs/heads/${branch}\n`)
    await writeFileIn(join(git, 'refs', 'heads', branch), `${head.id}\n`)
    const core = '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n'
    await writeFileIn(
      join(git, 'config'),
      remote === undefined ? core : `${core}[remote "origin"]\n\turl = ${remote}\n`,
    )
    for (const [path, text] of Object.entries(head.files)) await writeFileIn(join(folder, path), text)
  }

  #storeTree(files: WorkTree): string {
    const folders = new Map<string, Record<string, string>>()
    const entries: { name: string; mode: string; id: string }[] = []
    for (const [path, text] of Object.entries(files)) {
      const slash = path.indexOf('/')
      if (slash === -1) entries.push({ name: path, mode: '100644', id: this.#store('blob', Buffer.from(text)) })
      else {
        const folder = folders.get(path.slice(0, slash)) ?? {}
        folder[path.slice(slash + 1)] = text
        folders.set(path.slice(0, slash), folder)
      }
    }
    for (const [name, inside] of folders) entries.push({ name, mode: '40000', id: this.#storeTree(inside) })
    // git sorts a folder as if its name ended in a slash
    const sortName = (entry: { name: string; mode: string }): Buffer =>
      Buffer.from(entry.mode === '40000' ? `${entry.name}/` : entry.name)
    entries.sort((a, b) => Buffer.compare(sortName(a), sortName(b)))
    return this.#store(
      'tree',
      Buffer.concat(
        entries.flatMap((entry) => [Buffer.from(`${entry.mode} ${entry.name}\0`), Buffer.from(entry.id, 'hex')]),
      ),
    )
  }

  #store(type: StoredObject['type'], content: Buffer): string {
    const id = objectId(type, content)
    this.#objects.set(id, { type, content })
    return id
  }
}

const framed = (type: StoredObject['type'], content: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])

const objectId = (type: StoredObject['type'], content: Buffer): string =>
  createHash('sha1').update(framed(type, content)).digest('hex')

const writeFileIn = async (path: string, content: string | Buffer): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}
