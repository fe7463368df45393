import type { Environment } from '../config/config.js'
import type { Configuration, JobIdentity } from '../plan/opened-environment.js'
import type { SignedToken } from '../identity/verify-token.js'
import { guardBindings, readConfiguration } from './configuration.js'
import { identifyJob } from './identify-job.js'
import { openKeys } from './issuer-keys.js'
import { appliedElsewhere, configNeeded, type ConfigNeeded } from './needed.js'
import { onlyEnvironment, type OneNeeded } from './only-environment.js'
import type { OpenRepository, Run } from './run.js'

/** The one environment that a command of the protected branch works on. */
export interface ProtectedBranch {
  readonly repository: OpenRepository
  readonly revisions: { readonly base: string; readonly head: string; readonly note?: string }
  /** What is checked out is the protected branch, so its own configuration is the protected one, on both sides. */
  readonly configuration: Configuration & { readonly protected: NonNullable<Configuration['protected']> }
  readonly environment: Environment
}

/** Reads the configuration of what is checked out, and finds the environment that is meant. */
export const openProtected = async (
  run: Run,
  needed: { readonly config: ConfigNeeded; readonly one: OneNeeded },
): Promise<ProtectedBranch> => {
  const { inputs } = run
  const repository = await run.repository()
  if (repository === undefined) throw configNeeded(inputs.config, needed.config)
  const revisions = await repository.resolve(run.context.revisions)
  const { head } = revisions
  const configuration = await readConfiguration(repository, inputs.config, { base: head, head })
  if (configuration.protected === undefined) throw configNeeded(inputs.config, needed.config)
  const environment = onlyEnvironment(configuration, inputs, needed.one)
  return { repository, revisions, configuration: { ...configuration, protected: configuration.protected }, environment }
}

/** Refuses what is not this run's to write: another tool's environment, and bindings that no cluster could make right. */
export const guardWrites = ({ configuration, environment }: ProtectedBranch): void => {
  if (environment.appliedBy !== undefined)
    throw appliedElsewhere(environment, environment.appliedBy, configuration.base?.locate)
  guardBindings(configuration, [environment])
}

/** The job that writes, or plans what another one writes, as the protected configuration trusts it. */
export const identifyWriter = (
  run: Run,
  { repository, revisions, configuration, environment }: ProtectedBranch,
  phase: 'plan' | 'apply' = 'apply',
  signed?: (token: SignedToken) => void,
): Promise<JobIdentity> =>
  identifyJob(run, {
    environment,
    phase,
    keys: openKeys(run, configuration.protected, repository, revisions.head),
    locate: configuration.base?.locate,
    ...(signed === undefined ? {} : { signed }),
  })
