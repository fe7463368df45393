import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import type { ObjectChange } from '../changed-objects.js'
import { member, objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { serviceAccountOf } from '../resolve/workloads.js'
import { podsOf } from './pod-templates.js'

/** Where a node has tokens and certificates of its pods, its own, or a socket that runs any pod. `/var/run` is `/run`. */
const held: readonly string[] = [
  // kubelet: --root-dir; volumes of all pods stand below `pods`.
  '/var/lib/kubelet',
  '/etc/kubernetes',
  '/var/lib/etcd',
  '/run/secrets',
  // Sockets of container runtimes, and what they run.
  ...['docker.sock', 'docker', 'containerd', 'crio', 'podman', 'k3s', 'dockershim.sock', 'cri-dockerd.sock'].map(
    (name) => `/run/${name}`,
  ),
  ...['docker', 'containerd', 'containers'].map((name) => `/var/lib/${name}`),
  // Distributions that keep all of it in a folder of their own.
  ...['rancher', 'k0s', 'minikube'].map((name) => `/var/lib/${name}`),
  '/etc/rancher',
  '/var/snap/microk8s',
]

/** Below these stand data, logs and sockets of drivers, and nobody's identity. */
const harmless: readonly string[] = [
  ...['plugins', 'plugins_registry', 'device-plugins', 'pod-resources', 'seccomp'].map(
    (name) => `/var/lib/kubelet/${name}`,
  ),
  '/var/lib/docker/containers',
  '/var/lib/rancher/k3s/storage',
]

const isWithin = (path: string, folder: string): boolean =>
  folder === '/' || path === folder || path.startsWith(`${folder}/`)

const plainPath = (path: string): string =>
  `/${path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')}`.replace(/^\/var\/run(?=\/|$)/, '/run')

/** Whether a directory or file of the node shows what it holds of others, be it from further above. */
const showsHeld = (path: string): boolean => {
  const own = plainPath(path)
  if (harmless.some((folder) => isWithin(own, folder))) return false
  return held.some((one) => isWithin(own, one) || isWithin(one, own)) || isWithin('/var/run', own)
}

/** What belongs to root on the node is read by root alone. */
const mayBeRoot = (podSpec: JsonObject, container: JsonObject): boolean => {
  const said = (name: string) => {
    const own = member(objectAt(container, 'securityContext'), name)
    return own ?? member(objectAt(podSpec, 'securityContext'), name)
  }
  const user = said('runAsUser')
  return said('runAsNonRoot') !== true && (typeof user !== 'number' || user === 0)
}

const powers = new Set(['ALL', 'SYS_PTRACE', 'SYS_ADMIN'])

/** Whether a container may look into other processes where it sees them. */
const looksInside = (container: JsonObject): boolean =>
  member(objectAt(container, 'securityContext'), 'privileged') === true ||
  textsAt(container, 'securityContext', 'capabilities', 'add').some((name) =>
    powers.has(name.toUpperCase().replace(/^CAP_/, '')),
  )

const reads = (podSpec: JsonObject): boolean => {
  const roots = (['containers', 'initContainers'] as const)
    .flatMap((list) => objectsAt(podSpec, list))
    .filter((container) => mayBeRoot(podSpec, container))
  if (roots.length === 0) return false
  const mounts = objectsAt(podSpec, 'volumes').map((volume) => textAt(volume, 'hostPath', 'path'))
  return (
    mounts.some((path) => path !== '' && showsHeld(path)) ||
    (member(podSpec, 'hostPID') === true && roots.some(looksInside))
  )
}

/** `NAMESPACE/ACCOUNT` of pods that read what their node holds of other pods. */
const readersOf = (object: KubernetesObject): readonly string[] =>
  podsOf(object)
    .map((pod) => objectAt(pod, 'spec'))
    .filter(reads)
    .map((podSpec) => `${object.key.namespace}/${serviceAccountOf(podSpec)}`)

/** Identities say something where a policy of the mesh or a binding of a role stands. */
const decides = ({ key: { group, kind } }: KubernetesObject): boolean =>
  group === 'security.istio.io' || (group === 'rbac.authorization.k8s.io' && kind.endsWith('Binding'))

/** Whether a volume of the cluster shows what a node holds of others, and did not: any pod that claims it reads this as its own. */
export const volumeShowsHeld = (
  states: readonly MeshState[],
  before: KubernetesObject | undefined,
  after: KubernetesObject | undefined,
): boolean => {
  const shows = (volume: KubernetesObject | undefined): boolean =>
    (['hostPath', 'local'] as const).some((kind) => {
      const path = textAt(volume?.content, 'spec', kind, 'path')
      return path !== '' && showsHeld(path)
    })
  return shows(after) && !shows(before) && states.some(({ objects }) => objects.some(decides))
}

/**
 * Whether pods come to read what their node holds of other pods: tokens and certificates by which they may act as any of these.
 * Where pods of their account read it before, nobody gains anything.
 */
export const readsNodeAnew = ([old, now]: readonly [MeshState, MeshState], { after }: ObjectChange): boolean => {
  const readers = after === undefined ? [] : readersOf(after)
  if (readers.length === 0 || ![...old.objects, ...now.objects].some(decides)) return false
  const known = new Set(old.objects.flatMap(readersOf))
  return readers.some((reader) => !known.has(reader))
}
