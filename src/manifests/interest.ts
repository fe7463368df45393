import type { Json } from '../ports/json.js'
import { holdsMeshParts } from './pod-shape.js'
import { isStoredElsewhere } from './stored-elsewhere.js'
import { overlaysIn } from './ytt-overlays.js'

/**
 * What `check` must be able to read when nobody has listed files: the kinds that decide access in the mesh, the workloads
 * and services that they select, Kubernetes' own permissions, and what gives identities, writes into what others apply, or
 * tells the API server who is who. Any other object is read where it can be: what cannot be read of those is left out.
 */
const kindsOfGroup: ReadonlyMap<string, 'all' | ReadonlySet<string>> = new Map<string, 'all' | ReadonlySet<string>>([
  ['security.istio.io', 'all'],
  ['networking.istio.io', 'all'],
  ['extensions.istio.io', 'all'],
  ['telemetry.istio.io', 'all'],
  ['install.istio.io', 'all'],
  ['sailoperator.io', 'all'],
  ['gateway.networking.k8s.io', 'all'],
  ['rbac.authorization.k8s.io', new Set(['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'])],
  ['apps', new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'])],
  ['batch', new Set(['Job', 'CronJob'])],
  ['', new Set(['Service', 'ServiceAccount', 'Namespace', 'Pod'])],
  ['admissionregistration.k8s.io', new Set(['MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding'])],
  ['certificates.k8s.io', 'all'],
  ['apiregistration.k8s.io', 'all'],
  ['apiserver.config.k8s.io', 'all'],
  ['kubeadm.k8s.io', new Set(['ClusterConfiguration'])],
  ['config.openshift.io', new Set(['OAuth', 'Authentication', 'APIServer'])],
  ['security.openshift.io', 'all'],
  ['user.openshift.io', 'all'],
  ['iamauthenticator.k8s.aws', 'all'],
  ['spire.spiffe.io', 'all'],
  ['policy.cert-manager.io', 'all'],
  ['kyverno.io', 'all'],
  ['policies.kyverno.io', 'all'],
  ['mutations.gatekeeper.sh', 'all'],
  ['policies.kubewarden.io', 'all'],
])

export const groupOf = (apiVersion: string): string => {
  const slash = apiVersion.indexOf('/')
  return slash === -1 ? '' : apiVersion.slice(0, slash)
}

/** The ConfigMap of MeshConfig: `istio`, or `istio-<revision>`; the injector's has the same prefix and no `mesh` in it. */
export const isMeshConfig = (group: string, kind: string, name: string): boolean =>
  group === '' &&
  kind === 'ConfigMap' &&
  (name === 'istio' || (name.startsWith('istio-') && !name.startsWith('istio-sidecar-injector')))

/** What injects proxies: the template and the webhooks of Istio's injector, by the names that its charts give them. */
const isInjection = (group: string, kind: string, name: string): boolean =>
  (group === '' && kind === 'ConfigMap' && name.startsWith('istio-sidecar-injector')) ||
  (group === 'admissionregistration.k8s.io' &&
    kind === 'MutatingWebhookConfiguration' &&
    /^istio-(?:sidecar-injector|revision-tag)/.test(name))

export const isOfInterest = (group: string, kind: string, name: string): boolean => {
  const kinds = kindsOfGroup.get(group)
  return (
    kinds === 'all' || kinds?.has(kind) === true || isMeshConfig(group, kind, name) || isInjection(group, kind, name)
  )
}

/** Whether groups and kinds that are known by words alone can be of interest; ConfigMaps and webhooks have names besides. */
export const mayBeOfInterest = (hasGroup: (group: string) => boolean, kinds: 'any' | ReadonlySet<string>): boolean => {
  const has = (kind: string): boolean => kinds === 'any' || kinds.has(kind)
  if (hasGroup('') && has('ConfigMap')) return true
  if (hasGroup('admissionregistration.k8s.io') && has('MutatingWebhookConfiguration')) return true
  return [...kindsOfGroup].some(
    ([group, allowed]) =>
      hasGroup(group) && (allowed === 'all' ? kinds === 'any' || kinds.size > 0 : [...allowed].some(has)),
  )
}

/** Any other kind counts where it makes pods, or sets up a mesh: known by what stands in it. No text of a Secret is looked into. */
export const isOfInterestByShape = (group: string, kind: string, value: Json | undefined): boolean =>
  !(group === '' && kind === 'Secret') && holdsMeshParts(value)

/** Whether an object must be readable where nobody has listed files. */
export const mustBeRead = (group: string, kind: string, name: string, value: Json | undefined): boolean =>
  isOfInterest(group, kind, name) || isOfInterestByShape(group, kind, value)

// A quoted scalar can hide any letter behind an escape, or behind a line break: such a text is parsed to be sure.
const hidden = /\\(?:x[2-7]|u00[2-7]|U000000[2-7]|\r?\n)/i

const mayHold = (text: string, words: readonly string[]): boolean =>
  // UTF-16 shows none of the words; it is let through, to be refused by name.
  text.startsWith('\ufffd') || text.includes('\u0000') || words.some((word) => text.includes(word)) || hidden.test(text)

/** Workloads and Services are what access is given to; their groups stand in any repository. */
const receivers: ReadonlySet<string> = new Set(['', 'apps', 'batch'])

const decidingWords: readonly string[] = [
  'istio',
  ...[...kindsOfGroup.keys()].filter((group) => !receivers.has(group) && !group.includes('istio')),
]

/**
 * Whether a text can hold an object that decides access by itself: Istio's, the Gateway API's, RBAC's, SPIRE's. False is
 * certain, true is not: it looks at the text alone, so that a large repository is read cheaply.
 */
export const mayHoldMeshObjects = (text: string): boolean => mayHold(text, decidingWords)

/** The same for any object of Kubernetes, and for what ytt changes of one. */
export const mayHoldObjects = (text: string): boolean =>
  isStoredElsewhere(text) || mayHold(text, ['apiVersion', 'istio.io']) || overlaysIn(text).length > 0

const plainVersion = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9]+)?$/

// Explicit keys, anchors and aliases: a key or its value may stand elsewhere.
const indirect = /(?:^|[\s[{,:])(?:\?\s|[&*][\w-])/m

/**
 * The same for a text that is too large to be read, by every `apiVersion` in it: a bundle of CustomResourceDefinitions of
 * Istio mentions it on every page and holds none of its objects. False is certain: each version stands plainly, and is of a
 * group in which nothing decides access.
 */
export const mayHoldMeshObjectsByVersion = (text: string): boolean => {
  if (!mayHoldMeshObjects(text)) return false
  if (hidden.test(text) || indirect.test(text) || text.includes('\u0000') || text.includes('\ufffd')) return true
  for (const { index } of text.matchAll(/apiVersion/g)) {
    const rest = text.slice(index + 'apiVersion'.length, index + 400)
    // A word of a text, or a member of a schema that has members of its own.
    if (!/^["']?\s*:/.test(rest) || /^(?:: *\r?\n +[A-Za-z]+:\s|["']?\s*:\s*\{)/.test(rest)) continue
    const version = /^["']?\s*:[ \t]*(?:"([^"\\\n]*)"|'([^'\n]*)'|([^\s"'#,{}[\]]+))[ \t]*(?:[\r\n,}#]|$)/.exec(rest)
    const value = version?.[1] ?? version?.[2] ?? version?.[3] ?? ''
    if (!plainVersion.test(value) || mayDecide(groupOf(value), text)) return true
  }
  return false
}

/** Workloads and Services of a text that large are left out as they are where nothing of the mesh is mentioned. */
const mayDecide = (group: string, text: string): boolean =>
  group === ''
    ? text.includes('ConfigMap')
    : group.includes('istio') || (kindsOfGroup.has(group) && !receivers.has(group))

/** Groups whose objects are access itself; the others say what it is given to. */
const decidingGroups: ReadonlySet<string> = new Set([
  'security.istio.io',
  'networking.istio.io',
  'extensions.istio.io',
  'gateway.networking.k8s.io',
  'rbac.authorization.k8s.io',
])

export const decidesAccess = (group: string): boolean => decidingGroups.has(group)
