import type { Environment } from '../config/config.js'
import { Refusal } from '../errors/problem.js'

/** A command that takes its work from the configuration, where there is none. `purpose`: `apply takes from it what to write`. */
export const configNeeded = (path: string, purpose: string, remedy: string): Refusal =>
  new Refusal({
    code: 'CONFIG_NEEDED',
    message: `there is no ${path}, and ${purpose}`,
    where: { kind: 'input', name: 'config' },
    expected: path,
    received: 'no such file',
    remedy,
  })

/** A command that writes to a cluster, for an environment without one. */
export const clusterNeeded = (environment: Environment): Refusal =>
  new Refusal({
    code: 'CLUSTER_NEEDED',
    message: `environment ${JSON.stringify(environment.name)} names no cluster`,
    expected: `${environment.pointer}/cluster`,
    received: 'nothing',
    remedy: 'Add `cluster:` to the environment.',
  })
