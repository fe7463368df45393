import { applySetId, applySetParentName, provenance } from '../bindings/names.js'
import type { Environment } from '../config/config.js'
import type { Problem } from '../errors/problem.js'
import { listNames } from '../ports/list-names.js'
import { keyTitle, type KubernetesObject, type MeshState } from '../ports/object.js'
import type { Configuration } from './opened-environment.js'
import { belongsTo, isOurs } from './ownership.js'

/**
 * Why an environment may not be judged in another namespace than at the base: what its bindings wrote stays where it was, open,
 * and belongs to nothing that any later run knows. Where nothing was asked for, or another tool writes, nothing is left behind.
 */
export const moveProblem = ({ base, before, head }: Configuration, name: string): Problem | undefined => {
  const find = (config: Configuration['base']): Environment | undefined =>
    config?.protected.environments.find((environment) => environment.name === name)
  const [old, now] = [find(base), find(head)]
  if (base === undefined || old === undefined || now === undefined || old.namespace === now.namespace) return undefined
  const asksFor =
    (before?.bindings ?? []).some(({ environments }) => environments?.includes(name) ?? true) ||
    (old.calls ?? []).length > 0 ||
    base.protected.apply.policies
  if (!asksFor || old.appliedBy !== undefined || old.cluster === undefined) return undefined
  return {
    code: 'ENVIRONMENT_MOVES',
    message: `environment ${JSON.stringify(name)} goes from namespace ${JSON.stringify(old.namespace)} to ${JSON.stringify(now.namespace)}, and what its bindings wrote would stay behind, open`,
    ...(head === undefined ? {} : { where: head.locate(`${now.pointer}/namespace`) }),
    expected: old.namespace,
    received: now.namespace,
    remedy: `Three commits: take the bindings of the environment out and apply that (or \`meshgate revoke --environment ${name}\`), change the namespace, put the bindings back. Or give the new namespace an environment of its own.`,
  }
}

/** Objects that meshgate wrote for this environment of this configuration, in a namespace that it has left. */
export const leftElsewhere = (
  { objects }: MeshState,
  { name, namespace }: Pick<Environment, 'name' | 'namespace'>,
  /** What stands behind the bindings: another repository may have an environment of the same name. */
  source: string,
): readonly KubernetesObject[] => {
  const parent = applySetParentName(name)
  return objects.filter(
    (object) =>
      object.key.namespace !== '' &&
      object.key.namespace !== namespace &&
      object.annotations[provenance.environment] === name &&
      object.annotations[provenance.source] === source &&
      isOurs(object) &&
      belongsTo(object, applySetId(parent, object.key.namespace)),
  )
}

/** What is known of an environment whose cluster was read. */
interface Elsewhere {
  readonly environment: Pick<Environment, 'name' | 'namespace'>
  readonly world: { readonly state: MeshState }
  readonly render: { readonly source: string }
  readonly hides: boolean
}

/** Why an apply does not write in the new namespace while the old one is open: the commit that moved may have been refused before. */
export const elsewhereProblem = ({
  environment,
  world: { state },
  render: { source },
  hides,
}: Elsewhere): Problem | undefined => {
  const left = leftElsewhere(state, environment, source)
  const [first] = left
  if (first === undefined) return undefined
  return {
    code: 'ENVIRONMENT_MOVES',
    message: `environment ${JSON.stringify(environment.name)} has objects in another namespace than its own, so nothing was written`,
    expected: `all of them in namespace ${environment.namespace}`,
    received: hides ? 'not shown, since it was read from the cluster' : leftTitles(left),
    remedy: `Name namespace ${hides ? 'that it had before' : first.key.namespace} in the configuration again, take everything back there (\`meshgate revoke --environment ${environment.name}\`), and move then.`,
  }
}

export const leftTitles = (left: readonly KubernetesObject[]): string =>
  listNames(
    left.map(({ key }) => keyTitle(key)),
    3,
  )
