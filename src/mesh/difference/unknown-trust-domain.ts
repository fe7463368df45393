import { objectDigest } from '../digest.js'
import type { AppliedPolicy, Enforcement } from '../enforcement.js'
import { objectsAt, textAt, textsAt } from '../fields.js'
import type { Reason } from './access-diff.js'

/** Trust domains that a policy writes out, without a pattern. */
const domainsOf = ({ rules }: AppliedPolicy): readonly string[] =>
  (rules ?? [])
    .flatMap((rule) => [
      ...objectsAt(rule, 'from').flatMap(({ source }) => [
        ...textsAt(source, 'principals'),
        ...textsAt(source, 'notPrincipals'),
      ]),
      ...objectsAt(rule, 'when')
        .filter((condition) => textAt(condition, 'key') === 'source.principal')
        .flatMap((condition) => [...textsAt(condition, 'values'), ...textsAt(condition, 'notValues')]),
    ])
    .flatMap((principal) => /^([^*/]+)\/ns\//.exec(principal)?.[1] ?? [])

/**
 * Where nothing says the mesh's trust domain, `cluster.local` is assumed, and a principal of another one seems to let
 * nobody in. A change that writes one out may well mean this mesh's own: then nothing is proven.
 */
export const unknownTrustDomain = (before: Enforcement, after: Enforcement): Reason | undefined => {
  const { anyTrustDomain, trustDomain } = after.settings
  if (anyTrustDomain !== true) return undefined
  const foreign = (policy: AppliedPolicy): readonly string[] =>
    domainsOf(policy).filter((one) => one !== trustDomain && one !== 'cluster.local')
  /** By digest, the policies that name another domain: most states have none. */
  const naming = ({ stages }: Enforcement): ReadonlyMap<string, readonly string[]> =>
    new Map(
      stages
        .flatMap(({ allow, deny, custom }) => [...allow, ...deny, ...custom])
        .flatMap((policy) => {
          const domains = foreign(policy)
          return domains.length === 0 ? [] : [[objectDigest(policy.object), domains] as const]
        }),
    )
  const [old, now] = [naming(before), naming(after)]
  const named = [
    ...[...old].filter(([digest]) => !now.has(digest)),
    ...[...now].filter(([digest]) => !old.has(digest)),
  ].flatMap(([, domains]) => domains)
  const [domain] = [...new Set(named)].sort()
  if (domain === undefined) return undefined
  return {
    code: 'TRUST_DOMAIN_UNKNOWN',
    text: `policies name the trust domain ${domain}, and neither a MeshConfig nor the configuration says which one the mesh has`,
  }
}
