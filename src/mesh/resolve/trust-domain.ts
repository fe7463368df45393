import type { MeshSettings } from '../enforcement.js'

const ownDomains = new WeakMap<object, readonly string[]>()

/** The mesh's own trust domain first, then its aliases. */
export const trustDomainsOf = (
  settings: Pick<MeshSettings, 'trustDomain' | 'trustDomainAliases'>,
): readonly string[] => {
  let own = ownDomains.get(settings)
  if (own === undefined)
    ownDomains.set(settings, (own = [...new Set([settings.trustDomain, ...settings.trustDomainAliases])]))
  return own
}

/** A leading or trailing `*` on the pattern's side; `*` alone takes all (I trustdomain/util.go: stringMatch). */
export const matchesAffix = (pattern: string, text: string): boolean => {
  if (pattern === '*') return true
  if (pattern.startsWith('*')) return text.endsWith(pattern.slice(1))
  if (pattern.endsWith('*')) return text.startsWith(pattern.slice(0, -1))
  return pattern === text
}

/**
 * Principals with the aliases of the mesh (I pilot/pkg/security/trustdomain/bundle.go: 54-91): a value of five parts
 * whose trust domain is one of the mesh's, or `cluster.local`, stands for all of the mesh's; a trust domain that ends
 * with a pattern stays as written and covers the domains that it matches itself.
 */
export const expandPrincipals = (
  principals: readonly string[],
  settings: Pick<MeshSettings, 'trustDomain' | 'trustDomainAliases'>,
): readonly string[] => {
  const own = trustDomainsOf(settings)
  const out: string[] = []
  for (const principal of principals) {
    const [domain, ...rest] = principal.split('/')
    const ours =
      domain !== undefined &&
      domain !== '*' &&
      rest.length === 4 &&
      (domain === 'cluster.local' || own.some((one) => matchesAffix(one, domain) || matchesAffix(domain, one)))
    if (!ours || domain === '') {
      out.push(principal)
      continue
    }
    for (const one of own) {
      const asWritten = one === domain || (domain.startsWith('*') && one.endsWith(domain.slice(1)))
      out.push(asWritten ? principal : [one, ...rest].join('/'))
    }
  }
  return [...new Set(out)]
}

/** `trustDomains`: a value that is one of the mesh's stands for all of them; patterns stay (bundle.go: 124-134). */
export const expandTrustDomains = (
  values: readonly string[],
  settings: Pick<MeshSettings, 'trustDomain' | 'trustDomainAliases'>,
): readonly string[] => {
  const own = trustDomainsOf(settings)
  return [...new Set(values.flatMap((value) => (own.includes(value) ? own : [value])))]
}
