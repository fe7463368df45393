import type { Config } from '../config/config.js'
import type { Configuration } from '../plan/opened-environment.js'
import { readConfiguration } from './configuration.js'
import { configNeeded, type ConfigNeeded } from './needed.js'
import type { OpenRepository, Run } from './run.js'

/** The configuration of one revision, which nothing is compared with. */
export interface OneRevision {
  readonly repository: OpenRepository
  readonly configuration: Configuration & { readonly head: Config }
}

export const openConfiguration = async (run: Run, head: string, needed: ConfigNeeded): Promise<OneRevision> => {
  const repository = await run.repository()
  if (repository === undefined) throw configNeeded(run.inputs.config, needed)
  const configuration = await readConfiguration(repository, run.inputs.config, { base: '', head })
  if (configuration.head === undefined) throw configNeeded(run.inputs.config, needed)
  return { repository, configuration: { ...configuration, head: configuration.head } }
}
