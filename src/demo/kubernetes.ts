import type { JsonObject } from '../ports/json.js'
import { mapOf } from './json-parts.js'
import type { CertificateAuthority } from './certificates.js'
import { startHttpsServer, type HttpsHandler, type HttpsServer } from './https-server.js'
import type { ForbidRule } from './kubernetes-access.js'
import { admitWrite, type AdmissionRequest } from './kubernetes-admission.js'
import { KubernetesApi } from './kubernetes-api.js'
import { servedKinds } from './kubernetes-kinds.js'
import { addressOf, KubernetesStore } from './kubernetes-store.js'
import { KubernetesUsers } from './kubernetes-users.js'
import type { KubernetesUser, TrustedIssuer } from './kubernetes-users.js'

export interface KubernetesOptions {
  /** Issuers whose tokens log in. */
  readonly issuers?: readonly TrustedIssuer[]
  /** Groups that are not installed, for example `gateway.networking.k8s.io`. */
  readonly without?: readonly string[]
  /** What stands between the server and its requests, as a gateway that loses answers. */
  readonly around?: (handler: HttpsHandler) => HttpsHandler
}

/** A Kubernetes API server over https on loopback, as far as the contract tests cover it; the rest is 501. */
export interface KubernetesServer {
  readonly url: string
  readonly server: HttpsServer
  /** PEM. */
  readonly certificateAuthority: string
  /** A token of system:masters. */
  readonly adminToken: string
  addToken(user: KubernetesUser): string
  /** Gives the server another AuthenticationConfiguration. */
  setIssuers(issuers: readonly TrustedIssuer[]): void
  /** Replaces the rule for everybody but system:masters and ServiceAccounts; without one they may do everything. */
  setForbid(rule: ForbidRule): void
  /** Puts objects there as somebody else's (manager `kubectl`, Update). */
  seed(objects: readonly JsonObject[]): void
  /** What policies of admission gave to the audit log. */
  readonly annotations: readonly string[]
  /** All objects of a kind, as the preferred version shows them. */
  objects(group: string, kind: string): readonly JsonObject[]
  close(): Promise<void>
}

export const startKubernetes = async (
  authority: CertificateAuthority,
  options: KubernetesOptions = {},
): Promise<KubernetesServer> => {
  const kinds = servedKinds.filter((kind) => !(options.without ?? []).includes(kind.group))
  const store = new KubernetesStore()
  const users = new KubernetesUsers(options.issuers ?? [], (namespace, name, uid) => {
    const account = kinds.find((kind) => kind.kind === 'ServiceAccount')
    const object = account === undefined ? undefined : store.find({ kind: account, version: 'v1', namespace, name })
    return object !== undefined && mapOf(object['metadata'])['uid'] === uid
  })
  const seed = (objects: readonly JsonObject[]): void => {
    for (const object of objects)
      store.update(addressOf(object), object, { manager: 'kubectl', force: false, dryRun: false })
  }
  seed(['default', 'kube-system'].map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })))
  let forbid: ForbidRule = () => false
  /** Snapshots of paged lists, by continue token. */
  const pages = new Map<string, readonly JsonObject[]>()
  const annotations: string[] = []
  const admit = (request: AdmissionRequest): void => void annotations.push(...admitWrite(store, request))
  const api = new KubernetesApi(kinds, store, users, pages, { forbid: () => forbid, admit })

  const answer: HttpsHandler = (request, response, body) => api.answer(request, response, body)
  const server = await startHttpsServer(authority, options.around?.(answer) ?? answer, { clientCertificates: true })
  return {
    url: server.url,
    server,
    certificateAuthority: authority.certificate,
    adminToken: users.addToken({ username: 'admin', groups: ['system:masters'] }),
    addToken: (user) => users.addToken(user),
    setForbid: (rule) => {
      forbid = rule
    },
    seed,
    setIssuers: (issuers) => users.setIssuers(issuers),
    annotations,
    objects: (group, name) => {
      const kind = servedKinds.find((one) => one.group === group && one.kind === name)
      return kind === undefined ? [] : store.list(kind, kind.versions[0] ?? '', '')
    },
    close: () => server.close(),
  }
}
