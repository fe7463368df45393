import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseAllDocuments } from 'yaml'
import type { ApiClient } from '../cluster/client.js'
import { Refusal } from '../errors/problem.js'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { CertificateAuthority } from './certificates.js'
import type { WorkTree } from './git-objects.js'
import type { IssuerServer } from './issuer.js'
import { publicKey } from './issuer.js'
import { execPlugins, openKubeconfig } from './kubeconfig-client.js'
import { startKubernetes } from './kubernetes.js'
import { clusterAudience, clusterObjects } from './scenario.js'

/** The API server that the demo writes to. */
export interface DemoCluster {
  /** For people. */
  readonly title: string
  readonly namespace: string
  /** YAML flow mapping of `cluster:` in the configuration. */
  readonly settings: string
  /** PEM that the demo's repository holds; empty where the login brings its own. */
  readonly committedAuthority: string
  readonly variables: Readonly<Record<string, string>>
  /** Puts there what runs in the namespace, and the policies of the protected branch as a GitOps tool would. */
  prepare(tree: WorkTree): Promise<void>
  /** Opens the path of the binding's policy, as somebody's kubectl would; the title of the policy. */
  editInline(): Promise<string>
  /** Titles of the objects with our label. */
  written(): Promise<readonly string[]>
  close(): Promise<void>
}

const policies = (tree: WorkTree): readonly JsonObject[] =>
  Object.entries(tree)
    .filter(([path]) => path.startsWith('mesh/'))
    .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS() as Json))
    .filter(isJsonObject)

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

const nameOf = (object: JsonObject): string => {
  const metadata = object['metadata']
  return isJsonObject(metadata) ? textOf(metadata['name']) : ''
}

const titleOf = (object: JsonObject): string => `${textOf(object['kind'])} ${nameOf(object)}`

/** The double of an API server; the job's second ID token is its login. */
export const openEmbeddedCluster = async (
  authority: CertificateAuthority,
  issuer: IssuerServer,
): Promise<DemoCluster> => {
  const namespace = 'shop'
  const kubernetes = await startKubernetes(authority, {
    issuers: [
      {
        issuer: issuer.github.issuer,
        audiences: [clusterAudience],
        keys: () => Promise.resolve({ keys: issuer.github.keys.map(publicKey) as { kty: string }[] }),
        username: (claims) => `github:${String(claims['repository_id'])}`,
        groups: (claims) => [`github:repository:${String(claims['repository_id'])}`],
      },
    ],
  })
  return {
    title: `an OIDC issuer and a code-review server at ${issuer.url}, a Kubernetes API server at ${kubernetes.url}`,
    namespace,
    settings: `{ server: "${kubernetes.url}", caFile: ci/cluster-ca.pem, auth: id-token, audience: ${clusterAudience} }`,
    committedAuthority: kubernetes.certificateAuthority,
    variables: {},
    prepare: (tree) => {
      kubernetes.seed([
        { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-system' } },
        ...clusterObjects(namespace),
        ...policies(tree),
      ])
      return Promise.resolve()
    },
    editInline: () => {
      const [policy] = kubernetes.objects('security.istio.io', 'AuthorizationPolicy').filter(isOurs)
      if (policy === undefined) throw new Error('apply wrote no policy')
      kubernetes.seed([withPath(policy)])
      return Promise.resolve(titleOf(policy))
    },
    written: () =>
      Promise.resolve(
        writtenKinds
          .flatMap(({ group, kind }) => kubernetes.objects(group, kind))
          .filter(isOurs)
          .map(titleOf)
          .sort(),
      ),
    close: () => kubernetes.close(),
  }
}

const writtenKinds = [
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

/** The same policy, for another path. */
const withPath = (policy: JsonObject): JsonObject =>
  JSON.parse(JSON.stringify(policy).replaceAll('"/healthz"', '"/admin/*"')) as JsonObject

const isOurs = (object: JsonObject): boolean => {
  const metadata = object['metadata']
  const labels = isJsonObject(metadata) ? metadata['labels'] : undefined
  return isJsonObject(labels) && labels['app.kubernetes.io/managed-by'] === 'meshgate'
}

/**
 * A real API server, by the kubeconfig's own login: it knows nothing of the demo's issuer. Makes a namespace with a random
 * name, and asks for its deletion at the end without waiting for it.
 */
export const openRealCluster = async (kubeconfig: string): Promise<DemoCluster> => {
  const namespace = `meshgate-demo-${randomBytes(4).toString('hex')}`
  const context = await currentContext(kubeconfig)
  const { client, server } = await openKubeconfig(kubeconfig, context)
  await requireKinds(client, server)
  await send(client, { method: 'POST', path: '/api/v1/namespaces', body: namespaceObject(namespace) })
  return {
    title: `an OIDC issuer and a code-review server on loopback, and your API server ${server} in namespace ${namespace}.\nIt knows nothing of the demo's issuer, so the login there is your kubeconfig's and not the job's ID token`,
    namespace,
    settings: `{ context: ${JSON.stringify(context)}, execPlugins: [${execPlugins.join(', ')}] }`,
    committedAuthority: '',
    variables: { KUBECONFIG: kubeconfig, ...(process.env['HOME'] === undefined ? {} : { HOME: process.env['HOME'] }) },
    prepare: async (tree) => {
      for (const object of [...clusterObjects(namespace).filter(({ kind }) => kind !== 'Namespace'), ...policies(tree)])
        await send(client, {
          method: 'PATCH',
          path: `${collectionOf(object, namespace)}/${nameOf(object)}?fieldManager=gitops&force=true`,
          contentType: 'application/apply-patch+yaml',
          body: object,
        })
    },
    editInline: async () => {
      const kind = writtenKinds.find((one) => one.kind === 'AuthorizationPolicy')
      const [policy] = kind === undefined ? [] : await listOurs(client, namespace, kind)
      if (policy === undefined) throw new Error('apply wrote no policy')
      await send(client, {
        method: 'PATCH',
        path: `${collectionOf(policy, namespace)}/${nameOf(policy)}?fieldManager=kubectl-edit`,
        contentType: 'application/merge-patch+json',
        body: { spec: withPath(policy)['spec'] ?? null },
      })
      return titleOf(policy)
    },
    written: async () => {
      const titles: string[] = []
      for (const kind of writtenKinds) titles.push(...(await listOurs(client, namespace, kind)).map(titleOf))
      return titles.sort()
    },
    close: async () => {
      await client.send({ method: 'DELETE', path: `/api/v1/namespaces/${namespace}` })
      client.close()
    },
  }
}

const listOurs = async (
  client: ApiClient,
  namespace: string,
  { path, plural, kind }: (typeof writtenKinds)[number],
): Promise<readonly JsonObject[]> => {
  const list = await send(client, { method: 'GET', path: `${path}/namespaces/${namespace}/${plural}` })
  const items = isJsonObject(list) && Array.isArray(list['items']) ? (list['items'] as readonly Json[]) : []
  // Items of a list have no kind of their own.
  return items
    .filter(isJsonObject)
    .filter(isOurs)
    .map((object) => ({ apiVersion: path.replace(/^\/apis?\//, ''), ...object, kind }))
}

/** The configuration names its context, so the demo does with the one that kubectl would take. */
const currentContext = async (kubeconfig: string): Promise<string> => {
  const text = await readFile(kubeconfig, 'utf8').catch(() => '')
  const value = parseAllDocuments(text)[0]?.toJS() as Json | undefined
  const context = isJsonObject(value) ? textOf(value['current-context']) : ''
  if (context !== '') return context
  throw new Refusal({
    code: 'KUBECONFIG',
    message: 'the kubeconfig of --kubeconfig has no current context',
    expected: 'current-context',
    received: text === '' ? 'no such file' : 'nothing',
    remedy: 'kubectl config use-context NAME --kubeconfig FILE',
  })
}

const namespaceObject = (name: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels: { 'istio-injection': 'enabled', 'app.kubernetes.io/created-by': 'meshgate-demo' } },
})

const plurals: Readonly<Record<string, string>> = {
  Service: 'services',
  Deployment: 'deployments',
  AuthorizationPolicy: 'authorizationpolicies',
  RequestAuthentication: 'requestauthentications',
  PeerAuthentication: 'peerauthentications',
}

const collectionOf = (object: JsonObject, namespace: string): string => {
  const version = textOf(object['apiVersion'])
  const root = version.includes('/') ? `/apis/${version}` : `/api/${version}`
  return `${root}/namespaces/${namespace}/${plurals[textOf(object['kind'])] ?? ''}`
}

const requireKinds = async (client: ApiClient, server: string): Promise<void> => {
  const answer = await client.send({ method: 'GET', path: '/apis/security.istio.io' })
  if (answer.kind === 'ok') return
  client.close()
  if (answer.status.code !== 404) throw cannot('read its API groups', answer.status.code, answer.status.message, '')
  throw new Refusal({
    code: 'CLUSTER_API_MISSING',
    message: `${server} does not have Istio's kinds`,
    expected: 'AuthorizationPolicy, RequestAuthentication and PeerAuthentication of security.istio.io',
    received: '404',
    remedy:
      'Install the definitions, which need no running Istio: helm install istio-base istio/base -n istio-system --create-namespace',
  })
}

const send = async (client: ApiClient, request: Parameters<ApiClient['send']>[0]): Promise<Json> => {
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

const cannot = (what: string, status: number, message: string, remedy: string): Refusal =>
  new Refusal({
    code: status === 403 ? 'CLUSTER_FORBIDDEN' : 'CLUSTER_ANSWER',
    message: `the demo could not ${what}`,
    expected: 'status 2xx',
    received: `${status} ${message}`.slice(0, 300),
    remedy: remedy === '' ? 'Check that the kubeconfig leads to an API server that this login may read.' : remedy,
  })
