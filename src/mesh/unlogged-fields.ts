import type { JsonObject } from '../ports/json.js'
import { keyTitle } from '../ports/object.js'
import type { Answer } from './answer.js'
import { everyStageOf, type AppliedPolicy, type Enforcement } from './enforcement.js'
import { objectAt, objectsAt, textAt, textsAt } from './fields.js'
import { negativeField } from '../manifests/negative-field.js'
import { sourceFieldNames, type ConditionKey, type SourceField } from './vocabulary.js'

/** Whether a line of the access log answers a condition of this key. */
const loggedKeys: Readonly<Record<ConditionKey, boolean>> = {
  'source.ip': true,
  'remote.ip': true,
  'source.namespace': true,
  'source.principal': true,
  'source.serviceAccount': true,
  'source.trustDomain': true,
  'request.auth.principal': false,
  'request.auth.audiences': false,
  'request.auth.presenter': false,
  'request.auth.claims': false,
  'request.headers': false,
  'destination.ip': false,
  'destination.port': true,
  'connection.sni': true,
  'experimental.envoy.filters.': false,
}

const answersKey = (key: string): boolean => Object.entries(loggedKeys).some(([name, logged]) => logged && name === key)

/** Whether it answers a field of a source. */
const loggedSources: Readonly<Record<SourceField, boolean>> = {
  ipBlocks: true,
  remoteIpBlocks: true,
  namespaces: true,
  serviceAccounts: true,
  trustDomains: true,
  principals: true,
  requestPrincipals: false,
}

/** Fields of a source that no line answers, each once, whether it or its negation stands there. */
const unloggedSources = (sources: readonly JsonObject[]): readonly string[] =>
  sourceFieldNames.filter(
    (field) =>
      !loggedSources[field] &&
      sources.some((source) => [field, negativeField(field)].some((name) => textsAt(source, name).length > 0)),
  )

/** What a rule reads that no line of an access log holds: tokens, and headers. */
export const unloggedFieldsOf = (rule: JsonObject): readonly string[] => [
  ...unloggedSources(objectsAt(rule, 'from').map((from) => objectAt(from, 'source'))),
  ...objectsAt(rule, 'when')
    .map((condition) => textAt(condition, 'key'))
    .filter((key) => !answersKey(key)),
]

const fieldsOf = (policies: readonly AppliedPolicy[]): readonly string[] =>
  policies.flatMap(({ rules = [] }) => rules.flatMap(unloggedFieldsOf))

/**
 * Fields that could turn the answer to a line of a log around if the log held them; none: the answer stands. One that is
 * allowed is turned by a DENY rule alone. One that is refused stands where the rule that refuses reads what the log has,
 * or where no ALLOW rule reads anything else.
 */
export const turningFields = (enforcement: Enforcement, answer: Answer): readonly string[] => {
  const stages = everyStageOf(enforcement)
  const policies = (action: 'allow' | 'deny'): readonly AppliedPolicy[] => stages.flatMap((stage) => stage[action])
  const fields = (): readonly string[] => {
    if (answer.verdict === 'unknown') return []
    if (answer.verdict === 'allow') return fieldsOf(policies('deny'))
    const decides = policies('deny').find(({ object }) => keyTitle(object.key) === answer.policy)
    const rule = answer.rule === null ? undefined : decides?.rules?.[answer.rule]
    return rule === undefined ? fieldsOf(policies('allow')) : unloggedFieldsOf(rule)
  }
  return [...new Set(fields())]
}
