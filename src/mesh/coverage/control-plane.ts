import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectAt, objectsAt, textAt } from '../fields.js'

/** What makes a mesh: who hands out policies, who leads connections to proxies, who is the proxy of a node, who signs. */
type Part = 'istiod' | 'istio-cni' | 'ztunnel' | 'istio-csr'

const byName: readonly { readonly pattern: RegExp; readonly part: Part }[] = [
  { pattern: /^istiod(?:-.+)?$/, part: 'istiod' },
  { pattern: /^istio-cni(?:-node)?$/, part: 'istio-cni' },
  { pattern: /^ztunnel$/, part: 'ztunnel' },
  { pattern: /^(?:cert-manager-)?istio-csr$/, part: 'istio-csr' },
]

/** The word is asked for first: most images have none, and a pattern tries every part of a name. */
const byImage: readonly { readonly word: string; readonly pattern: RegExp; readonly part: Part }[] = [
  { word: 'pilot', pattern: /(?:^|\/)(?:[\w.-]*-)?pilot(?:[:@-]|$)/, part: 'istiod' },
  { word: 'istiod', pattern: /(?:^|\/)(?:[\w.-]*-)?istiod(?:[:@-]|$)/, part: 'istiod' },
  { word: 'install-cni', pattern: /(?:^|\/)(?:[\w.-]*-)?install-cni(?:[:@]|$)/, part: 'istio-cni' },
  { word: 'ztunnel', pattern: /(?:^|\/)(?:[\w.-]*-)?ztunnel(?:[:@]|$)/, part: 'ztunnel' },
  { word: 'istio-csr', pattern: /(?:^|\/)(?:cert-manager-)?istio-csr(?:[:@]|$)/, part: 'istio-csr' },
]

/** I manifests/charts/istio-control/istio-discovery/templates/deployment.yaml: labels of istiod's pods, of all its releases. */
const isLabelledIstiod = (template: JsonObject): boolean => {
  const labels = objectAt(template, 'metadata', 'labels')
  return labels['app'] === 'istiod' || labels['istio'] === 'pilot' || labels['istio'] === 'istiod'
}

/** I pilot/pkg/features: settings that istiod alone reads, whatever its image is called. */
const hasSettingsOfIstiod = (template: JsonObject): boolean =>
  objectsAt(template, 'spec', 'containers')
    .flatMap((container) => objectsAt(container, 'env'))
    .some((variable) => textAt(variable, 'name').startsWith('PILOT_'))

/** Which part of Istio's control plane an object runs, by the name that the charts give it, by its image, or by its pods' labels and settings. */
const partOf = ({ key, content }: KubernetesObject): Part | undefined => {
  if (key.group !== 'apps') return undefined
  const named = byName.find(({ pattern }) => pattern.test(key.name))
  if (named !== undefined) return named.part
  const template = objectAt(content, 'spec', 'template')
  const images = objectsAt(template, 'spec', 'containers').map((one) => textAt(one, 'image'))
  const known = byImage.find(({ word, pattern }) => images.some((image) => image.includes(word) && pattern.test(image)))
  return known?.part ?? (isLabelledIstiod(template) || hasSettingsOfIstiod(template) ? 'istiod' : undefined)
}

/** Whether an object runs istiod, which its name need not say. */
export const isIstiod = (object: KubernetesObject): boolean => partOf(object) === 'istiod'

/** istiod, ztunnel, the CNI's agent and istio-csr. */
export const isControlPlane = (object: KubernetesObject): boolean => partOf(object) !== undefined

/** Those that run on every node, and lead connections to the proxies there. */
export const runsOnNodes = (object: KubernetesObject): boolean =>
  ['istio-cni', 'ztunnel'].includes(partOf(object) ?? '')

const revisionOf = ({ labels }: KubernetesObject): string =>
  (Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined) ?? 'default'

/** Whether anything still asks for a revision of Istio. */
export const isAsked = ({ objects }: MeshState, revision: string): boolean =>
  objects.some((object) => {
    const { labels, content, key } = object
    if (!['Namespace', 'Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Gateway'].includes(key.kind)) return false
    const pods = objectAt(content, 'spec', 'template', 'metadata', 'labels')
    if (key.kind === 'Namespace' && revision === 'default' && labels['istio-injection'] === 'enabled') return true
    return !isIstiod(object) && (labels['istio.io/rev'] === revision || pods['istio.io/rev'] === revision)
  })

/** A part of the control plane goes: whether another one of its sort stays that does its work. */
export const isReplaced = (object: KubernetesObject, after: MeshState): boolean => {
  const part = partOf(object)
  const others = after.objects.filter((one) => partOf(one) === part)
  return part === 'istiod' ? others.length > 0 && !isAsked(after, revisionOf(object)) : others.length > 0
}

/** Kinds that may run it. */
export const kindsOfIstiod: readonly string[] = ['Deployment', 'StatefulSet', 'DaemonSet']
