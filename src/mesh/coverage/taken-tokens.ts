import type { Json, JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { nobodys, type Account } from '../account-moves.js'
import type { ObjectChange } from '../changed-objects.js'
import { member, objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { tokensTellApart } from '../names-account.js'
import { serviceAccountOf } from '../resolve/workloads.js'
import { podsOf } from './pod-templates.js'

/** Audience of a token for which nobody asked for another: that of the API server. */
const ofApiServer = ''

/** Whether the kubelet puts a token of the account into its pods: the pod's own word counts, then the account's. */
const isMounted = (state: MeshState, podSpec: JsonObject, { namespace, name }: Account): boolean => {
  const own = member(podSpec, 'automountServiceAccountToken')
  if (own !== undefined) return own !== false
  const account = objectsOfKind(state, '', 'ServiceAccount').find(
    ({ key }) => key.namespace === namespace && key.name === name,
  )
  return member(account?.content, 'automountServiceAccountToken') !== false
}

/** A token that pods hold: whose, and for whom. */
interface HeldToken {
  readonly account: Account
  readonly audience: string
}

const tokensOf = (state: MeshState, object: KubernetesObject | undefined): readonly HeldToken[] =>
  object === undefined
    ? []
    : podsOf(object).flatMap((pod) => {
        const podSpec = objectAt(pod, 'spec')
        const account = { namespace: object.key.namespace, name: serviceAccountOf(podSpec) }
        const projected = objectsAt(podSpec, 'volumes')
          .flatMap((volume) => objectsAt(volume, 'projected', 'sources'))
          .filter((source) => member(source, 'serviceAccountToken') !== undefined)
          .map((source) => textAt(source, 'serviceAccountToken', 'audience'))
        const audiences = isMounted(state, podSpec, account) ? [ofApiServer, ...projected] : projected
        return audiences.map((audience) => ({ account, audience }))
      })

/** Whether a rule for tokens takes one with this audience; without audiences it takes any. */
const takes = (rule: Json, audience: string): boolean => {
  const audiences = textsAt(rule, 'audiences')
  if (audiences.length === 0) return true
  return audience === ofApiServer
    ? audiences.some((one) => one.includes('kubernetes.default.svc') || one === textAt(rule, 'issuer'))
    : audiences.includes(audience)
}

/** Whether some of the rules for tokens were not read. */
const isUnread = ({ reads }: MeshState): boolean =>
  reads.some(({ kind, status }) => kind === 'RequestAuthentication' && status === 'forbidden')

/**
 * Whether a rule takes a token of this audience and took none that the pods had: a further one says the same of the account.
 * Where no rule was read, or not each of them, it may stand elsewhere.
 */
const isNewlyTaken = (state: MeshState, audience: string, had: ReadonlySet<string>): boolean => {
  if (had.has(audience)) return false
  const rules = objectsOfKind(state, 'security.istio.io', 'RequestAuthentication').flatMap(({ content }) =>
    objectsAt(content, 'spec', 'jwtRules'),
  )
  const isTaken = rules.some((rule) => takes(rule, audience) && ![...had].some((one) => takes(rule, one)))
  return isTaken || ((rules.length === 0 || isUnread(state)) && audience !== ofApiServer)
}

/** The accounts of pods of an object that stands and that get a token which the mesh takes, and may know them by. */
export const newTokens = (
  [old, now]: readonly [MeshState, MeshState],
  { before, after }: ObjectChange,
): readonly Account[] => {
  if (before === undefined || after === undefined) return []
  const had = new Set(tokensOf(old, before).map(({ audience }) => audience))
  return tokensOf(now, after).flatMap(({ account, audience }) => (isNewlyTaken(now, audience, had) ? [account] : []))
}

/**
 * Whether a policy knows the account of pods by a token that they get. Who comes with an account, or takes another, is followed by
 * mesh/difference/account-tokens.
 */
export const holdsNewToken = (states: readonly [MeshState, MeshState], change: ObjectChange): boolean => {
  const policies = objectsOfKind(states[1], 'security.istio.io', 'AuthorizationPolicy')
  return newTokens(states, change).some((account) =>
    policies.some((policy) => tokensTellApart(policy, nobodys(account), account)),
  )
}
