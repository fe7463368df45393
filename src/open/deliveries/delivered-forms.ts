import type { Reason } from '../../mesh/difference/access-diff.js'
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
 */
export const otherForms = async (pair: UnitPair, from: Deliverers): Promise<OtherForms> => {
  const unknown = unknownValues(pair, from)
  if (unknown.length > 0) return { reasons: unknown, isGuessed: asksForUnknown(pair, from) }
  const [before, after] = from.revisions
  const sides = [
    [pair.after, after],
    [pair.before, before],
  ] as const
  for (const [unit, at] of sides) {
    const reasons = unit === undefined ? [] : await formsOf(unit, at, from)
    if (reasons.length > 0) return { reasons, isGuessed: asksToFillIn(pair, from) }
  }
  return { reasons: [], isGuessed: false }
}

const formsOf = async (
  { declared, title }: Unit,
  at: RevisionUnits,
  { render }: Deliverers,
): Promise<readonly Reason[]> => {
  if (declared === undefined) return []
  const object = at.found.objects.find((one) => one.path === declared.path && titleOf(one) === declared.by)
  if (object === undefined) return []
  const makers = at.found.units.filter((one) => makes(one, object) && mayAlter(one, object, at))
  for (const maker of makers) {
    const rendered = await render(maker, at)
    if (rendered.kind === 'absent') continue
    const words =
      rendered.kind === 'not rendered'
        ? `in a form that is not known: ${rendered.reason.text.replace(/\.$/, '')}`
        : alteration(object, rendered.deliveries, at)
    if (words !== undefined) return [reasonOf(object, at, `is made by ${maker.title} ${words}`, title)]
  }
  return []
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

const alteration = (object: GitOpsObject, made: readonly GitOpsObject[], at: RevisionUnits): string | undefined => {
  const same = made.filter((one) => writtenAt(one, at).includes(object))
  const [first] = same
  if (first === undefined) return 'under another name, or not at all'
  const fields = same.map((one) => differingFields(object, one))
  return fields.some((one) => one.length === 0) ? undefined : `with another ${fields[0]?.[0] ?? 'spec'}`
}

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
