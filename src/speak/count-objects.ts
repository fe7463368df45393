import type { Environment } from '../config/config.js'
import { isParent } from '../plan/steps.js'
import type { ObjectKey } from '../ports/object.js'
import { plural } from '../review/plural.js'

/**
 * `4 objects`, in what plan, apply and revoke say alike. The ConfigMap that lists the environment's objects and carries the mark of
 * the last run is none of them: apply writes it each time.
 */
export const countObjects = (
  steps: readonly { readonly key: ObjectKey }[],
  environment: Pick<Environment, 'name' | 'namespace'>,
): string => plural(steps.filter(({ key }) => !isParent(key, environment)).length, 'object')
