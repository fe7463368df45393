import type { Ways } from '../mesh/coverage/in-the-way.js'
import type { Called } from '../mesh/traffic/led-elsewhere.js'
import { groupBy } from '../ports/group-by.js'
import { operationText, serviceTitle } from './declaration.js'
import type { DeclaredAccess } from './grants.js'
import { isTarget } from './targets.js'

/** Who calls, and what is called, in the words of the mesh. */
export const waysOf = ({ namespace, declaration, edges }: DeclaredAccess): Ways => ({
  namespace,
  callers: declaration.callers,
  called: [...groupBy(edges, ({ target }) => (isTarget(target) ? target.object : undefined))].flatMap(
    ([object, group]) => {
      const target = group[0]?.target
      if (object === undefined || target === undefined || !isTarget(target)) return []
      return [{ object, selector: target.selector, from: new Set(group.map(({ caller }) => caller.namespace)) }]
    },
  ),
})

/** Each Service and port that declared calls arrive at. */
export const calledBy = ({ edges }: DeclaredAccess): readonly Called[] =>
  [...groupBy(edges, ({ call }) => `${serviceTitle(call.service)}:${call.port}`).values()].flatMap((group) => {
    const [first] = group
    if (first === undefined || !isTarget(first.target)) return []
    const { service, port } = first.call
    const operations = [...new Map(group.map(({ call }) => [operationText(call), call])).values()]
    const from = new Set(group.map(({ caller }) => caller.namespace))
    return [{ service, port, protocol: first.target.protocol, operations, from }]
  })
