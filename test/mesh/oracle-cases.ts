import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  createHash,
  sign,
  constants,
  type KeyObject,
} from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { makeRsaKey } from '../../src/demo/rsa-key.js'
import type { Destination, Enforcement } from '../../src/mesh/enforcement.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import type { JsonObject } from '../../src/ports/json.js'
import type { Request, RequestHttp } from '../../src/ports/request.js'
import { stateOf } from './states.js'

/** The form of istio-oracle's cases (its README), as far as it is read here. */
export interface OracleCase {
  readonly id: string
  readonly mesh?: JsonObject
  readonly objects: readonly JsonObject[]
  readonly workload: {
    readonly namespace: string
    readonly labels: Readonly<Record<string, string>>
    readonly kind?: 'sidecar' | 'gateway' | 'waypoint'
    readonly ip?: string
    readonly ports: readonly { readonly port: number; readonly protocol: string; readonly tls?: string }[]
    readonly service?: { readonly name: string; readonly namespace: string }
  }
  readonly jwks?: Readonly<Record<string, string>>
  readonly authorizers?: Readonly<Record<string, 'allow' | 'deny'>>
  readonly requests: readonly OracleRequest[]
  /** Listeners that Istio's own compiler made; given in the recorded cases, and not read. */
  readonly listeners?: unknown
}

export interface OracleRequest {
  readonly id: string
  readonly port: number
  readonly protocol?: 'http' | 'http2' | 'tcp'
  readonly mtls?: boolean
  readonly tls?: 'none' | 'mtls' | 'simple'
  readonly principal?: string
  readonly uriSANs?: readonly string[]
  readonly alpn?: readonly string[]
  readonly sni?: string
  readonly method?: string
  readonly path?: string
  readonly pathBase64?: string
  readonly host?: string
  readonly headers?: readonly (readonly [string, string])[]
  readonly sourceIP?: string
  readonly xff?: string
  readonly tokens?: readonly OracleToken[]
  readonly expect?: string
}

export interface OracleToken {
  readonly raw?: string
  readonly key?: string
  readonly alg?: string
  readonly kid?: string
  readonly jose?: JsonObject
  readonly claims?: JsonObject
  readonly payload?: string
  readonly iss?: string
  readonly sub?: string
  readonly aud?: unknown
  readonly expIn?: number
  readonly nbfIn?: number
  readonly tamper?: boolean
  readonly header?: string
  readonly prefix?: string
  readonly param?: string
  readonly cookie?: string
}

/** Milliseconds: the clock of every case. */
export const now = 1_800_000_000_000

/** Where the vectors and tools lie, beside the repository. */
export const shared = new URL('../../../shared/', import.meta.url)

export const isThere = (path: string): boolean => existsSync(new URL(path, shared))

export const readShared = (path: string): string => {
  const bytes = readFileSync(new URL(path, shared))
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

export const readCases = (path: string): readonly OracleCase[] =>
  readShared(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as OracleCase)

const keys = new Map<string, { readonly key: KeyObject | Buffer; readonly jwk: JsonObject }>()

/** A key of a name, made on first use: test-key-* RSA, test-ec-* P-256, test-ed-* Ed25519, test-hmac-* a secret. */
const keyOf = (name: string): { readonly key: KeyObject | Buffer; readonly jwk: JsonObject } => {
  const known = keys.get(name)
  if (known !== undefined) return known
  const made = ((): { readonly key: KeyObject | Buffer; readonly jwk: JsonObject } => {
    if (name.startsWith('test-hmac-')) {
      const key = createHash('sha512').update(name).digest()
      return { key, jwk: { kty: 'oct', kid: name, alg: 'HS256', k: key.toString('base64url') } }
    }
    const asText = (made: KeyObject): KeyObject => createPrivateKey(made.export({ format: 'pem', type: 'pkcs8' }))
    const key = name.startsWith('test-key-')
      ? makeRsaKey()
      : name.startsWith('test-ec-')
        ? asText(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)
        : asText(generateKeyPairSync('ed25519').privateKey)
    return { key, jwk: { ...(createPublicKey(key).export({ format: 'jwk' }) as JsonObject), kid: name, use: 'sig' } }
  })()
  keys.set(name, made)
  return made
}

/** `@a,@b` as a key set; other text as it is. */
const keySet = (text: string): string =>
  text.startsWith('@') ? JSON.stringify({ keys: text.split(',').map((name) => keyOf(name.trim().slice(1)).jwk) }) : text

const signed = new Map<string, string>()

const compact = (token: OracleToken): string => {
  if (token.raw !== undefined) return token.raw
  const name = token.key ?? 'test-key-1'
  const { key } = keyOf(name)
  const alg =
    token.alg ??
    (Buffer.isBuffer(key)
      ? 'HS256'
      : key.asymmetricKeyType === 'ec'
        ? 'ES256'
        : key.asymmetricKeyType === 'rsa'
          ? 'RS256'
          : 'EdDSA')
  const header: Record<string, unknown> = { alg, typ: 'JWT', kid: token.kid ?? name }
  if (token.kid === '') delete header['kid']
  for (const [member, value] of Object.entries(token.jose ?? {}))
    if (value === null) delete header[member]
    else header[member] = value
  const payload =
    token.payload ??
    JSON.stringify({
      ...token.claims,
      ...(token.iss === undefined ? {} : { iss: token.iss }),
      ...(token.sub === undefined ? {} : { sub: token.sub }),
      ...(token.aud === undefined ? {} : { aud: token.aud }),
      ...(token.expIn === undefined ? {} : { exp: now / 1000 + token.expIn }),
      ...(token.nbfIn === undefined ? {} : { nbf: now / 1000 + token.nbfIn }),
    })
  const input = `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${Buffer.from(payload).toString('base64url')}`
  let text = signed.get(`${name} ${alg} ${input}`)
  if (text === undefined) {
    text = `${input}.${signature(key, alg, input).toString('base64url')}`
    signed.set(`${name} ${alg} ${input}`, text)
  }
  if (token.tamper !== true) return text
  const at = text.length - 10
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
}

const signature = (key: KeyObject | Buffer, alg: string, input: string): Buffer => {
  if (alg === 'none') return Buffer.alloc(0)
  const data = Buffer.from(input)
  if (Buffer.isBuffer(key))
    return createHmac(`sha${alg.slice(2)}`, key)
      .update(data)
      .digest()
  if (alg === 'EdDSA') return sign(null, data, key)
  const hash = `sha${alg.slice(2)}`
  if (alg.startsWith('ES')) return sign(hash, data, { key, dsaEncoding: 'ieee-p1363' })
  if (alg.startsWith('PS'))
    return sign(hash, data, {
      key,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
    })
  return sign(hash, data, key)
}

const withKeys = (object: JsonObject): JsonObject => {
  if (object['kind'] !== 'RequestAuthentication') return object
  const spec = object['spec'] as { readonly jwtRules?: readonly JsonObject[] } | undefined
  const jwtRules = (spec?.jwtRules ?? []).map((rule) =>
    typeof rule['jwks'] === 'string' ? { ...rule, jwks: keySet(rule['jwks']) } : rule,
  )
  return { ...object, spec: { ...(object['spec'] as JsonObject), jwtRules } }
}

/** istiod's answer to a failed fetch: a set that no token fits. */
const noKeys = '{"keys":[{"kty":"oct","kid":"unfetched","alg":"HS256","k":"AAAA"}]}'

const keySetsOf = (one: OracleCase): ReadonlyMap<string, JsonObject> => {
  const out = new Map<string, JsonObject>()
  for (const object of one.objects)
    for (const rule of ((object['spec'] as JsonObject | undefined)?.['jwtRules'] ?? []) as readonly JsonObject[]) {
      const uri = rule['jwksUri']
      const where =
        typeof uri === 'string' && uri !== '' ? uri : typeof rule['issuer'] === 'string' ? rule['issuer'] : ''
      out.set(where, JSON.parse(keySet(one.jwks?.[where] ?? noKeys)) as JsonObject)
    }
  return out
}

const portName = (protocol: string, port: number): string => {
  const known = ['HTTP', 'HTTP2', 'GRPC', 'HTTPS', 'TLS', 'TCP', 'MONGO', 'REDIS', 'MYSQL']
  return known.includes(protocol) ? `${protocol.toLowerCase()}-${port}` : `p-${port}`
}

/** MeshConfig as its ConfigMap; the short form of the cases is written out. */
const meshConfig = (mesh: JsonObject): JsonObject => {
  const normalization = mesh['pathNormalization']
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'istio', namespace: 'istio-system' },
    data: {
      mesh: JSON.stringify({
        ...mesh,
        ...(typeof normalization === 'string' ? { pathNormalization: { normalization } } : {}),
        ...(mesh['numTrustedProxies'] === undefined
          ? {}
          : { defaultConfig: { gatewayTopology: { numTrustedProxies: mesh['numTrustedProxies'] } } }),
      }),
    },
  }
}

const serverTls: Readonly<Record<string, string>> = {
  simple: 'SIMPLE',
  mutual: 'MUTUAL',
  'istio-mutual': 'ISTIO_MUTUAL',
}

/** The objects of a case, and those that make its workload what it is: a Service, a Gateway, a waypoint. */
const objectsOf = (one: OracleCase): readonly JsonObject[] => {
  const { workload } = one
  const config = meshConfig(one.mesh ?? {})
  const objects = [config, ...one.objects.map(withKeys)]
  const ports = workload.ports.map(({ port, protocol }) => ({ name: portName(protocol, port), port, protocol: 'TCP' }))
  if (workload.kind === 'gateway') {
    const servers = workload.ports.map(({ port, protocol, tls }) => ({
      port: { number: port, protocol, name: `p${port}` },
      hosts: ['*'],
      ...(tls === undefined ? {} : { tls: { mode: serverTls[tls] ?? tls } }),
    }))
    return [
      ...objects,
      {
        apiVersion: 'networking.istio.io/v1',
        kind: 'Gateway',
        metadata: { name: 'servers', namespace: workload.namespace },
        spec: { selector: workload.labels, servers },
      },
    ]
  }
  const name = workload.service?.name ?? 'workload'
  const waypoint = workload.labels['gateway.networking.k8s.io/gateway-name']
  return [
    ...objects,
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {
        name,
        namespace: workload.service?.namespace ?? workload.namespace,
        labels:
          workload.kind === 'waypoint' && waypoint !== undefined
            ? { 'istio.io/use-waypoint': waypoint, 'istio.io/use-waypoint-namespace': workload.namespace }
            : {},
      },
      spec: { selector: workload.labels, ports },
    },
  ]
}

const defaultAlpn = (kind: string, protocol: string): readonly string[] => {
  if (kind === 'gateway') return protocol === 'http2' ? ['h2'] : protocol === 'tcp' ? [] : ['http/1.1']
  if (protocol === 'tcp') return ['istio-peer-exchange', 'istio']
  return protocol === 'http2' ? ['istio-h2', 'istio', 'h2'] : ['istio-http/1.1', 'istio', 'http/1.1']
}

/** Go's url.QueryEscape. */
const queryEscape = (text: string): string =>
  encodeURIComponent(text)
    .replace(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')

const httpOf = (request: OracleRequest): RequestHttp => {
  let path = request.path ?? '/'
  const headers: (readonly [string, string])[] = [...(request.headers ?? [])]
  if (request.xff !== undefined && request.xff !== '') headers.push(['x-forwarded-for', request.xff])
  for (const token of request.tokens ?? []) {
    const text = compact(token)
    if (token.param !== undefined && token.param !== '')
      path += `${path.includes('?') ? '&' : '?'}${token.param}=${queryEscape(text)}`
    else if (token.cookie !== undefined && token.cookie !== '') headers.push(['cookie', `${token.cookie}=${text}`])
    else if (token.header !== undefined && token.header !== '')
      headers.push([token.header, (token.prefix ?? '') + text])
    else headers.push(['authorization', (token.prefix ?? 'Bearer ') + text])
  }
  return {
    method: request.method ?? 'GET',
    authority: request.host ?? 'backend',
    path,
    headers,
    ...(request.pathBase64 === undefined ? {} : { pathBase64: request.pathBase64 }),
  }
}

export interface PreparedCase {
  readonly keySets: ReadonlyMap<string, JsonObject>
  readonly authorizers: ReadonlyMap<string, 'allow' | 'deny'>
  enforcementOf(request: OracleRequest): Enforcement
  requestOf(request: OracleRequest): Request
}

/** A case as meshgate's own types. */
export const prepare = (one: OracleCase): PreparedCase => {
  const { workload } = one
  const kind = workload.kind ?? 'sidecar'
  const mesh = resolveMesh(stateOf(objectsOf(one)), { istioVersion: '1.30.3' })
  return {
    keySets: keySetsOf(one),
    authorizers: new Map(Object.entries(one.authorizers ?? {})),
    enforcementOf: (request) => {
      const destination: Destination = {
        namespace: kind === 'waypoint' ? (workload.service?.namespace ?? workload.namespace) : workload.namespace,
        labels: workload.labels,
        port: request.port,
        protocol: 'AUTO',
        title: 'case',
        known: true,
        ...(kind === 'waypoint' && workload.service !== undefined ? { service: workload.service.name } : {}),
      }
      return mesh.enforcementOf(destination, kind)
    },
    requestOf: (request) => {
      const protocol = request.protocol ?? 'http'
      const tls = request.tls ?? (request.mtls === true ? 'mtls' : 'none')
      const host = (request.host ?? 'backend').split(':')[0] ?? ''
      return {
        protocol,
        proxy: kind,
        destination: {
          namespace: workload.namespace,
          labels: workload.labels,
          ip: workload.ip ?? '127.64.0.1',
          port: request.port,
        },
        source: {
          ip: request.sourceIP ?? '127.0.0.1',
          ...(request.principal === undefined ? {} : { principal: request.principal }),
          ...(request.uriSANs === undefined ? {} : { uriSans: request.uriSANs }),
        },
        mtls: tls === 'mtls',
        tls: tls === 'mtls' ? 'mutual' : tls,
        ...(tls === 'none'
          ? {}
          : {
              alpn: request.alpn ?? defaultAlpn(kind, protocol),
              sni: request.sni ?? `outbound_.${request.port}_._.${host}`,
            }),
        ...(protocol === 'tcp' ? {} : { http: httpOf(request) }),
      }
    },
  }
}
