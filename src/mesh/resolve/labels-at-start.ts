import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { keyText, keyTitle } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { digestOf, objectDigest } from '../digest.js'
import type { MeshSettings, Unknown } from '../enforcement.js'
import { objectAt, textAt, textMapAt } from '../fields.js'
import { targetOf, type AttachmentSubject } from './attachment.js'
import { givenLabels } from './labels-of-running-pods.js'
import type { Workload } from './workloads.js'

type Labels = Readonly<Record<string, string>>

/**
 * What decides whether a selector selects pods of these labels by what they have only when they run: undefined where it does not, or
 * does so by what their template says. An exact match is no question of this. Of labels that no known workload has, anything runs.
 */
const startOf = (selector: Labels, labels: Labels, workload: Workload | undefined): string | undefined => {
  const decisive: string[] = []
  for (const [name, value] of Object.entries(selector)) {
    if (Object.hasOwn(labels, name)) {
      if (labels[name] !== value) return undefined
      continue
    }
    const decides = givenLabels.get(name)?.(value, labels, workload)
    if (decides === undefined) return undefined
    decisive.push(`${name} ${decides}`)
  }
  return decisive.length === 0 ? undefined : decisive.sort(byCodePoint).join('\n')
}

/** The same of all that have these labels: where one starts as another, or a selector leaves one of them out, it is another answer. */
const startsOf = (selector: Labels, labels: Labels, workload: Workload): string | undefined => {
  const starts = [workload, ...workload.alike].map((one) => startOf(selector, labels, one))
  if (starts.every((start) => start === undefined)) return undefined
  return digestOf([...new Set(starts.map((start) => start ?? 'not selected'))].sort(byCodePoint))
}

export const maySelectAtStart = (selector: Labels, labels: Labels): boolean =>
  startOf(selector, labels, undefined) !== undefined

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
    return Object.keys(selector).some((name) => givenLabels.has(name)) ? [{ object, selector }] : []
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
  workload: Workload,
  { rootNamespace }: MeshSettings,
): readonly Unknown[] =>
  (subject.proxy === 'none' ? [] : findAsking(state)).flatMap(({ object, selector }): readonly Unknown[] => {
    // A Gateway selects pods of every namespace (PILOT_SCOPE_GATEWAY_TO_NAMESPACE is off by default).
    const isNear =
      object.key.kind === 'Gateway' ||
      object.key.namespace === subject.namespace ||
      object.key.namespace === rootNamespace
    const starts = isNear ? startsOf(selector, subject.labels, workload) : undefined
    if (starts === undefined) return []
    const names = Object.keys(selector).filter((name) => givenLabels.has(name) && !Object.hasOwn(subject.labels, name))
    return [
      {
        code: 'LABEL_OF_RUNNING_PODS',
        what: `${keyTitle(object.key)} selects by ${names.sort(byCodePoint).join(', ')}, which pods get when they start, and their template does not say`,
        identity: `started:${keyText(object.key)}@${objectDigest(object)} ${starts}`,
        effect: effectOf(object),
      },
    ]
  })

/** A Service that may select pods so, and what decides it. */
export interface StartingService {
  readonly service: KubernetesObject
  readonly starts: string
}

/** The Services that may select these pods so, and give a port a protocol; one for each pod of a StatefulSet is a habit. */
export const servicesAtStart = (
  services: readonly KubernetesObject[],
  labels: Labels,
  workload: Workload,
): readonly StartingService[] =>
  services.flatMap((service) => {
    const starts = startsOf(textMapAt(service.content, 'spec', 'selector'), labels, workload)
    return starts === undefined ? [] : [{ service, starts }]
  })
