import type { KubernetesObject, MeshState, ObjectKey } from '../../ports/object.js'
import { neutral, opaqueWhere, type CoverageEntry, type PartTable } from './entry.js'
import { findEntry, partsOf } from './find-entry.js'
import { gatewayApiKinds, groupsOfGatewayApi } from './gateway-api-kinds.js'
import { injectorConfigTable, injectorValuesTable, installationKinds, installationValuesTable } from './installation.js'
import { groupsOfIstio, istioKinds } from './istio-kinds.js'
import { configMapTables, kubernetesKinds } from './kubernetes-kinds.js'
import { extensionProviderTable, meshConfigTable } from './mesh-config.js'
import { containerTable, controlPlaneContainerTable, podSpecTable, podTemplateTable } from './pod-template.js'
import { podProxyConfigTable, proxyConfigTable, proxyMetadataTable } from './proxy-config.js'
import { isTrusted } from './trusted.js'

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
  InjectorConfig: injectorConfigTable,
  InjectorValues: injectorValuesTable,
}

/** Whether a table knows a field of a part as neutral, whatever it says. */
export const isNeutralIn = (table: PartTable, path: string): boolean => {
  const isNeutral = (entries: readonly CoverageEntry[], parts: readonly string[]): boolean => {
    const found = findEntry(entries, parts)
    if (found?.entry.as !== undefined) return isNeutral(partTables[found.entry.as], found.rest)
    return found?.entry.cover === 'neutral'
  }
  return isNeutral(partTables[table], partsOf(path))
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

/** Knative: ConfigMaps by which its Services are reached. */
const knativeMaps = /^config-(?:istio|network|domain)$/

/** Istio's own ConfigMaps are told by their names. */
const configMapTable = ({ name, namespace }: ObjectKey): readonly CoverageEntry[] | undefined => {
  if (namespace === 'knative-serving' && knativeMaps.test(name)) return configMapTables.knative
  if (name.startsWith('istio-sidecar-injector')) return configMapTables.injector
  if (installationMaps.test(name)) return configMapTables.installation
  return undefined
}

/** A CustomResourceDefinition of a group whose objects decide is no schema like others: what it drops, nobody enforces. */
const definitionTable = (name: string): readonly CoverageEntry[] => {
  const source = 'Kubernetes API reference: CustomResourceDefinition'
  return [...strictGroups].some((group) => name.endsWith(`.${group}`))
    ? [
        ...opaqueWhere(
          'it is more than a description',
          'it decides which versions and fields of this kind the API server keeps',
          source,
          'spec.**',
        ),
        ...neutral(
          'it is about how people see and name the objects',
          source,
          'spec.names.categories[]',
          'spec.names.shortNames[]',
          'spec.versions[].additionalPrinterColumns[].**',
          'status.**',
        ),
      ]
    : neutral(
        'it describes a kind that Istio and the authorizers of the API server do not read',
        source,
        'spec.**',
        'status.**',
      )
}

/**
 * The table of an object; undefined where its kind is none that Istio or the API server's authorizers read. `mesh` says
 * whether it is a ConfigMap with a MeshConfig on either side.
 */
export const tableOf = (
  object: KubernetesObject,
  mesh: boolean,
  states: readonly MeshState[],
): readonly CoverageEntry[] | undefined => {
  const { group, kind, name } = object.key
  if (group === '' && kind === 'ConfigMap') {
    if (mesh) return configMapTables.meshConfig
    return configMapTable(object.key) ?? (isTrusted(states, object) ? configMapTables.trusted : undefined)
  }
  if (group === 'apiextensions.k8s.io' && kind === 'CustomResourceDefinition') return definitionTable(name)
  const title = `${group}/${kind}`
  if (Object.hasOwn(kindTables, title)) return kindTables[title]
  // Nothing of an unknown kind of Istio's is known.
  return strictGroups.has(group) ? [] : undefined
}
