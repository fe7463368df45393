import { pointerParts } from '../../manifests/positions.js'
import type { Json } from '../../ports/json.js'
import { keyTitle, type ObjectKey } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { canonicalJson } from '../canonical-json.js'
import { fieldsApart } from '../object-changes.js'
import type { ComparedPlan, FieldOfChange, ObjectOfPlan, PartKind } from './compared-plan.js'

/** What two environments that should be equal have apart. */
export interface ParityDifference {
  readonly part: PartKind
  /** `here`: only the environment that is apart has it. `there`: only those that it is compared with. */
  readonly side: 'here' | 'there' | 'both'
  readonly text: string
  /** JSON pointers into the object; missing: it is about the object as a whole, or about none. */
  readonly fields?: readonly string[]
}

/** What one plan has and the other has not, in both directions: access first, objects with the fields that are otherwise. */
export const differencesOf = (here: ComparedPlan, there: ComparedPlan): readonly ParityDifference[] => {
  const only = (
    side: 'here' | 'there',
    parts: ComparedPlan['parts'],
    others: ComparedPlan['parts'],
  ): readonly ParityDifference[] =>
    [...parts].filter(([key]) => !others.has(key)).map(([, { part, text }]) => ({ part, side, text }))
  const order: readonly PartKind[] = ['verdict', 'access', 'permission', 'object', 'setting', 'finding']
  return [
    ...only('here', here.parts, there.parts),
    ...only('there', there.parts, here.parts),
    ...objectDifferences(here.objects, there.objects),
  ].sort(
    (a, b) =>
      order.indexOf(a.part) - order.indexOf(b.part) ||
      byCodePoint(a.text, b.text) ||
      byCodePoint(a.side, b.side) ||
      byCodePoint(canonicalJson(a.fields ?? []), canonicalJson(b.fields ?? [])),
  )
}

const objectDifferences = (
  here: ComparedPlan['objects'],
  there: ComparedPlan['objects'],
): readonly ParityDifference[] =>
  [...new Set([...here.keys(), ...there.keys()])].flatMap((text) => {
    const [mine, theirs] = [here.get(text), there.get(text)]
    const one = mine ?? theirs
    return one === undefined ? [] : differenceOfObject(one.key, mine, theirs)
  })

const differenceOfObject = (
  key: ObjectKey,
  here: ObjectOfPlan | undefined,
  there: ObjectOfPlan | undefined,
): readonly ParityDifference[] => {
  const tell = (side: ParityDifference['side'], fields: readonly string[]): ParityDifference => {
    const named = [...new Set(fields)].filter((pointer) => pointer !== '')
    return { part: 'object', side, text: keyTitle(key), ...(named.length === 0 ? {} : { fields: named }) }
  }
  const [mine, theirs] = [here?.asked, there?.asked]
  if (mine !== undefined && theirs === undefined) return [tell('here', [])]
  if (mine === undefined && theirs !== undefined) return [tell('there', [])]
  if (mine !== undefined && theirs !== undefined) {
    const apart = fieldsApart(key, [], theirs, mine)
    if (apart.length > 0)
      return [
        tell(
          'both',
          apart.map(({ pointer }) => pointer),
        ),
      ]
  }
  const only = (one: ObjectOfPlan | undefined, other: ObjectOfPlan | undefined): readonly FieldOfChange[] =>
    [...(one?.changes ?? [])].filter(([text]) => other?.changes.has(text) !== true).map(([, field]) => field)
  const [came, went] = [only(here, there), only(there, here)]
  if (came.length > 0 && went.length > 0)
    return [tell('both', [...came.flatMap(within(key, went)), ...lone(came, went)])]
  if (came.length > 0)
    return [
      tell(
        'here',
        came.map(({ pointer }) => pointer),
      ),
    ]
  return went.length > 0
    ? [
        tell(
          'there',
          went.map(({ pointer }) => pointer),
        ),
      ]
    : []
}

/** Fields of two changes of one field: what of their values is apart. */
const within =
  (key: ObjectKey, others: readonly FieldOfChange[]) =>
  ({ pointer, before, after }: FieldOfChange): readonly string[] => {
    const other = others.find((one) => one.pointer === pointer)
    if (other === undefined) return [pointer]
    const apart = (left: Json | undefined, right: Json | undefined): readonly string[] =>
      left === undefined || right === undefined
        ? left === right
          ? []
          : [pointer]
        : fieldsApart(key, pointerParts(pointer), left, right).map((field) => field.pointer)
    return [...apart(other.before, before), ...apart(other.after, after)]
  }

const lone = (fields: readonly FieldOfChange[], others: readonly FieldOfChange[]): readonly string[] =>
  others.flatMap(({ pointer }) => (fields.some((one) => one.pointer === pointer) ? [] : [pointer]))
