import type { KubernetesObject } from '../ports/object.js'
import type { Violation } from '../mesh/validate/violation.js'
import { validateObject } from '../mesh/validate/validate-object.js'
import { stagesOf } from './policy-view.js'
import type { Hit, Rule, RuleContext } from './rule.js'
import { shown } from './rule.js'

/** What is refused does not get there; what Istio only warns of does. */
const remedyOf = ({ by, severity, pointer }: Violation): string => {
  if (pointer === '/apiVersion')
    return 'write the kind and the apiVersion that the cluster serves; until then it keeps the object that it has, or none'
  if (severity === 'warning')
    return 'Istio accepts the object and enforces it as the review says; change the field where the warning names what was not meant'
  return by === 'webhook'
    ? 'correct the field; until then the cluster keeps the object that it has, or none, and Istio skips the rule where its webhook is off'
    : 'correct the field; until then the cluster keeps the object that it has, or none'
}

const violations = (context: RuleContext, wanted: (violation: Violation) => boolean): readonly Hit[] =>
  violationsOf(context)
    .filter(({ violation }) => wanted(violation))
    .map(({ object, violation }) => ({
      object,
      pointer: violation.pointer,
      text: `${violation.by === 'webhook' ? 'istiod' : 'the API server'} says: ${shown(violation.message)}`,
      remedy: remedyOf(violation),
      identity: [violation.by, violation.message],
    }))

interface Violated {
  readonly object: KubernetesObject
  readonly violation: Violation
}

const known = new WeakMap<RuleContext, readonly Violated[]>()

/** Every rule here asks for some of them, so that objects are looked through once. */
const violationsOf = (context: RuleContext): readonly Violated[] => {
  const found =
    known.get(context) ??
    context.state.objects.flatMap((object) =>
      validateObject(object, context.settings.istioVersion).map((violation) => ({ object, violation })),
    )
  known.set(context, found)
  return found
}

const refusedBySchema: Rule = {
  id: 'VAL-001',
  title: 'The API server refuses the object',
  severity: 'high',
  why: 'The object breaks the schema of its kind, so it cannot be applied: the cluster keeps the old one, or none. The review judges it as Istio would read it if it got there.',
  find: (context) => violations(context, ({ by, severity }) => by !== 'webhook' && severity === 'error'),
}

const refusedByWebhook: Rule = {
  id: 'VAL-002',
  title: "Istio's webhook refuses the object",
  severity: 'high',
  why: 'istiod validates objects when they are applied and refuses this one. Where its webhook is off, Istio skips the rule that it cannot read: an ALLOW gets narrower, a DENY weaker.',
  find: (context) => violations(context, ({ by, severity }) => by === 'webhook' && severity === 'error'),
}

/** istiod warns of what Envoy makes of a DENY on TCP ports. ztunnel alone makes nothing of it, which AMB-002 says. */
const isOfSidecarsAlone = (context: RuleContext, { object, identity }: Hit): boolean => {
  if (!('content' in object) || !identity.some((text) => text.includes('will deny all traffic to TCP ports')))
    return false
  if (context.isNowhere?.('ztunnel') === true) return false
  const stages = stagesOf(context, object)
  return stages.length > 0 && stages.every(({ stage }) => stage.proxy === 'ztunnel')
}

const warned: Rule = {
  id: 'VAL-003',
  title: 'Istio accepts the object with a warning',
  severity: 'low',
  why: 'istiod takes the object and says what will surprise its author.',
  find: (context) =>
    violations(context, ({ severity }) => severity === 'warning').filter((hit) => !isOfSidecarsAlone(context, hit)),
}

/** What the API server's schema and istiod's webhook say of the objects, in their own words. */
export const validationRules: readonly Rule[] = [refusedBySchema, refusedByWebhook, warned]
