import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { objectsAt } from '../fields.js'
import type { Mesh } from '../resolve.js'

/** `AuthorizationPolicy shop/orders spec.rules[0]`, as decisions name what decided. */
const decidingRule = /AuthorizationPolicy (\S+?)\/(\S+) spec\.rules\[(\d+)\]/

export interface DecidingRule {
  readonly object: KubernetesObject
  readonly rule: JsonObject
  readonly index: number
}

/** The rule that a decision names, in the state that it was made about. */
export const ruleOf = ({ state }: Mesh, by: string): DecidingRule | undefined => {
  const [, namespace, name, text] = decidingRule.exec(by) ?? []
  const object = state.objects.find(
    ({ key }) => key.kind === 'AuthorizationPolicy' && key.namespace === namespace && key.name === name,
  )
  const index = Number(text)
  const rule = object === undefined ? undefined : objectsAt(object.content, 'spec', 'rules')[index]
  return object === undefined || rule === undefined ? undefined : { object, rule, index }
}
