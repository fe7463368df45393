import { describe, expect, test } from '@jest/globals'
import { answerRequest, type Answer } from '../../src/mesh/answer.js'
import { requestOfFlags } from '../../src/mesh/request-of-flags.js'
import { resolveMesh } from '../../src/mesh/resolve.js'
import { deployment, service } from './objects.js'
import { stateOf } from './states.js'

const answer = (spec: Record<string, unknown>, method = 'GET'): Answer => {
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
      deployment('books', { app: 'books' }),
      service('books', { app: 'books' }, [{ name: 'http', port: 80 }]),
      {
        apiVersion: 'networking.istio.io/v1',
        kind: 'VirtualService',
        metadata: { name: 'books', namespace: 'entry' },
        spec: {
          hosts: ['*'],
          gateways: ['front'],
          http: [{ route: [{ destination: { host: 'books.shop.svc.cluster.local' } }] }],
        },
      },
      {
        apiVersion: 'security.istio.io/v1',
        kind: 'AuthorizationPolicy',
        metadata: { name: 'books', namespace: 'shop' },
        spec: { selector: { matchLabels: { app: 'books' } }, ...spec },
      },
    ]),
    {},
  )
  const flags = {
    ...{ to: 'shop/books:80', as: undefined, method, path: '/x', host: 'a.test', ip: undefined },
    ...{ headers: [], claims: undefined, tcp: false, tls: false, through: 'entry/front' },
  }
  return answerRequest(mesh, requestOfFlags(flags, mesh), { now: 0 })
}

const when = (key: string, values: readonly string[], word = 'values') => ({ when: [{ key, [word]: values }] })

describe('an address that nobody knows behind a gateway', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'DENY by the address of the place',
      { action: 'DENY', rules: [when('destination.ip', ['10.0.0.0/8'])] },
      'destination.ip',
    ],
    ['ALLOW by it', { rules: [when('destination.ip', ['10.1.0.0/16'])] }, 'destination.ip'],
    ['ALLOW by what it is not', { rules: [when('destination.ip', ['10.1.0.0/16'], 'notValues')] }, 'destination.ip'],
    ['DENY by the address of the gateway', { action: 'DENY', rules: [when('source.ip', ['10.0.0.7'])] }, 'source.ip'],
    ['ALLOW by it as a block', { rules: [{ from: [{ source: { ipBlocks: ['fd00::/8'] } }] }] }, 'source.ip'],
  ])('leaves the answer open: %s', (_, spec, field) => {
    const { verdict, reason, steps } = answer(spec)
    expect(verdict).toBe('unknown')
    expect(reason).toContain(`policies read ${field}`)
    expect(steps?.map((step) => step.verdict)).toEqual(['allow', 'unknown'])
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['no policy reads one', { rules: [{ to: [{ operation: { methods: ['GET'] } }] }] }, 'allow'],
    [
      'another part of the rule decides',
      {
        action: 'DENY',
        rules: [{ ...when('destination.ip', ['10.0.0.0/8']), to: [{ operation: { methods: ['PUT'] } }] }],
      },
      'allow',
    ],
    ['blocks hold every address', { rules: [when('destination.ip', ['0.0.0.0/0', '::/0'])] }, 'allow'],
    [
      'another rule allows the rest',
      { rules: [when('destination.ip', ['10.0.0.0/8']), when('destination.ip', ['10.0.0.0/8'], 'notValues')] },
      'allow',
    ],
    [
      'nothing else allows it',
      { rules: [{ ...when('source.ip', ['10.0.0.7']), to: [{ operation: { methods: ['PUT'] } }] }] },
      'deny',
    ],
  ])('decides nothing where %s', (_, spec, expected) => {
    expect(answer(spec).verdict).toBe(expected)
  })
})
