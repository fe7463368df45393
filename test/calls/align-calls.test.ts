import { describe, expect, test } from '@jest/globals'
import { callFindingKinds } from '../../src/calls/alignment.js'
import { callCases, caller, declared, policy, toLedger } from './call-cases.js'
import { align, calls, kindsOf, service, shop, workload } from './shop.js'

test('what was written for the declared calls is exactly what they declare', () => {
  expect(align({ calls, mesh: shop })).toEqual({ verdict: 'aligned', findings: [], edges: 2, destinations: 6 })
})

test('every kind of finding has a mesh with the mistake, and one without', () => {
  expect([...new Set(callCases.map(([kind]) => kind))].sort()).toEqual([...callFindingKinds].sort())
})

describe.each(callCases)('%s', (kind, flawed, sound, says, patch) => {
  test(`is found: ${says}`, () => {
    const found = align(flawed).findings.filter((finding) => finding.kind === kind)
    expect(
      found
        .map(({ text }) => text)
        .join('\n')
        .replaceAll('\\"', '"'),
    ).toContain(says)
    expect(found.map((finding) => finding.patch).join('\n')).toContain(patch)
  })

  test(`is not found where there is none: ${says}`, () => {
    expect(kindsOf(align(sound))).not.toContain(kind)
  })
})

test('a refused call is told with the port of the pods and that of the Service, where they are two', () => {
  const denied = policy('none', '{ action: DENY, rules: [{}] }')
  const texts = align({ calls, mesh: shop, policies: denied }).findings.map(({ text }) => text)
  expect(texts.filter((text) => text.includes('port 8080" (port 80 of Service "ledger.shop"), "POST'))).toHaveLength(1)
  expect(texts.filter((text) => text.includes('port 6379", "any request", is refused'))).toHaveLength(1)
})

describe('tokens', () => {
  const taken = `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec: { selector: { matchLabels: { app: ledger } }, jwtRules: [{ issuer: 'https://issuer.example.com', jwksUri: 'https://issuer.example.com/jwks' }] }
---`
  const asks = (action: string, source: string): string =>
    policy(
      'asks',
      `{ action: ${action}, selector: { matchLabels: { app: ledger } }, rules: [{ from: [{ source: ${source} }] }] }`,
    )
  const textsOf = (policies: string, more: Partial<Parameters<typeof align>[0]> = {}): readonly string[] =>
    align({ calls, mesh: shop, policies, ...more }).findings.map(({ kind, text, patch }) => `${kind} ${text} ${patch}`)

  test('a call without one, or with one that is taken, is what is declared', () => {
    expect(align({ calls, mesh: shop, policies: taken }).verdict).toBe('aligned')
  })

  test('a call is refused where a policy demands one', () => {
    const refused = 'MISSING the call of "billing.nightly"'
    const [text = ''] = textsOf(taken + asks('DENY', '{ notRequestPrincipals: ["*"] }'))
    expect(text).toContain(refused)
    expect(text).toContain('AuthorizationPolicy shop/asks" asks for a token, and a declared call may come without one')
    const allowed = asks('ALLOW', '{ principals: [cluster.local/ns/shop/sa/nightly], requestPrincipals: ["*"] }')
    const texts = textsOf(taken + policy('none', '{}') + allowed, { bare: true })
    expect(texts.some((one) => one.includes(refused) && one.includes('asks for a token'))).toBe(true)
  })

  test('whoever comes with one and is not declared is allowed and not declared, with advice that breaks nobody', () => {
    const texts = textsOf(
      taken + asks('ALLOW', '{ principals: [cluster.local/ns/gw/sa/ext], requestPrincipals: ["*"] }'),
    )
    expect(texts).toHaveLength(1)
    expect(texts[0]).toContain('EXCESS')
    expect(texts[0]).toContain('keep it where somebody outside of the mesh needs it')
  })
})

describe('what cannot be decided', () => {
  test('is never aligned: an EnvoyFilter before a called workload', () => {
    const filter = `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: lua, namespace: shop }
spec: { configPatches: [{ applyTo: HTTP_FILTER, match: { context: SIDECAR_INBOUND }, patch: { operation: INSERT_BEFORE, value: { name: lua } } }] }
`
    const found = align({ calls, mesh: shop, policies: filter })
    expect(found.verdict).not.toBe('aligned')
    expect(kindsOf(found)).toContain('UNPROVEN')
  })

  test('is never aligned: a CUSTOM provider that may refuse', () => {
    const custom = policy(
      'ask',
      '{ selector: { matchLabels: { app: ledger } }, action: CUSTOM, provider: { name: opa }, rules: [{}] }',
    )
    const { verdict, findings } = align({ calls, mesh: shop, policies: custom })
    expect(verdict).not.toBe('aligned')
    expect(findings).toContainEqual(
      expect.objectContaining({
        text: expect.stringContaining('the provider of "AuthorizationPolicy shop/ask" (CUSTOM) may refuse it'),
        patch: 'take "AuthorizationPolicy shop/ask" off the destination, or test the call there',
      }),
    )
  })

  test('names no CUSTOM policy where none is there: an EnvoyFilter before a called workload', () => {
    const filter = `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: lua, namespace: shop }
spec: { configPatches: [{ applyTo: HTTP_FILTER, match: { context: SIDECAR_INBOUND }, patch: { operation: INSERT_BEFORE, value: { name: lua } } }] }
`
    for (const bare of [false, true]) {
      const { findings } = align({ calls, mesh: shop, bare, policies: filter })
      expect(findings.filter(({ kind }) => kind === 'UNPROVEN')).not.toEqual([])
      expect(JSON.stringify(findings)).not.toMatch(/CUSTOM|provider/)
    }
  })
})

test('a new caller with an identity that already makes its calls changes no access', () => {
  const one = declared(caller('a', 'nightly', toLedger, 'shared: true, '))
  const two = declared(
    caller('a', 'nightly', toLedger, 'shared: true, '),
    caller('b', 'nightly', toLedger, 'shared: true, '),
  )
  expect(align({ calls: two, writtenFor: one, mesh: shop }).verdict).toBe('aligned')
})

test('an identity that may reach others beside what it declares is an excess there', () => {
  const elsewhere = `
apiVersion: v1
kind: Namespace
metadata: { name: finance, labels: { istio-injection: enabled } }
---${workload('books', 'books', 8080).replaceAll('namespace: shop', 'namespace: finance')}
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: books, namespace: finance }
spec: { rules: [{ from: [{ source: { namespaces: [shop] } }] }] }
`
  const closed = elsewhere.replace('namespaces: [shop]', 'namespaces: [finance]')
  expect(kindsOf(align({ calls, mesh: shop, policies: elsewhere }))).toContain('EXCESS')
  expect(align({ calls, mesh: shop, policies: closed }).verdict).toBe('aligned')
})

test('no default deny is told once for each namespace, and never to be added alone', () => {
  const elsewhere = `
apiVersion: v1
kind: Namespace
metadata: { name: finance, labels: { istio-injection: enabled } }
---${`${workload('books', 'books', 8080)}${service('books', 'name: http, port: 80, targetPort: main')}`.replaceAll('namespace: shop', 'namespace: finance')}
`
  const toBoth = declared(
    caller(
      'a',
      'nightly',
      '[{ service: ledger, port: 80, kind: read }, { service: books.finance, port: 80, kind: read }]',
    ),
  )
  const found = align({ calls: toBoth, mesh: shop + elsewhere, bare: true }).findings.filter(
    ({ kind }) => kind === 'NO-DEFAULT-DENY',
  )
  const sayOf = (names: string, namespace: string): string =>
    `no ALLOW policy stands at ${names} in "${namespace}", so every caller reaches every port there`
  expect(found.map(({ object, text, patch }) => ({ name: object.key.name, text, patch }))).toEqual([
    {
      name: 'shop',
      text: sayOf('"deployment/ledger", "deployment/nightly", "deployment/queue"', 'shop'),
      patch:
        'run `meshgate render`, or `apply`: it writes the default deny together with what is declared; alone it would refuse everybody',
    },
    {
      name: 'finance',
      text: sayOf('"deployment/books"', 'finance'),
      patch:
        'ask the owner of namespace "finance" for ALLOW policies; a default deny alone would refuse everybody who calls there',
    },
  ])
})
