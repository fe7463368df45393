import { applySetId, applySetParentName, provenance } from '../../bindings/names.js'
import type { Binding, Environment } from '../../config/config.js'
import { objectsAt, textAt } from '../../mesh/fields.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { belongsTo, isOurs } from '../ownership.js'
import { isParent } from '../steps.js'

/** A ServiceAccount by its names. */
export interface Account {
  readonly namespace: string
  readonly name: string
}

/** What is taken back: objects of the environment that meshgate wrote, and the identities that they gave something to. */
export interface Revocation {
  readonly objects: readonly KubernetesObject[]
  /** Those that nothing of the environment needs afterwards: they go, and are to hold nothing. */
  readonly accounts: readonly Account[]
  /** Stays, since another binding uses it. */
  readonly shared: readonly KubernetesObject[]
}

/**
 * The objects of a binding, or of all, told by what the cluster holds: a binding may have left the configuration already.
 * `configured` are the bindings of the environment that still stand there: where their objects are gone already, what they
 * gave something to is proven once more.
 */
export const findRevocation = (
  { objects }: MeshState,
  environment: Pick<Environment, 'name' | 'namespace'>,
  bindings: readonly string[] | undefined,
  configured: readonly Pick<Binding, 'name' | 'serviceAccount'>[],
): Revocation => {
  const applySet = applySetId(applySetParentName(environment.name), environment.namespace)
  const members = objects.filter(
    (object) =>
      object.key.namespace === environment.namespace &&
      belongsTo(object, applySet) &&
      isOurs(object) &&
      !isParent(object.key, environment),
  )
  const asked = members.filter((object) => isOf(object, bindings))
  const shared = asked.filter(
    (object) => bindings !== undefined && namesOf(object).some((name) => !bindings.includes(name)),
  )
  const taken = asked.filter((object) => !shared.includes(object))
  const isAsked = ({ name }: Pick<Binding, 'name'>): boolean => bindings === undefined || bindings.includes(name)
  const staying = new Set([
    ...shared.map(({ key }) => key.name),
    ...configured.filter((binding) => !isAsked(binding)).map(({ serviceAccount }) => serviceAccount),
  ])
  const names = [...namesIn(taken), ...configured.filter(isAsked).map(({ serviceAccount }) => serviceAccount)]
  const accounts = [...new Set(names)].filter((name) => !staying.has(name)).sort(byCodePoint)
  return { objects: taken, accounts: accounts.map((name) => ({ namespace: environment.namespace, name })), shared }
}

const namesOf = ({ annotations }: KubernetesObject): readonly string[] =>
  (annotations[provenance.binding] ?? '').split(',').filter((name) => name !== '')

/** Whether an object is of one of the bindings; all are where none is named. */
export const isOf = (object: KubernetesObject, bindings: readonly string[] | undefined): boolean =>
  bindings === undefined || namesOf(object).some((name) => bindings.includes(name))

/** ServiceAccounts that go, and those that a RoleBinding names: a first run may have stopped between the two. */
const namesIn = (objects: readonly KubernetesObject[]): readonly string[] =>
  objects.flatMap((object) =>
    object.key.kind === 'ServiceAccount'
      ? [object.key.name]
      : object.key.kind === 'RoleBinding'
        ? objectsAt(object.content, 'subjects')
            .filter((subject) => textAt(subject, 'kind') === 'ServiceAccount')
            .map((subject) => textAt(subject, 'name'))
        : [],
  )
