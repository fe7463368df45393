import { checkAddress, checkPort, checkServiceAccount, checkWildcard, type Check } from './values.js'

const anything: Check = () => undefined

const checks: ReadonlyMap<string, Check> = new Map([
  ['source.ip', checkAddress],
  ['remote.ip', checkAddress],
  ['destination.ip', checkAddress],
  ['destination.port', checkPort],
  ['source.serviceAccount', checkServiceAccount],
  ['source.trustDomain', checkWildcard],
  ['source.namespace', anything],
  ['source.principal', anything],
  ['request.auth.principal', anything],
  ['request.auth.audiences', anything],
  ['request.auth.presenter', anything],
  ['connection.sni', anything],
])

const replaced: ReadonlyMap<string, string> = new Map([
  ['destination.namespace', 'attribute destination.namespace is replaced by the metadata.namespace'],
])

const isBracketed = (key: string, prefix: string): boolean =>
  /^\[[^\]]+\]/.test(key.slice(prefix.length)) && key.endsWith(']')

/** What istiod says of a `when` key and its values (I security.go: ValidateAttribute); undefined where it takes them. */
export const checkCondition = (key: string, values: readonly string[]): string | undefined => {
  const check = checks.get(key)
  if (check !== undefined) {
    for (const value of values) {
      const message = value === '' ? 'empty value not allowed' : check(value)
      if (message !== undefined) return message
    }
    return undefined
  }
  for (const prefix of ['request.headers', 'request.auth.claims', 'experimental.envoy.filters.'])
    if (key.startsWith(prefix)) {
      const start = key.indexOf('[')
      const fine = prefix.endsWith('.') ? start > 0 && isBracketed(key, key.slice(0, start)) : isBracketed(key, prefix)
      if (!fine) return `bad key (${key}): should have format a[b]`
      return values.includes('') ? 'empty value not allowed' : undefined
    }
  if (key.startsWith('destination.labels')) return `attribute ${key} is replaced by the workload selector`
  if (key === 'destination.user' || key === 'destination.name')
    return `deprecated attribute ${key}: only supported in v1alpha1`
  return replaced.get(key) ?? `unknown attribute: ${key}`
}
