import type { IstioVersion } from '../enforcement.js'
import { hasFix } from '../resolve/version.js'
import { conditionKeyNames, conditionKeys, type ConditionKey } from '../vocabulary.js'
import { checkAddress, checkPort, checkServiceAccount, checkWildcard, type Check } from './values.js'

const anything: Check = () => undefined

interface KeyCheck {
  readonly value: Check
  /** It needs an identity or a token, which a CUSTOM policy is asked too early to have. */
  readonly custom: 'supported' | 'not supported'
}

const checks: Readonly<Record<ConditionKey, KeyCheck>> = {
  'source.ip': { value: checkAddress, custom: 'supported' },
  'remote.ip': { value: checkAddress, custom: 'supported' },
  'destination.ip': { value: checkAddress, custom: 'supported' },
  'destination.port': { value: checkPort, custom: 'supported' },
  'source.serviceAccount': { value: checkServiceAccount, custom: 'not supported' },
  'source.trustDomain': { value: checkWildcard, custom: 'not supported' },
  'source.namespace': { value: anything, custom: 'not supported' },
  'source.principal': { value: anything, custom: 'not supported' },
  'request.auth.principal': { value: anything, custom: 'not supported' },
  'request.auth.audiences': { value: anything, custom: 'not supported' },
  'request.auth.presenter': { value: anything, custom: 'not supported' },
  'request.auth.claims': { value: anything, custom: 'not supported' },
  'request.headers': { value: anything, custom: 'supported' },
  'connection.sni': { value: anything, custom: 'supported' },
  'experimental.envoy.filters.': { value: anything, custom: 'supported' },
}

/** The word of Istio's that a key starts with, whatever stands behind it. */
const wordOf = (key: string): ConditionKey | undefined =>
  conditionKeyNames.find((word) => (conditionKeys[word].form === 'plain' ? key === word : key.startsWith(word)))

/** Whether a CUSTOM policy may not have the key. */
export const needsIdentity = (key: string): boolean => {
  const word = wordOf(key)
  return word !== undefined && checks[word].custom === 'not supported'
}

const replaced: ReadonlyMap<string, string> = new Map([
  ['destination.namespace', 'attribute destination.namespace is replaced by the metadata.namespace'],
])

const isBracketed = (key: string, prefix: string): boolean =>
  /^\[[^\]]+\]/.test(key.slice(prefix.length)) && key.endsWith(']')

/**
 * What istiod says of a `when` key and its values (I security.go: ValidateAttribute); undefined where it takes them. One
 * that came before the word knows it as little as any other.
 */
export const checkCondition = (key: string, values: readonly string[], istio: IstioVersion): string | undefined => {
  const word = wordOf(key)
  if (word !== undefined && !hasFix(istio, conditionKeys[word].since)) return `unknown attribute: ${key}`
  if (word !== undefined && conditionKeys[word].form === 'plain') {
    for (const value of values) {
      const message = value === '' ? 'empty value not allowed' : checks[word].value(value)
      if (message !== undefined) return message
    }
    return undefined
  }
  if (word !== undefined) {
    const start = key.indexOf('[')
    const fine = word.endsWith('.') ? start > 0 && isBracketed(key, key.slice(0, start)) : isBracketed(key, word)
    if (!fine) return `bad key (${key}): should have format a[b]`
    return values.includes('') ? 'empty value not allowed' : undefined
  }
  if (key.startsWith('destination.labels')) return `attribute ${key} is replaced by the workload selector`
  if (key === 'destination.user' || key === 'destination.name')
    return `deprecated attribute ${key}: only supported in v1alpha1`
  return replaced.get(key) ?? `unknown attribute: ${key}`
}
