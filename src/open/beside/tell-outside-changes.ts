import type { Environment } from '../../config/config.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import type { Sides } from '../../plan/opened-environment.js'
import { isSameJson } from '../../ports/json.js'
import { keyText, type KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { deliveryFields } from '../deliveries/delivery-fields.js'
import { decidingIn } from './deciding-in.js'
import { haveAnotherState } from './alternatives.js'
import { elsewhereNote } from './meeting-objects.js'
import { unreadOf, type OutsideChange } from './outside-change.js'

/** The sides of an environment with a reason for each such change that reaches it and that its own files do not show. */
export const withOutsideChanges = async (
  sides: Sides,
  changes: readonly OutsideChange[],
  environment: Environment | undefined,
): Promise<Sides> => {
  const told = await Promise.all(changes.map((change) => tellOutside(change, sides, environment)))
  const reasons = told.flatMap(({ reason }) => reason ?? [])
  const unique = [...new Map(reasons.map((reason) => [reason.text, reason])).values()]
  const notes = [...new Set(told.flatMap((one) => one.notes))].sort(byCodePoint)
  return {
    ...sides,
    unproven: [...(sides.unproven ?? []), ...unique.sort((a, b) => byCodePoint(a.text, b.text))],
    notes: [...(sides.notes ?? []), ...notes],
  }
}

/** What a change is told as for one environment: what may open something there is a reason, and what was judged nowhere a line. */
const tellOutside = async (
  { isOf, delivered, reason, unit }: OutsideChange,
  sides: Sides,
  environment: Environment | undefined,
): Promise<{ readonly reason?: Reason; readonly notes: readonly string[] }> => {
  if (isOf(environment)) {
    if (delivered === undefined) return { reason, notes: [] }
    const there = await delivered(environment, sides)
    const isElsewhere = unit?.stage !== undefined && haveAnotherState(sides.before, there.before)
    if (isElsewhere) return { notes: [...(unit.note === undefined ? [] : [unit.note]), ...elsewhereNote([unit.stage])] }
    if (!isJudged(there, sides)) return { reason, notes: [] }
  }
  if (unit?.note === undefined) return { notes: [] }
  const made = await unit.made(environment)
  const isNothing = unreadOf(made).length === 0 && decidingIn(made.before, made.after) === undefined
  return { notes: isNothing ? [] : [unit.note] }
}

const byKey = (objects: readonly KubernetesObject[]): ReadonlyMap<string, KubernetesObject> =>
  new Map(objects.map((object) => [keyText(object.key), object]))

const isSame = (one: KubernetesObject | undefined, other: KubernetesObject | undefined): boolean =>
  isSameJson(one?.content ?? null, other?.content ?? null)

const isDelivery = ({ key }: KubernetesObject): boolean => deliveryFields.has(`${key.group}/${key.kind}`)

/**
 * Whether what is delivered changes as the environment's own files do, or in nothing that decides. Where nothing was delivered
 * before, what comes has to be what was judged.
 */
const isJudged = (delivered: Sides, own: Sides): boolean => {
  const unread = [...(delivered.unproven ?? []), ...(delivered.unread?.reasons ?? []), ...delivered.unreadableBefore]
  if (unread.length > 0) return false
  const [before, after] = [byKey(delivered.before), byKey(delivered.after)]
  const [ownBefore, ownAfter] = [byKey(own.before), byKey(own.after)]
  const isNew = before.size === 0
  const isOpen = (name: string): boolean =>
    !isSame(before.get(name), after.get(name)) &&
    !(isSame(after.get(name), ownAfter.get(name)) && (isNew || isSame(before.get(name), ownBefore.get(name))))
  const open = [...new Map([...before, ...after])].filter(([name]) => isOpen(name)).map(([, object]) => object)
  return (
    !open.some(isDelivery) &&
    decidingIn(delivered.before, delivered.after, { counts: isOpen, around: own }) === undefined
  )
}
