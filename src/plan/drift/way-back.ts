import { pointerParts } from '../../manifests/positions.js'
import { isKnownAbsent, keyText, keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { applySetParentName } from '../../bindings/names.js'
import type { Environment } from '../../config/config.js'
import type { DriftedObject } from './drifted-object.js'
import { fieldsOtherwise } from './stored-form.js'
import { foreignFields } from '../ownership.js'
import { compareObjects } from '../object-changes.js'
import { isOwnWrite, ownersOfField } from '../reviewed/writers.js'

/** What it takes to bring the cluster back to the protected branch. */
export interface WayBack {
  /** Whether `apply` writes any of it. */
  readonly apply: boolean
  /** Whether `apply` has to be told to take fields back that somebody edited. */
  readonly takeBack: boolean
  /** Fields that stand in the cluster alone, in objects that `apply` writes: it would leave them there, so they go first. */
  readonly extra: readonly { readonly object: string; readonly pointer: string }[]
  /** Objects of ours in which another tool declares a field: `apply` never takes one, so the tool lets go of it first. */
  readonly declared: readonly { readonly object: string; readonly manager: string }[]
  /** Objects of files that are otherwise or missing, and that something else deploys: `apply` writes none of them. */
  readonly elsewhere: readonly string[]
  /** What the branch does not ask for, so that no apply brings it back. */
  readonly remove: readonly string[]
  /** What could be committed as it stands in the cluster. */
  readonly adopt: readonly string[]
}

/** Nothing of the cluster is told. */
export const noWayBack: WayBack = {
  apply: true,
  takeBack: false,
  extra: [],
  declared: [],
  elsewhere: [],
  remove: [],
  adopt: [],
}

interface WayBackInput {
  readonly environment: Pick<Environment, 'name' | 'namespace'>
  /** What `apply` writes: what the bindings of the protected branch render. */
  readonly rendered: readonly KubernetesObject[]
  /** The branch's other objects. */
  readonly files: readonly KubernetesObject[]
  readonly state: MeshState
  readonly objects: readonly DriftedObject[]
}

/** An edit leaves its fields with whoever made it: server-side apply refuses them until it is told to take them. */
export const findWayBack = ({ environment, rendered, files, state, objects }: WayBackInput): WayBack => {
  const live = new Map(state.objects.map((object) => [keyText(object.key), object]))
  const edited = rendered.flatMap((wanted) => {
    const there = live.get(keyText(wanted.key))
    return there === undefined
      ? []
      : compareObjects([wanted], [there]).flatMap(({ fields }) => fields.map((field) => ({ wanted, there, field })))
  })
  const asked = new Set([...rendered, ...files].map(({ key }) => keyTitle(key)))
  const parent = `ConfigMap ${environment.namespace}/${applySetParentName(environment.name)}`
  const titlesOf = (...kinds: readonly DriftedObject['kind'][]): readonly string[] =>
    objects.filter(({ kind }) => kinds.includes(kind)).map(({ object }) => object)
  const isExtra = ({ wanted, there, field }: (typeof edited)[number]): boolean =>
    field.before === undefined &&
    foreignFields(there, wanted.content).includes(`.${pointerParts(field.pointer).join('.')}`)
  const written = new Set([parent, ...rendered.map(({ key }) => keyTitle(key))])
  return {
    apply:
      // The list of the environment differs by the mark of the run that wrote last.
      edited.some(({ wanted: { key } }) => keyTitle(key) !== parent) ||
      objects.some(({ kind, object }) =>
        kind === 'left over'
          ? object.includes(` ${environment.namespace}/`)
          : kind === 'refused' || written.has(object),
      ),
    takeBack: edited.some(
      (edit) =>
        !isExtra(edit) &&
        ownersOfField(edit.there, edit.field.pointer).some(
          // Also under our own name: meshgate itself writes by server-side apply alone.
          ({ operation }) => operation === 'Update',
        ),
    ),
    extra: edited.filter(isExtra).map(({ there, field }) => ({ object: keyTitle(there.key), pointer: field.pointer })),
    declared: [
      ...new Map(
        edited
          .filter((edit) => !isExtra(edit))
          .flatMap(({ there, field }) =>
            ownersOfField(there, field.pointer)
              .filter((owner) => owner.operation === 'Apply' && !isOwnWrite(owner))
              .map(({ object, manager }) => [`${object}\n${manager}`, { object, manager }] as const),
          ),
      ).values(),
    ],
    elsewhere: files
      .filter((wanted) => {
        const there = live.get(keyText(wanted.key))
        return there === undefined ? isKnownAbsent(state, wanted.key) : fieldsOtherwise(wanted, there).length > 0
      })
      .map(({ key }) => keyTitle(key)),
    remove: [
      ...titlesOf('foreign', 'orphan'),
      // What it wrote in a namespace that it has left, no apply removes.
      ...titlesOf('left over').filter((title) => !title.includes(` ${environment.namespace}/`)),
    ].filter((title) => !asked.has(title)),
    // Nobody commits the ConfigMap in which runs leave their marks.
    adopt: titlesOf('changed', 'foreign').filter((title) => title !== parent),
  }
}
