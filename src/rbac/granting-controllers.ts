import type { ObjectChange } from '../mesh/changed-objects.js'
import { objectAt, objectsAt, textAt } from '../mesh/fields.js'
import { isSameJson, type Json } from '../ports/json.js'
import { keyTitle, type KubernetesObject, type MeshState } from '../ports/object.js'
import { describeScope } from './describe-permission.js'
import type { PermissionChange } from './permission-change.js'
import { everything } from './value-set.js'

/** Groups of EKS access entries: of ACK, and of Crossplane's providers. */
const eksGroups: ReadonlySet<string> = new Set(['eks.services.k8s.aws', 'eks.aws.upbound.io', 'eks.aws.m.upbound.io'])

/** What a controller does with an object, so that somebody may do more, with no role or binding in the files. */
const effectOf = ({ group, kind }: KubernetesObject['key']): string | undefined => {
  if (group === 'hnc.x-k8s.io') return 'roles and bindings of a namespace are copied into those below it'
  if (group === 'capsule.clastix.io') return 'its owners are given roles in the namespaces of the tenant'
  if (group === 'addons.cluster.x-k8s.io' && kind === 'ClusterResourceSet')
    return 'what the objects that it names hold is applied to clusters'
  if (!eksGroups.has(group)) return undefined
  if (kind === 'PodIdentityAssociation') return 'pods of an account become an identity of the cloud'
  return ['AccessEntry', 'AccessPolicyAssociation'].includes(kind)
    ? 'an identity of the cloud becomes a user of a cluster'
    : undefined
}

/** A ConfigMap or Secret whose texts a ClusterResourceSet applies (Cluster API: spec.resources, of its own namespace). */
const applierOf = ({ key }: KubernetesObject, { objects }: MeshState): KubernetesObject | undefined =>
  key.group !== '' || (key.kind !== 'ConfigMap' && key.kind !== 'Secret')
    ? undefined
    : objects.find(
        (one) =>
          one.key.kind === 'ClusterResourceSet' &&
          one.key.group === 'addons.cluster.x-k8s.io' &&
          one.key.namespace === key.namespace &&
          objectsAt(one.content, 'spec', 'resources').some(
            (named) => textAt(named, 'kind') === key.kind && textAt(named, 'name') === key.name,
          ),
      )

const decides = ({ content }: KubernetesObject): Json => [
  objectAt(content, 'spec'),
  objectAt(content, 'data'),
  objectAt(content, 'stringData'),
  objectAt(content, 'binaryData'),
]

/**
 * Objects of controllers that give permissions, known by their kinds: their fields hold no role by which
 * `foreignGrants` could find them. What they grant is not known, and one that goes takes away.
 */
export const controllerGrants = (changes: readonly ObjectChange[], state: MeshState): readonly PermissionChange[] =>
  changes.flatMap(({ before, after }): readonly PermissionChange[] => {
    if (after === undefined) return []
    if (before !== undefined && isSameJson(decides(before), decides(after))) return []
    const applier = applierOf(after, state)
    const effect = applier === undefined ? effectOf(after.key) : `${keyTitle(applier.key)} applies what it holds`
    if (effect === undefined) return []
    return [
      {
        kind: 'unknown',
        subject: 'anyone',
        scope: describeScope(everything),
        rule: `whatever a controller grants by ${keyTitle(after.key)}: ${effect}`,
        badges: [],
        where: [after.locate(applier === undefined ? '/spec' : '/data')],
      },
    ]
  })
