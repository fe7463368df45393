import type { Environment, UnitSettings } from '../config/config.js'
import { createReadCache, type ReadCache } from '../manifests/read-objects.js'
import type { Sides } from '../plan/opened-environment.js'
import type { Unit } from '../units/unit.js'
import { renderedSides } from './reached/rendered-sides.js'
import { unprovenSides } from './no-sides.js'
import { isWhole, readBothUnits, type RevisionUnits } from './reached/revision-units.js'
import type { OpenRepository, Run } from './run.js'

/**
 * Both revisions of the unit that the protected configuration names for an environment. Where the change moves the unit together with
 * its name in the configuration (`proposed`), the head's is what stood at the old place.
 */
export const readConfiguredUnit = async (
  run: Pick<Run, 'renderer' | 'context'>,
  repository: OpenRepository,
  environment: Environment,
  settings: UnitSettings,
  revisions: { readonly base: string; readonly head: string },
  cache: ReadCache = createReadCache(),
  proposed: UnitSettings = settings,
): Promise<Sides> => {
  if (!isWhole(repository)) return unreadable(settings)
  const { read, before, after } = await readBothUnits(repository, revisions, run.context.repository.path)
  const ports = { repository: read, renderer: await run.renderer(), cache, namespace: environment.namespace }
  const at = (side: RevisionUnits, named: UnitSettings): Unit | undefined =>
    side.revision === '' ? undefined : side.found.configured(named, named.namespace ?? environment.namespace)
  const isMoved =
    proposed.path !== settings.path &&
    isAbsent(at(after, settings)) &&
    isAbsent(at(before, proposed)) &&
    !isAbsent(at(after, proposed))
  const named = isMoved ? proposed : settings
  const sides = await renderedSides(
    ports,
    { title: named.path, before: at(before, settings), after: at(after, named) },
    before,
    after,
  )
  return isMoved ? { ...sides, notes: [...(sides.notes ?? []), movedNote(settings.path, proposed.path)] } : sides
}

/** Neither a chart nor a kustomization. */
const isAbsent = (unit: Unit | undefined): boolean => unit?.source.kind === 'plain'

const movedNote = (from: string, to: string): string =>
  `${from} moves to ${to}, and \`unit.path\` with it: both are compared as one unit`

const unreadable = ({ path }: UnitSettings): Sides =>
  unprovenSides({
    code: 'NOT_RENDERED',
    text: `${path === '' ? 'the root' : path} was not rendered: the revisions of this repository cannot be listed. Give the result as before and after.`,
  })
