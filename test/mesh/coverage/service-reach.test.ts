import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { deployment, namespace, object, policy } from '../objects.js'
import { stateOf } from '../states.js'

const around = [
  namespace('shop', { 'istio-injection': 'enabled' }),
  deployment('api', { app: 'api' }),
  deployment('db', { app: 'db' }),
  policy('p', { selector: { matchLabels: { app: 'api' } }, rules: [{}] }),
]
const verdict = (before: readonly JsonObject[], after: readonly JsonObject[], ...more: readonly JsonObject[]): string =>
  compareAccess(stateOf([...around, ...more, ...before]), stateOf([...around, ...more, ...after]), {
    evaluate,
    overrides: {},
  }).verdict

const service = (spec: JsonObject): JsonObject => object('v1', 'Service', 'db', spec)
const ports = [{ name: 'tcp', port: 5432 }]
const headless = service({ clusterIP: 'None', selector: { app: 'db' }, ports })
const usual = service({ selector: { app: 'db' }, ports })
const external = (externalName: string): JsonObject => service({ type: 'ExternalName', externalName })
const waypoint = [
  namespace('shop', { 'istio.io/dataplane-mode': 'ambient', 'istio.io/use-waypoint': 'waypoint' }),
  object('gateway.networking.k8s.io/v1', 'Gateway', 'waypoint', { gatewayClassName: 'istio-waypoint', listeners: [] }),
]
const byAddress = policy('addresses', { rules: [{ from: [{ source: { ipBlocks: ['10.0.0.0/8'] } }] }] })
const web = 'cluster.local/ns/shop/sa/web'
const admitting = policy('db', {
  selector: { matchLabels: { app: 'db' } },
  rules: [{ from: [{ source: { principals: [web] } }] }],
})
const refusing = (action: string, field: string): JsonObject =>
  policy('db', {
    selector: { matchLabels: { app: 'db' } },
    action,
    rules: [{ from: [{ source: { [field]: [web] } }] }],
  })
const entry = object('networking.istio.io/v1', 'ServiceEntry', 'a', {
  hosts: ['*.db.example.com'],
  ports: [{ number: 443, name: 'tls', protocol: 'TLS' }],
})

describe('a Service by which pods are found', () => {
  test.each<[string, readonly JsonObject[], readonly JsonObject[], readonly JsonObject[]]>([
    ['without an address comes', [], [headless], []],
    ['without an address goes', [headless], [], []],
    ['loses its address, where policies admit by identity alone', [usual], [headless], [admitting]],
    ['gets an address', [headless], [usual], [refusing('DENY', 'principals')]],
    ['stands for a host elsewhere and comes', [], [external('db.example.com')], []],
    ['stands for a host elsewhere and goes', [external('db.example.com')], [], []],
    ['stands for another host elsewhere', [external('a.example.com')], [external('b.example.com')], []],
    [
      'has addresses of both families',
      [usual],
      [service({ selector: { app: 'db' }, ports, ipFamilyPolicy: 'PreferDualStack' })],
      [],
    ],
  ])('decides nothing where one that %s', (_, before, after, more) => {
    expect(verdict(before, after, ...more)).toBe('equivalent')
  })

  test.each<[string, readonly JsonObject[], readonly JsonObject[], readonly JsonObject[]]>([
    ['loses its address, where a policy refuses by identity', [usual], [headless], [refusing('DENY', 'principals')]],
    ['loses its address, where one admits all but one', [usual], [headless], [refusing('ALLOW', 'notPrincipals')]],
    ['loses its address, and a waypoint may serve the pods', [usual], [headless], waypoint],
    ['gets an address, and a waypoint may serve the pods', [headless], [usual], waypoint],
    ['without an address comes, and a waypoint may serve the pods', [], [headless], waypoint],
    ['stands for a Service and comes', [], [external('api.shop.svc.cluster.local')], []],
    ['stands for a Service by its short name', [], [external('api')], []],
    ['stands for a host that a ServiceEntry has', [], [external('one.db.example.com')], [entry]],
    ['had pods stands for a host', [usual], [external('db.example.com')], []],
    ['stood for a host has pods', [external('db.example.com')], [usual], []],
    [
      'has addresses of both families, and a policy reads those of clients',
      [usual],
      [service({ selector: { app: 'db' }, ports, ipFamilyPolicy: 'PreferDualStack' })],
      [byAddress],
    ],
  ])('is not proven where one that %s', (_, before, after, more) => {
    expect(verdict(before, after, ...more)).toBe('cannot prove')
  })
})
