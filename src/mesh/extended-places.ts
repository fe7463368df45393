import { objectsOfKind } from '../ports/objects-of-kind.js'
import { keyText, type KubernetesObject } from '../ports/object.js'
import { groupBy } from '../ports/group-by.js'
import { objectDigest } from './digest.js'
import { everyStageOf, type Destination } from './enforcement.js'
import { textMapAt } from './fields.js'
import type { Mesh } from './resolve.js'
import { gatewayNameLabel, targetOf } from './resolve/attachment.js'
import { selects } from './resolve/selector-index.js'

type Labels = Readonly<Record<string, string>>

const kinds = [
  ['networking.istio.io', 'EnvoyFilter'],
  ['extensions.istio.io', 'WasmPlugin'],
  ['extensions.istio.io', 'TrafficExtension'],
  ['networking.istio.io', 'Sidecar'],
] as const

const extensionsOf = ({ state }: Mesh): readonly KubernetesObject[] =>
  kinds.flatMap(([group, kind]) => objectsOfKind(state, group, kind))

/** Extensions that only one of the states has as they are. */
const changedExtensions = (before: Mesh, after: Mesh): readonly KubernetesObject[] => {
  const all = [...extensionsOf(before), ...extensionsOf(after)]
  if (all.length === 0) return []
  return [...groupBy(all, ({ key }) => keyText(key)).values()].flatMap(([first, second, ...others]) =>
    first !== undefined && second !== undefined && others.length === 0 && objectDigest(first) === objectDigest(second)
      ? []
      : [first, second, ...others].flatMap((one) => one ?? []),
  )
}

/** Labels of the pods that an extension is for, by its selector or as those of a Gateway; one for all of them names none. */
const labelsOf = (object: KubernetesObject): readonly Labels[] => {
  const target = targetOf(object)
  const gateways = target.refs.filter(({ kind }) => kind === 'Gateway')
  if (target.refs.length > 0) return gateways.map(({ name }) => ({ [gatewayNameLabel]: name }))
  const named = textMapAt(object.content, 'spec', 'workloadSelector', 'labels')
  return [named, target.selector].filter((labels) => Object.keys(labels).length > 0)
}

/** A filter or a plugin may refuse by itself; listeners of a Sidecar refuse nothing that no policy does. */
const mayRefuse = ({ key }: KubernetesObject): boolean => key.kind !== 'Sidecar'

/** Whether anything is refused there: where nothing is, an extension that comes opens nothing. */
const isGuarded = (mesh: Mesh, place: Destination): boolean =>
  everyStageOf(mesh.enforcementOf(place)).some(
    ({ mutualTls, allow, deny, custom, jwtRules }) =>
      mutualTls === 'STRICT' || [allow, deny, custom, jwtRules].some((rules) => rules.length > 0),
  )

/**
 * Pods that a changed extension selects and that nobody read: policies for every workload of their namespace are for them, too,
 * and the extension may take these out. One that was there may have refused by itself, whatever policies say.
 */
export const extendedPlaces = (before: Mesh, after: Mesh): readonly Destination[] => {
  const changed = changedExtensions(before, after)
  if (changed.length === 0) return []
  const stood = new Set(extensionsOf(before).filter(mayRefuse))
  const workloads = [...before.selectors.workloads(), ...after.selectors.workloads()]
  const namespaces = [...new Set([...before.selectors.namespaces, ...after.selectors.namespaces])]
  return changed.flatMap((object) => {
    const isOfRoot = object.key.namespace === after.settings.rootNamespace && targetOf(object).refs.length === 0
    const within = [...new Set([...(isOfRoot ? namespaces : []), object.key.namespace])]
    return labelsOf(object)
      .filter((labels) => !workloads.some((one) => within.includes(one.namespace) && selects(labels, one.labels)))
      .flatMap((labels) =>
        within.map((namespace): Destination => ({
          namespace,
          labels,
          port: 0,
          protocol: 'AUTO',
          title: `any workload with ${Object.entries(labels)
            .map(([name, value]) => `${name}=${value}`)
            .join(', ')} in ${namespace}`,
          known: false,
        })),
      )
      .filter((place) => stood.has(object) || isGuarded(before, place) || isGuarded(after, place))
  })
}
