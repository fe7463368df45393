import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { ClusterSettings } from '../../src/config/config.js'
import { resolveEndpoint } from '../../src/cluster/connection.js'
import type { Endpoint } from '../../src/cluster/endpoint.js'
import { readServer } from '../../src/cluster/endpoint.js'
import { Refusal } from '../../src/errors/problem.js'
import type { Problem } from '../../src/errors/problem.js'

const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'
const kubeconfig = (user: string, cluster = '', context = 'prod'): string => `apiVersion: v1
kind: Config
current-context: ${context}
contexts: [{ name: prod, context: { cluster: c, user: u } }]
clusters:
- name: c
  cluster: { server: "https://k8s.example.com:6443/k8s-proxy/", certificate-authority-data: ${Buffer.from(pem).toString('base64')} ${cluster} }
users:
- name: u
  user: ${user}
`
const context = (name = '', execPlugins: readonly string[] = []): ClusterSettings => ({
  kind: 'context',
  context: name,
  execPlugins,
  namespaces: [],
})

const resolve = (
  settings: ClusterSettings,
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<Endpoint> =>
  resolveEndpoint(settings, {
    env,
    clock: { now: () => Date.now(), sleep: async () => undefined },
    readFile: async (path) => files[path],
    baseFile: async (path) => files[path] ?? '',
    clusterToken: () => Promise.resolve('id-token'),
  })
const fromText = (text: string, settings = context()): Promise<Endpoint> => resolve(settings, {}, { KUBECONFIG: text })
const problemOf = async (work: Promise<unknown>): Promise<Problem> => {
  try {
    await work
  } catch (error) {
    if (error instanceof Refusal) return error.problems[0]
    throw error
  }
  throw new Error('no refusal')
}

describe('where a kubeconfig comes from', () => {
  test('a file-type variable, a list of files of which the first wins, and the text itself', async () => {
    const files = { '/a/config': kubeconfig('{ token: first }'), '/b/config': kubeconfig('{ token: second }') }
    for (const value of ['/a/config', '/a/config:/b/config', '/missing:/a/config:/b/config', files['/a/config']]) {
      const endpoint = await resolve(context(), files, { KUBECONFIG: value })
      expect(await endpoint.login?.bearer()).toBe('first')
      expect(endpoint.server.url).toBe('https://k8s.example.com:6443/k8s-proxy')
      expect(endpoint.certificateAuthority).toBe(pem)
    }
  })
  test('contexts of the second file beside those of the first', async () => {
    const other = kubeconfig('{ token: second }')
      .replaceAll('prod', 'stage')
      .replaceAll(': c', ': d')
      .replaceAll(': u', ': v')
    const endpoint = await resolve(
      context('stage'),
      { '/a': kubeconfig('{ token: first }'), '/b': other },
      { KUBECONFIG: '/a:/b' },
    )
    expect(await endpoint.login?.bearer()).toBe('second')
  })
  test('without KUBECONFIG, the home folder', async () => {
    const endpoint = await resolve(
      context(),
      { '/home/ci/.kube/config': kubeconfig('{ token: t }') },
      { HOME: '/home/ci' },
    )
    expect(await endpoint.login?.bearer()).toBe('t')
  })
  test('relative paths start at the file that holds them', async () => {
    const text = kubeconfig('{ client-certificate: c.crt, client-key: keys/c.key }')
    const files = { '/etc/ci/config': text, '/etc/ci/c.crt': 'certificate', '/etc/ci/keys/c.key': 'key' }
    const endpoint = await resolve(context(), files, { KUBECONFIG: '/etc/ci/config' })
    expect(endpoint.clientCertificate).toEqual({ certificate: 'certificate', key: 'key' })
  })
  test('tokenFile is read again, a token in the file wins over it', async () => {
    const files: Record<string, string> = { '/k/config': kubeconfig('{ tokenFile: t }'), '/k/t': 'one\n' }
    const endpoint = await resolve(context(), files, { KUBECONFIG: '/k/config' })
    expect(await endpoint.login?.bearer()).toBe('one\n')
    files['/k/t'] = 'two'
    expect(await endpoint.login?.bearer()).toBe('two')
    expect(endpoint.login?.maxAge).toBe(60_000)
    expect(await (await fromText(kubeconfig('{ tokenFile: t, token: inline }'))).login?.bearer()).toBe('inline')
  })
  test('tls-server-name, proxy-url and impersonation', async () => {
    const text = kubeconfig(
      '{ token: t, as: deployer, as-groups: [ci], as-uid: "7" }',
      ', tls-server-name: inner, proxy-url: "http://user:pw@proxy:3128"',
    )
    const endpoint = await fromText(text)
    expect(endpoint.tlsServerName).toBe('inner')
    expect(endpoint.proxy).toEqual({
      host: 'proxy',
      port: 3128,
      secure: false,
      authorization: 'Basic dXNlcjpwdw==',
    })
    expect(endpoint.impersonate).toEqual({ user: 'deployer', groups: ['ci'], uid: '7' })
  })
})

describe('what is refused', () => {
  const cases: readonly [string, string, string][] = [
    ['insecure-skip-tls-verify', kubeconfig('{ token: t }', ', insecure-skip-tls-verify: true'), 'KUBECONFIG_INSECURE'],
    ['auth-provider', kubeconfig('{ auth-provider: { name: gcp } }'), 'KUBECONFIG_LOGIN'],
    ['basic', kubeconfig('{ username: a, password: hunter2 }'), 'KUBECONFIG_LOGIN'],
    ['no credential', kubeconfig('{}'), 'KUBECONFIG'],
    ['half a certificate', kubeconfig('{ client-certificate-data: YQ== }'), 'KUBECONFIG'],
    ['a file that is not there', kubeconfig('{ client-certificate: /nowhere, client-key: /nowhere }'), 'KUBECONFIG'],
    ['no such current context', kubeconfig('{ token: t }', '', 'other'), 'KUBECONFIG'],
    ['an alias', 'apiVersion: v1\nclusters: &a []\nusers: *a\n', 'KUBECONFIG'],
    ['a member twice', 'apiVersion: v1\napiVersion: v1\n', 'KUBECONFIG'],
    ['no map', 'kind:\n- a\n- b: [\n', 'KUBECONFIG'],
    ['http', kubeconfig('{ token: t }').replace('https:', 'http:'), 'CLUSTER_CONNECTION'],
    ['a socks proxy', kubeconfig('{ token: t }', ', proxy-url: "socks5://proxy:1080"'), 'CLUSTER_CONNECTION'],
    [
      'an exec plugin that nobody allowed',
      kubeconfig('{ exec: { apiVersion: client.authentication.k8s.io/v1, command: aws } }'),
      'EXEC_PLUGIN_NOT_ALLOWED',
    ],
  ]
  test.each(cases)('%s', async (_, text, code) => {
    const problem = await problemOf(fromText(text))
    expect(problem.code).toBe(code)
    expect(JSON.stringify(problem)).not.toContain('hunter2')
  })
  test('a context that is not there, with those that are', async () => {
    expect(await problemOf(fromText(kubeconfig('{ token: t }'), context('stage')))).toMatchObject({
      code: 'KUBECONFIG',
      expected: 'one of prod',
    })
  })
  test('no file at all', async () => {
    expect((await problemOf(resolve(context(), {}, { KUBECONFIG: '/nowhere' }))).received).toContain('/nowhere')
  })
})

describe('exec plugins', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meshgate-plugin-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const plugin = (name: string, script: string): string => {
    const path = join(folder, name)
    writeFileSync(path, `#!/bin/sh\n${script}\n`)
    chmodSync(path, 0o700)
    return path
  }
  const config = (command: string, more = ''): string =>
    kubeconfig(
      `{ exec: { apiVersion: client.authentication.k8s.io/v1, command: "${command}", args: [get, token], env: [{ name: REGION, value: eu }] ${more} } }`,
    )
  const env = {
    PATH: process.env['PATH'] ?? '',
    AWS_PROFILE: 'ci',
    GITHUB_TOKEN: 'secret',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
    CI_JOB_TOKEN: 'secret',
  }
  const run = (command: string, more = ''): Promise<Endpoint> =>
    resolve(context('', [command]), {}, { ...env, KUBECONFIG: config(command, more) })

  test('gets its arguments, its variables and the cluster, and none of the platform’s tokens', async () => {
    const seen = join(folder, 'seen')
    const command = plugin(
      'good',
      `env > ${seen}; echo "ARGS=$*" >> ${seen}
echo '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"from-plugin","expirationTimestamp":"2999-01-01T00:00:00Z"}}'`,
    )
    const endpoint = await run(command, ', provideClusterInfo: true')
    expect(await endpoint.login?.bearer()).toBe('from-plugin')
    const { readFileSync } = await import('node:fs')
    const text = readFileSync(seen, 'utf8')
    expect(text).toContain('ARGS=get token')
    expect(text).toContain('REGION=eu')
    expect(text).toContain('AWS_PROFILE=ci')
    expect(text).not.toContain('secret')
    const info = JSON.parse(/^KUBERNETES_EXEC_INFO=(.*)$/m.exec(text)?.[1] ?? '') as unknown
    expect(info).toEqual({
      apiVersion: 'client.authentication.k8s.io/v1',
      kind: 'ExecCredential',
      spec: {
        interactive: false,
        cluster: {
          server: 'https://k8s.example.com:6443/k8s-proxy',
          'certificate-authority-data': Buffer.from(pem).toString('base64'),
        },
      },
    })
  })
  test('is started once, and again when the server wants another token', async () => {
    const count = join(folder, 'count')
    const command = plugin(
      'counting',
      `echo x >> ${count}; echo '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"t'$(wc -l < ${count} | tr -d ' ')'"}}'`,
    )
    const endpoint = await run(command)
    expect(await endpoint.login?.bearer()).toBe('t1')
    expect(await endpoint.login?.bearer()).toBe('t2')
  })
  test.each([
    ['fails', 'echo secret >&2; exit 3', 'exit code 3'],
    ['prints something else', 'echo hello', 'no JSON'],
    [
      'prints another version',
      `echo '{"apiVersion":"client.authentication.k8s.io/v1beta1","kind":"ExecCredential","status":{"token":"t"}}'`,
      'another kind or version',
    ],
    [
      'gives nothing',
      `echo '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{}}'`,
      'neither token nor certificate',
    ],
  ])('one that %s', async (name, script, words) => {
    const problem = await problemOf(run(plugin(name.replaceAll(' ', '-'), script)))
    expect(problem.code).toBe('EXEC_PLUGIN_FAILED')
    expect(problem.message).toContain(words)
    expect(JSON.stringify(problem)).not.toContain('secret')
  })
  test.each([
    ['aws-not-here', 'Install aws-not-here'],
    ['/nowhere/gke-gcloud-auth-plugin', 'gcloud components install gke-gcloud-auth-plugin'],
    ['/opt/bin/aws', 'AWS CLI'],
  ])('%s is not installed: what to install, and the way without it', async (command, words) => {
    const problem = await problemOf(run(command))
    expect(problem).toMatchObject({ code: 'EXEC_PLUGIN_FAILED', received: 'no such program' })
    expect(problem.remedy).toContain(words)
    expect(problem.remedy).toContain('auth: id-token')
  })
  test('one that is not there, and one that wants a person', async () => {
    expect((await problemOf(run(join(folder, 'nothing')))).message).toContain('is not installed in this job')
    expect((await problemOf(run(plugin('asks', 'exit 0'), ', interactiveMode: Always'))).code).toBe(
      'EXEC_PLUGIN_FAILED',
    )
  })
})

describe('other connections', () => {
  test('the ID token, with a CA of the base revision', async () => {
    const settings: ClusterSettings = {
      kind: 'id-token',
      server: 'https://k8s.example.com',
      caFile: 'ci/ca.pem',
      audience: 'a',
      namespaces: [],
    }
    const endpoint = await resolve(settings, { 'ci/ca.pem': pem }, {})
    expect(endpoint.certificateAuthority).toBe(pem)
    expect(endpoint.server.origin).toBe('https://k8s.example.com:443')
    expect(await endpoint.login?.bearer()).toBe('id-token')
    expect((await problemOf(resolve(settings, { 'ci/ca.pem': 'no pem' }, {}))).code).toBe('CLUSTER_CONNECTION')
  })
  test('the service account of the pod', async () => {
    const folder = '/var/run/secrets/kubernetes.io/serviceaccount'
    const files = { [`${folder}/ca.crt`]: pem, [`${folder}/token`]: 'pod-token' }
    const endpoint = await resolve({ kind: 'in-cluster', namespaces: [] }, files, {
      KUBERNETES_SERVICE_HOST: 'fd00::1',
      KUBERNETES_SERVICE_PORT: '443',
    })
    expect(endpoint.server.host).toBe('fd00::1')
    expect(await endpoint.login?.bearer()).toBe('pod-token')
    expect((await problemOf(resolve({ kind: 'in-cluster', namespaces: [] }, {}, {}))).code).toBe('CLUSTER_CONNECTION')
  })
  test.each([
    'https://user@k8s.example.com',
    'https://k8s.example.com?x',
    'https://k8s.example.com#x',
    'k8s.example.com',
    'ftp://k8s',
  ])('no address: %s', (text) => expect(() => readServer(text, { kind: 'input', name: 'test' })).toThrow(Refusal))
  test('HTTPS_PROXY, where NO_PROXY does not have the server', async () => {
    const at = async (server: string, env: Readonly<Record<string, string>>) =>
      (await resolve({ kind: 'id-token', server, audience: 'a', namespaces: [] }, {}, env)).proxy?.host
    const variables = { https_proxy: 'http://p:1', no_proxy: '10.0.0.0/8' }
    expect(await at('https://k8s.example.com', variables)).toBe('p')
    expect(await at('https://10.1.2.3', variables)).toBeUndefined()
    expect(await at('https://127.0.0.1:6443', variables)).toBeUndefined()
  })
})
