import { expect, test } from '@jest/globals'
import { accepts } from '../../../src/access/language.js'
import { principalHalves } from '../../../src/mesh/compile/request-principal.js'
import { templatePattern } from '../../../src/mesh/compile/pattern.js'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { compileTemplate } from '../../../src/mesh/evaluate/template.js'
import { resolveMesh } from '../../../src/mesh/resolve.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { policy, requestAuthentication } from '../objects.js'
import { stateOf } from '../states.js'

const settingsOf = (istioVersion: string) => resolveMesh(stateOf([]), { istioVersion }).settings

const compare = (istioVersion: string, before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf(before), stateOf(after), { overrides: { istioVersion }, evaluate })

const tokens = requestAuthentication('r', [{ issuer: 'https://iss/g', jwksUri: 'https://keys.example.com' }])
const allow = (value: string): JsonObject =>
  policy('p', { rules: [{ from: [{ source: { requestPrincipals: [value] } }] }] })

// The same question of both models: iss, sub, and whether the value takes them.
test.each<[string, string, string, string, boolean]>([
  ['1.30.3', 'https://iss/g/s', 'https://iss/g', 's', true],
  ['1.30.3', 'https://iss/g/s', 'https://iss', 'g/s', false],
  ['1.21.1', 'https://iss/g/*', 'https://iss/g', 's', true],
  ['1.21.0', 'a/b/c', 'a', 'b/c', true],
  ['1.21.0', 'a/b/c', 'a/b', 'c', false],
  ['1.21.0', 'https://iss/g/s', 'https://iss/g', 's', false],
  ['1.20.8', 'https://iss/g/s', 'https://iss/g', 's', true],
  ['1.20.8', 'https://iss/g/s', 'https://iss', 'g/s', true],
  ['1.20.8', 'https://iss/g/s', 'https://iss/g/s', '', false],
  ['1.20.8', 'https://i*', 'https://iss/g', 's', true],
  ['1.20.8', 'https://iss/g/pro*', 'https://iss', 'g/project', true],
  ['1.20.8', 'https://iss/g/pro*', 'https://iss/g', 'other', false],
  ['1.20.8', '*g/s', 'https://iss/g', 's', true],
  ['1.20.8', '*g/s', 'https://iss', 'x/g/s', true],
  ['1.20.8', '*', 'a', '', false],
])('Istio %s: requestPrincipals %s, issuer %s, subject %j', (version, value, issuer, subject, taken) => {
  const settings = settingsOf(version)
  expect(
    principalHalves(value, settings).some((half) => accepts(half.issuer, issuer) && accepts(half.subject, subject)),
  ).toBe(taken)
  const rule = requestAuthentication('r', [{ issuer, jwksUri: 'https://keys.example.com' }])
  const mesh = resolveMesh(stateOf([rule, allow(value)]), { istioVersion: version })
  const destination = { namespace: 'shop', labels: {}, port: 80, protocol: 'HTTP', title: '', known: false } as const
  const request = {
    protocol: 'http',
    destination: { namespace: 'shop', labels: {}, port: 80 },
    source: {},
    mtls: false,
    http: {
      method: 'GET',
      authority: 'a',
      path: '/',
      headers: {},
      tokens: [{ claims: { iss: issuer, sub: subject }, in: 'authorization', signature: 'valid' }],
    },
  } as const
  expect(evaluate(mesh.enforcementOf(destination), request, { now: 0 }).allowed).toBe(taken)
})

test('a principal that two issuers can make up is a gain of both in Istio 1.20', () => {
  const other = requestAuthentication('r', [
    { issuer: 'https://iss/g', jwksUri: 'https://keys.example.com' },
    { issuer: 'https://iss', jwksUri: 'https://keys.example.com' },
  ])
  const change = compare('1.20.8', [tokens, allow('https://iss/g/s')], [other, allow('https://iss/g/s')])
  expect(change.verdict).toBe('more permissive')
  expect(compare('1.30.3', [tokens, allow('https://iss/g/s')], [other, allow('https://iss/g/s')]).destinations).toEqual(
    // Only the 401 of a foreign token is gone, which lets nobody in.
    [],
  )
})

test('the first audience alone counts until Istio 1.20, which no set of claims can say', () => {
  const of = (value: string): JsonObject =>
    policy('p', { rules: [{ when: [{ key: 'request.auth.audiences', values: [value] }] }] })
  expect(compare('1.20.8', [tokens, of('a')], [tokens, of('b')]).reasons.map(({ code }) => code)).toContain(
    'FIRST_AUDIENCE',
  )
})

// Told apart by Envoy's own grammar: an operator or a literal between two slashes, nothing after `{**}` but text.
test.each([
  ['/a{*}', false],
  ['/a/{*}b/c', false],
  ['/a//{*}', false],
  ['/{**}/{*}', false],
  ['/{*}/é', false],
  ['a/{*}', false],
  ['/a/{*}.txt', true],
  ['/{**}/cart', true],
  ['/{*}/b/{**}', true],
  ['/{*}/', true],
])('the template %s: both models agree whether Envoy takes it (%s)', (template, taken) => {
  expect(templatePattern(template) !== undefined).toBe(taken)
  expect(compileTemplate(template) !== undefined).toBe(taken)
})
