import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseAllDocuments } from 'yaml'
import { openClient, type ApiClient } from '../cluster/client.js'
import { readServer } from '../cluster/endpoint.js'
import { Refusal } from '../errors/problem.js'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { CertificateAuthority } from './certificates.js'
import type { WorkTree } from './git-objects.js'
import type { IssuerServer } from './issuer.js'
import { publicKey } from './issuer.js'
import { editInline, type EditAnswer, type InlineEdit } from './inline-edit.js'
import { clientClock, execPlugins, openKubeconfig } from './kubeconfig-client.js'
import { startKubernetes, type KubernetesServer } from './kubernetes.js'
import { trustedIssuers } from './kubernetes-authentication.js'
import { clusterAudience, clusterObjects } from './scenario.js'
import { readServerSide } from './server-side.js'
import { cannot, isOurs, listOurs, send, titleOf, writtenKinds } from './written-objects.js'
import { nameOf, textOf } from './json-parts.js'

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
  /** Edits an object of the binding, as somebody's kubectl would. */
  edit(edit: InlineEdit, by: 'somebody' | 'break-glass'): Promise<EditAnswer>
  /** What an administrator gives the API server; a real one of somebody is left as it is. */
  readonly administrator: Administrator | undefined
  /** Titles of the objects with our label. */
  written(): Promise<readonly string[]>
  close(): Promise<void>
}

export interface Administrator {
  /** Gives the API server what `init --server-side` prints. */
  give(printed: string): void
  /** Removes the bindings of the admission policies, so that nothing enforces them. */
  switchOff(): Promise<void>
  /** What the policies gave to the audit log. */
  recorded(): readonly string[]
}

/** The group of `init --server-side --break-glass`. */
export const breakGlassGroup = 'oncall'

const policies = (tree: WorkTree): readonly JsonObject[] =>
  Object.entries(tree)
    .filter(([path]) => path.startsWith('mesh/'))
    .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS() as Json))
    .filter(isJsonObject)

const openToken = ({ url, certificateAuthority }: KubernetesServer, token: string): ApiClient =>
  openClient(
    {
      server: readServer(url, { kind: 'input', name: 'demo' }),
      certificateAuthority,
      login: { bearer: () => Promise.resolve(token) },
    },
    { clock: clientClock, random: Math.random },
  )

/** The double of an API server; the job's second ID token is its login. */
export const openEmbeddedCluster = async (
  authority: CertificateAuthority,
  issuer: IssuerServer,
): Promise<DemoCluster> => {
  const namespace = 'shop'
  const kubernetes = await startKubernetes(authority)
  const keysOfIssuer = () => Promise.resolve({ keys: issuer.github.keys.map(publicKey) as { kty: string }[] })
  const logins = { somebody: 'developers', 'break-glass': breakGlassGroup }
  const as = (who: keyof typeof logins): ApiClient => {
    const token = kubernetes.addToken({ username: who, groups: [logins[who], 'system:masters'] })
    return openToken(kubernetes, token)
  }
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
    edit: async (edit, by) => {
      const client = as(by)
      try {
        return await editInline(client, namespace, edit)
      } finally {
        client.close()
      }
    },
    administrator: {
      give: (printed) => {
        const { authentication, objects } = readServerSide(printed)
        kubernetes.setIssuers(trustedIssuers(authentication, keysOfIssuer))
        kubernetes.seed(objects)
      },
      switchOff: async () => {
        const client = openToken(kubernetes, kubernetes.adminToken)
        const root = '/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicybindings'
        for (const binding of kubernetes.objects('admissionregistration.k8s.io', 'ValidatingAdmissionPolicyBinding'))
          await send(client, { method: 'DELETE', path: `${root}/${nameOf(binding)}` })
        client.close()
      },
      recorded: () => kubernetes.annotations,
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
    edit: (edit) => editInline(client, namespace, edit),
    administrator: undefined,
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
