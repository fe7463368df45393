import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { ObjectChange } from '../mesh/changed-objects.js'
import { digestOf } from '../mesh/digest.js'
import { keyTitle, type KubernetesObject } from '../ports/object.js'
import { describeScope } from './describe-permission.js'
import type { PermissionChange } from './permission-change.js'
import { everything, only } from './value-set.js'

/** What an admission object does with requests that a role allows. */
interface Admission {
  /** The group, and a kind of it or `*`. */
  readonly group: string
  readonly kind: string
  /** `refuses`: one more takes nothing away from what is refused. `excepts`, `rewrites`: one more may let things pass. */
  readonly does: 'refuses' | 'excepts' | 'rewrites'
}

const admissionGroup = 'admissionregistration.k8s.io'

/** Kubernetes API reference: admission; the others by their own documentation. The first that fits counts. */
const admissions: readonly Admission[] = [
  { group: admissionGroup, kind: 'ValidatingAdmissionPolicy', does: 'refuses' },
  { group: admissionGroup, kind: 'ValidatingAdmissionPolicyBinding', does: 'refuses' },
  { group: admissionGroup, kind: 'ValidatingWebhookConfiguration', does: 'refuses' },
  { group: admissionGroup, kind: 'MutatingAdmissionPolicy', does: 'rewrites' },
  { group: admissionGroup, kind: 'MutatingAdmissionPolicyBinding', does: 'rewrites' },
  { group: 'constraints.gatekeeper.sh', kind: '*', does: 'refuses' },
  { group: 'templates.gatekeeper.sh', kind: '*', does: 'refuses' },
  { group: 'mutations.gatekeeper.sh', kind: '*', does: 'rewrites' },
  { group: 'config.gatekeeper.sh', kind: '*', does: 'excepts' },
  { group: 'policies.kubewarden.io', kind: '*', does: 'refuses' },
  { group: 'kyverno.io', kind: 'PolicyException', does: 'excepts' },
  { group: 'kyverno.io', kind: '*', does: 'refuses' },
  { group: 'policies.kyverno.io', kind: 'PolicyException', does: 'excepts' },
  { group: 'policies.kyverno.io', kind: '*', does: 'refuses' },
  { group: 'security.openshift.io', kind: 'SecurityContextConstraints', does: 'excepts' },
]

/**
 * A role allows a request, and admission may still refuse it: where a policy, a webhook or a level of Pod Security goes or
 * changes, what its subjects can do grows without any role. Their expressions are not evaluated, so that such a change is
 * named and proves nothing.
 */
export const admissionChanges = (changes: readonly ObjectChange[]): readonly PermissionChange[] =>
  changes.flatMap((change) => [...policyChange(change), ...podSecurityChange(change)])

/** What an object does in admission; undefined for any other. */
export const admissionOf = ({ key }: KubernetesObject): Admission | undefined =>
  admissions.find(({ group, kind }) => group === key.group && (kind === '*' || kind === key.kind))

const policyChange = ({ before, after }: ObjectChange): readonly PermissionChange[] => {
  const object = after ?? before
  if (object === undefined) return []
  const found = admissionOf(object)
  if (found === undefined) return []
  const does = found.does === 'refuses' && makesObjects(after) ? 'rewrites' : found.does
  if (before === undefined && does === 'refuses') return []
  if (after === undefined && does === 'excepts') return []
  if (before !== undefined && after !== undefined && decisive(before) === decisive(after)) return []
  const verb = before === undefined ? 'comes' : after === undefined ? 'goes' : 'changes'
  const meaning = {
    refuses: 'what it refused may pass',
    excepts: 'what others refuse may pass',
    rewrites: 'what it makes of requests, or makes besides, is not known',
  }[does]
  return [
    {
      kind: 'unknown',
      subject: 'whoever sends what it judges',
      scope: describeScope(object.key.namespace === '' ? everything : only([object.key.namespace])),
      rule: `${keyTitle(object.key)} ${verb}: ${meaning}`,
      badges: [],
      where: [object.source],
    },
  ]
}

/** A policy of Kyverno that writes: it may make any object, roles and bindings among them. */
const makesObjects = (object: KubernetesObject | undefined): boolean =>
  object !== undefined && hasMember(object.content, /^(?:generate|mutate)$/)

const hasMember = (value: Json, name: RegExp): boolean =>
  Array.isArray(value)
    ? value.some((one: Json) => hasMember(one, name))
    : isJsonObject(value) && Object.entries(value).some(([key, below]) => name.test(key) || hasMember(below, name))

/** Members that say how a webhook is reached, and not what it judges. */
const technical = new Set(['caBundle', 'timeoutSeconds', 'admissionReviewVersions', 'sideEffects'])
const notes = new Set(['metadata', 'status', 'apiVersion', 'kind'])

const decisive = ({ content }: KubernetesObject): string =>
  digestOf(Object.fromEntries(Object.entries(withoutTechnical(content)).filter(([name]) => !notes.has(name))))

const withoutTechnical = (object: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(object)
      .filter(([name]) => !technical.has(name))
      .map(([name, value]) => [
        name,
        Array.isArray(value)
          ? value.map((one: Json) => (isJsonObject(one) ? withoutTechnical(one) : one))
          : isJsonObject(value)
            ? withoutTechnical(value)
            : value,
      ]),
  )

const enforce = 'pod-security.kubernetes.io/enforce'
/** Pod Security Standards, from the one that lets everything through. */
const levels = ['privileged', 'baseline', 'restricted']

const podSecurityChange = ({ before, after }: ObjectChange): readonly PermissionChange[] => {
  if (before === undefined || after === undefined) return []
  if (after.key.group !== '' || after.key.kind !== 'Namespace') return []
  const [old, now] = [before, after].map((object) => ({
    level: labelOf(object, enforce),
    version: labelOf(object, `${enforce}-version`),
  }))
  if (old === undefined || now === undefined || (old.level === now.level && old.version === now.version)) return []
  const [from, to] = [levels.indexOf(old.level), levels.indexOf(now.level)]
  // The strictest there is, and one that refuses nothing, whatever their versions.
  if (now.level === 'restricted' && old.version === now.version) return []
  if (now.level === old.level && (now.level === 'privileged' || now.level === '')) return []
  if (from >= 0 && to > from && old.version === now.version) return []
  // Without a label the cluster's own default counts, which may refuse nothing, and hardly ever more than `baseline`.
  if (old.level === '' && to > 0) return []
  const certain = from > to && to >= 0
  const shown = (level: string): string => (level === '' ? "the cluster's own default" : `level ${level}`)
  return [
    {
      kind: certain ? 'gained' : 'unknown',
      subject: `whoever may create pods in namespace ${after.key.name}`,
      scope: describeScope(only([after.key.name])),
      rule: certain
        ? `create pods that ${shown(old.level)} of Pod Security refuses and ${shown(now.level)} does not`
        : `Pod Security takes ${shown(now.level)} instead of ${shown(old.level)}`,
      badges: [],
      where: [after.locate('/metadata/labels')],
    },
  ]
}

const labelOf = ({ labels }: KubernetesObject, name: string): string =>
  (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? ''
