import { describe, expect, test } from '@jest/globals'
import { notesOf } from '../../../src/mesh/difference/notes.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { stateOf } from '../states.js'

const policy = (spec: JsonObject): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name: 'login', namespace: 'books' },
  spec,
})
const custom = (provider: string, path = '/a'): JsonObject =>
  policy({ action: 'CUSTOM', provider: { name: provider }, rules: [{ to: [{ operation: { paths: [path] } }] }] })
const peer = (spec: JsonObject): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'PeerAuthentication',
  metadata: { name: 'default', namespace: 'books' },
  spec,
})
const notes = (before: readonly JsonObject[], after: readonly JsonObject[]): readonly string[] =>
  notesOf(stateOf(before), stateOf(after))

describe('a CUSTOM policy says whose yes requests need', () => {
  test.each([
    [
      'added',
      [],
      [custom('oauth')],
      'requests that AuthorizationPolicy `books/login` matches need the yes of provider `oauth` from now on, beside that of the policies',
    ],
    [
      'removed',
      [custom('oauth')],
      [],
      'requests that AuthorizationPolicy `books/login` matched no longer need the yes of provider `oauth`',
    ],
    [
      'widened',
      [custom('oauth')],
      [custom('oauth', '*')],
      'which requests need the yes of provider `oauth` changes in AuthorizationPolicy `books/login`',
    ],
    [
      'moved',
      [custom('oauth')],
      [custom('opa')],
      'requests that AuthorizationPolicy `books/login` matches need the yes of provider `opa` from now on, and no longer that of `oauth`',
    ],
    [
      'turned into a DENY',
      [custom('oauth')],
      [policy({ action: 'DENY', rules: [{}] })],
      'requests that AuthorizationPolicy `books/login` matched no longer need the yes of provider `oauth`',
    ],
  ] as const)('%s', (_, before, after, note) => expect(notes(before, after)).toEqual([note]))

  test('an ALLOW has rows and no note', () => expect(notes([], [policy({ rules: [{}] })])).toEqual([]))
})

describe('a mode of mutual TLS that changes has a line of its own', () => {
  test.each([
    [
      'opened',
      [peer({ mtls: { mode: 'STRICT' } })],
      [peer({ mtls: { mode: 'PERMISSIVE' } })],
      'mutual TLS of PeerAuthentication `books/default` goes from `STRICT` to `PERMISSIVE`: plaintext is accepted from now on',
    ],
    [
      'switched off',
      [peer({ mtls: { mode: 'PERMISSIVE' } })],
      [peer({ mtls: { mode: 'DISABLE' } })],
      'mutual TLS of PeerAuthentication `books/default` goes from `PERMISSIVE` to `DISABLE`: mTLS is no longer offered, so nobody has an identity there',
    ],
    [
      'closed',
      [peer({})],
      [peer({ mtls: { mode: 'STRICT' } })],
      'mutual TLS of PeerAuthentication `books/default` goes from `UNSET` to `STRICT`: requests without mTLS are refused from now on',
    ],
    [
      'gone',
      [peer({ mtls: { mode: 'STRICT' } })],
      [],
      'mutual TLS of PeerAuthentication `books/default` goes from `STRICT` to `UNSET`: plaintext is accepted from now on, unless a wider PeerAuthentication says otherwise',
    ],
    [
      'opened at a port',
      [peer({ mtls: { mode: 'STRICT' } })],
      [peer({ mtls: { mode: 'STRICT' }, portLevelMtls: { '8080': { mode: 'DISABLE' } } })],
      'mutual TLS of PeerAuthentication `books/default` at port `8080` goes from `UNSET` to `DISABLE`: mTLS is no longer offered, so nobody has an identity there',
    ],
  ] as const)('%s', (_, before, after, note) => expect(notes(before, after)).toEqual([note]))
})
