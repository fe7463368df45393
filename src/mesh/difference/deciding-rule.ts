import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject } from '../../ports/object.js'
import { objectsAt, textsAt } from '../fields.js'
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

/** The entry of `principals` or `serviceAccounts` that is this identity, written out. */
export const entryOf = (
  rule: JsonObject,
  namespace: string,
  principal: string | undefined,
): { readonly pointer: string; readonly value: string } | undefined => {
  const [, space, account] = /\/ns\/([^/]+)\/sa\/(.+)$/.exec(principal ?? '') ?? []
  if (principal === undefined || space === undefined || account === undefined) return undefined
  for (const [at, { source }] of objectsAt(rule, 'from').entries()) {
    const lists = [
      ['principals', (value: string) => value === principal || value === principal.replace(/^spiffe:\/\//, '')],
      [
        'serviceAccounts',
        (value: string) => (value.includes('/') ? value : `${namespace}/${value}`) === `${space}/${account}`,
      ],
    ] as const
    for (const [name, isIt] of lists) {
      const values = textsAt(source, name)
      const place = values.findIndex(isIt)
      const value = values[place]
      if (value !== undefined) return { pointer: `/from/${at}/source/${name}/${place}`, value }
    }
  }
  return undefined
}
