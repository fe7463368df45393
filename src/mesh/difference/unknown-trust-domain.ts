import { objectDigest } from '../digest.js'
import { everyStageOf, type AppliedPolicy, type Enforcement, type MeshSettings } from '../enforcement.js'
import { objectsAt, textAt, textsAt } from '../fields.js'
import type { Reason, Verdict } from './access-diff.js'
import { unreadTokens } from './unread-tokens.js'

const principalsOf = ({ rules }: AppliedPolicy): readonly string[] =>
  (rules ?? []).flatMap((rule) => [
    ...objectsAt(rule, 'from').flatMap(({ source }) => [
      ...textsAt(source, 'principals'),
      ...textsAt(source, 'notPrincipals'),
    ]),
    ...objectsAt(rule, 'when')
      .filter((condition) => textAt(condition, 'key') === 'source.principal')
      .flatMap((condition) => [...textsAt(condition, 'values'), ...textsAt(condition, 'notValues')]),
  ])

/** Trust domains that a policy writes out, without a pattern. */
const domainsOf = (policy: AppliedPolicy): readonly string[] =>
  principalsOf(policy).flatMap((principal) => /^([^*/]+)\/ns\//.exec(principal)?.[1] ?? [])

// A pattern within a domain, and fields of domains: which ones these mean is no finite question.
const asksForDomains = (policy: AppliedPolicy): boolean =>
  principalsOf(policy).some((principal) => /^(?:[^/]+\*|\*[^/]+)(?:\/|$)/.test(principal)) ||
  /"(?:(?:not)?[tT]rustDomains|source\.trustDomain)"/.test(JSON.stringify(policy.rules ?? []))

/** Each of them is the mesh's own, an alias, one of `caCertificates` or none of these: more than two are too many ways. */
const mostDomains = 2

/** All that the settings may say of some domains. `cluster.local` stands for every own domain that no policy names. */
const possibleSettings = (settings: MeshSettings, named: readonly string[]): readonly MeshSettings[] =>
  [settings.trustDomain, ...named].flatMap((trustDomain) => {
    let ways: readonly MeshSettings[] = [{ ...settings, trustDomain }]
    for (const domain of named.filter((one) => one !== trustDomain))
      ways = ways.flatMap((way) => [
        way,
        { ...way, trustDomainAliases: [...way.trustDomainAliases, domain] },
        { ...way, otherTrustDomains: [...way.otherTrustDomains, domain] },
      ])
    return ways
  })

const policiesOf = (enforcement: Enforcement): readonly AppliedPolicy[] =>
  everyStageOf(enforcement).flatMap(({ allow, deny, custom }) => [...allow, ...deny, ...custom])

/**
 * Whether nobody gains, whatever the mesh says of the domains that its policies name. A domain that none names decides nothing:
 * policies read principals by equal domains alone (istio-semantics §2.7), so that any other own domain does what
 * `cluster.local` does. A waypoint's own name was made with the assumed domain, and what extends a proxy was compared with it:
 * where there is one nothing is said here.
 */
const isLossInAnyDomain = (
  before: Enforcement,
  after: Enforcement,
  compare: (before: Enforcement, after: Enforcement) => Verdict,
): boolean => {
  const policies = [...policiesOf(before), ...policiesOf(after)]
  const { trustDomain } = after.settings
  const named = [...new Set(policies.flatMap(domainsOf))].filter((one) => one !== trustDomain).sort()
  const isPlain = [before, after].every((one) =>
    everyStageOf(one).every(({ peer, unknowns }) => peer === 'client' && unknowns.length === 0),
  )
  if (!isPlain || named.length > mostDomains || policies.some(asksForDomains)) return false
  const [old, now] = [before, after].map(({ settings }) => possibleSettings(settings, named))
  return (old ?? []).every((settings, at) => {
    const [first, second] = [
      { ...before, settings },
      { ...after, settings: now?.[at] ?? after.settings },
    ]
    const verdict = compare(first, second)
    const isLoss = verdict === 'equivalent' || verdict === 'less permissive'
    return isLoss && unreadTokens(first, second, compare) === undefined
  })
}

/**
 * Where nothing says the mesh's trust domain, `cluster.local` is assumed, and a principal of another one seems to let
 * nobody in. A change that writes one out may well mean this mesh's own: then nothing is proven, unless nobody gains whichever
 * it is.
 */
export const unknownTrustDomain = (
  before: Enforcement,
  after: Enforcement,
  compare?: (before: Enforcement, after: Enforcement) => Verdict,
): Reason | undefined => {
  const { anyTrustDomain, trustDomain } = after.settings
  if (anyTrustDomain !== true) return undefined
  const foreign = (policy: AppliedPolicy): readonly string[] =>
    domainsOf(policy).filter((one) => one !== trustDomain && one !== 'cluster.local')
  /** By digest, the policies that name another domain: most states have none. */
  const naming = (enforcement: Enforcement): ReadonlyMap<string, readonly string[]> =>
    new Map(
      policiesOf(enforcement).flatMap((policy) => {
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
  if (domain === undefined || (compare !== undefined && isLossInAnyDomain(before, after, compare))) return undefined
  return {
    code: 'TRUST_DOMAIN_UNKNOWN',
    text: `policies name the trust domain ${domain}, and neither a MeshConfig nor the configuration says which one the mesh has`,
  }
}
