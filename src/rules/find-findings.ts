import { createHash } from 'node:crypto'
import { keyText, keyTitle, type ObjectKey } from '../ports/object.js'
import type { Source } from '../ports/source.js'
import { byCodePoint } from '../ports/order.js'
import { airflowRules } from './airflow-rules.js'
import { attachmentRules } from './attachment-rules.js'
import { audienceRules } from './audience-rules.js'
import { callRules } from './call-rules.js'
import { fileRules } from './file-rules.js'
import { bindingRules } from './binding-rules.js'
import { configurationRules } from './configuration-rules.js'
import type { Finding, Severity } from './finding.js'
import { identityRules } from './identity-rules.js'
import { jwtRuleRules } from './jwt-rules.js'
import { patternRules } from './pattern-rules.js'
import { permissionRules } from './permission-rules.js'
import { requestPrincipalRules } from './request-principal-rules.js'
import type { Hit, Rule, RuleContext } from './rule.js'
import { shapeRules } from './shape-rules.js'
import { trafficRules } from './traffic-rules.js'
import { validationRules } from './validation-rules.js'

/** Every rule, in order of its id. */
export const rules: readonly Rule[] = [
  ...audienceRules,
  ...configurationRules,
  ...bindingRules,
  ...jwtRuleRules,
  ...requestPrincipalRules,
  ...patternRules,
  ...shapeRules,
  ...attachmentRules,
  ...identityRules,
  ...permissionRules,
  ...trafficRules,
  ...validationRules,
  ...fileRules,
  ...callRules,
  ...airflowRules,
].sort((a, b) => byCodePoint(a.id, b.id))

/** Ids of the rules whose hits are shown and never fail a gate. */
export const informingRules: ReadonlySet<string> = new Set(
  rules.filter(({ informs }) => informs === true).map(({ id }) => id),
)

export interface FoundFindings {
  /** Most severe first, then by object and rule. */
  readonly findings: readonly Finding[]
  /** Fingerprint → where it stands, for `Observed.positions`. */
  readonly positions: Readonly<Record<string, Source>>
}

/** Rule, object and normalised content, never a line or an index: the same mistake keeps its fingerprint when it moves. */
export const fingerprintOf = (rule: string, key: ObjectKey, identity: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([rule, keyText(key), ...identity]), 'utf8')
    .digest('hex')
    .slice(0, 32)

const order: readonly Severity[] = ['critical', 'high', 'medium', 'low']

interface Found {
  readonly rule: Rule
  readonly hit: Hit
  readonly severity: Severity
  readonly fingerprint: string
}

const find = (context: RuleContext, asked: readonly Rule[]): readonly Found[] => {
  const seen = new Set<string>()
  return asked.flatMap((rule) =>
    rule.find(context).flatMap((hit): readonly Found[] => {
      const fingerprint = fingerprintOf(rule.id, hit.object.key, hit.identity)
      if (seen.has(fingerprint)) return []
      seen.add(fingerprint)
      return [{ rule, hit, severity: hit.severity ?? rule.severity, fingerprint }]
    }),
  )
}

const sourceOf = ({ object, pointer }: Hit): Source | undefined =>
  'locate' in object && pointer !== '' ? object.locate(pointer) : object.source

/**
 * The mistakes of the state after the change. `introduced` are those that the state before does not have, or has with a
 * lower severity; without a state before, all are standing.
 */
export const findFindings = (before: RuleContext | undefined, after: RuleContext): FoundFindings => {
  const now = find(after, rules)
  // Only a rule that hits now can have what it found compared with what stood before.
  const hitting = new Set(now.map(({ rule }) => rule))
  const then = before === undefined ? [] : find(before, [...hitting])
  const earlier = new Map(then.map((found) => [found.fingerprint, order.indexOf(found.severity)]))
  const found = [...now].sort(
    (a, b) =>
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      byCodePoint(keyTitle(a.hit.object.key), keyTitle(b.hit.object.key)) ||
      byCodePoint(a.rule.id, b.rule.id) ||
      byCodePoint(a.fingerprint, b.fingerprint),
  )
  const positions = Object.create(null) as Record<string, Source>
  const findings = found.map(({ rule, hit, severity, fingerprint }): Finding => {
    const source = sourceOf(hit)
    if (source !== undefined) positions[fingerprint] = source
    const stood = earlier.get(fingerprint)
    return {
      rule: rule.id,
      severity,
      object: hit.object.key,
      pointer: hit.pointer,
      text: hit.text,
      remedy: hit.remedy,
      fingerprint,
      introduced:
        rule.standing !== true && before !== undefined && (stood === undefined || stood > order.indexOf(severity)),
      ...(hit.refuses === undefined ? {} : { refuses: hit.refuses }),
    }
  })
  return { findings, positions }
}
