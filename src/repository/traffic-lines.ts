import { createReadStream } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { Refusal } from '../errors/problem.js'
import { byCodePoint } from '../ports/order.js'

/** A longer line is no line of a log: it is given empty of its text, so that it is counted and not held. */
const longestLine = 1_048_576

/**
 * Lines of a file of the workspace, or of every file of a folder in the order of their names, read as they are asked for.
 *
 * @throws Refusal where there is nothing, or a link leads out of the workspace.
 */
export async function* readTrafficLines(workspace: string, path: string): AsyncGenerator<string> {
  for (const file of await filesAt(workspace, path)) yield* linesOf(file)
}

const filesAt = async (workspace: string, path: string): Promise<readonly string[]> => {
  const root = await realpath(workspace)
  const target = await realpath(join(root, path)).catch(() => undefined)
  if (target === undefined) throw unreadable(path, 'There is no such file or folder')
  if (target !== root && !target.startsWith(`${root}${sep}`))
    throw unreadable(path, 'It is a link that leads out of the workspace')
  const stats = await lstat(target)
  if (stats.isFile()) return [target]
  if (!stats.isDirectory()) throw unreadable(path, 'It is neither a file nor a folder')
  const entries = await readdir(target, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name)
  if (files.length === 0) throw unreadable(path, 'The folder holds no file')
  return files.sort(byCodePoint).map((name) => join(target, name))
}

async function* linesOf(file: string): AsyncGenerator<string> {
  let started = ''
  let isTooLong = false
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const [first = '', ...more] = chunk.split('\n')
    if (!isTooLong) started += first
    if (started.length > longestLine) [started, isTooLong] = ['', true]
    for (const [index, line] of more.entries()) {
      yield isTooLong ? tooLong : started
      isTooLong = false
      started = line
      if (index < more.length - 1 || line.length <= longestLine) continue
      ;[started, isTooLong] = ['', true]
    }
  }
  if (isTooLong) yield tooLong
  else if (started !== '') yield started
}

const tooLong = '"longer than 1 MiB"'

const unreadable = (path: string, message: string): Refusal =>
  new Refusal({
    code: 'FOLDER_UNREADABLE',
    message,
    received: JSON.stringify(path.slice(0, 300)),
    remedy: 'Hand over the file by an artifact or a cache before the check, and name it relative to the workspace',
  })
