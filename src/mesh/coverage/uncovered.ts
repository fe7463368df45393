import { listNames } from '../../ports/list-names.js'
import { keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import type { Source } from '../../ports/source.js'
import { everyChange, type ObjectChange } from '../changed-objects.js'
import { changedFields } from './changed-fields.js'
import { judgeChange } from './judge-change.js'
import type { JudgedField } from './judge-field.js'
import { filledBy, mayWorkByOthers } from './filled-objects.js'
import { namedByOperators } from './named-by-operators.js'
import { mayChange, mayRewrite } from './rewriting-objects.js'
import { rootNamespacesOf } from './root-namespaces.js'

/** Fields of one object that change and that nothing reads, for one reason. */
export interface Uncovered {
  readonly object: KubernetesObject
  /** For people, without a trailing full stop. */
  readonly text: string
  readonly where: Source
}

const mostFields = 3

/** `spec.template.spec.containers[app].image`. */
export const pathText = (path: readonly string[]): string =>
  path.map((part, at) => (at === 0 || part.startsWith('[') ? part : `.${part}`)).join('')

const verbOf = ({ before, after }: ObjectChange): string =>
  before === undefined ? 'comes with' : after === undefined ? 'goes, and had' : 'changes'

const placeOf = (field: JudgedField, { before, after }: ObjectChange): Source | undefined => {
  const object = field.side === 'before' ? (before ?? after) : (after ?? before)
  return object?.locate(field.pointer)
}

/** A change, and what is known of each field that it is about. */
interface JudgedChange {
  readonly change: ObjectChange
  readonly fields: readonly JudgedField[]
}

const uncoveredOf = (
  { change, fields: judged }: JudgedChange,
  { verb = verbOf(change), counts = () => true }: { verb?: string; counts?: (field: JudgedField) => boolean } = {},
): readonly Uncovered[] => {
  const object = change.after ?? change.before
  if (object === undefined) return []
  const byReason = new Map<string, JudgedField[]>()
  for (const field of judged) {
    if (field.judgement.cover !== 'opaque' || !counts(field)) continue
    const list = byReason.get(field.judgement.why)
    if (list === undefined) byReason.set(field.judgement.why, [field])
    else list.push(field)
  }
  return [...byReason].flatMap(([why, fields]): readonly Uncovered[] => {
    const [first] = fields
    if (first === undefined) return []
    const names = [...new Set(fields.map(({ path }) => pathText(path)))].sort(byCodePoint)
    const text = `${keyTitle(object.key)} ${verb} ${listNames(names, mostFields)}: ${why}`
    return [{ object, text, where: placeOf(first, change) ?? object.source }]
  })
}

/**
 * Everything that changed between two states and that is neither modelled nor known to be neutral: the comparison of the
 * two may say nothing more than `cannot prove`. In order of the objects.
 */
export const uncoveredChanges = (before: MeshState, after: MeshState, root?: string): readonly Uncovered[] => {
  const all = everyChange(before, after)
  const changes = all.map((change): JudgedChange => ({
    change,
    fields: judgeChange(change, [before, after], root),
  }))
  return [
    ...changes.flatMap((change) => uncoveredOf(change)),
    ...rewrittenChanges(changes, after, root),
    ...fillingChanges(all, [before, after], root),
    ...namedByOperators(
      all,
      [before, after],
      new Set([root ?? 'istio-system', ...rootNamespacesOf(before), ...rootNamespacesOf(after)]),
    ).map((one) => ({ ...one, where: one.object.source })),
  ].sort((left, right) => byCodePoint(left.text, right.text))
}

/**
 * Changes by which an object that stands makes or steers others otherwise: they fill its template in, or it selects by a label of
 * theirs. What becomes of it is judged as if it changed itself.
 */
export const fillingChanges = (
  changes: readonly ObjectChange[],
  states: readonly [MeshState, MeshState],
  root: string | undefined,
  among = states[1].objects,
): readonly Uncovered[] => {
  if (changes.length === 0) return []
  const changed = new Set(changes.map(({ after }) => after))
  return among.flatMap((standing): readonly Uncovered[] => {
    if (changed.has(standing) || !mayWorkByOthers(standing, states)) return []
    const found = changes.flatMap((change) => {
      const object = change.after ?? change.before
      return object !== undefined && decidesAsFilled(standing, change, states, root) ? [object] : []
    })
    const [first] = found
    if (first === undefined) return []
    const titles = [...new Set(found.map(({ key }) => keyTitle(key)))].sort(byCodePoint)
    const text = `${keyTitle(standing.key)} stands, and ${listNames(titles, mostFields)}, which changes, may fill it in or be selected by it: what it makes or steers decides, and is not compared`
    return [{ object: first, text, where: first.source }]
  })
}

const decidesAsFilled = (
  standing: KubernetesObject,
  change: ObjectChange,
  states: readonly [MeshState, MeshState],
  root: string | undefined,
): boolean => {
  const filled = filledBy(standing, change, states)
  if (filled === undefined) return false
  const decides = (one: ObjectChange): boolean =>
    judgeChange(one, states, root).some(({ judgement }) => judgement.cover === 'opaque')
  const comes: ObjectChange = { before: undefined, after: standing }
  if (filled === 'comes') return decides(comes)
  // What it selects from now on, it changes in all ways that it has.
  return decides({ before: standing, after: filled }) || (selectsOtherwise(standing, filled) && decides(comes))
}

const selectsOtherwise = (standing: KubernetesObject, filled: KubernetesObject): boolean =>
  changedFields(standing.content, filled.content).some(
    ({ path: [first, second = ''] }) => first === 'spec' && /selector$|^match/i.test(second),
  )

/**
 * Changes of what an object that stands changes in its turn, before it is applied or where it stands: what comes of the two is not
 * what the files say.
 */
const rewrittenChanges = (
  changes: readonly JudgedChange[],
  state: MeshState,
  root: string | undefined,
): readonly Uncovered[] => {
  const changed = new Set(changes.map(({ change }) => change.after))
  const standing = state.objects.filter((object) => !changed.has(object) && mayRewrite(object))
  if (standing.length === 0) return []
  const deciding = changes.filter(({ fields }) => fields.some(({ judgement }) => judgement.cover !== 'neutral'))
  return standing.flatMap((object): readonly Uncovered[] => {
    const met = deciding.flatMap(({ change }) => {
      const one = change.after ?? change.before
      return one !== undefined && mayChange(object, one) ? [one] : []
    })
    const [first] = met
    if (first === undefined || uncoveredStanding(object, state, root, () => true).length === 0) return []
    const titles = [...new Set(met.map(({ key }) => keyTitle(key)))].sort(byCodePoint)
    const text = `${keyTitle(object.key)} stands, and changes what changes here: ${listNames(titles, mostFields)}`
    return [{ object: first, text, where: first.source }]
  })
}

/**
 * What stands in one object and nothing reads, judged as if it came: for who asks what a state allows, and not what a change
 * does. `counts` says which fields that can be about.
 */
export const uncoveredStanding = (
  object: KubernetesObject,
  state: MeshState,
  root: string | undefined,
  counts: (field: JudgedField) => boolean,
): readonly Uncovered[] => {
  const change: ObjectChange = { before: undefined, after: object }
  return uncoveredOf({ change, fields: judgeChange(change, [state, state], root) }, { verb: 'has', counts })
}
