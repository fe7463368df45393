import { isJsonObject, type Json, type JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { member, objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { isControlPlane } from './control-plane.js'
import { podTemplatesOf } from './pod-templates.js'

/** Kinds that hold what somebody trusts: authorities, keys, kubeconfigs. */
export type TrustedKind = 'Secret' | 'ConfigMap'

const clientModes = new Set(['MUTUAL', 'ISTIO_MUTUAL', 'OPTIONAL_MUTUAL'])

/** I pilot/pkg/config/kube/gateway/conversion.go: the listener then asks for client certificates, by the CA beside its own. */
const terminateMode = 'gateway.istio.io/tls-terminate-mode'

const asksBy = (tls: JsonObject): boolean => clientModes.has(textAt(objectAt(tls, 'options'), terminateMode))

/** Whether a server of an Istio Gateway, or a listener of the Gateway API, asks its clients for certificates. */
export const asksForCertificates = ({ content }: KubernetesObject): boolean =>
  objectsAt(content, 'spec', 'servers').some((server) => clientModes.has(textAt(server, 'tls', 'mode'))) ||
  objectsAt(content, 'spec', 'listeners').some((listener) => asksBy(objectAt(listener, 'tls')))

/**
 * Authorities and keys of the mesh by the names that Istio gives them (I security/pkg/pki/ca; pilot/pkg/bootstrap), and those by
 * which istiod knows whom it fetches keys of tokens from (I manifests/charts/istio-control/istio-discovery configmap-jwks.yaml).
 */
const ofIstio =
  /^(?:pilot-jwks-extra-cacerts(?:-.+)?|cacerts|istio-ca-secret|istio-ca-key|istio-kubeconfig|istiod-tls|istio-ca-root-cert|istio-ca-crl)$/

/** Those that hold the key: who has one of them makes any identity of the mesh. */
const keysOfIstio: ReadonlySet<string> = new Set(['cacerts', 'istio-ca-secret', 'istio-ca-key'])

/** Whether something names a Secret that holds the key of the mesh's own authority. */
export const namesKeyOfMesh = (value: Json): boolean => strings(value).some((text) => keysOfIstio.has(text))

/** istiod reads each Secret with this label as the kubeconfig of a further cluster (I pkg/kube/multicluster). */
export const remoteClusterLabel = 'istio/multiCluster'

const name = (kind: TrustedKind, namespace: string, one: string): string => `${kind}/${namespace}/${one}`

/** Secrets that servers of an Istio Gateway take client certificates by; they lie beside the gateway's pods, wherever these are. */
const ofServers = ({ content }: KubernetesObject): readonly string[] =>
  objectsAt(content, 'spec', 'servers').flatMap((server) => {
    const tls = objectAt(server, 'tls')
    if (!clientModes.has(textAt(tls, 'mode'))) return []
    return [textAt(tls, 'credentialName'), textAt(tls, 'caCertCredentialName'), ...textsAt(tls, 'credentialNames')]
      .filter((one) => one !== '')
      .flatMap((one) => [one, `${one}-cacert`])
      .map((one) => name('Secret', '*', one))
  })

/** `caCertificateRefs`, wherever a Gateway of the Gateway API or a set of listeners has them. */
const ofReferences = (value: Json, namespace: string): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one: Json) => ofReferences(one, namespace))
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, below]) =>
    key === 'caCertificateRefs'
      ? objectsAt(value, key).map((reference) =>
          name(
            textAt(reference, 'kind') === 'Secret' ? 'Secret' : 'ConfigMap',
            textAt(reference, 'namespace') || namespace,
            textAt(reference, 'name'),
          ),
        )
      : ofReferences(below, namespace),
  )
}

/** Secrets of listeners that ask for client certificates: `ca.crt` beside their own, or a Secret of that name and `-cacert`. */
const ofListeners = ({ key, content }: KubernetesObject): readonly string[] =>
  objectsAt(content, 'spec', 'listeners')
    .map((listener) => objectAt(listener, 'tls'))
    .filter(asksBy)
    .flatMap((tls) => objectsAt(tls, 'certificateRefs'))
    .flatMap((reference) => {
      const namespace = textAt(reference, 'namespace') || key.namespace
      return ['', '-cacert'].map((end) => name('Secret', namespace, `${textAt(reference, 'name')}${end}`))
    })

/** Secrets and ConfigMaps that an object's pods mount, or take their environment from, as `KIND/NAMESPACE/NAME`. */
export const readByPods = (object: KubernetesObject): readonly string[] => {
  const { namespace } = object.key
  return podTemplatesOf(object).flatMap(({ template }) => {
    const spec = objectAt(template, 'spec')
    const sources = [
      ...objectsAt(spec, 'volumes').flatMap((volume) => [volume, ...objectsAt(volume, 'projected', 'sources')]),
    ]
    const containers = [...objectsAt(spec, 'initContainers'), ...objectsAt(spec, 'containers')]
    const froms = containers.flatMap((container) => objectsAt(container, 'envFrom'))
    const values = containers
      .flatMap((container) => objectsAt(container, 'env'))
      .map((one) => objectAt(one, 'valueFrom'))
    return [
      ...sources.flatMap((one) => [
        name('Secret', namespace, textAt(one, 'secret', 'secretName') || textAt(one, 'secret', 'name')),
        name('ConfigMap', namespace, textAt(one, 'configMap', 'name')),
      ]),
      ...froms.flatMap((one) => [
        name('Secret', namespace, textAt(one, 'secretRef', 'name')),
        name('ConfigMap', namespace, textAt(one, 'configMapRef', 'name')),
      ]),
      ...values.flatMap((one) => [
        name('Secret', namespace, textAt(one, 'secretKeyRef', 'name')),
        name('ConfigMap', namespace, textAt(one, 'configMapKeyRef', 'name')),
      ]),
    ].filter((one) => !one.endsWith('/'))
  })
}

const namesOf = (object: KubernetesObject): readonly string[] => {
  const { group, kind, namespace } = object.key
  if (group === 'networking.istio.io' && kind === 'Gateway') return ofServers(object)
  if (group.startsWith('gateway.networking.'))
    return [...ofReferences(objectAt(object.content, 'spec'), namespace), ...ofListeners(object)]
  return isControlPlane(object) ? readByPods(object) : []
}

const found = new WeakMap<MeshState, ReadonlySet<string>>()

const trustedIn = (state: MeshState): ReadonlySet<string> => {
  let names = found.get(state)
  if (names === undefined) {
    names = new Set(state.objects.flatMap(namesOf))
    found.set(state, names)
  }
  return names
}

/** Whether proxies, gateways or istiod trust what a Secret or a ConfigMap of this name holds. */
export const isTrustedName = (
  states: readonly MeshState[],
  kind: TrustedKind,
  namespace: string,
  one: string,
): boolean =>
  ofIstio.test(one) ||
  states.some((state) => {
    const names = trustedIn(state)
    if (names.has(name(kind, namespace, one)) || names.has(name(kind, '*', one))) return true
    // What stands in no namespace may make one in any.
    return namespace === '' && [...names].some((known) => known.startsWith(`${kind}/`) && known.endsWith(`/${one}`))
  })

const strings = (value: Json): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(strings)
      : isJsonObject(value)
        ? Object.values<Json>(value).flatMap(strings)
        : []

const namesSaid = new WeakMap<KubernetesObject, readonly string[]>()

/** Each field of an object that changes asks for what the object names, in every state that it is compared in. */
const namesSaidBy = (object: KubernetesObject): readonly string[] => {
  let names = namesSaid.get(object)
  if (names === undefined) {
    names = [...new Set([object.key.name, ...strings(member(object.content, 'spec') ?? null)])]
    namesSaid.set(object, names)
  }
  return names
}

const makers = new WeakMap<MeshState, Map<KubernetesObject, boolean>>()

const makesTrustedIn = (state: MeshState, object: KubernetesObject): boolean => {
  const known = makers.get(state) ?? new Map<KubernetesObject, boolean>()
  makers.set(state, known)
  let makes = known.get(object)
  if (makes === undefined) {
    // A kind that stands in no namespace, or whose namespace the files do not say, may make it in any.
    const namespace = textAt(object.content, 'metadata', 'namespace')
    makes = namesSaidBy(object).some((one) =>
      (['Secret', 'ConfigMap'] as const).some((kind) => isTrustedName([state], kind, namespace, one)),
    )
    known.set(object, makes)
  }
  return makes
}

/**
 * Whether an object of another kind makes a Secret or a ConfigMap that the mesh trusts: a certificate, a sealed or an
 * external Secret, a bundle. It names it in its spec, or has its name.
 */
export const makesTrusted = (states: readonly MeshState[], object: KubernetesObject): boolean =>
  states.some((state) => makesTrustedIn(state, object))

const issuersOf = new WeakMap<MeshState, ReadonlySet<string>>()

const signersIn = (state: MeshState): ReadonlySet<string> => {
  let names = issuersOf.get(state)
  if (names === undefined) {
    names = new Set(
      state.objects.flatMap((object) => {
        const { group, kind } = object.key
        const asks = /istio-csr/.test(`${object.key.name} ${textAt(object.content, 'spec', 'chart', 'spec', 'chart')}`)
        if (asks) return strings(object.content).flatMap((text) => text.split(/[^A-Za-z0-9.-]+/))
        return group === 'cert-manager.io' && kind === 'Certificate' && makesTrusted([state], object)
          ? [textAt(object.content, 'spec', 'issuerRef', 'name')]
          : []
      }),
    )
    issuersOf.set(state, names)
  }
  return names
}

/** Whether an issuer of cert-manager signs an authority of the mesh, or what istio-csr asks for. */
export const signsForMesh = (states: readonly MeshState[], issuer: string): boolean =>
  /istio|mesh/.test(issuer) || states.some((state) => signersIn(state).has(issuer))

/** The Secret or ConfigMap itself. */
export const isTrusted = (states: readonly MeshState[], object: KubernetesObject): boolean => {
  const { group, kind, namespace, name: own } = object.key
  if (group !== '' || (kind !== 'Secret' && kind !== 'ConfigMap')) return false
  return Object.hasOwn(object.labels, remoteClusterLabel) || isTrustedName(states, kind, namespace, own)
}

/** A URI of SPIFFE; schemes are written in any case (RFC 3986 §3.1). */
const identity = /spiffe:\/\//i

export const namesIdentity = (value: Json | undefined): boolean =>
  value !== undefined && strings(value).some((text) => identity.test(text))

/** A request for a certificate: PEM in base64, of which the body is base64 again. */
const requestsIdentity = (request: string): boolean => {
  const pem = Buffer.from(request, 'base64').toString('latin1')
  return identity.test(Buffer.from(pem.replaceAll(/-----[^-]*-----/g, ''), 'base64').toString('latin1'))
}

/**
 * Whether a Certificate or a CertificateRequest of cert-manager asks for an identity: by its URI, or as an authority, or
 * unseen within a request, of an issuer that signs for the mesh.
 */
export const asksForIdentity = (states: readonly MeshState[], object: KubernetesObject): boolean => {
  const spec = objectAt(object.content, 'spec')
  if (namesIdentity(spec) || requestsIdentity(textAt(spec, 'request'))) return true
  const isUnseen = object.key.kind === 'CertificateRequest' || member(spec, 'isCA') === true
  return isUnseen && signsForMesh(states, textAt(spec, 'issuerRef', 'name'))
}
