import type { Reason } from '../../mesh/difference/access-diff.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { chartOfTemplate } from '../../units/charts.js'
import { readValues } from '../../units/read-values.js'
import { isInside } from '../../units/revision-tree.js'
import { namedTemplates } from './cluster-answers.js'
import { labelsSelected } from './deciding-holes.js'
import { guardedFields, type GuardedField } from './guarded-fields.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import { asksForAny, hasMember, withoutUnset, type KnownValues } from './unset-values.js'
import type { Rendering, WrittenObjects } from './written-objects.js'

/** Charts of which files change, and what is known of them. */
export interface ChangedCharts {
  readonly folders: readonly string[]
  /** Changed files of charts. */
  readonly ofCharts: readonly string[]
  readonly written: () => Promise<WrittenObjects>
  readonly values: KnownValues
  readonly renderings: readonly Rendering[]
}

/** A field of a workload, and what it hangs on in full. */
interface Field extends GuardedField {
  /** Named templates and variables stand in it as what they are. */
  readonly asking: string
  /** Equal texts are written alike with every value. */
  readonly form: string
}

/**
 * Fields of workloads that decide (guarded-fields.ts), where what changes of one shows in no rendering: a condition that the values
 * at hand leave off, or a value that writes with them what was there before. Others may have another one. A value that is new to
 * its chart has none elsewhere, and one that a file of values says is said.
 */
export const hiddenFields = async (
  repository: WholeRepository,
  { before, after }: { readonly before: RevisionUnits; readonly after: RevisionUnits },
  { folders, ofCharts, written: read, values, renderings }: ChangedCharts,
): Promise<{ readonly reasons: readonly Reason[]; readonly members: Iterable<string> }> => {
  const none = { reasons: [], members: [] }
  const touched = ofCharts.filter((path) => chartOfTemplate(path, folders) !== undefined)
  const charts = folders.filter((folder) => touched.some((path) => isInside(path, folder)))
  if (charts.length === 0) return none
  const templates = [before, after].map((side) => templatesOf(side, charts))
  const [old, now] = await Promise.all([
    textsOf(repository, before, templates[0] ?? []),
    textsOf(repository, after, templates[1] ?? []),
  ])
  const selected = new Set([...labelsSelected(before, old.values()), ...labelsSelected(after, now.values())])
  const [bodies, laterBodies] = [old, now].map((texts) => namedTemplates(texts.values()))
  const paths = [...new Set([...now.keys(), ...old.keys()])].sort(byCodePoint)
  const fieldsOf = (text: string, named = laterBodies): readonly Field[] => fieldsIn(text, named ?? new Map(), selected)
  const earlier = new Map(paths.map((path) => [path, fieldsOf(old.get(path) ?? '', bodies)]))
  const isEarlier = formsOf(earlier.values())
  const isLater = formsOf(paths.map((path) => fieldsOf(now.get(path) ?? '')))
  const members = new Set<string>()
  const reasons: Reason[] = []
  for (const path of paths) {
    const whole = now.get(path) ?? ''
    const gone = (earlier.get(path) ?? []).filter(({ form }) => !isLater.has(form))
    const come = fieldsOf(whole).filter(({ form }) => !isEarlier.has(form))
    if (gone.length + come.length === 0) continue
    const written = await read()
    const sides = [written.before(path), written.after(path)] as const
    const given = await givenValues(path, renderings, (files) => textsOf(repository, after, files))
    const fresh = new Set<string>()
    const asked: Asked = {
      sides,
      isSettled: async (member) => {
        if (given.some((one) => hasMember(one, member))) return true
        if (!(await values.isNew(path, member))) return false
        fresh.add(member)
        return true
      },
    }
    const stripped = await withoutUnset(whole, (member) => values.isUnset(path, member))
    const left = fieldsOf(stripped.text).filter(({ form }) => !isEarlier.has(form))
    const hidden = await firstHidden(gone, left, asked)
    const empty = left.length < come.length ? stripped.members : []
    if (hidden === undefined) for (const member of [...empty, ...fresh]) members.add(member)
    // Without the blocks that values leave out its line is another one.
    else reasons.push(reasonOf(path, { ...hidden, field: come.find(isSameForm(hidden.field)) ?? hidden.field }))
  }
  return { reasons, members }
}

const templatesOf = ({ tree }: RevisionUnits, charts: readonly string[]): readonly string[] => [
  ...new Set(
    charts
      .flatMap((folder) => tree.below(folder))
      .filter((path) => /\.(?:ya?ml|json|tpl)$/.test(path) && chartOfTemplate(path, charts) !== undefined),
  ),
]

const formsOf = (fields: Iterable<readonly Field[]>): ReadonlySet<string> =>
  new Set([...fields].flatMap((some) => some.map(({ form }) => form)))

/** Named templates follow each other no deeper than this. */
const deepest = 5

const fieldsIn = (
  text: string,
  named: ReadonlyMap<string, string>,
  selected: ReadonlySet<string>,
): readonly Field[] => {
  const variables = [...text.matchAll(/\{\{-?\s*(\$\w+)\s*:?=([\s\S]*?)\}\}/g)].map(
    ([, name = '', value = '']) => [new RegExp(`\\${name}\\b`), value] as const,
  )
  const inFull = (action: string, depth = 0): string => {
    if (depth === deepest) return action
    const assigned = variables.flatMap(([name, value]) => (name.test(action) && !value.includes(action) ? [value] : []))
    const written = action.replaceAll(/\b(?:include|template)\s+"([^"]*)"/g, (asking, name: string) => {
      const body = named.get(name)
      return body === undefined ? asking : inFull(body.trim(), depth + 1)
    })
    return [written, ...assigned.map((value) => inFull(value, depth + 1))].join(' ')
  }
  return guardedFields(text, (label) => selected.has(label)).map((field): Field => {
    const asking = [...field.guards.filter((guard) => !field.around.includes(guard)), ...field.written].map((one) =>
      inFull(one),
    )
    const line = field.text.replaceAll(/\b(?:include|template)\s+"[^"]*"/g, 'include').replaceAll(/["']/g, '')
    return { ...field, asking: asking.join(' '), form: JSON.stringify([line, field.around, asking]) }
  })
}

interface Asked {
  /** What was written of the template, before and after. */
  readonly sides: readonly [readonly KubernetesObject[], readonly KubernetesObject[]]
  /** Whether nobody can have given a value otherwise than the renderings have it. */
  readonly isSettled: (member: string) => Promise<boolean>
}

/** What takes a pod out of the mesh, or gives it rights: where it goes, nobody gets in. */
const givesMore = /^(?:hostNetwork|privileged|NET_ADMIN|NET_RAW|SYS_ADMIN)$/

/** A field of which a change may show with other values alone, with the values that it asks for, or asked for before. */
interface Hidden {
  readonly field: Field
  readonly members: readonly string[]
}

const isSameForm =
  ({ form }: Field) =>
  (other: Field): boolean =>
    other.form === form

const firstHidden = async (
  lost: readonly Field[],
  come: readonly Field[],
  { sides: [objects, later], isSettled }: Asked,
): Promise<Hidden | undefined> => {
  const gone = lost.filter(({ key }) => !givesMore.test(key))
  const isOpen = async (members: readonly string[]): Promise<boolean> => {
    for (const member of members) if (!(await isSettled(member))) return true
    return false
  }
  const left = [...come.filter((field) => !shows(field, later)), ...gone.filter((field) => !shows(field, objects))]
  for (const field of left) {
    const members = membersOf([...field.around, field.asking])
    if (await isOpen(members)) return { field, members }
  }
  for (const key of new Set([...come, ...gone].map((field) => field.key))) {
    if (valuesAt(key, objects) !== valuesAt(key, later)) continue
    const [now, old] = [come, gone].map((fields) => fields.filter((field) => field.key === key))
    const [asked, before] = [now, old].map((fields) => membersOf((fields ?? []).map(({ asking }) => asking)))
    // Where a value takes the place of another one, whoever gave that one gives this.
    const more = onlyIn(asked ?? [], before ?? [])
    const members = more.length > 0 ? more : onlyIn(before ?? [], asked ?? [])
    const [field] = (more.length > 0 ? now : old) ?? []
    if (field !== undefined && (await isOpen(members))) return { field, members }
  }
  return undefined
}

const onlyIn = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((one) => !others.includes(one))

/** Values that actions ask for; '' is any. */
const membersOf = (actions: readonly string[]): readonly string[] => [
  ...new Set(
    actions.flatMap((text) => [
      ...[...text.matchAll(/\.Values\.([A-Za-z_][\w.]*)/g)].map(([, name = '']) => name.replace(/\.$/, '')),
      ...(asksForAny.test(text) ? [''] : []),
    ]),
  ),
]

const action = /\{\{[\s\S]*?\}\}/g

/** Whether what a line writes stands in what was written, in each of its branches. */
const shows = ({ text, written: actions }: Field, written: readonly KubernetesObject[]): boolean => {
  const chosen = actions.flatMap((one) =>
    /\bternary\b/.test(one) ? [...one.matchAll(/"([^"\\]+)"/g)].map(([, string = '']) => string) : [],
  )
  const words = [...(text.replaceAll(action, ' ').match(/[\w*][\w./*@-]*/g) ?? []), ...chosen]
  return written.some(({ content }) => {
    const all = JSON.stringify(content)
    return words.every((word) => all.includes(word))
  })
}

/** What the objects have at a key, or for an item that is called so; what says no more than nothing is left out. */
const valuesAt = (key: string, objects: readonly KubernetesObject[]): string => {
  const found: string[] = []
  const visit = (value: Json): void => {
    if (value === key) found.push(key)
    if (Array.isArray(value)) for (const one of value as readonly Json[]) visit(one)
    if (!isJsonObject(value)) return
    for (const [name, inner] of Object.entries<Json>(value)) {
      if (name === key && !(givesMore.test(key) && (inner === false || inner === null)))
        found.push(JSON.stringify(inner))
      visit(inner)
    }
  }
  for (const { content } of objects) visit(content)
  return found.sort(byCodePoint).join('\n')
}

/** What files and objects beside a chart's own default give to the chart of a template. */
const givenValues = async (
  path: string,
  renderings: readonly Rendering[],
  textsAt: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<readonly Json[]> => {
  const sources = renderings.flatMap(({ pair: { after: unit } }) =>
    unit?.source.kind === 'helm' && unit.reads.has(path) ? [unit.source] : [],
  )
  const texts = await textsAt([...new Set(sources.flatMap(({ valueFiles }) => valueFiles))])
  return [...[...texts.values()].flatMap(readValues), ...sources.flatMap(({ values }) => values ?? [])]
}

const reasonOf = (path: string, { field: { key, line }, members }: Hidden): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path}:${line} has ${key} hang on ${askedText(members)} otherwise than before, and no values at hand show what changes: others may. Put such values beside the chart (values-*.yaml), or render it with them at both revisions and give the results as before and after.`,
  where: { kind: 'file', path, line, column: 1 },
})

const askedText = (members: readonly string[]): string =>
  members.map((member) => (member === '' ? '.Values' : `.Values.${member}`)).join(' and ')
