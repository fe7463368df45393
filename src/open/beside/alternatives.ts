import { isEnvironmentName, isAlike } from '../../manifests/environment-name.js'
import { makesPods } from '../../mesh/coverage/pod-templates.js'
import { objectDigest } from '../../mesh/digest.js'
import { keyText, type KubernetesObject } from '../../ports/object.js'
import { folderOf, nameOf } from '../../ports/repository.js'
import type { Unit } from '../../units/unit.js'

/** Two units hold most of these alike, or differently by mistake; they say nothing of what is applied together. */
export const common: ReadonlySet<string> = new Set(['Namespace', 'CustomResourceDefinition', 'ServiceAccount'])

/** Istio's, the Gateway API's and permissions; what Argo CD and Flux apply is pods and policies too. */
const decidingGroup =
  /(?:^|\.)(?:istio\.io|gateway\.networking\.k8s\.io|rbac\.authorization\.k8s\.io|toolkit\.fluxcd\.io)$|^argoproj\.io$/

const decides = ({ key: { group, kind } }: KubernetesObject): boolean =>
  !common.has(kind) && (decidingGroup.test(group) || (group === '' && kind === 'Service'))

/**
 * What tells two states of one thing from two things beside each other: their workloads, where both have some, else all that
 * decides. Whatever decides nothing, as a Secret for images, a LimitRange or a NetworkPolicy, is brought along by many units.
 */
const identifying = (
  ours: readonly KubernetesObject[],
  theirs: readonly KubernetesObject[],
): readonly [ReadonlySet<string>, ReadonlySet<string>] => {
  const counts = ours.some(makesPods) && theirs.some(makesPods) ? makesPods : isState
  const keysOf = (objects: readonly KubernetesObject[]): ReadonlySet<string> =>
    new Set(objects.filter(counts).map(({ key }) => keyText(key)))
  return [keysOf(ours), keysOf(theirs)]
}

const isState = (object: KubernetesObject): boolean => makesPods(object) || decides(object)

/** Whether one of them has an object that decides in another state. */
export const haveAnotherState = (ours: readonly KubernetesObject[], theirs: readonly KubernetesObject[]): boolean => {
  const digests = new Map(ours.filter(isState).map((object) => [keyText(object.key), objectDigest(object)]))
  return theirs.some((object) => {
    const digest = isState(object) ? digests.get(keyText(object.key)) : undefined
    return digest !== undefined && digest !== objectDigest(object)
  })
}

/**
 * Two states of one whole are never applied together: most of it is there twice, and something of that differs. One object of
 * several, which two units have in two states, tells nothing: both may bring it along. Only the base tells it: a change must not
 * be able to say that its own unit belongs to another cluster.
 */
export const areAlternatives = (ours: readonly KubernetesObject[], theirs: readonly KubernetesObject[]): boolean => {
  if (!haveAnotherState(ours, theirs)) return false
  const [own, other] = identifying(ours, theirs)
  const both = [...own].filter((key) => other.has(key)).length
  return both * 2 > Math.max(own.size, other.size)
}

/**
 * Whether objects of Argo CD or Flux apply both to one cluster: they name it, or stand beside each other for the cluster that
 * they are applied to themselves. Files or names of two stages are those of two clusters.
 */
export const areOfOneCluster = ({ declared: one }: Unit, { declared: other }: Unit): boolean => {
  if (one?.cluster === undefined || one.cluster !== other?.cluster) return false
  if (one.cluster !== '') return true
  return folderOf(one.path) === folderOf(other.path) && !areStages(one, other)
}

type Declared = NonNullable<Unit['declared']>

const areStages = (one: Declared, other: Declared): boolean =>
  wordsOf(one).some((left) =>
    wordsOf(other).some((right) => isEnvironmentName(left) && isEnvironmentName(right) && !isAlike(left, right)),
  )

/** Of `Application argocd/shop-prod` in `apps/prod.yaml` also `prod`. */
const wordsOf = ({ by, path }: Declared): readonly string[] =>
  `${by} ${nameOf(path)}`.split(/[\s/._-]+/).filter((word) => word !== '')
