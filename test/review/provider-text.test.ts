import { expect, test } from '@jest/globals'
import { areProviders, newProviders, placeOfProvider, providerSide } from '../../src/review/provider-text.js'
import { saysPort } from '../../src/review/said-of-policies.js'
import { samplePlans } from './plans.js'

const [plan] = samplePlans('cannot-prove')
if (plan === undefined) throw new Error('no plan')
const reason = (
  provider: string,
  policies = 'AuthorizationPolicy shop-staging/ext matches',
  code = 'CUSTOM_PROVIDER',
) => ({
  code,
  text: `provider ${JSON.stringify(provider)} decides about the requests that ${policies}`,
})

test('of a provider that changes, the reasons say which is asked before and which from then on', () => {
  expect(providerSide(plan, reason('ext-authz'))).toBe('until now, ')
  expect(providerSide(plan, reason('ext-authz-next'))).toBe('from now on, ')
  expect(newProviders(plan)).toEqual(['ext-authz-next'])
  expect(placeOfProvider(plan, reason('ext-authz'))).toMatchObject({ path: 'mesh/staging/ext.yaml' })
})

test('another policy, provider or code is told as it stands', () => {
  for (const other of [
    reason('ext'),
    reason('ext-authz', 'AuthorizationPolicy shop/ext matches'),
    reason('ext-authz', 'AuthorizationPolicy shop-staging/ext-two matches'),
    reason('ext-authz', 'AuthorizationPolicy shop-staging/ext matches', 'ENVOY_FILTER'),
  ])
    expect(providerSide(plan, other)).toBe('')
  expect(areProviders([])).toBe(false)
  expect(areProviders([reason('a'), reason('a', 'x', 'ENVOY_FILTER')])).toBe(false)
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
