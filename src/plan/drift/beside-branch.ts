import { applySetId, applySetParentName } from '../../bindings/names.js'
import { podTemplatesOf } from '../../mesh/coverage/pod-templates.js'
import { objectsAt, textAt, textMapAt } from '../../mesh/fields.js'
import { keyTitle, type KubernetesObject } from '../../ports/object.js'
import { belongsTo, isOurs } from '../ownership.js'
import { isParent } from '../steps.js'
import { unknownObjects, writerOf, type DriftedObject, type DriftInput } from './drifted-object.js'
import { foreignBindings, type ForeignBinding } from './foreign-bindings.js'

/**
 * What stands beside the branch, and gives or takes access that it does not say: policies and Services of the environment's
 * namespace and bindings about its identities that no file knows, and what meshgate wrote and nothing asks for any more.
 */
export const beyondBranch = (input: DriftInput): readonly KubernetesObject[] => {
  const beyond = new Set([
    ...leftBehind(input),
    ...input.elsewhere,
    ...besideBranch(input).flatMap(({ kind, object }) => (kind === 'foreign' ? [object] : [])),
  ])
  return input.state.objects.filter((object) => beyond.has(object))
}

/** Policies of the root namespace that select what the environment owns, and are not the branch's. */
export const meshWide = (input: DriftInput): readonly KubernetesObject[] =>
  besideBranch(input).flatMap(({ kind, object }) => (kind === 'mesh-wide' ? [object] : []))

/** The same as objects to tell, each with who wrote it. */
export const driftBeside = (input: DriftInput): readonly DriftedObject[] =>
  besideBranch(input).map(({ object, kind, what }) => ({
    kind,
    object: keyTitle(object.key),
    details: [{ what, ...writerOf(object) }],
  }))

/** What meshgate wrote for the environment, and nothing asks for any more. */
export const leftBehind = (input: DriftInput): readonly KubernetesObject[] =>
  unknownObjects(input).filter(
    (object) => isMember(object, input.environment) && !isParent(object.key, input.environment),
  )

interface Beside {
  readonly object: KubernetesObject
  readonly kind: 'foreign' | 'mesh-wide' | ForeignBinding['kind']
  readonly what: string
}

const besideBranch = (input: DriftInput): readonly Beside[] => {
  const { environment, rendered } = input
  const unknown = unknownObjects(input).filter((object) => !isMember(object, environment))
  return [
    ...unknown.flatMap((object) => foreignPolicy(object, input) ?? foreignService(object, input) ?? []),
    ...foreignBindings(unknown, environment.namespace, rendered),
  ]
}

/** Policies of Istio, and what undoes them at the workload: filters, extensions, listeners of its own. */
const decides = ({ key: { group, kind }, content }: KubernetesObject): boolean =>
  group === 'security.istio.io' ||
  kind === 'EnvoyFilter' ||
  kind === 'WasmPlugin' ||
  (kind === 'Sidecar' && objectsAt(content, 'spec', 'ingress').length > 0)

const foreignPolicy = (object: KubernetesObject, input: DriftInput): Beside | undefined => {
  const { key, content } = object
  if (!decides(object)) return undefined
  const what = textAt(content, 'spec', 'action') || (key.kind === 'AuthorizationPolicy' ? 'ALLOW' : 'no file knows it')
  if (key.namespace === input.environment.namespace) return { object, kind: 'foreign', what }
  return key.namespace === input.rootNamespace && selectsOwned(object, input)
    ? { object, kind: 'mesh-wide', what }
    : undefined
}

/** A policy of the root namespace counts where its labels stand on a workload of the environment, or it has none. */
const selectsOwned = ({ content }: KubernetesObject, input: DriftInput): boolean => {
  const wanted = {
    ...textMapAt(content, 'spec', 'selector', 'matchLabels'),
    ...textMapAt(content, 'spec', 'workloadSelector', 'labels'),
  }
  if (Object.keys(wanted).length === 0)
    return objectsAt(content, 'spec', 'targetRefs').length === 0 && textAt(content, 'spec', 'targetRef', 'name') === ''
  // Of some workloads, as of CronJobs, only the repository knows: the cluster is not asked for them, and their pods are gone.
  return labelsOf([...input.state.objects, ...input.desired], input).some((own) => isSelected(wanted, own))
}

/**
 * A Service says which protocol a port has, and so what its policies can tell apart. Where the branch says which Services lead to
 * a workload, one more is not the branch's; Services of what it holds no Service of are deployed by something else.
 */
const foreignService = (object: KubernetesObject, input: DriftInput): Beside | undefined => {
  const { environment, desired } = input
  const leadsTo = (service: KubernetesObject, own: Labels): boolean => {
    const selector = textMapAt(service.content, 'spec', 'selector')
    return Object.keys(selector).length > 0 && isSelected(selector, own)
  }
  if (!isServiceOf(object, environment.namespace)) return undefined
  const services = desired.filter((service) => isServiceOf(service, environment.namespace))
  return labelsOf(desired, input).some(
    (own) => leadsTo(object, own) && services.some((service) => leadsTo(service, own)),
  )
    ? { object, kind: 'foreign', what: 'leads to a workload of the branch' }
    : undefined
}

const isServiceOf = ({ key: { group, kind, namespace } }: KubernetesObject, of: string): boolean =>
  group === '' && kind === 'Service' && namespace === of

type Labels = Readonly<Record<string, string>>

const isSelected = (wanted: Labels, own: Labels): boolean =>
  Object.entries(wanted).every(([name, value]) => Object.hasOwn(own, name) && own[name] === value)

/** Labels that the pods of the environment's namespace carry, of each template; a pod's own. */
const labelsOf = (objects: readonly KubernetesObject[], { environment }: DriftInput): readonly Labels[] =>
  objects
    .filter(({ key }) => key.namespace === environment.namespace)
    .flatMap((object) =>
      object.key.kind === 'Pod'
        ? [textMapAt(object.content, 'metadata', 'labels')]
        : podTemplatesOf(object).map(({ template }) => textMapAt(template, 'metadata', 'labels')),
    )

const isMember = (object: KubernetesObject, { name, namespace }: DriftInput['environment']): boolean =>
  belongsTo(object, applySetId(applySetParentName(name), namespace)) && isOurs(object)
