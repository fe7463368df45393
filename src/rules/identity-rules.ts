import { negativeField } from '../manifests/negative-field.js'
import { listAt, member, objectAt, textAt, textsAt } from '../mesh/fields.js'
import type { MutualTlsMode } from '../mesh/enforcement.js'
import { targetOf } from '../mesh/resolve/attachment.js'
import { hasFix, versionText } from '../mesh/resolve/version.js'
import {
  callerKeys,
  httpOperationFields,
  httpSourceFields,
  sourceFieldsOf,
  withNegatives,
  ztunnelReads,
} from './field-reading.js'
import { peerAuthentications, policies, stagesOf, type Part, type PolicyView, type RuleView } from './policy-view.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import { type Hit, type Rule, type RuleContext } from './rule.js'

const identityFields = sourceFieldsOf('caller')
const negativeFields = identityFields.map(negativeField)

const names = (part: Part, fields: readonly string[]): readonly string[] =>
  fields.filter((field) => textsAt(part.value, field).length > 0)
const positive = (rule: RuleView): boolean =>
  rule.sources.some((source) => names(source, identityFields).length > 0) ||
  rule.conditions.some(({ key, values }) => callerKeys.includes(key) && values.length > 0)
/** A `from` entry without any identity field lets plaintext in by itself, so every one is asked. */
const negativeOnly = (rule: RuleView): boolean =>
  (rule.sources.some(
    (source) => names(source, negativeFields).length > 0 && names(source, identityFields).length === 0,
  ) ||
    rule.conditions.some(
      ({ key, notValues, values }) => callerKeys.includes(key) && notValues.length > 0 && values.length === 0,
    )) &&
  !rule.conditions.some(({ key, values }) => callerKeys.includes(key) && values.length > 0)

const content = (rule: RuleView): readonly string[] => [
  JSON.stringify(rule.sources.map(({ value }) => value)),
  JSON.stringify(rule.conditions.map(({ value }) => value)),
]

const modes = (context: RuleContext, policy: PolicyView): ReadonlySet<MutualTlsMode> =>
  new Set(
    stagesOf(context, policy.object)
      .filter(
        ({ stage, enforcement }) =>
          (stage.proxy === 'sidecar' || stage.proxy === 'ztunnel') && enforcement.destination.known,
      )
      .map(({ stage }) => stage.mutualTls),
  )

/** The rules are read first: where none of them says anything, nobody has to know where their policy applies. */
const perRule = (
  context: RuleContext,
  applies: (policy: PolicyView) => boolean,
  judge: (rule: RuleView, policy: PolicyView) => string | undefined,
  remedy: string,
): readonly Hit[] =>
  policies(context.state).flatMap((policy): readonly Hit[] => {
    if (policy.dryRun) return []
    const hits = policy.rules.flatMap((rule): readonly Hit[] => {
      const text = judge(rule, policy)
      return text === undefined
        ? []
        : [
            {
              object: policy.object,
              pointer: rule.pointer,
              text,
              remedy,
              identity: [policy.action, ...content(rule)],
            },
          ]
    })
    return hits.length > 0 && applies(policy) ? hits : []
  })

const rootSelector: Rule = {
  id: 'MTLS-001',
  title: 'A PeerAuthentication of the root namespace with a selector is ignored',
  severity: 'high',
  why: 'Istio takes a PeerAuthentication of the root namespace for the whole mesh only without a selector, and for a workload only in its own namespace. One with both has no effect at all.',
  find: ({ state, settings }) =>
    peerAuthentications(state)
      .filter(
        (object) =>
          object.key.namespace === settings.rootNamespace && Object.keys(targetOf(object).selector).length > 0,
      )
      .map((object): Hit => ({
        object,
        pointer: '/spec/selector',
        text: 'it stands in the root namespace and has a selector, so it is ignored',
        remedy: 'move it to the namespace of the workloads, or remove the selector',
        identity: [textAt(objectAt(object.content, 'spec', 'mtls'), 'mode')],
      })),
}

const plaintextDeny: Rule = {
  id: 'MTLS-002',
  title: 'A DENY by identity does not stop plaintext',
  severity: 'high',
  why: 'A caller without mTLS has no identity, so a DENY rule that names one does not match it. Where plaintext is accepted, the named caller gets by without its certificate.',
  find: (context) =>
    perRule(
      context,
      (policy) => policy.action === 'DENY' && [...modes(context, policy)].some((mode) => mode !== 'STRICT'),
      (rule) => (positive(rule) ? 'callers without mTLS are not denied, and plaintext is accepted here' : undefined),
      'set mTLS to STRICT here, or add a DENY rule with notPrincipals set to the wildcard',
    ),
}

const plaintextAllow: Rule = {
  id: 'MTLS-003',
  title: 'A negated identity lets plaintext in',
  severity: 'high',
  why: 'A caller without mTLS has no identity, so notPrincipals and its like are true for it. Where plaintext is accepted, everybody can come that way.',
  find: (context) =>
    perRule(
      context,
      (policy) => policy.action === 'ALLOW' && [...modes(context, policy)].some((mode) => mode !== 'STRICT'),
      (rule) =>
        negativeOnly(rule) ? 'callers without mTLS pass this rule, and plaintext is accepted here' : undefined,
      'set mTLS to STRICT here, or demand a principal as well',
    ),
}

const noIdentity: Rule = {
  id: 'MTLS-004',
  title: 'An ALLOW by identity where mTLS is off',
  severity: 'medium',
  why: 'Without mTLS there is no identity, so the rule lets nobody in.',
  find: (context) =>
    perRule(
      context,
      (policy) => {
        if (policy.action !== 'ALLOW' || context.isNowhere?.('DISABLE') === true) return false
        const found = modes(context, policy)
        return found.size === 1 && found.has('DISABLE')
      },
      (rule) =>
        rule.sources.length > 0 && positive(rule)
          ? 'mTLS is off at every destination of this policy, so the rule matches nobody'
          : undefined,
      'turn mTLS on, or do not decide by identity here',
    ),
}

const usesTrustDomains = (rule: RuleView): boolean =>
  rule.sources.some((source) => names(source, withNegatives(['trustDomains'])).length > 0) ||
  rule.conditions.some(({ key }) => key === 'source.trustDomain')

const oldTrustDomains: Rule = {
  id: 'IDN-001',
  title: 'trustDomains is ignored by this version of Istio',
  severity: 'high',
  why: 'The field is compiled from 1.30.2 on. Earlier ones accept it and drop it, so a rule with another source field is wider than it reads.',
  find: (context) =>
    hasFix(context.settings.istioVersion, [30, 2])
      ? []
      : perRule(
          context,
          () => true,
          (rule) =>
            usesTrustDomains(rule)
              ? `Istio ${versionText(context.settings.istioVersion)} drops trustDomains`
              : undefined,
          'use principals, which name the trust domain, or bring Istio to 1.30.2',
        ),
}

const isAmbient = (context: RuleContext, policy: PolicyView): boolean =>
  context.isNowhere?.('ztunnel') !== true &&
  stagesOf(context, policy.object).some(({ stage }) => stage.proxy === 'ztunnel')

const ambientTrustDomains: Rule = {
  id: 'AMB-001',
  title: 'ztunnel ignores trustDomains',
  severity: 'high',
  why: 'ztunnel gets a source without its trustDomains: an ALLOW is wider than it reads, and one with nothing else never matches.',
  find: (context) =>
    perRule(
      context,
      (policy) => isAmbient(context, policy),
      (rule) =>
        rule.sources.some((source) => names(source, withNegatives(['trustDomains'])).length > 0)
          ? 'ztunnel enforces this policy and ignores trustDomains'
          : undefined,
      'use principals, which name the trust domain',
    ),
}

/** A clause that has entries, none of which has a field that ztunnel knows: it never matches (ztunnel rbac.rs). */
const deadClause = (rule: RuleView): boolean =>
  (rule.sources.length > 0 && rule.sources.every((source) => names(source, ztunnelReads.source).length === 0)) ||
  (rule.operations.length > 0 &&
    rule.operations.every((operation) => names(operation, ztunnelReads.operation).length === 0)) ||
  rule.conditions.some(({ key }) => !ztunnelReads.keys.includes(key))

const hasHttp = (rule: RuleView): boolean =>
  rule.sources.some((source) => names(source, httpSourceFields).length > 0) ||
  rule.operations.some((operation) => names(operation, httpOperationFields).length > 0) ||
  rule.conditions.some(({ key }) => !ztunnelReads.keys.includes(key))

const deadDeny: Rule = {
  id: 'AMB-002',
  title: 'A DENY rule has no effect at ztunnel',
  severity: 'high',
  why: 'A from, to or when that has only fields of HTTP never matches at ztunnel, and the rule needs all three: it denies nothing, where a sidecar would deny.',
  find: (context) =>
    perRule(
      context,
      (policy) => policy.action === 'DENY' && isAmbient(context, policy),
      (rule) =>
        deadClause(rule)
          ? 'ztunnel enforces this policy, and one of from, to and when has nothing that it knows, so the rule denies nothing'
          : undefined,
      'attach the policy to a waypoint with targetRefs, or deny by principals and ports alone',
    ),
}

const droppedAllow: Rule = {
  id: 'AMB-003',
  title: 'An ALLOW rule with HTTP fields is dropped by ztunnel',
  severity: 'medium',
  why: 'ztunnel leaves out the whole rule, so what it should allow is denied.',
  find: (context) =>
    perRule(
      context,
      (policy) => policy.action === 'ALLOW' && isAmbient(context, policy),
      (rule) => (hasHttp(rule) ? 'ztunnel enforces this policy and leaves out this rule' : undefined),
      'attach the policy to a waypoint with targetRefs',
    ),
}

const unknownAction: Rule = {
  id: 'AMB-004',
  title: 'CUSTOM and AUDIT do nothing at ztunnel',
  severity: 'high',
  why: 'ztunnel knows ALLOW and DENY only; the provider is never asked.',
  find: ({ state }) => {
    const ambient = new Set(
      objectsOfKind(state, '', 'Namespace')
        .filter(
          ({ labels }) =>
            labels['istio.io/dataplane-mode'] === 'ambient' && labels['istio.io/use-waypoint'] === undefined,
        )
        .map(({ key }) => key.name),
    )
    return policies(state)
      .filter(
        ({ action, object, spec }) =>
          (action === 'CUSTOM' || action === 'AUDIT') &&
          ambient.has(object.key.namespace) &&
          listAt(spec, 'targetRefs').length === 0 &&
          member(spec, 'targetRef') === undefined,
      )
      .map(({ object, action }): Hit => ({
        object,
        pointer: '/spec/action',
        text: `the namespace is ambient, where ztunnel does not know ${action}`,
        remedy: 'attach the policy to a waypoint with targetRefs',
        identity: [action],
      }))
  },
}

export const identityRules: readonly Rule[] = [
  rootSelector,
  plaintextDeny,
  plaintextAllow,
  noIdentity,
  oldTrustDomains,
  ambientTrustDomains,
  deadDeny,
  droppedAllow,
  unknownAction,
]
