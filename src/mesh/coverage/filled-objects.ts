import { quotePattern } from '../../ports/quote-pattern.js'
import { isJsonObject, type Json, type JsonArray, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import type { ObjectChange } from '../changed-objects.js'
import { isKubernetesGroup } from '../kubernetes-groups.js'
import { changedFields, type ChangedField } from './changed-fields.js'
import { parsedTexts } from './parsed-text.js'
import { tableOf } from './tables.js'
import { mayListKind, mayWorkBy, namesSaidBy } from './working-by.js'

/** A label or an annotation that changes, and what it was and is. */
interface Mark {
  readonly name: string
  readonly values: readonly string[]
  readonly form: RegExp
}

/** What of an object that stands may be another one by a change beside it. */
interface Reading {
  readonly marks: readonly Mark[]
  /** Forms of the fields that change, as a template or a path asks for them. */
  readonly fields: readonly RegExp[]
}

const bounded = (name: string): string => `(?<![\\w/-])${quotePattern(name)}(?![\\w/-])`

const isMark = (part: string | undefined): boolean => part === 'labels' || part === 'annotations'

const valueOf = (value: Json | undefined): readonly string[] =>
  value === undefined || value === null || typeof value === 'object' ? [] : [String(value)]

/** Marks that come, go or change, of the object itself and of pods that it makes. */
const marksOf = (fields: readonly ChangedField[]): readonly Mark[] =>
  fields.flatMap(({ path, before, after }) => {
    const name = path.at(-1)
    if (name === undefined || !isMark(path.at(-2)) || path.at(-3) !== 'metadata') return []
    return [{ name, values: [...valueOf(before), ...valueOf(after)], form: new RegExp(bounded(name), 'g') }]
  })

/** What a list of values calls the value of an item that has a name. */
const ofItem: ReadonlySet<string> = new Set(['value', 'default', 'name', '[]'])

/** How a template or a path asks for a field, or for all that it is a part of. */
const formsOf = ({ path }: Pick<ChangedField, 'path'>): readonly RegExp[] => {
  const parts = [...path]
  while (parts.length > 1 && ofItem.has(parts.at(-1) ?? '') && (parts.at(-1) === '[]' || parts.at(-2)?.startsWith('[')))
    parts.pop()
  const names = parts.filter((part) => part !== '[]').map((part) => part.replace(/^\[(.*)\]$/, '$1'))
  const last = names.pop()
  return [
    ...(last === undefined ? [] : [new RegExp(bounded(last), 'g')]),
    ...names.map((name) => new RegExp(`(?<=\\.)${quotePattern(name)}(?![\\w.[:-])|^${quotePattern(name)}$`, 'g')),
  ]
}

const describesItself: ReadonlySet<string | undefined> = new Set(['apiVersion', 'kind', 'metadata', 'status'])

const fills = /[*?]|\{\{|\{%|\$\{|\$\(|<</

/** A plain value beside a label's name is read as that value alone. */
const isAsked = (value: Json, { values }: Mark): boolean =>
  valueOf(value).some((text) => fills.test(text) || values.includes(text))

/** A line of a template that fills one field of an object in, and gives no other line a name. */
const fillsLine = (line: string): boolean =>
  /^\s*-?\s*["']?[\w./-]+["']?\s*:/.test(line) && !/:=|\bdefine\b|\{%/.test(line)

const decidingWords = /istio|gateway\.networking|Namespace|MutatingWebhook|\blabels\b|serviceAccount|hostNetwork/

/** A template with objects as a text: only those that a change fills in are others. */
const alterText = (text: string, form: RegExp): string => {
  const mentions = (one: string): boolean => one.search(form) >= 0
  if (!mentions(text)) return text
  const change = (one: string): string => one.replaceAll(form, (found) => `${found}-changed`)
  const isByLine = text.split('\n').every((line) => !mentions(line) || fillsLine(line))
  if (!text.includes('\n') || !isByLine) return change(text)
  return text
    .split(/^(?=---)/m)
    .map((document) => (decidingWords.test(document) ? change(document) : document))
    .join('')
}

/** Whether a text of several lines asks for a label: one that is an object is looked into. */
const asksForMark = (text: string, mark: Mark): boolean => {
  if (text.search(mark.form) < 0) return false
  const values = text.includes('\n') ? parsedTexts(text) : undefined
  if (values === undefined || values.some((one) => typeof one === 'string')) return true
  return values.some((one) => alterValue(one, '', { marks: [mark], fields: [] }) !== one)
}

const alterLeaf = (value: string | number | boolean, member: string, { marks, fields }: Reading): Json => {
  const own = marks.find(({ name }) => name === member)
  if (own !== undefined && isAsked(value, own)) return `${String(value)}-changed`
  if (typeof value !== 'string') return value
  let text = value
  // What has the name of a label is no selector.
  const asked = /^name(?:space)?$/.test(member) ? [] : marks
  for (const mark of asked) if (asksForMark(value, mark)) text = alterText(text, mark.form)
  for (const form of fields) text = alterText(text, form)
  return text
}

/** The value with all changed that asks for what changes; the same value where nothing does. */
const alterValue = (value: Json, member: string, reading: Reading): Json => {
  if (value === null) return value
  if (Array.isArray(value)) {
    const list: JsonArray = value
    const now = list.map((one) => alterValue(one, member, reading))
    return now.every((one, at) => one === list[at]) ? list : now
  }
  if (typeof value !== 'object') return alterLeaf(value, member, reading)
  if (!isJsonObject(value)) return value
  const entries = Object.entries<Json>(value)
  const now = entries.map(([name, below]) => [name, alterValue(below, name, reading)] as const)
  return now.every(([, below], at) => below === entries[at]?.[1]) ? value : Object.fromEntries(now)
}

const alterObject = (content: JsonObject, reading: Reading): JsonObject => {
  if (reading.marks.length + reading.fields.length === 0) return content
  const entries = Object.entries<Json>(content)
  const now = entries.map(([name, below]) => {
    if (name !== 'metadata')
      return [name, describesItself.has(name) ? below : alterValue(below, name, reading)] as const
    return [name, below] as const
  })
  return now.every(([, below], at) => below === entries[at]?.[1]) ? content : Object.fromEntries(now)
}

const wholeTexts = new WeakMap<JsonObject, string>()

const textOf = ({ content }: KubernetesObject): string => {
  const text = wholeTexts.get(content) ?? JSON.stringify(content)
  wholeTexts.set(content, text)
  return text
}

const isStored = ({ key: { group, kind } }: KubernetesObject): boolean =>
  group === '' && (kind === 'ConfigMap' || kind === 'Secret')

/** A kind that neither the API server itself nor Istio has. */
const isOfProject = (object: KubernetesObject, states: readonly MeshState[]): boolean =>
  !isKubernetesGroup(object.key.group) && tableOf(object, false, states) === undefined

/**
 * What works by other objects: kinds that a controller or an admission reads, and that Istio does not. Of what a ConfigMap holds, a
 * template alone.
 */
export const mayWorkByOthers = (object: KubernetesObject, states: readonly MeshState[]): boolean =>
  object.key.kind.startsWith('MutatingAdmissionPolicy') ||
  (isStored(object) ? fills.test(textOf(object)) : isOfProject(object, states))

/** Whether an object is an instance, or a parameter, of what a controller works by. */
const mayFill = (object: KubernetesObject, states: readonly MeshState[]): boolean =>
  isStored(object) || isOfProject(object, states)

const knownFields = new WeakMap<JsonObject, WeakMap<JsonObject, readonly ChangedField[]>>()

/** A change is put beside each object that stands, and beside the same ones in each set of files that are compared together. */
const fieldsOf = (before: JsonObject, after: JsonObject): readonly ChangedField[] => {
  const others = knownFields.get(before) ?? new WeakMap<JsonObject, readonly ChangedField[]>()
  knownFields.set(before, others)
  const fields = others.get(after) ?? changedFields(before, after)
  others.set(after, fields)
  return fields
}

/** What becomes of an object by a change of these fields: as its marks count, as what it fills in. */
const knownAltered = new WeakMap<readonly ChangedField[], WeakMap<JsonObject, Map<string, JsonObject>>>()

const alterBy = (
  standing: KubernetesObject,
  fields: readonly ChangedField[],
  { mayList, isInstance }: { readonly mayList: boolean; readonly isInstance: boolean },
): JsonObject => {
  const known = knownAltered.get(fields) ?? new WeakMap<JsonObject, Map<string, JsonObject>>()
  knownAltered.set(fields, known)
  const ways = known.get(standing.content) ?? new Map<string, JsonObject>()
  known.set(standing.content, ways)
  const way = `${mayList} ${isInstance}`
  const altered = ways.get(way) ?? alterObject(standing.content, readingOf(standing, fields, { mayList, isInstance }))
  ways.set(way, altered)
  return altered
}

/**
 * Marks of pods that Istio's injector asks for in its own templates (I manifests/charts/istio-control/istio-discovery/files): those of
 * Istio are judged where they change, and by the others it names a workload to people.
 */
const ofInjector = /(?:^|\.)istio\.io\/|^(?:app|version|app\.kubernetes\.io\/(?:name|version))$/

const isInjector = ({ key }: KubernetesObject): boolean =>
  key.group === '' && key.kind === 'ConfigMap' && key.name.startsWith('istio-sidecar-injector')

const readingOf = (
  standing: KubernetesObject,
  fields: readonly ChangedField[],
  { mayList, isInstance }: { readonly mayList: boolean; readonly isInstance: boolean },
): Reading => {
  const marks = mayList ? marksOf(fields) : []
  const filled = isInstance ? fields.filter(({ path: [first] }) => !describesItself.has(first)) : []
  return {
    marks: marks.filter(
      ({ name }) => textOf(standing).includes(name) && !(isInjector(standing) && ofInjector.test(name)),
    ),
    fields: filled.flatMap((field) => formsOf(field)),
  }
}

/** Words of which one stands in each object that a change may fill in or trigger; none: it can meet no other object. */
export const wordsOfFilling = (change: ObjectChange, states: readonly MeshState[]): readonly string[] => {
  const { before, after } = change
  const sides = [before, after].flatMap((one) => one ?? [])
  const marks = before === undefined || after === undefined ? [] : marksOf(fieldsOf(before.content, after.content))
  const filling = sides.filter((one) => mayFill(one, states))
  return [
    ...marks.map(({ name }) => name),
    ...filling.flatMap((one) => {
      const { group, kind, name } = one.key
      return isStored(one) ? [name] : [kind, `${kind.toLowerCase()}s`, group, name, ...namesSaidBy(one)]
    }),
  ].filter((word) => word !== '')
}

/**
 * A standing object as a change of another one makes it: with what it fills in, or selects by, changed. `comes`: all that it makes
 * comes or goes with that other object. Undefined: nothing in it can meet the change.
 */
export const filledBy = (
  standing: KubernetesObject,
  change: ObjectChange,
  states: readonly [before: MeshState, after: MeshState],
): KubernetesObject | 'comes' | undefined => {
  const object = change.after ?? change.before
  if (object === undefined) return undefined
  const all = states[1].objects
  const isInstance =
    mayFill(object, states) &&
    [change.before, change.after].some((one) => one !== undefined && mayWorkBy(standing, one, all))
  const { before, after } = change
  if (before === undefined || after === undefined) return isInstance && !isStored(object) ? 'comes' : undefined
  if (isInstance && mayWorkBy(standing, before, all) !== mayWorkBy(standing, after, all)) return 'comes'
  const fields = fieldsOf(before.content, after.content)
  const content = alterBy(standing, fields, { mayList: mayListKind(standing, object.key), isInstance })
  return content === standing.content ? undefined : { ...standing, content }
}
