import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../src/errors/problem.js'
import { requestOfFlags, type RequestFlags } from '../../src/mesh/request-of-flags.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import type { Request } from '../../src/ports/request.js'

const mesh = resolveMesh({ objects: [], reads: [] }, {})
const none: RequestFlags = {
  to: 'shop/app=orders:8080',
  ...{ as: undefined, method: undefined, path: undefined, host: undefined, ip: undefined },
  ...{ headers: [], claims: undefined, tcp: false, tls: false, through: undefined },
}
const ask = (flags: Partial<RequestFlags>): Request | string => {
  try {
    return requestOfFlags({ ...none, ...flags }, mesh)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, message, expected, remedy } = error.problems[0]
    return `${code} ${message}: ${expected ?? ''}${remedy.startsWith('Add the namespace') ? ` ${remedy}` : ''}`
  }
}

describe('first-day/as-malformed: a flag that could match nothing is a usage error with the form', () => {
  test.each([
    'bookstore/sa/frontend',
    'frontend',
    'cluster.local/ns/bookstore/frontend',
    'cluster.local/ns/bookstore/sa/',
    'cluster.local/ns/bookstore/sa/front end',
    'cluster.local/ns//sa/frontend',
    '/ns/bookstore/sa/frontend',
    'cluster.local/ns/bookstore/sa/frontend/x',
    'https://cluster.local/ns/bookstore/sa/frontend',
    'spiffe://cluster.local',
    'spiffe:///ns/bookstore/sa/frontend',
    'system:serviceaccount:bookstore:frontend',
    '*',
  ])('--as %s', (as) => {
    expect(ask({ as })).toBe(
      'USAGE `--as` is no identity: TRUST_DOMAIN/ns/NAMESPACE/sa/ACCOUNT, or spiffe://… of another issuer',
    )
  })

  test.each([
    ['cluster.local/ns/jobs/sa/batch', 'cluster.local/ns/jobs/sa/batch'],
    ['spiffe://cluster.local/ns/jobs/sa/batch', 'cluster.local/ns/jobs/sa/batch'],
    ['td_1.example/ns/jobs/sa/batch.v2', 'td_1.example/ns/jobs/sa/batch.v2'],
    ['spiffe://other.example/workload/orders', 'other.example/workload/orders'],
  ])('--as %s is one', (as, principal) => {
    expect(ask({ as })).toMatchObject({ mtls: true, source: { principal } })
  })

  test.each<[string, Partial<RequestFlags>, RegExp]>([
    ['an address with a port', { ip: '10.0.0.7:80' }, /^USAGE `--ip` is no address/],
    ['a name for an address', { ip: 'localhost' }, /^USAGE `--ip`/],
    ['an address of five parts', { ip: '10.0.0.0.1' }, /^USAGE `--ip`/],
    ['a destination without a port', { to: 'shop/orders' }, /^USAGE `--to` is no destination: NAMESPACE\/SERVICE:PORT/],
    ['a destination without a namespace', { to: 'orders:80' }, / Add the namespace: --to NAMESPACE\/orders:80$/],
    ['port 0', { to: 'shop/app=orders:0' }, /^USAGE `--to` has no such port/],
    ['a port that is none', { to: 'shop/app=orders:70000' }, /^USAGE `--to` has no such port/],
    ['a label without a value', { to: 'shop/app=orders,version:80' }, /^USAGE `--to` has a label/],
    ['a header without a name', { headers: [':x'] }, /^USAGE `--header`/],
    ['claims that are no JSON', { claims: 'sub=x' }, /^USAGE `--claims`/],
  ])('%s', (_, flags, said) => {
    expect(ask(flags)).toMatch(said)
  })

  test('addresses of both families are taken', () => {
    expect(ask({ ip: '[2001:db8::1]' })).toMatchObject({ source: { ip: '2001:db8::1' } })
    expect(ask({ ip: '10.0.0.7' })).toMatchObject({ mtls: false, source: { ip: '10.0.0.7' } })
  })
})

describe('--tls', () => {
  test('is TLS without a certificate of the mesh; without it the request is plaintext', () => {
    expect(ask({ tls: true })).toMatchObject({ mtls: false, tls: 'simple', source: {} })
    expect(ask({})).not.toHaveProperty('tls')
    expect(ask({ tls: true, tcp: true })).toMatchObject({ protocol: 'tcp', tls: 'simple' })
  })

  test('never stands beside an identity, which is mutual TLS', () => {
    expect(ask({ tls: true, as: 'cluster.local/ns/shop/sa/till' })).toMatch(/^USAGE `--tls` and `--as`/)
  })
})
