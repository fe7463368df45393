import { textAt } from '../../mesh/fields.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import type { KubernetesObject } from '../../ports/object.js'
import { isKustomizationFile } from '../../units/kustomizations.js'
import type { UnitPair } from '../../units/pair-units.js'
import { hasRepeatedKey, readValues } from '../../units/read-values.js'
import type { Unit } from '../../units/unit.js'
import type { RenderedUnit } from './render-unit.js'
import type { RevisionUnits } from './revision-units.js'

/** kustomize, and the library that it reads YAML with: `mapping key "ports" already defined at line 65`. */
const refusal = /mapping key "[^"]*" already defined/

/**
 * A pair without the files in which a key stands twice, where kustomize refuses it for that; undefined: it is refused for something
 * else, or was tried without them.
 *
 * Versions of kustomize refuse such a file, or take the first key, the last or both: nobody knows what is applied of it, and that is
 * all that is known of a base from elsewhere. Where the file has the same bytes at both revisions, whatever a build makes of it is
 * the same X at both, or the unit is applied at neither; so what holds of such a base holds of it (units/bases-elsewhere.ts), with
 * all that has to stay the same over it, and what it may hold counts as not read. It is built with the last of the keys, so that
 * patches and names find its objects, and these are taken out of what was built (`withoutObjectsOf`).
 */
export const withoutRepeatedKeys = (
  { title, before, after }: UnitPair,
  [old, now]: readonly [RevisionUnits, RevisionUnits],
  stuck: readonly Reason[],
): UnitPair | undefined => {
  if (!stuck.every(({ text }) => refusal.test(text))) return undefined
  const first = before === undefined ? undefined : withoutThose(before, old)
  const isSame = before === after && old === now
  const second = isSame ? first : after === undefined ? undefined : withoutThose(after, now)
  const isWhole = (first === undefined) === (before === undefined) && (second === undefined) === (after === undefined)
  return isWhole ? { title, before: first, after: second } : undefined
}

/** undefined: it has none of these files, or was tried without them. */
const withoutThose = (unit: Unit, { textOf, tree, found }: RevisionUnits): Unit | undefined => {
  if (unit.elsewhere?.bases.some(({ file }) => file !== undefined) === true) return undefined
  const files = [...unit.reads].flatMap((path) => {
    const text = isKustomizationFile(path) ? undefined : textOf(path)
    return text !== undefined && tree.file(path) === path && hasRepeatedKey(text) ? [path] : []
  })
  return files.length === 0 ? undefined : found.withoutFiles(unit, new Set(files))
}

/** What a kustomization makes by itself is from no file. */
const generated: ReadonlySet<string> = new Set(['ConfigMap', 'Secret'])

/**
 * What was built, without the objects of files that are left out. Each object has to show where it is from, but for those that a
 * kustomization makes by itself: one of which a patch took that away could be of such a file.
 */
export const withoutObjectsOf = (
  rendered: RenderedUnit,
  unit: Unit | undefined,
  { textOf }: RevisionUnits,
): RenderedUnit => {
  const files = new Set((unit?.elsewhere?.bases ?? []).flatMap(({ file }) => file ?? []))
  if (unit === undefined || rendered.kind !== 'read' || files.size === 0) return rendered
  const { read } = rendered
  const kinds = new Set([...files].flatMap((file) => readValues(textOf(file) ?? '').map((one) => textAt(one, 'kind'))))
  const isGenerated = (kind: string): boolean => generated.has(kind) && !kinds.has(kind)
  const hidden = read.objects.find(
    ({ key, source }) => source.kind === 'file' && isKustomizationFile(source.path) && !isGenerated(key.kind),
  )
  const [file = ''] = files
  if (hidden !== undefined || [...kinds].some((kind) => kind.endsWith('List')))
    return {
      kind: 'not rendered',
      reason: {
        code: 'NOT_RENDERED',
        text: `${unit.title} was not rendered: ${file} has a key twice, and what is built of it does not show. Remove one of the two.`,
      },
    }
  const isKept = ({ source }: KubernetesObject): boolean => source.kind !== 'file' || !files.has(source.path)
  return {
    ...rendered,
    read: {
      ...read,
      objects: read.objects.filter(isKept),
      duplicates: read.duplicates.filter(({ objects }) => objects.every(isKept)),
    },
  }
}
