import { stringify } from 'yaml'
import { missingRights } from '../rbac/missing-rights.js'
import type { Denial } from '../ports/cluster.js'
import type { Run } from '../open/run.js'

/** The objects that would have let the run read what it was refused, as YAML to paste; empty where nothing is missing. */
export const renderMissingRights = (denied: readonly Denial[], namespaces: readonly string[]): string =>
  missingRights(denied, namespaces)
    .map((object) => stringify(object, { aliasDuplicateObjects: false, lineWidth: 0 }))
    .join('---\n')

/**
 * Prints what somebody has to apply for the next run to read everything. On a public repository the identity that the
 * cluster told stays out of the log, unless the protected configuration publishes what is read.
 */
export const sayMissingRights = (
  run: Run,
  denied: readonly Denial[],
  options: { readonly namespaces: readonly string[]; readonly environment: string; readonly publishLive: boolean },
): void => {
  const { platform, repository } = run.context
  const hide = platform !== 'local' && repository.visibility !== 'private' && !options.publishLive
  const text = renderMissingRights(hide ? denied.map((one) => ({ ...one, user: '' })) : denied, options.namespaces)
  if (text === '') return
  run.output.section(
    `meshgate: rights that are missing in the cluster of ${options.environment}`,
    [
      '# What could not be read is taken for unknown. To let this job read it, apply with kubectl apply -f -:',
      ...(hide ? ['# The identity is not shown on a public repository; bind it yourself.'] : []),
      text,
    ].join('\n'),
  )
}
