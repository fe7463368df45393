import type { Json } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import type { ObjectChange } from '../changed-objects.js'
import { objectAt, objectsAt, textAt } from '../fields.js'
import { isBehind } from './answering-programs.js'
import { askedServices, type AskedService } from './asked-services.js'
import type { ChangedField } from './changed-fields.js'
import { holds } from './conditions.js'
import { podsOf } from './pod-templates.js'

/** Of a container: what says how well it runs, and not what it answers. */
const running: ReadonlySet<string | undefined> = new Set([
  ...['name', 'resources', 'resizePolicy', 'imagePullPolicy', 'livenessProbe', 'readinessProbe', 'startupProbe'],
  ...['securityContext', 'terminationMessagePath', 'terminationMessagePolicy', 'lifecycle', 'stdin', 'tty'],
])

/** Volumes that hold nothing when pods start, or are written by nobody who changes the repository. */
const empty: ReadonlySet<string | undefined> = new Set(['emptyDir', 'downwardAPI', 'name'])

/** How the program of an external authorizer is called, and what it reads. */
const settles = (field: ChangedField, context: Omit<Parameters<typeof holds>[1], 'field' | 'path'>): boolean => {
  const { path } = field
  const at = path.findIndex((part) => /^(?:initC|c)ontainers$/.test(part))
  if (at >= 0) {
    const part = path[at + 2]
    if (part === 'image') return holds('the image is not a patch release of the same', { ...context, field, path })
    return part !== undefined && !running.has(part)
  }
  const volumes = path.indexOf('volumes')
  return volumes >= 0 && !empty.has(path[volumes + 2])
}

/** ConfigMaps and Secrets that pods read, as `kind/name`. */
const storesOf = (pod: Json): readonly string[] => {
  const spec = objectAt(pod, 'spec')
  const containers = [...objectsAt(spec, 'containers'), ...objectsAt(spec, 'initContainers')]
  const volumes = objectsAt(spec, 'volumes')
  const sources = [...volumes, ...volumes.flatMap((volume) => objectsAt(volume, 'projected', 'sources'))]
  const env = [
    ...containers.flatMap((one) => objectsAt(one, 'envFrom')),
    ...containers.flatMap((one) => objectsAt(one, 'env')).map((one) => objectAt(one, 'valueFrom')),
  ]
  return [
    ...sources.map((one) => `ConfigMap/${textAt(one, 'configMap', 'name')}`),
    ...sources.map((one) => `Secret/${textAt(one, 'secret', 'secretName') || textAt(one, 'secret', 'name')}`),
    ...env.flatMap((one) =>
      ['configMapRef', 'configMapKeyRef'].map((name) => `ConfigMap/${textAt(one, name, 'name')}`),
    ),
    ...env.flatMap((one) => ['secretRef', 'secretKeyRef'].map((name) => `Secret/${textAt(one, name, 'name')}`)),
  ]
}

/** Open Policy Agent's companion loads ConfigMaps of its namespace by such a label (kube-mgmt). */
const loaded = /^openpolicyagent\.org\//

/** Whether a ConfigMap or Secret is one that pods behind the authorizer's host read. */
const isReadBehind = ({ key, labels }: KubernetesObject, state: MeshState, asked: AskedService): boolean =>
  state.objects
    .filter((one) => one.key.namespace === key.namespace && isBehind(one, state, asked))
    .some(
      (one) =>
        (key.kind === 'ConfigMap' && Object.keys(labels).some((name) => loaded.test(name))) ||
        podsOf(one).some((pod) => storesOf(pod).includes(`${key.kind}/${key.name}`)),
    )

const isStore = ({ key: { group, kind } }: KubernetesObject): boolean =>
  group === '' && (kind === 'ConfigMap' || kind === 'Secret')

/** What an object of another kind makes under its own name, or under the one that it says. */
const storeMadeBy = (object: KubernetesObject): KubernetesObject | undefined => {
  const { kind, group, namespace } = object.key
  const made = kind === 'SealedSecret' || kind === 'ExternalSecret' || kind === 'VaultStaticSecret'
  if (!made || group === '') return undefined
  const spec = objectAt(object.content, 'spec')
  const name =
    textAt(spec, 'target', 'name') ||
    textAt(spec, 'destination', 'name') ||
    textAt(spec, 'template', 'metadata', 'name') ||
    object.key.name
  return { ...object, key: { group: '', kind: 'Secret', namespace, name } }
}

/**
 * Whether by this field the program behind the host of an external authorizer may answer otherwise: how it is called, and what it
 * reads. The state before says who is asked.
 */
export const settlesAuthorizer = (
  field: ChangedField,
  change: ObjectChange,
  states: readonly [before: MeshState, after: MeshState],
  root: string,
): boolean => {
  const object = change.after ?? change.before
  const [first] = field.path
  if (object === undefined || change.after === undefined || first === 'apiVersion' || first === 'kind') return false
  const authorizers = askedServices(states[0]).filter(({ asked }) => asked === 'authorizer')
  if (authorizers.length === 0) return false
  const store = isStore(object) ? object : storeMadeBy(object)
  if (store !== undefined) {
    const says = isStore(object) ? first !== 'metadata' || field.path[1] === 'labels' : first === 'spec'
    return says && authorizers.some((asked) => states.some((state) => isReadBehind(store, state, asked)))
  }
  if (change.before === undefined) return false
  return (
    settles(field, { change, states, root }) &&
    authorizers.some((asked) =>
      [change.before, change.after].some((one, at) => isBehind(one, states[at === 0 ? 0 : 1], asked)),
    )
  )
}
