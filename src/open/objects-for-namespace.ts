import type { Environment } from '../config/config.js'
import { everyChange, namesOnce } from '../mesh/changed-objects.js'
import type { Configuration, Sides } from '../plan/opened-environment.js'
import { listNames } from '../ports/list-names.js'
import { keyText, keyTitle, type KubernetesObject } from '../ports/object.js'
import { byCodePoint } from '../ports/order.js'
import { namedCluster, readOrUnread, type SidesOf } from './environments-beside.js'

const mostNamed = 3

/** An object in a namespace, and the Namespace itself. */
const isFor =
  (namespace: string) =>
  ({ key }: KubernetesObject): boolean =>
    key.namespace === namespace || (key.group === '' && key.kind === 'Namespace' && key.name === namespace)

/**
 * The sides of an environment with what the files of other environments change in its own namespace: whoever applies them opens or
 * closes here, unless the settings name another cluster for them. Environments of one namespace are taken for stages of it, each
 * with its own objects there, and are compared beside each other (environments-beside.ts).
 */
export const withObjectsForNamespace = async (
  sides: Sides,
  environment: Environment,
  { configuration, sidesOf }: { readonly configuration: Configuration; readonly sidesOf: SidesOf },
): Promise<Sides> => {
  const { namespace } = environment
  const own = new Set([...sides.before, ...sides.after].map(({ key }) => keyText(key)))
  const others = (configuration.protected?.environments ?? []).filter(
    (one) => one.namespace !== namespace && namedCluster(environment, one) !== 'another',
  )
  const found = await Promise.all(
    others.map(async (other) => {
      const read = await readOrUnread(other, sidesOf)
      const isHere = isFor(namespace)
      // What the environment describes itself stays as it says.
      const counts = (object: KubernetesObject): boolean => isHere(object) && !own.has(keyText(object.key))
      const [before, after] = [read.before.filter(counts), read.after.filter(counts)]
      const changes = everyChange({ objects: before, reads: [] }, { objects: after, reads: [] })
      if (changes.length === 0) return { before: [], after: [], notes: [] }
      const titles = changes.flatMap((change) => {
        const object = change.after ?? change.before
        return object === undefined ? [] : [keyTitle(object.key)]
      })
      const named = listNames([...titles].sort(byCodePoint), mostNamed)
      const note = `files of environment ${other.name} change what stands in the namespace of this one (${named}): it was judged as if it stood here`
      return { before, after, notes: [note] }
    }),
  )
  return {
    ...sides,
    before: [...sides.before, ...namesOnce(found.flatMap(({ before }) => before))],
    after: [...sides.after, ...namesOnce(found.flatMap(({ after }) => after))],
    notes: [...(sides.notes ?? []), ...found.flatMap(({ notes }) => notes)],
  }
}
