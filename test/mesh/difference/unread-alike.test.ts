import { describe, expect, test } from '@jest/globals'
import { readObjects } from '../../../src/manifests/read-objects.js'
import { composeStates } from '../../../src/manifests/state.js'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { readKinds } from '../../../src/mesh/kinds.js'
import type { ReadRecord } from '../../../src/ports/object.js'

const objectsOf = (text: string) => {
  const { objects, problems } = readObjects([{ path: 'a.yaml', text, digest: text }], { selection: 'folder' })
  expect(problems).toEqual([])
  return objects
}

const unread = (kind: string): ReadRecord => ({
  group: 'security.istio.io',
  kind,
  namespace: 'quay',
  status: 'forbidden',
  because: 'b.yaml:1 cannot be read (PLACEHOLDER)',
})

/** Two revisions of a repository that holds a file with an object of the kind that nobody can read. */
const verdictBeside = (kind: string, before: string, after: string): string => {
  const states = composeStates(undefined, objectsOf(before), objectsOf(after), {
    kinds: readKinds,
    incomplete: [unread(kind)],
  })
  return compareAccess(states.before, states.after, { evaluate, overrides: {} }).verdict
}

const object = (kind: string, name: string, spec: string): string =>
  `apiVersion: security.istio.io/v1\nkind: ${kind}\nmetadata: {name: ${name}, namespace: quay}\nspec: ${spec}\n---\n`
const from = (...accounts: readonly string[]): string =>
  `{from: [{source: {principals: [${accounts.map((one) => `cluster.local/ns/quay/sa/${one}`).join(', ')}]}}]}`
const policy = (name: string, action: string, ...rules: readonly string[]): string =>
  object('AuthorizationPolicy', name, `{action: ${action}, rules: [${rules.join(', ')}]}`)
const allow = (...accounts: readonly string[]): string => policy('crane', 'ALLOW', from(...accounts))
const workload =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: crane, namespace: quay}\nspec: {selector: {matchLabels: {app: crane}}, template: {metadata: {labels: {app: crane}}, spec: {containers: [{name: crane, image: crane}]}}}\n---\n'
const peers = (mode: string): string => object('PeerAuthentication', 'mode', `{mtls: {mode: ${mode}}}`)
const tokens = (issuer: string): string =>
  object('RequestAuthentication', 'tokens', `{jwtRules: [{issuer: ${issuer}}]}`)

const verdicts = (kind: string, pairs: readonly (readonly [before: string, after: string])[]): readonly string[] =>
  pairs.map(([before, after]) => verdictBeside(kind, workload + before, workload + after))

describe('what was not read and is the same in both states', () => {
  test('a RequestAuthentication decides nothing where those that were read stay and no policy asks for tokens', () => {
    expect(
      verdicts('RequestAuthentication', [
        ['', allow('pilot')],
        [allow('pilot'), allow('pilot', 'tug')],
        [tokens('a') + allow('pilot'), tokens('a')],
      ]),
    ).toEqual(['less permissive', 'more permissive', 'more permissive'])
  })

  test('it does where a policy asks for what a token says, or where another one changes', () => {
    const claim = (value: string) =>
      policy('crane', 'ALLOW', `{when: [{key: 'request.auth.claims[team]', values: ['${value}']}]}`)
    expect(
      verdicts('RequestAuthentication', [
        [claim('ops'), claim('*')],
        ['', tokens('a')],
      ]),
    ).toEqual(['cannot prove', 'cannot prove'])
  })

  test('a PeerAuthentication decides nothing where the mode is PERMISSIVE in both, and may where it is STRICT', () => {
    expect(
      verdicts('PeerAuthentication', [
        [allow('pilot'), allow('pilot', 'tug')],
        [peers('STRICT') + allow('pilot'), peers('STRICT') + policy('crane', 'ALLOW', '{}')],
      ]),
    ).toEqual(['more permissive', 'cannot prove'])
  })

  test('an EnvoyFilter may decide anything', () => {
    const states = composeStates(undefined, objectsOf(allow('pilot')), objectsOf(allow('pilot', 'tug')), {
      kinds: readKinds,
      incomplete: [{ ...unread('EnvoyFilter'), group: 'networking.istio.io' }],
    })
    expect(compareAccess(states.before, states.after, { evaluate, overrides: {} }).verdict).toBe('cannot prove')
  })
})

test('objects of groups that Istio gave up decide nothing where they stay, and are told where they change', () => {
  const old = (mode: string) =>
    `apiVersion: authentication.istio.io/v1alpha1\nkind: MeshPolicy\nmetadata: {name: default}\nspec: {peers: [{mtls: {mode: ${mode}}}]}\n---\n`
  const compare = (before: string, after: string) => {
    const states = composeStates(undefined, objectsOf(before), objectsOf(after), { kinds: readKinds })
    return compareAccess(states.before, states.after, { evaluate, overrides: {} }).verdict
  }
  expect(compare(old('STRICT') + allow('pilot'), old('STRICT') + allow('pilot', 'tug'))).toBe('more permissive')
  expect(compare(old('STRICT') + allow('pilot'), old('PERMISSIVE') + allow('pilot'))).toBe('cannot prove')
})
