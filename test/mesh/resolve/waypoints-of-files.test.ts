import { describe, expect, test } from '@jest/globals'
import { composeStates } from '../../../src/manifests/state.js'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import { readKinds } from '../../../src/mesh/kinds.js'
import type { JsonObject } from '../../../src/ports/json.js'
import type { MeshState } from '../../../src/ports/object.js'
import { deployment, namespace, policy, service } from '../objects.js'
import { objectOf, stateOf } from '../states.js'

const principal = (space: string, account: string): string => `cluster.local/ns/${space}/sa/${account}`
const from = (...callers: readonly string[]): JsonObject => ({
  rules: [{ from: [{ source: { principals: callers } }] }],
})
const ambient = (name: string, labels: JsonObject = {}): JsonObject =>
  namespace(name, { 'istio.io/dataplane-mode': 'ambient', ...labels })
const use = (name: string): JsonObject => ({ 'istio.io/use-waypoint': name })
const waypoint = (name: string, serves = 'service'): JsonObject => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'Gateway',
  metadata: { name, namespace: 'bank', labels: { 'istio.io/waypoint-for': serves } },
  spec: { gatewayClassName: 'istio-waypoint', listeners: [{ name: 'mesh', port: 15008, protocol: 'HBONE' }] },
})
const atService = (callers: readonly string[], action?: string): JsonObject =>
  policy(
    'at-service',
    {
      targetRefs: [{ group: '', kind: 'Service', name: 'ledger' }],
      ...(action === undefined ? {} : { action }),
      ...from(...callers),
    },
    'bank',
  )
const atZtunnel = (account: string): JsonObject =>
  policy('at-ztunnel', { selector: { matchLabels: { app: 'ledger' } }, ...from(principal('bank', account)) }, 'bank')
const teller = principal('branch', 'teller')
const batch = principal('jobs', 'batch')
const plain = ambient('bank')
const ledger = (labels: JsonObject = {}): JsonObject =>
  service('ledger', { app: 'ledger' }, [{ name: 'http', port: 80, targetPort: 8080 }], labels, 'bank')
const pods = [deployment('ledger', { app: 'ledger' }, {}, 'bank'), ledger()]

const diffOf = (before: readonly JsonObject[], after: readonly JsonObject[], world?: MeshState) => {
  const states = composeStates(
    world,
    before.map((content) => objectOf(content)),
    after.map((content) => objectOf(content)),
    { kinds: readKinds },
  )
  return compareAccess(states.before, states.after, { overrides: {}, evaluate })
}
const compared = (...sides: Parameters<typeof diffOf>): string => {
  const { verdict, reasons } = diffOf(...sides)
  return [verdict, ...reasons.map(({ code }) => code)].join(' ')
}

describe('where files alone have a Namespace and a Service, and neither says a waypoint', () => {
  const opened = (rest: readonly JsonObject[], space: JsonObject = plain): string => {
    const files = [space, ...pods, ...rest]
    return compared([...files, atService([teller])], [...files, atService([teller, batch])])
  }

  test('one is taken to serve the target of a policy, as whatever account it sends on', () => {
    expect(opened([waypoint('wp'), atZtunnel('wp')])).toBe('more permissive')
    expect(opened([atZtunnel('wp')])).toBe('more permissive')
    expect(opened([waypoint('a'), waypoint('b'), atZtunnel('b')])).toBe('more permissive')
  })

  test('a DENY that goes opens what it denied', () => {
    const files = [plain, ...pods, waypoint('wp'), atZtunnel('wp')]
    expect(compared([...files, atService([teller], 'DENY')], files)).toBe('more permissive')
  })

  test('a policy of the waypoint itself decides there as well', () => {
    const ofGateway = (...callers: readonly string[]): JsonObject =>
      policy(
        'at-gateway',
        { targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'wp' }], ...from(...callers) },
        'bank',
      )
    const titles = (serves: string): readonly string[] => {
      const files = [plain, ...pods, waypoint('wp', serves), atZtunnel('wp')]
      return diffOf([...files, ofGateway(teller)], [...files, ofGateway(teller, batch)]).destinations.map(
        ({ title }) => title,
      )
    }
    expect(titles('service')).toContain('service ledger through its waypoint in bank')
    expect(titles('workload')).not.toContain('service ledger through its waypoint in bank')
  })

  test('a label that says none is a word, and one that the change takes away is known to go', () => {
    expect(opened([waypoint('wp'), atZtunnel('wp')], ambient('bank', use('none')))).toBe('equivalent')
    const rest = [...pods, waypoint('wp'), atService([teller])]
    expect(compared([ambient('bank', use('wp')), ...rest], [plain, ...rest])).toBe('more permissive')
  })

  test('a change elsewhere is no change there', () => {
    const files = [plain, ...pods, waypoint('wp'), atZtunnel('wp'), atService([teller])]
    expect(compared(files, [...files, ambient('other')])).toBe('equivalent')
  })
})

describe('where the cluster’s object has a label that no file says', () => {
  const labelled = (space: JsonObject, of: readonly JsonObject[]): MeshState => ({
    ...stateOf([space, waypoint('wp'), ...of]),
    reads: readKinds.map(({ group, kind, namespaced }) => ({
      group,
      kind,
      namespace: namespaced ? '*' : '',
      status: 'complete',
    })),
  })
  const opened = (world: MeshState): string => {
    const files = [plain, ...pods, atZtunnel('wp')]
    return compared([...files, atService([teller])], [...files, atService([teller, batch])], world)
  }

  test('it stays, on the Namespace and on the Service', () => {
    expect(opened(labelled(ambient('bank', use('wp')), pods))).toBe('more permissive')
    expect(opened(labelled(plain, [ledger(use('wp'))]))).toBe('more permissive')
    expect(opened(labelled(plain, pods))).toBe('equivalent')
  })
})
