import { describe, expect, test } from '@jest/globals'
import { readObjects } from '../../../src/manifests/read-objects.js'
import { composeStates } from '../../../src/manifests/state.js'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { readKinds } from '../../../src/mesh/kinds.js'

const objectsOf = (text: string) => {
  const { objects, problems } = readObjects([{ path: 'a.yaml', text, digest: text }], { selection: 'folder' })
  expect(problems).toEqual([])
  return objects
}

const compare = (before: string, after: string) => {
  const states = composeStates(undefined, objectsOf(before), objectsOf(after), { kinds: readKinds })
  return compareAccess(states.before, states.after, { evaluate, overrides: {} })
}

const workload = (labels = '{app: crane}'): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: crane, namespace: quay}\nspec: {selector: {matchLabels: {app: crane}}, template: {metadata: {labels: ${labels}}, spec: {containers: [{name: crane, image: crane}]}}}\n---\n`
const service = (port: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: crane, namespace: quay}\nspec: {selector: {app: crane}, ports: [{name: ${port}, port: 80}]}\n---\n`

interface Filter {
  readonly applyTo?: string
  readonly match?: string
  readonly operation?: string
  readonly value?: string
  readonly selector?: string
}

const lua = `{name: front, typed_config: {'@type': type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua, inlineCode: 'function envoy_on_request(h) end'}}`
const router =
  '{context: SIDECAR_INBOUND, listener: {filterChain: {filter: {name: envoy.filters.network.http_connection_manager, subFilter: {name: envoy.filters.http.router}}}}}'
const behind = (filter: string): string => router.replace('envoy.filters.http.router', filter)

const envoyFilter = (filter: Filter = {}): string => {
  const {
    applyTo = 'HTTP_FILTER',
    match = '{context: SIDECAR_INBOUND}',
    operation = 'INSERT_BEFORE',
    value = lua,
  } = filter
  const selector = filter.selector === undefined ? '' : `workloadSelector: {labels: ${filter.selector}}, `
  return `apiVersion: networking.istio.io/v1alpha3\nkind: EnvoyFilter\nmetadata: {name: front, namespace: quay}\nspec: {${selector}configPatches: [{applyTo: ${applyTo}, match: ${match}, patch: {operation: ${operation}, value: ${value}}}]}\n---\n`
}

const object = (kind: string, name: string, spec: string): string =>
  `apiVersion: security.istio.io/v1\nkind: ${kind}\nmetadata: {name: ${name}, namespace: quay}\nspec: ${spec}\n---\n`
const rule = (accounts: readonly string[], more = ''): string =>
  `{from: [{source: {principals: [${accounts.map((one) => `cluster.local/ns/quay/sa/${one}`).join(', ')}]}}]${more}}`
const policy = (name: string, action: string, ...rules: readonly string[]): string =>
  object('AuthorizationPolicy', name, `{action: ${action}, rules: [${rules.join(', ')}]}`)
const allow = (...accounts: readonly string[]): string => policy('crane', 'ALLOW', rule(accounts))
const paths = (...list: readonly string[]): string =>
  policy('crane', 'ALLOW', `{to: [{operation: {paths: [${list.map((one) => `'${one}'`).join(', ')}]}}]}`)
const denyAdmin = policy('closed', 'DENY', '{to: [{operation: {paths: [/admin]}}]}')
const mode = (name: string): string => object('PeerAuthentication', 'mode', `{mtls: {mode: ${name}}}`)

/** The same filter on both sides. */
const besideFilter = (filter: string, before: string, after: string) =>
  compare(workload() + filter + before, workload() + filter + after)

describe('an EnvoyFilter that stays and inserts HTTP filters alone', () => {
  test.each([
    ['an account less', allow('pilot', 'tug'), allow('pilot'), 'less permissive'],
    ['a DENY that comes', allow('pilot'), allow('pilot') + denyAdmin, 'less permissive'],
    ['the last DENY that goes', denyAdmin, '', 'more permissive'],
    ['an account more', allow('pilot'), allow('pilot', 'tug'), 'more permissive'],
    ['STRICT that comes', mode('PERMISSIVE'), mode('STRICT'), 'less permissive'],
    ['STRICT that goes', mode('STRICT'), mode('PERMISSIVE'), 'more permissive'],
  ])('leaves the answer about policies as it is without it: %s', (_, before, after, verdict) => {
    expect(besideFilter(envoyFilter(), before, after).verdict).toBe(verdict)
    expect(besideFilter(envoyFilter({ match: router }), before, after).verdict).toBe(verdict)
    expect(compare(workload() + before, workload() + after).verdict).toBe(verdict)
  })

  test('is told in a note', () => {
    expect(besideFilter(envoyFilter(), allow('pilot', 'tug'), allow('pilot')).notes).toEqual([
      {
        text: "EnvoyFilter quay/front changes the proxy's own configuration as before: rows tell requests as they come to the policies behind it",
      },
    ])
    expect(besideFilter(envoyFilter(), allow('pilot'), allow('pilot')).notes).toBeUndefined()
  })
})

describe('an EnvoyFilter that stays may still decide', () => {
  const reasons = (filter: string, before: string, after: string) =>
    besideFilter(filter, before, after).reasons.map(({ code }) => code)

  test('by a path that no client can send', () => {
    expect(reasons(envoyFilter(), paths('/a'), paths('/a', '/b/../c'))).toEqual(['ENVOY_FILTER'])
    expect(compare(workload() + paths('/a'), workload() + paths('/a', '/b/../c')).verdict).toBe('equivalent')
    const remove = envoyFilter({ operation: 'REMOVE', match: behind('envoy.filters.http.cors') })
    expect(reasons(remove, paths('/a'), paths('/a', '/b/../c'))).toEqual(['ENVOY_FILTER'])
  })

  test('by a token that it makes up', () => {
    const token = policy('tokens', 'ALLOW', "{from: [{source: {requestPrincipals: ['*']}}]}")
    for (const filter of [envoyFilter(), envoyFilter({ value: lua.replace('h) end', 'h) jwt() end') })])
      expect(reasons(filter, allow('pilot'), allow('pilot') + token)).toEqual(['ENVOY_FILTER'])
    expect(reasons(envoyFilter(), token + denyAdmin, token)).toEqual(['ENVOY_FILTER'])
  })

  test.each<[string, Filter]>([
    ['takes a filter out', { operation: 'REMOVE', match: behind('envoy.filters.http.rbac') }],
    ['takes all filters out', { operation: 'REMOVE' }],
    ['stands beside the policies’ own filter', { match: behind('envoy.filters.http.rbac') }],
    ['stands beside the tokens’ own filter', { match: behind('envoy.filters.http.jwt_authn') }],
    ['replaces a filter', { operation: 'REPLACE', match: behind('envoy.filters.http.cors') }],
    ['changes a filter', { operation: 'MERGE', match: router }],
    ['is one of policies', { value: lua.replace('lua.v3.Lua', 'rbac.v3.RBAC') }],
    ['verifies tokens', { value: lua.replace('lua.v3.Lua', 'jwt_authn.v3.JwtAuthentication') }],
    ['has no type', { value: '{name: envoy.filters.http.lua}' }],
    ['is discovered', { value: '{name: front, config_discovery: {config_source: {ads: {}}}}' }],
    ['writes metadata', { value: lua.replace('h) end', 'h) h:streamInfo():dynamicMetadata() end') }],
    ['stands at one port', { match: '{context: SIDECAR_INBOUND, listener: {portNumber: 8080}}' }],
    ['stands on one chain', { match: '{context: SIDECAR_INBOUND, listener: {filterChain: {transportProtocol: tls}}}' }],
    ['asks for the pod’s own words', { match: '{context: SIDECAR_INBOUND, proxy: {metadata: {a: b}}}' }],
    ['is one of connections', { applyTo: 'NETWORK_FILTER' }],
    ['changes a chain', { applyTo: 'FILTER_CHAIN', operation: 'MERGE' }],
    ['changes a listener', { applyTo: 'LISTENER', operation: 'MERGE' }],
    ['reads connections', { applyTo: 'LISTENER_FILTER' }],
  ])('where it %s', (_, filter) => {
    expect(besideFilter(envoyFilter(filter), allow('pilot', 'tug'), allow('pilot')).verdict).toBe('cannot prove')
    expect(besideFilter(envoyFilter(filter), denyAdmin, '').verdict).toBe('cannot prove')
  })

  test('where it changes, comes, goes, or selects other workloads', () => {
    const [before, after] = [allow('pilot', 'tug'), allow('pilot')]
    const other = envoyFilter({ value: lua.replace('h) end', 'h) return end') })
    const chosen = envoyFilter({ selector: '{tier: front}' })
    const pairs: readonly (readonly [string, string])[] = [
      [workload() + envoyFilter(), workload() + other],
      [workload(), workload() + envoyFilter()],
      [workload() + envoyFilter(), workload()],
      [workload() + chosen, workload('{app: crane, tier: front}') + chosen],
    ]
    expect(pairs.map(([first, second]) => compare(first + before, second + after).verdict)).toEqual(
      pairs.map(() => 'cannot prove'),
    )
  })

  test('where the port takes other traffic than before', () => {
    const { verdict } = compare(
      workload() + envoyFilter() + service('tcp-web') + allow('pilot', 'tug'),
      workload() + envoyFilter() + service('http-web') + allow('pilot'),
    )
    expect(verdict).toBe('cannot prove')
  })
})

describe('labels and annotations of objects of Istio', () => {
  const filter = envoyFilter({ operation: 'MERGE' })
  const marked = (name: string, text = filter): string =>
    text.replace('namespace: quay}', `namespace: quay, annotations: {${name}: a}}`)
  test('are nothing to a filter that stays', () => {
    expect(compare(workload() + filter, workload() + marked('example.com/owner')).verdict).toBe('equivalent')
  })
  test('count where they are its own', () => {
    expect(compare(workload() + filter, workload() + marked('istio.io/other')).verdict).toBe('cannot prove')
    expect(compare(workload() + filter, workload() + filter.replace('front, typed', 'back, typed')).verdict).toBe(
      'cannot prove',
    )
  })
})
