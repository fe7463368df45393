import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../src/errors/problem.js'
import { requestOfFlags, type RequestFlags } from '../../src/mesh/request-of-flags.js'
import { readRequest, writeRequest } from '../../src/mesh/request-form.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import { deployment, service } from './objects.js'
import { stateOf } from './states.js'

const mesh = resolveMesh(
  stateOf([
    {
      apiVersion: 'networking.istio.io/v1',
      kind: 'Gateway',
      metadata: { name: 'front', namespace: 'entry' },
      spec: { selector: { istio: 'front' }, servers: [{ port: { number: 80, protocol: 'HTTP' }, hosts: ['*'] }] },
    },
    deployment('front', { istio: 'front' }, {}, 'entry'),
    service('front', { istio: 'front' }, [{ name: 'http', port: 80, targetPort: 8080 }], {}, 'entry'),
    service('books', { app: 'books' }, [{ name: 'http', port: 80 }]),
    {
      apiVersion: 'networking.istio.io/v1',
      kind: 'VirtualService',
      metadata: { name: 'books', namespace: 'entry' },
      spec: {
        hosts: ['*.example.com'],
        gateways: ['front'],
        http: [{ route: [{ destination: { host: 'books.shop.svc.cluster.local' } }] }],
      },
    },
  ]),
  {},
)
const flags: RequestFlags = {
  to: 'shop/books:80',
  ...{ as: undefined, method: undefined, path: '/x', host: undefined, ip: undefined },
  ...{ headers: [], claims: undefined, tcp: false, tls: false, through: 'entry/front' },
}
const ask = (more: Partial<RequestFlags>): string => {
  try {
    const { destination, http, onward } = requestOfFlags({ ...flags, ...more }, mesh)
    return JSON.stringify([destination.namespace, destination.port, http?.authority, onward])
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, message, expected } = error.problems[0]
    return `${code} ${message}: ${expected ?? ''}`
  }
}

describe('--through sends the request to the port of the gateway’s pods, for a host whose routes lead to the Service', () => {
  const onward = { gateway: 'entry/front', to: 'shop/books', port: 80 }
  test('by the name of the Gateway', () => {
    expect(ask({})).toBe(JSON.stringify(['entry', 8080, 'a.example.com', onward]))
  })
  test('a host that is given counts', () => {
    expect(ask({ host: 'b.test' })).toBe(JSON.stringify(['entry', 8080, 'b.test', onward]))
  })
  test.each<[Partial<RequestFlags>, RegExp]>([
    [{ through: 'front' }, /^USAGE `--through` is no gateway: NAMESPACE\/GATEWAY/],
    [{ through: 'entry/back' }, /^USAGE no gateway entry\/back of the state listens for HTTP: entry\/front$/],
    [
      { through: 'entry/front:81' },
      /^USAGE no gateway entry\/front of the state listens for HTTP at port 81: entry\/front$/,
    ],
    [{ to: 'shop/app=books:80' }, /^USAGE `--through` asks for an HTTP request to a Service/],
    [{ tcp: true }, /^USAGE `--through` asks for an HTTP request to a Service/],
  ])('%j is a usage error with the form', (more, expected) => {
    expect(ask(more)).toMatch(expected)
  })
  test('what is asked is written and read again', () => {
    const request = requestOfFlags(flags, mesh)
    expect(readRequest(writeRequest(request)).onward).toEqual(onward)
  })
})
