import { keyTitle, type KubernetesObject } from '../../ports/object.js'
import { everyStageOf, type AppliedJwtRule, type AppliedPolicy, type Enforcement, type Stage } from '../enforcement.js'
import type { Reason, Verdict } from './access-diff.js'
import { objectAt, objectsAt, textAt, textsAt } from '../fields.js'

/** Whether some rule asks for what only a verified token says. */
export const readsTokens = ({ rules = [] }: Pick<AppliedPolicy, 'rules'>): boolean =>
  rules.some(
    (rule) =>
      objectsAt(rule, 'from')
        .map((from) => objectAt(from, 'source'))
        .some((source) =>
          ['requestPrincipals', 'notRequestPrincipals'].some((field) => textsAt(source, field).length > 0),
        ) || objectsAt(rule, 'when').some((condition) => textAt(condition, 'key').startsWith('request.auth.')),
  )

const isUnread = ({ unread }: Stage['unknowns'][number]): boolean => unread === 'RequestAuthentication'

/** Takes a token of any issuer where Envoy looks by default: the most that rules which nobody read can take. */
const anyTokenRule = (policy: KubernetesObject): AppliedJwtRule => ({
  object: {
    ...policy,
    key: { ...policy.key, kind: 'RequestAuthentication', name: 'not-read' },
    apiVersion: 'security.istio.io/v1',
    content: {},
  },
  index: 0,
  rule: { forwardOriginalToken: true },
})

/**
 * Where RequestAuthentications are not wholly read, the mesh may take tokens of any issuer, beside those that were read
 * too. A request whose token is not taken is let through as one without a token, so with all tokens taken every gain is
 * found: one that shows only then cannot be ruled out.
 */
export const unreadTokens = (
  before: Enforcement,
  after: Enforcement,
  compare: (before: Enforcement, after: Enforcement) => Verdict,
  /** By other labels one that cannot be read may take tokens in one state alone. */
  isElsewhere = false,
): Reason | undefined => {
  const stages = [...everyStageOf(before), ...everyStageOf(after)]
  const reading = stages.flatMap(({ allow, deny }) => [...allow, ...deny]).find(readsTokens)
  if (reading === undefined || !stages.some(({ tokensUnread }) => tokensUnread === true)) return undefined
  const someRead = stages.some(({ jwtRules }) => jwtRules.length > 0)
  const jwtRules = [anyTokenRule(reading.object)]
  const open = (stage: Stage): Stage => (stage.tokensUnread === true ? { ...stage, jwtRules } : stage)
  const opened = (enforcement: Enforcement): Enforcement => ({
    ...enforcement,
    stages: enforcement.stages.map(open),
    ...(enforcement.bypass === undefined ? {} : { bypass: enforcement.bypass.map(open) }),
  })
  const verdict = compare(before, after)
  const alone = isElsewhere && stages.some(({ unknowns }) => unknowns.some(isUnread))
  const pairs = [
    [opened(before), opened(after)],
    ...(alone ? [[before, opened(after)] as const, [opened(before), after] as const] : []),
  ] as const
  const gains = pairs.some(([one, other]) => {
    const withTokens = compare(one, other)
    return withTokens !== verdict && withTokens !== 'equivalent' && withTokens !== 'less permissive'
  })
  if (!gains) return undefined
  return {
    code: 'TOKENS_UNREAD',
    text: `${keyTitle(reading.object.key)} asks for what a token says, and ${someRead ? 'the RequestAuthentications that were read need not be all that say' : 'no RequestAuthentication that was read says'} which tokens are taken in namespace ${after.destination.namespace}: read the cluster or a snapshot of it, or add the mesh's RequestAuthentications to the files`,
    where: reading.object.source,
  }
}
