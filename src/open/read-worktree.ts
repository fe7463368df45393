import { environmentOfHeader, isFileOfEnvironment } from '../bindings/rendered-files.js'
import type { Environment, UnitSettings } from '../config/config.js'
import { policyFiles } from '../config/policies.js'
import { Refusal } from '../errors/problem.js'
import { repositoryLimits } from '../manifests/limits.js'
import { readObjects } from '../manifests/read-objects.js'
import type { Configuration } from '../plan/opened-environment.js'
import type { KubernetesObject } from '../ports/object.js'
import { readConfiguredUnit } from './configured-unit.js'
import type { OpenRepository, Run } from './run.js'

/** The policies of the working tree but for what an earlier `render` wrote, whatever has become of it since. */
export const readWorktree = async (
  run: Pick<Run, 'renderer' | 'context' | 'output'>,
  repository: OpenRepository,
  configuration: Configuration,
  environment: Environment,
): Promise<readonly KubernetesObject[]> => {
  if (environment.unit !== undefined) return readUnit(run, repository, environment, environment.unit)
  const { globs, selection } = policyFiles(environment, configuration.protected)
  const tree = await repository.readTree('worktree', globs)
  const files = tree.files.filter(({ text }) => environmentOfHeader(text) !== environment.name)
  const { namespace } = environment
  const { objects, problems } = readObjects(files, { selection, namespace, limits: repositoryLimits })
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  return objects
}

/** A unit that names files which `render` has yet to write does not build: only `--state` tells of the cluster then. */
const readUnit = async (
  run: Pick<Run, 'renderer' | 'context' | 'output'>,
  repository: OpenRepository,
  environment: Environment,
  unit: UnitSettings,
): Promise<readonly KubernetesObject[]> => {
  const revisions = { base: '', head: 'worktree' }
  const { after, unproven = [] } = await readConfiguredUnit(run, repository, environment, unit, revisions)
  for (const { text } of unproven) run.output.warning(text)
  return after.filter((object) => !isFileOfEnvironment(object, environment.name))
}
