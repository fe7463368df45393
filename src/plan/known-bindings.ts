import { applySetId, applySetParentName, knownBindingsAnnotation, provenance } from '../bindings/names.js'
import type { RenderedObject } from '../bindings/rendered-object.js'
import type { Environment } from '../config/config.js'
import { textAt } from '../mesh/fields.js'
import type { KubernetesObject, MeshState } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import { belongsTo, isOurs } from './ownership.js'

/** Bindings that an environment has had, as its ApplySet parent remembers them and its objects say it. */
export interface KnownBindings {
  readonly names: ReadonlySet<string>
  /** `whole`: a name that is not among them was never applied. `overfull`: there were too many to remember. */
  readonly memory: 'whole' | 'overfull' | 'none'
}

type Named = Pick<Environment, 'name' | 'namespace'>

/** Annotations of one object hold 256 KiB; so many bindings are no list that anybody reads. */
const most = 500
const tooMany = '*'

const namesIn = (text: string): readonly string[] => text.split(',').filter((name) => name !== '' && name !== tooMany)

/** What the objects of the environment and their parent say. */
export const knownBindings = ({ objects }: MeshState, { name, namespace }: Named): KnownBindings => {
  const parent = applySetParentName(name)
  const own = objects.filter(
    (object) =>
      object.key.namespace === namespace && belongsTo(object, applySetId(parent, namespace)) && isOurs(object),
  )
  const noted = (object: KubernetesObject, annotation: string): string => object.annotations[annotation] ?? ''
  const remembered = own.find(({ key }) => key.kind === 'ConfigMap' && key.name === parent)
  const text = remembered?.annotations[knownBindingsAnnotation]
  const names = [text ?? '', ...own.map((object) => noted(object, provenance.binding))].flatMap(namesIn)
  return { names: new Set(names), memory: text === undefined ? 'none' : text === tooMany ? 'overfull' : 'whole' }
}

/** What the parent remembers after a write: what was known, and what is asked for now. A name is never forgotten. */
export const rememberedBindings = (
  state: MeshState,
  environment: Named,
  desired: readonly Pick<RenderedObject, 'object'>[],
): string => {
  const known = knownBindings(state, environment)
  const asked = desired.flatMap(({ object }) => namesIn(textAt(object, 'metadata', 'annotations', provenance.binding)))
  const names = [...new Set([...known.names, ...asked])].sort(byCodePoint)
  return known.memory === 'overfull' || names.length > most ? tooMany : names.join(',')
}
