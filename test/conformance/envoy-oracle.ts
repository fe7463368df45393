import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { JsonObject } from '../../src/ports/json.js'
import type { Request } from '../../src/ports/request.js'

const tool = fileURLToPath(new URL('../../../shared/tools/istio-oracle/', import.meta.url))

/** The program that puts requests to a real Envoy; undefined where it is not at hand. */
export const findOracle = (): string | undefined => {
  if (!existsSync(`${tool}install`)) return undefined
  try {
    const folder = execFileSync(`${tool}install`, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()
    return `${folder.split('\n').at(-1)}/istio-oracle`
  } catch {
    return undefined
  }
}

export interface EnvoyCase {
  readonly id: string
  readonly mesh: JsonObject
  readonly objects: readonly JsonObject[]
  readonly workload: JsonObject
  readonly jwks: Readonly<Record<string, string>>
  readonly authorizers: Readonly<Record<string, 'allow' | 'deny'>>
  readonly requests: readonly JsonObject[]
}

export interface EnvoyVerdict {
  readonly id: string
  readonly request: string
  readonly verdict: 'allow' | 'deny' | 'unauthenticated' | 'refused' | 'rejected' | 'error'
  readonly status?: number
  readonly body?: string
  readonly detail?: string
}

/** The keys that sign every token of these cases. */
const key = 'test-ec-1'
export const keySetText = `@${key}`

/** A request in the oracle's words; undefined where it cannot say it. */
export const envoyRequest = (id: string, request: Request): JsonObject | undefined => {
  const { http, source } = request
  const headers = (
    Array.isArray(http?.headers) ? http.headers : Object.entries(http?.headers ?? {})
  ) as readonly (readonly [string, string])[]
  const forwarded = headers.filter(([name]) => name === 'x-forwarded-for').map(([, value]) => value)
  const tls = request.tls ?? (request.mtls ? 'mutual' : 'none')
  // JSON would lose these on the way to the wire.
  if (http !== undefined && !/^[\x21-\x7e]*$/.test(http.path)) return undefined
  return {
    id,
    port: request.destination.port,
    protocol: request.protocol === 'grpc' ? 'http2' : request.protocol,
    tls: tls === 'mutual' ? 'mtls' : tls,
    ...(tls === 'mutual' && source.principal !== undefined ? { principal: source.principal } : {}),
    // A client outside of the mesh offers none of its protocol names.
    ...(tls === 'simple' && http === undefined ? { alpn: ['other'] } : {}),
    ...(source.uriSans === undefined ? {} : { uriSANs: source.uriSans }),
    ...(request.sni === undefined || tls === 'none' ? {} : { sni: request.sni }),
    ...(source.ip === undefined ? {} : { sourceIP: source.ip }),
    ...(forwarded.length === 0 ? {} : { xff: forwarded.join(', ') }),
    ...(http === undefined
      ? {}
      : {
          method: http.method,
          host: http.authority,
          path: http.path,
          headers: headers.filter(([name]) => name !== 'x-forwarded-for'),
          ...(http.tokens === undefined
            ? {}
            : {
                tokens: http.tokens.map((token) => {
                  const header = /^header:([^:]*):([^]*)$/.exec(token.in)
                  return {
                    claims: token.claims,
                    key,
                    expIn: 3600,
                    ...(token.signature === 'invalid' ? { tamper: true } : {}),
                    ...(header === null ? {} : { header: header[1] ?? '', prefix: header[2] ?? '' }),
                    ...(token.in.startsWith('param:') ? { param: token.in.slice(6) } : {}),
                    ...(token.in.startsWith('cookie:') ? { cookie: token.in.slice(7) } : {}),
                  }
                }),
              }),
        }),
  }
}

/** Verdicts by case and request. */
export const runOracle = (oracle: string, cases: readonly EnvoyCase[]): ReadonlyMap<string, EnvoyVerdict> => {
  const out = execFileSync(oracle, ['run'], {
    input: cases.map((one) => JSON.stringify(one)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return new Map(
    out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const verdict = JSON.parse(line) as EnvoyVerdict
        return [`${verdict.id} ${verdict.request}`, verdict]
      }),
  )
}
