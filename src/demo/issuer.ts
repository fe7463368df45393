import { randomUUID, sign, type KeyObject } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CertificateAuthority } from './certificates.js'
import { sendJson, sendNotImplemented, startHttpsServer, type HttpsHandler, type HttpsServer } from './https-server.js'
import { makeRsaKey } from './rsa-key.js'
import { githubClaims, gitlabClaims, type GitHubJob, type GitLabJob } from './token-claims.js'

/** What a token says; a value of undefined leaves the claim out. */
export type ClaimOverrides = Readonly<Record<string, unknown>>

export interface SigningKey {
  readonly kid: string
  readonly privateKey: KeyObject
}

/** One issuer on the server, at a path. */
export interface Issuer {
  /** As `iss` has it: `https://127.0.0.1:PORT/_services/token`. */
  readonly issuer: string
  readonly keys: readonly SigningKey[]
  /** Adds a new key, which signs from now on; with `retire` the old ones are published no longer. */
  rotate(options?: { readonly retire?: boolean }): SigningKey
  /** Signs any payload with any header members, for tests of refusals. */
  sign(payload: unknown, header?: ClaimOverrides, key?: SigningKey): string
  mintGitHub(job: GitHubJob, audience: string, overrides?: ClaimOverrides): string
  mintGitLab(job: GitLabJob, audience: string, overrides?: ClaimOverrides): string
}

export interface IssuerServer {
  readonly server: HttpsServer
  readonly url: string
  /** Under `/_services/token`, as a GitHub Enterprise Server has it. */
  readonly github: Issuer
  /** At the root, as a GitLab instance has it. */
  readonly gitlab: Issuer
  /** What the runner would set for a job with `id-token: write`: the double of GitHub's token endpoint. */
  readonly githubRequest: { readonly url: string; readonly token: string }
  /** The job that the next token requests come from. */
  setGitHubJob(job: GitHubJob): void
  close(): Promise<void>
}

const newKey = (): SigningKey => ({
  kid: randomUUID().toUpperCase(),
  privateKey: makeRsaKey(),
})

/** A compact JWS with RS256; the payload may be any text or value. */
export const signToken = (header: unknown, payload: unknown, key: KeyObject): string => {
  const encode = (value: unknown): string =>
    Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
  const input = `${encode(header)}.${encode(payload)}`
  return `${input}.${sign('sha256', Buffer.from(input), key).toString('base64url')}`
}

/** The public half as an issuer publishes it. */
export const publicKey = ({ kid, privateKey }: SigningKey): Readonly<Record<string, unknown>> => {
  const { n, e } = privateKey.export({ format: 'jwk' })
  return { kty: 'RSA', use: 'sig', alg: 'RS256', kid, n, e }
}

interface Handled extends Issuer {
  handle(path: string, request: IncomingMessage, response: ServerResponse): boolean
}

const makeIssuer = (issuer: string, prefix: string, keysPath: string): Handled => {
  // The first key is made when it is first asked for: an RSA key takes long, and many servers need one of their two issuers.
  let made: readonly [SigningKey, ...SigningKey[]] | undefined
  const allKeys = (): readonly [SigningKey, ...SigningKey[]] => (made ??= [newKey()])
  const current = (): SigningKey => allKeys().at(-1) ?? allKeys()[0]
  const discovery = (): unknown => ({
    issuer,
    jwks_uri: `${issuer}${keysPath}`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  })
  const sealed: Issuer['sign'] = (payload, header = {}, key = current()) =>
    signToken({ typ: 'JWT', alg: 'RS256', kid: key.kid, ...header }, payload, key.privateKey)
  return {
    issuer,
    get keys() {
      return allKeys()
    },
    rotate: ({ retire = false } = {}) => {
      const key = newKey()
      made = retire ? [key] : [...allKeys(), key]
      return key
    },
    sign: sealed,
    mintGitHub: (job, audience, overrides = {}) => sealed({ ...githubClaims(issuer, job, audience), ...overrides }),
    mintGitLab: (job, audience, overrides = {}) => sealed({ ...gitlabClaims(issuer, job, audience), ...overrides }),
    handle: (path, request, response) => {
      const isDiscovery = path === `${prefix}/.well-known/openid-configuration`
      const isKeys = path === `${prefix}${keysPath}`
      if (request.method !== 'GET' || (!isDiscovery && !isKeys)) return false
      sendJson(response, 200, isDiscovery ? discovery() : { keys: allKeys().map(publicKey) })
      return true
    },
  }
}

/**
 * OIDC issuers over https on one port: a GitHub Enterprise Server's and a GitLab's, and GitHub's token endpoint of the
 * runner. They answer discovery, keys and token requests; everything else is 501. `otherwise` lets another double share
 * the port (the platform's API lives on the same host); `around` stands between the server and its requests.
 */
export const startIssuer = async (
  authority: CertificateAuthority,
  job: GitHubJob,
  otherwise: HttpsHandler = (request, response) => sendNotImplemented(request, response),
  around: (handler: HttpsHandler) => HttpsHandler = (handler) => handler,
): Promise<IssuerServer> => {
  const bearer = randomUUID()
  const requestPath = `/_services/pipelines/${randomUUID()}/idtoken/${randomUUID()}`
  let currentJob = job
  let issuers: readonly Handled[] = []

  const answerTokenRequest = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams): void => {
    const [github] = issuers
    if (request.headers.authorization !== `Bearer ${bearer}`)
      return sendJson(response, 401, { message: 'Unauthorized' })
    if (query.get('api-version') !== '2.0') return sendJson(response, 400, { message: 'api-version is missing' })
    const audience = query.get('audience') ?? `https://github.com/${currentJob.repository.split('/')[0] ?? ''}`
    sendJson(response, 200, { count: 1, value: github?.mintGitHub(currentJob, audience) })
  }

  const answer: HttpsHandler = (request, response, body) => {
    const url = new URL(request.url ?? '/', 'https://localhost')
    if (request.method === 'GET' && url.pathname === requestPath)
      return answerTokenRequest(request, response, url.searchParams)
    for (const issuer of issuers) if (issuer.handle(url.pathname, request, response)) return undefined
    return otherwise(request, response, body)
  }
  const server = await startHttpsServer(authority, around(answer))
  const github = makeIssuer(`${server.url}/_services/token`, '/_services/token', '/.well-known/jwks')
  const gitlab = makeIssuer(server.url, '', '/oauth/discovery/keys')
  issuers = [github, gitlab]
  return {
    server,
    url: server.url,
    github,
    gitlab,
    githubRequest: { url: `${server.url}${requestPath}?api-version=2.0`, token: bearer },
    setGitHubJob: (next) => {
      currentJob = next
    },
    close: () => server.close(),
  }
}
