import type { Json } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import type { ObjectChange } from '../changed-objects.js'
import { annotationTable } from './annotations.js'
import { changedFields, type ChangedField } from './changed-fields.js'
import { holds, type ConditionContext } from './conditions.js'
import type { CoverageEntry, NameEntry } from './entry.js'
import { findEntry, findName, hasBelow } from './find-entry.js'
import { labelTable } from './labels.js'
import { parsedText } from './parsed-text.js'
import { isControlPlane, isReplaced, runsOnNodes } from './control-plane.js'
import { partTables } from './tables.js'

export type Judgement = Pick<CoverageEntry, 'cover' | 'why' | 'source'>

/** What is known of one changed field. */
export interface JudgedField extends ChangedField {
  readonly judgement: Judgement
}

/** What all fields of one change share. */
export interface Scope extends Pick<ConditionContext, 'states' | 'change' | 'root'> {
  readonly object: KubernetesObject
  /** Kinds whose labels and annotations the object's own are. */
  readonly kinds: readonly string[]
  /** What is modelled in the ConfigMap alone does not count here. */
  readonly unread: boolean
  /** It installs Istio, and mesh/resolve reads the MeshConfig in it like that of a ConfigMap. */
  readonly installs: boolean
  /** Judges an object that stands inside this one, as one of its own. */
  readonly judgeInner: (change: ObjectChange) => readonly JudgedField[]
}

export const judged = (field: ChangedField, judgement: Judgement): readonly JudgedField[] => [{ ...field, judgement }]

export const unlisted: Judgement = {
  cover: 'opaque',
  why: 'what this field decides is not known',
  source: 'no table has it',
}

export const because = (cover: Judgement['cover'], why: string, source = 'this table'): Judgement => ({
  cover,
  why,
  source,
})

export const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** A field inside another one, as a field of the object. */
export const inside = (outer: ChangedField, inner: ChangedField, isText: boolean): ChangedField => ({
  ...inner,
  path: [...outer.path, ...inner.path],
  pointer: isText ? outer.pointer : `${outer.pointer}${inner.pointer}`,
  // A part that goes stands in the side that had it.
  side: outer.side === 'before' ? 'before' : inner.side,
})

export const settle = (entry: CoverageEntry | NameEntry, field: ChangedField, scope: Scope): Judgement => {
  const { cover, why, source, only } = entry
  if (cover === 'modelled' && scope.unread)
    return because(
      'opaque',
      'istiod takes it as a setting of the mesh, and the settings that were read are those of the ConfigMap istio alone',
      source,
    )
  if (cover !== 'opaque' || only === undefined) return { cover, why, source }
  const { states, change, root } = scope
  return holds(only, { states, change, root, field, path: field.path })
    ? { cover, why, source }
    : because('neutral', `it counts only where ${only}`, source)
}

export const yamlFields = (field: ChangedField): readonly ChangedField[] | undefined => {
  const [old, now] = [field.before, field.after].map((value) =>
    typeof value === 'string' ? { value: parsedText(value) } : { value: value === undefined ? null : undefined },
  )
  if (old?.value === undefined || now?.value === undefined) return undefined
  return changedFields(old.value, now.value).map((inner) => inside(field, inner, true))
}

/** One field by a table; `rest` is what of its path the table is asked for. */
export const byTable = (
  table: readonly CoverageEntry[],
  rest: readonly string[],
  field: ChangedField,
  scope: Scope,
): readonly JudgedField[] => {
  // A whole part that comes empty.
  if (rest.length === 0 && isEmpty(field.before) && isEmpty(field.after))
    return judged(field, because('neutral', 'an empty map sets nothing'))
  const found = findEntry(table, rest)
  if (found === undefined) {
    // A map of which only members mean something says nothing while it has none.
    const says = !isEmpty(field.before) || !isEmpty(field.after) || !hasBelow(table, rest)
    return judged(field, says ? unlisted : because('neutral', 'an empty map sets nothing'))
  }
  const { entry } = found
  if (entry.as === undefined) return judged(field, settle(entry, field, scope))
  const unread = scope.unread || (entry.as === 'MeshConfig' && entry.text === undefined && !scope.installs)
  const part = partTables[entry.as === 'Container' && isControlPlane(scope.object) ? 'ControlPlaneContainer' : entry.as]
  if (entry.text === undefined) return byTable(part, found.rest, field, { ...scope, unread })
  const fields = found.rest.length > 0 ? undefined : yamlFields(field)
  if (fields === undefined) return judged(field, because('opaque', 'it is no YAML that can be read', entry.source))
  return fields.flatMap((inner) => byTable(part, inner.path.slice(field.path.length), inner, scope))
}

const nameTables = { labels: labelTable, annotations: annotationTable } as const

/** `metadata.labels` and `metadata.annotations`; undefined for another field. */
export const byName = (
  rest: readonly string[],
  kinds: readonly string[],
  field: ChangedField,
  scope: Scope,
): readonly JudgedField[] | undefined => {
  const [metadata, list, name] = rest
  if (metadata !== 'metadata' || (list !== 'labels' && list !== 'annotations')) return undefined
  if (name === undefined)
    return judged(
      field,
      isEmpty(field.before) && isEmpty(field.after) ? because('neutral', 'an empty map sets nothing') : unlisted,
    )
  const entry = findName(nameTables[list], name, kinds)
  if (entry === undefined || rest.length > 3) return judged(field, unlisted)
  if (entry.as === undefined) return judged(field, settle(entry, field, scope))
  const fields = yamlFields(field)
  if (fields === undefined) return judged(field, because('opaque', 'it is no YAML that can be read', entry.source))
  const part = partTables[entry.as]
  return fields.flatMap((inner) => byTable(part, inner.path.slice(field.path.length), inner, scope))
}

/** Fields of pods that decide on which nodes a part of the control plane works. */
const places = new Set(['nodeSelector', 'nodeName', 'affinity', 'tolerations', 'schedulerName'])

/** A template of pods, wherever it stands. One that goes takes its pods with it. */
export const byTemplate = (field: ChangedField, scope: Scope): readonly JudgedField[] => {
  if (field.after === undefined)
    return isControlPlane(scope.object) && !isReplaced(scope.object, scope.states[1])
      ? judged(field, because('opaque', 'a part of the control plane goes, and nothing that was read takes its place'))
      : judged(field, because('neutral', 'pods that are not there let nobody in', 'Kubernetes API reference'))
  return changedFields(field.before, field.after).flatMap((inner) => {
    const whole = inside(field, inner, false)
    const [part, place = ''] = inner.path
    if (field.before !== undefined && part === 'spec' && places.has(place) && runsOnNodes(scope.object))
      return judged(whole, because('opaque', 'nodes without it lead no connection to a proxy', 'I cni; ztunnel'))
    return byName(inner.path, ['Pod'], whole, scope) ?? byTable(partTables.PodTemplate, inner.path, whole, scope)
  })
}
