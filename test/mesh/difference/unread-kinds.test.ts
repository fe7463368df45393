import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { readKinds } from '../../../src/mesh/kinds.js'
import { readObjects } from '../../../src/manifests/read-objects.js'
import { composeStates, stateOfFolder } from '../../../src/manifests/state.js'
import type { MeshState } from '../../../src/ports/object.js'

const objectsOf = (text: string) => {
  const { objects, problems } = readObjects([{ path: 'a.yaml', text, digest: text }], { selection: 'folder' })
  expect(problems).toEqual([])
  return objects
}
const compare = (before: MeshState, after: MeshState) => compareAccess(before, after, { evaluate, overrides: {} })
const folders = (before: string, after: string) => {
  const [old, now] = [before, after].map((text) => stateOfFolder(objectsOf(text), { kinds: readKinds }))
  if (old === undefined || now === undefined) throw new Error('two states')
  return compare(old, now)
}
const repository = (before: string, after: string) => {
  const states = composeStates(undefined, objectsOf(before), objectsOf(after), { kinds: readKinds })
  return compare(states.before, states.after)
}

const object = (kind: string, name: string, spec: string, namespace = 'pay') =>
  `apiVersion: security.istio.io/v1\nkind: ${kind}\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: ${spec}\n---\n`
const allow = (rule: string, action = 'ALLOW') =>
  object('AuthorizationPolicy', 'ledger', `{action: ${action}, rules: [${rule}]}`)

describe('RequestAuthentications that were not read may take any token', () => {
  test.each([
    [
      'a claim for any value',
      `{when: [{key: 'request.auth.claims[team]', values: [ops]}]}`,
      `{when: [{key: 'request.auth.claims[team]', values: ['*']}]}`,
    ],
    [
      'a request principal',
      `{from: [{source: {requestPrincipals: ['https://a.example/x']}}]}`,
      `{from: [{source: {requestPrincipals: ['https://a.example/*']}}]}`,
    ],
    [
      'a principal by its key',
      `{when: [{key: request.auth.principal, values: ['https://a.example/x']}]}`,
      `{when: [{key: request.auth.principal, values: ['*']}]}`,
    ],
    [
      'an audience',
      `{when: [{key: request.auth.audiences, values: [a]}]}`,
      `{when: [{key: request.auth.audiences, values: [a, b]}]}`,
    ],
    [
      'a presenter',
      `{when: [{key: request.auth.presenter, values: [a]}]}`,
      `{when: [{key: request.auth.presenter, values: [a, b]}]}`,
    ],
  ])('%s', (_, before, after) => {
    for (const judge of [folders, repository]) {
      const { verdict, reasons } = judge(allow(before), allow(after))
      expect([verdict, reasons.map(({ code }) => code)]).toEqual(['cannot prove', ['TOKENS_UNREAD']])
      expect(judge(allow(after), allow(before)).reasons).toEqual([])
      expect(judge(allow(after), allow(after)).verdict).toBe('equivalent')
    }
  })

  test('a DENY on a claim that goes', () => {
    const deny = allow(`{when: [{key: 'request.auth.claims[team]', values: [guests]}]}`, 'DENY')
    expect(
      repository(deny, object('AuthorizationPolicy', 'other', '{selector: {matchLabels: {app: x}}}')).verdict,
    ).not.toBe('equivalent')
  })

  test('behind a DENY of all without a token, a path more', () => {
    const deny = object(
      'AuthorizationPolicy',
      'token',
      `{action: DENY, rules: [{from: [{source: {notRequestPrincipals: ['*']}}]}]}`,
    )
    const paths = (list: string) => deny + allow(`{to: [{operation: {paths: [${list}]}}]}`)
    expect(repository(paths('/a'), paths('/a, /b')).verdict).toBe('cannot prove')
  })

  test('rules that were read decide, in a folder as in a repository', () => {
    const rules = object('RequestAuthentication', 'a', '{jwtRules: [{issuer: "https://a.example"}]}')
    const named = (issuer: string) => rules + allow(`{from: [{source: {requestPrincipals: ['${issuer}/x']}}]}`)
    expect(folders(named('https://a.example'), named('https://a.example')).verdict).toBe('equivalent')
    const claim = (value: string) => rules + allow(`{when: [{key: 'request.auth.claims[team]', values: ['${value}']}]}`)
    expect(folders(claim('ops'), claim('*')).verdict).toBe('more permissive')
  })
})

describe('one RequestAuthentication that was read is not all there may be', () => {
  const rules = object('RequestAuthentication', 'a', '{jwtRules: [{issuer: "https://a.example"}]}')
  const named = (...principals: string[]) =>
    rules + allow(`{from: [{source: {requestPrincipals: ['${principals.join("', '")}']}}]}`)
  test.each([
    [
      'a principal of another issuer',
      named('https://a.example/x'),
      named('https://a.example/x', 'https://b.example/*'),
    ],
    ['the same by a suffix', named('https://a.example/x'), named('https://a.example/x', '*/admin')],
    [
      'a DENY of another issuer that goes',
      named('*') +
        object(
          'AuthorizationPolicy',
          'b',
          `{action: DENY, rules: [{from: [{source: {requestPrincipals: ['https://b.example/*']}}]}]}`,
        ),
      named('*'),
    ],
  ])('%s', (_, before, after) => {
    for (const judge of [folders, repository]) {
      expect(['cannot prove', 'more permissive']).toContain(judge(before, after).verdict)
      expect(judge(after, after).verdict).toBe('equivalent')
    }
  })

  test('what its own tokens gain and lose is proven as before', () => {
    expect(folders(named('https://a.example/x'), named('https://a.example/*')).verdict).toBe('more permissive')
    expect(folders(named('https://a.example/*'), named('https://a.example/x')).verdict).toBe('less permissive')
  })
})

describe('a waypoint whose Gateway the files do not hold', () => {
  const plain = (apiVersion: string, kind: string, name: string, rest: string, labels = '{}') =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: ${name}, namespace: pay, labels: ${labels}}\n${rest}\n---\n`
  const space = (name: string, labels: string) =>
    `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${name}, labels: ${labels}}\n---\n`
  const gateway = (name: string, className = 'istio-waypoint') =>
    plain(
      'gateway.networking.k8s.io/v1',
      'Gateway',
      name,
      `spec: {gatewayClassName: ${className}, listeners: [{name: mesh, port: 15008, protocol: HBONE}]}`,
    )
  const base =
    space('pay', '{istio.io/dataplane-mode: ambient}') +
    plain(
      'v1',
      'Service',
      'ledger',
      'spec: {selector: {app: ledger}, ports: [{port: 80, name: http}]}',
      '{istio.io/use-waypoint: way}',
    )
  const guard = (path: string) =>
    object(
      'AuthorizationPolicy',
      'guard',
      `{targetRefs: [{group: "", kind: Service, name: ledger}], action: DENY, rules: [{to: [{operation: {paths: ["${path}"]}}]}]}`,
    )

  test('may stand in the cluster, so that its policies count, whichever Gateways the files hold', () => {
    for (const more of ['', gateway('edge', 'istio')])
      expect(repository(base + more + guard('/a*'), base + more + guard('/a')).verdict).toBe('more permissive')
  })

  test('that the change itself takes away is known to be gone', () => {
    const before = base + gateway('way') + guard('/a')
    const { verdict, reasons } = repository(before, base + guard('/a'))
    expect([verdict, reasons]).toEqual(['more permissive', []])
  })
})

describe('PeerAuthentications that were not read may be STRICT', () => {
  const policy = allow(`{to: [{operation: {methods: [GET]}}]}`)
  test('one that lets plaintext in where nothing was said', () => {
    for (const judge of [folders, repository])
      for (const mode of ['PERMISSIVE', 'DISABLE'])
        expect(judge(policy, policy + object('PeerAuthentication', 'a', `{mtls: {mode: ${mode}}}`)).verdict).toBe(
          'cannot prove',
        )
  })

  test('one that refuses plaintext only closes, and where the mesh says its mode all is decided', () => {
    expect(folders(policy, policy + object('PeerAuthentication', 'a', '{mtls: {mode: STRICT}}')).verdict).toBe(
      'less permissive',
    )
    const mesh = policy + object('PeerAuthentication', 'mesh', '{mtls: {mode: STRICT}}', 'istio-system')
    expect(folders(mesh, mesh + object('PeerAuthentication', 'a', '{mtls: {mode: PERMISSIVE}}')).verdict).toBe(
      'more permissive',
    )
  })
})
