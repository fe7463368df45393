import { parseAllDocuments } from 'yaml'
import { member, numberAt, objectAt, objectsAt, textAt, textMapAt } from '../../mesh/fields.js'
import { serviceAccountOf } from '../../mesh/resolve/workloads.js'
import { selects } from '../../mesh/resolve/selector-index.js'
import { readIni } from '../../manifests/read-ini.js'
import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'

/** One component of a rendered chart: what runs its pods, and the Services that lead to them. */
export interface Component {
  /** The chart's own word: `scheduler`, `worker`; `postgresql` for its database. */
  readonly name: string
  /** `Deployment/airflow-scheduler`; of a pod template, `pod template of ConfigMap/airflow-config`. */
  readonly from: string
  /** The document that holds its pods: a workload, or the ConfigMap of the template. */
  readonly document: JsonObject
  readonly labels: Readonly<Record<string, string>>
  readonly serviceAccount: string
  readonly podSpec: JsonObject
  readonly annotations: Readonly<Record<string, string>>
  /** A Job or CronJob: its pods have to end. */
  readonly ends: boolean
  readonly services: readonly ComponentService[]
}

export interface ComponentService {
  readonly name: string
  readonly headless: boolean
  readonly ports: readonly { readonly number: number; readonly name: string; readonly udp: boolean }[]
}

/** What a rendered chart holds of one release. */
export interface Inventory {
  readonly release: string
  /** 2 with a webserver, 3 with an api-server. */
  readonly major: 2 | 3
  readonly executors: readonly string[]
  readonly components: readonly Component[]
  /** The other documents, for findings. */
  readonly documents: readonly JsonObject[]
}

const parsed = (text: string) => parseAllDocuments(text, { maxAliasCount: 100, prettyErrors: false } as never)

/** Where a document cannot be read. */
export const flawOf = (text: string): number | undefined =>
  parsed(text).flatMap(({ errors }) => errors.map(({ pos }) => pos[0]))[0]

/** Objects of rendered manifests as they stand there; what is no object is left out. */
export const documentsOf = (text: string): readonly JsonObject[] =>
  parsed(text).flatMap((document) => {
    const value = document.errors.length > 0 ? null : (document.toJS({ maxAliasCount: 100 }) as Json)
    return isJsonObject(value) ? [value] : []
  })

const nameOf = (document: JsonObject): string => textAt(document, 'metadata', 'name')
const kindOf = (document: JsonObject): string => textAt(document, 'kind')

const templateOf = (document: JsonObject): JsonObject | undefined => {
  switch (kindOf(document)) {
    case 'Deployment':
    case 'StatefulSet':
    case 'DaemonSet':
    case 'Job':
      return objectAt(document, 'spec', 'template')
    case 'CronJob':
      return objectAt(document, 'spec', 'jobTemplate', 'spec', 'template')
    default:
      return undefined
  }
}

/** The official chart says `tier: airflow`, the community's `app: airflow`; the database is a chart of its own. */
const componentName = (labels: Readonly<Record<string, string>>): string | undefined => {
  if (labels['app.kubernetes.io/name'] === 'postgresql') return 'postgresql'
  const isOurs = labels['tier'] === 'airflow' || (labels['app'] === 'airflow' && labels['release'] !== undefined)
  const name = isOurs ? labels['component'] : undefined
  return name === 'web' ? 'webserver' : name
}

const servicesFor = (
  documents: readonly JsonObject[],
  labels: Readonly<Record<string, string>>,
): readonly ComponentService[] =>
  documents
    .filter((document) => kindOf(document) === 'Service')
    .filter((document) => {
      const selector = textMapAt(document, 'spec', 'selector')
      return Object.keys(selector).length > 0 && selects(selector, labels)
    })
    .map((document) => ({
      name: nameOf(document),
      headless: textAt(document, 'spec', 'clusterIP') === 'None',
      ports: objectsAt(document, 'spec', 'ports').map((port) => ({
        number: numberAt(port, 'port') ?? 0,
        name: textAt(port, 'name'),
        udp: textAt(port, 'protocol') === 'UDP',
      })),
    }))
    .sort((a, b) => byCodePoint(a.name, b.name))

const componentOf = (
  documents: readonly JsonObject[],
  document: JsonObject,
  template: JsonObject,
  from: string,
  ends: boolean,
): readonly Component[] => {
  const labels = textMapAt(template, 'metadata', 'labels')
  const name = componentName(labels)
  if (name === undefined) return []
  const podSpec = objectAt(template, 'spec')
  return [
    {
      name,
      from,
      document,
      labels,
      serviceAccount: serviceAccountOf(podSpec),
      podSpec,
      annotations: textMapAt(template, 'metadata', 'annotations'),
      ends,
      services: servicesFor(documents, labels),
    },
  ]
}

/** Pods that the scheduler makes for tasks: their template stands as text in the chart's ConfigMap. */
const podTemplates = (documents: readonly JsonObject[]): readonly Component[] =>
  documents
    .filter((document) => kindOf(document) === 'ConfigMap')
    .flatMap((document) => {
      const text = member(objectAt(document, 'data'), 'pod_template_file.yaml')
      if (typeof text !== 'string') return []
      const from = `pod template of ConfigMap/${nameOf(document)}`
      return (
        documentsOf(text)
          .flatMap((template) => componentOf(documents, document, template, from, true))
          // Nobody calls them: logs of running pods go through the API server.
          .map((component) => ({ ...component, name: 'task pod', services: [] }))
      )
    })

/** An option of `airflow.cfg` in the chart's ConfigMap. */
export const optionOf = (documents: readonly JsonObject[], section: string, name: string): string | undefined =>
  documents
    .flatMap((document) => readIni(textAt(document, 'data', 'airflow.cfg')))
    .find((one) => one.section === section && one.name === name)?.value

/** `executor` of airflow.cfg, or what the components can only mean. */
const executorsOf = (documents: readonly JsonObject[], components: readonly Component[]): readonly string[] => {
  const said = optionOf(documents, 'core', 'executor')
  if (said !== undefined) return said.split(',').map((name) => name.trim())
  const celery = components.some(({ name, ends }) => name === 'worker' && !ends)
  const pods = components.some(({ name }) => name === 'task pod')
  const found = [...(celery ? ['CeleryExecutor'] : []), ...(pods ? ['KubernetesExecutor'] : [])]
  return found.length > 0 ? found : ['LocalExecutor']
}

/** Takes a rendered chart apart; undefined where no component of Airflow is in it. */
export const takeInventory = (documents: readonly JsonObject[]): Inventory | undefined => {
  const components = [
    ...documents.flatMap((document) => {
      const template = templateOf(document)
      if (template === undefined) return []
      const ends = kindOf(document) === 'Job' || kindOf(document) === 'CronJob'
      return componentOf(documents, document, template, `${kindOf(document)}/${nameOf(document)}`, ends)
    }),
    ...podTemplates(documents),
  ].sort((a, b) => byCodePoint(a.from, b.from))
  const own = components.find(({ name }) => name === 'scheduler')
  if (own === undefined) return undefined
  return {
    release: own.labels['release'] ?? '',
    major: components.some(({ name }) => name === 'api-server') ? 3 : 2,
    executors: executorsOf(documents, components),
    components,
    documents,
  }
}
