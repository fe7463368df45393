import { isJsonObject, isSameJson, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKindName } from '../../ports/objects-of-kind.js'
import { member, objectAt, objectsAt, textAt } from '../fields.js'
import { hasFix, readVersion } from './version.js'

/** A MeshConfig that an installation makes a ConfigMap of. */
export interface InstalledMeshConfig {
  readonly revision: string
  /** The namespace of that ConfigMap. */
  readonly root: string
  /** The installation, with its settings where a ConfigMap has them. */
  readonly map: KubernetesObject
}

const found = new WeakMap<KubernetesObject, { readonly config: InstalledMeshConfig | undefined }>()

/** The MeshConfig in an `IstioOperator`, in Sail's `Istio`, or in the values of istiod's chart; undefined where it says none. */
export const installedMeshConfig = (object: KubernetesObject): InstalledMeshConfig | undefined => {
  let known = found.get(object)
  if (known === undefined) {
    known = { config: read(object) }
    found.set(object, known)
  }
  return known.config
}

/** Kinds of `read`. */
const installing = ['HelmRelease', 'IstioOperator', 'Istio', 'IstioRevision']

/** Objects of a state that may be such an installation. */
export const installingObjects = (state: MeshState): readonly KubernetesObject[] =>
  installing.flatMap((kind) => objectsOfKindName(state, kind))

export const installedMeshConfigs = (state: MeshState): readonly InstalledMeshConfig[] =>
  installingObjects(state).flatMap((object) => installedMeshConfig(object) ?? [])

const read = (object: KubernetesObject): InstalledMeshConfig | undefined => {
  const { group, kind, name } = object.key
  const spec = objectAt(object.content, 'spec')
  switch (`${group}/${kind}`) {
    case 'install.istio.io/IstioOperator':
      return make(object, holdersOf(spec), {
        revision: textAt(spec, 'revision') || textAt(spec, 'values', 'revision'),
        root: textAt(spec, 'namespace') || textAt(spec, 'values', 'global', 'istioNamespace'),
      })
    case 'sailoperator.io/Istio':
    case 'sailoperator.io/IstioRevision':
      // With a strategy of revisions, the name of each is made of the object's and of its version.
      return textAt(spec, 'updateStrategy', 'type') === 'RevisionBased'
        ? undefined
        : make(object, [objectAt(spec, 'values')], { revision: name, root: textAt(spec, 'namespace') })
    case 'helm.toolkit.fluxcd.io/HelmRelease': {
      const chart = textAt(spec, 'chart', 'spec', 'chart') || textAt(spec, 'chartRef', 'name')
      // Values from elsewhere go over these, or under them.
      const isWhole = objectsAt(spec, 'valuesFrom').length === 0
      const root = textAt(spec, 'targetNamespace') || object.key.namespace
      return /(?:^|\/)istiod$/.test(chart) && isWhole
        ? make(object, [objectAt(spec, 'values')], { revision: textAt(spec, 'values', 'revision'), root })
        : undefined
    }
    default:
      return undefined
  }
}

/** Later ones go over earlier ones, member by member, as Helm merges values. */
const merge = (left: JsonObject, right: JsonObject): JsonObject => {
  const out = Object.assign(Object.create(null), left) as Record<string, Json>
  for (const [name, value] of Object.entries(right)) {
    const below = out[name]
    out[name] = isJsonObject(value) && isJsonObject(below) ? merge(below, value) : value
  }
  return out
}

/** Whether what two maps both say is the same. */
const agree = (left: Json | undefined, right: Json | undefined): boolean =>
  left === undefined ||
  right === undefined ||
  (isJsonObject(left) && isJsonObject(right)
    ? Object.keys(left).every((name) => agree(member(left, name), member(right, name)))
    : isSameJson(left, right))

/**
 * Of an operator's two places for it. Since 1.24 `spec.meshConfig` goes over `spec.values` (I operator/pkg/render/manifest.go:
 * translateIstioOperatorToHelm), before it was the other way round (I operator/pkg/translate: TranslateHelmValues). None
 * where that decides and no tag tells the release.
 */
const holdersOf = (spec: JsonObject): readonly JsonObject[] => {
  const values = objectAt(spec, 'values')
  const [inValues, inSpec] = [objectAt(values, 'meshConfig'), objectAt(spec, 'meshConfig')]
  if (agree(inValues, inSpec)) return [values, spec]
  const release = readVersion(textAt(spec, 'tag') || textAt(values, 'global', 'tag'))
  if (release === undefined) return []
  return hasFix(release, [24, 0]) ? [values, spec] : [spec, values]
}

const make = (
  object: KubernetesObject,
  holders: readonly JsonObject[],
  { revision, root }: Omit<InstalledMeshConfig, 'map'>,
): InstalledMeshConfig | undefined => {
  const configs = holders.map((holder) => member(holder, 'meshConfig')).filter((config) => isJsonObject(config))
  if (configs.length === 0) return undefined
  const mesh = JSON.stringify(configs.reduce(merge, {}))
  return {
    revision: revision || 'default',
    root: root || 'istio-system',
    map: { ...object, content: { ...object.content, data: { mesh } } },
  }
}
