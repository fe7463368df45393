import type { Adoption } from '../plan/adoption.js'
import type { OpenedEnvironment } from '../plan/opened-environment.js'
import { ownersOf } from '../plan/ownership.js'
import type { FieldConflict } from '../ports/cluster.js'
import { keyTitle, type KubernetesObject } from '../ports/object.js'
import type { Run } from '../open/run.js'

/** What is known before an object is taken over. */
export interface ToAdopt {
  readonly live: KubernetesObject
  readonly adoption: Adoption
  /** Labels and annotations that somebody else holds. */
  readonly conflicts: readonly FieldConflict[]
}

/** Tells whom it is taken from, and what the next apply will change. On a public repository, by counts: only the cluster knows the names. */
export const sayAdoption = (
  { output }: Run,
  { environment, hides }: OpenedEnvironment,
  { live, adoption, conflicts }: ToAdopt,
): void => {
  const say = (text: string): void => output.info(text)
  const fields = adoption.nextApply.map(({ pointer }) => pointer)
  const owners = ownersOf(live)
  say(`${keyTitle(live.key)} grants the same as what environment ${environment?.name ?? ''} asks for.`)
  if (hides) {
    say(`  now kept by: ${owners.length} (names not shown); takes ${conflicts.length} fields from others`)
    say(`  the next apply will change, with the same access: ${fields.length} fields`)
    return
  }
  say(`  now kept by: ${owners.join(', ') || 'nobody that is named'}`)
  for (const { manager, field } of conflicts) say(`  takes ${field} from ${manager}`)
  say(
    fields.length === 0
      ? '  the next apply changes nothing in it'
      : `  the next apply will change, with the same access: ${fields.join(', ')}`,
  )
}

/** The same for `--json`; what may not be shown is left out. */
export const adoptionDetails = (
  { hides }: OpenedEnvironment,
  object: string,
  written: boolean,
  { live, adoption, conflicts }: ToAdopt,
) => ({
  adoption: {
    object,
    written,
    managers: hides ? [] : ownersOf(live),
    takesOver: hides ? [] : conflicts.map(({ manager, field }) => ({ manager, field })),
    nextApply: hides ? [] : adoption.nextApply.map(({ pointer }) => pointer),
  },
})
