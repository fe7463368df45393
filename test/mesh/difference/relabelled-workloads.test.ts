import { describe, expect, test } from '@jest/globals'
import { compareAccess } from '../../../src/mesh/difference/difference.js'
import { evaluate } from '../../../src/mesh/evaluate/evaluate.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { namespace, object, policy, service } from '../objects.js'
import { stateOf } from '../states.js'

const guarded = { app: 'db', g: '1' }
const bare = { app: 'db' }

interface Pods {
  readonly labels: JsonObject
  readonly image?: string
}

const template = ({ labels, image = 'db:1' }: Pods): JsonObject => ({
  metadata: { labels },
  spec: { serviceAccountName: 'db', containers: [{ name: 'app', image }] },
})

const workload = (kind: string, name: string, pods: Pods): JsonObject => {
  switch (kind) {
    case 'Pod': {
      const { metadata, spec } = template(pods)
      return {
        apiVersion: 'v1',
        kind,
        metadata: { ...(metadata as JsonObject), name, namespace: 'shop' },
        spec: spec ?? {},
      }
    }
    case 'Job':
      return object('batch/v1', kind, name, { template: template(pods) })
    case 'CronJob':
      return object('batch/v1', kind, name, { jobTemplate: { spec: { template: template(pods) } } })
    default:
      return object('apps/v1', kind, name, { template: template(pods) })
  }
}

const jobs = [{ from: [{ source: { namespaces: ['jobs'] } }] }]
const deny = policy('no', { selector: { matchLabels: { g: '1' } }, action: 'DENY', rules: jobs })
const allow = policy('some', { selector: { matchLabels: { g: '1' } }, action: 'ALLOW', rules: jobs })
const base = [namespace('shop', { 'istio-injection': 'enabled' })]

const compare = (before: readonly JsonObject[], after: readonly JsonObject[]) =>
  compareAccess(stateOf([...base, ...before]), stateOf([...base, ...after]), { evaluate, overrides: {} })

describe('a workload without a Service that another one replaces', () => {
  test.each([
    ['StatefulSet', 'db', 'Deployment', 'db'],
    ['ReplicaSet', 'db', 'Deployment', 'db'],
    ['Pod', 'db', 'Deployment', 'db'],
    ['Job', 'db', 'CronJob', 'db'],
    ['Deployment', 'db', 'Deployment', 'db2'],
    ['Deployment', 'store', 'Deployment', 'db'],
  ])('%s %s becomes %s %s, whose labels no policy selects any more', (kind, name, other, otherName) => {
    for (const guard of [deny, allow]) {
      const old = [guard, workload(kind, name, { labels: guarded })]
      const now = [guard, workload(other, otherName, { labels: bare })]
      const opened = compare(old, now)
      expect(opened.verdict).toBe('more permissive')
      expect(opened.destinations.flatMap(({ gained }) => gained)[0]?.where).toContain('whose labels were')
      expect(compare(now, old).verdict).toBe('less permissive')
    }
  })

  test('what has nothing in common with what goes is new', () => {
    const now = workload('Deployment', 'cache', { labels: { app: 'cache' }, image: 'cache:1' })
    expect(compare([deny, workload('Deployment', 'db', { labels: guarded })], [deny, now]).verdict).toBe('equivalent')
  })

  test('one of the same image that goes by another name and app is new', () => {
    const now = workload('Deployment', 'cache', { labels: { app: 'cache' } })
    expect(compare([deny, workload('Deployment', 'db', { labels: guarded })], [deny, now]).verdict).toBe('equivalent')
  })

  test('its labels stay as they are: nothing changes', () => {
    const old = [deny, workload('StatefulSet', 'db', { labels: guarded })]
    expect(compare(old, [deny, workload('Deployment', 'db', { labels: guarded })]).verdict).toBe('equivalent')
  })

  test('labels change that nothing selects by: nothing changes', () => {
    const old = [deny, workload('StatefulSet', 'db', { labels: { ...guarded, tier: 'a' } })]
    expect(compare(old, [deny, workload('Deployment', 'db', { labels: guarded })]).verdict).toBe('equivalent')
  })

  test('one comes while the other stays: nothing is said of it', () => {
    const old = workload('StatefulSet', 'db', { labels: guarded })
    expect(compare([deny, old], [deny, old, workload('Deployment', 'db', { labels: bare })]).verdict).toBe('equivalent')
  })

  test('where a Service leads from the one to the other, it is told once', () => {
    const led = service('db', bare, [{ name: 'http', port: 80, targetPort: 8080 }])
    const { verdict, destinations } = compare(
      [deny, led, workload('StatefulSet', 'db', { labels: guarded })],
      [deny, led, workload('Deployment', 'db', { labels: bare })],
    )
    expect(verdict).toBe('more permissive')
    expect(destinations.flatMap(({ gained }) => gained).some(({ where }) => where.includes('whose labels'))).toBe(false)
  })
})

describe('a workload that moves to another namespace', () => {
  const home = (place: string): JsonObject => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: place, labels: { 'istio-injection': 'enabled' } },
  })
  const elsewhere = (one: JsonObject): JsonObject => ({
    ...one,
    metadata: { ...(one['metadata'] as JsonObject), namespace: 'store' },
  })
  const db = workload('Deployment', 'db', { labels: guarded })
  const led = service('db', bare, [{ name: 'http', port: 80, targetPort: 8080 }])
  const spaces = [home('store'), home('jobs')]

  test.each<[string, readonly JsonObject[], readonly JsonObject[]]>([
    ['alone', [db], [elsewhere(db)]],
    ['with its Service', [db, led], [elsewhere(db), elsewhere(led)]],
    ['under another name', [db], [elsewhere(workload('Deployment', 'db2', { labels: guarded }))]],
    ['as another kind', [db], [elsewhere(workload('StatefulSet', 'db', { labels: guarded }))]],
    [
      'to labels that its policy there does not select',
      [db],
      [elsewhere(workload('Deployment', 'db', { labels: bare }))],
    ],
  ])('leaves what guarded it: %s', (name, then, now) => {
    for (const guard of [deny, allow]) {
      const there = name.startsWith('to labels') ? [elsewhere(guard)] : []
      const [old, later] = [
        [...spaces, guard, ...there, ...then],
        [...spaces, guard, ...there, ...now],
      ]
      const { destinations } = compare(old, later)
      expect(
        destinations.flatMap(({ gained }) => gained).some(({ where }) => where.startsWith('which was in `shop`')),
      ).toBe(true)
      expect(compare(later, old).destinations.some(({ gained }) => gained.some(({ where }) => where !== ''))).toBe(
        false,
      )
    }
  })

  test.each<[string, readonly JsonObject[]]>([
    ['the same policy stands in both', [deny, elsewhere(deny)]],
    ['the policy is of the root namespace', [{ ...deny, metadata: { name: 'no', namespace: 'istio-system' } }]],
    [
      'no policy selects it',
      [policy('no', { selector: { matchLabels: { app: 'web' } }, action: 'DENY', rules: jobs })],
    ],
    ['no policy stands anywhere', []],
  ])('changes nothing where %s', (_, guards) => {
    expect(compare([...spaces, ...guards, db], [...spaces, ...guards, elsewhere(db)]).verdict).toBe('equivalent')
  })
})
