import type { RenderedFile } from '../bindings/rendered-files.js'
import { environmentOfHeader } from '../bindings/rendered-files.js'
import type { Problem } from '../errors/problem.js'
import type { FolderEntry } from '../ports/generated-folder.js'
import { keyTitle } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'

/** What has to happen to a folder so that it holds just these files of the environment, and whatever else it held. */
export interface FolderChange {
  readonly write: readonly RenderedFile[]
  readonly remove: readonly string[]
  readonly unchanged: readonly string[]
  /** Any of them stops it before the first write. */
  readonly problems: readonly Problem[]
}

/** Pure: nothing but files whose first line is our header for the environment is changed or removed. */
export const planFolder = (
  folder: string,
  environment: string,
  files: readonly RenderedFile[],
  entries: readonly FolderEntry[],
): FolderChange => {
  const there = new Map(entries.map((entry) => [entry.name, entry]))
  const lower = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry.name]))
  const problems: Problem[] = []
  const write: RenderedFile[] = []
  const unchanged: string[] = []
  for (const file of files) {
    const entry = there.get(file.name)
    const path = `${folder}/${file.name}`
    const twin = lower.get(file.name.toLowerCase())
    if (entry === undefined && twin !== undefined) problems.push(foreign(path, file, `a file ${JSON.stringify(twin)}`))
    else if (entry === undefined) write.push(file)
    else if (entry.kind === 'other') problems.push(foreign(path, file, entry.what))
    else {
      const owner = environmentOfHeader(entry.text)
      if (owner === undefined) problems.push(foreign(path, file, 'a file that meshgate did not write'))
      else if (owner !== environment)
        problems.push(foreign(path, file, `a file of environment ${JSON.stringify(owner)}`))
      else if (entry.text === file.text) unchanged.push(file.name)
      else write.push(file)
    }
  }
  const wanted = new Set(files.map(({ name }) => name))
  const remove = entries
    .filter(
      (entry) =>
        entry.kind === 'file' &&
        entry.name.endsWith('.yaml') &&
        !wanted.has(entry.name) &&
        environmentOfHeader(entry.text) === environment,
    )
    .map(({ name }) => name)
    .sort(byCodePoint)
  return { write, remove, unchanged, problems }
}

const foreign = (path: string, file: RenderedFile, received: string): Problem => ({
  code: 'RENDER_FOREIGN_FILE',
  message: `${keyTitle(file.key)} belongs into a file that is somebody else's, so nothing was written`,
  where: { kind: 'file', path, line: 1, column: 1 },
  expected: 'no such file, or one that meshgate wrote for this environment',
  received,
  remedy: 'Give each environment a folder of its own with `--out`, or move the file away.',
})

/** What becomes of each file, by name. */
export const filesOf = (change: FolderChange): readonly { readonly name: string; readonly state: string }[] =>
  [
    ...change.write.map(({ name }) => ({ name, state: 'write' })),
    ...change.remove.map((name) => ({ name, state: 'remove' })),
    ...change.unchanged.map((name) => ({ name, state: 'unchanged' })),
  ].sort((a, b) => byCodePoint(a.name, b.name))

/** Why the folder is not what the configuration asks for; undefined where it is. */
export const staleFiles = (path: string, environment: string, { write, remove }: FolderChange): Problem | undefined => {
  const stale = [...write.map(({ name }) => name), ...remove]
  const [first] = stale
  return first === undefined
    ? undefined
    : {
        code: 'RENDER_STALE',
        message: `The files of ${path} are not what the configuration asks for in environment ${JSON.stringify(environment)}`,
        where: { kind: 'file', path: `${path}/${first}`, line: 1, column: 1 },
        received: `${stale.length} to change: ${stale.slice(0, 10).join(', ')}${stale.length > 10 ? ', …' : ''}`,
        remedy: `Run \`meshgate render --environment ${environment} --out ${path}\` and commit the result.`,
      }
}
