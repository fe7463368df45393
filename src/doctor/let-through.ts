import type { Environment } from '../config/config.js'
import { objectAt, objectsAt, textAt, textsAt } from '../mesh/fields.js'
import { selectsLabels } from '../mesh/label-selector.js'
import { namespaceLabels } from '../mesh/namespace-labels.js'
import { groupsOf } from '../plan/server-side/groups.js'
import { admissionPolicy, admissionPolicyName } from '../plan/server-side/server-side.js'
import { isSameJson, type Json, type JsonObject } from '../ports/json.js'
import type { KubernetesObject, MeshState } from '../ports/object.js'

/**
 * Why the admission policy lets inline edits through, or may; undefined where it refuses them. `admission` has the policy and
 * its binding, `world` the labels of the namespace.
 */
export const whatLetsThrough = (
  admission: MeshState,
  world: MeshState,
  environment: Environment,
): string | undefined => {
  const find = (kind: string): KubernetesObject | undefined => admission.objects.find(({ key }) => key.kind === kind)
  const [policy, binding] = [find('ValidatingAdmissionPolicy'), find('ValidatingAdmissionPolicyBinding')]
  const name = admissionPolicyName(environment)
  if (policy === undefined) return `there is no ValidatingAdmissionPolicy ${name}`
  if (binding === undefined)
    return `ValidatingAdmissionPolicy ${name} has no binding of its name, and is not enforced without one`
  return inPolicy(policy.content, environment) ?? inBinding(binding.content, world, environment)
}

const inPolicy = (policy: JsonObject, environment: Environment): string | undefined => {
  const name = admissionPolicyName(environment)
  if (textAt(policy, 'spec', 'failurePolicy') === 'Ignore') return `${name} lets through what it fails on`
  const { applier } = groupsOf(environment)
  if (
    !objectsAt(policy, 'spec', 'validations').some((one) => textAt(one, 'expression').includes(JSON.stringify(applier)))
  )
    return `${name} does not speak of the group ${applier}`
  const [printed] = admissionPolicy({ environment, breakGlass: breakGlassOf(policy) })
  const [found, wanted] = [effectOf(policy), effectOf(printed ?? {})]
  const other = Object.keys(wanted).find((part) => !isSameJson(found[part], wanted[part]))
  return other === undefined
    ? undefined
    : `${name} is not the one that this version prints: spec.${other} differs, and what that lets through is not known`
}

/** The group is the administrator's choice: it is read from where the printed policy names it. */
const breakGlassOf = (policy: JsonObject): string => {
  const [variable] = objectsAt(policy, 'spec', 'variables').filter((one) => textAt(one, 'name') === 'breakGlass')
  return /^"([^"\\]*)" in request\.userInfo\.groups$/.exec(textAt(variable, 'expression'))?.[1] ?? ''
}

/** What decides about a request, without what the API server fills in. */
const effectOf = (policy: JsonObject): Readonly<Record<string, Json>> => {
  const spec = objectAt(policy, 'spec')
  const constraints = objectAt(spec, 'matchConstraints')
  return {
    paramKind: objectAt(spec, 'paramKind'),
    matchConditions: objectsAt(spec, 'matchConditions').map(expressionOf),
    variables: objectsAt(spec, 'variables').map(expressionOf),
    validations: objectsAt(spec, 'validations').map((one) => textAt(one, 'expression')),
    'matchConstraints.resourceRules': objectsAt(constraints, 'resourceRules').map(ruleOf),
    'matchConstraints.excludeResourceRules': objectsAt(constraints, 'excludeResourceRules'),
    'matchConstraints.namespaceSelector': objectAt(constraints, 'namespaceSelector'),
    'matchConstraints.objectSelector': objectAt(constraints, 'objectSelector'),
  }
}

const expressionOf = (one: JsonObject): JsonObject => ({
  name: textAt(one, 'name'),
  expression: textAt(one, 'expression'),
})

const ruleOf = (rule: JsonObject): JsonObject => ({
  ...Object.fromEntries(
    ['apiGroups', 'apiVersions', 'operations', 'resources', 'resourceNames'].map((list) => [list, textsAt(rule, list)]),
  ),
  scope: textAt(rule, 'scope') || '*',
})

const inBinding = (binding: JsonObject, world: MeshState, environment: Environment): string | undefined => {
  const { namespace } = environment
  const name = admissionPolicyName(environment)
  if (textAt(binding, 'spec', 'policyName') !== name) return `the binding ${name} is of another policy`
  if (!textsAt(binding, 'spec', 'validationActions').includes('Deny'))
    return `the binding ${name} warns or records, and denies nothing`
  const matches = objectAt(binding, 'spec', 'matchResources')
  const narrowed = [
    ...Object.keys(objectAt(matches, 'objectSelector')),
    ...objectsAt(matches, 'excludeResourceRules'),
    ...objectsAt(matches, 'resourceRules'),
    ...Object.keys(objectAt(binding, 'spec', 'paramRef')),
  ]
  if (narrowed.length > 0) return `the binding ${name} is for some objects alone`
  const found = world.objects.find(({ key }) => key.kind === 'Namespace' && key.name === namespace)
  return selectsLabels(objectAt(matches, 'namespaceSelector'), namespaceLabels(namespace, found))
    ? undefined
    : `the binding ${name} does not select namespace ${namespace}`
}
