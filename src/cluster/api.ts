import type { ClusterSettings } from '../config/config.js'
import { Refusal } from '../errors/problem.js'
import { isJsonObject } from '../ports/json.js'
import type { Json, JsonObject } from '../ports/json.js'
import type { Cluster, ClusterIdentity, ServiceAccountToken, WhoAmI } from '../ports/cluster.js'
import { keyText, keyTitle } from '../ports/object.js'
import type { KubernetesObject } from '../ports/object.js'
import { openClient } from './client.js'
import type { ApiAnswer, ApiClient, ClientPorts } from './client.js'
import { resolveEndpoint } from './connection.js'
import type { ConnectionPorts } from './connection.js'
import { openDiscovery } from './discovery.js'
import type { Endpoint } from './endpoint.js'
import { forbiddenRefusal, unexpectedRefusal } from './explain.js'
import { segment, writableKind } from './kinds.js'
import { readKind } from './list.js'
import { textOf } from './object.js'
import { askAccess } from './own-access.js'
import { recordManagers } from './managers.js'
import { applyObject, removeObject } from './write.js'

export type ConnectPorts = ConnectionPorts & ClientPorts

/** Finds the API server that the settings name and opens a connection to it. Nothing is sent yet. */
export const connectCluster = async (settings: ClusterSettings, ports: ConnectPorts): Promise<Cluster> =>
  openCluster(await resolveEndpoint(settings, ports), ports)

/** A cluster behind a known endpoint. Every method fails with a `Refusal` that says what the server's answer means. */
export const openCluster = (endpoint: Endpoint, ports: ClientPorts): Cluster => {
  const client = openClient(endpoint, ports)
  const discovery = openDiscovery(client)
  /** Objects as they were last seen: a dry run is compared with them, and a token names the uid that is meant. */
  const seen = new Map<string, KubernetesObject>()
  const see = (object: KubernetesObject): void => void seen.set(keyText(object.key), object)
  /** The last read; its namespaces hold the cluster's id. */
  let reading: Promise<unknown> = Promise.resolve()

  return {
    connection: {
      server: endpoint.server.url,
      ...(endpoint.certificateAuthority === undefined ? {} : { certificateAuthority: endpoint.certificateAuthority }),
    },
    close: () => client.close(),
    identify: async () => {
      const version = await client.send({ method: 'GET', path: '/version' })
      // A read that is under way brings kube-system along; where it fails, the one who asked for it hears of it.
      await reading.catch(() => undefined)
      return identify(client, endpoint, version, seen)
    },
    whoAmI: () => whoAmI(client),
    read: async (kinds, fallback) => {
      const work = Promise.all(kinds.map((kind) => readKind(client, discovery, kind, fallback)))
      reading = work.then((parts) => {
        for (const object of parts.flatMap((part) => part.objects)) see(object)
      })
      reading.catch(() => undefined)
      const parts = await work
      const objects = parts.flatMap((part) => part.objects)
      return {
        objects,
        reads: parts.flatMap((part) => part.reads),
        denied: parts.flatMap((part) => part.denied),
      }
    },
    apply: async (object, precondition, options) => {
      const answer = await applyObject(client, object, precondition, options, knownObject(seen, object))
      if (!options.dryRun && 'object' in answer) see(answer.object)
      return answer
    },
    remove: async (key, precondition, { dryRun }) => {
      if (precondition.kind === 'absent')
        throw new Refusal({
          code: 'INTERNAL',
          message: `${keyTitle(key)} was to be removed on condition that it is not there`,
          expected: 'the uid and resourceVersion that were seen',
          received: 'absent',
          remedy: 'Report this: the plan that asked for it is wrong.',
        })
      const kind = writableKind(key.group, key.kind)
      const version = kind === undefined ? '' : await discovery.versionOf(kind)
      if (version === undefined) return { kind: 'absent' }
      return removeObject(client, key, version, precondition, dryRun)
    },
    recordManagers: async (key, managedFields, precondition) => {
      const kind = writableKind(key.group, key.kind)
      const version = kind === undefined ? undefined : await discovery.versionOf(kind)
      return version === undefined ? 'moved on' : recordManagers(client, key, version, managedFields, precondition)
    },
    mayI: (question) => askAccess(client, question),
    requestToken: (namespace, serviceAccount, seconds) =>
      requestToken(client, namespace, serviceAccount, seconds, seen),
  }
}

const mapOf = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {})

const knownObject = (seen: ReadonlyMap<string, KubernetesObject>, object: JsonObject): KubernetesObject | undefined => {
  const apiVersion = textOf(object['apiVersion'])
  const metadata = mapOf(object['metadata'])
  return seen.get(
    keyText({
      group: apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '',
      kind: textOf(object['kind']),
      namespace: textOf(metadata['namespace']),
      name: textOf(metadata['name']),
    }),
  )
}

/** The uid of kube-system is what people agree on as the id of a cluster. */
const identify = async (
  client: ApiClient,
  endpoint: Endpoint,
  version: ApiAnswer,
  seen: ReadonlyMap<string, KubernetesObject>,
): Promise<ClusterIdentity> => {
  if (version.kind === 'failed') throw unexpectedRefusal("Reading the API server's version", version.status)
  const known = seen.get(keyText({ group: '', kind: 'Namespace', namespace: '', name: 'kube-system' }))?.source
  const uid = known?.kind === 'cluster' ? known.uid : await uidOfKubeSystem(client)
  return { server: endpoint.server.origin, uid, version: textOf(mapOf(version.body)['gitVersion']) }
}

const uidOfKubeSystem = async (client: ApiClient): Promise<string> => {
  const answer = await client.send({ method: 'GET', path: '/api/v1/namespaces/kube-system' })
  if (answer.kind === 'ok') return textOf(mapOf(mapOf(answer.body)['metadata'])['uid'])
  if (answer.status.code === 403 || answer.status.code === 404) return ''
  throw unexpectedRefusal('Reading the namespace kube-system', answer.status)
}

const whoAmI = async (client: ApiClient): Promise<WhoAmI> => {
  const ask = (version: string) =>
    client.send({
      method: 'POST',
      path: `/apis/authentication.k8s.io/${version}/selfsubjectreviews`,
      body: { apiVersion: `authentication.k8s.io/${version}`, kind: 'SelfSubjectReview' },
    })
  const first = await ask('v1')
  // Servers before 1.28 have it as beta.
  const answer = first.kind === 'failed' && first.status.code === 404 ? await ask('v1beta1') : first
  if (answer.kind === 'failed')
    throw answer.status.code === 403
      ? forbiddenRefusal('ask who it is', answer.status)
      : unexpectedRefusal('Asking who one is', answer.status)
  const user = mapOf(mapOf(mapOf(answer.body)['status'])['userInfo'])
  const groups = user['groups']
  return {
    username: textOf(user['username']),
    groups: Array.isArray(groups) ? groups.filter((group): group is string => typeof group === 'string') : [],
  }
}

const requestToken = async (
  client: ApiClient,
  namespace: string,
  name: string,
  seconds: number,
  seen: ReadonlyMap<string, KubernetesObject>,
): Promise<ServiceAccountToken> => {
  const known = seen.get(keyText({ group: '', kind: 'ServiceAccount', namespace, name }))?.source
  const answer = await client.send({
    method: 'POST',
    path: `/api/v1/namespaces/${segment(namespace)}/serviceaccounts/${segment(name)}/token`,
    body: {
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'TokenRequest',
      // A ServiceAccount that was made anew meanwhile is another one.
      metadata: known?.kind === 'cluster' ? { uid: known.uid } : {},
      spec: { expirationSeconds: seconds },
    },
  })
  if (answer.kind === 'failed') {
    const { status } = answer
    if (status.code === 403) throw forbiddenRefusal(`create serviceaccounts/token for ${namespace}/${name}`, status)
    throw tokenRefusal(namespace, name, `HTTP ${status.code}: ${status.message}`)
  }
  const status = mapOf(mapOf(answer.body)['status'])
  const token = textOf(status['token'])
  if (token === '') throw tokenRefusal(namespace, name, 'an answer without a token')
  return { token, expires: textOf(status['expirationTimestamp']) }
}

const tokenRefusal = (namespace: string, name: string, received: string): Refusal =>
  new Refusal({
    code: 'CLUSTER_TOKEN',
    message: `The cluster gave no token for ServiceAccount ${namespace}/${name}`,
    expected: 'a token of at least 600 seconds for a ServiceAccount that exists',
    received,
    remedy: 'Check that apply has written the ServiceAccount, and that nobody has made it anew since.',
  })
