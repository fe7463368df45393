import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, namespace, object, policy } from '../objects.js'
import { stateOf } from '../states.js'

const server = (mode: string, number = 443): JsonObject => ({
  port: { number, name: 'https', protocol: mode === 'none' ? 'HTTP' : 'HTTPS' },
  hosts: ['a.example.com'],
  ...(mode === 'none' ? {} : { tls: { mode, credentialName: 'a' } }),
})
const gateway = (...servers: readonly JsonObject[]): JsonObject =>
  object('networking.istio.io/v1', 'Gateway', 'public', { selector: { istio: 'ingressgateway' }, servers }, 'edge')

const around = [namespace('shop', { 'istio-injection': 'enabled' }), policy('p', { rules: [{}] })]
const verdict = (before: JsonObject, after: JsonObject, ...more: readonly JsonObject[]): string =>
  compareAccess(stateOf([...around, ...more, before]), stateOf([...around, ...more, after]), {
    evaluate,
    overrides: {},
  }).verdict

describe('a gateway of which no pods were read', () => {
  test.each([
    ['asks for none', gateway(server('MUTUAL')), gateway(server('SIMPLE'))],
    ['takes clients without one, too', gateway(server('MUTUAL')), gateway(server('OPTIONAL_MUTUAL'))],
    ['asks for none of the mesh', gateway(server('ISTIO_MUTUAL')), gateway(server('SIMPLE'))],
    ['serves plain HTTP', gateway(server('MUTUAL')), gateway(server('none'))],
    [
      'asks no more at one of two ports',
      gateway(server('MUTUAL'), server('MUTUAL', 8443)),
      gateway(server('MUTUAL'), server('SIMPLE', 8443)),
    ],
    ['serves others beside without one', gateway(server('MUTUAL')), gateway(server('MUTUAL'), server('SIMPLE'))],
  ])('is not proven where it asked for a certificate and now %s', (_, before, after) => {
    expect(verdict(before, after)).toBe('cannot prove')
  })

  test.each([
    ['asks for one from now on', gateway(server('SIMPLE')), gateway(server('SIMPLE'), server('SIMPLE', 8443))],
    ['asks as before', gateway(server('MUTUAL')), gateway({ ...server('MUTUAL'), name: 'a' })],
    ['never asked', gateway(server('OPTIONAL_MUTUAL')), gateway(server('SIMPLE'))],
  ])('is as it was where it %s', (_, before, after) => {
    expect(verdict(before, after)).toBe('equivalent')
  })

  test('and one with pods is compared there', () => {
    const pods = deployment('gateway', { istio: 'ingressgateway' }, {}, 'edge')
    expect(verdict(gateway(server('MUTUAL')), gateway(server('SIMPLE')), pods)).toBe('more permissive')
  })
})
