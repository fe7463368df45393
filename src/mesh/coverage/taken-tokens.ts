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

/**
 * Whether a rule takes a token of this audience and took none that the pods had: a further one says the same of the account.
 * Where no rule was read, it may stand elsewhere.
 */
const isNewlyTaken = (state: MeshState, audience: string, had: ReadonlySet<string>): boolean => {
  if (had.has(audience)) return false
  const rules = objectsOfKind(state, 'security.istio.io', 'RequestAuthentication').flatMap(({ content }) =>
    objectsAt(content, 'spec', 'jwtRules'),
  )
  return rules.length === 0
    ? audience !== ofApiServer
    : rules.some((rule) => takes(rule, audience) && ![...had].some((one) => takes(rule, one)))
}

/**
 * Whether pods of an object that stands get a token which the mesh takes, and by which a policy knows the account. Who comes with
 * an account, or takes another, is followed by mesh/difference/account-tokens.
 */
export const holdsNewToken = (
  [old, now]: readonly [MeshState, MeshState],
  { before, after }: ObjectChange,
): boolean => {
  if (before === undefined || after === undefined) return false
  const had = new Set(tokensOf(old, before).map(({ audience }) => audience))
  const policies = objectsOfKind(now, 'security.istio.io', 'AuthorizationPolicy')
  return tokensOf(now, after).some(
    ({ account, audience }) =>
      isNewlyTaken(now, audience, had) && policies.some((policy) => tokensTellApart(policy, nobodys(account), account)),
  )
}
