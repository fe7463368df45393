import type { Reason } from '../../mesh/difference/access-diff.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import { gitOpsObjects, titleOf, type GitOpsObject } from '../../units/gitops-object.js'
import type { RevisionUnits } from '../reached/revision-units.js'
import { changedPlaces, deliveryFields } from './delivery-fields.js'

/** Whether a text names an object, and no other one whose name only begins alike. */
export const isNaming = (text: string, object: GitOpsObject): boolean =>
  new RegExp(`(?<![\\w-])${quotePattern(titleOf(object))}(?![\\w./-])`).test(text)

interface ChangedObject {
  readonly object: GitOpsObject
  readonly field: string
}

/** Objects of Argo CD and Flux by which a unit is rendered otherwise than before: the environment's own rendering sees nothing of it. */
export const changedObjects = (
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): readonly ChangedObject[] => {
  const [old, now] = [before, after].map(({ files }) => gitOpsObjects(files.filter(({ path }) => changed.has(path))))
  const keyOf = (object: GitOpsObject): string => `${object.group} ${titleOf(object)} ${object.path}`
  const earlier = new Map((old ?? []).map((object) => [keyOf(object), object]))
  const later = new Map((now ?? []).map((object) => [keyOf(object), object]))
  return [...new Map([...earlier, ...later])].flatMap(([key, object]): readonly ChangedObject[] => {
    const fields = deliveryFields.get(`${object.group}/${object.kind}`)
    if (fields === undefined) return []
    const [one, other] = [earlier.get(key), later.get(key)]
    const [field] = changedPlaces(one?.content['spec'] ?? {}, other?.content['spec'] ?? {}, {
      rendered: [],
      neutral: fields.neutral,
    })
    if (field === undefined) return []
    return [{ object, field: one === undefined || other === undefined ? 'spec' : `spec.${field}` }]
  })
}

export const renderedReason = (object: GitOpsObject, field: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${titleOf(object)} at ${object.path} changes ${field}, and with it what is applied of the files of this environment: meshgate.yaml says nothing of it, so that the change was not judged. Write into the files what the object lays over them, or render it at both revisions and give the results as before and after.`,
  where: { kind: 'file', path: object.path, line: 1, column: 1 },
})
