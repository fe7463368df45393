import { describe, expect, test } from '@jest/globals'
import { lostScrapes } from '../../../src/mesh/difference/lost-scrapes.js'
import type { DestinationDiff, RegionRow } from '../../../src/mesh/difference/access-diff.js'
import type { JsonObject } from '../../../src/ports/json.js'
import { stateOf } from '../states.js'

const workload = (ports: readonly JsonObject[], annotations: JsonObject = {}): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'db', namespace: 'shop' },
  spec: {
    selector: { matchLabels: { app: 'db' } },
    template: {
      metadata: { labels: { app: 'db' }, annotations },
      spec: { containers: [{ name: 'db', image: 'db', ports }] },
    },
  },
})
const service = (ports: readonly JsonObject[], annotations: JsonObject = {}): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'db', namespace: 'shop', labels: { app: 'db' }, annotations },
  spec: { selector: { app: 'db' }, ports },
})
const monitor = (kind: string, spec: JsonObject, namespace = 'shop'): JsonObject => ({
  apiVersion: 'monitoring.coreos.com/v1',
  kind,
  metadata: { name: 'db', namespace },
  spec: { selector: { matchLabels: { app: 'db' } }, ...spec },
})
const row = (more: Partial<RegionRow> = {}): RegionRow => ({
  who: 'any mTLS identity',
  what: 'any request',
  where: '',
  witness: { protocol: 'tcp', destination: { namespace: 'shop', labels: {}, port: 1 }, source: {}, mtls: true },
  before: { allowed: true, status: 200, by: 'no policy applies' },
  after: { allowed: false, status: 403, by: 'no ALLOW policy matches' },
  ...more,
})
const at = (
  port: number,
  lost: readonly RegionRow[] = [row()],
  more: Partial<DestinationDiff> = {},
): DestinationDiff => ({
  title: 'service db in shop',
  namespace: 'shop',
  labels: { app: 'db' },
  workload: 'deployment/db',
  port,
  protocol: 'AUTO',
  verdict: 'less permissive',
  gained: [],
  lost,
  reasons: [],
  ...more,
})
const said = (objects: readonly JsonObject[], ...destinations: readonly DestinationDiff[]): readonly string[] =>
  lostScrapes(stateOf(objects), destinations).map(({ text }) => text)

const named = [workload([{ name: 'metrics', containerPort: 9127 }])]
const others = at(0, [row()], { otherThan: [6543] })

describe('a scrape that breaks', () => {
  test('is told by a port of the pods, also where it is one of all others', () => {
    const text =
      'the scrape of `shop/db:9127` by its port `metrics` breaks where it comes with an identity of the mesh: add an ALLOW rule for its account at this port'
    expect(said(named, others)).toEqual([text])
    expect(said(named, at(9127))).toEqual([text])
    expect(said(named, at(9127, [row({ who: 'anyone' })]))[0]).toContain(' breaks: add ')
  })

  test('by a port or an annotation of a Service, and by a monitor', () => {
    const bare = workload([{ name: 'web', containerPort: 9127 }])
    const because = (...objects: readonly JsonObject[]): string | undefined =>
      / by (.*) breaks /.exec(said([bare, ...objects], others)[0] ?? '')?.[1]
    expect(because(service([{ name: 'http-metrics', port: 80, targetPort: 'web' }]))).toBe(
      'port `http-metrics` of Service `shop/db`',
    )
    expect(because(service([{ port: 9127 }], { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '9127' }))).toBe(
      'annotation `prometheus.io/port` of Service `shop/db`',
    )
    expect(because(monitor('PodMonitor', { podMetricsEndpoints: [{ port: 'web' }] }))).toBe('PodMonitor `shop/db`')
    const elsewhere = { namespaceSelector: { matchNames: ['shop'] }, endpoints: [{ port: 'web' }] }
    expect(
      because(
        service([{ name: 'web', port: 80, targetPort: 9127 }]),
        monitor('ServiceMonitor', elsewhere, 'monitoring'),
      ),
    ).toBe('ServiceMonitor `monitoring/db`')
    expect(because(monitor('PodMonitor', { podMetricsEndpoints: [{ port: 'web' }] }, 'monitoring'))).toBeUndefined()
  })

  test('is none where nothing scrapes, where the port stays open, or where Prometheus is let in by name', () => {
    expect(said([workload([{ name: 'web', containerPort: 9127 }])], others)).toEqual([])
    expect(said(named, at(0, [row()], { otherThan: [9127] }))).toEqual([])
    expect(said(named, at(9127, [row({ who: 'service account `web` in `shop`' })]))).toEqual([])
    expect(said(named, at(9127, [row({ what: '`POST`' })]))).toEqual([])
    const but = (account: string): RegionRow =>
      row({
        who: `any mTLS identity except service account \`${account}\` in \`shop\``,
        callers: { known: [], excepted: 'allowed' },
      })
    expect(said(named, at(9127, [but('prometheus')]))).toEqual([])
    expect(said(named, at(9127, [but('web')]))).toHaveLength(1)
  })

  test('is none by annotations of pods whose sidecar answers for them', () => {
    const ports = [{ name: 'web', containerPort: 9127 }]
    const asked = { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '9127' }
    expect(said([workload(ports, asked)], others)).toEqual([])
    expect(said([workload(ports, { ...asked, 'prometheus.istio.io/merge-metrics': 'false' })], others)[0]).toContain(
      'its annotation `prometheus.io/port`',
    )
  })
})
