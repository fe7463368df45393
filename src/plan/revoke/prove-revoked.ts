import type { MeshOverrides } from '../../config/config.js'
import { compareMeshes } from '../../mesh/difference/difference.js'
import { plainPhrase } from '../../mesh/difference/phrase.js'
import { evaluate } from '../../mesh/evaluate/evaluate.js'
import { resolveMesh } from '../../mesh/resolve.js'
import { keyTitle, readStatus, type MeshState } from '../../ports/object.js'
import { effectivePermissions } from '../../rbac/effective-permissions.js'
import type { Account } from './revocation.js'
import { namedElsewhere, withoutAccount } from './without-account.js'

/** What an identity still has after its revocation, as far as it was read. */
export interface Proof {
  readonly account: Account
  /** `nothing left`; `left`: the lines say what; `cannot prove`: they say what is in the way. */
  readonly verdict: 'nothing left' | 'left' | 'cannot prove'
  readonly lines: readonly string[]
  /** Objects that give what is left, or may: `RoleBinding shop/by-hand`. */
  readonly holders: readonly string[]
}

/**
 * Proves that an identity holds nothing by its own name. The mesh: a state in which every policy that names it names nobody
 * instead is compared with the real one; what is lost then, the identity still has. Kubernetes: what the RBAC authorizer
 * would find bound to it. What everybody has, it has too; that is no right of its own.
 */
export const proveRevoked = (state: MeshState, overrides: MeshOverrides, account: Account): Proof => {
  const without = resolveMesh(withoutAccount(state, account), overrides)
  const { destinations, reasons } = compareMeshes(resolveMesh(state, overrides), without, { evaluate })
  const access = destinations.flatMap(({ title, port, lost }) =>
    lost.map(
      ({ who, what, before }) =>
        `${plainPhrase(who)} can ${plainPhrase(what)} on ${title}${port === 0 ? '' : ` port ${port}`} (${before.by})`,
    ),
  )
  const effective = effectivePermissions(state)
  const held = effective.subjects.get(`ServiceAccount ${account.namespace}/${account.name}`)
  const vias = [...(held?.resources ?? []), ...(held?.urls ?? [])].map(({ via }) => via)
  const rights = vias.map((via) => `permissions by ${via}`)
  const left = [...new Set([...access, ...rights])]
  if (left.length > 0) {
    const policies = destinations.flatMap(({ lost }) => lost.map(({ before }) => before.by.split(' spec.')[0] ?? ''))
    const bindings = vias.flatMap((via) => via.split('; ')).map((via) => via.split(' → ')[0] ?? '')
    const known = new Set(state.objects.map(({ key }) => keyTitle(key)))
    const holders = [...new Set([...policies, ...bindings])].filter((title) => known.has(title))
    return { account, verdict: 'left', lines: left, holders }
  }
  const unknown = [
    ...(policiesRead(state) ? [] : ['AuthorizationPolicies were not all read']),
    ...namedElsewhere(state, account),
    ...[...reasons, ...destinations.flatMap((one) => one.reasons)].map(
      ({ code, text }) => `${code}: ${plainPhrase(text)}`,
    ),
    ...effective.unread.map(
      ({ kind, namespace }) => `${kind} of ${namespace === '*' ? 'all namespaces' : namespace} was not read`,
    ),
    ...(held?.unread ?? []).map(({ role }) => `${role.kind} ${role.name} was not read`),
  ]
  return unknown.length === 0
    ? { account, verdict: 'nothing left', lines: [], holders: [] }
    : { account, verdict: 'cannot prove', lines: [...new Set(unknown)], holders: [] }
}

/** In all namespaces: a policy anywhere may name the identity. */
const policiesRead = (state: MeshState): boolean => {
  const status = readStatus(state, 'security.istio.io', 'AuthorizationPolicy', '*')
  return status === 'complete' || status === 'not installed'
}
