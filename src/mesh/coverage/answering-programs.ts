import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { ObjectChange } from '../changed-objects.js'
import { textAt, textMapAt, textsAt } from '../fields.js'
import { selects } from '../resolve/selector-index.js'
import { askedServices, isServiceOf, type AskedService } from './asked-services.js'
import type { ChangedField } from './changed-fields.js'
import { podTemplatesOf } from './pod-templates.js'
import { readByPods } from './trusted.js'

type Labels = Readonly<Record<string, string>>

/** Labels of the pods that an object makes, one set for each of its templates. */
const podLabels = (object: KubernetesObject | undefined): readonly Labels[] => {
  if (object === undefined) return []
  if (object.key.group === '' && object.key.kind === 'Pod') return [object.labels]
  return podTemplatesOf(object).map(({ template }) => textMapAt(template, 'metadata', 'labels'))
}

const entriesOf = (state: MeshState): readonly KubernetesObject[] =>
  objectsOfKind(state, 'networking.istio.io', 'ServiceEntry')

const hasHost = ({ content }: KubernetesObject, { host }: AskedService): boolean =>
  textsAt(content, 'spec', 'hosts').includes(host)

/** The selectors by which pods of a namespace hear what is asked. */
const selectorsOf = (state: MeshState, namespace: string, asked: AskedService): readonly Labels[] => [
  ...objectsOfKind(state, '', 'Service')
    .filter((service) => service.key.namespace === namespace && isServiceOf(service, asked))
    .map(({ content }) => textMapAt(content, 'spec', 'selector')),
  ...entriesOf(state)
    .filter((entry) => entry.key.namespace === namespace && hasHost(entry, asked))
    .map(({ content }) => textMapAt(content, 'spec', 'workloadSelector', 'labels')),
]

/** Whether pods of an object hear what is asked there. */
export const isBehind = (object: KubernetesObject | undefined, state: MeshState, asked: AskedService): boolean => {
  const labels = podLabels(object)
  return (
    object !== undefined &&
    labels.length > 0 &&
    selectorsOf(state, object.key.namespace, asked).some(
      (selector) => Object.keys(selector).length > 0 && labels.some((one) => selects(selector, one)),
    )
  )
}

/** Of a Service: what decides which program is asked. */
const leading: ReadonlySet<string> = new Set(['selector', 'ports', 'type', 'externalName', 'clusterIP', 'clusterIPs'])

/** Of a port: what people read alone. */
const spoken: ReadonlySet<string> = new Set(['name', 'appProtocol', 'nodePort'])

const leads = ({ path }: ChangedField): boolean => {
  const [first, second = '', , last] = path
  if (first !== 'spec') return false
  return second === '' || (leading.has(second) && !(second === 'ports' && last !== undefined && spoken.has(last)))
}

/** A label of pods. */
const isLabel = ({ path }: ChangedField, { key }: KubernetesObject): boolean =>
  (key.kind === 'Pod' || path[0] !== 'metadata') && path.at(-3) === 'metadata' && path.at(-2) === 'labels'

/** Addresses that somebody writes for a Service, or for a ServiceEntry that selects them. */
const namesAddresses = (object: KubernetesObject, states: readonly MeshState[], asked: AskedService): boolean => {
  const { group, kind, name, namespace } = object.key
  const service = kind === 'EndpointSlice' ? (object.labels['kubernetes.io/service-name'] ?? '') : name
  if ((group === '' && kind === 'Endpoints') || (group === 'discovery.k8s.io' && kind === 'EndpointSlice'))
    return isServiceOf({ ...object, key: { ...object.key, name: service } }, asked)
  if (group !== 'networking.istio.io' || kind !== 'WorkloadEntry') return false
  const labels = textMapAt(object.content, 'spec', 'labels')
  return states.some((state) =>
    selectorsOf(state, namespace, asked).some(
      (selector) => Object.keys(selector).length > 0 && selects(selector, { ...object.labels, ...labels }),
    ),
  )
}

/** What may keep an authorizer from answering, in its namespace or in the root. */
const guards: ReadonlySet<string> = new Set([
  'security.istio.io/AuthorizationPolicy',
  'security.istio.io/PeerAuthentication',
  'security.istio.io/RequestAuthentication',
  'networking.k8s.io/NetworkPolicy',
])

/** Whether an authorizer that lets requests in where it does not answer may no longer answer. */
const silences = (change: ObjectChange, [before]: States, root: string, asked: AskedService): boolean => {
  const object = change.after ?? change.before
  if (object === undefined) return false
  const { group, kind, namespace } = object.key
  if (kind === 'DestinationRule' && group === 'networking.istio.io')
    return [change.before, change.after].some((one) => isHostOf(textAt(one?.content, 'spec', 'host'), namespace, asked))
  if (guards.has(`${group}/${kind}`))
    return (
      namespace === root ||
      objectsOfKind(before, '', 'Service').some(
        (service) => service.key.namespace === namespace && isServiceOf(service, asked),
      )
    )
  const isGone = change.after === undefined
  return (
    (isBehind(change.before, before, asked) && (isGone || !isBehind(change.after, before, asked))) ||
    (isGone && group === '' && kind === 'Service' && isServiceOf(object, asked)) ||
    (isGone && kind === 'ServiceEntry' && hasHost(object, asked))
  )
}

const isHostOf = (host: string, namespace: string, asked: AskedService): boolean =>
  host !== '' &&
  (host === asked.host ||
    host.startsWith('*') ||
    asked.host.startsWith(`${host}.${namespace}.`) ||
    asked.host.startsWith(`${host}.`))

/** Pods whose number is none. */
const stopsAll = ({ path, after }: ChangedField): boolean => path.join('.') === 'spec.replicas' && after === 0

/** Members of a container, and of a pod, by which a program is told what to answer. */
const settings: ReadonlySet<string> = new Set(['command', 'args', 'env', 'envFrom', 'volumes', 'volumeMounts'])

/** Variables about what a program logs and measures, and how much memory it takes. */
const isAside =
  /^\[(?:(?:\w+_)?(?:LOG_?(?:LEVEL|FORMAT|OUTPUT)|METRICS_ENABLED|HEALTH_ENABLED)\]|(?:LOGGING_LEVEL|OTEL)_|TZ\]|GOMAXPROCS|GOMEMLIMIT|JAVA_)/

const isSetting = ({ path }: ChangedField): boolean => {
  const at = path.findIndex((part) => settings.has(part))
  return at > 0 && path.slice(0, at).includes('spec') && !isAside.test(path[at + 1] ?? '')
}

/** What the pods of a program that stays are told by their own object, or by what they mount: rules, or the keys that it hands out. */
const setsAnswers = (
  field: ChangedField,
  { before, after }: ObjectChange,
  states: States,
  asked: AskedService,
): boolean => {
  if (before === undefined || after === undefined) return false
  const { group, kind, namespace, name } = after.key
  if (group === '' && (kind === 'ConfigMap' || kind === 'Secret'))
    return (
      ['data', 'stringData', 'binaryData'].includes(field.path[0] ?? '') &&
      states[1].objects.some(
        (object) =>
          object.key.namespace === namespace &&
          readByPods(object).includes(`${kind}/${namespace}/${name}`) &&
          isBehind(object, states[1], asked),
      )
    )
  return isSetting(field) && isBehind(before, states[0], asked) && isBehind(after, states[1], asked)
}

type States = readonly [before: MeshState, after: MeshState]

/**
 * Whether by this field another program may answer what a policy asks before it lets a request in, or none where no answer lets it in:
 * who the host of an external authorizer or of a key server leads to. What was never asked before can only refuse more, so the state
 * before says who is asked. istiod itself asks key servers, and reads no ServiceEntry for it (I pilot/pkg/model/jwks_resolver.go).
 */
export const answersOtherwise = (
  field: ChangedField,
  change: ObjectChange,
  states: States,
  root: string,
): AskedService | undefined => askedServices(states[0]).find((asked) => decides(field, change, states, root, asked))

const decides = (
  field: ChangedField,
  change: ObjectChange,
  states: States,
  root: string,
  asked: AskedService,
): boolean => {
  const [before, after] = states
  const object = change.after ?? change.before
  if (object === undefined) return false
  const { group, kind } = object.key
  if (setsAnswers(field, change, states, asked)) return true
  if (asked.failOpen && (silences(change, states, root, asked) || (stopsAll(field) && isBehind(object, after, asked))))
    return true
  // What goes answers no more, and all is refused; of two entries of one host the other one is then asked.
  if (change.after === undefined)
    return (
      asked.asked === 'authorizer' &&
      kind === 'ServiceEntry' &&
      hasHost(object, asked) &&
      entriesOf(after).some((one) => hasHost(one, asked))
    )
  if (group === '' && kind === 'Service') return leads(field) && isServiceOf(object, asked)
  if (group === 'networking.istio.io' && kind === 'ServiceEntry')
    return (
      asked.asked === 'authorizer' &&
      field.path[0] === 'spec' &&
      [change.before, change.after].some((one) => one !== undefined && hasHost(one, asked))
    )
  if (namesAddresses(object, states, asked)) return field.path[0] !== 'metadata'
  return isLabel(field, object) && !isBehind(change.before, before, asked) && isBehind(object, after, asked)
}
