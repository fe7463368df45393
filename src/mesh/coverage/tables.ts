import { isMeshConfig } from '../../manifests/interest.js'
import type { KubernetesObject } from '../../ports/object.js'
import type { CoverageEntry, PartTable } from './entry.js'
import { gatewayApiKinds, groupsOfGatewayApi } from './gateway-api-kinds.js'
import { installationKinds, installationValuesTable } from './installation.js'
import { groupsOfIstio, istioKinds } from './istio-kinds.js'
import { configMapTables, kubernetesKinds } from './kubernetes-kinds.js'
import { extensionProviderTable, meshConfigTable } from './mesh-config.js'
import { containerTable, controlPlaneContainerTable, podSpecTable, podTemplateTable } from './pod-template.js'
import { podProxyConfigTable, proxyConfigTable, proxyMetadataTable } from './proxy-config.js'

/** Tables of parts, which several kinds hold. */
export const partTables: Readonly<Record<PartTable, readonly CoverageEntry[]>> = {
  MeshConfig: meshConfigTable,
  ExtensionProvider: extensionProviderTable,
  ProxyConfig: proxyConfigTable,
  PodProxyConfig: podProxyConfigTable,
  ProxyMetadata: proxyMetadataTable,
  PodTemplate: podTemplateTable,
  PodSpec: podSpecTable,
  Container: containerTable,
  ControlPlaneContainer: controlPlaneContainerTable,
  InstallationValues: installationValuesTable,
}

/** Tables of whole objects, by `group/kind`. */
export const kindTables: Readonly<Record<string, readonly CoverageEntry[]>> = {
  ...istioKinds,
  ...gatewayApiKinds,
  ...kubernetesKinds,
  ...installationKinds,
}

const strictGroups: ReadonlySet<string> = new Set([...groupsOfIstio, ...groupsOfGatewayApi])

const installationMaps =
  /^(?:istio-cni-config|istio-ca-root-cert|istio-ca-crl|istio-gateway-class-defaults|values(?:-.*)?)$/

/** Istio's own ConfigMaps are told by their names. */
const configMapTable = (name: string): readonly CoverageEntry[] | undefined => {
  if (name.startsWith('istio-sidecar-injector')) return configMapTables.injector
  if (installationMaps.test(name)) return configMapTables.installation
  return undefined
}

/**
 * The table of an object; undefined where its kind is none that Istio or the API server's authorizers read. `mesh` says
 * whether a ConfigMap has that key on either side.
 */
export const tableOf = ({ key }: KubernetesObject, mesh: boolean): readonly CoverageEntry[] | undefined => {
  const { group, kind, name } = key
  if (group === '' && kind === 'ConfigMap')
    return isMeshConfig(group, kind, name) && (mesh || name === 'istio')
      ? configMapTables.meshConfig
      : configMapTable(name)
  const title = `${group}/${kind}`
  if (Object.hasOwn(kindTables, title)) return kindTables[title]
  // Nothing of an unknown kind of Istio's is known.
  return strictGroups.has(group) ? [] : undefined
}

/** istiod, ztunnel and the CNI's agent, by the names that the charts give them. */
export const isControlPlane = ({ key }: KubernetesObject): boolean =>
  key.group === 'apps' && /^(?:istiod(?:-.+)?|istio-cni-node|ztunnel)$/.test(key.name)
