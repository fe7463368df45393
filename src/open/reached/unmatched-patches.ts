import { isJsonObject, isSameJson, type Json, type JsonObject } from '../../ports/json.js'
import { objectAt, textAt } from '../../mesh/fields.js'
import type { KubernetesObject } from '../../ports/object.js'
import { folderOf } from '../../ports/repository.js'
import { isKustomizationFile } from '../../units/kustomizations.js'
import { readValues } from '../../units/read-values.js'
import { joinPath, pathIn } from '../../units/revision-tree.js'
import type { Unit } from '../../units/unit.js'
import type { RevisionUnits } from './revision-units.js'

/** A patch that finds nothing to change, and so keeps kustomize from building anything. */
export interface UnmatchedPatch {
  /** The kustomization that names it. */
  readonly path: string
  readonly kind: string
  readonly name: string
  /** Equal texts are equal patches. */
  readonly text: string
}

/** kustomize: `kustomization.yaml is empty`. */
const emptyBase = /kustomization\.yaml is empty/
const emptyList = '.meshgate-empty.yaml'
const ofHead: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata'])

/**
 * A unit with an empty list in each base that says nothing but what it is. Versions of kustomize refuse such a base or build
 * nothing of it: either nothing of the unit is applied, or what the rest gives. Where both revisions have the same ones, the
 * comparison of the rest is right in both cases; so it is where one revision has no such unit, since nothing takes its place.
 */
export const withoutEmpty = (
  unit: Unit,
  { textOf }: RevisionUnits,
  errors: string,
): { readonly unit: Unit; readonly empty: readonly string[] } | undefined => {
  const texts = unit.elsewhere?.texts ?? new Map<string, string>()
  const empty = [...unit.reads].filter((path) => {
    if (!emptyBase.test(errors) || !isKustomizationFile(path)) return false
    const [value, ...more] = readValues(texts.get(path) ?? textOf(path) ?? '')
    return isJsonObject(value) && more.length === 0 && Object.keys(value).every((field) => ofHead.has(field))
  })
  if (empty.length === 0) return undefined
  const filled = empty.flatMap((path) => [
    [path, JSON.stringify({ ...objectAt(readValues(textOf(path) ?? '')[0]), resources: [emptyList] })] as const,
    [pathIn(folderOf(path), emptyList), 'apiVersion: v1\nkind: List\nitems: []\n'] as const,
  ])
  const elsewhere = unit.elsewhere ?? { bases: [], layers: null, files: new Set<string>() }
  return { unit: { ...unit, elsewhere: { ...elsewhere, texts: new Map([...texts, ...filled]) } }, empty: empty.sort() }
}

/** kustomize: `no matches for Id Deployment.v1.apps/web.[noNs]`. */
const unmatchedId =
  /no matches for Id ([A-Z]\w*)\.[^\s/]*\/([a-z0-9][-a-z0-9.:]*?)\.(?:\[noNs\]|[a-z0-9-]+)(?=[;\s`'")]|$)/

/** More of them than this are no accident of a version of kustomize. */
export const mostUnmatched = 8

/**
 * A unit without the one patch that kustomize finds no object for; undefined: its words do not say plainly which that is.
 *
 * A strategic merge patch changes the object of its own kind and name, and no other (kustomize: PatchStrategicMerge,
 * `patches` without a target). Where the unit holds none of that kind and name it changes nothing there, whatever version builds
 * it; a base that is left out may hold one, which the same patch makes the same of at both revisions. So the rest is what a
 * build without the patch gives: `isWithoutTarget` looks for what the patch could have meant, and both revisions have to leave
 * the same patches out (rendered-sides.ts).
 */
export const withoutUnmatched = (
  unit: Unit,
  { textOf, tree }: RevisionUnits,
  errors: string,
): { readonly unit: Unit; readonly patch: UnmatchedPatch } | undefined => {
  const [, kind = '', name = ''] = unmatchedId.exec(errors) ?? []
  if (name === '') return undefined
  const texts = unit.elsewhere?.texts ?? new Map<string, string>()
  const written = (path: string): string | undefined => texts.get(path) ?? textOf(path)
  const found = [...unit.reads].filter(isKustomizationFile).flatMap((path) => {
    const [value, ...more] = readValues(written(path) ?? '')
    if (!isJsonObject(value) || more.length > 0) return []
    return entriesOf(value).flatMap((entry) => {
      const at = entry.file === undefined ? undefined : joinPath(folderOf(path), entry.file)
      const text = at === undefined ? entry.text : tree.file(at) === at ? written(at) : undefined
      return text !== undefined && text.includes(name) ? [{ ...entry, path, value, text, at }] : []
    })
  })
  const [only, another] = found.filter(({ text }) => readValues(text).some((one) => isOf(one, kind, name)))
  if (only === undefined || another !== undefined) return undefined
  const [patch, rest] = takeOut(only.text, kind, name)
  if (patch === undefined || (rest !== '' && only.at === undefined)) return undefined
  const left = new Map(texts)
  if (rest === '') left.set(only.path, JSON.stringify(without(only.value, only.field, only.index)))
  else left.set(only.at ?? '', rest)
  const elsewhere = unit.elsewhere ?? { bases: [], layers: null, files: new Set<string>() }
  return {
    unit: { ...unit, elsewhere: { ...elsewhere, texts: left } },
    patch: { path: only.path, kind, name, text: patch },
  }
}

interface Entry {
  readonly field: string
  readonly index: number
  readonly file?: string
  readonly text?: string
}

/** Strategic merge patches of a kustomization: those with a target of their own say in other words what they change. */
const entriesOf = (value: JsonObject): readonly Entry[] => [
  ...listOf(value, 'patchesStrategicMerge').flatMap((entry, index): readonly Entry[] =>
    typeof entry !== 'string'
      ? []
      : [{ field: 'patchesStrategicMerge', index, ...(/[\n{]/.test(entry) ? { text: entry } : { file: entry }) }],
  ),
  ...listOf(value, 'patches').flatMap((entry, index): readonly Entry[] => {
    if (typeof entry === 'string') return [{ field: 'patches', index, file: entry }]
    if (!isJsonObject(entry) || entry['target'] !== undefined) return []
    const file = textAt(entry, 'path')
    return [{ field: 'patches', index, ...(file === '' ? { text: textAt(entry, 'patch') } : { file }) }]
  }),
]

/** The one patch of an object in a text of several, and the others; undefined where documents do not show plainly. */
const takeOut = (text: string, kind: string, name: string): readonly [patch: string | undefined, rest: string] => {
  const documents = text.split(/^---(?:[ \t][^\n]*)?\n/m).filter((one) => readValues(one).length > 0)
  const own = documents.filter((one) => readValues(one).some((value) => isOf(value, kind, name)))
  const others = documents.filter((one) => !own.includes(one))
  const isPlain = isSameJson(
    [...readValues(text)],
    documents.flatMap((one) => [...readValues(one)]),
  )
  return isPlain && own.length === 1 ? [own[0], others.join('---\n')] : [undefined, '']
}

const listOf = (value: JsonObject, field: string): readonly Json[] => {
  const list = value[field]
  return Array.isArray(list) ? (list as readonly Json[]) : []
}

const without = (value: JsonObject, field: string, index: number): JsonObject => {
  const rest = listOf(value, field).filter((_, at) => at !== index)
  const others = Object.entries(value).filter(([name]) => name !== field)
  return Object.fromEntries([...others, ...(rest.length === 0 ? [] : [[field, rest] as const])])
}

const isOf = (value: Json, kind: string, name: string): boolean =>
  textAt(value, 'kind') === kind && textAt(objectAt(value, 'metadata'), 'name') === name

/** Whether no object could be what a patch was meant for: of its kind, by its name or by one with a prefix or suffix. */
export const isWithoutTarget = (objects: readonly KubernetesObject[], { kind, name }: UnmatchedPatch): boolean =>
  !objects.some(({ key }) => key.kind === kind && key.name.includes(name))
