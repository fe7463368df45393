import { gitFailed, type RunGit } from './git-process.js'
import { contentOf, countsByName, type FileContent, type TreeEntry } from './tree-entries.js'

const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** What a blob holds; `nothing`: no object, where nobody has listed files. Missing: it is not here. */
type Contents = Map<string, FileContent | 'nothing'>

/** Blobs of several trees that are read at one time: what two of them hold is read once. */
export interface SharedBlobs {
  readonly read: (
    entries: readonly TreeEntry[],
    everywhere: boolean,
  ) => Promise<ReadonlyMap<string, FileContent | 'nothing'>>
}

export const shareBlobs = (run: RunGit): SharedBlobs => {
  let contents: Contents = new Map()
  let readers = 0
  let queue: Promise<unknown> = Promise.resolve()
  return {
    read: async (entries, everywhere) => {
      readers += 1
      const mine = contents
      // One after another: the second finds what the first has read.
      const turn = queue.then(() => readContents(run, entries, everywhere, mine))
      queue = turn.catch(() => undefined)
      try {
        await turn
        return mine
      } finally {
        readers -= 1
        // Texts are kept for those who read together, and not for the whole run.
        if (readers === 0) contents = new Map()
      }
    },
  }
}

const readContents = async (
  run: RunGit,
  entries: readonly TreeEntry[],
  everywhere: boolean,
  contents: Contents,
): Promise<void> => {
  // What counts by its name, or is listed, is kept whatever it holds.
  const whole = new Set(entries.filter(({ path }) => !everywhere || countsByName(path)).map(({ oid }) => oid))
  const wanted = new Set<string>()
  for (const { oid } of entries) {
    const known = contents.get(oid)
    if (known === undefined || (known === 'nothing' && whole.has(oid))) wanted.add(oid)
  }
  await readBlobs(run, [...wanted], (oid, bytes) => {
    contents.set(oid, contentOf(bytes, !whole.has(oid)) ?? 'nothing')
  })
}

/** Bytes: what charts and kustomizations are made of, while large files are rare and would fill the memory. */
const small = 64 * 1024
/** Bytes of all that is kept. */
const room = 16 * 1024 * 1024

/**
 * What several parts of a run ask for by the same ids is read once: a blob never changes. Small ones are kept until the room is
 * full; what is not there is asked for again, since a fetch may have brought it.
 */
export const keepSmallBlobs = (): ((
  oids: readonly string[],
  read: (missing: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>,
) => Promise<ReadonlyMap<string, Buffer>>) => {
  const kept = new Map<string, Buffer>()
  let free = room
  return async (oids, read) => {
    const missing = oids.filter((oid) => !kept.has(oid))
    const found = missing.length === 0 ? new Map<string, Buffer>() : await read(missing)
    for (const [oid, bytes] of found) {
      if (bytes.length > small || bytes.length > free || kept.has(oid)) continue
      free -= bytes.length
      // A copy: the piece that git handed over is larger than the blob.
      kept.set(oid, Buffer.from(bytes))
    }
    return new Map(
      oids.flatMap((oid) => {
        const bytes = kept.get(oid) ?? found.get(oid)
        return bytes === undefined ? [] : [[oid, bytes] as const]
      }),
    )
  }
}

/** One process for all; each blob is handed on as it comes, so that a large repository never stands in memory whole. */
export const readBlobs = async (
  run: RunGit,
  oids: readonly string[],
  take: (oid: string, bytes: Buffer) => void,
): Promise<void> => {
  const wanted = oids.filter((oid) => objectId.test(oid))
  if (wanted.length === 0) return
  const input = wanted.map((oid) => `${oid}\n`).join('')
  const answer = await run(['cat-file', '--batch', '--buffer'], input, batchReader(take))
  if (answer.exitCode !== 0) throw gitFailed('read its objects', answer.stderr)
}

/** Reads `<oid> SP <type> SP <size> LF <contents> LF`, or `<oid> SP missing LF`, from pieces that end anywhere. */
const batchReader = (take: (oid: string, bytes: Buffer) => void): ((piece: Buffer) => void) => {
  let pieces: Buffer[] = []
  let [held, needed] = [0, 1]
  return (piece) => {
    pieces.push(piece)
    held += piece.length
    if (held < needed) return
    const [first] = pieces
    const output = pieces.length === 1 && first !== undefined ? first : Buffer.concat(pieces)
    let at = 0
    needed = 1
    for (let end = output.indexOf(10); end !== -1; end = output.indexOf(10, at)) {
      const [oid, type, size] = output.toString('latin1', at, end).split(' ')
      if (oid === undefined || size === undefined) {
        at = end + 1
        continue
      }
      const stop = end + 1 + Number(size)
      if (stop >= output.length) {
        needed = stop + 1 - at
        break
      }
      if (type === 'blob') take(oid, output.subarray(end + 1, stop))
      at = stop + 1
    }
    pieces = at < output.length ? [output.subarray(at)] : []
    held = output.length - at
    if (needed <= held) needed = held + 1
  }
}
