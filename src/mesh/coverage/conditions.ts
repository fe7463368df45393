import type { Json } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { member, objectAt, objectsAt, textAt, textMapAt, textsAt } from '../fields.js'
import type { ObjectChange } from '../changed-objects.js'
import { meshConfigOf } from './parsed-text.js'
import type { ChangedField } from './changed-fields.js'
import type { Condition } from './entry.js'

/** What a condition looks at. */
export interface ConditionContext {
  readonly states: readonly [before: MeshState, after: MeshState]
  readonly change: ObjectChange
  readonly field: ChangedField
  /** Path of the field from the object, through texts that hold YAML. */
  readonly path: readonly string[]
}

const objectsOf = ({ states }: ConditionContext): readonly KubernetesObject[] => [
  ...states[0].objects,
  ...states[1].objects,
]

const sides = ({ change }: ConditionContext): readonly KubernetesObject[] =>
  [change.before, change.after].filter((one) => one !== undefined)

const values = ({ field }: ConditionContext): readonly Json[] => [field.before ?? null, field.after ?? null]

const policies = (context: ConditionContext): readonly KubernetesObject[] =>
  objectsOf(context).filter(({ key }) => key.kind === 'AuthorizationPolicy')

/** `[name]` in a path. */
const nameIn = (part: string | undefined): string | undefined =>
  part !== undefined && part.startsWith('[') && part !== '[]' ? part.slice(1, -1) : undefined

const isProviderNamed = (context: ConditionContext): boolean => {
  const at = context.path.indexOf('extensionProviders')
  const name = nameIn(context.path[at + 1])
  return policies(context).some(({ content }) => {
    const provider = textAt(content, 'spec', 'provider', 'name')
    return provider !== '' && (name === undefined || name === provider)
  })
}

const addressFields = ['ipBlocks', 'notIpBlocks', 'remoteIpBlocks', 'notRemoteIpBlocks']

const readsAddresses = ({ content }: KubernetesObject): boolean =>
  objectsAt(content, 'spec', 'rules').some(
    (rule) =>
      objectsAt(rule, 'from').some((from) => addressFields.some((name) => textsAt(from, 'source', name).length > 0)) ||
      objectsAt(rule, 'when').some((when) => ['source.ip', 'remote.ip'].includes(textAt(when, 'key'))),
  )

const clientModes = new Set(['MUTUAL', 'ISTIO_MUTUAL', 'OPTIONAL_MUTUAL'])

const asksForCertificates = ({ content }: KubernetesObject): boolean =>
  objectsAt(content, 'spec', 'servers').some((server) => clientModes.has(textAt(server, 'tls', 'mode')))

/** Labels that selectors of namespaces name, but for the name that each namespace has. */
const selectorLabels = (value: Json | undefined): readonly string[] => [
  ...Object.keys(textMapAt(value, 'matchLabels')),
  ...objectsAt(value, 'matchExpressions').map((one) => textAt(one, 'key')),
]

const namespaceLabels = (object: KubernetesObject): readonly string[] => {
  const { content, key } = object
  if (key.kind === 'ConfigMap') return objectsAt(meshConfigOf(object), 'discoverySelectors').flatMap(selectorLabels)
  if (key.kind === 'MutatingWebhookConfiguration')
    return objectsAt(content, 'webhooks').flatMap((one) => selectorLabels(member(one, 'namespaceSelector')))
  if (key.kind === 'Gateway' && key.group === 'gateway.networking.k8s.io')
    return objectsAt(content, 'spec', 'listeners').flatMap((one) =>
      selectorLabels(objectAt(one, 'allowedRoutes', 'namespaces', 'selector')),
    )
  return []
}

const isLabelSelected = (context: ConditionContext): boolean => {
  const label = context.path.at(-1)
  return objectsOf(context).some((object) => label !== undefined && namespaceLabels(object).includes(label))
}

const powers = new Set(['ALL', 'NET_ADMIN', 'NET_RAW', 'SYS_ADMIN', 'BPF'])

const givesPower = ({ field }: ConditionContext): boolean =>
  field.after === true ||
  (typeof field.after === 'string' && powers.has(field.after.toUpperCase().replace(/^CAP_/, '')))

/** The user and group of Istio's proxy (I pkg/kube/inject: ProxyUID). */
const proxyUser = 1337

const namesOfSecret = (gateway: KubernetesObject): readonly string[] =>
  objectsAt(gateway.content, 'spec', 'servers').flatMap((server) => {
    const tls = objectAt(server, 'tls')
    if (!clientModes.has(textAt(tls, 'mode'))) return []
    return [textAt(tls, 'credentialName'), textAt(tls, 'caCertCredentialName'), ...textsAt(tls, 'credentialNames')]
  })

const authorities = /^(?:cacerts|istio-ca-secret|istio-ca-key)$/

const isTrusted = (context: ConditionContext): boolean =>
  sides(context).some(({ key }) => {
    const name = key.name.replace(/-cacert$/, '')
    return (
      authorities.test(key.name) ||
      objectsOf(context).some(
        (object) =>
          object.key.kind === 'Gateway' && namesOfSecret(object).some((one) => one === key.name || one === name),
      )
    )
  })

const selectsWorkloads = ({ content }: KubernetesObject): boolean =>
  Object.keys(textMapAt(content, 'spec', 'workloadSelector', 'labels')).length > 0

const isTrueText = (value: Json): boolean => value === true || value === 'true'

/** Whether an opaque entry counts for this change. */
export const holds = (condition: Condition, context: ConditionContext): boolean => {
  switch (condition) {
    case 'a CUSTOM policy names the provider':
      return isProviderNamed(context)
    case 'a policy reads addresses':
      return policies(context).some(readsAddresses)
    case 'a server asks for client certificates':
      return sides(context).some(asksForCertificates)
    case 'a namespace selector reads the label':
      return isLabelSelected(context)
    case 'the object was there before and is there after':
      return sides(context).length === 2
    case 'it gives the pod power over its network':
      return givesPower(context)
    case 'it is the user of the proxy':
      return values(context).some((value) => value === proxyUser || value === String(proxyUser))
    case 'it names an external host':
      return values(context).includes('ExternalName') || context.path.at(-1) === 'externalName'
    case 'it makes the Service headless':
      return values(context).includes('None')
    case 'the entry selects workloads':
      return sides(context).some(selectsWorkloads)
    case 'redirection to HTTPS goes':
      return values(context).some(isTrueText) && !isTrueText(context.field.after ?? null)
    case 'a gateway trusts the Secret':
      return isTrusted(context)
  }
}
