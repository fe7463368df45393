import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, namespace, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const around = [
  namespace('shop', { 'istio-injection': 'enabled' }),
  deployment('api', { app: 'api' }),
  deployment('web', { app: 'web' }),
]
const port = (number: number, name = 'http'): JsonObject => ({ port: number, name, targetPort: 8080 })
const api = (...ports: readonly JsonObject[]): JsonObject => service('api', { app: 'api' }, [...ports])
const said = 'outbound_.80_._.api.shop.svc.cluster.local'
const asking = (values: readonly string[], field = 'values', app = 'api'): JsonObject =>
  policy('d', {
    selector: { matchLabels: { app } },
    action: 'DENY',
    rules: [{ when: [{ key: 'connection.sni', [field]: [...values] }] }],
  })
const verdict = (before: readonly JsonObject[], after: readonly JsonObject[], rule: JsonObject): string =>
  compareAccess(stateOf([...around, rule, ...before]), stateOf([...around, rule, ...after]), {
    evaluate,
    overrides: {},
  }).verdict

const second = service('second', { app: 'api' }, [port(80)])

describe('a policy by the name that proxies of clients say in their handshake', () => {
  test.each<[string, readonly JsonObject[], readonly JsonObject[], JsonObject]>([
    ['the port of the Service is another one', [api(port(80))], [api(port(81))], asking([said])],
    ['the Service has a port more', [api(port(80))], [api(port(80), port(81, 'more'))], asking([said])],
    ['a second Service leads there', [api(port(80))], [api(port(80)), second], asking([said])],
    ['by its start', [api(port(80))], [api(port(81))], asking(['outbound_.80_*'])],
    ['by what it is not', [api(port(80))], [api(port(81))], asking([said], 'notValues')],
    [
      'another Service comes to lead there',
      [api(port(80)), service('second', { app: 'none' }, [port(80)])],
      [api(port(80)), second],
      asking([said]),
    ],
  ])('is not proven to hold as before where %s', (_, before, after, rule) => {
    expect(verdict(before, after, rule)).toBe('cannot prove')
  })

  test.each<[string, readonly JsonObject[], readonly JsonObject[], JsonObject]>([
    ['it asks for no part that differs', [api(port(80))], [api(port(81))], asking(['*.api.shop.svc.cluster.local'])],
    ['any name is taken', [api(port(80))], [api(port(80)), second], asking(['outbound_*'])],
    ['the port is called otherwise', [api(port(80))], [api(port(80, 'http-api'))], asking([said])],
    [
      'the Service leads to others',
      [api(port(80))],
      [api(port(80)), service('web', { app: 'web' }, [port(80)])],
      asking([said]),
    ],
    ['it holds for others', [api(port(80))], [api(port(81))], asking([said], 'values', 'web')],
    ['a second Service goes', [api(port(80)), second], [api(port(80))], asking([said])],
  ])('holds as before where %s', (_, before, after, rule) => {
    expect(verdict(before, after, rule)).not.toBe('cannot prove')
  })
})
