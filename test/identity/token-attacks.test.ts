import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createHash, createHmac } from 'node:crypto'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { publicKey } from '../../src/demo/issuer.js'
import { makeRsaKey } from '../../src/demo/rsa-key.js'
import { precheckToken } from '../../src/identity/precheck-token.js'
import { matchTrust } from '../../src/identity/match-trust.js'
import {
  audience,
  codeOf,
  fakeIssuer,
  githubPayload,
  json,
  key,
  mint,
  newKey,
  now,
  problemsOf,
  rule,
  verify,
  without,
} from './support.js'
import { signToken } from '../../src/demo/issuer.js'

const base64 = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : json(value)).toString('base64url')
const good = mint()
const [header = '', payload = '', signature = ''] = good.split('.')

test('a good token is verified, and jose agrees', async () => {
  const identity = await verify(good)
  expect(identity).toMatchObject({
    platform: 'github',
    audience,
    issuedAt: now - 5,
    expires: now + 295,
    keyId: 'k1',
    unknownClaims: [],
  })
  expect(identity.jtiDigest).toBe(createHash('sha256').update('j-1').digest('hex'))
  expect(identity.claims['repository_id']).toBe('456789')
  expect(Object.getPrototypeOf(identity.claims)).toBeNull()
  const keys = createLocalJWKSet({ keys: [publicKey(key)] })
  await jwtVerify(good, keys, {
    audience,
    algorithms: ['RS256'],
    typ: 'JWT',
    currentDate: new Date(now * 1000),
    maxTokenAge: 300,
  })
})

describe('form and header', () => {
  test.each(['none', 'nOnE', 'None', 'NONE', ''])('T01 alg %j is refused before any request', async (alg) => {
    const issuer = fakeIssuer()
    expect(await codeOf(`${base64({ alg, typ: 'JWT', kid: 'k1' })}.${payload}.${signature}`, { issuer })).toBe(
      'TOKEN_ALG',
    )
    expect(await codeOf(`${base64({ alg, typ: 'JWT', kid: 'k1' })}.${payload}.`, { issuer })).toMatch(
      /TOKEN_(ALG|FORMAT)/,
    )
    expect(issuer.asked).toHaveLength(0)
  })

  test('T02 HS256 keyed with the public key is refused before any request', async () => {
    const issuer = fakeIssuer()
    const pem = key.privateKey.export({ type: 'pkcs8', format: 'pem' })
    for (const secret of [pem, json(publicKey(key))]) {
      const input = `${base64({ alg: 'HS256', typ: 'JWT', kid: 'k1' })}.${payload}`
      const mac = createHmac('sha256', secret).update(input).digest('base64url')
      expect(await codeOf(`${input}.${mac}`, { issuer })).toBe('TOKEN_ALG')
    }
    expect(issuer.asked).toHaveLength(0)
  })

  test('T03 a symmetric key in the key set refuses the whole set', async () => {
    const issuer = fakeIssuer([publicKey(key), { kty: 'oct', kid: 'k2', alg: 'HS256', k: 'c2VjcmV0' }])
    expect(await codeOf(good, { issuer })).toBe('JWKS_PRIVATE')
    expect(await codeOf(good, { issuer: fakeIssuer([publicKey(key), { kty: 'oct', kid: 'k2' }]) })).toBe('JWKS_PRIVATE')
  })

  test.each([
    ['jwk', { jwk: { kty: 'RSA' } }],
    ['jku', { jku: 'https://evil.example/keys' }],
    ['x5u', { x5u: 'https://evil.example/cert' }],
    ['x5c', { x5c: ['MII'] }],
    ['x5t#S256', { 'x5t#S256': 'a' }],
  ])('T04 a header that brings a key by %s is refused and nothing is fetched', async (_name, more) => {
    const issuer = fakeIssuer()
    expect(await codeOf(mint({}, more), { issuer })).toBe('TOKEN_HEADER')
    expect(issuer.asked).toHaveLength(0)
  })

  test('T04 x5t is tolerated and ignored', async () => {
    expect((await verify(mint({}, { x5t: 'abc' }))).keyId).toBe('k1')
  })

  test.each([
    ...[
      '../../dev/null\0',
      "k' OR 1=1",
      'https://evil.example/?k',
      'k'.repeat(10_240),
      'k'.repeat(129),
      '',
      'ключ',
      'a b',
    ],
    ...[['k1'], 1, null, { a: 1 }, undefined],
  ])('T05 kid %j is refused', async (kid) => {
    expect(await codeOf(mint({}, { kid }))).toBe('TOKEN_KID')
  })

  test('T05 a kid that names a path or URL is a name and nothing is read there', async () => {
    const issuer = fakeIssuer()
    expect(await codeOf(mint({}, { kid: '../../dev/null' }), { issuer })).toBe('JWKS_UNKNOWN_KID')
    expect(new Set(issuer.asked.map(({ url }) => new URL(url).host))).toEqual(
      new Set(['token.actions.githubusercontent.com']),
    )
  })

  test('T06 two keys of one name are refused', async () => {
    const twin = newKey('k1')
    expect(await codeOf(good, { issuer: fakeIssuer([publicKey(key), publicKey(twin)]) })).toBe('JWKS_AMBIGUOUS')
    expect(await codeOf(mint({}, {}, twin), { issuer: fakeIssuer([publicKey(key), publicKey(twin)]) })).toBe(
      'JWKS_AMBIGUOUS',
    )
  })

  test.each([
    ['a newline at the end', `${good}\n`],
    ['a space at the start', ` ${good}`],
    ['a space in the signature', `${header}.${payload}.${signature.slice(0, 10)} ${signature.slice(10)}`],
    ['a newline in the header', `${header.slice(0, 8)}\n${header.slice(8)}.${payload}.${signature}`],
    ['a tab in the payload', `${header}.${payload.slice(0, 8)}\t${payload.slice(8)}.${signature}`],
    ['padding', `${good}=`],
    ['standard base64', `${header}.${payload}.${signature.replace(/[A-Z]/, '+')}`],
    ['an escape', good.replace('.', '%2e')],
    ['a null byte', `${good}\0`],
  ])('T07 whitespace and padding: %s inside a segment is refused', async (_name, token) => {
    expect(await codeOf(token)).toBe('TOKEN_FORMAT')
  })

  test('T07 bits after the end of a segment are refused', async () => {
    // 342 characters hold 2052 bits for 256 bytes: the last character has four bits that nobody reads.
    const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const other = last[last.indexOf(signature.slice(-1)) ^ 1] ?? ''
    const changed = `${header}.${payload}.${signature.slice(0, -1)}${other}`
    expect(Buffer.from(changed.split('.')[2] ?? '', 'base64url')).toEqual(Buffer.from(signature, 'base64url'))
    expect(await codeOf(changed)).toBe('TOKEN_FORMAT')
  })

  test('T08 a token of more than 16 KiB is refused, one of 16 KiB is read', async () => {
    expect(await codeOf(mint({ big: 'x'.repeat(300_000) }))).toBe('TOKEN_SIZE')
    expect(await codeOf('x'.repeat(16_385))).toBe('TOKEN_SIZE')
    expect(await codeOf('x'.repeat(16_384))).toBe('TOKEN_FORMAT')
  })

  test.each([
    ['JSON serialisation', json({ payload, protected: header, signature })],
    ['two segments', `${header}.${payload}`],
    ['four segments', `${good}.x`],
    ['five segments, as a JWE has', 'a.b.c.d.e'],
    ['no signature', `${header}.${payload}.`],
    ['no header', `.${payload}.${signature}`],
    ['nothing', ''],
    ['a nested token as payload', `${header}.${base64(good)}.${signature}`],
    ['an array as payload', `${header}.${base64([1])}.${signature}`],
    ['a payload that is not UTF-8', `${header}.${Buffer.from([0x7b, 0xff, 0x7d]).toString('base64url')}.${signature}`],
    ['a byte order mark', `${header}.${base64('\ufeff{}')}.${signature}`],
    ['text after the payload', `${header}.${base64('{} x')}.${signature}`],
  ])('T09 %s is refused', async (_name, token) => {
    expect(await codeOf(token)).toBe('TOKEN_FORMAT')
  })

  test.each([
    ['crit', { crit: ['x'], x: 1 }],
    ['b64', { b64: false, crit: ['b64'] }],
    ['an unknown member', { foo: 1 }],
    ['cty', { cty: 'JWT' }],
    ['zip', { zip: 'DEF' }],
  ])('T10 a header with %s is refused', async (_name, more) => {
    expect(await codeOf(mint({}, more))).toBe('TOKEN_HEADER')
  })

  test.each(['at+jwt', 'secevent+jwt', 'jwt', 'application/jwt', undefined, 1])(
    'T11 typ %j is refused',
    async (typ) => {
      expect(await codeOf(mint({}, { typ }))).toBe('TOKEN_TYP')
    },
  )

  test.each([
    ['sub', json(githubPayload).replace('{', '{"sub":"evil",')],
    ['aud', json(githubPayload).replace('{', '{"aud":"evil",')],
    ['an escaped name', json(githubPayload).replace('{', '{"\\u0073ub":"evil",')],
    ['a nested member', json({ ...githubPayload, x: 0 }).replace('"x":0', '"x":{"a":1,"a":2}')],
  ])('T12 %s twice in the payload is refused', async (_name, text) => {
    expect(await codeOf(mint(text))).toBe('TOKEN_DUPLICATE_CLAIM')
  })

  test('T12 alg twice in the header is refused', async () => {
    const twice = base64('{"alg":"none","alg":"RS256","typ":"JWT","kid":"k1"}')
    expect(await codeOf(`${twice}.${payload}.${signature}`)).toBe('TOKEN_DUPLICATE_CLAIM')
  })

  test.each(['__proto__', 'constructor', 'prototype'])('T13 a claim named %s is refused', async (name) => {
    expect(await codeOf(mint(json(githubPayload).replace('{', `{"${name}":{"admin":true},`)))).toBe('TOKEN_CLAIM_NAME')
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })

  test('T13 a claim that nobody knows is named and not carried along', async () => {
    const identity = await verify(mint({ toString: 'x', admin: true, 'repo_property_team\u202e': 'a', 'x\u202ey': 1 }))
    expect(identity.unknownClaims).toEqual(['admin', 'toString', 'x\\u{202e}y'])
    expect('admin' in identity.claims).toBe(false)
    expect('toString' in identity.claims).toBe(false)
  })
})

describe('claims', () => {
  test.each<readonly [string, unknown]>([
    ['sub', { a: 1 }],
    ['sub', 5],
    ['jti', ['j']],
    ['repository_id', 456789],
    ['repository_id', ['456789']],
    ['repository_id', '0456789'],
    ['repository_id', '4567 89'],
    ['repository_id', '+456789'],
    ['repository_id', '4.5e4'],
    ['repository_id', '१२३'],
    ['repository_id', '1'.repeat(21)],
    ['repository_owner_id', null],
    ['environment', ['prod']],
    ['ref', true],
    ['event_name', { push: 1 }],
    ['repo_property_team', ['a']],
  ])('T14 claim %s as %j is refused', async (name, value) => {
    expect(await codeOf(mint({ [name]: value }))).toBe('TOKEN_CLAIM_TYPE')
  })

  test.each(['repository_id', 'repository_owner_id', 'ref', 'event_name', 'sub', 'jti'])(
    'T14 a token without %s is refused',
    async (name) => {
      expect(await codeOf(mint(json(without(githubPayload, name))))).toBe('TOKEN_CLAIM')
    },
  )

  test.each<readonly [string, unknown]>([
    ['exp', undefined],
    ['iat', undefined],
    ['nbf', undefined],
    ['exp', `${now + 60}`],
    ['exp', now + 60.5],
    ['exp', 1e308],
    ['exp', now + 315_360_000],
    ['exp', now + 896],
    ['exp', now - 5],
    ['exp', -1],
    ['iat', now - 900],
    ['iat', 2 ** 53],
    ['exp', [now + 60]],
  ])('T15 %s as %j is no lifetime', async (name, value) => {
    expect(await codeOf(mint({ [name]: value }))).toMatch(/^TOKEN_(LIFETIME|FORMAT)$/)
  })

  test('T15 a whole number too large to be exact is refused', async () => {
    expect(await codeOf(mint(json(githubPayload).replace(`"exp":${now + 295}`, '"exp":99999999999999999999')))).toBe(
      'TOKEN_FORMAT',
    )
  })

  test.each([
    [{ iat: now - 331, exp: now + 60 }, 'TOKEN_STALE'],
    [{ iat: now - 3600, exp: now - 3300 }, 'TOKEN_EXPIRED'],
    [{ iat: now - 300, exp: now - 30 }, 'TOKEN_EXPIRED'],
    [{ iat: now + 31, exp: now + 300 }, 'TOKEN_NOT_YET'],
    [{ nbf: now + 31 }, 'TOKEN_NOT_YET'],
  ])('T16 an old or early token %j is refused', async (times, code) => {
    expect(await codeOf(mint(times))).toBe(code)
  })

  test.each([
    { iat: now - 330, exp: now + 60 },
    { iat: now - 300, exp: now - 29 },
    { iat: now + 30, exp: now + 300 },
    { nbf: now + 30 },
  ])('T16 clocks may differ by 30 s: %j is accepted', async (times) => {
    await verify(mint(times))
  })

  test('T17 one token for two phases is refused', async () => {
    const used = new Set<string>()
    await verify(good, { used })
    expect(await codeOf(good, { used })).toBe('TOKEN_REPLAY')
    await verify(mint({ jti: 'j-3' }), { used })
  })

  test('T18 weak keys are refused: 1024 bits, 16k bits, e=1, e=3', async () => {
    const small = newKey('k1', 1024)
    expect(await codeOf(mint({}, {}, small), { issuer: fakeIssuer([publicKey(small)]) })).toBe('JWKS_WEAK_KEY')
    const three = {
      kid: 'k1',
      privateKey: makeRsaKey(2048, 3),
    }
    expect(await codeOf(mint({}, {}, three), { issuer: fakeIssuer([publicKey(three)]) })).toBe('JWKS_WEAK_KEY')
    for (const more of [
      { e: 'AQ' },
      { e: 'Aw' },
      { e: 'AAEAAQ' + 'A' },
      { n: base64('x'.repeat(2049)) },
      { n: '' },
      { n: '!!' },
    ])
      expect(await codeOf(good, { issuer: fakeIssuer([{ ...publicKey(key), ...more }]) })).toBe('JWKS_WEAK_KEY')
  })

  test.each(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth'])(
    'T19 a key set that publishes %s is refused as a whole',
    async (member) => {
      const other = { ...publicKey(newKey('k2', 512)), [member]: 'AQAB' }
      expect(await codeOf(good, { issuer: fakeIssuer([publicKey(key), other]) })).toBe('JWKS_PRIVATE')
    },
  )

  test.each(['рrod', 'prod\u200b', 'prod\u202e', 'ｐrod', 'prod ', 'prod\n'])(
    'T20 the environment %j is not prod, and is shown with code points',
    async (environment) => {
      const identity = await verify(mint({ environment, sub: 'x' }))
      const rules = [rule({ repository_id: '456789', environment: 'prod' })]
      const server = { platform: 'github', serverUrl: 'https://github.com' } as const
      const problems = await problemsOf(() => matchTrust(identity, { phase: 'apply', rules, server }))
      expect(problems.map(({ code }) => code)).toEqual(['TRUST_NO_MATCH', 'TRUST_NO_MATCH'])
      expect(problems[1]?.received).not.toContain(`${environment}`)
      expect(problems[1]?.received).toMatch(/^[\x20-\x7e]+$/)
    },
  )
})

describe('signature', () => {
  test('another key of the same name, and a changed payload, are refused', async () => {
    expect(await codeOf(mint({}, {}, newKey('k1')))).toBe('TOKEN_SIGNATURE')
    expect(await codeOf(`${header}.${base64({ ...githubPayload, environment: 'x' })}.${signature}`)).toBe(
      'TOKEN_SIGNATURE',
    )
    expect(await codeOf(`${header}.${payload}.${base64('short')}`)).toBe('TOKEN_SIGNATURE')
  })

  test('any change of one character is refused', async () => {
    const issuer = fakeIssuer()
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.constantFrom(...'Aa0-_.= '), async (at, character) => {
        if (good[at] === character) return
        await expect(verify(good.slice(0, at) + character + good.slice(at + 1), { issuer })).rejects.toThrow(
          /^(TOKEN|JWKS|ISSUER)_?/,
        )
      }),
      { numRuns: 300 },
    )
  })

  test('no text makes the check throw anything but a refusal', () => {
    const segment = fc.oneof(
      fc.string(),
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(segment, { maxLength: 5 }).map((parts) => parts.join('.')),
        ),
        (text) => {
          expect(() => precheckToken(text)).toThrow(/^TOKEN_/)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('L04 the refusal of a signed token repeats none of its claims', async () => {
    const token = signToken(
      { alg: 'RS256', typ: 'JWT', kid: 'k1' },
      { ...githubPayload, aud: 'other', user_email: 'person@example.com' },
      key.privateKey,
    )
    const [problem] = await problemsOf(() => verify(token), ['person@example.com', '456789', 'octo-org'])
    expect(problem).toMatchObject({ code: 'TOKEN_AUDIENCE', expected: audience, received: 'other' })
  })
})
