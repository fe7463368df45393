import type { Json } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKindName } from '../../ports/objects-of-kind.js'
import { member, objectAt, objectsAt, textAt, textMapAt, textsAt } from '../fields.js'
import { formerObjects } from '../former-objects.js'
import { imageRepository } from '../image-repository.js'
import { selectorLabels } from '../label-selector.js'
import { nobodys } from '../account-moves.js'
import { nameLabel } from '../namespace-labels.js'
import { lacksPolicyOf, unreadPolicies } from '../policy-not-read.js'
import type { ObjectChange } from '../changed-objects.js'
import { annotationTable } from './annotations.js'
import { newlyAsked, scrapesMore } from './asked-addresses.js'
import { steersDeciding, textHoldsDeciding } from './carriers.js'
import type { ChangedField } from './changed-fields.js'
import { isAsked, isControlPlane, isIstiod } from './control-plane.js'
import type { Condition } from './entry.js'
import { namesNeutralEverywhere } from './find-entry.js'
import { readsNodeAnew, volumeShowsHeld } from './held-by-node.js'
import { isGuardedAt, isStrictAt } from './guarded-addresses.js'
import { changesIdentityOfGateways, leadIn, makesGateways, namesService } from './identity-of-gateways.js'
import { installsIstio } from './installers.js'
import { keepsOut } from './kept-out.js'
import { labelTable } from './labels.js'
import { mayMakePods } from './making-pods.js'
import { meshConfigOf } from './parsed-text.js'
import { namesToken, saysAccountApart, saysNamedAccount, textSaysOtherAccount } from './named-accounts.js'
import { entryLeadsPlain, filterLeadsPlain } from './plain-ways.js'
import { isReleasedTemplate } from './released-template.js'
import { fillsGuarded, isElsewhere } from './remote-charts.js'
import { rootNamespacesOf } from './root-namespaces.js'
import { rewritesWhatDecides } from './rewriting-objects.js'
import { isServed, isUnserved } from './served-revisions.js'
import { clientsSendPast, meshSendsPast, podsSendPast } from './sent-past-proxy.js'
import { isServedByOthers } from './served-by-others.js'
import { isFoundOtherwise, namesHostOtherwise } from './service-reach.js'
import { holdsNewToken } from './taken-tokens.js'
import {
  asksForCertificates,
  asksForIdentity,
  isTrusted,
  makesTrusted,
  namesIdentity,
  namesKeyOfMesh,
  signsForMesh,
} from './trusted.js'
import { seesWhatDecides, writesWhatDecides } from './writing-policies.js'

/** What a condition looks at. */
export interface ConditionContext {
  readonly states: readonly [before: MeshState, after: MeshState]
  readonly change: ObjectChange
  readonly field: ChangedField
  /** Path of the field from the object, through texts that hold YAML. */
  readonly path: readonly string[]
  /** The namespace of the MeshConfig that is read. */
  readonly root: string
}

const objectsOf = ({ states }: ConditionContext): readonly KubernetesObject[] => [
  ...states[0].objects,
  ...states[1].objects,
]

const sides = ({ change }: ConditionContext): readonly KubernetesObject[] =>
  [change.before, change.after].filter((one) => one !== undefined)

const values = ({ field }: ConditionContext): readonly Json[] => [field.before ?? null, field.after ?? null]

const ofKind = ({ states }: ConditionContext, kind: string): readonly KubernetesObject[] =>
  states.flatMap((state) => objectsOfKindName(state, kind))

const policies = (context: ConditionContext): readonly KubernetesObject[] => ofKind(context, 'AuthorizationPolicy')

/** Whether a policy that was not read may have one of these fields, or select by a label of that name. */
const unreadPolicyHas = ({ states }: ConditionContext, names: readonly string[]): boolean =>
  states.some((state) => unreadPolicies(state, names).length > 0)

/** `[name]` in a path. */
const nameIn = (part: string | undefined): string | undefined =>
  part !== undefined && part.startsWith('[') && part !== '[]' ? part.slice(1, -1) : undefined

const isProviderNamed = (context: ConditionContext): boolean => {
  const at = context.path.indexOf('extensionProviders')
  const name = nameIn(context.path[at + 1])
  return (
    unreadPolicyHas(context, ['provider']) ||
    policies(context).some(({ content }) => {
      const provider = textAt(content, 'spec', 'provider', 'name')
      return provider !== '' && (name === undefined || name === provider)
    })
  )
}

const addressFields = ['ipBlocks', 'notIpBlocks', 'remoteIpBlocks', 'notRemoteIpBlocks']

/** The client's address, and the headers that a proxy writes by it (E conn_manager_utility.cc: mutateRequestHeaders). */
const keyOfAddress =
  /^(?:(?:source|remote)\.ip|request\.headers\[(?:x-forwarded-(?:for|proto|host|port)|x-real-ip|x-envoy-(?:external-address|internal))\])$/i

const readsAddresses = ({ content }: KubernetesObject): boolean =>
  objectsAt(content, 'spec', 'rules').some(
    (rule) =>
      objectsAt(rule, 'from').some((from) => addressFields.some((name) => textsAt(from, 'source', name).length > 0)) ||
      objectsAt(rule, 'when').some((when) => keyOfAddress.test(textAt(when, 'key'))),
  )

const somePolicyReadsAddresses = (context: ConditionContext): boolean =>
  policies(context).some(readsAddresses) || unreadPolicyHas(context, [...addressFields, 'when'])

/** Those that a gateway hands on as the client says them, however many proxies it trusts. */
const handedOn = /\[(?:x-forwarded-host|x-real-ip)\]$/i

/** By which a policy knows clients, wherever it stands behind the gateway that writes it. */
const readsWrittenHeaders = ({ content }: KubernetesObject): boolean =>
  objectsAt(content, 'spec', 'rules').some((rule) =>
    objectsAt(rule, 'when').some((when) => {
      const key = textAt(when, 'key')
      return key.startsWith('request.headers[') && keyOfAddress.test(key) && !handedOn.test(key)
    }),
  )

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
  // Whatever a file says of it, the API server sets it.
  if (label === undefined || label === nameLabel) return false
  return objectsOf(context).some((object) => namespaceLabels(object).includes(label))
}

const powers = new Set(['ALL', 'NET_ADMIN', 'NET_RAW', 'SYS_ADMIN', 'BPF'])

const givesPower = ({ field }: ConditionContext): boolean =>
  field.after === true ||
  (typeof field.after === 'string' && powers.has(field.after.toUpperCase().replace(/^CAP_/, '')))

/** The user and group of Istio's proxy (I pkg/kube/inject: ProxyUID). */
const proxyUser = 1337

const selectsWorkloads = ({ content }: KubernetesObject): boolean =>
  Object.keys(textMapAt(content, 'spec', 'workloadSelector', 'labels')).length > 0

const ownText = (map: Readonly<Record<string, string>>, name: string): string =>
  (Object.hasOwn(map, name) ? map[name] : undefined) ?? ''

/** Its own label, or else its namespace's, sends what goes to the entry through a waypoint. */
const hasWaypoint = (context: ConditionContext): boolean =>
  sides(context).some(({ key, labels }) => {
    const own = ownText(labels, 'istio.io/use-waypoint')
    const spaces = ofKind(context, 'Namespace').filter((one) => one.key.name === key.namespace)
    return own !== '' ? own !== 'none' : spaces.some((one) => ownText(one.labels, 'istio.io/use-waypoint') !== '')
  })

/** Something at hand is behind a waypoint, or is one. */
const mayHaveWaypoint = (states: readonly MeshState[]): boolean =>
  states.some(({ objects }) =>
    objects.some(
      ({ key, content, labels }) =>
        !['', 'none'].includes(ownText(labels, 'istio.io/use-waypoint')) ||
        (key.kind === 'Gateway' && textAt(content, 'spec', 'gatewayClassName') === 'istio-waypoint'),
    ),
  )

/** Subsets of all destinations of a VirtualService, wherever it has them: `http`, `tcp`, `tls`, and mirrors. */
const subsetsIn = (value: Json): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one: Json) => subsetsIn(one))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries<Json>(value).flatMap(([name, inner]) =>
    name === 'subset' && typeof inner === 'string' ? [inner] : subsetsIn(inner),
  )
}

const subsetsOfRoutes = (context: ConditionContext): readonly string[] =>
  ofKind(context, 'VirtualService').flatMap(({ content }) => subsetsIn(objectAt(content, 'spec')))

const isSubsetRouted = (context: ConditionContext): boolean => {
  const name = nameIn(context.path[2])
  const routed = (): readonly string[] => subsetsOfRoutes(context)
  return mayHaveWaypoint(context.states) && (name === undefined ? routed().length > 0 : routed().includes(name))
}

const hasRoutedSubset = (context: ConditionContext): boolean => {
  if (!mayHaveWaypoint(context.states)) return false
  const routed = subsetsOfRoutes(context)
  return sides(context).some(({ content }) =>
    objectsAt(content, 'spec', 'subsets').some((one) => routed.includes(textAt(one, 'name'))),
  )
}

/** Its endpoints join those of the Service (I pilot/pkg/model/endpointshards.go: by host and namespace). */
const hasNameOfService = (context: ConditionContext): boolean =>
  sides(context).some(({ content }) => textsAt(content, 'spec', 'hosts').some((host) => /\.svc(?:\.|$)/.test(host)))

/** A listener for outgoing requests at an address of the pod: what comes from outside is sent on as the workload's own. */
const listensForOthers = ({ content }: KubernetesObject): boolean =>
  objectsAt(content, 'spec', 'egress').some(
    (listener) => !/^(?:|127\..*|::1|localhost)$/.test(textAt(listener, 'bind')),
  )

/** A networking/v1beta1/proxy_image.proto: imageType. */
const releasedImages: ReadonlySet<Json> = new Set<Json>(['', 'default', 'debug', 'distroless'])

/** Classes that Istio's controller brings (I pilot/pkg/config/kube/gateway), and those that a GatewayClass gives it. */
const isOfIstio = (context: ConditionContext, name: Json): boolean =>
  typeof name === 'string' &&
  (/^istio(?:-[a-z-]+)?$/.test(name) ||
    objectsOf(context).some(
      ({ key, content }) =>
        key.kind === 'GatewayClass' &&
        key.name === name &&
        textAt(content, 'spec', 'controllerName').startsWith('istio.io/'),
    ))

const changesController = (context: ConditionContext): boolean => {
  const [old, now] = values(context)
  if (sides(context).length < 2 || old === undefined || now === undefined) return false
  // mesh/resolve/waypoint-lookup says which Services a waypoint of another class leaves in doubt.
  if (old === 'istio-waypoint') return false
  const [first, second] = [isOfIstio(context, old), isOfIstio(context, now)]
  return first !== second || (!first && !second && sides(context).some(({ labels }) => 'istio.io/rev' in labels))
}

/** Labels that policies of Istio select workloads by. */
const policyLabels = ({ key, content }: KubernetesObject): readonly string[] =>
  key.group.endsWith('istio.io')
    ? [
        ...Object.keys(textMapAt(content, 'spec', 'selector', 'matchLabels')),
        ...Object.keys(textMapAt(content, 'spec', 'workloadSelector', 'labels')),
        ...(key.kind === 'Gateway' ? Object.keys(textMapAt(content, 'spec', 'selector')) : []),
      ]
    : []

const policySelects = (context: ConditionContext, label: string): boolean =>
  objectsOf(context).some((object) => policyLabels(object).includes(label)) || unreadPolicyHas(context, [label])

const serviceSelects = (context: ConditionContext, label: string): boolean =>
  ofKind(context, 'Service').some(
    ({ key, content }) => key.group === '' && Object.hasOwn(textMapAt(content, 'spec', 'selector'), label),
  )

const isSelectedByPolicy = (context: ConditionContext): boolean => {
  const label = context.path.at(-1)
  return sides(context).length === 2 && label !== undefined && policySelects(context, label)
}

const isSelected = (context: ConditionContext): boolean =>
  isSelectedByPolicy(context) ||
  (context.change.after !== undefined && serviceSelects(context, context.path.at(-1) ?? ''))

/** Also where it comes: the objects that it changes may have been there before. */
const rewrites = (context: ConditionContext): boolean =>
  sides(context).some((object) =>
    rewritesWhatDecides(
      object,
      context.field,
      (label) => policySelects(context, label) || serviceSelects(context, label),
    ),
  )

/** `istio-injection: enabled` asks for the default revision. */
const isAskedInVain = (context: ConditionContext): boolean => {
  const { after } = context.field
  if (typeof after !== 'string' || after === '') return false
  const injection = context.path.at(-1) === 'istio-injection'
  if (injection && after !== 'enabled') return false
  const revision = injection ? 'default' : after
  const [before, now] = context.states
  // Who asked for no proxy before is no less safe without one.
  const labels = context.change.before?.labels ?? {}
  const moves =
    typeof context.field.before === 'string' || labels['istio-injection'] === 'enabled' || 'istio.io/rev' in labels
  return isUnserved(now, revision) || (moves && !isServed(now, revision) && !isAsked(before, revision))
}

const isKeptOut = (context: ConditionContext): boolean => {
  const name = context.path.at(-1) ?? ''
  return values(context).some((value) => keepsOut(name, value, context.change.after === undefined))
}

const namespaceIn = ({ change }: ConditionContext): string => (change.after ?? change.before)?.key.namespace ?? ''

/** Whether a policy or a binding, in either state, names the account that pods of an object run as, or ran. */
const namesKnownAccount = (context: ConditionContext): boolean =>
  values(context).some((value) => saysNamedAccount(context.states, value, namespaceIn(context)))

/** What its controller makes pods of stood in another namespace, by which a rule or a binding may know them. */
const movesApart = ({ states: [before, after], change, field }: ConditionContext): boolean =>
  change.before === undefined &&
  change.after !== undefined &&
  saysAccountApart(
    [before, after],
    field.after ?? null,
    change.after.key.namespace,
    formerObjects(change.after, before.objects, after.objects).map(({ key }) => key.namespace),
  )

/** The same of pods whose account nobody says: a rule or a binding for a whole namespace knows them. */
const movesPods = ({ states: [before, after], change }: ConditionContext): boolean => {
  if (change.before !== undefined || change.after === undefined || !mayMakePods(change.after)) return false
  const { namespace } = change.after.key
  return saysAccountApart(
    [before, after],
    nobodys({ namespace, name: '' }).name,
    namespace,
    formerObjects(change.after, before.objects, after.objects).map(({ key }) => key.namespace),
  )
}

/** The same of a text that holds more, or that names the Secret of an account's token. */
const givesKnownAccount = (context: ConditionContext): boolean => {
  const { states, field } = context
  const [before, after] = [field.before ?? null, field.after ?? null]
  const namespace = namespaceIn(context)
  return (
    textSaysOtherAccount(states, [before, after], namespace) ||
    (typeof after === 'string' && namesToken(states, after, namespace))
  )
}

/** A certificate with an identity, or one that makes further ones; or the key of the mesh itself. */
const givesIdentity = (context: ConditionContext): boolean => {
  const { after } = context.field
  const name = context.path.at(-1) ?? ''
  return (
    judges['it is a key of the mesh'](context) ||
    namesIdentity(after) ||
    (name === 'csi.cert-manager.io/is-ca' && after === 'true') ||
    (name === 'csi.cert-manager.io/uri-sans' && typeof after === 'string' && after.includes('${')) ||
    (name === 'signerName' && typeof after === 'string' && /istio|mesh|spiffe/i.test(after))
  )
}

const touching =
  /istio|AuthorizationPolicy|PeerAuthentication|RequestAuthentication|injec|serviceAccount|labels|annotations|hostNetwork|namespace|Role|\$patch|Gateway|Service"/i

const textOf = (value: Json): string => JSON.stringify(value)

const minorOf = (value: Json): string | undefined =>
  typeof value === 'string' ? /^v?(\d+\.\d+)\.\d+(?:[-+][\w.+-]*)?$/.exec(value.trim())?.[1] : undefined

/** A patch release of Istio fixes, and decides nothing otherwise but what mesh/resolve tells by the running version. */
const isSameMinor = (context: ConditionContext): boolean => {
  const [old, now] = values(context).map(minorOf)
  return old !== undefined && old === now
}

/** Istio's own charts bring no policies into the namespaces that they fill. */
const isPatchOfIstio = (context: ConditionContext): boolean =>
  isVersion(context) && isSameMinor(context) && sides(context).every(installsIstio)

/** Of a field in a schema: for people. A property of that name has a schema of its own, which is no text. */
const isDescription = (context: ConditionContext): boolean =>
  context.path.at(-1) === 'description' &&
  !context.path.some((part) => part === 'default' || part === 'enum') &&
  values(context).every((value) => value === null || typeof value === 'string')

/** `auto`: the injector puts its own image there. */
const isInjectedImage = (context: ConditionContext): boolean =>
  values(context).every((value) => value === null || value === 'auto')

/** Whether the pod holds the proxy and nothing that could pass it by: a gateway's. */
const isProxyAlone = (context: ConditionContext): boolean => {
  const at = context.path.indexOf('securityContext')
  return sides(context).every(({ content }) => {
    const names = objectsAt(content, ...context.path.slice(0, at), 'containers').map((one) => textAt(one, 'name'))
    return names.length > 0 && names.every((name) => name === 'istio-proxy')
  })
}

/** Of what runs as another user from now on, all traffic meets the proxy again. Without a word of its own a container has the pod's. */
const becomesProxyUser = ({ path, field, change }: ConditionContext): boolean => {
  const isProxyUser = (value: Json | undefined): boolean => value === proxyUser || value === String(proxyUser)
  if (field.after !== undefined && field.after !== null) return isProxyUser(field.after)
  const at = path.findIndex((part) => part === 'containers' || part === 'initContainers')
  const ofPod = objectAt(change.after?.content, ...path.slice(0, Math.max(at, 0)), 'securityContext')
  return at >= 0 && isProxyUser(member(ofPod, path.at(-1) ?? ''))
}

const isPatchOf = (context: ConditionContext): boolean => {
  const [old, now] = values(context).map((value) =>
    minorOf(typeof value === 'string' ? value.replace(/@.*$/, '').replace(/^.*:/, '') : null),
  )
  return old !== undefined && old === now
}

const isVersion = ({ path }: ConditionContext): boolean =>
  ['version', 'targetRevision', 'tag', 'semver'].includes(path.at(-1) ?? '')

const repositoryOf = (value: Json): string => (typeof value === 'string' ? imageRepository(value) : '')

const isSameRepository = (context: ConditionContext): boolean => {
  const [old = null, now = null] = values(context)
  return repositoryOf(old) === repositoryOf(now)
}

/** A template as Istio released it; one that was not there before adds a way of injection, and takes none away. */
const isReleased = (value: Json, at: number): boolean =>
  (at === 0 && value === null) || (typeof value === 'string' && isReleasedTemplate(value))

const isNothing = (value: Json): boolean =>
  value === null || value === false || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)

const isTrueText = (value: Json): boolean => value === true || value === 'true'
const isFalseText = (value: Json): boolean => value === false || value === 'false'

/** Policies of an object's namespace, and of the mesh's. */
const spacesOfPolicies = (context: ConditionContext): ReadonlySet<string> =>
  new Set([
    context.root,
    ...context.states.flatMap((state) => [...rootNamespacesOf(state)]),
    ...sides(context).map(({ key }) => key.namespace),
  ])

const policiesAt = (context: ConditionContext): readonly KubernetesObject[] => {
  const spaces = spacesOfPolicies(context)
  return policies(context).filter(({ key }) => spaces.has(key.namespace))
}

/** Whether a policy there was not read: what the agent beside a proxy asks for anybody, it may refuse. */
const lacksPolicyThere = (context: ConditionContext): boolean => {
  const spaces = spacesOfPolicies(context)
  return context.states.some((state) => lacksPolicyOf(state, spaces))
}

/** Without a policy STRICT alone refuses whoever has no certificate: of pods that were not there before it refused nobody. */
const staysStrict = ({ change: { before, after }, states, root }: ConditionContext): boolean =>
  before !== undefined && after !== undefined && isStrictAt(states[1], after, root)

/** Both states' policies: one that goes leaves what it guarded open anyhow, and says so itself. */
const asksForGuarded = (context: ConditionContext): boolean => {
  const { before, after } = context.change
  if (after === undefined) return false
  const addresses = newlyAsked(before?.content, after.content)
  return (
    isGuardedAt(context.states[1], after, addresses, policiesAt(context)) ||
    (addresses.length > 0 && (staysStrict(context) || lacksPolicyThere(context)))
  )
}

const neutralEverywhere: ReadonlySet<string> = new Set(namesNeutralEverywhere(annotationTable, labelTable))

/** A controller may apply what a Secret holds, as it does what a ConfigMap holds. */
const holdsDecidingText = (context: ConditionContext): boolean =>
  values(context).some(
    (value) =>
      typeof value === 'string' &&
      textHoldsDeciding(context.path[0] === 'data' ? Buffer.from(value, 'base64').toString('utf8') : value),
  )

/** What each condition asks. */
const judges: Readonly<Record<Condition, (context: ConditionContext) => boolean>> = {
  'a CUSTOM policy names the provider': isProviderNamed,
  'a policy reads addresses': somePolicyReadsAddresses,
  'a policy reads a header that gateways write': (context) =>
    policies(context).some(readsWrittenHeaders) || unreadPolicyHas(context, ['when']),
  'a server asks for client certificates': (context) => sides(context).some(asksForCertificates),
  'a namespace selector reads the label': isLabelSelected,
  'the object was there before and is there after': (context) => sides(context).length === 2,
  // A workload that goes lets nobody in, and nobody takes its identity.
  'the object is there after': (context) => context.change.after !== undefined,
  'it gives the pod power over its network': givesPower,
  'it is the user of the proxy, or root beside what the node holds of other pods': (context) =>
    (becomesProxyUser(context) && !isProxyAlone(context)) ||
    (context.change.before !== undefined && readsNodeAnew(context.states, context.change)),
  'by it the pods read what their node holds of other pods': ({ states, change }) => readsNodeAnew(states, change),
  'the volume shows what a node holds of its pods': ({ states, change: { before, after } }) =>
    volumeShowsHeld(states, before, after),
  'it is more than a description': (context) => !isDescription(context),
  'it stands for a host of the mesh, or did': ({ change, states }) => namesHostOtherwise(change, states),
  'it stands for a host of the mesh, or did, or opens at nodes where a policy reads addresses': (context) =>
    namesHostOtherwise(context.change, context.states) ||
    (values(context).some((value) => value === 'NodePort' || value === 'LoadBalancer') &&
      somePolicyReadsAddresses(context)),
  'clients find its pods past what they met before': ({ change, states, root }) =>
    isFoundOtherwise(change, states, root, mayHaveWaypoint(states)),
  'the entry selects workloads, or a waypoint serves it': (context) =>
    sides(context).some(selectsWorkloads) ||
    (context.path.includes('ports') && context.field.before !== undefined && hasWaypoint(context)),
  'redirection to HTTPS goes': (context) =>
    values(context).some(isTrueText) && !isTrueText(context.field.after ?? null),
  'the mesh trusts it': (context) => sides(context).some((object) => isTrusted(context.states, object)),
  'the mesh trusts it, or it holds an object that decides': (context) =>
    sides(context).some((object) => isTrusted(context.states, object)) || holdsDecidingText(context),
  'it makes what the mesh trusts': (context) => sides(context).some((object) => makesTrusted(context.states, object)),
  'it is a key of the mesh': (context) =>
    namesKeyOfMesh(context.field.after ?? null) && !sides(context).some(isControlPlane),
  'it asks for an identity of the mesh': (context) =>
    sides(context).some((object) => asksForIdentity(context.states, object)),
  'a rule or a binding names the account': namesKnownAccount,
  'it moves from a namespace that a rule or a binding tells from its own': movesApart,
  'it makes pods, and moves from a namespace that a rule or a binding tells from its own': movesPods,
  'its text gives an account that a rule or a binding names': givesKnownAccount,
  'it gives an identity, or a key of the mesh': givesIdentity,
  'the pods get a token that the mesh takes, by which a policy knows their account': ({ states, change }) =>
    holdsNewToken(states, change),
  'the pods send past their own proxy what a policy refuses them by their identity': ({ states, change, root }) =>
    podsSendPast(states, change, root),
  'its clients send past their own proxy what a policy refuses them by their identity': (context) =>
    (context.path.includes('egress') && sides(context).some(listensForOthers)) ||
    clientsSendPast(context.states, context.change, context.root),
  'clients may send what their proxies do not know, and a policy refuses some by their identity': ({ states, root }) =>
    meshSendsPast(states, root),
  'a waypoint serves the entry, it has the name of a Service, or leads there in plain text': (context) =>
    judges['a waypoint serves the entry, or it has the name of a Service'](context) ||
    entryLeadsPlain(context.states, context.change, context.root),
  'its clients connect otherwise where a policy refuses them by their identity': ({ states, change, root }) =>
    filterLeadsPlain(states, change, root),
  'it names an identity': (context) => namesIdentity(context.field.after),
  'it signs for the mesh': (context) => sides(context).some(({ key }) => signsForMesh(context.states, key.name)),
  'a route that a waypoint may follow names the subset': isSubsetRouted,
  'a waypoint serves the entry, or it has the name of a Service': (context) =>
    (context.change.before !== undefined && hasWaypoint(context)) || hasNameOfService(context),
  'it listens for others': (context) => sides(context).some(listensForOthers),
  'the image is none of those that Istio releases': (context) =>
    !values(context).every((value) => value === null || releasedImages.has(value)),
  'a class of another controller is among the two': changesController,
  'a policy selects by the label': isSelectedByPolicy,
  'a policy or a Service selects by the label': isSelected,
  'nothing at hand is known to serve the revision': isAskedInVain,
  'it keeps the object out of the cluster, or there': isKeptOut,
  'the policy writes what decides': (context) => sides(context).some(writesWhatDecides),
  'it writes into objects that decide': rewrites,
  'it is about objects that decide, which another program applies': ({ states, change, field }) =>
    steersDeciding(states, change, field),
  'a webhook of it sees what decides': (context) => sides(context).some(seesWhatDecides),
  'it touches what decides': (context) =>
    sides(context).length === 2 && values(context).some((value) => touching.test(textOf(value))),
  "a template is not one of Istio's releases": (context) => !values(context).every(isReleased),
  'it says something': (context) => !values(context).every(isNothing),
  'gateways arrive there as another identity': (context) => changesIdentityOfGateways(context.states, context.change),
  'gateways arrive there as another identity, or a route that a waypoint may follow names a subset of it': (context) =>
    changesIdentityOfGateways(context.states, context.change) || hasRoutedSubset(context),
  'the pods of other Services serve the gateway': ({ change: { before, after } }) =>
    before !== undefined && after !== undefined && isServedByOthers(before, after),
  'the pods may be a gateway': (context) =>
    sides(context).length === 2 && sides(context).some((object) => makesGateways(context.states, object)),
  'gateways lead to a Service that it names': (context) =>
    sides(context).some(({ content }) => namesService(content)) && leadIn(context.states),
  'gateways arrive at the workload as nobody by it': (context) =>
    values(context).some((value) => value !== null && value !== 'istio'),
  'automatic mTLS comes or goes': (context) => new Set(values(context).map((value) => value ?? true)).size > 1,
  'it says something on some kind': (context) => !neutralEverywhere.has(context.path.at(-1) ?? ''),
  'nothing at hand says which release istiod runs': (context) =>
    !context.states[1].objects.some((object) => isIstiod(object)),
  'it installs a part of Istio': (context) => sides(context).some(installsIstio),
  'it installs a part of Istio otherwise': (context) =>
    context.change.before !== undefined && sides(context).some(installsIstio) && !isVersion(context),
  'it installs another minor release of Istio': (context) =>
    context.change.before !== undefined && sides(context).some(installsIstio) && !isSameMinor(context),
  'it is another minor release': (context) => context.change.before !== undefined && !isSameMinor(context),
  'the image comes from elsewhere': (context) => context.change.before !== undefined && !isSameRepository(context),
  'it names no address of metrics, and a policy or STRICT stands there': (context) =>
    scrapesMore(context.change.before?.content, context.change.after?.content) &&
    (policiesAt(context).length > 0 || staysStrict(context) || lacksPolicyThere(context)),
  'the agent asks for an address that is none of health, and a policy or STRICT decides who may': asksForGuarded,
  'it is no longer switched off': (context) =>
    isFalseText(context.field.before ?? null) && !isFalseText(context.field.after ?? null),
  'it is kept inside the cluster no longer': ({ change, field }) =>
    change.after !== undefined && field.before === 'cluster-local' && field.after !== 'cluster-local',
  'its controller is Istio': (context) =>
    sides(context).some(({ content }) => textAt(content, 'spec', 'controller').startsWith('istio.io/')),
  'a chart from elsewhere fills a namespace where a policy stands': (context) =>
    sides(context).length === 2 &&
    !isPatchOfIstio(context) &&
    sides(context).some((object) => fillsGuarded(context.states, object)),
  'a chart from elsewhere takes it': (context) => sides(context).length === 2 && sides(context).some(isElsewhere),
  'such a chart comes, goes or is another one': (context) =>
    !isPatchOfIstio(context) && sides(context).some((object) => fillsGuarded(context.states, object)),
  'the image is not a patch release of the same': (context) =>
    !isInjectedImage(context) && (!isSameRepository(context) || !isPatchOf(context)),
}

/** Whether an opaque entry counts for this change. */
export const holds = (condition: Condition, context: ConditionContext): boolean => judges[condition](context)
