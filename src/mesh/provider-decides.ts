import { keyTitle } from '../ports/object.js'
import type { AppliedPolicy, AskedProvider } from './enforcement.js'

/** What a CUSTOM provider answers is no file's. */
export const providerDecides = (provider: string, policies: readonly AppliedPolicy[]): string => {
  const titles = policies.map((policy) => keyTitle(policy.object.key))
  return `provider ${JSON.stringify(provider)} decides about the requests that ${titles.join(' and ')} ${titles.length === 1 ? 'matches' : 'match'}`
}

/** The same for whoever looks for the provider or a policy. */
export const askedOf = (provider: string, policies: readonly AppliedPolicy[]): AskedProvider => ({
  provider,
  policies: policies.map(({ object }) => object.key),
})
