import { isJsonObject, isSameJson, type Json } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { folderOf, nameOf } from '../../ports/repository.js'
import { readValues } from '../../units/read-values.js'
import { pathIn } from '../../units/revision-tree.js'
import { textsImportedBy } from './program-imports.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** How Tanka compares and applies, and never what or where (Tanka: Environments, spec.json). */
const neutral: ReadonlySet<string> = new Set([
  ...['applyStrategy', 'diffStrategy', 'expectVersions', 'exportJsonnetImplementation'],
])

/**
 * Changed settings of environments of Tanka (`spec.json` beside `main.jsonnet`): into which namespace and cluster, and under which labels,
 * goes what the program makes. They count where it, or a file that it imports, makes what decides; inline environments are the program's own text.
 */
export const changedTankaEnvironments = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
  decides: (path: string, text: string) => boolean,
): Promise<ReadonlyMap<string, string>> => {
  const paths = [...changed].filter((path) => nameOf(path) === 'spec.json').sort(byCodePoint)
  if (paths.length === 0) return new Map()
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const found = new Map<string, string>()
  for (const path of paths) {
    const texts = [old.get(path) ?? '', now.get(path) ?? '']
    const [one, other] = texts.map(settingsOf)
    if (!texts.some((text) => text.includes('tanka.dev/')) || isSameJson(one ?? null, other ?? null)) continue
    const program = pathIn(folderOf(path), 'main.jsonnet')
    const made = await textsImportedBy(repository, after, program)
    if ([...made].some(([at, text]) => decides(at, text)))
      found.set(path, `says where Tanka applies what ${program} makes, an object of Istio or of permissions among it`)
  }
  return found
}

const settingsOf = (text: string): Json => {
  const [value] = readValues(text)
  const spec = isJsonObject(value) ? value['spec'] : undefined
  return isJsonObject(spec)
    ? Object.fromEntries(Object.entries<Json>(spec).filter(([name]) => !neutral.has(name)))
    : null
}
