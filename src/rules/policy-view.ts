import { listAt, member, objectsAt, textAt, textsAt } from '../mesh/fields.js'
import { everyStageOf, type Enforcement, type Stage } from '../mesh/enforcement.js'
import { isDryRun } from '../mesh/resolve/policies.js'
import { targetOf } from '../mesh/resolve/attachment.js'
import type { JsonObject } from '../ports/json.js'
import { keyText, type KubernetesObject, type MeshState } from '../ports/object.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import type { RuleContext } from './rule.js'

/** A part of a policy and its JSON pointer. */
export interface Part {
  readonly pointer: string
  readonly value: JsonObject
}

export interface Condition extends Part {
  readonly key: string
  readonly values: readonly string[]
  readonly notValues: readonly string[]
}

export interface RuleView {
  readonly pointer: string
  readonly sources: readonly Part[]
  readonly operations: readonly Part[]
  readonly conditions: readonly Condition[]
}

/** An AuthorizationPolicy taken apart, with the pointer of every part. */
export interface PolicyView {
  readonly object: KubernetesObject
  readonly action: 'ALLOW' | 'DENY' | 'AUDIT' | 'CUSTOM'
  readonly dryRun: boolean
  readonly spec: JsonObject
  readonly rules: readonly RuleView[]
}

const parts = (rule: JsonObject, pointer: string, list: 'from' | 'to', name: 'source' | 'operation'): readonly Part[] =>
  objectsAt(rule, list).flatMap((entry, index) => {
    const value = member(entry, name)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [{ pointer: `${pointer}/${list}/${index}/${name}`, value: value as JsonObject }]
      : []
  })

const ruleView = (rule: JsonObject, index: number): RuleView => {
  const pointer = `/spec/rules/${index}`
  return {
    pointer,
    sources: parts(rule, pointer, 'from', 'source'),
    operations: parts(rule, pointer, 'to', 'operation'),
    conditions: objectsAt(rule, 'when').map((value, at) => ({
      pointer: `${pointer}/when/${at}`,
      value,
      key: textAt(value, 'key'),
      values: textsAt(value, 'values'),
      notValues: textsAt(value, 'notValues'),
    })),
  }
}

const ofKind = (state: MeshState, kind: string): readonly KubernetesObject[] =>
  objectsOfKind(state, 'security.istio.io', kind)

const views = new WeakMap<KubernetesObject, PolicyView>()

const viewOf = (object: KubernetesObject): PolicyView => {
  const known = views.get(object)
  if (known !== undefined) return known
  const found = member(object.content, 'spec')
  const spec = (typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {}) as JsonObject
  const action = textAt(spec, 'action')
  const view: PolicyView = {
    object,
    action: action === 'DENY' || action === 'AUDIT' || action === 'CUSTOM' ? action : 'ALLOW',
    dryRun: isDryRun(object),
    spec,
    rules: listAt(spec, 'rules').map((rule, index) =>
      ruleView(typeof rule === 'object' && rule !== null && !Array.isArray(rule) ? (rule as JsonObject) : {}, index),
    ),
  }
  views.set(object, view)
  return view
}

export const policies = (state: MeshState): readonly PolicyView[] => ofKind(state, 'AuthorizationPolicy').map(viewOf)
export const requestAuthentications = (state: MeshState): readonly KubernetesObject[] =>
  ofKind(state, 'RequestAuthentication')
export const peerAuthentications = (state: MeshState): readonly KubernetesObject[] =>
  ofKind(state, 'PeerAuthentication')

/** The JWT rules of a RequestAuthentication with their pointers. */
export const jwtRules = (object: KubernetesObject): readonly Part[] =>
  objectsAt(object.content, 'spec', 'jwtRules').map((value, index) => ({ pointer: `/spec/jwtRules/${index}`, value }))

/** Whether everything that `narrow` applies to has `wide` too, as far as the two objects tell; never true on a guess. */
export const covers = (wide: KubernetesObject, narrow: KubernetesObject, rootNamespace: string): boolean => {
  const [a, b] = [targetOf(wide), targetOf(narrow)]
  if (a.namespace !== b.namespace && a.namespace !== rootNamespace) return false
  if (a.refs.length > 0 || b.refs.length > 0)
    return JSON.stringify(a.refs) === JSON.stringify(b.refs) && a.namespace === b.namespace
  return Object.entries(a.selector).every(([name, value]) => b.selector[name] === value)
}

/** Whether two objects could apply to one workload. */
export const mayMeet = (one: KubernetesObject, other: KubernetesObject, rootNamespace: string): boolean => {
  const [a, b] = [targetOf(one), targetOf(other)]
  if (a.namespace !== b.namespace && a.namespace !== rootNamespace && b.namespace !== rootNamespace) return false
  return Object.entries(a.selector).every(
    ([name, value]) => !Object.hasOwn(b.selector, name) || b.selector[name] === value,
  )
}

/** A proxy that enforces a policy, with where it stands. */
export interface EnforcingStage {
  readonly enforcement: Enforcement
  readonly stage: Stage
}

// Rules ask once for each policy: without an index the work would be policies × destinations.
const stagesByPolicy = new WeakMap<readonly Enforcement[], ReadonlyMap<string, readonly EnforcingStage[]>>()

const indexStages = (enforcements: readonly Enforcement[]): ReadonlyMap<string, readonly EnforcingStage[]> => {
  const out = new Map<string, EnforcingStage[]>()
  for (const enforcement of enforcements)
    for (const stage of everyStageOf(enforcement)) {
      const objects = [stage.allow, stage.deny, stage.audit, stage.custom, stage.jwtRules].flat()
      for (const key of new Set(objects.map(({ object }) => keyText(object.key)))) {
        const list = out.get(key)
        if (list === undefined) out.set(key, [{ enforcement, stage }])
        else list.push({ enforcement, stage })
      }
    }
  return out
}

/** The proxies that enforce a policy. */
export const stagesOf = (context: RuleContext, object: KubernetesObject): readonly EnforcingStage[] => {
  const enforcements = context.enforcements()
  let index = stagesByPolicy.get(enforcements)
  if (index === undefined) stagesByPolicy.set(enforcements, (index = indexStages(enforcements)))
  return index.get(keyText(object.key)) ?? []
}

/** The strings of a field, each with its pointer. */
export const textsWithPointers = (
  part: Part,
  field: string,
): readonly { readonly text: string; readonly pointer: string }[] =>
  listAt(part.value, field).flatMap((text, index) =>
    typeof text === 'string' ? [{ text, pointer: `${part.pointer}/${field}/${index}` }] : [],
  )
