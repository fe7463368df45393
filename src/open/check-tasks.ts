import type { Environment } from '../config/config.js'
import type { ReadCache } from '../manifests/read-objects.js'
import type { JobIdentity } from '../plan/opened-environment.js'
import type { Project } from './configuration.js'
import type { LocalComparison } from './local-comparison.js'
import { isWhole } from './reached/revision-units.js'
import type { OpenRepository, Run } from './run.js'
import type { UnjudgedFiles } from './unjudged.js'
import type { OpenedUnit } from './reached/unit-sides.js'
import { upgradeOf } from './upgrade.js'

/** What `check` knows once every identity is settled. */
export interface Identified {
  readonly repository: OpenRepository | undefined
  readonly revisions: LocalComparison
  readonly projects: readonly Project[]
  readonly identities: ReadonlyMap<Environment, JobIdentity>
  /** What of the change no environment reads. */
  readonly unjudged: UnjudgedFiles
}

/** One plan to make; or the files of a project that the change does not touch. */
type CheckTask = JudgeTask | { readonly kind: 'untouched'; readonly changed: number }

export interface JudgeTask {
  readonly kind: 'judge'
  readonly project: Project
  readonly environment: Environment | undefined
  readonly unit?: OpenedUnit
}

/** An environment is one plan; a repository where nobody lists files or environments has one for each unit that is reached. */
export const tasksOf = async (
  run: Run,
  { repository, revisions }: Identified,
  project: Project,
  cache: ReadCache,
): Promise<readonly CheckTask[]> => {
  const { configuration, environments } = project
  const { before, after } = run.inputs
  const folders = before !== undefined && after !== undefined
  const tasks = await Promise.all(
    environments.map(async (environment): Promise<readonly CheckTask[]> => {
      const listed = (configuration.protected?.policies.length ?? 0) > 0
      // An upgrade is about every policy, and not about what the change reaches.
      const upgraded = upgradeOf(run.istio, configuration, environment?.name) !== undefined
      if (environment !== undefined || listed || folders || upgraded || !isWhole(repository))
        return [{ kind: 'judge', project, environment }]
      const { openUnits } = await import('./reached/unit-sides.js')
      const { units, changed } = await openUnits(run, repository, configuration, revisions, cache)
      if (units.length === 0) return [{ kind: 'untouched', changed }]
      return units.map((unit) => ({ kind: 'judge', project, environment, unit }))
    }),
  )
  return tasks.flat()
}
