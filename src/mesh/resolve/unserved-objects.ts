import { keyText, keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { objectDigest } from '../digest.js'
import type { MeshSettings, Unknown } from '../enforcement.js'
import { unservedKind } from '../served-kinds.js'
import { versionText } from './version.js'

interface Unserved {
  readonly object: KubernetesObject
  readonly unknown: Unknown
}

/** Groups that Istio gave up before 1.8: no version from there on reads an object of them, and none that comes will. */
const leftBehind: ReadonlySet<string> = new Set(['authentication.istio.io', 'config.istio.io', 'rbac.istio.io'])

const unservedOf = new WeakMap<MeshState, Map<string, readonly Unserved[]>>()

const findUnserved = (state: MeshState, { istioVersion }: MeshSettings): readonly Unserved[] => {
  const byVersion = unservedOf.get(state) ?? new Map<string, readonly Unserved[]>()
  unservedOf.set(state, byVersion)
  const known = byVersion.get(versionText(istioVersion))
  if (known !== undefined) return known
  const found = state.objects.flatMap((object): readonly Unserved[] => {
    const why = unservedKind(object, istioVersion)
    if (why === undefined) return []
    const unknown: Unknown = {
      code: 'KIND_NOT_SERVED',
      what: `${keyTitle(object.key)} is not an object that the API server takes: ${why}`,
      identity: `unserved:${object.apiVersion}:${keyText(object.key)}@${objectDigest(object)}`,
      effect: 'anything',
      ...(leftBehind.has(object.key.group) ? { inert: true } : {}),
    }
    return [{ object, unknown }]
  })
  byVersion.set(versionText(istioVersion), found)
  return found
}

/** Groups whose objects hold for the proxies of their own namespace, or, in the root namespace, for all. */
const ownNamespace = new Set(['security.istio.io', 'extensions.istio.io', 'telemetry.istio.io'])

/**
 * Objects whose kind or version no API server of a supported mesh knows: they are refused, so that the cluster keeps what
 * it has under that name, or nothing; a newer Istio may take them and read them otherwise. Which fields they would have
 * is as unknown, so they count wherever an object of their group could.
 */
export const unservedObjects = (
  state: MeshState,
  settings: MeshSettings,
  namespaces: readonly string[],
): readonly Unknown[] =>
  findUnserved(state, settings)
    .filter(({ object: { key } }) => !ownNamespace.has(key.group) || namespaces.includes(key.namespace))
    .map(({ unknown }) => unknown)

/** Those that nothing which runs today reads, by their names and contents. */
export const inertObjects = (state: MeshState, settings: MeshSettings): ReadonlySet<string> =>
  new Set(findUnserved(state, settings).flatMap(({ unknown }) => (unknown.inert === true ? [unknown.identity] : [])))
