import type { Reason } from '../../mesh/difference/access-diff.js'
import { objectAt } from '../../mesh/fields.js'
import { byCodePoint } from '../../ports/order.js'
import { gitOpsObjects, titleOf, type GitOpsObject } from '../../units/gitops-object.js'
import { changedPlaces, deliveryFields } from './delivery-fields.js'
import { decidingWhereNew, isNewest, valueAt } from './new-deliveries.js'
import type { RevisionUnits } from '../reached/revision-units.js'

/** Annotations and labels by which Flux treats one object otherwise; its own name and namespace it writes itself. */
export const treatment = /^kustomize\.toolkit\.fluxcd\.io\/(?!name$|namespace$)/

/**
 * Objects of Argo CD and Flux of which another field changes than those that their units are rendered by: which files are
 * left out, from which revision or repository they come, how they are filled in. Nothing is proven of what they apply, nor of
 * what a new one applies that has such a field.
 */
export const changedDeliveries = (
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): readonly Reason[] => {
  const [old, now] = [objectsOf(before, changed), objectsOf(after, changed)]
  const told = new Set([...before.found.elsewhere, ...after.found.elsewhere].map(({ id, path }) => `${path} ${id}`))
  return now
    .flatMap((object): readonly Reason[] => {
      const same = old.filter((one) => one.group === object.group && titleOf(one) === titleOf(object))
      const earlier = same.find(({ path }) => path === object.path) ?? same[0]
      if (told.has(`${object.path} ${titleOf(object)}`)) return []
      return earlier === undefined
        ? decidingWhereNew(object, before).map((field) => reasonOf(object, 'comes with', field, after))
        : changesOf(earlier, object).map((field) => reasonOf(object, 'changes', field, after))
    })
    .sort((a, b) => byCodePoint(a.text, b.text))
}

const objectsOf = ({ files }: RevisionUnits, changed: ReadonlySet<string>): readonly GitOpsObject[] =>
  gitOpsObjects(files.filter(({ path }) => changed.has(path)))

const changesOf = (old: GitOpsObject, now: GitOpsObject): readonly string[] => {
  const fields = deliveryFields.get(`${now.group}/${now.kind}`)
  const spec =
    fields === undefined
      ? []
      : changedPlaces(old.content['spec'], now.content['spec'], fields).filter((field) => !saysNewest(old, now, field))
  const names = (['annotations', 'labels'] as const).flatMap((place) => {
    const [one, other] = [objectAt(old.content, 'metadata', place), objectAt(now.content, 'metadata', place)]
    return [...new Set([...Object.keys(one), ...Object.keys(other)])]
      .filter((name) => treatment.test(name) && one[name] !== other[name])
      .map((name) => `metadata.${place}.${name}`)
  })
  return [...spec.map((field) => `spec.${field}`), ...names]
}

/** A generator that comes with the branch that changes are merged into reads the files of this revision. */
const saysNewest = (old: GitOpsObject, now: GitOpsObject, field: string): boolean => {
  const [one, other] = [old, now].map(({ content }) => valueAt(objectAt(content, 'spec'), field))
  return field.endsWith('.git.revision') && one === undefined && typeof other === 'string' && isNewest(other)
}

const reasonOf = (object: GitOpsObject, verb: string, field: string, { textOf }: RevisionUnits): Reason => {
  const line = lineOf(textOf(object.path) ?? '', object, field)
  return {
    code: 'CHANGE_UNREAD',
    text: `${titleOf(object)} at ${object.path}:${line} ${verb} ${field}, which may decide what is applied and was not read. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path: object.path, line, column: 1 },
  }
}

/** The line of the field in the object's part of the file, else of its name; 1 where the text hides both. */
export const lineOf = (text: string, { name }: GitOpsObject, field: string): number => {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /\bname:/.test(line) && line.includes(name))
  const last = field.includes('/') ? field.slice(field.search(/[^.]*\.[^/]*\//)) : field.replace(/.*\./, '')
  const word = last.includes('/') ? last.slice(last.indexOf('/') + 1) : last
  const at = lines.findIndex((line, index) => index >= start && line.includes(`${word}:`))
  return (at >= 0 ? at : Math.max(start, 0)) + 1
}
