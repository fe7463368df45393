import type { Json, JsonObject } from '../../ports/json.js'
import { keyText, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { nobodys, type Account } from '../account-moves.js'
import type { ObjectChange } from '../changed-objects.js'
import { member, objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { tokensTellApart } from '../names-account.js'
import { serviceAccountOf } from '../resolve/workloads.js'
import { makesPods, podsOf } from './pod-templates.js'

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

/** Pods that stand and run as an account, which may say whether they are given its token. */
const podsAs = ([old, now]: readonly [MeshState, MeshState], { key }: KubernetesObject): readonly ObjectChange[] => {
  const then = new Map(old.objects.map((object) => [keyText(object.key), object]))
  return now.objects
    .filter(
      (object) =>
        object.key.namespace === key.namespace &&
        podsOf(object).some((pod) => serviceAccountOf(objectAt(pod, 'spec')) === key.name),
    )
    .map((after) => ({ before: then.get(keyText(after.key)), after }))
}

/** The accounts of pods that stand and get a token which the mesh takes, and may know them by: by their own word, or their account's. */
export const newTokens = (
  states: readonly [MeshState, MeshState],
  { before, after }: ObjectChange,
): readonly Account[] => {
  const object = after ?? before
  if (object?.key.group === '' && object.key.kind === 'ServiceAccount')
    return podsAs(states, object).flatMap((change) => newTokens(states, change))
  if (before === undefined || after === undefined) return []
  return newlyHeld(states, tokensOf(states[0], before), after)
}

const newlyHeld = (
  [, now]: readonly [MeshState, MeshState],
  held: readonly HeldToken[],
  after: KubernetesObject,
): readonly Account[] => {
  const had = new Set(held.map(({ audience }) => audience))
  return tokensOf(now, after).flatMap(({ account, audience }) => (isNewlyTaken(now, audience, had) ? [account] : []))
}

/** Pods that come are no news to a rule for their whole namespace where others of it held such a token. */
const heldIn = (state: MeshState, namespace: string): readonly HeldToken[] =>
  state.objects
    .filter(({ key }) => key.namespace === namespace)
    .flatMap((object) => tokensOf(state, object))
    .map(({ audience }) => ({ account: nobodys({ namespace, name: '' }), audience }))

/**
 * Whether a policy knows pods by a token that they get. Who comes with an account, or takes another, is followed by
 * mesh/difference/account-tokens: of those that come a rule for their whole namespace is asked alone.
 */
export const holdsNewToken = (states: readonly [MeshState, MeshState], change: ObjectChange): boolean => {
  const { before, after } = change
  const isKnown = (account: Account): boolean =>
    objectsOfKind(states[1], 'security.istio.io', 'AuthorizationPolicy').some((policy) =>
      tokensTellApart(policy, undefined, account),
    )
  return before === undefined && after !== undefined && makesPods(after)
    ? newlyHeld(states, heldIn(states[0], after.key.namespace), after).map(nobodys).some(isKnown)
    : newTokens(states, change).some(isKnown)
}
