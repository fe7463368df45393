import { everyStageOf, type Enforcement, type Stage, type Unknown } from '../enforcement.js'
import { enforcementKey } from './enforcement-key.js'

/**
 * Takes out what was not read and cannot decide between the two states, since it is the same in both and what it could
 * decide is allowed for otherwise:
 * - RequestAuthentications, where those that were read stay as they are: `unreadTokens` compares with every token taken.
 * - PeerAuthentications, where the mode is PERMISSIVE in both states: every request stands in the comparison then, and a
 *   stricter mode takes the same ones away from both.
 *
 * `routed`: a gateway may come in another mode than before, so that a stricter one takes other requests away.
 */
export const withoutUnreadAlike = (
  before: Enforcement,
  after: Enforcement,
  routed = false,
): readonly [Enforcement, Enforcement] => {
  const now = new Set(unknownsOf(after).map(({ identity }) => identity))
  const candidates = unknownsOf(before).filter(({ unread, identity }) => unread !== undefined && now.has(identity))
  if (candidates.length === 0) return [before, after]
  const spare = new Set<Unknown['unread']>()
  if (jwtKey(before) === jwtKey(after)) spare.add('RequestAuthentication')
  if (!routed && [before, after].every(isPermissive)) spare.add('PeerAuthentication')
  const left = new Set(
    candidates.filter(({ unread }) => unread !== undefined && spare.has(unread)).map(({ identity }) => identity),
  )
  return left.size === 0 ? [before, after] : [without(before, left), without(after, left)]
}

const unknownsOf = (enforcement: Enforcement): readonly Unknown[] =>
  everyStageOf(enforcement).flatMap(({ unknowns }) => unknowns)

export const without = (enforcement: Enforcement, left: ReadonlySet<string>): Enforcement => {
  const isSpare = ({ identity }: Unknown): boolean => left.has(identity)
  const strip = (stage: Stage): Stage => ({ ...stage, unknowns: stage.unknowns.filter((one) => !isSpare(one)) })
  return {
    ...enforcement,
    stages: enforcement.stages.map(strip),
    ...(enforcement.bypass === undefined ? {} : { bypass: enforcement.bypass.map(strip) }),
  }
}

const isPermissive = (enforcement: Enforcement): boolean =>
  everyStageOf(enforcement).every(
    ({ proxy, mutualTls }) => (proxy !== 'sidecar' && proxy !== 'ztunnel') || mutualTls === 'PERMISSIVE',
  )

const jwtKey = (enforcement: Enforcement): string =>
  everyStageOf(enforcement)
    .map(({ jwtRules }) => enforcementKey(ofRules(enforcement, jwtRules)))
    .join('\n\n')

/** An enforcement of these rules and nothing else, to be told by its key. */
const ofRules = (like: Enforcement, jwtRules: Stage['jwtRules']): Enforcement => ({
  destination: like.destination,
  settings: like.settings,
  stages: like.stages
    .slice(0, 1)
    .map((stage) => ({ ...stage, allow: [], deny: [], custom: [], jwtRules, unknowns: [] })),
})
