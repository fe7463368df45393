import { Refusal } from '../errors/problem.js'
import { readConfiguration } from '../open/configuration.js'
import { listUnits, type UnrenderedUnit } from '../open/reached/list-units.js'
import type { WorkingFolder } from '../ports/working-folder.js'
import { choosePlatform } from './choose-platform.js'
import { findManifests, type ReadFiles } from './find-manifests.js'
import { configurationText, pipelineText, readRemote, rolesText, workflowText } from './texts.js'
import { withWrittenRights } from './written-rights.js'

/** What a person knows that the folder may not tell. */
export interface FirstOptions {
  readonly platform: string | undefined
  /** Name of the environment, where the folders tell none. */
  readonly environment: string | undefined
  readonly context: string | undefined
}

/** What a repository needs for its first `check`. */
export interface FirstFiles extends Awaited<ReturnType<typeof findManifests>> {
  readonly unrendered: readonly UnrenderedUnit[]
  readonly files: readonly { readonly path: string; readonly text: string }[]
  /** The RBAC that an administrator pastes. */
  readonly roles: string
}

/** The first configuration, the merge-request job and the RBAC, from what the folder holds. */
export const firstFiles = async (
  folder: WorkingFolder,
  version: string,
  options: FirstOptions,
): Promise<FirstFiles> => {
  const remote = readRemote(folder.remote)
  const platform = await choosePlatform(folder.exists, options.platform, remote?.host, folder.remote !== '')
  const read: ReadFiles = async (globs) => (await folder.repository.readTree('worktree', globs)).files
  const units = await listUnits(folder.repository, folder.renderer)
  const { unrendered } = units
  const found = await findManifests(read, options.environment ?? 'staging', units)
  const configuration = configurationText({
    platform,
    remote,
    ...found,
    unrendered,
    contexts: folder.contexts,
    context: options.context,
  })
  const files = [
    { path: 'meshgate.yaml', text: configuration },
    platform === 'github'
      ? { path: '.github/workflows/mesh.yml', text: workflowText(version) }
      : { path: '.gitlab-ci.yml', text: pipelineText(version) },
  ]
  return { ...found, unrendered, files, roles: rolesText(await configuredOr(folder, found.environments)) }
}

/** The environments of a configuration that is there already: its roles are what somebody needs now. */
const configuredOr = async (
  { exists, repository }: WorkingFolder,
  found: Parameters<typeof rolesText>[0],
): Promise<Parameters<typeof rolesText>[0]> => {
  if (!(await exists('meshgate.yaml'))) return found
  try {
    const both = { base: 'worktree', head: 'worktree' }
    const configuration = await readConfiguration(repository, 'meshgate.yaml', both)
    return configuration.protected === undefined ? found : withWrittenRights(configuration)
  } catch (thrown) {
    // A configuration that cannot be read is told by `check`; the roles of what was found are of use.
    if (thrown instanceof Refusal) return found
    throw thrown
  }
}
