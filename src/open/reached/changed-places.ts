import { pointerParts } from '../../manifests/positions.js'
import { everyChange } from '../../mesh/changed-objects.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import { keyText, type KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import type { UnitPair } from '../../units/pair-units.js'
import { changedLines, placeOfChange, type ChangedFile, type PlaceOfChange } from '../../units/written-change.js'
import type { RenderedUnit } from './render-unit.js'
import { changedPaths, textsOf, type RevisionUnits, type WholeRepository } from './revision-units.js'
import { differInComments } from '../templates/yaml-comments.js'

type Sides = readonly [RenderedUnit, RenderedUnit]

const objectsOf = (side: RenderedUnit): readonly KubernetesObject[] => (side.kind === 'read' ? side.read.objects : [])

const pathOf = ({ source }: KubernetesObject): readonly string[] => (source.kind === 'file' ? [source.path] : [])

/** Prose is rendered by nobody. */
const isProse = /\.(?:md|txt)$/i

/** Both sides, where each object that changes stands at the changed line, if its own file is none that changes. */
export const atChangedLines = async (
  repository: WholeRepository,
  pair: UnitPair,
  [before, after]: readonly [RevisionUnits, RevisionUnits],
  sides: Sides,
): Promise<Sides> => {
  const [old, now] = sides.map(objectsOf)
  const changes = everyChange({ objects: old ?? [], reads: [] }, { objects: now ?? [], reads: [] })
  if (changes.length === 0 || pair.before?.source.kind === 'plain' || pair.after?.source.kind === 'plain') return sides
  const changed = changedPaths(before.listing, after.listing)
  const rendered = changes.filter((change) =>
    [change.before, change.after].every(
      (object) => object === undefined || !pathOf(object).some((path) => changed.has(path)),
    ),
  )
  if (rendered.length === 0) return sides
  const files = await changedFiles(repository, pair, [before, after], changed)
  // A file that is an object by itself changes another one only where nothing else is left.
  const own = new Set([...(old ?? []), ...(now ?? [])].flatMap(pathOf))
  const others = files.filter(({ path }) => !own.has(path))
  const lines = (others.length === 0 ? files : others).map(changedLines)
  const places = new Map(
    rendered.flatMap((change) => {
      const key = (change.after ?? change.before)?.key
      return key === undefined ? [] : [[keyText(key), placeOfChange(change, lines)] as const]
    }),
  )
  return [placed(sides[0], 'before', places), placed(sides[1], 'after', places)]
}

const placed = (
  side: RenderedUnit,
  at: 'before' | 'after',
  places: ReadonlyMap<string, PlaceOfChange>,
): RenderedUnit => {
  if (side.kind !== 'read') return side
  const objects = side.read.objects.map((object): KubernetesObject => {
    const place = places.get(keyText(object.key))
    if (place === undefined || object.source.kind !== 'file') return object
    const source = { ...object.source, ...place.whole }
    return {
      ...object,
      source,
      locate: (pointer) => {
        const part = valueAt(object.content, pointer)
        const changedAt = part === undefined ? undefined : place.ofPart(at, part)
        return changedAt === undefined ? source : { ...object.source, changedAt }
      },
    }
  })
  return { ...side, read: { ...side.read, objects } }
}

const valueAt = (content: Json, pointer: string): Json | undefined =>
  pointerParts(pointer).reduce<Json | undefined>((value, part) => {
    if (Array.isArray(value)) return (value as readonly Json[])[Number(part)]
    return isJsonObject(value) && Object.hasOwn(value, part) ? value[part] : undefined
  }, content)

const changedFiles = async (
  repository: WholeRepository,
  { before: old, after: now }: UnitPair,
  [before, after]: readonly [RevisionUnits, RevisionUnits],
  changed: ReadonlySet<string>,
): Promise<readonly ChangedFile[]> => {
  const reads = new Set([...(old?.reads ?? []), ...(now?.reads ?? [])])
  const paths = [...reads].filter((path) => changed.has(path) && !isProse.test(path)).sort(byCodePoint)
  const [was, is] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  return paths
    .map((path) => ({ path, before: was.get(path), after: is.get(path) }))
    .filter((file) => !differInComments(file.before, file.after))
}
