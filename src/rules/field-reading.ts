import { negativeField } from '../manifests/negative-field.js'
import type { ConditionKey, OperationField, SourceField } from '../mesh/vocabulary.js'
import { conditionKeyNames, operationFieldNames, sourceFieldNames } from '../mesh/vocabulary.js'

/**
 * What a field or key of a rule reads, and whether ztunnel reads it too. Over all of Istio's words, so that a new one does
 * not compile until it has its place here.
 */
interface Reading {
  readonly of: 'caller' | 'address' | 'forwarded address' | 'token' | 'request' | 'port' | 'connection'
  readonly ztunnel: boolean
}

const sourceReadings: Readonly<Record<SourceField, Reading>> = {
  principals: { of: 'caller', ztunnel: true },
  namespaces: { of: 'caller', ztunnel: true },
  serviceAccounts: { of: 'caller', ztunnel: true },
  // istiod hands ztunnel the source without it.
  trustDomains: { of: 'caller', ztunnel: false },
  requestPrincipals: { of: 'token', ztunnel: false },
  ipBlocks: { of: 'address', ztunnel: true },
  remoteIpBlocks: { of: 'forwarded address', ztunnel: false },
}

const operationReadings: Readonly<Record<OperationField, Reading>> = {
  hosts: { of: 'request', ztunnel: false },
  methods: { of: 'request', ztunnel: false },
  paths: { of: 'request', ztunnel: false },
  ports: { of: 'port', ztunnel: true },
}

const conditionReadings: Readonly<Record<ConditionKey, Reading>> = {
  'source.principal': { of: 'caller', ztunnel: true },
  'source.namespace': { of: 'caller', ztunnel: true },
  'source.serviceAccount': { of: 'caller', ztunnel: false },
  'source.trustDomain': { of: 'caller', ztunnel: false },
  'source.ip': { of: 'address', ztunnel: true },
  'remote.ip': { of: 'forwarded address', ztunnel: false },
  'destination.ip': { of: 'connection', ztunnel: true },
  'destination.port': { of: 'port', ztunnel: true },
  'connection.sni': { of: 'connection', ztunnel: false },
  'request.headers': { of: 'request', ztunnel: false },
  'request.auth.principal': { of: 'token', ztunnel: false },
  'request.auth.audiences': { of: 'token', ztunnel: false },
  'request.auth.presenter': { of: 'token', ztunnel: false },
  'request.auth.claims': { of: 'token', ztunnel: false },
  'experimental.envoy.filters.': { of: 'request', ztunnel: false },
}

/** Each field with the one that must not hold beside it. */
export const withNegatives = (fields: readonly string[]): readonly string[] =>
  fields.flatMap((field) => [field, negativeField(field)])

export const sourceFieldsOf = (...of: readonly Reading['of'][]): readonly SourceField[] =>
  sourceFieldNames.filter((field) => of.includes(sourceReadings[field].of))

/** Fields of an operation that only a proxy of HTTP reads. */
export const httpOperationFields: readonly string[] = withNegatives(
  operationFieldNames.filter((field) => operationReadings[field].of === 'request'),
)

/** Fields of a source that only a proxy of HTTP reads. */
export const httpSourceFields: readonly string[] = withNegatives(sourceFieldsOf('token', 'forwarded address'))

export const callerKeys: readonly string[] = conditionKeyNames.filter((key) => conditionReadings[key].of === 'caller')

/** What ztunnel reads of a rule. */
export const ztunnelReads: {
  readonly source: readonly string[]
  readonly operation: readonly string[]
  readonly keys: readonly string[]
} = {
  source: withNegatives(sourceFieldNames.filter((field) => sourceReadings[field].ztunnel)),
  operation: withNegatives(operationFieldNames.filter((field) => operationReadings[field].ztunnel)),
  keys: conditionKeyNames.filter((key) => conditionReadings[key].ztunnel),
}
