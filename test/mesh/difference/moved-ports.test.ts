import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { Json, JsonObject } from '../../../src/ports/json.js'
import { deployment, namespace, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const orders = { app: 'orders' }
const injected = namespace('shop', { 'istio-injection': 'enabled' })
const pods = (ports: readonly JsonObject[], name = 'orders', labels: JsonObject = orders): JsonObject => ({
  ...deployment(name, labels),
  spec: { template: { metadata: { labels }, spec: { containers: [{ name: 'app', ports }] } } },
})
const listening = (...numbers: readonly number[]): JsonObject =>
  pods(numbers.map((containerPort) => ({ containerPort })))
const leading = (targetPort: Json, port = 80, name = 'http'): JsonObject =>
  service('orders', orders, [{ name, port, targetPort }])
const rule = (action: string, operation: JsonObject, name = 'guard'): JsonObject =>
  policy(name, { selector: { matchLabels: orders }, action, rules: [{ to: [{ operation }] }] })
const deny = rule('DENY', { ports: ['8080'] })
const allow = rule('ALLOW', { ports: ['8080'] })
const webOnly = (port: string): JsonObject =>
  policy('web', {
    selector: { matchLabels: orders },
    rules: [
      { from: [{ source: { principals: ['cluster.local/ns/shop/sa/web'] } }], to: [{ operation: { ports: [port] } }] },
    ],
  })

const compare = (before: readonly JsonObject[], after: readonly JsonObject[]) => {
  const access = compareAccess(stateOf([injected, ...before]), stateOf([injected, ...after]), {
    overrides: { trustDomain: 'cluster.local' },
    evaluate,
  })
  const rows = (side: 'gained' | 'lost') =>
    access.destinations.flatMap((one) =>
      one[side]
        .filter(({ where }) => where.includes('leads from now on'))
        .map(({ where, who, witness }) => `${who} at ${witness.destination.port}: ${where}`),
    )
  return {
    gained: rows('gained'),
    lost: rows('lost'),
    reasons: access.reasons.map(({ code }) => code),
  }
}
const told = 'to which `Service shop/orders` leads from now on, as to port 8080 before'

describe('a program and its Service move to a port that rules do not name', () => {
  test.each<[string, JsonObject[], JsonObject[]]>([
    ['past a DENY', [listening(8080), leading(8080), deny], [listening(9090), leading(9090), deny]],
    [
      'past a DENY by another condition',
      [
        listening(8080),
        leading(8080),
        policy('guard', { action: 'DENY', rules: [{ when: [{ key: 'destination.port', values: ['8080'] }] }] }),
      ],
      [
        listening(9090),
        leading(9090),
        policy('guard', { action: 'DENY', rules: [{ when: [{ key: 'destination.port', values: ['8080'] }] }] }),
      ],
    ],
    [
      'into notPorts',
      [listening(8080), leading(8080), rule('ALLOW', { notPorts: ['8080'] })],
      [listening(9090), leading(9090), rule('ALLOW', { notPorts: ['8080'] })],
    ],
    [
      'by its name',
      [pods([{ name: 'web', containerPort: 8080 }]), leading('web'), deny],
      [pods([{ name: 'web', containerPort: 9090 }]), leading('web'), deny],
    ],
    ['listening at both', [listening(8080), leading(8080), deny], [listening(8080, 9090), leading(9090), deny]],
    ['without a list of ports', [listening(), leading(8080), deny], [listening(), leading(9090), deny]],
    [
      'under another number',
      [listening(8080), leading(8080, 8080), deny],
      [listening(9090), leading(9090, 9090), deny],
    ],
    [
      'under another number and name',
      [listening(8080), leading(8080, 8080, 'http'), deny],
      [listening(9090), leading(9090, 9090, 'http-web'), deny],
    ],
  ])('%s: callers of the Service gain', (_, before, after) => {
    const { gained, lost, reasons } = compare(before, after)
    expect([gained, lost, reasons]).toEqual([[`anyone at 9090: ${told}`], [], []])
  })

  test('with other labels too', () => {
    const labels = { ...orders, track: 'new' }
    const before = [listening(8080), leading(8080), deny]
    const where = 'to which `Service shop/orders` leads from now on, as to port 8080 of `app=orders` before'
    const renamed = [pods([{ containerPort: 9090 }], 'orders-2', labels), leading(9090), deny]
    expect(compare(before, renamed).gained).toContain(`anyone at 9090: ${where}`)
    const relabelled = [pods([{ containerPort: 9090 }], 'orders', labels), leading(9090), deny]
    expect(compare(before, relabelled).gained).toContain(`anyone at 9090: ${where}`)
  })

  test('that no ALLOW names: callers of the Service lose', () => {
    const { gained, lost } = compare([listening(8080), leading(8080), allow], [listening(9090), leading(9090), allow])
    expect([gained, lost]).toEqual([[], [`anyone at 9090: ${told}`]])
  })

  test('that another rule names: who it lets in gains, the others lose', () => {
    const other = policy('batch', {
      selector: { matchLabels: orders },
      rules: [
        {
          from: [{ source: { principals: ['cluster.local/ns/shop/sa/batch'] } }],
          to: [{ operation: { ports: ['9090'] } }],
        },
      ],
    })
    const rules = [webOnly('8080'), other]
    expect(compare([listening(8080), leading(8080), ...rules], [listening(9090), leading(9090), ...rules])).toEqual({
      gained: [`service account \`batch\` in \`shop\` at 9090: ${told}`],
      lost: [`service account \`web\` in \`shop\` at 9090: ${told}`],
      reasons: [],
    })
  })

  test.each<[string, JsonObject[], JsonObject[]]>([
    [
      'the rule follows',
      [listening(8080), leading(8080), webOnly('8080')],
      [listening(9090), leading(9090), webOnly('9090')],
    ],
    [
      'no rule names ports',
      [listening(8080), leading(8080), rule('DENY', { paths: ['/admin'] })],
      [listening(9090), leading(9090), rule('DENY', { paths: ['/admin'] })],
    ],
    [
      'something listened there before',
      [listening(8080, 9090), leading(8080), deny],
      [listening(8080, 9090), leading(9090), deny],
    ],
    [
      'another Service led there before',
      [listening(), leading(8080), service('admin', orders, [{ port: 9, targetPort: 9090 }]), deny],
      [listening(), leading(9090), service('admin', orders, [{ port: 9, targetPort: 9090 }]), deny],
    ],
    ['the program alone moves', [listening(8080), leading(8080), deny], [listening(9090), leading(8080), deny]],
    ['the Service comes', [listening(8080), deny], [listening(9090), leading(9090), deny]],
    [
      'the Service leads to nothing of the mesh',
      [
        listening(8080),
        { ...leading(8080), spec: { type: 'ExternalName', selector: orders, ports: [{ port: 80 }] } },
        deny,
      ],
      [
        listening(9090),
        { ...leading(9090), spec: { type: 'ExternalName', selector: orders, ports: [{ port: 90 }] } },
        deny,
      ],
    ],
  ])('%s: nobody gains or loses', (_, before, after) => {
    const { gained, lost } = compare(before, after)
    expect([gained, lost]).toEqual([[], []])
  })
})

describe('of several that stood behind the Service', () => {
  const track = (name: string, port: number): JsonObject =>
    pods([{ name: 'web', containerPort: port }], `orders-${name}`, { ...orders, track: name })
  const may = (name: string, account: string): JsonObject =>
    policy(name, {
      selector: { matchLabels: { track: name } },
      rules: [{ from: [{ source: { principals: [`cluster.local/ns/shop/sa/${account}`] } }] }],
    })
  const both = [track('a', 8080), track('b', 8080), leading('web'), may('a', 'alice'), may('b', 'bob')]
  const third = (accounts: readonly string[]): JsonObject =>
    policy('c', {
      selector: { matchLabels: { track: 'c' } },
      rules: [{ from: [{ source: { principals: accounts.map((one) => `cluster.local/ns/shop/sa/${one}`) } }] }],
    })
  const joins = (accounts: readonly string[]) =>
    compare([...both, third(accounts)], [...both, third(accounts), track('c', 8080)]).gained

  test('what one of them let through is no gain, whichever comes first', () => {
    expect(joins(['alice'])).toEqual([])
    expect(joins(['bob'])).toEqual([])
    expect(joins(['alice', 'bob'])).toEqual([])
  })

  test('what none of them let through is one, and nothing else', () => {
    const gained = joins(['alice', 'bob', 'carol'])
    expect(gained.length).toBeGreaterThan(0)
    for (const row of gained) expect(row).toMatch(/^service account `carol` in `shop` at /)
    expect(gained[0]).toContain('as to `app=orders`, `track=a` and `app=orders`, `track=b` before')
  })

  test('who was let in by each of them alone loses', () => {
    const named = (name: string, account: string): JsonObject => ({
      ...may(name, account),
      spec: {
        selector: { matchLabels: { track: name } },
        rules: [
          {
            from: [
              { source: { principals: [`cluster.local/ns/shop/sa/${account}`, 'cluster.local/ns/shop/sa/carol'] } },
            ],
            to: [{ operation: { ports: ['8080'] } }],
          },
        ],
      },
    })
    const rules = [named('a', 'alice'), named('b', 'bob')]
    const { lost } = compare(
      [track('a', 8080), track('b', 8080), leading('web'), ...rules],
      [track('a', 9090), track('b', 9090), leading('web'), ...rules],
    )
    expect(lost.map((row) => row.split(':')[0])).toEqual(
      expect.arrayContaining(['service account `carol` in `shop` at 9090']),
    )
    expect(lost.join()).not.toMatch(/alice|bob/)
  })

  test('what is not known of one of them may be all of it', () => {
    const custom = policy('b-asks', {
      selector: { matchLabels: { track: 'b' } },
      action: 'CUSTOM',
      provider: { name: 'gate' },
      rules: [{}],
    })
    const filter: JsonObject = {
      apiVersion: 'networking.istio.io/v1alpha3',
      kind: 'EnvoyFilter',
      metadata: { name: 'odd', namespace: 'shop' },
      spec: {
        workloadSelector: { labels: { track: 'b' } },
        configPatches: [{ applyTo: 'LISTENER', patch: { operation: 'REMOVE' } }],
      },
    }
    const world = [...both, third(['carol']), custom, filter]
    const { gained, reasons } = compare(world, [...world, track('c', 8080)])
    expect(gained).toEqual([])
    expect(reasons).toContain('ENVOY_FILTER')
  })
})

describe('a Service whose pods were not read', () => {
  const at = (selector: JsonObject, targetPort: Json = 8080): JsonObject =>
    service('orders', selector, [{ name: 'http', port: 80, targetPort }])
  const nobody = policy('nobody', { selector: { matchLabels: { ver: 'v1' } }, rules: [] })
  const [v1, v2] = [{ ver: 'v1' }, { ver: 'v2' }]
  const known = pods([{ containerPort: 8080 }], 'orders', v1)
  const mostlyStrict: JsonObject = {
    apiVersion: 'security.istio.io/v1',
    kind: 'PeerAuthentication',
    metadata: { name: 'strict', namespace: 'shop' },
    spec: {
      selector: { matchLabels: orders },
      mtls: { mode: 'STRICT' },
      portLevelMtls: { '9090': { mode: 'DISABLE' } },
    },
  }

  test.each<[string, JsonObject[], JsonObject[]]>([
    ['leads to others', [at(v1), nobody], [at(v2), nobody]],
    ['leads to another port of theirs', [at(orders), deny], [at(orders, 9090), deny]],
    ['leads to others than those that were read', [known, at(v1), nobody], [known, at(v2), nobody]],
    ['leads to a port of another name', [at(orders, 'web'), deny], [at(orders, 'admin'), deny]],
    ['leads to a port by its name from now on', [at(orders), deny], [at(orders, 'web'), deny]],
    ['leads to a port by its number from now on', [at(orders, 'web'), deny], [at(orders, 9090), deny]],
    ['leads to others at a port of one name', [at(v1, 'web'), nobody], [at(v2, 'web'), nobody]],
    [
      'leads to a port of another name, which STRICT leaves out',
      [at(orders, 'web'), mostlyStrict],
      [at(orders, 'admin'), mostlyStrict],
    ],
    ['leads to a port by name of others than were read', [known, at(v1), nobody], [known, at(v2, 'web'), nobody]],
  ])('%s, where fewer rules hold: that is not proven', (_, before, after) => {
    expect(compare(before, after)).toEqual({ gained: [], lost: [], reasons: ['NOT_MODELLED'] })
  })

  test.each<[string, JsonObject[], JsonObject[]]>([
    ['leads to others, where the same rules hold', [at(v1)], [at(v2)]],
    ['leads to others, where more rules hold', [at(v2), nobody], [at(v1), nobody]],
    ['leads to another port of theirs, which no rule names', [at(v1), nobody], [at(v1, 9090), nobody]],
    ['leads to a port of another name, and no rule tells ports apart', [at(v1, 'a'), nobody], [at(v1, 'b'), nobody]],
    [
      'has another number before one name',
      [at(orders, 'web'), deny],
      [service('orders', orders, [{ name: 'http', port: 81, targetPort: 'web' }]), deny],
    ],
    ['leads to others at a port of one name, where the same rules hold', [at(v1, 'web')], [at(v2, 'web')]],
    [
      'gets a port beside',
      [at(orders), deny],
      [
        service('orders', orders, [
          { port: 80, targetPort: 8080 },
          { port: 90, targetPort: 9090 },
        ]),
        deny,
      ],
    ],
    ['stays, and what was read of them goes', [known, at(v1), nobody], [at(v1), nobody]],
    ['comes', [nobody], [at(v2), nobody]],
    ['led to addresses', [{ ...at({}), spec: { ports: [{ port: 80 }] } }, nobody], [at(v2), nobody]],
  ])('%s: nothing changes', (_, before, after) => {
    const { gained, lost, reasons } = compare(before, after)
    expect([gained, lost, reasons]).toEqual([[], [], []])
  })
})
