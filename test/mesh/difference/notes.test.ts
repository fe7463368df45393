import { describe, expect, test } from '@jest/globals'
import { notesOf } from '../../../src/mesh/difference/notes.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { withoutPlaces } from '../../../src/plan/without-places.js'
import { stateOf } from '../states.js'

const policy = (spec: JsonObject): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name: 'login', namespace: 'books' },
  spec,
})
const custom = (provider: string, path = '/a'): JsonObject =>
  policy({ action: 'CUSTOM', provider: { name: provider }, rules: [{ to: [{ operation: { paths: [path] } }] }] })
const peer = (spec: JsonObject, name = 'default', year?: string): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'PeerAuthentication',
  metadata: {
    name,
    namespace: 'books',
    ...(year === undefined ? {} : { creationTimestamp: `${year}-01-01T00:00:00Z` }),
  },
  spec,
})
const all = (namespace: string, selector: JsonObject = {}): JsonObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'PeerAuthentication',
  metadata: { name: 'strict', namespace },
  spec: { ...selector, mtls: { mode: 'STRICT' } },
})
const selected: JsonObject = { selector: { matchLabels: { app: 'orders' } } }
const sideOf = (objects: readonly JsonObject[]) => ({
  state: stateOf(objects),
  settings: { rootNamespace: 'istio-system', istioVersion: { major: 1, minor: 30, patch: 0 } },
})
const notes = (before: readonly JsonObject[], after: readonly JsonObject[]): readonly string[] =>
  notesOf(sideOf(before), sideOf(after)).map(({ text }) => text)

describe('a CUSTOM policy says whose yes requests need', () => {
  test.each([
    [
      'added',
      [],
      [custom('oauth')],
      'requests that AuthorizationPolicy `books/login` matches need a yes from provider `oauth` from now on, beside that of the policies: path `/a`',
    ],
    [
      'removed',
      [custom('oauth')],
      [],
      'requests that AuthorizationPolicy `books/login` matched no longer need a yes from provider `oauth`: path `/a`',
    ],
    [
      'widened',
      [custom('oauth')],
      [custom('oauth', '*')],
      'which requests need a yes from provider `oauth` changes in AuthorizationPolicy `books/login`: before, path `/a`; from now on, path `*`',
    ],
    [
      'moved',
      [custom('oauth')],
      [custom('opa')],
      'requests that AuthorizationPolicy `books/login` matches need a yes from provider `opa` from now on, and no longer from `oauth`: path `/a`',
    ],
    [
      'turned into a DENY',
      [custom('oauth')],
      [policy({ action: 'DENY', rules: [{}] })],
      'requests that AuthorizationPolicy `books/login` matched no longer need a yes from provider `oauth`: path `/a`',
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
      'mutual TLS of PeerAuthentication `books/default` goes from `STRICT` to `PERMISSIVE`: plaintext was refused before, and is accepted from now on',
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
      [peer({ ...selected, mtls: { mode: 'STRICT' } })],
      [peer({ ...selected, mtls: { mode: 'STRICT' }, portLevelMtls: { '8080': { mode: 'DISABLE' } } })],
      'mutual TLS of PeerAuthentication `books/default` at port `8080` goes from `STRICT` to `DISABLE`: plaintext was refused before, and is accepted from now on',
    ],
    [
      'opened at a port of one workload, where all of the namespace is strict',
      [all('books')],
      [
        all('books'),
        peer({ ...selected, mtls: { mode: 'STRICT' }, portLevelMtls: { '9000': { mode: 'PERMISSIVE' } } }),
      ],
      'mutual TLS of PeerAuthentication `books/default` at port `9000` goes from `STRICT` to `PERMISSIVE`: plaintext was refused before, and is accepted from now on',
    ],
    [
      'opened in a namespace of a strict mesh',
      [all('istio-system')],
      [all('istio-system'), peer({ mtls: { mode: 'PERMISSIVE' } })],
      'PeerAuthentication `books/default` comes with `PERMISSIVE`; before, `STRICT` of PeerAuthentication `istio-system/strict` held: plaintext was refused before, and is accepted from now on',
    ],
    [
      'gone with another below it',
      [all('books'), peer({ ...selected, mtls: { mode: 'DISABLE' } })],
      [all('books')],
      'mutual TLS of PeerAuthentication `books/default` goes from `DISABLE` to `STRICT`: requests without mTLS are refused from now on',
    ],
    [
      'no longer of the workload that it was for',
      [all('books'), peer({ ...selected, mtls: { mode: 'PERMISSIVE' } })],
      [all('books'), peer({ selector: { matchLabels: { app: 'other' } }, mtls: { mode: 'STRICT' } })],
      'mutual TLS of PeerAuthentication `books/default` goes from `PERMISSIVE` to `STRICT`: requests without mTLS are refused from now on',
    ],
    [
      'of whichever is older, and nobody knows which',
      [peer({ ...selected, mtls: { mode: 'STRICT' } }, 'a')],
      [peer({ ...selected, mtls: { mode: 'STRICT' } }, 'a'), peer({ ...selected, mtls: { mode: 'DISABLE' } }, 'b')],
      'mutual TLS of PeerAuthentication `books/b` goes from `UNSET` to `DISABLE`: mTLS is no longer offered, so nobody has an identity there',
    ],
    [
      'of the mesh',
      [],
      [all('istio-system')],
      'mutual TLS of PeerAuthentication `istio-system/strict` goes from `UNSET` to `STRICT`: requests without mTLS are refused from now on',
    ],
  ] as const)('%s', (_, before, after, note) => expect(notes(before, after)).toEqual([note]))

  test('a workload whose other labels another one asks for has a line of its own', () => {
    const workload: JsonObject = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'orders', namespace: 'books' },
      spec: { template: { metadata: { labels: { app: 'orders', tier: 'open' } }, spec: { containers: [] } } },
    }
    const tier = peer({ selector: { matchLabels: { tier: 'open' } }, mtls: { mode: 'PERMISSIVE' } }, 'tier', '2024')
    const own = peer({ ...selected, mtls: { mode: 'STRICT' } }, 'own', '2023')
    expect(notes([all('books'), workload, tier, own], [all('books'), workload, tier])).toEqual([
      'mutual TLS of PeerAuthentication `books/own` goes from `STRICT` to `PERMISSIVE`: plaintext was refused before, and is accepted from now on',
    ])
  })

  test.each([
    ['says again what holds', [all('books')], [all('books'), peer({ ...selected, mtls: { mode: 'STRICT' } })]],
    ['says so of a strict mesh', [all('istio-system')], [all('istio-system'), peer({ mtls: { mode: 'STRICT' } })]],
    ['names a port that inherits', [all('books')], [all('books'), peer({ ...selected, portLevelMtls: { '1': {} } })]],
    ['names ports without a selector', [peer({})], [peer({ portLevelMtls: { '1': { mode: 'DISABLE' } } })]],
    ['selects in the root namespace', [], [all('istio-system', selected)]],
  ])('one that %s has none', (_, before, after) => expect(notes(before, after)).toEqual([]))
})

describe('a policy whose selector finds nothing says so', () => {
  const workload = (labels: JsonObject, namespace = 'books'): JsonObject => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'orders', namespace },
    spec: { template: { metadata: { labels }, spec: { containers: [] } } },
  })
  const named = (name: string, labels: JsonObject, namespace = 'books'): JsonObject => ({
    ...policy({ selector: { matchLabels: labels } }),
    metadata: { name, namespace },
  })
  const orders = workload({ app: 'orders', tier: 'web' })
  const nothing =
    'AuthorizationPolicy `books/a` selects no workload that is known here: harmless where such a workload is not installed, else the selector is wrong'

  test.each([
    ['new, with a label of another value', [], [named('a', { app: 'order' })], [nothing]],
    ['new, with one label too many', [], [named('a', { app: 'orders', env: 'x' })], [nothing]],
    ['changed', [named('a', { app: 'orders' })], [named('a', { app: 'order' })], [nothing]],
    [
      'of the root namespace',
      [],
      [named('a', { app: 'x' }, 'istio-system')],
      [
        'AuthorizationPolicy `istio-system/a` selects no workload that is known here: harmless where such a workload is not installed, else the selector is wrong',
      ],
    ],
    [
      'of tokens',
      [],
      [{ ...named('a', { app: 'x' }), kind: 'RequestAuthentication' }],
      [
        'RequestAuthentication `books/a` selects no workload that is known here: harmless where such a workload is not installed, else the selector is wrong',
      ],
    ],
    [
      'and others',
      [],
      [10, 2, 1, 3, 4, 5, 6].map((number) => named(`a-${number}`, { app: 'x' })),
      [
        `${[1, 2, 3, 4, 5].map((number) => `AuthorizationPolicy \`books/a-${number}\``).join(', ')} and 2 more select no workload that is known here: harmless where such a workload is not installed, else the selector is wrong`,
      ],
    ],
  ] as const)('%s', (_, before, after, texts) => {
    expect(notes([orders, ...before], [orders, ...after])).toEqual(texts)
    expect(notesOf(sideOf([orders, ...before]), sideOf([orders, ...after]))[0]?.about).toEqual({
      kind: 'empty selector',
    })
  })

  test.each([
    ['selects one', [orders], named('a', { app: 'orders' })],
    ['selects one of another namespace from the root', [orders], named('a', { tier: 'web' }, 'istio-system')],
    ['has no selector', [orders], policy({ rules: [] })],
    [
      'names what it is for',
      [orders],
      policy({ targetRefs: [{ kind: 'Service', name: 'x' }], selector: { matchLabels: { app: 'x' } } }),
    ],
    ['stands where no workload is known', [workload({ app: 'orders' }, 'shop')], named('a', { app: 'orders' })],
  ])('one that %s is not told of', (_, world, added) => expect(notes(world, [...world, added])).toEqual([]))

  test('nor is one that goes, or that the change leaves alone', () => {
    const empty = named('a', { app: 'x' })
    expect(notes([orders, empty], [orders])).toEqual([])
    expect(notes([orders, empty], [orders, empty, named('b', { app: 'orders' })])).toEqual([])
  })
})

test('what held before a mode comes has its line', () => {
  expect(
    notesOf(sideOf([all('istio-system')]), sideOf([all('istio-system'), peer({ mtls: { mode: 'PERMISSIVE' } })])),
  ).toEqual([
    {
      text: 'PeerAuthentication `books/default` comes with `PERMISSIVE`; before, `STRICT` of PeerAuthentication `istio-system/strict` held: plaintext was refused before, and is accepted from now on',
      about: {
        kind: 'mutual TLS',
        base: expect.objectContaining({ kind: 'file' }),
        head: expect.objectContaining({ kind: 'file' }),
      },
    },
  ])
})

test('a note has the lines of both states, and the digest none', () => {
  const then = {
    state: stateOf([custom('oauth')]),
    settings: { rootNamespace: 'istio-system', istioVersion: { major: 1, minor: 30, patch: 0 } },
  }
  const now = { state: stateOf([peer({ mtls: { mode: 'STRICT' } }), custom('opa')]), settings: then.settings }
  const found = notesOf(then, now)
  expect(found.map(({ about }) => about)).toEqual([
    { kind: 'mutual TLS', head: now.state.objects[0]?.source },
    { kind: 'provider', base: then.state.objects[0]?.source, head: now.state.objects[1]?.source },
  ])
  const { notes: digested } = withoutPlaces({
    verdict: 'equivalent',
    reasons: [],
    destinations: [],
    unchanged: 0,
    notes: found,
  })
  expect(digested?.map(({ about }) => about)).toEqual([{ kind: 'mutual TLS' }, { kind: 'provider' }])
})

test.each([
  [[{}], 'any request'],
  [[], 'none'],
  [
    [
      { to: [{ operation: { methods: ['GET'], paths: ['/a', '/b'] } }, { operation: { notHosts: ['x'] } }] },
      { from: [{ source: { namespaces: ['jobs'] } }], to: [{ operation: { ports: ['80'] } }] },
    ],
    '`GET` · path `/a`, `/b`, or not host `x`, or port `80` from the sources of the rule',
  ],
  [[{ when: [{ key: 'request.headers[a]', values: ['b'] }] }], 'any request where its conditions hold'],
] as const)('of the rules of a CUSTOM policy is told what they ask: %j', (rules, told) => {
  const asked = policy({ action: 'CUSTOM', provider: { name: 'oauth' }, rules: JSON.parse(JSON.stringify(rules)) })
  expect(notes([], [asked])).toEqual([
    `requests that AuthorizationPolicy \`books/login\` matches need a yes from provider \`oauth\` from now on, beside that of the policies: ${told}`,
  ])
})
