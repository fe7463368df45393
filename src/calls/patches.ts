import type { RegionRow } from '../mesh/difference/access-diff.js'
import { entryOf, ruleOf } from '../mesh/difference/deciding-rule.js'
import { readsTokens } from '../mesh/difference/unread-tokens.js'
import type { Mesh } from '../mesh/resolve.js'
import { keyTitle, type KubernetesObject } from '../ports/object.js'
import { identityOf } from './declaration.js'
import { shown } from './finding-text.js'
import type { DeclaredAccess, Edge } from './grants.js'
import type { Target } from './targets.js'
import { allowRules } from './write-rules.js'

/** Where the rule lists the caller by name, that entry goes; else the rule has to be narrowed to what is declared. */
export const patchForExcess = (
  mesh: Mesh,
  row: RegionRow,
): { readonly object: KubernetesObject | undefined; readonly patch: string } => {
  const found = ruleOf(mesh, row.after.by)
  if (found === undefined)
    return {
      object: undefined,
      patch: 'add an ALLOW policy for the declared calls: with one, everybody else is refused',
    }
  const { object, rule, index } = found
  const title = keyTitle(object.key)
  if (readsTokens({ rules: [rule] }))
    return {
      object,
      patch: `keep it where somebody outside of the mesh needs it, since calls with a token cannot be declared (docs/rules/CALL-002.md), or remove /spec/rules/${index} of ${shown(title)}`,
    }
  const entry = entryOf(rule, object.key.namespace, row.witness.source.principal)
  if (entry !== undefined)
    return {
      object,
      patch: `remove ${shown(entry.value)} at /spec/rules/${index}${entry.pointer} of ${shown(title)}, or declare the call`,
    }
  return {
    object,
    patch: `remove /spec/rules/${index} of ${shown(title)} or narrow it to what is declared, or declare the call`,
  }
}

/** The rule that the call lacks; a DENY that refuses it has to let it through first. */
export const patchForMissing = (access: DeclaredAccess, edge: Edge, target: Target, row: RegionRow): string => {
  const grants = target.ports.map((port) => ({ identity: identityOf(edge.caller), port, operation: edge.call }))
  const rules = JSON.stringify(allowRules(grants, access.mesh.settings))
  const found = ruleOf(access.mesh, row.after.by)
  if (found !== undefined)
    return `except ${shown(identityOf(edge.caller))} from /spec/rules/${found.index} of ${shown(keyTitle(found.object.key))}, which refuses it`
  const where =
    target.attach === 'waypoint'
      ? `targetRefs [{"group":"","kind":"Service","name":${shown(target.service.name)}}]`
      : `selector ${JSON.stringify({ matchLabels: target.selector })}`
  return `add to an ALLOW policy of namespace ${target.service.namespace} with ${where}: rules ${rules}`
}
