import type { MeshState } from '../../ports/object.js'
import type { Enforcement } from '../enforcement.js'
import type { Reason } from './access-diff.js'

/** Namespaces that one state has as objects and the other has not. */
export const namespacesGone = (before: MeshState, after: MeshState): ReadonlySet<string> => {
  const of = ({ objects }: MeshState): readonly string[] =>
    objects.filter(({ key }) => key.group === '' && key.kind === 'Namespace').map(({ key }) => key.name)
  const there = new Set(of(after))
  return new Set(of(before).filter((name) => !there.has(name)))
}

/**
 * A label that asked for a proxy is gone, and nothing says what stands there instead: live pods keep their sidecar until
 * they are restarted, and then none of the policies may hold. A namespace that goes altogether takes its pods with it.
 */
export const lostInjection = (
  before: Enforcement,
  after: Enforcement,
  gone: ReadonlySet<string>,
): Reason | undefined => {
  const { namespace } = after.destination
  const enforced = before.stages.some(({ proxy }) => proxy !== 'none')
  if (before.unsaid === true || after.unsaid !== true || !enforced || gone.has(namespace)) return undefined
  return {
    code: 'INJECTION_UNKNOWN',
    text: `a label that asked for a proxy before workloads of namespace ${namespace} is gone, and nothing says what stands there after their next restart`,
  }
}
