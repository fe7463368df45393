import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { sendJson, startHttpsServer, type HttpsHandler, type HttpsServer } from '../../src/demo/https-server.js'
import { Refusal } from '../../src/errors/problem.js'
import { createHttpClient, type ClosableHttpClient } from '../../src/http/client.js'
import { isDirect, readProxySettings } from '../../src/http/proxy.js'
import type { HttpRequest, RetryRule } from '../../src/ports/http.js'

const authority = makeCertificateAuthority('http tests')
const retry: RetryRule = { tries: 3, delay: 100, maxDelay: 5000, statuses: [429, 503] }

let handler: HttpsHandler
let server: HttpsServer
let client: ClosableHttpClient
let slept: number[]

const makeClient = (more: Partial<Parameters<typeof createHttpClient>[0]> = {}): ClosableHttpClient =>
  createHttpClient({
    clock: { now: () => Date.UTC(2026, 0, 1), sleep: async (milliseconds) => void slept.push(milliseconds) },
    random: () => 0.5,
    certificateAuthorities: [authority.certificate],
    ...more,
  })

const get = (path: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url: `${server.url}${path}`,
  timeout: 60_000,
  maxBytes: 10_000,
  addresses: { kind: 'trusted', host: `127.0.0.1:${server.port}` },
  ...more,
})

const codeOf = async (answer: Promise<unknown>): Promise<string> => {
  const error = await answer.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(Refusal)
  expect(JSON.stringify(error)).not.toContain('secret')
  return error instanceof Refusal ? error.problems[0].code : ''
}

beforeAll(async () => {
  server = await startHttpsServer(authority, (request, response, body) => handler(request, response, body))
  client = makeClient()
})
afterAll(async () => {
  client.close()
  await server.close()
})
afterEach(() => {
  slept = []
})
slept = []

describe('answers', () => {
  test('come with status, lower-case headers and body, and a status is never an error', async () => {
    handler = (_request, response) => sendJson(response, 418, { a: 'é' }, { 'X-One': '1' })
    const answer = await client(get('/x'))
    expect(answer).toMatchObject({ status: 418, body: '{"a":"é"}' })
    expect(answer.headers['x-one']).toBe('1')
  })

  test('the body and headers of a request arrive', async () => {
    handler = (request, response, body) =>
      sendJson(response, 200, { method: request.method, body: body.toString(), token: request.headers.authorization })
    const answer = await client(get('/x', { method: 'POST', body: 'ä', headers: { authorization: 'Bearer t' } }))
    expect(JSON.parse(answer.body)).toEqual({ method: 'POST', body: 'ä', token: 'Bearer t' })
  })

  test('I03 a redirect is an answer and is not followed', async () => {
    const before = server.requests.length
    handler = (_request, response) => void response.writeHead(302, { location: 'https://169.254.169.254/' }).end()
    expect((await client(get('/x'))).status).toBe(302)
    expect(server.requests.length - before).toBe(1)
  })

  test('`sent` is called when the request has left, while its answer is waited for', async () => {
    const order: string[] = []
    let answerNow: () => void = () => undefined
    handler = (_request, response) => {
      answerNow = () => void response.end('late')
      if (order.includes('sent')) answerNow()
    }
    const answer = client(
      get('/x', {
        sent: () => {
          order.push('sent')
          answerNow()
        },
      }),
    )
    expect(order).toEqual([])
    await answer
    expect(order).toEqual(['sent'])
  })

  test('connections are kept', async () => {
    const ports = new Set<number | undefined>()
    handler = (request, response) => {
      ports.add(request.socket.remotePort)
      sendJson(response, 200, {})
    }
    for (let index = 0; index < 5; index += 1) await client(get('/x'))
    expect(ports.size).toBe(1)
  })

  test('gzip is unpacked', async () => {
    handler = (_request, response) =>
      void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello'))
    expect((await client(get('/x'))).body).toBe('hello')
  })
})

describe('limits', () => {
  test('I04 a large body is refused', async () => {
    handler = (_request, response) => void response.end('x'.repeat(10_001))
    expect(await codeOf(client(get('/x')))).toBe('HTTP_TOO_LARGE')
    handler = (_request, response) => void response.end('x'.repeat(10_000))
    expect((await client(get('/x'))).body).toHaveLength(10_000)
  })

  test('I04 a gzip bomb is stopped at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    handler = (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    expect(await codeOf(client(get('/x')))).toBe('HTTP_TOO_LARGE')
  })

  test('an unknown encoding and broken gzip are refused', async () => {
    handler = (_request, response) => void response.writeHead(200, { 'content-encoding': 'br' }).end('x')
    expect(await codeOf(client(get('/x')))).toBe('HTTP_ENCODING')
    handler = (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip')
    expect(await codeOf(client(get('/x')))).toBe('HTTP_ENCODING')
  })

  test('I04 a slow answer and a slow body end in time', async () => {
    handler = () => undefined
    expect(await codeOf(client(get('/x?secret', { timeout: 100 })))).toBe('HTTP_TIMEOUT')
    handler = (_request, response) => void response.writeHead(200).write('a')
    expect(await codeOf(client(get('/x', { timeout: 100 })))).toBe('HTTP_TIMEOUT')
  })

  test('an answer that is cut short is no answer', async () => {
    handler = (_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('abc')
      setTimeout(() => response.destroy(), 20)
    }
    expect(await codeOf(client(get('/x')))).toBe('HTTP_UNREACHABLE')
  })
})

describe('I03 where a request may go', () => {
  const anywhere = { addresses: { kind: 'public' } } as const

  test.each([
    'http://127.0.0.1/',
    'https://user:secret@127.0.0.1/',
    'https://a.example/#secret',
    'not a url',
    'ftp://a/',
  ])('I03 %s is no URL to ask', async (url) =>
    expect(await codeOf(client(get('', { url, ...anywhere })))).toBe('HTTP_URL'),
  )

  test.each([
    ...['169.254.169.254', '0x7f.1', '2130706433', '10.0.0.1', '192.168.0.1', '172.16.0.1', '[::1]', '[fd00::1]'],
    ...['[::ffff:127.0.0.1]', '[64:ff9b::a9fe:a9fe]', '[fe80::1]', '0.0.0.0', '100.100.100.200'],
  ])('I03 the literal address %s is refused before a connection', async (host) => {
    expect(await codeOf(client(get('', { url: `https://${host}/?secret`, ...anywhere })))).toBe('HTTP_ADDRESS')
  })

  test('I03 a name that resolves to the loopback is refused at connect time', async () => {
    const before = server.requests.length
    const url = `https://localhost:${server.port}/`
    expect(await codeOf(client(get('', { url, ...anywhere })))).toBe('HTTP_ADDRESS')
    expect(server.requests.length).toBe(before)
  })

  test('a trusted host may be private, on its own port only', async () => {
    handler = (_request, response) => sendJson(response, 200, {})
    const url = `https://localhost:${server.port}/`
    const trusted = (host: string): Promise<unknown> => client(get('', { url, addresses: { kind: 'trusted', host } }))
    await trusted(`localhost:${server.port}`)
    expect(await codeOf(trusted('localhost'))).toBe('HTTP_ADDRESS')
    expect(await codeOf(trusted(`evil.example:${server.port}`))).toBe('HTTP_ADDRESS')
  })

  test('I03 link-local stays refused for a trusted host', async () => {
    const addresses = { kind: 'trusted', host: '169.254.169.254' } as const
    expect(await codeOf(client(get('', { url: 'https://169.254.169.254/', addresses })))).toBe('HTTP_ADDRESS')
  })

  test('a connection that was allowed for a trusted host serves no public request', async () => {
    handler = (_request, response) => sendJson(response, 200, {})
    const url = `https://localhost:${server.port}/`
    await client(get('', { url, addresses: { kind: 'trusted', host: `localhost:${server.port}` } }))
    expect(await codeOf(client(get('', { url, ...anywhere })))).toBe('HTTP_ADDRESS')
  })

  test('I06 an unknown authority is refused even where the environment says not to look', async () => {
    const strict = makeClient({ certificateAuthorities: [] })
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
    try {
      expect(await codeOf(strict(get('/x')))).toBe('HTTP_TLS')
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
      strict.close()
    }
  })

  test('a certificate for another name is refused', async () => {
    const addresses = { kind: 'trusted', host: `127.0.0.2:${server.port}` } as const
    const url = `https://127.0.0.2:${server.port}/`
    // The server listens on 127.0.0.1 alone, so either answer is a refusal; the code says which.
    expect(['HTTP_TLS', 'HTTP_UNREACHABLE']).toContain(await codeOf(client(get('', { url, addresses }))))
  })
})

describe('retries', () => {
  test('statuses of the rule are sent again with full jitter', async () => {
    let count = 0
    handler = (_request, response) => sendJson(response, ++count < 3 ? 503 : 200, {})
    expect((await client(get('/x', { retry }))).status).toBe(200)
    expect(slept).toEqual([50, 100])
  })

  test('the last answer is given when the tries are used up', async () => {
    let count = 0
    handler = (_request, response) => sendJson(response, 503, { count: ++count })
    const answer = await client(get('/x', { retry }))
    expect([answer.status, answer.body]).toEqual([503, '{"count":3}'])
  })

  test('Retry-After is honoured in seconds and as a date, up to the limit', async () => {
    const values = ['2', 'Thu, 01 Jan 2026 00:00:03 GMT', '600']
    handler = (_request, response) => {
      const value = values.shift()
      sendJson(response, value === undefined ? 200 : 429, {}, value === undefined ? {} : { 'retry-after': value })
    }
    expect((await client(get('/x', { retry: { ...retry, tries: 4 } }))).status).toBe(200)
    expect(slept).toEqual([2000, 3000, 5000])
  })

  test('resets are sent again for GET and not for POST', async () => {
    let count = 0
    handler = (_request, response) => {
      count += 1
      if (count === 1) response.destroy()
      else sendJson(response, 200, {})
    }
    expect((await client(get('/x', { retry }))).status).toBe(200)
    count = 0
    expect(await codeOf(client(get('/x', { method: 'POST', body: '{}', retry })))).toBe('HTTP_UNREACHABLE')
    expect(count).toBe(1)
  })

  test('a refused connection is tried again, also for POST', async () => {
    const gone = await startHttpsServer(authority, () => undefined)
    await gone.close()
    const addresses = { kind: 'trusted', host: `127.0.0.1:${gone.port}` } as const
    expect(await codeOf(client(get('', { method: 'POST', url: `${gone.url}/`, addresses, retry })))).toBe(
      'HTTP_UNREACHABLE',
    )
    expect(slept).toHaveLength(2)
  })

  test('`again` looks into other answers', async () => {
    let count = 0
    handler = (_request, response) => sendJson(response, 403, { state: ++count < 2 ? 'Pending' : 'denied' })
    const again: RetryRule = { ...retry, again: ({ body }) => body.includes('Pending') }
    expect((await client(get('/x', { retry: again }))).body).toContain('denied')
    expect(count).toBe(2)
  })

  test('what will not mend itself is not tried again', async () => {
    handler = (_request, response) => void response.end('x'.repeat(20_000))
    expect(await codeOf(client(get('/x', { retry })))).toBe('HTTP_TOO_LARGE')
    expect(slept).toEqual([])
  })
})

describe('proxy', () => {
  let proxy: Server
  let asked: string[] = []
  const logins: (string | undefined)[] = []
  let status = 200

  beforeAll(async () => {
    proxy = createServer().on('connect', (request, socket, head: Buffer) => {
      asked.push(request.url ?? '')
      logins.push(request.headers['proxy-authorization'])
      if (status !== 200) return socket.end(`HTTP/1.1 ${status} No\r\n\r\n`)
      const target = connect(server.port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        target.write(head)
        target.pipe(socket).pipe(target)
      })
      target.on('error', () => socket.destroy())
      socket.on('error', () => target.destroy())
      return undefined
    })
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  })
  afterAll(() => {
    proxy.closeAllConnections()
    proxy.close()
  })
  const proxyUrl = (login = ''): string => `http://${login}127.0.0.1:${(proxy.address() as AddressInfo).port}`

  test('a tunnel carries TLS to the host, with the login for the proxy alone', async () => {
    handler = (request, response) => sendJson(response, 200, { seen: request.headers['proxy-authorization'] ?? 'none' })
    const through = makeClient({ proxy: { url: proxyUrl('user:secret@'), except: '' } })
    // `localhost.` is not taken for the machine itself, and the server's certificate does not name it.
    const url = `https://issuer.example:${server.port}/`
    expect(await codeOf(through(get('', { url })))).toBe('HTTP_TLS')
    expect(asked).toEqual([`issuer.example:${server.port}`])
    expect(logins).toEqual([`Basic ${Buffer.from('user:secret').toString('base64')}`])
    through.close()
  })

  test('an answer comes through the tunnel, over one kept connection', async () => {
    asked = []
    const named = await startHttpsServer(
      { ...authority, issue: () => authority.issue({ names: ['issuer.example'], addresses: [] }) },
      (_request, response) => sendJson(response, 200, { fine: true }),
    )
    proxy.removeAllListeners('connect')
    proxy.on('connect', (request, socket, head: Buffer) => {
      asked.push(request.url ?? '')
      const target = connect(named.port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        target.write(head)
        target.pipe(socket).pipe(target)
      })
      target.on('error', () => socket.destroy())
      socket.on('error', () => target.destroy())
    })
    const through = makeClient({ proxy: { url: proxyUrl(), except: 'other.example' } })
    const url = 'https://issuer.example/'
    for (let index = 0; index < 3; index += 1)
      expect((await through(get('', { url, addresses: { kind: 'public' } }))).body).toBe('{"fine":true}')
    expect(asked).toEqual(['issuer.example:443'])
    through.close()
    await named.close()
  })

  test('an https proxy of a private authority, which the job trusts besides the public ones', async () => {
    const own = authority.issue({ names: ['localhost'], addresses: ['127.0.0.1'] })
    const secure = createSecureServer({ key: own.key, cert: own.certificate })
    secure.on('connect', (request: IncomingMessage, socket: Socket) => {
      asked.push(request.url ?? '')
      socket.on('error', () => undefined)
      socket.end('HTTP/1.1 403 No\r\n\r\n', () => socket.destroy())
    })
    await new Promise<void>((done) => secure.listen(0, '127.0.0.1', done))
    secure.unref()
    asked = []
    const url = `https://127.0.0.1:${(secure.address() as AddressInfo).port}`
    const ask = async (authorities: readonly string[]): Promise<string> => {
      const through = makeClient({ proxy: { url, except: '' }, certificateAuthorities: authorities })
      const answer = through(get('', { url: 'https://issuer.example/', addresses: { kind: 'public' } }))
      const problem = await answer.then(
        () => '',
        (error: unknown) => (error instanceof Refusal ? error.problems[0].message : ''),
      )
      through.close()
      return problem
    }
    expect(await ask([])).toContain('the proxy could not be reached')
    expect(asked).toEqual([])
    expect(await ask([authority.certificate])).toContain('answered CONNECT with 403')
    expect(asked).toEqual(['issuer.example:443'])
    secure.close()
  })

  test('a proxy that refuses is named, and literal private addresses stay refused', async () => {
    status = 407
    proxy.removeAllListeners('connect')
    proxy.on('connect', (_request, socket) => socket.end('HTTP/1.1 407 No\r\n\r\n'))
    const through = makeClient({ proxy: { url: proxyUrl('user:secret@'), except: '' } })
    const addresses = { kind: 'public' } as const
    expect(await codeOf(through(get('', { url: 'https://issuer.example/', addresses })))).toBe('HTTP_PROXY')
    expect(await codeOf(through(get('', { url: 'https://10.0.0.1/', addresses })))).toBe('HTTP_ADDRESS')
    through.close()
  })

  test.each<readonly [string, string, boolean]>([
    ['a.example', 'https://a.example/', true],
    ['a.example', 'https://b.a.example/', true],
    ['.a.example', 'https://b.a.example/', true],
    ['*.a.example', 'https://b.a.example/', true],
    ['a.example', 'https://xa.example/', false],
    ['a.example:8443', 'https://a.example/', false],
    ['a.example:443', 'https://a.example/', true],
    ['b.example, a.example', 'https://a.example/', true],
    ['10.0.0.1', 'https://10.0.0.1/', true],
    ['*', 'https://a.example/', true],
    ['A.Example', 'https://a.example/', true],
    ['10.0.0.0/8', 'https://10.1.2.3/', true],
    ['10.0.0.0/8', 'https://11.1.2.3/', false],
    ['fd00::/8', 'https://[fd00::1]:6443/', true],
    ['fd00::1', 'https://[fd00::1]/', true],
    ['[fd00::1]:6443', 'https://[fd00::1]/', false],
    ['10.0.0.0/99', 'https://10.1.2.3/', false],
    ['', 'https://a.example/', false],
    ['', 'https://127.0.0.1/', true],
    ['', 'https://localhost:8443/', true],
  ])('NO_PROXY %j and %s: direct is %s', (except, url, direct) => {
    expect(isDirect({ url: 'http://proxy.example', except }, new URL(url))).toBe(direct)
  })

  test('the variables are read, lower case first', () => {
    expect(readProxySettings({})).toBeUndefined()
    expect(readProxySettings({ HTTPS_PROXY: 'http://a', https_proxy: 'http://b', NO_PROXY: 'x' })).toEqual({
      url: 'http://b',
      except: 'x',
    })
  })
})
