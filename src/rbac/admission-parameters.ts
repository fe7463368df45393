import type { ObjectChange } from '../mesh/changed-objects.js'
import { digestOf } from '../mesh/digest.js'
import { member, objectAt, textAt, textsAt } from '../mesh/fields.js'
import { selectsLabels } from '../mesh/label-selector.js'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import { keyTitle, type KubernetesObject, type MeshState } from '../ports/object.js'
import { describeScope } from './describe-permission.js'
import type { PermissionChange } from './permission-change.js'
import { everything } from './value-set.js'

/** One way in which a policy of admission takes parameters. */
interface Reference {
  /** For people: the object that names them. */
  readonly by: string
  /** Undefined: the policy that says it was not read. */
  readonly kind: { readonly group: string; readonly kind: string } | undefined
  readonly name: string
  readonly selector: JsonObject | undefined
  /** '': that of each object that is judged. */
  readonly namespace: string
  /** What holds where there are none. */
  readonly missing: 'Allow' | 'Deny'
}

const admissionGroup = 'admissionregistration.k8s.io'

const groupOf = (apiVersion: string): string => (apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '')

/** Kubernetes API reference: ParamKind, ParamRef. */
const referenceOf = (binding: KubernetesObject, { objects }: MeshState): readonly Reference[] => {
  const { group, kind } = binding.key
  if (group !== admissionGroup || !/^(?:Valid|Mut)atingAdmissionPolicyBinding$/.test(kind)) return []
  const spec = objectAt(binding.content, 'spec')
  const parameters = member(spec, 'paramRef')
  if (parameters === undefined || parameters === null) return []
  // One that only warns or notes refuses nothing.
  if (kind.startsWith('Validating') && !textsAt(spec, 'validationActions').includes('Deny')) return []
  const policy = objects.find(
    ({ key }) => key.group === group && `${key.kind}Binding` === kind && key.name === textAt(spec, 'policyName'),
  )
  const parameterKind = objectAt(policy?.content, 'spec', 'paramKind')
  const selector = member(parameters, 'selector')
  return [
    {
      by: keyTitle(binding.key),
      kind:
        policy === undefined
          ? undefined
          : { group: groupOf(textAt(parameterKind, 'apiVersion')), kind: textAt(parameterKind, 'kind') },
      name: textAt(parameters, 'name'),
      selector: isJsonObject(selector) ? selector : undefined,
      namespace: textAt(parameters, 'namespace'),
      missing: textAt(parameters, 'parameterNotFoundAction') === 'Allow' ? 'Allow' : 'Deny',
    },
  ]
}

const configMapsIn = (value: Json): readonly JsonObject[] => {
  if (Array.isArray(value)) return value.flatMap(configMapsIn)
  if (!isJsonObject(value)) return []
  return Object.entries<Json>(value).flatMap(([name, inner]) =>
    name === 'configMap' && isJsonObject(inner) && textAt(inner, 'name') !== '' ? [inner] : configMapsIn(inner),
  )
}

/** Policies of Kyverno read ConfigMaps into their context (kyverno.io/docs/policy-types/cluster-policy/external-data-sources). */
const contextsOf = (policy: KubernetesObject): readonly Reference[] =>
  policy.key.group !== 'kyverno.io'
    ? []
    : configMapsIn(policy.content).map((map) => ({
        by: keyTitle(policy.key),
        kind: { group: '', kind: 'ConfigMap' },
        name: textAt(map, 'name'),
        selector: undefined,
        namespace: textAt(map, 'namespace'),
        missing: 'Deny',
      }))

const isParameter = (object: KubernetesObject | undefined, reference: Reference): boolean => {
  if (object === undefined) return false
  const { key } = object
  const { kind, name, selector, namespace } = reference
  if (kind !== undefined && (kind.kind !== key.kind || kind.group !== key.group)) return false
  if (namespace !== '' && key.namespace !== '' && key.namespace !== namespace) return false
  // Kyverno fills in names; which ones, nobody can say.
  if (name.includes('{{')) return true
  return selector === undefined ? key.name === name : selectsLabels(selector, object.labels)
}

/** Notes of tools, which no policy can lean on. */
const applied = 'kubectl.kubernetes.io/last-applied-configuration'

const notes = new Set(['metadata', 'status', 'apiVersion'])

const says = ({ content, labels, annotations }: KubernetesObject): string =>
  digestOf([
    Object.fromEntries(Object.entries(content).filter(([name]) => !notes.has(name))),
    labels,
    Object.fromEntries(Object.entries(annotations).filter(([name]) => name !== applied)),
  ])

/** What a reference has of a change: the parameter comes, goes or says something else. */
const effectOf = ({ before, after }: ObjectChange, reference: Reference): 'comes' | 'goes' | 'changes' | undefined => {
  const [was, is] = [isParameter(before, reference), isParameter(after, reference)]
  if (was && is)
    return before !== undefined && after !== undefined && says(before) !== says(after) ? 'changes' : undefined
  // Where nothing held without it, one more only refuses; and where all was refused, one less does.
  if (is) return reference.missing === 'Deny' ? 'comes' : undefined
  return was && (reference.missing === 'Allow' || reference.selector !== undefined) ? 'goes' : undefined
}

/**
 * Objects of any kind that a policy of admission takes its parameters from: by them it may let more through, and the policy
 * itself stays the same. What stands before the change counts, since a policy that comes refuses nothing yet.
 */
export const parameterChanges = (changes: readonly ObjectChange[], before: MeshState): readonly PermissionChange[] => {
  const references = before.objects.flatMap((object) => [...referenceOf(object, before), ...contextsOf(object)])
  if (references.length === 0) return []
  return changes.flatMap((change) => {
    const object = change.after ?? change.before
    const found = references.flatMap((reference) => {
      const effect = effectOf(change, reference)
      return effect === undefined ? [] : [{ effect, by: reference.by }]
    })
    const [first] = found
    if (object === undefined || first === undefined) return []
    const users = [...new Set(found.map(({ by }) => by))].sort().join(' and ')
    return [
      {
        kind: 'unknown' as const,
        subject: 'whoever sends what it judges',
        scope: describeScope(everything),
        rule: `${keyTitle(object.key)} ${first.effect}, and ${users} takes parameters from it: what it refused may pass`,
        badges: [],
        where: [object.source],
      },
    ]
  })
}
