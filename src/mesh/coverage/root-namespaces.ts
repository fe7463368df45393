import type { MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { textAt } from '../fields.js'
import { installedMeshConfigs } from '../resolve/installed-mesh-config.js'
import { isControlPlane } from './control-plane.js'
import { meshConfigOf } from './parsed-text.js'

const found = new WeakMap<MeshState, ReadonlySet<string>>()

/**
 * Namespaces whose policies may hold in every namespace: what a MeshConfig names as its root, and where a control plane runs,
 * which is the root where nothing else is said (A mesh/v1alpha1/config.proto: root_namespace).
 */
export const rootNamespacesOf = (state: MeshState): ReadonlySet<string> => {
  let names = found.get(state)
  if (names === undefined) {
    const maps = [...objectsOfKind(state, '', 'ConfigMap'), ...installedMeshConfigs(state).map(({ map }) => map)]
    names = new Set([
      ...maps
        .filter(({ content }) => textAt(content, 'data', 'mesh') !== '')
        .map((map) => textAt(meshConfigOf(map), 'rootNamespace'))
        .filter((name) => name !== ''),
      ...installedMeshConfigs(state).map(({ root }) => root),
      ...objectsOfKind(state, 'apps', 'Deployment')
        .filter(isControlPlane)
        .map(({ key }) => key.namespace),
    ])
    found.set(state, names)
  }
  return names
}
