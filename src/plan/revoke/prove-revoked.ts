import type { MeshOverrides } from '../../config/config.js'
import { compareMeshes } from '../../mesh/difference/difference.js'
import { plainPhrase } from '../../mesh/difference/phrase.js'
import { evaluate } from '../../mesh/evaluate/evaluate.js'
import { resolveMesh } from '../../mesh/resolve.js'
import { isJsonObject, type Json, type JsonArray } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { effectivePermissions } from '../../rbac/effective-permissions.js'
import type { Account } from './revocation.js'

/** What an identity still has after its revocation, as far as it was read. */
export interface Proof {
  readonly account: Account
  /** `nothing left`; `left`: the lines say what; `cannot prove`: they say what is in the way. */
  readonly verdict: 'nothing left' | 'left' | 'cannot prove'
  readonly lines: readonly string[]
}

/**
 * Proves that an identity holds nothing by its own name. The mesh: a state in which every policy that names it names nobody
 * instead is compared with the real one; what is lost then, the identity still has. Kubernetes: what the RBAC authorizer
 * would find bound to it. What everybody has, it has too; that is no right of its own.
 */
export const proveRevoked = (state: MeshState, overrides: MeshOverrides, account: Account): Proof => {
  const without = { ...state, objects: state.objects.map((object) => withoutName(object, account)) }
  const { destinations, reasons } = compareMeshes(resolveMesh(state, overrides), resolveMesh(without, overrides), {
    evaluate,
  })
  const access = destinations.flatMap(({ title, port, lost }) =>
    lost.map(
      ({ who, what, before }) =>
        `${plainPhrase(who)} can ${plainPhrase(what)} on ${title}${port === 0 ? '' : ` port ${port}`} (${before.by})`,
    ),
  )
  const effective = effectivePermissions(state)
  const held = effective.subjects.get(`ServiceAccount ${account.namespace}/${account.name}`)
  const rights = [...(held?.resources ?? []), ...(held?.urls ?? [])].map(({ via }) => `permissions by ${via}`)
  const left = [...new Set([...access, ...rights])]
  if (left.length > 0) return { account, verdict: 'left', lines: left }
  const unknown = [
    ...[...reasons, ...destinations.flatMap((one) => one.reasons)].map(
      ({ code, text }) => `${code}: ${plainPhrase(text)}`,
    ),
    ...effective.unread.map(
      ({ kind, namespace }) => `${kind} of ${namespace === '*' ? 'all namespaces' : namespace} was not read`,
    ),
    ...(held?.unread ?? []).map(({ role }) => `${role.kind} ${role.name} was not read`),
  ]
  return unknown.length === 0
    ? { account, verdict: 'nothing left', lines: [] }
    : { account, verdict: 'cannot prove', lines: [...new Set(unknown)] }
}

/** A name that no ServiceAccount can have, so that no policy that names it gives anything to anybody. */
const nobody = (name: string): string => `${name}.revoked`

/** The policy with every mention of the identity, as principal of any trust domain and as serviceAccount, naming nobody. */
const withoutName = (object: KubernetesObject, { namespace, name }: Account): KubernetesObject => {
  if (object.key.group !== 'security.istio.io' || object.key.kind !== 'AuthorizationPolicy') return object
  const suffix = `/ns/${namespace}/sa/${name}`
  const change = (text: string, key: string): string => {
    if (text.endsWith(suffix)) return nobody(text)
    const own = text === `${namespace}/${name}` || (text === name && object.key.namespace === namespace)
    return own && (key === 'serviceAccounts' || key === 'notServiceAccounts') ? nobody(text) : text
  }
  const walk = (value: Json, key: string): Json => {
    if (typeof value === 'string') return change(value, key)
    if (Array.isArray(value)) return (value as JsonArray).map((item) => walk(item, key))
    if (!isJsonObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, walk(item, inner)]))
  }
  const spec = object.content['spec']
  return spec === undefined ? object : { ...object, content: { ...object.content, spec: walk(spec, 'spec') } }
}
