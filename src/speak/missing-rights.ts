import { stringify } from 'yaml'
import { Refusal } from '../errors/problem.js'
import type { Run } from '../open/run.js'
import { forecastApply, missingYaml, type Applier } from '../plan/forecast-apply.js'
import type { LiveEnvironment, OpenedEnvironment } from '../plan/opened-environment.js'
import type { Step } from '../plan/plan.js'
import type { Cluster, Denial } from '../ports/cluster.js'
import { missingRights } from '../rbac/missing-rights.js'

/** The objects that would have let the run read what it was refused, as YAML to paste; empty where nothing is missing. */
export const renderMissingRights = (denied: readonly Denial[], namespaces: readonly string[]): string =>
  missingRights(denied, namespaces)
    .map((object) => stringify(object, { aliasDuplicateObjects: false, lineWidth: 0 }))
    .join('---\n')

/**
 * Prints what somebody has to apply for the next run to read everything. On a public repository the identity that the
 * cluster told stays out of the log, unless the protected configuration publishes what is read.
 */
export const sayMissingRights = (run: Run, { environment, world, hides }: OpenedEnvironment): void => {
  if (environment === undefined || world === undefined) return
  const denied = hides ? world.denied.map((one) => ({ ...one, user: '' })) : world.denied
  const text = renderMissingRights(denied, environment.cluster?.namespaces ?? [])
  if (text === '') return
  run.output.section(
    `meshgate: rights that are missing in the cluster of ${environment.name}`,
    [
      '# What could not be read is taken for unknown. To let this job read it, apply with kubectl apply -f -:',
      ...(hides ? ['# The identity is not shown on a public repository; bind it yourself.'] : []),
      text,
    ].join('\n'),
  )
}

/**
 * The rules to paste that would have let the writes through, as far as the roles that were read say it. The identity is the
 * one that the configuration names, else what the API server calls this login, which no public log shows.
 */
export const sayMissingWrites = async (run: Run, opened: LiveEnvironment, steps: readonly Step[]): Promise<void> => {
  const { environment, world, hides } = opened
  const who = environment.applier ?? (await asked(world.cluster))
  if (who === undefined) return
  const forecast = forecastApply(steps, world.state, who)
  if (forecast.missing.length === 0) return
  const named =
    hides && environment.applier === undefined
      ? { ...forecast, applier: { user: 'THE-IDENTITY-THAT-APPLIES', groups: [] } }
      : forecast
  run.output.section(
    `meshgate: rights to write that are missing in the cluster of ${environment.name}`,
    ['# To let this job write, apply with kubectl apply -f -:', ...missingYaml(named)].join('\n'),
  )
}

const asked = async (cluster: Cluster): Promise<Applier | undefined> => {
  try {
    const { username, groups } = await cluster.whoAmI()
    return { user: username, groups }
  } catch (thrown) {
    // It is help beside the refusal, which stands already.
    if (thrown instanceof Refusal) return undefined
    throw thrown
  }
}
