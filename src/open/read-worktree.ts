import { environmentOfHeader } from '../bindings/rendered-files.js'
import type { Environment } from '../config/config.js'
import { policyFiles } from '../config/policies.js'
import { Refusal } from '../errors/problem.js'
import { repositoryLimits } from '../manifests/limits.js'
import { readObjects } from '../manifests/read-objects.js'
import type { Configuration } from '../plan/opened-environment.js'
import type { KubernetesObject } from '../ports/object.js'
import type { Repository } from '../ports/repository.js'

/** The policies of the working tree but for what an earlier `render` wrote, whatever has become of it since. */
export const readWorktree = async (
  repository: Repository,
  configuration: Configuration,
  environment: Environment,
): Promise<readonly KubernetesObject[]> => {
  const { globs, selection } = policyFiles(environment, configuration.protected)
  const tree = await repository.readTree('worktree', globs)
  const files = tree.files.filter(({ text }) => environmentOfHeader(text) !== environment.name)
  const { namespace } = environment
  const { objects, problems } = readObjects(files, { selection, namespace, limits: repositoryLimits })
  const [first, ...rest] = problems
  if (first !== undefined) throw new Refusal(first, ...rest)
  return objects
}
