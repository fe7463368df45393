import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { Refusal } from '../../src/errors/problem.js'
import { readRequest, writeRequest } from '../../src/mesh/request-form.js'
import type { Json, JsonObject } from '../../src/ports/json.js'
import type { Request } from '../../src/ports/request.js'
import { isThere, readShared } from './oracle-cases.js'

const schema = JSON.parse(
  readFileSync(new URL('../../docs/schemas/request.schema.json', import.meta.url), 'utf8'),
) as object
const valid = new Ajv({ allowUnionTypes: true }).compile(schema)

const smallest: JsonObject = {
  protocol: 'http',
  destination: { namespace: 'shop', labels: { app: 'orders' }, port: 8080 },
  mtls: false,
  http: { method: 'GET', authority: 'orders.shop', path: '/' },
}

const refused = (json: Json): string => {
  try {
    readRequest(json)
  } catch (error) {
    if (error instanceof Refusal) return `${error.problems[0].message}; expected ${error.problems[0].expected ?? ''}`
  }
  return 'nothing was refused'
}

describe('reading', () => {
  test('takes the smallest request', () => {
    expect(readRequest(smallest)).toEqual({
      ...smallest,
      source: {},
      http: { ...(smallest['http'] as JsonObject), headers: {} },
    })
  })

  test('takes headers as a list of lines, and tokens in every place', () => {
    const places = ['authorization', 'header:x-jwt', 'header:x-jwt:Token ', 'param:access_token', 'cookie:session']
    const json = {
      ...smallest,
      http: {
        ...(smallest['http'] as JsonObject),
        headers: [
          ['x-team', 'a'],
          ['x-team', 'b'],
        ],
        tokens: places.map((place) => ({ claims: { iss: 'https://issuer' }, in: place })),
      },
    }
    expect(valid(json)).toBe(true)
    expect(readRequest(json).http?.tokens?.map((token) => [token.in, token.signature])).toEqual(
      places.map((place) => [place, 'valid']),
    )
  })

  test('takes a request without mtls where tls or a principal says it, and reads past what a table says beside it', () => {
    const { mtls, ...rest } = smallest
    const named = { id: 'row 1', note: null, ...rest }
    const cases: readonly (readonly [JsonObject, boolean])[] = [
      [{ ...named, mtls: mtls ?? null }, false],
      [{ ...named, source: { principal: 'cluster.local/ns/shop/sa/web' } }, true],
      [{ ...named, mtls: null, source: { uriSans: ['spiffe://cluster.local/ns/shop/sa/web'] } }, true],
      [{ ...named, tls: 'mutual' }, true],
      [{ ...named, tls: 'simple' }, false],
    ]
    for (const [json, mutual] of cases) {
      expect(readRequest(json).mtls).toBe(mutual)
      expect(readRequest(json)).not.toHaveProperty('id')
      expect(valid(json)).toBe(true)
    }
  })

  test.each([
    ['a list', [], 'request is not what a request has there; expected an object'],
    ['a misspelt member', { ...smallest, mTLS: true }, 'request.mTLS is not'],
    ['no mtls', { ...smallest, mtls: null }, 'request.mtls is not'],
    [
      'a port that is text',
      { ...smallest, destination: { namespace: 'shop', port: '80' } },
      'request.destination.port',
    ],
    ['HTTP without a message', { ...smallest, http: null }, 'request.http is not'],
    ['TCP with one', { ...smallest, protocol: 'tcp' }, 'request.http is not'],
    [
      'a header that is a number',
      { ...smallest, http: { method: 'GET', authority: '', path: '/', headers: { a: 1 } } },
      'request.http.headers.a',
    ],
    [
      'a line of three',
      { ...smallest, http: { method: 'GET', authority: '', path: '/', headers: [['a', 'b', 'c']] } },
      'request.http.headers[0]',
    ],
    ['an address with its port', { ...smallest, source: { ip: '10.0.0.1:4711' } }, 'request.source.ip'],
    ['a name in place of an address', { ...smallest, source: { ip: 'localhost' } }, 'request.source.ip'],
    [
      'a token nowhere',
      { ...smallest, http: { method: 'GET', authority: '', path: '/', tokens: [{ claims: {}, in: 'body' }] } },
      'request.http.tokens[0].in',
    ],
  ] as const)('refuses %s', (_, json, message) => {
    expect(refused(json as Json)).toContain(message)
    expect(valid(json)).toBe(false)
  })
})

const text = fc.string({ maxLength: 12 })
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const requests = fc
  .record({
    protocol: fc.constantFrom('http' as const, 'http2' as const, 'grpc' as const, 'tcp' as const),
    proxy: optional(fc.constantFrom('sidecar' as const, 'gateway' as const, 'waypoint' as const, 'ztunnel' as const)),
    namespace: text,
    labels: fc.dictionary(text, text, { maxKeys: 3 }),
    port: fc.integer({ min: 1, max: 65535 }),
    principal: optional(text),
    ip: optional(fc.oneof(fc.ipV4(), fc.ipV6())),
    mtls: fc.boolean(),
    sni: optional(text),
    path: text,
    headers: fc.oneof(fc.dictionary(text, text, { maxKeys: 3 }), fc.array(fc.tuple(text, text), { maxLength: 3 })),
    tokens: optional(
      fc.array(
        fc.record({
          claims: fc.constant({ iss: 'i', sub: null }),
          in: fc.constantFrom('authorization', 'cookie:c'),
          signature: fc.constantFrom('valid' as const, 'invalid' as const),
        }),
        { maxLength: 2 },
      ),
    ),
  })
  .map(
    (of) =>
      JSON.parse(
        JSON.stringify({
          protocol: of.protocol,
          proxy: of.proxy,
          destination: { namespace: of.namespace, labels: of.labels, port: of.port },
          source: { principal: of.principal, ip: of.ip },
          mtls: of.mtls,
          sni: of.sni,
          ...(of.protocol === 'tcp'
            ? {}
            : { http: { method: 'GET', authority: 'a', path: of.path, headers: of.headers, tokens: of.tokens } }),
        }),
      ) as Request,
  )

describe('writing', () => {
  test('gives what reading takes, and the schema agrees', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const written = writeRequest(request)
        expect(valid(written)).toBe(true)
        expect(JSON.parse(JSON.stringify(readRequest(written)))).toEqual(JSON.parse(JSON.stringify(request)))
        expect(JSON.stringify(writeRequest(readRequest(written)))).toBe(JSON.stringify(written))
      }),
    )
  })
})

describe("the tables of Istio's own suite are in the form", () => {
  for (const path of ['vectors/istio/e2e_authz_cases.json', 'vectors/istio/e2e_jwt_cases.json']) {
    if (!isThere(path)) {
      test.skip(`../shared/${path} is missing`, () => undefined)
      continue
    }
    const { cases } = JSON.parse(readShared(path)) as { readonly cases: readonly { readonly request: JsonObject }[] }
    test(path, () => {
      for (const { request } of cases) {
        expect(valid(request) ? '' : JSON.stringify(valid.errors)).toBe('')
        expect(() => readRequest(request)).not.toThrow()
      }
    })
  }
})
