import type { Reason } from '../../mesh/difference/access-diff.js'
import { objectAt } from '../../mesh/fields.js'
import { isSameJson, type Json } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { titleOf, type GitOpsObject } from '../../units/gitops-object.js'
import { lineOf, treatment } from './changed-deliveries.js'
import { changedPlaces, deliveryFields } from './delivery-fields.js'
import { changesNothing } from './remote-releases.js'
import type { RevisionUnits } from '../reached/revision-units.js'

const keyOf = (object: GitOpsObject): string => `${object.group} ${titleOf(object)}`

/** What an object of Argo CD or Flux is at both revisions of the unit that makes it; one of the two is there at least. */
interface MadeObject {
  readonly old: GitOpsObject | undefined
  readonly now: GitOpsObject | undefined
}

/**
 * A unit that makes objects of Argo CD or Flux, filled in, patched, and under another name: what these apply is found of files
 * alone, so that one which changes, comes or goes proves nothing. But for one that stands as it is made in a file at both
 * revisions, where it is found and compared.
 */
export const changedRenderedDeliveries = (
  title: string,
  olds: readonly GitOpsObject[],
  nows: readonly GitOpsObject[],
  revisions: readonly [RevisionUnits, RevisionUnits],
): readonly Reason[] => {
  const [earlier, later] = [olds, nows].map(
    (all) => new Map(all.filter(isDelivering).map((one) => [keyOf(one), one] as const)),
  )
  return [...new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])])].sort(byCodePoint).flatMap((key) => {
    const made = { old: earlier?.get(key), now: later?.get(key) }
    const change = changeOf(made)
    return change === undefined || isFound(made, revisions) ? [] : reasonOf(title, made, change, revisions)
  })
}

const fieldsFor = ({ group, kind }: GitOpsObject): readonly string[] | undefined =>
  deliveryFields.get(`${group}/${kind}`)?.neutral

const isDelivering = (object: GitOpsObject): boolean => fieldsFor(object) !== undefined

/** Fields that differ of those that may say what is applied. */
export const differingFields = (one: GitOpsObject, other: GitOpsObject): readonly string[] => {
  const spec = changedPlaces(one.content['spec'], other.content['spec'], {
    rendered: [],
    neutral: fieldsFor(one) ?? [],
  }).map((field) => `spec.${field}`)
  return isSameJson(treatmentOf(one), treatmentOf(other)) ? spec : [...spec, 'metadata']
}

/** Annotations and labels by which Flux treats it otherwise. */
const treatmentOf = ({ content }: GitOpsObject): Json =>
  (['annotations', 'labels'] as const)
    .flatMap((place) =>
      Object.entries<Json>(objectAt(content, 'metadata', place))
        .filter(([name]) => treatment.test(name))
        .map(([name, value]) => JSON.stringify([place, name, value])),
    )
    .sort(byCodePoint)

interface MadeChange {
  readonly words: string
  readonly field: string
}

const changeOf = ({ old, now }: MadeObject): MadeChange | undefined => {
  if (old === undefined) return { words: 'comes', field: 'spec' }
  if (now === undefined) return { words: 'goes', field: 'spec' }
  const [field] = changesNothing(old, now) ? [] : differingFields(old, now)
  return field === undefined ? undefined : { words: `changes ${field}`, field }
}

/** Whether the files show the same change, so that what the object applies is compared by it. */
const isFound = ({ old, now }: MadeObject, [before, after]: readonly [RevisionUnits, RevisionUnits]): boolean => {
  const [left, right] = [writtenAs(old, before), writtenAs(now, after)]
  // One that stays where it is in a file reads as one that does not change.
  if (old === undefined) return right.some(({ path }) => !writtenAt(now, before).some((one) => one.path === path))
  if (now === undefined) return left.some(({ path }) => !writtenAt(old, after).some((one) => one.path === path))
  if (left.some(({ path }) => right.some((one) => one.path === path))) return true
  const isOnly = writtenAt(old, before).length === 1 && writtenAt(now, after).length === 1
  return isOnly && left.length === 1 && right.length === 1
}

/** Objects of this name in files. Where nothing of what it applies is placed by its own namespace, a file need not say it. */
export const writtenAt = (object: GitOpsObject | undefined, { found }: RevisionUnits): readonly GitOpsObject[] =>
  object === undefined
    ? []
    : found.objects.filter(
        ({ group, kind, name, namespace }) =>
          group === object.group &&
          kind === object.kind &&
          name === object.name &&
          (namespace === object.namespace || (namespace === '' && kind !== 'HelmRelease')),
      )

const writtenAs = (object: GitOpsObject | undefined, at: RevisionUnits): readonly GitOpsObject[] =>
  object === undefined ? [] : writtenAt(object, at).filter((one) => differingFields(one, object).length === 0)

const reasonOf = (
  title: string,
  { old, now }: MadeObject,
  { words, field }: MadeChange,
  [before, after]: readonly [RevisionUnits, RevisionUnits],
): readonly Reason[] => {
  const object = now ?? old
  if (object === undefined) return []
  const [there, gone] = [writtenAt(object, after)[0], writtenAt(object, before)[0]]
  const written = there ?? gone
  const line = written && lineOf((there === undefined ? before : after).textOf(written.path) ?? '', written, field)
  const place =
    written && line !== undefined ? { kind: 'file' as const, path: written.path, line, column: 1 } : undefined
  const at = place === undefined ? '' : ` at ${place.path}:${place.line}`
  return [
    {
      code: 'CHANGE_UNREAD',
      text: `${title} makes ${titleOf(object)}${at}, which ${words}: what it applies then was not read. Render it at both revisions, and give the results as before and after.`,
      ...(place === undefined ? {} : { where: place }),
    },
  ]
}
