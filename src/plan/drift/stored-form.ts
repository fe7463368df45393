import { pointerParts } from '../../manifests/positions.js'
import { isJsonObject, type Json, type JsonArray, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject, ObjectKey } from '../../ports/object.js'
import { canonicalJson } from '../canonical-json.js'
import type { FieldChange } from '../object-change.js'
import { compareObjects } from '../object-changes.js'
import { isSameQuantity } from './quantity.js'
import { defaultsOf, type Defaults } from './server-defaults.js'

/** Maps of texts: an empty one is not stored, and a member is somebody's whatever its name is. */
const maps: ReadonlySet<string> = new Set([
  'annotations',
  'binaryData',
  'data',
  'labels',
  'limits',
  'matchLabels',
  'nodeSelector',
  'options',
  'requests',
  'selector',
  'volumeAttributes',
])

/** Fields of Kubernetes' own kinds that are no pointers in its types: the zero value is not stored, and means the same. */
const zeros: Readonly<Record<string, Json>> = {
  hostIPC: false,
  hostNetwork: false,
  hostPID: false,
  paused: false,
  publishNotReadyAddresses: false,
  readOnly: false,
  stdin: false,
  stdinOnce: false,
  tty: false,
  subPath: '',
  value: '',
  workingDir: '',
  hostPort: 0,
  initialDelaySeconds: 0,
  minReadySeconds: 0,
  nodePort: 0,
}

/** Whether the API server leaves away what the file says there, as it is nothing. */
const isLeftAway = (path: readonly string[], value: Json): boolean => {
  const [holder = '', name = ''] = path.slice(-2)
  if (maps.has(holder)) return false
  if (value === null || (Array.isArray(value) && value.length === 0)) return true
  if (isJsonObject(value)) return maps.has(name) && Object.keys(value).length === 0
  return Object.hasOwn(zeros, name) && zeros[name] === value
}

/** The server stores a quantity in one spelling: `0.5` as `500m`. */
const isQuantity = (path: readonly string[]): boolean => {
  const [holder = '', name = ''] = path.slice(-2)
  return /^(limits|requests|overhead)$/.test(holder) || /^(sizeLimit|divisor)$/.test(name)
}

/** Values of one object, from the file's and the cluster's side. */
const storedValue = (
  defaults: Defaults,
  root: JsonObject,
  path: readonly string[],
  { value, live, parent }: { readonly value: Json | undefined; readonly live: Json; readonly parent: JsonObject },
): Json | undefined => {
  const inner = (name: string, own: Json | undefined, there: Json, holder: JsonObject): Json | undefined =>
    storedValue(defaults, root, [...path, name], { value: own, live: there, parent: holder })
  if (value === undefined) {
    if (defaults[path.map((name) => `/${name}`).join('')]?.(live, { parent, root }) === true) return live
    // An object or list that is made of defaults alone, as a Deployment's strategy is.
    if (typeof live !== 'object' || live === null || Object.keys(live).length === 0) return undefined
    const made = storedValue(defaults, root, path, { value: Array.isArray(live) ? [] : {}, live, parent })
    return made !== undefined && canonicalJson(made) === canonicalJson(live) ? live : undefined
  }
  if (Array.isArray(value) && Array.isArray(live)) {
    const [values, there]: [JsonArray, JsonArray] = [value, live]
    return Array.from({ length: Math.max(values.length, there.length) }, (_, index) => {
      const one = there[index]
      return one === undefined ? values[index] : inner('*', values[index], one, {})
    }).filter((one) => one !== undefined)
  }
  if (isJsonObject(value) && isJsonObject(live)) {
    const names = [...new Set([...Object.keys(value), ...Object.keys(live)])]
    return Object.fromEntries(
      names.flatMap((name): readonly (readonly [string, Json])[] => {
        const [own, there] = [memberOf(value, name), memberOf(live, name)]
        const isNothing = there === undefined && own !== undefined && isLeftAway([...path, name], own)
        const stored = there === undefined ? own : inner(name, own, there, value)
        return stored === undefined || isNothing ? [] : [[name, stored]]
      }),
    )
  }
  if (live === null && isLeftAway(path, value)) return live
  return isQuantity(path) && isSameQuantity(value, live) ? live : value
}

const memberOf = (object: JsonObject, name: string): Json | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined

/**
 * A file's object as the API server stores it, told by what the cluster holds: what the file leaves out and the server fills
 * in by itself stands in it, and an empty list does not. Only what the cluster holds in the very same way is filled in, so
 * that whatever else differs still does.
 */
export const storedForm = (file: KubernetesObject, live: KubernetesObject): KubernetesObject => {
  const defaults = defaultsOf(file.key)
  const content = defaults === undefined ? file.content : contentOf(defaults, file.content, live.content)
  // A server serves an object in every version of its group.
  const { apiVersion } = live.content
  return {
    ...file,
    apiVersion: live.apiVersion,
    content: apiVersion === undefined ? content : { ...content, apiVersion },
  }
}

const contentOf = (defaults: Defaults, file: JsonObject, live: JsonObject): JsonObject => {
  const stored = storedValue(defaults, file, [], { value: file, live, parent: file })
  return isJsonObject(stored) ? stored : file
}

/** Marks that Istio reads, by their key: an annotation can make a policy a dry run, a label take a workload out of the mesh. */
const isReadByIstio = (name: string): boolean => name === 'istio-injection' || /^([a-z.-]+\.)?istio\.io\//.test(name)

/**
 * Annotations and labels that a file does not have: what the server or a tool notes there says nothing about what was asked for.
 * What Istio reads is no note, but for the marks that its injector leaves on a pod.
 */
const isNoted = ({ kind }: ObjectKey, { pointer, before, after }: FieldChange): boolean => {
  const [top, map, name] = pointerParts(pointer)
  if (before !== undefined || top !== 'metadata' || (map !== 'annotations' && map !== 'labels')) return false
  const names = name === undefined ? Object.keys(isJsonObject(after) ? after : {}) : [name]
  return kind === 'Pod' || !names.some(isReadByIstio)
}

/** Fields of an object that are otherwise in the cluster, for what the server fills in and what is only noted there. */
export const fieldsOtherwise = (file: KubernetesObject, live: KubernetesObject): readonly FieldChange[] =>
  compareObjects([storedForm(file, live)], [live])
    .flatMap(({ fields }) => fields)
    .filter((field) => !isNoted(live.key, field))
