import { isJsonObject, isSameJson, type Json } from '../ports/json.js'
import type { ObjectChange } from '../mesh/changed-objects.js'
import { podTemplatesOf } from '../mesh/coverage/pod-templates.js'
import { member, objectAt, textAt } from '../mesh/fields.js'
import { keyTitle, type KubernetesObject } from '../ports/object.js'
import { describeScope } from './describe-permission.js'
import type { PermissionChange } from './permission-change.js'
import { everything, only } from './value-set.js'

/** An object by which somebody becomes somebody else to the API server, with no role changed. */
interface Credential {
  readonly subject: string
  readonly rule: string
  /** '' for the whole cluster. */
  readonly namespace: string
  /** What of the object decides: where it is the same in both states, nothing happens. */
  readonly decides: Json
  /** Where it is shown. */
  readonly pointer: string
}

/**
 * Credentials and mappings of identities that the change brings: token Secrets, bootstrap tokens, certificates, identities
 * of a cloud, API servers that decide by themselves. Who holds them is no question of roles, so that each is named and
 * nothing is proven. What goes takes away.
 */
export const credentialChanges = (
  changes: readonly ObjectChange[],
  earlier: readonly KubernetesObject[],
): readonly PermissionChange[] =>
  changes.flatMap(({ before, after }): readonly PermissionChange[] => {
    const now = after === undefined ? undefined : credentialOf(after)
    if (after === undefined || now === undefined) return []
    const old = before === undefined ? undefined : credentialOf(before)
    if (old !== undefined && isSameJson(old.decides, now.decides)) return []
    if (now.decides === '') return []
    // What an identity of a cloud may do comes with a new account, where its pods are new as well.
    if (after.key.kind === 'ServiceAccount' && before === undefined && !isRunBy(after, earlier)) return []
    return [
      {
        kind: 'unknown',
        subject: now.subject,
        scope: describeScope(now.namespace === '' ? everything : only([now.namespace])),
        rule: now.rule,
        badges: [],
        where: [after.locate(now.pointer)],
      },
    ]
  })

/** Whether pods run as an account, which then stands elsewhere: files need not have it. */
const isRunBy = ({ key }: KubernetesObject, objects: readonly KubernetesObject[]): boolean =>
  objects
    .filter((object) => object.key.namespace === key.namespace)
    .flatMap((object) => [
      ...podTemplatesOf(object).map(({ template }) => template),
      ...(object.key.group === '' && object.key.kind === 'Pod' ? [object.content] : []),
    ])
    .map((pod) => objectAt(pod, 'spec'))
    .some((spec) => (textAt(spec, 'serviceAccountName') || textAt(spec, 'serviceAccount') || 'default') === key.name)

const credentialOf = (object: KubernetesObject): Credential | undefined => {
  const { group, kind } = object.key
  switch (`${group}/${kind}`) {
    case '/Secret':
      return secretCredential(object)
    case '/ConfigMap':
      return configMapCredential(object)
    case '/ServiceAccount':
      return cloudIdentity(object)
    case 'certificates.k8s.io/CertificateSigningRequest':
      return {
        subject: `whoever holds the key of ${keyTitle(object.key)}`,
        rule: `act as the user and the groups of the certificate, as soon as it is approved for ${textAt(object.content, 'spec', 'signerName') || 'its signer'}`,
        namespace: '',
        decides: member(object.content, 'spec') ?? null,
        pointer: '/spec',
      }
    case 'apiregistration.k8s.io/APIService':
      // Without a Service behind it, it is a group of the API server itself.
      return !isJsonObject(member(objectAt(object.content, 'spec'), 'service'))
        ? undefined
        : {
            subject: 'anyone',
            rule: `whatever the API server behind ${keyTitle(object.key)} grants: it decides by itself about its own group`,
            namespace: '',
            decides: objectAt(object.content, 'spec', 'service'),
            pointer: '/spec',
          }
    default:
      return mappings.has(group) ? mapping(object, 'spec') : undefined
  }
}

/** Groups whose objects say which user or group somebody from outside is. */
const mappings: ReadonlySet<string> = new Set(['iamauthenticator.k8s.aws', 'user.openshift.io'])

const mapping = (object: KubernetesObject, pointer: string): Credential => {
  const notes = ['metadata', 'status', 'apiVersion']
  const decides = Object.fromEntries(Object.entries(object.content).filter(([name]) => !notes.includes(name)))
  return {
    subject: 'anyone',
    rule: `${keyTitle(object.key)} says who is which user, and in which groups`,
    namespace: '',
    decides,
    pointer: `/${pointer}`,
  }
}

/** Kubernetes: Secret types; the token of a bootstrap token may carry groups, the one of an account never expires. */
const secretCredential = (object: KubernetesObject): Credential | undefined => {
  const { namespace } = object.key
  const type = textAt(object.content, 'type')
  const account = object.annotations['kubernetes.io/service-account.name'] ?? ''
  if (type === 'kubernetes.io/service-account-token')
    return {
      subject: `whoever may read ${keyTitle(object.key)}`,
      rule: `act as ServiceAccount ${namespace}/${account}, by a token that does not expire`,
      namespace,
      decides: account,
      pointer: '/type',
    }
  if (type !== 'bootstrap.kubernetes.io/token' || namespace !== 'kube-system') return undefined
  return {
    subject: `whoever knows ${keyTitle(object.key)}`,
    rule: 'act as a node that joins the cluster, in the groups that the token names',
    namespace: '',
    decides: [member(object.content, 'data') ?? null, member(object.content, 'stringData') ?? null],
    pointer: '/type',
  }
}

/** ConfigMaps of kube-system that say who is who: of EKS, and of the API server's own front proxies. */
const configMapCredential = (object: KubernetesObject): Credential | undefined => {
  const { namespace, name } = object.key
  return namespace === 'kube-system' && ['aws-auth', 'extension-apiserver-authentication'].includes(name)
    ? mapping(object, 'data')
    : undefined
}

const cloudAnnotations = [
  'eks.amazonaws.com/role-arn',
  'iam.gke.io/gcp-service-account',
  'azure.workload.identity/client-id',
] as const

/** An identity of a cloud may be mapped to a user of the cluster. */
const cloudIdentity = (object: KubernetesObject): Credential => {
  const { namespace, name } = object.key
  const names = cloudAnnotations.filter((one) => (object.annotations[one] ?? '') !== '')
  return {
    subject: `ServiceAccount ${namespace}/${name}`,
    rule: `whatever the cloud identity of ${names.join(', ')} may do, in the cluster too where it is mapped to a user`,
    namespace: '',
    decides: names.length === 0 ? '' : names.map((one) => object.annotations[one] ?? ''),
    pointer: '/metadata/annotations',
  }
}
