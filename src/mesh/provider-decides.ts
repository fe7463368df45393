import { keyTitle } from '../ports/object.js'
import type { AppliedPolicy } from './enforcement.js'

/** What a CUSTOM provider answers is no file's. */
export const providerDecides = (provider: string, policies: readonly AppliedPolicy[]): string => {
  const titles = policies.map((policy) => keyTitle(policy.object.key))
  return `provider ${JSON.stringify(provider)} decides about the requests that ${titles.join(' and ')} ${titles.length === 1 ? 'matches' : 'match'}`
}
