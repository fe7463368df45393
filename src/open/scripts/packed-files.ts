import { isWorkload } from '../templates/deciding-holes.js'
import type { RevisionUnits, WholeRepository } from '../reached/revision-units.js'
import { decidingKinds } from '../templates/template-conditions.js'

/** Packed charts, and folders that a command unpacks. */
export const isPacked = (path: string): boolean => /\.(?:tgz|tar\.gz|tar)$/.test(path)

/** The same by the first bytes, whatever the file is called: of gzip, as text, or the mark of tar. */
export const isPackedText = (text: string): boolean =>
  text.startsWith('\u001f\ufffd') || text.slice(257, 262) === 'ustar'

/** Letters of base64, and nothing else. */
export const isEncodedText = (text: string): boolean =>
  /^[\w+/=-]{16,}(?:\r?\n[\w+/=-]+)*\s*$/.test(text) && !/^\w+$/.test(text)

const mostUnpacked = 50_000_000

/** What is packed, as one text; undefined: it cannot be unpacked. */
const unpacked = async (written: Uint8Array): Promise<string | undefined> => {
  const { gunzipSync } = await import('node:zlib')
  const text = Buffer.from(written).toString('latin1')
  const bytes = isEncodedText(text) ? Buffer.from(text, 'base64') : written
  try {
    const plain = bytes[0] === 0x1f ? gunzipSync(bytes, { maxOutputLength: mostUnpacked }) : Buffer.from(bytes)
    return plain.toString('latin1')
  } catch {
    return undefined
  }
}

const textsAt = async (
  { whole }: WholeRepository,
  { revision }: RevisionUnits,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string | undefined>> => {
  if (revision === '' || paths.length === 0) return new Map()
  const texts = new Map<string, string | undefined>()
  for (const [path, bytes] of await whole.read(revision, paths)) texts.set(path, await unpacked(bytes))
  return texts
}

/** Lines that say which release this is, and which image runs. */
const ofRelease =
  /^(?:-\s+)?["']?(?:version|appVersion|image|tag|digest|repository|created|description|app\.kubernetes\.io\/version)["']?\s*:/

const sayingLines = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[\n\0]+/)
      .map((line) => line.trim())
      .filter((line) => /[\w"']\s*:|\{\{/.test(line) && !line.startsWith('#') && !ofRelease.test(line)),
  )

/** Whether a packed file holds what decides, and more of it changes than which image runs. */
export const packedDecides = async (
  repository: WholeRepository,
  sides: readonly RevisionUnits[],
  path: string,
): Promise<boolean> => {
  const read = await Promise.all(sides.map((side) => textsAt(repository, side, [path])))
  if (read.some((texts) => texts.has(path) && texts.get(path) === undefined)) return true
  const [old = '', now = ''] = read.map((texts) => texts.get(path))
  if ([old, now].some((text) => decidingKinds.test(text))) return true
  if (![old, now].some((text) => isWorkload.test(text))) return false
  const [one, other] = [sayingLines(old), sayingLines(now)]
  return [...one].some((line) => !other.has(line)) || [...other].some((line) => !one.has(line))
}

/** Members of values that packed charts ask for, each with the file of one. */
export const packedUsers = async (
  repository: WholeRepository,
  after: RevisionUnits,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  new Map(
    [...(await textsAt(repository, after, paths))].flatMap(([path, text = '']) =>
      decidingKinds.test(text) || isWorkload.test(text)
        ? [...text.matchAll(/\.Values\.([A-Za-z_]\w*)/g)].map(([, member = '']) => [member, path] as const)
        : [],
    ),
  )
