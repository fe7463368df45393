import { isPodTemplate } from '../../manifests/pod-shape.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import type { ObjectChange } from '../changed-objects.js'
import { member, objectAt } from '../fields.js'
import { annotationTable } from './annotations.js'
import { changedFields, type ChangedField, type IsPart } from './changed-fields.js'
import { holds, type ConditionContext } from './conditions.js'
import type { CoverageEntry, NameEntry } from './entry.js'
import { findEntry, findName, hasBelow } from './find-entry.js'
import { foreignTable } from './foreign-kinds.js'
import { labelTable } from './labels.js'
import { metadataTable, servedVersions } from './metadata.js'
import { parsedText, parsedTexts } from './parsed-text.js'
import { templatePathOf } from './pod-templates.js'
import { isControlPlane, partTables, tableOf } from './tables.js'

type Judgement = Pick<CoverageEntry, 'cover' | 'why' | 'source'>

/** What is known of one changed field. */
export interface JudgedField extends ChangedField {
  readonly judgement: Judgement
}

/** What all fields of one change share. */
interface Scope extends Pick<ConditionContext, 'states' | 'change'> {
  readonly object: KubernetesObject
  /** Kinds whose labels and annotations the object's own are. */
  readonly kinds: readonly string[]
  /** What is modelled in the ConfigMap alone does not count here. */
  readonly unread: boolean
}

const judged = (field: ChangedField, judgement: Judgement): readonly JudgedField[] => [{ ...field, judgement }]

const unlisted: Judgement = {
  cover: 'opaque',
  why: 'what this field decides is not known',
  source: 'no table has it',
}

const because = (cover: Judgement['cover'], why: string, source = 'this table'): Judgement => ({ cover, why, source })

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** A field inside another one, as a field of the object. */
const inside = (outer: ChangedField, inner: ChangedField, isText: boolean): ChangedField => ({
  ...inner,
  path: [...outer.path, ...inner.path],
  pointer: isText ? outer.pointer : `${outer.pointer}${inner.pointer}`,
  // A part that goes stands in the side that had it.
  side: outer.side === 'before' ? 'before' : inner.side,
})

const settle = (entry: CoverageEntry | NameEntry, field: ChangedField, scope: Scope): Judgement => {
  const { cover, why, source, only } = entry
  if (cover === 'modelled' && scope.unread)
    return because(
      'opaque',
      'Istio reads its settings from a ConfigMap that this object makes, and that one alone is read',
      source,
    )
  if (cover !== 'opaque' || only === undefined) return { cover, why, source }
  const { states, change } = scope
  return holds(only, { states, change, field, path: field.path })
    ? { cover, why, source }
    : because('neutral', `it counts only where ${only}`, source)
}

const yamlFields = (field: ChangedField): readonly ChangedField[] | undefined => {
  const [old, now] = [field.before, field.after].map((value) =>
    typeof value === 'string' ? { value: parsedText(value) } : { value: value === undefined ? null : undefined },
  )
  if (old?.value === undefined || now?.value === undefined) return undefined
  return changedFields(old.value, now.value).map((inner) => inside(field, inner, true))
}

/** One field by a table; `rest` is what of its path the table is asked for. */
const byTable = (
  table: readonly CoverageEntry[],
  rest: readonly string[],
  field: ChangedField,
  scope: Scope,
): readonly JudgedField[] => {
  const found = findEntry(table, rest)
  if (found === undefined) {
    // A map of which only members mean something says nothing while it has none.
    const says = !isEmpty(field.before) || !isEmpty(field.after) || !hasBelow(table, rest)
    return judged(field, says ? unlisted : because('neutral', 'an empty map sets nothing'))
  }
  const { entry } = found
  if (entry.as === undefined) return judged(field, settle(entry, field, scope))
  const unread = scope.unread || (entry.as === 'MeshConfig' && entry.text === undefined)
  const part = partTables[entry.as === 'Container' && isControlPlane(scope.object) ? 'ControlPlaneContainer' : entry.as]
  if (entry.text === undefined) return byTable(part, found.rest, field, { ...scope, unread })
  const fields = found.rest.length > 0 ? undefined : yamlFields(field)
  if (fields === undefined) return judged(field, because('opaque', 'it is no YAML that can be read', entry.source))
  return fields.flatMap((inner) => byTable(part, inner.path.slice(field.path.length), inner, scope))
}

const nameTables = { labels: labelTable, annotations: annotationTable } as const

/** `metadata.labels` and `metadata.annotations`; undefined for another field. */
const byName = (
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

/** A template of pods, wherever it stands. One that goes takes its pods with it. */
const byTemplate = (field: ChangedField, scope: Scope): readonly JudgedField[] => {
  if (field.after === undefined)
    return judged(field, because('neutral', 'pods that are not there let nobody in', 'Kubernetes API reference'))
  return changedFields(field.before, field.after).flatMap((inner) => {
    const whole = inside(field, inner, false)
    return byName(inner.path, ['Pod'], whole, scope) ?? byTable(partTables.PodTemplate, inner.path, whole, scope)
  })
}

const mayHoldParts = /(?:^|[\s{,"'])(?:containers|meshConfig)["']?\s*:|istio\.io\//

const isForeignPart = (value: Json, path: readonly string[]): boolean =>
  isPodTemplate(value) ||
  (path.at(-1) === 'meshConfig' && isJsonObject(value)) ||
  (typeof value === 'string' && value.includes('\n') && mayHoldParts.test(value))

/** A text in which objects of Kubernetes, or values of a chart, may stand. */
const byText = (field: ChangedField, scope: Scope): readonly JudgedField[] => {
  const [old, now] = [field.before, field.after].map((value) =>
    typeof value === 'string' ? parsedTexts(value) : isEmpty(value ?? undefined) ? [] : undefined,
  )
  if (old === undefined || now === undefined) {
    const texts = [field.before, field.after].filter((value) => typeof value === 'string')
    const names = texts.some((text) => /istio\.io\/|meshConfig/.test(text))
    return judged(
      field,
      names
        ? because('opaque', 'it names what decides in a mesh, and cannot be read as YAML')
        : because('neutral', 'it is no YAML, and names nothing of Istio'),
    )
  }
  return foreignFields(old, now, scope).map((inner) => ({ ...inside(field, inner, true), judgement: inner.judgement }))
}

/** The parts of a kind that nobody knows: by their shape, else by the members that lead to them. */
const foreignFields = (
  before: Json | undefined,
  after: Json | undefined,
  scope: Scope,
  templateAt = '',
): readonly JudgedField[] => {
  const isTemplate = (path: readonly string[]): boolean => templateAt !== '' && path.join('.') === templateAt
  const isPart: IsPart = (value, path) => isTemplate(path) || isForeignPart(value, path)
  return changedFields(before, after, isPart).flatMap((field): readonly JudgedField[] => {
    const { before: old, after: now, path } = field
    if (isTemplate(path) || isPodTemplate(old) || isPodTemplate(now)) {
      const fields = byTemplate(field, scope)
      // An object that holds pods beside other things, as KServe's do: what is no part of a pod is judged by its name.
      return path.length > 0
        ? fields
        : fields.map((one) => (one.judgement === unlisted ? { ...one, judgement: byMember(one, scope) } : one))
    }
    const shown = now ?? old
    if (typeof shown === 'string' && isForeignPart(shown, path)) return byText(field, scope)
    if (path.at(-1) === 'meshConfig' && (isJsonObject(old) || isJsonObject(now)))
      return changedFields(old, now).flatMap((inner) =>
        byTable(partTables.MeshConfig, inner.path, inside(field, inner, false), { ...scope, unread: true }),
      )
    const own = byName(path, scope.kinds, field, scope)
    if (own !== undefined) return own
    if (scope.change.after === undefined)
      return judged(
        field,
        because('neutral', 'what its controller made of it goes with it', 'Kubernetes API reference'),
      )
    return judged(field, byMember(field, scope))
  })
}

/** A field of a kind that has no table, by the names of the members that lead to it. */
const byMember = (field: ChangedField, scope: Scope): Judgement => {
  const entry = foreignTable.find(({ member: name }) =>
    field.path.some((part) => findName([{ name, cover: 'opaque', why: '', source: '', on: ['Any'] }], part, [])),
  )
  return entry === undefined ? unlisted : settle({ ...entry, path: '' }, field, scope)
}

const kindsOf = ({ key }: KubernetesObject): readonly string[] =>
  // Istio hands labels and annotations of a Gateway on to its pods.
  key.group === 'gateway.networking.k8s.io' && key.kind === 'Gateway' ? [key.kind, 'Pod'] : [key.kind]

const versionField = (field: ChangedField, { object }: Scope): Judgement => {
  const { group } = object.key
  const served = Object.hasOwn(servedVersions, group) ? servedVersions[group] : undefined
  const { after } = field
  if (served === undefined || after === undefined || after === null)
    return because('neutral', 'versions of one kind are one object', 'Kubernetes API reference')
  const version = typeof after === 'string' ? after.slice(after.indexOf('/') + 1) : ''
  return served.includes(version)
    ? because('neutral', 'versions of one kind are one object', 'Kubernetes API reference')
    : because('opaque', 'no API server that Istio 1.20 to 1.31 runs on serves this version: the object is refused')
}

/** Every changed field of one object, and what is known of it. */
export const judgeChange = (change: ObjectChange, states: ConditionContext['states']): readonly JudgedField[] => {
  const object = change.after ?? change.before
  if (object === undefined) return []
  const [before, after] = [change.before?.content, change.after?.content]
  const mesh = [before, after].some((content) => member(objectAt(content, 'data'), 'mesh') !== undefined)
  const scope: Scope = { states, change, object, kinds: kindsOf(object), unread: false }
  const table = tableOf(object, mesh)
  if (object.key.group === '' && object.key.kind === 'Pod' && after === undefined) return []
  if (table === undefined)
    return foreignFields(before, after, scope, templatePathOf(object.key)?.join('.')).map((field) =>
      field.path.length === 1 && field.path[0] === 'apiVersion'
        ? { ...field, judgement: versionField(field, scope) }
        : field,
    )
  return changedFields(before, after).flatMap((field) => {
    const [first] = field.path
    if (first === 'apiVersion') return judged(field, versionField(field, scope))
    const named = byName(field.path, scope.kinds, field, scope)
    if (named !== undefined) return named
    return byTable(first === 'metadata' || first === 'kind' ? metadataTable : table, field.path, field, scope)
  })
}
