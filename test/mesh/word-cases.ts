import {
  conditionKeyNames,
  operationFieldNames,
  sourceFieldNames,
  type ConditionKey,
  type OperationField,
  type SourceField,
} from '../../src/mesh/vocabulary.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { Request } from '../../src/ports/request.js'

/**
 * Every word of Istio's, put to both interpreters. A word that one of them forgets, or reads as another one, or takes for
 * one of HTTP where it is none, fails here by its name.
 */
export interface WordCase {
  /** The word as a policy writes it, where names follow it. */
  readonly written?: string
  readonly value: string
  /** A request that has the value, and one that differs in this alone. */
  readonly fits: Partial<Request>
  readonly misses: Partial<Request>
  readonly on: 'connection' | 'HTTP'
  /** What ztunnel makes of it: `lost` without a word. */
  readonly ztunnel: 'seen' | 'HTTP' | 'lost'
  /** What is left of it without TLS, or where no TLS inspector reads the handshake. */
  readonly plain: 'the same' | 'nothing'
  /**
   * What a place behind a gateway's route sees: what the client sent, the gateway's own (then the value that the gateway of
   * `gatewayWorld` has), or what the files do not say.
   */
  readonly behind: 'as sent' | 'unknown' | { readonly value: string }
  /** How a row says the value, where that is not as it is written. */
  readonly said?: string
}

export const http = { method: 'GET', authority: 'orders.shop', path: '/', headers: [] } as const
export const asWeb = {
  namespace: 'shop',
  serviceAccount: 'web',
  ip: '10.0.0.1',
  principal: 'cluster.local/ns/shop/sa/web',
}
const from = (principal: string, ip = '10.0.0.1'): Partial<Request> => ({ source: { ...asWeb, principal, ip } })
const token = (claims: JsonObject): Partial<Request> => ({
  http: {
    ...http,
    tokens: [{ claims: { iss: 'https://issuer', sub: 'me', ...claims }, in: 'authorization', signature: 'valid' }],
  },
})
const header = (name: string, text: string): Partial<Request> => ({ http: { ...http, headers: [[name, text]] } })
export const at = { namespace: 'shop', labels: { app: 'orders' }, port: 8080 }

const peers = { fits: from('cluster.local/ns/shop/sa/web'), misses: from('old.td/ns/other/sa/job') }
export const directAddress = { fits: from(asWeb.principal, '10.9.0.1'), misses: from(asWeb.principal, '10.8.0.1') }
export const remoteAddress = {
  fits: header('x-forwarded-for', '10.9.0.1'),
  misses: header('x-forwarded-for', '10.8.0.1'),
}
export const ports = { fits: {}, misses: {} }
const account = 'service account `web` in `shop`'
const subject = 'subject `me`'
const seen = { on: 'connection', ztunnel: 'seen' } as const
const unseen = { on: 'connection', ztunnel: 'HTTP' } as const
const ofHttp = { on: 'HTTP', ztunnel: 'HTTP', plain: 'the same', behind: 'as sent' } as const
const hidden = { plain: 'the same', behind: 'unknown' } as const
const forwarded = { plain: 'the same', behind: 'as sent' } as const
/** Of a handshake: a gateway makes one of its own. */
const shaken = (value: string) => ({ plain: 'nothing', behind: { value } }) as const
const principal = shaken('cluster.local/ns/entry/sa/front')

export const conditions: Readonly<Record<ConditionKey, WordCase | 'unknown to both'>> = {
  'source.ip': { value: '10.9.0.0/16', ...directAddress, ...seen, ...hidden },
  'remote.ip': { value: '10.9.0.0/16', ...remoteAddress, ...unseen, ...forwarded },
  'source.namespace': { value: 'shop', ...peers, ...seen, ...shaken('entry') },
  'source.principal': { value: 'cluster.local/ns/shop/sa/web', said: account, ...peers, ...seen, ...principal },
  'source.serviceAccount': { value: 'shop/web', said: account, ...peers, ...unseen, ...shaken('entry/front') },
  'source.trustDomain': { value: 'cluster*', ...peers, ...unseen, ...shaken('cluster*') },
  'request.auth.principal': {
    value: 'https://issuer/me',
    said: subject,
    fits: token({}),
    misses: token({ sub: 'you' }),
    ...ofHttp,
  },
  'request.auth.audiences': { value: 'a', fits: token({ aud: ['b', 'a'] }), misses: token({ aud: 'b' }), ...ofHttp },
  'request.auth.presenter': { value: 'a', fits: token({ azp: 'a' }), misses: token({ azp: 'b' }), ...ofHttp },
  'request.auth.claims': {
    written: 'request.auth.claims[team][name]',
    value: 'a',
    fits: token({ team: { name: ['b', 'a'] } }),
    misses: token({ team: { name: 'b' } }),
    ...ofHttp,
  },
  'request.headers': {
    written: 'request.headers[x-tenant]',
    value: 'a',
    fits: header('X-Tenant', 'a'),
    misses: header('X-Tenant', 'b'),
    ...ofHttp,
  },
  'destination.ip': {
    value: '10.5.0.1',
    fits: { destination: { ...at, ip: '10.5.0.1' } },
    misses: { destination: { ...at, ip: '10.5.0.2' } },
    ...seen,
    ...hidden,
  },
  'destination.port': { value: '8080', ...ports, ...seen, ...hidden },
  'connection.sni': {
    value: 'a.example.com',
    fits: { sni: 'a.example.com' },
    misses: { sni: 'b' },
    ...unseen,
    ...shaken('outbound_.8080_._.orders.shop.svc.cluster.local'),
  },
  'experimental.envoy.filters.': 'unknown to both',
}

export const sources: Readonly<Record<SourceField, WordCase>> = {
  ipBlocks: { value: '10.9.0.0/16', ...directAddress, ...seen, ...hidden },
  remoteIpBlocks: { value: '10.9.0.0/16', ...remoteAddress, ...unseen, ...forwarded },
  namespaces: { value: 'shop', ...peers, ...seen, ...shaken('entry') },
  serviceAccounts: { value: 'shop/web', said: account, ...peers, ...seen, ...shaken('entry/front') },
  trustDomains: { value: 'cluster*', ...peers, on: 'connection', ztunnel: 'lost', ...shaken('cluster*') },
  principals: { value: 'cluster.local/ns/shop/sa/web', said: account, ...peers, ...seen, ...principal },
  requestPrincipals: {
    value: 'https://issuer/me',
    said: subject,
    fits: token({}),
    misses: token({ sub: 'you' }),
    ...ofHttp,
  },
}

export const operations: Readonly<Record<OperationField, WordCase>> = {
  hosts: { value: 'a.b', fits: { http: { ...http, authority: 'A.b' } }, misses: { http }, ...ofHttp },
  methods: { value: 'PUT', fits: { http: { ...http, method: 'PUT' } }, misses: { http }, ...ofHttp },
  paths: { value: '/a', fits: { http: { ...http, path: '/a' } }, misses: { http }, ...ofHttp },
  ports: { value: '8080', ...ports, ...seen, ...hidden },
}

/** The words as a rule has them: `values` and `notValues` are of the same word. */
export interface Written {
  readonly title: string
  readonly word: WordCase
  /** The word alone, or its negation. */
  readonly rule: (negated: boolean, value?: string) => JsonObject
  /** Together with what every connection has: ztunnel keeps that, where it keeps anything. */
  readonly withMore: () => JsonObject
}

export const negative = (name: string): string => `not${name.charAt(0).toUpperCase()}${name.slice(1)}`

export const words: readonly Written[] = [
  ...conditionKeyNames.flatMap((key): readonly Written[] => {
    const word = conditions[key]
    if (word === 'unknown to both') return []
    const when = (negated: boolean, value = word.value): JsonObject => ({
      key: word.written ?? key,
      [negated ? 'notValues' : 'values']: [value],
    })
    return [
      {
        title: key,
        word,
        rule: (negated, value) => ({ when: [when(negated, value)] }),
        withMore: () => ({ when: [when(false)] }),
      },
    ]
  }),
  ...sourceFieldNames.map((field): Written => {
    const word = sources[field]
    return {
      title: field,
      word,
      rule: (negated, value = word.value) => ({ from: [{ source: { [negated ? negative(field) : field]: [value] } }] }),
      withMore: () => ({
        from: [{ source: { [field]: [word.value], ...(field === 'ipBlocks' ? {} : { ipBlocks: ['0.0.0.0/0'] }) } }],
      }),
    }
  }),
  ...operationFieldNames.map((field): Written => {
    const word = operations[field]
    return {
      title: field,
      word,
      rule: (negated, value = word.value) => ({
        to: [{ operation: { [negated ? negative(field) : field]: [value] } }],
      }),
      withMore: () => ({
        to: [{ operation: { [field]: [word.value], ...(field === 'ports' ? {} : { ports: ['8080', '9000'] }) } }],
      }),
    }
  }),
]

/** The port is the destination's own: no request to it has another one. */
export const isPort = ({ word }: Written): boolean => word.fits === word.misses || word.fits === ports.fits
