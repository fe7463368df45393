import { callsBinding, managedByLabel, provenance } from '../bindings/names.js'
import { listAt, member, textsAt } from '../mesh/fields.js'
import { targetOf } from '../mesh/resolve/attachment.js'
import type { KubernetesObject } from '../ports/object.js'
import { httpOperationFields, withNegatives } from './field-reading.js'
import { mayMeet, policies, stagesOf, type PolicyView, type RuleView } from './policy-view.js'
import { shown, type Hit, type Rule, type RuleContext } from './rule.js'

const perPolicy = (
  context: RuleContext,
  judge: (policy: PolicyView) => readonly Omit<Hit, 'object'>[],
): readonly Hit[] =>
  policies(context.state).flatMap((policy) => judge(policy).map((found) => ({ object: policy.object, ...found })))

/** Nothing in from, to and when: Istio takes an empty list for a missing one, so such a rule matches every request. */
const matchesAll = (policy: PolicyView, rule: RuleView): boolean => {
  const index = Number(rule.pointer.slice('/spec/rules/'.length))
  const raw = listAt(policy.spec, 'rules')[index]
  return ['from', 'to', 'when'].every((name) => listAt(raw, name).length === 0)
}

/** The default deny that declared calls ask for: nobody writes its marks by accident. */
const isFloorOfCalls = ({ labels, annotations }: KubernetesObject): boolean =>
  labels[managedByLabel] === 'meshgate' && annotations[provenance.binding] === callsBinding

/** Whether a policy is about every workload of its namespace, or of the mesh. */
const isDefault = ({ object }: PolicyView): boolean => {
  const { selector, refs } = targetOf(object)
  return refs.length === 0 && Object.keys(selector).length === 0
}

/** Whether another policy lets somebody in where this one holds. */
const isMadeUpFor = ({ state, settings }: RuleContext, { object }: PolicyView): boolean =>
  policies(state).some(
    (other) =>
      other.action === 'ALLOW' &&
      other.rules.length > 0 &&
      !other.dryRun &&
      mayMeet(object, other.object, settings.rootNamespace),
  )

/** The rule about a policy that lets in nobody. */
export const lettingInNobody = 'POL-001'

const allowsNothing: Rule = {
  id: lettingInNobody,
  title: 'An ALLOW policy without rules lets nobody in',
  severity: 'low',
  why: 'A policy that allows nothing still counts as an ALLOW policy, so every request that no other one allows is denied. As the default of a namespace, beside policies that let callers in, it is the best there is and not found; alone, or at one workload, it is most often an outage.',
  find: (context) =>
    policies(context.state).flatMap((policy) => {
      const { object, action, rules, spec, dryRun } = policy
      if (action !== 'ALLOW' || rules.length > 0 || dryRun || isFloorOfCalls(object)) return []
      if (isDefault(policy) && isMadeUpFor(context, policy)) return []
      const what = Object.keys(spec).length === 0 ? 'an empty spec' : 'a policy without rules'
      return [
        {
          object,
          pointer: '',
          text: isDefault(policy)
            ? `${what} denies every request in its scope, and no ALLOW policy there lets anyone in`
            : `${what} denies every request in its scope that no other policy allows`,
          remedy: isDefault(policy)
            ? 'add an ALLOW policy for each caller that needs the access; where nobody does, accept this under `ignore`'
            : 'add the rules that let callers in; where nobody may come in, accept this under `ignore`',
          identity: [],
        },
      ]
    }),
}

const allowsAll: Rule = {
  id: 'POL-002',
  title: 'A rule matches every request',
  severity: 'high',
  why: 'A rule without from, to and when, or with empty ones, matches everything: an ALLOW policy opens its scope, whatever its other rules say.',
  find: (context) =>
    perPolicy(context, (policy) =>
      policy.action === 'AUDIT'
        ? []
        : policy.rules
            .filter((rule) => matchesAll(policy, rule))
            .map((rule) => ({
              pointer: rule.pointer,
              text:
                policy.action === 'DENY'
                  ? 'this rule denies every request in the scope'
                  : 'this rule matches every request in the scope',
              remedy: 'say whom or what the rule is for',
              identity: [policy.action],
              severity: policy.action === 'ALLOW' ? ('high' as const) : ('low' as const),
            })),
    ),
}

const dryRun: Rule = {
  id: 'POL-003',
  title: 'A dry-run policy is not enforced',
  severity: 'medium',
  why: 'istio.io/dry-run only counts what would happen. Where it stands on the only ALLOW policy of a workload, that workload is open to all.',
  find: (context) =>
    perPolicy(context, (policy) =>
      policy.dryRun
        ? [
            {
              pointer: '/metadata/annotations',
              text: `this ${policy.action} policy decides nothing`,
              remedy: 'remove the annotation istio.io/dry-run once its counters are right',
              identity: [policy.action],
            },
          ]
        : [],
    ),
}

const splitRule: Rule = {
  id: 'POL-004',
  title: 'A stray dash has split one rule into two',
  severity: 'high',
  why: 'Rules are alternatives: a rule with from alone lets that caller do everything, and the next one with to alone lets everybody do that.',
  find: (context) =>
    perPolicy(context, (policy) =>
      policy.action !== 'ALLOW'
        ? []
        : policy.rules.flatMap((rule, index) => {
            const next = policy.rules[index + 1]
            const onlyFrom = rule.sources.length > 0 && rule.operations.length === 0 && rule.conditions.length === 0
            const onlyRest =
              next !== undefined && next.sources.length === 0 && next.operations.length + next.conditions.length > 0
            return onlyFrom && onlyRest
              ? [
                  {
                    pointer: next.pointer,
                    text: 'one rule has from alone and the next has none: the callers of the first may do everything, and everybody may do what the second says',
                    remedy:
                      'join the two to one rule by removing the dash before to or when, or say in both whom they are for',
                    identity: [
                      JSON.stringify(rule.sources.map(({ value }) => value)),
                      JSON.stringify(next.operations.map(({ value }) => value)),
                    ],
                  },
                ]
              : []
          }),
    ),
}

const deniesTcp: Rule = {
  id: 'POL-005',
  title: 'A DENY policy with HTTP fields denies all of a TCP port',
  severity: 'medium',
  why: 'On a TCP port the HTTP fields of a DENY rule are dropped and the rest of the rule stays, so it denies more than it says.',
  find: (context) =>
    perPolicy(context, (policy) => {
      if (policy.action !== 'DENY' || policy.dryRun) return []
      // The rules first: where none of them can be meant, nobody has to know where the policy applies.
      const rules = policy.rules.filter((rule) =>
        rule.operations.some(
          (operation) =>
            httpOperationFields.some((field) => textsAt(operation.value, field).length > 0) &&
            textsAt(operation.value, 'ports').length === 0,
        ),
      )
      if (rules.length === 0) return []
      const ports = [
        ...new Set(
          stagesOf(context, policy.object)
            .filter(
              ({ enforcement, stage }) =>
                enforcement.destination.protocol === 'TCP' &&
                enforcement.destination.known &&
                enforcement.destination.port !== 0 &&
                stage.proxy === 'sidecar',
            )
            .map(({ enforcement }) => enforcement.destination.port),
        ),
      ].sort((a, b) => a - b)
      if (ports.length === 0) return []
      return rules.map((rule) => ({
        pointer: rule.pointer,
        text: `on TCP ports ${ports.slice(0, 8).join(', ')} the HTTP fields are dropped and the rule denies every connection that the rest of it matches`,
        remedy: 'name the HTTP ports in the rule',
        identity: [JSON.stringify(rule.operations.map(({ value }) => value))],
      }))
    }),
}

const remoteAddress: Rule = {
  id: 'NET-001',
  title: 'remoteIpBlocks away from a gateway can be forged',
  severity: 'high',
  why: 'Sidecars and waypoints take the last entry of x-forwarded-for for the remote address, so any caller inside the mesh can choose it.',
  find: (context) =>
    perPolicy(context, (policy) => {
      const places = policy.rules.flatMap((rule) => [
        ...rule.sources
          .filter(({ value }) => withNegatives(['remoteIpBlocks']).some((field) => textsAt(value, field).length > 0))
          .map(({ pointer, value }) => ({
            pointer,
            identity: [...textsAt(value, 'remoteIpBlocks'), '!', ...textsAt(value, 'notRemoteIpBlocks')],
          })),
        ...rule.conditions
          .filter(({ key }) => key === 'remote.ip')
          .map(({ pointer, values, notValues }) => ({ pointer, identity: [...values, '!', ...notValues] })),
      ])
      if (places.length === 0) return []
      const stages = stagesOf(context, policy.object)
      const guess =
        JSON.stringify(member(policy.spec, 'selector') ?? '') + JSON.stringify(member(policy.spec, 'targetRefs') ?? '')
      const away =
        stages.length > 0
          ? stages.some(({ stage }) => stage.proxy === 'sidecar' || stage.proxy === 'waypoint')
          : !/gateway/i.test(guess)
      if (!away) return []
      return places.map(({ pointer, identity }) => ({
        pointer,
        text: `the remote address is what the caller writes into ${shown('x-forwarded-for')} here`,
        remedy: 'test the address at the gateway, or use ipBlocks for the address of the connection',
        identity: [policy.action, ...identity],
      }))
    }),
}

export const shapeRules: readonly Rule[] = [allowsNothing, allowsAll, dryRun, splitRule, deniesTcp, remoteAddress]
