import type { KubernetesObject, MeshState } from '../../ports/object.js'
import type { ObjectChange } from '../changed-objects.js'
import { objectAt, textAt } from '../fields.js'
import { isBehind } from './answering-programs.js'
import { askedServices, type AskedService } from './asked-services.js'
import type { ChangedField } from './changed-fields.js'
import { holds } from './conditions.js'
import { readByPods } from './trusted.js'

/** Open Policy Agent's companion loads ConfigMaps of its namespace by such a label (kube-mgmt). */
const loaded = /^openpolicyagent\.org\//

/** Whether a ConfigMap or Secret is one that pods behind the authorizer's host read. */
const isReadBehind = ({ key, labels }: KubernetesObject, state: MeshState, asked: AskedService): boolean =>
  state.objects
    .filter((one) => one.key.namespace === key.namespace && isBehind(one, state, asked))
    .some(
      (one) =>
        (key.kind === 'ConfigMap' && Object.keys(labels).some((name) => loaded.test(name))) ||
        readByPods(one).includes(`${key.kind}/${key.namespace}/${key.name}`),
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
 * Whether by this field another release of the program behind the host of an external authorizer may answer, or one that reads other
 * rules than before: how it is called itself, answering-programs.ts says. The state before says who is asked.
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
  const { path } = field
  return (
    change.before !== undefined &&
    path.at(-1) === 'image' &&
    /^(?:initC|c)ontainers$/.test(path.at(-3) ?? '') &&
    holds('the image is not a patch release of the same', { change, states, root, field, path }) &&
    authorizers.some((asked) =>
      [change.before, change.after].some((one, at) => isBehind(one, states[at === 0 ? 0 : 1], asked)),
    )
  )
}
