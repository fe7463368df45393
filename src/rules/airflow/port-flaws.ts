import { objectsAt, textAt, textsAt } from '../../mesh/fields.js'
import type { Stage } from '../../mesh/enforcement.js'
import { optionOf } from '../../importers/airflow/inventory.js'
import { shown, type Hit } from '../rule.js'
import { servicePortsOf, stageAt, titleOf, type Release, type ServicePort } from './release.js'

const at = ({ service, pointer, name, number }: ServicePort, text: string, remedy: string): Hit => ({
  object: service,
  pointer,
  text,
  remedy,
  identity: [name, String(number)],
})

const portText = ({ service, number }: ServicePort): string => `port ${number} of Service ${shown(service.key.name)}`

const webServers: ReadonlySet<string> = new Set(['api-server', 'execution-api-server', 'webserver', 'flower'])

/** A port of a web server that declares no protocol: rules about paths hold at detected HTTP alone. */
export const undeclaredPorts = (release: Release): readonly Hit[] =>
  servicePortsOf(release)
    .filter(({ component, protocol, udp }) => webServers.has(component.name) && protocol === 'AUTO' && !udp)
    .map((port) =>
      at(
        port,
        `${portText(port)}, named ${shown(port.name)}, declares no protocol: rules about paths of ${titleOf(release, port.component)} hold where Istio detects HTTP, and refuse every other connection`,
        `name the port ${shown(`http-${port.name}`)} in the chart's values, or set appProtocol: http; leave the ports of logs as they are`,
      ),
    )

/** UDP, which no proxy of the mesh carries. */
export const datagrams = (release: Release): readonly Hit[] =>
  servicePortsOf(release)
    .filter(({ udp }) => udp)
    .map((port) =>
      at(
        port,
        `${portText(port)} is UDP: no proxy of the mesh carries it, so it has neither mutual TLS nor a policy`,
        'send metrics by OTLP instead (otelCollector.metricsEnabled: true), or govern the port by a NetworkPolicy',
      ),
    )

/** Whether a rule of the stage lets an identity in at a port. */
const letsIn = ({ allow }: Stage, port: number, isMeant: (identity: string) => boolean): boolean =>
  allow.some(({ rules }) =>
    (rules ?? []).some((rule) => {
      const to = objectsAt(rule, 'to').flatMap((one) => textsAt(one, 'operation', 'ports'))
      if (to.length > 0 && !to.includes(String(port))) return false
      const from = objectsAt(rule, 'from').flatMap(({ source }) => [
        ...textsAt(source, 'principals'),
        ...textsAt(source, 'serviceAccounts'),
        ...textsAt(source, 'namespaces'),
      ])
      return from.some(isMeant)
    }),
  )

const isMutual = (stage: Stage | undefined): stage is Stage =>
  (stage?.proxy === 'sidecar' || stage?.proxy === 'ztunnel') && stage.mutualTls === 'STRICT'

/** Ports that Prometheus is asked to scrape and that nobody outside the mesh can reach. */
export const unscraped = (release: Release): readonly Hit[] =>
  servicePortsOf(release)
    .filter(
      ({ service, number, udp }) =>
        !udp &&
        service.annotations['prometheus.io/scrape'] === 'true' &&
        service.annotations['prometheus.io/port'] === String(number),
    )
    .flatMap((port) => {
      const stage = stageAt(port.component, port.target)
      if (!isMutual(stage) || port.target === undefined) return []
      if (letsIn(stage, port.target, () => true)) return []
      return [
        at(
          port,
          `${portText(port)} asks to be scraped and takes mutual TLS only, and no rule names who may scrape it: a Prometheus outside of the mesh gets nothing`,
          `declare the call of a Prometheus in the mesh (import airflow --prometheus), or open this port alone: portLevelMtls PERMISSIVE and a rule for GET /metrics`,
        ),
      ]
    })

/** KEDA asks the database how much there is to do, and is usually no workload of the mesh. */
export const unscaled = (release: Release): readonly Hit[] => {
  const databases = servicePortsOf(release).filter(
    ({ component, name }) =>
      (component.name === 'pgbouncer' || component.name === 'postgresql') && !/metrics/.test(name),
  )
  const scaled = new Set(release.components.map(({ object }) => object.key.name))
  // A kind that nobody knows may lie in no namespace: what it scales says whose it is.
  return release.context.state.objects
    .filter(({ key }) => key.group === 'keda.sh' && key.kind === 'ScaledObject')
    .filter(({ key }) => key.namespace === release.namespace || key.namespace === '')
    .filter(({ content }) => scaled.has(textAt(content, 'spec', 'scaleTargetRef', 'name')))
    .filter(({ content }) => objectsAt(content, 'spec', 'triggers').some((one) => textAt(one, 'type') === 'postgresql'))
    .flatMap((object): readonly Hit[] => {
      const refusing = databases.filter(({ component, target }) => {
        const stage = stageAt(component, target)
        return isMutual(stage) && target !== undefined && !letsIn(stage, target, (identity) => /keda/.test(identity))
      })
      const [first] = refusing
      if (first === undefined) return []
      return [
        {
          object,
          pointer: '/spec/triggers',
          text: `KEDA reads the database to scale, and ${portText(first)} takes mutual TLS only and names no identity of KEDA`,
          remedy:
            'run KEDA in the mesh and declare its call as an identity of its own, or open this one port by portLevelMtls, which is a hole that the review shows',
          identity: ['postgresql'],
        },
      ]
    })
}

/** Logs are fetched from the worker's own address: routed by host, a request for an address goes past the mesh. */
export const renamedLogPorts = (release: Release): readonly Hit[] => {
  const callable = optionOf(release.inventory.documents, 'core', 'hostname_callable') ?? ''
  return servicePortsOf(release)
    .filter(({ target, protocol }) => (target === 8793 || target === 8794) && protocol === 'HTTP')
    .flatMap((port): readonly Hit[] => {
      const isNamed = port.component.from.startsWith('StatefulSet/') && !/host_ip|get_ip/.test(callable)
      if (isNamed) return []
      return [
        at(
          port,
          `${portText(port)} is declared as HTTP, and logs of ${titleOf(release, port.component)} are asked for at the pod's address: routed by host names, such a request leaves the mesh without an identity`,
          'leave the name of the log port as the chart has it, or run the workers as a StatefulSet with host names',
        ),
      ]
    })
}
