import { describe, expect, test } from '@jest/globals'
import { X509Certificate } from 'node:crypto'
import { request } from 'node:https'
import { connect, type TLSSocket } from 'node:tls'
import { makeCertificateAuthority, type IssuedCertificate } from '../../src/demo/certificates.js'
import { clientSubject, sendJson, sendNotImplemented, startHttpsServer } from '../../src/demo/https-server.js'

interface Answer {
  readonly status: number
  readonly body: string
}

const ask = (url: string, ca: string, client?: IssuedCertificate): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(
      url,
      { ca, agent: false, ...(client && { key: client.key, cert: client.certificate }) },
      (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
      },
    )
    sent.on('error', reject).setHeader('authorization', 'Bearer secret')
    sent.end()
  })

describe('certificate authority', () => {
  const authority = makeCertificateAuthority('meshgate test authority')

  test('its certificate signs itself and is an authority', () => {
    const certificate = new X509Certificate(authority.certificate)
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(certificate.ca).toBe(true)
  })

  test('a server certificate holds the names and addresses, and is no authority', () => {
    const { key, certificate } = authority.issue({
      names: ['kubernetes', 'a.example'],
      addresses: ['127.0.0.1', '10.96.0.1', '::1'],
    })
    const parsed = new X509Certificate(certificate)
    expect(parsed.subjectAltName).toBe(
      'DNS:kubernetes, DNS:a.example, IP Address:127.0.0.1, IP Address:10.96.0.1, IP Address:0:0:0:0:0:0:0:1',
    )
    expect(parsed.checkIssued(new X509Certificate(authority.certificate))).toBe(true)
    expect(parsed.verify(new X509Certificate(authority.certificate).publicKey)).toBe(true)
    expect(parsed.ca).toBe(false)
    expect(key).toMatch(/^-----BEGIN PRIVATE KEY-----/)
  })

  test('two authorities have different keys', () => {
    const other = makeCertificateAuthority('meshgate test authority')
    const { certificate } = other.issue({ names: ['localhost'], addresses: [] })
    expect(new X509Certificate(certificate).verify(new X509Certificate(authority.certificate).publicKey)).toBe(false)
  })
})

describe('https server', () => {
  const authority = makeCertificateAuthority('meshgate test authority')

  test('answers over TLS that the authority vouches for, and records without credentials', async () => {
    const server = await startHttpsServer(authority, (_request, response) => sendJson(response, 200, { fine: true }))
    try {
      const answer = await ask(`${server.url}/a?b=c`, authority.certificate)
      expect(answer).toEqual({ status: 200, body: '{"fine":true}' })
      expect(server.requests).toHaveLength(1)
      expect(server.requests[0]).toMatchObject({ method: 'GET', path: '/a?b=c' })
      expect(JSON.stringify(server.requests)).not.toContain('secret')
    } finally {
      await server.close()
    }
  })

  test('is refused by a client that trusts another authority', async () => {
    const server = await startHttpsServer(authority, (_request, response) => sendJson(response, 200, {}))
    try {
      const other = makeCertificateAuthority('another')
      await expect(ask(server.url, other.certificate)).rejects.toThrow(/certificate/)
      expect(server.requests).toHaveLength(0)
    } finally {
      await server.close()
    }
  })

  test('names what it does not implement, and what went wrong', async () => {
    const server = await startHttpsServer(authority, (request, response) => {
      if (request.url === '/broken') throw new Error('handler is broken')
      sendNotImplemented(request, response)
    })
    try {
      const { certificate } = authority
      expect((await ask(`${server.url}/x?secret=1`, certificate)).body).toBe(
        '{"message":"This double does not implement GET /x"}',
      )
      expect(await ask(`${server.url}/broken`, certificate)).toMatchObject({ status: 500 })
    } finally {
      await server.close()
    }
  })

  test('reads a client certificate of its authority and of no other', async () => {
    const server = await startHttpsServer(
      authority,
      (request, response) => sendJson(response, 200, clientSubject(request) ?? 'nobody'),
      { clientCertificates: true },
    )
    try {
      const subject = { commonName: 'ci', organizations: ['meshgate:readers', 'meshgate:appliers'] }
      const mine = await ask(server.url, authority.certificate, authority.issueClient(subject))
      expect(JSON.parse(mine.body)).toEqual(subject)
      const foreign = makeCertificateAuthority('foreign').issueClient(subject)
      expect((await ask(server.url, authority.certificate, foreign)).body).toBe('"nobody"')
      expect((await ask(server.url, authority.certificate)).body).toBe('"nobody"')
    } finally {
      await server.close()
    }
  })

  test('close ends idle connections', async () => {
    const server = await startHttpsServer(authority, (_request, response) => sendJson(response, 200, {}))
    const socket: TLSSocket = connect({ host: '127.0.0.1', port: server.port, ca: authority.certificate })
    await new Promise((resolve) => socket.once('secureConnect', resolve))
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.on('error', () => undefined)
    await server.close()
    await closed
  })
})
