import { readStatus, type MeshState } from '../ports/object.js'
import type { JudgedToken, JudgeOptions } from './judge-token.js'
import { requestAuthenticationToPaste } from './mends.js'
import type { TokenVerdict } from './token-verdict.js'

/** All verdicts in one word, for people and for the gate. */
export interface Acceptance {
  readonly kind: 'accepted' | 'refused' | 'nobody accepts it' | 'cannot tell'
  readonly text: string
  /** YAML, where no RequestAuthentication is for the issuer. */
  readonly paste?: string
  /** Rules for other issuers: for end users mostly. */
  readonly others: number
}

/** `accepted` needs one accepting rule: two rules for one issuer are the union of their audiences (istio-semantics §2.11). */
export const acceptanceOf = (
  verdicts: readonly TokenVerdict[],
  token: JudgedToken,
  state: MeshState,
  namespace: string,
  options: JudgeOptions = {},
): Acceptance => {
  const others = verdicts.filter((verdict) => verdict.verdict === 'not for this issuer').length
  const judged = verdicts.filter((verdict) => verdict.verdict !== 'not for this issuer')
  if (judged.some((verdict) => verdict.verdict === 'accepted'))
    return { kind: 'accepted', text: 'the mesh accepts the token', others }
  if (judged.some((verdict) => verdict.verdict === 'cannot tell')) {
    const why = judged.find((verdict) => verdict.verdict === 'cannot tell')?.message ?? ''
    return { kind: 'cannot tell', text: why, others }
  }
  const unread = [namespace, options.rootNamespace ?? 'istio-system'].filter((name) => {
    const status = readStatus(state, 'security.istio.io', 'RequestAuthentication', name)
    return status === 'forbidden' || status === 'not given'
  })
  if (judged.length > 0 && unread.length === 0) return { kind: 'refused', text: judged[0]?.message ?? '', others }
  if (unread.length > 0)
    return {
      kind: judged.length > 0 ? 'refused' : 'cannot tell',
      text:
        judged[0]?.message ??
        `RequestAuthentications were not read in ${[...new Set(unread)].map((name) => JSON.stringify(name)).join(' and ')}`,
      others,
    }
  return {
    kind: 'nobody accepts it',
    text: 'no RequestAuthentication accepts CI tokens',
    paste: requestAuthenticationToPaste(namespace, token.issuer, token.audiences[0] ?? ''),
    others,
  }
}
