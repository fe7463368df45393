import type { JsonObject } from '../../ports/json.js'
import { listNames } from '../../ports/list-names.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { numberAt, objectAt, objectsAt, textAt, textMapAt, textsAt } from '../fields.js'
import { selects } from '../resolve/attachment.js'
import { containerPorts, targetPortOf } from '../resolve/ports.js'
import { findWorkloads, type Workload } from '../resolve/workloads.js'
import type { DestinationDiff, Note, RegionRow } from './access-diff.js'
import { quoted } from './phrase.js'
import { titleOf } from './provider-notes.js'

/** Scrapes that are named; the others are counted. */
const mostNamed = 5

/** Names of ports that are there to be scraped. */
const ofMetrics = /(?:^|-)(?:metrics|prometheus|prom)$|^(?:metrics|prometheus)-/

/** A port of a workload that something says is scraped, and what says so. */
interface Scrape {
  readonly port: number
  readonly because: string
}

/** Where a monitor of the Prometheus operator looks for pods or Services; its own namespace, where it says none. */
const looksIn = ({ key, content }: KubernetesObject, namespace: string): boolean => {
  const where = objectAt(content, 'spec', 'namespaceSelector')
  const names = textsAt(where, 'matchNames')
  return where['any'] === true || (names.length === 0 ? key.namespace === namespace : names.includes(namespace))
}

const asksFor = ({ content }: KubernetesObject, labels: Readonly<Record<string, string>>): boolean => {
  const selector = objectAt(content, 'spec', 'selector')
  return objectsAt(selector, 'matchExpressions').length === 0 && selects(textMapAt(selector, 'matchLabels'), labels)
}

const monitors = (state: MeshState, kind: 'PodMonitor' | 'ServiceMonitor'): readonly KubernetesObject[] =>
  objectsOfKind(state, 'monitoring.coreos.com', kind)

/** Annotations by which Prometheus' own configuration finds what to scrape. */
const annotated = (annotations: Readonly<Record<string, string>>): number | undefined => {
  const port = Number(annotations['prometheus.io/port'])
  return annotations['prometheus.io/scrape'] === 'true' && Number.isSafeInteger(port) && port > 0 ? port : undefined
}

const ofPods = ({ annotations, podSpec, labels, namespace }: Workload, state: MeshState): readonly Scrape[] => {
  const ports = containerPorts(podSpec)
  const asked = monitors(state, 'PodMonitor').filter((one) => looksIn(one, namespace) && asksFor(one, labels))
  // A sidecar else answers for the application at a port of its own (15020), where no policy holds.
  const own = annotations['prometheus.istio.io/merge-metrics'] === 'false' ? annotated(annotations) : undefined
  return [
    ...asked.flatMap((monitor) =>
      objectsAt(monitor.content, 'spec', 'podMetricsEndpoints').flatMap((endpoint): readonly Scrape[] => {
        const port = ports.get(textAt(endpoint, 'port')) ?? numberAt(endpoint, 'portNumber')
        return port === undefined ? [] : [{ port, because: titleOf(monitor) }]
      }),
    ),
    ...(own === undefined ? [] : [{ port: own, because: `its annotation ${quoted('prometheus.io/port')}` }]),
    ...[...ports].flatMap(([name, port]) =>
      ofMetrics.test(name) ? [{ port, because: `its port ${quoted(name)}` }] : [],
    ),
  ]
}

const ofService = (service: KubernetesObject, podSpec: JsonObject, state: MeshState): readonly Scrape[] => {
  const ports = objectsAt(service.content, 'spec', 'ports')
  const byName = (name: string): number | undefined => {
    const port = ports.find((one) => textAt(one, 'name') === name)
    return port === undefined ? undefined : targetPortOf(port, podSpec)
  }
  const asked = monitors(state, 'ServiceMonitor').filter(
    (one) => looksIn(one, service.key.namespace) && asksFor(one, service.labels),
  )
  const own = annotated(service.annotations)
  return [
    ...asked.flatMap((monitor) =>
      objectsAt(monitor.content, 'spec', 'endpoints').flatMap((endpoint): readonly Scrape[] => {
        const port = numberAt(endpoint, 'targetPort') ?? byName(textAt(endpoint, 'port'))
        return port === undefined ? [] : [{ port, because: titleOf(monitor) }]
      }),
    ),
    ...(own === undefined
      ? []
      : [{ port: own, because: `annotation ${quoted('prometheus.io/port')} of ${titleOf(service)}` }]),
    ...ports.flatMap((port): readonly Scrape[] => {
      const [name, number] = [textAt(port, 'name'), targetPortOf(port, podSpec)]
      return number === undefined || !ofMetrics.test(name)
        ? []
        : [{ port: number, because: `port ${quoted(name)} of ${titleOf(service)}` }]
    }),
  ]
}

/** Ports of a workload that are scraped, each once. */
const scrapesOf = (workload: Workload, state: MeshState): readonly Scrape[] => {
  const services = objectsOfKind(state, '', 'Service').filter(({ key, content }) => {
    const selector = textMapAt(content, 'spec', 'selector')
    return (
      key.namespace === workload.namespace && Object.keys(selector).length > 0 && selects(selector, workload.labels)
    )
  })
  const all = [
    ...services.flatMap((service) => ofService(service, workload.podSpec, state)),
    ...ofPods(workload, state),
  ]
  return all.filter(({ port }, index) => all.findIndex((one) => one.port === port) === index)
}

/** Whether a row takes a port from everybody, or from all but some of whom none is named as Prometheus. */
const takesFromScraper = ({ who, what, callers }: RegionRow): boolean =>
  what === 'any request' &&
  (who === 'anyone' ||
    who === 'any mTLS identity' ||
    (callers?.excepted === 'allowed' && /^any(?:one| mTLS identity) except /.test(who) && !/prometheus/i.test(who)))

const isAt = ({ port, otherThan = [] }: DestinationDiff, { otherPorts }: RegionRow, asked: number): boolean =>
  port === asked ||
  (port === 0 && !otherThan.includes(asked)) ||
  (otherPorts !== undefined && !otherPorts.except.includes(asked))

/**
 * Ports that are scraped and that a change shuts to whoever scrapes them: who that is stands in no file, so no row has it by name,
 * and most often the port is one of `any other`.
 */
export const lostScrapes = (state: MeshState, destinations: readonly DestinationDiff[]): readonly Note[] => {
  const losing = destinations.filter(({ workload, lost }) => workload !== undefined && lost.some(takesFromScraper))
  if (losing.length === 0) return []
  const found = findWorkloads(state).flatMap((workload) => {
    const own = losing.filter((one) => one.workload === workload.title && one.namespace === workload.namespace)
    if (own.length === 0) return []
    return scrapesOf(workload, state).flatMap(({ port, because }) => {
      const rows = own.flatMap((one) => one.lost.filter((row) => takesFromScraper(row) && isAt(one, row, port)))
      const name = `${workload.namespace}/${workload.title.slice(workload.title.indexOf('/') + 1)}:${port}`
      return rows.length === 0
        ? []
        : [{ text: `${quoted(name)} by ${because}`, isOfAll: rows.some(({ who }) => who.startsWith('anyone')) }]
    })
  })
  const [first] = found
  if (first === undefined) return []
  const which = found.every(({ isOfAll }) => isOfAll) ? '' : ' where it comes with an identity of the mesh'
  return [
    {
      text: `the scrape of ${listNames(
        found.map(({ text }) => text),
        mostNamed,
      )} breaks${which}: add an ALLOW rule for its account at ${found.length === 1 ? 'this port' : 'these ports'}`,
      about: { kind: 'scrape' },
    },
  ]
}
