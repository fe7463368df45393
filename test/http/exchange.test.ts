import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startHttpsServer, type HttpsHandler, type HttpsServer } from '../../src/demo/https-server.js'
import { exchange, openAgent, type Outgoing } from '../../src/http/exchange.js'

const authority = makeCertificateAuthority('exchange')
const agent = openAgent({ ca: authority.certificate })
let handler: HttpsHandler
let server: HttpsServer

const ask = (more: Partial<Outgoing> = {}): ReturnType<typeof exchange> =>
  exchange({
    agent,
    method: 'GET',
    host: '127.0.0.1',
    port: server.port,
    path: '/x',
    headers: {},
    body: undefined,
    maxBytes: 1000,
    patience: { whole: 60_000 },
    ...more,
  })

/** An answer that comes in five pieces, one each 40 ms. */
const dripping: HttpsHandler = (_request, response) => {
  let pieces = 0
  const timer = setInterval(() => {
    pieces += 1
    if (pieces < 5) return void response.write('.')
    clearInterval(timer)
    response.end('.')
  }, 300)
}

beforeAll(async () => {
  server = await startHttpsServer(authority, (request, response, body) => handler(request, response, body))
})
afterAll(async () => {
  agent.destroy()
  await server.close()
})

test('patience with silence lets a slow answer come whole; patience with the whole does not', async () => {
  handler = dripping
  expect(await ask({ patience: { silence: 1_400 } })).toMatchObject({ kind: 'answer', body: '.....' })
  expect(await ask({ patience: { whole: 100 } })).toMatchObject({ kind: 'failed', fault: { kind: 'late' } })
})

test('silence ends a request that was sent', async () => {
  handler = (_request, response) => void response.writeHead(200).write('.')
  expect(await ask({ patience: { silence: 100 } })).toEqual({
    kind: 'failed',
    fault: { kind: 'late' },
    unsent: false,
  })
})

test.each([
  ['just as many bytes, packed', 1000, 'answer'],
  ['one byte more, packed', 1001, 'too large'],
  ['many more, in a packet of more than 4 kB', 50_000_000, 'too large'],
])('%s: the limit is that of the unpacked body', async (_, size, kind) => {
  handler = (_request, response) =>
    void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(size)))
  const outcome = await ask({ maxBytes: Math.max(1000, size > 1_000_000 ? 100_000 : 0) })
  expect(outcome.kind === 'answer' ? outcome.kind : outcome.fault.kind).toBe(kind)
})

test('a packet that is cut inside is not unpacked to a shorter answer', async () => {
  const packed = gzipSync('a'.repeat(500))
  handler = (_request, response) =>
    void response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed.subarray(0, packed.length - 4))
  expect(await ask()).toMatchObject({ kind: 'failed', fault: { kind: 'unpacking' } })
})

test('a refused connection had nothing sent', async () => {
  const gone = await startHttpsServer(authority, () => undefined)
  await gone.close()
  expect(await ask({ port: gone.port })).toMatchObject({ fault: { kind: 'lost' }, unsent: true })
})
