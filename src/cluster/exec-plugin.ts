import { execFile } from 'node:child_process'
import { Refusal } from '../errors/problem.js'
import type { Clock } from '../ports/clock.js'
import { isJsonObject } from '../ports/json.js'
import type { Json, JsonObject } from '../ports/json.js'
import type { ClientCertificate } from './endpoint.js'
import { kubeconfigSource, resolvePath, stringOf } from './kubeconfig.js'
import type { Environment, KubeconfigEntry } from './kubeconfig.js'

/** What a plugin gave. `expires` is in milliseconds since the epoch, 0 for never. */
export interface PluginCredential {
  readonly token: string
  readonly certificate?: ClientCertificate
  readonly expires: number
}

/** Starts the plugin, or gives what it said before while that is valid for another minute. `fresh` starts it anyway. */
export type AskPlugin = (fresh: boolean) => Promise<PluginCredential>

/**
 * Variables that a cloud's own login reads. Everything else stays here: a plugin is a program that a data file names,
 * and the job's environment holds the tokens of the platform (attack L05).
 */
const passed =
  /^(PATH|HOME|USER|LOGNAME|LANG|LC_ALL|TZ|TMPDIR|SSL_CERT_FILE|SSL_CERT_DIR|HTTPS?_PROXY|NO_PROXY|https?_proxy|no_proxy|AWS_.+|AZURE_.+|AAD_.+|ARM_.+|GOOGLE_.+|CLOUDSDK_.+|XDG_.+)$/

const supported = new Set(['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1'])

export interface PluginOptions {
  readonly user: KubeconfigEntry
  /** What `provideClusterInfo` hands on, without keys. */
  readonly cluster: JsonObject
  readonly env: Environment
  /** Commands that the protected configuration allows, as the kubeconfig writes them. */
  readonly allowed: readonly string[]
  readonly clock: Clock
}

/** Checks the plugin of a user and prepares to start it; it is not started yet. */
export const preparePlugin = (exec: JsonObject, options: PluginOptions): AskPlugin => {
  const command = stringOf(exec, 'command')
  const apiVersion = stringOf(exec, 'apiVersion')
  if (!options.allowed.includes(command) || command === '')
    throw new Refusal({
      code: 'EXEC_PLUGIN_NOT_ALLOWED',
      message: `The kubeconfig would start the program ${command}, which the protected configuration does not allow`,
      where: kubeconfigSource,
      expected: options.allowed.length === 0 ? 'no program at all' : `one of ${options.allowed.join(', ')}`,
      received: command,
      remedy:
        'If the program is meant, list it on the protected branch: cluster.execPlugins of the environment; beside `--context`, name it with `--exec-plugin`.',
    })
  if (!supported.has(apiVersion))
    throw failed(command, `the API version ${apiVersion || '(none)'}`, [...supported].join(' or '))
  if (stringOf(exec, 'interactiveMode') === 'Always')
    throw failed(command, 'interactiveMode Always', 'a plugin that asks nobody')
  const info = {
    apiVersion,
    kind: 'ExecCredential',
    spec: { interactive: false, ...(exec['provideClusterInfo'] === true ? { cluster: options.cluster } : {}) },
  }
  const env = {
    ...Object.fromEntries(
      Object.entries(options.env).filter(([name, value]) => passed.test(name) && value !== undefined),
    ),
    ...pluginEnvironment(exec['env']),
    KUBERNETES_EXEC_INFO: JSON.stringify(info),
  }
  // A command with a slash is a path and starts at the kubeconfig's folder; any other is looked for in PATH.
  const program = command.includes('/') ? resolvePath(options.user, command) : command
  let held: PluginCredential | undefined
  return async (fresh) => {
    const stillGood = held !== undefined && (held.expires === 0 || held.expires - options.clock.now() > 60_000)
    if (!fresh && stillGood && held !== undefined) return held
    held = readCredential(await start(program, strings(exec['args']), env, command), apiVersion, command)
    return held
  }
}

const strings = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter((item): item is string => typeof item === 'string') : []

const pluginEnvironment = (value: Json | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (Array.isArray(value) ? (value as readonly Json[]) : [])
      .filter(isJsonObject)
      .map((variable) => [stringOf(variable, 'name'), stringOf(variable, 'value')] as const)
      .filter(([name]) => name !== ''),
  )

const start = (
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  command: string,
): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = execFile(
      program,
      [...args],
      { env: { ...env }, timeout: 60_000, maxBuffer: 1024 * 1024, windowsHide: true, encoding: 'utf8' },
      (error, stdout) => {
        if (error === null) resolve(stdout)
        else if (error.code === 'ENOENT') reject(missing(command))
        // Its own words may hold a secret, so only how it ended is told.
        else reject(failed(command, ending(error), 'exit code 0'))
      },
    )
    child.stdin?.end()
  })

const ending = (error: Error & { readonly code?: unknown; readonly killed?: boolean }): string => {
  if (error.killed === true) return 'no end within 60 s'
  return typeof error.code === 'number'
    ? `exit code ${error.code}`
    : typeof error.code === 'string'
      ? error.code
      : 'a failure'
}

const readCredential = (text: string, apiVersion: string, command: string): PluginCredential => {
  let body: Json
  try {
    body = JSON.parse(text) as Json
  } catch {
    throw failed(command, 'output that is no JSON', 'an ExecCredential')
  }
  if (!isJsonObject(body) || body['kind'] !== 'ExecCredential' || body['apiVersion'] !== apiVersion)
    throw failed(command, 'another kind or version', `an ExecCredential of ${apiVersion}`)
  const status = isJsonObject(body['status']) ? body['status'] : {}
  const token = stringOf(status, 'token')
  const certificate = stringOf(status, 'clientCertificateData')
  const key = stringOf(status, 'clientKeyData')
  if (token === '' && (certificate === '' || key === ''))
    throw failed(command, 'neither token nor certificate', 'one of them')
  const expires = Date.parse(stringOf(status, 'expirationTimestamp'))
  return {
    token,
    ...(certificate !== '' && key !== '' ? { certificate: { certificate, key } } : {}),
    expires: Number.isNaN(expires) ? 0 : expires,
  }
}

const failed = (command: string, received: string, expected: string): Refusal =>
  new Refusal({
    code: 'EXEC_PLUGIN_FAILED',
    message: `The credential plugin ${command} gave no credential: ${received}`,
    where: kubeconfigSource,
    expected,
    received,
    remedy: `Run ${command} by hand with the same arguments in this job; it needs the cloud's login of a step before.`,
  })

/** Programs that clouds name in their kubeconfigs, and how a job comes by them. */
const known: Readonly<Record<string, string>> = {
  aws: 'the AWS CLI, version 2 (GitHub-hosted runners have it; in an image of your own install `awscli`), and log in before, for example with aws-actions/configure-aws-credentials',
  'aws-iam-authenticator': 'aws-iam-authenticator, or write the kubeconfig anew with `aws eks update-kubeconfig`',
  'gke-gcloud-auth-plugin':
    'gke-gcloud-auth-plugin (`gcloud components install gke-gcloud-auth-plugin`, or the package google-cloud-cli-gke-gcloud-auth-plugin), and log in before, for example with google-github-actions/auth',
  gcloud: 'the Google Cloud CLI, and write the kubeconfig anew with `gcloud container clusters get-credentials`',
  kubelogin:
    'kubelogin (`az aks install-cli`, or azure/use-kubelogin), and log in before, for example with azure/login',
  az: 'the Azure CLI, and log in before, for example with azure/login',
}

const missing = (command: string): Refusal => {
  const name = command.slice(command.lastIndexOf('/') + 1)
  const what = Object.hasOwn(known, name) ? (known[name] ?? name) : name
  return new Refusal({
    code: 'EXEC_PLUGIN_FAILED',
    message: `The credential plugin ${command} that the kubeconfig names is not installed in this job`,
    where: kubeconfigSource,
    expected: command.includes('/') ? `a program at ${command}` : `${command} in PATH`,
    received: 'no such program',
    remedy: `Install ${what}. Without it: let the API server trust the job's ID token (\`cluster: { auth: id-token }\`), which needs no program.`,
  })
}
