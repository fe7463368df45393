import type { Json, JsonObject } from '../ports/json.js'
import { listOf, mapOf, nameOf, textOf } from './json-parts.js'
import { CelError, evaluateCel, type CelNames } from './cel-evaluate.js'
import { CelUnknown, parseCel } from './cel-expression.js'
import { forbidden, KubernetesFailure } from './kubernetes-failure.js'
import { servedKinds } from './kubernetes-kinds.js'
import type { Address, KubernetesStore } from './kubernetes-store.js'
import type { KubernetesUser } from './kubernetes-users.js'

/** A write on its way to the store, as admission sees it. */
export interface AdmissionRequest {
  readonly address: Address
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE'
  readonly user: KubernetesUser
  /** As it will stand there; null where it is removed. */
  readonly object: JsonObject | null
  readonly oldObject: JsonObject | null
}

/**
 * The ValidatingAdmissionPolicies of the store, as kube-apiserver holds a write against them: throws its refusal, and gives
 * what goes to the audit log as `POLICY/KEY: value`. A member that is not modelled here is 501, and never passed over.
 */
export const admitWrite = (store: KubernetesStore, request: AdmissionRequest): readonly string[] => {
  const all = (kind: string): readonly JsonObject[] =>
    servedKinds.filter((one) => one.kind === kind).flatMap((one) => store.list(one, 'v1', ''))
  const bindings = all('ValidatingAdmissionPolicyBinding')
  if (bindings.length === 0) return []
  const policies = all('ValidatingAdmissionPolicy')
  return bindings.flatMap((binding) => {
    const spec = known(binding['spec'], ['policyName', 'validationActions', 'matchResources'])
    const policy = policies.find((one) => nameOf(one) === spec['policyName'])
    if (policy === undefined || !selects(spec, store, request.address)) return []
    return hold(request, policy, nameOf(binding))
  })
}

const notKnown = (what: string): KubernetesFailure =>
  new KubernetesFailure(501, 'NotImplemented', `This double does not know of admission policies: ${what}`)

/** The object, of which every member is one of these. */
const known = (value: Json | undefined, members: readonly string[]): JsonObject => {
  const object = mapOf(value)
  const odd = Object.keys(object).find((name) => !members.includes(name))
  if (odd !== undefined) throw notKnown(odd)
  return object
}

/** By labels of the namespace; the API server gives each the label of its name. */
const selects = (spec: JsonObject, store: KubernetesStore, { namespace }: Address): boolean => {
  if (JSON.stringify(spec['validationActions']) !== '["Deny"]') throw notKnown('validationActions')
  const resources = known(spec['matchResources'], ['namespaceSelector'])
  const { matchLabels } = known(resources['namespaceSelector'], ['matchLabels'])
  const kind = servedKinds.find((one) => one.kind === 'Namespace')
  // A selector of namespaces says nothing about what is in none.
  if (kind === undefined || namespace === '') return true
  const found = store.find({ kind, version: 'v1', namespace: '', name: namespace })
  const labels = {
    ...mapOf(mapOf(found?.['metadata'])['labels']),
    'kubernetes.io/metadata.name': namespace,
  } as JsonObject
  return Object.entries(mapOf(matchLabels)).every(([label, value]) => labels[label] === value)
}

const hold = (request: AdmissionRequest, policy: JsonObject, binding: string): readonly string[] => {
  const spec = known(policy['spec'], [
    'failurePolicy',
    'matchConstraints',
    'matchConditions',
    'variables',
    'validations',
    'auditAnnotations',
  ])
  if (spec['failurePolicy'] !== 'Fail') throw notKnown('failurePolicy')
  if (!constrains(spec, request)) return []
  const refusal = (message: string): KubernetesFailure => {
    const { kind, name } = request.address
    const said = `ValidatingAdmissionPolicy '${nameOf(policy)}' with binding '${binding}' denied request: ${message}`
    return forbidden(kind, name, said)
  }
  const ask = (expression: Json | undefined, names: CelNames): Json => {
    try {
      return evaluateCel(parseCel(textOf(expression)), names)
    } catch (error) {
      if (error instanceof CelUnknown) throw notKnown(error.message)
      // failurePolicy: Fail
      if (error instanceof CelError)
        throw refusal(`expression '${textOf(expression)}' resulted in error: ${error.message}`)
      throw error
    }
  }
  const names = namesOf(request)
  const conditions = listOf(spec['matchConditions']).map((one) => known(one, ['name', 'expression']))
  if (!conditions.every(({ expression }) => ask(expression, names) === true)) return []
  const variables = Object.fromEntries(
    listOf(spec['variables'])
      .map((one) => known(one, ['name', 'expression']))
      .map(({ name, expression }) => [textOf(name), ask(expression, names)]),
  )
  const all = { ...names, variables }
  for (const one of listOf(spec['validations'])) {
    const { expression, message, reason } = known(one, ['expression', 'message', 'reason'])
    if (reason !== 'Forbidden') throw notKnown('reason')
    if (ask(expression, all) !== true) throw refusal(textOf(message))
  }
  return listOf(spec['auditAnnotations'])
    .map((one) => known(one, ['key', 'valueExpression']))
    .map(({ key, valueExpression }) => ({ key: textOf(key), value: ask(valueExpression, all) }))
    .filter(({ value }) => typeof value === 'string' && value !== '')
    .map(({ key, value }) => `${nameOf(policy)}/${key}: ${textOf(value)}`)
}

const constrains = (spec: JsonObject, { address, operation }: AdmissionRequest): boolean => {
  const { resourceRules } = known(spec['matchConstraints'], ['resourceRules'])
  return listOf(resourceRules).some((one) => {
    const rule = known(one, ['apiGroups', 'apiVersions', 'operations', 'resources'])
    const has = (member: string, value: string): boolean =>
      listOf(rule[member]).some((wanted) => wanted === '*' || wanted === value)
    return (
      has('apiGroups', address.kind.group) &&
      has('apiVersions', address.version) &&
      has('operations', operation) &&
      has('resources', address.kind.resource)
    )
  })
}

const namesOf = ({ address, operation, user, object, oldObject }: AdmissionRequest): CelNames => ({
  object,
  oldObject,
  request: {
    operation,
    name: address.name,
    namespace: address.namespace,
    userInfo: { username: user.username, groups: user.groups, ...(user.uid === undefined ? {} : { uid: user.uid }) },
  },
})
