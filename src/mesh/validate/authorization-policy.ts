import { negativeField } from '../../manifests/negative-field.js'
import type { Json, JsonObject } from '../../ports/json.js'
import { listAt, objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import type { OperationField, SourceField } from '../vocabulary.js'
import type { IstioVersion } from '../enforcement.js'
import { checkCondition, needsIdentity } from './conditions.js'
import { has } from './schema.js'
import { checkTargeting } from './targeting.js'
import { checkAddress, checkPath, checkPort, checkServiceAccount, checkTrustDomain, type Check } from './values.js'
import type { Violation } from './violation.js'

const error = (message: string, pointer: string): Violation => ({ severity: 'error', by: 'webhook', message, pointer })

const both = (names: readonly string[]): readonly string[] => names.flatMap((name) => [name, negativeField(name)])

interface FieldCheck {
  readonly value?: Check
  /** Only HTTP has it. */
  readonly http?: true
  /** It needs an identity, which a CUSTOM policy is asked too early to have. */
  readonly custom?: 'not supported'
}

const sourceChecks: Readonly<Record<SourceField, FieldCheck>> = {
  principals: { custom: 'not supported' },
  requestPrincipals: { custom: 'not supported', http: true },
  namespaces: { custom: 'not supported' },
  serviceAccounts: { value: checkServiceAccount, custom: 'not supported' },
  trustDomains: { value: checkTrustDomain, custom: 'not supported' },
  ipBlocks: { value: checkAddress },
  remoteIpBlocks: { value: checkAddress },
}

const operationChecks: Readonly<Record<OperationField, FieldCheck>> = {
  ports: { value: checkPort },
  methods: { http: true },
  hosts: { http: true },
  paths: { value: checkPath, http: true },
}

const namesWhere = (checks: Readonly<Record<string, FieldCheck>>, test: (check: FieldCheck) => boolean) =>
  both(Object.entries(checks).flatMap(([name, check]) => (test(check) ? [name] : [])))

const sourceNames = namesWhere(sourceChecks, () => true)
const operationNames = namesWhere(operationChecks, () => true)
const notWithCustom = namesWhere(sourceChecks, ({ custom }) => custom === 'not supported')
const httpSource = namesWhere(sourceChecks, ({ http }) => http === true)
const httpOperation = namesWhere(operationChecks, ({ http }) => http === true)

const valueChecks: ReadonlyMap<string, Check> = new Map(
  Object.entries({ ...sourceChecks, ...operationChecks }).flatMap(([name, { value }]) =>
    value === undefined ? [] : [[name, value] as const, [negativeField(name), value] as const],
  ),
)

const title = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

const checkLists = (object: JsonObject, names: readonly string[], pointer: string): readonly Violation[] =>
  names.flatMap((name): readonly Violation[] =>
    textsAt(object, name).flatMap((value, index): readonly Violation[] => {
      const where = `${pointer}/${name}/${index}`
      if (value === '') return [error(`empty value not allowed, found in ${title(name)}`, where)]
      const message = valueChecks.get(name)?.(value)
      return message === undefined ? [] : [error(message, where)]
    }),
  )

const isEmpty = (object: JsonObject, names: readonly string[]): boolean =>
  names.every((name) => listAt(object, name).length === 0)

const checkSource = (entry: JsonObject, index: number, pointer: string, custom: boolean): readonly Violation[] => {
  const source = objectAt(entry, 'source')
  const where = `${pointer}/source`
  if (isEmpty(source, sourceNames)) return [error(`\`from.source\` must not be empty, found at rule ${index}`, pointer)]
  const out = [...checkLists(source, sourceNames, where)]
  if (custom)
    for (const name of notWithCustom)
      if (listAt(source, name).length > 0)
        out.push(error(`From.${title(name)} is currently not supported with CUSTOM action`, `${where}/${name}`))
  const accounts = ['serviceAccounts', 'notServiceAccounts'].some((name) => listAt(source, name).length > 0)
  const others = ['namespaces', 'notNamespaces', 'principals', 'notPrincipals'].some(
    (name) => listAt(source, name).length > 0,
  )
  if (accounts && others) out.push(error('cannot set serviceAccounts with namespaces or principals', where))
  return out
}

const checkWhen = (
  condition: JsonObject,
  pointer: string,
  { custom, istio }: { readonly custom: boolean; readonly istio: IstioVersion },
): readonly Violation[] => {
  const key = textAt(condition, 'key')
  if (key === '') return [error('`key` must not be empty', pointer)]
  const [values, notValues] = [textsAt(condition, 'values'), textsAt(condition, 'notValues')]
  const out: Violation[] = []
  if (values.length === 0 && notValues.length === 0)
    out.push(error('at least one of `values` or `not_values` must be set', pointer))
  for (const list of [values, notValues]) {
    const message = checkCondition(key, list, istio)
    if (message !== undefined && !out.some((violation) => violation.message.endsWith(message)))
      out.push(error(`invalid \`value\` for \`key\` ${key}: ${message}`, pointer))
  }
  if (custom && needsIdentity(key))
    out.push(error(`when.${key} is currently not supported with CUSTOM action`, pointer))
  return out
}

/** A DENY rule whose `to` or `from` says nothing that TCP has: it denies everything there (validation.go: 1584-1590). */
const deniesAllTcp = (rule: JsonObject): boolean => {
  const httpOnly = (
    entries: readonly JsonObject[],
    field: string,
    names: readonly string[],
    all: readonly string[],
  ): boolean =>
    entries.some((entry) => {
      const object = objectAt(entry, field)
      return (
        !isEmpty(object, names) &&
        isEmpty(
          object,
          all.filter((name) => !names.includes(name)),
        )
      )
    })
  return (
    httpOnly(objectsAt(rule, 'to'), 'operation', httpOperation, operationNames) ||
    httpOnly(objectsAt(rule, 'from'), 'source', httpSource, sourceNames)
  )
}

const checkRule = (raw: Json, index: number, action: string, istio: IstioVersion): readonly Violation[] => {
  const pointer = `/spec/rules/${index}`
  if (raw === null) return [error(`\`rule\` must not be nil, found at rule ${index}`, pointer)]
  const custom = action === 'CUSTOM'
  const out: Violation[] = []
  objectsAt(raw, 'from').forEach((entry, at) => out.push(...checkSource(entry, index, `${pointer}/from/${at}`, custom)))
  objectsAt(raw, 'to').forEach((entry, at) => {
    const operation = objectAt(entry, 'operation')
    const where = `${pointer}/to/${at}`
    if (isEmpty(operation, operationNames))
      out.push(error(`\`to.operation\` must not be empty, found at rule ${index}`, where))
    else out.push(...checkLists(operation, operationNames, `${where}/operation`))
  })
  objectsAt(raw, 'when').forEach((condition, at) =>
    out.push(...checkWhen(condition, `${pointer}/when/${at}`, { custom, istio })),
  )
  return out
}

/** istiod's webhook on an AuthorizationPolicy (I validation.go: 1404-1594). */
export const checkAuthorizationPolicy = (spec: JsonObject, istio: IstioVersion): readonly Violation[] => {
  const action = textAt(spec, 'action') || 'ALLOW'
  const rules = listAt(spec, 'rules')
  const out = [...checkTargeting(spec, true)]
  if (action === 'CUSTOM') {
    if (rules.length === 0)
      out.push(
        error(
          'CUSTOM action without `rules` is meaningless as it will never be triggered, add an empty rule `{}` if you want it be triggered for every request',
          '/spec',
        ),
      )
    if (textAt(spec, 'provider', 'name') === '') out.push(error('`provider.name` must not be empty', '/spec'))
  } else if (has(spec, 'provider'))
    out.push(error(`\`provider\` must not be with non CUSTOM action, found ${action}`, '/spec/provider'))
  if (action === 'DENY' && rules.length === 0)
    out.push(
      error(
        'DENY action without `rules` is meaningless as it will never be triggered, add an empty rule `{}` if you want it be triggered for every request',
        '/spec',
      ),
    )
  rules.forEach((rule: Json, index) => out.push(...checkRule(rule, index, action, istio)))
  if (action === 'DENY' && objectsAt(spec, 'rules').some(deniesAllTcp))
    out.push({
      severity: 'warning',
      by: 'webhook',
      message:
        'configured AuthorizationPolicy will deny all traffic to TCP ports under its scope due to the use of only HTTP attributes in a DENY rule; it is recommended to explicitly specify the port',
      pointer: '/spec/rules',
    })
  return out
}
