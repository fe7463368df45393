import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { publicKey, signToken, type SigningKey } from '../../../src/demo/issuer.js'
import type { JsonObject } from '../../../src/ports/json.js'

/** An account that a machine runs as. */
export interface Account {
  readonly email: string
  readonly uniqueId: string
}

export interface MetadataServer {
  /** `127.0.0.1:PORT`, for GCE_METADATA_HOST. */
  readonly host: string
  /** What was asked, in order. */
  readonly asked: readonly string[]
  /** The key set of whoever signs. */
  readonly keySet: string
  readonly close: () => Promise<void>
}

/** The part of a machine's metadata server that gives ID tokens, by the form of Google's: for one account, to whoever asks. */
export const startMetadataServer = async (account: Account, key: SigningKey): Promise<MetadataServer> => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://metadata')
    asked.push(`${url.pathname}${url.search}`)
    response.setHeader('metadata-flavor', 'Google')
    const audience = url.searchParams.get('audience')
    if (request.headers['metadata-flavor'] !== 'Google') return void response.writeHead(403).end()
    if (!url.pathname.endsWith('/instance/service-accounts/default/identity') || audience === null)
      return void response.writeHead(404).end()
    const now = Math.floor(Date.now() / 1000)
    const claims: JsonObject = {
      iss: 'https://accounts.google.com',
      aud: audience,
      azp: account.uniqueId,
      sub: account.uniqueId,
      iat: now,
      exp: now + 3600,
      // A token without `format=full` does not say whose it is in words.
      ...(url.searchParams.get('format') === 'full' ? { email: account.email, email_verified: true } : {}),
    }
    response.end(signToken({ alg: 'RS256', kid: key.kid, typ: 'JWT' }, claims, key.privateKey))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    keySet: JSON.stringify({ keys: [publicKey(key)] }),
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
