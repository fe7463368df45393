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

const reasons = (before: string, after: string): readonly string[] => {
  const states = composeStates(undefined, objectsOf(before), objectsOf(after), { kinds: readKinds })
  const { reasons: found } = compareAccess(states.before, states.after, { evaluate, overrides: {} })
  return found.map(({ code, text }) => `${code} ${text}`)
}

const service =
  'apiVersion: v1\nkind: Service\nmetadata: {name: crane, namespace: quay}\nspec: {selector: {app: crane}, ports: [{name: http, port: 80}]}\n---\n'
const route = (path: string): string =>
  `apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: crane, namespace: quay}\nspec: {hosts: [crane.example.com], gateways: [edge/public], http: [{match: [{uri: {prefix: ${path}}}], route: [{destination: {host: crane.quay.svc.cluster.local}}]}]}\n---\n`
const object = (kind: string, spec: string): string =>
  `apiVersion: security.istio.io/v1\nkind: ${kind}\nmetadata: {name: other, namespace: quay}\nspec: {selector: {matchLabels: {tier: front}}, ${spec}}\n---\n`
const tokens = (issuer: string): string => object('RequestAuthentication', `jwtRules: [{issuer: ${issuer}}]`)
const policy = object('AuthorizationPolicy', 'action: ALLOW, rules: [{}]')
const doubt = (kind: string) =>
  `ROUTE_NOT_FOLLOWED whether ${kind} quay/other is for gateway edge/public, whose Gateway was not read`

describe('a route of a gateway that was not read', () => {
  const change = (beside: string, more = beside): readonly string[] =>
    reasons(service + beside + route('/'), service + more + route('/docs'))

  test('a RequestAuthentication that stays and may be for it is as one that was not read', () => {
    expect(change(tokens('a'))).toEqual(change(''))
  })

  test('one that changes decides, and a policy that may be for it does too', () => {
    expect(change(tokens('a'), tokens('b'))).toContain(doubt('RequestAuthentication'))
    expect(change(policy)).toContain(doubt('AuthorizationPolicy'))
  })
})
