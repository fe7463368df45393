import { applySetId, applySetParentName } from '../bindings/names.js'
import type { RenderedObject } from '../bindings/rendered-object.js'
import type { Environment } from '../config/config.js'
import { Refusal } from '../errors/problem.js'
import { saysTheSame, widenedParent, withoutOthers, type Adoption } from '../plan/adoption.js'
import type { LiveWorld } from '../plan/opened-environment.js'
import { foreignOwner } from '../plan/ownership.js'
import type { ApplyAnswer, Cluster, FieldConflict, Precondition } from '../ports/cluster.js'
import { keyText, keyTitle, type KubernetesObject } from '../ports/object.js'

interface LiveTarget {
  readonly environment: Environment
  readonly world: LiveWorld
}

/** The dry run: what others own may stand in the way in labels and annotations of ours alone, and nothing else may change. */
export const tryAdoption = async (
  cluster: Cluster,
  live: KubernetesObject,
  { object }: Adoption,
): Promise<{ readonly conflicts: readonly FieldConflict[] }> => {
  const title = keyTitle(live.key)
  const first = await cluster.apply(object, unchanged(live), { dryRun: true })
  const conflicts = first.kind === 'conflict' ? first.conflicts : []
  const foreign = conflicts.filter(({ field }) => !/^\.metadata\.(labels|annotations)\b/.test(field))
  if (foreign.length > 0) throw otherwise(live, foreign.map(({ field }) => field).join(', '))
  const answer =
    conflicts.length === 0 ? first : await cluster.apply(object, unchanged(live), { dryRun: true, force: true })
  if (!saysTheSame(live, written(answer, title))) throw otherwise(live, 'another object in the dry run')
  return { conflicts }
}

/** Takes the object over: labels, annotations and ownership alone, and whoever held fields of it before. */
export const adoptObject = async (
  target: LiveTarget,
  wanted: readonly RenderedObject[],
  live: KubernetesObject,
  adoption: Adoption,
  force: boolean,
): Promise<void> => {
  const { cluster } = target.world
  const title = keyTitle(live.key)
  await writeParent(target, wanted, live)
  const answer = await cluster.apply(adoption.object, unchanged(live), { dryRun: false, force })
  const adopted = written(answer, title)
  const managers = withoutOthers(adopted, adoption)
  if (managers === undefined) return
  const recorded = await cluster.recordManagers(adopted.key, managers, unchanged(adopted))
  if (recorded === 'moved on') throw movedOn(title, 'Its labels are ours already; run adopt again.')
}

/** The ApplySet parent says which kinds the environment owns: it is widened before the object is taken. */
const writeParent = async (
  { environment, world }: LiveTarget,
  wanted: readonly RenderedObject[],
  live: KubernetesObject,
): Promise<void> => {
  const name = applySetParentName(environment.name)
  const parent = wanted.find(({ key }) => key.group === '' && key.kind === 'ConfigMap' && key.name === name)
  if (parent === undefined) return
  const there = world.state.objects.find(({ key }) => keyText(key) === keyText(parent.key))
  const problem = there === undefined ? undefined : foreignOwner(there, applySetId(name, environment.namespace))
  if (problem !== undefined) throw new Refusal(problem)
  const object = widenedParent(parent, there, live)
  if (object === undefined) return
  const precondition: Precondition = there === undefined ? { kind: 'absent' } : unchanged(there)
  written(await world.cluster.apply(object, precondition, { dryRun: false }), keyTitle(parent.key))
}

const unchanged = (object: KubernetesObject): Extract<Precondition, { readonly kind: 'unchanged' }> =>
  object.source.kind === 'cluster'
    ? { kind: 'unchanged', uid: object.source.uid, resourceVersion: object.source.resourceVersion }
    : { kind: 'unchanged', uid: '', resourceVersion: '' }

const written = (answer: ApplyAnswer, title: string): KubernetesObject => {
  switch (answer.kind) {
    case 'created':
    case 'changed':
    case 'unchanged':
      return answer.object
    case 'moved on':
      throw movedOn(title, 'Run again: it is judged anew.')
    case 'conflict':
    case 'depends':
      throw movedOn(title, 'Another manager wrote it meanwhile; look at it, and run again.')
    case 'forbidden':
      throw new Refusal({
        code: 'APPLY_FORBIDDEN',
        message: `the identity may not write ${title}`,
        expected: 'the applier’s Role (docs/guides/bindings.md)',
        received: answer.message,
        remedy: 'Give the identity `patch` on the kind in the namespace.',
      })
  }
}

const movedOn = (title: string, remedy: string): Refusal =>
  new Refusal({
    code: 'APPLY_MOVED_ON',
    message: `${title} changed while it was being taken over`,
    expected: 'the object as it was read',
    received: 'another one',
    remedy,
  })

const otherwise = (live: KubernetesObject, received: string): Refusal =>
  new Refusal({
    code: 'ADOPT_CHANGES_ACCESS',
    message: `taking over ${keyTitle(live.key)} would change what it says, so nothing was written`,
    where: live.source,
    expected: 'the same object with other labels and annotations',
    received,
    remedy: 'Look at the object and at the webhooks that change such objects.',
  })
