import { expect, test } from '@jest/globals'
import type { Plan } from '../../src/plan/plan.js'
import type { Reason } from '../../src/mesh/difference/access-diff.js'
import {
  areProviders,
  askedOtherwise,
  newProviders,
  placeOfProvider,
  providerSide,
} from '../../src/review/provider-text.js'
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

const withScope = (fields: Plan['reviewed']['change'][number]['fields'], reasons = [reason('ext-authz')]): Plan => ({
  ...plan,
  reviewed: {
    ...plan.reviewed,
    access: { ...plan.reviewed.access, reasons, destinations: [] },
    change: plan.reviewed.change.map((one) => ({ ...one, fields })),
  },
})

test('a provider that stays is told by what it is asked about', () => {
  const pointer = '/spec/rules/0/to/0/operation/paths'
  const less = askedOtherwise(withScope([{ pointer, before: ['/a', '/b'], after: ['/a'] }]))
  expect(less).toMatchObject({
    providers: ['ext-authz'],
    how: 'about fewer requests',
    places: [{ path: 'mesh/staging/ext.yaml' }],
  })
  for (const fields of [
    [{ pointer, before: ['/a'], after: ['/a', '/b'] }],
    // Without any path, a rule is for all of them.
    [{ pointer, before: ['/a'] }],
    [{ pointer: '/spec/rules/0/to/0/operation/notPaths', before: ['/a', '/b'], after: ['/a'] }],
    [
      { pointer, before: ['/a', '/b'], after: ['/a'] },
      { pointer: '/spec/selector/matchLabels/app', before: 'a', after: 'b' },
    ],
  ])
    expect(askedOtherwise(withScope(fields))?.how).toBe('about other requests')
  expect(askedOtherwise(withScope([{ pointer: '/spec/rules/1', before: {} }]))?.how).toBe('about fewer requests')
})

test('beside another reason, or a policy that stays, nothing is said of what a provider is asked', () => {
  const fields = [{ pointer: '/spec/rules/1', before: {} }]
  expect(askedOtherwise(withScope(fields, [reason('ext-authz'), { code: 'ENVOY_FILTER', text: 'x' }]))).toBeUndefined()
  expect(askedOtherwise(withScope(fields, [reason('ext-authz'), reason('ext-authz', 'shop/other')]))).toBeUndefined()
  expect(askedOtherwise(plan)).toBeUndefined()
})
