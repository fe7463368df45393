import { afterEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAllDocuments, parseDocument } from 'yaml'
import { openWorkingFolder } from '../../src/working-folder.js'
import { check } from '../../src/commands/check.js'
import type { Renderer } from '../../src/ports/renderer.js'
import { init, type InitOptions } from '../../src/commands/init.js'
import { readRemote } from '../../src/init/texts.js'
import { openWorkshop, type Ran, type Workshop } from './local-job.js'

let shop: Workshop
afterEach(() => shop.close())

const policy = (namespace: string, name = 'orders'): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { rules: [] }\n`
const authentication =
  'apiVersion: security.istio.io/v1\nkind: RequestAuthentication\nmetadata: { name: ci, namespace: shop }\nspec: { jwtRules: [{ issuer: https://gitlab.example.com, audiences: [https://mesh.example.com/shop] }] }\n'

const open = async (files: Readonly<Record<string, string>>, remote = ''): Promise<void> => {
  shop = await openWorkshop({ 'README.md': '# shop\n', ...files })
  if (remote !== '') shop.git('remote', 'add', 'origin', remote)
  shop.git('add', '-A')
  shop.git('commit', '-q', '-m', 'x')
}
const noPrograms: Renderer = {
  render: () => Promise.resolve({ kind: 'failed', why: 'no tool', text: 'there is none', remedy: 'Install it.' }),
}
let printed = ''
const run = (options: Partial<InitOptions> = {}, env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  shop.run(async ({ output }) => {
    printed = ''
    const opened = await openWorkingFolder(shop.folder, { PATH: process.env['PATH'], HOME: shop.folder, ...env })
    // Which programs a machine has is no matter of these, but of those that bring one.
    const ports = env['PATH'] === undefined ? { ...opened, renderer: () => Promise.resolve(noPrograms) } : opened
    const print = (text: string): Promise<void> => {
      printed += text
      return Promise.resolve()
    }
    return init(
      { ...ports, version: '0.1.0', output, print },
      { platform: undefined, environment: undefined, context: undefined, json: false, ...options },
    )
  })
const checked = (): Promise<Ran> => shop.run((ports) => check(ports))
const environments = ({ plans }: Ran) => plans.map(({ reviewed }) => reviewed.environment)

describe('what init writes passes check as it is', () => {
  test.each<[string, Readonly<Record<string, string>>, string, readonly string[], RegExp]>([
    ['nothing at all, on GitHub', {}, 'https://github.com/acme/shop.git', ['staging'], /namespace: default/],
    [
      'policies in one folder, on GitLab',
      { 'mesh/orders.yaml': policy('shop'), 'mesh/ci.yaml': authentication, 'values.yaml': 'a: 1\n' },
      'git@gitlab.example.com:acme/platform/shop.git',
      ['staging'],
      /policies: \[ ?mesh\/\*\*\/\*\.yaml ?\][^]*audience: https:\/\/mesh\.example\.com\/shop[^]*issuer: https:\/\/gitlab\.example\.com/,
    ],
    [
      'stray files beside the policies',
      { 'k8s/orders.yaml': policy('shop'), 'k8s/values.yaml': 'a: 1\n' },
      'ssh://git@github.com:22/acme/shop',
      ['staging'],
      /policies: \[ ?k8s\/orders\.yaml ?\]/,
    ],
    [
      'one object in two folders',
      {
        'deploy/staging/orders.yaml': policy('shop'),
        'deploy/production/orders.yaml': policy('shop'),
        'deploy/production/users.yaml': policy('shop', 'users'),
      },
      'https://github.com/acme/shop',
      ['production', 'staging'],
      /production:[^]*deploy\/production\/\*\*[^]*staging:[^]*deploy\/staging\/\*\*/,
    ],
    [
      'folders that are called as environments are, each with a namespace of its own, and one for both',
      {
        'mesh/staging/orders.yaml': policy('shop-staging'),
        'mesh/production/orders.yaml': policy('shop'),
        'mesh/common/users.yaml': policy('users', 'users'),
      },
      'https://github.com/acme/shop',
      ['production', 'staging'],
      /production:\n    namespace: shop [^]*policies: \[ mesh\/common\/\*\*\/\*\.yaml, mesh\/production\/\*\*\/\*\.yaml \][^]*staging:\n    namespace: shop-staging [^]*policies: \[ mesh\/common\/\*\*\/\*\.yaml, mesh\/staging\/\*\*\/\*\.yaml \]/,
    ],
    [
      'one folder that is called as an environment is, beside others',
      { 'mesh/test/orders.yaml': policy('shop'), 'mesh/orders/users.yaml': policy('users', 'users') },
      'https://github.com/acme/shop',
      ['staging'],
      /policies: \[ mesh\/\*\*\/\*\.yaml \]/,
    ],
    [
      'a chart and a kustomization',
      {
        'charts/shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
        'charts/shop/templates/p.yaml': policy('shop'),
        'base/kustomization.yaml': 'resources: [orders.yaml]\n',
        'base/orders.yaml': policy('shop'),
      },
      'https://github.com/acme/shop',
      ['base', 'shop'],
      /base:[^]*unit: \{ path: base \}[^]*shop:[^]*unit: \{ path: charts\/shop \}/,
    ],
    [
      'overlays of one base, with policies that are applied as they are beside them',
      {
        'base/kustomization.yaml': 'resources: [orders.yaml]\n',
        'base/orders.yaml': policy('shop'),
        'overlays/staging/kustomization.yaml': 'resources: [../../base]\n',
        'overlays/production/kustomization.yaml': 'resources: [../../base]\nnamespace: shop\n',
        'overlays/images/kustomization.yaml': 'resources: [deployment.yaml]\n',
        'overlays/images/deployment.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: thumbs, namespace: images }\nspec: { selector: { matchLabels: { app: thumbs } }, template: { metadata: { labels: { app: thumbs } }, spec: { containers: [{ name: thumbs, image: thumbs }] } } }\n',
        'mesh/users.yaml': policy('shop', 'users'),
      },
      'https://gitlab.com/acme/shop',
      ['production', 'staging', 'mesh'],
      /production:[^]*unit: \{ path: overlays\/production \}[^]*newAccess: error[^]*staging:[^]*unit: \{ path: overlays\/staging \}[^]*newAccess: warn[^]*mesh:[^]*policies: \[ mesh\/\*\*\/\*\.yaml \]/,
    ],
    [
      'a chart with values of each environment and of a test',
      {
        'deploy/Chart.yaml': 'apiVersion: v2\nname: gate\nversion: 1.0.0\n',
        'deploy/templates/p.yaml': policy('shop'),
        'deploy/values.yaml': 'a: 1\n',
        'deploy/values-production.yaml': 'a: 2\n',
        'deploy/ci/small-values.yaml': 'a: 3\n',
      },
      'https://github.com/acme/shop',
      ['deploy', 'deploy-production'],
      /deploy:[^]*unit: \{ path: deploy \}[^]*deploy-production:[^]*unit: \{ path: deploy, values: \[ deploy\/values-production\.yaml \] \}/,
    ],
  ])('%s', async (_, files, remote, names, expected) => {
    await open(files, remote)
    const before = await shop.files()
    const ran = await run()
    expect({ exit: ran.exitCode, log: ran.log }).toMatchObject({ exit: 0 })
    expect(await shop.read('meshgate.yaml')).toMatch(expected)
    expect(await shop.files()).toMatchObject(before)
    const result = await checked()
    expect({ exit: result.exitCode, log: result.log }).toMatchObject({ exit: 0 })
    expect(environments(result)).toEqual(names)
    const job = remote.includes('gitlab') ? '.gitlab-ci.yml' : '.github/workflows/mesh.yml'
    for (const document of [...parseAllDocuments(await shop.read(job)), ...parseAllDocuments(printed)])
      expect(document.errors).toEqual([])
    expect(printed).toContain('name: meshgate-reader')
  })
})

/** Names and namespaces of what init writes. */
const written = async (): Promise<readonly string[]> => {
  const value = parseDocument(await shop.read('meshgate.yaml')).toJS() as {
    readonly environments: Readonly<Record<string, { readonly namespace: string }>>
  }
  return Object.entries(value.environments).map(([name, { namespace }]) => `${name} in ${namespace}`)
}

describe('namespaces as the tree says them', () => {
  const withoutNamespace = policy('NONE').replace(', namespace: NONE', '')
  const workload = (namespace: string): string =>
    `apiVersion: v1\nkind: Service\nmetadata: { name: orders, namespace: ${namespace} }\nspec: { ports: [{ port: 80 }] }\n`
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'the kustomization before its base, the base before its objects',
      {
        'base/kustomization.yaml': 'namespace: from-base\nresources: [orders.yaml]\n',
        'base/orders.yaml': policy('from-object'),
        'overlays/production/kustomization.yaml': 'namespace: from-overlay\nresources: [../../base]\n',
        'overlays/staging/kustomization.yaml': 'resources: [../../base]\n',
      },
      ['production in from-overlay', 'staging in from-base'],
    ],
    [
      'objects of a kustomization that names none, the most frequent first',
      {
        'deploy/kustomization.yaml': 'resources: [a.yaml, b.yaml, c.yaml]\n',
        'deploy/a.yaml': policy('shop'),
        'deploy/b.yaml': policy('shop', 'b'),
        'deploy/c.yaml': policy('another', 'c'),
      },
      ['deploy in shop'],
    ],
    [
      'a value of the chart, as the values of the environment set it',
      {
        'deploy/Chart.yaml': 'apiVersion: v2\nname: gate\nversion: 1.0.0\n',
        'deploy/templates/p.yaml': withoutNamespace.replace(
          'name: orders',
          'name: orders, namespace: {{ .Values.namespace }}',
        ),
        'deploy/values.yaml': 'namespace: shop\n',
        'deploy/values-production.yaml': 'namespace: shop-production\n',
      },
      ['deploy in shop', 'deploy-production in shop-production'],
    ],
    ['other objects, where no policy is there yet', { 'k8s/service.yaml': workload('shop') }, ['staging in shop']],
  ])('%s', async (_, files, expected) => {
    await open(files, 'https://github.com/acme/shop')
    expect(await run()).toMatchObject({ exitCode: 0 })
    expect(await written()).toEqual(expected)
    expect(await checked()).toMatchObject({ exitCode: 0 })
  })
})

test('a name that was given goes to what has none, and never takes that of a folder', async () => {
  await open(
    {
      'kustomization.yaml': 'resources: [orders.yaml]\n',
      'orders.yaml': policy('shop'),
      'overlays/live/kustomization.yaml': 'resources: [policies.yaml]\n',
      'overlays/live/policies.yaml': policy('shop', 'users'),
    },
    'https://github.com/acme/shop',
  )
  expect(await run({ environment: 'live' })).toMatchObject({ exitCode: 0 })
  expect(await written()).toEqual(['live-2 in shop', 'live in shop'])
  expect(await checked()).toMatchObject({ exitCode: 0 })
})

test('its objects for an administrator, committed beside the policies, are judged for what they are', async () => {
  await open({ 'mesh/orders.yaml': policy('shop') }, 'https://github.com/acme/shop')
  await run()
  await shop.write({ 'mesh/rbac.yaml': printed })
  const [plan] = (await checked()).plans
  expect(plan?.reviewed.access.reasons).toEqual([])
  const rows = (plan?.reviewed.permissions ?? []).map(({ kind, subject, rule }) => `${kind} ${subject}: ${rule}`)
  expect(rows.filter((row) => !/^gained Group meshgate:(check|apply):shop:staging: /.test(row))).toEqual([])
  expect(rows).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^gained Group meshgate:check:shop:staging: get, list .*authorizationpolicies/),
      expect.stringMatching(/^gained Group meshgate:apply:shop:staging: .*create.*authorizationpolicies/),
    ]),
  )
})

test('what exists is not changed, and its text is printed', async () => {
  const own = { 'meshgate.yaml': 'version: 1\n', '.gitlab-ci.yml': 'stages: [test]\n' }
  await open(own)
  const ran = await run()
  expect(ran.exitCode).toBe(0)
  expect(await shop.files()).toMatchObject(own)
  expect(ran.log).toContain('.gitlab-ci.yml exists and is not changed')
  expect(ran.log).toContain('/meshgate/meshgate/check@0.1.0')
})

test('the roles are those of a configuration that is there, with the login that it asks for', async () => {
  const staging = 'environments: { staging: { namespace: elsewhere, kubeconfig: deployer } }'
  await open({ 'meshgate.yaml': `version: 1\n${staging}\n`, '.gitlab-ci.yml': 'stages: [test]\n' })
  expect(await run()).toMatchObject({ exitCode: 0 })
  const applier = parseAllDocuments(printed)
    .map((document) => document.toJS() as { readonly kind: string })
    .find(({ kind }) => kind === 'Role')
  expect(applier).toMatchObject({ metadata: { namespace: 'elsewhere' } })
  expect(JSON.stringify(applier)).toContain('"resourceNames":["deployer"]')
})

test('a link is not followed', async () => {
  await open({ 'elsewhere/x': '' }, 'https://github.com/acme/shop')
  await symlink(join(shop.folder, 'elsewhere'), join(shop.folder, '.github'))
  expect(await run()).toMatchObject({ exitCode: 2, errors: [{ code: 'OUTPUT_PATH' }] })
})

test('where nothing says the platform, it asks for it', async () => {
  await open({}, 'https://git.example.com/acme/shop')
  expect((await run()).errors[0]).toMatchObject({ code: 'USAGE', remedy: expect.stringContaining('--platform') })
  expect(await run({ platform: 'gitlab' })).toMatchObject({ exitCode: 0 })
})

test('a remote that is a folder is none that is missing', async () => {
  await open({}, '/srv/git/shop.git')
  expect((await run()).errors[0]?.received).toBe('a remote `origin` that is a folder and names no server')
  shop.git('remote', 'remove', 'origin')
  expect((await run()).errors[0]?.received).toBe('no remote `origin`')
})

test('a chart that does not render is no environment, and its reason stands there', async () => {
  const chart = (name: string): Readonly<Record<string, string>> => ({
    [`charts/${name}/Chart.yaml`]: `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n`,
    [`charts/${name}/templates/p.yaml`]: policy('shop'),
  })
  await open({ ...chart('good'), ...chart('bad') }, 'https://github.com/acme/shop')
  const bin = await mkdtemp(join(tmpdir(), 'meshgate-init-'))
  const helm =
    '#!/bin/sh\nif grep -q "name: bad" */Chart.yaml Chart.yaml charts/*/Chart.yaml 2>/dev/null; then\n  echo "Error: values do not\tmeet # the schema: port is required" >&2; exit 1\nfi\ncat charts/*/templates/p.yaml\n'
  await writeFile(join(bin, 'helm'), helm, { mode: 0o755 })
  try {
    const ran = await run({}, { PATH: `${bin}:${process.env['PATH'] ?? ''}` })
    expect(ran.log).toMatch(/No environment is written for charts\/bad: .*port is required/)
    const text = await shop.read('meshgate.yaml')
    expect(text).toMatch(
      /^# unit: \{ path: charts\/bad \} # is none here, since it is not rendered:\n# {3}.*port is required/m,
    )
    expect(Object.keys((parseDocument(text).toJS() as { readonly environments: object }).environments)).toEqual([
      'good',
    ])
  } finally {
    await rm(bin, { recursive: true })
  }
})

test('contexts of the kubeconfig are offered by name, and nothing else of it', async () => {
  await open({}, 'https://github.com/acme/shop')
  const kubeconfig = JSON.stringify({
    clusters: [{ name: 'c', cluster: { server: 'https://k8s.example.com:6443' } }],
    users: [{ name: 'u', user: { token: 'a-secret-token' } }],
    contexts: [{ name: 'kind-dev', context: { cluster: 'c', user: 'u' } }],
  })
  await shop.write({ 'home/config': kubeconfig })
  const ran = await run({}, { KUBECONFIG: join(shop.folder, 'home/config') })
  const text = await shop.read('meshgate.yaml')
  expect(text).toMatch(/# cluster: \{ context: kind-dev \} # https:\/\/k8s\.example\.com:6443/)
  expect(text + ran.log + printed).not.toContain('a-secret-token')
})

test.each([
  ['https://user:token@gitlab.example.com/a/b.git', { host: 'gitlab.example.com', path: 'a/b' }],
  ['git@github.com:acme/shop.git', { host: 'github.com', path: 'acme/shop' }],
  ['ssh://git@gitlab.example.com:2222/a/b/c', { host: 'gitlab.example.com', path: 'a/b/c' }],
  ['/srv/git/shop.git', undefined],
  ['https://github.com/a/b\n# x', undefined],
])('remote %s', (url, expected) => expect(readRemote(url)).toEqual(expected))
