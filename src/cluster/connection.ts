import type { ClusterSettings } from '../config/config.js'
import { Refusal } from '../errors/problem.js'
import type { Clock } from '../ports/clock.js'
import { isJsonObject } from '../ports/json.js'
import type { JsonObject } from '../ports/json.js'
import type { Source } from '../ports/source.js'
import { isDirect, readProxySettings } from '../http/proxy.js'
import type { ProxyAddress } from '../http/tunnel.js'
import { readProxy, readServer } from './endpoint.js'
import type { Endpoint, Impersonation, ServerAddress } from './endpoint.js'
import { preparePlugin } from './exec-plugin.js'
import type { PluginCredential } from './exec-plugin.js'
import {
  chooseContext,
  dataOrFile,
  kubeconfigRefusal,
  kubeconfigSource,
  loadKubeconfig,
  resolvePath,
  stringOf,
} from './kubeconfig.js'
import type { Environment, KubeconfigEntry, ReadFile } from './kubeconfig.js'

export interface ConnectionPorts {
  readonly env: Environment
  /** The job's ID token for the API server. */
  readonly clusterToken?: () => Promise<string>
  readonly clock: Clock
  /** A file of this machine; undefined where there is none. */
  readonly readFile: ReadFile
  /** A file of the base revision: a merge request cannot change the CA that it is judged through. */
  readonly baseFile: (path: string) => Promise<string>
  /** PEM of the authorities that the job trusts besides the public ones; a CA of the cluster's own replaces them. */
  readonly certificateAuthorities?: readonly string[]
}

/** Finds the API server, its CA and a login. Reads files and starts plugins; sends nothing to the server yet. */
export const resolveEndpoint = async (settings: ClusterSettings, ports: ConnectionPorts): Promise<Endpoint> => {
  const endpoint = await endpointOf(settings, ports)
  const furtherAuthorities = ports.certificateAuthorities ?? []
  return furtherAuthorities.length === 0 ? endpoint : { ...endpoint, furtherAuthorities }
}

const endpointOf = (settings: ClusterSettings, ports: ConnectionPorts): Promise<Endpoint> => {
  switch (settings.kind) {
    case 'id-token':
      return idTokenEndpoint(settings, ports)
    case 'context':
      return contextEndpoint(settings, ports)
    case 'in-cluster':
      return inClusterEndpoint(ports)
  }
}

const idTokenEndpoint = async (
  settings: Extract<ClusterSettings, { kind: 'id-token' }>,
  ports: ConnectionPorts,
): Promise<Endpoint> => {
  const server = readServer(settings.server, { kind: 'input', name: 'cluster.server' })
  if (ports.clusterToken === undefined)
    throw new Refusal({
      code: 'CLUSTER_CONNECTION',
      message: "The cluster takes the job's ID token, and this run has none",
      expected: 'a job that may ask for an ID token',
      received: 'no token',
      remedy: 'Run in CI with id-token: write (GitHub) or id_tokens (GitLab), or name a kubeconfig context instead.',
    })
  const authority = settings.caFile === undefined ? '' : await ports.baseFile(settings.caFile)
  return {
    server,
    ...certificateAuthority(authority, { kind: 'input', name: 'cluster.caFile' }),
    login: { bearer: ports.clusterToken },
    ...proxied(server, '', ports.env),
  }
}

const serviceAccountFolder = '/var/run/secrets/kubernetes.io/serviceaccount'

const inClusterEndpoint = async (ports: ConnectionPorts): Promise<Endpoint> => {
  const host = ports.env['KUBERNETES_SERVICE_HOST'] ?? ''
  const port = ports.env['KUBERNETES_SERVICE_PORT'] ?? ''
  const authority = await ports.readFile(`${serviceAccountFolder}/ca.crt`)
  if (host === '' || port === '' || authority === undefined)
    throw new Refusal({
      code: 'CLUSTER_CONNECTION',
      message: 'This job does not run in a pod with a service account',
      expected: `KUBERNETES_SERVICE_HOST, KUBERNETES_SERVICE_PORT and ${serviceAccountFolder}`,
      received: host === '' || port === '' ? 'no such variables' : 'no such files',
      remedy: 'Use a runner in the cluster whose pods mount their token, or another kind of connection.',
    })
  const server = readServer(`https://${host.includes(':') ? `[${host}]` : host}:${port}`, {
    kind: 'input',
    name: 'KUBERNETES_SERVICE_HOST',
  })
  return {
    server,
    ...certificateAuthority(authority, { kind: 'input', name: `${serviceAccountFolder}/ca.crt` }),
    // The kubelet writes a new token long before the old one expires.
    login: { bearer: () => tokenFile(`${serviceAccountFolder}/token`, ports.readFile), maxAge: 60_000 },
  }
}

const tokenFile = async (path: string, readFile: ReadFile): Promise<string> => {
  const token = await readFile(path)
  if (token === undefined)
    throw new Refusal({
      code: 'CLUSTER_CONNECTION',
      message: 'The file that holds the token for the API server is not there',
      expected: 'a file with a token',
      received: path,
      remedy: 'Check that the token is mounted (automountServiceAccountToken) or that tokenFile names the right path.',
    })
  return token
}

const contextEndpoint = async (
  settings: Extract<ClusterSettings, { kind: 'context' }>,
  ports: ConnectionPorts,
): Promise<Endpoint> => {
  const config = await loadKubeconfig(ports.env, ports.readFile)
  const { cluster, user } = chooseContext(config, settings.context)
  if (cluster.content['insecure-skip-tls-verify'] === true)
    throw new Refusal({
      code: 'KUBECONFIG_INSECURE',
      message: 'The kubeconfig says insecure-skip-tls-verify, so anybody on the way could answer as the API server',
      where: kubeconfigSource,
      expected: 'certificate-authority-data',
      received: 'insecure-skip-tls-verify: true',
      remedy:
        'Remove the line and add the CA of the cluster: kubectl config set-cluster NAME --certificate-authority FILE --embed-certs.',
    })
  const server = readServer(stringOf(cluster.content, 'server'), kubeconfigSource)
  const authority = await dataOrFile(cluster, 'certificate-authority', ports.readFile)
  const tlsServerName = stringOf(cluster.content, 'tls-server-name')
  return {
    server,
    ...certificateAuthority(authority, kubeconfigSource),
    ...(tlsServerName === '' ? {} : { tlsServerName }),
    ...(await loginOf(user, clusterInfo(cluster, server, authority), settings.execPlugins, ports)),
    ...impersonationOf(user.content),
    ...proxied(server, stringOf(cluster.content, 'proxy-url'), ports.env),
  }
}

/** What an exec plugin may know of the cluster (client.authentication.k8s.io, Cluster). */
const clusterInfo = (cluster: KubeconfigEntry, server: ServerAddress, authority: string): JsonObject => {
  const name = stringOf(cluster.content, 'tls-server-name')
  return {
    server: server.url,
    ...(name === '' ? {} : { 'tls-server-name': name }),
    ...(authority === '' ? {} : { 'certificate-authority-data': Buffer.from(authority).toString('base64') }),
  }
}

type Login = Pick<Endpoint, 'login' | 'clientCertificate'>

const loginOf = async (
  user: KubeconfigEntry,
  cluster: JsonObject,
  allowed: readonly string[],
  ports: ConnectionPorts,
): Promise<Login> => {
  const { content } = user
  for (const member of ['auth-provider', 'username', 'password'])
    if (Object.hasOwn(content, member))
      throw new Refusal({
        code: 'KUBECONFIG_LOGIN',
        message: `The kubeconfig logs in by ${member}, which Kubernetes no longer has`,
        where: kubeconfigSource,
        expected: 'token, tokenFile, a client certificate or an exec plugin',
        received: member,
        remedy: "Write the kubeconfig anew with the cloud's current tool; its exec plugin replaces auth-provider.",
      })
  const certificate = await dataOrFile(user, 'client-certificate', ports.readFile)
  const key = await dataOrFile(user, 'client-key', ports.readFile)
  if ((certificate === '') !== (key === ''))
    throw kubeconfigRefusal(
      'The kubeconfig has half of a client certificate',
      'client-certificate and client-key',
      certificate === '' ? 'the key alone' : 'the certificate alone',
      'Add the missing half, or remove both.',
    )
  const clientCertificate = certificate === '' ? {} : { clientCertificate: { certificate, key } }
  // As in kubectl, a token in the file wins over tokenFile, and both over a plugin.
  const token = stringOf(content, 'token')
  if (token !== '') return { ...clientCertificate, login: { bearer: () => Promise.resolve(token) } }
  const path = stringOf(content, 'tokenFile')
  if (path !== '') {
    const file = resolvePath(user, path)
    return { ...clientCertificate, login: { bearer: () => tokenFile(file, ports.readFile), maxAge: 60_000 } }
  }
  const exec = content['exec']
  if (isJsonObject(exec)) return pluginLogin(exec, user, cluster, allowed, ports)
  if (certificate === '')
    throw kubeconfigRefusal(
      'The user of the context has no credential',
      'token, tokenFile, a client certificate or an exec plugin',
      'none of them',
      'Write the kubeconfig anew; an anonymous user may not read a cluster.',
    )
  return clientCertificate
}

const pluginLogin = async (
  exec: JsonObject,
  user: KubeconfigEntry,
  cluster: JsonObject,
  allowed: readonly string[],
  ports: ConnectionPorts,
): Promise<Login> => {
  const ask = preparePlugin(exec, { user, cluster, env: ports.env, allowed, clock: ports.clock })
  const first: PluginCredential = await ask(false)
  if (first.token === '') return first.certificate === undefined ? {} : { clientCertificate: first.certificate }
  let asked = false
  return {
    ...(first.certificate === undefined ? {} : { clientCertificate: first.certificate }),
    login: {
      // The first call gets what is there; a later one comes after a 401 and wants another.
      bearer: async () => {
        const credential = await ask(asked)
        asked = true
        return credential.token
      },
    },
  }
}

const impersonationOf = (user: JsonObject): { readonly impersonate?: Impersonation } => {
  const name = stringOf(user, 'as')
  const groups = user['as-groups']
  return name === ''
    ? {}
    : {
        impersonate: {
          user: name,
          groups: Array.isArray(groups) ? groups.filter((group): group is string => typeof group === 'string') : [],
          uid: stringOf(user, 'as-uid'),
        },
      }
}

const certificateAuthority = (text: string, where: Source): { readonly certificateAuthority?: string } => {
  if (text === '') return {}
  if (!text.includes('-----BEGIN CERTIFICATE-----'))
    throw new Refusal({
      code: 'CLUSTER_CONNECTION',
      message: 'The CA of the API server is no PEM certificate',
      where,
      expected: '-----BEGIN CERTIFICATE-----',
      received: `${text.length} characters without it`,
      remedy: 'Name a PEM file that holds the certificate of the authority, not its key and not DER.',
    })
  return { certificateAuthority: text }
}

const proxied = (server: ServerAddress, proxyUrl: string, env: Environment): { readonly proxy?: ProxyAddress } => {
  if (proxyUrl !== '') return { proxy: readProxy(proxyUrl, kubeconfigSource) }
  const settings = readProxySettings(env)
  return settings === undefined || isDirect(settings, new URL(server.origin))
    ? {}
    : { proxy: readProxy(settings.url, { kind: 'input', name: 'HTTPS_PROXY' }) }
}
