import { mustBeRead } from '../../manifests/interest.js'
import { mayHold, mayHoldPolicy } from '../../manifests/may-hold.js'
import { changedFields } from '../../mesh/coverage/changed-fields.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { objectAt, textAt } from '../../mesh/fields.js'
import { isJsonObject, isSameJson, type Json, type JsonObject } from '../../ports/json.js'
import { isKustomizationFile } from '../../units/kustomizations.js'
import { readWhole } from '../../units/read-values.js'
import type { RevisionUnits } from './revision-units.js'

/**
 * A changed Component that nothing here takes, where it may hold a policy or write into what decides. Whoever takes it does so
 * elsewhere, or by hand. One that comes with the change is taken by nobody yet.
 */
export const untakenComponents = (
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): readonly Reason[] => {
  const components = new Map(
    [...before.found.untaken, ...after.found.untaken].map(({ folder, reads }) => [folder, reads] as const),
  )
  const mayDecide = (path: string): boolean => {
    const [old, now] = [before.textOf(path), after.textOf(path)]
    if (!changed.has(path) || isSameValue(old, now)) return false
    if ([old, now].some((text) => mayHoldPolicy(mayHold(text ?? '')))) return true
    return old !== undefined && now !== undefined && writesOtherwise(old, now, isKustomizationFile(path))
  }
  return [...components].flatMap(([folder, reads]): readonly Reason[] => {
    const path = [...reads].find(mayDecide)
    if (path === undefined) return []
    return [
      {
        code: 'NOT_RENDERED',
        text: `${folder} is a Component that no kustomization of this repository takes: where ${path} counts is not known. Take it in a kustomization, or remove it.`,
        where: { kind: 'file', path, line: 1, column: 1 },
      },
    ]
  })
}

/** Comments and the form of a text are not what is applied. A text of which a document cannot be read may be anything. */
const isSameValue = (old: string | undefined, now: string | undefined): boolean => {
  if (old === undefined || now === undefined) return false
  const [first, second] = [readWhole(old), readWhole(now)]
  return first !== undefined && second !== undefined && isSameJson([...first], [...second])
}

const writesOtherwise = (old: string, now: string, isBuild: boolean): boolean => {
  const [first, second] = [readWhole(old), readWhole(now)]
  if (first === undefined || second === undefined) return true
  const [one, other] = isBuild ? [writesOf(first), writesOf(second)] : [objectsOf(first), objectsOf(second)]
  return changedFields(one, other).some(({ path }) => !decidesNothing.test(path.join('/')))
}

/** Of containers and workloads, in an object or as the path of an operation, and what kustomize writes there by a member of its own. */
const decidesNothing =
  /\/(?:initC|c)ontainers\/[^/]+\/(?:image|env|resources)(?:\/|$)|\/spec\/replicas(?:\/|$)|^members\/[^/]+\/(?:images|replicas)(?:\/|$)/

/** Objects and parts of objects by their names: their order in a file says nothing. */
const objectsOf = (values: readonly Json[]): JsonObject =>
  Object.fromEntries(
    values.flatMap((value, index): readonly (readonly [string, Json])[] => {
      if (!isJsonObject(value)) return [[`value ${index}`, value]]
      const [kind, version] = [textAt(value, 'kind'), textAt(value, 'apiVersion')]
      const group = version.includes('/') ? version.slice(0, version.indexOf('/')) : ''
      const name = textAt(objectAt(value, 'metadata'), 'name')
      return mustBeRead(group, kind, name, value) || kind === '' ? [[`${group} ${kind} ${name}`, value]] : []
    }),
  )

/** A kustomization with its patches read. Operations of JSON patches go by their paths. */
const writesOf = (values: readonly Json[]): JsonObject => ({
  members: values.map((value) => (isJsonObject(value) ? withoutPatches(value) : value)),
  patches: values.flatMap((value) => (isJsonObject(value) ? patchesOf(value) : [])),
})

const withPatches = ['patches', 'patchesStrategicMerge', 'patchesJson6902'] as const

const withoutPatches = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !withPatches.some((one) => one === name)))

const patchesOf = (value: JsonObject): readonly Json[] =>
  withPatches.flatMap((name) => {
    const list = value[name]
    return Array.isArray(list) ? (list as readonly Json[]).map(patchOf) : []
  })

const patchOf = (entry: Json): Json => {
  const text = typeof entry === 'string' ? entry : textAt(entry, 'patch')
  const values = /[\n{[]/.test(text) ? (readWhole(text) ?? [text]) : []
  const [first] = values
  const target = isJsonObject(entry) ? (entry['target'] ?? null) : null
  if (Array.isArray(first))
    return { target, ...Object.fromEntries((first as readonly Json[]).map((one) => [textAt(one, 'path'), one])) }
  return values.length === 0 ? entry : { target, ...objectsOf(values) }
}
