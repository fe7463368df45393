import { pointerParts } from '../../manifests/positions.js'
import { fieldManager } from '../../manifests/no-op.js'
import { keyText, keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { fieldsOtherwise } from './stored-form.js'
import { foreignFields } from '../ownership.js'
import { compareObjects } from '../object-changes.js'
import { ownersOfField } from '../reviewed/writers.js'

/** What it takes to bring the cluster back to the protected branch. */
export interface WayBack {
  /** Whether `apply` has to be told to take fields back that somebody edited. */
  readonly takeBack: boolean
  /** Fields that stand in the cluster alone, in objects that `apply` writes: it would leave them there, so they go first. */
  readonly extra: readonly { readonly object: string; readonly pointer: string }[]
  /** Objects of files, which something else deploys: `apply` writes none of them. */
  readonly elsewhere: readonly string[]
}

/** Nothing of the cluster is told. */
export const noWayBack: WayBack = { takeBack: false, extra: [], elsewhere: [] }

interface WayBackInput {
  /** What `apply` writes: what the bindings of the protected branch render. */
  readonly rendered: readonly KubernetesObject[]
  /** The branch's other objects. */
  readonly files: readonly KubernetesObject[]
  readonly state: MeshState
}

/** An edit leaves its fields with whoever made it: server-side apply refuses them until it is told to take them. */
export const findWayBack = ({ rendered, files, state }: WayBackInput): WayBack => {
  const live = new Map(state.objects.map((object) => [keyText(object.key), object]))
  const edited = rendered.flatMap((wanted) => {
    const there = live.get(keyText(wanted.key))
    return there === undefined
      ? []
      : compareObjects([wanted], [there]).flatMap(({ fields }) => fields.map((field) => ({ wanted, there, field })))
  })
  const isExtra = ({ wanted, there, field }: (typeof edited)[number]): boolean =>
    field.before === undefined &&
    foreignFields(there, wanted.content).includes(`.${pointerParts(field.pointer).join('.')}`)
  return {
    takeBack: edited.some(
      (edit) =>
        !isExtra(edit) &&
        ownersOfField(edit.there, edit.field.pointer).some(
          ({ manager, operation }) => manager !== fieldManager && operation === 'Update',
        ),
    ),
    extra: edited.filter(isExtra).map(({ there, field }) => ({ object: keyTitle(there.key), pointer: field.pointer })),
    elsewhere: files
      .filter((wanted) => {
        const there = live.get(keyText(wanted.key))
        return there !== undefined && fieldsOtherwise(wanted, there).length > 0
      })
      .map(({ key }) => keyTitle(key)),
  }
}
