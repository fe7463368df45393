import { keyText, keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { isControlPlane } from './control-plane.js'
import { judgeChange } from './judge-change.js'
import { mayRewrite } from './rewriting-objects.js'

/** Kinds that hold settings of a mesh, rather than what a mesh is asked to do. */
const settingKinds: ReadonlySet<string> = new Set([
  'install.istio.io/IstioOperator',
  'sailoperator.io/Istio',
  'sailoperator.io/IstioRevision',
  'sailoperator.io/IstioCNI',
  'sailoperator.io/ZTunnel',
  'networking.istio.io/WorkloadEntry',
  'networking.istio.io/WorkloadGroup',
  'networking.istio.io/ProxyConfig',
  'networking.istio.io/Gateway',
  'gateway.networking.k8s.io/Gateway',
  'spire.spiffe.io/ClusterSPIFFEID',
  'kyverno.io/ClusterPolicy',
  'kyverno.io/Policy',
])

const holdsSettings = (object: KubernetesObject): boolean => {
  const { group, kind, name } = object.key
  return (
    settingKinds.has(`${group}/${kind}`) ||
    mayRewrite(object) ||
    (group === '' && kind === 'ConfigMap' && /^istio(?:$|-)/.test(name)) ||
    isControlPlane(object)
  )
}

/**
 * Objects that are the same in both states and hold a setting that nothing reads: what it decides, it decides as before.
 * Titles, in order.
 */
export const standingUncovered = (
  before: readonly KubernetesObject[],
  after: readonly KubernetesObject[],
): readonly string[] => {
  const holding = after.filter(holdsSettings)
  if (holding.length === 0) return []
  const old = new Map(before.map((object) => [keyText(object.key), object]))
  const state: MeshState = { objects: after, reads: [] }
  return holding
    .filter((object) => isUnchanged(old.get(keyText(object.key)), object))
    .filter((object) =>
      judgeChange({ before: undefined, after: object }, [state, state]).some(
        ({ judgement }) => judgement.cover === 'opaque',
      ),
    )
    .map(({ key }) => keyTitle(key))
    .sort(byCodePoint)
}

const isUnchanged = (old: KubernetesObject | undefined, object: KubernetesObject): boolean =>
  old !== undefined && (old === object || JSON.stringify(old.content) === JSON.stringify(object.content))
