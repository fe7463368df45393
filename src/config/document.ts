import type { Problem } from '../errors/problem.js'
import { repositoryLimits } from '../manifests/limits.js'
import { positionsOf } from '../manifests/positions.js'
import { openYaml, readYaml } from '../manifests/read-yaml.js'
import type { FileSource } from '../ports/source.js'
import type { Locate } from './config.js'
import type { Entry } from './section.js'

/** Places in a file by JSON pointer. The file is taken apart when a place is first asked for. */
export const locator = (text: string, path: string): Locate => {
  const position = positionsOf(text)
  let find: ((pointer: string) => number) | undefined
  return (pointer): FileSource => {
    find ??= openYaml(text)
    return { kind: 'file', path, ...position(find(pointer)) }
  }
}

/** The one document of the file; flaws become problems. */
export const readText = (text: string, path: string, what: string, problems: Problem[]): Entry | undefined => {
  const position = positionsOf(text)
  const at = (offset: number): FileSource => ({ kind: 'file', path, ...position(offset) })
  const bytes = Buffer.byteLength(text)
  if (bytes > repositoryLimits.bytes) {
    problems.push({
      code: 'YAML_LIMIT',
      message: `${what} is too large`,
      where: at(0),
      expected: `at most ${repositoryLimits.bytes} bytes`,
      received: `${bytes} bytes`,
      remedy: 'Shorten it',
    })
    return undefined
  }
  const strange = text.search(/[\ufffd\0]/)
  if (strange !== -1) {
    problems.push({
      code: 'FILE_ENCODING',
      message: `${what} is not UTF-8 text`,
      where: at(strange),
      remedy: 'Save the file as UTF-8',
    })
    return undefined
  }
  // `off` is a gate's level: words stay the text that they are, and a wrong one is told by its place.
  const { documents } = readYaml(text, repositoryLimits, { words: 'text' })
  for (const flaw of documents.flatMap((document) => document.flaws).slice(0, 100)) {
    const { offset, ...rest } = flaw
    problems.push({ ...rest, where: at(offset) })
  }
  const second = documents[1]
  if (second !== undefined) {
    problems.push({
      code: 'CONFIG_VALUE',
      message: `${what} is one YAML document`,
      where: at(second.range.start),
      expected: 'one document',
      received: `${documents.length} documents`,
      remedy: 'Remove the line ---',
    })
  }
  const value = documents[0]?.value
  return problems.length > 0 || value === undefined ? undefined : { value, pointer: '' }
}
