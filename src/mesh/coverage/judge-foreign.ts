import { isFollowedGroup } from '../kubernetes-groups.js'
import { isPodTemplate } from '../../manifests/pod-shape.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import { keyTitle, type KubernetesObject } from '../../ports/object.js'
import { changedFields, type ChangedField } from './changed-fields.js'
import { isCarriedObject } from '../../manifests/carried-object.js'
import { readObject } from '../../manifests/live-object.js'
import { holds } from './conditions.js'
import { isNamed } from './find-entry.js'
import { foreignTable, type ForeignEntry } from './foreign-kinds.js'
import {
  because,
  byName,
  byTable,
  byTemplate,
  inside,
  isEmpty,
  judged,
  settle,
  unlisted,
  type JudgedField,
  type Scope,
} from './judge-field.js'
import { isLabelOfIstio } from './label-of-istio.js'
import { parsedTexts } from './parsed-text.js'
import { makesPods, storesTemplates } from './pod-templates.js'
import { partTables } from './tables.js'

const mayHoldParts =
  /(?:^|[\s{,"'])(?:containers|meshConfig)["']?\s*:|istio\.io\/|istio-injection|gateway\.networking\.k8s\.io\/|kind["']?\s*:\s*["']?(?:Service|Namespace)\b/

/** Members that hold values of a chart as a text. */
const valuesTexts = new Set(['values', 'valuesContent'])

const isForeignPart = (value: Json, path: readonly string[]): boolean =>
  isPodTemplate(value) ||
  (path.length > 0 && isCarriedObject(value)) ||
  (path.at(-1) === 'meshConfig' && isJsonObject(value)) ||
  (typeof value === 'string' &&
    (valuesTexts.has(path.at(-1) ?? '') || (value.includes('\n') && mayHoldParts.test(value))))

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
  const below = valuesTexts.has(field.path.at(-1) ?? '') ? field.path : []
  return foreignFields(old, now, scope, '', below).map((inner) => ({
    ...inside(field, inner, true),
    judgement: inner.judgement,
  }))
}

/** What the comparison reads of objects of its own, and does not see of those that another program makes. */
const asUnseen = (one: JudgedField, scope: Scope, why: string): JudgedField => {
  const { path, judgement } = one
  if (judgement.cover !== 'modelled') return one
  const isLabel = path.at(-2) === 'labels' && path.at(-3) === 'metadata'
  const counts = !isLabel || isLabelOfIstio(path.at(-1) ?? '') || holds(selects, { ...scope, field: one, path })
  return { ...one, judgement: counts ? because('opaque', why) : because('neutral', `it counts only where ${selects}`) }
}

const selects = 'a policy or a Service selects by the label'

const namesAccount = 'a rule or a binding names the account'

/** Pods whose identity nobody follows (mesh/account-moves), as it follows that of workloads: they stand in another object. */
const withAccounts = (fields: readonly JudgedField[], scope: Scope): readonly JudgedField[] =>
  fields.map((one) =>
    one.judgement.cover === 'neutral' &&
    one.path.at(-1)?.startsWith('serviceAccount') === true &&
    holds(namesAccount, { ...scope, field: one, path: one.path })
      ? {
          ...one,
          judgement: because(
            'opaque',
            'another program makes pods of it that run as this identity, and have what it may do',
            'istio-semantics §2.7',
          ),
        }
      : one,
  )

/**
 * A whole object that a controller applies: what the comparison would read of it, were it a file, it does not see. A workload that
 * comes or goes with its pods lets nobody in to what stands.
 */
const byCarried = (field: ChangedField, scope: Scope): readonly JudgedField[] | undefined => {
  const [before, after] = [field.before, field.after].map((value) =>
    isCarriedObject(value) ? readObject(value) : undefined,
  )
  const object = after ?? before
  if (object === undefined) return undefined
  if ((before === undefined || after === undefined) && makesPods(object)) return undefined
  const why = `a controller applies the ${keyTitle(object.key)} that it holds, and what that decides is not compared`
  const seen = scope
    .judgeInner({ before, after })
    .map((one) => asUnseen({ ...inside(field, one, false), judgement: one.judgement }, scope, why))
  return withAccounts(seen, scope)
}

interface KnownFields {
  readonly before: Json | undefined
  readonly templateAt: string
  readonly fields: readonly ChangedField[]
}

const knownFields = new WeakMap<object, KnownFields>()

/** One change is judged beside many other units, and its fields are the same beside each. */
const fieldsOf = (before: Json | undefined, after: Json | undefined, templateAt: string): readonly ChangedField[] => {
  const find = (): readonly ChangedField[] =>
    changedFields(before, after, (value, path) => isTemplate(path, templateAt) || isForeignPart(value, path))
  if (typeof after !== 'object' || after === null) return find()
  const known = knownFields.get(after)
  if (known !== undefined && known.before === before && known.templateAt === templateAt) return known.fields
  const fields = find()
  knownFields.set(after, { before, templateAt, fields })
  return fields
}

const isTemplate = (path: readonly string[], templateAt: string): boolean =>
  templateAt !== '' && path.join('.') === templateAt

/** The parts of a kind that nobody knows: by their shape, else by the members that lead to them. */
export const foreignFields = (
  before: Json | undefined,
  after: Json | undefined,
  scope: Scope,
  templateAt = '',
  /** Members that lead to the text in which these fields stand. */
  outer: readonly string[] = [],
): readonly JudgedField[] => {
  return fieldsOf(before, after, templateAt).flatMap((field): readonly JudgedField[] => {
    const { before: old, after: now, path } = field
    const carried = path.length > 0 ? byCarried(field, scope) : undefined
    if (carried !== undefined) return carried
    const isOwnTemplate = isTemplate(path, templateAt)
    if (isOwnTemplate || isPodTemplate(old) || isPodTemplate(now)) {
      // Whose account the pods of a kind take that nobody follows (mesh/account-moves), its own entry says.
      const isFollowed = isOwnTemplate || isBuiltIn(scope.object)
      // A template that comes brings new pods, which nothing protected before.
      const isUnseen = old !== undefined && storesTemplates(scope.object)
      const why = 'another program makes pods of this template, and which ones is not followed'
      const byPods = byTemplate(field, scope).map((one) => (isUnseen ? asUnseen(one, scope, why) : one))
      const seen = storesTemplates(scope.object) ? withAccounts(byPods, scope) : byPods
      const fields = seen.flatMap((one) =>
        !isFollowed && one.path.at(-1)?.startsWith('serviceAccount') === true ? byMember(one, scope, outer) : [one],
      )
      // An object that holds pods beside other things, as KServe's do: what is no part of a pod is judged by its name.
      return path.length > 0
        ? fields
        : fields.flatMap((one) => (one.judgement === unlisted ? byMember(one, scope, outer) : [one]))
    }
    const shown = now ?? old
    if (typeof shown === 'string' && isForeignPart(shown, path)) {
      // What stands in a patch is no object of its own.
      const isPatch = holds('it writes into objects that decide', { ...scope, field, path })
      return isPatch ? byMember(field, scope, outer) : byText(field, scope)
    }
    if (path.at(-1) === 'meshConfig' && (isJsonObject(old) || isJsonObject(now)))
      return changedFields(old, now).flatMap((inner) =>
        byTable(partTables.MeshConfig, inner.path, inside(field, inner, false), { ...scope, unread: !scope.installs }),
      )
    const own = byName(path, scope.kinds, field, scope)
    // What an object of Kubernetes' own has there stays there; other controllers hand it on.
    if (own !== undefined && (isBuiltIn(scope.object) || own.some(({ judgement }) => judgement.cover !== 'neutral')))
      return own
    return byMember(field, scope, outer)
  })
}

const isBuiltIn = ({ key: { group } }: KubernetesObject): boolean => isFollowedGroup(group)

const isOn = ({ on }: ForeignEntry, { key }: KubernetesObject): boolean =>
  on === undefined || on.some((pattern) => isNamed(pattern, `${key.group}/${key.kind}`))

/** Values may be a text of one document, which is read as a list of documents. */
const withoutDocument = (path: readonly string[]): readonly string[] => (path[0] === '[]' ? path.slice(1) : path)

const namedEntries = new Map<string, readonly number[]>()

/** Entries for a member of this name, by where the table has them: the same few names lead to most fields. */
const entriesNamed = (name: string): readonly number[] => {
  const known =
    namedEntries.get(name) ?? foreignTable.flatMap(({ member }, index) => (isNamed(member, name) ? [index] : []))
  if (namedEntries.size < mostNames) namedEntries.set(name, known)
  return known
}

const mostNames = 5000

/** A parameter of a chart is called by the way to its value: `image.tag`, `podAnnotations.sidecar\\.istio\\.io/inject`. */
const withParameters = (path: readonly string[]): readonly string[] =>
  path.flatMap((part, at) => {
    const name = path[at - 1] === 'parameters' ? /^\[(.*[^\\]\..*)\]$/.exec(part)?.[1] : undefined
    return name === undefined ? [part] : [...name.split(/(?<!\\)\./).map((one) => one.replaceAll('\\', '')), part]
  })

/** A field of a kind that has no table, by the names of the members that lead to it: the first entry that counts. */
const byMember = (field: ChangedField, scope: Scope, outer: readonly string[]): readonly JudgedField[] => {
  const { object, change } = scope
  const goes = change.after === undefined
  const path = withParameters([...outer, ...field.path])
  // Of each entry the first member that it is for.
  const named = new Map<number, number>()
  path.forEach((name, at) => {
    for (const index of entriesNamed(name)) if (!named.has(index)) named.set(index, at)
  })
  for (const index of [...named.keys()].sort((left, right) => left - right)) {
    const [entry, at] = [foreignTable[index], named.get(index)]
    if (entry === undefined || at === undefined || !isOn(entry, object) || (goes && entry.gone !== true)) continue
    const judgement = settle({ ...entry, path: '' }, field, scope)
    // An entry whose condition does not hold says nothing; the next one may.
    if (entry.only !== undefined && judgement.cover === 'neutral') continue
    return entry.as === undefined
      ? judged(field, judgement)
      : byTable(partTables[entry.as], withoutDocument(path.slice(at + 1)), field, { ...scope, unread: true })
  }
  return judged(
    field,
    goes ? because('neutral', 'what its controller made of it goes with it', 'Kubernetes API reference') : unlisted,
  )
}
