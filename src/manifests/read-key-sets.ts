import { Refusal } from '../errors/problem.js'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { Tree } from '../ports/repository.js'

/**
 * Key sets of `--jwks DIR`, by the URL that a JWT rule names (its `jwksUri`, or its issuer where it has none).
 *
 * Three ways to say which file is which URL, the first that fits counts: a file `index.json` that maps URLs to file
 * names; the URL percent-encoded as the file's name; host and path as folders (`host/path`). `.json` may follow.
 */
export const readKeySets = (tree: Tree, folder: string): ReadonlyMap<string, JsonObject> => {
  const sets = new Map<string, JsonObject>()
  const byPath = new Map<string, JsonObject>()
  const root = `${folder.replace(/\/+$/, '')}/`
  for (const file of tree.files) {
    const path = file.path.startsWith(root) ? file.path.slice(root.length) : file.path
    const value = parse(file.path, file.text)
    byPath.set(path, value)
    if (path === 'index.json') continue
    const name = path.replace(/\.json$/, '')
    const encoded = decode(name)
    if (/^https?:\/\//.test(encoded)) sets.set(encoded, value)
    else if (name.includes('/')) for (const scheme of ['https', 'http']) sets.set(`${scheme}://${name}`, value)
  }
  const index = byPath.get('index.json')
  for (const [url, name] of Object.entries(index ?? {})) {
    const value = typeof name === 'string' ? byPath.get(name) : undefined
    if (value === undefined) {
      throw new Refusal({
        code: 'USAGE',
        message: `index.json of --jwks names no file of the folder for ${JSON.stringify(url)}`,
        where: { kind: 'file', path: `${folder}/index.json`, line: 1, column: 1 },
        expected: [...byPath.keys()].filter((path) => path !== 'index.json').join(', '),
        received: JSON.stringify(name),
        remedy: 'Map each URL to the name of a key set file in the same folder.',
      })
    }
    sets.set(url, value)
  }
  return sets
}

const decode = (name: string): string => {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

const parse = (path: string, text: string): JsonObject => {
  let value: Json
  try {
    value = JSON.parse(text) as Json
  } catch {
    value = null
  }
  if (isJsonObject(value)) return value
  throw new Refusal({
    code: 'USAGE',
    message: 'a file of --jwks is no JSON object',
    where: { kind: 'file', path, line: 1, column: 1 },
    expected: '{"keys": […]}',
    received: text.slice(0, 40),
    remedy: 'Save the issuer’s key set as it answers it.',
  })
}
