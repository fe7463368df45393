import { isKnownAbsent, keyText, keyTitle, type KubernetesObject } from '../ports/object.js'
import { fieldsOtherwise } from './drift/stored-form.js'
import type { OpenedEnvironment } from './opened-environment.js'
import { writesOf, writeTitle } from './reviewed/writers.js'

/**
 * Policies of the repository that the cluster holds otherwise than both revisions say, each with who wrote it last. Who reviews
 * compares files, and apply does not write these: what somebody edited there stands while the run goes on.
 */
export const editedPolicies = (
  { world, sides }: Pick<OpenedEnvironment, 'world' | 'sides'>,
  written: ReadonlySet<string>,
): readonly string[] => {
  if (world === undefined || world.snapshot !== undefined) return []
  const live = new Map(world.state.objects.map((object) => [keyText(object.key), object]))
  const old = new Map(sides.before.map((object) => [keyText(object.key), object]))
  return sides.after.flatMap((object) => {
    const text = keyText(object.key)
    const before = old.get(text)
    // What the commit brings, somebody else has still to write there.
    if (object.key.group !== 'security.istio.io' || written.has(text) || before === undefined) return []
    const found = live.get(text)
    if (found === undefined)
      return isKnownAbsent(world.state, object.key) ? [`${keyTitle(object.key)} is not there`] : []
    const isApart = [object, before].every((one) => fieldsOtherwise(one, found).length > 0)
    return isApart ? [editedTitle(object, found)] : []
  })
}

const editedTitle = (file: KubernetesObject, live: KubernetesObject): string => {
  const [last] = writesOf(live)
  const fields = fieldsOtherwise(file, live).map(({ pointer }) => pointer)
  return `${keyTitle(file.key)} at ${fields.slice(0, 3).join(', ')}${fields.length > 3 ? ` and ${fields.length - 3} more` : ''}${last === undefined ? '' : `, written last by ${writeTitle(last)}`}`
}
