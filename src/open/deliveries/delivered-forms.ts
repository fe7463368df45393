import type { Reason } from '../../mesh/difference/access-diff.js'
import { objectAt } from '../../mesh/fields.js'
import { isJsonObject, type Json } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { wholeWord } from '../../ports/quote-pattern.js'
import { titleOf, type GitOpsObject } from '../../units/gitops-object.js'
import { isKustomizationFile } from '../../units/kustomizations.js'
import type { UnitPair } from '../../units/pair-units.js'
import { isInside } from '../../units/revision-tree.js'
import type { Unit } from '../../units/unit.js'
import { lineOf } from './changed-deliveries.js'
import { differingFields, writtenAt } from './rendered-deliveries.js'
import type { RenderedUnit } from '../reached/render-unit.js'
import type { RevisionUnits } from '../reached/revision-units.js'
import { linesOnlyIn } from '../scripts/lines-only-in.js'

/** Both revisions, and how a unit is rendered at one of them. */
export interface Deliverers {
  readonly revisions: readonly [RevisionUnits, RevisionUnits]
  readonly changed: ReadonlySet<string>
  readonly render: (unit: Unit, at: RevisionUnits) => Promise<RenderedUnit>
}

/** Why nothing is proven of a unit, and whether what was rendered of it may be none of what is applied. */
export interface OtherForms {
  readonly reasons: readonly Reason[]
  /** What changes asks for a value that nobody here knows: what was rendered with it gives no rows. */
  readonly isGuessed: boolean
}

/**
 * A unit is rendered by the object of Argo CD or Flux that applies it, as its file says it. Where another unit makes that object
 * otherwise, of a patch or of a value that is filled in, or with a value that nobody here knows, nothing is proven of the unit.
 * How it is filled in and deciphered is otherwise than its file says in many repositories, by one patch for all: that counts
 * where a text of the unit asks for it.
 */
export const otherForms = async (pair: UnitPair, from: Deliverers): Promise<OtherForms> => {
  const unknown = unknownValues(pair, from)
  if (unknown.length > 0) return { reasons: unknown, isGuessed: asksForUnknown(pair, from) }
  const [before, after] = from.revisions
  const sides = [await formsOf(pair.after, after, from), await formsOf(pair.before, before, from)] as const
  const forms = sides.flat()
  const decisive = forms.find(({ filling }) => filling === undefined) ?? forms[0]
  if (decisive === undefined || (decisive.filling !== undefined && !asksForFilling(pair, sides, from)))
    return { reasons: [], isGuessed: false }
  return { reasons: [decisive.reason], isGuessed: asksToFillIn(pair, from) }
}

/** One other form than the object's own file says. */
interface Form {
  readonly reason: Reason
  readonly filling: Filling | undefined
}

/** Where nothing else differs: how texts are filled in. */
interface Filling {
  readonly fields: readonly string[]
  readonly said: string
  /** The file itself fills in nothing: what asks for it was read as not filled in, and not with another value. */
  readonly isAdded: boolean
}

/** Fields of Flux that fill in texts of what is built, and by which words a text asks for them. */
const fillings: ReadonlyMap<string, RegExp> = new Map([
  ['spec.postBuild', /\$\{/],
  ['spec.decryption', /\bENC\[|^\s*["']?sops["']?\s*:|BEGIN (?:PGP|AGE)/m],
])

/** What is added alike at both revisions counts in the lines that change, and otherwise in every text. */
const asksForFilling = (
  { before, after }: UnitPair,
  [now, old]: readonly [readonly Form[], readonly Form[]],
  { changed, revisions }: Deliverers,
): boolean => {
  const [later, earlier] = [now, old].map((forms) => forms.flatMap(({ filling }) => filling ?? []))
  const all = [...(later ?? []), ...(earlier ?? [])]
  const said = (some: readonly Filling[] = []): string => some.map((one) => one.said).join('\n')
  const isAlike =
    before !== undefined && after !== undefined && said(later) === said(earlier) && all.every(({ isAdded }) => isAdded)
  const words = all.flatMap(({ fields }) => fields.flatMap((field) => fillings.get(field) ?? []))
  return [...new Set([...(before?.reads ?? []), ...(after?.reads ?? [])])]
    .filter((path) => !isAlike || changed.has(path))
    .some((path) => {
      const [one, other] = revisions.map(({ textOf }) => textOf(path))
      if (one === undefined && other === undefined) return true
      const texts = isAlike ? differingLines(one ?? '', other ?? '') : [one ?? '', other ?? '']
      return texts.some((text) => words.some((word) => word.test(text)))
    })
}

const differingLines = (one: string, other: string): readonly string[] =>
  [...linesOnlyIn(one, other), ...linesOnlyIn(other, one)].map(({ text }) => text)

const formsOf = async (unit: Unit | undefined, at: RevisionUnits, { render }: Deliverers): Promise<readonly Form[]> => {
  const declared = unit?.declared
  if (unit === undefined || declared === undefined) return []
  const object = at.found.objects.find((one) => one.path === declared.path && titleOf(one) === declared.by)
  if (object === undefined) return []
  const makers = at.found.units.filter((one) => makes(one, object) && mayAlter(one, object, at))
  const forms: Form[] = []
  for (const maker of makers) {
    const rendered = await render(maker, at)
    if (rendered.kind === 'absent') continue
    const made =
      rendered.kind === 'not rendered'
        ? { words: `in a form that is not known: ${rendered.reason.text.replace(/\.$/, '')}`, filling: undefined }
        : alteration(object, rendered.deliveries, at)
    if (made === undefined) continue
    const reason = reasonOf(object, at, `is made by ${maker.title} ${made.words}`, unit.title)
    forms.push({ reason, filling: made.filling })
  }
  return forms
}

/** Whether the unit applies the file of the object, and not only is declared there. */
const makes = ({ source, reads, declared }: Unit, { path }: GitOpsObject): boolean =>
  source.kind !== 'helm' &&
  reads.has(path) &&
  (declared === undefined || declared.path !== path || isInside(path, declared.folder))

const altering =
  /\b(?:patch\w*|replacements|name(?:Prefix|Suffix|space)|transformers|components|configurations|openapi|vars|common\w+|labels)["']?\s*:/

const mayAlter = ({ source, reads }: Unit, { path }: GitOpsObject, { textOf }: RevisionUnits): boolean => {
  if (source.kind === 'helm') return false
  if (source.substitutions !== undefined && (textOf(path) ?? '').includes('${')) return true
  return (
    source.kind === 'kustomize' &&
    (source.overlay !== undefined ||
      [...reads].some((file) => isKustomizationFile(file) && altering.test(textOf(file) ?? '')))
  )
}

const alteration = (
  object: GitOpsObject,
  made: readonly GitOpsObject[],
  at: RevisionUnits,
): { readonly words: string; readonly filling: Filling | undefined } | undefined => {
  const same = made.filter((one) => writtenAt(one, at).includes(object))
  if (same.length === 0) return { words: 'under another name, or not at all', filling: undefined }
  const forms = same.map((one) => ({ one, fields: differingFields(object, one) }))
  if (forms.some(({ fields }) => fields.length === 0)) return undefined
  const filled = forms.find(({ fields }) => fields.every((field) => fillings.has(outermost(field))))
  const { one, fields } = filled ?? forms[0] ?? { one: object, fields: [] }
  const names = [...new Set(fields.map(outermost))].toSorted(byCodePoint)
  return {
    words: `with another ${fields[0] ?? 'spec'}`,
    filling:
      filled === undefined
        ? undefined
        : {
            fields: names,
            said: JSON.stringify(names.map((name) => objectAt(one.content, ...name.split('.')))),
            isAdded: names.every((name) => Object.keys(objectAt(object.content, ...name.split('.'))).length === 0),
          },
  }
}

/** `spec.postBuild.substitute` belongs to `spec.postBuild`. */
const outermost = (field: string): string => field.split('.').slice(0, 2).join('.')

/** Flux fills in what it delivers; `$${` stays text. */
const variable = /(?<!\$)\$\{[A-Za-z_]/

const scalarsIn = (value: Json | undefined, at = ''): readonly string[] => {
  if (typeof value === 'string') return variable.test(value) ? [`${at}: ${value}`] : []
  if (Array.isArray(value)) return value.flatMap((one: Json, index) => scalarsIn(one, `${at}[${index}]`))
  return isJsonObject(value)
    ? Object.entries<Json>(value).flatMap(([name, one]) => scalarsIn(one, `${at}.${name}`))
    : []
}

const valuesOf = (unit: Unit | undefined): readonly string[] =>
  unit?.source.kind === 'helm' && unit.declared?.by.startsWith('HelmRelease ') === true
    ? scalarsIn(unit.source.values, 'values').toSorted(byCodePoint)
    : []

/** Values with a variable decide by what is filled in: they, or the templates that ask for them, must not change. */
const unknownValues = ({ before, after, title }: UnitPair, { changed, revisions }: Deliverers): readonly Reason[] => {
  const [old, now] = [valuesOf(before), valuesOf(after)]
  if (before === undefined || after === undefined || (old.length === 0 && now.length === 0)) return []
  const reads = [...before.reads, ...after.reads]
  const isAsked = reads.some((path) => changed.has(path) && isTemplate.test(path))
  if (!isAsked && old.join('\n') === now.join('\n')) return []
  const { declared } = after
  const object = revisions[1].found.objects.find((one) => one.path === declared?.path && titleOf(one) === declared.by)
  if (object === undefined) return []
  const named = now.find((one) => !old.includes(one)) ?? now[0] ?? old[0] ?? 'values'
  return [reasonOf(object, revisions[1], `is filled in with what nobody here knows (${named})`, title)]
}

/** Changed files of a unit, as either revision has them. */
const changedTexts = ({ before, after }: UnitPair, { changed, revisions }: Deliverers, of = /./): readonly string[] =>
  [...new Set([...(before?.reads ?? []), ...(after?.reads ?? [])])]
    .filter((path) => changed.has(path) && of.test(path))
    .flatMap((path) => revisions.flatMap(({ textOf }) => textOf(path) ?? []))

const asksToFillIn = (pair: UnitPair, from: Deliverers): boolean =>
  pair.after?.source.kind !== 'helm' && changedTexts(pair, from).some((text) => variable.test(text))

/** Whether a changed template asks for such a value, by the last part of its name. */
const asksForUnknown = (pair: UnitPair, from: Deliverers): boolean => {
  const names = [...valuesOf(pair.before), ...valuesOf(pair.after)].flatMap(
    (value) => /([\w-]+)(?:\[\d+\])*: /.exec(value)?.[1] ?? [],
  )
  const asks = names.map(wholeWord)
  return changedTexts(pair, from, isTemplate).some((text) => asks.some((one) => one.test(text)))
}

const isTemplate = /(?:^|\/)templates\//

const reasonOf = (object: GitOpsObject, { textOf }: RevisionUnits, words: string, title: string): Reason => {
  const line = lineOf(textOf(object.path) ?? '', object, 'spec')
  return {
    code: 'CHANGE_UNREAD',
    text: `${titleOf(object)} at ${object.path}:${line} ${words}: ${title} was rendered as its file says. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path: object.path, line, column: 1 },
  }
}
