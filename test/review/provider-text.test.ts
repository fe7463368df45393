import { expect, test } from '@jest/globals'
import type { Reason } from '../../src/mesh/difference/access-diff.js'
import { areProviders, newProviders, placeOfProvider, providerSide } from '../../src/review/provider-text.js'
import { saysPort } from '../../src/review/said-of-policies.js'
import { samplePlans } from './plans.js'

const [plan] = samplePlans('cannot-prove')
if (plan === undefined) throw new Error('no plan')
const reason = (provider: string, policy = 'shop-staging/ext', kind = 'AuthorizationPolicy'): Reason => {
  const [namespace = '', name = ''] = policy.split('/')
  return {
    code: 'CUSTOM_PROVIDER',
    text: 'a sentence that nobody reads back: AuthorizationPolicy shop-staging/ext, "ext-authz"',
    asks: { provider, policies: [{ group: 'security.istio.io', kind, namespace, name }] },
  }
}

test('of a provider that changes, the reasons say which is asked before and which from then on', () => {
  expect(providerSide(plan, reason('ext-authz'))).toBe('until now, ')
  expect(providerSide(plan, reason('ext-authz-next'))).toBe('from now on, ')
  expect(newProviders(plan)).toEqual(['ext-authz-next'])
  expect(placeOfProvider(plan, reason('ext-authz'))).toMatchObject({ path: 'mesh/staging/ext.yaml' })
})

test('another policy, provider or code is told as it stands', () => {
  for (const other of [
    reason('ext'),
    reason('ext-authz', 'shop/ext'),
    reason('ext-authz', 'shop-staging/ext-two'),
    reason('ext-authz', 'shop-staging/ext', 'RequestAuthentication'),
    { code: 'CUSTOM_PROVIDER', text: reason('ext-authz').text },
  ])
    expect(providerSide(plan, other)).toBe('')
  const ofTwo = reason('ext-authz', 'shop/other').asks?.policies ?? []
  const both = {
    ...reason('ext-authz'),
    asks: { provider: 'ext-authz', policies: [...ofTwo, ...(reason('').asks?.policies ?? [])] },
  }
  expect(providerSide(plan, both)).toBe('until now, ')
  expect(areProviders([])).toBe(false)
  expect(areProviders([reason('a'), { code: 'ENVOY_FILTER', text: 'x' }])).toBe(false)
})

test('ports stand once: in the row, or beside the destination', () => {
  const any = { port: 0 }
  const others = { port: 0, otherThan: [8080] }
  expect(saysPort(any, 'any port except `5432`')).toBe(true)
  expect(saysPort(any, '`GET` · port `1000`')).toBe(true)
  expect(saysPort(others, 'port `1000`')).toBe(true)
  // What these are all but stands beside the destination.
  expect(saysPort(others, 'any port except `5432`')).toBe(false)
  expect(saysPort(any, 'any request')).toBe(false)
  expect(saysPort(any, '`GET` · `/port 1`')).toBe(false)
  expect(saysPort({ port: 8080 }, 'port `1000`')).toBe(false)
})
