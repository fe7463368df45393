import { isMeshConfig } from '../manifests/interest.js'
import { isControlPlane } from '../mesh/coverage/control-plane.js'
import { markOf } from '../mesh/coverage/kept-out.js'
import type { IstioVersion } from '../mesh/enforcement.js'
import { installedMeshConfig } from '../mesh/resolve/installed-mesh-config.js'
import { validateObject } from '../mesh/validate/validate-object.js'
import { isSameJson } from '../ports/json.js'
import { keyText, type KubernetesObject } from '../ports/object.js'
import type { FileSides } from './compare-files.js'
import { doubtOfMetadata, type MetadataDoubt } from './doubtful-metadata.js'

/** Groups and kinds of which an object that is not there can make a difference between two others. */
const deciding: ReadonlySet<string> = new Set([
  'security.istio.io',
  'networking.istio.io',
  'extensions.istio.io',
  'telemetry.istio.io',
  'gateway.networking.k8s.io',
  'rbac.authorization.k8s.io',
  '/Namespace',
  '/Service',
  'admissionregistration.k8s.io/MutatingWebhookConfiguration',
])

const isDeciding = (object: KubernetesObject): boolean => {
  const { group, kind, name } = object.key
  return (
    deciding.has(group) ||
    deciding.has(`${group}/${kind}`) ||
    isMeshConfig(group, kind, name) ||
    installedMeshConfig(object) !== undefined ||
    isControlPlane(object)
  )
}

/** An object that stands on both sides and may not be enforced in the cluster. */
export interface Doubtful {
  readonly object: KubernetesObject
  readonly why: string
  /** Objects of one revision are read by its istiod, all of them or none. */
  readonly revision?: string
}

/** Why an object of the files may not be in the cluster, or be enforced there. */
const doubtOf = (
  object: KubernetesObject,
  side: readonly KubernetesObject[],
  istio: IstioVersion,
): Doubtful | undefined => {
  const mark = markOf(object.annotations) ?? markOf(object.labels)
  if (mark !== undefined) return { object, why: `by ${mark} a tool may leave it out of the cluster` }
  // I pkg/config/labels: an istiod of another revision does not read the object.
  const revision = object.key.group.endsWith('istio.io') ? object.labels['istio.io/rev'] : undefined
  if (revision !== undefined)
    return { object, why: 'istiod of another revision than its label istio.io/rev leaves it out', revision }
  const doubt = doubtOfMetadata(object, side)
  if (doubt !== undefined) return { object, why: doubt.why }
  const refused = refusalOf(object, istio)
  return refused === undefined ? undefined : { object, why: `the API server may have refused it: ${refused}` }
}

/** What the API server, or istiod for it, says of an object that it refuses. */
const refusalOf = (object: KubernetesObject, istio: IstioVersion): string | undefined =>
  validateObject(object, istio).find(({ severity }) => severity === 'error')?.message

/** What the cluster has where objects that change are refused or taken away: what it had of them, or nothing. */
export interface RefusedChanges {
  readonly sides: FileSides
  /** As the change makes them, or else as they were; why, as a sentence. */
  readonly refused: readonly RefusedChange[]
}

export interface RefusedChange extends MetadataDoubt {
  readonly object: KubernetesObject
}

export const refusedChanges = (sides: FileSides, istio: IstioVersion): RefusedChanges | undefined => {
  const byKey = (side: readonly KubernetesObject[]) => new Map(side.map((object) => [keyText(object.key), object]))
  const [olds, nows] = [byKey(sides.before), byKey(sides.after)]
  const isSame = ({ key }: KubernetesObject): boolean => {
    const [old, now] = [olds.get(keyText(key)), nows.get(keyText(key))]
    return old !== undefined && now !== undefined && isSameJson(old.content, now.content)
  }
  const refusedOf = (side: readonly KubernetesObject[]) =>
    side.flatMap((object): readonly RefusedChange[] => {
      if (!isDeciding(object) || isSame(object)) return []
      const refusal = object.key.group === 'security.istio.io' ? refusalOf(object, istio) : undefined
      if (refusal !== undefined) return [{ object, why: `the API server refuses it: ${refusal}`, fate: 'refused' }]
      const doubt = doubtOfMetadata(object, side)
      return doubt === undefined ? [] : [{ object, ...doubt }]
    })
  const [before, after] = [refusedOf(sides.before), refusedOf(sides.after)]
  const refused = [...after, ...before]
  if (refused.length === 0) return undefined
  const out = new Set(refused.map(({ object }) => object))
  const standing = sides.before.filter((object) => !out.has(object))
  const keeps = new Set(after.flatMap(({ object, fate }) => (fate === 'refused' ? [keyText(object.key)] : [])))
  const kept = standing.filter(({ key }) => keeps.has(keyText(key)))
  return {
    sides: { ...sides, before: standing, after: [...sides.after.filter((object) => !out.has(object)), ...kept] },
    refused,
  }
}

/** Objects that both sides have alike, and that may not be in the cluster, of those that can make a difference. */
export const doubtfulObjects = (sides: FileSides, istio: IstioVersion): readonly Doubtful[] => {
  const [olds, nows] = [sides.before, sides.after].map((side) => side.filter(isDeciding))
  const later = new Map(nows?.map((object) => [keyText(object.key), object]))
  return (olds ?? []).flatMap((object): readonly Doubtful[] => {
    const after = later.get(keyText(object.key))
    if (after === undefined || !isSameJson(object.content, after.content)) return []
    const doubt = doubtOf(after, sides.after, istio)
    return doubt === undefined ? [] : [doubt]
  })
}
