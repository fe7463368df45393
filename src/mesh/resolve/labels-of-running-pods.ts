import { isGeneratedName, lastingKey, prefixOfGenerated } from '../../manifests/generated-name.js'
import { member, objectAt } from '../fields.js'
import { templatePathOf } from '../coverage/pod-templates.js'
import { digestOf } from '../digest.js'
import { instanceLabels, type Workload } from './workloads.js'

type Labels = Readonly<Record<string, string>>

/**
 * Whether running pods may have this value of a label that their template does not have: undefined where they cannot, else what
 * decides it besides the labels of the template, so that two states in which that differs are not taken for the same.
 */
type Given = (value: string, labels: Labels, workload: Workload | undefined) => string | undefined

const controllers = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob'] as const

/** Who runs the pods, as far as Kubernetes itself does; nobody can say what another controller, or a person, gives. */
type Controller = (typeof controllers)[number] | 'other'

const controllerOf = ({ object: { key } }: Workload): Controller =>
  (templatePathOf(key) === undefined ? undefined : controllers.find((kind) => kind === key.kind)) ?? 'other'

/** Of a pod that nobody else was found for, the kind is all: another takes its place under another name. */
const titleOf = ({ object: { key } }: Workload): string =>
  key.group === '' && key.kind === 'Pod' ? 'Pod' : lastingKey(key)

const hasName = (name: string, value: string): boolean =>
  isGeneratedName(name) ? value.startsWith(prefixOfGenerated(name)) : name === value

/** A label that these controllers give, and that another may give to whatever it makes. */
const byController =
  (
    kinds: readonly Controller[],
    decides: (workload: Workload, controller: Controller, value: string) => string | undefined,
    decidesOthers: (workload: Workload) => string = titleOf,
  ): Given =>
  (value, _, workload) => {
    if (workload === undefined) return ''
    const controller = controllerOf(workload)
    if (controller === 'other') return decidesOthers(workload)
    return kinds.includes(controller) ? decides(workload, controller, value) : undefined
  }

/** Jobs of a CronJob are named after it and the minute; one that a person starts of it has any name. */
const jobName = byController(['Job', 'CronJob'], (workload, controller, value) =>
  controller === 'CronJob' || hasName(workload.object.key.name, value) ? titleOf(workload) : undefined,
)

const numberAt = (workload: Workload, ifMissing: number, ...path: readonly string[]): number => {
  const last = path.at(-1) ?? ''
  const value = member(objectAt(workload.object.content, ...path.slice(0, -1)), last)
  return typeof value === 'number' ? value : ifMissing
}

/** Pods beyond `replicas` may run too, where something scales; it counts all the same whether the files ask for this one. */
const ordinal = (workload: Workload, text: string): string | undefined => {
  if (!/^(0|[1-9]\d*)$/.test(text)) return undefined
  const at = Number(text)
  const start = numberAt(workload, 0, 'spec', 'ordinals', 'start')
  if (at < start) return undefined
  return at < start + numberAt(workload, 1, 'spec', 'replicas') ? 'a replica' : 'beyond the replicas'
}

const podIndex = byController(['StatefulSet'], (workload, _, value) => ordinal(workload, value))

const podName = byController(['StatefulSet'], (workload, _, value) => {
  const dash = value.lastIndexOf('-')
  const { name } = workload.object.key
  if (!isGeneratedName(name) && value.slice(0, dash) !== name) return undefined
  return ordinal(workload, value.slice(dash + 1))
})

const templateText = ({ labels, annotations, podSpec }: Workload): string =>
  digestOf([{ ...labels }, { ...annotations }, podSpec])

const nameAndTemplate = (workload: Workload): string => `${titleOf(workload)} ${templateText(workload)}`

/** Of what the template says alone: a hash is the same under another name. */
const byTemplate = (...kinds: readonly Controller[]): Given => byController(kinds, templateText, nameAndTemplate)
const byNameAndTemplate = (...kinds: readonly Controller[]): Given =>
  byController(kinds, nameAndTemplate, nameAndTemplate)

/** Where pods run: of a node, which the scheduler chooses of what the template says. */
const byNode: Given = (_, __, workload) =>
  workload === undefined
    ? ''
    : digestOf(
        ['nodeName', 'nodeSelector', 'affinity', 'topologySpreadConstraints', 'schedulerName'].map(
          (name) => member(workload.podSpec, name) ?? null,
        ),
      )

/** What the template says in one of these labels, of which the first is taken. */
const valuesOf = (labels: Labels, ...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => (Object.hasOwn(labels, name) ? (labels[name] ?? []) : []))

/** Where no label says it, it is the name of what runs the pods. */
const canonicalName: Given = (value, labels, workload) => {
  const said = valuesOf(labels, 'app.kubernetes.io/name', 'app')
  if (said.length > 0) return said.includes(value) ? '' : undefined
  if (workload === undefined) return ''
  switch (controllerOf(workload)) {
    case 'Deployment':
    case 'StatefulSet':
    case 'DaemonSet':
    case 'Job':
      return hasName(workload.object.key.name, value) ? '' : undefined
    case 'ReplicaSet':
    case 'CronJob':
    case 'other':
      return titleOf(workload)
  }
}

const onlyWhere =
  (isGiven: (value: string, labels: Labels) => boolean): Given =>
  (value, labels) =>
    isGiven(value, labels) ? '' : undefined

const controlled: ReadonlyMap<string, Given> = new Map([
  ['pod-template-hash', byTemplate('Deployment')],
  ['pod-template-generation', byTemplate('DaemonSet')],
  ['controller-revision-hash', byNameAndTemplate('StatefulSet', 'DaemonSet')],
  ['controller-uid', byNameAndTemplate('Job', 'CronJob')],
  ['batch.kubernetes.io/controller-uid', byNameAndTemplate('Job', 'CronJob')],
  ['statefulset.kubernetes.io/pod-name', podName],
  ['apps.kubernetes.io/pod-index', podIndex],
  ['batch.kubernetes.io/job-completion-index', byNameAndTemplate('Job', 'CronJob')],
])

/**
 * Labels that a pod, or the proxy in it as istiod sees it, has when it runs, and which no template needs to hold. Of the injector
 * (I manifests/charts/istio-control/istio-discovery/files/injection-template.yaml), of istiod, which adds where a proxy runs
 * (I pilot/pkg/xds/ads.go: setTopologyLabels), and of the controllers of Kubernetes.
 */
export const givenLabels: ReadonlyMap<string, Given> = new Map<string, Given>([
  ['security.istio.io/tlsMode', onlyWhere((value) => value === 'istio')],
  ['service.istio.io/canonical-name', canonicalName],
  [
    'service.istio.io/canonical-revision',
    onlyWhere((value, labels) => {
      const said = valuesOf(labels, 'app.kubernetes.io/version', 'version')
      return said.length === 0 ? value === 'latest' : said.includes(value)
    }),
  ],
  ...[
    ...['topology.kubernetes.io/region', 'topology.kubernetes.io/zone', 'kubernetes.io/hostname'],
    ...['topology.istio.io/subzone', 'topology.istio.io/cluster', 'topology.istio.io/network'],
  ].map((name): [string, Given] => [name, byNode]),
  ['job-name', jobName],
  ['batch.kubernetes.io/job-name', jobName],
  ['jobset.sigs.k8s.io/jobset-name', byController([], () => undefined)],
  ...[...instanceLabels].map((name): [string, Given] => [name, controlled.get(name) ?? byNameAndTemplate()]),
])
