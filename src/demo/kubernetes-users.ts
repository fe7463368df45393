import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { createLocalJWKSet, jwtVerify } from 'jose'
import type { JSONWebKeySet, JWTPayload } from 'jose'
import { isJsonObject } from '../ports/json.js'
import type { Json, JsonObject } from '../ports/json.js'
import { clientSubject } from './https-server.js'
import { publicKey, signToken } from './issuer.js'
import type { SigningKey } from './issuer.js'
import { makeRsaKey } from './rsa-key.js'

export interface KubernetesUser {
  readonly username: string
  readonly groups: readonly string[]
  readonly uid?: string
}

/** One `jwt` entry of an AuthenticationConfiguration. */
export interface TrustedIssuer {
  readonly issuer: string
  readonly audiences: readonly string[]
  /** The key set, asked for at each login. */
  readonly keys: () => Promise<JSONWebKeySet>
  /** Who a token's claims are; undefined where they are nobody. */
  readonly user: (claims: JWTPayload) => KubernetesUser | undefined
}

export const anonymous: KubernetesUser = { username: 'system:anonymous', groups: ['system:unauthenticated'] }

const own = 'https://kubernetes.default.svc'

const newServiceAccountKey = (): SigningKey => {
  const privateKey = makeRsaKey()
  const kid = createHash('sha256')
    .update(privateKey.export({ type: 'pkcs1', format: 'der' }))
    .digest('base64url')
  return { kid, privateKey }
}

/** Who asks, as kube-apiserver finds out: client certificate, static token, token of an issuer, ServiceAccount token. */
export class KubernetesUsers {
  #issuers: readonly TrustedIssuer[]
  readonly #tokens = new Map<string, KubernetesUser>()
  #made: SigningKey | undefined
  readonly #alive: (namespace: string, name: string, uid: string) => boolean

  constructor(issuers: readonly TrustedIssuer[], alive: (namespace: string, name: string, uid: string) => boolean) {
    this.#issuers = issuers
    this.#alive = alive
  }

  /** Made when it is first asked for: an RSA key takes longer than most of what a server is started for. */
  get #key(): SigningKey {
    this.#made ??= newServiceAccountKey()
    return this.#made
  }

  /** As when the file of `--authentication-config` is changed. */
  setIssuers(issuers: readonly TrustedIssuer[]): void {
    this.#issuers = issuers
  }

  /** Makes a static token for a user. */
  addToken(user: KubernetesUser): string {
    const token = randomBytes(24).toString('base64url')
    this.#tokens.set(token, user)
    return token
  }

  /** The keys of ServiceAccount tokens, as `/openid/v1/jwks` has them. */
  get keySet(): JsonObject {
    return { keys: [publicKey(this.#key) as JsonObject] }
  }

  get issuer(): string {
    return own
  }

  mint(namespace: string, name: string, uid: string, audiences: readonly string[], seconds: number): string {
    const now = Math.floor(Date.now() / 1000)
    return signToken(
      { alg: 'RS256', kid: this.#key.kid },
      {
        aud: audiences.length === 0 ? [own] : audiences,
        exp: now + seconds,
        iat: now,
        iss: own,
        jti: randomUUID(),
        'kubernetes.io': { namespace, serviceaccount: { name, uid } },
        nbf: now,
        sub: `system:serviceaccount:${namespace}:${name}`,
      },
      this.#key.privateKey,
    )
  }

  /** undefined: a credential that nobody accepts (401); no credential at all is the anonymous user. */
  async authenticate(request: IncomingMessage): Promise<KubernetesUser | undefined> {
    const subject = clientSubject(request)
    if (subject !== undefined && subject.commonName !== '')
      return { username: subject.commonName, groups: [...subject.organizations, 'system:authenticated'] }
    const header = request.headers.authorization
    if (header === undefined) return anonymous
    const token = /^Bearer (\S+)$/.exec(header)?.[1] ?? ''
    const known = this.#tokens.get(token)
    const user = known ?? (await this.#byServiceAccount(token)) ?? (await this.#byIssuer(token))
    return user === undefined ? undefined : { ...user, groups: [...new Set([...user.groups, 'system:authenticated'])] }
  }

  async #byIssuer(token: string): Promise<KubernetesUser | undefined> {
    for (const trusted of this.#issuers) {
      const claims = await verified(token, await trusted.keys(), trusted.issuer, trusted.audiences)
      if (claims !== undefined) return trusted.user(claims)
    }
    return undefined
  }

  async #byServiceAccount(token: string): Promise<KubernetesUser | undefined> {
    if (this.#made === undefined) return undefined
    const claims = await verified(token, this.keySet as unknown as JSONWebKeySet, own, [own])
    const bound = claims?.['kubernetes.io'] as Json | undefined
    if (!isJsonObject(bound) || !isJsonObject(bound['serviceaccount'])) return undefined
    const { name, uid } = bound['serviceaccount']
    const { namespace } = bound
    if (typeof name !== 'string' || typeof uid !== 'string' || typeof namespace !== 'string') return undefined
    if (!this.#alive(namespace, name, uid)) return undefined
    return {
      username: `system:serviceaccount:${namespace}:${name}`,
      groups: ['system:serviceaccounts', `system:serviceaccounts:${namespace}`],
      uid,
    }
  }
}

const verified = async (
  token: string,
  keys: JSONWebKeySet,
  issuer: string,
  audiences: readonly string[],
): Promise<JWTPayload | undefined> => {
  try {
    return (await jwtVerify(token, createLocalJWKSet(keys), { issuer, audience: [...audiences] })).payload
  } catch {
    return undefined
  }
}
