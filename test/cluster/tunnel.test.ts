import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from '@jest/globals'
import { openCluster } from '../../src/cluster/api.js'
import { readServer } from '../../src/cluster/endpoint.js'
import { makeCertificateAuthority } from '../../src/demo/certificates.js'
import { startKubernetes } from '../../src/demo/kubernetes.js'

const closing: (() => unknown)[] = []
afterAll(async () => {
  for (const close of closing) await close()
})

test('a proxy carries the connection and sees nothing of it; TLS goes to the API server', async () => {
  const authority = makeCertificateAuthority('tunnel')
  const kubernetes = await startKubernetes(authority)
  const asked: string[] = []
  const proxy = createServer((_, response) => response.writeHead(405).end())
  proxy.on('connect', (request, client, head) => {
    asked.push(`${request.url ?? ''} ${request.headers['proxy-authorization'] ?? ''}`)
    const upstream = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client).pipe(upstream)
    })
    client.on('error', () => upstream.destroy())
    upstream.on('error', () => client.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const { port } = proxy.address() as AddressInfo
  const server = readServer(kubernetes.url, { kind: 'input', name: 'test' })
  const cluster = openCluster(
    {
      server,
      certificateAuthority: authority.certificate,
      login: { bearer: () => Promise.resolve(kubernetes.adminToken) },
      proxy: { host: '127.0.0.1', port, secure: false, authorization: 'Basic abc' },
    },
    { clock: { now: () => Date.now(), sleep: async () => undefined }, random: () => 0 },
  )
  closing.push(
    () => cluster.close(),
    () => kubernetes.close(),
    () => proxy.close(),
  )
  expect((await cluster.identify()).version).toBe('v1.36.2')
  expect((await cluster.whoAmI()).username).toBe('admin')
  expect(new Set(asked)).toEqual(new Set([`127.0.0.1:${server.port} Basic abc`]))
  expect(asked.length).toBeLessThanOrEqual(2)
})
