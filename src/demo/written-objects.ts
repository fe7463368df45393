import type { ApiClient } from '../cluster/client.js'
import { Refusal } from '../errors/problem.js'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import { mapOf, nameOf, textOf } from './json-parts.js'

/** Kinds that meshgate writes. */
export const writtenKinds = [
  { group: '', kind: 'ServiceAccount', path: '/api/v1', plural: 'serviceaccounts' },
  { group: '', kind: 'ConfigMap', path: '/api/v1', plural: 'configmaps' },
  { group: 'rbac.authorization.k8s.io', kind: 'Role', path: '/apis/rbac.authorization.k8s.io/v1', plural: 'roles' },
  {
    group: 'rbac.authorization.k8s.io',
    kind: 'RoleBinding',
    path: '/apis/rbac.authorization.k8s.io/v1',
    plural: 'rolebindings',
  },
  {
    group: 'security.istio.io',
    kind: 'AuthorizationPolicy',
    path: '/apis/security.istio.io/v1',
    plural: 'authorizationpolicies',
  },
] as const
export type WrittenKind = (typeof writtenKinds)[number]

export const titleOf = (object: JsonObject): string => `${textOf(object['kind'])} ${nameOf(object)}`

export const isOurs = (object: JsonObject): boolean =>
  mapOf(mapOf(object['metadata'])['labels'])['app.kubernetes.io/managed-by'] === 'meshgate'

/** The objects of a kind with our label. */
export const listOurs = async (
  client: ApiClient,
  namespace: string,
  { path, plural, kind }: WrittenKind,
): Promise<readonly JsonObject[]> => {
  const list = await send(client, { method: 'GET', path: `${path}/namespaces/${namespace}/${plural}` })
  const items = isJsonObject(list) && Array.isArray(list['items']) ? (list['items'] as readonly Json[]) : []
  // Items of a list have no kind of their own.
  return items
    .filter(isJsonObject)
    .filter(isOurs)
    .map((object) => ({ apiVersion: path.replace(/^\/apis?\//, ''), ...object, kind }))
}

/** The answer's body; a refusal with the right that is missing. */
export const send = async (client: ApiClient, request: Parameters<ApiClient['send']>[0]): Promise<Json> => {
  const answer = await client.send(request)
  if (answer.kind === 'ok') return answer.body
  throw cannot(`${request.method} ${request.path}`, answer.status.code, answer.status.message, rights(request))
}

const rights = ({ method, path }: Parameters<ApiClient['send']>[0]): string => {
  const parts = (path.split('?')[0] ?? '').split('/')
  const resource = parts.at(method === 'PATCH' ? -2 : -1) ?? ''
  const verbs = { POST: 'create', PATCH: 'patch,create', DELETE: 'delete', GET: 'list' } as const
  const verb = verbs[method]
  return `kubectl create clusterrole meshgate-demo --verb=${verb} --resource=${resource} and bind it to this login, or use another kubeconfig`
}

export const cannot = (what: string, status: number, message: string, remedy: string): Refusal =>
  new Refusal({
    code: status === 403 ? 'CLUSTER_FORBIDDEN' : 'CLUSTER_ANSWER',
    message: `the demo could not ${what}`,
    expected: 'status 2xx',
    received: `${status} ${message}`.slice(0, 300),
    remedy: remedy === '' ? 'Check that the kubeconfig leads to an API server that this login may read.' : remedy,
  })
