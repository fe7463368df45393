import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { keyText, keyTitle } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { objectDigest } from '../digest.js'
import type { MeshSettings, Unknown } from '../enforcement.js'
import { objectAt, textAt, textMapAt } from '../fields.js'
import { targetOf, type AttachmentSubject } from './attachment.js'
import { instanceLabels } from './workloads.js'

type Labels = Readonly<Record<string, string>>

/** What a label of running pods may be where the template has none of that name; undefined: nobody can say. */
type Given = (labels: Labels) => readonly string[] | undefined

/** The first of these labels that the template has is taken, else something that the template does not say. */
const oneOf =
  (...names: readonly string[]): Given =>
  (labels) => {
    const values = names.flatMap((name) => (Object.hasOwn(labels, name) ? (labels[name] ?? []) : []))
    return values.length === 0 ? undefined : values
  }
const anything: Given = () => undefined

/**
 * Labels that a pod, or the proxy in it as istiod sees it, has when it runs, and which no template needs to hold. Of the injector
 * (I manifests/charts/istio-control/istio-discovery/files/injection-template.yaml), of istiod, which adds where a proxy runs
 * (I pilot/pkg/xds/ads.go: setTopologyLabels), and of the controllers of Kubernetes.
 */
const given: ReadonlyMap<string, Given> = new Map([
  ['security.istio.io/tlsMode', () => ['istio']],
  ['service.istio.io/canonical-name', oneOf('app.kubernetes.io/name', 'app')],
  [
    'service.istio.io/canonical-revision',
    (labels) => oneOf('app.kubernetes.io/version', 'version')(labels) ?? ['latest'],
  ],
  ...[
    ...['topology.kubernetes.io/region', 'topology.kubernetes.io/zone', 'topology.istio.io/subzone'],
    ...['topology.istio.io/cluster', 'topology.istio.io/network', 'kubernetes.io/hostname'],
    ...['job-name', 'batch.kubernetes.io/job-name', 'jobset.sigs.k8s.io/jobset-name'],
    ...instanceLabels,
  ].map((name): [string, Given] => [name, anything]),
])

/**
 * Whether a selector may select pods of these labels by what they have only when they run, and does not do so by what their
 * template says. An exact match is no question of this.
 */
export const maySelectAtStart = (selector: Labels, labels: Labels): boolean => {
  let asks = false
  for (const [name, value] of Object.entries(selector)) {
    if (Object.hasOwn(labels, name)) {
      if (labels[name] !== value) return false
      continue
    }
    const values = given.get(name)
    if (values === undefined) return false
    if (values(labels)?.includes(value) === false) return false
    asks = true
  }
  return asks
}

interface Asking {
  readonly object: KubernetesObject
  readonly selector: Labels
}

const selectorOf = (object: KubernetesObject): Labels => {
  const spec = objectAt(object.content, 'spec')
  switch (`${object.key.group}/${object.key.kind}`) {
    case 'security.istio.io/AuthorizationPolicy':
      // It is about logs alone.
      if (textAt(spec, 'action') === 'AUDIT') return {}
      return targetOf(object).refs.length > 0 ? {} : targetOf(object).selector
    case 'security.istio.io/RequestAuthentication':
    case 'security.istio.io/PeerAuthentication':
    case 'extensions.istio.io/WasmPlugin':
    case 'extensions.istio.io/TrafficExtension':
      return targetOf(object).refs.length > 0 ? {} : targetOf(object).selector
    case 'networking.istio.io/ProxyConfig':
      return textMapAt(spec, 'selector', 'matchLabels')
    case 'networking.istio.io/EnvoyFilter':
    case 'networking.istio.io/Sidecar':
      return textMapAt(spec, 'workloadSelector', 'labels')
    case 'networking.istio.io/Gateway':
      return textMapAt(spec, 'selector')
    default:
      return {}
  }
}

const askingOf = new WeakMap<MeshState, readonly Asking[]>()

/** Objects of Istio that ask for such a label; hardly any does. */
const findAsking = (state: MeshState): readonly Asking[] => {
  const known = askingOf.get(state)
  if (known !== undefined) return known
  const found = state.objects.flatMap((object): readonly Asking[] => {
    if (!object.key.group.endsWith('istio.io')) return []
    const selector = selectorOf(object)
    return Object.keys(selector).some((name) => given.has(name)) ? [{ object, selector }] : []
  })
  askingOf.set(state, found)
  return found
}

/** An object that denies, or asks a provider, can only refuse more; an ALLOW lets in and, where it is the first, refuses the rest. */
const effectOf = ({ key, content }: KubernetesObject): Unknown['effect'] =>
  key.kind === 'AuthorizationPolicy' && ['DENY', 'CUSTOM'].includes(textAt(content, 'spec', 'action'))
    ? 'only denies'
    : 'anything'

/**
 * Objects whose selector may name the pods of a workload by a label that its template does not have. Of pods that nobody has seen,
 * all combinations of labels that policies ask for are judged anyway.
 */
export const labelsAtStart = (
  state: MeshState,
  subject: AttachmentSubject,
  { rootNamespace }: MeshSettings,
): readonly Unknown[] =>
  (subject.proxy === 'none' ? [] : findAsking(state)).flatMap(({ object, selector }): readonly Unknown[] => {
    // A Gateway selects pods of every namespace (PILOT_SCOPE_GATEWAY_TO_NAMESPACE is off by default).
    const isNear =
      object.key.kind === 'Gateway' ||
      object.key.namespace === subject.namespace ||
      object.key.namespace === rootNamespace
    if (!isNear || !maySelectAtStart(selector, subject.labels)) return []
    const names = Object.keys(selector).filter((name) => given.has(name) && !Object.hasOwn(subject.labels, name))
    return [
      {
        code: 'LABEL_OF_RUNNING_PODS',
        what: `${keyTitle(object.key)} selects by ${names.sort(byCodePoint).join(', ')}, which pods get when they start, and their template does not say`,
        identity: `started:${keyText(object.key)}@${objectDigest(object)}`,
        effect: effectOf(object),
      },
    ]
  })

/** The Services that may select these pods so, and give a port a protocol; one for each pod of a StatefulSet is a habit. */
export const servicesAtStart = (services: readonly KubernetesObject[], labels: Labels): readonly KubernetesObject[] =>
  services.filter((service) => maySelectAtStart(textMapAt(service.content, 'spec', 'selector'), labels))
