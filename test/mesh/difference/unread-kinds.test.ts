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
