import type { Environment } from '../config/config.js'
import { policyFiles } from '../config/policies.js'
import { globMatcher } from '../manifests/glob.js'
import type { Run } from '../open/run.js'
import type { Configuration } from '../plan/opened-environment.js'
import type { FolderChange } from '../plan/rendered-folder.js'

/** What was done to the folder, and what is still missing for its files to count. */
export const sayRendered = (
  { output }: Run,
  configuration: Configuration,
  environment: Environment,
  path: string,
  { write, remove, unchanged }: FolderChange,
): void => {
  output.info(`${path}: ${write.length} written, ${remove.length} removed, ${unchanged.length} unchanged.`)
  if (environment.appliedBy === undefined)
    output.warning(
      `meshgate applies environment ${environment.name} itself; where another tool applies these files, set \`apply: { by: argocd }\` (or flux, other) in it.`,
    )
  const matches = globMatcher(policyFiles(environment, configuration.protected).globs)
  const [name] = [...write.map((file) => file.name), ...unchanged]
  if (name !== undefined && !path.startsWith('/') && !matches(`${path}/${name}`))
    output.warning(`check does not see these files: add ${path}/*.yaml to \`policies\`.`)
}
