import { describe, expect, test } from '@jest/globals'
import { judgeToken, type JudgedToken } from '../../src/audience/judge-token.js'
import { parseToken } from '../../src/mesh/evaluate/jwt-token.js'
import { textMapAt } from '../../src/mesh/fields.js'
import type { JsonObject } from '../../src/ports/json.js'
import { object, state } from '../rules/objects.js'
import { vectors } from './vectors.js'

const github = 'https://token.actions.githubusercontent.com'
const ra = (name: string, namespace: string, rules: string): string =>
  `apiVersion: security.istio.io/v1\nkind: RequestAuthentication\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { jwtRules: ${rules} }\n`
const token = (audience: string, more: Partial<JudgedToken> = {}): JudgedToken => ({
  issuer: github,
  audiences: [audience],
  ...more,
})
const judge = (rules: string, judged: JudgedToken, now?: number) =>
  judgeToken(judged, state(ra('ci', 'shop', rules)), 'shop', now === undefined ? {} : { now })[0]

describe('one rule', () => {
  test('accepts an equal audience', () => {
    expect(judge(`[{ issuer: "${github}", audiences: [a] }]`, token('a'))).toEqual({
      requestAuthentication: {
        group: 'security.istio.io',
        kind: 'RequestAuthentication',
        namespace: 'shop',
        name: 'ci',
      },
      rule: 0,
      verdict: 'accepted',
      message: '',
      status: 200,
      expected: ['a'],
      received: ['a'],
      mends: [],
    })
  })

  test('says where the cluster is looser than an exact comparison', () => {
    expect(judge(`[{ issuer: "${github}", audiences: ["https://a/"] }]`, token('a'))).toMatchObject({
      verdict: 'accepted',
      looser: true,
      nearest: { audience: 'https://a/', differs: ['scheme', 'trailing slash'] },
    })
  })

  test('refuses another audience with 403 and mends on either side', () => {
    const verdict = judge(
      `[{ issuer: "${github}", audiences: ["https://mesh.example.com/production"] }]`,
      token('https://mesh.example.com/Production'),
    )
    expect(verdict).toMatchObject({
      verdict: 'refused',
      status: 403,
      message: 'Audiences in Jwt are not allowed',
      nearest: { differs: ['case'] },
    })
    expect(verdict?.mends).toHaveLength(2)
    expect(verdict?.mends[0]).toContain('audience: "https://mesh.example.com/production"')
    expect(verdict?.mends[1]).toContain('- "https://mesh.example.com/Production"')
  })

  test('a GitLab token gets the GitLab mend, an unknown issuer both', () => {
    const gitlab = judge(
      '[{ issuer: "https://gitlab.com", audiences: [b] }]',
      token('x', { issuer: 'https://gitlab.com' }),
    )
    expect(gitlab?.mends[0]).toContain('MESHGATE_ID_TOKEN')
    const other = judge(
      '[{ issuer: "https://git.example.com", audiences: [b] }]',
      token('x', { issuer: 'https://git.example.com' }),
    )
    expect(other?.mends).toHaveLength(3)
  })

  test('the issuer is compared exactly, and before everything else', () => {
    expect(judge(`[{ issuer: "${github}/", audiences: [zzz] }]`, token('a'))).toMatchObject({
      verdict: 'not for this issuer',
      status: 401,
    })
  })

  test('time comes before the audience, with 60 s of skew', () => {
    const rules = `[{ issuer: "${github}", audiences: [b] }]`
    expect(judge(rules, token('a', { expires: 100 }), 161)?.message).toBe('Jwt is expired')
    expect(judge(rules, token('a', { expires: 100 }), 160)?.message).toBe('Audiences in Jwt are not allowed')
    expect(judge(rules, token('a', { notBefore: 100 }), 39)?.message).toBe('Jwt not yet valid')
    expect(judge(rules, token('a', { expires: 100 }))?.message).toBe('Audiences in Jwt are not allowed')
  })

  test('no audiences accept any', () => {
    expect(judge(`[{ issuer: "${github}", audiences: [] }]`, token('whatever'))?.verdict).toBe('accepted')
  })

  test('foreign keys cannot be told, other inline keys are refused', () => {
    expect(judge(`[{ issuer: "${github}", jwksUri: "https://keys.example.com/jwks" }]`, token('a'))?.verdict).toBe(
      'cannot tell',
    )
    expect(judge(`[{ issuer: "${github}", jwksUri: "${github}/.well-known/jwks" }]`, token('a'))?.verdict).toBe(
      'accepted',
    )
    expect(judge('[{ jwksUri: "https://keys.example.com/jwks" }]', token('a'))?.verdict).toBe('cannot tell')
    const inline = `[{ issuer: "${github}", jwks: '{"keys":[{"kty":"RSA","kid":"one","n":"AQ","e":"AQAB"}]}' }]`
    expect(judge(inline, token('a', { keyId: 'two' }))).toMatchObject({
      message: "Jwks doesn't have key to match kid or alg from Jwt",
      status: 401,
    })
    expect(judge(inline, token('a', { keyId: 'one' }))?.verdict).toBe('cannot tell')
    expect(
      judge(inline, token('a', { keyId: 'one', keys: [{ kty: 'RSA', kid: 'one', n: 'Ag', e: 'AQAB' }] }))?.message,
    ).toBe('Jwt verification fails')
    expect(
      judge(inline, token('a', { keyId: 'one', keys: [{ kty: 'RSA', kid: 'one', n: 'AQ', e: 'AQAB' }] }))?.verdict,
    ).toBe('accepted')
  })
})

describe('a namespace', () => {
  const both = state(
    [
      ra('mesh', 'istio-system', `[{ issuer: "${github}", audiences: [m] }]`),
      ra('other', 'elsewhere', '[{ issuer: x }]'),
    ].join('---\n'),
  )
  test('takes the root namespace and its own, and no other', () => {
    expect(judgeToken(token('m'), both, 'shop').map((verdict) => verdict.requestAuthentication.name)).toEqual(['mesh'])
    expect(judgeToken(token('m'), both, 'shop', { rootNamespace: 'mesh-root' })).toEqual([])
  })

  test('every rule has a verdict of its own', () => {
    const two = state(
      ra(
        'ci',
        'shop',
        `[{ issuer: "${github}", audiences: [a] }, { issuer: "${github}", audiences: [b] }, { issuer: users }]`,
      ),
    )
    expect(judgeToken(token('b'), two, 'shop').map(({ rule, verdict }) => [rule, verdict])).toEqual([
      [0, 'refused'],
      [1, 'accepted'],
      [2, 'not for this issuer'],
    ])
  })

  test('hostile names stay values in the mend', () => {
    const evil = 'a"\n- b: &x'
    const verdict = judgeToken(
      token(evil),
      state(ra('ci', 'shop', `[{ issuer: "${github}", audiences: [zz] }]`)),
      'shop',
    )[0]
    expect(verdict?.mends.at(-1)).toContain(JSON.stringify(evil))
  })
})

interface JwtCase {
  readonly id: string
  readonly resources: readonly JsonObject[]
  readonly request: {
    readonly destination: { readonly namespace: string; readonly labels: Record<string, string> }
    readonly http?: { readonly bearer?: string; readonly headers: object }
  }
  readonly status: number
}
const e2e = vectors<{ readonly cases: readonly JwtCase[] }>('istio/e2e_jwt_cases.json')
const tokens = vectors<{ readonly tokens: Record<string, { readonly token: string }> }>('istio/jwt/tokens.json')
const run = e2e === undefined || tokens === undefined ? describe.skip : describe
run('istio/e2e_jwt_cases.json, tokens in the default location', () => {
  // A CORS preflight is never asked for its token (Envoy jwt_authn filter.cc), so it says nothing about a token.
  const cases = (e2e?.cases ?? []).filter(
    (row) =>
      !row.id.includes('cors-preflight') &&
      row.request.http?.bearer !== undefined &&
      !JSON.stringify(row.resources).includes('"from'),
  )
  test('has cases', () => expect(cases.length).toBeGreaterThanOrEqual(5))
  for (const row of cases)
    test(row.id, () => {
      const { namespace, labels } = row.request.destination
      const applied = row.resources
        .map((resource) => object(JSON.stringify(resource)))
        .filter((one) =>
          Object.entries(textMapAt(one.content, 'spec', 'selector', 'matchLabels')).every(
            ([name, value]) => labels[name] === value,
          ),
        )
      const compact = tokens?.tokens[row.request.http?.bearer ?? '']?.token ?? row.request.http?.bearer ?? ''
      const parsed = parseToken(compact)
      if (typeof parsed === 'string') {
        expect(row.status).toBe(401)
        return
      }
      const { issuer, audiences, expires } = parsed
      // The vectors' key server, whatever the issuer is called.
      const judged = { issuer, audiences, expires, keysUrl: 'http://jwt-server.istio-system.svc:8000/jwks' }
      const verdicts = judgeToken(judged, { objects: applied, reads: [] }, namespace, { now: 1_790_000_000 })
      if (verdicts.some((verdict) => verdict.verdict === 'accepted')) expect([200, 403]).toContain(row.status)
      else if (verdicts.length > 0 && verdicts.every((verdict) => verdict.status === 401)) expect(row.status).toBe(401)
      else if (verdicts.length > 0)
        expect(row.status).toBe(verdicts.find((verdict) => verdict.verdict === 'refused')?.status)
      else expect([200, 403]).toContain(row.status)
    })
})
