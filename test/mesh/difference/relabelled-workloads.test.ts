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
