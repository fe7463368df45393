import { everyStageOf, type AppliedPolicy, type Enforcement, type Stage, type Unknown } from '../enforcement.js'
import { policyNotRead } from '../policy-not-read.js'
import type { Reason, Verdict } from './access-diff.js'
import { enforcementKey } from './enforcement-key.js'
import { without } from './unread-alike.js'

/**
 * Takes out AuthorizationPolicies that were not read where they cannot make a gain or a loss of another kind than the policies
 * that were read make: they are the same in both states, and so is all that they decide by. Of one request they may
 * - let it in, beside whatever ALLOW policies were read: then DENY policies alone decide it;
 * - be ALLOW policies that do not let it in: then it needs one that was read, also where none was;
 * - refuse it in both states: then nothing changes for it.
 * CUSTOM policies of theirs refuse in both states too, and two providers at one workload do.
 */
export const withoutUnreadPolicies = (
  before: Enforcement,
  after: Enforcement,
  verdictIn: (before: Enforcement, after: Enforcement) => Verdict,
): readonly [Enforcement, Enforcement] => {
  const left = unreadIn(before)
  if (left.size === 0 || !isAlikeButForLists(before, after)) return [before, after]
  const lists = [before, after].flatMap((one) => everyStageOf(one).filter(isUnread)).map(({ allow }) => allow.length)
  // Of two proxies on the way each may have policies of its own.
  if (lists.length !== 2) return [before, after]
  const pair = [without(before, left), without(after, left)] as const
  const world = (answer: (stage: Stage) => Stage): Verdict =>
    verdictIn(
      ...([before, after].map((one) =>
        without(
          withStages(one, (stage) => (isUnread(stage) ? answer(stage) : stage)),
          left,
        ),
      ) as [Enforcement, Enforcement]),
    )
  const verdict = verdictIn(...pair)
  const isTold = (other: Verdict): boolean =>
    other === 'equivalent' || (other === 'less permissive' && (verdict === other || verdict === 'incomparable'))
  const letsIn = () => world((stage) => ({ ...stage, allow: [] }))
  const asksForOne = () => world((stage) => (stage.allow.length > 0 ? stage : { ...stage, allow: [allowsNothing] }))
  // Where an ALLOW was read in both states, one more that lets nobody in changes nothing; where none was, one that lets all in.
  const known = [
    lists.every((length) => length === 0) || isTold(letsIn()),
    lists.every((length) => length > 0) || isTold(asksForOne()),
  ]
  return known.every(Boolean) ? pair : [before, after]
}

/**
 * What stays in doubt where the policies that were read let the same requests through in both states, and are others: one that was
 * not read may let in what a DENY that goes refused.
 */
export const unreadPolicies = (before: Enforcement, after: Enforcement): Reason | undefined => {
  const [unknown] = everyStageOf(after).flatMap(({ unknowns }) => unknowns.filter(isUnreadPolicies))
  if (unknown === undefined || enforcementKey(before) === enforcementKey(after)) return undefined
  return { code: unknown.code, text: unknown.what, ...(unknown.where === undefined ? {} : { where: unknown.where }) }
}

const isUnreadPolicies = ({ unread }: Unknown): boolean => unread === 'AuthorizationPolicy'

const isUnread = ({ unknowns }: Stage): boolean => unknowns.some(isUnreadPolicies)

const unreadIn = (enforcement: Enforcement): ReadonlySet<string> =>
  new Set(
    everyStageOf(enforcement)
      .flatMap(({ unknowns }) => unknowns.filter(isUnreadPolicies))
      .map(({ identity }) => identity),
  )

/**
 * Whether the ALLOW and DENY policies that were read are all that differs: what was not read decides by the rest. Between STRICT
 * and PERMISSIVE it sees the same of each request that comes in by both.
 */
const isAlikeButForLists = (before: Enforcement, after: Enforcement): boolean => {
  const [old, now] = [before, after].map((one) =>
    enforcementKey(
      withStages(one, (stage) => ({
        ...stage,
        allow: [],
        deny: [],
        mutualTls: stage.mutualTls === 'STRICT' ? 'PERMISSIVE' : stage.mutualTls,
      })),
    ),
  )
  return old === now
}

/** Every stage as `change` makes it. */
const withStages = (enforcement: Enforcement, change: (stage: Stage) => Stage): Enforcement => ({
  ...enforcement,
  stages: enforcement.stages.map(change),
  ...(enforcement.bypass === undefined ? {} : { bypass: enforcement.bypass.map(change) }),
})

const allowsNothing: AppliedPolicy = { object: policyNotRead(''), action: 'ALLOW', rules: undefined }
