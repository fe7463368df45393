import { listNames } from '../../ports/list-names.js'
import { keyText, keyTitle, type KubernetesObject } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { accountMoves, nobodys, type AccountMove } from '../account-moves.js'
import { knowsTokens, tokensTellApart } from '../names-account.js'
import type { Mesh } from '../resolve.js'
import type { Reason } from './access-diff.js'

const mostTitles = 3

/** Who comes with an account gets its tokens as every other workload of the account: compared with one that has none of these. */
const tellsApart = (policy: KubernetesObject, { to, from }: AccountMove): boolean =>
  tokensTellApart(policy, from ?? nobodys(to), to)

const reasonOf = (policy: KubernetesObject, { workloads, to, from, isBeside }: AccountMove): Reason => {
  const who = listNames(workloads, mostTitles)
  const left = from === undefined || isBeside ? '' : `, and no more as ${from.namespace}/${from.name}`
  return {
    code: 'NOT_MODELLED',
    text: `${who} runs as ServiceAccount ${to.namespace}/${to.name} now${left}, and ${keyTitle(policy.key)} knows accounts by the tokens that Kubernetes gives them: who may call by such a token is not computed`,
    where: policy.source,
  }
}

/**
 * Who takes an account may ask Kubernetes for its tokens, whether a proxy stands there or not. Where a policy knows accounts by
 * these, before the change and after it, they take its access along; what a policy of the change itself gives stands in its rows.
 */
export const accountTokens = (old: Mesh, now: Mesh): readonly Reason[] => {
  const [olds, nows] = [old, now].map(({ state }) => objectsOfKind(state, 'security.istio.io', 'AuthorizationPolicy'))
  const knew = new Map((olds ?? []).map((policy) => [keyText(policy.key), policy]))
  const naming = (nows ?? []).filter(knowsTokens)
  if (naming.length === 0) return []
  return accountMoves(old.state, now.state).flatMap((move) => {
    const policy = naming.find((one) => {
      const was = knew.get(keyText(one.key))
      return was !== undefined && tellsApart(was, move) && tellsApart(one, move)
    })
    return policy === undefined ? [] : [reasonOf(policy, move)]
  })
}
