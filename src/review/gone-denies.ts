import { keyTitle } from '../ports/object.js'
import { isJsonObject } from '../ports/json.js'
import { objectAt, textAt } from '../mesh/fields.js'
import type { ObjectChange, Plan } from '../plan/plan.js'
import { leavesRequestsOpen, opensRequests } from '../plan/verdict.js'

/** Whether a policy refused by its action, and does not after the change. */
const isGoneDeny = ({ key, kind, fields }: ObjectChange): boolean => {
  if (key.group !== 'security.istio.io' || key.kind !== 'AuthorizationPolicy') return false
  if (kind === 'changed')
    return fields.some(
      ({ pointer, before, after }) => pointer === '/spec/action' && before === 'DENY' && after !== 'DENY',
    )
  const [whole] = fields
  const content = kind === 'removed' && whole?.pointer === '' ? whole.before : undefined
  return content !== undefined && isJsonObject(content) && textAt(objectAt(content, 'spec'), 'action') === 'DENY'
}

/**
 * A DENY that goes and lets nobody in has no row: one line says so, or a reader looks for it. Only where nothing opens at all, and
 * that is proven: what it refused may be a part of a gain. Beside other changes, another one may refuse the same from now on.
 */
export const goneDenies = (plan: Plan): readonly string[] => {
  if (opensRequests(plan) || leavesRequestsOpen(plan)) return []
  const { change } = plan.reviewed
  const gone = change.filter(isGoneDeny)
  const why = gone.length === change.length ? 'it closed nothing' : 'nobody gains access by it'
  return gone.map(({ key }) => `DENY \`${keyTitle(key)}\` is gone: ${why}`)
}
